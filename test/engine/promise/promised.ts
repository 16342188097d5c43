import { readChange, review } from "../../../access/index.ts";
import type { Access, Report, StackReport } from "../../../access/terms/report.ts";
import { known } from "../../access/known.ts";
import type { Held } from "./held.ts";
import { keyOfActor, keyOfScope } from "./keys.ts";

const options = { ...known(), now: "2026-11-21" };

/** The report of a digest, both sides of it. */
export function reportOfDigest(digest: unknown, stack = "dev"): StackReport {
  const source = { source: "preview", ref: null } as const;
  const side = { kind: "plan", change: readChange(digest), source } as const;
  const input = { stack, before: { ...side, side: "before" }, after: { ...side, side: "after" } } as const;
  const { stacks }: Report = review([input], options);
  const [report] = stacks;
  if (report === undefined) throw new Error("a report without its stack");
  return report;
}

/** A row of what is promised. */
export interface Promised extends Held {
  /** Nobody can tell who or what it is, or what a role of it allows: it may be anything. */
  readonly unknown: { readonly actor: boolean; readonly scope: boolean; readonly role: boolean };
}

/** The rows of a report. */
export function promisedBy(access: readonly Access[]): readonly Promised[] {
  return access.map(({ actor, scope, channel, roles, powers }) => ({
    actor: { kind: actor.kind, key: keyOfActor(actor) },
    scope: { kind: scope.kind, key: keyOfScope(scope) },
    channel,
    roles: new Set(roles),
    powers: new Set(powers),
    unknown: {
      actor: actor.kind === "unknown",
      scope: scope.kind === "unknown",
      role: roles.some((role) => role.startsWith("unknown role")),
    },
  }));
}
