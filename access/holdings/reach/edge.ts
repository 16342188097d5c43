import type { Channel, Step } from "../../terms/report.ts";
import type { Grant, ModelActor, ModelIdentity, ModelScope, Origin } from "../../facts/model.ts";

/** One step of the way to access, and the resource that it was read from, in any stack. */
export interface Link extends Step {
  readonly key: string;
}

/** A way from one actor to the access of another one. */
export interface Edge {
  /** The identity or group that is reached. */
  readonly to: ModelActor;
  /** What is held on arrival: acting as an identity, and where; or membership of a group, whatever that holds elsewhere. */
  readonly as: { readonly power: "actAs" | "joinGroup"; readonly scope: ModelScope };
  readonly channel: Exclude<Channel, "key">;
  readonly links: readonly Link[];
}

/** One kind of step from an actor, by its key and what it holds by roles. */
export type Steps = (actor: string, held: readonly Grant[]) => readonly Edge[];

/** An actor that reaches an identity acts as it, without being it. */
export function actingAs({ actor, scope }: ModelIdentity, links: readonly Link[]): Edge {
  return { to: actor, as: { power: "actAs", scope }, channel: "through", links };
}

/** The place that a link was read from. */
export function linkTo({ urn, key, location }: Origin): Pick<Link, "urn" | "key" | "location"> {
  return location === undefined ? { urn, key } : { urn, key, location };
}

/** The link of a role that lets its holder run code somewhere. */
export function operating(grant: Grant, where: string): Link {
  return { ...linkTo(grant), kind: "operatesHost", text: `${grant.role.name} runs code in ${where}` };
}
