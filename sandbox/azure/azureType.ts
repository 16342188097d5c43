import type { JsonMap } from "../state/json.ts";
import type { TenantReader } from "../state/tenant.ts";
import type { Refusal } from "./refusal.ts";
import type { Asked, Rule } from "./rule.ts";
import type { Writing } from "./writing.ts";

/** Writes of a type that Azure accepts one at a time. */
export interface OneAtATime {
  /** Id that the writes have in common. */
  readonly under: string;
  /** Azure's answer to the second write. */
  readonly refusal: Refusal;
}

/** A resource type as Azure knows it. */
export interface AzureType {
  /** As programs name it: `azure-native:app:Job`. */
  readonly token: string;
  /** As the tenant names it: `Microsoft.App/jobs`. */
  readonly type: string;
  readonly rules: readonly Rule[];
  readonly oneAtATime?: (id: string) => OneAtATime;
  /** The id of a new resource. */
  idOf(writing: Writing, tenant: TenantReader): string;
  /** What Azure answers once the resource is written. */
  answerTo(asked: Asked): JsonMap;
}
