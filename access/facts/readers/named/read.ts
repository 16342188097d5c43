import { isRecord, type Json } from "../../../plan/digest.ts";
import type { PlannedResource } from "../../../plan/resource.ts";
import { holdsUnknown } from "../../../plan/value.ts";
import { findRole } from "../../../../roles/index.ts";
import { isArmId } from "../../../identity/armId.ts";
import { anybodyKey } from "../../../identity/keys.ts";
import { thingKey } from "../../../identity/told.ts";
import { fingerprintOf } from "../../fingerprint.ts";
import { ignoredInputs } from "../../ignored.ts";
import type { ModelActor, ModelScope, Standing } from "../../model.ts";
import { itemsOf, restOf, type Items } from "../../naming/items.ts";
import { actorIn, ownerOf, principalSources, type PrincipalSource } from "../../naming/principal.ts";
import { idIn } from "../../naming/principals.ts";
import { originOf, unknownAt } from "../../origin.ts";
import type { Side } from "../../side.ts";
import { azureRolesIn } from "./azureRoles.ts";
import { builtInRolesOf } from "./builtInRoles.ts";
import type { ReadStandings } from "./standings.ts";
import { entriesOf, valueAt, type Entry } from "./entries.ts";
import { namedRows } from "./rows.ts";
import { takenBy, type NamedRow } from "./row.ts";

/** Whoever has a power because an input says so, row by row. */
export function readNamed(side: Side): ReadStandings {
  const read = namedRows.flatMap((row) =>
    row.types.flatMap((type) => side.graph.ofType(type).map((resource) => readRow({ side, resource, row }))),
  );
  return {
    standings: read.flatMap(({ standings }) => standings),
    unknowns: read.flatMap(({ unknowns }) => unknowns),
  };
}

/** A row for one resource. */
interface Reading {
  readonly side: Side;
  readonly resource: PlannedResource;
  readonly row: NamedRow;
}

function readRow(reading: Reading): ReadStandings {
  const { side, resource, row } = reading;
  const entries = entriesOf(resource, row);
  const ignored = ignoredInputs(side.graph, resource, pathsOf(row));
  if (entries.length === 0) return { standings: [], unknowns: ignored };
  const isTold = entries.flatMap(({ who }) => who).filter(({ value }) => idIn(value) === undefined).length < 2;
  const scope = scopeOf(reading);
  const read = entries.map((entry) => readEntry(reading, { entry, scope, isTold }));
  return {
    standings: read.flatMap(({ standings }) => standings),
    unknowns: [...read.flatMap(({ unknowns }) => unknowns), ...ignored],
  };
}

const pathsOf = (row: NamedRow): readonly string[] => takenBy(row).map(({ path }) => path);

interface Asked {
  readonly entry: Entry;
  readonly scope: ModelScope;
  /** Whether no two of those that the input names are unknown, so that its one source can be whose it is. */
  readonly isTold: boolean;
}

function readEntry(reading: Reading, { entry, scope, isTold }: Asked): ReadStandings {
  const { resource, row } = reading;
  const path = [row.each, row.who].filter((part) => part !== undefined && !part.startsWith("#")).join(".");
  const { found, rest } = row.who === undefined ? anybody(reading) : named(reading, path, entry, isTold);
  const actors: readonly ModelActor[] = rest === undefined ? found : [...found, { kind: "unknown", ...rest }];
  const about = [...(row.about ?? []), ...(row.on === undefined ? [] : [row.on])].flatMap((input) => {
    const value = valueAt(resource.inputs, input) ?? null;
    return value === null ? [] : [[input, value] as const];
  });
  const roles = rolesIn(reading, entry);
  // A role that is known by its name is that one, however its id is written.
  const namesRole = row.role === "#key" ? row.role : row.role?.input;
  const by = entry.by.filter(([name]) => roles.length === 0 || name !== namesRole);
  const parts = [
    ...by.map(([name, value]) => sayPart(reading, row.each ?? name, name, value)),
    // Whether it gives anything is not known: that is told apart from what does.
    ...unknownSwitch(reading).map((value) => sayPart(reading, row.each ?? "", "", value)),
    ...about.map(([name, value]) => sayPart(reading, name, name, value)),
  ];
  const words = by.map(([, value]) => sayId(value)).filter((text) => text !== "");
  const texts =
    roles.length === 0 ? [[row.text, ...words.slice(0, 1)].join(" ")] : roles.map((role) => `${row.text} ${role}`);
  const open = by.flatMap(([name, value]) => (holdsUnknown(value) ? [name] : []));
  const isOfScope = open.length > 0 && open.every((name) => name === "scope") && unknownSwitch(reading).length === 0;
  const what = isOfScope ? "what this is given on" : "what is given by this";
  const unknown = rest === undefined ? what : "who has this";
  const isUnknown = rest !== undefined || unknownSwitch(reading).length > 0 || open.length > 0;
  return {
    standings: actors.flatMap((actor) =>
      texts.map((text): Standing => {
        const { power, step } = row;
        const of = [roles.length === 0 ? row.text : text, ...parts].join(", ");
        // Of roles that contain one another, the one that is given is named.
        return { ...originOf(resource), actor, scope, power, step, of, text: texts.at(-1) ?? text };
      }),
    ),
    unknowns: isUnknown ? [unknownAt(resource, `inputs.${path}`, `${unknown} cannot be told: ${row.text}`)] : [],
  };
}

/** The names of the roles that are given: the one that is named, and those that it contains. */
function rolesIn({ resource, row: { role } }: Reading, { by }: Entry): readonly string[] {
  if (role !== "#key") return role === undefined ? [] : builtInRolesOf(resource, role);
  return by.flatMap(([name, value]) => (name === role && typeof value === "string" ? azureRolesIn(value) : []));
}

/** What an input names by an id: a role of Azure goes by its name, and so do several that are the keys of a record. */
function sayId(value: Json): string {
  const ids = isRecord(value) ? Object.keys(value).map((key) => findRole(key)?.name) : [idIn(value)];
  return ids.flatMap((id) => (id === undefined ? [] : (findRole(id)?.name ?? id))).join(", ");
}

function unknownSwitch({ resource, row: { each, who } }: Reading): readonly Json[] {
  const given = each === undefined || who !== undefined ? undefined : valueAt(resource.inputs, each);
  return given !== undefined && holdsUnknown(given) ? [given] : [];
}

/** Whoever it is for, where nobody is named: of each key there is another holder. */
function anybody({ resource, row, side }: Reading): Items<ModelActor> {
  const { anybody: name = "anybody", isKey = false } = row;
  const key = anybodyKey(thingKey(resource), name);
  const scope = side.scopes.of(resource);
  const kind = isKey ? "keyHolder" : "unknown";
  return { found: [{ kind, name: `${name} of ${scope.name}`, id: scope.id, key }] };
}

function named({ side, resource }: Reading, path: string, entry: Entry, isTold: boolean): Items<ModelActor> {
  const [top = ""] = path.split(".");
  const withId = (id: string): ModelActor => ownerOf(side, id).actor;
  if (isTold || entry.who.every(({ value }) => idIn(value) !== undefined)) {
    const finding = { withId, yields: principalSources, from: (source: PrincipalSource) => actorIn(side, source) };
    return itemsOf(side.graph, resource, top, entry.who, finding);
  }
  const found = entry.who.flatMap(({ value }) => idIn(value) ?? []).map(withId);
  return { found, rest: restOf(side.graph, resource, top, [entry.who.map(({ value }) => value), entry.by]) };
}

/** What tells one such power from another: as it is given, or what stands for it. */
function sayPart({ side, resource }: Reading, path: string, name: string, value: Json): string {
  const [top = ""] = path.split(".");
  return `${name} ${holdsUnknown(value) ? side.graph.symbol(resource, top, value) : fingerprintOf(value)}`;
}

/** What it is over: what the resource is a part of, or what an input names; else the resource itself. */
function scopeOf({ side: { scopes, graph }, resource, row: { on } }: Reading): ModelScope {
  const whole = scopes.placement.parentOf(resource);
  if (whole !== undefined) return scopes.of(whole);
  const given = on === undefined ? undefined : graph.text(resource, on);
  return given?.known === true && isArmId(given.text) ? scopes.at(given.text) : scopes.of(resource);
}
