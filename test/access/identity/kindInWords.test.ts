import { expect, test } from "vitest";

import { kindInWords } from "../../../access/identity/kindInWords.ts";

test.each([
  ["azure-native:app:ContainerApp", "container app"],
  ["azure-native:cosmosdb:SqlResourceSqlRoleAssignment", "SQL role assignment"],
  ["azure-native:cosmosdb:TableResourceTable", "table"],
])("%s is a %s", (type, words) => {
  expect(kindInWords(`urn:pulumi:dev::chat::${type}::x`)).toBe(words);
});
