import { z } from "zod";
import { standingPowers } from "../../roles/powers.ts";
import { serviceKinds } from "../services/index.ts";
import type { StandingStep } from "../facts/model.ts";

/** The version of the format. Another one is another format: it is refused, never guessed at. */
export const lockVersion = 2;

/** Older versions whose facts read the same: only to be compared with what is written anew, never to judge by. */
export const olderVersions: readonly number[] = [1];

const text = z.string();
const optional = text.exactOptional();

/** The resource that a fact was read from: in words, and by its key where the words do not tell. */
const origin = {
  by: optional,
  resource: optional,
  /** Azure keeps it when the program drops it; or may, where it is only said to go with something else. */
  retained: z.literal(true).exactOptional(),
  goesWith: optional,
};

/**
 * What a name stands for. `kind` and `name` only where the name does not tell them; `id`, or `urn` without stack and
 * project, only where the key does not.
 */
const thing = { key: text, id: optional, urn: optional, kind: optional, name: optional };

/**
 * The sections of a lock, in their order, and what stands behind the name that each line begins with. First what is
 * reviewed: who (or which service) is the name. Then what names stand for.
 */
export const sections = {
  /** What the project's settings stated when this was written: the name is a type or a provider. */
  stated: z.strictObject({ reason: text }),
  services: z.strictObject({
    keys: z.enum(["on", "off", "unknown"]),
    until: optional,
    reason: optional,
    /** What the keys open, where the kind of the service does not tell. */
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
  /** Whom an identity trusts: the name may act `as` it. `at` is the identity as a scope, where it has another name. */
  trusts: z.strictObject({ as: text, at: optional, issuer: text, subject: text, ...origin }),
  /** What runs `as` an identity. `on` is the host as a scope, where it has another name. */
  hosts: z.strictObject({ as: text, at: optional, on: optional, type: text, ...origin }),
  members: z.strictObject({ as: z.enum(["member", "owner"]), of: text, ...origin }),
  /** What the name `may` do on something by no role: `of` is what it is power over, where that is not what it is held on. */
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
  /** What a role that is not in the catalogue allows: one pattern or condition a line. Blocks are numbered from 1. */
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
    unread: z.enum(["may", "off", "taken", "place"]).exactOptional(),
    resource: optional,
  }),
  roles: z.strictObject({ key: text, name: optional, allows: z.literal("unknown").exactOptional(), ...origin }),
  actors: z.strictObject(thing),
  /** `called`: its name in Azure, where the program says it. */
  scopes: z.strictObject({ ...thing, called: optional, in: z.array(text) }),
  /** What the first word of `by` stands for: the types of a resource and of the components that it is in. */
  types: z.strictObject({ type: text }),
};

export type Section = keyof typeof sections;
export type Fields<S extends Section> = z.infer<(typeof sections)[S]>;

/** One line of a lock: the name that it begins with, and what is said of it. */
export interface Entry<S extends Section> {
  readonly label: string;
  readonly fields: Fields<S>;
}

/** All lines of a lock by section. */
export type Entries = { readonly [S in Section]: readonly Entry<S>[] };

export const sectionNames = Object.keys(sections) as readonly Section[];

/** The first section that says what names stand for. */
export const firstOfLegend: Section = "roles";
