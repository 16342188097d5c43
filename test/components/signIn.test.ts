import { describe, expect, test } from "vitest";

import { OpenAIAccount, WorkloadIdentity, type WorkloadIdentityArgs } from "../../components/index.ts";
import { declare, only } from "./declare.ts";

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
      await declare(() => {
        const account = new OpenAIAccount("aoai", { resourceGroupName: "rg", subdomain: "contoso" });
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

  test("the environment has the endpoint of each service that is called, and no name twice", async () => {
    let environment: unknown;
    let refusal: unknown;
    await declare(() => {
      const account = new OpenAIAccount("aoai", { resourceGroupName: "rg", subdomain: "contoso" });
      const other = new OpenAIAccount("other", { resourceGroupName: "rg", subdomain: "contoso-other" });
      const chat = identity();
      chat
        .environment([account, { service: other, endpointVariable: "EMBEDDINGS_ENDPOINT" }])
        .apply((it) => (environment = it));
      try {
        chat.environment([account, other]);
      } catch (error) {
        refusal = error;
      }
    });
    expect(environment).toMatchObject({
      AZURE_OPENAI_ENDPOINT: "https://contoso.openai.azure.com/",
      EMBEDDINGS_ENDPOINT: "https://contoso-other.openai.azure.com/",
    });
    expect(String(refusal)).toMatchInlineSnapshot(`
      "KeylessError: WorkloadIdentity "chat-api": two endpoints would be the variable AZURE_OPENAI_ENDPOINT
        given      aoai, other
        expected   another variable for one of them: { service, endpointVariable: "…" }"
    `);
  });

  test.each([
    [{}, "azurecloud", "api://AzureADTokenExchange"],
    [{ cloud: "usGovernment" as const }, "azureusgovernment", "api://AzureADTokenExchangeUSGov"],
    [{ cloud: "china" as const }, "azurechinacloud", "api://AzureADTokenExchangeChina"],
    [{ audience: "api://contoso" }, "azurecloud", "api://contoso"],
  ])("the step of a GitHub workflow is for the cloud and the audience of %j", async (args, environment, audience) => {
    const { signIn, audiences } = await gitHubSignIn(args);
    expect(signIn).toMatchObject({ step: { with: { environment, audience } } });
    // Entra takes no other token than the credential says.
    expect(audiences).toEqual([audience]);
  });

  test("a GitHub workflow gets ids, permissions and a ready step", async () => {
    const { signIn } = await gitHubSignIn({});
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
        with: {
          "client-id": ids.clientId,
          "tenant-id": ids.tenantId,
          "subscription-id": ids.subscriptionId,
          environment: "azurecloud",
          audience: "api://AzureADTokenExchange",
        },
      },
    });
  });
});

/** What a workflow gets, and what the credential that it signs in by asks of its token. */
async function gitHubSignIn(args: Partial<WorkloadIdentityArgs>): Promise<{ signIn: unknown; audiences: unknown }> {
  let signIn: unknown;
  const declared = await declare(() => {
    const made = new WorkloadIdentity("chat-api", { resourceGroupName: "rg", ...args });
    made.trustGitHub({ repository: "contoso/chat", environment: "prod" });
    made.gitHubSignIn().apply((it) => (signIn = it));
  });
  return { signIn, audiences: only(declared, "FederatedIdentityCredential").inputs["audiences"] };
}
