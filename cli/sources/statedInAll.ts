import type { Lock } from "../../access/engine.ts";
import type { Statement } from "../../project/settings/settings.ts";

/** What every one of some locks states: of another statement nobody knows whether it was there before the change. */
export function statedInAll(locks: readonly Lock[]): readonly Statement[] {
  const [first, ...others] = locks;
  const isIn = ({ stated }: Lock, { pattern }: Statement) => stated.some((one) => one.pattern === pattern);
  return (first?.stated ?? []).filter((statement) => others.every((lock) => isIn(lock, statement)));
}
