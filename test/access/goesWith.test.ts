import { describe, expect, test } from "vitest";

import { parseLock, printLock, readChange, factsOf, review as reviewStacks } from "../../access/index.ts";
import type { Json } from "../../access/plan/digest.ts";
import { digestOfChange, type Changed } from "./facts/change.ts";
import { types, urnOf } from "./digest.ts";
import { known } from "./known.ts";

const options = { ...known(), now: "2026-11-21" };
const source = { source: "offline", ref: null } as const;
const group = "azure-native:resources:ResourceGroup";
const subscription = "/subscriptions/5ab0c5e1-7e57-4a2d-9e0b-0c10ad0000a1";
const owner = "/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635";
const nobody = "11111111-1111-4111-8111-111111111111";

const made = (type: string, name: string, more: Partial<Changed> = {}): Changed => ({
  type,
  name,
  op: "same",
  ...more,
});
const dummy = made(group, "dummy", { id: `${subscription}/resourceGroups/dummy` });
const kept = made(group, "kept", { id: `${subscription}/resourceGroups/kept` });
const grant = (more: Partial<Changed> = {}): Changed =>
  made(types.assignment, "grant", {
    inputs: { principalId: nobody, roleDefinitionId: owner, scope: `${subscription}/resourceGroups/kept` },
    deletedWith: urnOf(group, "dummy"),
    ...more,
  });

const plan = (digest: Json, side: "before" | "after" = "after") =>
  ({ kind: "plan", change: readChange(digest), side, source }) as const;
const lockOf = (resources: readonly Changed[]) => {
  const model = factsOf(plan(digestOfChange(resources)), options);
  return { kind: "lock", lock: parseLock(printLock("dev", model), options.catalogue), source } as const;
};
const verdictOf = (before: Parameters<typeof reviewStacks>[0][number]["before"], after: ReturnType<typeof plan>) =>
  reviewStacks([{ stack: "dev", before, after }], options).verdict;

/** Dropped, as a digest of the engine, as two runs, and against a lock. */
function verdicts(before: readonly Changed[], dropped: readonly string[]): (string | null)[] {
  const after = before.map((each) => (dropped.includes(each.name) ? { ...each, op: "delete" } : each));
  const digest = digestOfChange(after);
  const change = readChange(digest);
  const sides = { kind: "plan", change, source } as const;
  const now = plan(digestOfChange(before.filter(({ name }) => !dropped.includes(name))));
  return [
    verdictOf({ ...sides, side: "before" }, { ...sides, side: "after" }),
    verdictOf(plan(digestOfChange(before)), now),
    verdictOf(lockOf(before), now),
  ];
}

const nobodyCanTell = ["unknown", "unknown", "unknown"];
const itIsGone = ["narrower", "narrower", "narrower"];

describe("access that is said to go with something else (deletedWith)", () => {
  test("may stay in Azure where it does not lie in that", () => {
    expect(verdicts([dummy, kept, grant()], ["dummy", "grant"])).toEqual(nobodyCanTell);
  });

  test("goes with what it lies in", () => {
    const inside = grant({ deletedWith: urnOf(group, "kept") });
    expect(verdicts([dummy, kept, inside], ["kept", "grant"])).toEqual(itIsGone);
    expect(verdicts([dummy, kept, inside], ["grant"])).toEqual(itIsGone);
  });

  test("goes with the identity that holds it", () => {
    const identity = made(types.identity, "chat-api");
    const { roleDefinitionId, scope } = { ...grant().inputs };
    const held = grant({
      inputs: {
        roleDefinitionId: roleDefinitionId ?? null,
        scope: scope ?? null,
        principalId: "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
      },
      sources: { principalId: [urnOf(types.identity, "chat-api")] },
      deletedWith: urnOf(types.identity, "chat-api"),
    });
    expect(verdicts([kept, identity, held], ["chat-api", "grant"])).toEqual(itIsGone);
  });

  test("stays as it is while nothing is dropped", () => {
    expect(verdicts([dummy, kept, grant()], [])).toEqual(["same", "same", "same"]);
  });
});

describe("what Azure keeps (retainOnDelete) is left when another is made in its place", () => {
  const identities = ["a", "b"].map((name) => made(types.identity, name));
  const issuer = "https://token.actions.githubusercontent.com";
  const trust = (name: string) =>
    made(types.credential, "trust", {
      inputs: {
        issuer,
        subject: "repo:contoso/chat:environment:prod",
        resourceName: "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
      },
      sources: { resourceName: [urnOf(types.identity, name)] },
      retainOnDelete: true,
    });

  test("a credential that moves to another identity goes on letting in to the first", () => {
    const [before, after] = ["a", "b"].map((name) => plan(digestOfChange([...identities, trust(name)])));
    if (before === undefined || after === undefined) throw new Error("two sides are needed");
    const report = reviewStacks([{ stack: "dev", before, after }], options);
    expect(report.verdict).toBe("broader");
    expect(report.stacks[0]?.changes.flatMap(({ lost }) => lost)).toEqual([]);
  });
});
