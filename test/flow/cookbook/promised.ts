/** What a recipe gives: who has which role on what, and who acts as which identity. */
export interface Promised {
  /** "who | role | on what" */
  readonly grants?: readonly string[];
  /** "host or subject | identity" */
  readonly trusts?: readonly string[];
}

const subject = "/eid1/c/pub/t/P2NfZhoNhU2kMgjXz0kAAQ/a/rISbSSETf0KqFyZ8qWl1mA";
const ids = "2a7c0000-0000-4000-8000-000000000001/5f3e0000-0000-4000-8000-000000000002";

/** The configuration of the program: what the recipes take from elsewhere. */
export const config = {
  clusterIssuer: "https://swedencentral.oic.prod-aks.azure.com/tenant/cluster/",
  connectionIssuer: "https://login.microsoftonline.com/7ab1f3e4-0000-4000-8000-000000000000/v2.0",
  connectionSubject: `${subject}/sc/${ids}`,
  networkInterfaceId:
    "/subscriptions/00000000-0000-4000-8000-000000000000/resourceGroups/net/providers/Microsoft.Network/networkInterfaces/report",
  sshKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample ops",
  subnetId:
    "/subscriptions/00000000-0000-4000-8000-000000000000/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/net/subnets/workers",
};

/** By the heading of the recipe. Written by hand from the page, without any code of components or access. */
export const promised: Readonly<Record<string, Promised>> = {
  OpenAIAccount: { grants: ["identity chat-api | Cognitive Services OpenAI User | aoai"] },
  AIService: { grants: ["identity chat-api | Cognitive Services Data Contributor (Preview) | documents"] },
  FoundryProject: {
    grants: [
      "identity agents | Cognitive Services OpenAI User | foundry",
      "identity chat-api | Foundry Agent Consumer | agents",
    ],
    // Azure asks for an identity of the account as well. It has no role.
    trusts: ["host agents | agents", "host foundry | foundry"],
  },
  SearchService: {
    grants: [
      "identity chat-api | Search Index Data Reader | index",
      "identity index | Cognitive Services OpenAI User | aoai",
    ],
    trusts: ["host index | index"],
  },
  StorageAccount: {
    grants: [
      "identity chat-api | Storage Blob Data Contributor | corpus",
      "identity chat-api | Storage Queue Data Message Sender | corpus",
      "identity index | Storage Blob Data Reader | corpus",
    ],
  },
  KeyVault: { grants: ["identity chat-api | Key Vault Secrets User | chat-vault"] },
  CallerLog: {},
  DeveloperAccess: { grants: ["group ai-developers | Cognitive Services OpenAI User | playground"] },
  "AKS pod": {
    grants: ["identity answers | Cognitive Services OpenAI User | aoai"],
    trusts: ["system:serviceaccount:chat:answers | answers"],
  },
  ContainerApp: {
    grants: [
      "identity assistant | Cognitive Services OpenAI User | aoai",
      "identity assistant | Search Index Data Reader | index",
    ],
    trusts: ["host assistant | assistant"],
  },
  ContainerAppJob: {
    grants: ["identity refresh | Search Index Data Contributor | index"],
    trusts: ["host refresh | refresh"],
  },
  WebApp: {
    grants: ["identity portal | Cognitive Services OpenAI User | aoai"],
    trusts: ["host portal | portal"],
  },
  WebAppSlot: {
    grants: ["identity portal-staging | Cognitive Services OpenAI User | playground"],
    trusts: ["host portal-staging | portal-staging"],
  },
  FunctionApp: {
    grants: [
      "identity invoices | Cognitive Services Data Contributor (Preview) | documents",
      "identity invoices | Storage Blob Data Owner | functions",
      "identity invoices | Storage Queue Data Contributor | functions",
      "identity invoices | Storage Table Data Contributor | functions",
    ],
    trusts: ["host invoices | invoices"],
  },
  VirtualMachine: {
    grants: ["identity report | Storage Blob Data Reader | corpus"],
    trusts: ["host report | report"],
  },
  VirtualMachineScaleSet: {
    grants: ["identity workers | Storage Queue Data Message Processor | corpus"],
    trusts: ["host workers | workers"],
  },
  GitHub: {
    grants: ["identity evaluation | Cognitive Services OpenAI User | aoai"],
    trusts: ["repo:contoso/chat:environment:prod | evaluation"],
  },
  "Azure DevOps": {
    grants: ["identity release | Cognitive Services OpenAI Contributor | aoai"],
    trusts: [`${subject}/sc/${ids} | release`],
  },
};
