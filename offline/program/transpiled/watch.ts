import { existsSync, readFileSync } from "node:fs";
import Module, { registerHooks } from "node:module";
import { dirname, join, relative, resolve as absolute } from "node:path";
import { fileURLToPath } from "node:url";
import { parseJson } from "../../../json/parseJson.ts";
import { report } from "../channel.ts";
import { loadedForNothing, type Files } from "./hazards.ts";
import { shapeOf } from "./shape.ts";
import type { Compiler } from "./uses.ts";

const typeScript = /\.[cm]?tsx?$/;
const compilerFile = /\/typescript(?:@[\d.]+)?\/(?:lib\/)?typescript\.js$/;

/**
 * Checks, when the program ends, whether the compiler, which knows types, would have made another program of the files that
 * were only transpiled. Each difference is reported with its place.
 */
export function watchTranspiled(root: string): void {
  const tsconfig = absolute(process.env["PULUMI_NODEJS_TSCONFIG_PATH"] ?? "tsconfig.json");
  const modules = isOfModules(process.cwd()) ? watchModules() : [];
  process.on("exit", () => {
    const { _cache: cache } = Module as unknown as { _cache: Record<string, { exports: unknown } | undefined> };
    const compiler = Object.keys(cache).find((file) => compilerFile.test(file));
    if (compiler === undefined) return;
    const files = new Set([...modules, ...Object.keys(cache)].filter(isOwn));
    tell(cache[compiler]?.exports as Compiler, [...files].toSorted(), root, tsconfig);
  });
}

/** Watches ECMAScript modules, because their cache cannot be read. */
function watchModules(): ReadonlySet<string> {
  const modules = new Set<string>();
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      if (typeScript.test(found.url) && found.url.startsWith("file:")) modules.add(fileURLToPath(found.url));
      return found;
    },
  });
  return modules;
}

/** Whether the files of a folder are ECMAScript modules, by the package that it belongs to. */
function isOfModules(folder: string): boolean {
  const file = join(folder, "package.json");
  if (existsSync(file)) return (parseJson(readFileSync(file, "utf8")) as { type?: unknown }).type === "module";
  return dirname(folder) !== folder && isOfModules(dirname(folder));
}

const isOwn = (file: string) => typeScript.test(file) && !file.includes("/node_modules/");

function tell(ts: Compiler, paths: readonly string[], root: string, tsconfig: string): void {
  const shapes = new Map(paths.map((path) => [path, shapeOf(ts, path, readFileSync(path, "utf8"))] as const));
  const found = [...shapes].flatMap(([file, { hazards }]) => hazards.map((each) => ({ file, ...each })));
  found.push(...loadedForNothing({ shapes, resolve: resolver(shapes) }));
  const [decorated] = [...shapes].flatMap(([file, { decorator: line }]) =>
    line === undefined ? [] : [{ file, line }],
  );
  const options = found.length > 0 || decorated !== undefined ? optionsOf(ts, tsconfig) : {};
  const isAsWell =
    options["noCheck"] === true || options.isolatedModules === true || options.verbatimModuleSyntax === true;
  const hazards = isAsWell ? [] : found;
  if (decorated !== undefined && options.emitDecoratorMetadata === true && options["noCheck"] !== true)
    hazards.push({ ...decorated, why: "decorators get the types (emitDecoratorMetadata)" });
  report({
    kind: "transpiled",
    hazards: hazards.map(({ file, line, why }) => `${relative(root, file)}:${line}: ${why}`),
  });
}

/** Finds the file of the program for a relative specifier. */
function resolver(shapes: Files["shapes"]): Files["resolve"] {
  return (from, specifier) => {
    if (!specifier.startsWith(".")) return undefined;
    const written = new URL(specifier, `file://${from}`).pathname;
    const bare = written.replace(/\.([cm]?)jsx?$/, "");
    const endings = ["", ".ts", ".tsx", ".mts", ".cts", "/index.ts", "/index.tsx"];
    return [written, bare].flatMap((path) => endings.map((ending) => path + ending)).find((path) => shapes.has(path));
  };
}

function optionsOf(ts: Compiler, tsconfig: string): ReturnType<Compiler["getDefaultCompilerOptions"]> {
  const { config } = ts.readConfigFile(tsconfig, (path) => ts.sys.readFile(path)) as { config?: unknown };
  // The many files that it includes do not matter.
  const host = { ...ts.sys, readDirectory: () => [] };
  return ts.parseJsonConfigFileContent(config ?? {}, host, dirname(tsconfig)).options;
}
