import type { Resource } from "@pulumi/pulumi";

import { KeylessError } from "../error.ts";
import type { Grantee, GrantTarget } from "./principal.ts";
import type { GrantedRole } from "./refuse.ts";

/** A grant that was declared in this program, and what it is on. */
export interface GivenGrant {
  /** The component that it is on. */
  readonly on: object;
  /** Its logical name. */
  readonly name: string;
  /** What it gives. */
  readonly role: GrantedRole;
  /** The grant, for `dependsOn`. */
  readonly grant: Resource;
}

/** The grants of each grantee, so that a host can start after them. */
const given = new WeakMap<Grantee, GivenGrant[]>();

/** Grantees that live and die with one resource. */
const systemAssigned = new WeakSet<Grantee>();

/** Remembers that a grantee is the identity of one resource and gone with it. */
export function markSystemAssigned(grantee: Grantee): void {
  systemAssigned.add(grantee);
}

/** The grants that were declared for a grantee so far. */
export function grantsOf(grantee: Grantee): readonly GivenGrant[] {
  return given.get(grantee) ?? [];
}

export function rememberGrant(to: Grantee, granted: GivenGrant): void {
  given.set(to, [...grantsOf(to), granted]);
}

/** The logical names of grants by target, to refuse a second one before Pulumi complains about a duplicate URN. */
const names = new WeakMap<object, Set<string>>();

export function refuseSecond(target: GrantTarget, to: Grantee, name: string): void {
  const taken = names.get(target.parent) ?? new Set<string>();
  if (taken.has(name)) {
    throw new KeylessError(`grant on ${target.target}`, "this grant is already declared", [
      ["given", name],
      ["expected", "one grant: a role covers the whole resource, whatever it was checked for"],
    ]);
  }
  names.set(target.parent, taken.add(name));
  refuseSecondService(target, to);
}

/**
 * A system-assigned identity is for one consumer of one resource: it is another principal whenever its host is made anew,
 * and then every role has to be given again
 * (https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations).
 */
function refuseSecondService(target: GrantTarget, to: Grantee): void {
  if (!systemAssigned.has(to) || grantsOf(to).every(({ on }) => on === target.parent)) return;
  throw new KeylessError(`grant on ${target.target}`, "a system-assigned identity may call one resource only", [
    ["given", `${to.grantee}, which has a role on another resource`],
    ["expected", "a WorkloadIdentity: it outlives its host, and its roles stay"],
  ]);
}
