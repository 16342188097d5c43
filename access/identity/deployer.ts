import { objectKey } from "./keys.ts";

/** What an offline run puts in the place of the object id of whoever deploys: the same person on both sides of a change. */
const standIn = "object-of-deployer";

export const deployerName = "whoever deploys";

export function isDeployer({ key }: { readonly key: string }): boolean {
  return key === objectKey(standIn);
}
