/**
 * A text in which the type tokens of bridged providers stand as people write them: `azure.storage.Account` for
 * `azure:storage/account:Account`, `azuread.getGroup` for `azuread:index/getGroup:getGroup`. All others stay as they are.
 */
export function shortTokens(text: string): string {
  return text.includes("/") ? text.replace(doubled, (token, ...parts) => shortened(token, parts as string[])) : text;
}

/** `package:module/name:Name`, in which the name stands twice. */
const doubled = /(?<![\w/:-])([a-z][a-z0-9-]{0,40}):([a-zA-Z][a-zA-Z0-9]{0,60})\/([a-z]\w{0,80}):(\w{1,80})(?![\w/:])/g;

function shortened(token: string, [name = "", module = "", file = "", member = ""]: string[]): string {
  if (file.toLowerCase() !== member.toLowerCase()) return token;
  return module === "index" ? `${name}.${member}` : `${name}.${module}.${member}`;
}
