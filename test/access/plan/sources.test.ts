import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { PlanError, readChange, readPlan } from "../../../access/plan/plan.ts";
import { urnOf } from "../digest.ts";
import { recordingOf } from "../verdicts/recordings.ts";

const type = "azure-native:managedidentity:UserAssignedIdentity";
const urn = urnOf(type, "app");
const old = { urn, type, custom: true, id: "/app", inputs: {}, outputs: { principalId: "p-old" } };
const missing = "unchanged resources are missing: make the digest with --show-sames";
const whysOf = ({ unknowns }: { unknowns: readonly { why: string }[] }) => unknowns.map(({ why }) => why);
const namesOf = ({ resources }: { resources: readonly { name: string }[] }) => resources.map(({ name }) => name);

describe("every source tells what it is", () => {
  test.each([
    ["11", "digest", "preview"],
    ["11", "changes", "preview"],
    ["2", "refresh", "refresh"],
    ["14a", "refresh", "refresh"],
    ["11", "offlineAfter", "offline"],
    ["2", "state", "state"],
  ] as const)("recording %s.%s: %s", (id, kind, expected) => {
    expect(readChange(recordingOf(id, kind)).kind).toBe(expected);
  });

  test("a preview after a refresh is a preview: the program has its own steps", () => {
    const steps = [
      { op: "refresh", urn, oldState: old, newState: old },
      { op: "same", urn, oldState: old, newState: old },
    ];
    expect(readChange({ steps }).kind).toBe("preview");
    expect(readChange({ steps: steps.slice(0, 1) }).kind).toBe("refresh");
  });
});

describe("a preview without --show-sames", () => {
  test("says that unchanged resources are missing, after the change: nobody knows what it does with them", () => {
    const { before, after, isComplete } = readChange(recordingOf("11", "changes"));
    expect(isComplete).toBe(false);
    expect([whysOf(before), whysOf(after)]).toEqual([[], [missing]]);
  });

  test("is complete when it was made with --show-sames, or after a refresh, which shows every resource", () => {
    expect(readChange(recordingOf("11", "digest")).isComplete).toBe(true);
    const steps = [
      { op: "refresh", urn, oldState: old, newState: old },
      { op: "create", urn: `${urn}2`, newState: { ...old, urn: `${urn}2` } },
    ];
    expect(readChange({ steps, changeSummary: { same: 2, create: 1 } }).isComplete).toBe(true);
  });

  test("a run that failed has not seen everything, and says why", () => {
    const diagnostics = [
      { severity: "warning", message: "careful" },
      { urn, severity: "error", message: "\n  no more\nat index.ts" },
    ];
    const { after, isComplete } = readChange({ steps: [{ op: "create", urn, newState: old }], diagnostics });
    expect(isComplete).toBe(false);
    expect(after.unknowns).toEqual([{ urn, path: "", why: "the run reports an error: no more" }]);
  });
});

test("the order of the steps, which is another one in each run, makes no difference", () => {
  const { steps } = recordingOf("21", "digest") as { steps: Json[] };
  const urnsOf = (order: readonly Json[]) => readChange({ steps: order }).after.resources.map((each) => each.urn);
  expect(urnsOf(steps.toReversed())).toEqual(urnsOf(steps));
});

describe("a refresh", () => {
  test("has the state before and what Azure has after", () => {
    const drifted = { ...old, inputs: { tags: {} }, outputs: { principalId: "p-new" } };
    const steps = [
      { op: "refresh", urn: `${urn}2`, oldState: { ...old, urn: `${urn}2` }, newState: { ...old, urn: `${urn}2` } },
      { op: "update", urn, oldState: old, newState: drifted },
    ];
    const { before, after } = readChange({ steps });
    const principals = [before, after].map(({ resources }) => resources.map(({ outputs }) => outputs["principalId"]));
    expect(principals).toEqual([
      ["p-old", "p-old"],
      ["p-new", "p-old"],
    ]);
  });

  test("what was deleted in Azure is gone after", () => {
    const { before, after } = readChange(recordingOf("14a", "refresh"));
    expect(namesOf(before)).toContain("chat-api-calls");
    expect(namesOf(after)).not.toContain("chat-api-calls");
  });
});

describe("an export", () => {
  const exported = (resources: Json[] | null, more: Record<string, Json> = {}) =>
    readChange({ version: 3, deployment: { resources, ...more } });

  test("has no change: both sides are what is deployed", () => {
    const { before, after, ops, replaced } = readChange(recordingOf("2", "state"));
    expect(after).toBe(before);
    expect([new Set(ops.values()), replaced]).toEqual([new Set(["same"]), new Set()]);
    expect(before.resources.find(({ name }) => name === "chat-api")?.outputs["principalId"]).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("of version 4, and of a stack with nothing in it, is read as well", () => {
    expect(namesOf(readPlan({ version: 4, deployment: { resources: [old] } }))).toEqual(["app"]);
    expect(namesOf(exported(null).after)).toEqual([]);
  });

  test.each([[[{ ...old, id: "/copy", delete: true }, old]], [[old, { ...old, id: "/copy", delete: true }]]])(
    "an old copy that waits for its deletion does not stand for the resource, and is said",
    (resources) => {
      const { after } = exported(resources);
      expect(after.resources.map(({ id }) => id)).toEqual(["/app"]);
      expect(whysOf(after)).toEqual(["an old copy of it still waits to be deleted, and is not counted"]);
    },
  );

  test("an old copy of what is not declared any more is still there", () => {
    expect(exported([{ ...old, delete: true }]).after).toMatchObject({ resources: [{ id: "/app" }], unknowns: [] });
  });

  test("what was deleted to be made anew is not there, and is said", () => {
    const { after } = exported([{ ...old, pendingReplacement: true }]);
    expect(after).toMatchObject({ resources: [], unknowns: [{ urn }] });
  });

  test("an interrupted operation is an unknown of its resource", () => {
    const { after } = exported([], { pending_operations: [{ resource: old, type: "creating" }, 7] });
    const why = "an operation on it (creating) was interrupted: Azure may have done it";
    expect(after.unknowns).toEqual([{ urn, path: "", why }, expect.objectContaining({ urn: "" })]);
  });
});

describe("what is neither a digest nor an export is one clear error", () => {
  test.each<[unknown, string]>([
    [undefined, "found nothing"],
    ["text", "found a string"],
    [[], "found an array"],
    [{}, "found an object without steps"],
    [{ steps: {} }, 'found an object whose "steps" is an object'],
    [{ steps: null }, "found an object without steps"],
    [{ deployment: {} }, "found an export of version nothing"],
    [{ version: 2, deployment: { resources: [] } }, "found an export of version 2, expected 3 or 4"],
    [
      { diagnostics: [{ severity: "error", message: "no program" }] },
      "found no steps, since the run reports an error: no program",
    ],
  ])("%j: %s", (parsed, found) => {
    expect(() => readChange(parsed)).toThrow(PlanError);
    expect(() => readChange(parsed)).toThrow(found);
    expect(() => readChange(parsed)).toThrow("pulumi preview --json --show-sames > digest.json");
  });

  test.each<[Json, string]>([
    [7, "step 2 has neither an old nor a new state"],
    [null, "step 2 has neither an old nor a new state"],
    [{ op: "create", urn }, "step 2 has neither an old nor a new state"],
    [{ op: "create", newState: { urn } }, "step 2: newState is not the state of a resource"],
    [{ op: "update", oldState: old, newState: { ...old, urn: 7 } }, "step 2: newState is not the state of a resource"],
    [{ op: "create", newState: { ...old, inputs: [] } }, "step 2: newState.inputs is an array, expected an object"],
    [{ op: "delete", oldState: { ...old, outputs: "x" } }, "step 2: oldState.outputs is a string, expected an object"],
  ])("a step that is none: %j", (step, found) => {
    const steps = [{ op: "same", urn, oldState: old, newState: old }, step];
    expect(() => readChange({ steps })).toThrow(PlanError);
    expect(() => readChange({ steps })).toThrow(found);
  });

  test("more resources than any stack has", () => {
    const diagnostics = Array.from({ length: 200_001 }, () => 0);
    const unknowns = Array.from({ length: 200_001 }, () => 0);
    expect(readChange({ steps: [], diagnostics, changeSummary: { create: 0 } }).isComplete).toBe(true);
    expect(() => readChange({ steps: [], unknowns })).toThrow("more than 200000");
  });
});
