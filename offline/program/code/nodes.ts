import type * as acorn from "acorn";

/** A node of a function's syntax. */
export type Node = acorn.AnyNode;
/** A function: the outermost node of its text. */
export type FunctionNode = acorn.ArrowFunctionExpression | acorn.FunctionExpression | acorn.FunctionDeclaration;

/** The nodes directly below this one, in the order of the text. */
export function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value: unknown) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

/** This node and all below it; not below those where `isClosed` says so. */
export function* nodesIn(node: Node, isClosed: (node: Node) => boolean = () => false): Generator<Node> {
  yield node;
  if (!isClosed(node)) {
    for (const child of childrenOf(node)) {
      yield* nodesIn(child, isClosed);
    }
  }
}

/** Whether the node is a function. */
export function isFunction(node: Node): node is FunctionNode {
  return ["ArrowFunctionExpression", "FunctionExpression", "FunctionDeclaration"].includes(node.type);
}

/** Whether a value of a tree is a node. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
