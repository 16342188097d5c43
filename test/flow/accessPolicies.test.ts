import { expect, test } from "vitest";

import type { Report } from "../../access/index.ts";
import { keylessHere, root } from "../cli/keyless.ts";

test("access policies that name an identity of the same program are read, unless the vault goes by roles", async () => {
  const folder = `${root}test/flow/programs/access-policies`;
  const { stdout, stderr } = await keylessHere(["preview", "--cwd", folder, "--format", "json"]);
  expect(stderr).toBe("");
  const [stack] = (JSON.parse(stdout) as Report).stacks;
  const policies = stack?.access.filter(({ via }) => via[0]?.kind === "accessPolicy") ?? [];
  const told = policies.map(({ actor, roles, scope }) => `${scope.name}: ${actor.kind} ${actor.name}: ${roles.join()}`);
  expect(told.toSorted()).toEqual([
    "apart: identity api: access policy: get secrets",
    "classic: identity old: access policy: get, list secrets",
    "mapped: identity api: access policy: list secrets",
    "mapped: identity worker: access policy: list secrets",
    "of-a-site: identity site: access policy: get secrets",
    "perhaps-by-roles: identity api: access policy: get secrets",
    "several: identity api: access policy: get, list secrets",
    "several: identity worker: access policy: get secrets",
  ]);
});
