import { describe, expect, test } from "vitest";

import { DeveloperAccess, OpenAIAccount, roles, type DeveloperAccessArgs } from "../../components/index.ts";
import { declare, messageOf, ofType, only } from "./declare.ts";

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

  test("single ones get the same role beside the group, by object id and by a name that is looked up", async () => {
    const id = "11111111-2222-3333-4444-555555555555";
    const declared = await declare(() => access({ groupId: "g", users: ["Ann@contoso.com", id] }));
    const grants = ofType(declared, "RoleAssignment").map(({ name, inputs }) => [
      name,
      inputs["principalType"],
      inputs["principalId"],
    ]);
    expect(grants).toEqual([
      ["ai-developers", "Group", "g"],
      ["ai-developers-ann-contoso-com", "User", "88888888-2222-3333-4444-555555555555"],
      [`ai-developers-${id}`, "User", id],
    ]);
    expect(new Set(ofType(declared, "RoleAssignment").map(({ inputs }) => inputs["roleDefinitionId"])).size).toBe(1);
  });

  test("a single one is refused on an account that is not for development as well", async () => {
    const message = await messageOf(() => access({ groupId: "g", users: ["ann@contoso.com"] }, false));
    expect(message).toContain("refusing to let developers use an account that is not for development");
  });

  test.each([
    [["ann"], "not a user"],
    [["ann@contoso.com "], "not a user"],
    [["ann\u200b@contoso.com"], "not a user"],
    [["ann@contoso.com", "ANN@contoso.com"], "the same user twice"],
    [["a.b@contoso.com", "a-b@contoso.com"], "one of them by object id"],
  ])("%j are refused: %s", async (users, problem) => {
    expect(await messageOf(() => access({ groupId: "g", users }))).toContain(problem);
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
