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
 * One step of reach: members hold what their group holds; whoever is trusted by an identity, runs as it, operates what runs
 * as it or a cluster whose service accounts it trusts, or may write trust or attach it, acts as it (docs/architecture.md,
 * "Trust is access"). Steps are made when they are asked for, because there can be as many as actors times identities.
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

/** Of several ways the first is told, so it must not depend on the order in which a side lists its facts. */
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
