/** As much of the digest of a stack as mutations change. */
export interface Digest {
  readonly steps: readonly Step[];
}
export interface Step {
  readonly urn: string;
  readonly newState?: { readonly type: string; readonly inputs?: Inputs; readonly outputs?: Inputs };
}
export type Inputs = Readonly<Record<string, unknown>>;

/** A digest without one thing. */
export interface Mutant {
  readonly what: string;
  readonly digest: Digest;
}

export const isOf = ({ newState }: Step, type: string): boolean => newState?.type === type;

export const withState = (step: Step, state: { readonly inputs?: Inputs; readonly outputs?: Inputs }): Step =>
  step.newState === undefined ? step : { ...step, newState: { ...step.newState, ...state } };

export const replaced = (digest: Digest, old: Step, by: Step): Digest => ({
  ...digest,
  steps: digest.steps.map((step) => (step === old ? by : step)),
});

/** One mutant for each resource of a type. */
export function without(digest: Digest, type: string): Mutant[] {
  return digest.steps
    .filter((step) => isOf(step, type))
    .map((gone) => ({ what: gone.urn, digest: { ...digest, steps: digest.steps.filter((step) => step !== gone) } }));
}

/** One mutant for each resource with identities: it has none. */
export function detached(digest: Digest): Mutant[] {
  return digest.steps
    .filter(({ newState }) => {
      const identity = newState?.inputs?.["identity"] as { userAssignedIdentities?: unknown } | undefined;
      return identity?.userAssignedIdentities !== undefined;
    })
    .map((host) => {
      const inputs = { ...host.newState?.inputs, identity: { type: "None" } };
      return { what: host.urn, digest: replaced(digest, host, withState(host, { inputs })) };
    });
}
