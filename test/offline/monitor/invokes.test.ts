import { beforeAll, describe, expect, it } from "vitest";
import type { Digest } from "../../../offline/digest/digest.ts";
import { offline, program, stepOf, unknown, unknownsOf } from "../runOffline.ts";

const getIdentity = "azure-native:managedidentity:getUserAssignedIdentity";

describe("invokes", () => {
  let dev: Digest;
  let prod: Digest;
  beforeAll(async () => {
    const { lines } = await offline(program("invokes"));
    const digest = (name: string): Digest => {
      const found = lines.find(({ stack }) => stack === name)?.digest;
      expect(found, JSON.stringify(lines)).toBeDefined();
      return found as Digest;
    };
    [dev, prod] = [digest("dev"), digest("prod")];
  });
  const inputs = (name: string) => stepOf(dev, name).newState["inputs"];

  it("for the client configuration are answered from config", () => {
    expect(stepOf(prod, "client").newState["inputs"]).toEqual({
      subscription: "11111111-1111-1111-1111-111111111111",
      tenant: "22222222-2222-2222-2222-222222222222",
      object: "object-of-deployer",
    });
  });

  it("for the client configuration without config give stand-ins, and say which key to set", () => {
    expect(inputs("client")).toEqual({
      subscription: "subscription-of-dev",
      tenant: "tenant-of-dev",
      object: "object-of-deployer",
    });
    expect(unknownsOf(dev, "shop-dev")).toContain(
      "azure-native:authorization:getClientConfig: who runs it is not known offline (config may set " +
        "azure-native:subscriptionId, azure-native:tenantId, azure-native:clientId)",
    );
  });

  it("that only the cloud can answer are unknown, awaited or as an output", () => {
    expect(inputs("plain")).toEqual({ principalId: unknown, scope: unknown });
    expect(inputs("output")).toEqual({ token: unknown });
    expect(inputs("inside")).toEqual({ principalId: unknown });
  });

  it("that only the cloud can answer are listed, and so is every input that comes from one", () => {
    expect(unknownsOf(dev, "shop-dev")).toContain(
      `${getIdentity}: ${getIdentity} asks the cloud: its answer is not known offline`,
    );
    expect(unknownsOf(dev, "plain")).toEqual([
      `inputs.principalId: principalId of the answer of ${getIdentity}(resourceGroupName: rg, resourceName: app)`,
      expect.stringMatching(/^inputs\.scope: principalId of the answer of .*\), computed #[0-9a-f]{16}$/),
    ]);
  });

  it("with an unknown argument are unknown too, never a known undefined", () => {
    expect(inputs("later")).toEqual({ principalId: unknown });
    expect(inputs("later-inside")).toEqual({ principalId: unknown });
    expect(unknownsOf(dev, "shop-dev")).toContain(
      `${getIdentity}: ${getIdentity} was called with an argument that is not known yet: its answer is not known either`,
    );
  });

  it("let the program go the way of a value that is there", () => {
    expect(stepOf(dev, "when-tagged").op).toBe("create");
  });
});
