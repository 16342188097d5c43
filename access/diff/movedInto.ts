import type { Model, ModelScope, ModelUnknown } from "../facts/model.ts";
import { scopeWords } from "../terms/kinds.ts";

/**
 * Services, identities and hosts that lie in another group of resources than before. Whoever holds roles there, by another stack
 * or by hand, now holds them on these as well: that half is in no program.
 *
 * @param moved what of the later side lies in another place.
 */
export function movedInto(before: Model, after: Model, moved: readonly ModelScope[]): ModelUnknown[] {
  return moved.flatMap((scope) => {
    const was = before.scopes.get(scope.key)?.within ?? [];
    const into = scope.within.find((key) => !was.includes(key));
    // What lies in something that moves is told with it.
    const isCarried = into === undefined || was[0] === scope.within[0];
    return isCarried ? [] : [inAnother(scope, after.scopes.get(into))];
  });
}

function inAnother({ id, key }: ModelScope, into: ModelScope | undefined): ModelUnknown {
  const place =
    into === undefined || into.kind === "unknown" ? "somewhere else" : `in ${scopeWords[into.kind]} ${into.name}`;
  return {
    urn: id.startsWith("urn:") ? id : "",
    key,
    path: "",
    why: `lies ${place} now: who holds roles there, and so on this, is not read`,
  };
}
