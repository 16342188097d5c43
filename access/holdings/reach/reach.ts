import type { Grant, Model } from "../../facts/model.ts";
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
  const kinds = [groupSteps, trustSteps, hostSteps, clusterSteps, takeoverSteps].map((steps) => steps(model));
  return (actor) => {
    const held = grants.get(actor) ?? [];
    return kinds.flatMap((steps) => steps(actor, held));
  };
}
