import type { StackReport } from "../terms/report.ts";
import type { Escape } from "./escape.ts";
import { sayHolders } from "./names.ts";

/**
 * Who may list keys, where any work: whoever a role of the stack lets, by the findings of one rule, which names the keys. What a
 * role that is given elsewhere lets do, nobody can tell. Who has a copy of a key is told below.
 */
export function sayKeyListers({ access, findings }: StackReport, escape: Escape): string[] {
  const takesKeys = access.some(({ actor }) => actor.kind === "keyHolder" && withKey.test(actor.name));
  if (!takesKeys) return [];
  const listers = findings.flatMap(({ rule, about = [] }) => (rule === "key-door" ? about : []));
  const actors = listers.map(({ actor }) => actor);
  const who =
    listers.length === 0 ? "nobody by a role of this stack" : `${sayHolders(actors, escape)} (key-door, below)`;
  const copies = findings.some(({ rule }) => rule === "copied-key") ? "; copies: below" : "";
  return [`who may list keys: ${who}; by other roles: not known${copies}`];
}

const withKey = /^anyone who has a (?:key|credential) /;
