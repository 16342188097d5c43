import * as acorn from "acorn";

/** A node of a function's syntax. */
export type Node = acorn.AnyNode;
/** A function: the outermost node of its text. */
export type FunctionNode = acorn.ArrowFunctionExpression | acorn.FunctionExpression | acorn.FunctionDeclaration;

const trees = new Map<string, FunctionNode | acorn.ClassExpression | undefined>();

/** The syntax of a function; undefined for built-in functions, classes and text that cannot be parsed. */
export function syntaxOf(func: object): FunctionNode | undefined {
  const tree = treeOf(func);
  return tree?.type === "ClassExpression" ? undefined : tree;
}

function treeOf(func: object): FunctionNode | acorn.ClassExpression | undefined {
  const source = Function.prototype.toString.call(func);
  if (!trees.has(source)) {
    // A method's text is not an expression by itself.
    trees.set(source, treeIn(`(${source})`) ?? treeIn(`({${source}})`) ?? treeIn(`(class {${source}})`));
  }
  return trees.get(source);
}

function treeIn(code: string): FunctionNode | acorn.ClassExpression | undefined {
  try {
    const node = acorn.parseExpressionAt(code, 0, {
      ecmaVersion: "latest",
      sourceType: "module",
      allowSuperOutsideMethod: true,
      allowAwaitOutsideFunction: true,
      checkPrivateFields: false,
    });
    return functionOf(node) ?? (node.type === "ClassExpression" ? node : undefined);
  } catch {
    return undefined;
  }
}

function functionOf(node: Node): FunctionNode | undefined {
  switch (node.type) {
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return node;
    case "ObjectExpression": {
      const [property] = node.properties;
      return property?.type === "Property" ? functionOf(property.value) : undefined;
    }
    case "ClassExpression": {
      const [member] = node.body.body;
      // A class without a name is not the program's: a method was wrapped in it to be parsed.
      return member?.type === "MethodDefinition" && node.body.body.length === 1 && !node.id
        ? functionOf(member.value)
        : undefined;
    }
    default:
      return undefined;
  }
}

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

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

const places = new Set(["start", "end", "raw"]);

/** The syntax as text: the same however it is formatted, quoted and commented. */
export function skeletonOf(func: object): string {
  const tree = treeOf(func);
  return tree === undefined
    ? Function.prototype.toString.call(func).replaceAll("\r\n", "\n")
    : JSON.stringify(tree, (key, value: unknown) => (places.has(key) ? undefined : plainKey(value)));
}

// `{ "a": 1 }` is `{ a: 1 }`. A value that JSON cannot express is printed as text.
function plainKey(value: unknown): unknown {
  if (typeof value === "bigint" || value instanceof RegExp) {
    return String(value);
  }
  if (!isNode(value) || value.type !== "Property" || value.computed || value.key.type !== "Literal") {
    return value;
  }
  return { ...value, key: { type: "Identifier", name: String(value.key.value) } };
}
