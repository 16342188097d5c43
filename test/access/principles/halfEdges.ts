import fc from "fast-check";
import type { Json } from "../../../access/plan/digest.ts";
import { services, type KeyedService } from "../../../access/services/index.ts";
import { items } from "../readProperly/items.ts";
import type { Change, Resource } from "./changed.ts";

type Inputs = Readonly<Record<string, Json>>;

const word = fc.stringMatching(/^[a-z][a-z0-9]{2,7}$/);
const guid = fc.uuid();
const given = fc.record({
  words: fc.uniqueArray(word, { minLength: 3, maxLength: 3 }),
  ids: fc.uniqueArray(guid, { minLength: 3, maxLength: 3 }),
  module: word,
  name: fc.stringMatching(/^[A-Z][a-zA-Z]{3,9}$/),
  pick: fc.nat(10_000),
});
type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

const add = (type: string, inputs: Inputs): Halves => [[], [{ type, inputs }]];
const set = (type: string, was: Inputs, now: Inputs): Halves => [[{ type, inputs: was }], [{ type, inputs: now }]];
type Halves = readonly [before: readonly Resource[], after: readonly Resource[]];

const w = ({ words }: Given, index: number): string => words[index] ?? "";
const id = ({ ids }: Given, index: number): string => ids[index] ?? "";
const group = (one: Given) => `/subscriptions/${id(one, 0)}/resourceGroups/${w(one, 0)}`;
const identity = (one: Given) =>
  `${group(one)}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${w(one, 1)}`;
const trust = (one: Given, subject = w(one, 2)) => ({
  issuer: `https://${w(one, 0)}.example/`,
  subject,
  audiences: ["api://AzureADTokenExchange"],
});
const list = <T>(values: readonly T[], one: Given): T => {
  const value = values[one.pick % values.length];
  if (value === undefined) throw new Error("nothing to pick");
  return value;
};
const operation = (one: Given, verb: string) => `Microsoft.${one.name}/${w(one, 1)}/${verb}`;
const role = (one: Given, permissions: Inputs): Inputs => ({
  roleName: w(one, 0),
  scope: group(one),
  assignableScopes: [group(one)],
  permissions: [permissions],
});
const roleType = "azure-native:authorization:RoleDefinition";
const groupType = "azuread:index/group:Group";
const app = (one: Given) => `/applications/${id(one, 1)}`;

/** A switch of a service that takes keys, as azure-native spells it. */
function keySwitch(one: Given): Halves {
  const rows = Object.values<KeyedService>(services).filter(
    (each) => "is" in each.switch.off && each.switch.where === undefined,
  );
  const { types, switch: of } = list(rows, one);
  const off = "is" in of.off ? of.off.is : true;
  const inputs = (value: Json | undefined): Inputs => (value === undefined ? {} : within(of.path.split("."), value));
  return set(list(types, one), inputs(off), of.unsaid === "on" ? {} : inputs(off === false));
}

function within([first = "", ...rest]: readonly string[], value: Json): Inputs {
  return { [first]: rest.length === 0 ? value : within(rest, value) };
}

/** The half of an edge whose other half is elsewhere: each is access by itself. */
const ways: Readonly<Record<string, (one: Given) => Halves>> = {
  "3 a member of a group elsewhere": (one) =>
    add("azuread:index/groupMember:GroupMember", { groupObjectId: id(one, 0), memberObjectId: id(one, 1) }),
  "3 a member in the list of a group that holds nothing here": (one) =>
    set(
      groupType,
      { displayName: "g", members: [id(one, 0)] },
      { displayName: "g", members: [id(one, 0), id(one, 1)] },
    ),
  "3 an owner in the list of a group that holds nothing here": (one) =>
    set(groupType, { displayName: "g", owners: [id(one, 0)] }, { displayName: "g", owners: [id(one, 0), id(one, 1)] }),
  "3 an action of a role that nobody holds here": (one) =>
    set(
      roleType,
      role(one, { actions: [operation(one, "read")] }),
      role(one, { actions: [operation(one, "read"), operation(one, "write")] }),
    ),
  "3 a data action of a role that nobody holds here": (one) =>
    set(
      roleType,
      role(one, { dataActions: [operation(one, "read")] }),
      role(one, { dataActions: [operation(one, "*")] }),
    ),
  "3 an exception of a role that nobody holds here, dropped": (one) =>
    set(
      roleType,
      role(one, { actions: [operation(one, "*")], notActions: [operation(one, "delete")] }),
      role(one, { actions: [operation(one, "*")] }),
    ),
  "3 trust in an identity elsewhere": (one) =>
    add("azure-native:managedidentity:FederatedIdentityCredential", { ...trust(one), resourceName: identity(one) }),
  "3 trust in an identity elsewhere, classic": (one) => {
    const { issuer, subject } = trust(one);
    return add("azure:armmsi/federatedIdentityCredential:FederatedIdentityCredential", {
      ...{ parentId: identity(one), issuer, subject, audience: "api://AzureADTokenExchange" },
    });
  },
  "3 trust in an application elsewhere": (one) =>
    add("azuread:index/applicationFederatedIdentityCredential:ApplicationFederatedIdentityCredential", {
      ...trust(one),
      applicationId: app(one),
      displayName: "t",
    }),
  "3 another subject of trust in an identity elsewhere": (one) => {
    const inputs = (subject: string) => ({ ...trust(one, subject), resourceName: identity(one) });
    return set("azure-native:managedidentity:FederatedIdentityCredential", inputs(w(one, 0)), inputs(w(one, 1)));
  },
  "3 an identity from elsewhere attached to whatever": (one) => {
    const type = `azure-native:${list(["app:ContainerApp", "web:WebApp", "compute:VirtualMachine", "logic:Workflow"], one)}`;
    const inputs = { location: "x", identity: { type: "UserAssigned", userAssignedIdentities: [identity(one)] } };
    return set(type, { location: "x", identity: { type: "None" } }, inputs);
  },
  "3 an identity from elsewhere attached to a type that nobody knows": (one) =>
    add(`azure-native:${one.module}:${one.name}`, {
      identity: { type: "UserAssigned", userAssignedIdentities: [identity(one)] },
    }),
  "3 a policy of a vault elsewhere": (one) =>
    add("azure-native:keyvault:AccessPolicy", {
      ...{ resourceGroupName: w(one, 0), vaultName: w(one, 1) },
      policy: { objectId: id(one, 0), tenantId: id(one, 1), permissions: { secrets: ["get"] } },
    }),
  "3 a password of an application elsewhere": (one) =>
    add("azuread:index/applicationPassword:ApplicationPassword", { applicationId: app(one), displayName: w(one, 0) }),
  "3 an owner of an application elsewhere": (one) =>
    add("azuread:index/applicationOwner:ApplicationOwner", { applicationId: app(one), ownerObjectId: id(one, 2) }),
  "3 a role of the directory": (one) =>
    add("azuread:index/directoryRoleAssignment:DirectoryRoleAssignment", {
      roleId: id(one, 0),
      principalObjectId: id(one, 1),
    }),
  "3 a management group above": (one) =>
    add("azure-native:management:ManagementGroupSubscription", { groupId: w(one, 0), subscriptionId: id(one, 0) }),
  "3 a policy with an identity": (one) =>
    add("azure-native:authorization:PolicyAssignment", {
      ...{
        policyDefinitionId: `/providers/Microsoft.Authorization/policyDefinitions/${id(one, 0)}`,
        scope: group(one),
      },
      identity: { type: "SystemAssigned" },
    }),
  "3 a vault that roles count for now": (one) => {
    const inputs = (enableRbacAuthorization: boolean): Inputs => ({
      properties: { tenantId: id(one, 0), enableRbacAuthorization },
    });
    return set("azure-native:keyvault:Vault", inputs(false), inputs(true));
  },
  "3 a switch of keys": keySwitch,
  "3 trust in the body of azapi": (one) =>
    add("azapi:index/resource:Resource", {
      type: "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31",
      ...{ name: w(one, 0), parentId: identity(one), body: { properties: trust(one) } },
    }),
  "3 trust in a template": (one) =>
    add("azure-native:resources:Deployment", {
      resourceGroupName: w(one, 0),
      properties: {
        mode: "Incremental",
        template: {
          resources: [
            {
              type: "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials",
              ...{ apiVersion: "2023-01-31", name: `${w(one, 1)}/${w(one, 2)}`, properties: trust(one) },
            },
          ],
        },
      },
    }),
  "3 what is promised to be read": (one) => {
    const alone = items.filter(({ beside }) => beside.length === 0);
    const { type, without, gives } = list(alone, one);
    return without === undefined ? add(type, gives) : set(type, without, gives);
  },
};

const quiet: Readonly<Record<string, (one: Given) => Halves>> = {
  "3 the same, and a tag of the host": (one) => {
    const inputs = (tag: string) => ({
      identity: { type: "UserAssigned", userAssignedIdentities: [identity(one)] },
      tags: { tag },
    });
    return set("azure-native:app:ContainerApp", inputs(w(one, 0)), inputs(w(one, 1)));
  },
  "3 the same, in another order": (one) => {
    const inputs = (...members: readonly string[]) => ({ displayName: "g", members });
    return set(groupType, inputs(id(one, 0), id(one, 1)), inputs(id(one, 1), id(one, 0)));
  },
};

/** One change of each kind. */
export const halfEdges: fc.Arbitrary<readonly Change[]> = fc.tuple(
  ...[
    ...Object.entries(ways).map(([kind, way]) => changeBy(kind, way, "grows")),
    ...Object.entries(quiet).map(([kind, way]) => changeBy(kind, way, "nothing")),
  ],
);

function changeBy(kind: string, way: (one: Given) => Halves, expected: Change["expected"]): fc.Arbitrary<Change> {
  return given.map((one) => {
    const [before, after] = way(one);
    return { kind, before, after, expected };
  });
}
