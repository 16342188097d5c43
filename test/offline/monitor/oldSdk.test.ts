import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Digest } from "../../../offline/digest/digest.ts";
import { digestOf, program, project, repository, stepOf, unknown, unknownsOf } from "../runOffline.ts";

// An npm alias of an old @pulumi/pulumi, see devDependencies.
const sdk = join(repository, "node_modules/pulumi-sdk-3-150");

describe("a program with an SDK that is two years old", () => {
  let digest: Digest;
  beforeAll(async () => {
    const file = (name: string) => readFileSync(join(program("old-sdk"), name), "utf8");
    const names = ["Pulumi.yaml", "Pulumi.dev.yaml", "package.json", "index.js"];
    const folder = project(Object.fromEntries(names.map((name) => [name, file(name)])));
    mkdirSync(join(folder, "node_modules/@pulumi"), { recursive: true });
    symlinkSync(sdk, join(folder, "node_modules/@pulumi/pulumi"));
    symlinkSync(join(repository, "node_modules/@pulumi/pulumi"), join(folder, "node_modules/second-copy"));
    digest = await digestOf(folder);
  });

  it("runs with its own SDK, not with ours", () => {
    expect(stepOf(digest, "shop-dev").newState["outputs"]).toEqual({ version: "3.150.0" });
  });

  it("is looked into: a resource inside an apply is seen, with its source", () => {
    const identity = "urn:pulumi:dev::shop::azure-native:managedidentity:UserAssignedIdentity::app";
    expect(stepOf(digest, "inside").newState).toMatchObject({
      inputs: { principalId: unknown, scope: unknown },
      propertyDependencies: { principalId: [identity], scope: [identity] },
    });
    expect(unknownsOf(digest, "inside").join()).toContain("declared inside an apply on principalId");
  });

  it("that loads a second SDK is told that this one was not looked into", () => {
    expect(unknownsOf(digest, "shop-dev")).toContain(
      "@pulumi/pulumi: a second copy of the SDK (node_modules/@pulumi/pulumi) could not be looked into: " +
        "resources inside its applies are not seen",
    );
  });

  it("gets encrypted configuration as unknown secrets", () => {
    expect(stepOf(digest, "secret").newState["inputs"]).toEqual({ token: "[secret]" });
  });
});
