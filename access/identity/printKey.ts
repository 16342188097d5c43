import { partKinds, type Issuer, type Key, type UnknownSource, type UnknownValue } from "./key.ts";

/** The text of a key, which parseKey reads. Two keys have the same text only if they are the same. */
export function printKey(key: Key): string {
  switch (key.kind) {
    case "resource":
      return resourceText(`${key.types}::${key.name}`);
    case "identity":
      return `${key.of}#${key.as}`;
    case "part":
      return `${key.of}#${escaped(key.by)}#${key.as}`;
    case "arm":
      return `arm:/${key.path}`;
    case "object":
      return `object:${key.id}`;
    case "role":
    case "holders":
    case "keys":
      return `${key.kind}:${key.of}`;
    case "named":
      return `${key.what} named ${escaped(key.name)} in ${escaped(key.group)}`;
    case "subject":
      return `subject:${[issuerText(key.issuer), ...key.terms.map(escaped)].join(",")} ${key.subject}`;
    case "unknown":
      return symbolText(key);
    case "unknownRole":
      return `unknown:${key.name}`;
    case "other":
      return key.text;
  }
}

/** The ending of the key of a part of a resource. */
const ending = new RegExp(`#(?:system|kubelet|resource|${partKinds.join("|")})$`);

/** The key of a resource of the program. No name can imitate the key of another resource's part. */
export function resourceText(logicalKey: string): string {
  return ending.test(logicalKey) ? `${logicalKey}#resource` : logicalKey;
}

function issuerText(issuer: Issuer): string {
  return "cluster" in issuer ? `issuer of ${escaped(issuer.cluster)}` : escaped(issuer.text);
}

function symbolText({ of, property, sources, label = "" }: UnknownValue): string {
  const from = [...new Set(sources.map(sourceText))].toSorted().join(",");
  return `unknown:${escaped(of)}#${property}<-${from}${label === "" ? "" : ` ${label}`}`;
}

/** The resource, the output and the fingerprint of what decides it: `key#path#made`. */
export function sourceText({ key, path = "", made = "" }: UnknownSource): string {
  return [key, path, made].map(escaped).join("#").replace(/#*$/, "");
}

/** A part of a longer key, escaped so that two different parts never have the same text. */
export function escaped(part: string): string {
  return part.replace(/[%#<, ]/g, encodeURIComponent);
}
