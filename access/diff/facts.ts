import type { StandingPower } from "../../roles/powers.ts";
import { copiesProperty } from "../match/changedKeys.ts";
import { serviceOf } from "../services/index.ts";
import type { Grant, Membership, Model, ModelScope, Origin, Standing, Trust } from "../facts/model.ts";

/** What a resource says about access, property by property: two sides differ where these texts do. */
export interface FactsOfResource {
  readonly origin: Origin;
  readonly properties: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys of the resources that define the roles which it gives. */
  readonly definedBy: ReadonlySet<string>;
}

/** The facts of a model by the key of the resource that they were read from. */
export type Facts = (key: string) => FactsOfResource | undefined;

/** One fact, whose texts are made when its resource is asked about: of a large model that is only what changes. */
interface Said {
  readonly origin: Origin;
  readonly properties: () => Readonly<Record<string, string>>;
  readonly definedBy?: Origin | undefined;
}

export function factsOf(model: Model): Facts {
  let said: ReadonlyMap<string, readonly Said[]> | undefined;
  return (key) => {
    said ??= saidIn(model);
    const facts = said.get(key);
    return facts === undefined ? undefined : together(facts);
  };
}

function saidIn(model: Model): ReadonlyMap<string, readonly Said[]> {
  const said = [
    ...[...model.grants, ...model.holders].flatMap(saidByGrant),
    ...model.trusts.map((trust): Said => ({ origin: trust, properties: () => propertiesOfTrust(trust) })),
    ...model.hosts.map((host): Said => ({ origin: host, properties: () => ({ identity: host.identity.actor.key }) })),
    ...model.memberships.map((membership): Said => ({ origin: membership, properties: () => membersOf(membership) })),
    ...model.standings.map((standing): Said => ({
      origin: standing,
      properties: () => propertiesOfStanding(standing),
    })),
    ...model.services.map((service): Said => ({
      origin: service,
      properties: () => ({ [serviceOf(service.service).switch.path.split(".").at(-1) ?? ""]: service.localAuth }),
    })),
    // A resource of which something is not known is there: what it begins to give is a change of it.
    ...model.unknowns.map((unknown): Said => ({ origin: unknown, properties: () => ({}) })),
  ];
  return Map.groupBy(said, ({ origin }) => origin.key);
}

function saidByGrant(grant: Grant): Said[] {
  const { definedBy } = grant.role;
  const given: Said = { origin: grant, properties: () => propertiesOf(grant), definedBy };
  if (definedBy === undefined) return [given];
  return [given, { origin: definedBy, properties: () => ({ permissions: permissionsOf(grant) }) }];
}

function together(facts: readonly Said[]): FactsOfResource | undefined {
  const [first] = facts;
  if (first === undefined) return undefined;
  const properties = new Map<string, Set<string>>();
  for (const fact of facts) {
    for (const [name, value] of Object.entries(fact.properties())) {
      const values = properties.get(name);
      if (values === undefined) properties.set(name, new Set([value]));
      else values.add(value);
    }
  }
  const definedBy = new Set(facts.flatMap((fact) => fact.definedBy?.key ?? []));
  return { origin: first.origin, properties, definedBy };
}

function propertiesOfTrust({ subject, actor, identity }: Trust): Readonly<Record<string, string>> {
  return { subject, issuer: actor.key, resourceName: identity.actor.key };
}

function membersOf({ as, member, group }: Membership): Readonly<Record<string, string>> {
  return { [`${as}s`]: `${member.key} ${group.key}` };
}

function propertiesOfStanding({ text, actor, scope, power, of, step }: Standing): Readonly<Record<string, string>> {
  const property = step === "copiedKey" ? copiesProperty : standingProperty(power, scope);
  return { [property]: `${actor.key} ${of} ${text}` };
}

/** No input is called so: what gives a power of its own may be any. */
export function standingProperty(power: StandingPower, { key }: ModelScope): string {
  return `${power} ${key}`;
}

function propertiesOf({ kind, actor, scope, role }: Grant): Readonly<Record<string, string>> {
  if (kind === "roleDefinition") return role.definedBy === undefined ? { "roles that count": role.key } : {};
  if (kind === "accessPolicy") return { accessPolicies: [actor.key, scope.key, role.name].join(" ") };
  const condition = role.condition ?? "";
  return { roleDefinitionId: role.key, principalId: actor.key, scope: scope.key, condition };
}

/** What the role allows, whoever gives it: the condition of an assignment is the assignment's. */
function permissionsOf({ role: { definition, condition } }: Grant): string {
  if (definition === undefined) return "unknown";
  const { permissions } = definition;
  return JSON.stringify(
    condition === undefined ? permissions : permissions.map((block) => ({ ...block, condition: undefined })),
  );
}

/** The properties of which two sides say something else. */
export function differing(old: FactsOfResource, now: FactsOfResource): string[] {
  const properties = new Set([...now.properties.keys(), ...old.properties.keys()]);
  return [...properties].filter((name) => textOf(old, name) !== textOf(now, name));
}

/** Facts come in any order. */
function textOf({ properties }: FactsOfResource, name: string): string {
  return JSON.stringify([...(properties.get(name) ?? [])].toSorted());
}
