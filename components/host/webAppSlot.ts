import * as azure from "@pulumi/azure-native/web/webAppSlot.js";
import * as pulumi from "@pulumi/pulumi";

import { KeylessError } from "../error.ts";
import type { Grantee } from "../grant/principal.ts";
import type { HostDefinition } from "./definition.ts";
import type { FunctionApp } from "./functionApp.ts";
import { withoutStorageKeys } from "./functionCode.ts";
import { runningOnFunctions } from "./hostStorage.ts";
import { hostTags } from "./hostTags.ts";
import { hostOptions } from "./resourceOptions.ts";
import { running } from "./running.ts";
import { guardSettings } from "./settingsGuard.ts";
import { siteWith } from "./site.ts";
import { siteOf, staysWithSlot } from "./slotSettings.ts";
import { rememberSystemIdentity, systemIdentityOf } from "./systemIdentity.ts";
import type { WebApp } from "./webApp.ts";
import type { HostArgs } from "./workload.ts";

/** The row of {@link WebAppSlot} in docs/hosts.md. */
export const webAppSlot: HostDefinition = {
  product: "Slots of Azure App Service and Functions",
  component: "WebAppSlot",
  type: "azure-native:web:WebAppSlot",
  environment: "app settings, all of which stay with the slot when it is swapped",
  remember: [
    "A swap exchanges settings, but never identities: so what the workload sets is declared to stay with the slot.",
    "A slot has identities of its own. With that of production, its code may do what production does.",
    "Function apps on Flex Consumption have no slots.",
  ],
  sources: ["https://learn.microsoft.com/azure/app-service/deploy-staging-slots"],
};

/** Arguments of {@link WebAppSlot}: those of azure-native, the app instead of its name, and the workload. */
export interface WebAppSlotArgs extends Omit<azure.WebAppSlotArgs, "name">, HostArgs {
  /** The app that the slot is of. Changing it is a replacement. */
  app: WebApp | FunctionApp;
}

/**
 * A slot of an app of App Service or Functions that signs in as its workload's identity. What the workload sets stays with
 * the slot when it is swapped. A slot of a function app keeps its own things in the storage of that app.
 *
 * @example
 * new WebAppSlot("portal-staging", {
 *   app: portal,
 *   slot: "staging",
 *   resourceGroupName: group.name,
 *   serverFarmId: plan.id,
 *   workload: { identity: staging, calls: [account] },
 * });
 *
 * @throws KeylessError for a setting that is given twice, for one that a swap would take into production, and for a service
 *   on which the identity has no role.
 */
export class WebAppSlot extends pulumi.ComponentResource {
  /** ARM id of the slot. */
  public readonly id: pulumi.Output<string>;
  /** Name of the slot in Azure: `<app>/<slot>`. */
  public readonly name: pulumi.Output<string>;
  /** The raw resource, for features that this component does not cover. */
  public readonly slot: azure.WebAppSlot;

  constructor(name: string, args: WebAppSlotArgs, opts?: pulumi.ComponentResourceOptions) {
    super("azure-keyless:index:WebAppSlot", name, {}, opts);
    const { app, workload, adopt, ...raw } = args;
    const where = `WebAppSlot "${name}"`;
    const site = siteOf(app);
    if (site.noSlots !== undefined)
      throw new KeylessError(where, `${site.run.where} can have no slot`, [["because", site.noSlots]]);
    const { functions } = site;
    const run =
      functions === undefined
        ? running(where, workload)
        : runningOnFunctions(where, workload, name, functions.hostStorage);
    const siteConfig =
      functions === undefined
        ? raw.siteConfig
        : withoutStorageKeys(raw.siteConfig, where, functions.contentShareReason);
    const names = staysWithSlot(site, run);

    const options = hostOptions(this, { ...run, grants: [...run.grants, names] }, adopt);
    this.slot = new azure.WebAppSlot(
      name,
      { ...raw, name: site.app.name, ...siteWith({ ...raw, siteConfig }, run), ...hostTags(raw.tags, run) },
      options,
    );

    this.id = this.slot.id;
    this.name = this.slot.name;
    guardSettings({
      component: this,
      where,
      app: { resource: site.app, name: site.givenName },
      slot: { resource: this.slot, name: raw.slot },
    });
    rememberSystemIdentity(this, name, workload, this.slot.identity);
    this.registerOutputs({ id: this.id, name: this.name });
  }

  /**
   * The identity that Azure made with this slot, to give it a role.
   *
   * @example account.grantUse(slot.systemIdentity())
   * @throws KeylessError when the slot runs as a {@link WorkloadIdentity}.
   */
  systemIdentity(): Grantee {
    return systemIdentityOf("WebAppSlot", this);
  }
}
