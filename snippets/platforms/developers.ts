import type { SnippetFile, Workload } from "../terms.ts";

/** What a developer copies to .env. Nothing in it is a secret: the Azure CLI holds the sign-in. */
export function developerFiles({ name, calls }: Workload): SnippetFile[] {
  if (calls.length === 0) return [];
  const endpoints = calls.map(({ endpointVariable, endpoint }) => `${endpointVariable}="${endpoint}"`);
  return [
    {
      path: ".env.example",
      text: `# ${name} on the machine of a developer: az login, then copy this to .env. It needs a role of the developer
# (DeveloperAccess), and there is no key to ask for.
${endpoints.join("\n")}
USE_MANAGED_IDENTITY="true"
AZURE_TOKEN_CREDENTIALS="AzureCliCredential"
`,
    },
  ];
}
