import type { Unknown } from "../terms/report.ts";
import type { RoleCatalogue, RoleDefinition } from "../../roles/index.ts";
import { readAccessPolicies } from "./readers/accessPolicies.ts";
import { readAppSettings } from "./readers/appSettings.ts";
import { readAssignments } from "./readers/assignments.ts";
import { copiedKeyAt } from "./readers/copied/read.ts";
import { readCredentials } from "./readers/credentials.ts";
import { readCustomRoles } from "./readers/customRoles.ts";
import { GrantedRoles } from "./readers/grantedRole.ts";
import { lookedUp } from "./readers/lookedUp.ts";
import { namedById } from "./readers/namedById.ts";
import { readEntraTrusts } from "./readers/entra/trust.ts";
import { readHosts } from "./readers/hosts.ts";
import { readMemberships } from "./readers/memberships.ts";
import { markedAsGoingWith } from "./goesWith.ts";
import type { Known } from "./known.ts";
import type { Model, ModelUnknown } from "./model.ts";
import { roleLookedUp } from "./naming/roleLookedUp.ts";
import { unknownAt } from "./origin.ts";
import { readById } from "./readById.ts";
import { readDataRoles } from "./readers/dataRoles.ts";
import { readRoleHolders } from "./readers/roleHolders.ts";
import { readSchedules } from "./readers/schedules.ts";
import { readServices } from "./readers/services.ts";
import type { Side } from "./side.ts";
import { readStandings } from "./readers/standings.ts";
import { accountType, assignmentType, scopeTypes } from "../identity/types.ts";
import { isQuiet } from "./unread/quiet.ts";
import { unreadAccess } from "./unread/unread.ts";

/** Who and what there is, one reader for each family of resources. */
export function factsOf(side: Side, known: Known, same: (role: RoleDefinition) => RoleDefinition): Model {
  const services = readServices(side);
  const customRoles = readCustomRoles(side, same);
  const assignments = readAssignments(side, new GrantedRoles(side, known.catalogue, customRoles));
  const policies = readAccessPolicies(side, same);
  const trusts = readCredentials(side);
  const entra = readEntraTrusts(side);
  const hosts = readHosts(side);
  const memberships = readMemberships(side);
  const standings = readStandings(side);
  const facts = {
    ...markedAsGoingWith(side, {
      services: services.services,
      grants: [...assignments.grants, ...policies.grants],
      trusts: [...trusts.trusts, ...entra.trusts],
      hosts: hosts.hosts,
      memberships: memberships.memberships,
      standings: standings.standings,
    }),
    schedules: readSchedules(side),
    settings: readAppSettings(side),
    holders: [...readRoleHolders(side, customRoles), ...readDataRoles(side)],
  };
  const read = [services, assignments, policies, trusts, entra, hosts, memberships, standings];
  return {
    ...facts,
    unknowns: once([
      ...side.plan.unknowns
        .filter((unknown) => !isRoleLookedUp(side, unknown, known.catalogue) && !isQuiet(side, unknown, known))
        .map((unknown) => ({ ...unknownAt(unknown, unknown.path, unknown.why), ...copiedKeyAt(side, unknown) })),
      ...read.flatMap(({ unknowns }) => unknowns),
      ...unreadAccess(side, known),
      ...readById(side),
      ...lookedUp(side),
      ...namedById(side, [
        ...facts.grants.map(({ scope }) => scope),
        ...[...facts.trusts, ...facts.hosts].map(({ identity }) => identity.scope),
      ]),
    ]),
    scopes: side.scopes.withAncestors([
      ...facts.services.map(({ scope }) => scope),
      ...[...facts.grants, ...facts.holders].map(({ scope }) => scope),
      ...facts.trusts.map(({ identity }) => identity.scope),
      ...facts.standings.map(({ scope }) => scope),
      ...facts.hosts.flatMap(({ scope, identity }) => [scope, identity.scope]),
      // Roles on what they lie in reach them too, also where no fact names them; identities are acted as that way.
      ...[accountType, ...Object.keys(scopeTypes)].flatMap((type) =>
        side.graph.ofType(type).map((resource) => side.scopes.of(resource)),
      ),
    ]),
  };
}

/** What the run does not know of an assignment's role, and the model does. */
function isRoleLookedUp({ graph }: Side, { urn, path, why }: Unknown, catalogue: RoleCatalogue): boolean {
  const isRole = path === "inputs.roleDefinitionId" && graph.withUrn(urn)?.type === assignmentType;
  return isRole && roleLookedUp(why, catalogue) !== undefined;
}

/** Equal definitions are one object over both sides: they are compared once. */
export function sameRoles(): (role: RoleDefinition) => RoleDefinition {
  const known = new Map<string, RoleDefinition>();
  return (role) => {
    const text = JSON.stringify(role);
    const found = known.get(text) ?? role;
    known.set(text, found);
    return found;
  };
}

/** What the run and the model both say of one value is said once. */
function once(unknowns: readonly ModelUnknown[]): ModelUnknown[] {
  return [...new Map(unknowns.map((unknown) => [JSON.stringify(unknown), unknown])).values()];
}
