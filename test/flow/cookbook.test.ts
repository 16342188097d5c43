import { join } from "node:path";

import { beforeAll, describe, expect, test } from "vitest";

import type { Report, StackReport } from "../../access/index.ts";
import { hosts } from "../../components/host/index.ts";
import { keylessHere } from "../cli/keyless.ts";
import { repository } from "../offline/runOffline.ts";
import { blocks, programOf, recipes, shared, titleAt } from "./cookbook/page.ts";
import { recipesProject } from "./cookbook/project.ts";
import { promised, type Promised } from "./cookbook/promised.ts";

/** Lines of code, without those that are empty. */
const linesOf = (code: string) => code.split("\n").filter((line) => line.trim() !== "").length;

type Kind = keyof Promised;

/** What a report says of one kind of promise, each with the heading of the recipe whose lines give it. */
function reported({ access }: StackReport, kind: Kind): string[] {
  return access.flatMap(({ actor, roles, powers, scope, channel, via }) => {
    const who = `${actor.kind} ${actor.name}`;
    const title = titleAt(via.at(-1)?.location?.line ?? 0) ?? "nowhere";
    if (kind === "grants")
      return channel === "own" ? roles.map((role) => `${title}: ${who} | ${role} | ${scope.name}`) : [];
    return powers.includes("actAs") ? [`${title}: ${via[0]?.subject ?? who} | ${scope.name}`] : [];
  });
}

describe("the cookbook", () => {
  test("has a recipe for every host and service, each with its row in the table", () => {
    const titles = recipes.map(({ title }) => title);
    expect(titles).toEqual(Object.keys(promised));
    expect(titles).toEqual(expect.arrayContaining(hosts.map(({ component }) => component)));
  });

  test("has no code block that no test reads", () => {
    expect(blocks).toBe([...shared, ...recipes].length);
  });

  test.each([...shared, ...recipes].map((recipe) => [recipe.title, recipe] as const))(
    "%s has one sentence above at most fifteen lines of code",
    (_, recipe) => {
      expect(recipe.sentence).toMatch(/^[A-Z][^.]*\.$/);
      expect(linesOf(recipe.code)).toBeGreaterThan(0);
      expect(linesOf(recipe.code)).toBeLessThanOrEqual(15);
    },
  );
});

describe("what the recipes ask for is what the report says, no more and no less", () => {
  let stack: StackReport;
  beforeAll(async () => {
    const cwd = recipesProject("cookbook", programOf(join(repository, "components/index.ts")));
    const { exitCode, stdout, stderr } = await keylessHere(["preview", "--format", "json"], { cwd });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const [found] = (JSON.parse(stdout) as Report).stacks;
    if (found === undefined) throw new Error("no stack");
    stack = found;
  });

  test.each(["grants", "trusts"] as const)("%s", (kind) => {
    const asked = Object.entries(promised).flatMap(([title, recipe]) =>
      (recipe[kind] ?? []).map((line) => `${title}: ${line}`),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(reported(stack, kind).toSorted()).toEqual(asked.toSorted());
  });

  test("nobody gets in by a key", () => {
    expect(stack.access.filter(({ channel }) => channel === "key")).toEqual([]);
  });

  test("no role, trust or host is unknown", () => {
    const others = stack.unknowns.filter(({ why }) => !why.includes("not read yet"));
    expect(others.filter(({ path }) => !path.includes("getClientConfig"))).toEqual([]);
  });
});
