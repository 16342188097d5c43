import type { NamedRow } from "./row.ts";

const administers = { power: "administer", step: "administrator" } as const;
const holds = { power: "holdOwnRole", step: "administrator" } as const;

/** Services in which an input names who administers them. Adding one is adding a row. */
export const administrators: readonly NamedRow[] = [
  {
    types: [
      "azure-native:synapse:workspaceaadadmin",
      "azure-native:synapse:workspacesqlaadadmin",
      "azure-native:sql:serverazureadadministrator",
      "azure-native:sql:managedinstanceadministrator",
      "azure-native:dbformysql:azureadadministrator",
    ],
    who: "sid",
    by: ["tenantId", "administratorType", "managedInstanceName"],
    text: "Entra administrator",
    ...administers,
  },
  {
    types: ["azure-native:sql:server", "azure-native:sql:managedinstance"],
    each: "administrators",
    who: "sid",
    by: ["tenantId"],
    text: "Entra administrator",
    ...administers,
  },
  {
    types: [
      "azure-native:dbforpostgresql:administrator",
      "azure-native:dbforpostgresql:administratorsmicrosoftentra",
      "azure:postgresql/flexibleserveractivedirectoryadministrator:flexibleserveractivedirectoryadministrator",
      "azure:postgresql/activedirectoryadministrator:activedirectoryadministrator",
      "azure:mysql/flexibleserveractivedirectoryadministratory:flexibleserveractivedirectoryadministratory",
      "azure:sql/activedirectoryadministrator:activedirectoryadministrator",
      "azure:synapse/workspaceaadadmin:workspaceaadadmin",
      "azure:synapse/workspacesqlaadadmin:workspacesqlaadadmin",
      "azure:mssql/managedinstanceactivedirectoryadministrator:managedinstanceactivedirectoryadministrator",
    ],
    who: "objectId",
    by: ["tenantId", "serverId", "managedInstanceId", "synapseWorkspaceId"],
    text: "Entra administrator",
    ...administers,
  },
  {
    types: ["azure:mssql/server:server", "azure:mssql/managedinstance:managedinstance"],
    each: "azureadAdministrator",
    who: "objectId",
    by: ["tenantId"],
    text: "Entra administrator",
    ...administers,
  },
  {
    types: ["azure-native:keyvault:managedhsm"],
    who: "properties.initialAdminObjectIds",
    text: "administrator of the HSM",
    ...administers,
  },
  {
    types: ["azure:keyvault/managedhardwaresecuritymodule:managedhardwaresecuritymodule"],
    who: "adminObjectIds",
    text: "administrator of the HSM",
    ...administers,
  },
  {
    types: ["azure-native:containerservice:managedcluster"],
    who: "aadProfile.adminGroupObjectIDs",
    text: "administrator of the cluster",
    ...administers,
  },
  {
    types: ["azure-native:analysisservices:serverdetails"],
    who: "asAdministrators.members",
    text: "administrator of the server",
    ...administers,
  },
  {
    types: ["azure:analysisservices/server:server"],
    who: "adminUsers",
    text: "administrator of the server",
    ...administers,
  },
  {
    types: ["azure-native:powerbidedicated:capacitydetails", "azure-native:fabric:fabriccapacity"],
    who: "administration.members",
    text: "administrator of the capacity",
    ...administers,
  },
  {
    types: ["azure:powerbi/embedded:embedded"],
    who: "administrators",
    text: "administrator of the capacity",
    ...administers,
  },
  {
    types: ["azure:fabric/capacity:capacity"],
    who: "administrationMembers",
    text: "administrator of the capacity",
    ...administers,
  },
  {
    types: ["azure-native:subscription:alias"],
    who: "properties.additionalProperties.subscriptionOwnerId",
    by: ["properties.additionalProperties.subscriptionTenantId"],
    text: "owner of the subscription",
    ...administers,
  },
  {
    types: ["azure-native:subscription:subscriptiontardirectory"],
    who: "properties.destinationOwnerId",
    by: ["subscriptionId", "properties.destinationTenantId"],
    text: "owner of the subscription",
    ...administers,
  },
  {
    types: ["azure-native:confidentialledger:ledger"],
    each: "properties.aadBasedSecurityPrincipals",
    who: "principalId",
    by: ["ledgerRoleName", "tenantId"],
    text: "role of the ledger",
    ...holds,
  },
  {
    types: [
      "azure-native:kusto:clusterprincipalassignment",
      "azure-native:kusto:databaseprincipalassignment",
      "azure-native:synapse:kustopoolprincipalassignment",
      "azure-native:synapse:kustopooldatabaseprincipalassignment",
      "azure:kusto/clusterprincipalassignment:clusterprincipalassignment",
      "azure:kusto/databaseprincipalassignment:databaseprincipalassignment",
    ],
    who: "principalId",
    by: ["role", "tenantId", "principalType", "databaseName", "kustoPoolName"],
    on: "clusterName",
    text: "role of the cluster",
    ...holds,
  },
];
