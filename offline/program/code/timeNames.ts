import { childrenOf, isFunction, nodesIn, type Node } from "./nodes.ts";

const comparing = new Set(["<", ">", "<=", ">=", "==", "!=", "===", "!=="]);

/** The names in a file that stand for a time, or for what a time decides. */
export class TimeNames {
  /** Nodes that read the clock, and those that call what reads it. */
  readonly #readings: ReadonlySet<Node>;
  /** `now`, and `times.now` of a map. */
  readonly #times = new Set<string>();
  readonly #decisions = new Set<string>();

  constructor(tree: Node, readings: readonly number[]) {
    this.#readings = new Set(readings.flatMap((offset) => callAt(tree, offset) ?? []));
    const all = [...nodesIn(tree)];
    for (let size = -1; size < this.#size;) {
      size = this.#size;
      for (const node of all) this.#learn(node);
    }
  }

  get #size(): number {
    return this.#times.size + this.#decisions.size;
  }

  #learn(node: Node): void {
    const [name, value] = namedIn(node);
    if (name === undefined || value === undefined) return;
    if (value.type === "ObjectExpression") {
      for (const property of value.properties)
        if (property.type === "Property" && "name" in property.key && this.#isTime(property.value))
          this.#times.add(`${name}.${property.key.name}`);
    } else if (this.#isTime(value)) this.#times.add(name);
    if ([...nodesIn(value)].some((inner) => this.#compares(inner) || this.#isDecision(inner)))
      this.#decisions.add(name);
  }

  /** Whether what the node does depends on a time: it compares one, or branches by it. */
  decideIn(node: Node): boolean {
    if (this.#compares(node)) return true;
    const test = testOf(node);
    return (
      test !== undefined && [...nodesIn(test, isFunction)].some((inner) => this.#isDecision(inner) || this.#asks(inner))
    );
  }

  #compares(node: Node): boolean {
    return (
      node.type === "BinaryExpression" &&
      comparing.has(node.operator) &&
      [node.left, node.right].some((side) => this.#isTime(side))
    );
  }

  #isDecision(node: Node): boolean {
    return node.type === "Identifier" && this.#decisions.has(node.name);
  }

  /** `now.getDay()`, `isAfter(now)`, `byDay[today]`: a time by itself is always there. */
  #asks(node: Node): boolean {
    if (node.type === "MemberExpression") return node.computed && this.#isTime(node.property);
    return (node.type === "CallExpression" || this.#readings.has(node)) && this.#isTime(node);
  }

  #isTime(node: Node): boolean {
    if (this.#readings.has(node)) return true;
    switch (node.type) {
      case "Identifier":
        return this.#times.has(node.name);
      case "MemberExpression":
        return (
          (node.object.type === "Identifier" &&
            "name" in node.property &&
            this.#times.has(`${node.object.name}.${node.property.name}`)) ||
          this.#isTime(node.object) ||
          (node.computed && this.#isTime(node.property))
        );
      case "NewExpression":
        // A resource that has a time in a tag is no time.
        return (
          node.callee.type === "Identifier" &&
          node.callee.name === "Date" &&
          node.arguments.some((each) => this.#isTime(each))
        );
      case "ObjectExpression":
      case "ClassExpression":
        return false;
      default:
        return childrenOf(node).some((child) => this.#isTime(child));
    }
  }
}

/** The innermost call, or making of an object, at a place. */
function callAt(tree: Node, offset: number): Node | undefined {
  let found: Node | undefined;
  for (const node of nodesIn(tree, ({ start, end }) => offset < start || offset >= end))
    if (node.start <= offset && offset < node.end && (node.type === "NewExpression" || node.type === "CallExpression"))
      found = node;
  return found;
}

/** What gets a name, and the name. */
function namedIn(node: Node): readonly [name?: string, value?: Node | undefined] {
  if (node.type === "VariableDeclarator" && node.id.type === "Identifier")
    return [node.id.name, node.init ?? undefined];
  if (node.type === "AssignmentExpression" && node.left.type === "Identifier") return [node.left.name, node.right];
  if (node.type === "FunctionDeclaration" && node.id !== null) return [node.id.name, node.body];
  return [];
}

/** What a node branches by. */
function testOf(node: Node): Node | undefined {
  switch (node.type) {
    case "IfStatement":
    case "ConditionalExpression":
    case "WhileStatement":
    case "DoWhileStatement":
      return node.test;
    case "ForStatement":
      return node.test ?? undefined;
    case "SwitchStatement":
      return node.discriminant;
    case "LogicalExpression":
      return node.left;
    case "MemberExpression":
      return node.computed ? node : undefined;
    default:
      return undefined;
  }
}
