import type * as acorn from "acorn";
import { childrenOf, type Node } from "./nodes.ts";

// A compiler that writes for older engines, as the templates of Pulumi ask for, spells `a?.b` and `a ?? b` as conditions:
//   a?.b    a === null || a === void 0 ? void 0 : a.b
//   a ?? b  a !== null && a !== void 0 ? a : b
// Where `a` is not a plain name, it is kept in a variable: `(_a = f(x)) === null || _a === void 0 ? void 0 : _a.b`.

/** The same syntax with `?.` and `??` as the program has them. Changes the tree in place. */
export function modern<Tree extends Node>(tree: Tree): Tree {
  const kept = new Set<string>();
  replaceIn(tree, (node) => restored(node, kept));
  if (kept.size > 0) replaceIn(tree, (node) => withoutVariables(node, kept));
  return tree;
}

/** Replaces nodes below this one, the innermost first; leaves out those that are replaced by nothing. */
function replaceIn(node: Node, replacement: (node: Node) => Node | undefined): void {
  const isNode = (value: unknown): value is Node => children.has(value as Node);
  const children = new Set(childrenOf(node));
  for (const child of children) replaceIn(child, replacement);
  for (const [key, value] of Object.entries(node) as [keyof Node, unknown][]) {
    const now: unknown = Array.isArray(value)
      ? value.flatMap((each: unknown) => (isNode(each) ? (replacement(each) ?? []) : [each]))
      : isNode(value)
        ? (replacement(value) ?? value)
        : value;
    Object.assign(node, { [key]: now });
  }
}

function restored(node: Node, kept: Set<string>): Node {
  if (node.type !== "ConditionalExpression" || node.test.type !== "LogicalExpression") return node;
  const { test, consequent, alternate } = node;
  const asked = askedIn(test);
  if (asked === undefined) return node;
  const { start, end } = node;
  if (test.operator === "||" && isUndefined(consequent)) {
    const expression = chained(alternate, asked);
    if (expression === undefined) return node;
    kept.add(asked.name);
    return { type: "ChainExpression", start, end, expression: expression as acorn.ChainExpression["expression"] };
  }
  if (test.operator === "&&" && isNamed(consequent, asked.name)) {
    kept.add(asked.name);
    return { type: "LogicalExpression", start, end, left: asked.value, operator: "??", right: alternate };
  }
  return node;
}

/** What a condition asks for being there: a value, and the name that it then goes by. */
interface Asked {
  readonly name: string;
  readonly value: acorn.Expression;
}

function askedIn({ operator, left, right }: acorn.LogicalExpression): Asked | undefined {
  const equals = operator === "||" ? "===" : "!==";
  if (left.type !== "BinaryExpression" || right.type !== "BinaryExpression") return undefined;
  const isAsked =
    left.operator === equals && right.operator === equals && isNull(left.right) && isUndefined(right.right);
  const { left: name } = right;
  if (!isAsked || name.type !== "Identifier") return undefined;
  if (isNamed(left.left, name.name)) return { name: name.name, value: name };
  const { left: assigned } = left;
  const isKept = assigned.type === "AssignmentExpression" && assigned.operator === "=" && name.name.startsWith("_");
  return isKept && isNamed(assigned.left, name.name) ? { name: name.name, value: assigned.right } : undefined;
}

/** A member or call of what was asked for, as an optional one; nothing where it is used in another way. */
function chained(node: Node, { name, value }: Asked): Node | undefined {
  const base = value.type === "ChainExpression" ? value.expression : value;
  if (node.type === "MemberExpression") {
    if (isNamed(node.object, name)) return { ...node, object: base, optional: true };
    const object = chained(node.object, { name, value });
    return object === undefined ? undefined : { ...node, object: object as acorn.Expression };
  }
  if (node.type !== "CallExpression") return undefined;
  const callee = chained(node.callee, { name, value });
  return callee === undefined ? undefined : { ...node, callee: callee as acorn.Expression };
}

/** A declaration without the variables that were only made to keep a value. */
function withoutVariables(node: Node, kept: ReadonlySet<string>): Node | undefined {
  if (node.type !== "VariableDeclaration" || node.kind !== "var") return node;
  const declarations = node.declarations.filter(
    ({ id, init }) => init !== null || id.type !== "Identifier" || !id.name.startsWith("_") || !kept.has(id.name),
  );
  return declarations.length === 0 ? undefined : { ...node, declarations };
}

function isNamed(node: Node, name: string): boolean {
  return node.type === "Identifier" && node.name === name;
}

function isNull(node: Node): boolean {
  return node.type === "Literal" && node.value === null && node.raw === "null";
}

function isUndefined(node: Node): boolean {
  return node.type === "UnaryExpression" && node.operator === "void" && node.argument.type === "Literal";
}
