import { type KeyedService } from "./service.ts";

/** Synapse workspaces: passwords of SQL logins. */
export const synapse: KeyedService = {
  types: ["azure-native:synapse:workspace"],
  switch: { path: "azureADOnlyAuthentication", off: { is: true }, unsaid: "on" },
  takes: "password",
  noun: "workspace",
  lets: "sign in as administrator",
  listedBy: [],
  advice: { off: "azureADOnlyAuthentication: true", instead: "a SQL administrator of Entra" },
  classic: {
    "azure:synapse/workspace:workspace": {
      name: "workspaceName",
      azureadAuthenticationOnly: "azureADOnlyAuthentication",
    },
  },
};
