import { describe, expect, test } from "vitest";

import { coverSas, sasKey, type Sas } from "../../../access/identity/sas.ts";

const container: Sas = {
  on: { kind: "c", path: "/blob/store/zips" },
  may: "rl",
  start: "2021-01-01",
  end: "2030-01-01",
  limits: ["https"],
};
const account: Sas = { ...container, on: { services: "bq", types: "co" } };

const covers = (held: Sas, asked: Sas) => coverSas([sasKey("store", held)], sasKey("store", asked));

describe("a signature", () => {
  test.each<[what: string, lesser: Partial<Sas>]>([
    ["fewer permissions", { may: "l" }],
    ["an earlier end", { end: "2029-12-31T23:59:59Z" }],
    ["a later start", { start: "2022-01-01T00:00Z" }],
    ["one more limit", { limits: ["https", "203.0.113.9"] }],
    ["something in what it is for", { on: { kind: "b", path: "/blob/store/zips/app.zip" } }],
  ])("is more than one with %s", (_, lesser) => {
    expect(covers(container, { ...container, ...lesser })).toBe(true);
    expect(covers({ ...container, ...lesser }, container)).toBe(false);
  });

  test.each<[what: string, other: Partial<Sas>]>([
    ["something beside what it is for", { on: { kind: "b", path: "/blob/store/zips-of-others/app.zip" } }],
    ["a time that nobody can read", { end: "next year" }],
    ["permissions that stand elsewhere", { may: "", limits: ["a-policy"] }],
    ["a whole service", { on: { services: "b", types: "o" } }],
  ])("is not more than one with %s", (_, other) => {
    expect(covers(container, { ...container, ...other })).toBe(false);
  });

  test("of an account is more than one for fewer of its services and kinds of things", () => {
    expect(covers(account, { ...account, on: { services: "b", types: "o" } })).toBe(true);
    expect(covers(account, { ...account, on: { services: "bf", types: "o" } })).toBe(false);
  });

  test("is no more than that of another account, whatever this is called", () => {
    const keys = ["store", "store?x"].map((of) => sasKey(of, container));
    expect(coverSas(keys.slice(0, 1), keys[1] ?? "")).toBe(false);
    expect(coverSas(keys.slice(1), keys[1] ?? "")).toBe(true);
  });

  test("and another one hold together what a third one does", () => {
    const [read, list] = ["r", "l"].map((may) => sasKey("store", { ...container, may }));
    expect(coverSas([read ?? "", list ?? ""], sasKey("store", container))).toBe(true);
  });
});
