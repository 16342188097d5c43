import { isChange } from "./choice.ts";
import { nodesIn, type FunctionNode, type Node } from "./nodes.ts";
import { seenBy } from "./scopes.ts";

/**
 * Whether a function may change a value that other code of the program reads. With a stand-in it changes it as one
 * branch does, and with the real value perhaps as another.
 */
export function changesOutside(func: object, tree: FunctionNode): boolean {
  return [...nodesIn(tree)]
    .filter(isChange)
    .flatMap(changedBy)
    .some((node) => isOutside(func, node));
}

/** What a change is made to. */
function changedBy(node: Node): Node[] {
  switch (node.type) {
    case "AssignmentExpression":
      return [node.left];
    case "UpdateExpression":
    case "UnaryExpression":
      return [node.argument];
    case "CallExpression":
      // `list.push(x)` changes the list, `Object.assign(map, x)` the map.
      return [node.callee, ...node.arguments.slice(0, 1)];
    default:
      return [];
  }
}

/** Whether the value, or a part of a pattern, begins with a name from outside of the function, or with `this`. */
function isOutside(func: object, node: Node): boolean {
  switch (node.type) {
    case "Identifier":
      return seenBy(func, node.name) !== undefined;
    case "ThisExpression":
      return true;
    case "MemberExpression":
      return isOutside(func, node.object);
    case "ArrayPattern":
    case "ObjectPattern":
      return [...nodesIn(node)].some((inner) => inner !== node && isOutside(func, inner));
    default:
      return false;
  }
}
