import { beforeAll, describe, expect, it } from "vitest";
import type { Digest } from "../../../offline/digest/digest.ts";
import { digestOf, program, stepOf, unknown } from "../runOffline.ts";

const group = "urn:pulumi:dev::shop::azure-native:resources:ResourceGroup::rg";

describe("transforms", () => {
  let digest: Digest;
  beforeAll(async () => {
    digest = await digestOf(program("transforms"));
  });

  it("of the stack change what is registered: keys switched on are seen", () => {
    expect(stepOf(digest, "aoai").newState["inputs"]).toEqual({
      properties: { disableLocalAuth: false },
      resourceGroupName: unknown,
      tags: { id: unknown },
    });
  });

  it("keep the dependencies of what they leave alone", () => {
    expect(stepOf(digest, "aoai").newState["propertyDependencies"]).toEqual({
      properties: [],
      resourceGroupName: [group],
      tags: [group],
    });
    expect(stepOf(digest, "child").newState["propertyDependencies"]).toMatchObject({ link: [group] });
  });

  it("that put another unknown into a property bring its source along", () => {
    expect(stepOf(digest, "swapped").newState["propertyDependencies"]).toMatchObject({
      principalId: ["urn:pulumi:dev::shop::azure-native:managedidentity:UserAssignedIdentity::chosen"],
      scope: [group],
    });
  });

  it("run in the engine's order: the resource's own, then those of its parents", () => {
    expect(stepOf(digest, "child").newState["inputs"]).toEqual({ link: unknown, order: ["own", "parent"] });
    expect(stepOf(digest, "home").newState["inputs"]).toEqual({ order: ["parent"] });
  });

  it("change options", () => {
    expect(stepOf(digest, "child").newState).toMatchObject({ protect: true, ignoreChanges: ["order"] });
  });
});
