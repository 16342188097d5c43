import { type Client, type ClientKind, type Language } from "./client.ts";

const sdk = "github.com/Azure/azure-sdk-for-go/sdk";

/** With `openai-go`. There is no SDK for Search and Document Intelligence: a pipeline signs requests in. */
export const go: Language = {
  path: "clients.go",
  code: (clients) => {
    const keyed = clients.some(({ takesKeys }) => takesKeys);
    const openAI = clients.some(({ kind }) => kind === "openAI");
    const rest = clients.some(({ kind }) => kind !== "openAI");
    const restKeys = clients.some(({ kind, takesKeys }) => kind !== "openAI" && takesKeys);
    return [
      "// Package clients signs in to the services that this workload calls.",
      "package clients",
      "",
      "import (",
      '\t"fmt"',
      '\t"os"',
      "",
      ...(restKeys ? [`\t"${sdk}/azcore"`] : []),
      ...(rest ? [`\t"${sdk}/azcore/policy"`, `\t"${sdk}/azcore/runtime"`] : []),
      `\t"${sdk}/azidentity"`,
      ...(openAI ? ['\t"github.com/openai/openai-go/v3"', '\t"github.com/openai/openai-go/v3/azure"'] : []),
      ")",
      "",
      ...(keyed
        ? [
            "// The switch of the migration. Remove it, and the keys, once every service is keyless.",
            'var usesKeys = os.Getenv("USE_MANAGED_IDENTITY") == "false"',
            "",
          ]
        : []),
      "// AZURE_TOKEN_CREDENTIALS names the one credential that is used: needs azidentity 1.11.0.",
      "func newCredential() (*azidentity.DefaultAzureCredential, error) {",
      "\treturn azidentity.NewDefaultAzureCredential(nil)",
      "}",
      "",
      ...clients.flatMap((client) => [...clientCode[client.kind](client), ""]),
      ...(rest ? pipeline : []),
      "func variable(name string) (string, error) {",
      "\tvalue := os.Getenv(name)",
      '\tif value == "" {',
      '\t\treturn "", fmt.Errorf("%s is not set", name)',
      "\t}",
      "\treturn value, nil",
      "}",
      "",
    ].join("\n");
  },
};

const pipeline = [
  "func pipelineWith(signIn policy.Policy) runtime.Pipeline {",
  "\tpolicies := runtime.PipelineOptions{PerRetry: []policy.Policy{signIn}}",
  '\treturn runtime.NewPipeline("clients", "v1.0.0", policies, nil)',
  "}",
  "",
];

const clientCode: Record<ClientKind, (client: Client) => string[]> = {
  openAI: (client) => [
    `// ${client.name}Client calls models.`,
    `func ${client.name}Client() (openai.Client, error) {`,
    ...endpointOf(client, "openai.Client{}"),
    '\tversioned := azure.WithEndpoint(endpoint, "2024-10-21")',
    ...(client.takesKeys
      ? [
          "\tif usesKeys {",
          `\t\tkey, err := variable("${client.keyVariable}")`,
          "\t\treturn openai.NewClient(versioned, azure.WithAPIKey(key)), err",
          "\t}",
        ]
      : []),
    "\tcredential, err := newCredential()",
    "\tif err != nil {",
    "\t\treturn openai.Client{}, err",
    "\t}",
    `\tscopes := azure.WithTokenCredentialScopes([]string{"${client.scope}"})`,
    "\treturn openai.NewClient(versioned, azure.WithTokenCredential(credential, scopes)), nil",
    "}",
  ],
  search: restClient,
  documentIntelligence: restClient,
};

/** The key's header: https://learn.microsoft.com/azure/search/search-security-api-keys and …/ai-services/authentication. */
const headers: Record<Exclude<ClientKind, "openAI">, string> = {
  search: "api-key",
  documentIntelligence: "Ocp-Apim-Subscription-Key",
};

function restClient(client: Client): string[] {
  const header = client.kind === "openAI" ? "api-key" : headers[client.kind];
  return [
    `// ${client.name}Client is the endpoint, and a pipeline that signs requests to it in.`,
    `func ${client.name}Client() (string, runtime.Pipeline, error) {`,
    ...endpointOf(client, '"", runtime.Pipeline{}'),
    ...(client.takesKeys
      ? [
          "\tif usesKeys {",
          `\t\tkey, err := variable("${client.keyVariable}")`,
          `\t\tsignIn := runtime.NewKeyCredentialPolicy(azcore.NewKeyCredential(key), "${header}", nil)`,
          "\t\treturn endpoint, pipelineWith(signIn), err",
          "\t}",
        ]
      : []),
    "\tcredential, err := newCredential()",
    "\tif err != nil {",
    '\t\treturn "", runtime.Pipeline{}, err',
    "\t}",
    `\tsignIn := runtime.NewBearerTokenPolicy(credential, []string{"${client.scope}"}, nil)`,
    "\treturn endpoint, pipelineWith(signIn), nil",
    "}",
  ];
}

function endpointOf({ endpointVariable }: Client, nothing: string): string[] {
  return [
    `\tendpoint, err := variable("${endpointVariable}")`,
    "\tif err != nil {",
    `\t\treturn ${nothing}, err`,
    "\t}",
  ];
}
