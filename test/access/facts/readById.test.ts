import { expect, test } from "vitest";

import { facts, whysOf, type Changed } from "./change.ts";
import { types, urnOf } from "../digest.ts";

const maker: Changed = { type: "contoso:index:Maker", name: "maker", op: "create" };
const read = (path: string): Changed => ({
  type: types.identity,
  name: "chat",
  op: "read",
  inputOutputs: { id: { urn: urnOf(maker.type, maker.name), path } },
});
const saidOf = (change: Changed) => whysOf(facts(maker, change)).filter((why) => why.startsWith("id:"));
const printOf = (path: string) => facts(maker, read(path)).unknowns.find((each) => each.path === "id")?.fingerprint;

test("what is read by an id that is not known yet is said, and is another one by another output", () => {
  expect(saidOf(read("a"))).toEqual(["id: what is read is known only after `pulumi up`"]);
  expect(printOf("a")).toBeDefined();
  expect(printOf("a")).toBe(printOf("a"));
  expect(printOf("a")).not.toBe(printOf("b"));
});

test("by an id that is known it is what has that id", () => {
  expect(saidOf({ ...read("a"), id: "/subscriptions/s" })).toEqual([]);
});
