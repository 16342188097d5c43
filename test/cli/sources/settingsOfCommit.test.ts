import { rmSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import type { Report } from "../../../access/index.ts";
import { keylessHere } from "../keyless.ts";
import { commit, program, repositoryWith, write } from "../repository.ts";

async function against(folder: string, ref: string) {
  const args = ["preview", "--against", ref, "--stack", "prod", "--format", "json"];
  const { exitCode, stdout, stderr } = await keylessHere(args, { cwd: folder });
  return { exitCode, stderr, verdict: stdout === "" ? undefined : (JSON.parse(stdout) as Report).verdict };
}

describe("--against a commit judges by its settings", () => {
  const id = "11111111-2222-3333-4444-555555555555";
  const custom = (actions: string[]) =>
    JSON.stringify([{ name: id, roleName: "Harmless", roleType: "CustomRole", permissions: [{ actions }] }]);
  const settings = (text: string) => `version: 1\n${text}\n`;

  test("what the working tree makes known of a role counts for nothing", async () => {
    const folder = repositoryWith({});
    write(folder, { "index.js": program({ "chat-api": id }), "keyless.yaml": settings(`roles: ${custom([])}`) });
    const { exitCode, verdict, stderr } = await against(folder, "HEAD");
    expect(exitCode).toBe(1);
    expect(["unknown", "broader"]).toContain(verdict);
    expect(stderr).toContain("keyless.yaml differs from HEAD");
  });

  test("roles that it has in the file from before keyless.yaml judge, and only there", async () => {
    const folder = repositoryWith({ "chat-api": id });
    write(folder, { "keyless.roles.json": custom(["Microsoft.CognitiveServices/accounts/read"]) });
    commit(folder, "roles");
    expect((await against(folder, "HEAD")).stderr).toContain(
      "convert it   keyless roles update --from keyless.roles.json",
    );
    rmSync(join(folder, "keyless.roles.json"));
    const all = custom(["Microsoft.CognitiveServices/accounts/*"]);
    write(folder, { "keyless.yaml": settings(`roles: ${all}`) });
    expect(await against(folder, "HEAD")).toMatchObject({ exitCode: 0, verdict: "same" });
  });
});
