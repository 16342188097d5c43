import type { Entry } from "./format.ts";
import { maxLabel } from "./labels.ts";

/** Resources in words: `RoleGrant/RoleAssignment chat-api-use-aoai`. */
export interface ResourceNames {
  /** The words for a key, and the key itself if the words are not enough. */
  readonly nameOf: (key: string) => { readonly by: string; readonly resource?: string };
  /** The meaning of the first words that were used so far. */
  readonly types: () => Entry<"types">[];
}

/**
 * Names for the keys of resources. The first word has the classes of the resource and of the components around it. It
 * is the whole type if two types have the same classes.
 */
export function resourceNames(keys: Iterable<string>): ResourceNames {
  const types = new Set([...keys].flatMap((key) => partsOf(key)?.types ?? []));
  const sharing = Map.groupBy(types, classesOf);
  const used = new Map<string, string>();
  return {
    nameOf: (key) => {
      const parts = partsOf(key);
      if (parts === undefined) return { by: key.slice(0, maxLabel), resource: key };
      const classes = classesOf(parts.types);
      const word = sharing.get(classes)?.length === 1 ? classes : parts.types;
      const by = `${word} ${parts.name}`;
      if (by.length > maxLabel) return { by: by.slice(0, maxLabel), resource: key };
      used.set(word, parts.types);
      return { by };
    },
    types: () => [...used].map(([label, type]) => ({ label, fields: { type } })),
  };
}

/** The key that words stand for; `undefined` when their first word is not known. */
export function keyOfName(by: string, types: ReadonlyMap<string, string>): string | undefined {
  const space = by.indexOf(" ");
  const type = space < 0 ? undefined : types.get(by.slice(0, space));
  return type === undefined ? undefined : `${type}::${by.slice(space + 1)}`;
}

function partsOf(key: string): { types: string; name: string } | undefined {
  const end = key.indexOf("::");
  const types = key.slice(0, end);
  return end <= 0 || /\s/.test(types) ? undefined : { types, name: key.slice(end + 2) };
}

/** `pkg:index:Account$azure-native:authorization:RoleAssignment` → `Account/RoleAssignment` */
function classesOf(types: string): string {
  return types
    .split("$")
    .map((type) => type.slice(type.lastIndexOf(":") + 1))
    .join("/");
}
