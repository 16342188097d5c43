import { describe, expect, test } from "vitest";

import { DeveloperAccess, OpenAIAccount, roles, type DeveloperAccessArgs } from "../../components/index.ts";
import { declare, messageOf, only } from "./declare.ts";

const account = (development: boolean) => new OpenAIAccount("aoai", { resourceGroupName: "rg", development });
const access = (group: Omit<DeveloperAccessArgs, "account">, development = true) =>
  new DeveloperAccess("ai-developers", { account: account(development), ...group });

describe("developers", () => {
  test.each<[string, Omit<DeveloperAccessArgs, "account">, string]>([
    ["an existing group by id", { groupId: "g" }, "g"],
    ["an existing group by name", { groupName: "ai-developers" }, "99999999-2222-3333-4444-555555555555"],
    ["a new group", { newGroup: { displayName: "ai-developers" } }, "object-of-ai-developers"],
  ])("%s gets OpenAI User on a development account", async (_, group, principalId) => {
    const declared = await declare(() => access(group));
    expect(only(declared, "RoleAssignment").inputs).toMatchObject({
      principalId,
      principalType: "Group",
      roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${roles.openAIUser}`,
      description: "developers of ai-developers may call models on a development account (azure-keyless)",
    });
  });

  test("a new group is a security group with its members and owners", async () => {
    const newGroup = { displayName: "ai-developers", members: ["m"], owners: ["o"] };
    expect(only(await declare(() => access({ newGroup })), "Group").inputs).toMatchObject({
      displayName: "ai-developers",
      securityEnabled: true,
      members: ["m"],
      owners: ["o"],
    });
  });

  test("an account that is not for development is refused", async () => {
    const message = await messageOf(() => access({ groupId: "g" }, false));
    expect(message).toContain(
      'DeveloperAccess "ai-developers": refusing to let developers use an account that is not for development',
    );
    expect(message).toContain("an account declared with development: true");
  });

  test.each<[Omit<DeveloperAccessArgs, "account">, string]>([
    [{}, "no group"],
    [{ groupId: "g", groupName: "n" }, "groupId and groupName"],
  ])("%j does not say the group is not clear", async (group, given) => {
    expect(await messageOf(() => access(group))).toContain(`the group is not clear\n  given      ${given}`);
  });
});
