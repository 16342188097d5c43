import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { keylessHere } from "../keyless.ts";
import { commit, program, repositoryWith, roles, write } from "../repository.ts";

const expected = "version: 1\nexpectations: [{ nobodyMay: callModels }]\n";
const one = { "chat-api": roles.openAIUser };
const two = { ...one, batch: roles.openAIUser };
const why = ["--owner", "platform", "--reason", "older than keyless"];
const pathIn = (folder: string) => join(folder, "keyless.baseline.yaml");
const baseline = async (folder: string, ...args: readonly string[]) =>
  await keylessHere(["baseline", ...args], { cwd: folder });
const preview = async (folder: string) =>
  await keylessHere(["preview", "--against", "HEAD", "--fail-on", "error"], { cwd: folder });

describe("keyless baseline", () => {
  test("accepts what is there on the first day; then only what is new counts, and the list only gets shorter", async () => {
    const folder = repositoryWith(two);
    write(folder, { "keyless.yaml": expected });
    expect((await baseline(folder)).stderr).toContain("--owner and --reason: expected both");
    expect(existsSync(pathIn(folder))).toBe(false);
    expect(await baseline(folder, ...why)).toMatchObject({
      exitCode: 0,
      stdout: "keyless.baseline.yaml: 4 errors accepted (0 before), 4 new, 0 gone\n",
    });
    const text = readFileSync(pathIn(folder), "utf8");
    expect(text).toContain("owner: platform\nreason: older than keyless\naccepted:\n  dev:\n");
    commit(folder, "baseline");
    expect((await preview(folder)).exitCode).toBe(0);

    write(folder, { "index.js": program({ ...two, third: roles.openAIUser }) });
    expect((await preview(folder)).exitCode).toBe(1);
    const refused = await baseline(folder, ...why);
    expect(refused.exitCode).toBe(1);
    expect(refused.stdout).toContain("keyless.baseline.yaml is not written: 2 errors would be new in it");
    expect(readFileSync(pathIn(folder), "utf8")).toBe(text);
    expect((await baseline(folder, "--grow")).exitCode).toBe(2);

    write(folder, { "index.js": program(one) });
    expect((await baseline(folder)).stdout).toBe(
      "keyless.baseline.yaml: 2 errors accepted (4 before), 0 new, 2 gone\n",
    );
    expect(readFileSync(pathIn(folder), "utf8")).not.toContain("batch");
    const grown = await baseline(folder, "--grow", "--owner", "x", "--reason", "y");
    expect(grown.stdout).toContain("2 errors accepted (2 before)");
  });

  test("that a change brings, or makes longer by hand, has no effect", async () => {
    const folder = repositoryWith({});
    write(folder, { "keyless.yaml": expected });
    commit(folder, "expected");
    write(folder, { "index.js": program(one) });
    expect((await baseline(folder, ...why)).exitCode).toBe(0);
    expect((await preview(folder)).exitCode).toBe(1);
  });

  test.each(["version: 2\n", "accepted: 5\n", "version: 1\nowner: x\nreason: y\naccepted: { dev: [{ rule: x }] }\n"])(
    "a file that is not as it is written is a mistake: %j",
    async (text) => {
      const folder = repositoryWith({});
      write(folder, { "keyless.baseline.yaml": text });
      const { exitCode, stderr } = await baseline(folder);
      expect(exitCode).toBe(2);
      expect(stderr).toContain("keyless.baseline.yaml: ");
    },
  );
});
