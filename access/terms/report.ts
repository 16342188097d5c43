import type { Access, AccessChange } from "./access.ts";
import type { Actor } from "./actor.ts";
import type { Part } from "./part.ts";
import type { Scope } from "./scope.ts";
import type { Verdict } from "./verdict.ts";
import type { SaidWaiver, Waived } from "./waived.ts";
import type { Location } from "./way.ts";

// All words of the report are found here.
export type { Access, AccessChange, Cause } from "./access.ts";
export type { Actor, ActorKind } from "./actor.ts";
export type { Part } from "./part.ts";
export type { Scope, ScopeKind } from "./scope.ts";
export type { Verdict } from "./verdict.ts";
export { channels, type Channel, type Line, type Location, type Step, type StepKind } from "./way.ts";

/** The report that other tools read: schema version 1 (docs/architecture.md, "The report"). */
export interface Report {
  readonly version: 1;
  readonly verdict: Verdict | null;
  readonly stacks: readonly StackReport[];
  /** Which part it is. @default it is whole */
  readonly part?: Part;
  /** Which commit of which project it is about, where it compares with a commit. @default not said */
  readonly judged?: Judged;
  /** How the programs of an offline run were confined. @default confined, and given nothing beside */
  readonly confinement?: Confinement;
}

/** What of a repository was compared with what. */
export interface Judged {
  /** The name in Pulumi.yaml. */
  readonly project: string;
  /** From the root of the repository to the project, with a slash at its end: `infra/`, or empty. */
  readonly folder: string;
  /** The commit that was checked out. */
  readonly commit: string;
  /** The commit that it is compared with. */
  readonly base: string;
}

/** What a program that an offline run has run could reach. */
export interface Confinement {
  /** Why it was not confined: it could write, read secrets and reach the network of this machine. */
  readonly unconfined?: string;
  /** What the settings of the base gave it. */
  readonly given?: {
    /** Names of variables of the environment. */
    readonly environment?: readonly string[];
    readonly network?: true;
    readonly folders?: readonly string[];
  };
}

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
  /** The waivers about this stack, and what has become of each. @default none */
  readonly waivers?: readonly SaidWaiver[];
  /** Statements of the project's settings that apply, with the number of resources after the change. @default none */
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

/** Something that is not known. It never lowers a verdict. */
export interface Unknown {
  readonly urn: string;
  readonly path: string;
  readonly why: string;
  /** It was equally unknown before, so access cannot have grown through it. */
  readonly unchanged?: true;
  /** It is a key, whose holder is in `access` and in a finding. */
  readonly isCopiedKey?: true;
}

/** A finding of a rule. Errors stop a change (docs/rules). */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
  readonly urn: string;
  readonly location?: Location;
  /** The roles that it is about, where it is about what somebody holds: several rules may say something of the same ones. */
  readonly about?: readonly Held[];
  /** Somebody accepts it: it does not decide the exit code. */
  readonly waived?: Waived;
}

/** Who holds which roles on what. */
export interface Held {
  readonly actor: Actor;
  readonly scope: Scope;
  readonly roles: readonly string[];
}

export const levels = ["error", "warning", "note"] as const;
export type Level = (typeof levels)[number];
