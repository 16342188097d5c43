import { givenInputs } from "../../../statements/given.ts";
import { declaredOf } from "../../plan/resource.ts";
import type { Unknown } from "../../terms/report.ts";
import type { Known } from "../known.ts";
import { isHandedOver } from "../naming/handedOver.ts";
import { withoutCipher } from "../naming/rotated.ts";
import type { Side } from "../side.ts";
import { isListed } from "./handedKeys.ts";

/** Rules by which an input is no access, and says which resource it is: a name that nobody knows is not nothing. */
const telling: ReadonlySet<string> = new Set(["place", "name"]);

/**
 * Whether what the run does not know of an input is no unknown access: the table calls the input harmless and no key is looked up
 * for it, or it is a secret of the configuration that is handed over, which is a part of what is said of the unread input.
 */
export function isQuiet({ graph }: Side, { urn, path, why }: Unknown, { statements }: Known): boolean {
  const resource = graph.withUrn(urn);
  if (resource?.custom !== true || !path.startsWith("inputs.")) return false;
  const { type, inputs } = declaredOf(resource);
  const at = path.slice("inputs.".length);
  if (isHandedOver(type, at) && withoutCipher(why) !== undefined) return true;
  if (isListed(why)) return false;
  const found = statements.on(type);
  if (found === undefined || found.row.self === "all") return false;
  const [top = ""] = at.split(/[.[]/);
  const names = at.replaceAll(/\[\d+\]/g, "");
  const given = givenInputs(found.module, found.row, { [top]: inputs[top] ?? null }).filter((each) =>
    isAlong(each.path.join("."), names),
  );
  return given.length > 0 && given.every(({ says }) => typeof says === "object" && !telling.has(says.none));
}

/** Whether one path leads into the other. */
function isAlong(one: string, other: string): boolean {
  return `${one}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${one}.`);
}
