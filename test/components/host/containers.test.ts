import { describe, expect, test } from "vitest";

import {
  ContainerApp,
  ContainerAppJob,
  WorkloadIdentity,
  systemAssigned,
  type ContainerHostArgs,
} from "../../../components/index.ts";
import { declare, messageOf, only } from "../declare.ts";

const base = { resourceGroupName: "rg" };
const configuration = { triggerType: "Manual", replicaTimeout: 60 };
const password = { server: "docker.io", username: "contoso", passwordSecretRef: "docker" };

/** A container host, by what it is. */
const hosts = {
  "container app": {
    type: "app:ContainerApp",
    make: (args: ContainerHostArgs & Given) => new ContainerApp("it", { ...base, ...args }),
  },
  job: {
    type: "app:Job",
    make: (args: ContainerHostArgs & Given) =>
      new ContainerAppJob("it", { ...base, ...args, configuration: { ...configuration, ...args.configuration } }),
  },
};
interface Given {
  configuration?: { registries?: (typeof password)[] };
  template?: { initContainers: { name: string; env?: { name: string; value: string }[] }[] };
}
interface Inputs {
  identity: { userAssignedIdentities: string[] };
  configuration: { registries: object[]; identitySettings?: object[] };
  template: { initContainers: { env?: { name: string }[] }[] };
}

describe.each(Object.entries(hosts))("a %s", (_, { type, make }) => {
  const identities = () => ({
    chat: new WorkloadIdentity("chat", base),
    puller: new WorkloadIdentity("puller", base),
  });
  const inputsOf = async (args: (both: ReturnType<typeof identities>) => ContainerHostArgs & Given) =>
    only(await declare(() => make(args(identities()))), type).inputs as unknown as Inputs;

  test("pulls its image as its workload, with no password", async () => {
    const { configuration } = await inputsOf(({ chat }) => ({
      workload: { identity: chat },
      registry: { server: "contoso.azurecr.io" },
    }));
    expect(configuration.registries).toEqual([
      { server: "contoso.azurecr.io", identity: expect.stringMatching(/\/chat$/) as unknown },
    ]);
    expect(configuration.identitySettings).toBeUndefined();
  });

  test("keeps an identity that only pulls from its code, and the registries that it has", async () => {
    const { identity, configuration } = await inputsOf(({ chat, puller }) => ({
      workload: { identity: chat },
      registry: { server: "contoso.azurecr.io", identity: puller },
      configuration: { registries: [password] },
    }));
    expect(identity.userAssignedIdentities.map((id) => id.split("/").at(-1))).toEqual(["chat", "puller"]);
    expect(configuration.registries).toHaveLength(2);
    expect(configuration.registries[0]).toEqual(password);
    expect(configuration.identitySettings).toEqual([
      { identity: expect.stringMatching(/\/puller$/) as unknown, lifecycle: "None" },
    ]);
  });

  test("signs in as its workload, also with several identities", async () => {
    const { template } = await inputsOf(({ chat, puller }) => ({
      workload: { identity: chat },
      registry: { server: "contoso.azurecr.io", identity: puller },
      initContainersSignIn: true,
      template: { initContainers: [{ name: "migrate" }] },
    }));
    expect(template.initContainers[0]?.env).toContainEqual({ name: "AZURE_CLIENT_ID", value: "client-of-chat" });
  });

  test("gives its init containers nothing unless they sign in", async () => {
    const { template } = await inputsOf(({ chat }) => ({
      workload: { identity: chat },
      template: { initContainers: [{ name: "migrate" }] },
    }));
    expect(template.initContainers).toEqual([{ name: "migrate" }]);
  });

  test("refuses a variable of an init container that the workload sets", async () => {
    const env = [{ name: "AZURE_CLIENT_ID", value: "hidden" }];
    const message = await messageOf(() =>
      make({
        workload: { identity: identities().chat },
        initContainersSignIn: true,
        template: { initContainers: [{ name: "migrate", env }] },
      }),
    );
    expect(message).toContain("template.initContainers[0].env[0]");
    expect(message).not.toContain("hidden");
  });

  test("refuses a registry that has a password, too", async () => {
    const message = await messageOf(() =>
      make({
        workload: { identity: identities().chat },
        registry: { server: "DOCKER.io" },
        configuration: { registries: [password] },
      }),
    );
    expect(message).toContain("the registry DOCKER.io is given twice");
    expect(message).toContain("configuration.registries[0]");
  });

  test("refuses to pull as an identity that is there only after it", async () => {
    const message = await messageOf(() =>
      make({ workload: { identity: systemAssigned }, registry: { server: "contoso.azurecr.io" } }),
    );
    expect(message).toContain("its own identity cannot pull the image");
  });
});
