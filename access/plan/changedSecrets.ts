import { changedSecret, isList, isRecord, isSecret, own, stringsOf, type Json } from "./digest.ts";
import { rests } from "./ops.ts";
import type { ResourceState } from "./resource.ts";

/** Top-level inputs that a step says to change; `undefined` where it changes something and does not say what. */
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
 * A new state whose secrets are not those of the old one where the step changes them: both read the same, and are not.
 *
 * @param changed as changedInputs tells.
 */
export function withChangedSecrets(state: ResourceState, changed: ReadonlySet<string> | undefined): ResourceState {
  if (changed?.size === 0) return state;
  const entries = Object.entries(state.inputs).map(
    ([name, value]) => [name, changed?.has(name) === false ? value : unlike(value)] as const,
  );
  const secret = entries.filter(([name, value]) => value !== state.inputs[name]).map(([name]) => name);
  if (secret.length === 0) return state;
  // Not even what it comes from tells what it is: it may have changed without that.
  return { ...state, inputs: Object.fromEntries(entries), computed: [...state.computed, ...secret] };
}

/** The value itself where it holds no secret. */
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
