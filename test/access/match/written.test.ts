import { describe, expect, test } from "vitest";

import { digestOfSteps, reportOfChange, type StepGiven } from "../changes.ts";

const causeOf = (step: StepGiven) =>
  reportOfChange(digestOfSteps(step)).changes.flatMap(({ cause }) => cause.map(({ property }) => property));

const somebody = "eeeeeeee-0000-4000-8000-00000000000e";
const another = "ffffffff-0000-4000-8000-00000000000f";

describe("a cause names the input that the program wrote", () => {
  test("of a federated credential: the application", () => {
    const of = (id: string) => ({
      applicationId: `/applications/${id}`,
      issuer: "https://token.actions.githubusercontent.com",
      subject: "repo:contoso/shop:pull_request",
    });
    const type = "azuread:index/applicationFederatedIdentityCredential:ApplicationFederatedIdentityCredential";
    expect(new Set(causeOf({ type, was: of(somebody), now: of(another) }))).toEqual(new Set(["applicationId"]));
  });

  test("of a power that no role gives: the input that says another thing", () => {
    const of = (principalId: string, scope: string) => ({
      accountName: "orders",
      principalId,
      scope,
      roleDefinitionId: "00000000-0000-0000-0000-000000000009",
    });
    const type = "azure-native:cosmosdb:SqlResourceSqlRoleAssignment";
    const was = of(somebody, "/dbs/a");
    expect(new Set(causeOf({ type, was, now: of(another, "/dbs/a") }))).toEqual(new Set(["principalId"]));
    expect(new Set(causeOf({ type, was, now: of(somebody, "/dbs/b") }))).toEqual(new Set(["scope"]));
  });

  test("of the classic provider: in its words", () => {
    const of = (login: string) => ({ azureadAdministrator: { loginUsername: login, objectId: login } });
    const type = "azure:mssql/server:Server";
    const causes = causeOf({ type, was: of(somebody), now: of(another) });
    expect(new Set(causes)).toEqual(new Set(["azureadAdministrator"]));
  });
});
