/** Outputs of a stack with workloads of every kind, as `pulumi stack output --json` prints them. */
export function describedWorkload(given: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    kind: "azure-keyless:workload",
    name: "chat-api",
    platform: "aks",
    clientId: "11111111-1111-1111-1111-111111111111",
    tenantId: "22222222-2222-2222-2222-222222222222",
    subscriptionId: "33333333-3333-3333-3333-333333333333",
    login: { environment: "azurecloud", audience: "api://AzureADTokenExchange" },
    host: { name: "chat-api", resourceGroupName: "rg-ai-prod" },
    environment: {
      AZURE_CLIENT_ID: "11111111-1111-1111-1111-111111111111",
      AZURE_OPENAI_ENDPOINT: "https://contoso.openai.azure.com/",
      AZURE_TOKEN_CREDENTIALS: "WorkloadIdentityCredential",
      USE_MANAGED_IDENTITY: "true",
    },
    serviceAccounts: [{ namespace: "chat", name: "chat-api" }],
    gitHub: [
      { repository: "contoso/chat", environment: "prod" },
      { repository: "contoso/chat", branch: "main" },
      { repository: "contoso/chat", tag: "v1.0.0" },
      { repository: "contoso/chat", pullRequest: true },
    ],
    azureDevOps: [{ organization: "contoso", project: "Payments", connection: "azure-prod" }],
    calls: everyCall("dual"),
    ...given,
  };
}

/** A call of each service that there is client code for, and of one more of a kind. */
export function everyCall(authentication: "dual" | "keyless"): Record<string, unknown>[] {
  const cognitive = "https://cognitiveservices.azure.com/.default";
  return [
    call("Azure OpenAI", "aoai", "AZURE_OPENAI_ENDPOINT", "https://contoso.openai.azure.com/", cognitive),
    call("Azure OpenAI", "aoai-eu", "AZURE_OPENAI_ENDPOINT_EU", "https://contoso-eu.openai.azure.com/", cognitive),
    call(
      "Azure AI Search",
      "docs",
      "AZURE_SEARCH_ENDPOINT",
      "https://contoso.search.windows.net",
      "https://search.azure.com/.default",
    ),
    call(
      "Document Intelligence",
      "forms",
      "DOCUMENT_INTELLIGENCE_ENDPOINT",
      "https://contoso-forms.cognitiveservices.azure.com/",
      cognitive,
    ),
  ].map((each) => ({ ...each, authentication }));
}

function call(service: string, name: string, endpointVariable: string, endpoint: string, tokenScope: string) {
  return { service, name, endpointVariable, endpoint, tokenScope };
}
