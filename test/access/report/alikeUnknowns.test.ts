import { expect, test } from "vitest";

import { foldUnread } from "../../../access/report/alikeUnknowns.ts";

const told = (names: readonly string[], path: string, why: string, stacks = ["dev"]) => ({
  names,
  path,
  why,
  stacks,
  number: 1,
});
const unread = "may give access and are not read yet";

test("inputs that are not read are one paragraph, each by its resource", () => {
  const [one, ...others] = foldUnread([
    told(["aks"], "inputs", `${unread}: podCidr, mode`),
    told(["web", "worker"], "inputs.template", "may give access and is not read yet"),
  ]);
  expect(others).toEqual([]);
  expect(one).toEqual({
    names: [],
    path: "inputs that may give access and are not read yet",
    why: "aks: podCidr, mode; web and worker: template",
    stacks: ["dev"],
    number: 2,
  });
});

test("what can carry access is in no paragraph with what mostly does not, nor one stack with another", () => {
  const all = [
    told(["a"], "inputs", `${unread}: adminUsername`),
    told(["b"], "inputs", `${unread}: startIpAddress`),
    told(["c"], "inputs", `${unread}: adminUsername`, ["prod"]),
  ];
  expect(foldUnread(all)).toEqual(all);
});

test("a paragraph is never so long that it would be cut", () => {
  const inputs = Array.from({ length: 20 }, (_, index) => `properties.somethingThatIsLong${String(index)}`).join(", ");
  const all = Array.from({ length: 9 }, (_, index) =>
    told([`r${String(index)}`], "inputs", `${unread}: ${inputs.slice(0, 150)}`),
  );
  const folded = foldUnread(all);
  expect(folded.length).toBeGreaterThan(1);
  expect(folded.filter(({ why }) => why.length > 400)).toEqual([]);
  expect(folded.reduce((sum, { number }) => sum + number, 0)).toBe(9);
});

test("look-ups that nobody can answer yet are one line", () => {
  const asked = (token: string) =>
    told([], token, `${token} was called with an argument that is not known yet: its answer is not known either`);
  expect(foldUnread([asked("a:b:getC"), told([], "x", "y"), asked("a:b:listD")]).map(({ why }) => why)).toEqual([
    "a:b:getC; a:b:listD",
    "y",
  ]);
});
