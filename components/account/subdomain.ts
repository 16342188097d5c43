import * as pulumi from "@pulumi/pulumi";

import { KeylessError } from "../error.ts";
import { globalName, type NameRules } from "../service/globalName.ts";

/** https://learn.microsoft.com/azure/ai-services/cognitive-services-custom-subdomains */
export const subdomainRules: NameRules = { maxLength: 64, hyphens: true, prefix: "ai" };

/**
 * The given subdomain, checked if it is already known. Without one, it is made from subscription, project, stack and
 * component.
 */
export function normalizeSubdomain(
  where: string,
  name: string,
  subdomain: pulumi.Input<string> | undefined,
  parent: pulumi.Resource,
): pulumi.Output<string> {
  if (subdomain === undefined) return globalName(name, subdomainRules, parent);
  if (typeof subdomain === "string") checkSubdomain(where, subdomain);
  return pulumi.output(subdomain);
}

/** @throws KeylessError when Azure would refuse the subdomain. */
function checkSubdomain(where: string, subdomain: string): void {
  if (!/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])$/i.test(subdomain)) {
    throw new KeylessError(where, "not a valid subdomain", [
      ["given", `subdomain: "${subdomain}"`],
      ["expected", "2 to 64 letters, digits and hyphens, with no hyphen at either end"],
    ]);
  }
}
