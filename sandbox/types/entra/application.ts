import type { Writing } from "../../azure/writing.ts";
import { entraType, inputText, objectIdIn } from "../../provider/entraType.ts";

export const entraApplication = entraType({
  token: "azuread:index/application:Application",
  file: "application.ts",
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

function nameOfApplication(writing: Writing): string {
  return `${writing.logicalName}|${inputText(writing, "displayName")}`;
}
