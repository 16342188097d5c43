import { beforeAll, describe, expect, it } from "vitest";

import type { Digest } from "../../../../offline/digest/digest.ts";
import { digestOf, program, stepOf, unknown } from "../../runOffline.ts";

const reader = "urn:pulumi:dev::shop::azure-native:managedidentity:UserAssignedIdentity::reader";

let digest: Digest;
beforeAll(async () => {
  digest = await digestOf(program("defaults"));
});
const state = (name: string) => stepOf(digest, name).newState;

describe("a part of the inputs that a generated provider gives defaults to", () => {
  it("is known but for what is not known in it, with the defaults", () => {
    expect(state("kv")["inputs"]).toMatchObject({
      properties: {
        accessPolicies: [{ objectId: unknown, permissions: { secrets: ["get"] } }],
        enableSoftDelete: true,
      },
    });
    expect(state("kv")["inputOutputs"]).toMatchObject({
      "properties.accessPolicies[0].objectId": { urn: reader, path: "principalId" },
    });
  });

  it("is so in the parts of the part", () => {
    expect(state("sa")["inputs"]).toMatchObject({
      encryption: {
        keySource: "Microsoft.Keyvault",
        encryptionIdentity: { encryptionUserAssignedIdentity: unknown },
        services: { blob: { enabled: true } },
      },
    });
  });

  it("is not known where the program itself does not know it", () => {
    expect(state("sa")["inputs"]).toMatchObject({ networkRuleSet: unknown });
    expect(state("sa")["computedInputs"]).toContain("networkRuleSet");
  });
});
