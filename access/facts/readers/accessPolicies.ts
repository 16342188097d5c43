import { isList, isRecord, own, type Json } from "../../plan/digest.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { holdsUnknown } from "../../plan/value.ts";
import type { RoleDefinition } from "../../../roles/index.ts";
import type { ReadGrants } from "./assignments.ts";
import { fingerprintOf, sourcesOf } from "../fingerprint.ts";
import { ignoredInputs } from "../ignored.ts";
import { applicationKey } from "../../identity/keys.ts";
import type { Grant, GrantedRole, ModelScope, ModelUnknown } from "../model.ts";
import { namedScope } from "../naming/named.ts";
import { originOf, unknownAt } from "../origin.ts";
import { policyRoleOf } from "./policyRole.ts";
import { actorIn, ownerOf, principalSources, unknownActor, type ResolvedPrincipal } from "../naming/principal.ts";
import { idIn } from "../naming/principals.ts";
import type { Side } from "../side.ts";
import { accessPolicyType, vaultType } from "../../identity/types.ts";
import { unknownRoleName } from "../../terms/unknownRole.ts";

/** Gives for equal definitions the same one, over both sides. */
type Same = (role: RoleDefinition) => RoleDefinition;

/** The policies of one input of one resource. */
interface Policies {
  readonly resource: PlannedResource;
  /** The input that holds them, whose sources are theirs. */
  readonly property: string;
  readonly path: string;
  readonly vault: ModelScope;
  readonly policies: readonly Json[];
}

/** Access policies of Key Vaults, which are access as role assignments are unless the vault goes by roles alone. */
export function readAccessPolicies(side: Side, same: Same): ReadGrants {
  const vaults = side.graph.ofType(vaultType).filter((vault) => !goesByRoles(vault));
  const byRoles = new Set(
    side.graph
      .ofType(vaultType)
      .filter(goesByRoles)
      .map((vault) => side.scopes.of(vault).key),
  );
  const single = side.graph.ofType(accessPolicyType).map((resource) => singlePolicy(side, resource));
  const read = [
    ...vaults.map((vault) => policiesOfVault(side, vault)),
    ...single.filter(({ vault }) => !byRoles.has(vault.key)),
  ].map((policies) => readPolicies(side, policies, same));
  return {
    grants: read.flatMap(({ grants }) => grants),
    unknowns: [
      ...read.flatMap(({ unknowns }) => unknowns),
      ...side.graph.ofType(vaultType).flatMap((vault) => ignoredInputs(side.graph, vault, vaultInputs)),
      ...vaults.map((vault) => ruledByPolicies(side, vault)),
    ],
  };
}

const vaultInputs = ["properties.accessPolicies", "properties.enableRbacAuthorization"];

/** Nobody can tell who gives themselves what: whoever comes to hold this over a vault reads all that is in it. */
function ruledByPolicies({ graph }: Side, vault: PlannedResource): ModelUnknown {
  const { properties } = vault.inputs;
  const given = isRecord(properties) ? (own(properties, "enableRbacAuthorization") ?? false) : (properties ?? false);
  const print = holdsUnknown(given) ? [given, sourcesOf(graph, vault, ["properties"])] : given;
  const why = "goes by access policies: whoever may write it or its policies can give themselves all that is in it";
  const unknown = unknownAt(vault, "inputs.properties.enableRbacAuthorization", why);
  return { ...unknown, fingerprint: fingerprintOf(print) };
}

/** Absent means policies; so does what cannot be told. */
function goesByRoles({ inputs }: PlannedResource): boolean {
  return own(inputs["properties"], "enableRbacAuthorization") === true;
}

function policiesOfVault(side: Side, resource: PlannedResource): Policies {
  const properties = resource.inputs["properties"] ?? {};
  const given = isRecord(properties) ? (own(properties, "accessPolicies") ?? []) : properties;
  return {
    resource,
    property: "properties",
    path: isRecord(properties) ? "inputs.properties.accessPolicies" : "inputs.properties",
    vault: side.scopes.of(resource),
    // What is no list is one thing that nobody can tell.
    policies: isList(given) ? given : [given],
  };
}

function singlePolicy(side: Side, resource: PlannedResource): Policies {
  const parent = side.scopes.parentOf(resource);
  const vault = parent?.kind === "keyVault" ? parent : namedScope(side, resource, "vaultName", "keyVault");
  const policies = [resource.inputs["policy"] ?? null];
  return { resource, property: "policy", path: "inputs.policy", vault, policies };
}

function readPolicies(side: Side, { policies, ...where }: Policies, same: Same): ReadGrants {
  const isOnlyUnknown = policies.filter((policy) => idIn(own(policy, "objectId")) === undefined).length === 1;
  const path = where.path.replace(/^inputs\./, "");
  const read = policies.map((policy, index) => {
    const at = `${where.property === "policy" ? path : `${path}[${index}]`}.objectId`;
    return readPolicy(side, where, { policy, at, isOnlyUnknown }, same);
  });
  return {
    grants: read
      .map(({ grant }) => grant)
      .filter(({ role }) => role.definition?.permissions[0]?.dataActions?.length !== 0),
    unknowns: read.flatMap(({ unknowns }) => unknowns),
  };
}

interface OnePolicy {
  readonly policy: Json;
  /** The path of the object id. */
  readonly at: string;
  readonly isOnlyUnknown: boolean;
}

function readPolicy(
  side: Side,
  { resource, property, path, vault }: Omit<Policies, "policies">,
  one: OnePolicy,
  same: Same,
): { grant: Grant; unknowns: ModelUnknown[] } {
  const { policy } = one;
  const symbol = side.graph.symbol(resource, property, policy);
  const principal = principalOf(side, { resource, property }, one);
  const role = roleOf(policy, symbol, same);
  const whys = isRecord(policy) ? [principal.why, role.why] : ["which access policies the vault has cannot be told"];
  return {
    grant: { ...originOf(resource), kind: "accessPolicy", actor: principal.actor, scope: vault, role: role.role },
    unknowns: whys.flatMap((why) => (why === undefined ? [] : [unknownAt(resource, path, why)])),
  };
}

/** The sources are those of all policies together: they tell whose one unknown object id is, not whose two are. */
function principalOf(
  side: Side,
  { resource, property }: Pick<Policies, "resource" | "property">,
  { policy, at, isOnlyUnknown }: OnePolicy,
): ResolvedPrincipal {
  const objectId = idIn(own(policy, "objectId"));
  if (objectId !== undefined) return throughApplication(ownerOf(side, objectId), policy);
  const isTold = side.graph.output(resource, at) !== undefined;
  const source = side.graph.source(resource, isTold ? at : property, principalSources);
  if ((isTold || isOnlyUnknown) && isRecord(policy) && source.found !== undefined)
    return throughApplication({ actor: actorIn(side, source.found) }, policy);
  const isNamed = isRecord(policy) && source.name !== undefined;
  const name = isNamed ? source.name : `whoever the access policies of ${resource.name} name`;
  const actor = { ...unknownActor(side, resource, property, name), key: side.graph.symbol(resource, property, policy) };
  return { actor, why: `whose access policy it is cannot be told: ${name}` };
}

/** Somebody who holds it only as long as they use an application: less than they would hold themselves. */
function throughApplication(principal: ResolvedPrincipal, policy: Json): ResolvedPrincipal {
  const given = own(policy, "applicationId") ?? null;
  if (given === null || given === "") return principal;
  const application = typeof given === "string" ? given.toLowerCase() : fingerprintOf(given);
  const { kind, name, id, key } = principal.actor;
  const words = `through application ${idIn(application) ?? "unknown"}`;
  const actor = { kind, name: `${name} ${words}`, id: `${id} ${words}`, key: applicationKey(key, application) };
  return { ...principal, actor };
}

function roleOf(policy: Json, symbol: string, same: Same): { readonly role: GrantedRole; readonly why?: string } {
  const { name, definition } = policyRoleOf(own(policy, "permissions"));
  if (definition !== undefined) return { role: { key: name, name, definition: same(definition) } };
  const role = { key: symbol, name: unknownRoleName(`(${name})`), definition };
  return { role, why: "what its access policy allows is not known: it may allow anything in the vault" };
}
