import type { Scope } from "./scope.ts";

/** The scope above all others: an ARM id of nothing but slashes. */
export function isTenant({ id }: Pick<Scope, "id">): boolean {
  return /^\/+$/.test(id);
}
