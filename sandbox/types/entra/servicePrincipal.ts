import { refusal } from "../../azure/refusal.ts";
import type { Rule } from "../../azure/rule.ts";
import { entraType, inputText, objectIdIn } from "../../provider/entraType.ts";
import { textOr } from "../../state/json.ts";

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

export const entraServicePrincipal = entraType({
  token: "azuread:index/servicePrincipal:ServicePrincipal",
  file: "servicePrincipal.ts",
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
