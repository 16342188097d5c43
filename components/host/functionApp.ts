import * as azure from "@pulumi/azure-native/web/webApp.js";
import * as pulumi from "@pulumi/pulumi";

import type { HostDefinition } from "./definition.ts";
import { withDeploymentIdentity, withoutStorageKeys, withPackage } from "./functionCode.ts";
import { runningOnFunctions, type HostStorage } from "./hostStorage.ts";
import { hostTags } from "./hostTags.ts";
import { hostOptions } from "./resourceOptions.ts";
import { guardSettings } from "./settingsGuard.ts";
import { siteWith } from "./site.ts";
import { rememberSite } from "./slotSettings.ts";
import type { WebAppArgs } from "./webApp.ts";

/** The row of {@link FunctionApp} in docs/hosts.md. */
export const functionApp: HostDefinition = {
  product: "Azure Functions",
  component: "FunctionApp",
  type: "azure-native:web:WebApp",
  environment: "app settings; names are compared without regard to letter case",
  remember: [
    "The host signs in to its own storage with `AzureWebJobsStorage__accountName`, `__credential` and `__clientId`; it gets Storage Blob Data Owner, Storage Queue Data Contributor and Storage Table Data Contributor there.",
    "On Flex Consumption the code is in a storage account that needs an authentication of its own: it is that of the workload.",
    "A content share on Azure Files (Consumption, Premium) needs a key of the storage account: run from a package, or say why the key remains, which the rule [content-share-key](rules/content-share-key.md) reports.",
    "Names outside of the public cloud need `AzureWebJobsStorage__blobServiceUri`, `__queueServiceUri` and `__tableServiceUri`, which the arguments may have.",
    "Other connections of triggers and bindings take the same suffixes: `<name>__fullyQualifiedNamespace`, `__credential`, `__clientId`.",
  ],
  sources: [
    "https://learn.microsoft.com/azure/azure-functions/functions-reference#connecting-to-host-storage-with-an-identity",
    "https://learn.microsoft.com/azure/azure-functions/flex-consumption-how-to#configure-deployment-settings",
    "https://learn.microsoft.com/azure/azure-functions/functions-app-settings",
    "https://learn.microsoft.com/azure/azure-functions/storage-considerations#create-an-app-without-azure-files",
  ],
};

/** Arguments of {@link FunctionApp}: those of azure-native, the workload, and what Functions need beside. */
export interface FunctionAppArgs extends WebAppArgs {
  /**
   * The storage account of the Functions host. The identity gets the roles on it that the host needs,
   * unless it has them by a grant before, such as `lake.grant(report, "Storage Blob Data Owner", { keeps: … })`. Changed in place.
   */
  hostStorage: HostStorage;
  /**
   * Where the code is, `WEBSITE_RUN_FROM_PACKAGE`: `"1"` for a package that a deployment uploads, or the address of a blob,
   * which is read as the identity of the workload. Flex Consumption needs nothing. Changed in place.
   * @default what the arguments say
   * @example "https://contosofunctions.blob.core.windows.net/packages/report.zip"
   */
  runFromPackage?: pulumi.Input<string>;
  /**
   * Why the code is on a content share of Azure Files, which has no identities: a key of the storage account remains in
   * `WEBSITE_CONTENTAZUREFILECONNECTIONSTRING`. Without a reason it is refused. It becomes the tag
   * `azure-keyless:content-share`. Changed in place. @default none
   */
  contentShareReason?: string;
}

/**
 * A function app on Consumption, Flex Consumption, Premium or a plan of App Service that signs in as its workload's identity,
 * to the services that it calls and to its own storage. It takes the arguments of azure-native unchanged.
 *
 * **Run it from a package** (`runFromPackage`), or on Flex Consumption: a content share on Azure Files, where Consumption and
 * Premium plans otherwise keep the code, is mounted with a key of the storage account, and takes no identity.
 *
 * @example
 * new FunctionApp("report", {
 *   resourceGroupName: group.name,
 *   serverFarmId: plan.id,
 *   reserved: true,
 *   hostStorage: storage,
 *   runFromPackage: "1",
 *   workload: { identity: report, calls: [account] },
 * });
 *
 * @throws KeylessError for a setting that is given twice, for a key of the storage account without a reason, for a service on
 *   which the identity has no role, and for a system-assigned identity, which has no role when the host starts.
 */
export class FunctionApp extends pulumi.ComponentResource {
  /** ARM id of the app. */
  public readonly id: pulumi.Output<string>;
  /** Name of the app in Azure. */
  public readonly name: pulumi.Output<string>;
  /** The raw resource, for features that this component does not cover. */
  public readonly app: azure.WebApp;

  constructor(name: string, args: FunctionAppArgs, opts?: pulumi.ComponentResourceOptions) {
    super("azure-keyless:index:FunctionApp", name, {}, opts);
    const { workload, adopt, slotSettings = {}, hostStorage, runFromPackage, contentShareReason, ...raw } = args;
    const { functionAppConfig } = raw;
    const where = `FunctionApp "${name}"`;
    const run = withPackage(runningOnFunctions(where, workload, name, hostStorage), runFromPackage);

    this.app = new azure.WebApp(
      name,
      {
        kind: raw.reserved === true ? "functionapp,linux" : "functionapp",
        ...raw,
        ...siteWith({ ...raw, siteConfig: withoutStorageKeys(raw.siteConfig, where, contentShareReason) }, run),
        ...(functionAppConfig !== undefined && { functionAppConfig: withDeploymentIdentity(functionAppConfig, run) }),
        ...hostTags(raw.tags, run, contentShareTag(contentShareReason)),
      },
      hostOptions(this, run, adopt),
    );

    this.id = this.app.id;
    this.name = this.app.name;
    rememberSite({
      name,
      component: this,
      app: this.app,
      givenName: raw.name,
      resourceGroupName: raw.resourceGroupName,
      run,
      slotSettings,
      functions: { hostStorage, contentShareReason },
      ...(functionAppConfig !== undefined && { noSlots: "Flex Consumption has none" }),
    });
    guardSettings({ component: this, where, app: { resource: this.app, name: raw.name } });
    this.registerOutputs({ id: this.id, name: this.name });
  }
}

function contentShareTag(reason: string | undefined): Record<string, string> {
  return reason === undefined ? {} : { "azure-keyless:content-share": reason };
}
