import { operationsOf } from "../../../roles/powers.ts";
import type { Operation, PermissionBlock, Plane, RoleDefinition } from "../../../roles/index.ts";
import { controlPatterns, dataPatterns } from "./world.ts";

/**
 * How a segment that is a wildcard is read: it must be there, or it may be none (Azure facts, section 1.2). The most that
 * Azure could allow grants by the one and excepts by the other.
 */
export type Reading = "literal" | "collapsed" | "most";
export const readings = ["literal", "collapsed", "most"] as const;
type Spelling = Exclude<Reading, "most">;

/** A set of operations of a universe: the bit of each operation that is in it. */
export type Operations = bigint;

/** A finite list of operations, and what patterns and roles mean in it. */
export interface Universe {
  readonly operations: readonly Operation[];
  /** What the blocks of a role allow, by condition; `""` is without any. */
  readonly allowedBy: (role: RoleDefinition, reading: Reading) => ReadonlyMap<string, Operations>;
}

export function universeOf(operations: readonly Operation[]): Universe {
  const known = new Map<string, Operations>();
  const matched = (patterns: readonly string[] = [], plane: Plane, reading: Spelling): Operations =>
    patterns.reduce((all, pattern) => {
      const key = `${plane} ${reading} ${pattern}`;
      const found =
        known.get(key) ??
        operations.reduce((set, operation, index) => {
          const isIn = operation.plane === plane && matches(pattern, operation.name, reading);
          return isIn ? set | (1n << BigInt(index)) : set;
        }, 0n);
      known.set(key, found);
      return all | found;
    }, 0n);
  const ofBlock = (block: PermissionBlock, reading: Reading): Operations => {
    const [granting, excepting] = reading === "most" ? (["collapsed", "literal"] as const) : [reading, reading];
    return (
      (matched(block.actions, "control", granting) & ~matched(block.notActions, "control", excepting)) |
      (matched(block.dataActions, "data", granting) & ~matched(block.notDataActions, "data", excepting))
    );
  };
  return {
    operations,
    allowedBy: ({ permissions }, reading) => {
      const sets = new Map<string, Operations>();
      for (const block of permissions) {
        const condition = block.condition ?? "";
        sets.set(condition, (sets.get(condition) ?? 0n) | ofBlock(block, reading));
      }
      return sets;
    },
  };
}

/** Whether a role may allow an operation, under whatever condition: never no when Azure could say yes. */
export function mayAllow({ permissions }: RoleDefinition, { plane, name }: Operation): boolean {
  const some = (patterns: readonly string[] = [], reading: Spelling) =>
    patterns.some((pattern) => matches(pattern, name, reading));
  return permissions.some((block) =>
    plane === "control"
      ? some(block.actions, "collapsed") && !some(block.notActions, "literal")
      : some(block.dataActions, "collapsed") && !some(block.notDataActions, "literal"),
  );
}

const expressions = new Map<string, RegExp>();

function matches(pattern: string, name: string, reading: Spelling): boolean {
  const key = `${reading} ${pattern}`;
  const known = expressions.get(key);
  if (known !== undefined) return known.test(name);
  const quoted = pattern.replace(/[.]/g, "\\.");
  const optional = reading === "literal" ? quoted : quoted.replace(/\/\*(?=\/)/g, "(/ANY)?");
  const expression = new RegExp(`^${optional.replaceAll("*", ".*").replaceAll("ANY", ".*")}$`, "i");
  expressions.set(key, expression);
  return expression.test(name);
}

/** Something for each corner that the patterns of the worlds cut out of each other, and every operation of a power. */
export const universe = universeOf([
  ...new Map(
    [
      ...controlPatterns.flatMap((pattern) => spelledOut(pattern, "control")),
      ...dataPatterns.flatMap((pattern) => spelledOut(pattern, "data")),
      ...Object.values(operationsOf).flat(),
    ].map((operation) => [`${operation.plane} ${operation.name.toLowerCase()}`, operation]),
  ).values(),
]);

/** The operations of a universe that are in a set. */
export function inSet({ operations }: Universe, set: Operations): Operation[] {
  return operations.filter((_, index) => ((set >> BigInt(index)) & 1n) === 1n);
}

function spelledOut(pattern: string, plane: Plane): Operation[] {
  const fillings = ["", "x", "x/x", "x/read", "x/write", "x/action"];
  const names = pattern.includes("*") ? fillings.map((filling) => pattern.replace("*", filling)) : [pattern];
  return names.filter((name) => name !== "").map((name) => ({ plane, name }));
}
