// az role definition list --query "[].{name:roleName, id:name}" -o table
const ids: Record<string, string> = {
    Reader: "acdd72a7-3385-48ef-bd42-f606fba81ae7",
    Contributor: "b24988ac-6180-42a0-ab88-20f7382dd24c",
    StorageBlobDataContributor: "ba92f5b4-2d11-453d-a403-e96b0029c9fe",
    AcrPush: "8311e382-0749-4cb8-b61a-304f252e45ec",
};

export function roleDefinitionId(subscriptionId: string, role: string) {
    return `/subscriptions/${subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/${ids[role]}`;
}
