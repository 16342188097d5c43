import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { assign, guid, openAIUser, withIdentity } from "./resources.ts";
import { Sandbox } from "./sandbox.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

it("roles that the catalogue does not know come from a file: KEYLESS_SANDBOX_ROLES", async () => {
  const folder = mkdtempSync(join(tmpdir(), "keyless-roles-"));
  const file = join(folder, "roles.json");
  const role = { name: guid(7), roleName: "New", roleType: "BuiltInRole", permissions: [{ actions: ["*/read"] }] };
  writeFileSync(file, JSON.stringify([role]));
  vi.stubEnv("KEYLESS_SANDBOX_ROLES", file);
  const { box, identity } = await withIdentity(new Sandbox());
  const give = (name: string, id: string) =>
    assign(box, identity.outputs["principalId"], {
      roleAssignmentName: name,
      roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${id}`,
    });

  await expect(give(guid(1), guid(7))).resolves.toHaveProperty("id");
  await expect(give(guid(2), openAIUser)).resolves.toHaveProperty("id");
  await expect(give(guid(3), guid(8))).rejects.toThrow("KEYLESS_SANDBOX_ROLES");

  rmSync(folder, { recursive: true });
});
