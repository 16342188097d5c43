import type {
  Grant,
  Host,
  Membership,
  Model,
  ModelUnknown,
  Service,
  Standing,
  StatedSchedule,
  Trust,
} from "../facts/model.ts";
import type { Entries, Entry } from "./format.ts";
import { opensBy } from "./opens.ts";
import { namesOf, type Names } from "./names.ts";
import { originFields } from "./originFields.ts";
import type { Decided, Stated } from "./parse.ts";

/** The lines of a lock: one for each fact, and one for each name in these. */
export function entriesOf(model: Model, stated: readonly Stated[], decided: Decided): Entries {
  const names = namesOf(model);
  const facts = {
    stated: stated.map(({ pattern, reason }) => ({ label: pattern, fields: { reason } })),
    decided: [...decided].map(([label, as]) => ({ label, fields: { as } })),
    services: model.services.map((service) => serviceEntry(service, names)),
    grants: [...model.grants, ...model.holders].map((grant) => grantEntry(grant, names)),
    trusts: model.trusts.map((trust) => trustEntry(trust, names)),
    hosts: model.hosts.map((host) => hostEntry(host, names)),
    members: model.memberships.map((membership) => memberEntry(membership, names)),
    standings: model.standings.map((standing) => standingEntry(standing, names)),
    schedules: model.schedules.map((schedule) => scheduleEntry(schedule, names)),
    permissions: names.roles.permissions,
    unknowns: model.unknowns.flatMap((unknown) => unknownEntry(unknown, names)),
  };
  const { actors, scopes, roles, resources } = names;
  return { ...facts, roles: roles.roles, actors, scopes, types: resources.types() };
}

function serviceEntry(service: Service, names: Names): Entry<"services"> {
  const { scope, localAuth, until, reason } = service;
  return {
    label: names.scope(scope),
    fields: {
      keys: localAuth,
      ...(until !== undefined && { until }),
      ...(reason !== undefined && { reason }),
      ...(service.service !== opensBy(scope.kind) && { opens: service.service }),
      ...originFields(service, names.resources, scope.key),
    },
  };
}

function grantEntry(grant: Grant, names: Names): Entry<"grants"> {
  const { actor, scope, role, kind, assignmentName } = grant;
  return {
    label: names.actor(actor),
    fields: {
      role: names.roles.labelOf(role),
      on: names.scope(scope),
      ...(role.condition !== undefined && { when: role.condition }),
      ...(kind !== "roleAssignment" && { as: kind }),
      ...(assignmentName !== undefined && { assignment: assignmentName }),
      ...originFields(grant, names.resources),
    },
  };
}

function trustEntry(trust: Trust, names: Names): Entry<"trusts"> {
  const { actor, identity, issuer, subject } = trust;
  return {
    label: names.actor(actor),
    fields: { ...identityFields(identity, names), issuer, subject, ...originFields(trust, names.resources) },
  };
}

function hostEntry(host: Host, names: Names): Entry<"hosts"> {
  const { actor, scope, type, identity } = host;
  const [label, on] = [names.actor(actor), names.scope(scope)];
  return {
    label,
    fields: {
      ...identityFields(identity, names),
      ...(on !== label && { on }),
      type,
      ...originFields(host, names.resources, actor.key),
    },
  };
}

function identityFields({ actor, scope }: Trust["identity"], names: Names): { as: string; at?: string } {
  const [as, at] = [names.actor(actor), names.scope(scope)];
  return at === as ? { as } : { as, at };
}

function memberEntry(membership: Membership, names: Names): Entry<"members"> {
  const { member, group, as } = membership;
  return {
    label: names.actor(member),
    fields: { as, of: names.actor(group), ...originFields(membership, names.resources) },
  };
}

function standingEntry(standing: Standing, names: Names): Entry<"standings"> {
  const { actor, scope, power, of, text, step } = standing;
  return {
    label: names.actor(actor),
    fields: {
      may: power,
      on: names.scope(scope),
      ...(of !== scope.key && { of }),
      how: text,
      step,
      ...originFields(standing, names.resources, scope.key),
    },
  };
}

function scheduleEntry(schedule: StatedSchedule, names: Names): Entry<"schedules"> {
  const { actor, text } = schedule;
  return {
    label: names.actor(actor),
    fields: { ...(text !== undefined && { runs: text }), ...originFields(schedule, names.resources, actor.key) },
  };
}

function unknownEntry({ key, path, why, fingerprint, unread }: ModelUnknown, names: Names): Entry<"unknowns">[] {
  // Statements of the settings are read from the settings each time.
  if (unread === "stated") return [];
  const { by: label, resource } = names.resources.nameOf(key);
  const fields = {
    ...(path !== "" && { at: path }),
    why,
    ...(fingerprint !== undefined && { fingerprint }),
    ...(unread !== undefined && { unread }),
    ...(resource !== undefined && { resource }),
  };
  return [{ label, fields }];
}
