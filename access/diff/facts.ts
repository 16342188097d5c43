import { serviceOf } from "../services/index.ts";
import type { Cause, Location } from "../terms/report.ts";
import type { Holding } from "../holdings/holdings.ts";
import type { Grant, Membership, Model, ModelScope, Origin, Standing, Trust } from "../facts/model.ts";

/** What a resource says about access, property by property: two sides differ where these texts do. */
interface FactsOfResource {
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

function propertiesOfStanding({ text, actor, scope, power, of }: Standing): Readonly<Record<string, string>> {
  return { [`${power} ${scope.key}`]: `${actor.key} ${of} ${text}` };
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

/** What changed among the resources on the ways to what is held, what defines the roles on these ways; and the scope if it comes, goes or moves. */
export function causesOf(
  scope: ModelScope,
  held: readonly Holding[],
  before: Facts,
  after: Facts,
  ops: ReadonlyMap<string, string>,
): Cause[] {
  const links = new Set(held.flatMap(({ via }) => via.map(({ key }) => key)));
  const definedBy = [...links].flatMap((key) => [before, after].flatMap((facts) => [...(facts(key)?.definedBy ?? [])]));
  const causes = [...new Set([...links, ...definedBy])].flatMap((key) => causeIn(before, after, key, ops) ?? []);
  const op = known(ops.get(scope.id));
  const isNamed = op === undefined || op === "update" || causes.some(({ urn }) => urn === scope.id);
  return isNamed ? causes : [...causes, { urn: scope.id, op }];
}

/** What happened to a resource as far as access is concerned, or `undefined` where nothing did. */
function causeIn(before: Facts, after: Facts, key: string, ops: ReadonlyMap<string, string>): Cause | undefined {
  const [old, now] = [before(key), after(key)];
  const origin = now?.origin ?? old?.origin;
  if (origin === undefined) return undefined;
  const { urn, location } = origin;
  const place: { location?: Location } = location === undefined ? {} : { location };
  if (old === undefined) return { urn, op: known(ops.get(urn)) ?? "create", ...place };
  if (now === undefined) return { urn, op: known(ops.get(urn)) ?? "delete", ...place };
  const properties = [...now.properties.keys(), ...old.properties.keys()];
  const property = properties.find((name) => textOf(old, name) !== textOf(now, name));
  if (property === undefined) return undefined;
  return { urn, op: known(ops.get(urn)) ?? "update", property, ...place };
}

/** The engine's own word, where it says that something happens. */
function known(op: string | undefined): string | undefined {
  return op === "same" || op === "refresh" || op === "read" ? undefined : op;
}

/** Facts come in any order. */
function textOf({ properties }: FactsOfResource, name: string): string {
  return JSON.stringify([...(properties.get(name) ?? [])].toSorted());
}
