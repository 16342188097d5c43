import type { Model, ModelUnknown, Origin, Service } from "../../../access/facts/model.ts";
import type { Change } from "./changes.ts";
import type { Side } from "./closure.ts";

/** Both sides as they are to be compared: with what Azure keeps, and with what one side tells about the other. */
export function sidesOf({ before, after, remains }: Change): {
  readonly before: Side;
  readonly after: Side;
  readonly hasNewUnknowns: boolean;
  /** Whether something lies in another place than before, where others may hold roles that no side tells. */
  readonly hasMoved: boolean;
} {
  const kept = withOutside(keptOf(before, after, remains), before);
  const around = { before: aroundIn(before, kept), after: aroundIn(kept, before) };
  const services = before.services.map((one) => settled(one, after));
  const old = new Set(before.unknowns.map(signOf));
  return {
    before: {
      model: { ...withOutside(before, after), services },
      around: around.before,
    },
    after: { model: kept, around: around.after },
    hasNewUnknowns: after.unknowns.some((unknown) => !old.has(signOf(unknown))),
    hasMoved: [...kept.scopes].some(([key, { within }]) => contradicts(before.scopes.get(key)?.within ?? [], within)),
  };
}

/**
 * The after side, and what stays although the program drops it. An assignment cannot be changed into another one, a credential
 * not into that of another identity, a membership not into another one.
 */
function keptOf(before: Model, after: Model, remains: (key: string) => boolean): Model {
  const stays = ({ key, isRetained }: Origin) => isRetained === true && !remains(key);
  const isLeft = <Fact extends Origin>(fact: Fact, all: readonly Fact[], parts: (fact: Fact) => string) =>
    stays(fact) || (fact.isRetained === true && !all.some((now) => now.key === fact.key && parts(now) === parts(fact)));
  const tuple = ({ actor, scope, role }: Model["grants"][number]) => [actor, scope, role].map(({ key }) => key).join();
  const grants = before.grants.filter((grant) =>
    grant.kind === "roleAssignment" ? isLeft(grant, after.grants, tuple) : stays(grant),
  );
  const trusts = before.trusts.filter((trust) => isLeft(trust, after.trusts, ({ identity }) => identity.scope.key));
  const memberships = before.memberships.filter((one) =>
    isLeft(one, after.memberships, ({ member, group }) => `${member.key} ${group.key}`),
  );
  const services = before.services.filter(stays);
  const hosts = before.hosts.filter(stays);
  const standings = before.standings.filter(stays);
  const named = [...grants, ...services, ...hosts, ...standings].map(({ scope }) => scope);
  const identities = [...trusts, ...hosts].map(({ identity }) => identity.scope);
  const scopes = [...named, ...identities].flatMap(({ key, within }) => [key, ...within]);
  return {
    ...after,
    grants: [...after.grants, ...grants],
    services: [...after.services, ...services],
    trusts: [...after.trusts, ...trusts],
    hosts: [...after.hosts, ...hosts],
    standings: [...after.standings, ...standings],
    memberships: [...after.memberships, ...memberships],
    scopes: new Map([...[...before.scopes].filter(([key]) => scopes.includes(key)), ...after.scopes]),
  };
}

/** What is not of the program is there on both sides, whichever of them names it. */
function withOutside(model: Model, other: Model): Model {
  const others = [...other.scopes].filter(([, { id }]) => !id.startsWith("urn:"));
  return { ...model, scopes: new Map([...others, ...model.scopes]) };
}

/** Whether keys worked before cannot be told and afterwards can: then they count as not having worked. */
function settled(service: Service, after: Model): Service {
  const now = after.services.find(({ key }) => key === service.key)?.localAuth ?? "unknown";
  return service.localAuth === "unknown" && now !== "unknown" ? { ...service, localAuth: "off" } : service;
}

/** What a scope lies in. Where one side says less than the other but nothing else, the other side is believed. */
function aroundIn(side: Model, other: Model): (scope: string) => readonly string[] {
  return (scope) => {
    const [here, there] = [side.scopes.get(scope)?.within, other.scopes.get(scope)?.within ?? []];
    const isCertain = here?.every((outer) => there.includes(outer)) ?? true;
    return isCertain ? there : (here ?? []);
  };
}

/** Each says a place that the other does not. */
function contradicts(one: readonly string[], other: readonly string[]): boolean {
  return one.some((key) => !other.includes(key)) && other.some((key) => !one.includes(key));
}

function signOf({ key, path, why, fingerprint = "" }: ModelUnknown): string {
  return [key, path, why, fingerprint].join("\n");
}
