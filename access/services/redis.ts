import { eitherKey, type KeyedService } from "./service.ts";

/** Redis: it has its own access policies for data. */
export const redis: KeyedService = {
  types: ["azure-native:cache:redis", "azure-native:redis:redis"],
  switch: { path: "disableAccessKeyAuthentication", off: { is: true }, unsaid: "on" },
  takes: "key",
  noun: "cache",
  lets: "read and write data",
  keys: [eitherKey],
  listedBy: ["Microsoft.Cache/redis/listKeys/action", "Microsoft.Cache/redis/regenerateKey/action"],
  advice: { off: "disableAccessKeyAuthentication: true", instead: "an access policy of the cache" },
  classic: {
    "azure:redis/cache:cache": { accessKeysAuthenticationEnabled: { not: "disableAccessKeyAuthentication" } },
  },
};
