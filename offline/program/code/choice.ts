import { childrenOf, isFunction, nodesIn, type FunctionNode, type Node } from "./nodes.ts";
import { selects } from "./selects.ts";

// Whether a function may return one of several values, so that the value seen now may not be the final one.

/** What decides the result of a function. */
export type Choice =
  /** It chooses itself. */
  | "chooses"
  /** It returns one of its own arguments, or nothing; whatever else it does decides nothing. */
  | "handsOn"
  /** The functions that it calls decide. */
  | "calls";

/** How the function comes to its result. A check that only throws does not choose. */
export function choiceOf(tree: FunctionNode): Choice {
  if ([...nodesIn(tree)].some(isChange)) {
    return "chooses";
  }
  if (givesBackArgument(tree)) {
    return "handsOn";
  }
  return [...nodesIn(tree, isOnlyCheck)].some((node) => !isOnlyCheck(node) && isChoice(node)) ? "chooses" : "calls";
}

/** Whether the node is an `if` that only throws. Its condition decides no value. */
export function isOnlyCheck(node: Node): boolean {
  if (node.type !== "IfStatement" || (node.alternate ?? undefined) !== undefined) {
    return false;
  }
  const { consequent } = node;
  const [only, ...more] = consequent.type === "BlockStatement" ? consequent.body : [consequent];
  return only?.type === "ThrowStatement" && more.length === 0;
}

const branches = new Set(
  ["If", "Switch", "For", "ForIn", "ForOf", "While", "DoWhile", "Try"].map((name) => `${name}Statement`),
);

function isChoice(node: Node): boolean {
  switch (node.type) {
    case "ConditionalExpression":
      return true;
    case "LogicalExpression":
      // An empty text, list or map as a default is not another value. Nor is a placeholder such as "<preview>".
      return node.operator === "&&" || !isNothing(node.right);
    case "MemberExpression":
      return node.computed && node.property.type !== "Literal";
    case "CallExpression":
      return selects(node);
    // How many elements or names an unknown list or map has, and which, decides what stands where.
    case "SpreadElement":
      return true;
    case "Property":
      return node.computed && node.key.type !== "Literal";
    case "AssignmentPattern":
      return !isNothing(node.right);
    default:
      return branches.has(node.type);
  }
}

function isNothing(node: Node): boolean {
  switch (node.type) {
    case "Literal":
      return node.value === "" || node.value === null || isPlaceholder(node.value);
    case "TemplateLiteral":
      return node.expressions.length === 0 && node.quasis.every(({ value }) => value.raw === "");
    case "ArrayExpression":
      return node.elements.length === 0;
    case "ObjectExpression":
      return node.properties.length === 0;
    default:
      return false;
  }
}

/** No name, id or address in Azure contains angle brackets. */
function isPlaceholder(value: unknown): boolean {
  return typeof value === "string" && /^<[^<>]*>$/.test(value);
}

const changing = new Set([
  ...["push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill", "copyWithin"],
  ...["toSorted", "toSpliced", "toReversed"],
  ...["assign", "defineProperty", "defineProperties", "setPrototypeOf", "set", "delete", "clear", "add"],
]);

/** Whether the node changes an existing value. A stand-in does not show that. */
export function isChange(node: Node): boolean {
  switch (node.type) {
    case "AssignmentExpression":
      return true;
    case "UpdateExpression":
      return node.argument.type === "MemberExpression";
    case "UnaryExpression":
      return node.operator === "delete";
    case "CallExpression":
      return (
        node.callee.type === "MemberExpression" &&
        "name" in node.callee.property &&
        changing.has(node.callee.property.name)
      );
    default:
      return false;
  }
}

// Every `return` returns the same argument unchanged, or none returns anything.
function givesBackArgument(tree: FunctionNode): boolean {
  const results = resultsOf(tree);
  const [first] = results;
  if (first === undefined) {
    return true;
  }
  return (
    first.type === "Identifier" &&
    results.every((result) => result.type === "Identifier" && result.name === first.name) &&
    tree.params.some((param) => param.type === "Identifier" && param.name === first.name) &&
    !declaresAgain(tree, first.name)
  );
}

// A variable of the same name in an inner block is another value.
function declaresAgain(tree: FunctionNode, name: string): boolean {
  const names = [...nodesIn(tree.body)].flatMap((node) =>
    node.type === "VariableDeclarator"
      ? [...nodesIn(node.id)]
      : node.type === "CatchClause" && node.param
        ? [...nodesIn(node.param)]
        : (node.type === "FunctionDeclaration" || node.type === "ClassDeclaration") && node.id !== null
          ? [node.id]
          : [],
  );
  return names.some((node) => node.type === "Identifier" && node.name === name);
}

/** The results that the function can return, in the order of its text. */
export function resultsOf(tree: FunctionNode): Node[] {
  if (tree.body.type !== "BlockStatement") {
    return [tree.body];
  }
  return childrenOf(tree.body).flatMap((child) =>
    [...nodesIn(child, isFunction)].flatMap((node) =>
      node.type === "ReturnStatement" && node.argument ? [node.argument] : [],
    ),
  );
}
