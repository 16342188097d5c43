import { describe, expect, test } from "vitest";

import { urnOf } from "../digest.ts";
import { facts, unknown, type Changed } from "./change.ts";

const types = {
  app: "azuread:index/application:Application",
  principal: "azuread:index/servicePrincipal:ServicePrincipal",
  trust: "azuread:index/applicationFederatedIdentityCredential:ApplicationFederatedIdentityCredential",
  flexible:
    "azuread:index/applicationFlexibleFederatedIdentityCredential:ApplicationFlexibleFederatedIdentityCredential",
  password: "azuread:index/applicationPassword:ApplicationPassword",
  group: "azuread:index/group:Group",
  permission: "azuread:index/appRoleAssignment:AppRoleAssignment",
} as const;
const clientId = "cccccccc-0000-4000-8000-00000000000c";
const objectId = "dddddddd-0000-4000-8000-00000000000d";
const somebody = "eeeeeeee-0000-4000-8000-00000000000e";

const app = (inputs: Changed["inputs"] = {}): Changed => ({
  type: types.app,
  name: "deployer",
  id: `/applications/${objectId}`,
  inputs: { displayName: "deployer", ...inputs },
  outputs: { clientId, objectId },
});
const principal: Changed = { type: types.principal, name: "deployer", inputs: { clientId } };
const trust = (inputs: Changed["inputs"], change: Partial<Changed> = {}): Changed => ({
  type: types.trust,
  name: "github",
  inputs: {
    applicationId: `/applications/${objectId}`,
    audiences: ["api://AzureADTokenExchange"],
    issuer: "https://token.actions.githubusercontent.com",
    subject: "repo:contoso/shop:pull_request",
    ...inputs,
  },
  ...change,
});

describe("a federated credential of an application lets act as its service principal", () => {
  test("which the program declares", () => {
    expect(facts(app(), principal, trust({})).trusts).toMatchObject([
      {
        actor: { kind: "github", name: "contoso/shop any pull request" },
        identity: { actor: { kind: "servicePrincipal", key: expect.stringContaining(types.principal) as string } },
      },
    ]);
  });

  test("which only comes from the application", () => {
    const made = { ...app(), op: "create" };
    const from = (input: string) => ({ sources: { [input]: [urnOf(types.app, "deployer")] } });
    const acting = { ...principal, op: "create", inputs: { clientId: unknown }, ...from("clientId") };
    const { trusts } = facts(
      made,
      acting,
      trust({ applicationId: unknown }, { op: "create", ...from("applicationId") }),
    );
    expect(trusts).toMatchObject([
      { identity: { actor: { key: expect.stringContaining(types.principal) as string } } },
    ]);
  });

  test("or, where there is none, as the application itself", () => {
    expect(facts(app(), trust({})).trusts).toMatchObject([{ identity: { actor: { key: `${types.app}::deployer` } } }]);
    expect(facts(trust({})).trusts).toMatchObject([{ identity: { actor: { name: `application ${objectId}` } } }]);
  });

  test("by an expression that many may match", () => {
    const inputs = {
      applicationId: objectId,
      issuer: "https://token.actions.githubusercontent.com",
      claimsMatchingExpression: "claims['sub'] matches 'repo:contoso/*'",
      audience: "api://AzureADTokenExchange",
    };
    const flexible = { ...trust({}), type: types.flexible, inputs };
    expect(facts(app(), flexible).trusts).toMatchObject([{ subject: "claims['sub'] matches 'repo:contoso/*'" }]);
  });
});

const standingsOf = (...resources: readonly Changed[]) =>
  facts(...resources).standings.map(({ actor, power, scope }) => `${actor.name}: ${power} ${scope.name}`);

describe("an application gives access", () => {
  test.each<[string, Changed["inputs"], string]>([
    ["by a password", { password: { displayName: "ci" } }, "anyone who has the password of deployer: useKeys deployer"],
    [
      "to other organisations",
      { signInAudience: "AzureADMultipleOrgs" },
      "anybody of another organisation of deployer: signIn deployer",
    ],
    ["to its owners", { owners: [somebody] }, `${somebody}: administer deployer`],
  ])("%s", (_, inputs, said) => {
    expect(standingsOf(app(inputs))).toEqual([said]);
  });

  test("but not within its own organisation", () => {
    expect(standingsOf(app({ signInAudience: "AzureADMyOrg", owners: [] }))).toEqual([]);
  });
});

test("two passwords are two keys", () => {
  const password = (name: string): Changed => ({ type: types.password, name, inputs: { applicationId: objectId } });
  const { standings } = facts(password("ci"), password("ops"));
  expect(new Set(standings.map(({ actor }) => actor.key)).size).toBe(2);
});

test("a permission is held by whoever is named, and another one is another power", () => {
  const permission = (appRoleId: string): Changed => ({
    type: types.permission,
    name: "graph",
    inputs: { appRoleId, principalObjectId: somebody, resourceObjectId: objectId },
  });
  const [one, other] = ["a", "b"].map((role) => facts(permission(role)).standings[0]);
  expect(one).toMatchObject({ actor: { id: somebody }, power: "usePermission" });
  expect(one?.of).not.toBe(other?.of);
});

test.each<[string, number]>([
  ["Public", 1],
  ["Private", 0],
])("a group that is %s can be joined by anybody: %d", (visibility, count) => {
  expect(facts({ type: types.group, name: "devs", inputs: { visibility } }).standings).toHaveLength(count);
});

test.each<[string, Changed["inputs"], boolean]>([
  ["nobody", { reviewers: [] }, true],
  ["nobody, since it says nothing", {}, true],
  ["somebody", { reviewers: [{ users: [1] }] }, false],
])("deployments to an environment of GitHub that %s reviews", (_, inputs, isOpen) => {
  const type = "github:index/repositoryEnvironment:RepositoryEnvironment";
  const { standings } = facts({ type, name: "prod", inputs: { repository: "chat", environment: "prod", ...inputs } });
  expect(standings.some(({ text }) => text === "deployments that nobody reviews")).toBe(isOpen);
});
