import { beforeAll, expect, it } from "vitest";
import { unknownValue } from "../../sandbox/state/json.ts";
import {
  accessProgram,
  countsOf,
  describeEngine,
  makeStack,
  resourcesOf,
  stepOf,
  type Deployed,
} from "./realEngine.ts";

const identityType = "azure-native:managedidentity:UserAssignedIdentity";
const assignmentType = "azure-native:authorization:RoleAssignment";

describeEngine("a program on the real engine and the sandbox", () => {
  let stack: Deployed;
  beforeAll(async () => {
    stack = await makeStack(accessProgram);
  });

  it("is previewed with what only Azure knows unknown", async () => {
    const digest = await stack.engine.preview();

    expect(countsOf(digest)).toEqual({ create: 6 });
    const { inputs, propertyDependencies } = stepOf(digest, assignmentType).newState ?? {};
    expect(inputs).toMatchObject({ principalId: unknownValue, scope: unknownValue, principalType: "ServicePrincipal" });
    expect(propertyDependencies?.["principalId"]).toEqual([expect.stringContaining(`${identityType}::identity`)]);
    expect(stepOf(digest, "cognitiveservices:Account").newState?.inputs).toMatchObject({
      accountName: expect.stringMatching(/^account[0-9a-f]{8}$/) as unknown,
      location: "swedencentral",
      resourceGroupName: unknownValue,
    });
  });

  it("comes up from nothing, with ids that point at each other", async () => {
    await stack.engine.up();

    const resources = resourcesOf(stack.engine.export());
    // Everything else here reads the engine's file.
    const { stdout } = await stack.engine.run(["stack", "export"]);
    expect(stack.engine.export()).toEqual(JSON.parse(stdout));
    const [identity, assignment, account, trust] = [
      identityType,
      assignmentType,
      "azure-native:cognitiveservices:Account",
      "azure-native:managedidentity:FederatedIdentityCredential",
    ].map((type) => resources.find((resource) => resource.type === type));
    expect(assignment?.inputs?.["principalId"]).toBe(identity?.outputs?.["principalId"]);
    expect(assignment?.inputs?.["scope"]).toBe(account?.id);
    expect(assignment?.id).toMatch(
      new RegExp(`^${account?.id ?? "-"}/providers/Microsoft.Authorization/roleAssignments/`),
    );
    expect(trust?.id).toBe(`${identity?.id ?? ""}/federatedIdentityCredentials/trust`);
    expect(account?.outputs?.["identity"]).toMatchObject({
      principalId: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
    });
  });

  it("shows no change when it is previewed again", async () => {
    expect(countsOf(await stack.engine.preview())).toEqual({ same: 6 });
  });

  it("shows no drift", async () => {
    expect(countsOf(await stack.engine.refreshPreview())).toEqual({ same: 6 });
  });

  it("shows a phantom replacement of the role assignment when the identity is tagged", async () => {
    stack.edit({ "index.ts": (text) => text.replace('team: "chat"', 'team: "search"') });

    const digest = await stack.engine.preview();

    expect(countsOf(digest)).toEqual({ replace: 1, same: 4, update: 1 });
    const identity = stepOf(digest, identityType);
    expect(identity.op).toBe("update");
    expect(identity.detailedDiff).toEqual({ "tags.team": { kind: "update", inputDiff: true } });
    const assignment = stepOf(digest, assignmentType);
    expect(assignment).toMatchObject({
      op: "replace",
      replaceReasons: ["principalId"],
      detailedDiff: { principalId: { kind: "update-replace" } },
      oldState: { inputs: { principalId: identity.oldState?.outputs?.["principalId"] } },
      newState: { inputs: { principalId: unknownValue } },
    });
    expect(assignment.newState?.propertyDependencies?.["principalId"]).toEqual([identity.urn]);
    expect(assignment.oldState?.propertyDependencies?.["principalId"]).toEqual([identity.urn]);
  });

  it("replaces nothing when that is deployed: the preview was wrong, as in Azure", async () => {
    const before = resourcesOf(stack.engine.export()).find(({ type }) => type === assignmentType);

    await stack.engine.up();

    const after = resourcesOf(stack.engine.export()).find(({ type }) => type === assignmentType);
    expect(after?.id).toBe(before?.id);
    expect(countsOf(await stack.engine.preview())).toEqual({ same: 6 });
  });

  it("goes away without a rest", async () => {
    await stack.engine.destroy();

    expect(resourcesOf(stack.engine.export())).toEqual([]);
  });
});
