import type { AzureType } from "../azure/azureType.ts";
import type { Settings, Writing } from "../azure/writing.ts";
import type { JsonMap } from "../state/json.ts";
import type { TenantReader } from "../state/tenant.ts";
import type { NameRequest } from "./naming.ts";

/** Inputs that are to be completed and checked. */
export interface CheckQuestion extends NameRequest {
  readonly oldInputs: JsonMap;
  readonly newInputs: JsonMap;
  readonly settings: Settings;
  readonly tenant: TenantReader;
}

/** Completed inputs, or what is wrong with them. */
export interface CheckAnswer {
  readonly inputs: JsonMap;
  readonly failures: readonly { readonly property: string; readonly reason: string }[];
}

/** One resource type: what Azure knows of it, and what the provider does with it. */
export interface ResourceType extends AzureType {
  /** Where it is described, for who wants to add to it: `sandbox/types/….ts`. */
  readonly file: string;
  /** Input paths whose change is a replacement. */
  readonly replacing: ReadonlySet<string>;
  check(question: CheckQuestion): CheckAnswer;
  /** What of it a preview can tell. `oldOutputs` is there when the resource is. */
  previewOf(writing: Writing, oldOutputs?: JsonMap): JsonMap;
  /** What of an answer are inputs, without those in the id. */
  inputsIn(answer: JsonMap): JsonMap;
  /** The inputs in an id. */
  inputsOfId(id: string): JsonMap;
  /** The inputs after a refresh: `before` and `now` are what of the remembered and of today's answer can be given. */
  driftedInputs(inputs: JsonMap, before: JsonMap, now: JsonMap): JsonMap;
  /** What the provider says instead of creating what exists. */
  alreadyExists(id: string): string;
  /** Whether the new one can stand beside the old one, so that it may come first. */
  mayCreateFirst(oldInputs: JsonMap): boolean;
}
