import { runInThisContext } from "node:vm";

import ts from "typescript";
import { describe, expect, test } from "vitest";

import { skeletonOf } from "../../../../offline/program/code/syntax.ts";

/** A function as a compiler writes it for an engine of that year. */
function compiled(code: string, target: ts.ScriptTarget): object {
  const { outputText } = ts.transpileModule(`const compiled = ${code};`, { compilerOptions: { target } });
  return runInThisContext(`{ ${outputText} compiled; }`) as object;
}

const asExpression = (code: string) => code.replace(/=> (.*)$/, "=> { return $1; }");

describe("a function that was compiled for an older engine", () => {
  test.each([
    ["a member", "(x) => x?.principalId"],
    ["a member of a member", "(x) => x?.identity?.principalId"],
    ["an item and a call", "(x) => x.a?.[0]?.b.trim().c"],
    ["a default", '(x) => x ?? ""'],
    ["a default of a member", '(x) => x?.principalId ?? ""'],
    ["a default of a call", "(x) => x.find((y) => y?.a)?.b ?? x.c?.d ?? []"],
  ])("has the syntax of the program: %s", (_, code) => {
    expect(skeletonOf(compiled(code, ts.ScriptTarget.ES2018))).not.toContain("ConditionalExpression");
    const skeleton = skeletonOf(compiled(code, ts.ScriptTarget.ES2018));
    const expected = [code, asExpression(code)].map((each) => skeletonOf(compiled(each, ts.ScriptTarget.ES2022)));
    expect(expected.map(withoutBlocks)).toContain(withoutBlocks(skeleton));
  });

  test.each([
    ["another choice", "(x) => x === null ? undefined : x.a"],
    ["a value for what is there", '(x) => x !== null && x !== void 0 ? "y" : "z"'],
    ["another one than what was asked for", "(x, y) => x === null || y === void 0 ? void 0 : y.a"],
    ["what is not a member of it", "(x, y) => x === null || x === void 0 ? void 0 : y.a"],
    ["something that is not nothing", "(x) => x === null || x === void 0 ? 1 : x.a"],
    ["a name that the program assigns", "(x, y) => (y = x) === null || y === void 0 ? void 0 : y.a"],
  ])("keeps the conditions that the program has: %s", (_, code) => {
    expect(skeletonOf(compiled(code, ts.ScriptTarget.ES2022))).toContain("ConditionalExpression");
  });
});

/** A compiler makes a block of a single expression where it needs a variable. */
function withoutBlocks(skeleton: string): string {
  return skeleton
    .replaceAll('"expression":true', '"expression":false')
    .replaceAll(/\{"type":"BlockStatement","body":\[\{"type":"ReturnStatement","argument":/g, "{{");
}
