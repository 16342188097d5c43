import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { root } from "../../cli/keyless.ts";
import { commit, git, temporaryFolder, write } from "../../cli/repository.ts";
import { typeProblemsOf } from "../../flow/typeProblems.ts";
import { pulumiYaml } from "../recovery.ts";
import { keylessLine } from "./command.ts";
import { bare, beginning, changed, commands, moves, phasesOf, programOf } from "./page.ts";

/** What was made by hand is new to a run that does not ask Azure. */
const declared = moves.filter((title) => title !== "What was made by hand");
const phased = ["A host with a system-assigned identity", "A vault with access policies"];

const assignment = "6b1f3a0e-6f0b-4f4c-9a53-0d6f7d3f8a10";
const program = (library: string, texts: readonly string[]) => [beginning(library), ...texts.map(bare)].join("\n");

test("a pull request that moves everything is told as no change, offline and by the names alone", async () => {
  const library = `${root}components/index.ts`;
  const folder = temporaryFolder();
  const named = `roleAssignmentName: "${assignment}",\n  scope: account.id`;
  const before = declared.map((title) => programOf(title, "Before").replace("scope: account.id", named));
  const after = declared.map((title) => programOf(title, "After").replace("NAME-OF-THE-ASSIGNMENT", assignment));
  git(folder, "init", "--quiet");
  write(folder, {
    ".gitignore": "node_modules\n",
    "package.json": '{ "type": "module" }\n',
    "Pulumi.yaml": pulumiYaml("chat"),
    "Pulumi.dev.yaml": "config: {}\n",
    "index.ts": program(library, before),
  });
  symlinkSync(`${root}node_modules`, join(folder, "node_modules"));
  commit(folder, "raw resources");
  git(folder, "update-ref", "refs/remotes/origin/main", "HEAD");
  write(folder, { "index.ts": program(library, after) });

  const [review = ""] = commands.at(-1) ?? [];
  const { code, stdout } = await keylessLine(review, folder);
  expect(stdout).toContain("Access did not change");
  expect(code).toBe(0);
});

/** The programs of the page share all imports, of which each needs some. */
const problemsOf = (text: string) =>
  typeProblemsOf(text).filter((problem) => !/is never read|are unused/.test(problem));

test("the programs of the page are programs in strict TypeScript, and one with a wrong word is not", () => {
  const moved = moves.map((title) => programOf(title, "After"));
  const last = phased.map((title) =>
    phasesOf(title).reduce((text, { diff }) => changed(text, diff), programOf(title, "Before")),
  );
  const [before, first, after] = [
    declared.map((title) => programOf(title, "Before")),
    [...moved, ...phased.map((title) => programOf(title, "Before"))],
    [...moved, ...last],
  ].map((texts) => program("../../components/index.ts", texts));
  expect([before, first, after].flatMap((text = "") => problemsOf(text))).toEqual([]);
  const wrong = after?.replace("adopt: { declaredAs", "adopt: { declareAs") ?? "";
  expect(problemsOf(wrong).join("\n")).toContain("'declareAs' does not exist in type 'Adoption'");
});
