import type { Declared, DeclaredInput, DeclaredInterface } from "./declared.ts";
import { nounOf, parentsIn } from "./parents.ts";
import { wordsOf, type Subject } from "./rules/subject.ts";

export interface Owner {
  readonly key: string;
  readonly isTopLevel: boolean;
  readonly declared: DeclaredInterface;
  readonly inputs: readonly Subject[];
}

/** Every interface, with its inputs as the rules see them. */
export function ownersOf({ types, nested }: Declared): Owner[] {
  const holders = holdersOf({ types, nested });
  const isParent = parentsIn(types);
  const ownerOf = (key: string, declared: DeclaredInterface, isTopLevel: boolean): Owner => {
    const [provider = "", path = ""] = key.split(":");
    const module = path.split(/[./]/)[0] ?? "";
    const name = isTopLevel ? key.split(":").at(-1) : path.split(".").at(-1)?.replace(/Args$/, "");
    const context = {
      provider,
      module,
      isTopLevel,
      owner: wordsOf(name ?? ""),
      holders: (holders.get(key) ?? []).join(" "),
    };
    // What needs the ids of two things joins them: neither is its place by its name alone.
    const ids = [...declared.inputs.values()].filter((input) => input.isRequired && / id$/.test(wordsOf(input.name)));
    const nouns = [...declared.inputs.values()].filter(({ isRequired }) => isRequired).map(nounOf);
    // A `ProductGroup` with a product and a group is neither's part, it joins them.
    const isJoined = (input: DeclaredInput) => nouns.some((each) => `${each}${nounOf(input)}` === name);
    const inputs = [...declared.inputs.values()].map((input) => ({
      ...input,
      ...context,
      words: wordsOf(input.name),
      told: input.description.toLowerCase().replace(replacing, ""),
      namesParent:
        isTopLevel &&
        input.isRequired &&
        (ids.length < 2 || !ids.includes(input)) &&
        !isJoined(input) &&
        isParent(`${provider}:${module}`, wordsOf(input.name)),
    }));
    return { key, isTopLevel, declared, inputs };
  };
  return [
    ...[...types].map(([key, declared]) => ownerOf(key, declared, true)),
    ...[...nested].map(([key, declared]) => ownerOf(key, declared, false)),
  ];
}

/** "Changing this forces a new resource to be created" stands at half of the inputs of classic azure. */
const replacing = /changing (this|the) [^.]*forces? a new [^.]* to be (re)?created\.?/g;

/** The names of the inputs that hold a nested interface. */
function holdersOf({ types, nested }: Pick<Declared, "types" | "nested">): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const { inputs } of [...types.values(), ...nested.values()])
    for (const { name, refs } of inputs.values())
      for (const ref of refs.keys()) found.set(ref, (found.get(ref) ?? new Set()).add(wordsOf(name)));
  return new Map([...found].map(([key, names]) => [key, [...names]]));
}
