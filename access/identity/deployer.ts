import type { Actor } from "../terms/report.ts";
import { objectKey } from "./keys.ts";

/** What an offline run puts in the place of the object id of whoever deploys: the same person on both sides of a change. */
const standIn = "object-of-deployer";

export const deployerName = "whoever deploys";

/** Whether a report, which has no keys, names whoever deploys. */
export function isNamedDeployer({ kind, name }: Pick<Actor, "kind" | "name">): boolean {
  return kind === "unknown" && name === deployerName;
}

export function isDeployer({ key }: { readonly key: string }): boolean {
  return key === objectKey(standIn);
}
