import { normalType } from "../plan/urn.ts";
import { parseKey } from "./parseKey.ts";
import { stackReferenceType } from "./types.ts";

// Information in a key that a lock or a report also has in words.

/** The name in a key: the name of the program's resource, or of the resource that it is a part of. */
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

/** The key of the cluster that signs for the subject with a key. */
export function clusterOfSubject(text: string): string | undefined {
  const key = parseKey(text);
  return key.kind === "subject" && "cluster" in key.issuer ? key.issuer.cluster : undefined;
}

/** Whether a key may belong to the subject of an issuer. Keys of other things are not checked. */
export function isOfSubject(text: string, issuer: string, subject: string): boolean {
  const key = parseKey(text);
  if (key.kind !== "subject") return !text.startsWith("subject:");
  const isSaid = key.subject === subject || (key.subject === "" && key.terms.at(-1) === `matching ${subject}`);
  if (!isSaid) return false;
  if ("text" in key.issuer) return key.issuer.text === issuer || parseKey(key.issuer.text).kind === "unknown";
  const name = nameInKey(key.issuer.cluster);
  return name === undefined || issuer === `issuer of ${name}`;
}

/**
 * How an unknown value of another stack is known: by the name of the output, or by what the sibling project says when
 * it runs.
 */
export function stackOutputOf(text: string): "byName" | "ofSibling" | undefined {
  const key = parseKey(text);
  const [source, ...others] = key.kind === "unknown" ? key.sources : [];
  if (source === undefined || others.length > 0) return undefined;
  const from = parseKey(source.key);
  if (from.kind !== "resource" || normalType(from.types) !== stackReferenceType) return undefined;
  return source.path?.startsWith('outputs["') === true ? "ofSibling" : "byName";
}
