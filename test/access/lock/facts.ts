import { logicalKey } from "../../../access/plan/urn.ts";
import type { GrantedRole, Model, ModelActor, ModelScope, Origin } from "../../../access/facts/model.ts";
import { roleCatalogue } from "../../../roles/index.ts";

export const catalogue = roleCatalogue();

/** A resource of a program in the stack prod. */
export function originAt(type: string, name: string): Origin {
  const urn = `urn:pulumi:prod::contoso::${type}::${name}`;
  return { urn, key: logicalKey(urn) };
}

export function scopeAt(kind: ModelScope["kind"], type: string, name: string, ...within: ModelScope[]): ModelScope {
  const { urn, key } = originAt(type, name);
  return { kind, name, id: urn, key, within: within.map((scope) => scope.key) };
}

export function actorAt(kind: ModelActor["kind"], type: string, name: string): ModelActor {
  const { urn, key } = originAt(type, name);
  return { kind, name, id: urn, key };
}

/** A role of the catalogue, as grants have it. */
export function catalogueRole(name: string): GrantedRole {
  const definition = catalogue.find(name);
  if (definition === undefined) throw new Error(`no role ${name}`);
  return { key: definition.id, name: definition.name, definition };
}

/** The facts given, and nothing else. */
export function modelWith(facts: Partial<Omit<Model, "scopes">>, scopes: readonly ModelScope[] = []): Model {
  const none = {
    services: [],
    grants: [],
    trusts: [],
    hosts: [],
    memberships: [],
    standings: [],
    schedules: [],
    settings: [],
    holders: [],
    unknowns: [],
  };
  return { ...none, ...facts, scopes: new Map(scopes.map((scope) => [scope.key, scope])) };
}

const group = scopeAt("resourceGroup", "azure-native:resources:ResourceGroup", "ai");
export const account = scopeAt("openai", "azure-native:cognitiveservices:Account", "aoai", group);
const identityType = "pkg:index:Workload$azure-native:managedidentity:UserAssignedIdentity";
export const identity = {
  actor: actorAt("identity", identityType, "chat-api"),
  scope: scopeAt("identity", identityType, "chat-api", group),
};
const gitHub = "https://token.actions.githubusercontent.com";
const subject = "repo:contoso/chat:environment:prod";
const workflow: ModelActor = {
  kind: "github",
  name: "contoso/chat environment prod",
  id: `${subject} (${gitHub})`,
  key: `subject:${gitHub} ${subject}`,
};
const assignment = originAt("azure-native:authorization:RoleAssignment", "chat-api-aoai");
export const grant = {
  ...assignment,
  actor: identity.actor,
  scope: account,
  role: catalogueRole("Cognitive Services OpenAI User"),
  kind: "roleAssignment",
} as const;
const reader: GrantedRole = {
  key: "role:azure-native:authorization:RoleDefinition::reader",
  name: "model reader",
  definition: {
    id: "reader",
    name: "model reader",
    permissions: [{ actions: ["B/read", "A/*"], notActions: ["A/x"] }],
  },
  definedBy: originAt("azure-native:authorization:RoleDefinition", "reader"),
};

const server = scopeAt("resource", "azure-native:sql:Server", "orders", group);

/** One fact of each kind. */
export const small: Model = modelWith(
  {
    services: [
      {
        ...originAt("azure-native:cognitiveservices:Account", "aoai"),
        scope: account,
        service: "cognitiveServices",
        localAuth: "on",
        reason: "batch jobs move in December",
        until: "2026-12-31",
      },
    ],
    grants: [
      grant,
      { ...grant, ...originAt("azure-native:authorization:RoleAssignment", "devs"), role: reader, isRetained: true },
    ],
    trusts: [
      {
        ...originAt("azure-native:managedidentity:FederatedIdentityCredential", "chat"),
        actor: workflow,
        identity,
        issuer: gitHub,
        subject,
      },
    ],
    hosts: [
      {
        ...originAt("azure-native:app:Job", "report"),
        actor: actorAt("host", "azure-native:app:Job", "report"),
        scope: scopeAt("host", "azure-native:app:Job", "report", group),
        type: "azure-native:app:job",
        identity,
      },
    ],
    memberships: [
      {
        ...originAt("azuread:index/group:Group", "devs"),
        member: actorAt("user", "azuread:index/user:User", "alice"),
        group: actorAt("group", "azuread:index/group:Group", "devs"),
        as: "owner",
      },
    ],
    standings: [
      {
        ...originAt("azure-native:sql:Server", "orders"),
        actor: actorAt("group", "azuread:index/group:Group", "devs"),
        scope: server,
        power: "administer",
        of: server.key,
        text: "administrator of orders",
        step: "administrator",
      },
    ],
    schedules: [{ ...originAt(identityType, "chat-api"), actor: identity.actor, text: "0 6 * * 1" }],
    unknowns: [{ ...assignment, path: "inputs.condition", why: "cannot tell", fingerprint: "f00d" }],
  },
  [group, account, identity.scope, scopeAt("host", "azure-native:app:Job", "report", group), server],
);
