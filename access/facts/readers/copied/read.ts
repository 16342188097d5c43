import { isWithin } from "../../../plan/inputPath.ts";
import type { Unknown } from "../../../terms/report.ts";
import { isListed, listsKeysByName } from "../../unread/handedKeys.ts";
import type { ModelUnknown, Standing } from "../../model.ts";
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
      : copiesIn(side, resource).map(({ of: scope, word, power: of, isInOpen }) => ({
          ...originOf(resource),
          actor: holderOf(side, resource, isInOpen),
          scope,
          power: "useKeys",
          of,
          text: `holds a ${word} of ${scope.name}`,
          step: "copiedKey",
        })),
  );
  return { standings, unknowns: [] };
}

/**
 * Marks what the run does not know where that is a key of which it is told who has it, or the look-up of such keys, which gives
 * nobody anything by itself.
 */
export function copiedKeyAt(side: Side, { urn, path, why }: Unknown): Pick<ModelUnknown, "isCopiedKey" | "unread"> {
  const resource = side.graph.withUrn(urn);
  if (resource === undefined) return {};
  const [isCopiedKey, told] = [{ isCopiedKey: true }, { unread: "told" }] as const;
  if (resource.type === "pulumi:pulumi:stack") return listsKeysByName(path) ? { ...isCopiedKey, ...told } : {};
  const at = path.replace(/^inputs\./, "");
  if (!isListed(why)) return {};
  if (side.graph.keysIn(resource).has(at)) return { ...isCopiedKey, ...told };
  const isCopied = copiesIn(side, resource).some(({ paths }) => paths.some((each) => isWithin(at, each)));
  return isCopied ? isCopiedKey : {};
}
