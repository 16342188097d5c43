import * as pulumi from "@pulumi/pulumi";
import * as azure from "@pulumi/azure-native";
import { Service } from "./services";
import * as shared from "./shared";

const config = new pulumi.Config();

const ROLES = {
    acrPull: "7f951dda-4ed3-4680-a7ca-43fe172d538d",
    blobContributor: "ba92f5b4-2d11-453d-a403-e96b0029c9fe",
    secretsUser: "4633458b-17de-408a-b874-0445c86b69e6",
    busReceiver: "4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0",
};

function assign(name: string, role: keyof typeof ROLES, principalId: pulumi.Input<string>, scope: pulumi.Input<string>) {
    return new azure.authorization.RoleAssignment(name, {
        principalId,
        principalType: azure.authorization.PrincipalType.ServicePrincipal,
        roleDefinitionId: `/subscriptions/${shared.subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/${ROLES[role]}`,
        scope,
    });
}

export function deployService({ name, sku, queues, writesLake }: Service, index: number) {
    const group = new azure.resources.ResourceGroup(name);
    const common = { resourceGroupName: group.name, tags: { service: name, costCenter: `cc-${100 + index}` } };

    const subnet = new azure.network.Subnet(name, {
        resourceGroupName: shared.group.name,
        virtualNetworkName: shared.vnet.name,
        addressPrefix: `10.0.${index}.0/24`,
        delegations: [{ name: "web", serviceName: "Microsoft.Web/serverFarms" }],
    });

    const identity = new azure.managedidentity.UserAssignedIdentity(name, common);

    const insights = new azure.applicationinsights.Component(name, {
        ...common,
        kind: "web",
        applicationType: "web",
        workspaceResourceId: shared.logs.id,
    });

    const vault = new azure.keyvault.Vault(name, {
        ...common,
        properties: {
            tenantId: shared.tenantId,
            sku: { family: "A", name: "standard" },
            enableRbacAuthorization: true,
        },
    });

    const plan = new azure.web.AppServicePlan(name, {
        ...common,
        kind: "Linux",
        reserved: true,
        sku: { name: sku },
    });

    const app = new azure.web.WebApp(name, {
        ...common,
        serverFarmId: plan.id,
        httpsOnly: true,
        virtualNetworkSubnetId: subnet.id,
        identity: {
            type: azure.web.ManagedServiceIdentityType.UserAssigned,
            userAssignedIdentities: [identity.id],
        },
        siteConfig: {
            acrUseManagedIdentityCreds: true,
            acrUserManagedIdentityID: identity.clientId,
            linuxFxVersion: pulumi.interpolate`DOCKER|${shared.registry.loginServer}/${name}:${config.require("imageTag")}`,
            appSettings: [
                { name: "APPINSIGHTS_INSTRUMENTATIONKEY", value: insights.instrumentationKey },
                { name: "AZURE_CLIENT_ID", value: identity.clientId },
                { name: "VAULT_URI", value: vault.properties.apply((p) => p.vaultUri!) },
                { name: "WEBSITES_PORT", value: "8080" },
            ],
        },
    });

    assign(`${name}-pull`, "acrPull", identity.principalId, shared.registry.id);
    assign(`${name}-secrets`, "secretsUser", identity.principalId, vault.id);
    assign(`${name}-bus`, "busReceiver", identity.principalId, shared.bus.id);
    if (writesLake) assign(`${name}-lake`, "blobContributor", identity.principalId, shared.events.id);

    for (const queue of queues) {
        new azure.servicebus.Queue(`${name}-${queue}`, {
            resourceGroupName: shared.group.name,
            namespaceName: shared.bus.name,
            queueName: `${name}-${queue}`,
            maxDeliveryCount: 5,
        });
    }

    new azure.monitor.MetricAlert(`${name}-5xx`, {
        resourceGroupName: group.name,
        location: "Global",
        description: `${name} answers with errors`,
        severity: 2,
        enabled: true,
        scopes: [app.id],
        evaluationFrequency: "PT1M",
        windowSize: "PT5M",
        criteria: {
            odataType: "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria",
            allOf: [
                {
                    criterionType: "StaticThresholdCriterion",
                    name: "5xx",
                    metricName: "Http5xx",
                    operator: "GreaterThan",
                    threshold: 10,
                    timeAggregation: "Total",
                },
            ],
        },
        actions: [{ actionGroupId: shared.alerts.id }],
    });

    return { hostName: app.defaultHostName, clientId: identity.clientId };
}
