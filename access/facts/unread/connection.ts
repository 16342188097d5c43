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

/** A text in which no host is but those of Azure behind the name of a service. */
function isPlainText(text: string, before: Piece | undefined): boolean {
  const isBehindName = before !== undefined && typeof before === "object" && !isServiceKey(before);
  const rest = isBehindName ? text.replace(inAzure, "") : text;
  return !(isBehindName && rest.startsWith(".")) && !ownHost.test(rest.replaceAll(suffix, ""));
}
