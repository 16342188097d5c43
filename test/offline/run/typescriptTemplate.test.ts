import { beforeAll, describe, expect, it } from "vitest";
import type { Digest } from "../../../offline/digest/digest.ts";
import { offline, onlyDigest, program, repository, stepOf, unknown } from "../runOffline.ts";

describe("the program of `pulumi new azure-typescript`, under ts-node", () => {
  let digest: Digest;
  beforeAll(async () => {
    const { lines } = await offline(program("typescript-template"));
    digest = onlyDigest(lines);
  }, 120_000);

  it("loads, with its extensionless import, its enum and the root of the SDK", () => {
    expect(digest.steps.map(({ urn }) => urn)).toEqual([
      "urn:pulumi:dev::template::pulumi:pulumi:Stack::template-dev",
      "urn:pulumi:dev::template::azure-native:resources:ResourceGroup::resourceGroup",
      "urn:pulumi:dev::template::azure-native:storage:StorageAccount::sa",
    ]);
    expect(stepOf(digest, "sa").newState["inputs"]).toEqual({
      kind: "StorageV2",
      resourceGroupName: unknown,
      sku: { name: "Standard_ZRS" },
    });
  });

  it("says where a resource is declared in TypeScript, not in what it compiles to", () => {
    expect(stepOf(digest, "sa").newState["sourcePosition"]).toBe("project:///index.ts#9,24");
    expect(stepOf(digest, "sa").newState["stackTrace"]).toEqual([{ sourcePosition: "project:///index.ts#9,24" }]);
  });

  it("knows what does not depend on the cloud", () => {
    expect(stepOf(digest, "template-dev").newState["outputs"]).toEqual({
      project: "template",
      storageAccountName: unknown,
    });
  });

  it("prints no path of this machine", () => {
    expect(JSON.stringify(digest)).not.toContain(repository);
  });
});
