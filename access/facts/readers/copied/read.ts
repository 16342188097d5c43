import { isWithin } from "../../../plan/inputPath.ts";
import type { Unknown } from "../../../terms/report.ts";
import { isListed, listsKeysByName } from "../../unread/handedKeys.ts";
import type { Standing } from "../../model.ts";
import { originOf } from "../../origin.ts";
import type { Side } from "../../side.ts";
import type { ReadStandings } from "../named/standings.ts";
import { copiesIn } from "./copies.ts";
import { holderOf } from "./holders.ts";

/**
 * Who has a copy of a key, because the program reads it and hands it over. A copy of a whole key is power over the service
 * itself; a part, such as a SAS, is one of its own.
 */
export function readCopiedKeys(side: Side): ReadStandings {
  const standings = side.graph.resources.flatMap((resource): Standing[] =>
    resource.type.startsWith("pulumi:providers:")
      ? []
      : copiesIn(side, resource).map(({ of: scope, word, isPart }) => ({
          ...originOf(resource),
          actor: holderOf(side, resource),
          scope,
          power: "useKeys",
          of: isPart ? `${word} of ${scope.key}` : scope.key,
          text: `holds a ${word} of ${scope.name}`,
          step: "copiedKey",
        })),
  );
  return { standings, unknowns: [] };
}

/** Marks what the run does not know where that is a key of which it is told who has it, or the look-up of such keys. */
export function copiedKeyAt(side: Side, { urn, path, why }: Unknown): { readonly isCopiedKey?: true } {
  const resource = side.graph.withUrn(urn);
  if (resource === undefined) return {};
  const isTold =
    resource.type === "pulumi:pulumi:stack"
      ? listsKeysByName(path)
      : isListed(why) &&
        copiesIn(side, resource).some(({ paths }) => paths.some((at) => isWithin(path.replace(/^inputs\./, ""), at)));
  return isTold ? { isCopiedKey: true } : {};
}
