import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

import { repository } from "../offline/runOffline.ts";
import { programOf } from "./cookbook/page.ts";

/** A file of the repository that is only in memory, so that a run that is stopped leaves nothing behind. */
const file = join(repository, "test/flow/cookbook.program.ts");

/** What TypeScript says of a program with the settings of this repository. */
function problemsOf(text: string): string[] {
  const { config } = ts.readConfigFile(join(repository, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: Record<string, unknown> };
  };
  const { options, errors } = ts.convertCompilerOptionsFromJson(config.compilerOptions, repository);
  expect(errors).toEqual([]);
  const host = ts.createCompilerHost(options);
  const [exists, read] = [host.fileExists.bind(host), host.getSourceFile.bind(host)];
  host.fileExists = (path) => path === file || exists(path);
  host.getSourceFile = (path, language, ...more) =>
    path === file ? ts.createSourceFile(path, text, language) : read(path, language, ...more);
  const program = ts.createProgram({ rootNames: [file], options, host });
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

test("all recipes of the cookbook are a program in strict TypeScript, and one with a wrong argument is not", () => {
  const program = programOf("../../components/index.ts");
  expect(problemsOf(program)).toEqual([]);
  const wrong = program.replace("identity: workers, calls", "identity: workers, call");
  expect(problemsOf(wrong).join("\n")).toContain("'call' does not exist in type 'WorkloadArgs'");
});
