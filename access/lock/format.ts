import { z } from "zod";
import { standingPowers } from "../../roles/powers.ts";
import { serviceKinds } from "../services/index.ts";
import type { StandingStep } from "../facts/model.ts";

/** The version of the format. Other versions are refused. */
export const lockVersion = 2;

/** Older versions with readable facts. They are only compared with the new lock, and never judge a change. */
export const olderVersions: readonly number[] = [1];

const text = z.string();
const optional = text.exactOptional();

/** The resource that a fact was read from: in words, and by its key if the words are not enough. */
const origin = {
  by: optional,
  resource: optional,
  /** Azure keeps it when the program drops it, or may keep it (`deletedWith`). */
  retained: z.literal(true).exactOptional(),
  goesWith: optional,
};

/**
 * What a name stands for. `kind` and `name` are given only if the name does not have them; `id`, or `urn` without stack and
 * project, only if the key does not.
 */
const thing = { key: text, id: optional, urn: optional, kind: optional, name: optional };

/**
 * The sections of a lock, in their order, with the fields after the name that begins each line. First the facts for
 * review, which begin with the actor or service. Then the meaning of names.
 */
export const sections = {
  /** The statements of the project's settings at the time of writing. The name is a type or a provider. */
  stated: z.strictObject({ reason: text }),
  /** Stands for what else the project's settings decided at the time of writing. The name is that of their section. */
  decided: z.strictObject({ as: text }),
  services: z.strictObject({
    keys: z.enum(["on", "off", "unknown"]),
    until: optional,
    reason: optional,
    /** What the keys open, if the kind of the service does not decide it. */
    opens: z.enum(serviceKinds).exactOptional(),
    ...origin,
  }),
  grants: z.strictObject({
    role: text,
    on: text,
    when: optional,
    as: z.enum(["accessPolicy", "roleDefinition"]).exactOptional(),
    assignment: optional,
    ...origin,
  }),
  /** Trust: the name may act `as` the identity. `at` is the identity as a scope, if it has another name. */
  trusts: z.strictObject({ as: text, at: optional, issuer: text, subject: text, ...origin }),
  /** Hosts, which run `as` an identity. `on` is the host as a scope, if it has another name. */
  hosts: z.strictObject({ as: text, at: optional, on: optional, type: text, ...origin }),
  members: z.strictObject({ as: z.enum(["member", "owner"]), of: text, ...origin }),
  /** What the name `may` do without a role. `of` is the target of the power, if that is not the scope. */
  standings: z.strictObject({
    may: z.enum(standingPowers),
    on: text,
    of: optional,
    how: text,
    step: z.enum([
      "administrator",
      "membership",
      "localAuth",
      "policy",
      "setting",
      "copiedKey",
    ] satisfies StandingStep[]),
    ...origin,
  }),
  /** How often a workload runs, as its identity or host says; without `runs` the program does not know it yet. */
  schedules: z.strictObject({ runs: optional, ...origin }),
  /** The permissions of a role that is not in the catalogue: one pattern or condition per line. Blocks are numbered from 1. */
  permissions: z.strictObject({
    block: z.int().positive().exactOptional(),
    actions: optional,
    notActions: optional,
    dataActions: optional,
    notDataActions: optional,
    condition: optional,
  }),
  unknowns: z.strictObject({
    at: optional,
    why: text,
    fingerprint: optional,
    unread: z.enum(["may", "off", "taken", "place", "setting", "address", "told"]).exactOptional(),
    resource: optional,
  }),
  roles: z.strictObject({ key: text, name: optional, allows: z.literal("unknown").exactOptional(), ...origin }),
  actors: z.strictObject(thing),
  /** `called`: its name in Azure, if the program gives it. */
  scopes: z.strictObject({ ...thing, called: optional, in: z.array(text) }),
  /** What the first word of `by` stands for: the types of a resource and of the components that it is in. */
  types: z.strictObject({ type: text }),
};

export type Section = keyof typeof sections;
export type Fields<S extends Section> = z.infer<(typeof sections)[S]>;

/** One line of a lock: the name at its beginning, and its fields. */
export interface Entry<S extends Section> {
  readonly label: string;
  readonly fields: Fields<S>;
}

/** All lines of a lock by section. */
export type Entries = { readonly [S in Section]: readonly Entry<S>[] };

export const sectionNames = Object.keys(sections) as readonly Section[];

/** The first section with the meaning of names. */
export const firstOfLegend: Section = "roles";
