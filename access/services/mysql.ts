import { type KeyedService } from "./service.ts";

/** MySQL servers, whose switch is one of their settings. */
export const mysql: KeyedService = {
  types: ["azure-native:dbformysql:configuration"],
  switch: { path: "value", off: { is: "ON" }, unsaid: "on", where: { path: "configurationName", is: "aad_auth_only" } },
  takes: "password",
  noun: "server",
  lets: "sign in as administrator",
  listedBy: [],
  advice: { off: 'aad_auth_only: "ON"', instead: "an administrator of Entra, who adds database users of Entra" },
  classic: {
    "azure:mysql/flexibleserverconfiguration:flexibleserverconfiguration": {
      name: "configurationName",
      value: "value",
    },
  },
  isApart: true,
};
