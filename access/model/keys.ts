import { logicalKey } from "../plan/urn.ts";

// How things are told apart, and found again on the other side of a change: resources of the program by their URN without
// stack and project, everything else by what Azure calls it. Texts are never parsed but in rekey.ts.

/** What ends the key of something that a resource has, beside itself. */
const ownedEnding = /#(?:system|kubelet|resource)$/;

/** The key of a resource of the program. */
export function keyOf(urn: string): string {
  const key = logicalKey(urn);
  // No name can pass for what another resource has.
  return ownedEnding.test(key) ? `${key}#resource` : key;
}

/** The system-assigned identity of a resource. */
export const systemKey = (key: string): string => `${key}#system`;

/** The identity that a cluster makes for its nodes. */
export const kubeletKey = (key: string): string => `${key}#kubelet`;

/** Something in Azure that is not in the program. */
export const armKey = (id: string): string => `arm:/${armParts(id).join("/").toLowerCase()}`;

/** Somebody in Entra who is not in the program. */
export const objectKey = (id: string): string => `object:${id.toLowerCase()}`;

/** A role that the program defines, by the key of the resource. */
export const roleKey = (key: string): string => `role:${key}`;

/** Something that is given by name and is not in the program, in a resource group or what stands for one. */
export const namedKey = (kind: string, name: string, group: string): string =>
  `${kind} named ${escaped(name.toLowerCase())} in ${escaped(group)}`;

/** The issuer that a cluster of the program is, known or not. */
export const issuerKey = (cluster: string): string => `issuer of ${escaped(cluster)}`;

/** Whoever an issuer calls so. */
export const subjectKey = (issuer: string, subject: string): string => `subject:${issuer} ${subject}`;

/** What stands for an unknown value: equal on both sides only when all of it is. */
export interface UnknownValue {
  /** The key of the resource that the value is an input of. */
  readonly key: string;
  readonly property: string;
  /** The keys of the resources that it may come from. */
  readonly sources: readonly string[];
  /** What else is known of it. */
  readonly label?: string;
}

export function symbolKey({ key, property, sources, label = "" }: UnknownValue): string {
  const from = [...new Set(sources)].toSorted().map(escaped).join(",");
  return `unknown:${escaped(key)}#${property}<-${from}${label === "" ? "" : ` ${label}`}`;
}

/** A part of a longer key: two different ones never read alike. */
export function escaped(part: string): string {
  return part.replace(/[%#<, ]/g, encodeURIComponent);
}

export function unescaped(part: string): string {
  return part.replace(/%(?:25|23|3C|2C|20)/g, decodeURIComponent);
}

/** The segments of an ARM id, however many slashes are around them. */
export function armParts(id: string): string[] {
  return id.split("/").filter((part) => part !== "");
}
