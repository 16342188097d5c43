import { expect, test } from "vitest";

import { letsDo } from "../../access/services/index.ts";

test.each([
  ["azure-native:sql:server", "sign in as administrator"],
  ["azure:mssql/server:server", "sign in as administrator"],
  ["azure-native:containerregistry:registry", "push and delete images"],
  ["azure-native:search:service", undefined],
  ["azure-native:network:virtualnetwork", undefined],
])("what whoever has a key of %s may do is told in words, or not at all", (type, words) => {
  expect(letsDo(type)).toBe(words);
});
