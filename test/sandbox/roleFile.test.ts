import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { tenantId } from "../../sandbox/state/pretend.ts";
import { assign, guid, openAIUser, withIdentity } from "./resources.ts";
import { group, Sandbox } from "./sandbox.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

it("roles that the catalogue does not know come from a file: KEYLESS_SANDBOX_ROLES", async () => {
  const folder = mkdtempSync(join(tmpdir(), "keyless-roles-"));
  const file = join(folder, "roles.json");
  const role = { name: guid(7), roleName: "New", roleType: "BuiltInRole", permissions: [{ actions: ["*/read"] }] };
  const custom = {
    name: guid(9),
    roleName: "Ours",
    roleType: "CustomRole",
    permissions: [{ dataActions: ["*/read"] }],
  };
  writeFileSync(file, JSON.stringify([role, custom]));
  vi.stubEnv("KEYLESS_SANDBOX_ROLES", file);
  const { box, identity } = await withIdentity(new Sandbox());
  const give = (name: string, id: string, scope = group) =>
    assign(box, identity.outputs["principalId"], {
      scope,
      roleAssignmentName: name,
      roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${id}`,
    });

  await expect(give(guid(1), guid(7))).resolves.toHaveProperty("id");
  await expect(give(guid(2), openAIUser)).resolves.toHaveProperty("id");
  await expect(give(guid(4), guid(9))).resolves.toHaveProperty("id");
  const root = `/providers/Microsoft.Management/managementGroups/${tenantId}`;
  await expect(give(guid(5), guid(9), root)).rejects.toThrow("custom role definitions with DataActions");
  await expect(give(guid(3), guid(8))).rejects.toThrow("KEYLESS_SANDBOX_ROLES");

  rmSync(folder, { recursive: true });
});
