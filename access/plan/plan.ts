import type { Change, Plan } from "./change.ts";
import type { Json } from "./digest.ts";
import { PlanDocument } from "./document.ts";
import { walk } from "./walk.ts";

export type { Change, Plan, PlanKind, PlanUnknown } from "./change.ts";
export { PlanError } from "./planError.ts";

/**
 * The resources after the change.
 *
 * @throws PlanError when it is not a digest or an export.
 */
export function readPlan(parsed: unknown): Plan {
  return readChange(parsed).after;
}

/**
 * Both sides of a change, from what `pulumi preview --json`, `pulumi refresh --preview-only --json`, an offline run or
 * `pulumi stack export` print. Old states have Azure's answers, so that both sides know the owner of an object id.
 * For large files use stream.ts, which reads step by step.
 *
 * @throws PlanError when it is none of these.
 */
export function readChange(parsed: unknown): Change {
  const document = new PlanDocument();
  walk(parsed as Json, document);
  return document.change();
}
