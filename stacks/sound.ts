import { partialSchema, type PartialSettings } from "./schema.ts";

/** More rounds than there are levels in the settings. */
const maxRounds = 8;

/**
 * The part of the settings that the schema accepts, so that names can be checked in the same run as everything
 * else. `undefined` when too little is left to say anything about.
 */
export function soundPart(input: Record<string, unknown>): PartialSettings | undefined {
  const rest = structuredClone(input);
  for (let round = 0; round < maxRounds; round += 1) {
    const parsed = partialSchema.safeParse(rest);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      const path = issue.path.filter((key) => typeof key !== "symbol");
      const keys = issue.code === "unrecognized_keys" ? issue.keys : [undefined];
      for (const key of keys) remove(rest, key === undefined ? path : [...path, key]);
    }
  }
  return undefined;
}

/** Removes the value at a path. A whole account or workload stays as an empty one, because its name still counts. */
function remove(root: Record<string, unknown>, path: readonly (string | number)[]): void {
  const parents = path.slice(0, -1).reduce<unknown[]>((found, key) => [...found, at(found.at(-1), key)], [root]);
  const [holder, last] = [parents.at(-1), path.at(-1)];
  if (!isObject(holder) || last === undefined) return;
  if (path.length === 2) holder[last] = {};
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
}

function at(value: unknown, key: string | number): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === "object" && value !== null;
}
