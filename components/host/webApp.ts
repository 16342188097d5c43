import * as azure from "@pulumi/azure-native/web/webApp.js";
import * as pulumi from "@pulumi/pulumi";

import type { Grantee } from "../grant/principal.ts";
import type { HostDefinition } from "./definition.ts";
import { hostTags } from "./hostTags.ts";
import { hostOptions } from "./resourceOptions.ts";
import { running } from "./running.ts";
import { guardSettings } from "./settingsGuard.ts";
import { siteWith } from "./site.ts";
import { rememberSite, type SlotSettings } from "./slotSettings.ts";
import { rememberSystemIdentity, systemIdentityOf } from "./systemIdentity.ts";
import type { HostArgs } from "./workload.ts";

/** The row of {@link WebApp} in docs/hosts.md. */
export const webApp: HostDefinition = {
  product: "Azure App Service",
  component: "WebApp",
  type: "azure-native:web:WebApp",
  environment: "app settings; names are compared without regard to letter case",
  remember: [
    "References to Key Vault are read as the system-assigned identity unless `keyVaultReferenceIdentity` names another; it is set to that of the workload.",
    "A reference that cannot be resolved is handed to the code as it is written, `@Microsoft.KeyVault(…)`.",
    "A separate `WebAppApplicationSettings`, also as a generic body of azapi, would overwrite all settings and is an error. One that the component cannot see is found by the rule [overwritten-settings](rules/overwritten-settings.md).",
    "Another setting restarts the app.",
  ],
  sources: [
    "https://learn.microsoft.com/azure/app-service/overview-managed-identity",
    "https://learn.microsoft.com/azure/app-service/app-service-key-vault-references",
  ],
};

/** Arguments of {@link WebApp}: those of azure-native, and the workload. */
export interface WebAppArgs extends azure.WebAppArgs, HostArgs {
  /**
   * Settings of the program that stay with their slot when slots are swapped. Those of the workload always do. Changed in place.
   * @default none but those of the workload
   * @example { appSettingNames: ["LOG_LEVEL"] }
   */
  slotSettings?: SlotSettings;
}

/**
 * An app of App Service, on Linux or Windows, that signs in as its workload's identity. It takes the arguments of
 * azure-native unchanged and adds the identity, the settings and the order: it starts after the roles.
 *
 * @example
 * new WebApp("portal", {
 *   resourceGroupName: group.name,
 *   serverFarmId: plan.id,
 *   siteConfig: { linuxFxVersion: "NODE|22-lts" },
 *   workload: { identity: portal, calls: [account] },
 * });
 *
 * @throws KeylessError for a setting that is given twice, for a service on which the identity has no role, and for a
 *   `WebAppApplicationSettings` that would overwrite its settings.
 */
export class WebApp extends pulumi.ComponentResource {
  /** ARM id of the app. */
  public readonly id: pulumi.Output<string>;
  /** Name of the app in Azure. */
  public readonly name: pulumi.Output<string>;
  /** The raw resource, for features that this component does not cover. */
  public readonly app: azure.WebApp;

  constructor(name: string, args: WebAppArgs, opts?: pulumi.ComponentResourceOptions) {
    super("azure-keyless:index:WebApp", name, {}, opts);
    const { workload, adopt, slotSettings = {}, ...raw } = args;
    const run = running(`WebApp "${name}"`, workload);

    this.app = new azure.WebApp(
      name,
      { ...raw, ...siteWith(raw, run), ...hostTags(raw.tags, run) },
      hostOptions(this, run, adopt),
    );

    this.id = this.app.id;
    this.name = this.app.name;
    const { resourceGroupName, name: givenName } = raw;
    rememberSite({ name, component: this, app: this.app, givenName, resourceGroupName, run, slotSettings });
    guardSettings({ component: this, where: run.where, app: { resource: this.app, name: givenName } });
    rememberSystemIdentity(this, name, workload, this.app.identity);
    this.registerOutputs({ id: this.id, name: this.name });
  }

  /**
   * The identity that Azure made with this app, to give it a role.
   *
   * @example account.grantUse(app.systemIdentity())
   * @throws KeylessError when the app runs as a {@link WorkloadIdentity}.
   */
  systemIdentity(): Grantee {
    return systemIdentityOf("WebApp", this);
  }
}
