import { allows } from "../../roles/index.ts";
import type { ServiceDefinition } from "../service/definition.ts";
import type { GrantedRole } from "./refuse.ts";

/**
 * Whether a role lets its holder call a service: some data action that callers of a verb need. A role on the blobs of a
 * storage account says nothing about its queues, although both are on the account. A role that is not in the catalogue may.
 */
export function letsCall({ definition }: GrantedRole, { verbs }: ServiceDefinition): boolean {
  if (definition === undefined) return true;
  const operations = Object.values(verbs).flatMap((verb) => verb.operations);
  return operations.some((name) => allows(definition, { plane: "data", name }) !== "no");
}
