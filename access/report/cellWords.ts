import type { Power } from "../../roles/index.ts";
import { sayBriefly } from "../terms/powers.ts";
import type { Cell } from "./cells.ts";

/** What the first power says already of the second. */
const implied: readonly (readonly [stronger: Power, weaker: Power])[] = [
  ["callModels", "readData"],
  ["writeData", "readData"],
  ["manageModels", "writeData"],
];

/** Something that has no word of its own: `other`. */
const other = "other";

/** Words for what is held and for what the change does to it, each list worst first. */
export interface CellWords {
  readonly kept: readonly string[];
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

export function wordsOf({ powers, isHeld, isUnknown, verdict, ...change }: Cell): CellWords {
  const grows = verdict === "broader" || verdict === "mixed";
  const shrinks = verdict === "narrower" || verdict === "mixed";
  const unclear = isUnknown || (!isHeld && verdict === "unknown") ? ["cannot tell"] : [];
  const kept = grows ? sayPowers(powers.filter((power) => !change.gained.includes(power))) : sayAll(powers);
  const gained = grows ? sayChanged(change.gained) : [];
  const lost = shrinks ? sayChanged(change.lost, powers) : [];
  const all = unclear.length === 0 ? kept : [...unclear, ...kept];
  return { kept: all.length === 0 && isHeld && !grows ? [other] : all, gained, lost };
}

/** All cells of a role share its powers. */
const said = new WeakMap<readonly Power[], readonly string[]>();

function sayAll(powers: readonly Power[]): readonly string[] {
  const known = said.get(powers) ?? sayPowers(powers);
  said.set(powers, known);
  return known;
}

function sayPowers(powers: readonly Power[]): string[] {
  return powers
    .filter((power) => !implied.some(([stronger, weaker]) => weaker === power && powers.includes(stronger)))
    .map(sayBriefly);
}

/** What is lost in one way and held in another is still held. */
function sayChanged(changed: readonly Power[], held: readonly Power[] = []): readonly string[] {
  return changed.length === 0 ? [other] : sayPowers(changed.filter((power) => !held.includes(power)));
}

/** Cells are narrow: more words than this are counted. */
const maxWords = 3;

/** `use, +manage`: mildest first as one reads it, what changes last; when there are too many, the worst. `-`: nothing. */
export function sayCell(cell: Cell): string {
  const { kept, gained, lost } = wordsOf(cell);
  if (gained.length + lost.length === 0 && kept.length === 1) return kept.join("");
  const changed = [...gained.map((word) => `+${word}`), ...lost.map((word) => `-${word}`)];
  const number = kept.length + changed.length;
  if (number === 0) return "-";
  if (number <= maxWords) return [...kept.toReversed(), ...changed].join(", ");
  const shown = [...changed, ...kept].slice(0, maxWords - 1);
  return `${shown.join(", ")}, ${String(number - shown.length)} more`;
}

/** The same of what is held alone. */
export function sayHeld(cell: Cell): string {
  return sayCell({ ...cell, verdict: "same" });
}

const meanings: readonly (readonly [word: string, meaning: string])[] = [
  ["use", "call models, read data"],
  ["write", "also change data"],
  ["manage", "also deploy models"],
  [other, "operations without a word here"],
];

/** What the words and marks of some cells mean: `use = call models, read data`, `▲ gained ▼ lost`. Only those that occur. */
export function legendOf(cells: Iterable<Cell>): string[] {
  const said = new Set<string>();
  const verdicts = new Set<Cell["verdict"]>();
  for (const cell of cells) {
    const { kept, gained, lost } = wordsOf(cell);
    for (const word of [...kept, ...gained, ...lost]) said.add(word);
    verdicts.add(cell.verdict);
  }
  const occur = (...some: Cell["verdict"][]) => some.some((verdict) => verdicts.has(verdict));
  const marks = [
    ...(occur("broader", "mixed") ? ["▲ gained"] : []),
    ...(occur("narrower", "mixed") ? ["▼ lost"] : []),
    ...(occur("unknown") ? ["? cannot tell"] : []),
  ].join(" ");
  const told = meanings.flatMap(([word, meaning]) => (said.has(word) ? [`${word} = ${meaning}`] : []));
  return marks === "" ? told : [...told, marks];
}
