import { armType } from "../armType.ts";
import { carriedIdentity, clientOf, principalOf } from "../carriedIdentity.ts";
import { guidOf } from "../pretend.ts";
import { identityShape, shape } from "../shape.ts";
import { isMap, textOr } from "../values.ts";

export const managedCluster = armType({
  token: "azure-native:containerservice:ManagedCluster",
  apiVersion: "2025-09-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerService/managedClusters/{resourceName}",
  location: "replaces",
  replacing: [
    "diskEncryptionSetID",
    "dnsPrefix",
    "fqdnSubdomain",
    "linuxProfile",
    "nodeResourceGroup",
    "windowsProfile",
  ],
  response: shape(
    "aadProfile addonProfiles agentPoolProfiles aiToolchainOperatorProfile apiServerAccessProfile autoScalerProfile autoUpgradeProfile azureMonitorProfile azurePortalFQDN bootstrapProfile currentKubernetesVersion disableLocalAccounts diskEncryptionSetID dnsPrefix eTag enableRBAC extendedLocation fqdn fqdnSubdomain httpProxyConfig ingressProfile kind kubernetesVersion linuxProfile maxAgentPools metricsProfile networkProfile nodeProvisioningProfile nodeResourceGroup nodeResourceGroupProfile podIdentityProfile powerState privateFQDN privateLinkResources provisioningState publicNetworkAccess resourceUID securityProfile serviceMeshProfile servicePrincipalProfile sku status storageProfile supportPlan systemData tags upgradeSettings windowsProfile workloadAutoScalerProfile",
    {
      identity: identityShape,
      identityProfile: "computed",
      oidcIssuerProfile: shape("enabled issuerURL"),
    },
  ),
  adds(writing, id, name) {
    const location = textOr(writing.inputs["location"], "unknown").toLowerCase().replaceAll(" ", "");
    const oidc = writing.inputs["oidcIssuerProfile"];
    const nodeGroup = textOr(
      writing.inputs["nodeResourceGroup"],
      `MC_${textOr(writing.inputs["resourceGroupName"], "")}_${name}_${location}`,
    );
    const kubelet = `/subscriptions/${writing.settings.subscriptionId}/resourceGroups/${nodeGroup}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}-agentpool`;
    const issuer = `https://${location}.oic.prod-aks.azure.com/${writing.settings.tenantId}/${guidOf("issuer", id)}/`;
    return {
      ...carriedIdentity(writing, id),
      fqdn: `${textOr(writing.inputs["dnsPrefix"], name)}.hcp.${location}.azmk8s.io`,
      nodeResourceGroup: nodeGroup,
      provisioningState: "Succeeded",
      ...(isMap(oidc) && oidc["enabled"] === true && { oidcIssuerProfile: { issuerURL: issuer } }),
      identityProfile: {
        kubeletidentity: { resourceId: kubelet, objectId: principalOf(kubelet), clientId: clientOf(kubelet) },
      },
    };
  },
});
