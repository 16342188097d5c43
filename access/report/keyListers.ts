import type { Access, StackReport } from "../terms/report.ts";
import type { Escape } from "./escape.ts";
import { sayHolders, sayScopes } from "./names.ts";
import { idTold, listOf } from "./words.ts";

/**
 * Who may list keys, where any work or a role lets read some: those whom one rule finds, which names the keys, and whoever the
 * table says reads keys. What a role that is given elsewhere lets do, nobody can tell. Who has a copy of a key is told below.
 */
export function sayKeyListers({ access, findings }: StackReport, escape: Escape): string[] {
  const taken = new Set(access.flatMap(({ actor: { kind, name } }) => (kind === "keyHolder" ? wordIn(name) : [])));
  const found = findings.flatMap(({ rule, about = [] }) => (rule === "key-door" ? about : []));
  const names = new Set(found.map(({ actor }) => idTold(actor)));
  const readers = access.filter(
    ({ actor, channel, powers }) =>
      channel !== "through" && channel !== "key" && powers.includes("readKeys") && !names.has(idTold(actor)),
  );
  if (taken.size === 0 && readers.length === 0) return [];
  const [word = "key", ...others] = taken;
  const actors = found.map(({ actor }) => actor);
  const told = [
    ...(found.length === 0 ? [] : [`${sayHolders(actors, escape)} (key-door, below)`]),
    ...sayReaders(readers, escape),
  ];
  const who =
    told.length === 0
      ? "nobody by a role of this stack; by other roles: not known"
      : `${listOf(told)}; others: not known`;
  const copies = findings.some(({ rule }) => rule === "copied-key") ? "; copies: below" : "";
  return [`who may list ${others.length === 0 ? word : "key"}s: ${who}${copies}`];
}

/** So many are told with what they read keys on; of more the table tells. */
const maxReaders = 2;

function sayReaders(readers: readonly Access[], escape: Escape): string[] {
  const byActor = [...Map.groupBy(readers, ({ actor }) => idTold(actor)).values()];
  const actors = readers.map(({ actor }) => actor);
  if (byActor.length > maxReaders) return [`${sayHolders(actors, escape)} (above)`];
  return byActor.flatMap((same) =>
    same.slice(0, 1).map(({ actor }) => {
      const scopes = same.map(({ scope }) => scope);
      return `${sayHolders([actor], escape)} on ${sayScopes(scopes, escape)}`;
    }),
  );
}

function wordIn(name: string): string[] {
  const { what } = /^anyone who has a (?<what>key|password|credential) /.exec(name)?.groups ?? {};
  return what === undefined ? [] : [what];
}
