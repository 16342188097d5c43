/** A switch of a service that decides which roles count for its data. */
export interface Counting {
  /** Normal type tokens. */
  readonly types: readonly string[];
  /** The inputs that decide it. */
  readonly decidedBy: readonly string[];
  /** An input without which no role counts, and whose default in Azure is not known. @default none */
  readonly needs?: string;
  /** The state of the switch in which no role counts, in words. */
  readonly idle: string;
  /** Which data operations of roles count with these inputs; `undefined` if that is not known. */
  readonly counts: (said: (path: string) => unknown) => readonly string[] | undefined;
}

const isRecord = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

/** Adding a service is adding a row. */
export const counting: readonly Counting[] = [
  {
    // Either roles or access policies count. The default is policies.
    types: ["azure-native:keyvault:vault"],
    decidedBy: ["properties.enableRbacAuthorization"],
    idle: "enableRbacAuthorization is not true",
    counts: (said) => (said("properties.enableRbacAuthorization") === true ? ["Microsoft.KeyVault/*"] : []),
  },
  {
    // By default only keys open it.
    types: ["azure-native:search:service"],
    decidedBy: ["disableLocalAuth", "authOptions"],
    idle: "it takes keys only (authOptions)",
    counts: (said) =>
      said("disableLocalAuth") === true || isRecord(said("authOptions.aadOrApiKey")) ? ["Microsoft.Search/*"] : [],
  },
  {
    types: ["azure-native:containerservice:managedcluster"],
    decidedBy: ["aadProfile.enableAzureRBAC"],
    idle: "enableAzureRBAC is not true",
    counts: (said) =>
      said("aadProfile.enableAzureRBAC") === true ? ["Microsoft.ContainerService/managedClusters/*"] : [],
  },
  {
    // An account of one kind has only the operations of that kind. Only its own subdomain takes tokens of Entra:
    // learn.microsoft.com/azure/ai-services/cognitive-services-custom-subdomains.
    types: ["azure-native:cognitiveservices:account"],
    decidedBy: ["kind"],
    idle: "it has no kind that takes roles",
    needs: "properties.customSubDomainName",
    counts: (said) => {
      const kind = said("kind");
      const all = typeof kind === "string" && ["aiservices", "cognitiveservices"].includes(kind.toLowerCase());
      if (all) return ["Microsoft.CognitiveServices/*"];
      const isOpenAI = typeof kind === "string" && kind.toLowerCase() === "openai";
      return isOpenAI ? ["Microsoft.CognitiveServices/accounts/OpenAI/*"] : undefined;
    },
  },
];
