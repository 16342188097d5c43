import type { Account } from "@pulumi/azure-native/cognitiveservices/account.js";
import type * as pulumi from "@pulumi/pulumi";

import type { Adoption } from "../adoption.ts";
import { KeylessError } from "../error.ts";
import type { Authentication } from "../service/authentication.ts";

/** What the arguments of an account say about its subdomain. */
interface Given {
  readonly subdomain?: pulumi.Input<string>;
  readonly adopt?: Adoption;
}

/**
 * Whether an account stays without a subdomain, as it was made. It is then called at the endpoint of its region, which takes
 * keys only (https://learn.microsoft.com/azure/ai-services/cognitive-services-custom-subdomains).
 *
 * @throws KeylessError when the account is a new one, or takes no keys.
 */
export function staysWithoutSubdomain(
  where: string,
  { subdomain, adopt }: Given,
  { disableLocalAuth }: Authentication,
): boolean {
  if (subdomain !== "") return false;
  if (adopt !== undefined && !disableLocalAuth) return true;
  throw new KeylessError(where, "nobody could sign in to an account without a subdomain and without keys", [
    ["given", `subdomain: "", ${adopt === undefined ? "no adopt" : 'authentication.mode: "keyless"'}`],
    ["expected", "a subdomain, which is added in place"],
    ["or", 'for an account that is there already, for as long as its callers use keys: authentication.mode: "dual"'],
  ]);
}

/** The endpoint of an account as Azure answers it: without a subdomain that of the region. */
export function answeredEndpoint(account: Account): pulumi.Output<string> {
  return account.properties.apply(({ endpoint }) => endpoint);
}
