import { describe, expect, test } from "vitest";

import { renderTerminal } from "../../../access/report/terminal.ts";
import type { Access } from "../../../access/terms/report.ts";
import { access, finding, reportOf, scope, stackWith, style, trust, urnOf } from "./reports.ts";

const keys = access({
  actor: { kind: "keyHolder", name: "anyone who has a key of aoai", id: `keys of ${urnOf("aoai")}` },
  channel: "key",
  roles: [],
  powers: ["writeData", "callModels", "readData"],
  via: [{ kind: "localAuth", urn: urnOf("aoai"), text: 'keys work; to be switched off by 2026-12-31: "batch jobs"' }],
});
const chat = access({ actor: "chat-api" });
const trusted = (actor: string, via = [trust("repo:contoso/chat:environment:prod")]) =>
  access({
    actor,
    scope: scope("chat-api", "prod", "identity"),
    channel: "through",
    roles: [],
    powers: ["actAs"],
    via,
  });
const state = (...rows: Access[]) => stackWith({ verdict: null, before: null, access: rows });
const resources = new Map([
  [
    "prod",
    {
      created: new Map([
        ["random pet", 3],
        ["AI account", 1],
        ["identity", 2],
      ]),
      read: 1,
    },
  ],
]);
const render = (width: number, ...rows: Access[]) =>
  renderTerminal(reportOf(state(...rows)), { style: style(width), resources });

describe("a stack without a baseline, at a terminal", () => {
  const rows = [chat, keys, trusted("github contoso/chat environment prod")];

  test("shows who may do what, on what, and how they get in, worst first", () => {
    expect(render(160, ...rows)).toMatchInlineSnapshot(`
      "prod  6 resources to create: 1 AI account, 2 identities, 3 random pets; 1 read
        WHO                    MAY DO WHAT (ROLE), WORST FIRST                           ON     HOW THEY GET IN
        anyone who has a key   write data, call models                                   aoai   keys work; to be switched off by 2026-12-31
                                                                                                "batch jobs"
        chat-api               call models, read data (Cognitive Services OpenAI User)   aoai   github contoso/chat environment prod
        who may list keys: nobody by a role of this stack; by other roles: not known"
    `);
  });

  test("puts who it is and how they get in above it all where that does not fit beside it", () => {
    expect(render(80, ...rows)).toContain(
      [
        "  chat-api (github contoso/chat environment prod)",
        "    call models, read data (Cognitive Services OpenAI User)   aoai",
      ].join("\n"),
    );
  });

  test("becomes blocks on a narrow terminal", () => {
    expect(render(50, ...rows)).toMatchInlineSnapshot(`
      "prod  6 resources to create: 1 AI account, 2
            identities, 3 others; 1 read
        anyone who has a key
          may  write data, call models
          on   aoai
          by   keys work; to be switched off by
               2026-12-31
               "batch jobs"
        chat-api
          may  call models, read data (Cognitive
               Services OpenAI User)
          on   aoai
          by   github contoso/chat environment prod
        who may list keys: nobody by a role of this
        stack; by other roles: not known"
    `);
  });

  test("an identity that is trusted and holds nothing is shown", () => {
    expect(render(160, trusted("host web"))).toMatch(/chat-api +nothing in this stack +– +host web$/m);
  });

  test.each([
    ["github a/b any pull request", "https://token.actions.githubusercontent.com", ""],
    ["federated repo:a/b:pull_request", "https://evil.example/token", " of https://evil.example/token"],
    [
      "service account n/s",
      "https://swedencentral.oic.prod-aks.azure.com/6b1f3a0e-6f0b-4f4c-9a53-0d6f7d3f8a10/1d7c9a52-4a0b-4f86-8f43-6a3f1f0b2c11/",
      " on cluster 1d7c9a52 of tenant 6b1f3a0e",
    ],
    ["service account n/s", "https://x.oic.prod-aks.azure.evil/", " of https://x.oic.prod-aks.azure.evil/"],
  ])("tells whose tokens get in: %s from %s", (actor, issuer, place) => {
    expect(
      render(300, chat, trusted(actor, [trust("subject", issuer)]))
        .split("\n")
        .at(-1),
    ).toMatch(new RegExp(`${`${actor}${place}`.replace(/[.]/g, "\\.")}$`));
  });

  test("says by which role somebody who is not trusted comes in", () => {
    const via = [{ kind: "addTrust" as const, urn: urnOf("g"), text: "Owner adds federated credentials to chat-api" }];
    expect(render(300, chat, trusted("user ann", via))).toContain(
      "user ann (Owner adds federated credentials to chat-api)",
    );
  });

  test.each([
    [["Reader"], "   Reader   "],
    [["unknown role 0000"], "cannot tell what (unknown role 0000)"],
  ])("says what %j allows, also when that is nothing, or not known", (roles, expected) => {
    expect(render(200, access({ roles, powers: [] }))).toContain(expected);
  });

  test("has what somebody may do most of first, and keys behind what gives access away", () => {
    const held = (actor: string, powers: Access["powers"], kind: Access["scope"]["kind"] = "resource") =>
      access({ actor, powers, scope: scope(`of-${actor}`, "prod", kind) });
    const text = render(
      200,
      held("reads", ["readData"]),
      keys,
      held("wide", ["assignRoles"], "subscription"),
      held("lists", ["readKeys"]),
      held("gives", ["assignRoles"]),
    );
    const who = ["wide", "gives", "lists", "anyone", "reads"].map((name) =>
      text.search(new RegExp(`^ {2}${name}\\b`, "m")),
    );
    expect(who).toEqual(who.toSorted((a, b) => a - b));
    expect(who[0]).toBeGreaterThan(0);
  });

  test("says of an access policy what it lets do, and of a role that a thing itself has which", () => {
    const policy = access({ roles: ["access policy: delete, get secrets"], powers: ["readSecrets"] });
    expect(render(200, policy)).toContain("   delete, get secrets (access policy)   ");
    const inside = access({
      roles: [],
      powers: ["holdOwnRole"],
      via: [{ kind: "setting", urn: urnOf("db"), text: "role of the database Cosmos DB Built-in Data Reader" }],
    });
    expect(render(200, inside)).toContain("   role of the database: Cosmos DB Built-in Data Reader   ");
  });

  test("tells what gets in from one repository as one way, and separates ways", () => {
    const subject = (name: string) => trust(`repo:a/b:environment:${name}`);
    const from = (name: string) => trusted(`github a/b environment ${name}`, [subject(name)]);
    const text = render(
      300,
      chat,
      from("prod"),
      from("test"),
      trusted("host web", [{ kind: "host", urn: urnOf("web"), text: "" }]),
    );
    expect(text.replace(/\s+/g, " ")).toContain("github a/b environment prod or test; host web");
  });

  test("gives each of two principals that nobody can name what is theirs", () => {
    const somebody = (name: string, on: string) =>
      access({ actor: { kind: "unknown", name, id: name }, scope: scope(on) });
    expect(render(200, somebody("2222", "a"), somebody("1111", "b"))).toMatch(
      /principals 1111 and 2222 .* b and a respectively /,
    );
  });

  test("says who may list keys, and that nobody here may", () => {
    expect(render(200, keys)).toContain("who may list keys: nobody by a role of this stack; by other roles: not known");
    const about = [{ actor: chat.actor, scope: chat.scope, roles: ["Contributor"] }];
    const stack = { ...state(keys), findings: [finding({ rule: "key-door", about })] };
    expect(renderTerminal(reportOf(stack), { style: style() })).toContain(
      "who may list keys: identity chat-api (key-door, below)",
    );
  });

  test("names whoever reads keys by a role that the table shows, also where no key of the stack is known", () => {
    const reader = access({ roles: ["Contributor"], powers: ["readKeys"] });
    expect(render(200, reader)).toContain("who may list keys: identity weekly-report on aoai; others: not known");
    expect(render(200, reader, keys)).toContain("who may list keys: identity weekly-report on aoai; others: not known");
    const listed = Array.from({ length: 3 }, (_, index) =>
      access({ actor: { kind: "group", name: `g${String(index)}`, id: `g${String(index)}` }, powers: ["readKeys"] }),
    );
    expect(render(200, ...listed)).toContain("who may list keys: groups g0, g1 and g2 (above); others: not known");
  });

  test("speaks of passwords where only these are taken", () => {
    const password = { ...keys, actor: { ...keys.actor, name: "anyone who has a password of aoai" } };
    expect(render(200, password)).toContain("who may list passwords: nobody by a role of this stack");
  });

  test("puts a policy that sets above one that gets, and keys above a role that a database has for itself", () => {
    const policy = (name: string, listed: string) =>
      access({
        actor: { kind: "group", name, id: name },
        roles: [`access policy: ${listed}`],
        powers: ["readSecrets"],
      });
    const own = access({ actor: { kind: "group", name: "own", id: "own" }, roles: [], powers: ["holdOwnRole"] });
    const rows = render(200, policy("a", "get secrets"), policy("b", "get, list, set secrets"), own, keys)
      .split("\n")
      .flatMap((line) => /^ {2}(?:group )?(?<who>anyone|own|a|b) /.exec(line)?.groups?.["who"] ?? []);
    expect(rows).toEqual(["anyone", "own", "b", "a"]);
  });

  test("says what would be created, and what is only read", () => {
    expect(render(160, chat)).toContain(
      "prod  6 resources to create: 1 AI account, 2 identities, 3 random pets; 1 read",
    );
  });

  test("does not say that nobody is given access where something is not known", () => {
    const unknowns = [{ urn: urnOf("x"), path: "", why: "not read yet" }];
    const text = renderTerminal(reportOf({ ...state(), unknowns }), { style: style() });
    expect(text).toContain("No access that can be told. What is not known may give some:");
    expect(text).not.toContain("Nobody is given access");
    expect(render(160)).toContain("Nobody is given access.");
  });

  test("ends with what rules find, and with the exit code where there is one", () => {
    const report = reportOf({ ...state(chat), findings: [finding({ level: "error", message: "up will collide" })] });
    const text = renderTerminal(report, { style: style(), exitCode: 1 });
    expect(text).toContain("  1 error  up will collide  keys-on\n");
    expect(text.split("\n").at(-1)).toBe("No baseline: changes are not judged. 1 error: exit 1.");
  });

  test("a thousand rows and unknowns are counted exactly and listed in part", () => {
    const rows = Array.from({ length: 1_000 }, (_, index) =>
      access({ actor: `w${String(index)}`, scope: `s${String(index)}`, roles: [`role ${String(index)}`] }),
    );
    const unknowns = rows.map(({ actor }) => ({ urn: actor.id, path: "inputs.x", why: `not given to ${actor.name}` }));
    const text = renderTerminal(reportOf({ ...state(...rows), unknowns }), { style: style() });
    expect(text).toContain("  and 940 more rows: --format json has them all");
    expect(text).toContain("1000 things not known");
    expect(text).toContain("and 988 more");
    expect(text.split("\n").length).toBeLessThan(100);
  });
});
