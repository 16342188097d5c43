import { channels, type Channel } from "../terms/report.ts";
import { gainsOf, powers, type Operation, type Power, type RoleDefinition, type Witness } from "../../roles/index.ts";
import { powersHeld } from "../holdings/effective.ts";
import type { Holding } from "../holdings/holdings.ts";
import { isCovered } from "../holdings/covered.ts";
import { isStanding, roleOf } from "../holdings/standing.ts";
import type { ModelScope } from "../facts/model.ts";

/** What one side of a change allows an actor on a scope that the other side does not. */
export interface Gains {
  /** Operations that prove it, in the order of channels. */
  readonly witnesses: readonly { readonly text: string; readonly operation?: Operation }[];
  /** What cannot be told, in words. */
  readonly unknown: readonly string[];
  readonly powers: readonly Power[];
  /** The strongest channel in which there is something, and the holding that gives the first of it. */
  readonly by: Holding | undefined;
}

/**
 * What `to` has and `from` has not. Access is covered only by the same or a stronger channel: own access given to somebody
 * who so far had it only through a key outlives the key and is theirs.
 *
 * @param scope what it is held on; some of it may be inherited from around it.
 */
export function gainsBetween(
  from: readonly Holding[],
  to: readonly Holding[],
  scope: ModelScope,
  compare: CompareRoles,
): Gains {
  const found = channels.map((channel) => gainsIn(channel, from, to, scope, compare));
  return {
    witnesses: found.flatMap(({ witnesses }) => witnesses),
    unknown: found.flatMap(({ unknown }) => unknown),
    powers: powers.filter((power) => found.some((gains) => gains.powers.includes(power))),
    by: found.find(({ by }) => by !== undefined)?.by,
  };
}

/** Compares two unions of roles; `undefined` when it cannot be told. */
export type CompareRoles = (
  from: readonly RoleDefinition[],
  to: readonly RoleDefinition[],
) => readonly Witness[] | undefined;

function gainsIn(
  channel: Channel,
  from: readonly Holding[],
  to: readonly Holding[],
  scope: ModelScope,
  compare: CompareRoles,
): Gains {
  const held = to.filter((holding) => holding.channel === channel);
  const covering = from.filter((holding) => channels.indexOf(holding.channel) <= channels.indexOf(channel));
  // What may be less than it says covers nothing that is certain.
  const [certain, atMost] = [held.filter(isCertain), held.filter((holding) => !isCertain(holding))];
  const gains = gainsOver(covering.filter(isCertain), certain, scope, compare);
  return gains.by === undefined ? gainsOver(covering, atMost, scope, compare) : gains;
}

const isCertain = ({ isAtMost }: Holding): boolean => isAtMost !== true;

function gainsOver(
  covering: readonly Holding[],
  held: readonly Holding[],
  scope: ModelScope,
  compare: CompareRoles,
): Gains {
  if (held.length === 0) return nothing;
  const gained = compare(definitionsOf(covering), definitionsOf(held));
  const standing = held.filter((holding) => isNewStanding(holding, covering));
  const said = [...new Set(standing.flatMap(powersHeldAlone))].map((text) => ({ text }));
  const known = (gained ?? []).map(({ text, operation }) => ({ text, operation }));
  const strange = held.filter(
    (holding) => isStrange(holding) && !covering.some((other) => isSameStrange(holding, other)),
  );
  const unknown = [
    ...strange.map(({ role }) => `whatever ${roleOf(role)?.name ?? ""} allows`),
    ...(gained === undefined ? ["more than can be compared"] : []),
  ];
  const first = gained?.[0];
  const by = standing[0] ?? (first && held.find((holding) => gives(holding, first, compare))) ?? strange[0];
  const isGain = standing.length + known.length + unknown.length > 0;
  return {
    witnesses: [...said, ...known],
    unknown,
    powers: isGain ? powersGained(covering, held, scope) : [],
    by: isGain ? (by ?? held[0]) : undefined,
  };
}

/** Acting as one more identity is more, however many there were. */
function powersGained(covering: readonly Holding[], held: readonly Holding[], scope: ModelScope): Power[] {
  const had = new Set(
    covering.filter(({ role }) => !isStanding(role)).flatMap(({ role }) => powersHeld({ role, scope })),
  );
  const now = held.filter((holding) => !isStanding(holding.role) || isNewStanding(holding, covering));
  return now.flatMap(({ role }) => powersHeld({ role, scope })).filter((power) => !had.has(power));
}

const nothing: Gains = { witnesses: [], unknown: [], powers: [], by: undefined };

function isNewStanding(holding: Holding, covering: readonly Holding[]): boolean {
  return isStanding(holding.role) && !isCovered(holding, covering);
}

function powersHeldAlone({ role }: Holding): readonly Power[] {
  return isStanding(role) ? [role.power] : [];
}

/** Holds a role that nobody here knows: it may allow anything, and covers only itself. */
function isStrange(holding: Holding): boolean {
  const role = roleOf(holding.role);
  return role !== undefined && role.definition === undefined;
}

/** What was known on one side only is not the same: the content may have changed. */
function isSameStrange(a: Holding, b: Holding): boolean {
  const [one, other] = [roleOf(a.role), roleOf(b.role)];
  return isStrange(a) && isStrange(b) && one?.key === other?.key && one?.condition === other?.condition;
}

function definitionsOf(held: readonly Holding[]): RoleDefinition[] {
  const found = held.flatMap((holding) => roleOf(holding.role)?.definition ?? []);
  return found.length < 2 ? found : [...new Set(found)];
}

/** Whether this holding alone allows the operation, under the condition of the witness if there is one. */
function gives(holding: Holding, witness: Witness, compare: CompareRoles): boolean {
  const definition = roleOf(holding.role)?.definition;
  return definition !== undefined && compare([definition], [roleOfWitness(witness)])?.length === 0;
}

/** One for each witness, so that it is compared with a role once: a comparison that is remembered has the same witnesses. */
const rolesOfWitnesses = new WeakMap<Witness, RoleDefinition>();

function roleOfWitness(witness: Witness): RoleDefinition {
  const { operation, condition } = witness;
  const list = operation.plane === "control" ? "actions" : "dataActions";
  const role = rolesOfWitnesses.get(witness) ?? {
    id: "one operation",
    name: "one operation",
    permissions: [{ [list]: [operation.name], ...(condition !== undefined && { condition }) }],
  };
  rolesOfWitnesses.set(witness, role);
  return role;
}

/** Compares roles, and remembers: in a large change the same few roles are compared over and over. */
export function rememberingComparison(): CompareRoles {
  const numbers = new Map<RoleDefinition, number>();
  const numberOf = (role: RoleDefinition): number => {
    const number = numbers.get(role) ?? numbers.size;
    numbers.set(role, number);
    return number;
  };
  const known = new Map<string, readonly Witness[] | undefined>();
  return (from, to) => {
    if (to.length === 0) return [];
    const key = [from, to]
      .map((roles) =>
        roles
          .map(numberOf)
          .toSorted((a, b) => a - b)
          .join(","),
      )
      .join(" ");
    if (!known.has(key)) known.set(key, gainsOf(from, to));
    return known.get(key);
  };
}
