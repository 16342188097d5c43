import { join } from "node:path";
import ts from "typescript";

import { repository } from "../offline/runOffline.ts";

/** A file of the repository that is only in memory, so that a run that is stopped leaves nothing behind. */
const file = join(repository, "test/flow/shown.program.ts");

/** What TypeScript says of a program with the settings of this repository. */
export function typeProblemsOf(text: string): string[] {
  const { config } = ts.readConfigFile(join(repository, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: Record<string, unknown> };
  };
  const { options, errors } = ts.convertCompilerOptionsFromJson(config.compilerOptions, repository);
  if (errors.length > 0) throw new Error("tsconfig.json has options that TypeScript does not know");
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
