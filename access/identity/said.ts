import { normalType } from "../plan/urn.ts";
import { parseKey } from "./parseKey.ts";
import { stackReferenceType } from "./types.ts";

// What a key says of a thing in words that a lock or a report says as well.

/** The name that something has by its key: that of the resource of the program which it is, or is a part of. */
export function nameInKey(text: string): string | undefined {
  const key = parseKey(text);
  switch (key.kind) {
    case "resource":
      return key.name;
    case "identity": {
      const name = nameInKey(key.of);
      return name !== undefined && key.as === "kubelet" ? `${name} kubelet` : name;
    }
    case "part":
      return key.as === "application" || key.as === "addon" ? undefined : nameInKey(key.of);
    default:
      return undefined;
  }
}

/** The key of the cluster that signs for whoever has a key. */
export function clusterOfSubject(text: string): string | undefined {
  const key = parseKey(text);
  return key.kind === "subject" && "cluster" in key.issuer ? key.issuer.cluster : undefined;
}

/** Whether a key is that of somebody whom an issuer calls so, as far as it tells; keys of other things tell nothing. */
export function isOfSubject(text: string, issuer: string, subject: string): boolean {
  const key = parseKey(text);
  if (key.kind !== "subject") return !text.startsWith("subject:");
  const isSaid = key.subject === subject || (key.subject === "" && key.terms.at(-1) === `matching ${subject}`);
  if (!isSaid) return false;
  if ("text" in key.issuer) return key.issuer.text === issuer || parseKey(key.issuer.text).kind === "unknown";
  const name = nameInKey(key.issuer.cluster);
  return name === undefined || issuer === `issuer of ${name}`;
}

/** What of another stack an unknown value is: an output by its name, or what a sibling project that was run says that it is. */
export function stackOutputOf(text: string): "byName" | "ofSibling" | undefined {
  const key = parseKey(text);
  const [source, ...others] = key.kind === "unknown" ? key.sources : [];
  if (source === undefined || others.length > 0) return undefined;
  const from = parseKey(source.key);
  if (from.kind !== "resource" || normalType(from.types) !== stackReferenceType) return undefined;
  return source.path?.startsWith('outputs["') === true ? "ofSibling" : "byName";
}
