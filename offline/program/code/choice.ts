import { childrenOf, isFunction, nodesIn, type FunctionNode, type Node } from "./syntax.ts";

// Whether a function may give back one of several values, so that the one seen now is not the one to come.

/** What of a function decides its result. */
export type Choice =
  /** It chooses itself. */
  | "chooses"
  /** What it gives back is one of its own arguments, or nothing: whatever else it does decides nothing. */
  | "handsOn"
  /** The functions that it calls decide. */
  | "calls";

/** How the function comes to its result. A check that only throws does not choose. */
export function choiceOf(tree: FunctionNode): Choice {
  if ([...nodesIn(tree)].some(changes)) {
    return "chooses";
  }
  if (givesBackArgument(tree)) {
    return "handsOn";
  }
  return [...nodesIn(tree, isOnlyCheck)].some((node) => !isOnlyCheck(node) && isChoice(node)) ? "chooses" : "calls";
}

/** Whether the node is an `if` that does nothing but throw: what it looks at decides no value. */
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
      // A text, list or map that stands in for nothing is no other value.
      return node.operator === "&&" || !isNothing(node.right);
    case "MemberExpression":
      return node.computed && node.property.type !== "Literal";
    case "AssignmentPattern":
      return !isNothing(node.right);
    default:
      return branches.has(node.type);
  }
}

function isNothing(node: Node): boolean {
  switch (node.type) {
    case "Literal":
      return node.value === "" || node.value === null;
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

const changing = new Set([
  ...["push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill", "copyWithin"],
  ...["assign", "defineProperty", "defineProperties", "setPrototypeOf", "set", "delete", "clear", "add"],
]);

/** Whether the node puts another value into something that is there: a stand-in does not show it. */
function changes(node: Node): boolean {
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

// Every `return` gives back the same argument as it is, or none gives back anything.
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

// Another variable of the same name, in a block of its own, is another value.
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

/** What the function gives back, in the order of its text. */
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
