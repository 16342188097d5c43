import { beforeAll, expect, it } from "vitest";
import { repository } from "../../engine/copy/workspace.ts";
import { putResource } from "../../sandbox/portal.ts";
import { subscriptionId } from "../../sandbox/state/pretend.ts";
import { offlineDigest } from "../../tools/record/offline.ts";
import { reportIn, unreadByUrn, whoRunsIt, withoutHidden, withoutPaths, withoutUnknowns } from "./comparable.ts";
import { ourProgram } from "./ourProgram.ts";
import { conflictsIn, countsOf, describeEngine, makeStack, resourcesOf, stepsOf, type Deployed } from "./realEngine.ts";

/** Somebody else's group with an identity, which was there before. */
const theirs = `/subscriptions/${subscriptionId}/resourceGroups/theirs`;
const theirIdentity = `${theirs}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/theirs`;

async function makeBesideOthers(stack: string) {
  const deployed = await makeStack(ourProgram, stack);
  const given = { location: "swedencentral" };
  deployed.byHand((state) => {
    putResource(state, theirs, "Microsoft.Resources/resourceGroups", given);
    putResource(state, theirIdentity, "Microsoft.ManagedIdentity/userAssignedIdentities", given);
  });
  return deployed;
}

const timeout = 300_000;

describeEngine.each(["dev", "staging", "prod"])("our own %s stack on the real engine and the sandbox", (stack) => {
  let deployed: Deployed;
  let offline: unknown;
  let preview: unknown;
  beforeAll(async () => {
    offline = await offlineDigest(repository, stack);
    deployed = await makeBesideOthers(stack);
  }, timeout);

  it("has the report of an offline run, but for paths and who runs it", { timeout }, async () => {
    const online = reportIn(await deployed.engine.preview(), stack);
    const declared = reportIn(withoutPaths(offline), stack);
    expect(declared.access.length).toBeGreaterThan(0);
    expect(declared.unknowns.map(({ path }) => path)).toEqual(expect.arrayContaining([...whoRunsIt]));
    expect(unreadByUrn(withoutHidden(online, declared))).toEqual(unreadByUrn(withoutUnknowns(declared, whoRunsIt)));
  });

  it(
    "comes up from nothing, is then as the program says, and goes away without a rest or a conflict",
    { timeout },
    async () => {
      const { engine, tenant } = deployed;
      const before = tenant();

      await engine.up();
      const made = tenant();
      expect(made.assignments.length).toBeGreaterThan(4);
      for (const { principalId } of made.assignments) {
        expect(made.principals.map(({ objectId }) => objectId)).toContain(principalId);
      }
      const declared = resourcesOf(engine.export()).filter(({ type }) => !type.startsWith("pulumi:providers:"));
      preview = await engine.preview();
      expect(countsOf(preview)).toEqual({ same: declared.length });
      const urns = (resources: readonly { readonly urn: string }[]) => resources.map(({ urn }) => urn).toSorted();
      expect(urns(stepsOf(preview))).toEqual(urns(declared));

      await engine.up();
      expect(tenant()).toEqual(made);

      await engine.destroy();
      const after = tenant();
      expect(resourcesOf(engine.export())).toEqual([]);
      expect(after.resources).toEqual(before.resources);
      expect(after.principals).toEqual(before.principals);
      expect(after.softDeleted.map(({ type }) => type)).toEqual([
        "Microsoft.CognitiveServices/accounts",
        "Microsoft.CognitiveServices/accounts",
        "Microsoft.KeyVault/vaults",
      ]);
      expect(after.log.length).toBeGreaterThan(made.log.length);
      expect(conflictsIn(after)).toEqual([]);
    },
  );

  it("has that report also when it is deployed, and its ids are known", () => {
    expect(reportIn(preview, stack)).toEqual(withoutUnknowns(reportIn(offline, stack), whoRunsIt));
  });
});
