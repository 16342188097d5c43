import type { Budget } from "./budget.ts";
import { covers, patternOf, spellings, type Pattern } from "./pattern.ts";
import type { PermissionBlock, Plane, RoleDefinition } from "./role.ts";

/** One block on one plane: what its patterns grant, minus its exceptions. */
export interface Grants {
  readonly patterns: readonly Pattern[];
  readonly except: readonly Pattern[];
  /** The patterns by their folded spelling: a cheap way to find that one is covered. */
  readonly spelled: ReadonlySet<string>;
  readonly wild: readonly Pattern[];
}

/** What a role grants on one plane under one condition; `undefined` is without any. */
export interface Layer {
  readonly plane: Plane;
  readonly condition: string | undefined;
  readonly blocks: readonly Grants[];
}

/**
 * How `/[*]/` is read: as a segment that must be there (`literal`, what the pattern says), or also as none (`collapsed`,
 * what Azure does for some roles). A role covers another one only when it does under both readings, so that a verdict is
 * safe whichever of them a resource provider follows. The `most` that Azure could allow grants by the one and excepts by
 * the other.
 */
export type Reading = "literal" | "collapsed" | "most";

const readings: Readonly<Record<Reading, WeakMap<RoleDefinition, Layer[]>>> = {
  literal: new WeakMap(),
  collapsed: new WeakMap(),
  most: new WeakMap(),
};

/** The layers of a role: unconditional blocks on each plane, and one layer for each different condition. */
export function layersOf(role: RoleDefinition, reading: Reading): readonly Layer[] {
  const known = readings[reading].get(role);
  if (known !== undefined) return known;
  const prepare = (patterns: readonly string[] = [], isLiteral: boolean): Pattern[] =>
    [...new Set(patterns)].map(patternOf).flatMap((p) => (isLiteral ? [p] : spellings(p)));
  const layers = new Map<string, Layer & { blocks: Grants[] }>();
  for (const block of role.permissions) {
    const condition = conditionOf(block);
    for (const plane of ["control", "data"] as const) {
      const [granted, excepted] =
        plane === "control" ? [block.actions, block.notActions] : [block.dataActions, block.notDataActions];
      if (granted === undefined || granted.length === 0) continue;
      const key = `${plane} ${condition ?? ""}`;
      const layer = layers.get(key) ?? { plane, condition, blocks: [] };
      layers.set(key, layer);
      layer.blocks.push(grantsOf(prepare(granted, reading === "literal"), prepare(excepted, reading !== "collapsed")));
    }
  }
  const found = [...layers.values()];
  readings[reading].set(role, found);
  return found;
}

/** The condition of a block, `undefined` for none: Azure prints an empty text as well. */
export function conditionOf(block: PermissionBlock): string | undefined {
  const condition = block.condition?.trim();
  return condition === "" ? undefined : condition;
}

function grantsOf(patterns: readonly Pattern[], except: readonly Pattern[]): Grants {
  return {
    patterns,
    except,
    spelled: new Set(patterns.map(({ folded }) => folded)),
    wild: patterns.filter(({ folded }) => folded.includes("*")),
  };
}

/** Whether one of the block's patterns alone grants all that `piece` matches, ignoring exceptions. */
export function grantsAll(block: Grants, piece: Pattern, budget: Budget): boolean {
  budget.spend(1);
  return block.spelled.has(piece.folded) || block.wild.some((pattern) => covers(pattern, piece, budget));
}

/** Whether one of the blocks allows this one operation. */
export function holds(blocks: readonly Grants[], operation: Pattern, budget: Budget): boolean {
  return blocks.some(
    (block) =>
      grantsAll(block, operation, budget) && !block.except.some((pattern) => covers(pattern, operation, budget)),
  );
}
