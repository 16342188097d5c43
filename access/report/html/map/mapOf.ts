import { byName, byText } from "../../../../roles/order.ts";
import type { Power } from "../../../../roles/index.ts";
import type { Actor, Scope } from "../../../terms/report.ts";
import { powerWords } from "../../../terms/powers.ts";
import { terminalFormat } from "../../format.ts";
import { sameAcross, type SameAcross } from "../../sameAcross.ts";
import { nameOfActor, plainId, wordOfActor, wordOfScope } from "../../words.ts";
import { isTenant } from "../../../terms/tenant.ts";
import type { MapData, Node } from "./data.ts";
import { flowsOf, type Flow, type StackHeld } from "./flows.ts";

/** A page with more ways, or longer names in all, opens too slowly. */
const maxFlows = 100_000;
const maxLetters = 5_000_000;

/** All ways of all stacks, worst first. */
export function mapOf(stacks: readonly StackHeld[]): MapData {
  const same = sameAcross(stacks.map(({ stack, before = [] }) => ({ ...stack, access: [...stack.access, ...before] })));
  const all = stacks.flatMap((stack, index) => flowsOf(stack, index));
  const sorted = inOrder(all, same);
  const numbers = numbering();
  // An identity stands in one column, whether it is acted as or holds something by itself.
  const numberOfIdentity = (actor: Actor, as: Scope | undefined): number => {
    if (as !== undefined) return numbers.as(same.numberOfIdentity(as) ?? same.numberOf(as), () => scopeNode(as, same));
    return isIdentity(actor) ? numbers.as(same.numberOf(actor), () => actorNode(actor, same)) : -1;
  };
  const flows: number[] = [];
  let shown = 0;
  for (const { way, stack, side, mark, before, after } of sorted) {
    if (shown === maxFlows || numbers.letters() > maxLetters) break;
    const { row, as, role } = way;
    const isItself = isIdentity(row.actor) && as === undefined;
    flows.push(
      isItself ? -1 : numbers.who(same.numberOf(row.actor), () => actorNode(row.actor, same)),
      numberOfIdentity(row.actor, as),
      numbers.role(role, () => ["", role]),
      numbers.on(same.numberOf(row.scope), () => scopeNode(row.scope, same)),
      ...[stack, side, mark, numbers.may(before), numbers.may(after)],
    );
    shown += 1;
  }
  return {
    stacks: stacks.map(({ stack }) => terminalFormat.escape(stack.stack)),
    ...numbers.numbered(),
    flows,
    left: sorted.length - shown,
  };
}

function isIdentity({ kind }: Actor): boolean {
  return kind === "identity";
}

/** Worst first; the same way of several stacks stands where the worst of them does. */
function inOrder(flows: readonly Flow[], { numberOf }: SameAcross): Flow[] {
  const groups = Map.groupBy(flows, ({ way: { row, as, role } }) =>
    JSON.stringify([numberOf(row.actor), as === undefined ? -1 : numberOf(as), role, numberOf(row.scope)]),
  );
  const ranked = [...groups].map(([key, same]) => ({ key, same, rank: Math.min(...same.map(({ rank }) => rank)) }));
  const sorted = ranked.toSorted((a, b) => a.rank - b.rank || byNames(a.same[0], b.same[0]) || byText(a.key, b.key));
  return sorted.flatMap(({ same }) => same);
}

function byNames(a: Flow | undefined, b: Flow | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return byName(a.way.row.actor.name, b.way.row.actor.name) || byName(a.way.row.scope.name, b.way.row.scope.name);
}

function actorNode(actor: Actor, { isNamesake }: SameAcross): Node {
  const name = terminalFormat.escape(nameOfActor(actor));
  return [wordOfActor(actor), isNamesake(actor) ? `${name} (${terminalFormat.escape(plainId(actor))})` : name];
}

function scopeNode(scope: Scope, { isNamesake }: SameAcross): Node {
  if (isTenant(scope)) return ["", "the whole tenant"];
  const name = terminalFormat.escape(scope.name);
  return [wordOfScope(scope), isNamesake(scope) ? `${name} (${terminalFormat.escape(plainId(scope))})` : name];
}

/** Gives each thing the next number, where it has none. */
function numbering() {
  const nodes = { who: [] as Node[], as: [] as Node[], role: [] as Node[], on: [] as Node[] };
  let letters = 0;
  const numberer = (list: Node[]) => {
    const known = new Map<unknown, number>();
    return (key: unknown, make: () => Node): number => {
      const number = known.get(key);
      if (number !== undefined) return number;
      const node = make();
      letters += node.join(" ").length;
      known.set(key, list.length);
      return list.push(node) - 1;
    };
  };
  const powers = new Map<Power, number>();
  const sets = new Map<string, number>();
  const may: number[][] = [];
  return {
    who: numberer(nodes.who),
    as: numberer(nodes.as),
    role: numberer(nodes.role),
    on: numberer(nodes.on),
    may: (held: readonly Power[]): number => {
      const key = held.join();
      const number = sets.get(key) ?? may.push(held.map((power) => numberIn(powers, power))) - 1;
      sets.set(key, number);
      return number;
    },
    letters: () => letters,
    numbered: () => ({ nodes, may, powers: [...powers.keys()].map((power) => powerWords[power].said) }),
  };
}

function numberIn(numbers: Map<Power, number>, power: Power): number {
  const number = numbers.get(power) ?? numbers.size;
  numbers.set(power, number);
  return number;
}
