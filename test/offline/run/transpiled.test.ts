import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { offline, onlyDigest, project, repository } from "../runOffline.ts";

const thing = `
import * as pulumi from "@pulumi/pulumi";
export class Thing extends pulumi.CustomResource {
  constructor(name: string, args: Record<string, unknown>) { super("random:index:Thing", name, args); }
}
`;

/** A program in TypeScript: CommonJS unless its package says otherwise. */
function typeScript(files: Record<string, string>, options: Record<string, unknown> = {}, type?: string): string {
  const strict = { strict: true, target: "es2022", module: "nodenext", skipLibCheck: true, types: [] };
  const folder = project({
    "Pulumi.yaml": "name: shop\nruntime: nodejs\n",
    "Pulumi.dev.yaml": "config: {}\n",
    "package.json": JSON.stringify({ name: "shop", main: "index.ts", ...(type !== undefined && { type }) }),
    "tsconfig.json": JSON.stringify({ compilerOptions: { ...strict, ...options } }),
    "thing.ts": thing,
    ...files,
  });
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  return folder;
}

const declared = async (folder: string, ...args: string[]) => {
  const { steps } = onlyDigest((await offline(folder, args)).lines);
  return steps.map(({ newState }) => [newState["urn"], newState["inputs"], newState["outputs"]]);
};

const messageOf = async (folder: string, args: string[] = [], env?: Record<string, string>) =>
  (await offline(folder, args, env)).lines[0]?.error?.message;

describe("a program in TypeScript", { timeout: 120_000 }, () => {
  const wrong = {
    "index.ts": 'import { Thing } from "./thing";\nconst size: number = "large";\nnew Thing("one", { size });\n',
  };

  it("is transpiled only: the types in it are checked where somebody asks for that", async () => {
    const folder = typeScript(wrong);
    expect(await declared(folder)).toHaveLength(2);
    const said = "index.ts(2,7): error TS2322";
    expect(await messageOf(folder, [], { PULUMI_NODEJS_TRANSPILE_ONLY: "false" })).toContain(said);
    expect(await messageOf(folder, ["--type-check"], { PULUMI_NODEJS_TRANSPILE_ONLY: "true" })).toContain(said);
  });

  it("runs with options that its compiler calls deprecated, as those of Pulumi's templates are since TypeScript 6", async () => {
    const right = { "index.ts": 'import { Thing } from "./thing";\nnew Thing("one", {});\n' };
    const folder = typeScript(right, { module: "commonjs", moduleResolution: "node" });
    expect(await declared(folder)).toHaveLength(2);
    const told = { TS_NODE_IGNORE_DIAGNOSTICS: "2322" };
    expect((await offline(folder, [], told)).lines[0]?.error).toBeUndefined();
  });

  it("is the same program without types: enums, const enums of other files, and types that are handed on", async () => {
    const folder = typeScript({
      "sizes.ts": "export const enum Size { Small = 's', Large = 1 << 4 }\nexport interface Shape { size: Size }\n",
      "all.ts":
        'export * from "./sizes";\nexport { Shape as Form } from "./sizes";\nexport { Thing } from "./thing";\n',
      "kinds.ts": "export enum Kind { A, B = A + 2, C = 'c' }\nexport namespace Names { export const one = 'one'; }\n",
      "index.ts": `
        import { Size, Form, Thing } from "./all";
        import * as kinds from "./kinds";
        const form: Form = { size: Size.Large };
        new Thing(kinds.Names.one, { form, small: Size.Small, kinds: Object.entries(kinds.Kind) });
        export { Form };
      `,
    });
    const transpiled = await declared(folder);
    expect(transpiled[1]?.[1]).toEqual({
      ...{ form: { size: 16 }, small: "s" },
      kinds: [
        ...[
          ["0", "A"],
          ["2", "B"],
        ],
        ...[
          ["A", 0],
          ["B", 2],
          ["C", "c"],
        ],
      ],
    });
    expect(await declared(folder, "--type-check")).toEqual(transpiled);
  });

  const hazardous = {
    "made.ts": 'import { Thing } from "./thing";\nexport const enum Size { Small }\nnew Thing("made", {});\n',
    "types.ts": 'import { Thing } from "./thing";\nexport interface Shape { size: number }\nnew Thing("typed", {});\n',
    "names.ts": "export enum Name { One = 'one' }\nexport const shown = Name.One;\n",
    "index.ts": `import { Size } from "./made";
export { Shape } from "./types";
import { Name } from "./names";
enum Copied { One = Name.One }
function seen(_target: object, _key: string) {}
class Told { @seen name?: string; }
export const told = [new Told(), Size.Small, Object.keys(Copied)];
`,
  };
  const places = [
    "index.ts:4: enum Copied takes a value from another file",
    "index.ts:1: only types and const enums are imported from ./made, but loading it has other effects",
    "index.ts:2: only types and const enums are imported from ./types, but loading it has other effects",
    "index.ts:6: decorators get the types (emitDecoratorMetadata)",
  ];
  const decorators = { experimentalDecorators: true, emitDecoratorMetadata: true };

  it("that would be another one with its types is an error with the places, never another result", async () => {
    const said = await messageOf(typeScript(hazardous, decorators));
    expect(said?.split("\n")).toEqual([
      "the program was transpiled without a type check; with one, it might behave differently:",
      ...places.map((place) => `  ${place}`),
      "pass --type-check to run it as the engine does; this takes longer",
    ]);
  });

  it("that fails for want of what only the compiler knows says how to run it with that", async () => {
    const said = await messageOf(
      typeScript({
        "mode.d.ts": "declare const enum Mode { Read = 'r' }\n",
        "index.ts": '/// <reference path="./mode.d.ts" />\nexport const mode = Mode.Read;\n',
      }),
    );
    expect(said).toMatch(/ReferenceError: Mode is not defined\n.*index\.ts:2:/);
    expect(said).toContain("--type-check checks them as the engine does");
  });

  it("is the same where the compiler does not look into other files either", async () => {
    const index = hazardous["index.ts"].replace(/export \{ Shape.*\n/, "");
    const folder = typeScript({ ...hazardous, "index.ts": index }, { isolatedModules: true });
    expect(await declared(folder)).toHaveLength(2);
  });

  it("of ECMAScript modules is looked at as well", async () => {
    const modules = Object.fromEntries(
      Object.entries({ ...hazardous, "thing.ts": thing }).map(([name, text]) => [
        name,
        text.replace(/export \{ Shape.*\n/, "\n").replaceAll(/"(\.\/\w+)"/g, '"$1.js"'),
      ]),
    );
    const said = await messageOf(typeScript(modules, decorators, "module"));
    expect(said).toContain(places[0]);
    expect(said).toContain(places[1]?.replace("./made", "./made.js"));
    expect(said).toContain(places[3]);
  });
});
