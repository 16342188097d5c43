import * as pulumi from "@pulumi/pulumi";
import * as azure from "@pulumi/azure-native";
import { deployService } from "./service";
import { services } from "./services";
import * as shared from "./shared";

const config = new pulumi.Config();

const deployed = services.map((service, index) => ({ name: service.name, ...deployService(service, index) }));

// One SQL server for the old back office.
const sql = new azure.sql.Server("backoffice", {
    resourceGroupName: shared.group.name,
    administratorLogin: "boss",
    administratorLoginPassword: config.requireSecret("sqlAdminPassword"),
    version: "12.0",
});
new azure.sql.Database("backoffice", {
    resourceGroupName: shared.group.name,
    serverName: sql.name,
    sku: { name: "S2" },
});

// Operations looks after everything.
new azure.authorization.RoleAssignment("operations", {
    principalId: config.require("opsGroup"),
    principalType: azure.authorization.PrincipalType.Group,
    roleDefinitionId: `/subscriptions/${shared.subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c`,
    scope: `/subscriptions/${shared.subscriptionId}`,
});

export const hosts = Object.fromEntries(deployed.map(({ name, hostName }) => [name, hostName]));
export const publicHosts = services.filter((service) => service.isPublic).map(({ name }) => name);
