import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { keylessHere } from "../../cli/keyless.ts";
import { describeStrangers, npm } from "./claims.ts";
import { folderOf } from "./run.ts";
import { strangers } from "./strangers.ts";

// The reports are written anew with `npx vitest run test/flow/strangers -u`: read the difference, then commit it.

// The first change of each verdict.
describeStrangers((edits) => [...new Map(edits.toReversed().map((edit) => [edit.verdict, edit])).values()]);

test.each([
  ["aks", 0],
  ["entra-oidc", 1],
] as const)("that report is what the command prints: %s, exit code %i", async (program, code) => {
  const folder = folderOf(program);
  const { stdout, stderr, exitCode } = await keylessHere(["preview", "--cwd", folder], { env: npm });
  expect({ exitCode, stderr }).toEqual({ exitCode: code, stderr: "" });
  const [, , ...lines] = stdout.split("\n");
  expect(lines.join("\n")).toBe(readFileSync(join(folder, "report.txt"), "utf8"));
});

test("each program has two changes of access or more, and two or more that touch none", () => {
  for (const { edits } of strangers) {
    expect(edits.filter(({ verdict }) => verdict === "same").length).toBeGreaterThanOrEqual(2);
    expect(edits.filter(({ verdict }) => verdict !== "same").length).toBeGreaterThanOrEqual(2);
  }
});
