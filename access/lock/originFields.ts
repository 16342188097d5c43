import type { Origin } from "../facts/model.ts";
import type { ResourceNames } from "./resourceNames.ts";

/** The fields at the end of a line with the origin of the fact. The subject of the line is not repeated. */
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
