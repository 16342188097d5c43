import * as pulumi from "@pulumi/pulumi";
import * as app from "@pulumi/azure-native/app";
import * as authorization from "@pulumi/azure-native/authorization";
import * as cache from "@pulumi/azure-native/redis";
import * as containerregistry from "@pulumi/azure-native/containerregistry";
import * as managedidentity from "@pulumi/azure-native/managedidentity";
import * as operationalinsights from "@pulumi/azure-native/operationalinsights";
import * as resources from "@pulumi/azure-native/resources";
import * as servicebus from "@pulumi/azure-native/servicebus";

const imageTag = new pulumi.Config().require("imageTag");

const resourceGroup = new resources.ResourceGroup("rg");

const workspace = new operationalinsights.Workspace("loganalytics", {
    resourceGroupName: resourceGroup.name,
    sku: {
        name: "PerGB2018",
    },
    retentionInDays: 30,
});

const workspaceSharedKeys = operationalinsights.getSharedKeysOutput({
    resourceGroupName: resourceGroup.name,
    workspaceName: workspace.name,
});

const managedEnv = new app.ManagedEnvironment("env", {
    resourceGroupName: resourceGroup.name,
    appLogsConfiguration: {
        destination: "log-analytics",
        logAnalyticsConfiguration: {
            customerId: workspace.customerId,
            sharedKey: workspaceSharedKeys.apply((r) => r.primarySharedKey!),
        },
    },
});

const registry = new containerregistry.Registry("registry", {
    resourceGroupName: resourceGroup.name,
    sku: {
        name: "Basic",
    },
    adminUserEnabled: true,
});

const credentials = containerregistry.listRegistryCredentialsOutput({
    resourceGroupName: resourceGroup.name,
    registryName: registry.name,
});
const adminUsername = credentials.apply((c) => c.username!);
const adminPassword = credentials.apply((c) => c.passwords![0].value!);

const redis = new cache.Redis("redis", {
    resourceGroupName: resourceGroup.name,
    sku: { name: "Basic", family: "C", capacity: 0 },
    enableNonSslPort: false,
});
const redisKey = cache.listRedisKeysOutput({ resourceGroupName: resourceGroup.name, name: redis.name }).primaryKey;

const bus = new servicebus.Namespace("bus", {
    resourceGroupName: resourceGroup.name,
    sku: { name: "Standard", tier: "Standard" },
    disableLocalAuth: true,
});

const workerIdentity = new managedidentity.UserAssignedIdentity("worker-identity", {
    resourceGroupName: resourceGroup.name,
});

const serviceBusDataReceiver = "4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0";

new authorization.RoleAssignment("worker-receives", {
    scope: bus.id,
    principalId: workerIdentity.principalId,
    principalType: authorization.PrincipalType.ServicePrincipal,
    roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${serviceBusDataReceiver}`,
});

function containerApp(name: string, args: Partial<app.ContainerAppArgs> & { env?: any[]; port?: number }) {
    return new app.ContainerApp(name, {
        resourceGroupName: resourceGroup.name,
        managedEnvironmentId: managedEnv.id,
        identity: args.identity,
        configuration: {
            ingress: args.port ? { external: true, targetPort: args.port } : undefined,
            registries: [
                {
                    server: registry.loginServer,
                    username: adminUsername,
                    passwordSecretRef: "pwd",
                },
            ],
            secrets: [
                { name: "pwd", value: adminPassword },
                { name: "redis-key", value: redisKey },
            ],
        },
        template: {
            containers: [
                {
                    name,
                    image: pulumi.interpolate`${registry.loginServer}/${name}:${imageTag}`,
                    env: [{ name: "REDIS_KEY", secretRef: "redis-key" }, ...(args.env ?? [])],
                },
            ],
            scale: { minReplicas: 1, maxReplicas: 5 },
        },
    });
}

const web = containerApp("web", { port: 80 });

containerApp("worker", {
    identity: {
        type: app.ManagedServiceIdentityType.UserAssigned,
        userAssignedIdentities: [workerIdentity.id],
    },
    env: [
        { name: "BUS", value: bus.serviceBusEndpoint },
        { name: "AZURE_CLIENT_ID", value: workerIdentity.clientId },
    ],
});

export const url = pulumi.interpolate`https://${web.configuration.apply((c) => c?.ingress?.fqdn)}`;
