import { expect, it } from "vitest";
import { putResource } from "../../sandbox/portal.ts";
import { subscriptionId } from "../../sandbox/state/pretend.ts";
import { ourProgram } from "./ourProgram.ts";
import { conflictsIn, countsOf, describeEngine, makeStack, resourcesOf, stepsOf } from "./realEngine.ts";

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

describeEngine.each(["dev", "staging", "prod"])("our own %s stack on the real engine and the sandbox", (stack) => {
  it(
    "comes up from nothing, is then as the program says, and goes away without a rest or a conflict",
    { timeout: 300_000 },
    async () => {
      const { engine, tenant } = await makeBesideOthers(stack);
      const before = tenant();

      await engine.up();
      const deployed = tenant();
      expect(deployed.assignments.length).toBeGreaterThan(4);
      for (const { principalId } of deployed.assignments) {
        expect(deployed.principals.map(({ objectId }) => objectId)).toContain(principalId);
      }
      const declared = resourcesOf(engine.export()).filter(({ type }) => !type.startsWith("pulumi:providers:"));
      const preview = await engine.preview();
      expect(countsOf(preview)).toEqual({ same: declared.length });
      const urns = (resources: readonly { readonly urn: string }[]) => resources.map(({ urn }) => urn).toSorted();
      expect(urns(stepsOf(preview))).toEqual(urns(declared));

      await engine.up();
      expect(tenant()).toEqual(deployed);

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
      expect(after.log.length).toBeGreaterThan(deployed.log.length);
      expect(conflictsIn(after)).toEqual([]);
    },
  );
});
