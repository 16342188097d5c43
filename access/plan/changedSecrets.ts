import { changedSecret, isList, isRecord, isSecret, own, stringsOf, type Json } from "./digest.ts";
import { rests } from "./ops.ts";
import type { ResourceState } from "./resource.ts";

/** The top-level inputs that a step changes; `undefined` if it changes something but does not list it. */
export function changedInputs(step: Json, op: string): ReadonlySet<string> | undefined {
  const diff = own(step, "detailedDiff");
  const paths = [
    ...(isRecord(diff) ? Object.keys(diff) : []),
    ...stringsOf(own(step, "diffReasons")),
    ...stringsOf(own(step, "replaceReasons")),
  ];
  if (paths.length === 0 && !rests(op)) return undefined;
  return new Set(paths.map(inputOf));
}

/** The input that a path leads into: `tags` of `tags.team`, `list` of `list[0].name`, `a.b` of `["a.b"].c`. */
export function inputOf(path: string): string {
  const quoted = /^\["(?<name>[^"]*)"\]/.exec(path)?.groups?.["name"];
  return quoted ?? /^[^.[]*/.exec(path)?.[0] ?? path;
}

/**
 * A new state in which the secrets that the step changes differ from the old ones, although both print the same.
 *
 * @param changed the result of changedInputs.
 */
export function withChangedSecrets(state: ResourceState, changed: ReadonlySet<string> | undefined): ResourceState {
  if (changed?.size === 0) return state;
  const entries = Object.entries(state.inputs).map(
    ([name, value]) => [name, changed?.has(name) === false ? value : unlike(value)] as const,
  );
  const secret = entries.filter(([name, value]) => value !== state.inputs[name]).map(([name]) => name);
  if (secret.length === 0) return state;
  // Its source does not identify it either: it may have changed without its source.
  return { ...state, inputs: Object.fromEntries(entries), computed: [...state.computed, ...secret] };
}

/** The value itself if it contains no secret. */
function unlike(value: Json): Json {
  if (isSecret(value)) return changedSecret;
  if (isList(value)) {
    const items = value.map(unlike);
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([name, item]) => [name, unlike(item)] as const);
  return entries.every(([name, item]) => item === value[name]) ? value : Object.fromEntries(entries);
}
