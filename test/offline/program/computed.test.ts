import { beforeAll, describe, expect, it } from "vitest";
import type { Digest } from "../../../offline/digest/digest.ts";
import { digestOf, offline, onlyDigest, program, repository, stepOf, unknown, unknownsOf } from "../runOffline.ts";

const identity = (name: string) => `urn:pulumi:dev::shop::azure-native:managedidentity:UserAssignedIdentity::${name}`;
const account = "urn:pulumi:dev::shop::azure-native:cognitiveservices:Account::account";
const stack = "urn:pulumi:dev::shop::pulumi:pulumi:StackReference::contoso/identity/prod";

describe("an unknown input", () => {
  let digest: Digest;
  beforeAll(async () => {
    digest = await digestOf(program("computed"));
  });
  const computed = (name: string) => stepOf(digest, name).newState["computedInputs"];
  const dependencies = (name: string) => stepOf(digest, name).newState["propertyDependencies"];

  it.each([
    ...["passed", "passed-by-apply", "passed-after-check", "passed-async", "passed-as-output", "passed-member"],
    ...["passed-secret", "passed-inside", "left-alone", "built-alone"],
  ])("that is an output passed on as it is, is not computed: %s", (name) => {
    expect(computed(name)).toBeUndefined();
    expect(dependencies(name)).toMatchObject({ scope: [account], principalId: [identity("app")] });
  });

  it.each([
    ...["cut", "cut-twice", "sliced", "constant", "constant-output", "replaced", "chosen", "found"],
    ...["length", "built", "transformed"],
  ])("that the program makes of an output is computed: %s", (name) => {
    expect(computed(name)).toEqual(["scope"]);
    expect(stepOf(digest, name).newState["inputs"]).toMatchObject({ scope: unknown });
  });

  it("is told by its own name", () => {
    expect(computed("principal")).toEqual(["principalId"]);
  });

  it("deep inside is told by its path and by the name of the input", () => {
    expect(computed("nested")).toEqual(["properties", "properties.made", "tags"]);
  });

  it("that is one of several values of an apply comes from the resource of that one", () => {
    expect(dependencies("other-identity")).toMatchObject({ principalId: [identity("worker")] });
    expect(computed("other-identity")).toBeUndefined();
  });

  it("that is the other stack's among several values comes from that stack, and is listed", () => {
    expect(dependencies("other-stack")).toMatchObject({ principalId: [stack] });
    expect(unknownsOf(digest, "other-stack")).toEqual([
      "inputs.principalId: output pid of stack contoso/identity/prod",
    ]);
  });

  it("of a program that nobody could look into counts as computed", async () => {
    // Unset, the preload does not open the SDK. A confined program could then not be called by its transforms.
    const { lines } = await offline(program("computed"), ["--stack=dev", "--confine=off"], {
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent("delete process.env.KEYLESS_OFFLINE")}`,
    });
    const blind = onlyDigest(lines);
    expect(stepOf(blind, "passed").newState["computedInputs"]).toEqual(["principalId", "scope"]);
  });

  it("of our own stacks is computed only for a name, the log of a part of a service and what a machine reads at its start", async () => {
    const own = await digestOf(repository);
    const told = own.steps.flatMap(({ newState }) => (newState["computedInputs"] ?? []) as string[]);
    expect([...new Set(told)]).toEqual(["roleAssignmentName", "resourceUri", "osProfile", "osProfile.customData"]);
    expect(own.unknowns.filter(({ why }) => why.includes("declared none"))).toEqual([]);
  });
});

describe("an apply callback that declares nothing with a stand-in", () => {
  let digest: Digest;
  beforeAll(async () => {
    digest = await digestOf(program("silent"));
  });
  const silent = () => unknownsOf(digest, "shop-dev").filter((text) => text.includes("declared none"));

  it("but could, is listed with its line: after a comparison, and when it swallows an error", () => {
    const why = "could declare resources and declared none with a stand-in: they are not seen (#)";
    expect(silent().map((text) => text.replace(/#[0-9a-f]{16}/, "#"))).toEqual([
      `index.js:11: an apply callback on id of ResourceGroup rg ${why}`,
      `index.js:8: an apply callback on name of ResourceGroup rg ${why}`,
    ]);
  });

  it("at once is not listed when it does so later, or in an apply inside", () => {
    for (const name of ["seen", "seen-inside", "seen-later"]) {
      expect(stepOf(digest, name).op).toBe("create");
    }
  });
});
