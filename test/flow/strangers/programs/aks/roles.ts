import * as authorization from "@pulumi/azure-native/authorization";
import * as pulumi from "@pulumi/pulumi";

// https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
export const RoleIds = {
    AcrPull: "7f951dda-4ed3-4680-a7ca-43fe172d538d",
    KeyVaultSecretsUser: "4633458b-17de-408a-b874-0445c86b69e6",
    StorageBlobDataContributor: "ba92f5b4-2d11-453d-a403-e96b0029c9fe",
    ServiceBusDataSender: "69a216fc-b8fb-44d8-bc22-1f3c2cd27a39",
    NetworkContributor: "4d97b98b-1d4f-4787-a291-c67834d212e7",
    ManagedIdentityOperator: "f1a07417-d97a-45cb-824c-7a7467783830",
};

const subscriptionId = authorization.getClientConfigOutput().subscriptionId;

export function assignRole(
    name: string,
    principalId: pulumi.Input<string>,
    roleId: string,
    scope: pulumi.Input<string>,
) {
    return new authorization.RoleAssignment(name, {
        principalId,
        principalType: "ServicePrincipal",
        roleDefinitionId: pulumi.interpolate`/subscriptions/${subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/${roleId}`,
        scope,
    });
}
