import { expect, it } from "vitest";

import type { Report } from "../../access/index.ts";
import { repository } from "../../scripts/record/workspace.ts";
import { keyless } from "../cli/keyless.ts";
import { reportOf } from "../access/stack.ts";
import { describeEngine, makeStack } from "./realEngine.ts";

/** Who may do what, without where in the program it is declared: the engine loses that under ESM. */
function accessOf(report: Report | undefined) {
  return report?.stacks[0]?.access.map(({ via, ...row }) => ({
    ...row,
    via: via.map(({ kind, urn, text, issuer, subject }) => ({ kind, urn, text, issuer, subject })),
  }));
}

describeEngine("the offline run and the real engine's first preview give the same access", () => {
  it.each([
    ["dev", repository],
    ["staging", repository],
    ["prod", repository],
    ["dev", `${repository}/test/offline/programs/azure-native-esm`],
  ])("%s of %s", async (stack, project) => {
    const { engine } = await makeStack(project, stack);
    const online = reportOf(await engine.preview(), stack);
    const { exitCode, stdout } = keyless(["preview", "--cwd", project, "--stack", stack, "--format", "json"]);
    expect(exitCode).not.toBe(2);
    const offline = accessOf(JSON.parse(stdout) as Report);
    expect(offline?.length).toBeGreaterThan(0);
    const byText = (rows: ReturnType<typeof accessOf>) => rows?.map((row) => JSON.stringify(row)).toSorted();
    expect(byText(accessOf(online))).toEqual(byText(offline));
  });
});
