import * as pulumi from "@pulumi/pulumi";
import { describe, expect, test } from "vitest";

import {
  OpenAIAccount,
  WorkloadIdentity,
  workloadSignIn,
  type OpenAIAccountArgs,
  type WorkloadIdentityArgs,
  type WorkloadSignIn,
  type WorkloadSignInArgs,
} from "../../../components/index.ts";
import { declare, messageOf } from "../declare.ts";

interface Given {
  account?: Partial<OpenAIAccountArgs>;
  identity?: Partial<WorkloadIdentityArgs>;
  signIn?: Partial<WorkloadSignInArgs>;
}

function describeWorkload({ account, identity, signIn }: Given = {}): WorkloadSignIn {
  const aoai = new OpenAIAccount("aoai", { resourceGroupName: "rg", subdomain: "contoso-aoai", ...account });
  const chatApi = new WorkloadIdentity("chat-api", { resourceGroupName: "rg", ...identity });
  aoai.grantUse(chatApi);
  return workloadSignIn("chat-api", { identity: chatApi, calls: [aoai], ...signIn });
}

async function described(given?: Given): Promise<Record<string, unknown>> {
  let found: Record<string, unknown> = {};
  await declare(() => {
    pulumi.output(describeWorkload(given)).apply((it) => (found = it as unknown as Record<string, unknown>));
  });
  return found;
}

const serviceAccount = { issuer: "https://oidc.example/", namespace: "chat", name: "api" };

describe("the description of a workload", () => {
  test("has its ids, the endpoints that it calls with their scope, and one credential", async () => {
    expect(await described({ identity: { serviceAccounts: [serviceAccount] } })).toEqual({
      kind: "azure-keyless:workload",
      name: "chat-api",
      platform: "aks",
      clientId: "client-of-chat-api",
      tenantId: "tenant",
      environment: {
        AZURE_CLIENT_ID: "client-of-chat-api",
        AZURE_OPENAI_ENDPOINT: "https://contoso-aoai.openai.azure.com/",
        AZURE_TOKEN_CREDENTIALS: "WorkloadIdentityCredential",
        USE_MANAGED_IDENTITY: "true",
      },
      serviceAccounts: [{ namespace: "chat", name: "api" }],
      gitHub: [],
      azureDevOps: [],
      calls: [
        {
          service: "Azure OpenAI",
          name: "aoai",
          endpointVariable: "AZURE_OPENAI_ENDPOINT",
          endpoint: "https://contoso-aoai.openai.azure.com/",
          tokenScope: "https://cognitiveservices.azure.com/.default",
          authentication: "keyless",
        },
      ],
    });
  });

  test("a workflow that the identity trusts in both forms of its subject is one workflow", async () => {
    const gitHub = [
      {
        repository: "contoso/chat",
        environment: "prod",
        ownerId: "1",
        repositoryId: "2",
        subjectForm: "both" as const,
      },
      { repository: "contoso/chat", branch: "main" },
    ];
    const found = await described({ identity: { gitHub } });
    expect(found["gitHub"]).toEqual([
      { repository: "contoso/chat", environment: "prod" },
      { repository: "contoso/chat", branch: "main" },
    ]);
    expect(found).toMatchObject({
      platform: "gitHub",
      subscriptionId: expect.any(String) as string,
      login: { environment: "azurecloud", audience: "api://AzureADTokenExchange" },
    });
  });

  test("a service connection is told by its names, whatever issuer it has", async () => {
    const names = { organization: "contoso", project: "Payments", connection: "azure-prod" };
    const organizationId = "11111111-2222-3333-4444-555555555555";
    const found = await described({ identity: { azureDevOps: [{ ...names, organizationId }] } });
    expect(found).toMatchObject({ platform: "azureDevOps", azureDevOps: [names] });
  });

  test("an account that takes keys, too, is told as such", async () => {
    const authentication = { mode: "dual" as const, reason: "batch jobs move", until: "2026-12-31" };
    const { calls } = await described({ account: { authentication } });
    expect(calls).toMatchObject([{ authentication: "dual" }]);
  });

  test("what a preview does not know stays alone in being unknown", async () => {
    let parts: unknown[] = [];
    await declare(() => {
      const { kind, clientId, calls } = describeWorkload();
      parts = [
        kind,
        pulumi.Output.isInstance(clientId),
        calls[0]?.service,
        pulumi.Output.isInstance(calls[0]?.endpoint),
      ];
    });
    expect(parts).toEqual(["azure-keyless:workload", true, "Azure OpenAI", true]);
  });

  test("a schedule that says nothing is refused", async () => {
    expect(await messageOf(() => describeWorkload({ signIn: { schedule: "often" } }))).toContain(
      'workloadSignIn "chat-api": the schedule says nothing about how often it runs',
    );
  });
});
