import { byText } from "../../../roles/order.ts";
import type { Grant, Model, Origin } from "../../facts/model.ts";
import type { Edge } from "./edge.ts";
import { hostSteps } from "./hosts.ts";
import { groupSteps } from "./memberships.ts";
import { takeoverSteps } from "./takeovers.ts";
import { clusterSteps, trustSteps } from "./trusts.ts";

/** One step of reach from an actor, by its key. */
export type Edges = (actor: string) => readonly Edge[];

/**
 * One step of reach. Members hold what their group holds. An actor acts as an identity if it is trusted by it, runs as
 * it, operates what runs as it or a cluster whose service accounts it trusts, or may write trust or attach it
 * (docs/architecture.md, "Trust is access"). Steps are made on demand, because there can be as many as actors times
 * identities.
 *
 * @param grants by actor.
 */
export function edgesOf(model: Model, grants: ReadonlyMap<string, readonly Grant[]>): Edges {
  const ordered = inOneOrder(model);
  const kinds = [groupSteps, trustSteps, hostSteps, clusterSteps, takeoverSteps].map((steps) => steps(ordered));
  return (actor) => {
    const held = (grants.get(actor) ?? []).toSorted(byKey);
    return kinds.flatMap((steps) => steps(actor, held));
  };
}

/** Only the first of several ways is reported, so it must not depend on the order of the facts on a side. */
function inOneOrder(model: Model): Model {
  return {
    ...model,
    hosts: model.hosts.toSorted(byKey),
    trusts: model.trusts.toSorted(byKey),
    memberships: model.memberships.toSorted(byKey),
    scopes: new Map([...model.scopes].toSorted(([a], [b]) => byText(a, b))),
  };
}

function byKey(a: Origin, b: Origin): number {
  return byText(a.key, b.key);
}
