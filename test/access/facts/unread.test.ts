import { describe, expect, test } from "vitest";

import { fingerprintOf } from "../../../access/facts/fingerprint.ts";
import type { Json } from "../../../access/plan/digest.ts";
import { urnOf } from "../digest.ts";
import { verdictBetween, type Told } from "../quiet/run.ts";
import { facts, unknown, type Changed } from "./change.ts";
import { identityId, types } from "./resources.ts";

const unknownsOf = (type: string, inputs: Record<string, Json>, change: Partial<Changed> = {}) =>
  facts({ type, name: "x", inputs, ...change }).unknowns.filter(
    ({ unread }) => unread === undefined || unread === "may",
  );

describe("what is not understood of a resource", () => {
  const deny = "azure-native:authorization:DenyAssignment";
  const printOf = (inputs: Record<string, Json>, change: Partial<Changed> = {}) =>
    unknownsOf(deny, inputs, change).map(({ fingerprint }) => fingerprint);

  test("is named with its key", () => {
    expect(unknownsOf(deny, { a: 1 })).toEqual([
      {
        urn: urnOf(deny, "x"),
        key: `${deny}::x`,
        path: "",
        why: "azure-native:authorization:denyassignment may give access and is not read yet",
        fingerprint: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string,
        unread: "may",
      },
    ]);
  });

  test("is the same whatever the order of its inputs", () => {
    expect(printOf({ a: 1, b: { c: 2, d: [3] } })).toEqual(printOf({ b: { d: [3], c: 2 }, a: 1 }));
  });

  test("is another one for another input or another source", () => {
    const from = (name: string) => printOf({ a: unknown }, { sources: { a: [urnOf(types.identity, name)] } });
    expect(printOf({ a: 1 })).not.toEqual(printOf({ a: 2 }));
    expect(from("chat")).not.toEqual(from("other"));
  });

  test("is short, however long the inputs are", () => {
    expect(printOf({ template: "x".repeat(10_000) })[0]).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});

test("a short text never passes for the hash of a long one", () => {
  const long = "x".repeat(200);
  expect(fingerprintOf(fingerprintOf(long))).not.toBe(fingerprintOf(long));
});

describe("keys that no reader reads", () => {
  const cosmos = "azure-native:documentdb:DatabaseAccount";

  test("are told apart by the flag alone", () => {
    const print = (inputs: Record<string, Json>) => unknownsOf(cosmos, inputs)[0]?.fingerprint;
    expect(print({ tags: { a: "1" } })).toBe(print({ tags: { a: "2" } }));
    expect(print({ disableLocalAuth: unknown })).not.toBe(print({}));
  });

  test("are not suspected where they are off", () => {
    expect(unknownsOf(cosmos, { disableLocalAuth: true })).toEqual([]);
  });
});

describe("what an input says of access that no reader reads", () => {
  const [topic, registry] = ["azure-native:eventgrid:Topic", "azure-native:containerregistry:Registry"];
  const container = "azure-native:storage:BlobContainer";
  const people = ["8f0c"];

  test.each<[string, Record<string, Json>, string]>([
    // Types that nobody classified.
    ["azure-native:x:Y", { a: { b: { disableLocalAuth: false } } }, ""],
    ["contoso:x:Y", { disableLocalAuth: false }, ""],
    [types.cluster, { disableLocalAccounts: true, aadProfile: { clientAppID: "8f0c" } }, "inputs.aadProfile"],
    ["azure-native:sql:Server", { administrators: { login: "8f0c" } }, "inputs.administrators"],
    ["azure-native:databricks:Workspace", { authorizations: [{ principalId: "8f0c" }] }, "inputs.authorizations"],
    ["azuread:index/application:Application", { identifierUris: people }, "inputs.identifierUris"],
    [
      types.vault,
      { properties: { enableRbacAuthorization: true, enabledForTemplateDeployment: true } },
      "inputs.properties.enabledForTemplateDeployment",
    ],
  ])("%s with %j", (type, inputs, path) => {
    // A switch that nobody can tell is said by its reader too.
    expect([...new Set(unknownsOf(type, inputs).map((each) => each.path))]).toEqual([path]);
  });

  test.each<[string, Record<string, Json>]>([
    [topic, { disableLocalAuth: true }],
    [registry, { adminUserEnabled: false }],
    [container, { publicAccess: "None" }],
    [types.cluster, { disableLocalAccounts: true }],
    ["azure-native:batch:BatchAccount", { allowedAuthenticationModes: ["AAD"] }],
  ])("and not %s with %j", (type, inputs) => {
    expect(unknownsOf(type, inputs)).toEqual([]);
  });

  test("so is an assignment to an identity of another tenant", () => {
    const given = { delegatedManagedIdentityResourceId: "/subscriptions/other/identity" };
    const paths = unknownsOf(types.assignment, given).map(({ path }) => path);
    expect(paths).toContain("inputs.delegatedManagedIdentityResourceId");
  });

  test("is the same whether a switch is left out or says so, and another for other people", () => {
    const print = (type: string, inputs: Record<string, Json>) => unknownsOf(type, inputs)[0]?.fingerprint;
    expect(print(topic, { disableLocalAuth: false })).toBe(print(topic, {}));
    const people = (id: string) =>
      print("azure-native:databricks:Workspace", { authorizations: [{ principalId: id }] });
    expect(people("a")).not.toBe(people("b"));
  });

  test("is the same beside one more switch that is off, which may not be left out again", () => {
    const [sftp, both] = [{ isSftpEnabled: true }, { isSftpEnabled: true, allowCrossTenantReplication: false }];
    const told = (inputs: Record<string, Json>): Told[] => [
      { type: "azure-native:storage:StorageAccount", name: "st", inputs: { allowSharedKeyAccess: false, ...inputs } },
    ];
    expect(verdictBetween(told(sftp), told(both))).toBe("same");
    expect(verdictBetween(told(both), told(sftp))).toBe("unknown");
    expect(verdictBetween(told(both), told({ ...both, allowCrossTenantReplication: true }))).toBe("unknown");
  });

  test.each<[string, Record<string, Json>, Record<string, Json>]>([
    [
      "azure-native:cosmosdb:DatabaseAccount",
      { capabilities: [{ name: "EnableServerless" }] },
      { capabilities: [{ name: "EnableMongoRoleBasedAccessControl" }] },
    ],
    [types.cluster, { aadProfile: { managed: true } }, { aadProfile: { managed: true, serverAppID: "8f0c" } }],
    [
      types.cluster,
      { addonProfiles: { omsagent: { enabled: true } } },
      { addonProfiles: { aciConnectorLinux: { enabled: true } } },
    ],
  ])("is not said of what everybody may choose: %s with %j, and is of %j", (type, plain, other) => {
    const keysOff = { disableLocalAuth: true, disableLocalAccounts: true };
    expect(unknownsOf(type, { ...keysOff, ...plain })).toEqual([]);
    expect(unknownsOf(type, { ...keysOff, ...other })).toHaveLength(1);
  });

  test("is not said of what a reader reads", () => {
    const [read, off] = [{ allowSharedKeyAccess: true }, { allowSharedKeyAccess: true, allowBlobPublicAccess: false }];
    expect(unknownsOf("azure-native:storage:StorageAccount", read)).toEqual([]);
    expect(unknownsOf("azure-native:storage:StorageAccount", off)).toEqual([]);
    expect(unknownsOf(types.entraGroup, { owners: people })).toEqual([]);
    expect(unknownsOf("azuread:index/servicePrincipal:ServicePrincipal", { owners: people })).toEqual([]);
  });
});

describe("an identity that is attached where no reader looks", () => {
  test.each<[string, Record<string, Json>, string]>([
    ["contoso:x/y:Z", { identity: { identityIds: ["i"] } }, ""],
    ["contoso:x/y:Z", { identity: "i" }, ""],
    ["azure-native:compute:VirtualMachine", { identity: { type: "None", identityIds: ["i"] } }, "inputs.identity"],
    [
      "azure-native:storage:StorageAccount",
      { encryption: { encryptionIdentity: { encryptionUserAssignedIdentity: "i" } }, allowSharedKeyAccess: false },
      "inputs.encryption.encryptionIdentity",
    ],
  ])("of a %s with %j is said", (type, inputs, path) => {
    expect(unknownsOf(type, inputs)).toMatchObject([{ path, unread: "may" }]);
  });

  test("is not one that is read", () => {
    const identity = { type: "UserAssigned", userAssignedIdentities: [identityId("chat")] };
    expect(unknownsOf(types.app, { identity })).toEqual([]);
  });
});
