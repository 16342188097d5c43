import { afterEach, describe, expect, test, vi } from "vitest";

import type { Report } from "../../../access/index.ts";
import { keylessHere } from "../keyless.ts";
import { commit, repositoryWith, roles, write } from "../repository.ts";

/** An assignment that ends, on an account in a group that is named by the day. */
const program = (ends: string, tags = "{}") => `
const pulumi = require("@pulumi/pulumi");
const azure = (type, name, inputs, outputs = {}) =>
  new pulumi.CustomResource("azure-native:" + type, name, { ...inputs, ...outputs });
const day = new Date().toISOString().slice(0, 10);
const group = azure("resources:ResourceGroup", "rg-" + day, { resourceGroupName: "rg-" + day, tags: ${tags} });
const account = azure("cognitiveservices:Account", "aoai", {
  resourceGroupName: "rg-" + day,
  kind: "OpenAI",
  properties: { disableLocalAuth: true, customSubDomainName: "chat-" + Date.now() },
});
const identity = azure(
  "managedidentity:UserAssignedIdentity",
  "chat",
  { resourceGroupName: "rg-" + day, resourceName: "chat-" + day },
  { principalId: undefined },
);
const roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/${roles.openAIUser}";
azure("authorization:RoleAssignment", "grant", {
  scope: account.id,
  principalId: identity.principalId,
  roleDefinitionId,
});
azure("authorization:RoleAssignment", "in-group", {
  scope: "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg-" + day,
  principalId: "22222222-2222-4222-8222-222222222222",
  roleDefinitionId,
});
azure("authorization:RoleAssignmentScheduleRequest", "for-a-while", {
  scope: account.id,
  principalId: "22222222-2222-4222-8222-222222222222",
  roleDefinitionId,
  requestType: "AdminAssign",
  scheduleInfo: { expiration: { type: "AfterDateTime", endDateTime: ${ends} } },
});
`;

const ninetyDays = "new Date(Date.now() + 90 * 86400000).toISOString()";

async function judged(folder: string, ...args: string[]) {
  const { stdout, stderr } = await keylessHere(["preview", "--stack", "prod", "--format", "json", ...args], {
    cwd: folder,
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Report;
}

const on = (date: string) => vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${date}T20:00:00Z`) });

afterEach(() => {
  vi.useRealTimers();
});

describe("what a program names by the clock", () => {
  test("is no change of access a week later, and is told", async () => {
    const folder = repositoryWith({});
    write(folder, { "index.js": program(ninetyDays) });
    on("2026-11-29");
    expect(await keylessHere(["lock", "--stack", "prod"], { cwd: folder })).toMatchObject({ exitCode: 0 });
    on("2026-12-07");
    const checked = await keylessHere(["lock", "--check", "--stack", "prod"], { cwd: folder });
    expect(checked).toMatchObject({ exitCode: 0 });
    const report = await judged(folder);
    expect(report.verdict).toBe("same");
    expect(JSON.stringify(report)).toContain("made from the clock, the same in every offline run");
    // Another duration is no matter of the day.
    write(folder, { "index.js": program(ninetyDays.replace("90", "365")) });
    expect(["same", "narrower"]).not.toContain((await judged(folder)).verdict);
  }, 60_000);

  test("is compared by its distance from the run: access that lasts longer is never the same", async () => {
    const folder = repositoryWith({});
    write(folder, { "index.js": program(ninetyDays) });
    commit(folder, "ninety days");
    expect((await judged(folder, "--against", "HEAD")).verdict).toBe("same");
    write(folder, {
      "index.js": program(ninetyDays, "{ deployed: new Date().toISOString(), at: String(Date.now()) }"),
    });
    expect((await judged(folder, "--against", "HEAD")).verdict).toBe("same");
    write(folder, { "index.js": program("new Date(Date.now() + 91 * 86400000).toISOString()") });
    expect(["same", "narrower"]).not.toContain((await judged(folder, "--against", "HEAD")).verdict);
    write(folder, { "index.js": program('"2099-01-01T00:00:00Z"') });
    expect(["same", "narrower"]).not.toContain((await judged(folder, "--against", "HEAD")).verdict);
  }, 60_000);
});
