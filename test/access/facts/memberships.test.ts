import { describe, expect, test } from "vitest";

import { urnOf } from "../digest.ts";
import { facts, unknown, whysOf, type Changed } from "./change.ts";
import { identity, keys, objectId, types } from "./resources.ts";

const user = (name: string, change: Partial<Changed> = {}): Changed => ({
  type: types.user,
  name,
  outputs: { objectId: objectId(name) },
  ...change,
});
const devs = (change: Partial<Changed> = {}): Changed => ({
  type: types.entraGroup,
  name: "devs",
  outputs: { objectId: objectId("devs") },
  ...change,
});
const said = (...resources: readonly Changed[]) =>
  facts(...resources).memberships.map(({ member, as, group }) => `${member.key} ${as} of ${group.key}`);
const ann = `${types.user}::ann`;
const group = `${types.entraGroup}::devs`;

describe("who is in a group", () => {
  test("is told by the object ids of its members, whoever they are", () => {
    const members = [objectId("ann"), objectId("chat"), "8f0c"];
    expect(said(user("ann"), identity(), devs({ inputs: { members } }))).toEqual([
      `${ann} member of ${group}`,
      `${keys.identity} member of ${group}`,
      `object:8f0c member of ${group}`,
    ]);
  });

  test("is told by where unknown ones come from", () => {
    const sources = { members: [urnOf(types.user, "ann"), urnOf(types.identity, "chat")] };
    const inputs = { members: [objectId("ann"), unknown] };
    expect(said(user("ann"), identity("chat", { op: "update" }), devs({ inputs, sources, op: "update" }))).toEqual([
      `${keys.identity} member of ${group}`,
      `${ann} member of ${group}`,
    ]);
  });

  test("is told by a resource for each", () => {
    const member = {
      type: "azuread:index/groupMember:GroupMember",
      name: "m",
      inputs: { groupObjectId: objectId("devs"), memberObjectId: objectId("ann") },
    };
    expect(said(user("ann"), devs(), member)).toEqual([`${ann} member of ${group}`]);
  });
});

test.each([types.entraGroup, "azuread:index/groupWithoutMembers:GroupWithoutMembers"])(
  "owners of a %s are told, too",
  (type) => {
    expect(said(user("ann"), devs({ type, inputs: { owners: [objectId("ann")] } }))).toEqual([
      `${ann} owner of ${type}::devs`,
    ]);
  },
);

describe("members and owners that nobody can tell", () => {
  test.each(["members", "owners"])("are somebody who is unknown, and said: %s", (input) => {
    const given = facts(devs({ inputs: { [input]: unknown } }));
    expect(given.memberships).toMatchObject([{ member: { kind: "unknown" }, group: { key: group } }]);
    expect(whysOf(given)[0]).toMatch(new RegExp(`^inputs.${input}: who all its ${input} are cannot be told`));
  });

  test("are said where they are left as they are in Entra", () => {
    expect(whysOf(facts(devs({ inputs: { members: [] }, ignoreChanges: ["members"] })))).toContain(
      "inputs.members: changes of it are ignored: Azure may hold another value",
    );
  });

  test("are said where a rule chooses them, and another rule is something else", () => {
    const unknownOf = (rule: string) =>
      facts(devs({ inputs: { dynamicMembership: { enabled: true, rule } } })).unknowns.find(
        ({ unread }) => unread === "may",
      );
    expect(unknownOf("a")?.why).toContain("dynamicMembership.rule");
    expect(unknownOf("a")?.fingerprint).not.toBe(unknownOf("b")?.fingerprint);
  });
});
