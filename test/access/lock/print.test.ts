import { describe, expect, test } from "vitest";
import { printLock } from "../../../access/lock/print.ts";
import type { Model, ModelActor } from "../../../access/facts/model.ts";
import { account, actorAt, grant, modelWith, small } from "./facts.ts";

const [facts = "", names = ""] = printLock("prod", small).split("\n\n");

test("a lock reads as who may do what", () => {
  expect(facts).toMatchInlineSnapshot(`
    "# Who may do what in prod. Written by \`keyless lock\`. Review a change in this file as you review code.
    version: 2
    stack: prod
    services:
      - openai aoai: {keys: on, until: 2026-12-31, reason: batch jobs move in December}
    grants:
      - identity chat-api: {role: Cognitive Services OpenAI User, on: openai aoai, by: RoleAssignment chat-api-aoai}
      - identity chat-api: {role: model reader, on: openai aoai, by: RoleAssignment devs, retained: true}
    trusts:
      - github contoso/chat environment prod: {as: identity chat-api, issuer: https://token.actions.githubusercontent.com, subject: repo:contoso/chat:environment:prod, by: FederatedIdentityCredential chat}
    hosts:
      - host report: {as: identity chat-api, type: azure-native:app:job}
    members:
      - user alice: {as: owner, of: group devs, by: Group devs}
    standings:
      - group devs: {may: administer, on: resource orders, how: administrator of orders, step: administrator}
    schedules:
      - identity chat-api: {runs: 0 6 * * 1}
    permissions:
      - model reader: {actions: A/*}
      - model reader: {actions: B/read}
      - model reader: {notActions: A/x}
    unknowns:
      - RoleAssignment chat-api-aoai: {at: inputs.condition, why: cannot tell, fingerprint: f00d}"
  `);
});

test("below it stands what its names stand for", () => {
  expect(names).toMatchInlineSnapshot(`
    "# What the names above stand for.
    roles:
      - Cognitive Services OpenAI User: {key: 5e0bd9bd-7b93-4f28-af87-19fc36ad61bd}
      - model reader: {key: role:azure-native:authorization:RoleDefinition::reader, by: RoleDefinition reader}
    actors:
      - github contoso/chat environment prod: {key: subject:https://token.actions.githubusercontent.com repo:contoso/chat:environment:prod, id: repo:contoso/chat:environment:prod (https://token.actions.githubusercontent.com)}
      - group devs: {key: azuread:index/group:Group::devs}
      - host report: {key: azure-native:app:Job::report}
      - identity chat-api: {key: pkg:index:Workload$azure-native:managedidentity:UserAssignedIdentity::chat-api}
      - user alice: {key: azuread:index/user:User::alice}
    scopes:
      - host report: {key: azure-native:app:Job::report, in: [resource group ai]}
      - identity chat-api: {key: pkg:index:Workload$azure-native:managedidentity:UserAssignedIdentity::chat-api, in: [resource group ai]}
      - openai aoai: {key: azure-native:cognitiveservices:Account::aoai, in: [resource group ai]}
      - resource group ai: {key: azure-native:resources:ResourceGroup::ai, in: []}
      - resource orders: {key: azure-native:sql:Server::orders, in: [resource group ai]}
    types:
      - FederatedIdentityCredential: {type: azure-native:managedidentity:FederatedIdentityCredential}
      - Group: {type: azuread:index/group:Group}
      - RoleAssignment: {type: azure-native:authorization:RoleAssignment}
      - RoleDefinition: {type: azure-native:authorization:RoleDefinition}
    "
  `);
});

const lockOf = (model: Model, stack = "prod") => printLock(stack, model);
const grantTo = (actor: ModelActor): Model =>
  modelWith({ grants: [{ ...grant, actor }] }, [account, { ...account, key: account.within[0] ?? "", within: [] }]);
const linesIn = (section: string, lock: string) =>
  (new RegExp(`^${section}:\n((?:  .*\n)*)`, "m").exec(lock)?.[1] ?? "").trimEnd().split("\n");

describe("names in a lock", () => {
  const named = (name: string) => linesIn("grants", lockOf(grantTo({ ...grant.actor, name })))[0];

  test("are as the program has them", () => {
    expect(named('chat api: "v2"')).toMatch(/^ {2}- 'identity chat api: "v2"': \{role: /);
    expect(named("chat # api")).toMatch(/^ {2}- "identity chat # api": \{/);
  });

  test("cannot break a line, move the cursor or turn the direction of reading", () => {
    expect(named("a\n  - identity b: {}")).toMatch(/^ {2}- "identity a\\n {2}- identity b: \{\}": \{/);
    expect(named("a\u202Eb\u0007\u200B\u00A0\u{E0041}")).toMatch(
      /^ {2}- "identity a\\u202eb\\a\\u200b\\u00a0\\U000e0041": \{/,
    );
    expect(lockOf(modelWith({}), "prod\nstack: dev\u202E").split("\n")[0]).toContain("prod\\nstack: dev\\u202e.");
  });

  test("are cut where they are long, and given in full below", () => {
    const lock = lockOf(grantTo({ ...grant.actor, name: "x".repeat(3_000) }));
    expect(linesIn("grants", lock)[0]).toMatch(/^ {2}- identity x{141} ~[0-9a-f]{8}: \{/);
    expect(linesIn("actors", lock)[0]).toContain(`name: ${"x".repeat(3_000)}}`);
  });

  test("are marked where two things have the same one, by what tells them apart", () => {
    const [one, two] = [actorAt("group", "A", "devs"), actorAt("group", "B", "devs")];
    const lock = lockOf(
      modelWith({
        memberships: [one, two].flatMap((group) => ({ ...grant, member: grant.actor, group, as: "member" })),
      }),
    );
    expect(linesIn("members", lock)).toMatchInlineSnapshot(`
      [
        "  - identity chat-api: {as: member, of: group devs ~8dc5f44f, by: RoleAssignment chat-api-aoai}",
        "  - identity chat-api: {as: member, of: group devs ~a41621ad, by: RoleAssignment chat-api-aoai}",
      ]
    `);
  });
});
