import { refusal } from "../azure/refusal.ts";
import type { Rule } from "../azure/rule.ts";
import { entraType, inputText, objectIdIn } from "../entraType.ts";
import type { Writing } from "../provider.ts";
import { textOr, type Json } from "../values.ts";
import { groupNameUnique, memberHasBothEnds, membersExist } from "./entraMembers.ts";

const userNameUnique: Rule = {
  name: "user-name-unique",
  refuse({ inputs, tenant, id }) {
    const name = textOr(inputs["userPrincipalName"], "").toLowerCase();
    const isTaken = tenant
      .ofType("user")
      .some((user) => user.id !== id && textOr(user.properties["userPrincipalName"], "").toLowerCase() === name);
    if (!isTaken) return undefined;
    return refusal(
      400,
      "Request_BadRequest",
      "Another object with the same value for property userPrincipalName already exists.",
    );
  },
};

const principalHasApplication: Rule = {
  name: "service-principal-has-application",
  refuse({ inputs, tenant }) {
    const clientId = textOr(inputs["clientId"], "");
    if (tenant.ofType("application").some(({ properties }) => properties["clientId"] === clientId)) return undefined;
    return refusal(
      400,
      "NoBackingApplicationObject",
      `The appId '${clientId}' of the service principal does not reference a valid application object.`,
    );
  },
};

const onePrincipalPerApplication: Rule = {
  name: "one-service-principal-per-application",
  refuse({ inputs, tenant, id }) {
    const isTaken = tenant
      .ofType("servicePrincipal")
      .some((principal) => principal.id !== id && principal.properties["clientId"] === inputs["clientId"]);
    if (!isTaken) return undefined;
    return refusal(
      409,
      "Request_MultipleObjectsWithSameKeyValue",
      `The service principal cannot be created, updated, or restored because the service principal name ${textOr(inputs["clientId"], "")} is already in use.`,
    );
  },
};

export const entraGroup = entraType({
  token: "azuread:index/group:Group",
  type: "group",
  required: ["displayName"],
  takes:
    "administrativeUnitIds assignableToRole autoSubscribeNewMembers behaviors description displayName dynamicMembership externalSendersAllowed hideFromAddressLists hideFromOutlookClients mailEnabled mailNickname members onpremisesGroupType owners preventDuplicateNames provisioningOptions securityEnabled theme types visibility writebackEnabled",
  keeps: ["members", "owners"],
  replacing: ["assignableToRole", "behaviors", "mailNickname", "onpremisesGroupType", "types"],
  // Two groups may have one display name.
  idOf: (writing, tenant) =>
    `/groups/${tenant.newObjectId("group", `${writing.logicalName}|${inputText(writing, "displayName")}`)}`,
  adds: {
    objectId: ({ id }) => objectIdIn(id),
    mail: () => "",
    onpremisesSyncEnabled: () => false,
    proxyAddresses: (): Json[] => [],
  },
  rules: [groupNameUnique, membersExist],
});

export const entraGroupMember = entraType({
  token: "azuread:index/groupMember:GroupMember",
  type: "groupMember",
  required: ["groupObjectId", "memberObjectId"],
  takes: "groupObjectId memberObjectId",
  replacing: ["groupObjectId", "memberObjectId"],
  idOf: (writing) => `${inputText(writing, "groupObjectId")}/member/${inputText(writing, "memberObjectId")}`,
  adds: {},
  inputsOfId(id) {
    const [groupObjectId = "", , memberObjectId = ""] = id.split("/");
    return { groupObjectId, memberObjectId };
  },
  rules: [memberHasBothEnds],
});

export const entraUser = entraType({
  token: "azuread:index/user:User",
  type: "user",
  required: ["displayName", "userPrincipalName"],
  takes:
    "accountEnabled ageGroup businessPhones city companyName consentProvidedForMinor costCenter country department disablePasswordExpiration disableStrongPassword displayName division employeeHireDate employeeId employeeType faxNumber forcePasswordChange givenName jobTitle mail mailNickname managerId mobilePhone officeLocation onpremisesImmutableId otherMails password postalCode preferredLanguage showInAddressList state streetAddress surname usageLocation userPrincipalName",
  replacing: [],
  idOf: (writing, tenant) => `/users/${tenant.newObjectId("user", inputText(writing, "userPrincipalName"))}`,
  adds: { objectId: ({ id }) => objectIdIn(id), creationType: () => "", userType: () => "Member" },
  rules: [userNameUnique],
});

export const entraApplication = entraType({
  token: "azuread:index/application:Application",
  type: "application",
  required: ["displayName"],
  takes:
    "api appRoles description deviceOnlyAuthEnabled displayName fallbackPublicClientEnabled featureTags groupMembershipClaims identifierUris logoImage marketingUrl notes oauth2PostResponseRequired optionalClaims owners password preventDuplicateNames privacyStatementUrl publicClient requiredResourceAccesses serviceManagementReference signInAudience singlePageApplication supportUrl tags templateId termsOfServiceUrl web",
  replacing: ["templateId"],
  idOf: (writing, tenant) => `/applications/${tenant.newObjectId("application", nameOfApplication(writing))}`,
  adds: {
    objectId: ({ id }) => objectIdIn(id),
    clientId: ({ id, tenant }) => tenant.guid("application client", id),
    publisherDomain: () => "sandbox.example",
  },
});

export const entraServicePrincipal = entraType({
  token: "azuread:index/servicePrincipal:ServicePrincipal",
  type: "servicePrincipal",
  required: ["clientId"],
  takes:
    "accountEnabled alternativeNames appRoleAssignmentRequired clientId description featureTags features loginUrl notes notificationEmailAddresses owners preferredSingleSignOnMode samlSingleSignOn tags",
  replacing: ["clientId"],
  idOf: (writing, tenant) =>
    `/servicePrincipals/${tenant.newObjectId("service principal", inputText(writing, "clientId"))}`,
  adds: {
    objectId: ({ id }) => objectIdIn(id),
    applicationTenantId: ({ settings }) => settings.tenantId,
    displayName: ({ inputs, tenant }) =>
      tenant.ofType("application").find(({ properties }) => properties["clientId"] === inputs["clientId"])?.properties[
        "displayName"
      ] ?? "",
    type: () => "Application",
  },
  rules: [principalHasApplication, onePrincipalPerApplication],
});

function nameOfApplication(writing: Writing): string {
  return `${writing.logicalName}|${inputText(writing, "displayName")}`;
}
