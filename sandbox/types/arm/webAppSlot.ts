import { carriedIdentity } from "../../azure/carriedIdentity.ts";
import { armType } from "../../provider/armType.ts";
import { textOr } from "../../state/json.ts";
import { siteShape, siteTakes } from "./siteProperties.ts";
import { siteRules, slotsOfPlan } from "./siteRules.ts";

/** A slot of an app, with settings and identities of its own. */
export const webAppSlot = armType({
  token: "azure-native:web:WebAppSlot",
  file: "webAppSlot.ts",
  apiVersion: "2025-05-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}/slots/{slot}",
  location: "replaces",
  replacing: ["kind"],
  takes: siteTakes,
  // The answer says `<app>/<slot>`, which is no input.
  response: { ...siteShape, name: "computed" },
  adds: (asked, slot) => {
    const app = textOr(asked.inputs["name"], "");
    const host = `${app}-${slot}.azurewebsites.net`.toLowerCase();
    return {
      ...carriedIdentity(asked),
      name: `${app}/${slot}`,
      defaultHostName: host,
      hostNames: [host],
      state: "Running",
    };
  },
  rules: [...siteRules, slotsOfPlan],
});
