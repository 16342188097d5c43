import { snakeName, type Client, type ClientKind, type Language } from "./client.ts";

/** With `openai`, `azure-search-documents` and `azure-ai-documentintelligence`. */
export const python: Language = {
  path: "clients.py",
  code: (clients) => {
    const has = (kind: ClientKind) => clients.some((client) => client.kind === kind);
    const keyed = clients.filter(({ takesKeys }) => takesKeys);
    const azureKey = keyed.some(({ kind }) => kind !== "openAI");
    const identity = ["DefaultAzureCredential", ...(has("openAI") ? ["get_bearer_token_provider"] : [])].join(", ");
    return [
      "import os",
      "",
      ...(has("documentIntelligence") ? ["from azure.ai.documentintelligence import DocumentIntelligenceClient"] : []),
      ...(azureKey ? ["from azure.core.credentials import AzureKeyCredential"] : []),
      `from azure.identity import ${identity}`,
      ...(has("search") ? ["from azure.search.documents import SearchClient"] : []),
      ...(has("openAI") ? ["from openai import AzureOpenAI"] : []),
      "",
      "# AZURE_TOKEN_CREDENTIALS names the one credential that is used: needs azure-identity 1.24.0.",
      "credential = DefaultAzureCredential()",
      ...(keyed.length > 0
        ? [
            "# The switch of the migration. Remove it, and the keys, once every service is keyless.",
            'uses_keys = os.environ.get("USE_MANAGED_IDENTITY") == "false"',
          ]
        : []),
      "",
      ...clients.flatMap((client) => ["", ...clientCode[client.kind](client), ""]),
    ]
      .join("\n")
      .replace(/\n+$/, "\n");
  },
};

const clientCode: Record<ClientKind, (client: Client) => string[]> = {
  openAI: (client) => [
    `def ${snakeName(client)}_client() -> AzureOpenAI:`,
    `    endpoint = os.environ["${client.endpointVariable}"]`,
    '    api_version = "2024-10-21"',
    ...ifKeys(
      client,
      "return AzureOpenAI(",
      "    azure_endpoint=endpoint,",
      "    api_version=api_version,",
      `    api_key=os.environ["${client.keyVariable}"],`,
      ")",
    ),
    "    return AzureOpenAI(",
    "        azure_endpoint=endpoint,",
    "        api_version=api_version,",
    "        azure_ad_token_provider=get_bearer_token_provider(",
    `            credential, "${client.scope}"`,
    "        ),",
    "    )",
  ],
  search: (client) => [
    `def ${snakeName(client)}_client(index: str) -> SearchClient:`,
    `    endpoint = os.environ["${client.endpointVariable}"]`,
    ...ifKeys(
      client,
      `key = AzureKeyCredential(os.environ["${client.keyVariable}"])`,
      "return SearchClient(endpoint, index, key)",
    ),
    "    return SearchClient(",
    `        endpoint, index, credential, audience="${client.audience}"`,
    "    )",
  ],
  documentIntelligence: (client) => [
    `def ${snakeName(client)}_client() -> DocumentIntelligenceClient:`,
    `    endpoint = os.environ["${client.endpointVariable}"]`,
    ...ifKeys(
      client,
      `key = AzureKeyCredential(os.environ["${client.keyVariable}"])`,
      "return DocumentIntelligenceClient(endpoint, key)",
    ),
    "    return DocumentIntelligenceClient(",
    "        endpoint,",
    "        credential,",
    `        credential_scopes=["${client.scope}"],`,
    "    )",
  ],
};

function ifKeys({ takesKeys }: Client, ...statements: string[]): string[] {
  return takesKeys ? ["    if uses_keys:", ...statements.map((line) => `        ${line}`)] : [];
}
