import type { Json, JsonMap } from "../../sandbox/state/json.ts";
import { group, type Made, type Sandbox } from "./sandbox.ts";

/** Of the catalogue: Cognitive Services OpenAI User, and Reader. */
export const openAIUser = "/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd";
export const reader = "/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7";

/** A GUID for each number. */
export function guid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

const inGroup = { resourceGroupName: "rg", location: "swedencentral" };

export const makeGroup = (box: Sandbox, name = "rg"): Promise<Made> =>
  box.make("resources:ResourceGroup", name, { resourceGroupName: name, location: "swedencentral" });

export const makeIdentity = (box: Sandbox, name = "app", inputs: JsonMap = {}): Promise<Made> =>
  box.make("managedidentity:UserAssignedIdentity", name, { ...inGroup, resourceName: name, ...inputs });

export const makeAccount = (box: Sandbox, name = "aoai", { properties = {}, ...inputs }: JsonMap = {}): Promise<Made> =>
  box.make("cognitiveservices:Account", name, {
    ...inGroup,
    accountName: name,
    kind: "OpenAI",
    sku: { name: "S0" },
    properties: { customSubDomainName: `contoso-${name}`, disableLocalAuth: true, ...(properties as JsonMap) },
    ...inputs,
  });

export const makeDeployment = (box: Sandbox, name = "chat", inputs: JsonMap = {}): Promise<Made> =>
  box.make("cognitiveservices:Deployment", name, {
    resourceGroupName: "rg",
    accountName: "aoai",
    deploymentName: name,
    properties: { model: { format: "OpenAI", name: "gpt-4.1-mini" } },
    ...inputs,
  });

/** An account that has projects. */
export const makeFoundry = (box: Sandbox, { properties = {}, ...inputs }: JsonMap = {}): Promise<Made> =>
  makeAccount(box, "foundry", {
    kind: "AIServices",
    identity: { type: "SystemAssigned" },
    properties: { allowProjectManagement: true, ...(properties as JsonMap) },
    ...inputs,
  });

export const makeProject = (box: Sandbox, inputs: JsonMap = {}): Promise<Made> =>
  box.make("cognitiveservices:Project", "agents", {
    ...inGroup,
    accountName: "foundry",
    projectName: "agents",
    identity: { type: "SystemAssigned" },
    ...inputs,
  });

export const makeCredential = (box: Sandbox, name = "main", inputs: JsonMap = {}): Promise<Made> =>
  box.make("managedidentity:FederatedIdentityCredential", name, {
    resourceGroupName: "rg",
    resourceName: "app",
    issuer: "https://token.actions.githubusercontent.com",
    subject: `repo:contoso/chat:environment:${name}`,
    audiences: ["api://AzureADTokenExchange"],
    ...inputs,
  });

/** OpenAI User on the resource group. */
export const assign = (box: Sandbox, principalId: Json | undefined, inputs: JsonMap = {}): Promise<Made> =>
  box.make("authorization:RoleAssignment", "assignment", {
    scope: group,
    principalId: principalId ?? "",
    principalType: "ServicePrincipal",
    roleDefinitionId: openAIUser,
    roleAssignmentName: guid(1),
    ...inputs,
  });

export const makeRole = (box: Sandbox, inputs: JsonMap = {}): Promise<Made> =>
  box.make("authorization:RoleDefinition", "role", {
    scope: group,
    roleDefinitionId: guid(100),
    roleName: "Model keeper",
    assignableScopes: [group],
    permissions: [{ actions: ["Microsoft.CognitiveServices/accounts/read"] }],
    ...inputs,
  });

export const makeEntraGroup = (box: Sandbox, name = "developers", inputs: JsonMap = {}): Promise<Made> =>
  box.make("azuread:index/group:Group", name, { displayName: name, securityEnabled: true, ...inputs });

export const makeUser = (box: Sandbox, name = "ada"): Promise<Made> =>
  box.make("azuread:index/user:User", name, { displayName: name, userPrincipalName: `${name}@contoso.example` });

/** A sandbox with what most tests need: a resource group and an identity in it. */
export async function withIdentity(box: Sandbox): Promise<{ readonly box: Sandbox; readonly identity: Made }> {
  await makeGroup(box);
  return { box, identity: await makeIdentity(box) };
}
