import { type KeyedService } from "./service.ts";

/** The switch of a Synapse workspace, as a resource of its own. */
export const synapseEntraOnly: KeyedService = {
  types: ["azure-native:synapse:azureadonlyauthentication"],
  switch: { path: "azureADOnlyAuthentication", off: { is: true }, unsaid: "on" },
  takes: "password",
  noun: "workspace",
  listedBy: [],
  advice: { off: "azureADOnlyAuthentication: true", instead: "a SQL administrator of Entra" },
  isApart: true,
};
