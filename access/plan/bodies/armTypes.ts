import { hostTypes } from "../../hosts/index.ts";

/** How azure-native spells a type of Azure Resource Manager. */
export interface ArmType {
  /** The normal type token of azure-native. */
  readonly as: string;
  /** The input that is its name. */
  readonly name: string;
  /** The input with its scope or parent. @default the resource group */
  readonly parent?: "scope" | "resourceName" | "vaultName";
  /** azure-native keeps `properties` as one input. @default each property is an input of its own */
  readonly isNested?: true;
}

const nested = (as: string, name: string): ArmType => ({ as: `azure-native:${as}`, name, isNested: true });
const flat = (as: string, name: string): ArmType => ({ as: `azure-native:${as}`, name });

/** Hosts in a resource group whose rows have their name input. The first type of a row is the host, others are parts. */
const hosts = hostTypes
  .filter(({ arm }) => arm.split("/").length === 2)
  .flatMap(({ arm, types }) =>
    Object.entries(types)
      .slice(0, 1)
      .flatMap(([as, { name }]) => (name === undefined ? [] : [[arm.toLowerCase(), { as, name }] as const])),
  );

/** Types that are read from generic bodies and templates, in lower case. Adding a type is adding a line. */
export const armTypes: Readonly<Record<string, ArmType>> = {
  ...Object.fromEntries<ArmType>(hosts),
  "microsoft.authorization/roleassignments": {
    ...flat("authorization:roleassignment", "roleAssignmentName"),
    parent: "scope",
  },
  "microsoft.authorization/roledefinitions": {
    ...flat("authorization:roledefinition", "roleDefinitionId"),
    parent: "scope",
  },
  "microsoft.managedidentity/userassignedidentities": flat("managedidentity:userassignedidentity", "resourceName"),
  "microsoft.managedidentity/userassignedidentities/federatedidentitycredentials": {
    ...flat("managedidentity:federatedidentitycredential", "federatedIdentityCredentialResourceName"),
    parent: "resourceName",
  },
  "microsoft.keyvault/vaults": nested("keyvault:vault", "vaultName"),
  "microsoft.cognitiveservices/accounts": nested("cognitiveservices:account", "accountName"),
  "microsoft.search/searchservices": flat("search:service", "searchServiceName"),
  "microsoft.storage/storageaccounts": flat("storage:storageaccount", "accountName"),
  "microsoft.appconfiguration/configurationstores": flat("appconfiguration:configurationstore", "configStoreName"),
  "microsoft.cache/redis": flat("cache:redis", "name"),
  "microsoft.containerregistry/registries": flat("containerregistry:registry", "registryName"),
  "microsoft.documentdb/databaseaccounts": flat("documentdb:databaseaccount", "accountName"),
  "microsoft.eventgrid/domains": flat("eventgrid:domain", "domainName"),
  "microsoft.eventgrid/topics": flat("eventgrid:topic", "topicName"),
  "microsoft.eventhub/namespaces": flat("eventhub:namespace", "namespaceName"),
  "microsoft.insights/components": flat("applicationinsights:component", "resourceName"),
  "microsoft.operationalinsights/workspaces": flat("operationalinsights:workspace", "workspaceName"),
  "microsoft.servicebus/namespaces": flat("servicebus:namespace", "namespaceName"),
  "microsoft.signalrservice/signalr": flat("signalrservice:signalr", "resourceName"),
  "microsoft.signalrservice/webpubsub": flat("webpubsub:webpubsub", "resourceName"),
  "microsoft.sql/servers": flat("sql:server", "serverName"),
};

/** The type of a body, with or without an API version. */
export function armTypeOf(type: string): ArmType | undefined {
  const [name = ""] = type.toLowerCase().split("@");
  return Object.hasOwn(armTypes, name) ? armTypes[name] : undefined;
}
