import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { runTool } from "../../engine/tool.ts";
import { languages } from "../../snippets/write.ts";
import { everyCall } from "./described.ts";
import { filesOf } from "./filesOf.ts";
import { goRecipe, javaRecipe, pythonRecipe, typescriptRecipe } from "./recipes.ts";
import { bench, workshop, type Workshop } from "./workshop.ts";

const [dual, keyless] = [everyCall("dual"), everyCall("keyless")];
type Cases = Readonly<Record<string, Record<string, unknown>[]>>;
/** What workloads call, by a name: everything, with keys and without, half of it, and each service alone. */
const cases: Cases = {
  dual,
  keyless,
  half: [...keyless.slice(0, 2), ...dual.slice(2)],
  ...alone("only", dual),
  ...alone("onlykeyless", keyless),
};

function alone(prefix: string, calls: Record<string, unknown>[]): Cases {
  return Object.fromEntries(calls.map((call) => [`${prefix}${String(call["name"]).replace("-", "")}`, [call]]));
}

/** The code of every case in one language, by the path that `place` gives it. */
function codes(path: string, place: (name: string) => string, prefix: (name: string) => string = () => "") {
  return Object.fromEntries(
    Object.entries(cases).map(([name, calls]) => [
      place(name),
      prefix(name) + (filesOf({ calls })[`clients/${path}`] ?? ""),
    ]),
  );
}

/** One after the other: all of them want every core. */
const typescript = await workshop(typescriptRecipe);
const python = await workshop(pythonRecipe);
const java = await workshop(javaRecipe);
const go = await workshop(goRecipe);

const inWorkshop = (made: Workshop) => test.skipIf("missing" in made);
const folderOf = (made: Workshop) => ("folder" in made ? made.folder : "");

test("there is a check for each language", () => {
  expect(languages.map(({ path }) => path)).toEqual([
    "clients.ts",
    "clients.py",
    "Clients.cs",
    "Clients.java",
    "clients.go",
  ]);
  expect(Object.keys(cases)).toHaveLength(11);
});

inWorkshop(typescript)("TypeScript: it compiles in strict mode against the packages of npm", async () => {
  const options = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, noUnusedLocals: true, noUncheckedIndexedAccess: true },
    ...{ target: "es2024", module: "nodenext", types: ["node"] },
  };
  const folder = bench(folderOf(typescript), "checked", {
    ...codes("clients.ts", (name) => `${name}.ts`),
    "tsconfig.json": JSON.stringify({ compilerOptions: options, include: ["*.ts"] }),
  });
  const tsc = fileURLToPath(import.meta.resolve("typescript/bin/tsc"));
  expect(await runTool(process.execPath, [tsc, "-p", "."], { cwd: folder })).toBe("");
});

inWorkshop(python)("Python: it imports, and mypy accepts it in strict mode, with the packages of PyPI", async () => {
  const names = Object.keys(cases);
  const folder = bench(
    folderOf(python),
    "checked",
    codes("clients.py", (name) => `${name}.py`),
  );
  const interpreter = join(folderOf(python), "venv/bin/python");
  const checked = await runTool(interpreter, ["-m", "mypy", "--strict", ...names.map((name) => `${name}.py`)], {
    cwd: folder,
  });
  expect(checked).toContain(`no issues found in ${names.length} source files`);
  expect(await runTool(interpreter, ["-c", `import ${names.join(", ")}; print("imported")`], { cwd: folder })).toBe(
    "imported\n",
  );
});

inWorkshop(java)("Java: it compiles against the packages of Maven Central", async () => {
  const files = codes(
    "Clients.java",
    (name) => `${name}/Clients.java`,
    (name) => `package ${name};\n`,
  );
  const folder = bench(folderOf(java), "checked", files);
  const args = [
    "-Xlint:all,-processing,-classfile",
    "-Werror",
    "-cp",
    "../lib/*",
    "-d",
    "classes",
    ...Object.keys(files),
  ];
  expect(await runTool("javac", args, { cwd: folder })).toBe("");
});

inWorkshop(go)("Go: it builds, and go vet accepts it, with the modules of the Go proxy", async () => {
  const folder = bench(
    folderOf(go),
    "checked",
    codes("clients.go", (name) => `${name}/clients.go`),
  );
  const root = folderOf(go);
  expect(await runTool("go", ["vet", `./${relative(root, folder)}/...`], { cwd: root })).toBe("");
  expect(await runTool("gofmt", ["-l", folder], { cwd: root })).toBe("");
});

inWorkshop(python)("C#: it parses; whether its types exist is not checked", async () => {
  const folder = bench(folderOf(python), "parsed", {
    ...codes("Clients.cs", (name) => `${name}.cs`),
    "broken.cs": "public static class { void }",
    "parse.py": `import pathlib
import tree_sitter
import tree_sitter_c_sharp

parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_c_sharp.language()))
for file in sorted(pathlib.Path(".").glob("*.cs")):
    print(file.stem, "broken" if parser.parse(file.read_bytes()).root_node.has_error else "parsed")
`,
  });
  const said = await runTool(join(folderOf(python), "venv/bin/python"), ["parse.py"], { cwd: folder });
  const expected = [...Object.keys(cases).map((name) => `${name} parsed`), "broken broken"];
  expect(said.trim().split("\n").toSorted()).toEqual(expected.toSorted());
});
