import { describe, expect, test } from "vitest";

import { ContainerApp, OpenAIAccount, WorkloadIdentity, type ContainerAppArgs } from "../../../components/index.ts";
import { declare, messageOf, nameOf, only } from "../declare.ts";

const raw = {
  resourceGroupName: "rg",
  managedEnvironmentId: "/subscriptions/s/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/apps",
  template: { containers: [{ name: "api", image: "api:1", env: [{ name: "PORT", value: "80" }] }] },
};

/** An app that calls one account, as its own identity or as the one that Azure makes. */
function app(args: Partial<ContainerAppArgs> = {}) {
  const account = new OpenAIAccount("aoai", { resourceGroupName: "rg", subdomain: "contoso-aoai" });
  const identity = new WorkloadIdentity("chat", { resourceGroupName: "rg" });
  account.grantUse(identity);
  return new ContainerApp("chat-api", { ...raw, workload: { identity, calls: [account] }, ...args });
}

interface Inputs {
  identity: { type: string; userAssignedIdentities?: string[] };
  template: { containers: { image: string; env: { name: string; value: string }[] }[] };
}
const inputsOf = async (args?: Partial<ContainerAppArgs>) =>
  only(await declare(() => app(args)), "app:ContainerApp").inputs as unknown as Inputs;

describe("a container app", () => {
  test("keeps its arguments and has the identity of its workload", async () => {
    const { identity, template } = await inputsOf();
    expect(template.containers[0]?.image).toBe("api:1");
    expect(identity).toEqual({ type: "UserAssigned", userAssignedIdentities: [expect.stringMatching(/\/chat$/)] });
  });

  test("keeps the identities that it has", async () => {
    const given = { type: "SystemAssigned", userAssignedIdentities: ["/other"] };
    const { identity } = await inputsOf({ identity: given });
    expect(identity.type).toBe("SystemAssigned, UserAssigned");
    expect(identity.userAssignedIdentities).toHaveLength(2);
  });

  test("finds its identity, the endpoint and the switch in its environment", async () => {
    const { template } = await inputsOf();
    expect(template.containers[0]?.env).toMatchInlineSnapshot(`
      [
        {
          "name": "PORT",
          "value": "80",
        },
        {
          "name": "AZURE_CLIENT_ID",
          "value": "client-of-chat",
        },
        {
          "name": "AZURE_TOKEN_CREDENTIALS",
          "value": "ManagedIdentityCredential",
        },
        {
          "name": "USE_MANAGED_IDENTITY",
          "value": "true",
        },
        {
          "name": "AZURE_OPENAI_ENDPOINT",
          "value": "https://contoso-aoai.openai.azure.com/",
        },
      ]
    `);
  });

  test("starts after its roles", async () => {
    const { dependencies } = only(await declare(() => app()), "app:ContainerApp");
    expect(dependencies.map(nameOf)).toContain("chat-use-aoai");
  });

  test("refuses a variable that the workload sets, and names both places but no value", async () => {
    const env = [{ name: "AZURE_CLIENT_ID", value: "hidden" }];
    const template = { containers: [{ name: "api", image: "api:1", env }] };
    const message = await messageOf(() => app({ template }));
    expect(message).toMatchInlineSnapshot(`
      "ContainerApp "chat-api": the variable AZURE_CLIENT_ID is set twice
        in the arguments   template.containers[0].env[0]
        and by             workload
        expected           one of them: remove AZURE_CLIENT_ID from the arguments, or what sets it from workload"
    `);
  });

  test("refuses to call a service on which its identity has no role", async () => {
    const message = await messageOf(() => {
      const account = new OpenAIAccount("aoai", { resourceGroupName: "rg" });
      const identity = new WorkloadIdentity("chat", { resourceGroupName: "rg" });
      new ContainerApp("chat-api", { ...raw, workload: { identity, calls: [account] } });
    });
    expect(message).toContain("chat has no role on aoai, which it calls");
    expect(message).toContain("aoai.grantUse(…)");
  });

  test("with a system-assigned identity gets its role after it is there", async () => {
    const declared = await declare(() => {
      const account = new OpenAIAccount("aoai", { resourceGroupName: "rg" });
      const host = new ContainerApp("chat-api", { ...raw, workload: { identity: "systemAssigned", calls: [account] } });
      account.grantUse(host.systemIdentity());
    });
    expect((only(declared, "app:ContainerApp").inputs as unknown as Inputs).identity).toEqual({
      type: "SystemAssigned",
    });
    expect(only(declared, "authorization:RoleAssignment").dependencies.map(nameOf)).toContain("chat-api");
  });
});
