import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every file that git knows or would take, so that the test also sees what is about to be committed. */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "");
const sources = files.filter((file) => file.endsWith(".ts") && !/^test\/.*\/programs\//.test(file));
const read = (file: string) => readFileSync(`${root}${file}`, "utf8");

describe("the house", () => {
  test("no source file is longer than 300 lines", () => {
    const long = sources.filter((file) => read(file).split("\n").length > 301);
    expect(long).toEqual([]);
  });

  test.each([
    ["the project's own", 80, (file: string) => !file.startsWith("test/")],
    ["the tests'", 100, (file: string) => file.startsWith("test/")],
  ])("half of %s source files have fewer than %d lines", (_whose, limit, isOne) => {
    const lengths = sources
      .filter(isOne)
      .map((file) => read(file).trimEnd().split("\n").length)
      .toSorted((a, b) => a - b);
    expect(lengths.length).toBeGreaterThan(200);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(limit);
  });

  test("no folder or file is named for nothing in particular", () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|legacy|new)(\.|\/|$)|V2\./i;
    expect(sources.filter((file) => vague.test(file))).toEqual([]);
  });

  test("no TypeScript escapes the type system or leaves work undone", () => {
    const marks = new RegExp(
      ["\\bas any\\b", "@ts-(ignore|nocheck)", "\\bTO" + "DO\\b", "\\bFIX" + "ME\\b", "catch \\{\\s*\\}"].join("|"),
    );
    expect(sources.filter((file) => marks.test(read(file)))).toEqual([]);
  });

  test("the committed project names no provider plugin: a real `pulumi up` goes to Azure and nowhere else", () => {
    expect(read("Pulumi.yaml")).not.toMatch(/plugins|packages/);
  });

  test("no committed project of this repository, of tests neither, goes to the sandbox by itself", () => {
    const projects = files.filter((file) => /(^|\/)Pulumi\.ya?ml$/.test(file));
    expect(projects).toContain("Pulumi.yaml");
    expect(projects.filter((file) => /plugins|packages|sandbox/.test(read(file)))).toEqual([]);
  });

  test("no file of the project needs anything outside the repository", () => {
    const outside = new RegExp(["\\.\\./" + "shared", "/work/" + "main", "/home/[a-z]", "/Users/[a-z]"].join("|"));
    const text = files.filter((file) => /\.(ts|js|json|yaml|md)$|run$/.test(file) && file !== "package-lock.json");
    expect(text.filter((file) => outside.test(read(file)))).toEqual([]);
  });

  test("no component asks for keys", () => {
    const components = sources.filter((file) => file.startsWith("components/"));
    expect(components.length).toBeGreaterThan(10);
    expect(components.filter((file) => /listAccountKeys|listKeys\s*\(/.test(read(file)))).toEqual([]);
  });
});

describe("who may import whom is enforced", () => {
  const linter = new ESLint({
    cwd: root,
    ruleFilter: ({ ruleId }) => /import|restricted/.test(ruleId),
    // These rules ask for no types, and reading those of the whole project takes most of a minute.
    overrideConfig: { files: ["**/*.ts"], languageOptions: { parserOptions: { projectService: false } } },
  });
  const problemsOf = async (filePath: string, code: string) => {
    const results = await linter.lintText(code, { filePath: `${root}${filePath}` });
    return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  };

  test.each([
    ["components/cloud.ts", 'import { review } from "../access/index.ts"; review([]);'],
    ["components/cloud.ts", 'import * as azure from "@pulumi/azure-native"; azure.web;'],
    ["components/cloud.ts", "process.env.HOME;"],
    ["stacks/index.ts", 'import { review } from "../access/index.ts"; review([]);'],
    ["access/review.ts", 'import { readFileSync } from "node:fs"; readFileSync("x");'],
    ["access/review.ts", 'import * as pulumi from "@pulumi/pulumi"; pulumi.all;'],
    ["access/review.ts", "Date.now();"],
    ["access/plan/plan.ts", 'import { factsOf } from "../facts/factsOf.ts"; factsOf();'],
    ["offline/run/run.ts", 'import { review } from "../../access/index.ts"; review([]);'],
    ["offline/run/run.ts", 'import * as pulumi from "@pulumi/pulumi"; pulumi.all;'],
    ["sandbox/azure/exists.ts", 'import { armTypes } from "../types/list.ts"; armTypes.at(0);'],
    ["sandbox/types/arm/webApp.ts", 'import { serve } from "../../plugin/serve.ts"; serve();'],
    ["engine/engine.ts", 'import { recordChange } from "../tools/record.ts"; recordChange();'],
    ["cli/main.ts", 'import * as pulumi from "@pulumi/pulumi"; pulumi.all;'],
    ["cli/main.ts", 'import { AzureCloud } from "../components/index.ts"; AzureCloud.Public;'],
    ["cli/main.ts", 'import { parseLock } from "../access/lock/parse.ts"; parseLock;'],
    ["snippets/read.ts", 'import { readFileSync } from "node:fs"; readFileSync("x");'],
    ["snippets/read.ts", 'import { forTerminal } from "../access/engine.ts"; forTerminal("x");'],
    ["cli/sources/file.ts", 'import { deliver } from "../report/output.ts"; deliver;'],
    ["project/program.ts", 'import { UserError } from "../cli/system/errors.ts"; UserError;'],
    ["project/program.ts", 'import { review } from "../access/index.ts"; review([]);'],
  ])("%s: %s", async (file, code) => {
    expect(await problemsOf(file, code)).not.toEqual([]);
  });

  test("components may read the facts about roles", async () => {
    const code = 'import { findRole } from "../roles/index.ts"; findRole("x");';
    expect(await problemsOf("components/cloud.ts", code)).toEqual([]);
  });
});

describe("the manual", () => {
  test("every public argument and output of a component has a docstring", () => {
    const undocumented = sources
      .filter((file) => file.startsWith("components/"))
      .flatMap((file) => {
        const lines = read(file).split("\n");
        return lines.flatMap((line, index) =>
          /^ {2}(public readonly )?[a-zA-Z]+\??: .*;$/.test(line) &&
          !/\*\/\s*$/.test(lines[index - 1] ?? "") &&
          isPublic(lines, index)
            ? [`${file}:${String(index + 1)} ${line.trim()}`]
            : [],
        );
      });
    expect(undocumented).toEqual([]);
  });

  /** Inside an exported interface named …Args, or a field declared public. */
  function isPublic(lines: readonly string[], index: number): boolean {
    if ((lines[index] ?? "").includes("public readonly")) return true;
    const opening =
      lines.slice(0, index).findLast((line) => /^(export )?(interface|class|const|function|type) /.test(line)) ?? "";
    return /^export interface \w+Args\b/.test(opening);
  }

  test("README names exactly the two commands of set-up, and they are scripts", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    expect(read("README.md")).toContain("npm ci && npm run preview");
    expect(read("README.md")).toContain("npm ci && npm test");
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(["preview", "test", "keyless", "check"]));
  });

  test("every library that the project uses is in docs/decisions/libraries.md", () => {
    const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<
      string,
      Record<string, string>
    >;
    const names = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !/^@types\/|^@pulumi\/|^typescript$/.test(name),
    );
    const decided = read("docs/decisions/libraries.md");
    expect(names.filter((name) => !decided.includes(name))).toEqual([]);
  });
});
