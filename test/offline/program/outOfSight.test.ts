import { beforeAll, describe, expect, it } from "vitest";
import type { Digest } from "../../../offline/digest/digest.ts";
import { digestOf, program, stepOf, unknown, unknownsOf } from "../runOffline.ts";

const withoutPrints = (lines: string[]): string[] => lines.map((line) => line.replace(/#[0-9a-f]{16}/, "#"));

describe("what cannot be executed", () => {
  let digest: Digest;
  beforeAll(async () => {
    digest = await digestOf(program("out-of-sight"));
  });

  it("names a remote component, whose children are not seen", () => {
    expect(withoutPrints(unknownsOf(digest, "cluster"))).toEqual([
      ": remote component: its provider builds it, so its children cannot be seen (given #)",
      "eks:index:Cluster/getNodes: method eks:index:Cluster/getNodes runs in a provider: its answer is not known offline",
    ]);
    expect(stepOf(digest, "user").newState).toMatchObject({
      inputs: { config: unknown },
      propertyDependencies: { config: ["urn:pulumi:dev::shop::eks:index:Cluster::cluster"] },
    });
  });

  it("names what uses the answer of a method", () => {
    expect(stepOf(digest, "called").newState["inputs"]).toEqual({ nodes: unknown });
    expect(withoutPrints(unknownsOf(digest, "called"))).toEqual([
      "inputs.nodes: nodes of the answer of eks:index:Cluster/getNodes(__self__: #)",
    ]);
  });

  it("names a dynamic provider", () => {
    expect(withoutPrints(unknownsOf(digest, "dynamic"))).toEqual([
      ": dynamic provider: its code runs only in a deployment, so its effect cannot be seen (given #)",
    ]);
    expect(stepOf(digest, "dynamic").newState["inputs"]).toMatchObject({
      size: 1,
      __provider: expect.stringContaining("exports.handler = ") as string,
    });
  });

  it("names a resource with a hook", () => {
    expect(withoutPrints(unknownsOf(digest, "hooked"))).toEqual([
      "hooks: hook after-it: its code runs only in a deployment, so its effect cannot be seen (#)",
    ]);
    expect(stepOf(digest, "hooked").newState["resourceHooks"]).toEqual({ afterCreate: ["after-it"] });
  });
});
