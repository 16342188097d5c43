import { type KeyedService } from "./service.ts";

/** Mongo clusters. */
export const mongo: KeyedService = {
  types: ["azure-native:mongocluster:mongocluster", "azure-native:documentdb:mongocluster"],
  switch: { path: "properties.authConfig.allowedModes", off: { without: ["NativeAuth"] }, unsaid: "on" },
  takes: "password",
  noun: "cluster",
  listedBy: [],
  advice: { off: 'authConfig.allowedModes: ["MicrosoftEntraID"]', instead: "a user of Entra" },
  classic: {
    "azure:mongocluster/mongocluster:mongocluster": { authenticationMethods: "properties.authConfig.allowedModes" },
  },
};
