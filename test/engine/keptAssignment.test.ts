import { expect, it } from "vitest";
import type { Report } from "../../access/index.ts";
import { repository } from "../../engine/copy/workspace.ts";
import { longTest } from "./recovery.ts";
import { accessProgram, conflictsIn, describeEngine, makeStack, resourcesOf, type Deployed } from "./realEngine.ts";
import { told } from "./told.ts";

/** The program's own assignment as a grant of this library. */
const asGrant = (keeps: string) => (text: string) =>
  text
    .replace(
      /import \{ RoleAssignment \}.*\n/,
      `import { ExistingOpenAIAccount, RoleGrant } from "${repository}/components/index.ts";\n`,
    )
    .replace(
      /new RoleAssignment\([\s\S]*?\n\}\);\n/,
      `const shared = new ExistingOpenAIAccount("shared", { accountId: account.id });
shared.grantUse({ grantee: "chat", principalId: identity.principalId, principalType: "ServicePrincipal" }, ${keeps});
`,
    );

const nameOf = ({ engine }: Deployed): string => {
  const assignment = resourcesOf(engine.export()).find(({ type }) => type.endsWith(":RoleAssignment"));
  return assignment?.id?.split("/").at(-1) ?? "";
};

describeEngine("an assignment of a program of one's own that becomes a grant", () => {
  it("stays in Azure where the grant keeps it", { timeout: longTest }, async () => {
    const stack = await makeStack(accessProgram);
    await stack.engine.up();
    const before = stack.tenant();
    const name = nameOf(stack);

    stack.edit({ "index.ts": asGrant(`{ keeps: { name: "${name}", declaredAs: "assignment" } }`) });
    await stack.engine.up();

    expect(nameOf(stack)).toBe(name);
    const { assignments, log } = stack.tenant();
    expect(assignments.map(({ id }) => id)).toEqual(before.assignments.map(({ id }) => id));
    expect(log.slice(before.log.length).map(({ caller, status }) => `${caller} ${String(status)}`)).toEqual([
      "azure-native update 200",
    ]);
  });

  it(
    "is in the way of itself under another name in Azure, and the preview says so",
    { timeout: longTest },
    async () => {
      const stack = await makeStack(accessProgram);
      await stack.engine.up();

      const named = 'roleAssignmentName: "6b1f3a0e-6f0b-4f4c-9a53-0d6f7d3f8a10",\n  scope: account.id';
      stack.edit({ "index.ts": (text) => text.replace("scope: account.id", named) });
      const { stdout } = await told(await stack.engine.preview(), "--format", "json");
      const { stacks } = JSON.parse(stdout) as Report;
      expect(stacks.flatMap(({ findings }) => findings).filter(({ level }) => level === "error")).toMatchObject([
        { rule: "renamed-in-azure", fix: `Keep the name that it has: roleAssignmentName: "${nameOf(stack)}".` },
      ]);
      await expect(stack.engine.up()).rejects.toThrow("RoleAssignmentExists");
    },
  );

  it("is in the way of the grant where it does not", { timeout: longTest }, async () => {
    const stack = await makeStack(accessProgram);
    await stack.engine.up();

    stack.edit({ "index.ts": asGrant("{}") });
    await expect(stack.engine.up()).rejects.toThrow("RoleAssignmentExists");
    expect(conflictsIn(stack.tenant())).toHaveLength(1);
  });
});
