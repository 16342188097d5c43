import {
  WebAppSlotConfigurationNames,
  type WebAppSlotConfigurationNamesArgs,
} from "@pulumi/azure-native/web/webAppSlotConfigurationNames.js";
import type { WebApp } from "@pulumi/azure-native/web/webApp.js";
import type * as pulumi from "@pulumi/pulumi";

import { childOptions, type Adoption } from "../adoption.ts";
import { KeylessError } from "../error.ts";
import { mapGiven } from "./given.ts";
import type { FunctionsSettings } from "./hostStorage.ts";
import type { Running } from "./running.ts";
import { sameSetting } from "./site.ts";

/** The settings of the program that stay with their slot when slots are swapped. Those of the workload always do. */
export type SlotSettings = Pick<
  WebAppSlotConfigurationNamesArgs,
  "appSettingNames" | "connectionStringNames" | "azureStorageConfigNames"
> & {
  /** The list of these names that the app has already, as a resource of its own. @default none: a new one is created */
  adopt?: Adoption;
};

/** What slots need to know of their app. */
export interface Site {
  readonly name: string;
  readonly component: pulumi.ComponentResource;
  readonly app: WebApp;
  /** The name in Azure, as the arguments say it. */
  readonly givenName: pulumi.Input<string | undefined>;
  readonly resourceGroupName: pulumi.Input<string>;
  readonly run: Running;
  readonly slotSettings: SlotSettings;
  /** Only of a function app: its slots have the same. */
  readonly functions?: FunctionsSettings;
  /** Why it can have no slot. */
  readonly noSlots?: string;
}

/** Kept beside the components: a field of theirs would become an output. */
const sites = new WeakMap<object, Site>();
const declared = new WeakMap<Site, WebAppSlotConfigurationNames>();

export function rememberSite(site: Site): void {
  sites.set(site.component, site);
}

export function siteOf(component: object): Site {
  const found = sites.get(component);
  if (found === undefined) throw new Error("an app whose constructor did not finish");
  return found;
}

/**
 * Declares once for each app that what its workload sets stays with the slot. Otherwise a swap would exchange AZURE_CLIENT_ID,
 * but not the identities (https://learn.microsoft.com/azure/app-service/deploy-staging-slots#which-settings-are-swapped).
 *
 * @throws KeylessError for a variable of the slot that would be swapped, because its app does not have it.
 */
export function staysWithSlot(site: Site, slot: Running): WebAppSlotConfigurationNames {
  refuseSwapped(site, slot);
  const found = declared.get(site);
  if (found !== undefined) return found;
  const { run, app, component } = site;
  const { adopt, ...slotSettings } = site.slotSettings;
  const names = new WebAppSlotConfigurationNames(
    site.name,
    {
      ...slotSettings,
      name: app.name,
      resourceGroupName: site.resourceGroupName,
      appSettingNames: mapGiven(slotSettings.appSettingNames, (given = []) => [
        ...given,
        ...Object.keys(run.variables),
      ]),
    },
    childOptions(run.where, component, adopt),
  );
  declared.set(site, names);
  return names;
}

function refuseSwapped({ run, slotSettings }: Site, slot: Running): void {
  const named = Array.isArray(slotSettings.appSettingNames) ? slotSettings.appSettingNames : [];
  const plain = named.filter((name) => typeof name === "string");
  const kept = new Set([...Object.keys(run.variables), ...plain].map(sameSetting));
  const swapped = Object.keys(slot.variables).filter((name) => !kept.has(sameSetting(name)));
  if (swapped.length === 0) return;
  throw new KeylessError(slot.where, `a swap would take ${swapped.join(", ")} into production`, [
    ["because", `${run.where} does not have it, so it does not stay with the slot`],
    ["expected", `on the app: slotSettings: { appSettingNames: ${JSON.stringify(swapped)} }`],
  ]);
}
