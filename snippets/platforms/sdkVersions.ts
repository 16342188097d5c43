/** The first release in which `AZURE_TOKEN_CREDENTIALS` may name one credential, by the change logs of azure-sdk-for-*. */
export const sdkVersions = [
  { language: "TypeScript", name: "@azure/identity", version: "4.11.0" },
  { language: "Python", name: "azure-identity", version: "1.24.0" },
  { language: "C#", name: "Azure.Identity", version: "1.15.0" },
  { language: "Java", name: "com.azure:azure-identity", version: "1.17.0" },
  { language: "Go", name: "azidentity", version: "1.11.0" },
] as const;
