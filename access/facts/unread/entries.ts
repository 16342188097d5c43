import type { Json } from "../../plan/digest.ts";

/** What is left of a map without some of its entries; nothing where none is. */
export function restOf(
  map: Readonly<Record<string, Json>>,
  isPlain: (value: Json, key: string) => boolean,
): Readonly<Record<string, Json>> | null {
  const left = Object.entries(map).filter(([key, value]) => !isPlain(value, key));
  return left.length === 0 ? null : Object.fromEntries(left);
}
