import type { Location } from "../terms/report.ts";
import { sayLocation } from "./words.ts";

/** Each place once. */
export function distinctPlaces(places: readonly Location[]): Location[] {
  return [...new Map(places.map((place) => [sayLocation(place), place])).values()];
}
