import type ts from "typescript";
import { usesIn, type Compiler, type Uses } from "./uses.ts";

/** What a statement imports from another file. */
export interface Taken {
  /** As in the statement: `./sizes`. */
  readonly from: string;
  readonly line: number;
  /** Names of the other file that are used as values, or exported again. */
  readonly names: readonly string[];
  /** Whether the whole module is used, or only loaded, without a name. */
  readonly isWhole: boolean;
  /** Whether the file exports it again, and whether by `export *`. */
  readonly isExport: boolean;
  readonly isStar: boolean;
}

/** A place in a file where transpiling alone may make another program than the compiler. */
export interface Hazard {
  readonly line: number;
  readonly why: string;
}

/** What the syntax of one file of the program shows without types. */
export interface Shape {
  readonly taken: readonly Taken[];
  readonly types: ReadonlySet<string>;
  readonly constEnums: ReadonlySet<string>;
  /** Whether it declares and exports something that exists at run time. */
  readonly exportsValue: boolean;
  /** Whether loading it has effects of its own. */
  readonly isActive: boolean;
  readonly hazards: readonly Hazard[];
  /** The first decorator, which gets types if the configuration says so. */
  readonly decorator: number | undefined;
}

/** Reads the shape of a file. */
export function shapeOf(ts: Compiler, path: string, text: string): Shape {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lineOf = (node: ts.Node) => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
  const uses = usesIn(ts, file);
  const types = new Set<string>();
  const constEnums = new Set<string>();
  const taken: Taken[] = [];
  const hazards: Hazard[] = [];
  for (const statement of file.statements) {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) types.add(statement.name.text);
    else if (ts.isEnumDeclaration(statement) && isConst(ts, statement)) constEnums.add(statement.name.text);
    const found = takenBy(ts, statement, uses);
    if (found !== undefined) taken.push({ ...found, line: lineOf(statement) });
  }
  for (const each of uses.enums) {
    if (isAmbient(ts, each) && isConst(ts, each) && uses.values.has(each.name.text))
      hazards.push({
        line: lineOf(each),
        why: `enum ${each.name.text} is only declared, so it does not exist at run time`,
      });
    const member = each.members.find(
      ({ initializer }) => initializer !== undefined && namesImport(ts, initializer, uses),
    );
    if (member !== undefined)
      hazards.push({ line: lineOf(member), why: `enum ${each.name.text} takes a value from another file` });
  }
  const decorator = uses.decorator === undefined ? undefined : lineOf(uses.decorator);
  const exportsValue = file.statements.some((each) => exportsOne(ts, each));
  return {
    taken,
    types,
    constEnums,
    exportsValue,
    isActive: file.statements.some((each) => runs(ts, each)),
    hazards,
    decorator,
  };
}

function takenBy(ts: Compiler, statement: ts.Statement, uses: Uses): Omit<Taken, "line"> | undefined {
  if (ts.isImportDeclaration(statement)) return importedBy(ts, statement, uses);
  if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) return undefined;
  const { moduleSpecifier, exportClause } = statement;
  if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return undefined;
  const from = moduleSpecifier.text;
  const isStar = exportClause === undefined;
  if (isStar || !ts.isNamedExports(exportClause)) return { from, names: [], isWhole: !isStar, isExport: true, isStar };
  const names = exportClause.elements.filter((each) => !each.isTypeOnly).map(nameThere);
  return { from, names, isWhole: false, isExport: true, isStar };
}

function importedBy(ts: Compiler, statement: ts.ImportDeclaration, uses: Uses): Omit<Taken, "line"> | undefined {
  const { moduleSpecifier, importClause: clause } = statement;
  if (!ts.isStringLiteral(moduleSpecifier) || isTypes(clause)) return undefined;
  const plain = { from: moduleSpecifier.text, isWhole: clause === undefined, isExport: false, isStar: false };
  const names = clause?.name !== undefined && uses.values.has(clause.name.text) ? ["default"] : [];
  const bindings = clause?.namedBindings;
  if (bindings === undefined) return { ...plain, names };
  if (ts.isNamespaceImport(bindings)) {
    const space = bindings.name.text;
    return { ...plain, names: [...names, ...(uses.members.get(space) ?? [])], isWhole: uses.values.has(space) };
  }
  const named = bindings.elements.filter((each) => !each.isTypeOnly && uses.values.has(each.name.text));
  return { ...plain, names: [...names, ...named.map(nameThere)] };
}

/** For every version of TypeScript. */
const isTypes = (clause: { isTypeOnly?: boolean } | undefined) => clause?.isTypeOnly === true;

const nameThere = ({ name, propertyName }: ts.ImportSpecifier | ts.ExportSpecifier) => (propertyName ?? name).text;

function namesImport(ts: Compiler, node: ts.Node, uses: Uses): boolean {
  if (ts.isIdentifier(node)) return uses.imported.has(node.text);
  return ts.forEachChild(node, (child) => namesImport(ts, child, uses) || undefined) ?? false;
}

const modifiersOf = (node: ts.Node) => (node as { modifiers?: readonly ts.Node[] }).modifiers ?? [];
const isConst = (ts: Compiler, node: ts.Node) =>
  modifiersOf(node).some(({ kind }) => kind === ts.SyntaxKind.ConstKeyword);
const isAmbient = (ts: Compiler, node: ts.Node) =>
  modifiersOf(node).some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword);

/** Whether a statement has effects when its file is loaded, as far as its syntax shows. */
function runs(ts: Compiler, node: ts.Statement): boolean {
  return !(
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    isAmbient(ts, node)
  );
}

function exportsOne(ts: Compiler, node: ts.Statement): boolean {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return false;
  return ts.isExportAssignment(node) || modifiersOf(node).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}
