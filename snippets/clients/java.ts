import { lowerName, type Client, type ClientKind, type Language } from "./client.ts";

/** With `openai-java`, `azure-search-documents` and `azure-ai-documentintelligence`. */
export const java: Language = {
  path: "Clients.java",
  code: (clients) => {
    const keyed = clients.some(({ takesKeys }) => takesKeys);
    return [
      ...importsOf(clients).map((name) => `import ${name};`),
      "",
      "public final class Clients {",
      "    // AZURE_TOKEN_CREDENTIALS names the one credential that is used: needs azure-identity 1.17.0.",
      "    private static final TokenCredential CREDENTIAL = new DefaultAzureCredentialBuilder().build();",
      ...(keyed
        ? [
            "    // The switch of the migration. Remove it, and the keys, once every service is keyless.",
            '    private static final boolean USES_KEYS = "false".equals(System.getenv("USE_MANAGED_IDENTITY"));',
          ]
        : []),
      "",
      "    private Clients() {}",
      ...clients.flatMap((client) => ["", ...clientCode[client.kind](client).map((line) => `    ${line}`)]),
      "",
      "    private static String variable(String name) {",
      "        String value = System.getenv(name);",
      '        if (value == null || value.isEmpty()) throw new IllegalStateException(name + " is not set");',
      "        return value;",
      "    }",
      "}",
      "",
    ].join("\n");
  },
};

/** The classes that the code names, as Java sorts them. */
function importsOf(clients: readonly Client[]): string[] {
  const needed = (kind: ClientKind, keys: boolean) =>
    clients.some((client) => client.kind === kind && (!keys || client.takesKeys));
  const search = "com.azure.search.documents";
  const documents = "com.azure.ai.documentintelligence";
  return [
    "com.azure.core.credential.TokenCredential",
    "com.azure.identity.DefaultAzureCredentialBuilder",
    ...(needed("search", true) || needed("documentIntelligence", true)
      ? ["com.azure.core.credential.AzureKeyCredential"]
      : []),
    ...(needed("openAI", true) ? ["com.openai.azure.credential.AzureApiKeyCredential"] : []),
    ...(needed("openAI", false)
      ? [
          "com.azure.identity.AuthenticationUtil",
          "com.openai.client.OpenAIClient",
          "com.openai.client.okhttp.OpenAIOkHttpClient",
          "com.openai.credential.BearerTokenCredential",
        ]
      : []),
    ...(needed("search", false)
      ? [`${search}.SearchClient`, `${search}.SearchClientBuilder`, `${search}.models.SearchAudience`]
      : []),
    ...(needed("documentIntelligence", false)
      ? [`${documents}.DocumentIntelligenceClient`, `${documents}.DocumentIntelligenceClientBuilder`]
      : []),
  ].toSorted();
}

const clientCode: Record<ClientKind, (client: Client) => string[]> = {
  openAI: (client) => [
    `public static OpenAIClient ${lowerName(client)}Client() {`,
    "    OpenAIOkHttpClient.Builder client =",
    `        OpenAIOkHttpClient.builder().baseUrl(variable("${client.endpointVariable}"));`,
    ...ifKeys(
      client,
      `return client.credential(AzureApiKeyCredential.create(variable("${client.keyVariable}"))).build();`,
    ),
    "    return client",
    "        .credential(",
    "            BearerTokenCredential.create(",
    `                AuthenticationUtil.getBearerTokenSupplier(CREDENTIAL, "${client.scope}")))`,
    "        .build();",
    "}",
  ],
  search: (client) => [
    `public static SearchClient ${lowerName(client)}Client(String index) {`,
    "    SearchClientBuilder client =",
    `        new SearchClientBuilder().endpoint(variable("${client.endpointVariable}")).indexName(index);`,
    ...ifKeys(
      client,
      `return client.credential(new AzureKeyCredential(variable("${client.keyVariable}"))).buildClient();`,
    ),
    "    return client",
    "        .credential(CREDENTIAL)",
    `        .audience(SearchAudience.fromString("${client.audience}"))`,
    "        .buildClient();",
    "}",
  ],
  documentIntelligence: (client) => [
    `public static DocumentIntelligenceClient ${lowerName(client)}Client() {`,
    "    DocumentIntelligenceClientBuilder client =",
    `        new DocumentIntelligenceClientBuilder().endpoint(variable("${client.endpointVariable}"));`,
    ...ifKeys(
      client,
      `return client.credential(new AzureKeyCredential(variable("${client.keyVariable}"))).buildClient();`,
    ),
    ...publicOnly(client).map((line) => `    ${line}`),
    "    return client.credential(CREDENTIAL).buildClient();",
    "}",
  ],
};

/** This SDK asks for tokens of the public cloud. */
function publicOnly({ scope }: Client): string[] {
  return scope === "https://cognitiveservices.azure.com/.default" ? [] : [`// Its tokens need the scope ${scope}.`];
}

function ifKeys({ takesKeys }: Client, statement: string): string[] {
  return takesKeys ? [`    if (USES_KEYS) ${statement}`] : [];
}
