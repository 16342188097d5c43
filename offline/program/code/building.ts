import { childrenOf, nodesIn, type FunctionNode, type Node } from "./nodes.ts";

/**
 * Whether a function only assembles its result: its arguments, their members and constants, in texts, lists and
 * maps. Then the result with stand-ins is the real one, except for the values that they stand for.
 */
export function onlyBuilds(tree: FunctionNode): boolean {
  const own = new Set(tree.params.flatMap((param) => namesIn(param)));
  if (tree.body.type !== "BlockStatement") {
    return builds(tree.body, own);
  }
  return tree.body.body.every((statement) => {
    switch (statement.type) {
      case "VariableDeclaration": {
        const isBuilt = statement.declarations.every(({ init }) => !init || builds(init, own));
        statement.declarations.flatMap(({ id }) => namesIn(id)).forEach((name) => own.add(name));
        return isBuilt && statement.kind === "const";
      }
      case "ReturnStatement":
        return !statement.argument || builds(statement.argument, own);
      default:
        return false;
    }
  });
}

const plain = new Set([
  ...["Literal", "Identifier", "TemplateLiteral", "TemplateElement", "ObjectExpression", "ArrayExpression"],
  "ChainExpression",
]);

function builds(node: Node, own: ReadonlySet<string>): boolean {
  // A part that does not use the arguments is already final.
  if (!namesIn(node).some((name) => own.has(name)) && !["FunctionExpression", "ClassExpression"].includes(node.type)) {
    return true;
  }
  const all = (nodes: readonly Node[]) => nodes.every((inner) => builds(inner, own));
  switch (node.type) {
    case "MemberExpression":
      // The length of a stand-in has no meaning.
      return (
        !node.computed && !("name" in node.property && node.property.name === "length") && builds(node.object, own)
      );
    case "Property":
      return (
        node.kind === "init" && !node.method && (!node.computed || builds(node.key, own)) && builds(node.value, own)
      );
    case "BinaryExpression":
      return isText(node) && all([node.left, node.right]);
    case "LogicalExpression":
      return node.operator !== "&&" && isEmptyText(node.right) && builds(node.left, own);
    default:
      return plain.has(node.type) && all(childrenOf(node));
  }
}

// "+" adds two numbers.
function isText(node: Node): boolean {
  return (
    node.type === "TemplateLiteral" ||
    (node.type === "Literal" && typeof node.value === "string") ||
    (node.type === "BinaryExpression" && node.operator === "+" && (isText(node.left) || isText(node.right)))
  );
}

function isEmptyText(node: Node): boolean {
  return node.type === "Literal" && (node.value === "" || node.value === null);
}

function namesIn(node: Node): string[] {
  return [...nodesIn(node)].flatMap((inner) => (inner.type === "Identifier" ? [inner.name] : []));
}
