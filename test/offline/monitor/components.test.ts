import { homedir } from "node:os";
import { beforeAll, describe, expect, it } from "vitest";
import type { Digest } from "../../../offline/digest/digest.ts";
import { digestOf, program, repository, stepOf, unknown } from "../runOffline.ts";

const thing = "urn:pulumi:dev::shop::shop:index:Outer$shop:index:Inner$random:index:Thing::outer-inner-thing";

describe("components and options in a CommonJS program", () => {
  let digest: Digest;
  beforeAll(async () => {
    digest = await digestOf(program("commonjs-components"), "dev", {
      AZURE_CLIENT_SECRET: "x",
      ARM_CLIENT_ID: "x",
      PULUMI_ACCESS_TOKEN: "x",
    });
  });

  it("puts the types of the parents into the URN, without the stack's", () => {
    expect(digest.steps.map(({ urn }) => urn)).toEqual([
      "urn:pulumi:dev::shop::pulumi:pulumi:Stack::shop-dev",
      "urn:pulumi:dev::shop::pulumi:providers:random::east",
      "urn:pulumi:dev::shop::random:index:Thing::plain",
      "urn:pulumi:dev::shop::shop:index:Outer::outer",
      "urn:pulumi:dev::shop::shop:index:Outer$shop:index:Inner::outer-inner",
      thing,
    ]);
  });

  it("hands an explicit provider down to the children, and lists it", () => {
    const provider = `urn:pulumi:dev::shop::pulumi:providers:random::east::${unknown}`;
    expect(stepOf(digest, "outer-inner-thing").provider).toBe(provider);
    expect(stepOf(digest, "plain").provider).toBe(
      `urn:pulumi:dev::shop::pulumi:providers:random::default_4_2_0::${unknown}`,
    );
    expect(stepOf(digest, "east").newState["inputs"]).toEqual({ region: "east", version: "4.2.0" });
  });

  it("inherits protect and retainOnDelete from the parent", () => {
    expect(stepOf(digest, "outer-inner-thing").newState).toMatchObject({ protect: true, retainOnDelete: true });
    expect(stepOf(digest, "plain").newState).not.toHaveProperty("protect");
  });

  it("resolves aliases by name, by parent, by type and by URN", () => {
    expect(stepOf(digest, "outer-inner").newState["aliases"]).toEqual([
      "urn:pulumi:dev::shop::shop:index:Outer$shop:index:Inner::old-inner",
      "urn:pulumi:dev::shop::shop:index:Inner::outer-inner",
    ]);
    expect(stepOf(digest, "plain").newState["aliases"]).toEqual([
      "urn:pulumi:dev::shop::random:index:Old::plain",
      "urn:pulumi:dev::shop::random:index:Older::plain",
    ]);
  });

  it("prints the options that a state keeps", () => {
    const { op, newState } = stepOf(digest, "plain");
    expect(op).toBe("import");
    expect(newState).toMatchObject({
      importID: "thing-1",
      ignoreChanges: ["size"],
      replaceOnChanges: ["text"],
      additionalSecretOutputs: ["password"],
      customTimeouts: { create: 5400 },
      deletedWith: thing,
      dependencies: [thing],
    });
  });

  it("prints resource references, assets and secrets as the engine does", () => {
    const signature = "4dabf18193072939515e22adb298388d";
    expect(stepOf(digest, "plain").newState["inputs"]).toEqual({
      link: { [signature]: "5cf8f73096256a8f31e491e813e4eb8e", id: unknown, packageVersion: "", urn: thing },
      self: {
        [signature]: "5cf8f73096256a8f31e491e813e4eb8e",
        packageVersion: "",
        urn: "urn:pulumi:dev::shop::shop:index:Outer::outer",
      },
      text: {
        [signature]: "c44067f5952c0a294b673a41bacd8c17",
        hash: "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
        text: "hello",
      },
      where: "data",
    });
    expect(stepOf(digest, "shop-dev").newState["outputs"]).toMatchObject({ secret: "[secret]", id: unknown });
  });

  it("collects what the program prints and logs", () => {
    const urn = "urn:pulumi:dev::shop::pulumi:pulumi:Stack::shop-dev";
    expect(digest.diagnostics).toEqual([
      { urn, message: "hello from program.js\n", severity: "info" },
      { urn, message: "careful\n", severity: "info#err" },
      { message: "no size given", severity: "warning" },
    ]);
  });

  it("gives the program neither credentials nor traces of this run", () => {
    expect(stepOf(digest, "shop-dev").newState["outputs"]).toMatchObject({ environment: [], options: "" });
  });

  it("prints no path of this machine", () => {
    expect(JSON.stringify(digest)).not.toContain(repository);
    expect(JSON.stringify(digest)).not.toContain(homedir());
  });
});
