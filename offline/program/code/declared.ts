import { nodesIn, type Node } from "./nodes.ts";

const most = 200;

/** What a file declares by names: functions, classes, and values that are no resources. */
export class Declared {
  readonly #byName = new Map<string, Node[]>();

  constructor(tree: Node) {
    for (const node of nodesIn(tree)) {
      if ((node.type === "FunctionDeclaration" || node.type === "ClassDeclaration") && node.id !== null)
        this.#add(node.id.name, node);
      // What a resource is like is told by the resource.
      if (node.type === "VariableDeclarator" && node.id.type === "Identifier" && node.init?.type !== "NewExpression")
        this.#add(node.id.name, node);
    }
  }

  #add(name: string, node: Node): void {
    this.#byName.set(name, [...(this.#byName.get(name) ?? []), node]);
  }

  /** The declarations of all that code names, directly or through another declaration. */
  reachedFrom(code: Node): Node[] {
    const found = new Set<Node>([code]);
    for (const node of found) {
      if (found.size > most) break;
      for (const inner of nodesIn(node))
        if (inner.type === "Identifier") for (const each of this.#byName.get(inner.name) ?? []) found.add(each);
    }
    found.delete(code);
    return [...found];
  }
}
