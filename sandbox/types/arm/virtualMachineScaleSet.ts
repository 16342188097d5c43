import { carriedIdentity } from "../../azure/carriedIdentity.ts";
import { referencesExist } from "../../azure/references.ts";
import { armType } from "../../provider/armType.ts";
import { identityShape, shape } from "../../provider/shape.ts";
import { identityTakes, takes } from "../../provider/takes.ts";
import { groupOfScaleSet, subnetsOfScaleSet } from "./networkRules.ts";

export const virtualMachineScaleSet = armType({
  token: "azure-native:compute:VirtualMachineScaleSet",
  file: "virtualMachineScaleSet.ts",
  apiVersion: "2024-11-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute/virtualMachineScaleSets/{vmScaleSetName}",
  location: "replaces",
  takes: takes(
    "additionalCapabilities automaticRepairsPolicy constrainedMaximumCapacity doNotRunExtensionsOnOverprovisionedVMs extendedLocation hostGroup orchestrationMode overprovision plan platformFaultDomainCount priorityMixPolicy proximityPlacementGroup resiliencyPolicy scaleInPolicy scheduledEventsPolicy singlePlacementGroup sku skuProfile spotRestorePolicy tags upgradePolicy virtualMachineProfile zonalPlatformFaultDomainAlignMode zoneBalance zones",
    { identity: identityTakes },
  ),
  response: shape(
    "additionalCapabilities automaticRepairsPolicy constrainedMaximumCapacity doNotRunExtensionsOnOverprovisionedVMs etag extendedLocation hostGroup orchestrationMode overprovision plan platformFaultDomainCount priorityMixPolicy provisioningState proximityPlacementGroup resiliencyPolicy scaleInPolicy scheduledEventsPolicy singlePlacementGroup sku skuProfile spotRestorePolicy systemData tags timeCreated uniqueId upgradePolicy virtualMachineProfile zonalPlatformFaultDomainAlignMode zoneBalance zones",
    { identity: identityShape },
  ),
  adds: (asked) => ({
    ...carriedIdentity(asked),
    provisioningState: "Succeeded",
    uniqueId: asked.tenant.guid("uniqueId", asked.id),
  }),
  rules: [referencesExist(subnetsOfScaleSet, groupOfScaleSet)],
});
