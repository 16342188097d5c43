import type { Host, Membership, Model, ModelIdentity, Origin, Service } from "../../../access/facts/model.ts";
import { isMap, textOr, type Json } from "../../../sandbox/state/json.ts";
import type { Assignment, Tenant } from "../../../sandbox/state/readTenant.ts";
import type { Resource } from "../../../sandbox/state/tenant.ts";
import { systemKey } from "./keys.ts";
import type { Names } from "./names.ts";
import { actorOf, principalsOf, trusted } from "./principals.ts";
import { scopesOf } from "./scopes.ts";
import { rolesOf } from "./tenantRoles.ts";

/**
 * What a tenant says about access, read off its raw answers, for the brute-force oracle of test/access/diff.
 *
 * @throws Error at what this reader does not know, so that nothing is compared with less than is there.
 */
export function factsOf(tenant: Tenant, names: Names): Model {
  const { resources, assignments } = tenant;
  const [scope, principal, role] = [scopesOf(resources, names), principalsOf(tenant, names), rolesOf(tenant)];
  const identity = (id: string): ModelIdentity => ({ actor: actorOf("identity", names.of(id)), scope: scope(id) });
  for (const resource of resources) refuseUnread(resource);
  return {
    grants: assignments.flatMap((assignment) => {
      const actor = principal(assignment.principalId);
      if (actor === undefined) return [];
      const given = { actor, scope: scope(assignment.scope), role: role(assignment), kind: "roleAssignment" } as const;
      return [{ ...originOf(assignment), ...given }];
    }),
    trusts: ofType(resources, `${identityType}/federatedIdentityCredentials`).map((credential) => {
      const [issuer, subject] = ["issuer", "subject"].map((key) => textOr(credential.properties[key], ""));
      const parent = credential.id.replace(/\/federatedIdentityCredentials\/[^/]+$/i, "");
      const said = { issuer: issuer ?? "", subject: subject ?? "" };
      return {
        ...originOf(credential),
        ...said,
        actor: trusted(said.issuer, said.subject),
        identity: identity(parent),
      };
    }),
    hosts: resources.flatMap((resource) =>
      identitiesOn(resource, identity, names).map((runsAs): Host => {
        const [key, type] = [names.of(resource.id), hostTypes[resource.type]];
        if (type === undefined) throw new Error(`no host is known that is a ${resource.type}`);
        return {
          ...originOf(resource),
          actor: actorOf("host", key),
          scope: scope(resource.id),
          type,
          identity: runsAs,
        };
      }),
    ),
    memberships: resources.flatMap((resource) =>
      membersIn(resource).flatMap(({ group, member, as }): Membership[] => {
        const [outer, inner] = [principal(group), principal(member)];
        return outer === undefined || inner === undefined
          ? []
          : [{ ...originOf(resource), group: outer, member: inner, as }];
      }),
    ),
    services: ofType(resources, accountType).map((account): Service => {
      const isOff =
        isMap(account.properties["properties"]) && account.properties["properties"]["disableLocalAuth"] === true;
      const keyed = { service: "cognitiveServices", localAuth: isOff ? "off" : "on" } as const;
      return { ...originOf(account), scope: scope(account.id), ...keyed };
    }),
    schedules: [],
    settings: [],
    standings: [],
    holders: [],
    unknowns: [],
    scopes: new Map(
      [...resources.map(({ id }) => id), ...assignments.map((assignment) => assignment.scope)]
        .filter((id) => /^\/subscriptions\//i.test(id) && !/\/microsoft\.authorization\/[^/]+\/[^/]+$/i.test(id))
        .map((id) => [names.of(id), scope(id)]),
    ),
  };
}

const accountType = "Microsoft.CognitiveServices/accounts";
const identityType = "Microsoft.ManagedIdentity/userAssignedIdentities";

/** What runs as identities, as test/access/diff/closure.ts calls it. Who operates an AI account runs no code. */
const hostTypes: Readonly<Record<string, string>> = {
  "Microsoft.App/containerApps": "azure-native:app:containerapp",
  [accountType]: "azure-native:cognitiveservices:account",
  "Microsoft.Web/sites": "azure-native:web:webapp",
};

/** Access that the tests have no case of. */
function refuseUnread({ id, type, properties }: Resource): void {
  const isUnread =
    (type === "Microsoft.KeyVault/vaults" &&
      isMap(properties["properties"]) &&
      properties["properties"]["enableRbacAuthorization"] !== true) ||
    (type === "Microsoft.Storage/storageAccounts" && properties["allowSharedKeyAccess"] !== false) ||
    (type === "Microsoft.Search/searchServices" && properties["disableLocalAuth"] !== true) ||
    (Array.isArray(properties["audiences"]) &&
      textsOf(properties["audiences"]).join() !== "api://AzureADTokenExchange");
  if (isUnread)
    throw new Error(`how ${id} gives access is not read off a tenant yet: see test/engine/promise/facts.ts`);
}

function identitiesOn(
  { id, properties }: Resource,
  identity: (id: string) => ModelIdentity,
  names: Names,
): ModelIdentity[] {
  const carried = properties["identity"];
  if (!isMap(carried)) return [];
  const attached = isMap(carried["userAssignedIdentities"]) ? Object.keys(carried["userAssignedIdentities"]) : [];
  const own = { ...identity(id), actor: actorOf("identity", systemKey(names.of(id))) };
  return [...attached.map(identity), ...(typeof carried["principalId"] === "string" ? [own] : [])];
}

interface Member {
  readonly group: string;
  readonly member: string;
  readonly as: "member" | "owner";
}

function membersIn({ type, properties }: Resource): Member[] {
  if (type === "groupMember") {
    const [group, member] = ["groupObjectId", "memberObjectId"].map((key) => textOr(properties[key], ""));
    return [{ group: group ?? "", member: member ?? "", as: "member" }];
  }
  if (type !== "group") return [];
  const group = textOr(properties["objectId"], "");
  const listed = (key: string, as: Member["as"]) => textsOf(properties[key]).map((member) => ({ group, member, as }));
  return [...listed("members", "member"), ...listed("owners", "owner")];
}

function ofType(resources: readonly Resource[], type: string): readonly Resource[] {
  return resources.filter((resource) => resource.type === type);
}

function textsOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function originOf({ id }: Resource | Assignment): Origin {
  return { urn: id, key: id };
}
