import type { NameRequest } from "./naming.ts";
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

/** The rules of one resource type. */
export interface ResourceType {
  readonly token: string;
  /** Input paths whose change is a replacement. */
  readonly replacing: ReadonlySet<string>;
  check(question: CheckQuestion): CheckAnswer;
  idOf(writing: Writing): string;
  /** What the service answers once the resource is written. */
  outputsOf(writing: Writing, id: string): JsonMap;
  /** What of it a preview can tell. `oldOutputs` is there when the resource is. */
  previewOf(writing: Writing, oldOutputs?: JsonMap): JsonMap;
  /** Whether the new one can stand beside the old one, so that it may come first. */
  mayCreateFirst(oldInputs: JsonMap): boolean;
}

/** One of the two providers. */
export interface Provider {
  readonly name: string;
  readonly version: string;
  settingsOf(config: JsonMap): Settings;
  /** The rules of the type; general ones for a type without rules of its own. */
  typeOf(token: string): ResourceType;
  /** @throws Error for a function that the sandbox does not answer. */
  invoke(token: string, args: JsonMap, settings: Settings): JsonMap;
}
