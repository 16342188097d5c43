import { type KeyedService } from "./service.ts";

/** The switch of a SQL server or managed instance, as a resource of its own. */
export const sqlEntraOnly: KeyedService = {
  types: [
    "azure-native:sql:serverazureadonlyauthentication",
    "azure-native:sql:managedinstanceazureadonlyauthentication",
  ],
  switch: { path: "azureADOnlyAuthentication", off: { is: true }, unsaid: "on" },
  takes: "password",
  noun: "server",
  listedBy: [],
  advice: { off: "azureADOnlyAuthentication: true", instead: "a database user of Entra" },
  isApart: true,
};
