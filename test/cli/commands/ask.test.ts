import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { recordingFile } from "../../access/verdicts/recordings.ts";
import { keyless, keylessHere } from "../keyless.ts";
import { repositoryWith, roles } from "../repository.ts";

/** Asks about the state after a recorded change. */
const asked = async (row: string, ...args: string[]) =>
  await keylessHere([...args, "--plan", recordingFile(row, "digest")]);
const answer = async (row: string, ...args: string[]) => {
  const { exitCode, stdout, stderr } = await asked(row, ...args);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return stdout.split("\n").map((line) => line.replace(/ {2}\S+:\d+$/, "").trimEnd());
};

describe("keyless explain", () => {
  test("a role, by the resource that gives it", async () => {
    expect(await answer("2", "explain", "chat-api", "aoai")).toEqual([
      "dev  identity chat-api on aoai",
      "  own      call models, read data (Cognitive Services OpenAI User)",
      "           by chat-api-calls",
      "",
    ]);
  });

  test("a role on what the resource lies in", async () => {
    const lines = await answer("3", "explain", "identity chat-api", "openai aoai");
    expect(lines[1]).toBe("  own      call models, read data (Cognitive Services OpenAI User), on resource group chat");
  });

  test("every step of a way through somebody else, and what it is a way to", async () => {
    const [title, ...ways] = await answer("29a", "explain", "ada", "aoai");
    expect(title).toBe("dev  user ada on aoai");
    expect(ways[0]).toBe("  through  call models, read data (Cognitive Services OpenAI User)");
    expect(ways[1]).toContain("Managed Identity Contributor adds federated credentials to chat-api");
    expect(ways[2]).toBe("           by chat-api-calls");
    expect((await answer("29a", "explain", "ada", "identity chat-api")).join("\n")).toContain("  through  act as it");
  });

  test("keys, for those who can list them", async () => {
    const lines = await answer("17a", "explain", "group platform", "aoai");
    expect(lines).toContain("  key      write data, call models");
    expect(lines.join("\n")).toContain("reads keys of aoai");
  });

  test("a role that nobody knows is not certain, and not nothing", async () => {
    const lines = (await answer("26a", "explain", "chat-api", "aoai")).join("\n");
    expect(lines).toContain("cannot tell what (unknown role 9d3c1f64");
    expect(lines).toContain("not certain: what this role allows is not known");
  });

  test("nothing is said in words, with exit code 0", async () => {
    expect((await answer("29a", "explain", "ada", "aoai")).join("\n")).not.toContain("holds nothing");
    expect((await answer("21", "explain", "chat-api", "worker"))[0]).toBe(
      "dev  identity chat-api holds nothing on container app worker",
    );
  });

  test("the command that a report prints works, also for anyone who has a key", async () => {
    const folder = repositoryWith({});
    const index = join(folder, "index.js");
    writeFileSync(index, readFileSync(index, "utf8").replace("disableLocalAuth: true", "disableLocalAuth: false"));
    const { stdout } = await keylessHere(["preview", "--against", "HEAD", "--stack", "prod"], { cwd: folder });
    const [, who = "", ...rest] = /keyless explain "([^"]+)" (\S+) --stack (\S+)/.exec(stdout) ?? [];
    const [what = "", stack = ""] = rest;
    expect(who).toBe("anyone who has a key of aoai");
    const explained = await keylessHere(["explain", who, what, "--stack", stack], { cwd: folder });
    expect(explained).toMatchObject({ exitCode: 0, stderr: "" });
    expect(explained.stdout).toContain("prod  anyone who has a key of aoai on aoai\n  key ");
  });

  test("for machines as JSON", async () => {
    const printed: unknown = JSON.parse((await asked("2", "explain", "CHAT-API", "AOAI", "--format", "json")).stdout);
    expect(printed).toMatchObject({
      version: 1,
      question: { actor: "CHAT-API", resource: "AOAI" },
      stacks: [
        {
          stack: "dev",
          scope: { kind: "openai", name: "aoai" },
          ways: [
            { channel: "own", role: "Cognitive Services OpenAI User", powers: ["callModels", "readData"], doubt: null },
          ],
          unknowns: 0,
        },
      ],
    });
  });

  test("of the working tree, stack by stack, and from a lock", async () => {
    const folder = repositoryWith({ "chat-api": roles.openAIUser });
    await keylessHere(["lock"], { cwd: folder });
    const both = (await keylessHere(["explain", "chat-api", "aoai"], { cwd: folder })).stdout;
    expect(both).toMatch(/^dev {2}identity chat-api on aoai\n[^]*\nprod {2}identity chat-api on aoai\n/);
    const lock = (
      await keylessHere(["explain", "chat-api", "aoai", "--lock", "stacks/access.prod.yaml"], { cwd: folder })
    ).stdout;
    expect(lock).toContain(
      "prod  identity chat-api on aoai\n  own      call models, read data (Cognitive Services OpenAI User)",
    );
  });
});

describe("keyless who-can", () => {
  test("a power, by name or in words: everybody who has it, and how", async () => {
    const lines = await answer("17a", "who-can", "call models", "aoai");
    expect(lines[0]).toBe("dev  4 actors can call models on aoai");
    expect(lines.filter((line) => /^ {2}\S/.test(line)).map((line) => line.replace(/ \(.*/, ""))).toEqual([
      "  own      identity chat-api",
      "  own      identity labeler",
      "  key      group platform",
      "  key      identity labeler",
      "  key      anyone who has a key of aoai",
    ]);
    expect(await answer("17a", "who-can", "callModels", "aoai")).toEqual(lines);
  });

  test("an operation, whatever its letter case, also by what is inherited", async () => {
    const operation = "microsoft.cognitiveservices/accounts/LISTKEYS/action";
    const lines = await answer("17a", "who-can", operation, "aoai");
    expect(lines[0]).toBe(`dev  2 actors can do ${operation} on aoai`);
    expect(lines).toContain("  own      group platform (Contributor), on resource group chat");
  });

  test("an operation with a colon in its name, as Azure writes some", async () => {
    const operation = "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/analyzers:analyze/action";
    expect((await answer("17a", "who-can", operation, "aoai"))[0]).toMatch(/^dev {2}.* can do .* on aoai$/);
    expect((await answer("17a", "who-can", `\`${operation}\``, "aoai"))[0]).toContain(operation);
  });

  test("nobody, in words, with exit code 0", async () => {
    expect((await answer("2", "who-can", "assignRoles", "aoai"))[0]).toBe(
      "dev  nobody who is known can assign roles on aoai",
    );
  });

  test("whoever has a role that nobody knows may be able to, and does not count", async () => {
    const lines = await answer("26a", "who-can", "assignRoles", "aoai");
    expect(lines[0]).toBe("dev  nobody who is known can assign roles on aoai");
    expect(lines.join("\n")).toContain("not certain: what this role allows is not known");
  });

  test("reads standard input", () => {
    const input = readFileSync(recordingFile("2", "digest"), "utf8");
    expect(keyless(["who-can", "callModels", "aoai", "--plan", "-"], { input }).stdout).toContain("1 actor can");
  });
});

describe("what cannot be answered is said in plain words, with exit code 2", () => {
  test.each<[string, string[], string]>([
    ["2", ["explain", "chat-apy", "aoai"], 'no actor "chat-apy" in dev   (did you mean identity chat-api?)'],
    ["2", ["explain", "chat-api", "aoia"], 'no resource "aoia" in dev   (did you mean openai aoai?)'],
    ["2", ["explain", "\u001b[2J", "aoai"], 'no actor "\\u{1b}[2J" in dev'],
    ["2", ["who-can", "callModel", "aoai"], 'no power "callModel"   (did you mean callModels?)'],
    ["2", ["who-can", "Microsoft.CognitiveServices/*", "aoai"], "in full and without *"],
    [
      "2",
      ["who-can", "Microsoft.CognitiveServices/accounts/listKey/action", "aoai"],
      'listKey/action"   (did you mean Microsoft.CognitiveServices/accounts/listKeys/action?)',
    ],
    ["17a", ["explain", "chat", "aoai"], "did you mean"],
    ["2", ["who-can", "Microsoft.Search/searchServices/write", "aoai"], "does not apply to openai aoai"],
    ["2", ["explain", "chat-api", "aoai", "--lock", "x"], "expected --plan or --lock, given both"],
    ["2", ["explain", "chat-api"], "missing required argument 'resource'"],
  ])("row %s: %j", async (row, args, text) => {
    const { exitCode, stdout, stderr } = await asked(row, ...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(text);
    expect(stderr).not.toMatch(/our bug|^\s+at |\u001b/m);
  });
});
