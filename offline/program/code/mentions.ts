import { childrenOf, isFunction, type FunctionNode, type Node } from "./nodes.ts";

/** `a.b.c` in a function's text. */
export interface Mention {
  /** The names from left to right. */
  readonly path: readonly string[];
  /** Whether the first name is a variable; otherwise the mention is a member of a computed value. */
  readonly isRooted: boolean;
  readonly isCalled: boolean;
  readonly isMade: boolean;
}

/** Everything that a function refers to or calls. */
export interface Mentions {
  readonly named: readonly Mention[];
  /** Whether everything that it calls or constructs has a name. */
  readonly isComplete: boolean;
}

/**
 * Everything that the function refers to or calls, as far as it has a name.
 *
 * @param isLeftOut the parts of the text that do not count.
 */
export function mentionsIn(tree: FunctionNode, isLeftOut: (node: Node) => boolean = () => false): Mentions {
  const named: Mention[] = [];
  return { isComplete: collector(named, isLeftOut)(tree), named };
}

/** The names of functions that are part of the text. */
export function functionsIn(tree: Node): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: Node): void => {
    if (node.type === "FunctionDeclaration" && node.id !== null) {
      names.add(node.id.name);
    } else if (
      node.type === "VariableDeclarator" &&
      node.id.type === "Identifier" &&
      isFunction(node.init ?? node.id)
    ) {
      names.add(node.id.name);
    }
    childrenOf(node).forEach(visit);
  };
  visit(tree);
  return names;
}

/** Adds what a node refers to. @returns false when a value without a name is called or constructed. */
function collector(mentions: Mention[], isLeftOut: (node: Node) => boolean): (node: Node) => boolean {
  // What has no name hides nothing of the rest.
  const all = (nodes: readonly Node[]) => nodes.map(collect).every(Boolean);
  const nameless = (node: Node) => {
    all(childrenOf(node));
    return false;
  };

  function collect(node: Node): boolean {
    if (isLeftOut(node)) {
      return true;
    }
    switch (node.type) {
      case "ClassExpression":
      case "ClassDeclaration":
      case "ImportExpression":
        return nameless(node);
      case "NewExpression":
        return every(add(node.callee, { isMade: true }), all(node.arguments));
      case "CallExpression":
        return every(called(node.callee), all(node.arguments));
      case "TaggedTemplateExpression":
        return every(called(node.tag), collect(node.quasi));
      case "Identifier":
      case "MemberExpression":
        return add(node, {});
      case "Property":
        return every(!node.computed || collect(node.key), collect(node.value));
      default:
        return all(childrenOf(node));
    }
  }

  // A function that is called where it is written is part of the text.
  const called = (callee: Node) => (isFunction(callee) ? collect(callee) : add(callee, { isCalled: true }));

  function add(node: Node, { isCalled = false, isMade = false }): boolean {
    const [path, root] = nameOf(node);
    if (path.length > 0) {
      mentions.push({ path, isRooted: root === undefined, isCalled, isMade });
    } else if (isCalled || isMade) {
      return nameless(node);
    }
    return root === undefined || all(insideOf(root));
  }

  return collect;
}

/** Both parts are looked at before this is asked. */
const every = (...parts: readonly boolean[]): boolean => parts.every(Boolean);

// For `a[i]` both are read; for any other expression its parts are.
function insideOf(root: Node): Node[] {
  return root.type === "MemberExpression" ? [root.object, root.property] : root.type === "Super" ? [] : [root];
}

/** The names of `a.b.c`, and what they are members of where that has no name. */
function nameOf(node: Node): [path: string[], root?: Node] {
  if (node.type === "Identifier") {
    return [[node.name]];
  }
  if (node.type === "ChainExpression") {
    return nameOf(node.expression);
  }
  if (node.type !== "MemberExpression") {
    return [[], node];
  }
  const { property } = node;
  const name = node.computed
    ? property.type === "Literal" && typeof property.value === "string"
      ? property.value
      : undefined
    : "name" in property
      ? property.name
      : undefined;
  if (name === undefined) {
    return [[], node];
  }
  const [path, root] = nameOf(node.object);
  return root === undefined ? [[...path, name]] : [[...path, name], root];
}
