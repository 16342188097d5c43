import fc from "fast-check";
import { given, type Case, type Ways } from "./way.ts";
import { makings } from "./ways/makings.ts";
import { outputs } from "./ways/outputs.ts";
import { quiet } from "./ways/quiet.ts";
import { switches } from "./ways/switches.ts";

const waysOf = (table: Ways, isQuiet: boolean) =>
  Object.entries(table).map(([kind, way]) =>
    given.map((one): Case => {
      const [before, after] = way(one);
      return { kind, before, after, isQuiet };
    }),
  );

const all = [...[outputs, makings, switches].flatMap((table) => waysOf(table, false)), ...waysOf(quiet, true)];

/** How many kinds of changes there are. */
export const kinds = all.length;

/** One change of each kind, or of so many of them. */
export const casesOf = (count = kinds): fc.Arbitrary<Case[]> =>
  fc.shuffledSubarray(all, { minLength: count, maxLength: count }).chain((some) => fc.tuple(...some));
