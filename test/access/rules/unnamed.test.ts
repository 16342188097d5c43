import { expect, test } from "vitest";

import { grant, member } from "../../../access/rules/example.ts";
import { inputsOf } from "../../../access/rules/exampleModel.ts";
import { unknownAccess } from "../../../access/rules/unknownAccess.ts";

const [input] = inputsOf({
  title: "",
  after: [grant("unknown 1111", "Reader", "host aks"), member("group deployers", "unknown 2222")],
  finds: [],
});
const [given] = input.after.grants;
const [membership] = input.after.memberships;
if (given === undefined || membership === undefined) throw new Error("nothing given");

const found = (name: string, as: "member" | "owner" = "owner") => {
  const administers = {
    ...given,
    actor: { ...given.actor, name },
    power: "administer",
    of: given.scope.key,
    text: "administrator",
    step: "administrator",
  } as const;
  const after = { ...input.after, standings: [administers], memberships: [{ ...membership, as }] };
  return unknownAccess.check({ ...input, after }, [input]).map(({ message }) => message);
};

test("whoever administers a thing or owns a group, and cannot be named, is found, before whoever has a role", () => {
  expect(found("1111")).toEqual([
    "principal 1111 administers host aks: the program does not say who it is",
    "principal 2222 manages group deployers: the program does not say who it is",
    "principal 1111 holds Reader on host aks: the program does not say who that is",
  ]);
});

test("whoever is told by what they do, and a member, is not", () => {
  expect(found("whoever has the password", "member")).toEqual([
    "principal 1111 holds Reader on host aks: the program does not say who that is",
  ]);
});
