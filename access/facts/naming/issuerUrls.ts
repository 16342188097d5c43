import { own } from "../../plan/digest.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { idIn } from "./principals.ts";

/** The URLs that sign the tokens of a cluster, as Azure answered; the name differs between API versions. */
export function issuerUrlsOf({ outputs }: PlannedResource): string[] {
  const profile = own(outputs, "oidcIssuerProfile");
  const given = [own(profile, "issuerURL"), own(profile, "issuerUrl"), own(outputs, "oidcIssuerUrl")];
  return [...new Set(given.flatMap((url) => idIn(url) ?? []))];
}
