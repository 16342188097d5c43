import { carriedIdentity } from "../../azure/carriedIdentity.ts";
import { refusal } from "../../azure/refusal.ts";
import { idsAt, usersOf } from "../../azure/references.ts";
import type { Rule } from "../../azure/rule.ts";
import { armType } from "../../provider/armType.ts";
import { identityShape, shape } from "../../provider/shape.ts";
import { identityTakes, takes } from "../../provider/takes.ts";
import { at } from "../../state/json.ts";
import { interfacesOfMachine } from "./networkRules.ts";

/** The first start reads it, and nothing else: it can neither change nor be given later. */
const customDataStays: Rule = {
  name: "custom-data-stays",
  refuse({ inputs, existing }) {
    const given = at(inputs, "osProfile", "customData");
    if (existing === undefined || given === undefined) return undefined;
    if (given === at(existing.properties, "osProfile", "customData")) return undefined;
    return refusal(409, "PropertyChangeNotAllowed", "Changing property 'customData' is not allowed.");
  },
};

const interfacesExist: Rule = {
  name: "machine-interfaces-exist",
  refuse({ inputs, tenant }) {
    const gone = idsAt(inputs, interfacesOfMachine).find((id) => tenant.get(id) === undefined);
    if (gone === undefined) return undefined;
    return refusal(404, "ResourceNotFound", `The Resource '${gone}' was not found.`);
  },
};

const interfaceOnOneMachine: Rule = {
  name: "interface-on-one-machine",
  refuse({ inputs, id, tenant }) {
    for (const used of idsAt(inputs, interfacesOfMachine)) {
      const others = usersOf(used, tenant, "Microsoft.Compute/virtualMachines", interfacesOfMachine);
      const other = others.find((machine) => machine.id.toLowerCase() !== id.toLowerCase());
      if (other !== undefined) {
        return refusal(400, "NicInUse", `Network Interface ${used} is used by existing resource ${other.id}.`);
      }
    }
    return undefined;
  },
};

export const virtualMachine = armType({
  token: "azure-native:compute:VirtualMachine",
  file: "virtualMachine.ts",
  apiVersion: "2024-11-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Compute/virtualMachines/{vmName}",
  location: "replaces",
  takes: takes(
    "additionalCapabilities applicationProfile availabilitySet billingProfile capacityReservation diagnosticsProfile evictionPolicy extendedLocation extensionsTimeBudget hardwareProfile host hostGroup licenseType networkProfile osProfile placement plan platformFaultDomain priority proximityPlacementGroup scheduledEventsPolicy scheduledEventsProfile securityProfile storageProfile tags userData virtualMachineScaleSet zones",
    { identity: identityTakes },
  ),
  response: shape(
    "additionalCapabilities applicationProfile availabilitySet billingProfile capacityReservation diagnosticsProfile etag evictionPolicy extendedLocation extensionsTimeBudget hardwareProfile host hostGroup instanceView licenseType managedBy networkProfile osProfile placement plan platformFaultDomain priority provisioningState proximityPlacementGroup resources scheduledEventsPolicy scheduledEventsProfile securityProfile storageProfile systemData tags timeCreated userData virtualMachineScaleSet vmId zones",
    { identity: identityShape },
  ),
  adds: (asked) => ({
    ...carriedIdentity(asked),
    provisioningState: "Succeeded",
    vmId: asked.tenant.guid("vmId", asked.id),
  }),
  rules: [customDataStays, interfacesExist, interfaceOnOneMachine],
});
