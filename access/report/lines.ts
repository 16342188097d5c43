import type { Access, AccessChange, Actor, Scope, StackReport } from "../terms/report.ts";
import { isCopy } from "./copies.ts";
import { emptyCell, withAccess, withChange, type Cell } from "./cells.ts";
import { sameAcross, type SameAcross } from "./sameAcross.ts";

/** What one actor may do on one scope, in each stack. */
export interface Line {
  readonly actor: Actor;
  readonly scope: Scope;
  /** Who signs the tokens of an actor that comes in through a trust. */
  readonly issuer: string | undefined;
  /** Whether there are others of the same kind and name. */
  readonly namesakes: { readonly actor: boolean; readonly scope: boolean };
  /** In the order of the stacks. */
  readonly cells: readonly Cell[];
  /** Whether all of it is reached through others. */
  readonly isThrough: boolean;
}

/** The lines of one actor, by the number of the scope. */
export type LinesOfActor = ReadonlyMap<number, Line>;

/** Everything that is held in any stack after the change, or was lost by it, and who comes in as whom. */
export interface Lines {
  /** By the number of the actor. */
  readonly byActor: ReadonlyMap<number, LinesOfActor>;
  /** By the number of who comes in: the number of each identity, and of the scope that is acted on. */
  readonly actsAs: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

export function linesOf(stacks: readonly StackReport[]): Lines {
  const { numberOf, numberOfIdentity, isNamesake } = sameAcross(stacks);
  const byActor = new Map<number, Map<number, Draft>>();
  const draftOf = (row: Access | AccessChange): Draft => {
    const [actor, scope] = [numberOf(row.actor), numberOf(row.scope)];
    const lines = byActor.get(actor) ?? new Map<number, Draft>();
    byActor.set(actor, lines);
    const draft = lines.get(scope) ?? startLine(row, stacks.length, isNamesake);
    lines.set(scope, draft);
    draft.isThrough &&= row.channel === "through";
    return draft;
  };
  for (const [index, { access, changes }] of stacks.entries()) {
    const changed = new Set(access.some(isCopy) ? changes.map(holderKey) : []);
    for (const row of access.filter((each) => !isCopy(each) || changed.has(holderKey(each)))) {
      const { cells } = draftOf(row);
      cells[index] = withAccess(cells[index] ?? emptyCell, row);
    }
    for (const change of changes) {
      const { cells } = draftOf(change);
      cells[index] = withChange(cells[index] ?? emptyCell, change);
    }
  }
  const identityOf = (scope: Scope) => {
    const number = numberOfIdentity(scope);
    return number !== undefined && byActor.has(number) ? number : undefined;
  };
  return { byActor, actsAs: actsAsOf(stacks, numberOf, identityOf) };
}

function holderKey({ actor, scope }: Pick<Access, "actor" | "scope">): string {
  return JSON.stringify([actor.id, scope.id]);
}

/** A line that is being put together. */
interface Draft extends Line {
  readonly cells: Cell[];
  isThrough: boolean;
}

function startLine(
  { actor, scope, via }: Access | AccessChange,
  stacks: number,
  isNamesake: SameAcross["isNamesake"],
): Draft {
  const issuer = via.find(({ kind }) => kind === "federatedCredential")?.issuer;
  const namesakes = { actor: isNamesake(actor), scope: isNamesake(scope) };
  return { actor, scope, issuer, namesakes, cells: new Array<Cell>(stacks).fill(emptyCell), isThrough: true };
}

/** Who comes in as which identity, before or after the change. */
function actsAsOf(
  stacks: readonly StackReport[],
  numberOf: SameAcross["numberOf"],
  identityOf: SameAcross["numberOfIdentity"],
): Lines["actsAs"] {
  const actsAs = new Map<number, Map<number, number>>();
  const add = (actor: Actor, scope: Scope) => {
    const [guest, identity] = [numberOf(actor), identityOf(scope)];
    if (identity === undefined || identity === guest) return;
    actsAs.set(guest, (actsAs.get(guest) ?? new Map<number, number>()).set(identity, numberOf(scope)));
  };
  for (const { access, changes } of stacks) {
    for (const { actor, scope, powers } of access) if (powers.includes("actAs")) add(actor, scope);
    for (const { actor, scope, powers } of changes) if (powers.lost.includes("actAs")) add(actor, scope);
  }
  return actsAs;
}
