import { KeylessError } from "../error.ts";
import { verbMethod, type ServiceDefinition, type VerbName } from "../service/definition.ts";
import { serviceOf, type CalledService } from "../service/target.ts";
import type { KeepOptions } from "./keptAssignment.ts";
import type { Grantee } from "./principal.ts";
import type { RoleGrant } from "./roleGrant.ts";
import { grantNamedRole, grantVerb, type GrantOptions } from "./verbs.ts";

/**
 * Gives the role of a verb on a service.
 *
 * @throws KeylessError when services of this kind have no such verb.
 */
export function grantServiceVerb(service: CalledService, verb: VerbName, to: Grantee, options: KeepOptions): RoleGrant {
  const target = serviceOf(`${verbMethod(verb)} of ${to.grantee}`, service);
  const where = `${verbMethod(verb)} of ${to.grantee} on ${target.target}`;
  return grantVerb(verbOf(where, target.definition, verb), target, to, options);
}

/** Gives any role on a service, by GUID or name. */
export function grantServiceRole(service: CalledService, to: Grantee, role: string, options: GrantOptions): RoleGrant {
  return grantNamedRole(serviceOf(`grant of ${to.grantee}`, service), to, role, options);
}

function verbOf(where: string, { product, verbs }: ServiceDefinition, verb: VerbName) {
  const found = verbs[verb];
  if (found !== undefined) return found;
  throw new KeylessError(where, `${product} has no role for ${verbMethod(verb)}`, [
    ["expected", Object.keys(verbs).map(verbMethod).join(" or ")],
    ["or", "grant(to, role) with a role of your own"],
  ]);
}
