import { compareRoles, type Comparison, type RoleDefinition, type Witness } from "../../roles/index.ts";
import { OperationTable, isCovered, type Allowances } from "./operationTable.ts";
import { exceeds, naiveAllows } from "./oracle.ts";

/** What comparing roles with each other came to. */
export interface Compared {
  readonly pairs: number;
  readonly counts: Partial<Record<Comparison, number>>;
  readonly witnesses: number;
  readonly wrong: readonly string[];
}

/** Compares every ordered pair of the roles as the oracle does, and has every witness prove its case. */
export function compareAll(roles: readonly RoleDefinition[]): Compared {
  const table = new OperationTable(roles);
  const judged = roles.map((role) => ({ role, allowed: table.allowed(role) }));
  const counts: Partial<Record<Comparison, number>> = {};
  const wrong: string[] = [];
  let witnesses = 0;
  for (const from of judged) {
    for (const to of judged) {
      const { verdict, gained, lost } = compareRoles(from.role, to.role);
      counts[verdict] = (counts[verdict] ?? 0) + 1;
      witnesses += gained.length + lost.length;
      const expected = verdictOfTable(from.allowed, to.allowed);
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

function verdictOfTable(before: Allowances, after: Allowances): Comparison {
  const [gains, loses] = [!isCovered(after, before), !isCovered(before, after)];
  if (gains) return loses ? "mixed" : "broader";
  return loses ? "narrower" : "same";
}

const fits = (found: readonly Witness[], isExpected: boolean) => found.length > 0 === isExpected && found.length <= 8;

function proves({ operation: { plane, name }, text }: Witness, granting: RoleDefinition, lacking: RoleDefinition) {
  const [granted, held] = [naiveAllows([granting], plane, name), naiveAllows([lacking], plane, name)];
  const saysCondition = text !== name;
  return !name.includes("*") && exceeds(granted, held) && saysCondition === held.size > 0;
}
