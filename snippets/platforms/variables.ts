import type { Workload } from "../terms.ts";

/** The variables of a workload, without those that its platform sets itself. */
export function variablesWithout({ environment }: Workload, ...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).filter(([variable]) => !names.includes(variable)));
}
