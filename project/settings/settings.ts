import type { Power } from "../../roles/powers.ts";

/** The project's settings file, beside Pulumi.yaml. */
export const settingsFile = "keyless.yaml";

/** The team's statement that a type which keyless does not read carries no access in Azure, with the reason. */
export interface Statement {
  /** `datadog:index/monitor:Monitor`, or `datadog:*` for a provider. */
  readonly pattern: string;
  readonly reason: string;
}

/** Who has an object id that the program writes out. */
export interface Principal {
  readonly kind: "group" | "user" | "servicePrincipal";
  readonly name: string;
}

/** What the team expects of the access: one of the forms of schema.ts, with lists of names. */
export type Expectation = Where & (NobodyMay | OnlyMay | MayNot | May | ReachesOnly);

interface Where {
  readonly in?: readonly string[];
  readonly because?: string;
  readonly location?: { readonly file: string; readonly line: number };
}

interface NobodyMay {
  readonly nobodyMay: readonly Power[];
  readonly on?: readonly string[];
}

interface OnlyMay {
  readonly only: readonly string[];
  readonly may: readonly Power[];
  readonly on?: readonly string[];
}

interface MayNot {
  readonly who: readonly string[];
  readonly mayNot: readonly Power[];
  readonly on?: readonly string[];
}

interface May {
  readonly who: readonly string[];
  readonly may: readonly Power[];
  readonly on: readonly string[];
}

interface ReachesOnly {
  readonly who: readonly string[];
  readonly reaches: "nothing" | readonly string[];
}

/** What programs get although they are confined, beside what every program gets. */
export interface Needs {
  /** Names of variables of the environment. */
  readonly environment: readonly string[];
  /** Whether they reach the network of the machine. */
  readonly network: boolean;
  /** Folders that they read: absolute paths, or paths that begin with `~/`. */
  readonly folders: readonly string[];
}

export const noNeeds: Needs = { environment: [], network: false, folders: [] };
/** What somebody accepts in a stack: a finding, or all that somebody holds on something. */
export interface Waiver {
  readonly in: string;
  readonly owner: string;
  readonly reason: string;
  /** The last day. @default without an end: the baseline */
  readonly until?: string;
  readonly accepts:
    | { readonly rule: string; readonly says: string; readonly at?: string }
    | {
        readonly who: string;
        readonly on: string;
        readonly roles: readonly string[];
        readonly by: "own" | "through";
      };
}

/** What was found on the first day, beside keyless.yaml. */
export const baselineFile = "keyless.baseline.yaml";

/** keyless.yaml, read. */
export interface Settings {
  /** The roles as written, or the path of a JSON file with them, from the root of the project. */
  readonly roles: string | readonly unknown[] | undefined;
  readonly statements: readonly Statement[];
  /** Paths from the root of the project, by the name of another stack. */
  readonly outputs: ReadonlyMap<string, string>;
  /** By object id, in lower case. */
  readonly principals: ReadonlyMap<string, Principal>;
  readonly expectations: readonly Expectation[];
  readonly confine: Needs;
  readonly waivers: readonly Waiver[];
}

export const noSettings: Settings = {
  roles: undefined,
  statements: [],
  outputs: new Map(),
  principals: new Map(),
  expectations: [],
  confine: noNeeds,
  waivers: [],
};
