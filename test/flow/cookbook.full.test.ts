import { expect, test } from "vitest";

import { programOf } from "./cookbook/page.ts";
import { typeProblemsOf } from "./typeProblems.ts";

test("all recipes of the cookbook are a program in strict TypeScript, and one with a wrong argument is not", () => {
  const program = programOf("../../components/index.ts");
  expect(typeProblemsOf(program)).toEqual([]);
  const wrong = program.replace("identity: workers, calls", "identity: workers, call");
  expect(typeProblemsOf(wrong).join("\n")).toContain("'call' does not exist in type 'WorkloadArgs'");
});
