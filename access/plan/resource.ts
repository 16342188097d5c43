import type { Location } from "../terms/way.ts";
import type { Json } from "./digest.ts";
import type { InputOutputs, InputTexts, MadeOf } from "./inputOutputs.ts";
import type { Place } from "./position.ts";
import type { Declared } from "./spelling/respell.ts";

/** One resource as the program wants it, or as it was. */
export interface PlannedResource {
  readonly urn: string;
  /** Type token without API version, in lower case. */
  readonly type: string;
  /** What the program declares, where that is read in the words of azure-native; see spelling/. */
  readonly declared?: Declared;
  /** Logical name. */
  readonly name: string;
  readonly custom: boolean;
  /** What happens to it; `read` when the program does not own it. */
  readonly op: string;
  readonly id: string | undefined;
  /** What the program takes over instead of making it, where it says so. */
  readonly importId?: string | undefined;
  /** What tells it from another resource with the same URN but for API versions, or with the same URN and another id. */
  readonly apart?: string;
  /** Without what the SDK and the provider write there for themselves. */
  readonly inputs: Readonly<Record<string, Json>>;
  /**
   * What Azure answered when the resource was last written, as far as it tells whose an id is; nothing where it was not
   * written, or is being replaced.
   */
  readonly outputs: Readonly<Record<string, Json>>;
  /** Which resources the value of each input comes from, where it comes from any. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
  /** Which output of which resource an unknown value in the inputs is, by path inside them, where the run tells. */
  readonly inputOutputs: InputOutputs;
  /** What texts in the inputs are joined from, where the run tells. */
  readonly inputTexts: InputTexts;
  /** What computed and looked-up values in the inputs, and those that a stack or component gives out, are made of. */
  readonly inputsMadeOf: MadeOf;
  readonly outputsMadeOf: MadeOf;
  /** Inputs whose unknown value is not an output passed on as it is: nobody can tell what they will be. */
  readonly computed: readonly string[];
  /** Fingerprints of what is made of unknown values, and of secrets: "path #fingerprint". */
  readonly prints: readonly string[];
  /** Inputs that the program leaves as they are in Azure, whatever it says. */
  readonly ignoreChanges: readonly string[];
  /** Inputs whose change makes the engine replace the resource, beside those that the provider says. */
  readonly replaceOnChanges: readonly string[];
  /** Whether its name was made at random, by the mark of azure-native: such a resource is made anew before it is deleted. */
  readonly hasMadeName: boolean;
  readonly parent: string | undefined;
  /** The URN of the provider that the program declares for it; nothing where it is the usual one. */
  readonly provider: string | undefined;
  /**
   * URNs that the resource had before it was renamed or moved, as the program says; at most a hundred. Without those that
   * azure-native adds for each API version of the type.
   */
  readonly aliases: readonly string[];
  /** Whether Azure keeps the resource when the program drops it. */
  readonly retainOnDelete: boolean;
  /** The URN of what takes it along: while that is deleted, or made anew, Pulumi does not delete this one. */
  readonly deletedWith: string | undefined;
  readonly location: Location | undefined;
}

/** A state as it was read: where it is declared is settled when all places are known. */
export interface ResourceState extends Omit<PlannedResource, "location"> {
  /** The lines that lead to it, the innermost first. */
  readonly places: readonly Place[];
}

/** What the program itself says: its type and inputs, in its own words. */
export function declaredOf({ declared, type, inputs }: PlannedResource): Declared {
  return declared ?? { type, inputs };
}
