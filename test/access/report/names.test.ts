import { describe, expect, test } from "vitest";

import { sayActors, sayNames, sayScopes } from "../../../access/report/names.ts";
import { renderTerminal } from "../../../access/report/terminal.ts";
import { access, actor, gain, reportOf, reportWith, scope, stackWith, style, trust } from "./reports.ts";

const times = (number: number, make: (index: number) => string) =>
  Array.from({ length: number }, (_, index) => make(index));
const say = (...names: string[]) => sayNames(names, (name) => name);
const asItIs = (name: string) => name;

describe("a list of names", () => {
  test("is in the order in which people count, and of many the first", () => {
    expect(say("lake10", "lake2")).toBe("lake2 and lake10");
    expect(say("d", "c", "b", "a")).toBe("a, b, c and d");
    expect(say("e", "d", "c", "b", "a")).toBe("a, b, c and 2 more");
  });

  test("tells names that are numbered one after the other by the first and the last", () => {
    expect(
      sayNames(
        times(40, (index) => `lake${String(index)}`),
        asItIs,
      ),
    ).toBe("lake0 to lake39");
    expect(say("w08", "w09", "w10", "w11", "x")).toBe("w08 to w11 and x");
    expect(say("a1", "a2", "a3")).toBe("a1, a2 and a3");
    expect(say("a1", "a2", "a4", "a5")).toBe("a1, a2, a4 and a5");
    expect(say("a8", "a9", "a010", "a011")).not.toContain(" to ");
  });

  test("counts each that it does not name", () => {
    expect(say("a", "b", "c", "x1", "x2", "x3", "x4", "y")).toBe("a, b, c and 5 more");
  });

  test("says the kind of several once", () => {
    expect(sayActors([actor("group b"), actor("group a")], asItIs)).toBe("groups a and b");
    expect(sayActors([actor("group a"), actor("chat")], asItIs)).toBe("group a and chat");
    expect(sayScopes([scope("kv1", "prod", "keyVault"), scope("kv2", "prod", "keyVault")], asItIs)).toBe(
      "key vaults kv1 and kv2",
    );
  });
});

describe("rows that differ in nothing but names are one", () => {
  const lakes = Array.from({ length: 40 }, (_, index) =>
    access({
      actor: "loader",
      scope: scope(`lake${String(index)}`, "prod", "storage"),
      powers: ["readData"],
      roles: ["Reader"],
    }),
  );
  const apps = Array.from({ length: 12 }, (_, index) => access({ actor: `app-${String(index)}` }));
  const rows = (verdict: null | "same") => {
    const text = renderTerminal(reportWith({ verdict, access: [...lakes, ...apps] }), { style: style(100) });
    return text.split("\n").flatMap((line) => (/lake|app-/.test(line) ? [line.trim().split(/ {2,}/)] : []));
  };

  test("of one stack", () => {
    const text = rows(null).flat();
    expect(text).toContain("app-0 to app-11 (no trust or host in this stack)");
    expect(text.at(-1)).toBe("storage lake0 to lake39");
  });

  test("of all environments", () => {
    expect(rows("same")).toEqual([
      ["app-0 to app-11", "aoai", "use"],
      ["loader", "storage lake0 to lake39", "read"],
    ]);
  });

  test("but not where somebody comes in through one of them", () => {
    const guest = access({ actor: "github a/b", channel: "through", via: [trust("s")] });
    const acts = access({ ...guest, scope: scope("app-3", "prod", "identity"), powers: ["actAs"], roles: [] });
    const text = renderTerminal(reportOf(stackWith({ access: [...apps, guest, acts] })), { style: style(100) });
    expect(text).toMatch(/^ {2}app-3 +aoai +use\n {3}└ github a\/b +aoai +use$/m);
  });

  test("and an identity that holds nothing is one, with all ways in", () => {
    const ways = ["identity one", "identity two", "identity three"].flatMap((name) =>
      ["host a", "host b", "github a/b", "github c/d"].map((who) =>
        access({
          actor: who,
          scope: scope(name, "prod", "identity"),
          channel: "through",
          powers: ["actAs"],
          roles: [],
        }),
      ),
    );
    for (const columns of [60, 100]) {
      const text = renderTerminal(reportWith({ verdict: null, access: ways }), { style: style(columns) });
      expect(text.match(/nothing in this stack/g)).toHaveLength(3);
    }
  });
});

test("of a long table only what changes is shown, with the number of the other rows", () => {
  const rows = Array.from({ length: 40 }, (_, index) =>
    access({ actor: `w${String(index)}`, scope: `s${String(index * 2)}` }),
  );
  const text = renderTerminal(reportWith({ access: rows, changes: [gain({ actor: "w7", scope: "s14" })] }), {
    style: style(100),
  });
  expect(text).toMatch(/WHO.*\n {2}w7 +s14 +use, \+manage ▲\n/);
  expect(text).toContain("  and 23 more rows without a change: --format json has them all");
});
