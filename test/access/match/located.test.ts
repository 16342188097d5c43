import { expect, test } from "vitest";

import { located } from "../../../access/match/located.ts";
import { readChange } from "../../../access/plan/plan.ts";
import type { AccessChange, Cause } from "../../../access/terms/report.ts";
import { urnOf } from "../digest.ts";

const type = "azuread:index/servicePrincipal:ServicePrincipal";
const urn = urnOf(type, "web");
const gone = urnOf(type, "old");
const line = { file: "index.ts", line: 7 };
const declared = readChange({
  steps: [{ op: "create", newState: { urn, type, sourcePosition: "project:///index.ts#7,1" } }],
});

/** Where a change comes from, as a comparison with a lock finds it: a lock has no lines. */
function placeOf(cause: Cause): Cause["location"] {
  const change: AccessChange = {
    actor: { kind: "unknown", name: "anybody", id: urn },
    scope: { kind: "resource", name: "web", id: urn },
    verdict: "narrower",
    gained: [],
    lost: ["signIn"],
    powers: { gained: [], lost: ["signIn"] },
    channel: "own",
    via: [],
    cause: [cause],
  };
  const [first] = located([change], {
    kind: "plan",
    change: declared,
    side: "after",
    source: { source: "offline", ref: null },
  });
  return first?.cause[0]?.location;
}

test("what a resource gives no longer is told with the line that declares it", () => {
  expect(placeOf({ urn, op: "update", property: "appRoleAssignmentRequired" })).toEqual(line);
});

test("a place that is known stays, and what is gone has none", () => {
  const other = { file: "old.ts", line: 1 };
  expect(placeOf({ urn, op: "update", property: "x", location: other })).toEqual(other);
  expect(placeOf({ urn: gone, op: "delete" })).toBeUndefined();
});
