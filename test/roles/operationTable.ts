import type { PermissionBlock, RoleDefinition } from "../../roles/index.ts";
import { naiveMatch, type Reading } from "./oracle.ts";

/** What stands for a wildcard: nothing, text that no role spells out, segments, and what operations end with. */
const fillings = ["", "§", "§/§", "§/read", "§/write", "accounts", "read"];

/** What another pattern spells out behind a wildcard: an operation of both has it where this one has its own wildcard. */
function behindWildcards(pattern: string): string[] {
  return pattern
    .split("*")
    .slice(1)
    .map((text) => text.replace(/^\/|\/[^/]*$/g, ""));
}

/** For each condition (`""`: none), the operations that a role allows under it: a bit for each operation on each plane. */
export type Allowances = ReadonlyMap<string, Uint32Array>;

/** What roles allow, by the oracle, of the operations at and around the edges of every pattern of these roles. */
export class OperationTable {
  readonly operations: readonly string[];
  readonly #reading: Reading;
  readonly #words: number;
  readonly #matched = new Map<string, Uint32Array>();

  constructor(roles: readonly RoleDefinition[], reading: Reading) {
    this.#reading = reading;
    const patterns = [...new Set(roles.flatMap(({ permissions }) => permissions.flatMap(patternsOf)))];
    const texts = [...new Set([...fillings, ...patterns.flatMap(behindWildcards)])];
    const names = patterns.flatMap((pattern) => texts.map((text) => pattern.replaceAll("*", text).toLowerCase()));
    this.operations = [...new Set(names)];
    this.#words = Math.ceil(this.operations.length / 32);
  }

  allowed({ permissions }: RoleDefinition): Allowances {
    const all = new Map<string, Uint32Array>();
    for (const block of permissions) {
      const { actions, notActions, dataActions, notDataActions, condition = "" } = block;
      const sum = all.get(condition) ?? new Uint32Array(2 * this.#words);
      this.#add(sum, 0, actions, notActions);
      this.#add(sum, this.#words, dataActions, notDataActions);
      all.set(condition, sum);
    }
    return all;
  }

  #add(sum: Uint32Array, start: number, granted: readonly string[] = [], excluded: readonly string[] = []): void {
    const [yes, no] = [this.#union(granted), this.#union(excluded)];
    for (const [index, word] of yes.entries())
      sum[start + index] = (sum[start + index] ?? 0) | (word & ~(no[index] ?? 0));
  }

  #union(patterns: readonly string[]): Uint32Array {
    const sum = new Uint32Array(this.#words);
    for (const pattern of patterns) {
      const matched = this.#operationsOf(pattern);
      for (const [index, word] of matched.entries()) sum[index] = (sum[index] ?? 0) | word;
    }
    return sum;
  }

  #operationsOf(pattern: string): Uint32Array {
    const found = this.#matched.get(pattern) ?? new Uint32Array(this.#words);
    if (this.#matched.has(pattern)) return found;
    for (const [index, name] of this.operations.entries()) {
      if (naiveMatch(pattern, name, this.#reading)) found[index >> 5] = (found[index >> 5] ?? 0) | (1 << (index & 31));
    }
    this.#matched.set(pattern, found);
    return found;
  }
}

/** Whether all that is granted is held too, without a condition or under the same. */
export function isCovered(granted: Allowances, held: Allowances): boolean {
  const always = held.get("");
  return [...granted].every(([condition, bits]) => {
    const same = held.get(condition);
    return bits.every((word, index) => (word & ~(always?.[index] ?? 0) & ~(same?.[index] ?? 0)) === 0);
  });
}

function patternsOf({ actions, notActions, dataActions, notDataActions }: PermissionBlock): string[] {
  return [actions, notActions, dataActions, notDataActions].flatMap((patterns) => patterns ?? []);
}
