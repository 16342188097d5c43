import type { Location } from "../terms/way.ts";
import type { Json } from "./digest.ts";
import type { InputAnswers, InputOutputs, InputTexts, MadeOf } from "./inputOutputs.ts";
import type { Place } from "./position.ts";
import type { Declared } from "./spelling/respell.ts";

/** One resource as the program wants it, or as it was. */
export interface PlannedResource {
  readonly urn: string;
  /** Type token without API version, in lower case. */
  readonly type: string;
  /** The program's own type and inputs, if the resource is read in azure-native's spelling (spelling/). */
  readonly declared?: Declared;
  /** Logical name. */
  readonly name: string;
  readonly custom: boolean;
  /** The operation; `read` when the program does not own it. */
  readonly op: string;
  readonly id: string | undefined;
  /** The id of the existing resource that the program takes over (`import`). */
  readonly importId?: string | undefined;
  /** Distinguishes it from a resource whose URN differs only in API versions, or that has the same URN and another id. */
  readonly apart?: string;
  /** Without the marks of the SDK and the provider. */
  readonly inputs: Readonly<Record<string, Json>>;
  /**
   * Azure's answer when the resource was last written, as far as it identifies the owner of an id; empty if it was not
   * written, or is being replaced.
   */
  readonly outputs: Readonly<Record<string, Json>>;
  /** The resources that the value of each input comes from, if any. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
  /** The outputs of resources that unknown values in the inputs are, by path, if the run reports them. */
  readonly inputOutputs: InputOutputs;
  /** What texts in the inputs are joined from, if the run reports it. */
  readonly inputTexts: InputTexts;
  /** Which members of answers unknown values in the inputs are, by path, if the run reports it. */
  readonly inputAnswers: InputAnswers;
  /** What computed and looked-up values in the inputs, and in the outputs of a stack or component, are made of. */
  readonly inputsMadeOf: MadeOf;
  readonly outputsMadeOf: MadeOf;
  /** Inputs whose unknown value is not an output passed on unchanged, so their final value is not known. */
  readonly computed: readonly string[];
  /** Fingerprints of what the program computes from unknown values, and of secrets: "path #fingerprint". */
  readonly prints: readonly string[];
  /** Inputs that the program leaves unchanged in Azure, whatever value it gives (`ignoreChanges`). */
  readonly ignoreChanges: readonly string[];
  /** Inputs whose change makes the engine replace the resource, in addition to those of the provider. */
  readonly replaceOnChanges: readonly string[];
  /** Whether azure-native made a random name for it: such a resource is created again before the old one is deleted. */
  readonly hasMadeName: boolean;
  readonly parent: string | undefined;
  /** The URN of the provider that the program declares for it; undefined for the default one. */
  readonly provider: string | undefined;
  /**
   * URNs that the resource had before it was renamed or moved, according to the program; at most a hundred, without those that
   * azure-native adds for each API version of the type.
   */
  readonly aliases: readonly string[];
  /** Whether Azure keeps the resource when the program drops it. */
  readonly retainOnDelete: boolean;
  /** The URN in `deletedWith`: if that resource is deleted or replaced, Pulumi does not delete this one. */
  readonly deletedWith: string | undefined;
  readonly location: Location | undefined;
}

/** A state as it was read. The place of its declaration follows when all places are known. */
export interface ResourceState extends Omit<PlannedResource, "location"> {
  /** The lines that lead to it, the innermost first. */
  readonly places: readonly Place[];
}

/** The program's own type and inputs. */
export function declaredOf({ declared, type, inputs }: PlannedResource): Declared {
  return declared ?? { type, inputs };
}
