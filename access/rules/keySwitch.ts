import type { ServiceKind } from "../facts/model.ts";

/** How keys of a service are switched off, and a role that gives its data without them. */
interface KeySwitch {
  readonly off: string;
  readonly role: string;
}

export const keySwitches: Readonly<Record<ServiceKind, KeySwitch>> = {
  cognitiveServices: { off: "disableLocalAuth: true", role: "Cognitive Services OpenAI User" },
  search: { off: "disableLocalAuth: true", role: "Search Index Data Reader or Search Index Data Contributor" },
  storage: { off: "allowSharedKeyAccess: false", role: "Storage Blob Data Reader or Storage Blob Data Contributor" },
};
