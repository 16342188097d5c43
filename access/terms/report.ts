import type { Power } from "../../roles/index.ts";

/** The report that other tools read: schema version 1 (docs/architecture.md, "The report"). */
export interface Report {
  readonly version: 1;
  readonly verdict: Verdict | null;
  readonly stacks: readonly StackReport[];
}

/** What a change does to access; `null` in its place where there is nothing to compare with. */
export type Verdict = "same" | "narrower" | "broader" | "mixed" | "unknown";

export interface StackReport {
  readonly stack: string;
  readonly before: Source | null;
  readonly after: Source;
  readonly verdict: Verdict | null;
  /** Who gains or loses what, worst first. */
  readonly changes: readonly AccessChange[];
  /** Who holds what after the change, complete. */
  readonly access: readonly Access[];
  readonly findings: readonly Finding[];
  readonly unknowns: readonly Unknown[];
  /** What the project's settings say carries no access, and of how many resources after the change. Default: nothing. */
  readonly stated?: readonly Stated[];
}

export interface Stated {
  /** The type or provider, as the settings name it. */
  readonly type: string;
  readonly reason: string;
  readonly resources: number;
}

/** Where one side of the comparison comes from, and which commit or file it is. */
export interface Source {
  readonly source: "offline" | "preview" | "refresh" | "state" | "lock";
  readonly ref: string | null;
}

/** Something that cannot be told: it never lowers a verdict. */
export interface Unknown {
  readonly urn: string;
  readonly path: string;
  readonly why: string;
  /** It was there before and was not known in the same way: nothing can have grown by it. */
  readonly unchanged?: true;
}

export type ActorKind =
  | "identity"
  | "serviceAccount"
  | "github"
  | "federated"
  | "host"
  | "group"
  | "user"
  | "servicePrincipal"
  | "keyHolder"
  | "unknown";

/** Who holds access. The kind comes from the resource that the principal is, never from `principalType`. */
export interface Actor {
  readonly kind: ActorKind;
  readonly name: string;
  readonly id: string;
}

export type ScopeKind =
  | "openai"
  | "aiservices"
  | "cognitiveServices"
  | "documentIntelligence"
  | "search"
  | "keyVault"
  | "storage"
  | "identity"
  | "host"
  | "group"
  | "resourceGroup"
  | "subscription"
  | "managementGroup"
  | "resource"
  | "unknown";

/** What access is held on. */
export interface Scope {
  readonly kind: ScopeKind;
  readonly name: string;
  readonly id: string;
}

/** How access is held, strongest first: *own* by a role, *through* a trust or a host, by *key*. */
export const channels = ["own", "through", "key"] as const;
export type Channel = (typeof channels)[number];

/** What gives access from one to the next on the way to it. */
export type StepKind =
  | "roleAssignment"
  | "accessPolicy"
  | "roleDefinition"
  | "membership"
  | "ownership"
  | "federatedCredential"
  | "host"
  | "operatesHost"
  | "addTrust"
  | "attachIdentity"
  | "listKeys"
  | "localAuth"
  | "administrator"
  | "policy"
  | "setting";

/** One step on the way to access, and the resource that is responsible for it. */
export interface Step {
  readonly kind: StepKind;
  readonly urn: string;
  /** The step in words: the role, the trusted subject, why and until when keys work. */
  readonly text: string;
  readonly issuer?: string;
  readonly subject?: string;
  readonly location?: Location;
}

/** A place in the program, as a project-relative path. */
export interface Location {
  readonly file: string;
  readonly line: number;
}

export interface Access {
  readonly actor: Actor;
  readonly scope: Scope;
  readonly roles: readonly string[];
  readonly powers: readonly Power[];
  readonly channel: Channel;
  readonly via: readonly Step[];
}

/** What one actor gains and loses on one scope. */
export interface AccessChange {
  readonly actor: Actor;
  readonly scope: Scope;
  readonly verdict: Verdict;
  /** Operations allowed after and not before: at most eight, well-known ones first, then the shortest. */
  readonly gained: readonly string[];
  /** Operations allowed before and not after. */
  readonly lost: readonly string[];
  readonly powers: { readonly gained: readonly Power[]; readonly lost: readonly Power[] };
  /** Where something was gained on what others lie in: the accounts and services of the stack that it holds on, at most a hundred. */
  readonly reaches?: readonly Scope[];
  /** The strongest channel in which something was gained, or else lost. */
  readonly channel: Channel;
  /** How what was gained is held, or else how what was lost was held. */
  readonly via: readonly Step[];
  /** The resources whose change did it. */
  readonly cause: readonly Cause[];
}

export interface Cause {
  readonly urn: string;
  readonly op: string;
  readonly property?: string;
  readonly location?: Location;
}

/** What a rule has to say. Errors stop a change; see docs/rules. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
  readonly urn: string;
  readonly location?: Location;
}

export const levels = ["error", "warning", "note"] as const;
export type Level = (typeof levels)[number];
