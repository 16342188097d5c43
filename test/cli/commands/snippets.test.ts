import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { describedWorkload } from "../../snippets/described.ts";
import { keylessHere } from "../keyless.ts";
import { temporaryFolder, write } from "../repository.ts";

/** Runs the command on outputs in a file. */
async function snippets(outputs: unknown, folder = temporaryFolder(), ...more: string[]) {
  write(folder, { "outputs.json": JSON.stringify(outputs) });
  const ran = await keylessHere([
    "snippets",
    "--from",
    join(folder, "outputs.json"),
    "--out",
    join(folder, "out"),
    ...more,
  ]);
  return { ...ran, folder, out: join(folder, "out") };
}

describe("keyless snippets", () => {
  test("writes a folder for each workload, and is 0 when every value is known", async () => {
    const { exitCode, out, stdout } = await snippets({ workloads: [describedWorkload()] });
    expect(exitCode).toBe(0);
    expect(stdout).toBe(`${join(out, "chat-api")}   16 files\n`);
    expect(readFileSync(join(out, "chat-api/.env.example"), "utf8")).toContain("AzureCliCredential");
  });

  test("names each placeholder that remains, its file and how to get it, and is 1", async () => {
    const given = { host: undefined, platform: "webApp" };
    const { exitCode, out, stdout } = await snippets({ one: describedWorkload(given) });
    expect(exitCode).toBe(1);
    expect(stdout.slice(stdout.indexOf("\n") + 1)).toBe(
      `
2 placeholders remain

tell it in the program: workloadSignIn(…, { host: { name, resourceGroupName } }), then pulumi up and --from:
  <name of the host of chat-api>   ${join(out, "chat-api/delete-key.sh")}
  <resource group of chat-api>     ${join(out, "chat-api/delete-key.sh")}
`,
    );
  });

  test("never overwrites: it names every file that exists, and writes nothing", async () => {
    const folder = temporaryFolder();
    write(folder, { "out/chat-api/README.md": "mine", "out/chat-api/clients/clients.py": "mine, too" });
    const { exitCode, stderr, out } = await snippets({ one: describedWorkload() }, folder);
    expect(exitCode).toBe(2);
    expect(stderr).toBe(`nothing was written: these files exist already
  ${join(out, "chat-api/README.md")}
  ${join(out, "chat-api/clients/clients.py")}
  to replace them   --force
`);
    expect(readdirSync(join(out, "chat-api"))).toEqual(["README.md", "clients"]);
    expect(readFileSync(join(out, "chat-api/README.md"), "utf8")).toBe("mine");
  });

  test("replaces them with --force, and leaves no other file behind", async () => {
    const folder = temporaryFolder();
    write(folder, { "out/chat-api/README.md": "old" });
    const { exitCode, out } = await snippets({ one: describedWorkload() }, folder, "--force");
    expect(exitCode).toBe(0);
    expect(readFileSync(join(out, "chat-api/README.md"), "utf8")).toContain("# chat-api without keys");
    expect(readdirSync(out, { recursive: true }).filter((path) => String(path).endsWith(".tmp"))).toEqual([]);
  });

  test.each([
    [
      "a folder",
      (out: string, away: string) => {
        mkdirSync(out);
        symlinkSync(away, join(out, "chat-api"));
      },
    ],
    [
      "a file",
      (out: string, away: string) => {
        mkdirSync(join(out, "chat-api"), { recursive: true });
        symlinkSync(join(away, "kept"), join(out, "chat-api/README.md"));
      },
    ],
  ])("follows no link in the place of %s, even with --force", async (_, link) => {
    const [folder, away] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(away, "kept"), "kept");
    link(join(folder, "out"), away);
    const { exitCode, stderr } = await snippets({ one: describedWorkload() }, folder, "--force");
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^nothing was written: .* is a link\n$/);
    expect(readdirSync(away)).toEqual(["kept"]);
    expect(readFileSync(join(away, "kept"), "utf8")).toBe("kept");
  });

  test("a folder in the place of a file is refused before anything is written", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "out/chat-api/README.md"), { recursive: true });
    const { exitCode, stderr, out } = await snippets({ one: describedWorkload() }, folder, "--force");
    expect([exitCode, stderr]).toEqual([2, `nothing was written: ${join(out, "chat-api/README.md")} is not a file\n`]);
    expect(existsSync(join(out, "chat-api/clients"))).toBe(false);
  });

  test.each([
    ["a file in the place of the folder", "outputs.json", "is not a folder"],
    ["a folder below a file", "outputs.json/out", "is below a file"],
    ["no name of a folder", "", "no folder to write in"],
  ])("is 2 for %s", async (_, out, message) => {
    const folder = temporaryFolder();
    write(folder, { "outputs.json": JSON.stringify({ one: describedWorkload() }) });
    const from = join(folder, "outputs.json");
    const { exitCode, stderr } = await keylessHere(["snippets", "--from", from, "--out", out && join(folder, out)]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
    expect(readdirSync(folder)).toEqual(["outputs.json"]);
  });

  test.each([
    ["no workload", { endpoints: {} }, "no output of the stack describes a workload"],
    [
      "a text that could be code",
      { one: describedWorkload({ clientId: "$(x)" }) },
      "output one.clientId: expected a GUID",
    ],
  ])("is 2 for %s, and makes no folder", async (_, outputs, message) => {
    const { exitCode, stderr, out } = await snippets(outputs);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
    expect(existsSync(out)).toBe(false);
  });

  test("is 2 for outputs that are no JSON, without showing them", async () => {
    const folder = temporaryFolder();
    write(folder, { "outputs.json": "secret text" });
    const ran = await keylessHere(["snippets", "--from", join(folder, "outputs.json"), "--out", join(folder, "out")]);
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain("not JSON");
    expect(ran.stderr).not.toContain("secret text");
  });

  test("reads a stack offline, too: what only Azure knows remains, and the endpoints are there", async () => {
    const out = join(temporaryFolder(), "out");
    const { exitCode, stdout } = await keylessHere(["snippets", "--stack", "dev", "--out", out]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("<client id of chat-api>");
    expect(readFileSync(join(out, "chat-api/.env.example"), "utf8")).toMatch(/AZURE_OPENAI_ENDPOINT="https:\/\/aoai-/);
  });
});
