import { describe, expect, test } from "vitest";

import { renderTerminal } from "../../../access/report/terminal.ts";
import type { Access, StackReport } from "../../../access/terms/report.ts";
import { access, actor, gain, loss, reportOf, scope, stackWith, style, trust } from "./reports.ts";

/** What stands below the table. */
const isLegend = /^(?:use|write|manage|other) = |^[▲▼?] (?:gained|lost|cannot)/;
/** The lines of the table, without the space around it. */
const table = (width: number, ...stacks: StackReport[]) => {
  const lines = renderTerminal(reportOf(...stacks), { style: style(width) }).split("\n");
  const start = lines.findIndex((line) => line.startsWith("  WHO"));
  const drawn = lines.slice(start, lines.indexOf("", start)).map((line) => line.trimEnd().slice(2));
  return drawn.filter((line) => !isLegend.test(line));
};
const said = (...stacks: StackReport[]) =>
  table(300, ...stacks)
    .slice(1)
    .map((line) => line.split(/ {2,}/));
const lastLine = (...stacks: StackReport[]) => {
  const text = renderTerminal(reportOf(...stacks), { style: style(300) });
  return text
    .split("\n")
    .find((line) => line.includes("differs from"))
    ?.trim();
};
const chat = (stack = "prod") => access({ actor: "chat-api" }, stack);
const guest = (name: string, stack = "prod"): Access[] => [
  access({ actor: name, channel: "through", via: [trust("s")] }, stack),
  access(
    {
      actor: name,
      scope: scope("chat-api", stack, "identity"),
      channel: "through",
      roles: [],
      powers: ["actAs"],
      via: [trust("s")],
    },
    stack,
  ),
];
const contributor = { powers: ["manageModels", "writeData", "callModels", "readData"] as const };

describe("the table of all environments", () => {
  test("has a row for who and on what, a column for each stack, and marks what changes", () => {
    const dev = stackWith({ stack: "dev", access: [chat("dev"), access({}, "dev")] });
    const prod = stackWith({
      access: [chat(), ...guest("service account chat/chat-api"), ...guest("github a/b env prod"), access(contributor)],
      changes: [gain(), loss({ actor: "group gone" })],
    });
    expect(table(160, dev, prod)).toEqual([
      "WHO                                ON     dev   prod",
      "weekly-report                      aoai   use   use, write, +manage ▲",
      "group gone                         aoai   -     -use ▼",
      "chat-api                           aoai   use   use",
      " ├ service account chat/chat-api   aoai   -     use",
      " └ github a/b env prod             aoai   -     use",
    ]);
  });

  test("becomes blocks where it does not fit", () => {
    const text = renderTerminal(reportOf(stackWith({ access: [chat()] })), { style: style(20) });
    expect(text).toContain("\n  chat-api\n    on    aoai\n    prod  use\n");
  });

  test("puts what changes first, then keys, then what is worst", () => {
    const keys = { kind: "keyHolder" as const, name: "anyone", id: "keys of x" };
    const rows = [
      access({ actor: "a", powers: ["readData"] }),
      access({ actor: "b", powers: ["assignRoles"] }),
      access({ actor: keys, channel: "key" }),
      access({ actor: "z", powers: ["readData"] }),
      access({ actor: "u", roles: ["unknown role x"], powers: [] }),
    ];
    const stack = stackWith({ access: rows, changes: [gain({ actor: "z" })] });
    expect(said(stack).map(([who]) => who)).toEqual(["z", "anyone", "b", "u", "a"]);
  });

  test.each([
    [["callModels", "readData"], "use"],
    [["manageModels", "writeData", "callModels", "readData"], "use, manage"],
    [["writeData", "callModels", "readData"], "use, write"],
    [["readKeys"], "read keys"],
    [["assignRoles", "readKeys", "addTrust", "callModels"], "assign roles, read keys, 2 more"],
    [[], "other"],
  ] as const)("says %j as %s", (powers, expected) => {
    expect(said(stackWith({ access: [access({ powers })] }))[0]?.[2]).toBe(expected);
  });

  test("never says less than that a role is not known", () => {
    const roles = ["Reader", "unknown role x"];
    expect(said(stackWith({ access: [access({ roles })] }))[0]?.[2]).toBe("use, cannot tell");
    const powers = ["assignRoles", "readKeys", "callModels"] as const;
    expect(said(stackWith({ access: [access({ roles, powers })] }))[0]?.[2]).toBe("cannot tell, assign roles, 2 more");
  });

  test("says once what is held by several channels", () => {
    const rows = [access({ powers: ["readData"] }), access({ powers: ["writeData"], channel: "key" })];
    expect(said(stackWith({ access: rows }))).toEqual([["weekly-report", "aoai", "write"]]);
  });

  test("shows an entrance that is all that changes, and one to an identity that holds nothing", () => {
    const identity = scope("chat-api", "prod", "identity");
    const actAs = gain({
      actor: "github a/b",
      scope: identity,
      channel: "through",
      powers: { gained: ["actAs"], lost: [] },
    });
    expect(said(stackWith({ access: [chat(), ...guest("github a/b")], changes: [actAs] }))).toEqual([
      ["chat-api", "aoai", "use"],
      [" └ github a/b", "identity chat-api", "+act as it ▲"],
      ["", "aoai", "use"],
    ]);
    expect(said(stackWith({ access: guest("github a/b").slice(1) }))).toEqual([
      ["github a/b", "identity chat-api", "act as it"],
    ]);
  });

  test("whoever holds something by themselves stands for themselves", () => {
    const own = access({ actor: "user ann", scope: "docs", powers: ["addTrust"] });
    expect(
      said(stackWith({ access: [chat(), own, ...guest("user ann")] })).map(([who, on]) => `${who ?? ""} ${on ?? ""}`),
    ).toEqual(["user ann docs", " identity chat-api", " aoai", "chat-api aoai"]);
  });

  test("nothing that anybody holds is missing", () => {
    const names = ["identity a", "group b", "user c", "host d", "github e"];
    const rows = names.flatMap((name, index) => [
      access({ actor: name, scope: `s${String(index)}`, channel: index % 2 === 0 ? "own" : "through" }),
      access({ actor: name, scope: scope("a", "prod", "identity"), channel: "through", powers: ["actAs"] }),
      access({ actor: name, scope: "shared", channel: "through" }),
    ]);
    const shown = table(300, stackWith({ access: rows })).join("\n");
    for (const {
      scope: { name },
    } of rows.filter(({ scope: { name } }) => name !== "a"))
      expect(shown).toContain(name);
  });

  test("puts one resource of several stacks in one row, and two things of one name in two", () => {
    const other = {
      ...actor("chat-api"),
      id: "urn:pulumi:prod::contoso::Other$azure-native:managedidentity:UserAssignedIdentity::chat-api",
    };
    const prod = stackWith({ access: [chat(), access({ actor: other })] });
    expect(said(stackWith({ stack: "dev", access: [chat("dev")] }), prod)).toEqual([
      ["chat-api (azure-native:managedidentity:UserAssignedIdentity chat-api)", "aoai", "use", "use"],
      ["chat-api (Other$azure-native:managedidentity:UserAssignedIdentity chat-api)", "aoai", "-", "use"],
    ]);
    const guids = ["1", "2"].map((id) => access({ actor: { kind: "group", name: "ops", id } }));
    expect(said(stackWith({ access: guids })).map(([who]) => who)).toEqual(["group ops (1)", "group ops (2)"]);
  });

  test("knows a thing on both sides, also where a lock tells no project", () => {
    const ofLock = <Thing extends { readonly id: string }>(thing: Thing): Thing => ({
      ...thing,
      id: thing.id.replace("::contoso::", "::::"),
    });
    const lost = (name: string, stack: string) => {
      const change = loss({ actor: name }, stack);
      return { ...change, actor: ofLock(change.actor), scope: ofLock(change.scope) };
    };
    const dev = stackWith({ stack: "dev", access: [access({}, "dev")], changes: [lost("chat-api", "dev")] });
    const prod = stackWith({ access: [access(), chat()], changes: [lost("weekly-report", "prod")] });
    expect(said(dev, prod)).toEqual([
      ["chat-api", "aoai", "-use ▼", "use"],
      ["weekly-report", "aoai", "use", "use ▼"],
    ]);
  });

  test("names who signs the tokens where that is not GitHub itself", () => {
    const via = [trust("repo:a/b", "https://evil.example")];
    expect(said(stackWith({ access: [access({ actor: "github a/b", channel: "through", via })] }))[0]?.[0]).toBe(
      "github a/b of https://evil.example",
    );
  });

  test("is bounded, with exact numbers of the rows and stacks that are not drawn", () => {
    const rows = Array.from({ length: 1_000 }, (_, index) =>
      access({ actor: `w${String(index)}`, scope: `s${String(index)}` }),
    );
    const stacks = Array.from({ length: 20 }, (_, index) => stackWith({ stack: `s${String(index)}` }));
    const text = renderTerminal(reportOf(...stacks, stackWith({ access: rows, changes: [gain()] })), {
      style: style(300),
    });
    expect(text).toContain("  and 984 more rows without a change: --format json has them all");
    expect(text).toContain("  and 9 more stacks: --format json has them all");
    expect(text).toMatch(/WHO .* prod$/m);
  });
});

describe("where production differs from staging", () => {
  const github = (stack: string, environment: string) =>
    access({ actor: `github contoso/chat environment ${environment}`, channel: "through", via: [trust("s")] }, stack);

  test("is said in a line", () => {
    const staging = stackWith({ stack: "staging", access: [chat("staging"), access({}, "staging")] });
    const prod = stackWith({ access: [access({ ...contributor, actor: "chat-api" }), access()] });
    expect(lastLine(staging, prod)).toBe("prod differs from staging: chat-api on aoai (use, manage; staging: use)");
  });

  test("does not count what each names after itself", () => {
    const staging = stackWith({ stack: "contoso/app/staging", access: [github("staging", "staging")] });
    expect(
      lastLine(staging, stackWith({ stack: "contoso/app/prod", access: [github("prod", "prod")] })),
    ).toBeUndefined();
  });

  test("counts the workflow of staging in production, and names that only begin alike", () => {
    const access = (stack: string, ...environments: string[]) => environments.map((each) => github(stack, each));
    const staging = stackWith({ stack: "staging", access: access("staging", "staging", "stagingx", "shared") });
    const prod = stackWith({ access: access("prod", "prod", "staging", "prodx", "shared") });
    expect(lastLine(staging, prod)?.match(/environment \w+ .*?\)/g)).toEqual([
      "environment prodx on aoai (use; staging: -)",
      "environment staging on aoai (use; staging: -)",
      "environment stagingx on aoai (-; staging: use)",
    ]);
  });

  test("does not count what both have, of whichever stage it is named", () => {
    const staging = stackWith({ stack: "staging", access: [github("staging", "prod")] });
    expect(lastLine(staging, stackWith({ access: [github("prod", "prod")] }))).toBeUndefined();
  });

  test("is not said where one of them is missing", () => {
    expect(
      lastLine(stackWith({ stack: "dev", access: [chat("dev")] }), stackWith({ access: [access()] })),
    ).toBeUndefined();
  });

  test("is counted where it is more than three rows", () => {
    const rows = Array.from({ length: 20 }, (_, index) => access({ actor: `w${String(index)}` }));
    expect(lastLine(stackWith({ stack: "staging" }), stackWith({ access: rows }))).toMatch(/ and 17 more$/);
  });
});
