import type {
  Grant,
  Host,
  Membership,
  Model,
  ModelActor,
  ModelIdentity,
  ModelUnknown,
  Service,
  Standing,
  StatedSchedule,
  Trust,
} from "../facts/model.ts";
import type { RoleCatalogue } from "../../roles/index.ts";
import type { CheckedLine, CheckedLines } from "./check.ts";
import type { Section } from "./format.ts";
import { opensBy } from "./opens.ts";
import { named, originAt, readLegend, type Legend } from "./legend.ts";
import { readRoles, type RoleLegend } from "./roleLegend.ts";
import { checkSubject } from "./trueNames.ts";

/** The facts that the lines of a lock state. */
export function modelOfLines(stack: string, lines: CheckedLines, catalogue: RoleCatalogue): Model {
  const legend = readLegend(stack, lines);
  const roles = readRoles(lines, legend, catalogue);
  const grants = lines.grants.map((line) => grantOf(line, legend, roles));
  return {
    services: lines.services.map((line) => serviceOf(line, legend)),
    grants: grants.filter(({ kind }) => kind !== "roleDefinition"),
    holders: grants.filter(({ kind }) => kind === "roleDefinition"),
    trusts: lines.trusts.map((line) => trustOf(line, legend)),
    hosts: lines.hosts.map((line) => hostOf(line, legend)),
    memberships: lines.members.map((line) => membershipOf(line, legend)),
    standings: lines.standings.map((line) => standingOf(line, legend)),
    schedules: lines.schedules.map((line) => scheduleOf(line, legend)),
    settings: [],
    unknowns: lines.unknowns.map((line) => unknownOf(line, legend)),
    scopes: new Map([...legend.scopes.values()].map((scope) => [scope.key, scope])),
  };
}

function serviceOf(line: CheckedLine<"services">, legend: Legend): Service {
  const { keys, until, reason, opens } = line.fields;
  const scope = scopeAt(line, "name", line.label, legend);
  return {
    ...originAt(line, line.fields, legend, scope.key),
    scope,
    service: opens ?? opensBy(scope.kind),
    localAuth: keys,
    ...(reason !== undefined && { reason }),
    ...(until !== undefined && { until }),
  };
}

function grantOf(line: CheckedLine<"grants">, legend: Legend, roles: RoleLegend): Grant {
  const { on, as, assignment } = line.fields;
  return {
    ...originAt(line, line.fields, legend),
    actor: actorAt(line, "name", line.label, legend),
    scope: scopeAt(line, "on", on, legend),
    role: roles(line),
    kind: as ?? "roleAssignment",
    ...(assignment !== undefined && { assignmentName: assignment }),
  };
}

function trustOf(line: CheckedLine<"trusts">, legend: Legend): Trust {
  const { issuer, subject } = line.fields;
  const actor = actorAt(line, "name", line.label, legend);
  checkSubject(line, actor.key);
  return {
    ...originAt(line, line.fields, legend),
    actor,
    identity: identityAt(line, legend),
    issuer,
    subject,
  };
}

function hostOf(line: CheckedLine<"hosts">, legend: Legend): Host {
  const { on = line.label, type } = line.fields;
  const actor = actorAt(line, "name", line.label, legend);
  return {
    ...originAt(line, line.fields, legend, actor.key),
    actor,
    scope: scopeAt(line, "on", on, legend),
    type,
    identity: identityAt(line, legend),
  };
}

function identityAt(line: CheckedLine<"trusts" | "hosts">, legend: Legend): ModelIdentity {
  const { as, at = as } = line.fields;
  return { actor: actorAt(line, "as", as, legend), scope: scopeAt(line, "at", at, legend) };
}

function membershipOf(line: CheckedLine<"members">, legend: Legend): Membership {
  const { as, of } = line.fields;
  return {
    ...originAt(line, line.fields, legend),
    member: actorAt(line, "name", line.label, legend),
    group: actorAt(line, "of", of, legend),
    as,
  };
}

function standingOf(line: CheckedLine<"standings">, legend: Legend): Standing {
  const { may, on, of, how, step } = line.fields;
  const scope = scopeAt(line, "on", on, legend);
  return {
    ...originAt(line, line.fields, legend, scope.key),
    actor: actorAt(line, "name", line.label, legend),
    scope,
    power: may,
    of: of ?? scope.key,
    text: how,
    step,
  };
}

function scheduleOf(line: CheckedLine<"schedules">, legend: Legend): StatedSchedule {
  const { runs } = line.fields;
  const actor = actorAt(line, "name", line.label, legend);
  return { ...originAt(line, line.fields, legend, actor.key), actor, ...(runs !== undefined && { text: runs }) };
}

function unknownOf(line: CheckedLine<"unknowns">, legend: Legend): ModelUnknown {
  const { at = "", why, fingerprint, unread, resource } = line.fields;
  const { urn, key } = originAt(line, { by: line.label, ...(resource !== undefined && { resource }) }, legend);
  return {
    urn,
    key,
    path: at,
    why,
    ...(fingerprint !== undefined && { fingerprint }),
    ...(unread !== undefined && { unread }),
  };
}

function actorAt(line: CheckedLine<Section>, field: string, name: string, { actors }: Legend): ModelActor {
  return named(actors, line, field, name, "actors");
}

function scopeAt(line: CheckedLine<Section>, field: string, name: string, { scopes }: Legend) {
  return named(scopes, line, field, name, "scopes");
}
