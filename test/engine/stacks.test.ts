import { expect, it } from "vitest";
import { repository } from "../../scripts/record/workspace.ts";
import { countsOf, describeEngine, makeStack, resourcesOf, stepsOf } from "./realEngine.ts";

describeEngine("our own dev stack on the real engine and the sandbox", () => {
  it("comes up from nothing and then is as the program says", async () => {
    const { engine } = await makeStack(repository, "dev");

    await engine.up();

    const resources = resourcesOf(await engine.export()).filter(({ type }) => !type.startsWith("pulumi:providers:"));
    const assignments = resources.filter(({ type }) => type === "azure-native:authorization:RoleAssignment");
    expect(assignments.length).toBeGreaterThan(0);
    for (const { inputs } of assignments) expect(inputs?.["principalId"]).toMatch(/^[0-9a-f-]{36}$/);
    const digest = await engine.preview();
    expect(countsOf(digest)).toEqual({ same: resources.length });
    expect(
      stepsOf(digest)
        .map(({ urn }) => urn)
        .toSorted(),
    ).toEqual(resources.map(({ urn }) => urn).toSorted());
  });
});
