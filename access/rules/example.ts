import type { Expectation } from "../expectations/expectation.ts";
import { gitHubIssuer } from "../terms/subject.ts";

/** Facts of a stack, told in the words of a lock, and what a rule finds in them. Tests execute every example. */
export interface Example {
  readonly title: string;
  /** @default "dev" */
  readonly stack?: string;
  /** @default "2026-11-21" */
  readonly now?: string;
  /** Facts before the change. @default no baseline */
  readonly before?: readonly Fact[];
  readonly after: readonly Fact[];
  /** Names of resources that are deleted and made anew. @default none */
  readonly replaced?: readonly string[];
  /** What keyless.yaml expects. @default nothing */
  readonly expects?: readonly Expectation[];
  /** Stacks that are reviewed together with this one. @default none */
  readonly elsewhere?: Readonly<Record<string, readonly Fact[]>>;
  /** Level and message of each finding, in order: `warning: aoai accepts keys …`. */
  readonly finds: readonly string[];
}

export type Fact = GrantFact | TrustFact | HostFact | ServiceFact | MemberFact | CopyFact | RunsFact | SettingsFact;

/** How the resource of a fact is declared, where a rule looks at that. */
interface Declared {
  /** Name of the resource. @default made from the fact */
  readonly by?: string;
  /** Component of this library that the resource is part of. @default none */
  readonly component?: "DeveloperAccess" | "SingleDeveloper";
  /** Azure's name of a role assignment. @default not known */
  readonly assignmentName?: string;
  /** Whether Pulumi made that name. @default false */
  readonly isNameMade?: boolean;
  /** Declared with `retainOnDelete`. @default false */
  readonly isRetained?: boolean;
}

export interface GrantFact extends Declared {
  readonly fact: "grant" | "accessPolicy";
  readonly who: string;
  readonly role: string;
  readonly on: string;
}

export interface TrustFact extends Declared {
  readonly fact: "trust";
  readonly identity: string;
  readonly subject: string;
  readonly issuer: string;
}

export interface HostFact extends Declared {
  readonly fact: "host";
  readonly identity: string;
  readonly host: string;
  /** Its normal type token. @default a container app */
  readonly type?: string;
}

export interface ServiceFact extends Declared {
  readonly fact: "service";
  readonly service: string;
  readonly keys: "on" | "off" | "unknown";
  readonly reason?: string;
  readonly until?: string;
}

export interface MemberFact extends Declared {
  readonly fact: "member";
  readonly group: string;
  readonly member: string;
}

export interface CopyFact extends Declared {
  readonly fact: "copy";
  readonly who: string;
  readonly on: string;
}

export interface RunsFact extends Declared {
  readonly fact: "runs";
  readonly who: string;
  readonly schedule?: string;
}

export interface SettingsFact extends Declared {
  readonly fact: "settings";
  readonly of: string;
  readonly names: readonly string[];
  readonly shareReason?: string;
}

/**
 * A role. `identity of web` is the one that Azure makes for web. Scopes say what they lie in; a name that begins with a slash is an ARM id; a role that is not in the catalogue
 * is unknown.
 *
 * @example grant("identity chat-api", "Contributor", "openai aoai in resource group ai")
 */
export function grant(who: string, role: string, on: string, declared: Declared = {}): GrantFact {
  return { fact: "grant", who, role, on, ...declared };
}

/** An access policy of a Key Vault. @example accessPolicy("group ops", "get and list secrets", "key vault app") */
export function accessPolicy(who: string, permissions: string, on: string, declared: Declared = {}): GrantFact {
  return { fact: "accessPolicy", who, role: permissions, on, ...declared };
}

/** A federated credential; of github.com where the example names no issuer. @example trust("identity release", "repo:contoso/chat:environment:prod") */
export function trust(
  identity: string,
  subject: string,
  { issuer = gitHubIssuer, ...declared }: Declared & { readonly issuer?: string } = {},
): TrustFact {
  return { fact: "trust", identity, subject, issuer, ...declared };
}

/** What runs as an identity. @example host("identity weekly-report", "host weekly-report") */
export function host(identity: string, name: string, declared: Declared & Pick<HostFact, "type"> = {}): HostFact {
  return { fact: "host", identity, host: name, ...declared };
}

/** A service and its keys. @example service("openai aoai", "on", { until: "2026-12-31" }) */
export function service(
  name: string,
  keys: ServiceFact["keys"],
  more: Pick<ServiceFact, "reason" | "until"> = {},
): ServiceFact {
  return { fact: "service", service: name, keys, ...more };
}

/** Somebody in a group. @example member("group ops", "user ann") */
export function member(group: string, name: string, declared: Declared = {}): MemberFact {
  return { fact: "member", group, member: name, ...declared };
}

/** Somebody who has a copy of a key. @example copy("host shop", "openai aoai") */
export function copy(who: string, on: string, declared: Declared = {}): CopyFact {
  return { fact: "copy", who, on, ...declared };
}

/** How often a workload runs; without a schedule the run does not know. @example runs("identity weekly-report", "weekly") */
export function runs(who: string, schedule?: string): RunsFact {
  return { fact: "runs", who, ...(schedule !== undefined && { schedule }) };
}

/** The settings of an app, by name: its own, or those of another resource. @example settings("host web", ["LOG_LEVEL"], { by: "more" }) */
export function settings(
  of: string,
  names: readonly string[],
  declared: Declared & Pick<SettingsFact, "shareReason"> = {},
): SettingsFact {
  return { fact: "settings", of, names, ...declared };
}
