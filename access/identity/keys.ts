import { logicalKey } from "../plan/urn.ts";

// How things are told apart, and found again on the other side of a change: resources of the program by their URN without
// stack and project, everything else by what Azure calls it. Texts are never parsed but here and in rekey.ts.

/** What ends the key of something that a resource has, beside itself. */
const ownedEnding = /#(?:system|kubelet|resource|apart|import|application|addon)$/;

/** The key of a resource of the program, as far as its URN tells it. */
export function keyOf(urn: string): string {
  const key = logicalKey(urn);
  // No name can pass for what another resource has.
  return ownedEnding.test(key) ? `${key}#resource` : key;
}

/** One of several resources that have one key. */
export const apartKey = (key: string, by: string): string => `${key}#${escaped(by)}#apart`;

/** What a resource of the program takes over, or reads, that has an id of no known form. */
export const importKey = (key: string, id: string): string => `${key}#${escaped(id)}#import`;

/** The system-assigned identity of a resource. */
export const systemKey = (key: string): string => `${key}#system`;

/** The identity that a cluster makes for its nodes. */
export const kubeletKey = (key: string): string => `${key}#kubelet`;

/** The identity that a cluster makes for an add-on. */
export const addOnKey = (key: string, addOn: string): string => `${key}#${escaped(addOn)}#addon`;

/** Something in Azure that is not in the program. */
export const armKey = (id: string): string => `arm:/${armParts(id).join("/").toLowerCase()}`;

/** Somebody in Entra who is not in the program. */
export const objectKey = (id: string): string => `object:${id.toLowerCase()}`;

/** Somebody who holds something only while they use an application. */
export const applicationKey = (key: string, application: string): string =>
  `${key}#${escaped(application)}#application`;

/** Whoever a resource lets in without naming them, in words. */
export const anybodyKey = (key: string, who: string): string => applicationKey(key, who);

/** A role that the program defines, by the key of the resource. */
export const roleKey = (key: string): string => `role:${key}`;

/** Whoever holds a role that the program defines, wherever. */
export const holdersKey = (key: string): string => `holders:${key}`;

/** A resource group that is not in the program, in a subscription that is not known. */
export const groupKey = (name: string): string => namedKey("resourceGroup", name, "");

/** Something that is given by name and is not in the program, in a resource group or what stands for one. */
export const namedKey = (kind: string, name: string, group: string): string =>
  `${kind} named ${escaped(name.toLowerCase())} in ${escaped(group)}`;

/** The issuer that a cluster of the program is, known or not. */
export const issuerKey = (cluster: string): string => `issuer of ${escaped(cluster)}`;

/**
 * Whoever an issuer calls so.
 *
 * @param terms what else their token must say, where it is not the usual.
 */
export const subjectKey = (issuer: string, subject: string, terms: readonly string[] = []): string =>
  `subject:${[issuer, ...terms.map(escaped)].join(",")} ${subject}`;

/** The key of the cluster that signs for whom a key of subjectKey names. */
export function clusterOfSubject(key: string): string | undefined {
  const cluster = /^subject:issuer of ([^\s,]+)[\s,]/.exec(key)?.[1];
  return cluster === undefined ? undefined : unescaped(cluster);
}

/** Whether a key is that of somebody whom an issuer calls so, as far as it tells; other keys tell nothing. */
export function isOfSubject(key: string, issuer: string, subject: string): boolean {
  if (!key.startsWith("subject:")) return true;
  const isSaid = key.endsWith(` ${subject}`) || key.endsWith(`,${escaped(`matching ${subject}`)} `);
  const rest = key.slice("subject:".length);
  const isIssued = [" ", ","].some((end) => rest.startsWith(`${escaped(issuer)}${end}`));
  return isSaid && (isIssued || isIssuedByCluster(key, issuer) || rest.startsWith("unknown:"));
}

function isIssuedByCluster(key: string, issuer: string): boolean {
  const cluster = clusterOfSubject(key);
  const name = nameInKey(cluster ?? "");
  return cluster !== undefined && (name === undefined || issuer === `issuer of ${name}`);
}

/** The name that something has by its key: that of the resource of the program which it is, or is a part of. */
export function nameInKey(key: string): string | undefined {
  const part = /^(.*)#(system|kubelet|[^#]*#(?:apart|import|application|addon))$/s.exec(key);
  if (part !== null) {
    const [, owner = "", ending = ""] = part;
    const name = /#(?:application|addon)$/.test(ending) ? undefined : nameInKey(owner);
    return name !== undefined && ending === "kubelet" ? `${name} kubelet` : name;
  }
  const end = key.indexOf("::");
  const types = key.slice(0, end);
  const isOfProgram = end > 0 && !/\s|^(?:unknown|arm|object|role|subject|keys|holders):/.test(types);
  return isOfProgram ? key.slice(end + 2).replace(/#resource$/, "") : undefined;
}

/** What an unknown value comes from. */
export interface UnknownSource {
  /** The key of the resource. */
  readonly key: string;
  /** The output; nothing where it may be any. */
  readonly path?: string | undefined;
  /** A fingerprint of what decides it; nothing where nobody can tell. */
  readonly made?: string;
}

/** What stands for an unknown value: equal on both sides only when all of it is. */
export interface UnknownValue {
  /** The key of the resource that the value is an input of. */
  readonly key: string;
  readonly property: string;
  readonly sources: readonly UnknownSource[];
  /** What else is known of it. */
  readonly label?: string;
}

export function symbolKey({ key, property, sources, label = "" }: UnknownValue): string {
  const from = [...new Set(sources.map(sourceInKey))].toSorted().join(",");
  return `unknown:${escaped(key)}#${property}<-${from}${label === "" ? "" : ` ${label}`}`;
}

/** The resource, the output and what that is made of: `key#path#made`. */
export function sourceInKey({ key, path = "", made = "" }: UnknownSource): string {
  return [key, path, made].map(escaped).join("#").replace(/#*$/, "");
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
