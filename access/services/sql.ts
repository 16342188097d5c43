import { type KeyedService } from "./service.ts";

/** SQL servers and managed instances: passwords of SQL logins. */
export const sql: KeyedService = {
  types: ["azure-native:sql:server", "azure-native:sql:managedinstance"],
  switch: { path: "administrators.azureADOnlyAuthentication", off: { is: true }, unsaid: "on" },
  takes: "password",
  noun: "server",
  lets: "sign in as administrator",
  listedBy: [],
  advice: { off: "administrators.azureADOnlyAuthentication: true", instead: "a database user of Entra" },
  classic: {
    "azure:mssql/server:server": {
      "azureadAdministrator.azureadAuthenticationOnly": "administrators.azureADOnlyAuthentication",
      "azureadAdministrator.objectId": "administrators.sid",
      "azureadAdministrator.loginUsername": "administrators.login",
    },
    "azure:mssql/managedinstance:managedinstance": {
      "azureActiveDirectoryAdministrator.azureadAuthenticationOnlyEnabled": "administrators.azureADOnlyAuthentication",
      "azureActiveDirectoryAdministrator.objectId": "administrators.sid",
      "azureActiveDirectoryAdministrator.loginUsername": "administrators.login",
    },
  },
};
