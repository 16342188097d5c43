import { expect, test } from "vitest";

import type { NamedRow } from "../../../access/facts/readers/named/row.ts";
import { namedRows } from "../../../access/facts/readers/named/rows.ts";
import { own, type Json } from "../../../access/plan/digest.ts";
import { normalType } from "../../../access/plan/urn.ts";
import { statementsOf } from "../../../statements/statement.ts";
import { verdictOnDigests } from "../principles/changed.ts";
import { committed } from "../../statements/committed.ts";

type Inputs = Readonly<Record<string, Json>>;

/** What a row reads, in words: who is named, what tells it from others, what it is about. */
interface Words {
  readonly who: string;
  readonly by: string;
  readonly about: string;
}

const usual: Words = { who: "w1", by: "b1", about: "a1" };

function inputsOf({ each, who, by = [], about = [], on }: NamedRow, words: Words): Inputs {
  const within = (paths: readonly (string | undefined)[], word: string, base: Inputs): Inputs =>
    paths.reduce<Inputs>(
      (inputs, path) => (path === undefined || path.startsWith("#") ? inputs : placed(inputs, path.split("."), word)),
      base,
    );
  const beside = within([...about, on], words.about, {});
  if (each === undefined) return within(by, words.by, within([who], words.who, beside));
  const item = within(by, words.by, within([who], words.who, {}));
  const value = (): Json => {
    if ([who, ...by].includes("#key")) return { [who === "#key" ? words.who : words.by]: item };
    return Object.keys(item).length > 0 ? [item] : by.includes("#value") ? [words.by] : "on";
  };
  return placed(beside, each.split("."), value());
}

function placed(inputs: Inputs, [name = "", ...rest]: readonly string[], value: Json): Inputs {
  const inner = own(inputs, name);
  const under = typeof inner === "object" && inner !== null && !Array.isArray(inner) ? (inner as Inputs) : {};
  return { ...inputs, [name]: rest.length === 0 ? value : placed(under, rest, value) };
}

const places = (type: string): readonly string[] => {
  const row = committed.on(normalType(type))?.row;
  const said = row === undefined ? [] : [...statementsOf(row)];
  return said.flatMap(([name, { says }]) => (typeof says === "object" && says.none === "place" ? [name] : []));
};

// Of a Secret of Kubernetes only one type is a token.
const rows = namedRows
  .flatMap((row) => row.types.map((type) => ({ type, row })))
  .filter(({ type }) => type !== "kubernetes:core:secret");

const verdictFor = (type: string, before: Inputs | undefined, after: Inputs) =>
  verdictOnDigests({
    before: before === undefined ? [] : [{ type, inputs: before }],
    after: [{ type, inputs: after }],
  });

test("what a row reads is a gain where there was nothing", () => {
  const made = rows.map(({ type, row }) => `${verdictFor(type, undefined, inputsOf(row, usual))}: ${type} ${row.text}`);
  expect(made.filter((one) => !/^(broader|mixed)/.test(one))).toEqual([]);
  expect(made.length).toBeGreaterThan(150);
});

test("and another one for another name, another word, another thing and another place", () => {
  const changes = rows.flatMap(({ type, row }) => {
    const base = inputsOf(row, usual);
    const others = Object.keys(usual).map((part) => inputsOf(row, { ...usual, [part]: "x2" }));
    const differing = others.filter((inputs) => JSON.stringify(inputs) !== JSON.stringify(base));
    const told = differing.map((inputs) => [type, base, inputs] as const);
    return [
      ...told,
      ...places(type).map((name) => [type, { ...base, [name]: "p1" }, { ...base, [name]: "p2" }] as const),
    ];
  });
  const silent = changes.filter((change) => ["same", "narrower"].includes(verdictFor(...change)));
  expect(silent).toEqual([]);
  expect(changes.length).toBeGreaterThan(300);
});
