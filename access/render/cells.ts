import type { Access, Verdict } from "../report.ts";
import { isUnknownRole } from "../model/unknownRole.ts";
import { powers, type Power } from "../roles/index.ts";
import { severityOf } from "./order.ts";

/** What one actor may do on one scope in one stack, by whichever channel, and what becomes of it. */
export interface Cell {
  readonly powers: readonly Power[];
  /** Whether anything at all is held. */
  readonly isHeld: boolean;
  /** Whether a role is held that nobody knows: it may allow anything. */
  readonly isUnknown: boolean;
  /** What the change does to it, or `same`. */
  readonly verdict: Verdict;
}

export const emptyCell: Cell = { powers: [], isHeld: false, isUnknown: false, verdict: "same" };

/** A cell that holds what a row gives as well. */
export function withAccess(cell: Cell, { powers: more, roles }: Access): Cell {
  const union = cell.isHeld ? powers.filter((power) => cell.powers.includes(power) || more.includes(power)) : more;
  return { powers: union, isHeld: true, isUnknown: cell.isUnknown || roles.some(isUnknownRole), verdict: cell.verdict };
}

/** The place of the worst power held in the order of powers. */
export function cellSeverity({ powers, isUnknown }: Cell): number {
  return isUnknown ? 0 : severityOf(powers);
}

const cellWords: Record<Power, string> = {
  assignRoles: "assign roles",
  switchKeysOn: "switch keys on",
  readKeys: "read keys",
  addTrust: "add trust",
  attachIdentity: "attach it",
  actAs: "act as it",
  readSecrets: "read secrets",
  blindLogs: "delete logs",
  manageResource: "manage it",
  manageModels: "manage",
  writeData: "write",
  callModels: "use",
  readData: "read",
};

/** What the first power says already of the second. */
const implied: readonly (readonly [stronger: Power, weaker: Power])[] = [
  ["callModels", "readData"],
  ["writeData", "readData"],
  ["manageModels", "writeData"],
];

/** Cells are narrow: more words than this are counted. */
const maxWords = 3;

/** Short words for what is held, mildest first as one reads it; when there are too many, the worst ones. `-`: nothing. */
export function sayCell({ powers, isHeld, isUnknown }: Cell): string {
  if (!isHeld) return "-";
  const said = powers.filter(
    (power) => !implied.some(([stronger, weaker]) => weaker === power && powers.includes(stronger)),
  );
  const words = [...(isUnknown ? ["cannot tell"] : []), ...said.map((power) => cellWords[power])];
  if (words.length === 0) return "other";
  if (words.length <= maxWords) return words.toReversed().join(" + ");
  const shown = words.slice(0, maxWords - 1);
  return `${shown.join(" + ")} + ${String(words.length - shown.length)} more`;
}
