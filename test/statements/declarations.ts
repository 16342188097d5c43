import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";

/** An input as the package declares it, read by the TypeScript compiler: nothing of the generator is used here. */
export interface DeclaredInput {
  readonly name: string;
  readonly comment: string;
  readonly type: string;
  readonly isOptional: boolean;
  /** Names of the nested interfaces that it holds. */
  readonly parts: readonly string[];
}

export interface DeclaredModule {
  /** Inputs by type token: `azure-native:keyvault:Vault`. */
  readonly types: ReadonlyMap<string, readonly DeclaredInput[]>;
  /** Inputs by the names of nested interfaces. */
  readonly parts: ReadonlyMap<string, readonly DeclaredInput[]>;
}

function folderOf(packageName: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`));
}

const azureNative = folderOf("@pulumi/azure-native");

/** Modules of the azure-native that is installed. */
export const modules: readonly string[] = readdirSync(azureNative, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !["types", "config", "node_modules"].includes(entry.name))
  .map(({ name }) => name);

let nested: readonly string[] | undefined;

/** The nested interfaces of one module, cut out of the one file that has them all. */
function nestedOf(module: string): string {
  nested ??= readFileSync(join(azureNative, "types/input.d.ts"), "utf8").split("export declare namespace ");
  return nested.find((each) => each.startsWith(`${module} {`)) ?? `${module} {}`;
}

export function azureNativeModule(module: string): DeclaredModule {
  const types = new Map<string, readonly DeclaredInput[]>();
  for (const file of readdirSync(join(azureNative, module)).filter((each) => each.endsWith(".d.ts"))) {
    const text = readFileSync(join(azureNative, module, file), "utf8");
    const name = /export declare class (\w+) extends pulumi\.CustomResource/.exec(text)?.[1];
    if (name !== undefined) types.set(`azure-native:${module}:${name}`, interfacesIn(text).get(`${name}Args`) ?? []);
  }
  return { types, parts: interfacesIn(`declare namespace ${nestedOf(module)}`) };
}

/** The words that an enumeration of a module has, by its name. */
export function enumWords(module: string, name: string): readonly string[] {
  const file = join(azureNative, "types/enums", module, "index.d.ts");
  const [, body = ""] = new RegExp(`export declare const ${name}: \\{([^}]*)\\}`).exec(readIfThere(file)) ?? [];
  return [...body.matchAll(/readonly \w+: "([^"]*)"/g)].map(([, word = ""]) => word);
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

export function azureAd(): DeclaredModule {
  const folder = folderOf("@pulumi/azuread");
  const types = new Map<string, readonly DeclaredInput[]>();
  for (const file of readdirSync(folder).filter((each) => each.endsWith(".d.ts") && each !== "provider.d.ts")) {
    const text = readFileSync(join(folder, file), "utf8");
    const name = /export declare class (\w+) extends pulumi\.CustomResource/.exec(text)?.[1];
    const token = `azuread:index/${file.replace(".d.ts", "")}:${name ?? ""}`;
    if (name !== undefined) types.set(token, interfacesIn(text).get(`${name}Args`) ?? []);
  }
  return { types, parts: interfacesIn(readFileSync(join(folder, "types/input.d.ts"), "utf8")) };
}

function interfacesIn(text: string): Map<string, readonly DeclaredInput[]> {
  const source = ts.createSourceFile("declarations.d.ts", text, ts.ScriptTarget.Latest, false);
  const found = new Map<string, readonly DeclaredInput[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) found.set(node.name.text, inputsOf(node, source));
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function inputsOf(node: ts.InterfaceDeclaration, source: ts.SourceFile): DeclaredInput[] {
  return node.members.filter(ts.isPropertySignature).map((member) => {
    const type = member.type?.getText(source) ?? "";
    return {
      name: member.name.getText(source).replaceAll('"', ""),
      comment: source.text.slice(member.getFullStart(), member.getStart(source)).replace(/\s*\n\s*\*?\s*/g, " "),
      type,
      isOptional: member.questionToken !== undefined,
      parts: [...type.matchAll(/inputs\.(?:\w+\.)*(\w+)/g)].map(([, name = ""]) => name),
    };
  });
}
