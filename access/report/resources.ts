import { kindInWords } from "../identity/kindInWords.ts";
import { byText } from "../../roles/order.ts";
import { count } from "./words.ts";

/** How many resources of which kind a stack would create, and how many it only reads. */
export interface ResourceCounts {
  /** By the words for the kind: {@link resourceNoun}. */
  readonly created: ReadonlyMap<string, number>;
  readonly read: number;
}

const nouns: ReadonlyMap<string, string> = new Map([
  ["azure-native:cognitiveservices:account", "AI account"],
  ["azure-native:cognitiveservices:deployment", "model deployment"],
  ["azure-native:managedidentity:userassignedidentity", "identity"],
  ["azure-native:managedidentity:federatedidentitycredential", "federated credential"],
  ["azure-native:authorization:roleassignment", "role assignment"],
  ["azuread:index/group:group", "Entra group"],
]);

/** What a resource is: its normal type, where that has a word, or its type as the program writes it. */
export function resourceNoun({ type, urn }: { readonly type: string; readonly urn: string }): string {
  return nouns.get(type) ?? kindInWords(urn);
}

/**
 * `4 resources to create: 1 AI account, 1 identity, 2 web apps; 1 read`. What this is about comes first, then what there is most of.
 *
 * @param room so many letters, which kinds beside those that this is about must not exceed: the others are counted.
 */
export function sayResources({ created, read }: ResourceCounts, room: number): string {
  const about = [...nouns.values()];
  const rank = (noun: string) => (about.includes(noun) ? about.indexOf(noun) : about.length);
  const kinds = [...created].toSorted(([a, many], [b, few]) => rank(a) - rank(b) || few - many || byText(a, b));
  const total = sumOf(kinds);
  const say = (named: number): string => {
    const others = kinds.slice(named);
    const rest = others.length === 0 ? [] : [`${String(sumOf(others))} others`];
    const parts = [...kinds.slice(0, named).map(([noun, number]) => count(number, noun)), ...rest];
    const all = total === 0 ? "no resources to create" : `${count(total, "resource")} to create: ${parts.join(", ")}`;
    return read === 0 ? all : `${all}; ${String(read)} read`;
  };
  const least = kinds.filter(([noun]) => about.includes(noun)).length;
  const named = kinds.map((_, index) => kinds.length - index).find((number) => say(number).length <= room);
  return say(Math.max(least, named ?? 0));
}

function sumOf(counts: readonly (readonly [string, number])[]): number {
  return counts.reduce((sum, [, number]) => sum + number, 0);
}
