import type { Cause, Location } from "../report.ts";
import type { Holding } from "../model/holdings.ts";
import type { Grant, Model, ModelScope, Origin } from "../model/model.ts";

/** What a resource says about access, property by property: two sides differ where these texts do. */
interface FactsOfResource {
  readonly origin: Origin;
  readonly properties: Map<string, Set<string>>;
  /** Keys of the resources that define the roles which it gives. */
  readonly definedBy: Set<string>;
}

/** The facts of a model by the key of the resource that they were read from. */
export type Facts = ReadonlyMap<string, FactsOfResource>;

export function factsOf(model: Model): Facts {
  const facts = new Map<string, FactsOfResource>();
  const add = (origin: Origin, properties: Readonly<Record<string, string>>): FactsOfResource => {
    const known = facts.get(origin.key) ?? { origin, properties: new Map<string, Set<string>>(), definedBy: new Set() };
    facts.set(origin.key, known);
    for (const [name, value] of Object.entries(properties)) {
      const values = known.properties.get(name);
      if (values === undefined) known.properties.set(name, new Set([value]));
      else values.add(value);
    }
    return known;
  };
  for (const grant of model.grants) {
    const { definedBy } = grant.role;
    const known = add(grant, propertiesOf(grant));
    if (definedBy === undefined) continue;
    known.definedBy.add(definedBy.key);
    add(definedBy, { permissions: permissionsOf(grant) });
  }
  for (const { actor, identity, subject, ...origin } of model.trusts)
    add(origin, { subject, issuer: actor.key, resourceName: identity.actor.key });
  for (const { identity, ...origin } of model.hosts) add(origin, { identity: identity.actor.key });
  for (const { member, group, as, ...origin } of model.memberships)
    add(origin, { [`${as}s`]: `${member.key} ${group.key}` });
  for (const { localAuth, ...origin } of model.services) add(origin, { disableLocalAuth: localAuth });
  return facts;
}

function propertiesOf({ kind, actor, scope, role }: Grant): Readonly<Record<string, string>> {
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
  const definedBy = [...links].flatMap((key) =>
    [before, after].flatMap((facts) => [...(facts.get(key)?.definedBy ?? [])]),
  );
  const causes = [...new Set([...links, ...definedBy])].flatMap((key) => causeIn(before, after, key, ops) ?? []);
  const op = known(ops.get(scope.id));
  const isNamed = op === undefined || op === "update" || causes.some(({ urn }) => urn === scope.id);
  return isNamed ? causes : [...causes, { urn: scope.id, op }];
}

/** What happened to a resource as far as access is concerned, or `undefined` where nothing did. */
function causeIn(before: Facts, after: Facts, key: string, ops: ReadonlyMap<string, string>): Cause | undefined {
  const [old, now] = [before.get(key), after.get(key)];
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
