import * as pulumi from "@pulumi/pulumi";
import * as authorization from "@pulumi/azure-native/authorization";
import * as devcenter from "@pulumi/azure-native/devcenter";
import * as keyvault from "@pulumi/azure-native/keyvault";
import * as network from "@pulumi/azure-native/network";
import * as resources from "@pulumi/azure-native/resources";
import { Team, TeamProject } from "./project";
import * as roles from "./roles";

const config = new pulumi.Config();
const azure = new pulumi.Config("azure-native");
const subscription = azure.require("subscriptionId");
const sandbox = config.require("sandboxSubscription");
const production = config.require("productionSubscription");

const rg = new resources.ResourceGroup("devcenter", { resourceGroupName: "rg-devcenter" });

const center = new devcenter.DevCenter("contoso", {
    devCenterName: "contoso",
    resourceGroupName: rg.name,
    identity: { type: "SystemAssigned" },
});
const centerPrincipal = center.identity.apply((identity) => identity!.principalId);

// The dev center deploys environments as itself, and hands out the creator's role there.
for (const [name, target] of Object.entries({ sandbox, production })) {
    new authorization.RoleAssignment(`center-${name}-contributor`, {
        scope: `/subscriptions/${target}`,
        principalId: centerPrincipal,
        principalType: "ServicePrincipal",
        roleDefinitionId: roles.roleId(target, roles.CONTRIBUTOR),
    });
    new authorization.RoleAssignment(`center-${name}-uaa`, {
        scope: `/subscriptions/${target}`,
        principalId: centerPrincipal,
        principalType: "ServicePrincipal",
        roleDefinitionId: roles.roleId(target, roles.USER_ACCESS_ADMINISTRATOR),
    });
}

// The token for the catalog's repository.
const vault = new keyvault.Vault("catalog", {
    resourceGroupName: rg.name,
    properties: {
        tenantId: azure.require("tenantId"),
        sku: { family: "A", name: "standard" },
        enableRbacAuthorization: true,
        enablePurgeProtection: true,
    },
});
const token = new keyvault.Secret("catalog-token", {
    resourceGroupName: rg.name,
    vaultName: vault.name,
    secretName: "catalog-token",
    properties: { value: config.requireSecret("catalogToken") },
});
new authorization.RoleAssignment("center-secrets", {
    scope: vault.id,
    principalId: centerPrincipal,
    principalType: "ServicePrincipal",
    roleDefinitionId: roles.roleId(subscription, roles.KEY_VAULT_SECRETS_USER),
});
new devcenter.Catalog("environments", {
    catalogName: "environments",
    resourceGroupName: rg.name,
    devCenterName: center.name,
    gitHub: {
        uri: "https://github.com/contoso/environments.git",
        branch: "main",
        path: "/Environments",
        secretIdentifier: token.properties.apply((properties) => properties.secretUri),
    },
});

for (const environment of ["sandbox", "production"]) {
    new devcenter.EnvironmentType(environment, {
        environmentTypeName: environment,
        resourceGroupName: rg.name,
        devCenterName: center.name,
    });
}

const vnet = new network.VirtualNetwork("devboxes", {
    resourceGroupName: rg.name,
    addressSpace: { addressPrefixes: ["10.40.0.0/16"] },
    subnets: [{ name: "devboxes", addressPrefix: "10.40.1.0/24" }],
});
const connection = new devcenter.NetworkConnection("devboxes", {
    networkConnectionName: "devboxes",
    resourceGroupName: rg.name,
    domainJoinType: "AzureADJoin",
    subnetId: vnet.subnets.apply((subnets) => subnets![0].id!),
});
const attached = new devcenter.AttachedNetworkByDevCenter("devboxes", {
    attachedNetworkConnectionName: "devboxes",
    resourceGroupName: rg.name,
    devCenterName: center.name,
    networkConnectionId: connection.id,
});
const definition = new devcenter.DevBoxDefinition("win11", {
    devBoxDefinitionName: "win11-vs2022",
    resourceGroupName: rg.name,
    devCenterName: center.name,
    imageReference: {
        id: pulumi.interpolate`${center.id}/galleries/default/images/microsoftvisualstudio_visualstudioplustools_vs-2022-ent-general-win11-m365-gen2`,
    },
    sku: { name: "general_i_8c32gb256ssd_v2" },
    osStorageType: "ssd_256gb",
    hibernateSupport: "Enabled",
});

const teams = config.requireObject<Team[]>("teams");
export const projects = teams.map(
    (team) =>
        new TeamProject(team.name, {
            team,
            subscription,
            resourceGroupName: rg.name,
            devCenterId: center.id,
            definition: definition.name,
            networkConnection: attached.name,
            environments: {
                sandbox: { subscription: sandbox, creatorRole: roles.CONTRIBUTOR },
                production: { subscription: production, creatorRole: roles.READER },
            },
        }).project.devCenterUri,
);
