import type { Actor, Scope } from "../../../access/terms/report.ts";

// Keys of actors and scopes, alike whether they were read from a tenant or from a report.

/** The identity that Azure makes for a resource. */
export const systemKey = (resource: string): string => `${resource}#system`;

/** Anyone who has a key of a service; test/access/diff/oracle.ts knows them by this. */
export const keyHolderKey = (service: string): string => `keys:${service}`;

/** Whoever an issuer calls so. */
export const subjectKey = (issuer: string, subject: string): string => `${subject} (${issuer})`;

/** The key of an actor of a report. */
export function keyOfActor({ kind, id }: Pick<Actor, "kind" | "id">): string {
  if (kind === "keyHolder") return keyHolderKey(keyOfScope({ id: id.replace(/^keys of /, "") }));
  // A subject is compared to the letter.
  if (["serviceAccount", "github", "federated"].includes(kind)) return id;
  const key = keyOfScope({ id });
  return kind === "identity" && !/userassignedidentit(y::|ies\/)|#system$/i.test(key) ? systemKey(key) : key;
}

/** The key of a scope of a report. */
export function keyOfScope({ id }: Pick<Scope, "id">): string {
  return id.startsWith("urn:") ? id : id.toLowerCase();
}
