import { lowerName, type Client, type ClientKind, type Language } from "./client.ts";

/** With `openai`, `@azure/search-documents` and `@azure-rest/ai-document-intelligence`. */
export const typescript: Language = {
  path: "clients.ts",
  code: (clients) => {
    const has = (kind: ClientKind) => clients.some((client) => client.kind === kind);
    const keyed = clients.filter(({ takesKeys }) => takesKeys);
    const azureKey = keyed.some(({ kind }) => kind === "search");
    const identity = ["DefaultAzureCredential", ...(has("openAI") ? ["getBearerTokenProvider"] : [])].join(", ");
    return [
      ...(has("documentIntelligence")
        ? [
            'import createDocumentIntelligenceClient, { type DocumentIntelligenceClient } from "@azure-rest/ai-document-intelligence";',
          ]
        : []),
      `import { ${identity} } from "@azure/identity";`,
      ...(has("search")
        ? [`import { ${azureKey ? "AzureKeyCredential, " : ""}SearchClient } from "@azure/search-documents";`]
        : []),
      ...(has("openAI") ? ['import { AzureOpenAI } from "openai";'] : []),
      "",
      "// AZURE_TOKEN_CREDENTIALS names the one credential that is used: needs @azure/identity 4.11.0.",
      "const credential = new DefaultAzureCredential();",
      ...(keyed.length > 0
        ? [
            "// The switch of the migration. Remove it, and the keys, once every service is keyless.",
            'const usesKeys = process.env["USE_MANAGED_IDENTITY"] === "false";',
          ]
        : []),
      "",
      ...clients.flatMap((client) => [...clientCode[client.kind](client), ""]),
      "function variable(name: string): string {",
      "  const value = process.env[name];",
      '  if (value === undefined || value === "") throw new Error(`${name} is not set`);',
      "  return value;",
      "}",
      "",
    ].join("\n");
  },
};

const clientCode: Record<ClientKind, (client: Client) => string[]> = {
  openAI: (client) => [
    `export function ${lowerName(client)}Client(): AzureOpenAI {`,
    `  const endpoint = variable("${client.endpointVariable}");`,
    '  const apiVersion = "2024-10-21";',
    ...ifKeys(client, `return new AzureOpenAI({ endpoint, apiVersion, apiKey: variable("${client.keyVariable}") });`),
    `  const azureADTokenProvider = getBearerTokenProvider(credential, "${client.scope}");`,
    "  return new AzureOpenAI({ endpoint, apiVersion, azureADTokenProvider });",
    "}",
  ],
  search: (client) => [
    `export function ${lowerName(client)}Client<T extends object>(index: string): SearchClient<T> {`,
    `  const endpoint = variable("${client.endpointVariable}");`,
    ...ifKeys(
      client,
      `return new SearchClient<T>(endpoint, index, new AzureKeyCredential(variable("${client.keyVariable}")));`,
    ),
    `  return new SearchClient<T>(endpoint, index, credential, { audience: "${client.audience}" });`,
    "}",
  ],
  documentIntelligence: (client) => [
    `export function ${lowerName(client)}Client(): DocumentIntelligenceClient {`,
    `  const endpoint = variable("${client.endpointVariable}");`,
    ...ifKeys(client, `return createDocumentIntelligenceClient(endpoint, { key: variable("${client.keyVariable}") });`),
    `  return createDocumentIntelligenceClient(endpoint, credential, { credentials: { scopes: ["${client.scope}"] } });`,
    "}",
  ],
};

function ifKeys({ takesKeys }: Client, statement: string): string[] {
  return takesKeys ? [`  if (usesKeys) ${statement}`] : [];
}
