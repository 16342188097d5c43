import { armType } from "../../provider/armType.ts";
import { shape } from "../../provider/shape.ts";
import { takes } from "../../provider/takes.ts";

const site =
  "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}" as const;
const common = {
  apiVersion: "2025-05-01",
  file: "webAppApplicationSettings.ts",
  location: "none",
  takes: takes("kind properties"),
  // The answer says its own name, the input the app's.
  response: shape("kind properties", { name: "computed" }),
  adds: () => ({ name: "appsettings" }),
} as const;

/** All settings of an app, as a resource of its own: they replace those that the app was written with. */
export const webAppApplicationSettings = armType({
  ...common,
  token: "azure-native:web:WebAppApplicationSettings",
  path: `${site}/config/appsettings`,
});

/** The same of a slot. */
export const webAppApplicationSettingsSlot = armType({
  ...common,
  token: "azure-native:web:WebAppApplicationSettingsSlot",
  path: `${site}/slots/{slot}/config/appsettings`,
});
