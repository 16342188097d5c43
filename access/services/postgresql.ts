import { type KeyedService } from "./service.ts";

/** PostgreSQL servers. */
export const postgresql: KeyedService = {
  types: ["azure-native:dbforpostgresql:server", "azure-native:dbforpostgresql:servergroupcluster"],
  switch: { path: "authConfig.passwordAuth", off: { is: "Disabled" }, unsaid: "on" },
  takes: "password",
  noun: "server",
  lets: "sign in as administrator",
  listedBy: [],
  advice: {
    off: 'authConfig.passwordAuth: "Disabled"',
    instead: "an administrator of Entra, who adds database users of Entra",
  },
  classic: {
    "azure:postgresql/flexibleserver:flexibleserver": {
      "authentication.passwordAuthEnabled": {
        path: "authConfig.passwordAuth",
        values: { true: "Enabled", false: "Disabled" },
      },
      "authentication.activeDirectoryAuthEnabled": {
        path: "authConfig.activeDirectoryAuth",
        values: { true: "Enabled", false: "Disabled" },
      },
      "authentication.tenantId": "authConfig.tenantId",
    },
  },
};
