import { type Client, type ClientKind, type Language } from "./client.ts";

/** With `Azure.AI.OpenAI`, `Azure.Search.Documents` and `Azure.AI.DocumentIntelligence`. */
export const csharp: Language = {
  path: "Clients.cs",
  code: (clients) => {
    const has = (kind: ClientKind) => clients.some((client) => client.kind === kind);
    const keyed = clients.some(({ takesKeys }) => takesKeys);
    return [
      "using System;",
      ...(keyed ? ["using Azure;"] : []),
      ...(has("documentIntelligence") ? ["using Azure.AI.DocumentIntelligence;"] : []),
      ...(has("openAI") ? ["using Azure.AI.OpenAI;"] : []),
      "using Azure.Core;",
      "using Azure.Identity;",
      ...(has("search") ? ["using Azure.Search.Documents;"] : []),
      "",
      "public static class Clients",
      "{",
      "    // AZURE_TOKEN_CREDENTIALS names the one credential that is used: needs Azure.Identity 1.15.0.",
      "    private static readonly TokenCredential Credential = new DefaultAzureCredential();",
      ...(keyed
        ? [
            "    // The switch of the migration. Remove it, and the keys, once every service is keyless.",
            "    private static readonly bool UsesKeys =",
            '        Environment.GetEnvironmentVariable("USE_MANAGED_IDENTITY") == "false";',
          ]
        : []),
      ...clients.flatMap((client) => ["", ...clientCode[client.kind](client).map((line) => `    ${line}`)]),
      "",
      "    private static string Variable(string name) =>",
      "        Environment.GetEnvironmentVariable(name)",
      '        ?? throw new InvalidOperationException($"{name} is not set");',
      "}",
      "",
    ].join("\n");
  },
};

const clientCode: Record<ClientKind, (client: Client) => string[]> = {
  openAI: (client) => [
    `public static AzureOpenAIClient ${client.name}Client()`,
    "{",
    `    var endpoint = new Uri(Variable("${client.endpointVariable}"));`,
    ...ifKeys(
      client,
      `return new AzureOpenAIClient(endpoint, new AzureKeyCredential(Variable("${client.keyVariable}")));`,
    ),
    "    var options = new AzureOpenAIClientOptions",
    "    {",
    `        Audience = new AzureOpenAIAudience("${client.scope}"),`,
    "    };",
    "    return new AzureOpenAIClient(endpoint, Credential, options);",
    "}",
  ],
  search: (client) => [
    `public static SearchClient ${client.name}Client(string index)`,
    "{",
    `    var endpoint = new Uri(Variable("${client.endpointVariable}"));`,
    ...ifKeys(
      client,
      `return new SearchClient(endpoint, index, new AzureKeyCredential(Variable("${client.keyVariable}")));`,
    ),
    `    var options = new SearchClientOptions { Audience = new SearchAudience("${client.audience}") };`,
    "    return new SearchClient(endpoint, index, Credential, options);",
    "}",
  ],
  documentIntelligence: (client) => [
    `public static DocumentIntelligenceClient ${client.name}Client()`,
    "{",
    `    var endpoint = new Uri(Variable("${client.endpointVariable}"));`,
    ...ifKeys(
      client,
      `return new DocumentIntelligenceClient(endpoint, new AzureKeyCredential(Variable("${client.keyVariable}")));`,
    ),
    ...publicOnly(client).map((line) => `    ${line}`),
    "    return new DocumentIntelligenceClient(endpoint, Credential);",
    "}",
  ],
};

/** This SDK asks for tokens of the public cloud. */
function publicOnly({ scope }: Client): string[] {
  return scope === "https://cognitiveservices.azure.com/.default" ? [] : [`// Its tokens need the scope ${scope}.`];
}

function ifKeys({ takesKeys }: Client, statement: string): string[] {
  return takesKeys ? [`    if (UsesKeys) ${statement}`] : [];
}
