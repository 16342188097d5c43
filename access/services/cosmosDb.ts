import { disableLocalAuth, eitherKey, type KeyedService } from "./service.ts";

/** Cosmos DB: it has its own roles for data. */
export const cosmosDb: KeyedService = {
  types: ["azure-native:documentdb:databaseaccount", "azure-native:cosmosdb:databaseaccount"],
  switch: disableLocalAuth(),
  takes: "key",
  noun: "account",
  lets: "read and write data",
  keys: [
    eitherKey,
    { named: /^(?:primary|secondary)(?:Sql|Mongodb)ConnectionString$/ },
    {
      named: /^(?:primary|secondary)Readonly(?:MasterKey|Key|(?:Sql|Mongodb)ConnectionString)$/,
      lesser: { word: "read-only key" },
    },
  ],
  listedBy: [
    "Microsoft.DocumentDB/databaseAccounts/listKeys/action",
    "Microsoft.DocumentDB/databaseAccounts/readonlykeys/action",
    "Microsoft.DocumentDB/databaseAccounts/regenerateKey/action",
    "Microsoft.DocumentDB/databaseAccounts/listConnectionStrings/action",
  ],
  advice: { off: "disableLocalAuth: true", instead: "a SQL role of the account" },
  classic: {
    "azure:cosmosdb/account:account": {
      name: "accountName",
      localAuthenticationDisabled: "disableLocalAuth",
      localAuthenticationEnabled: { not: "disableLocalAuth" },
    },
  },
};
