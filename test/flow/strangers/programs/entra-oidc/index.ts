import * as pulumi from "@pulumi/pulumi";
import * as azuread from "@pulumi/azuread";
import * as authorization from "@pulumi/azure-native/authorization";
import * as containerregistry from "@pulumi/azure-native/containerregistry";
import * as resources from "@pulumi/azure-native/resources";
import * as storage from "@pulumi/azure-native/storage";
import { roleDefinitionId } from "./roles";

const config = new pulumi.Config();
const org = config.require("org");
const repo = config.require("repo");
const environments = config.requireObject<string[]>("environments");
const subscriptionId = new pulumi.Config("azure-native").require("subscriptionId");
const stack = pulumi.getStack();

const current = azuread.getClientConfigOutput();

// ---- what the workflows work on ----

const group = new resources.ResourceGroup(`${repo}-${stack}`);

const state = new storage.StorageAccount("tfstate", {
    resourceGroupName: group.name,
    kind: "StorageV2",
    sku: { name: "Standard_GRS" },
    allowSharedKeyAccess: false,
    allowBlobPublicAccess: false,
});
const stateContainer = new storage.BlobContainer("state", {
    resourceGroupName: group.name,
    accountName: state.name,
});
const registry = new containerregistry.Registry("registry", {
    resourceGroupName: group.name,
    sku: { name: "Basic" },
    adminUserEnabled: false,
});

// ---- the deployer: pushes images, applies changes ----

const deployApp = new azuread.Application("deploy", {
    displayName: `github-${org}-${repo}-deploy`,
    owners: [current.objectId],
});
const deploySp = new azuread.ServicePrincipal("deploy", {
    clientId: deployApp.clientId,
    owners: [current.objectId],
});

for (const env of environments) {
    new azuread.ApplicationFederatedIdentityCredential(`deploy-${env}`, {
        applicationId: deployApp.id,
        displayName: `github-${env}`,
        description: `Jobs of ${org}/${repo} in ${env}`,
        audiences: ["api://AzureADTokenExchange"],
        issuer: "https://token.actions.githubusercontent.com",
        subject: `repo:${org}/${repo}:environment:${env}`,
    });
}

// ---- the planner: runs on pull requests, may only look ----

const planApp = new azuread.Application("plan", {
    displayName: `github-${org}-${repo}-plan`,
    owners: [current.objectId],
});
const planSp = new azuread.ServicePrincipal("plan", { clientId: planApp.clientId });

new azuread.ApplicationFederatedIdentityCredential("plan-pr", {
    applicationId: planApp.id,
    displayName: "github-pull-request",
    audiences: ["api://AzureADTokenExchange"],
    issuer: "https://token.actions.githubusercontent.com",
    subject: `repo:${org}/${repo}:pull_request`,
});

// ---- who may do what ----

new authorization.RoleAssignment("deploy-contributor", {
    principalId: deploySp.objectId,
    principalType: "ServicePrincipal",
    roleDefinitionId: roleDefinitionId(subscriptionId, "Contributor"),
    scope: group.id,
});
new authorization.RoleAssignment("deploy-push", {
    principalId: deploySp.objectId,
    principalType: "ServicePrincipal",
    roleDefinitionId: roleDefinitionId(subscriptionId, "AcrPush"),
    scope: registry.id,
});
new authorization.RoleAssignment("deploy-state", {
    principalId: deploySp.objectId,
    principalType: "ServicePrincipal",
    roleDefinitionId: roleDefinitionId(subscriptionId, "StorageBlobDataContributor"),
    scope: state.id,
});
new authorization.RoleAssignment("plan-reader", {
    principalId: planSp.objectId,
    principalType: "ServicePrincipal",
    roleDefinitionId: roleDefinitionId(subscriptionId, "Reader"),
    scope: group.id,
});
new authorization.RoleAssignment("plan-state", {
    principalId: planSp.objectId,
    principalType: "ServicePrincipal",
    roleDefinitionId: roleDefinitionId(subscriptionId, "StorageBlobDataContributor"),
    scope: pulumi.interpolate`${state.id}/blobServices/default/containers/${stateContainer.name}`,
});

// The platform team looks after both apps in the portal.
const team = new azuread.Group("deployers", {
    displayName: `${repo} deployers`,
    securityEnabled: true,
    owners: [config.require("platformTeam")],
});
new azuread.GroupMember("deployers-deploy", {
    groupObjectId: team.objectId,
    memberObjectId: deploySp.objectId,
});

export const AZURE_CLIENT_ID = deployApp.clientId;
export const AZURE_CLIENT_ID_PLAN = planApp.clientId;
export const AZURE_TENANT_ID = current.tenantId;
export const AZURE_SUBSCRIPTION_ID = subscriptionId;
