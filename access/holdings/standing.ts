import type { GrantedRole, ModelActor, Standing } from "../facts/model.ts";
import { isHoldersKey } from "../identity/keys.ts";
import type { StandingPower } from "../../roles/powers.ts";
import type { Channel } from "../terms/report.ts";

/** A power that is held and that no role gives. It is covered only by the same power over the same thing. */
export interface HeldStanding {
  readonly power: StandingPower;
  /** Key of what it is power over: a resource can carry several identities. */
  readonly of: string;
}

export type Held = GrantedRole | HeldStanding;

export function isStanding(held: Held): held is HeldStanding {
  return "power" in held;
}

/** The role, where what is held is one. */
export function roleOf(held: Held): GrantedRole | undefined {
  return isStanding(held) ? undefined : held;
}

/** Whoever holds a role elsewhere: nobody that can be named holds it here. */
export function isHolder({ key }: ModelActor): boolean {
  return isHoldersKey(key);
}

/** Whoever has only a key or a password has it by that. */
export function channelOf({ actor }: Standing): Exclude<Channel, "through"> {
  return actor.kind === "keyHolder" ? "key" : "own";
}
