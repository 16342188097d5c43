import type { WebAppArgs } from "@pulumi/azure-native/web/webApp.js";
import type * as pulumi from "@pulumi/pulumi";

import { KeylessError } from "../error.ts";
import { mapGiven } from "./given.ts";
import type { Running } from "./running.ts";
import { sameSetting } from "./site.ts";

type FunctionAppConfig = WebAppArgs["functionAppConfig"];
type SiteConfig = WebAppArgs["siteConfig"];

/**
 * Adds where the code is. A blob is read as the identity of the workload
 * (https://learn.microsoft.com/azure/azure-functions/functions-app-settings#website_run_from_package_blob_mi_resource_id).
 */
export function withPackage(run: Running, place: pulumi.Input<string> | undefined): Running {
  if (place === undefined) return run;
  const isBlob = place !== "1";
  return {
    ...run,
    variables: {
      ...run.variables,
      WEBSITE_RUN_FROM_PACKAGE: place,
      ...(isBlob && run.identity !== undefined && { WEBSITE_RUN_FROM_PACKAGE_BLOB_MI_RESOURCE_ID: run.identity.id }),
    },
  };
}

/**
 * Reads the deployment storage of Flex Consumption as the identity of the workload, unless the arguments name another
 * (https://learn.microsoft.com/azure/azure-functions/flex-consumption-how-to#configure-deployment-settings).
 *
 * @throws KeylessError for a connection string.
 */
export function withDeploymentIdentity(config: FunctionAppConfig, { where, identity }: Running): FunctionAppConfig {
  if (config === undefined || identity === undefined) return config;
  return mapGiven(config, (given) => ({
    ...given,
    deployment: mapGiven(given?.deployment, (deployment) => ({
      ...deployment,
      storage: mapGiven(deployment?.storage, (storage) => ({
        ...storage,
        authentication: mapGiven(storage?.authentication, (authentication) =>
          authentication === undefined
            ? { type: "UserAssignedIdentity", userAssignedIdentityResourceId: identity.id }
            : {
                ...authentication,
                type: mapGiven(authentication.type, (type) => {
                  if (type !== "StorageAccountConnectionString") return type;
                  throw keyRemains(where, "functionAppConfig.deployment.storage.authentication", "leave it out");
                }),
              },
        ),
      })),
    })),
  }));
}

/** Settings with a key of a storage account, in the form in which settings are compared, and what to do instead. */
const withKey: Readonly<Record<string, string>> = {
  azurewebjobsstorage: "leave it out: hostStorage signs in by identity",
  azurewebjobsdashboard: "leave it out: Application Insights has taken its place",
  website_contentazurefileconnectionstring: 'runFromPackage, or say why it remains: contentShareReason: "…"',
};
const contentShare = "website_contentazurefileconnectionstring";

/**
 * @param contentShareReason why the code is on Azure Files, which takes no identities.
 * @throws KeylessError for a setting that holds a key of a storage account.
 */
export function withoutStorageKeys(config: SiteConfig, where: string, contentShareReason?: string): SiteConfig {
  if (config === undefined) return config;
  return mapGiven(config, (given) => ({
    ...given,
    ...(given?.appSettings !== undefined && {
      appSettings: mapGiven(given.appSettings, (list) =>
        list?.map((item, index) =>
          mapGiven(item, (setting) => ({
            ...setting,
            name: mapGiven(setting.name, (name = "") => {
              const form = sameSetting(name);
              const instead = Object.hasOwn(withKey, form) ? withKey[form] : undefined;
              if (instead === undefined || (form === contentShare && contentShareReason !== undefined)) return name;
              throw keyRemains(where, `siteConfig.appSettings[${String(index)}], ${name}`, instead);
            }),
          })),
        ),
      ),
    }),
  }));
}

function keyRemains(where: string, place: string, instead: string): KeylessError {
  return new KeylessError(where, "a key of a storage account would remain", [
    ["given", place],
    ["expected", instead],
  ]);
}
