import Module from "node:module";
import { fileOf } from "../code/scopes.ts";

const lookup = /^(?:get|list)[A-Z]/;
const generated = /\/node_modules\/@pulumi\/(?:azure-native|azure|azuread)\//;

/** Whether a function only asks a provider of Azure. It declares nothing, and its answer is reported by itself. */
export function isLookup(func: object): boolean {
  return "name" in func && lookup.test(String(func.name)) && generated.test(fileOf(func) ?? "");
}

/** Whether a member of a module is such a function. Generated SDKs load it when it is first used. */
export function isLookupOf(module: unknown, member: string): boolean {
  if (!lookup.test(member) || typeof module !== "object" || module === null) return false;
  // What an ECMAScript module imports has the module as a member.
  const given: unknown[] = [module, Object.getOwnPropertyDescriptor(module, "default")?.value];
  const { _cache: cache } = Module as unknown as { _cache: Record<string, { exports: unknown } | undefined> };
  return Object.entries(cache).some(
    ([file, loaded]) => loaded !== undefined && given.includes(loaded.exports) && generated.test(file),
  );
}
