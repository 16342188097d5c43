import { emptyList, oneOf, type NamedRow } from "./row.ts";

const byKey = { isKey: true, power: "useKeys", step: "localAuth" } as const;

/** Rules that have two keys each, and what these are good for. */
const rule = { anybody: "anyone who has a key of the rule", text: "key for", isAll: true, ...byKey } as const;
const place = ["namespaceName", "namespaceId", "eventHubName", "eventhubName", "queueName", "queueId"] as const;
const inTopics = ["topicName", "topicId", "notificationHubName", "hybridConnectionName", "relayName"] as const;

const classicRules = [
  "eventhub/authorizationrule:authorizationrule",
  "eventhub/eventhubauthorizationrule:eventhubauthorizationrule",
  "eventhub/eventhubnamespaceauthorizationrule:eventhubnamespaceauthorizationrule",
  "eventhub/namespaceauthorizationrule:namespaceauthorizationrule",
  "eventhub/queueauthorizationrule:queueauthorizationrule",
  "eventhub/topicauthorizationrule:topicauthorizationrule",
  "notificationhub/authorizationrule:authorizationrule",
  "relay/hybridconnectionauthorizationrule:hybridconnectionauthorizationrule",
  "relay/namespaceauthorizationrule:namespaceauthorizationrule",
  "servicebus/namespaceauthorizationrule:namespaceauthorizationrule",
  "servicebus/queueauthorizationrule:queueauthorizationrule",
  "servicebus/topicauthorizationrule:topicauthorizationrule",
].map((type) => `azure:${type}`);

/** Keys and passwords that a service hands out beside those of its own. Adding one is adding a row. */
export const handedOut: readonly NamedRow[] = [
  {
    types: [
      "azure-native:eventhub:eventhubauthorizationrule",
      "azure-native:eventhub:namespaceauthorizationrule",
      "azure-native:notificationhubs:namespaceauthorizationrule",
      "azure-native:notificationhubs:notificationhubauthorizationrule",
      "azure-native:relay:hybridconnectionauthorizationrule",
      "azure-native:relay:namespaceauthorizationrule",
      "azure-native:relay:wcfrelayauthorizationrule",
      "azure-native:servicebus:namespaceauthorizationrule",
      "azure-native:servicebus:queueauthorizationrule",
      "azure-native:servicebus:topicauthorizationrule",
    ],
    each: "rights",
    isOff: emptyList,
    by: ["#value"],
    about: [...place, ...inTopics],
    ...rule,
  },
  ...["listen", "send", "manage"].map((right): NamedRow => ({
    types: classicRules,
    each: right,
    isOff: oneOf(false),
    about: [...place, ...inTopics],
    ...rule,
    text: `key to ${right}`,
  })),
  {
    types: ["azure-native:containerregistry:scopemap", "azure:containerservice/registryscopemap:registryscopemap"],
    each: "actions",
    anybody: "anyone who has a password of a token",
    isOff: emptyList,
    by: ["#value"],
    about: ["registryName", "containerRegistryName"],
    text: "tokens of the registry may",
    ...byKey,
  },
  {
    types: ["azure-native:containerregistry:token"],
    each: "status",
    unsaid: "gives",
    anybody: "anyone who has a password of the token",
    isOff: oneOf("disabled"),
    about: ["registryName", "scopeMapId", "credentials"],
    isAll: true,
    text: "token of the registry",
    ...byKey,
  },
  {
    types: ["azure:containerservice/registrytoken:registrytoken"],
    each: "enabled",
    unsaid: "gives",
    anybody: "anyone who has a password of the token",
    isOff: oneOf(false),
    about: ["containerRegistryName", "scopeMapId"],
    isAll: true,
    text: "token of the registry",
    ...byKey,
  },
  {
    types: ["azure-native:storage:storageaccount"],
    each: "isLocalUserEnabled",
    anybody: "anyone who has the password or the key of a local user",
    isOff: oneOf(false),
    text: "local users",
    ...byKey,
  },
  {
    types: ["azure-native:storage:localuser", "azure:storage/localuser:localuser"],
    anybody: "anyone who has the password or the key of the local user",
    about: [
      "accountName",
      "storageAccountId",
      "username",
      "name",
      "permissionScopes",
      "homeDirectory",
      "isNFSv3Enabled",
    ],
    text: "local user",
    ...byKey,
  },
];
