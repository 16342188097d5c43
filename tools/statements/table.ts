import { moduleOf } from "../../statements/module.ts";
import type { Row } from "../../statements/row.ts";
import { classify } from "./classify.ts";
import type { Declared } from "./declared.ts";
import { selfOf, typeSubjects } from "./rules/types.ts";
import { ownersOf, type Owner } from "./subjects.ts";

export interface ModuleRows {
  readonly types: ReadonlyMap<string, Row>;
  readonly parts: ReadonlyMap<string, Row>;
}

/** The whole table, by the names of its modules. */
export function tableOf(declared: Declared): Map<string, ModuleRows> {
  const owners = new Map(ownersOf(declared).map((owner) => [owner.key, owner]));
  const selves = new Map(typeSubjects(declared).map((type) => [type.token, selfOf(type)]));
  const typesByModule = Map.groupBy([...declared.types.keys()].toSorted(), moduleOf);
  const table = new Map<string, ModuleRows>();
  for (const module of [...typesByModule.keys()].toSorted()) {
    const types = typesByModule.get(module) ?? [];
    const parts = [...reachedFrom(types, owners)].filter((key) => !declared.types.has(key)).toSorted();
    table.set(module, {
      types: new Map(
        types.map((type) => [type.slice(type.indexOf(":") + 1), rowOf(owners.get(type), selves.get(type))]),
      ),
      parts: new Map(parts.map((part) => [partName(part), rowOf(owners.get(part), undefined)])),
    });
  }
  return table;
}

/** `azure-native:keyvault.VaultPropertiesArgs` is `VaultProperties`; a provider with one file needs the whole path. */
function partName(key: string): string {
  const [provider, path = ""] = key.split(":");
  const name = provider === "azure-native" || provider === "azure" ? path.slice(path.indexOf(".") + 1) : path;
  return name.replace(/Args$/, "");
}

function rowOf(owner: Owner | undefined, self: Row["self"]): Row {
  const may: string[] = [];
  const none = new Map<string, string[]>();
  const parts: [string, string][] = [];
  for (const input of (owner?.inputs ?? []).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const statement = classify(input);
    const isPart = input.refs.size > 0 && !isWhole(statement);
    if (isPart)
      parts.push([
        input.name,
        [...input.refs]
          .map(([ref, depth]) => "*".repeat(depth) + partName(ref))
          .toSorted()
          .join(" "),
      ]);
    // A part that may also be a plain value is both.
    if (isPart && input.kinds.size === 0) continue;
    if ("may" in statement) may.push(input.name);
    else none.set(statement.none, [...(none.get(statement.none) ?? []), input.name]);
  }
  return {
    ...(self === undefined ? {} : { self }),
    ...(may.length === 0 ? {} : { may: may.join(" ") }),
    ...(none.size === 0
      ? {}
      : {
          none: Object.fromEntries(
            [...none].map(([rule, names]) => [rule, names.join(" ")] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)),
          ),
        }),
    ...(parts.length === 0 ? {} : { in: Object.fromEntries(parts) }),
  };
}

/** Whether a statement is on all that an input holds, rather than on each of its parts. */
function isWhole(statement: ReturnType<typeof classify>): boolean {
  return "none" in statement || statement.may === "whole" || statement.may === "secret";
}

function reachedFrom(types: readonly string[], owners: ReadonlyMap<string, Owner>): Set<string> {
  const reached = new Set<string>(types);
  for (const key of reached)
    for (const input of owners.get(key)?.inputs ?? [])
      if (!isWhole(classify(input))) for (const ref of input.refs.keys()) reached.add(ref);
  return reached;
}
