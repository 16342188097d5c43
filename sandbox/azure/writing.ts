import type { JsonMap } from "../state/json.ts";

/** The configuration of the providers. */
export interface Settings {
  readonly location?: string;
  readonly subscriptionId: string;
  readonly tenantId: string;
}

/** A resource that is to be written. */
export interface Writing {
  readonly inputs: JsonMap;
  readonly logicalName: string;
  readonly settings: Settings;
}
