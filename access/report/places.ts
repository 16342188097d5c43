import type { Location } from "../terms/report.ts";
import { listOf, sayLocation } from "./words.ts";

/** Each place once. */
export function distinctPlaces(places: readonly Location[]): Location[] {
  return [...new Map(places.map((place) => [sayLocation(place), place])).values()];
}

/**
 * `a.ts:1, a.ts:2 and 4 more`; what calls lead to the same line is told with that line: `b.ts:7 and b.ts:9 (in a.ts:1)`.
 *
 * @param most so many are told, the others are counted: each is in the JSON.
 */
export function sayPlaces(places: readonly Location[], most: number, say: (place: Location) => string): string {
  const more = places.length > most ? [`${String(places.length - most)} more`] : [];
  const byInner = Map.groupBy(places.slice(0, most), (place) => (place.in === undefined ? "" : sayLocation(place.in)));
  const told = [...byInner.values()].flatMap((same) => {
    const [{ in: inner } = {}] = same;
    if (inner === undefined || same.length < 2) return same.map(say);
    return [`${listOf(same.map(({ file, line }) => say({ file, line })))} (in ${say(inner)})`];
  });
  return listOf([...told, ...more]);
}
