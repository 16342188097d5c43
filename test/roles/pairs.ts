import { compareRoles, type Comparison, type RoleDefinition, type Witness } from "../../roles/index.ts";
import { OperationTable, isCovered, type Allowances } from "./operationTable.ts";
import { exceeds, naiveAllows, type Reading } from "./oracle.ts";

/** What comparing roles with each other came to. */
export interface Compared {
  readonly pairs: number;
  readonly counts: Partial<Record<Comparison, number>>;
  readonly witnesses: number;
  readonly wrong: readonly string[];
}

/** Compares every ordered pair of the roles as the oracle does, and has every witness prove its case. */
export function compareAll(roles: readonly RoleDefinition[]): Compared {
  const tables = readings.map((reading) => new OperationTable(roles, reading));
  const judged = roles.map((role) => ({ role, allowed: tables.map((table) => table.allowed(role)) }));
  const counts: Partial<Record<Comparison, number>> = {};
  const wrong: string[] = [];
  let witnesses = 0;
  for (const from of judged) {
    for (const to of judged) {
      const { verdict, gained, lost } = compareRoles(from.role, to.role);
      counts[verdict] = (counts[verdict] ?? 0) + 1;
      witnesses += gained.length + lost.length;
      const expected = verdictOfTables(from.allowed, to.allowed);
      const isRight =
        verdict === expected &&
        fits(gained, verdict === "broader" || verdict === "mixed") &&
        fits(lost, verdict === "narrower" || verdict === "mixed") &&
        gained.every((found) => proves(found, to.role, from.role)) &&
        lost.every((found) => proves(found, from.role, to.role));
      if (!isRight) wrong.push(`${from.role.name} → ${to.role.name}: ${verdict} (${expected})`);
    }
  }
  return { pairs: roles.length ** 2, counts, witnesses, wrong };
}

const readings: readonly Reading[] = ["literal", "collapsed"];

/** What is gained in either reading is gained: nobody knows which one Azure takes. */
function verdictOfTables(before: readonly Allowances[], after: readonly Allowances[]): Comparison {
  const exceeded = (from: readonly Allowances[], to: readonly Allowances[]) =>
    to.some((granted, index) => !isCovered(granted, from[index] ?? new Map()));
  const [gains, loses] = [exceeded(before, after), exceeded(after, before)];
  if (gains) return loses ? "mixed" : "broader";
  return loses ? "narrower" : "same";
}

const fits = (found: readonly Witness[], isExpected: boolean) => found.length > 0 === isExpected && found.length <= 8;

function proves({ operation: { plane, name }, text }: Witness, granting: RoleDefinition, lacking: RoleDefinition) {
  return readings.some((reading) => {
    const [granted, held] = [granting, lacking].map((role) => naiveAllows([role], plane, name, reading));
    const saysCondition = text !== name;
    return granted && held && !name.includes("*") && exceeds(granted, held) && saysCondition === held.size > 0;
  });
}
