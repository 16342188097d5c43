import type { Actor, Location, Scope, StepKind, Unknown } from "../terms/report.ts";
import type { ServiceKind } from "../services/index.ts";
import type { RoleDefinition } from "../../roles/index.ts";
import type { StandingPower } from "../../roles/powers.ts";

/**
 * Who could be concerned and by what, before anything is concluded from it: facts, the same whether they were read from a
 * program, from the real engine, from a state or from a lock.
 */
export interface Model {
  readonly services: readonly Service[];
  readonly grants: readonly Grant[];
  readonly trusts: readonly Trust[];
  readonly hosts: readonly Host[];
  readonly memberships: readonly Membership[];
  readonly standings: readonly Standing[];
  readonly schedules: readonly StatedSchedule[];
  /** Only of a program: a lock does not have them, since they are no access. */
  readonly settings: readonly AppSettings[];
  /** Whoever holds roles by assignments of other stacks or by hand: what these come down to is decided here. */
  readonly holders: readonly Grant[];
  readonly unknowns: readonly ModelUnknown[];
  /** Every service, identity, host and group of resources, every scope that a fact names, and all that these lie in, by key. */
  readonly scopes: ReadonlyMap<string, ModelScope>;
}

/** A principal or whoever else holds access. */
export interface ModelActor extends Actor {
  /** Tells actors apart, and finds the same one on the other side of a change: identity/key.ts says what it is. */
  readonly key: string;
  /** Of a user-assigned identity, where known: in two stacks an identity is the same only by this. */
  readonly armId?: string;
}

/** Something that access is held on. */
export interface ModelScope extends Scope {
  readonly key: string;
  /** What the program has it called in Azure, where it says so: another thing may have had that name before. */
  readonly called?: string;
  /** Keys of the scopes that it certainly lies in, nearest first. What it may also lie in is not here. */
  readonly within: readonly string[];
}

/** The resource that a fact was read from. */
export interface Origin {
  readonly urn: string;
  /** The URN without stack and project: the same in every environment. */
  readonly key: string;
  readonly location?: Location;
  /** Azure keeps the resource when the program drops it. */
  readonly isRetained?: boolean;
  /** What Pulumi expects to take it along (`deletedWith`), where that is not certain: Azure may keep the resource. */
  readonly goesWith?: string;
}

/** An AI account or another service that may take keys. Absent means on, and what cannot be told counts as on. */
export interface Service extends Origin {
  readonly scope: ModelScope;
  /** What is known of such a service: access/services. */
  readonly service: ServiceKind;
  readonly localAuth: "on" | "off" | "unknown";
  /** Why keys work, and until when, as the program says. */
  readonly reason?: string;
  readonly until?: string;
}

/** A role, for somebody, on something. */
export interface Grant extends Origin {
  readonly actor: ModelActor;
  readonly scope: ModelScope;
  readonly role: GrantedRole;
  /** Azure's name of the assignment, where known: two assignments of one tuple collide under different names. */
  readonly assignmentName?: string;
  /** Whether the provider made that name, known or not; a lock does not say. */
  readonly isNameMade?: boolean;
  /** Access policies of a Key Vault are access as role assignments are. A definition gives its role to whoever holds it elsewhere. */
  readonly kind: "roleAssignment" | "accessPolicy" | "roleDefinition";
}

/** What a grant gives. */
export interface GrantedRole {
  /** The GUID, or what stands for a role that is not known: equal only to itself. */
  readonly key: string;
  readonly name: string;
  /** What the role allows, under the assignment's condition; `undefined` when it is not known: it may allow anything. */
  readonly definition: RoleDefinition | undefined;
  /** The condition of the assignment. */
  readonly condition?: string;
  /** The resource that defines the role, where the program does. */
  readonly definedBy?: Origin;
}

/** An identity that others can act as: who it is, and the scope that trust and attachment are written on. */
export interface ModelIdentity {
  readonly actor: ModelActor;
  readonly scope: ModelScope;
}

/** Somebody who may act as an identity. */
export interface Trust extends Origin {
  readonly actor: ModelActor;
  readonly identity: ModelIdentity;
  readonly issuer: string;
  readonly subject: string;
}

/** Something that runs as an identity: whoever operates it can act as that identity. */
export interface Host extends Origin {
  readonly actor: ModelActor;
  /** The host itself as a scope: operators hold roles on it. */
  readonly scope: ModelScope;
  /** The normal type token, which tells what operating it takes. */
  readonly type: string;
  readonly identity: ModelIdentity;
}

/** Somebody in an Entra group, who holds what the group holds; owners can add themselves. */
export interface Membership extends Origin {
  readonly member: ModelActor;
  readonly group: ModelActor;
  readonly as: "member" | "owner";
}

/**
 * A power that no role gives: an administrator by name, anyone who has a password, whoever needs no sign-in. It is access by
 * itself, whatever else its holder has here or elsewhere, and only the same power over the same thing covers it.
 */
export interface Standing extends Origin {
  readonly actor: ModelActor;
  readonly scope: ModelScope;
  readonly power: StandingPower;
  /** Key of what it is power over, where that is not the scope itself; or whatever makes one such power another than the next. */
  readonly of: string;
  /** How it is given, in words. */
  readonly text: string;
  readonly step: StandingStep;
}

export type StandingStep = Extract<
  StepKind,
  "administrator" | "membership" | "localAuth" | "policy" | "setting" | "copiedKey"
>;

/** How often a workload runs, as its identity or its host says. It is no access, and decides how long a migration watches. */
export interface StatedSchedule extends Origin {
  /** The identity or the host. */
  readonly actor: ModelActor;
  /** What is said, also what is no schedule; `undefined` where the run does not know it. */
  readonly text?: string;
}

/** The settings of an app or a slot of App Service, by name and never by value. */
export interface AppSettings extends Origin {
  /** The app or slot. */
  readonly actor: ModelActor;
  /** Whether they are inputs of the app; otherwise they are a resource of their own. */
  readonly isOwn: boolean;
  readonly names: readonly string[];
  /** Why its code stays on a file share, as the program says. */
  readonly shareReason?: string;
}

/** Something that the model cannot tell, with the reason. Equal on both sides of a change only when all of it is. */
export interface ModelUnknown extends Unknown {
  /** The URN without stack and project. */
  readonly key: string;
  /** Stands for all that is not understood of the resource: when it differs, anything may have changed. */
  readonly fingerprint?: string;
  /** Of inputs that no reader takes; see readers/unread.ts. */
  readonly unread?: Unread;
}

/**
 * `may`: they may give access. `off`: what they say gives none, as long as they say it. `stated`: the project's settings say
 * that the type carries none. `taken`: a reader takes it, and only that it is left out, or lies elsewhere, is not read. `place`:
 * where its provider goes, of which only the difference says anything. `setting`: one of a program, which gives nothing when it is
 * left out. `address`: such a setting that names a resource of the program, which gives nothing when it is added, either. `told`: who
 * has it is told elsewhere.
 */
export type Unread = "may" | "off" | "stated" | "taken" | "place" | "setting" | "address" | "told";
