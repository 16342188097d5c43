import * as pulumi from "@pulumi/pulumi";
import * as authorization from "@pulumi/azure-native/authorization";

export const roles = {
    reader: "acdd72a7-3385-48ef-bd42-f606fba81ae7",
    serviceBusDataOwner: "090c5cfd-751d-490a-894a-3ce6f1109419",
    serviceBusDataSender: "69a216fc-b8fb-44d8-bc22-1f3c2cd27a39",
    serviceBusDataReceiver: "4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0",
    keyVaultSecretsUser: "4633458b-17de-408a-b874-0445c86b69e6",
};

const client = authorization.getClientConfigOutput();

export function grant(
    name: string,
    principalId: pulumi.Input<string>,
    role: string,
    scope: pulumi.Input<string>,
    principalType = "ServicePrincipal",
) {
    return new authorization.RoleAssignment(name, {
        principalId,
        principalType,
        roleDefinitionId: pulumi.interpolate`/subscriptions/${client.subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/${role}`,
        scope,
    });
}
