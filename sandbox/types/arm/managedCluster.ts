import { carriedIdentity } from "../../azure/carriedIdentity.ts";
import { armType } from "../../provider/armType.ts";
import { identityShape, shape } from "../../provider/shape.ts";
import { identityTakes, takes } from "../../provider/takes.ts";
import { isMap, textOr } from "../../state/json.ts";

export const managedCluster = armType({
  token: "azure-native:containerservice:ManagedCluster",
  file: "managedCluster.ts",
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
  takes: takes(
    "aadProfile addonProfiles agentPoolProfiles aiToolchainOperatorProfile apiServerAccessProfile autoScalerProfile autoUpgradeProfile azureMonitorProfile bootstrapProfile disableLocalAccounts diskEncryptionSetID dnsPrefix enableRBAC extendedLocation fqdnSubdomain httpProxyConfig identityProfile ingressProfile kind kubernetesVersion linuxProfile metricsProfile networkProfile nodeProvisioningProfile nodeResourceGroup nodeResourceGroupProfile podIdentityProfile privateLinkResources publicNetworkAccess securityProfile serviceMeshProfile servicePrincipalProfile sku storageProfile supportPlan tags upgradeSettings windowsProfile workloadAutoScalerProfile",
    {
      identity: { ...identityTakes, ...takes("delegatedResources") },
      oidcIssuerProfile: takes("enabled"),
    },
  ),
  response: shape(
    "aadProfile addonProfiles agentPoolProfiles aiToolchainOperatorProfile apiServerAccessProfile autoScalerProfile autoUpgradeProfile azureMonitorProfile azurePortalFQDN bootstrapProfile currentKubernetesVersion disableLocalAccounts diskEncryptionSetID dnsPrefix eTag enableRBAC extendedLocation fqdn fqdnSubdomain httpProxyConfig ingressProfile kind kubernetesVersion linuxProfile maxAgentPools metricsProfile networkProfile nodeProvisioningProfile nodeResourceGroup nodeResourceGroupProfile podIdentityProfile powerState privateFQDN privateLinkResources provisioningState publicNetworkAccess resourceUID securityProfile serviceMeshProfile servicePrincipalProfile sku status storageProfile supportPlan systemData tags upgradeSettings windowsProfile workloadAutoScalerProfile",
    {
      identity: identityShape,
      identityProfile: "computed",
      oidcIssuerProfile: shape("enabled issuerURL"),
    },
  ),
  adds(asked, name) {
    const { inputs, settings, tenant, id, existing } = asked;
    const location = textOr(inputs["location"], "unknown").toLowerCase().replaceAll(" ", "");
    const oidc = inputs["oidcIssuerProfile"];
    const nodeGroup = textOr(
      inputs["nodeResourceGroup"],
      `MC_${textOr(inputs["resourceGroupName"], "")}_${name}_${location}`,
    );
    const kubelet = `/subscriptions/${settings.subscriptionId}/resourceGroups/${nodeGroup}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}-agentpool`;
    const issuer = `https://${location}.oic.prod-aks.azure.com/${settings.tenantId}/${tenant.guid("issuer", id)}/`;
    return {
      ...carriedIdentity(asked),
      fqdn: `${textOr(inputs["dnsPrefix"], name)}.hcp.${location}.azmk8s.io`,
      nodeResourceGroup: nodeGroup,
      provisioningState: "Succeeded",
      ...(isMap(oidc) && oidc["enabled"] === true && { oidcIssuerProfile: { issuerURL: issuer } }),
      identityProfile: existing?.properties["identityProfile"] ?? {
        kubeletidentity: {
          resourceId: kubelet,
          objectId: tenant.newObjectId("principalId", kubelet),
          clientId: tenant.guid("clientId", kubelet),
        },
      },
    };
  },
});
