import type { AzureType } from "../azure/azureType.ts";
import type { Settings, Writing } from "../azure/writing.ts";
import type { JsonMap } from "../state/json.ts";
import type { TenantReader } from "../state/tenant.ts";
import type { NameRequest } from "./naming.ts";

/** Inputs to complete and check. */
export interface CheckQuestion extends NameRequest {
  readonly oldInputs: JsonMap;
  readonly newInputs: JsonMap;
  readonly settings: Settings;
  readonly tenant: TenantReader;
}

/** Completed inputs, or the problems in them. */
export interface CheckAnswer {
  readonly inputs: JsonMap;
  readonly failures: readonly { readonly property: string; readonly reason: string }[];
}

/** One resource type: Azure's part, and the provider's part. */
export interface ResourceType extends AzureType {
  /** The file that describes it, for messages: `sandbox/types/….ts`. */
  readonly file: string;
  /** Input paths whose change is a replacement. */
  readonly replacing: ReadonlySet<string>;
  check(question: CheckQuestion): CheckAnswer;
  /** The outputs that a preview knows. `oldOutputs` is given if the resource exists. */
  previewOf(writing: Writing, oldOutputs?: JsonMap): JsonMap;
  /** The part of an answer that is inputs, without those in the id. */
  inputsIn(answer: JsonMap): JsonMap;
  /** The inputs in an id. */
  inputsOfId(id: string): JsonMap;
  /** The inputs after a refresh. `before` and `now` are the inputs in the remembered answer and in today's. */
  driftedInputs(inputs: JsonMap, before: JsonMap, now: JsonMap): JsonMap;
  /** The provider's error for a resource that already exists. */
  alreadyExists(id: string): string;
  /** Whether the new resource can exist beside the old one, so that it may be created first. */
  mayCreateFirst(oldInputs: JsonMap): boolean;
}
