import { rmSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import type { Report } from "../../../access/index.ts";
import { keylessHere } from "../keyless.ts";
import { commit, lock, program, repositoryWith, roles, write } from "../repository.ts";

const use = { "chat-api": roles.openAIUser };
const more = { ...use, batch: roles.openAIUser };
const only = (names: string) => `version: 1\nexpectations:\n  - only: [${names}]\n    may: callModels\n    on: aoai\n`;

async function preview(folder: string, ...args: readonly string[]) {
  const { exitCode, stdout, stderr } = await keylessHere(["preview", "--format", "json", ...args], { cwd: folder });
  const stacks = stdout === "" ? [] : (JSON.parse(stdout) as Report).stacks;
  const findings = stacks.flatMap((stack) => stack.findings.filter(({ rule }) => rule === "broken-expectation"));
  return { exitCode, stderr, messages: [...new Set(findings.map(({ message }) => message))] };
}

describe("what a team has decided is taken from the base of a change", () => {
  test("an expectation that the change removes is broken by it, and one that it brings is not", async () => {
    const folder = repositoryWith(use);
    write(folder, { "keyless.yaml": only("chat-api") });
    commit(folder, "expected");
    rmSync(join(folder, "keyless.yaml"));
    write(folder, { "index.js": program(more) });
    const removed = await preview(folder, "--against", "HEAD");
    expect(removed).toMatchObject({ exitCode: 1 });
    expect(removed.messages).toEqual([
      expect.stringContaining("only chat-api may call models on aoai: identity batch may call models on aoai"),
    ]);
    write(folder, { "index.js": program(use), "keyless.yaml": only("aoai-reader").replace("on: aoai", "on: aoai") });
    const brought = await preview(folder, "--against", "HEAD", "--fail-on", "error");
    expect(brought.messages).toEqual([expect.stringContaining('"aoai-reader" names nobody')]);
    write(folder, { "keyless.yaml": "version: 1\nexpectations: [{ nobodyMay: callModels }]\n" });
    expect(await preview(folder, "--against", "HEAD")).toMatchObject({ exitCode: 0, messages: [] });
  });

  test("a waiver that the change brings has no effect, and one of the base has until it ends", async () => {
    const says =
      "expected that only chat-api may call models on aoai: identity batch may call models on aoai, by Cognitive Services OpenAI User (batch-aoai)";
    const about = "in: [dev, prod], owner: platform, reason: moves in May";
    const waivers = (until: string) =>
      `waivers:\n  - { finding: broken-expectation, says: "${says}", ${about}, until: ${until} }\n` +
      `  - { access: { who: batch, on: aoai, roles: Cognitive Services OpenAI User }, ${about}, until: ${until} }\n`;
    const folder = repositoryWith(use);
    write(folder, { "keyless.yaml": only("chat-api") });
    commit(folder, "expected");
    write(folder, { "index.js": program(more), "keyless.yaml": `${only("chat-api")}${waivers("2999-12-31")}` });
    expect(await preview(folder, "--against", "HEAD")).toMatchObject({ exitCode: 1, messages: [says] });
    write(folder, { "index.js": program(use) });
    commit(folder, "waived");
    write(folder, { "index.js": program(more), "keyless.yaml": only("chat-api") });
    expect(await preview(folder, "--against", "HEAD")).toMatchObject({ exitCode: 0, messages: [says] });
    write(folder, { "index.js": program(use), "keyless.yaml": `${only("chat-api")}${waivers("2026-01-01")}` });
    commit(folder, "ended");
    write(folder, { "index.js": program(more) });
    expect(await preview(folder, "--against", "HEAD")).toMatchObject({ exitCode: 1, messages: [says] });
  });

  test("with locks it counts when they have recorded it, and until then nobody can tell what is expected", async () => {
    const folder = repositoryWith(use);
    lock(folder, use);
    write(folder, { "keyless.yaml": only("chat-api") });
    const unrecorded = await preview(folder);
    expect(unrecorded).toMatchObject({ exitCode: 1 });
    expect(unrecorded.messages).toEqual([expect.stringContaining("nobody can tell what is expected")]);
    expect(unrecorded.stderr).toContain("keyless.yaml has other expectations than the locks have recorded");
    await keylessHere(["lock"], { cwd: folder });
    expect(await preview(folder)).toMatchObject({ exitCode: 0, messages: [], stderr: "" });
    write(folder, { "keyless.yaml": "version: 1\n" });
    expect((await preview(folder)).messages).toEqual([expect.stringContaining("nobody can tell what is expected")]);
  });
});
