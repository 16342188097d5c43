import type { Grantee } from "../components/index.ts";
import type { DeclaredService } from "./services.ts";

/** The verb behind each list of a workload's services. */
export const verbOf = {
  uses: "grantUse",
  usesAnyModel: "grantUseAnyModel",
  reads: "grantRead",
  writes: "grantWrite",
  manages: "grantManage",
} as const;

/** The words of {@link verbOf}, in the order in which roles are given. */
export const verbWords = Object.keys(verbOf) as (keyof typeof verbOf)[];

/** The lists of services in the settings of whoever calls them. */
export type ServiceLists = { readonly [Word in keyof typeof verbOf]?: readonly string[] | undefined };

/** Gives a workload, or a service that calls others by itself, the roles of its lists. */
export function grantAll(
  identity: Grantee,
  workload: ServiceLists,
  services: Readonly<Record<string, DeclaredService>>,
): void {
  for (const word of verbWords) {
    for (const name of workload[word] ?? []) services[name]?.[verbOf[word]]?.(identity);
  }
}

/** The services that a workload calls, by name and once each. Who only manages a service does not call it. */
export function calledBy<T>(workload: ServiceLists, services: Readonly<Record<string, T>>): Record<string, T> {
  const called = verbWords.filter((word) => word !== "manages").flatMap((word) => workload[word] ?? []);
  return Object.fromEntries(Object.entries(services).filter(([name]) => called.includes(name)));
}
