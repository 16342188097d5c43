import type { Power } from "./roles/index.ts";

/** The report that other tools read: schema version 1 (docs/architecture.md, "The report"). */
export interface Report {
  readonly version: 1;
  readonly verdict: Verdict | null;
  readonly stacks: readonly StackReport[];
}

export type Verdict = "same" | "narrower" | "broader" | "mixed" | "unknown";

export interface StackReport {
  readonly stack: string;
  readonly before: Source | null;
  readonly after: Source;
  readonly verdict: Verdict | null;
  readonly changes: readonly never[];
  /** Who holds what after the change, complete. */
  readonly access: readonly Access[];
  readonly findings: readonly never[];
  readonly unknowns: readonly { readonly urn: string; readonly path: string; readonly why: string }[];
}

/** Where one side of the comparison comes from. */
export interface Source {
  readonly source: "offline";
  readonly ref: string | null;
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

/** How access is held: *own* by a role, *through* a trust, by *key*. */
export type Channel = "own" | "through" | "key";

/** One step on the way to access, and the resource that is responsible for it. */
export interface Step {
  readonly kind: "roleAssignment" | "membership" | "federatedCredential" | "host" | "localAuth";
  readonly urn: string;
  /** The step in words: the role, the trusted subject, why and until when keys work. */
  readonly text: string;
  readonly issuer?: string;
  readonly subject?: string;
  readonly location?: { readonly file: string; readonly line: number };
}

export interface Access {
  readonly actor: Actor;
  readonly scope: Scope;
  readonly roles: readonly string[];
  readonly powers: readonly Power[];
  readonly channel: Channel;
  readonly via: readonly Step[];
}
