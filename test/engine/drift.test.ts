import { beforeAll, expect, it } from "vitest";
import type { Report, Verdict } from "../../access/index.ts";
import { deleteResource, putResource } from "../../sandbox/portal.ts";
import { textOr, type JsonMap } from "../../sandbox/state/json.ts";
import { tenantOf, type Tenant } from "../../sandbox/state/readTenant.ts";
import type { TenantState } from "../../sandbox/state/tenant.ts";
import { countsOf, describeEngine, makeStack, resourcesOf, type Deployed, type State } from "./realEngine.ts";
import { expectSuccess, longTest } from "./recovery.ts";
import { smallStack } from "./smallStack.ts";
import { told } from "./told.ts";

const accounts = "Microsoft.CognitiveServices/accounts";
const assignments = "Microsoft.Authorization/roleAssignments";
const credentials = "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials";
const identities = "Microsoft.ManagedIdentity/userAssignedIdentities";
const contributor = "/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c";
/** A person in Entra. */
const ada = "33333333-3333-4333-8333-333333333333";

type ByHand = (state: TenantState) => void;

/** What the reader of a refresh says: exit code, verdict, and each change as actor, verdict and scope. */
async function saidOf(digest: unknown) {
  const { exitCode, stdout } = await told(digest, "--format", "json");
  const report = JSON.parse(stdout) as Report;
  const changes = report.stacks.flatMap((stack) => stack.changes);
  return {
    exitCode,
    verdict: report.verdict,
    source: report.stacks[0]?.after.source,
    changes: changes.map(
      ({ actor, verdict, scope }) => `${actor.kind} ${actor.name} ${verdict} on ${scope.kind} ${scope.name}`,
    ),
  };
}

/** Who holds which role where, who may act as whom, and which accounts take keys, by the names in Azure. */
function accessIn({ resources, assignments: given, identities: known }: Tenant): readonly string[] {
  const nameOf = (id: string) => id.split("/").at(-1) ?? "";
  const holders = new Map(known.map(({ id, principalId }) => [principalId, nameOf(id)]));
  return [
    ...given.map(
      ({ principalId, roleDefinitionId, scope }) =>
        `${holders.get(principalId) ?? principalId} has ${nameOf(roleDefinitionId)} on ${nameOf(scope)}`,
    ),
    ...resources.flatMap(({ id, type, properties }) => {
      if (type === credentials) return [`${textOr(properties["subject"], "")} is ${id.split("/").at(-3) ?? ""}`];
      return type === accounts ? [`${nameOf(id)}: ${JSON.stringify(properties["properties"])}`] : [];
    }),
  ].toSorted();
}

describeEngine("drift by hand on a deployed stack", () => {
  let stack: Deployed;
  let resources: readonly State[];
  let deployed: readonly string[];
  beforeAll(async () => {
    stack = await makeStack(smallStack);
    await stack.engine.up();
    resources = resourcesOf(stack.engine.export());
    deployed = accessIn(stack.tenant());
  }, longTest);

  /** Id and inputs of the resource of the stack whose type ends so and whose name begins so. */
  function of(type: string, name: string): { readonly id: string; readonly inputs: JsonMap } {
    const found = resources.find(({ urn }) => urn.includes(`${type}::${name}`));
    if (found?.id === undefined) throw new Error(`the stack has no ${type} ${name}`);
    return { id: found.id, inputs: found.inputs as JsonMap };
  }
  const account = () => of(":Account", "aoai");
  const identity = () => of(":UserAssignedIdentity", "chat-api");
  const trust = () => of(":FederatedIdentityCredential", "chat-api");
  const grant = () => of(":RoleAssignment", "chat-api-use-aoai");
  const group = () => of(":Group", "ai-developers");
  const grantInputs = (): JsonMap => {
    const inId = ["scope", "roleAssignmentName", "azureApiVersion"];
    return Object.fromEntries(Object.entries(grant().inputs).filter(([key]) => !inId.includes(key)));
  };
  const besides = () => ({
    grant: `${account().id}/providers/${assignments}/11111111-1111-4111-8111-111111111111`,
    trust: `${identity().id}/federatedIdentityCredentials/by-hand`,
  });
  const addGrant: ByHand = (state) => {
    putResource(state, besides().grant, assignments, { ...grantInputs(), roleDefinitionId: contributor });
  };
  const addTrust: ByHand = (state) => {
    putResource(state, besides().trust, credentials, { ...trust().inputs, subject: "system:serviceaccount:x:y" });
  };

  /** A digest of the refresh after the change, which is undone. */
  async function refreshed(change: ByHand, undo: ByHand): Promise<unknown> {
    stack.byHand(change);
    const digest = await stack.engine.refreshPreview();
    stack.byHand(undo);
    return digest;
  }

  const deleteGrant: ByHand = (state) => {
    deleteResource(state, grant().id);
  };
  const makeGrant =
    (inputs: JsonMap = {}): ByHand =>
    (state) => {
      putResource(state, grant().id, assignments, { ...grantInputs(), ...inputs });
    };
  const switchKeys =
    (disableLocalAuth: boolean): ByHand =>
    (state) => {
      putResource(state, account().id, accounts, { properties: { disableLocalAuth } });
    };
  const trustSubject =
    (subject?: string): ByHand =>
    (state) => {
      putResource(state, trust().id, credentials, subject === undefined ? trust().inputs : { subject });
    };
  const makeIdentityAgain: ByHand = (state) => {
    deleteResource(state, identity().id);
    putResource(state, identity().id, identities, { location: "swedencentral" });
  };

  it.each<[string, ByHand, ByHand, { exitCode: number; verdict: Verdict; changes: readonly string[] }]>([
    [
      "an assignment deleted",
      deleteGrant,
      makeGrant(),
      {
        exitCode: 0,
        verdict: "narrower",
        changes: ["identity chat-api narrower on openai aoai", "serviceAccount chat/chat-api narrower on openai aoai"],
      },
    ],
    [
      "local auth switched on",
      switchKeys(false),
      switchKeys(true),
      { exitCode: 1, verdict: "broader", changes: ["keyHolder anyone who has a key of aoai broader on openai aoai"] },
    ],
    [
      "the subject of a credential changed",
      trustSubject("system:serviceaccount:chat:other"),
      trustSubject(),
      {
        exitCode: 1,
        verdict: "mixed",
        changes: [
          "serviceAccount chat/other broader on identity chat-api",
          "serviceAccount chat/other broader on openai aoai",
          "serviceAccount chat/other broader on search index",
          "serviceAccount chat/chat-api narrower on identity chat-api",
          "serviceAccount chat/chat-api narrower on openai aoai",
          "serviceAccount chat/chat-api narrower on search index",
        ],
      },
    ],
    [
      // Contributor manages the account and reads its keys, and may not call a model itself.
      "an assignment replaced by one of a broader role, under the same name",
      (state) => {
        deleteGrant(state);
        makeGrant({ roleDefinitionId: contributor })(state);
      },
      (state) => {
        deleteGrant(state);
        makeGrant()(state);
      },
      {
        exitCode: 1,
        verdict: "mixed",
        changes: ["identity chat-api mixed on openai aoai", "serviceAccount chat/chat-api mixed on openai aoai"],
      },
    ],
  ])("%s: the reader of the refresh says who gains or loses what where", async (_, change, undo, said) => {
    expect(await saidOf(await refreshed(change, undo))).toEqual({ ...said, source: "refresh" });
  });

  it.each<[string, ByHand, ByHand, () => string]>([
    [
      "an assignment",
      addGrant,
      (state) => {
        deleteResource(state, besides().grant);
      },
      () => besides().grant,
    ],
    [
      "a federated credential",
      addTrust,
      (state) => {
        deleteResource(state, besides().trust);
      },
      () => besides().trust,
    ],
    [
      "a member of a group whose members are left to Entra",
      (state) => {
        putResource(state, `/users/${ada}`, "user", { displayName: "Ada", userPrincipalName: "ada@contoso.example" });
        putResource(state, group().id, "group", { members: [ada] });
      },
      (state) => {
        putResource(state, group().id, "group", { members: [] });
        deleteResource(state, `/users/${ada}`);
      },
      () => ada,
    ],
  ])("%s that is added beside the program is not in the refresh, and the reader says so", async (...row) => {
    const [, add, undo, idOfAdded] = row;
    let there: Tenant | undefined;
    const digest = await refreshed((state) => {
      add(state);
      there = state.read(tenantOf);
    }, undo);
    expect(JSON.stringify(there?.resources)).toContain(idOfAdded());
    expect(JSON.stringify(digest)).not.toContain(idOfAdded());
    expect(await saidOf(digest)).toMatchObject({ exitCode: 0, verdict: "same", changes: [] });
    const { stdout } = await told(digest);
    expect(stdout).toContain("A refresh sees only what the stack deployed");
  });

  it("an identity that is made again has lost its trusts, and its roles are left to a principal that is gone", async () => {
    stack.byHand(makeIdentityAgain);
    const { verdict, changes } = await saidOf(await stack.engine.refreshPreview());
    expect(verdict).toBe("narrower");
    // That the identity itself has lost its role the reader does not say yet: the assignment names the old principal.
    expect(changes).toEqual(
      expect.arrayContaining([
        "serviceAccount chat/chat-api narrower on identity chat-api",
        "serviceAccount chat/chat-api narrower on openai aoai",
      ]),
    );
    const { assignments: given, principals } = stack.tenant();
    expect(given.map(({ principalId }) => principalId)).toContain(grant().inputs["principalId"]);
    expect(principals.map(({ objectId }) => objectId)).not.toContain(grant().inputs["principalId"]);
  });

  it(
    "is repaired by `up --refresh`, which a plain `up` does not look for; what is not the program's stays",
    { timeout: longTest },
    async () => {
      stack.byHand((state) => {
        switchKeys(false)(state);
        deleteResource(state, of(":RoleAssignment", "weekly-report-use-aoai").id);
        putResource(state, of(":FederatedIdentityCredential", "doc-summariser-aks").id, credentials, { subject: "x" });
        addGrant(state);
        addTrust(state);
      });
      const drifted = accessIn(stack.tenant());

      await stack.engine.up();
      expect(accessIn(stack.tenant())).toEqual(drifted);

      expectSuccess(await stack.engine.run(["up", "--refresh", "--yes", "--skip-preview"]));
      const repaired = accessIn(stack.tenant());
      expect(deployed.filter((line) => !repaired.includes(line))).toEqual([]);
      expect(repaired.filter((line) => !deployed.includes(line))).toEqual([
        `${textOr(grant().inputs["principalId"], "")} has b24988ac-6180-42a0-ab88-20f7382dd24c on ${account().id.split("/").at(-1) ?? ""}`,
        "system:serviceaccount:x:y is chat-api-dev",
      ]);
      expect(Object.keys(countsOf(await stack.engine.preview()) as object)).toEqual(["same"]);
    },
  );
});
