import * as pulumi from "@pulumi/pulumi";

import { appservice, core, keyvault, mssql } from "./sdk";

const config = new pulumi.Config();
const dbaLogin = config.require("dbaLogin");
const dbaObjectId = config.require("dbaObjectId");
const opsGroup = config.require("opsGroup");
const password = config.requireSecret("sqlPassword");

const current = core.getClientConfig();
const tenantId = current.apply((c) => c.tenantId);

const resourceGroup = new core.ResourceGroup("shop", { tags: { project: "shop" } });

const sqlServer = new mssql.Server("sqlserver", {
    resourceGroupName: resourceGroup.name,
    administratorLogin: "sqladmin",
    administratorLoginPassword: password,
    azureadAdministrator: {
        loginUsername: dbaLogin,
        objectId: dbaObjectId,
        tenantId,
    },
    version: "12.0",
});

const database = new mssql.Database("shopdb", {
    serverId: sqlServer.id,
    skuName: "S0",
});

new mssql.FirewallRule("azure-services", {
    serverId: sqlServer.id,
    startIpAddress: "0.0.0.0",
    endIpAddress: "0.0.0.0",
});

// Key Vault: the deployer writes the secrets, ops can look at them
const vault = new keyvault.KeyVault("vault", {
    resourceGroupName: resourceGroup.name,
    skuName: "standard",
    tenantId,
    accessPolicies: [
        {
            tenantId,
            objectId: current.apply((c) => c.objectId),
            secretPermissions: ["Delete", "Get", "List", "Set"],
        },
        {
            tenantId,
            objectId: opsGroup,
            secretPermissions: ["Get", "List"],
        },
    ],
});

const connectionString = pulumi.interpolate`Server=tcp:${sqlServer.fullyQualifiedDomainName};Database=${database.name};User ID=sqladmin;Password=${password}`;

const secret = new keyvault.Secret("sql-connection", {
    keyVaultId: vault.id,
    value: connectionString,
});

const plan = new appservice.Plan("plan", {
    resourceGroupName: resourceGroup.name,
    kind: "App",
    sku: { tier: "Basic", size: "B1" },
});

const app = new appservice.AppService("app", {
    resourceGroupName: resourceGroup.name,
    appServicePlanId: plan.id,
    identity: { type: "SystemAssigned" },
    httpsOnly: true,
    appSettings: {
        SqlConnection: pulumi.interpolate`@Microsoft.KeyVault(SecretUri=${vault.vaultUri}secrets/${secret.name}/${secret.version})`,
        ASPNETCORE_ENVIRONMENT: "Development",
    },
});

// The app reads its secrets with its managed identity
new keyvault.AccessPolicy("app-policy", {
    keyVaultId: vault.id,
    tenantId,
    objectId: app.identity.apply((identity: any) => identity.principalId),
    secretPermissions: ["Get"],
});

export const url = pulumi.interpolate`https://${app.defaultSiteHostname}`;
