import { modelsOf } from "../../../access/match/modelsOf.ts";
import type { Grant, Model } from "../../../access/facts/model.ts";
import type { Json } from "../../../access/plan/digest.ts";
import { readChange } from "../../../access/plan/plan.ts";
import { known } from "../known.ts";
import { urnOf } from "../digest.ts";

type Inputs = Readonly<Record<string, Json>>;

/** The key of an unknown value. */
export const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** One resource of a change. What is not said of before is as it is after. */
export interface Changed {
  readonly type: string;
  readonly name: string;
  /** @default "same" */
  readonly op?: string;
  readonly id?: string;
  readonly inputs?: Inputs;
  /** The inputs before, where they were others. */
  readonly was?: Inputs;
  readonly outputs?: Inputs;
  readonly sources?: Readonly<Record<string, readonly string[]>>;
  readonly oldSources?: Readonly<Record<string, readonly string[]>>;
  readonly custom?: boolean;
  readonly parent?: string;
  readonly aliases?: readonly string[];
  readonly ignoreChanges?: readonly string[];
  readonly retainOnDelete?: boolean;
  readonly deletedWith?: string;
  readonly inputOutputs?: Readonly<Record<string, { readonly urn: string; readonly path: string }>>;
  readonly inputTexts?: Readonly<Record<string, Json[]>>;
  readonly computedInputs?: readonly string[];
}

/** A digest of the real engine: old states with outputs and ids, new ones with inputs only. */
export function digestOfChange(resources: readonly Changed[]): { steps: Json[] } {
  return {
    steps: resources.map((changed): Json => {
      const { type, name, op = "same", id, inputs = {}, was = inputs, outputs = {}, sources = {}, ...more } = changed;
      const { custom = true, oldSources = sources, ...options } = more;
      const state = { urn: urnOf(type, name), type, custom, ...options };
      const oldState = {
        ...state,
        inputs: was,
        outputs,
        propertyDependencies: oldSources,
        ...(id !== undefined && { id }),
      };
      const newState = { ...state, inputs, propertyDependencies: sources };
      return {
        op,
        urn: state.urn,
        ...(op !== "create" && { oldState }),
        ...(op !== "delete" && { newState }),
      };
    }),
  };
}

export const modelsOfDigest = (digest: Json) => modelsOf(readChange(digest), known());

/** The facts of both sides of a change. */
export const models = (...resources: readonly Changed[]) => modelsOfDigest(digestOfChange(resources));

/** The facts after a change in which nothing happens, or of what is made. */
export const facts = (...resources: readonly Changed[]): Model => models(...resources).after;

export const sayGrant = ({ actor, role, scope }: Grant): string => `${actor.key}: ${role.name} on ${scope.key}`;

/** The grants of both sides, in short. */
export const grantsOf = (...resources: readonly Changed[]) => {
  const { before, after } = models(...resources);
  return { before: before.grants.map(sayGrant), after: after.grants.map(sayGrant) };
};

export const whysOf = ({ unknowns }: Model): string[] => unknowns.map(({ path, why }) => `${path}: ${why}`);
