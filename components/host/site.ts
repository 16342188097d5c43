import type { WebAppArgs } from "@pulumi/azure-native/web/webApp.js";

import { withVariables } from "./environmentList.ts";
import { mapGiven } from "./given.ts";
import { withIdentities } from "./identityBlock.ts";
import type { Running } from "./running.ts";

/** The arguments of an app of App Service or one of its slots that a workload adds to. */
type SiteArgs = Pick<WebAppArgs, "identity" | "keyVaultReferenceIdentity" | "siteConfig">;
type IdentityType = "None" | "SystemAssigned" | "UserAssigned" | "SystemAssigned, UserAssigned";

/**
 * What a workload adds to an app of App Service: its identity, its variables as app settings, and the identity that resolves
 * references to Key Vault, which otherwise is the system-assigned one
 * (https://learn.microsoft.com/azure/app-service/app-service-key-vault-references#access-vaults-with-a-user-assigned-identity).
 */
export function siteWith(raw: SiteArgs, run: Running): SiteArgs {
  const reader = raw.keyVaultReferenceIdentity ?? run.identity?.id;
  return {
    identity: withIdentities<IdentityType>(raw.identity, run),
    ...(reader !== undefined && { keyVaultReferenceIdentity: reader }),
    siteConfig: mapGiven(raw.siteConfig, (given) => ({
      ...given,
      appSettings: withVariables(given?.appSettings, run, "siteConfig.appSettings", sameSetting),
    })),
  };
}

/**
 * The form in which two app settings are one: letter case does not count, and on Linux `:` is written `__`
 * (https://learn.microsoft.com/azure/app-service/configure-common).
 */
export function sameSetting(name: string): string {
  return name.toLowerCase().replaceAll(":", "__");
}
