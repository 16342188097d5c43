import { allows, findRole, roles, type RoleDefinition } from "../../roles/index.ts";
import { services } from "../service/catalogue/index.ts";
import { verbMethod, type ServiceDefinition, type Verb } from "../service/definition.ts";

/**
 * What a workload can use instead of a role that is refused: the verbs of the service that it is given on, or else the
 * narrowest role of the service that the refused role is about. A role of another service could not call anything.
 */
export function narrowerRoles(role: RoleDefinition | undefined, on: ServiceDefinition | undefined): string {
  if (on !== undefined) {
    const verbs = Object.entries<Verb>(on.verbs);
    return verbs.map(([name, verb]) => `${verbMethod(name)} with ${nameOf(verb.role)}`).join(" · ");
  }
  const found = roleOfService(role) ?? roleOfProvider(role);
  return found === undefined
    ? `the role of what it calls, such as ${nameOf(roles.openAIUser)} for OpenAI models`
    : nameOf(found);
}

/** By data actions: the first service that the refused role could call. */
function roleOfService(role: RoleDefinition | undefined): string | undefined {
  if (role === undefined) return undefined;
  const verbs = services.flatMap((service) => Object.values<Verb>(service.verbs).slice(0, 1));
  return verbs.find(({ operations }) => operations.every((name) => allows(role, { plane: "data", name }) !== "no"))
    ?.role;
}

/** By the provider of actions, for roles without data actions. */
function roleOfProvider(role: RoleDefinition | undefined): string | undefined {
  const patterns = (role?.permissions ?? [])
    .flatMap(({ actions = [], dataActions = [] }) => [...actions, ...dataActions])
    .map((pattern) => pattern.toLowerCase());
  return [...rolesByProvider()].find(([provider]) => patterns.some((pattern) => pattern.startsWith(provider)))?.[1];
}

/** The first role of each resource provider, in the order of the services. */
function rolesByProvider(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { verbs } of services) {
    const [first] = Object.values<Verb>(verbs);
    const provider = first?.operations[0]?.split("/")[0]?.toLowerCase();
    if (first !== undefined && provider !== undefined && !found.has(`${provider}/`)) {
      found.set(`${provider}/`, first.role);
    }
  }
  return new Map([...found, ...withoutService]);
}

/** Resources that hosts use, but that no workload calls by a component of this library. */
const withoutService: readonly (readonly [provider: string, role: string])[] = [
  ["microsoft.containerregistry/", roles.acrPull],
];

function nameOf(guid: string): string {
  return `${findRole(guid)?.name ?? "a role"} (${guid})`;
}
