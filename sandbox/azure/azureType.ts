import type { JsonMap } from "../state/json.ts";
import type { TenantReader } from "../state/tenant.ts";
import type { Refusal } from "./refusal.ts";
import type { Asked, Rule } from "./rule.ts";
import type { Writing } from "./writing.ts";

/** Writes of a type that Azure takes one at a time. */
export interface OneAtATime {
  /** Id that the writes have in common. */
  readonly under: string;
  /** What the second one is told. */
  readonly refusal: Refusal;
}

/** What Azure knows of a resource type. */
export interface AzureType {
  /** As programs name it: `azure-native:app:Job`. */
  readonly token: string;
  /** As the tenant names it: `Microsoft.App/jobs`. */
  readonly type: string;
  readonly rules: readonly Rule[];
  readonly oneAtATime?: (id: string) => OneAtATime;
  /** The id of what is to be created. */
  idOf(writing: Writing, tenant: TenantReader): string;
  /** What Azure answers once the resource is written. */
  answerTo(asked: Asked): JsonMap;
}
