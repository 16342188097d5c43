import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const folder = dirname(createRequire(import.meta.url).resolve("@pulumi/azure-native/package.json"));

type Side = "output" | "input";

/** What azure-native declares of the parts of its types: the text of each module. */
function modulesOf(side: Side): ReadonlyMap<string, string> {
  const text = readFileSync(join(folder, "types", `${side}.d.ts`), "utf8");
  const found = text.matchAll(/^export declare namespace (\w+) \{\n([\s\S]*?)^\}/gm);
  return new Map([...found].map(([, name = "", body = ""]) => [name, body]));
}

const modules: Readonly<Record<Side, ReadonlyMap<string, string>>> = {
  output: modulesOf("output"),
  input: modulesOf("input"),
};

type Field = readonly [name: string, type: string];

const fieldsIn = (text: string, field: RegExp): readonly Field[] =>
  [...text.matchAll(field)].map(([, name = "", type = ""]) => [name, type] as const);

function fieldsOfPart(side: Side, module: string, name: string): readonly Field[] {
  const text = modules[side].get(module) ?? "";
  const start = text.indexOf(`interface ${name} {\n`);
  return start < 0 ? [] : fieldsIn(text.slice(start, text.indexOf("\n    }", start)), /^ {8}(\w+)\??: (.*);$/gm);
}

/** Paths of parts within the outputs, or the inputs, of a type that are called as ids of resources are. */
export function nestedIds(type: string, side: Side): ReadonlySet<string> {
  const [, module = "", name = ""] = type.split(":");
  const file = readdirSync(join(folder, module)).find((each) => each.toLowerCase() === `${name}.d.ts`) ?? "";
  const [outputs = "", inputs = ""] = readFileSync(join(folder, module, file), "utf8").split("Args {");
  const found = new Set<string>();
  const look = (path: string, text: string, within: readonly string[]): void => {
    for (const [part, of = "", name = ""] of text.matchAll(/(?:out|in)puts\.(\w+)\.(\w+)/g)) {
      if (within.includes(part)) continue;
      for (const [field, inner] of fieldsOfPart(side, of, name)) {
        if (/(id|ids|resource|managedby)$/i.test(field)) found.add(`${path}.${field}`);
        look(`${path}.${field}`, inner, [...within, part]);
      }
    }
  };
  const tops =
    side === "output"
      ? fieldsIn(outputs, /readonly (\w+): pulumi\.Output<(.*)>;/g)
      : fieldsIn(inputs, /^ {4}(\w+)\??: (.*);$/gm);
  for (const [field, text] of tops) look(field, text, []);
  return found;
}
