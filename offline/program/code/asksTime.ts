import * as acorn from "acorn";
import { isOnlyCheck } from "./choice.ts";
import { Declared } from "./declared.ts";
import { childrenOf, isFunction, nodesIn, type Node } from "./nodes.ts";
import { textOfTree } from "./syntax.ts";
import { TimeNames } from "./timeNames.ts";

/** A place of the program where the time decides what it does. */
export interface TimeAsked {
  /** What is decided there, as text: the same however it is formatted. */
  readonly text: string;
}

/**
 * Where a file lets the time decide: it compares the time, or branches by what it makes of it. A time that only becomes a
 * name, a tag or a text decides nothing, and neither does a check that only throws.
 *
 * @param code of the file, as the engine of the program sees it.
 * @param readings the places in it at which the clock is read, or a function is called that reads it: offsets.
 */
export function timeAskedIn(code: string, readings: readonly number[]): TimeAsked[] {
  const tree = treeOf(code);
  if (tree === undefined) return [];
  const times = new TimeNames(tree, readings);
  const declared = new Declared(tree);
  const found: TimeAsked[] = [];
  const visit = (node: Node, outer: readonly Node[]) => {
    if (isOnlyCheck(node)) return;
    if (times.decideIn(node)) {
      const all = governedBy(node, outer);
      found.push({ text: [all, ...declared.reachedFrom(all)].map(textOfTree).join("\n") });
    }
    for (const child of childrenOf(node)) visit(child, [node, ...outer]);
  };
  visit(tree, []);
  return found;
}

function treeOf(code: string): Node | undefined {
  for (const sourceType of ["module", "script"] as const) {
    try {
      return acorn.parse(code, {
        ecmaVersion: "latest",
        sourceType,
        allowReturnOutsideFunction: true,
        allowAwaitOutsideFunction: true,
        allowHashBang: true,
      });
    } catch {
      // Tried in the other way.
    }
  }
  return undefined;
}

const leaving = new Set(["ReturnStatement", "BreakStatement", "ContinueStatement"]);

/** The statement around a decision; all that comes after it, where it leaves. */
function governedBy(node: Node, outer: readonly Node[]): Node {
  const within = [node, ...outer];
  const at = within.findIndex(({ type }) => /(?:Statement|Declaration)$/.test(type) && type !== "BlockStatement");
  const statement = within[at] ?? node;
  const leaves =
    statement.type === "IfStatement" &&
    [...nodesIn(statement, isFunction)].some(({ type, ...each }) => leaving.has(type) || isExit(each));
  return leaves
    ? (within.slice(at + 1).find((each) => isFunction(each) || each.type === "Program") ?? statement)
    : statement;
}

function isExit(node: object): boolean {
  return "property" in node && typeof node.property === "object" && node.property !== null && "name" in node.property
    ? node.property.name === "exit"
    : false;
}
