import { normalType } from "../../access/plan/urn.ts";
import { addInputs, type Declared, type DeclaredInput, type DeclaredType } from "./declared.ts";
import { parseInterfaces } from "./interfaces.ts";
import type { ProviderPackage } from "./packages.ts";
import type { PackageFile } from "./tarball.ts";
import { withoutVersion } from "./typeText.ts";

/** Whether a file of a package declares resources, nested inputs or functions. */
export function isDeclaration({ tokens }: ProviderPackage, path: string): boolean {
  if (path === "types/input.d.ts") return true;
  if (/(^|\/)(types|config|provider|node_modules|examples)\b/.test(path) || /(^|\/)(index|utilities)\./.test(path))
    return false;
  return path.endsWith(".d.ts") || (tokens === "javascript" && path.endsWith(".js"));
}

/** Adds all that a package declares. */
export async function readPackage(
  declared: Declared,
  provider: ProviderPackage,
  files: AsyncIterable<PackageFile> | Iterable<PackageFile>,
): Promise<void> {
  const scripts = new Map<string, string>();
  const declarations: PackageFile[] = [];
  for await (const { path, text } of files) {
    if (path === "types/input.d.ts") readNested(declared, provider, text);
    else if (path.endsWith(".js")) scripts.set(path.slice(0, -".js".length), keyLines(text));
    else declarations.push({ path, text });
  }
  for (const { path, text } of declarations)
    readResource(declared, provider, path.slice(0, -".d.ts".length), text, scripts);
}

function readNested({ nested }: Declared, provider: ProviderPackage, text: string): void {
  for (const { path, description, inputs } of parseInterfaces(text)) {
    const key = keyOf(provider, withoutVersion(path));
    const known = nested.get(key) ?? { description: "", inputs: new Map() };
    addInputs(
      known,
      description,
      inputs.map((input) => withKeys(provider, input)),
    );
    nested.set(key, known);
  }
}

/** Two providers may have one name for two interfaces. */
function keyOf({ name }: ProviderPackage, path: string): string {
  return `${shortName(name)}:${path}`;
}

function withKeys(provider: ProviderPackage, input: DeclaredInput): DeclaredInput {
  return { ...input, refs: new Map([...input.refs].map(([ref, depth]) => [keyOf(provider, ref), depth])) };
}

function shortName(packageName: string): string {
  return packageName.replace(/^@\w+\//, "");
}

const resourceClass = /export declare class (\w+) extends pulumi\.(CustomResource|ComponentResource)/;

function readResource(
  declared: Declared,
  provider: ProviderPackage,
  path: string,
  text: string,
  scripts: ReadonlyMap<string, string>,
): void {
  const [, name = "", base] = resourceClass.exec(text) ?? [];
  const script = scripts.get(path) ?? "";
  const token = provider.tokens === "path" ? tokenOfPath(path, name) : /__pulumiType = '([^']+)'/.exec(script)?.[1];
  if (name === "") readFunction(declared, provider, path);
  if (name === "" || token === undefined) return;
  const key = normalType(token);
  const known: DeclaredType = declared.types.get(key) ?? {
    description: "",
    inputs: new Map(),
    isComponent: base !== "CustomResource",
    outputs: new Set<string>(),
  };
  declared.types.set(key, known);
  const parsed = new Map(parseInterfaces(text).map((each) => [each.path, each.inputs]));
  for (const output of parsed.get(`${name}State`) ?? []) known.outputs.add(output.name);
  addInputs(
    known,
    classComment(text),
    (parsed.get(`${name}Args`) ?? []).map((input) => withKeys(provider, input)),
  );
  for (const [, input = ""] of script.matchAll(/resourceInputs\["(\w+)"\] = .*pulumi\.secret\(/g)) {
    const found = known.inputs.get(input);
    if (found !== undefined) found.isSecret = true;
  }
}

/** `keyvault/v20230201/vault` declares `azure-native:keyvault/v20230201:Vault`. */
function tokenOfPath(path: string, name: string): string {
  return `azure-native:${path.split("/").slice(0, -1).join("/")}:${name}`;
}

function readFunction({ functions }: Declared, { name }: ProviderPackage, path: string): void {
  const [module = ""] = path.split("/");
  const key = `${shortName(name)}:${module}`;
  const known = functions.get(key) ?? new Set();
  known.add((path.split("/").at(-1) ?? "").toLowerCase());
  functions.set(key, known);
}

/** All of a script that is looked at. */
function keyLines(script: string): string {
  return script
    .split("\n")
    .filter((line) => line.includes("__pulumiType = ") || line.includes("pulumi.secret("))
    .join("\n");
}

function classComment(text: string): string {
  const [before = ""] = text.split("export declare class", 1);
  const comment = before.slice(before.lastIndexOf("/**"));
  const [told = ""] = comment
    .replace(/^\s*\/?\*+\/?/gm, "")
    .replace(/\s+/g, " ")
    .split(/ ## | Uses Azure REST API | Other available API versions|```/, 1);
  return told.trim();
}
