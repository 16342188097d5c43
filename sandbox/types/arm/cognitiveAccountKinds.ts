import { refusal } from "../../azure/refusal.ts";
import type { Rule } from "../../azure/rule.ts";
import { at, isMap, textOr, type Json, type JsonMap } from "../../state/json.ts";

const only =
  (...kinds: readonly string[]) =>
  (kind: string): boolean =>
    kinds.includes(kind);

/** The kinds that have a property, for properties that not all kinds have. azurerm checks the same before it calls Azure. */
const kindsOf: Readonly<Record<string, (kind: string) => boolean>> = {
  allowProjectManagement: only("AIServices"),
  networkInjections: only("AIServices"),
  dynamicThrottlingEnabled: (kind) => kind !== "OpenAI" && kind !== "AIServices",
  "networkAcls.bypass": only("OpenAI", "AIServices", "TextAnalytics"),
  "apiProperties.qnaAzureSearchEndpointId": only("TextAnalytics"),
  "apiProperties.qnaAzureSearchEndpointKey": only("TextAnalytics"),
  "apiProperties.aadClientId": only("MetricsAdvisor"),
  "apiProperties.aadTenantId": only("MetricsAdvisor"),
  "apiProperties.superUser": only("MetricsAdvisor"),
  "apiProperties.websiteName": only("MetricsAdvisor"),
};

const propertiesOfKind: Rule = {
  name: "account-properties-of-kind",
  refuse({ inputs }) {
    const kind = textOr(inputs["kind"], "");
    const strange = Object.keys(kindsOf).find(
      (path) => isSaid(propertyAt(inputs, path)) && kindsOf[path]?.(kind) !== true,
    );
    if (strange === undefined) return undefined;
    return refusal(400, "BadRequest", `The property '${strange}' is not supported for accounts of kind '${kind}'.`);
  },
};

const qnaEndpointGiven: Rule = {
  name: "account-qna-endpoint",
  refuse({ inputs }) {
    if (inputs["kind"] !== "QnAMaker" || isSaid(propertyAt(inputs, "apiProperties.qnaRuntimeEndpoint")))
      return undefined;
    const given = JSON.stringify(propertyAt(inputs, "apiProperties") ?? {});
    return refusal(
      400,
      "ApiPropertiesInvalid",
      `The given 'apiProperties' '${given}' is invalid. Validation errors: Required properties are missing from object: qnaRuntimeEndpoint. Path ''.`,
    );
  },
};

const projectsNeedIdentity: Rule = {
  name: "account-projects-need-identity",
  refuse({ inputs }) {
    const identity = inputs["identity"];
    if (propertyAt(inputs, "allowProjectManagement") !== true || (isMap(identity) && identity["type"] !== "None"))
      return undefined;
    return refusal(400, "BadRequest", "An account that manages projects needs a managed identity.");
  },
};

export const kindRules: readonly Rule[] = [propertiesOfKind, qnaEndpointGiven, projectsNeedIdentity];

/** The value at a path below `properties`. */
function propertyAt(inputs: JsonMap, path: string): Json | undefined {
  return at(inputs, "properties", ...path.split("."));
}

/** False, empty and missing values count as not set. */
function isSaid(value: Json | undefined): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
