import { carriedIdentity } from "../../azure/carriedIdentity.ts";
import { armType } from "../../provider/armType.ts";
import { identityShape, shape } from "../../provider/shape.ts";
import { identityTakes, takes } from "../../provider/takes.ts";

/** The plan on which web apps run. */
export const appServicePlan = armType({
  token: "azure-native:web:AppServicePlan",
  file: "appServicePlan.ts",
  apiVersion: "2025-05-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/serverfarms/{name}",
  location: "replaces",
  takes: takes(
    "asyncScalingEnabled elasticScaleEnabled extendedLocation freeOfferExpirationTime hostingEnvironmentProfile hyperV installScripts isCustomMode isSpot isXenon kind kubeEnvironmentProfile maximumElasticWorkerCount network perSiteScaling planDefaultIdentity rdpEnabled registryAdapters reserved sku spotExpirationTime storageMounts tags targetWorkerCount targetWorkerSizeId workerTierName zoneRedundant",
    { identity: identityTakes },
  ),
  response: shape(
    "asyncScalingEnabled elasticScaleEnabled extendedLocation freeOfferExpirationTime geoRegion hostingEnvironmentProfile hyperV installScripts isCustomMode isSpot isXenon kind kubeEnvironmentProfile maximumElasticWorkerCount maximumNumberOfWorkers network numberOfSites numberOfWorkers perSiteScaling planDefaultIdentity provisioningState rdpEnabled registryAdapters reserved resourceGroup sku spotExpirationTime status storageMounts subscription systemData tags targetWorkerCount targetWorkerSizeId workerTierName zoneRedundant",
    { identity: identityShape },
  ),
  adds: (asked) => ({ ...carriedIdentity(asked), provisioningState: "Succeeded", status: "Ready" }),
});
