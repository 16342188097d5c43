import type { Origin } from "../facts/model.ts";
import type { ResourceNames } from "./resourceNames.ts";

/** Where a fact was read from, as a line ends with it. What the line is about need not be named again. */
export function originFields(
  { key, isRetained, goesWith }: Origin,
  { nameOf }: ResourceNames,
  subject?: string,
): { by?: string; resource?: string; retained?: true; goesWith?: string } {
  return {
    ...(key !== subject && nameOf(key)),
    ...(isRetained === true && { retained: true }),
    ...(goesWith !== undefined && { goesWith }),
  };
}
