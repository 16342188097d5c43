import type { Refusal } from "./azure/refusal.ts";
import type { Asked, Rule } from "./azure/rule.ts";
import type { NameRequest } from "./naming.ts";
import type { TenantReader } from "./state/tenant.ts";
import type { JsonMap } from "./values.ts";

/** What the providers know of their configuration. */
export interface Settings {
  readonly location?: string;
  readonly subscriptionId: string;
  readonly tenantId: string;
}

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

/** A resource that is to be written. */
export interface Writing {
  readonly inputs: JsonMap;
  readonly logicalName: string;
  readonly settings: Settings;
}

/** Writes of a type that Azure takes one at a time. */
export interface OneAtATime {
  /** Id that the writes have in common. */
  readonly under: string;
  /** What the second one is told. */
  readonly refusal: Refusal;
}

/** The rules of one resource type. */
export interface ResourceType {
  /** As programs name it: `azure-native:app:Job`. */
  readonly token: string;
  /** As the tenant names it: `Microsoft.App/jobs`. */
  readonly type: string;
  /** Where it is described, for who wants to add to it: `sandbox/types/….ts`. */
  readonly file: string;
  /** Input paths whose change is a replacement. */
  readonly replacing: ReadonlySet<string>;
  readonly rules: readonly Rule[];
  readonly oneAtATime?: (id: string) => OneAtATime;
  check(question: CheckQuestion): CheckAnswer;
  /** The id of what is to be created. */
  idOf(writing: Writing, tenant: TenantReader): string;
  /** What Azure answers once the resource is written. */
  answerTo(asked: Asked): JsonMap;
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

/** A question to a function of a provider. */
export interface InvokeQuestion {
  readonly args: JsonMap;
  readonly settings: Settings;
  readonly tenant: TenantReader;
}

/** One of the two providers. */
export interface Provider {
  readonly name: string;
  readonly version: string;
  settingsOf(config: JsonMap): Settings;
  /** @throws Error for a type that is not in the sandbox. */
  typeOf(token: string): ResourceType;
  /** @throws Error for a function that the sandbox does not answer, or that finds nothing. */
  invoke(token: string, question: InvokeQuestion): JsonMap;
}
