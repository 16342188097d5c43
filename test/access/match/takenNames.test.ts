import { describe, expect, it } from "vitest";
import { compare, type Evidence } from "../../../access/index.ts";
import { parseLock, printLock } from "../../../access/locks.ts";
import { readChange } from "../../../access/plan/plan.ts";
import { factsOf } from "../../../access/review.ts";
import { digestOf, types, urnOf } from "../digest.ts";
import { known } from "../known.ts";

const owner = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";
const source = { source: "offline", ref: null } as const;

interface Named {
  readonly urn: string;
  readonly group?: string;
  readonly called?: string;
}

/** A program with identities of these names, of which the first holds a role. */
const identities = (...all: readonly Named[]): Evidence => {
  const made = all.map(({ urn: name, group = "rg", called }) => ({
    type: types.identity,
    name,
    inputs: { resourceGroupName: group, ...(called !== undefined && { resourceName: called }) },
  }));
  const principalId = { urn: urnOf(types.identity, all[0]?.urn ?? ""), path: "principalId" };
  const grant = {
    type: types.assignment,
    name: "grant",
    inputs: { scope: "/subscriptions/s/resourceGroups/x", roleDefinitionId: owner },
    from: { principalId: [principalId.urn] },
    inputOutputs: { principalId },
  };
  return { kind: "plan", change: readChange(digestOf([...made, grant])), side: "after", source };
};

const locked = (evidence: Evidence): Evidence => {
  const { catalogue } = known();
  return { kind: "lock", lock: parseLock(printLock("dev", factsOf(evidence, known())), catalogue), source };
};

const a = { urn: "one", called: "a" };
const b = { urn: "two", called: "b" };
const rows: readonly (readonly [title: string, before: readonly Named[], after: readonly Named[], verdict: string])[] =
  [
    [
      "two that swap their names are not told apart",
      [a, b],
      [
        { ...a, called: "b" },
        { ...b, called: "a" },
      ],
      "unknown",
    ],
    ["nor is one that gets the name of one that goes", [a, b], [{ ...a, called: "B" }], "unknown"],
    ["nor one that had a name of the provider's choice", [{ urn: "one" }, b], [{ ...a, called: "b" }], "unknown"],
    ["one that gets a name that none had is the same", [a, b], [{ ...a, called: "c" }, b], "same"],
    [
      "as is one that gets the name of one elsewhere",
      [a, { ...b, group: "other" }],
      [
        { ...a, called: "b" },
        { ...b, group: "other" },
      ],
      "same",
    ],
    ["what keeps its name is the same", [a, b], [a, b], "same"],
  ];

describe.each([
  ["another run", (evidence: Evidence) => evidence],
  ["a lock", locked],
])("compared with %s", (_, sideBefore) => {
  it.each(rows)("%s", (_title, before, after, verdict) => {
    const given = { stack: "dev", before: sideBefore(identities(...before)), after: identities(...after) };
    expect(compare(given, known()).verdict).toBe(verdict);
  });
});
