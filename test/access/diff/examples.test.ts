import { describe, expect, test } from "vitest";

import { comparable } from "../../../access/match/baseline.ts";
import type { PermissionBlock } from "../../../roles/index.ts";
import { changeOf } from "./changes.ts";
import { decide } from "./decide.ts";
import type { Fact, Sourced, World } from "./facts.ts";
import { keyOf } from "./models.ts";
import type { HostName, IdentityName, PrincipalName, ScopeName } from "./world.ts";

const everything: readonly PermissionBlock[] = [{ actions: ["*"] }];

const from = (from: number, fact: Fact): Sourced => ({ fact, from, isRetained: false });
const kept = (sourced: Sourced): Sourced => ({ ...sourced, isRetained: true });
const given = (who: PrincipalName, on: ScopeName, role = 0): Sourced =>
  from(0, { fact: "grant", who, on, role, condition: undefined, kind: "roleAssignment" });
const policy = (who: PrincipalName): Sourced =>
  from(0, { fact: "grant", who, on: "vault", role: 0, condition: undefined, kind: "accessPolicy" });
const runs = (host: HostName, identity: IdentityName): Sourced => from(0, { fact: "host", host, identity });
const keysOn: Sourced = from(0, { fact: "service", service: "openai", localAuth: "on" });

function world(facts: readonly Sourced[], more: Partial<World> = {}): World {
  const numbered = facts.map((sourced, index) => ({ ...sourced, from: index }));
  return { facts: numbered, roles: [everything], places: { openai: "rg1", i1: "rg1" }, bystanders: [], ...more };
}

/** Each change as `actor on scope: verdict (by what caused it)`. */
function changes(before: World, after: World, areAllDeclared = false): string[] {
  return decide(changeOf(before, after, areAllDeclared)).changes.map(({ actor, scope, verdict, cause }) => {
    const causes = cause.map(({ urn, op, property }) =>
      [op, urn.replace("urn:", ""), property].filter(Boolean).join(" "),
    );
    return `${actor.name} on ${scope.name}: ${verdict} (${causes.join(", ")})`;
  });
}

describe("what cannot be told never counts as less", () => {
  test("a role of which the content is not known any more", () => {
    const facts = [given("ann", "sub")];
    expect(changes(world(facts), world(facts, { roles: [undefined] }))).toEqual([
      "ann on sub: unknown (update role:0 permissions)",
    ]);
  });

  test("a resource that gave access and is not understood any more", () => {
    const trusted = from(0, { fact: "trust", who: "main", identity: "i1" });
    const unread = from(0, { fact: "unknown", of: "trust", fingerprint: "1" });
    const change = changeOf(world([trusted]), world([unread], { bystanders: ["i1"] }));
    expect(decide(change).verdict).toBe("unknown");
  });

  test("an account of which one side does not say what it lies in", () => {
    const facts = [keysOn, given("ann", "rg1")];
    const [told, untold] = [world(facts), world(facts, { places: {} })];
    expect(changes(told, untold)).toEqual([]);
    expect(changes(untold, told)).toEqual([]);
  });
});

test("what is outside the program neither comes nor goes when it is named", () => {
  const operators = [given("ann", "sub"), given("bob", "sub", 1)];
  const roles = [everything, [{ actions: ["*/read"] }]];
  const more = { roles, places: { shared: "rg1" } } as const;
  const [unnamed, named] = [world(operators, more), world([...operators, given("bob", "shared", 1)], more)];
  expect(changes(unnamed, named)).toEqual([]);
  expect(changes(named, unnamed)).toEqual([]);
});

describe("an owner of a group may add members, and a member holds what it holds", () => {
  const ann = (...all: readonly ("member" | "owner")[]) =>
    world([
      ...all.map((as, row) => from(row, { fact: "member", who: "ann", group: "devs", as })),
      given("devs", "sub"),
    ]);

  test("so that neither is less than the other", () => {
    expect(decide(changeOf(ann("member"), ann("owner"))).verdict).toBe("mixed");
    expect(decide(changeOf(ann("owner"), ann("member"))).verdict).toBe("mixed");
  });

  test("and a member who becomes an owner as well gains", () => {
    const gained = decide(changeOf(ann("member"), ann("member", "owner"))).changes;
    expect(gained.map(({ verdict, powers }) => [verdict, powers.gained])).toEqual([["broader", ["manageMembers"]]]);
  });
});

test("the strongest way counts, however long it is", () => {
  const isIn = (who: PrincipalName, group: PrincipalName, as: "member" | "owner") =>
    from(0, { fact: "member", who, group, as });
  const owner = [isIn("ann", "ops", "owner"), isIn("devs", "ops", "member"), given("ops", "sub")];
  expect(changes(world(owner), world([...owner, isIn("ann", "devs", "member")]))).toEqual([
    "ann on ops: broader (create member:3)",
    "ann on sub: broader (create member:3)",
    "ann on devs: broader (create member:3)",
  ]);
});

test("whoever is put in a group gains what it holds elsewhere, also where it holds nothing here", () => {
  const put = (who: PrincipalName) => from(0, { fact: "member", who, group: "devs", as: "member" });
  expect(changes(world([]), world([put("ann")]))).toEqual(["ann on devs: broader (create member:0)"]);
  expect(changes(world([put("ann")]), world([put("ann")]))).toEqual([]);
});

test.each([
  ["openai", "Microsoft.CognitiveServices/accounts/listKeys/action"],
  ["openai", "Microsoft.CognitiveServices/accounts/regenerateKey/action"],
  ["search", "Microsoft.Search/searchServices/listAdminKeys/action"],
  ["search", "Microsoft.Search/searchServices/listQueryKeys/action"],
  ["search", "Microsoft.Search/searchServices/regenerateAdminKey/action"],
  ["search", "Microsoft.Search/searchServices/createQueryKey/action"],
] as const)("keys of %s are had by %s", (service, action) => {
  const roles = [[{ actions: [action] }]];
  const [off, on] = (["off", "on"] as const).map((localAuth) =>
    world([given("ann", service), from(0, { fact: "service", service, localAuth })], { roles }),
  );
  expect(changes(off ?? world([]), on ?? world([]))).toContain(
    `ann on ${service}: broader (update ${service} disableLocalAuth)`,
  );
});

test("who holds all that keys open gains nothing by keys, which open no agents", () => {
  const accounts = "Microsoft.CognitiveServices/accounts";
  const data = { dataActions: ["Microsoft.CognitiveServices/*"], notDataActions: [`${accounts}/AIServices/agents/*`] };
  const roles = [[{ actions: [`${accounts}/listKeys/action`], ...data }]];
  const facts = [given("ann", "openai")];
  expect(changes(world(facts, { roles }), world([...facts, keysOn], { roles }))).toEqual([
    "anyone who has a key of openai on openai: broader (create openai)",
  ]);
});

describe("acting as one identity is not acting as another one", () => {
  test("of the same resource", () => {
    expect(changes(world([runs("machine", "machine#system")]), world([runs("machine", "machine#nodes")]))).toEqual([
      "machine on machine: mixed (update machine identity)",
    ]);
  });

  test("of something inside the resource", () => {
    const operated = [given("ann", "site"), runs("site", "site#system")];
    expect(changes(world(operated), world([...operated, runs("slot", "slot#system")]))).toEqual([
      "ann on slot: broader (create slot)",
      "slot on slot: broader (create slot)",
    ]);
  });
});

describe("what Azure keeps", () => {
  test("is no access policy that the vault itself does not list any more", () => {
    const change = changeOf(world([kept(policy("ann"))]), world([]), true);
    expect(comparable(change.before, change.after, change.remains).retained).toEqual(new Set());
    expect(decide(change).verdict).toBe("narrower");
  });

  test("is an access policy of a vault that the program drops", () => {
    const change = changeOf(world([kept(policy("ann"))]), world([]));
    expect(comparable(change.before, change.after, change.remains).retained).toEqual(new Set([keyOf(policy("ann"))]));
    expect(decide(change).verdict).toBe("same");
  });

  test("keeps no identity that the program drops beside it", () => {
    const stays = [kept(given("ann", "rg1"))];
    expect(changes(world(stays, { bystanders: ["i1"] }), world([]))).toEqual(["ann on i1: narrower ()"]);
  });
});

test("inherited powers are those that exist on the scope", () => {
  const roles = [everything, [{ actions: ["*/read"] }]];
  const held = given("ann", "openai", 1);
  const { changes } = decide(changeOf(world([held], { roles }), world([held, given("ann", "rg1")], { roles })));
  expect(changes.map(({ scope, powers }) => [scope.name, powers.gained.includes("addTrust")])).toEqual([
    ["openai", false],
    ["rg1", true],
  ]);
});

describe("a change names the resources that did it", () => {
  test("the role that lets somebody operate a host", () => {
    const facts = [given("ann", "app"), runs("app", "i1")];
    const before = world(facts, { roles: [[{ actions: ["*/read"] }]] });
    expect(changes(before, world(facts))).toContain("ann on i1: broader (update role:0 permissions)");
  });

  test("the property that is not there any more", () => {
    const account = from(0, { fact: "service", service: "foundry", localAuth: "off" });
    expect(changes(world([runs("foundry", "foundry#system"), account]), world([account]))).toEqual([
      "foundry on foundry: narrower (update foundry identity)",
    ]);
  });

  test("the identity that comes, where the engine says so", () => {
    const facts = [given("ann", "rg1")];
    const change = changeOf(world(facts), world(facts, { bystanders: ["i1"] }));
    expect(decide(change, new Map([["urn:i1", "create"]])).changes.map(({ cause }) => cause)).toEqual([
      [{ urn: "urn:i1", op: "create" }],
    ]);
  });

  test("but not a role that is the same and given once more", () => {
    const facts = [given("ann", "rg1")];
    expect(changes(world(facts), world([...facts, given("ann", "sub")]))).toContain(
      "ann on sub: broader (create assignment:1)",
    );
  });
});

describe("a change names the property that decides it, not the first that differs", () => {
  const reads: readonly PermissionBlock[] = [{ actions: ["*/read"] }];
  const roles = { roles: [everything, reads] };
  const grant = (who: PrincipalName, on: ScopeName, role: number, condition?: string): Sourced =>
    from(0, { fact: "grant", who, on, role, condition, kind: "roleAssignment" });
  /** Without the roles, which the test's own worlds define: those of this assignment come and go as well. */
  const of = (before: Sourced, after: Sourced) =>
    changes(world([before], roles), world([after], roles)).map((change) =>
      change.replaceAll(/, (?:create|delete) role:\d/g, ""),
    );

  test("the principal for whoever comes and goes, also where the role is another one", () => {
    expect(of(grant("ann", "sub", 1), grant("bob", "sub", 0))).toEqual([
      "ann on sub: narrower (update assignment:0 principalId)",
      "bob on sub: broader (update assignment:0 principalId)",
    ]);
  });

  test("the scope where it comes to apply, the role where it applied before", () => {
    const inOpenai = of(grant("ann", "openai", 1), grant("ann", "rg1", 0));
    expect(inOpenai).toContain("ann on rg1: broader (update assignment:0 scope)");
    expect(inOpenai).toContain("ann on openai: broader (update assignment:0 roleDefinitionId)");
  });

  test("the condition where the role allows no more than the one before", () => {
    expect(of(grant("ann", "sub", 0, "c1"), grant("ann", "sub", 1))).toEqual([
      "ann on sub: mixed (update assignment:0 condition)",
    ]);
    expect(of(grant("ann", "sub", 1, "c1"), grant("ann", "sub", 0))).toEqual([
      "ann on sub: broader (update assignment:0 roleDefinitionId)",
    ]);
  });
});
