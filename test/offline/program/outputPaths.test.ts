import { beforeAll, describe, expect, it } from "vitest";
import type { Digest } from "../../../offline/digest/digest.ts";
import { digestOf, program, stepOf } from "../runOffline.ts";

const chat = "urn:pulumi:dev::shop::azure-native:managedidentity:UserAssignedIdentity::chat";
const site = "urn:pulumi:dev::shop::azure-native:app:ContainerApp::site";
const stack = "urn:pulumi:dev::shop::pulumi:pulumi:StackReference::contoso/identity/prod";
const guid = "acdd72a7-3385-48ef-bd42-f606fba81ae7";

let digest: Digest;
beforeAll(async () => {
  digest = await digestOf(program("outputs"));
});
const state = (name: string) => stepOf(digest, name).newState;

describe("an output that is passed on as it is", () => {
  const outputs = (name: string) => state(name)["inputOutputs"];

  it("has a path", () => {
    expect(outputs("own")).toEqual({
      principalId: { urn: site, path: "identity.principalId" },
      scope: { urn: site, path: "managedEnvironmentId" },
    });
  });

  it("has a path whose names may have dots of their own", () => {
    const path = 'identity.userAssignedIdentities["/a/b.c"].principalId';
    expect(outputs("map-member")).toMatchObject({ principalId: { urn: site, path } });
  });

  it("of another stack is told by its name there", () => {
    expect(outputs("elsewhere")).toMatchObject({ principalId: { urn: stack, path: "outputs.pid" } });
  });

  it("is the id where a resource itself is given", () => {
    const id = { urn: chat, path: "id" };
    expect(outputs("site")).toEqual({
      "identity.userAssignedIdentities[0]": id,
      "identity.userAssignedIdentities[1]": id,
    });
    expect(state("site")["computedInputs"]).toBeUndefined();
  });

  it("is told also inside an apply", () => {
    const grant = "urn:pulumi:dev::shop::azure-native:authorization:RoleAssignment::inside";
    expect(outputs("declared-inside")).toEqual({ principalId: { urn: grant, path: "principalId" } });
  });

  it("is not what the program makes of it, nor the answer of a look-up", () => {
    expect(outputs("cut")).toEqual({ scope: { urn: site, path: "id" } });
    expect(outputs("looked-up")).not.toHaveProperty("roleDefinitionId");
  });

  it("as the name of an entry is told by the place of the entry", () => {
    const id = { urn: chat, path: "id" };
    expect(outputs("keys-inside")).toEqual({ "map.(key 0)": id, "map.(value 0).a": id });
    expect(state("keys-inside")["inputTexts"]).toEqual({ "map.(key 1)": [id, "/x"], "map.(key 2)": ["known"] });
  });

  it("as the name of an entry is one of as many as there are, also where nothing may be said of one", () => {
    expect(outputs("secret-names")).toEqual({ "map.(key 1)": { urn: chat, path: "id" } });
    expect(state("secret-names")["inputTexts"]).toEqual({ "map.(key 0)": [{ unknown: "not told" }] });
  });
});

describe("a text that is joined", () => {
  const texts = (name: string) => state(name)["inputTexts"];

  it("is told by its pieces, those that nobody knows in words", () => {
    expect(texts("text")).toEqual({
      roleDefinitionId: [
        "/subscriptions/",
        {
          unknown: expect.stringContaining(
            "name of the answer of azure-native:authorization:getRoleDefinition",
          ) as string,
          answer: {
            token: "azure-native:authorization:getRoleDefinition",
            path: "name",
            by: "",
            asked: { roleDefinitionId: guid, scope: { urn: site, path: "id" } },
          },
        },
        `/roleDefinitions/${guid}`,
      ],
    });
  });

  it("from other joined texts has the pieces of all", () => {
    expect(texts("text-of-text")).toEqual({
      scope: [{ urn: site, path: "id" }, "/a", "/b/", { urn: chat, path: "name" }],
    });
  });

  it("has what the program computes as a piece that nobody knows", () => {
    const words = expect.stringMatching(/^name of UserAssignedIdentity chat, computed #[0-9a-f]{16}$/) as string;
    expect(texts("text-cut")).toEqual({ scope: [{ unknown: words }, "/x"] });
    expect(texts("text-in-apply")).toEqual({
      scope: [
        { urn: site, path: "id" },
        "/",
        { unknown: expect.stringMatching(/^id of ContainerApp site, computed #/) as string },
        "/x",
      ],
    });
  });

  it("is told by the outputs in it where it is secret, and what the program wrote by its fingerprint", () => {
    expect(texts("secret-text")).toEqual({
      text: [{ unknown: expect.stringMatching(/^a text #[0-9a-f]{16}$/) as string }, { urn: chat, path: "id" }],
    });
    expect(JSON.stringify(digest)).not.toContain("open-sesame");
  });
});
