import { type KeyedService } from "./service.ts";

/** Playwright workspaces, which accept access tokens of their own. */
export const playwright: KeyedService = {
  types: ["azure-native:loadtestservice:playwrightworkspace", "azure-native:azureplaywrightservice:account"],
  switch: { path: "localAuth", off: { is: "Disabled" }, unsaid: "on" },
  takes: "key",
  noun: "workspace",
  listedBy: [],
  advice: { off: 'localAuth: "Disabled"', instead: "a role on the workspace" },
};
