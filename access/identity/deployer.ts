import type { Actor } from "../terms/report.ts";
import { objectKey } from "./keys.ts";

/** The offline run's stand-in for the object id of the deploying identity, which is the same on both sides of a change. */
const standIn = "object-of-deployer";

export const deployerName = "whoever deploys";

/** Whether an actor in a report, which has no keys, is the deploying identity. */
export function isNamedDeployer({ kind, name }: Pick<Actor, "kind" | "name">): boolean {
  return kind === "unknown" && name === deployerName;
}

export function isDeployer({ key }: { readonly key: string }): boolean {
  return key === objectKey(standIn);
}
