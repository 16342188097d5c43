import * as acorn from "acorn";
import { modern } from "./modern.ts";
import { isNode, type FunctionNode, type Node } from "./nodes.ts";

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
    const found = functionOf(node) ?? (node.type === "ClassExpression" ? node : undefined);
    return found === undefined ? undefined : modern(found);
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

const places = new Set(["start", "end", "raw"]);

/** The syntax as text: the same however it is formatted, quoted and commented. */
export function skeletonOf(func: object): string {
  const tree = treeOf(func);
  return tree === undefined ? Function.prototype.toString.call(func).replaceAll("\r\n", "\n") : textOfTree(tree);
}

/** Any syntax as such a text. */
export function textOfTree(tree: Node): string {
  return JSON.stringify(tree, (key, value: unknown) => (places.has(key) ? undefined : plainKey(value)));
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
