import type { Lock } from "../../access/engine.ts";
import type { Statement } from "../../project/settings/settings.ts";

/** The statements that all of these locks have. Any other statement may be part of the change. */
export function statedInAll(locks: readonly Lock[]): readonly Statement[] {
  const [first, ...others] = locks;
  const isIn = ({ stated }: Lock, { pattern }: Statement) => stated.some((one) => one.pattern === pattern);
  return (first?.stated ?? []).filter((statement) => others.every((lock) => isIn(lock, statement)));
}
