import { beforeAll, describe, expect, test } from "vitest";

import { review } from "../../access/index.ts";
import { offlineEvidence } from "../../cli/sources/offlineEvidence.ts";
import { known } from "../access/known.ts";
import { offline, repository } from "../offline/runOffline.ts";
import { detached, without, type Digest, type Mutant } from "./mutation/digest.ts";
import { withKnownData } from "./mutation/knownData.ts";
import { promises } from "./mutation/promises.ts";
import { kept, withoutVariables } from "./mutation/variables.ts";

/**
 * Takes away one thing of the prod stack at a time. Each grant, trust and attached identity has to change the report, and
 * each variable of a workload has to break a promise that says its name.
 */
describe("whatever is taken from the prod stack is missed", () => {
  let digest: Digest;
  beforeAll(async () => {
    const { lines } = await offline(repository, ["--stack", "prod"]);
    digest = lines[0]?.digest as unknown as Digest;
  });

  /** The mutants of which the report says nothing. */
  function unnoticed(mutants: readonly Mutant[]): string[] {
    const before = offlineEvidence(digest, null);
    const options = { ...known(), now: "2026-11-30" };
    return mutants
      .filter((mutant) => {
        const after = offlineEvidence(mutant.digest, null);
        return review([{ stack: "prod", before, after }], options).verdict === "same";
      })
      .map(({ what }) => what);
  }

  test("every grant", () => {
    const mutants = without(digest, "azure-native:authorization:RoleAssignment");
    expect(mutants.length).toBeGreaterThan(20);
    expect(unnoticed(mutants)).toEqual([]);
    console.log(`${String(mutants.length)} grants taken away, all noticed`);
  });

  test("every trust", () => {
    const mutants = without(digest, "azure-native:managedidentity:FederatedIdentityCredential");
    expect(mutants.length).toBeGreaterThan(4);
    expect(unnoticed(mutants)).toEqual([]);
    console.log(`${String(mutants.length)} trusts taken away, all noticed`);
  });

  test("every identity that is attached to a host", () => {
    const mutants = detached(digest);
    expect(mutants.length).toBeGreaterThan(5);
    expect(unnoticed(mutants)).toEqual([]);
    console.log(`${String(mutants.length)} identities detached, all noticed`);
  });

  /** The promises that a digest does not keep. */
  function broken(left: Digest): string[] {
    const found = kept(left);
    return promises().filter((promise) => !found.has(promise));
  }

  test("every workload finds its identity, the switch and the endpoint of each service that it calls", async () => {
    expect(broken(await withKnownData(digest))).toEqual([]);
  });

  test("every variable of a host, a machine, a pod and a pipeline, by the promise that it keeps", async () => {
    const mutants = withoutVariables(await withKnownData(digest));
    expect(mutants.map(({ promise }) => promise).toSorted()).toEqual(promises().toSorted());
    const missed = mutants.filter((mutant) => !broken(mutant.digest).includes(mutant.promise));
    expect(missed.map(({ promise }) => promise)).toEqual([]);
    console.log(`${String(mutants.length)} variables taken away, all noticed`);
  });
});
