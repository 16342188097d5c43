import { logicalKey } from "../plan/urn.ts";
import type { Issuer, UnknownValue } from "./key.ts";
import { printKey, resourceText } from "./printKey.ts";

// The keys of things, as texts. What a key is: key.ts.

/** The key of a resource of the program, as far as its URN has it. */
export function keyOf(urn: string): string {
  return resourceText(logicalKey(urn));
}

/** One of several resources with the same key. */
export const apartKey = (of: string, by: string): string => printKey({ kind: "part", of, by, as: "apart" });

/** What a resource of the program takes over, or reads, that has an id of no known form. */
export const importKey = (of: string, id: string): string => printKey({ kind: "part", of, by: id, as: "import" });

/** The system-assigned identity of a resource. */
export const systemKey = (of: string): string => printKey({ kind: "identity", of, as: "system" });

/** The identity that a cluster makes for its nodes. */
export const kubeletKey = (of: string): string => printKey({ kind: "identity", of, as: "kubelet" });

/** The identity that a cluster makes for an add-on. */
export const addOnKey = (of: string, addOn: string): string => printKey({ kind: "part", of, by: addOn, as: "addon" });

/** Something in Azure that is not in the program. */
export const armKey = (id: string): string => printKey({ kind: "arm", path: armParts(id).join("/").toLowerCase() });

export const isArmKey = (key: string): boolean => key.startsWith("arm:");

/** A principal in Entra that is not in the program. */
export const objectKey = (id: string): string => printKey({ kind: "object", id: id.toLowerCase() });

/** An actor that holds something only while using an application. */
export const applicationKey = (of: string, application: string): string =>
  printKey({ kind: "part", of, by: application, as: "application" });

/** Everybody whom a resource lets in without naming them, in words. */
export const anybodyKey = (key: string, who: string): string => applicationKey(key, who);

/** A key of a service that may open all or only a part, as power over the service. */
export const someKey = (of: string): string => `some key of ${of}`;

/** The holders of a key of a service. */
export const keyHolderKey = (of: string): string => printKey({ kind: "keys", of });

/** A role that the program defines, by the key of the resource. */
export const roleKey = (of: string): string => printKey({ kind: "role", of });

/** An unknown role, by its GUID or the key of an unknown one. */
export const unknownRoleKey = (name: string): string => printKey({ kind: "unknownRole", name });

/** The holders of a role that the program defines, on any scope. */
export const holdersKey = (of: string): string => printKey({ kind: "holders", of });

export const isHoldersKey = (key: string): boolean => key.startsWith("holders:");

/** A resource group that is not in the program, in a subscription that is not known. */
export const groupKey = (name: string): string => namedKey("resourceGroup", name, "");

/** Something outside the program of which only the name is known, in a resource group or the key of an unknown one. */
export const namedKey = (what: string, name: string, group: string): string =>
  printKey({ kind: "named", what, name: name.toLowerCase(), group });

/**
 * The subject of an issuer.
 *
 * @param terms other conditions on its token, if they are unusual.
 */
export const subjectKey = (issuer: Issuer, subject: string, terms: readonly string[] = []): string =>
  printKey({ kind: "subject", issuer, terms, subject });

/** The key of an unknown value. */
export const symbolKey = (value: UnknownValue): string => printKey({ kind: "unknown", ...value });

/** The segments of an ARM id, however many slashes are around them. */
export function armParts(id: string): string[] {
  return id.split("/").filter((part) => part !== "");
}
