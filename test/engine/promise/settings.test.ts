import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, it } from "vitest";
import { putResource } from "../../../sandbox/portal.ts";
import type { TenantState } from "../../../sandbox/state/tenant.ts";
import { parseSettings } from "../../../stacks/config.ts";
import { ourProgram } from "../ourProgram.ts";
import { conflictsIn, describeEngine, makeStack, resourcesOf, type Deployed } from "../realEngine.ts";
import { compareOutcome, type Moment } from "./outcome.ts";
import { reportOfDigest } from "./promised.ts";
import { accountEdit } from "./settings/accounts.ts";
import { deploymentEdit } from "./settings/deployments.ts";
import { developerEdit, existingGroups } from "./settings/developers.ts";
import { afterEdits, weight, type SettingsEdit } from "./settings/edit.ts";
import { settingsIn, stackFile, withSettings } from "./settings/stackFile.ts";
import { workloadEdit } from "./settings/workloads.ts";

const stepCount = Number(process.env["KEYLESS_PROMISE_STEPS"] ?? 4);
const seed = Number(process.env["KEYLESS_PROMISE_SEED"] ?? Date.now() % 1_000_000);

/** More than one edit at a time, so that writes and deletes meet in one update. */
const step = fc.array(
  fc.oneof(weight(2, accountEdit), weight(1, deploymentEdit), weight(4, workloadEdit), weight(2, developerEdit)),
  { minLength: 1, maxLength: 4 },
);

describeEngine("after up of our own stack with settings by chance", () => {
  it(
    `the tenant has what the preview promised, ${stepCount} times`,
    async () => {
      const stack = await makeStack(ourProgram, "dev");
      stack.edit({ [stackFile]: (text) => withSettings(text, settingsIn(text)) });
      stack.byHand(addGroups);
      await stack.engine.up();
      let before = momentOf(stack);
      const counts = { steps: 0, exact: 0, unknown: 0 };
      // Some edits change nothing: what they would remove is not there.
      for (const [turn, edits] of fc.sample(step, { numRuns: 10 * stepCount, seed }).entries()) {
        if (counts.steps === stepCount) break;
        if (!makeEdits(stack, edits, turn)) continue;
        try {
          const { exact, unknown, after } = await takeStep(stack, before);
          counts.steps += 1;
          counts.exact += exact;
          counts.unknown += unknown;
          before = after;
        } catch (error) {
          throw new Error(explain(stack, edits, counts.steps), { cause: error });
        }
      }
      expect(counts.steps).toBe(stepCount);
      expect(conflictsIn(stack.tenant())).toEqual([]);
      expect(counts.exact).toBeGreaterThan(0);
      console.log(
        `promise: seed ${seed}, ${stepCount} steps: ${counts.exact} rows of access as promised, ${counts.unknown} name an unknown`,
      );
    },
    60_000 + stepCount * 60_000,
  );
});

/** @returns whether they change anything. @throws what the reader of the settings says: then the edits are wrong. */
function makeEdits({ project, edit }: Deployed, edits: readonly SettingsEdit[], turn: number): boolean {
  const text = readFileSync(join(project, stackFile), "utf8");
  const before = settingsIn(text);
  const after = parseSettings(stackFile, afterEdits(before, edits, turn));
  if (isDeepStrictEqual(after, before)) return false;
  edit({ [stackFile]: withSettings(text, after) });
  return true;
}

async function takeStep({ engine, tenant }: Deployed, before: Moment) {
  const report = reportOfDigest(await engine.preview());
  await engine.up();
  const after = momentOf({ engine, tenant });
  const { differences, ...compared } = compareOutcome(report, before, after);
  expect(differences).toEqual([]);
  return { ...compared, after };
}

function momentOf({ engine, tenant }: Pick<Deployed, "engine" | "tenant">): Moment {
  return { state: resourcesOf(engine.export()), tenant: tenant() };
}

function addGroups(state: TenantState): void {
  for (const { objectId, displayName } of existingGroups) {
    putResource(state, `/groups/${objectId}`, "group", { displayName, securityEnabled: true });
  }
}

function explain({ project }: Deployed, edits: readonly SettingsEdit[], steps: number): string {
  return [
    `step ${steps + 1} of ${stepCount} with KEYLESS_PROMISE_SEED=${seed} KEYLESS_PROMISE_STEPS=${stepCount}:`,
    ...edits.map(({ says }) => `- ${says}`),
    "the settings are now",
    readFileSync(join(project, stackFile), "utf8"),
  ].join("\n");
}
