import { at, columns, flowSize, marks, sides, type Column, type MapData } from "../access/report/html/map/data.ts";

/** Which ways are to be seen. */
export interface Query {
  /** The words that are looked for, in small letters: each stands in a name, a role or a power of a way. */
  readonly words: readonly string[];
  /** The number of a stack, or -1 for all. */
  readonly stack: number;
  readonly side: "changes" | "after" | "before";
  /** The number of a power, or -1 for any. */
  readonly power: number;
  /** The node that is chosen in a column, or -1. */
  readonly chosen: Readonly<Record<Column, number>>;
}

/** A way, with each stack in which it is there. */
export interface Way {
  /** Where its first flow begins in the data. */
  readonly flow: number;
  readonly stacks: readonly number[];
  readonly mark: number;
}

export interface Selected {
  /** In the order of the data: worst first. */
  readonly ways: readonly Way[];
  /** The nodes of each column in the order of their worst way, with the worst mark and the number of ways. */
  readonly nodes: Readonly<Record<Column, ReadonlyMap<number, NodeState>>>;
}

export interface NodeState {
  mark: number;
  ways: number;
}

/** Texts in small letters, made once. */
export interface Index {
  readonly data: MapData;
  readonly texts: Readonly<Record<Column, readonly string[]>>;
  readonly may: readonly string[];
}

export function indexOf(data: MapData): Index {
  const text = (column: Column) => data.nodes[column].map(([word, name]) => `${word} ${name}`.toLowerCase());
  return {
    data,
    texts: { who: text("who"), as: text("as"), role: text("role"), on: text("on") },
    may: data.may.map((set) =>
      set
        .map((power) => data.powers[power] ?? "")
        .join(", ")
        .toLowerCase(),
    ),
  };
}

export function select({ data, texts, may }: Index, query: Query): Selected {
  const { flows } = data;
  const found = query.words.map((word) => {
    const has = (list: readonly string[]) => list.map((text) => text.includes(word));
    return { who: has(texts.who), as: has(texts.as), role: has(texts.role), on: has(texts.on), may: has(may) };
  });
  const nodes: Record<Column, Map<number, NodeState>> = {
    who: new Map(),
    as: new Map(),
    role: new Map(),
    on: new Map(),
  };
  const ways: Way[] = [];
  let last: { flow: number; stacks: number[]; mark: number } | undefined;
  for (let flow = 0; flow < flows.length; flow += flowSize) {
    const value = (place: number) => flows[flow + place] ?? -1;
    if (!isSeen(query, value, data)) continue;
    const isFound = found.every(
      (has) =>
        columns.some((column) => has[column][value(at[column])]) ||
        has.may[value(at.before)] ||
        has.may[value(at.after)],
    );
    if (!isFound) continue;
    const mark = value(at.mark);
    if (last !== undefined && isSameWay(flows, last.flow, flow)) {
      last.stacks.push(value(at.stack));
      last.mark = worse(last.mark, mark);
    } else {
      last = { flow, stacks: [value(at.stack)], mark };
      ways.push(last);
    }
    for (const column of columns) {
      const node = value(at[column]);
      if (node === -1) continue;
      const known = nodes[column].get(node);
      if (known === undefined) nodes[column].set(node, { mark, ways: 1 });
      else {
        known.mark = worse(known.mark, mark);
        known.ways += 1;
      }
    }
  }
  return { ways, nodes };
}

function isSeen({ stack, side, power, chosen }: Query, value: (place: number) => number, { may }: MapData): boolean {
  if (stack !== -1 && value(at.stack) !== stack) return false;
  const isThere = value(at.side);
  if (side === "after" && isThere === sides.before) return false;
  const isCompared = isThere !== sides.uncompared;
  if (side === "before" && (isThere === sides.after || !isCompared)) return false;
  const differs = isCompared && (isThere !== sides.both || value(at.mark) !== marks.none);
  if (side === "changes" && !differs) return false;
  if (columns.some((column) => chosen[column] !== -1 && chosen[column] !== value(at[column]))) return false;
  if (power === -1) return true;
  return (
    (side !== "before" && may[value(at.after)]?.includes(power)) ||
    (side !== "after" && may[value(at.before)]?.includes(power)) ||
    false
  );
}

/** The same way, perhaps in another stack: one way is both sides of a change where a role takes the place of another. */
function isSameWay(flows: readonly number[], one: number, other: number): boolean {
  return (
    columns.every((column) => flows[one + at[column]] === flows[other + at[column]]) &&
    flows[one + at.side] === flows[other + at.side] &&
    flows[one + at.mark] === flows[other + at.mark] &&
    flows[one + at.before] === flows[other + at.before] &&
    flows[one + at.after] === flows[other + at.after]
  );
}

/** Of two marks the one that matters more: gain, cannot tell, loss, nothing. */
export function worse(one: number, other: number): number {
  return (importance[one] ?? 0) >= (importance[other] ?? 0) ? one : other;
}

const importance: Readonly<Record<number, number>> = {
  [marks.none]: 0,
  [marks.loss]: 1,
  [marks.unknown]: 2,
  [marks.gain]: 3,
};
