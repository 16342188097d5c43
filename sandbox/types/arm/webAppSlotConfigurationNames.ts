import { armType } from "../../provider/armType.ts";
import { shape } from "../../provider/shape.ts";
import { takes } from "../../provider/takes.ts";

/** The names of the settings of an app that stay with their slot, one list for all its slots. */
export const webAppSlotConfigurationNames = armType({
  token: "azure-native:web:WebAppSlotConfigurationNames",
  file: "webAppSlotConfigurationNames.ts",
  apiVersion: "2025-05-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}/config/slotConfigNames",
  location: "none",
  takes: takes("appSettingNames azureStorageConfigNames connectionStringNames kind"),
  // The answer says its own name, the input the app's.
  response: shape("appSettingNames azureStorageConfigNames connectionStringNames kind systemData", {
    name: "computed",
  }),
  adds: () => ({ name: "slotConfigNames" }),
});
