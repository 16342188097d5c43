import { publisherActor } from "../terms/actor.ts";
import type { AccessChange, Actor, Scope, Step } from "../terms/report.ts";
import type { Host, Model, ModelUnknown } from "../facts/model.ts";
import { listedIn, type Listed, type ListKind } from "../facts/unread/lists.ts";
import { actorIn, scopeIn } from "../holdings/effective.ts";
import type { Power } from "../../roles/index.ts";

/** A list that a resource has to do with, before and after. */
interface Compared {
  readonly kind: ListKind;
  readonly now: ModelUnknown;
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/**
 * Who publishes what a resource runs, and what a workflow calls, where it is told on both sides: a name more is somebody who
 * gains, or something that is gained.
 */
export function listedChanges(before: Model, after: Model): AccessChange[] {
  const was = new Map(before.unknowns.flatMap(placed));
  return after.unknowns.flatMap((now) => {
    const old = was.get(placeOf(now));
    const compared = old === undefined ? undefined : comparedIn(old, now);
    return compared === undefined
      ? []
      : changesOf(
          compared,
          after.hosts.filter(({ key }) => key === now.key),
        );
  });
}

/** Whether two reasons are lists that tell the difference by themselves. */
export function isListed(old: ModelUnknown, now: ModelUnknown): boolean {
  return comparedIn(old, now) !== undefined;
}

function placed(unknown: ModelUnknown): [string, ModelUnknown][] {
  return unknown.unread === "taken" && listedIn(unknown.why) !== undefined ? [[placeOf(unknown), unknown]] : [];
}

const placeOf = ({ key, path }: ModelUnknown): string => JSON.stringify([key, path]);

function comparedIn(old: ModelUnknown, now: ModelUnknown): Compared | undefined {
  const [was, is] = [listedIn(old.why), listedIn(now.why)];
  if (now.unread !== "taken" || was === undefined || is?.kind !== was.kind) return undefined;
  const [gained, lost] = [beside(is, was), beside(was, is)];
  // Names are cut: two that differ further on are one here.
  return gained.length + lost.length === 0 ? undefined : { kind: is.kind, now, gained, lost };
}

function beside({ names }: Listed, other: Listed): readonly string[] {
  return names.filter((name) => !other.names.includes(name));
}

function changesOf({ kind, now, gained, lost }: Compared, hosts: readonly Host[]): AccessChange[] {
  const say = kind === "code" ? publishing : calling;
  return [
    ...gained.flatMap((name) => say(name, now, hosts).map((said) => change(said, now, "gained"))),
    ...lost.flatMap((name) => say(name, now, hosts).map((said) => change(said, now, "lost"))),
  ];
}

/** Who may do what by a name in a list. */
interface Said {
  readonly actor: Actor;
  readonly scope: Scope;
  /** Nothing where no power is as narrow. */
  readonly power: Power | undefined;
  readonly step: Pick<Step, "kind" | "text">;
  readonly property: string;
}

/** Whoever publishes an image decides what runs there, as whichever identity it runs. */
function publishing(publisher: string, { urn, key }: ModelUnknown, hosts: readonly Host[]): Said[] {
  const said = publisher.replace(/^loginServer of \S+:registry (.+)$/i, "registry $1 of this program");
  const actor = publisherActor(publisher, said);
  const step = { kind: "host", text: `code of ${said} runs in it` } as const;
  const [own] = hosts;
  const host = own === undefined ? ({ kind: "host", name: nameIn(key), id: urn } as const) : scopeIn(own.scope);
  const acting = hosts.map(({ identity }): Said => ({
    actor,
    scope: scopeIn(identity.scope),
    power: "actAs",
    step,
    property: "image",
  }));
  return acting.length > 0 ? acting : [{ actor, scope: host, power: "runScript", step, property: "image" }];
}

function calling(call: string, { urn, key }: ModelUnknown, hosts: readonly Host[]): Said[] {
  const [own] = hosts;
  const actor = own === undefined ? ({ kind: "host", name: nameIn(key), id: urn } as const) : actorIn(own.actor);
  const scope = { kind: "resource", name: call, id: `${urn}#${call}` } as const;
  const step = { kind: "setting", text: "a step of the workflow calls it" } as const;
  const power = call.startsWith("connection ") ? "useKeys" : undefined;
  return [{ actor, scope, power, step, property: "definition" }];
}

function change(said: Said, { urn }: ModelUnknown, way: "gained" | "lost"): AccessChange {
  const { actor, scope, power, step, property } = said;
  const only = <Item>(item: Item): Record<"gained" | "lost", Item[]> =>
    way === "gained" ? { gained: [item], lost: [] } : { gained: [], lost: [item] };
  return {
    actor,
    scope,
    verdict: way === "gained" ? "broader" : "narrower",
    ...only(power ?? "call"),
    powers: power === undefined ? { gained: [], lost: [] } : only(power),
    channel: "through",
    via: [{ ...step, urn }],
    cause: [{ urn, op: "update", property }],
  };
}

const nameIn = (key: string): string => key.split("::").at(-1) ?? key;
