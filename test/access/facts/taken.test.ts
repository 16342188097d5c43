import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { verdictOf } from "../changes.ts";
import { facts, unknown, whysOf } from "./change.ts";

type Inputs = Readonly<Record<string, Json>>;
const [a, b] = ["aaaaaaaa-0000-4000-8000-00000000000a", "bbbbbbbb-0000-4000-8000-00000000000b"];

describe("what the reader of a row takes", () => {
  test.each<[string, Inputs]>([
    ["azure-native:synapse:WorkspaceAadAdmin", { workspaceName: "syn", administratorType: "x", sid: a, tenantId: b }],
    ["azure-native:servicebus:QueueAuthorizationRule", { namespaceName: "n", queueName: "q", rights: ["Send"] }],
    ["azuread:index/directoryRoleAssignment:DirectoryRoleAssignment", { roleId: a, principalObjectId: b }],
    [
      "azuread:index/applicationFederatedIdentityCredential:ApplicationFederatedIdentityCredential",
      { applicationId: `/applications/${a}`, issuer: "https://x", subject: "s", audiences: ["y"] },
    ],
  ])("is not said to be unread: %s", (type, inputs) => {
    const unread = facts({ type, name: "x", inputs }).unknowns.filter((each) => each.unread !== "taken");
    expect(unread.map(({ path }) => path).filter((path) => !/\.(login|authorizationRuleName)$/.test(path))).toEqual([]);
  });

  test("leaves unread what stands beside it in the same input", () => {
    const inputs = { aadProfile: { adminGroupObjectIDs: [a], clientAppID: b }, disableLocalAccounts: true };
    const { unknowns } = facts({ type: "azure-native:containerservice:ManagedCluster", name: "x", inputs });
    const read = unknowns.map(({ path, unread }) => [path, unread]);
    expect(read).toEqual([
      ["inputs.aadProfile.adminGroupObjectIDs", "taken"],
      ["inputs.aadProfile", "may"],
    ]);
  });
});

describe("a change of it", () => {
  const cluster = "azure-native:containerservice:ManagedCluster";
  const admins = (...ids: readonly string[]): Inputs => ({
    disableLocalAccounts: true,
    aadProfile: { managed: true, adminGroupObjectIDs: ids },
  });
  const kusto = "azure-native:kusto:Cluster";
  const grafana = "azure-native:dashboard:Grafana";
  const viewers = (viewersCanEdit: Json): Inputs => ({
    properties: { apiKey: "Disabled", grafanaConfigurations: { users: { viewersCanEdit } } },
  });
  const admin = "azure-native:synapse:WorkspaceAadAdmin";
  const vault = "azure-native:keyvault:Vault";
  const inTenant = (tenantId: string): Inputs => ({ properties: { tenantId, enableRbacAuthorization: true } });
  const policy = "azure-native:authorization:PolicyAssignment";
  const enforced = (enforcementMode: string): Inputs => ({ policyDefinitionId: "/p", scope: "/s", enforcementMode });
  const group = "azuread:index/group:Group";
  const bare = "azuread:index/groupWithoutMembers:GroupWithoutMembers";
  const mail: Inputs = { displayName: "g", mailEnabled: true, mailNickname: "g" };
  const security: Inputs = { ...mail, securityEnabled: true };
  const of = (workspaceName: string): Inputs => ({ workspaceName, sid: a });

  test.each<[string, string, Inputs, Inputs, string | null]>([
    ["somebody more is a gain", cluster, admins(a), admins(a, b), "broader"],
    ["somebody less is a loss, not something that nobody can tell", cluster, admins(a, b), admins(a), "narrower"],
    ["a list that is left out may stay in Azure", kusto, { trustedExternalTenants: [{ value: a }] }, {}, "unknown"],
    ["and so may its default come back", kusto, { trustedExternalTenants: [] }, {}, "unknown"],
    [
      "a switch that nobody can tell is another one than one that is on",
      grafana,
      viewers(unknown),
      viewers(true),
      "mixed",
    ],
    ["the same in another place is not the same", admin, of("one"), of("two"), "unknown"],
    ["a vault of another tenant is another one", vault, inTenant(a), inTenant(b), "unknown"],
    ["a group that becomes one for security holds what it is assigned", group, mail, security, "unknown"],
    ["also where it did not say that it was none", group, { ...mail, securityEnabled: false }, security, "unknown"],
    ["and one that says so twice stays what it is", group, mail, { ...mail, securityEnabled: false }, "same"],
    ["so it is with one that is told no members", bare, mail, security, "unknown"],
    ["a policy that is enforced no more is not read", policy, enforced("Default"), enforced("DoNotEnforce"), "unknown"],
    ["nothing is nothing", admin, of("one"), of("one"), "same"],
  ])("%s", (_, type, was, now, verdict) => {
    expect(verdictOf({ type, was, now })).toBe(verdict);
  });

  test("that is ignored is told also where it gives nothing", () => {
    const state = { ignoreChanges: ["properties.grafanaConfigurations"] };
    expect(verdictOf({ type: grafana, was: viewers(true), now: viewers(false), state })).not.toBe("same");
    const said = whysOf(facts({ type: grafana, name: "x", inputs: viewers(false), ...state }));
    expect(said.join()).toContain("changes of it are ignored");
  });
});
