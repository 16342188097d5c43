import type { Model, ModelScope, ModelUnknown } from "../facts/model.ts";

/**
 * Things of the program that got the name in Azure of another one, such as two that swap their names. Each is replaced
 * by the thing with that name, which may be the other one, with all that is held on it and by it elsewhere. A new thing has
 * nothing to keep, and all of its access is reported.
 */
export function takenNames(before: Model, after: Model): ModelUnknown[] {
  const old = Map.groupBy(before.scopes.values(), ({ called = "" }) => called);
  return [...after.scopes.values()].flatMap((scope) => {
    const { called, key, id } = scope;
    const was = before.scopes.get(key);
    if (called === undefined || was === undefined || was.called === called) return [];
    const other = old.get(called)?.find((each) => isPlaceOf(each, scope) && each.key !== key);
    if (other === undefined) return [];
    const why = `is called "${called}" now, as ${other.name} was: it is not known which of the two it is`;
    return [{ urn: id, key, path: "", why }];
  });
}

/** Whether a name in the place of one means the same thing as in the place of the other. */
function isPlaceOf(one: ModelScope, other: ModelScope): boolean {
  const [[first], [second]] = [one.within, other.within];
  return one.kind === other.kind && (first === second || first === undefined || second === undefined);
}
