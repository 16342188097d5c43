import { beforeAll, describe, expect, test } from "vitest";

import type { Report } from "../../access/index.ts";
import { keylessHere, root } from "../cli/keyless.ts";

const folder = `${root}test/flow/programs/copied-keys`;

async function run(...args: string[]): Promise<string> {
  const { stdout, stderr } = await keylessHere([...args, "--cwd", folder]);
  expect(stderr).toBe("");
  return stdout;
}

/** The text without the breaks of its lines. */
const flat = (text: string): string => text.replaceAll(/\s+/g, " ");

const sentence =
  "container app shop holds a key of aoai; whoever reads key vault kv, Kubernetes secret openai or the outputs of this stack holds it too";

describe("keys that a program reads and hands over", () => {
  let report: Report["stacks"][number] | undefined;
  let terminal = "";
  beforeAll(async () => {
    report = (JSON.parse(await run("preview", "--format", "json")) as Report).stacks[0];
    terminal = await run("preview");
  });

  test("are told of each service in one sentence", () => {
    expect(report?.findings.filter(({ rule }) => rule === "copied-key").map(({ message }) => message)).toEqual([
      sentence,
      "web app jobs holds a key and a SAS of storage store",
    ]);
  });

  test("are told once on a terminal and in markdown: not as look-ups that nobody knows", async () => {
    for (const text of [terminal, await run("preview", "--format", "markdown")]) {
      const words = flat(text).replaceAll(/<[^>]*>|`/g, "");
      expect(words.split("holds a key of aoai").length - 1).toBe(1);
      expect(words).not.toMatch(/of the answer of|listAccountKeys|listStorageAccount/);
    }
    expect(flat(terminal)).toContain(sentence);
  });

  test("are access of whoever has them: a SAS is not all that a key opens", () => {
    const held = report?.access.filter(({ via }) => via.some(({ kind }) => kind === "copiedKey")) ?? [];
    const told = held.map(({ actor, scope, powers }) => `${actor.name}: ${powers.join(" ")} on ${scope.name}`);
    expect(told.toSorted()).toEqual([
      "jobs: useKeys writeData readData on store",
      "shop: writeData callModels readData on aoai",
      "whoever reads Kubernetes secret openai: writeData callModels readData on aoai",
      "whoever reads key vault kv: writeData callModels readData on aoai",
      "whoever reads the outputs of this stack: writeData callModels readData on aoai",
    ]);
  });

  test("are an answer to who can use the service, and explained by the words of the report", async () => {
    expect(await run("who-can", "call models", "aoai")).toContain(
      "container app shop\n           by shop: holds a key of aoai",
    );
    const explained = await run("explain", "container app shop", "aoai");
    expect(flat(explained)).toContain("by shop: holds a key of aoai");
  });
});
