import { carriedIdentity } from "../../azure/carriedIdentity.ts";
import { armType } from "../../provider/armType.ts";
import { siteShape, siteTakes } from "./siteProperties.ts";
import { siteRules } from "./siteRules.ts";

export const webApp = armType({
  token: "azure-native:web:WebApp",
  file: "webApp.ts",
  apiVersion: "2025-05-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}",
  location: "replaces",
  replacing: ["kind"],
  takes: siteTakes,
  response: siteShape,
  adds: (asked, name) => ({
    ...carriedIdentity(asked),
    defaultHostName: `${name.toLowerCase()}.azurewebsites.net`,
    hostNames: [`${name.toLowerCase()}.azurewebsites.net`],
    state: "Running",
  }),
  rules: siteRules,
});
