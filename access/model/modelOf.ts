import type { Plan } from "../plan/plan.ts";
import type { RoleCatalogue, RoleDefinition } from "../roles/index.ts";
import { readAccessPolicies } from "./accessPolicies.ts";
import { readAssignments } from "./assignments.ts";
import { readCredentials } from "./credentials.ts";
import { readCustomRoles } from "./customRoles.ts";
import { Directory } from "./directory.ts";
import { GrantedRoles } from "./grantedRole.ts";
import { readHosts } from "./hosts.ts";
import { readMemberships } from "./memberships.ts";
import type { Model, ModelUnknown } from "./model.ts";
import { unknownAt } from "./origin.ts";
import { aliasesOf, rekeyed } from "./rekey.ts";
import { readServices } from "./services.ts";
import { sideOf, type Side } from "./side.ts";
import { managedThings, resourceKey, takenOver, toldApart } from "./told.ts";
import { accountType, scopeTypes } from "./types.ts";
import { unreadAccess } from "./unread.ts";

/** The facts of both sides of a change. What is one thing has one key on both. */
export function modelsOf(
  plans: { readonly before: Plan; readonly after: Plan },
  catalogue: RoleCatalogue,
): { readonly before: Model; readonly after: Model } {
  const after = toldApart(plans.after);
  const before = plans.before === plans.after ? after : toldApart(plans.before);
  // What a thing is called after the change is its name.
  const directory = new Directory([after, before]);
  const same = sameRoles();
  const managed = managedThings([after, before]);
  const now = rekeyed(readModel(sideOf(after, directory), catalogue, same), managed);
  if (before === after) return { before: now, after: now };
  const old = rekeyed(readModel(sideOf(before, directory), catalogue, same), managed);
  return { before: rekeyed(old, renamesBetween(before, after)), after: now };
}

/** Two programs that were planned apart know of each other only by what the later one says it renamed. */
function renamesBetween(before: Plan, after: Plan): ReadonlyMap<string, string> {
  const kept = new Set(after.resources.map(({ urn }) => urn));
  const gone = new Set(before.resources.flatMap((each) => (kept.has(each.urn) ? [] : [resourceKey(each)])));
  const taken = takenOver(before, after);
  if (gone.size === 0) return taken;
  return new Map([...[...aliasesOf(after)].filter(([old]) => gone.has(old)), ...taken]);
}

/** The facts of one plan. */
export function modelOf(plan: Plan, catalogue: RoleCatalogue): Model {
  return modelsOf({ before: plan, after: plan }, catalogue).after;
}

/** Who and what there is, one reader for each family of resources. */
function readModel(side: Side, catalogue: RoleCatalogue, same: (role: RoleDefinition) => RoleDefinition): Model {
  const services = readServices(side);
  const assignments = readAssignments(side, new GrantedRoles(side, catalogue, readCustomRoles(side, same)));
  const policies = readAccessPolicies(side, same);
  const trusts = readCredentials(side);
  const hosts = readHosts(side);
  const memberships = readMemberships(side);
  const facts = {
    services: services.services,
    grants: [...assignments.grants, ...policies.grants],
    trusts: trusts.trusts,
    hosts: hosts.hosts,
    memberships: memberships.memberships,
  };
  const read = [services, assignments, policies, trusts, hosts, memberships];
  return {
    ...facts,
    unknowns: once([
      ...side.plan.unknowns.map((unknown) => unknownAt(unknown, unknown.path, unknown.why)),
      ...read.flatMap(({ unknowns }) => unknowns),
      ...unreadAccess(side),
    ]),
    scopes: side.scopes.withAncestors([
      ...facts.services.map(({ scope }) => scope),
      ...facts.grants.map(({ scope }) => scope),
      ...facts.trusts.map(({ identity }) => identity.scope),
      ...facts.hosts.flatMap(({ scope, identity }) => [scope, identity.scope]),
      // Roles on what they lie in reach them too, also where no fact names them; identities are acted as that way.
      ...[accountType, ...Object.keys(scopeTypes)].flatMap((type) =>
        side.graph.ofType(type).map((resource) => side.scopes.of(resource)),
      ),
    ]),
  };
}

/** Equal definitions are one object over both sides: they are compared once. */
function sameRoles(): (role: RoleDefinition) => RoleDefinition {
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
