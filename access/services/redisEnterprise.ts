import { type KeyedService } from "./service.ts";

/** Managed Redis. The default depends on the version. */
export const redisEnterprise: KeyedService = {
  types: ["azure-native:redisenterprise:database", "azure-native:cache:database"],
  switch: { path: "accessKeysAuthentication", off: { is: "Disabled" }, unsaid: "on" },
  takes: "key",
  noun: "database",
  listedBy: [
    "Microsoft.Cache/redisEnterprise/databases/listKeys/action",
    "Microsoft.Cache/redisEnterprise/databases/regenerateKey/action",
  ],
  advice: { off: 'accessKeysAuthentication: "Disabled"', instead: "an access policy of the database" },
};
