import type { Access, AccessChange, Verdict } from "../terms/report.ts";
import { isUnknownRole } from "../terms/unknownRole.ts";
import { powers, type Power } from "../../roles/index.ts";
import { severityOf } from "../../roles/powers.ts";

/** What one actor may do on one scope in one stack, by whichever channel, and what becomes of it. */
export interface Cell {
  readonly powers: readonly Power[];
  /** Whether anything at all is held. */
  readonly isHeld: boolean;
  /** Whether a role is held that nobody knows: it may allow anything. */
  readonly isUnknown: boolean;
  /** What the change does to it, or `same`. */
  readonly verdict: Verdict;
  readonly gained: readonly Power[];
  readonly lost: readonly Power[];
}

export const emptyCell: Cell = {
  powers: [],
  isHeld: false,
  isUnknown: false,
  verdict: "same",
  gained: [],
  lost: [],
};

/** A cell that holds what a row gives as well. */
export function withAccess(cell: Cell, { powers: more, roles, idle }: Access): Cell {
  // What does not count is nothing, whatever else would be said of the role.
  if (idle !== undefined && more.length === 0) return cell;
  const isUnknown = cell.isUnknown || roles.some(isUnknownRole);
  return { ...cell, powers: cell.isHeld ? union(cell.powers, more) : more, isHeld: true, isUnknown };
}

/** A cell in which a change happens as well. */
export function withChange(cell: Cell, { verdict, powers: { gained, lost } }: AccessChange): Cell {
  if (cell.verdict === "same") return { ...cell, verdict, gained, lost };
  const all = [cell.verdict, verdict];
  const grows = all.some((each) => each === "broader" || each === "mixed");
  const shrinks = all.some((each) => each === "narrower" || each === "mixed");
  const both = grows ? (shrinks ? "mixed" : "broader") : all.includes("unknown") ? "unknown" : verdict;
  return { ...cell, verdict: both, gained: union(cell.gained, gained), lost: union(cell.lost, lost) };
}

function union(some: readonly Power[], more: readonly Power[]): readonly Power[] {
  return powers.filter((power) => some.includes(power) || more.includes(power));
}

/** The place of the worst power held in the order of powers. */
export function cellSeverity({ powers, isUnknown }: Cell): number {
  return isUnknown ? 0 : severityOf(powers);
}
