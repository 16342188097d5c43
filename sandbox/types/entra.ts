import { entraType, inputText, objectIdIn } from "../entraType.ts";
import { guidOf } from "../pretend.ts";
import type { Writing } from "../provider.ts";

export const entraGroup = entraType({
  token: "azuread:index/group:Group",
  required: ["displayName"],
  replacing: ["assignableToRole", "behaviors", "mailNickname", "onpremisesGroupType", "types"],
  // Two groups may have one display name.
  idOf: (writing) => `/groups/${guidOf("group", `${writing.logicalName}|${inputText(writing, "displayName")}`)}`,
  adds: (_, id) => ({ objectId: objectIdIn(id), mail: "", onpremisesSyncEnabled: false, proxyAddresses: [] }),
});

export const entraGroupMember = entraType({
  token: "azuread:index/groupMember:GroupMember",
  required: ["groupObjectId", "memberObjectId"],
  replacing: ["groupObjectId", "memberObjectId"],
  idOf: (writing) => `${inputText(writing, "groupObjectId")}/member/${inputText(writing, "memberObjectId")}`,
  adds: () => ({}),
});

export const entraUser = entraType({
  token: "azuread:index/user:User",
  required: ["displayName", "userPrincipalName"],
  replacing: [],
  idOf: (writing) => `/users/${guidOf("user", inputText(writing, "userPrincipalName"))}`,
  adds: (_, id) => ({ objectId: objectIdIn(id), creationType: "", userType: "Member" }),
});

export const entraApplication = entraType({
  token: "azuread:index/application:Application",
  required: ["displayName"],
  replacing: ["templateId"],
  idOf: (writing) => `/applications/${guidOf("application", nameOfApplication(writing))}`,
  adds: (_, id) => ({
    objectId: objectIdIn(id),
    clientId: guidOf("application client", id),
    publisherDomain: "sandbox.example",
  }),
});

export const entraServicePrincipal = entraType({
  token: "azuread:index/servicePrincipal:ServicePrincipal",
  required: ["clientId"],
  replacing: ["clientId", "useExisting"],
  idOf: (writing) => `/servicePrincipals/${guidOf("service principal", inputText(writing, "clientId"))}`,
  adds: ({ settings }, id) => ({
    objectId: objectIdIn(id),
    applicationTenantId: settings.tenantId,
    displayName: "",
    type: "Application",
  }),
});

function nameOfApplication(writing: Writing): string {
  return `${writing.logicalName}|${inputText(writing, "displayName")}`;
}
