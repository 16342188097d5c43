import { count } from "./words.ts";

/** How many resources of which type a stack would create, and how many it only reads. */
export interface ResourceCounts {
  /** By normal type token. */
  readonly created: ReadonlyMap<string, number>;
  readonly read: number;
}

const nouns: readonly (readonly [type: string, noun: string])[] = [
  ["azure-native:cognitiveservices:account", "AI account"],
  ["azure-native:cognitiveservices:deployment", "model deployment"],
  ["azure-native:managedidentity:userassignedidentity", "identity"],
  ["azure-native:managedidentity:federatedidentitycredential", "federated credential"],
  ["azure-native:authorization:roleassignment", "role assignment"],
  ["azuread:index/group:group", "Entra group"],
];

/** `4 resources to create: 1 AI account, 1 identity, 2 more; 1 read`. */
export function sayResources({ created: counts, read }: ResourceCounts): string {
  const total = [...counts.values()].reduce((sum, number) => sum + number, 0);
  const known = nouns.flatMap(([type, noun]) => {
    const number = counts.get(type) ?? 0;
    return number === 0 ? [] : [{ number, noun }];
  });
  const others = total - known.reduce((sum, { number }) => sum + number, 0);
  const parts = known.map(({ number, noun }) => count(number, noun));
  const all = others === 0 ? parts : [...parts, `${String(others)} more`];
  const created =
    all.length === 0 ? "no resources to create" : `${count(total, "resource")} to create: ${all.join(", ")}`;
  return read === 0 ? created : `${created}; ${String(read)} read`;
}
