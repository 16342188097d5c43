import { cosmosSqlRoles } from "./builtInRoles.ts";
import { emptyList, type NamedRow } from "./row.ts";

const holds = { power: "holdOwnRole", step: "setting" } as const;

const databaseRole = {
  by: ["roleDefinitionId", "scope"],
  on: "accountName",
  text: "role of the database",
  ...holds,
} as const;

/** What a connection signs in with, beside the roles that it asks for. */
const authInfo = ["authType", "authMode", "clientId", "principalId", "subscriptionId", "name", "userName"].map(
  (name) => `authInfo.${name}`,
);

/** Inputs by which a resource gives somebody a role in it, or the use of it. Adding one is adding a row. */
export const holders: readonly NamedRow[] = [
  {
    types: ["azure-native:machinelearningservices:compute"],
    who: "properties.properties.personalComputeInstanceSettings.assignedUser.objectId",
    isAll: false,
    by: ["properties.properties.personalComputeInstanceSettings.assignedUser.tenantId", "workspaceName"],
    power: "runScript",
    step: "setting",
    text: "user of the compute instance, whose code runs as its identities",
  },
  {
    types: ["azure-native:storage:datashare"],
    each: "properties.accessPolicies",
    who: "principalId",
    by: ["permission", "tenantId"],
    on: "accountName",
    text: "reads the share",
    ...holds,
  },
  {
    types: [
      "azure-native:documentdb:sqlresourcesqlroleassignment",
      "azure-native:cosmosdb:sqlresourcesqlroleassignment",
      "azure:cosmosdb/sqlroleassignment:sqlroleassignment",
    ],
    who: "principalId",
    role: cosmosSqlRoles,
    ...databaseRole,
  },
  {
    types: [
      "azure-native:documentdb:cassandraresourcecassandraroleassignment",
      "azure-native:documentdb:gremlinresourcegremlinroleassignment",
      "azure-native:documentdb:mongomiresourcemongomiroleassignment",
      "azure-native:documentdb:tableresourcetableroleassignment",
      "azure-native:cosmosdb:cassandraresourcecassandraroleassignment",
      "azure-native:cosmosdb:gremlinresourcegremlinroleassignment",
      "azure-native:cosmosdb:mongomiresourcemongomiroleassignment",
      "azure-native:cosmosdb:tableresourcetableroleassignment",
    ],
    who: "principalId",
    ...databaseRole,
  },
  {
    types: ["azure-native:devcenter:projectenvironmenttype"],
    each: "userRoleAssignments",
    who: "#key",
    by: ["roles"],
    on: "deploymentTargetId",
    text: "roles on environments of the type",
    ...holds,
  },
  {
    types: ["azure-native:apimanagement:groupuser", "azure-native:apimanagement:workspacegroupuser"],
    who: "userId",
    by: ["groupId", "serviceName", "workspaceId"],
    text: "user of a group of the API Management service",
    ...holds,
  },
  {
    types: ["azure-native:apimanagement:user"],
    who: "email",
    by: ["state", "serviceName"],
    text: "user of the API Management service",
    ...holds,
  },
  {
    types: ["azure-native:labservices:user"],
    who: "email",
    by: ["labName"],
    text: "user of the lab",
    ...holds,
  },
  {
    types: ["azure-native:servicelinker:linker", "azure-native:servicelinker:connector"],
    anybody: "the source of the connection",
    about: ["resourceUri", "scope", "targetId", "targetService", "clientType", "secretStore", ...authInfo],
    text: "roles or secrets of what it is connected to",
    ...holds,
  },
  {
    types: ["azure-native:servicelinker:linker", "azure-native:servicelinker:connector"],
    each: "authInfo.roles",
    anybody: "the source of the connection",
    isOff: emptyList,
    by: ["#value"],
    about: ["resourceUri", "targetId", "targetService"],
    text: "role",
    ...holds,
  },
  {
    types: ["azure:appservice/connection:connection", "azure:springcloud/connection:connection"],
    anybody: "the source of the connection",
    about: ["appServiceId", "functionAppId", "springCloudId", "targetResourceId", "authentication", "secretStore"],
    text: "roles or secrets of what it is connected to",
    ...holds,
  },
];
