import type { Callback } from "@pulumi/pulumi/proto/callback_pb.js";
import type { StackConfig } from "../../project/config/stack.ts";
import type { FoundOutputs } from "../../project/outputs/given.ts";
import type { ToldIngredient, ToldInputs, ToldOutputs } from "../program/channel.ts";
import { timeless, type Timeless } from "./clock.ts";
import { stackUrn, type Space } from "./urn.ts";
import type { JsonMap } from "./values.ts";

/** The folder of the project, and the folder in it with its program. */
export interface Folders {
  readonly root: string;
  readonly program: string;
}

/** Something that could not be executed or known, with the reason. */
export interface UnknownEntry {
  urn: string;
  path: string;
  why: string;
}

/** A message for the reader, as the digest shows it. */
export interface Diagnostic {
  urn?: string;
  message: string;
  severity: string;
}

/** One registered or read resource. URNs and values are still raw: stand-ins are replaced when the digest is made. */
export interface Resource {
  op: "create" | "import" | "read";
  urn: string;
  type: string;
  name: string;
  custom: boolean;
  parent: string;
  id?: string;
  inputs: JsonMap;
  outputs?: JsonMap;
  provider: string;
  dependencies: string[];
  propertyDependencies: Map<string, string[]>;
  /** The inputs that a transform changed. */
  transformed: Set<string>;
  /** The tokens of the transforms that were applied to it. */
  transforms: string[];
  protect: boolean | undefined;
  retainOnDelete: boolean | undefined;
  deletedWith: string;
  /** Everything else that the digest prints unchanged. */
  options: Record<string, unknown>;
  sourcePosition?: string;
  stackTrace?: string[];
}

/** A stand-in that the program turned into text. */
export interface Label {
  path: string;
  why: string;
}

/** Calls a function that lives in the program. */
export interface Callbacks {
  invoke: (callback: Callback, message: Uint8Array) => Promise<Uint8Array>;
}

/** The given outputs of other stacks, by the name in the program's reference. */
export interface Others {
  of: (stack: string) => Promise<FoundOutputs | undefined>;
}

/** The state of one run: everything that the program has reported so far. */
export class Deployment {
  readonly space: Space;
  readonly stackUrn: string;
  readonly resources = new Map<string, Resource>();
  /** Transforms of a resource, for its descendants. */
  readonly transforms = new Map<string, Callback[]>();
  /** Providers of a component, for its children. */
  readonly providers = new Map<string, Map<string, string>>();
  readonly stackTransforms: Callback[] = [];
  readonly invokeTransforms: Callback[] = [];
  readonly packages = new Map<string, { name: string; version: string }>();
  readonly unknowns: UnknownEntry[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly labels = new Map<string, Label>();
  /** What the unknown outputs of stacks and components are made of, by URN. */
  readonly madeOutputs = new Map<string, Record<string, ToldIngredient[]>>();
  /** By URN. */
  readonly inputs = new Map<string, ToldInputs | undefined>();
  /** The inputs that transforms say they changed, by URN. */
  readonly changed = new Map<string, string[]>();
  /** The unknown parts of the stack's own outputs; undefined if nothing asked for them, or the program did not report them. */
  stackOutputs: ToldOutputs | undefined;
  /** The given outputs of referenced stacks, by the URN of the reference. References without any are missing. */
  readonly references = new Map<string, { stack: string; found: FoundOutputs | undefined }>();
  /** The outputs of other stacks that the program has read, by the URN of the reference. */
  readonly readOutputs = new Map<string, Set<string>>();
  /** Whether the program, or a sibling that it reads, has read the clock, which shows `now` in this run. */
  hasReadClock = false;
  now = 0;
  #timeless: Timeless | undefined;
  /** Why the given outputs of another stack could not be read. */
  unreadable: string | undefined;
  /** How many answers about other stacks the program waits for. */
  asking = 0;
  /** Fingerprints of the code of hooks, by name, and of transforms, by the token of their callback. */
  readonly code = new Map<string, string>();
  /** Hooks that a resource binds, by its URN. */
  readonly hooks: [urn: string, hook: string][] = [];
  /** Resources whose provider runs out of sight, with the reason, by URN. */
  readonly unseen = new Map<string, string>();
  /** Callbacks that could declare resources and have not. */
  readonly silent = new Map<number, UnknownEntry>();
  /** The first error of the engine or of the program. */
  readonly errors: string[] = [];
  /**
   * The places where a program that was only transpiled differs from what the compiler would have made, as "file:line: why".
   */
  hazards: readonly string[] | undefined;
  /** Where the program itself calls a host, by its name. */
  readonly called = new Map<string, string>();
  /** What a program without progress is waiting for; undefined if it did not answer. */
  waiting: readonly string[] | undefined;
  /** A bug of keyless, found while serving the program. */
  internal: unknown;
  /** Whether the program's SDK could be opened, so that unanswered calls may be marked as unknown. */
  opened = false;
  /** Whether the SDK says when the program is done, and whether it has said so. */
  signals = false;
  signalled = false;
  /** Whether the program was loaded to its end: then the SDK registers the outputs of the stack. */
  completed = false;
  rootUrn = "";
  lastUrn = "";

  readonly organization = "organization";
  readonly folders: Folders;
  readonly config: StackConfig;
  readonly callbacks: Callbacks;
  readonly others: Others;

  constructor(space: Space, folders: Folders, config: StackConfig, callbacks: Callbacks, others: Others) {
    this.space = space;
    this.stackUrn = stackUrn(space);
    this.folders = folders;
    this.config = config;
    this.callbacks = callbacks;
    this.others = others;
  }

  /** Takes the time of the run out of a text, if the program has read the clock. */
  get timeless(): Timeless {
    if (!this.hasReadClock) return (text) => text;
    return (this.#timeless ??= timeless(this.now));
  }

  /** Notes something that this run cannot know. */
  unknown(urn: string, path: string, why: string): void {
    this.unknowns.push({ urn, path, why });
  }
}
