import { expect, test } from "vitest";

import { modelsOf } from "../../../access/match/modelsOf.ts";
import { readPlan, type Plan } from "../../../access/plan/plan.ts";
import { urnOf } from "../digest.ts";
import { digestOfChange, unknown, type Changed } from "../facts/change.ts";
import { types } from "../facts/resources.ts";
import { known } from "../known.ts";

interface Identity {
  readonly name: string;
  /** What it was called before, as the program says it. */
  readonly alias?: string;
}

/** A program with these identities, and an app that signs in as one of them, by an output that is not known yet. */
function program(app: string, ...identities: readonly Identity[]): Plan {
  const made = identities.map(({ name, alias }): Changed => ({
    type: types.identity,
    name,
    op: "create",
    ...(alias !== undefined && { aliases: [urnOf(types.identity, alias)] }),
  }));
  const at = "template.containers[0].env[0].value";
  const host: Changed = {
    type: "azure-native:app:ContainerApp",
    name: "app",
    op: "create",
    inputs: { template: { containers: [{ name: "api", env: [{ name: "AZURE_CLIENT_ID", value: unknown }] }] } },
    sources: { template: [urnOf(types.identity, app)] },
    inputOutputs: { [at]: { urn: urnOf(types.identity, app), path: "clientId" } },
    computedInputs: [at],
  };
  return readPlan(digestOfChange([...made, host]));
}

/** What is not read of the settings, on each side. */
function settingsOf(before: Plan, after: Plan) {
  const { before: old, after: now } = modelsOf({ before, after }, known());
  const [was, is] = [old, now].map(({ unknowns }) =>
    unknowns.filter(({ path }) => path.endsWith("AZURE_CLIENT_ID")).map(({ key, fingerprint }) => [key, fingerprint]),
  );
  expect(is).toHaveLength(1);
  return { was, is };
}

test("a setting that names a resource names the same one under its new name", () => {
  const { was, is } = settingsOf(program("old", { name: "old" }), program("chat", { name: "chat", alias: "old" }));
  expect(was).toEqual(is);
});

test("it still does when the program no longer says the old name", () => {
  const { was, is } = settingsOf(program("chat", { name: "chat", alias: "old" }), program("chat", { name: "chat" }));
  expect(was).toEqual(is);
});

test("another resource is another one, also where it takes the place of one that is gone", () => {
  const before = program("old", { name: "old" }, { name: "chat" });
  const { was, is } = settingsOf(before, program("chat", { name: "chat", alias: "old" }));
  expect(was).not.toEqual(is);
});

test("a resource without an alias is no other one under a new name", () => {
  const { was, is } = settingsOf(program("old", { name: "old" }), program("chat", { name: "chat" }));
  expect(was).not.toEqual(is);
});
