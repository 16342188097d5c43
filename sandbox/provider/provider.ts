import type { Settings } from "../azure/writing.ts";
import type { JsonMap } from "../state/json.ts";
import type { TenantReader } from "../state/tenant.ts";
import type { ResourceType } from "./resourceType.ts";

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
  /** @throws Error for a function that the sandbox does not have, or that finds nothing. */
  invoke(token: string, question: InvokeQuestion): JsonMap;
}
