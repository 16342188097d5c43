import type { Declared } from "./declared.ts";
import { wordsOf } from "./rules/subject.ts";

/** What an input names: `product` of `productId`. */
export function nounOf({ name }: { readonly name: string }): string {
  return wordsOf(name)
    .replace(/ (name|id)$/, "")
    .replaceAll(" ", "");
}

interface Names {
  /** Last parts of the type tokens of a module. */
  readonly types: string[];
  /** How many types of the module need an input of these words. */
  readonly needed: Map<string, number>;
}

/**
 * Finds whether an input that a type needs is what resources of its module lie in: it is called as a type of the module is
 * (`serverName` of a database, `cognitiveAccountId` of a deployment), or a quarter of the module's types need it.
 */
export function parentsIn(types: Declared["types"]): (module: string, words: string) => boolean {
  const modules = new Map<string, Names>();
  for (const [token, { inputs }] of types) {
    const [provider = "", path = ""] = token.split(":");
    const module = `${provider}:${path.split(/[./]/)[0] ?? ""}`;
    const names = modules.get(module) ?? { types: [], needed: new Map<string, number>() };
    modules.set(module, names);
    names.types.push(token.split(":").at(-1) ?? "");
    for (const { name, isRequired } of inputs.values())
      if (isRequired) names.needed.set(wordsOf(name), (names.needed.get(wordsOf(name)) ?? 0) + 1);
  }
  return (module, words) => {
    const { types: called, needed } = modules.get(module) ?? { types: [], needed: new Map<string, number>() };
    const name = words.replace(/ (name|id)$/, "").replaceAll(" ", "");
    const prefixed = (type: string) => `${module.split(":")[1] ?? ""}${type}` === name;
    const isType = called.some((type) => type === name || prefixed(type) || (name.length > 3 && type.endsWith(name)));
    const count = needed.get(words) ?? 0;
    return isType || (count >= 3 && count * 4 >= called.length);
  };
}
