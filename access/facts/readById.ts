import { fingerprintOf } from "./fingerprint.ts";
import type { ModelUnknown } from "./model.ts";
import { madeOf } from "./naming/makings.ts";
import { unknownAt } from "./origin.ts";
import type { Side } from "./side.ts";

/** What the program reads by an id that is not known yet: another id is another thing, under one name in the program. */
export function readById({ graph }: Side): ModelUnknown[] {
  return graph.resources
    .filter(({ op, custom, id }) => op === "read" && custom && id === undefined)
    .map((resource) => {
      const from = madeOf(resource, "id", new Map()).map((made) => graph.sourceOf(made));
      const print = fingerprintOf([from, graph.printsOf(resource, "id")]);
      return { ...unknownAt(resource, "id", "what is read is known only after `pulumi up`"), fingerprint: print };
    });
}
