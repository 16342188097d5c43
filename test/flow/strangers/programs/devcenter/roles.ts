export const DEV_CENTER_DEV_BOX_USER = "45d50f46-0b78-4001-a660-4198cbe8cd05";
export const DEV_CENTER_PROJECT_ADMIN = "331c37c6-af14-46d9-b9f4-e1909e1b95a0";
export const DEPLOYMENT_ENVIRONMENTS_USER = "18e40d4e-8d2e-438d-97e1-9528336e149c";
export const READER = "acdd72a7-3385-48ef-bd42-f606fba81ae7";
export const CONTRIBUTOR = "b24988ac-6180-42a0-ab88-20f7382dd24c";
export const USER_ACCESS_ADMINISTRATOR = "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9";
export const KEY_VAULT_SECRETS_USER = "4633458b-17de-408a-b874-0445c86b69e6";

export const roleId = (subscription: string, role: string) =>
    `/subscriptions/${subscription}/providers/Microsoft.Authorization/roleDefinitions/${role}`;
