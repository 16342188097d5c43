import type ts from "typescript";

/** The TypeScript that compiles the program. */
export type Compiler = typeof ts;

/** What a file uses as values, and what matters if it is transpiled alone. */
export interface Uses {
  /** Names in the place of values. */
  readonly values: ReadonlySet<string>;
  /** The used members of modules that are imported as a whole, by the name of the module. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  readonly imported: ReadonlySet<string>;
  readonly enums: readonly ts.EnumDeclaration[];
  readonly decorator: ts.Node | undefined;
}

/** Finds them by the syntax. Names inside types do not count. */
export function usesIn(ts: Compiler, file: ts.SourceFile): Uses {
  const values = new Set<string>();
  const members = new Map<string, Set<string>>();
  const imported = new Set<string>();
  const spaces = new Set<string>();
  const enums: ts.EnumDeclaration[] = [];
  let decorator: ts.Node | undefined;

  const addImport = (node: ts.ImportDeclaration) => {
    const { name, namedBindings } = node.importClause ?? {};
    if (name !== undefined) imported.add(name.text);
    if (namedBindings === undefined) return;
    if (ts.isNamespaceImport(namedBindings)) {
      imported.add(namedBindings.name.text);
      spaces.add(namedBindings.name.text);
    } else for (const each of namedBindings.elements) imported.add(each.name.text);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      addImport(node);
      return;
    }
    // An export from another file uses the name there, not here.
    if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) return;
    if (ts.isExpressionWithTypeArguments(node)) {
      visit(node.expression);
      return;
    }
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ImplementsKeyword) return;
    if (ts.isEnumDeclaration(node)) enums.push(node);
    if (node.kind === ts.SyntaxKind.Decorator) decorator ??= node;
    if (ts.isPropertyAccessExpression(node)) {
      const { expression, name } = node;
      if (ts.isIdentifier(expression) && spaces.has(expression.text)) {
        const known = members.get(expression.text) ?? new Set();
        members.set(expression.text, known.add(name.text));
      } else visit(expression);
      return;
    }
    if (ts.isIdentifier(node) && isUse(ts, node)) values.add(node.text);
    ts.forEachChild(node, visit);
  };

  visit(file);
  return { values, members, imported, enums, decorator };
}

/** Whether a name refers to something, and does not declare it. */
function isUse(ts: Compiler, node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isExportSpecifier(parent)) return node === (parent.propertyName ?? parent.name);
  return ts.isShorthandPropertyAssignment(parent) || (parent as { name?: ts.Node }).name !== node;
}
