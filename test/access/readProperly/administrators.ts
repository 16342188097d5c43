import { item, admin, somebody, tenant, type Item } from "./item.ts";

/** Administrators by name. */
export const administrators: readonly Item[] = [
  item("an administrator", "azure-native:synapse:WorkspaceAadAdmin", undefined, {
    workspaceName: "syn",
    administratorType: "ActiveDirectory",
    sid: somebody,
    login: "x",
    tenantId: tenant,
  }),
  item(
    "an administrator",
    "azure-native:synapse:WorkspaceSqlAadAdmin",
    { workspaceName: "syn", sid: admin, login: "x" },
    { workspaceName: "syn", sid: somebody, login: "x" },
  ),
  item(
    "an administrator",
    "azure-native:keyvault:ManagedHsm",
    { properties: { initialAdminObjectIds: [admin], tenantId: tenant } },
    { properties: { initialAdminObjectIds: [admin, somebody], tenantId: tenant } },
  ),
  item(
    "an administrator",
    "azure-native:sql:Server",
    { administrators: { azureADOnlyAuthentication: true, sid: admin, login: "x" } },
    { administrators: { azureADOnlyAuthentication: true, sid: somebody, login: "x" } },
  ),
  item(
    "an administrator",
    "azure-native:sql:ServerAzureADAdministrator",
    { serverName: "s", sid: admin, login: "x", tenantId: tenant },
    { serverName: "s", sid: somebody, login: "x", tenantId: tenant },
  ),
  item(
    "an administrator",
    "azure-native:sql:ManagedInstance",
    { administrators: { azureADOnlyAuthentication: true, sid: admin } },
    { administrators: { azureADOnlyAuthentication: true, sid: somebody } },
  ),
  item("an administrator", "azure-native:kusto:ClusterPrincipalAssignment", undefined, {
    clusterName: "k",
    principalId: somebody,
    principalType: "User",
    role: "AllDatabasesAdmin",
    tenantId: tenant,
  }),
  item(
    "an administrator",
    "azure-native:kusto:DatabasePrincipalAssignment",
    { clusterName: "k", databaseName: "d", principalId: somebody, principalType: "User", role: "Viewer" },
    { clusterName: "k", databaseName: "d", principalId: somebody, principalType: "User", role: "Admin" },
  ),
  item(
    "everybody of a tenant",
    "azure-native:kusto:Cluster",
    { trustedExternalTenants: [] },
    { trustedExternalTenants: [{ value: "*" }] },
  ),
  item(
    "viewers may edit",
    "azure-native:dashboard:Grafana",
    { properties: { apiKey: "Disabled" } },
    { properties: { apiKey: "Disabled", grafanaConfigurations: { users: { viewersCanEdit: true } } } },
  ),
  item(
    "an administrator",
    "azure-native:containerservice:ManagedCluster",
    { aadProfile: { managed: true, adminGroupObjectIDs: [admin] }, disableLocalAccounts: true },
    { aadProfile: { managed: true, adminGroupObjectIDs: [admin, somebody] }, disableLocalAccounts: true },
  ),
  item("an administrator", "azure-native:dbforpostgresql:Administrator", undefined, {
    serverName: "pg",
    objectId: somebody,
    principalType: "User",
    principalName: "x",
  }),
  item("an administrator", "azure-native:dbformysql:AzureADAdministrator", undefined, {
    serverName: "m",
    sid: somebody,
    login: "x",
    administratorType: "ActiveDirectory",
  }),
  item(
    "an administrator",
    "azure:mssql/server:Server",
    { azureadAdministrator: { azureadAuthenticationOnly: true, objectId: admin, loginUsername: "x" } },
    { azureadAdministrator: { azureadAuthenticationOnly: true, objectId: somebody, loginUsername: "x" } },
  ),
  item(
    "an administrator",
    "azure:synapse/workspaceAadAdmin:WorkspaceAadAdmin",
    { synapseWorkspaceId: "syn", objectId: admin, login: "x" },
    { synapseWorkspaceId: "syn", objectId: somebody, login: "x" },
  ),
  item("an administrator", "azure:kusto/clusterPrincipalAssignment:ClusterPrincipalAssignment", undefined, {
    clusterName: "k",
    principalId: somebody,
    principalType: "User",
    role: "AllDatabasesAdmin",
  }),
  item(
    "an administrator",
    "azure:keyvault/managedHardwareSecurityModule:ManagedHardwareSecurityModule",
    { adminObjectIds: [admin] },
    { adminObjectIds: [admin, somebody] },
  ),
  item(
    "an administrator",
    "azure:postgresql/flexibleServerActiveDirectoryAdministrator:FlexibleServerActiveDirectoryAdministrator",
    undefined,
    { serverName: "pg", objectId: somebody, principalName: "x", principalType: "User" },
  ),
  item(
    "an administrator",
    "azure:mysql/flexibleServerActiveDirectoryAdministratory:FlexibleServerActiveDirectoryAdministratory",
    undefined,
    { serverId: "m", objectId: somebody, login: "x" },
  ),
  item(
    "an administrator",
    "azure:containerservice/kubernetesCluster:KubernetesCluster",
    { localAccountDisabled: true, azureActiveDirectoryRoleBasedAccessControl: { adminGroupObjectIds: [admin] } },
    {
      localAccountDisabled: true,
      azureActiveDirectoryRoleBasedAccessControl: { adminGroupObjectIds: [admin, somebody] },
    },
  ),
];
