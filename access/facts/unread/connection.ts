import { isServiceKey, type HandedKeys, type Piece } from "../naming/handedKeys.ts";

/** A host in Azure, behind the name of the service. Names below `cloudapp` are of whoever takes them first. */
const inAzure =
  /^\.(?!(?:[\w-]+\.)*cloudapp\.)(?:[\w-]+\.)*(?:windows\.net|azure\.(?:com|net)|azurecr\.io|signalr\.net)(?![\w.-])/i;

/** What of a connection string names no host of anybody. */
const suffix = /EndpointSuffix=core\.windows\.net(?![\w.-])/gi;

/** A host that is written out: behind a protocol, with a domain, in front of a port, or by its number. */
const ownHost =
  /:\/\/[^;,\s/]|(?:^|[\s=;,@]|\/\/)(?:[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\.?(?![\w.])|[\w-]+:\d)|\d+(?:\.\d+){3}/i;

/** Outputs that say where a service answers, and those that only name something. */
const address = /(?:host_?name|fqdn|domain_?name|endpoints?(?:\.\w+)?|ur[il]|server)$/i;
const name = /(?:^|\.)(?:name|id)$/i;

/**
 * Whether a value with keys in it is only these, and the names and addresses of what they are keys of: a connection string, or the
 * URL of something with a signature. With another host it says where a key goes.
 */
export function isConnection({ pieces, keys }: HandedKeys): boolean {
  // Asked by another provider, the same names may be those of somebody else.
  if (keys.some(({ by }) => by !== "")) return false;
  const own = new Set(keys.map(({ of }) => (typeof of === "string" ? of : of.urn)));
  const isPlain = (piece: Piece, before: Piece | undefined, behind: Piece | undefined): boolean => {
    if (typeof piece === "string") return isPlainText(piece, before);
    if (isServiceKey(piece)) return true;
    if ("secret" in piece) return false;
    const isBeforeDomain = typeof behind === "string" && behind.startsWith(".");
    const isHost = address.test(piece.path) || isBeforeDomain || (typeof before === "string" && before.endsWith("://"));
    return isHost ? own.has(piece.urn) : name.test(piece.path);
  };
  return pieces.every((piece, index) => isPlain(piece, pieces[index - 1], pieces[index + 1]));
}

/** A text in which no host is but those of Azure behind the name of a service, and nothing that would open something else. */
function isPlainText(text: string, before: Piece | undefined): boolean {
  const isBehindName = before !== undefined && typeof before === "object" && !isServiceKey(before);
  const rest = isBehindName ? text.replace(inAzure, "") : text;
  if (isBehindName && rest.startsWith(".")) return false;
  const words = rest.replaceAll(suffix, "");
  return (
    !ownHost.test(words) && words.split(/[;,&?]/).every((word) => between.test(word.trim()) || isPair(word.trim()))
  );
}

/** What stands between the parts of an address, and a path. */
const between = /^(?:[a-z][a-z+]*:\/\/|Bearer|tcp:|:\d*|@)?(?:\/[\w$./-]*)?$/i;

/** What of a connection string names something of the service, or says how it is spoken to; of protections only those that are on. */
const pairs: readonly RegExp[] = [
  /^(?:account ?name|shared ?access ?key ?name|entity ?path|(?:initial )?catalog|database|user(?: ?id|name)?|uid|container|queue|hub|replica ?set|app(?:lication)? ?name|version)=[\w$.@-]{0,63}$/i,
  /^default ?endpoints ?protocol=https$/i,
  /^(?:ssl|encrypt|abort ?connect|multiple ?active ?result ?sets|retry ?writes)=(?:true|yes)$/i,
  /^(?:trust ?server ?certificate|persist ?security ?info|allow ?admin|abort ?connect|multiple ?active ?result ?sets|retry ?writes)=(?:false|no)$/i,
  /^ssl ?mode=(?:require|verify-ca|verify-full)$/i,
  /^[a-z ]{0,30}(?:timeout|time ?ms|retry|pool ?size|port|database)=\d{1,6}$/i,
];

/** A name and what it is set to, which may be the next part, also behind a protocol. */
function isPair(word: string): boolean {
  return /^[\w .-]+=(?:[a-z]+:\/\/)?$/i.test(word) || pairs.some((pair) => pair.test(word));
}
