import { describe, expect, it } from "vitest";
import { readProject } from "../../project/program.ts";
import { readStackConfig } from "../../project/config/stack.ts";
import { project } from "../offline/runOffline.ts";

/** What the program sees of `shop:x` with this text as Pulumi.prod.yaml. */
function read(yaml: string): string | undefined {
  const root = project({ "Pulumi.yaml": "name: shop\nruntime: nodejs\n", "Pulumi.prod.yaml": yaml });
  return readStackConfig(readProject(root), "prod", root).values.get("shop:x");
}
const value = (text: string) => read(`config:\n  x: ${text}\n`);

// Every row was read by the engine 3.259 as well.
describe("a value without quotes", () => {
  it.each([
    ["2026-12-31", "2026-12-31 00:00:00 +0000 UTC"],
    ["2026-1-2", "2026-01-02 00:00:00 +0000 UTC"],
    ["2026-12-31T10:00:00Z", "2026-12-31 10:00:00 +0000 UTC"],
    ["2026-12-31t1:2:3.1200+02:00", "2026-12-31 01:02:03.12 +0200 +0200"],
    ["2026-12-31T10:00:00-00:30", "2026-12-31 10:00:00 -0030 -0030"],
    ["2026-12-31  10:00:00", "2026-12-31 10:00:00 +0000 UTC"],
    ["2024-02-29", "2024-02-29 00:00:00 +0000 UTC"],
    ["!!timestamp 2026-12-31", "2026-12-31 00:00:00 +0000 UTC"],
  ])("%s is a moment: %s", (given, expected) => {
    expect(value(given)).toBe(expected);
  });

  it.each([
    ["0755", "493"],
    ["-010", "-8"],
    ["0899", "899"],
    ["0o17", "15"],
    ["-0o17", "-15"],
    ["0b101", "5"],
    ["0b-1", "-1"],
    ["0X1F", "31"],
    ["-0x1F", "-31"],
    ["0x_FF", "255"],
    ["1_000", "1000"],
    ["-_1", "-1"],
    ["0_8", "8"],
    ["1_000.5", "1000.5"],
    ["1_0e1", "100"],
    [".5_5", "0.55"],
    ["1.0", "1"],
    ["-0.0", "0"],
    ["1e21", "1e+21"],
    ["12345678901234567890", "12345678901234567890"],
    ["-9223372036854775809", "-9223372036854776000"],
    ["123456789012345678901234567890", "1.2345678901234568e+29"],
    ["!!int 0755", "493"],
    ["!!float 3", "3"],
  ])("%s is a number: %s", (given, expected) => {
    expect(value(given)).toBe(expected);
  });

  it.each(["2026-02-30", "2026-13-45", "2026-12-31T24:00:00Z", "2026-12-31 10:00:00Z", "1e400", "0x", "._5", "1:30"])(
    "%s is text all the same",
    (given) => {
      expect(value(given)).toBe(given);
    },
  );

  it.each([
    ["yes", "yes"],
    ["TRUE", "true"],
    ["~", ""],
    ["!!binary aGk=", "hi"],
    ["!foo bar", "bar"],
    ["0xFFFFFFFFFFFFFFFFFF", "0xFFFFFFFFFFFFFFFFFF"],
    ['"2026-12-31"', "2026-12-31"],
    ["'0755'", "0755"],
    ["!!str 0755", "0755"],
  ])("%s becomes %s", (given, expected) => {
    expect(value(given)).toBe(expected);
  });

  it.each([
    [".inf", 'key "x": the engine cannot give the number .inf to a program: put quotes around it for the text'],
    ["{a: [1, -.Inf]}", 'key "x.a": the engine cannot give the number -.Inf to a program'],
    ["!!bool yes", 'key "x": "yes" is not a !!bool to the engine: remove the tag, or put quotes around the text'],
    ["!!binary aGk", 'key "x": "aGk" is not a !!binary to the engine'],
    ["{[a]: 1}", 'key "x": expected keys that are text: put quotes around this one'],
  ])("%s, which the engine refuses, is refused by line and key", (given, message) => {
    expect(() => value(given)).toThrow(`Pulumi.prod.yaml:2: ${message}`);
  });
});

describe("a list or map", () => {
  it.each([
    ["[2026-12-31, 0755, 0b1]", '["2026-12-31 00:00:00 +0000 UTC",493,1]'],
    ["{n: 9007199254740993, m: 9007199254740993.0}", '{"m":9007199254740992,"n":9007199254740993}'],
    ["[12345678901234567890]", "[12345678901234567000]"],
    ["{~: a, 010: b, true: c}", '{"8":"b","\\u003cnil\\u003e":"a","true":"c"}'],
    ["{0.00001: a, 1e6: b, 1.5: c}", '{"1.5":"c","1e+06":"b","1e-05":"a"}'],
    ['["<x>&\\u2028"]', String.raw`["\u003cx\u003e\u0026\u2028"]`],
    ['{"\\U0001F600": 1, "\\uFF00": 2}', '{"\uFF00":2,"\u{1F600}":1}'],
  ])("%s is the JSON that Go writes: %s", (given, expected) => {
    expect(value(given)).toBe(expected);
  });
});

describe("a merge", () => {
  const base = "base: &x {a: 1, role: Reader}\nother: &y {role: Admin, b: 2}\nconfig:\n";

  it.each([
    ["  x: {role: Owner, <<: *x}", '{"a":1,"role":"Owner"}'],
    ["  x: {<<: *x, role: ~}", '{"a":1,"role":null}'],
    ["  x: {<<: [*x, *y]}", '{"a":1,"b":2,"role":"Reader"}'],
    ["  x: {<<: {<<: *x, a: 5}}", '{"a":5,"role":"Reader"}'],
    ["  x: {'<<': *x}", '{"a":1,"role":"Reader"}'],
    ["  <<: {shop:x: 1, shop:z: 2}", "1"],
    ["  <<: {shop:x: 1}\n  shop:x: 2", "2"],
  ])("%s puts in what is not written out", (given, expected) => {
    expect(read(`${base}${given}\n`)).toBe(expected);
  });

  it("of what is no map, or has keys that merging changes, is refused by line and key", () => {
    const message = 'Pulumi.prod.yaml:4: key "x": "<<" merges a map, an alias of a map, or a list of these';
    expect(() => read(`${base}  x: {<<: 5}\n`)).toThrow(message);
    expect(() => read(`${base}  x: {<<: {0755: a}}\n`)).toThrow(message);
  });

  it("that multiplies, or holds itself, is refused instead of carried out", () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const use = level === 0 ? "y: 1" : `p: {<<: *a${level - 1}}, q: {<<: *a${level - 1}}, r: {<<: *a${level - 1}}`;
      return `  k${level}: &a${level} {${use}}\n`;
    });
    const message = "Pulumi.prod.yaml: not usable YAML: its aliases multiply, or contain themselves";
    expect(() => read(`config:\n${levels.join("")}`)).toThrow(message);
    expect(() => read("config:\n  x: &x {<<: *x}\n")).toThrow(message);
    expect(() => read("config:\n  x: &x [*x]\n")).toThrow(message);
  });
});

it("a block at the end of a file has no line end that the file does not have", () => {
  expect(read("config:\n  x: |\n    a\n    b")).toBe("a\nb");
  expect(read("config:\n  x: |\n    a\n    b\n")).toBe("a\nb\n");
});
