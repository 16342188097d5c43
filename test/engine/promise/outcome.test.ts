import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Access, AccessChange, StackReport } from "../../../access/terms/report.ts";
import { putResource } from "../../../sandbox/portal.ts";
import { openTenant } from "../../../sandbox/state/open.ts";
import { subscriptionId } from "../../../sandbox/state/pretend.ts";
import { tenantOf, type Tenant } from "../../../sandbox/state/readTenant.ts";
import type { TenantState } from "../../../sandbox/state/tenant.ts";
import { heldAt, compareOutcome } from "./outcome.ts";

const group = `/subscriptions/${subscriptionId}/resourceGroups/rg`;
const account = `${group}/providers/Microsoft.CognitiveServices/accounts/aoai`;
const identity = `${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/api`;
const app = `${group}/providers/Microsoft.App/containerApps/app`;
const team = "a1b2c3d4-7e57-4f10-8a01-0c10ad0000d1";
const ann = "a1b2c3d4-7e57-4f10-8a01-0c10ad0000d2";
const issuer = "https://token.actions.githubusercontent.com";
const openAIUser = "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd";
const contributor = "b24988ac-6180-42a0-ab88-20f7382dd24c";

let state: TenantState;
beforeEach(() => {
  state = openTenant(":memory:", { seed: "" });
  put(group, "Microsoft.Resources/resourceGroups");
  put(account, "Microsoft.CognitiveServices/accounts", { kind: "OpenAI", properties: { disableLocalAuth: true } });
  put(identity, "Microsoft.ManagedIdentity/userAssignedIdentities");
  put(`/groups/${team}`, "group", { displayName: "team" });
  put(`/users/${ann}`, "user", { displayName: "Ann", userPrincipalName: "ann@contoso.example" });
});
afterEach(() => {
  state.close();
});

function put(id: string, type: string, given: Parameters<typeof putResource>[3] = {}): void {
  putResource(state, id, type, { ...(id.startsWith("/sub") && { location: "swedencentral" }), ...given });
}

function assign(name: string, scope: string, principalId: string, role: string): void {
  const roleDefinitionId = `/providers/Microsoft.Authorization/roleDefinitions/${role}`;
  const id = `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}`;
  put(id, "Microsoft.Authorization/roleAssignments", { principalId, roleDefinitionId });
}

function tenant(): Tenant {
  return state.read(tenantOf);
}

function apiId(): string {
  return tenant().identities[0]?.principalId ?? "";
}

/** Who holds what on what, ids by their last part. */
function held(): string[] {
  const now = { state: [], tenant: tenant() };
  const short = (key: string) => key.replace(/^(keys:)?.*\/(?!contoso)/, "$1");
  return heldAt(now, now)[1].map(
    ({ actor, scope, channel, powers }) =>
      `${actor.kind} ${actor.kind === "github" ? "" : short(actor.key)} ${channel} ${short(scope.key)}: ${[...powers].join()}`,
  );
}

describe("what is held in a tenant", () => {
  it("is held by role, also as a member of a group, and by whoever runs as an identity or is trusted by it", () => {
    assign("1", account, apiId(), openAIUser);
    assign("2", account, team, openAIUser);
    put(`${team}/member/${ann}`, "groupMember", { groupObjectId: team, memberObjectId: ann });
    put(app, "Microsoft.App/containerApps", { identity: { type: "UserAssigned", userAssignedIdentities: [identity] } });
    const trust = {
      issuer,
      subject: "repo:contoso/chat:ref:refs/heads/main",
      audiences: ["api://AzureADTokenExchange"],
    };
    put(`${identity}/federatedIdentityCredentials/main`, credentialType, trust);

    const calls = "callModels,readData";
    expect(held().toSorted()).toEqual([
      `github  through aoai: ${calls}`,
      "github  through api: actAs",
      `group ${team} own aoai: ${calls}`,
      `host app through aoai: ${calls}`,
      "host app through api: actAs",
      `identity api own aoai: ${calls}`,
      `user ${ann} own ${team}: joinGroup`,
      `user ${ann} own aoai: ${calls}`,
    ]);
  });

  it("is held with keys by whoever has them or may list them, if they work", () => {
    assign("1", group, team, contributor);
    const withoutKeys = held();
    put(account, "Microsoft.CognitiveServices/accounts", { properties: { disableLocalAuth: false } });

    const more = held().filter((row) => !withoutKeys.includes(row));

    expect(more.map((row) => row.split(" key ")[0])).toEqual([`group ${team}`, "keyHolder keys:aoai"]);
    for (const row of more) expect(row).toContain("key aoai: writeData,callModels,readData");
  });

  it("is held by whoever may attach an identity or add trust to it", () => {
    assign("1", account, apiId(), openAIUser);
    assign("2", group, ann, contributor);

    expect(held()).toContain(`user ${ann} through api: actAs`);
    expect(held()).toContain(`user ${ann} through aoai: callModels,readData`);
  });
});

const credentialType = "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials";

describe("a promise", () => {
  const row = (actor: Access["actor"]): Access => ({
    actor,
    scope: { kind: "openai", name: "aoai", id: account },
    roles: ["Cognitive Services OpenAI User"],
    powers: ["callModels", "readData"],
    channel: "own",
    via: [],
  });
  const api = { kind: "identity", name: "api", id: identity } as const;
  const gain = (): AccessChange => ({
    ...row(api),
    verdict: "broader",
    gained: ["Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action"],
    lost: [],
    powers: { gained: ["callModels", "readData"], lost: [] },
    cause: [],
  });
  const source = { source: "preview", ref: null } as const;
  const differences = (
    access: readonly Access[],
    changes: readonly AccessChange[],
    before: Tenant,
  ): readonly string[] => {
    const verdict = changes.length === 0 ? "same" : "broader";
    const said = { stack: "dev", before: source, after: source, findings: [], unknowns: [] };
    const report: StackReport = { ...said, verdict, changes, access };
    return compareOutcome(report, { state: [], tenant: before }, { state: [], tenant: tenant() }).differences;
  };

  it("that is kept has no differences, also where it names somebody by an object id alone", () => {
    const before = tenant();
    assign("1", account, apiId(), openAIUser);
    const byId = { kind: "unknown", name: "?", id: apiId() } as const;

    expect(differences([row(api)], [gain()], before)).toEqual([]);
    expect(differences([row(byId)], [{ ...gain(), actor: byId }], before)).toEqual([]);
  });

  it("that leaves something out is told, in the rows and in the changes", () => {
    const before = tenant();
    assign("1", account, apiId(), openAIUser);

    expect(differences([], [gain()], before)).toEqual([expect.stringContaining("promised was nothing")]);
    expect(differences([row(api)], [], before)).toEqual([
      "verdict same, in the tenant broader",
      expect.stringContaining("broader in the tenant, and the report does not say so"),
    ]);
  });

  it("that says too much is told, in the rows and in the changes", () => {
    const before = tenant();

    expect(differences([row(api)], [], before)).toEqual([expect.stringContaining("the tenant has nothing")]);
    expect(differences([], [gain()], before).length).toBeGreaterThan(1);
  });

  it("about somebody unknown covers what it names, and no more", () => {
    const unknown = row({ kind: "unknown", name: "?", id: "urn:pulumi:dev::p::t::n#principalId" });
    assign("1", account, apiId(), openAIUser);
    expect(differences([unknown], [], tenant())).toEqual([]);
    assign("2", account, team, contributor);
    expect(differences([unknown], [], tenant())).toEqual([expect.stringContaining(team)]);
  });

  it("cannot be compared with access that is not read off a tenant yet", () => {
    put(`${group}/providers/Microsoft.KeyVault/vaults/vault`, "Microsoft.KeyVault/vaults", { properties: {} });
    expect(() => differences([], [], tenant())).toThrow("is not read off a tenant yet");
  });
});
