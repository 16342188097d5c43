import type { Access, AccessChange, StackReport, Verdict } from "../../../terms/report.ts";
import { severityOf } from "../../../../roles/powers.ts";
import type { Power } from "../../../../roles/index.ts";
import { marks, sides } from "./data.ts";
import { waysOf, type Way } from "./ways.ts";

/** A stack, and what was held in it before the change, where that is known. */
export interface StackHeld {
  readonly stack: StackReport;
  readonly before: readonly Access[] | undefined;
}

/** A way in one stack, on one side of the change or on both. */
export interface Flow {
  readonly way: Way;
  readonly stack: number;
  readonly side: number;
  readonly mark: number;
  readonly before: readonly Power[];
  readonly after: readonly Power[];
  /** Lower is told first. */
  readonly rank: number;
}

export function flowsOf({ stack, before = heldBefore(stack) }: StackHeld, index: number): Flow[] {
  if (stack.verdict === null) return waysOf(stack.access).map((way) => uncompared(way, index));
  const changes = new Map(stack.changes.map((change) => [pairOf(change), change]));
  const [old, now] = [keyed(waysOf(before)), keyed(waysOf(stack.access))];
  const both = new Set([...now.keys(), ...old.keys()]);
  const held = new Set([...now.values()].map(({ row }) => pairOf(row)));
  const flows = [...both].flatMap((key): Flow[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const way = is ?? was;
    if (way === undefined) return [];
    const [powersBefore, powersAfter] = [was?.row.powers ?? [], is?.row.powers ?? []];
    const side = was === undefined ? sides.after : is === undefined ? sides.before : sides.both;
    const change = changes.get(pairOf(way.row));
    // What another role beside it gives or takes is not done by this one.
    const isBesides = was !== undefined && is !== undefined && was.row.roles.join() !== is.row.roles.join();
    const mark = isBesides ? marks.none : markOf(change, side, { before: powersBefore, after: powersAfter });
    return [{ way, stack: index, side, mark, before: powersBefore, after: powersAfter, rank: rankOf(mark, way) }];
  });
  // What cannot be told is held in no way that is known.
  const unclear = stack.changes.filter((change) => change.verdict === "unknown" && !held.has(pairOf(change)));
  return [...flows, ...unclear.map((change) => unclearFlow(change, index))];
}

function pairOf({ actor, scope }: Pick<Access, "actor" | "scope">): string {
  return JSON.stringify([actor.id, scope.id]);
}

function keyed(ways: readonly Way[]): Map<string, Way> {
  return new Map(ways.map((way) => [JSON.stringify([way.row.actor.id, way.row.scope.id, way.as?.id, way.role]), way]));
}

interface Powers {
  readonly before: readonly Power[];
  readonly after: readonly Power[];
}

/** The engine's verdict, at the ways that are there on one side only, or give more or less than before. */
function markOf(change: AccessChange | undefined, side: number, { before, after }: Powers): number {
  if (change === undefined) return marks.none;
  const { verdict } = change;
  if (verdict === "unknown") return marks.unknown;
  const isMore = side === sides.after || after.some((power) => !before.includes(power));
  const isLess = side === sides.before || before.some((power) => !after.includes(power));
  if (isMore && grows.has(verdict)) return marks.gain;
  if (isLess && shrinks.has(verdict)) return marks.loss;
  // More or less by operations that are in no power.
  if (side === sides.both && grows.has(verdict)) return marks.gain;
  return side === sides.both && shrinks.has(verdict) ? marks.loss : marks.none;
}

const grows: ReadonlySet<Verdict> = new Set(["broader", "mixed"]);
const shrinks: ReadonlySet<Verdict> = new Set(["narrower", "mixed"]);

const markRanks: Readonly<Record<number, number>> = {
  [marks.gain]: 0,
  [marks.unknown]: 1,
  [marks.loss]: 2,
  [marks.none]: 3,
};

function rankOf(mark: number, { row }: Way): number {
  return (markRanks[mark] ?? 3) * 1_000 + severityOf(row.powers);
}

function uncompared(way: Way, stack: number): Flow {
  const { powers } = way.row;
  const mark = marks.none;
  return { way, stack, side: sides.uncompared, mark, before: [], after: powers, rank: rankOf(mark, way) };
}

function unclearFlow({ actor, scope, via, channel }: AccessChange, stack: number): Flow {
  const row: Access = { actor, scope, roles: [], powers: [], channel, via };
  const way = { row, as: undefined, role: "cannot tell" };
  return {
    way,
    stack,
    side: sides.after,
    mark: marks.unknown,
    before: [],
    after: [],
    rank: rankOf(marks.unknown, way),
  };
}

/** What was held before, as far as the report tells: of a role that took the place of another one it does not tell the other. */
function heldBefore({ access, changes }: StackReport): Access[] {
  const changed = new Map(changes.map((change) => [pairOf(change), change]));
  const kept = access.flatMap((row) => {
    const change = changed.get(pairOf(row));
    if (change === undefined || !grows.has(change.verdict)) return [row];
    const powers = row.powers.filter((power) => !change.powers.gained.includes(power));
    return powers.length === 0 ? [] : [{ ...row, powers }];
  });
  const lost = changes.filter(({ verdict }) => verdict === "narrower");
  return [
    ...kept,
    ...lost.map(({ actor, scope, powers, channel, via }): Access => {
      const roles = via.flatMap(({ kind, text }) => (kind === "roleAssignment" ? [text] : []));
      return { actor, scope, roles, powers: powers.lost, channel, via };
    }),
  ];
}
