import type { Plan, PlanUnknown } from "../plan/plan.ts";
import type { Actor, Scope } from "../report.ts";
import type { RoleDefinition } from "../roles/index.ts";
import { readAccounts } from "./accounts.ts";
import { readAssignments } from "./assignments.ts";
import { ResourceGraph } from "./graph.ts";
import { readCredentials } from "./credentials.ts";
import { readHosts } from "./hosts.ts";
import { readMemberships } from "./memberships.ts";
import { unreadAccess } from "./unread.ts";

/** A place in the program that something was read from. */
export interface Origin {
  readonly urn: string;
  readonly location?: { readonly file: string; readonly line: number };
}

/** An AI account and whether it takes keys. Absent means on, and what cannot be told counts as on. */
export interface Account extends Origin {
  readonly scope: Scope;
  readonly localAuth: "on" | "off" | "unknown";
  readonly reason?: string;
  readonly until?: string;
}

/** A role, for somebody, on something. */
export interface Grant extends Origin {
  readonly actor: Actor;
  readonly scope: Scope;
  readonly roleName: string;
  /** `undefined` when the role is not known: it may allow anything. */
  readonly role: RoleDefinition | undefined;
  readonly isConditional: boolean;
}

/** Somebody who may act as an identity. */
export interface Trust extends Origin {
  readonly actor: Actor;
  readonly identity: Scope;
  readonly issuer: string;
  readonly subject: string;
}

/** Something that runs as an identity: whoever controls it acts as that identity. */
export interface Host extends Origin {
  readonly actor: Actor;
  readonly identity: Scope;
}

/** Somebody in an Entra group, who holds what the group holds. */
export interface Membership extends Origin {
  readonly member: Actor;
  readonly group: Actor;
}

/** Something that the model cannot tell, with the reason. */
export type ModelUnknown = PlanUnknown;

/** Who could be concerned and by what, before anything is concluded from it. */
export interface Model {
  readonly accounts: readonly Account[];
  readonly grants: readonly Grant[];
  readonly trusts: readonly Trust[];
  readonly hosts: readonly Host[];
  readonly memberships: readonly Membership[];
  readonly unknowns: readonly ModelUnknown[];
}

/** Reads who and what there is from the resources of a plan, one reader for each family of resources. */
export function modelOf(plan: Plan): Model {
  const graph = new ResourceGraph(plan);
  const accounts = readAccounts(graph);
  const grants = readAssignments(graph);
  const trusts = readCredentials(graph);
  const hosts = readHosts(graph);
  const memberships = readMemberships(graph);
  return {
    accounts: accounts.accounts,
    grants: grants.grants,
    trusts: trusts.trusts,
    hosts: hosts.hosts,
    memberships: memberships.memberships,
    unknowns: once([
      ...plan.unknowns,
      ...[accounts, grants, trusts, hosts, memberships].flatMap((read) => read.unknowns),
      ...unreadAccess(graph),
    ]),
  };
}

/** What the run and the model both say of one value is said once. */
function once(unknowns: readonly ModelUnknown[]): ModelUnknown[] {
  return [...new Map(unknowns.map((unknown) => [JSON.stringify(unknown), unknown])).values()];
}
