import { powersAt } from "../holdings/effective.ts";
import type { Power } from "../../roles/index.ts";
import type { Grant, Model, Service } from "../facts/model.ts";

/**
 * Finds the services that a workload may call: by a role of its own, of an identity that it runs as or of a group of these, or
 * with a key that it has. A role that is not known, or on a scope that is not, may let it.
 *
 * @returns the services, by the key of the workload's identity or host.
 */
export function callersOf({ services, grants, hosts, memberships, standings }: Model): (key: string) => Service[] {
  const identities = Map.groupBy(hosts, ({ actor }) => actor.key);
  const groups = Map.groupBy(memberships, ({ member }) => member.key);
  const held = Map.groupBy(grants, ({ actor }) => actor.key);
  const copies = Map.groupBy(
    standings.filter(({ step }) => step === "copiedKey"),
    ({ actor }) => actor.key,
  );
  const actsAs = (key: string): string[] => [
    ...(identities.get(key) ?? []).map(({ identity }) => identity.actor.key),
    ...(groups.get(key) ?? []).map(({ group }) => group.key),
  ];
  return (key) => {
    const principals = new Set([key]);
    for (const principal of principals) for (const other of actsAs(principal)) principals.add(other);
    const roles = [...principals].flatMap((principal) => held.get(principal) ?? []);
    const keys = new Set(
      [...principals].flatMap((principal) => copies.get(principal) ?? []).map(({ scope }) => scope.key),
    );
    return services.filter((service) => keys.has(service.scope.key) || roles.some((role) => lets(role, service)));
  };
}

function lets({ role: { definition }, scope }: Grant, service: Service): boolean {
  if (scope.kind !== "unknown" && ![service.scope.key, ...service.scope.within].includes(scope.key)) return false;
  return definition === undefined || powersAt(definition, service.scope).some((power) => calling.has(power));
}

/** Powers with which a service is called: whoever reads a key calls with that. */
const calling: ReadonlySet<Power> = new Set(["callModels", "readData", "writeData", "readSecrets", "readKeys"]);
