import { describe, expect, test } from "vitest";

import { parseSettings } from "../../stacks/config.ts";
import { errorOf, file, singleSpaced, valid } from "./valid.ts";

const developers = (users: readonly string[]) => ({
  developers: { devs: { account: "search", createGroup: true, users } },
});

describe("single developers beside their group in the settings", () => {
  test("are object ids and user principal names", () => {
    const users = ["ann@contoso.com", "11111111-2222-3333-4444-555555555555"];
    expect(parseSettings(file, { ...valid, ...developers(users) }).developers["devs"]?.users).toEqual(users);
  });

  test.each([
    [["ann"], 'developers.devs.users[0] given "ann", expected an object id, or a user principal name'],
    [["a@b", "A@b"], 'developers.devs.users[1] given "a@b" a second time, expected each user once'],
  ])("%j are refused", (users, text) => {
    expect(singleSpaced(errorOf(developers(users)))).toContain(text);
  });

  test("do not stand for the group", () => {
    const alone = { developers: { devs: { account: "search", users: ["ann@contoso.com"] } } };
    expect(singleSpaced(errorOf(alone))).toContain(
      "developers.devs given 0 groups, expected one of groupId, groupName",
    );
  });
});
