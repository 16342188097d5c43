import fc from "fast-check";

import type { PermissionBlock } from "../../../roles/index.ts";
import {
  controlPatterns,
  dataPatterns,
  groupNames,
  hostNames,
  keyedServices,
  parents,
  principalKinds,
  scopeNames,
  subjectKinds,
  type HostName,
  type IdentityName,
  type PrincipalName,
  type ScopeName,
  type ServiceName,
  type SubjectName,
} from "./world.ts";

/** A fact by names, from which the model's is built: see models.ts. */
export type Fact =
  | {
      readonly fact: "grant";
      readonly who: PrincipalName;
      readonly role: number;
      readonly condition: string | undefined;
      readonly on: ScopeName;
      readonly kind: "roleAssignment" | "accessPolicy";
    }
  | { readonly fact: "trust"; readonly who: SubjectName; readonly identity: IdentityName }
  | { readonly fact: "host"; readonly host: HostName; readonly identity: IdentityName }
  | {
      readonly fact: "member";
      readonly who: PrincipalName;
      readonly group: PrincipalName;
      readonly as: "member" | "owner";
    }
  | {
      readonly fact: "standing";
      readonly who: PrincipalName;
      readonly power: "administer" | "useKeys";
      readonly on: ScopeName;
    }
  | { readonly fact: "service"; readonly service: ServiceName; readonly localAuth: "on" | "off" | "unknown" }
  | { readonly fact: "unknown"; readonly of: "trust" | "assignment" | "member"; readonly fingerprint: string };

/** A fact, the resource that it was read from, and whether Azure keeps that when the program drops it. */
export interface Sourced {
  readonly fact: Fact;
  readonly from: number;
  readonly isRetained: boolean;
}

/** Where a resource lies; `unknown` where the side does not say. */
export type Place = "rg1" | "rg2" | "unknown";

/** A small world: what there is, before it is written as a model. */
export interface World {
  readonly facts: readonly Sourced[];
  /** What the roles allow, by their number; `undefined` for one that nobody knows. */
  readonly roles: readonly (readonly PermissionBlock[] | undefined)[];
  readonly places: Readonly<Partial<Record<ScopeName, Place>>>;
  /** Scopes that exist although no fact names them. */
  readonly bystanders: readonly ScopeName[];
}

/** How much of what cannot be told there is in a world. */
export interface Doubts {
  readonly roles: boolean;
  readonly localAuth: boolean;
  readonly resources: boolean;
  readonly places: boolean;
}

export const noDoubts: Doubts = { roles: false, localAuth: false, resources: false, places: false };
export const allDoubts: Doubts = { roles: true, localAuth: true, resources: true, places: true };

const roleCount = 4;
const conditions = [undefined, undefined, undefined, "c", "d"];
/** Some often, so that they meet. */
const principals = (["ann", "ann", "ann", "devs", "devs", "i1", "i1"] as PrincipalName[]).concat(
  Object.keys(principalKinds) as PrincipalName[],
);
const services = Object.keys(keyedServices) as ServiceName[];
const subjects = Object.keys(subjectKinds) as SubjectName[];
export const placed = scopeNames.filter((name) => !["sub", "rg1", "rg2"].includes(name) && !(name in parents));

const block: fc.Arbitrary<PermissionBlock> = fc.record(
  {
    actions: fc.array(fc.constantFrom(...controlPatterns), { minLength: 1, maxLength: 2 }),
    notActions: fc.array(fc.constantFrom(...controlPatterns), { maxLength: 1 }),
    dataActions: fc.array(fc.constantFrom(...dataPatterns), { maxLength: 1 }),
    notDataActions: fc.array(fc.constantFrom(...dataPatterns), { maxLength: 1 }),
    condition: fc.constantFrom("c", "e"),
  },
  { requiredKeys: ["actions"] },
);

/** What a made role allows. */
export function permissions(doubts: Doubts): fc.Arbitrary<readonly PermissionBlock[] | undefined> {
  const known = fc.array(block, { minLength: 1, maxLength: 2 });
  return doubts.roles ? fc.oneof({ weight: 4, arbitrary: known }, fc.constant(undefined)) : known;
}

export const grant: fc.Arbitrary<Fact> = fc.record({
  fact: fc.constant("grant"),
  who: fc.constantFrom(...principals),
  role: fc.nat({ max: roleCount - 1 }),
  condition: fc.constantFrom(...conditions),
  on: fc.constantFrom(...scopeNames),
  kind: fc.constantFrom("roleAssignment", "roleAssignment", "roleAssignment", "accessPolicy"),
});

/** System-assigned identities can have no federated credentials. */
export const trust: fc.Arbitrary<Fact> = fc.record({
  fact: fc.constant("trust"),
  who: fc.constantFrom(...subjects),
  identity: fc.constantFrom("i1", "i2", "shared"),
});

const host: fc.Arbitrary<Fact> = fc
  .tuple(fc.constantFrom(...hostNames), fc.constantFrom("own", "own", "i1", "i2"), fc.boolean())
  .map(([host, identity, isSecond]) => ({
    fact: "host",
    host,
    identity: identity !== "own" ? identity : host === "machine" && isSecond ? "machine#nodes" : `${host}#system`,
  }));

const member: fc.Arbitrary<Fact> = fc.record({
  fact: fc.constant("member"),
  who: fc.constantFrom(...principals),
  group: fc.constantFrom("devs", ...groupNames),
  as: fc.constantFrom("member", "member", "owner"),
});

const standing: fc.Arbitrary<Fact> = fc.record({
  fact: fc.constant("standing"),
  who: fc.constantFrom(...principals),
  power: fc.constantFrom("administer", "useKeys"),
  on: fc.constantFrom(...scopeNames),
});

/** Something that is not understood of a resource of which something else may be. */
const unread: fc.Arbitrary<Fact> = fc.record({
  fact: fc.constant("unknown"),
  of: fc.constantFrom("trust", "assignment", "member"),
  fingerprint: fc.constantFrom("1", "2"),
});

function service(doubts: Doubts): fc.Arbitrary<Fact> {
  const states = ["on", "on", "off", ...(doubts.localAuth ? (["unknown"] as const) : [])] as const;
  return fc.record({
    fact: fc.constant("service"),
    service: fc.constantFrom(...services),
    localAuth: fc.constantFrom(...states),
  });
}

/** One more fact of any kind. */
export function sourced(doubts: Doubts): fc.Arbitrary<Sourced> {
  const fact = fc.oneof(
    { weight: 5, arbitrary: grant },
    { weight: 2, arbitrary: service(doubts) },
    { weight: 2, arbitrary: host },
    { weight: 2, arbitrary: member },
    { weight: 1, arbitrary: trust },
    { weight: 1, arbitrary: standing },
    ...(doubts.resources ? [{ weight: 1, arbitrary: unread }] : []),
  );
  return fc.record({ fact, from: fc.nat({ max: 9 }), isRetained: fc.nat({ max: 9 }).map((chance) => chance === 9) });
}

export function place(doubts: Doubts): fc.Arbitrary<Place> {
  return fc.constantFrom("rg1", "rg1", "rg2", ...(doubts.places ? (["unknown"] as const) : []));
}

export function world(doubts: Doubts): fc.Arbitrary<World> {
  const places = fc.tuple(...placed.map(() => place(doubts)));
  return fc.record({
    facts: fc.array(sourced(doubts), { maxLength: 9 }),
    roles: fc.array(permissions(doubts), { minLength: roleCount, maxLength: roleCount }),
    places: places.map((chosen) => Object.fromEntries(placed.map((name, index) => [name, chosen[index]]))),
    bystanders: fc.subarray(scopeNames, { maxLength: 3 }),
  });
}
