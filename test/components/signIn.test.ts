import { describe, expect, test } from "vitest";

import { WorkloadIdentity } from "../../components/index.ts";
import { declare } from "./declare.ts";

const identity = () => new WorkloadIdentity("chat-api", { resourceGroupName: "rg" });

describe("what a workload needs to sign in", () => {
  test("the ServiceAccount manifest carries client and tenant id", async () => {
    let manifest: unknown;
    await declare(() =>
      identity()
        .serviceAccountManifest({ namespace: "chat", name: "api" })
        .apply((it) => (manifest = it)),
    );
    expect(manifest).toEqual({
      apiVersion: "v1",
      kind: "ServiceAccount",
      metadata: {
        namespace: "chat",
        name: "api",
        annotations: {
          "azure.workload.identity/client-id": "client-of-chat-api",
          "azure.workload.identity/tenant-id": "tenant",
        },
      },
    });
  });

  test.each([
    [{}, "true", "WorkloadIdentityCredential"],
    [{ useManagedIdentity: false }, "false", "WorkloadIdentityCredential"],
    [{ host: "managedIdentity" as const }, "true", "ManagedIdentityCredential"],
  ])(
    "the environment for %j switches with USE_MANAGED_IDENTITY and pins one credential",
    async (options, use, credential) => {
      let environment: unknown;
      await declare(async () => {
        const { output } = await import("@pulumi/pulumi");
        const account = { endpoint: output("https://contoso.openai.azure.com/") };
        identity()
          .environment(account, options)
          .apply((it) => (environment = it));
      });
      expect(environment).toEqual({
        AZURE_CLIENT_ID: "client-of-chat-api",
        AZURE_TENANT_ID: "tenant",
        AZURE_OPENAI_ENDPOINT: "https://contoso.openai.azure.com/",
        USE_MANAGED_IDENTITY: use,
        AZURE_TOKEN_CREDENTIALS: credential,
      });
    },
  );

  test("a GitHub workflow gets ids, permissions and a ready step", async () => {
    let signIn: unknown;
    await declare(() =>
      identity()
        .gitHubSignIn()
        .apply((it) => (signIn = it)),
    );
    const ids = {
      clientId: "client-of-chat-api",
      tenantId: "tenant",
      subscriptionId: "11111111-2222-3333-4444-555555555555",
    };
    expect(signIn).toEqual({
      ...ids,
      permissions: { "id-token": "write", contents: "read" },
      step: {
        uses: "azure/login@v2",
        with: { "client-id": ids.clientId, "tenant-id": ids.tenantId, "subscription-id": ids.subscriptionId },
      },
    });
  });
});
