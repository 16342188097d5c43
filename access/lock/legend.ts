import type { ModelActor, ModelScope, Origin } from "../facts/model.ts";
import { described } from "../../roles/roleFile.ts";
import { problemAt, type CheckedLine, type CheckedLines } from "./check.ts";
import type { Section } from "./format.ts";
import { actorTold, actorWords, isActorKind, isScopeKind, scopeTold, scopeWords, type Told } from "../terms/kinds.ts";
import { keyOfName } from "./resourceNames.ts";
import { checkThing } from "./trueNames.ts";
import { idOf, urnOfKey } from "./urns.ts";

/** The meaning of the names in the lines of a lock. */
export interface Legend {
  readonly stack: string;
  readonly actors: ReadonlyMap<string, ModelActor>;
  readonly scopes: ReadonlyMap<string, ModelScope>;
  readonly types: ReadonlyMap<string, string>;
}

export function readLegend(stack: string, lines: CheckedLines): Legend {
  const scopeKeys = uniqueBy(lines.scopes, ({ fields }) => fields.key);
  const scopeOf = (line: CheckedLine<"scopes">): ModelScope => {
    const { kind, ...scope } = thingOf(stack, line, scopeTold(line.label));
    if (!isScopeKind(kind)) throw notToldBy(line, kind);
    checkThing(line, `${scopeWords[kind]} ${scope.name}`, scope.name);
    const { called, in: places } = line.fields;
    const within = places.map((name) => named(scopeKeys, line, "in", name, "scopes"));
    return { kind, ...scope, ...(called !== undefined && { called }), within };
  };
  const actorOf = (line: CheckedLine<"actors">): ModelActor => {
    const { kind, ...actor } = thingOf(stack, line, actorTold(line.label));
    if (!isActorKind(kind)) throw notToldBy(line, kind);
    checkThing(line, `${actorWords[kind]} ${actor.name}`, actor.name);
    return { kind, ...actor };
  };
  uniqueBy(lines.actors, ({ fields }) => fields.key);
  return {
    stack,
    actors: new Map(lines.actors.map((line) => [line.label, actorOf(line)])),
    scopes: new Map(lines.scopes.map((line) => [line.label, scopeOf(line)])),
    types: uniqueBy(lines.types, ({ fields }) => fields.type),
  };
}

/** The meaning of a name; `section` is the section that should explain it. */
export function named<Thing>(
  things: ReadonlyMap<string, Thing>,
  line: CheckedLine<Section>,
  field: string,
  name: string,
  section: Section,
): Thing {
  const thing = things.get(name);
  if (thing !== undefined) return thing;
  throw problemAt(line, `${field}: given ${described(name)}, expected a name that stands under ${section}:`);
}

/** The origin of a fact. Without one, the fact was read from the subject of its line. */
export function originAt(line: CheckedLine<Section>, origin: WrittenOrigin, legend: Legend, subject?: string): Origin {
  const { by, resource, retained, goesWith } = origin;
  const key = resource ?? (by === undefined ? subject : keyOfName(by, legend.types));
  if (key === undefined) {
    const what = `by: given ${described(by)}, expected a resource whose first word stands under types:`;
    throw problemAt(line, what);
  }
  return {
    urn: urnOfKey(legend.stack, key),
    key,
    ...(retained === true && { isRetained: true }),
    ...(goesWith !== undefined && { goesWith }),
  };
}

interface WrittenOrigin {
  readonly by?: string;
  readonly resource?: string;
  readonly retained?: true;
  readonly goesWith?: string;
}

/** By name; neither two names nor two things of one section may be the same. */
export function uniqueBy<Line extends CheckedLine<Section>>(
  lines: readonly Line[],
  identity: (line: Line) => string,
): ReadonlyMap<string, string> {
  const [names, identities] = [new Map<string, string>(), new Set<string>()];
  for (const line of lines) {
    const thing = identity(line);
    if (names.has(line.label) || identities.has(thing)) throw problemAt(line, "given twice, expected once");
    names.set(line.label, thing);
    identities.add(thing);
  }
  return names;
}

function thingOf(stack: string, { fields }: CheckedLine<"actors" | "scopes">, told: Told<string>) {
  const { key, kind = told.kind ?? "", name = told.name } = fields;
  return { kind, name, id: idOf(stack, fields), key };
}

function notToldBy(line: CheckedLine<Section>, kind: string) {
  return problemAt(line, `given the kind ${described(kind)}, expected one that the name begins with, such as identity`);
}
