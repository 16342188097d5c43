import { expect, test } from "vitest";

import { paragraphsOf } from "../../../access/report/alikeUnknowns.ts";
import { renderTerminal } from "../../../access/report/terminal.ts";
import { reportWith, style, urnOf } from "./reports.ts";

const told = (names: readonly string[], path: string, why: string, stacks = ["dev"], kind = "") => ({
  names,
  kind,
  path,
  why,
  stacks,
  number: 1,
});
const unread = "may give access and are not read yet";
const said = (all: Parameters<typeof paragraphsOf>[0]) =>
  paragraphsOf(all).map(({ title, items }) => [title, ...items.map(({ text }) => text)]);

test("what is not read is one paragraph, each input by its resource", () => {
  const all = [
    told(["aks"], "inputs", `${unread}: podCidr, mode`),
    told(["web", "worker"], "inputs.template", "may give access and is not read yet", ["dev"], "container app"),
    told(["aks"], "inputs.sku", "may give access and is not read yet"),
    told(["docs"], "", "azure-native:search:service may give access and is not read yet", ["dev"], "service"),
    told(["x"], "", "other:index:thing may give access and is not read yet", ["dev"], "thing"),
  ];
  expect(said(all)).toEqual([
    [
      "not checked (may give access)",
      "aks: podCidr, mode, sku",
      "container apps web and worker: template",
      "service docs",
      "thing x (other:index:thing)",
    ],
  ]);
});

test("one stack has no paragraph with another", () => {
  expect(
    paragraphsOf([told(["a"], "inputs", `${unread}: x`), told(["a"], "inputs", `${unread}: x`, ["prod"])]),
  ).toHaveLength(2);
});

test("a paragraph of any length is told in full where all of it may be access, and its number is exact", () => {
  const unknowns = Array.from({ length: 20 }, (_, index) => ({
    urn: urnOf(`r${String(index * 2)}`),
    path: "inputs",
    why: `${unread}: ${Array.from({ length: 6 }, (_, at) => `properties.password${String(index * 10 + at)}`).join(", ")}`,
  }));
  const text = renderTerminal(reportWith({ unknowns }), { style: style(100) });
  expect(new Set(text.match(/password\d+/g)).size + (text.match(/\/password/g) ?? []).length).toBeGreaterThan(100);
  expect(text).not.toContain("…");
});

test("look-ups that nobody can answer yet are one line", () => {
  const asked = (token: string) =>
    told([], token, `${token} was called with an argument that is not known yet: its answer is not known either`);
  expect(said([asked("a:b:getC"), told([], "x", "y"), asked("a:b:listD")]).map(([, ...texts]) => texts)).toEqual([
    ["a:b:getC", "a:b:listD"],
    ["y"],
  ]);
});

test("an output of another stack that is not given is told once, with what is made of it", () => {
  const all = [
    told(["grant"], "inputs.principalId", "output devs of stack base"),
    told(["base"], "outputs.devs", "output devs of stack base: not known offline"),
    told(["base"], "outputs.subnet", "output subnet of stack base: not known offline"),
    told(["other"], "inputs.scope", "output id of stack given"),
  ];
  expect(said(all)).toEqual([
    ["outputs of base, which --outputs STACK=FILE gives", "devs (principalId of grant)", "subnet"],
    [undefined, "output id of stack given"],
  ]);
});
