import { describe, expect, test } from "vitest";

import { actorsIn, findActor, findScope, scopesIn } from "../../../access/ask/names.ts";
import { knownOperation, operationsNamed } from "../../../access/ask/operations.ts";
import { explain, happensAt, whoCan } from "../../../access/ask/ways.ts";
import type { Grant, GrantedRole, Model, ModelActor, ModelScope } from "../../../access/facts/model.ts";
import { forTerminal } from "../../../access/report/escape.ts";
import { findRole } from "../../../roles/index.ts";

const actor = (kind: ModelActor["kind"], name: string): ModelActor => ({
  kind,
  name,
  id: `id:${name}`,
  key: `${kind}:${name}`,
});
const scope = (kind: ModelScope["kind"], name: string, ...within: ModelScope[]): ModelScope => ({
  kind,
  name,
  id: `/${name}`,
  key: `${kind}:${name}`,
  within: within.map(({ key }) => key),
});
const role = (name: string): GrantedRole => {
  const definition = findRole(name);
  return { key: definition?.id ?? name, name, definition };
};
const grant = (who: ModelActor, what: string, on: ModelScope): Grant => ({
  urn: `urn:pulumi:dev::shop::T::${who.name}-${on.name}`,
  key: `T::${who.name}-${on.name}`,
  actor: who,
  role: role(what),
  scope: on,
  kind: "roleAssignment",
});
const modelOf = (grants: readonly Grant[], ...scopes: ModelScope[]): Model => ({
  services: [],
  grants,
  trusts: [],
  hosts: [],
  memberships: [],
  standings: [],
  schedules: [],
  settings: [],
  holders: [],
  unknowns: [],
  scopes: new Map([...scopes, ...grants.map((one) => one.scope)].map((one) => [one.key, one])),
});

const subscription = scope("subscription", "main");
const group = scope("resourceGroup", "ai", subscription);
const aoai = scope("openai", "aoai", group, subscription);
const chat = actor("identity", "chat");

describe("what preview prints is understood when it is pasted", () => {
  const urn = (stack: string, name: string, type = "azure-native:managedidentity:UserAssignedIdentity") =>
    `urn:pulumi:${stack}::shop::${type}::${name}`;
  const issuer = "https://issuer.example/";
  const actors: ModelActor[] = [
    { ...actor("identity", "chat"), id: urn("dev", "chat") },
    { ...actor("identity", "web"), id: urn("dev", "web", "azure-native:web:WebApp") },
    { ...actor("host", "web"), id: `host ${urn("dev", "web", "azure-native:web:WebApp")}` },
    { ...actor("serviceAccount", "n/chat"), id: `system:serviceaccount:n:chat (${issuer})` },
    {
      ...actor("github", "o/r environment prod"),
      id: "repo:o/r:environment:prod (https://token.actions.githubusercontent.com)",
    },
    { ...actor("unknown", "objectId of azuread:index/getUser:getUser(ann)"), id: "unknown" },
    { ...actor("group", "a\tb::c"), id: "tabs" },
  ];

  test.each([
    [" ├ service account n/chat of https://issuer.example/", "n/chat"],
    [" └ github `o/r environment prod`", "o/r environment prod"],
    ["**`chat` ▲**", "chat"],
    ["chat (azure-native:managedidentity:UserAssignedIdentity chat)", "chat"],
    ["identity of web", "web"],
    ["host web", "web"],
    ["principal (objectId of azuread.getUser(ann))", "objectId of azuread:index/getUser:getUser(ann)"],
    ["▲ chat", "chat"],
    [urn("dev", "chat"), "chat"],
    [urn("prod", "chat"), "chat"],
    [forTerminal(urn("dev", "chat")), "chat"],
    [forTerminal("group a\tb::c"), "a\tb::c"],
  ])("%s", (query, name) => {
    expect(findActor(actors, query)).toMatchObject({ found: { name } });
  });

  test.each([
    "service account n/chat of https://evil.example/",
    "chat (azure-native:web:WebApp chat)",
    urn("dev", "chat", "x:y:Z"),
    "\\u{110000}",
  ])("but nothing else is: %s", (query) => {
    expect(findActor(actors, query)).not.toHaveProperty("found");
  });

  test("scopes as well", () => {
    expect(findScope([group, aoai], "resource group `ai`")).toEqual({ found: group });
  });
});

describe("names", () => {
  const twins = [chat, actor("host", "chat"), actor("group", "Chat-Operators")];

  test("one of several needs its kind, and letter case counts only between names that differ in nothing else", () => {
    expect(findActor(twins, "chat")).toEqual({ several: [twins[0], twins[1]] });
    expect(findActor(twins, "host chat")).toEqual({ found: twins[1] });
    expect(findActor(twins, "GROUP chat-operators")).toEqual({ found: twins[2] });
    expect(findActor([actor("user", "Ada"), actor("user", "ada")], "ada")).toMatchObject({ found: { name: "ada" } });
    expect(findActor(twins, "id:Chat-Operators")).toEqual({ found: twins[2] });
  });

  test("a misspelled name has a closest one, a text that is no name has none", () => {
    expect(findActor(twins, "chat-operatrs")).toEqual({ similar: [twins[2]] });
    expect(findScope([aoai], "aoia")).toEqual({ similar: [aoai] });
    for (const name of ["", "entirely different", "x".repeat(100_000)]) {
      expect(findActor(twins, name)).toEqual({ similar: [] });
    }
  });

  test("a part of a name brings up at most three that have it", () => {
    const github = ["prod", "staging", "dev", "test"].map((name) =>
      actor("github", `contoso/chat environment ${name}`),
    );
    expect(findActor([...twins, ...github], "CONTOSO/chat")).toEqual({ similar: github.slice(0, 3) });
    expect(findActor(github, "on")).toEqual({ similar: [] });
  });

  test("whoever is reached and whatever lies around can be asked about", () => {
    const github = actor("github", "contoso/chat");
    const identity = { actor: chat, scope: scope("identity", "chat") };
    const trust = { urn: "u", key: "k", actor: github, identity, issuer: "i", subject: "s" };
    const model = { ...modelOf([], aoai, group), trusts: [trust] };
    expect(actorsIn(model)).toEqual([github, chat]);
    expect(scopesIn(model)).toEqual([aoai, group]);
  });
});

describe("where something is held", () => {
  const on = (held: ModelScope) =>
    explain(modelOf([grant(chat, "Contributor", held)], aoai, group, subscription), chat, aoai).map(
      ({ place, doubt }) => [place, doubt === undefined],
    );

  test("on the resource, above it, or inside it counts; beside it does not", () => {
    expect(on(aoai)).toEqual([["here", true]]);
    expect(on(subscription)).toEqual([["above", true]]);
    expect(on(scope("resource", "project", aoai))).toEqual([["inside", true]]);
    expect(on(scope("openai", "other", group))).toEqual([]);
    expect(on(scope("resourceGroup", "other"))).toEqual([]);
  });

  test("what may be above it is a way that is not certain", () => {
    expect(on(scope("managementGroup", "root"))).toEqual([["perhapsAbove", false]]);
    expect(on(scope("unknown", "scope of another stack"))).toEqual([["perhapsAbove", false]]);
    const homeless = scope("openai", "homeless");
    const model = modelOf([grant(chat, "Contributor", group)], homeless);
    expect(explain(model, chat, homeless)).toMatchObject([{ place: "perhapsAbove" }]);
  });
});

describe("questions", () => {
  const reader = actor("user", "reader");
  const model = modelOf([grant(chat, "Contributor", group), grant(reader, "Reader", subscription)], aoai);
  const who = (question: Parameters<typeof whoCan>[1]) => whoCan(model, question, aoai).map((way) => way.actor.name);

  test("a power and its operation have the same answer", () => {
    expect(who({ power: "readKeys" })).toEqual(["chat"]);
    expect(who({ operation: "Microsoft.CognitiveServices/accounts/listKeys/action" })).toEqual(["chat"]);
    expect(who({ operation: "Microsoft.CognitiveServices/accounts/read" })).toEqual(["chat", "reader"]);
  });

  test("what is inherited counts for what the resource can do: nobody calls models of a vault", () => {
    const vault = scope("keyVault", "vault", group, subscription);
    expect(whoCan(model, { power: "readSecrets" }, vault).map((way) => way.actor.name)).toEqual(["chat"]);
    expect(whoCan(model, { power: "callModels" }, vault)).toEqual([]);
  });

  test("certain answers come before those that are not", () => {
    const unknown = grant(reader, "a role of tomorrow", aoai);
    const both = modelOf([unknown, grant(chat, "Contributor", aoai)], aoai);
    expect(
      whoCan(both, { power: "readKeys" }, aoai).map(({ actor: { name }, doubt }) => [name, doubt === undefined]),
    ).toEqual([
      ["chat", true],
      ["reader", false],
    ]);
  });

  test("an answer does not depend on what is declared first", () => {
    const grants = [
      ...["zoe", "ada", "mia"].map((name) => grant(actor("user", name), "Contributor", aoai)),
      grant(actor("user", "ada"), "Owner", group),
    ];
    const answers = [grants, grants.toReversed()].map((each) =>
      whoCan(modelOf(each, aoai), { power: "readKeys" }, aoai).map((way) => `${way.actor.name} ${way.role ?? ""}`),
    );
    expect(answers[0]).toEqual(["ada Owner", "ada Contributor", "mia Contributor", "zoe Contributor"]);
    expect(answers[1]).toEqual(answers[0]);
  });

  test("an operation is on the plane that roles spell it out on, and on both where none does", () => {
    const planes = (name: string) => operationsNamed(name).map(({ plane }) => plane);
    expect(planes("microsoft.cognitiveservices/accounts/listkeys/action")).toEqual(["control"]);
    expect(planes("Microsoft.Search/searchServices/indexes/documents/read")).toEqual(["data"]);
    expect(planes("Contoso.Things/things/do/action")).toEqual(["control", "data"]);
  });

  test("an operation is known when a role spells it out, whatever its letter case", () => {
    expect(knownOperation("microsoft.cognitiveservices/accounts/LISTKEYS/action")).toEqual({ isKnown: true });
    expect(knownOperation("Microsoft.CognitiveServices/accounts/listKey/action")).toEqual({
      isKnown: false,
      closest: "Microsoft.CognitiveServices/accounts/listKeys/action",
    });
    const custom = { id: "1", name: "Custom", permissions: [{ actions: ["Contoso.Things/things/do/action"] }] };
    expect(knownOperation("contoso.things/THINGS/do/action", [custom])).toEqual({ isKnown: true });
    for (const name of ["Contoso.Things/things/do/action", "", "Microsoft.CognitiveServices/*", "x/".repeat(50_000)]) {
      expect(knownOperation(name)).toEqual({ isKnown: false });
    }
  });

  test("an operation of another kind of resource does not happen there", () => {
    expect(happensAt(aoai, "Microsoft.Search/searchServices/write")).toBe(false);
    expect(happensAt(group, "Microsoft.Search/searchServices/write")).toBe(true);
  });
});
