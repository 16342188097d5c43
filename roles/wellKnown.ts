import { fold } from "./pattern.ts";
import { isRolePower, operationsOf, powers } from "./powers.ts";
import type { Operation } from "./role.ts";

const control = (name: string): Operation => ({ plane: "control", name });
const data = (name: string): Operation => ({ plane: "data", name });

/** Other ways around a keyless design (Azure facts, section 9): code where an identity is attached, trust, logs. */
const escalations: readonly Operation[] = [
  // Managed Identity Operator spells it with an infix wildcard, `userAssignedIdentities/*/assign/action`.
  control("Microsoft.ManagedIdentity/userAssignedIdentities/any/assign/action"),
  control("Microsoft.CognitiveServices/accounts/regenerateKey/action"),
  control("Microsoft.Authorization/roleDefinitions/write"),
  control("Microsoft.Authorization/elevateAccess/action"),
  control("Microsoft.Authorization/policyExemptions/write"),
  control("Microsoft.Authorization/policyAssignments/delete"),
  control("Microsoft.CognitiveServices/accounts/connections/write"),
  control("Microsoft.Compute/virtualMachines/runCommand/action"),
  control("Microsoft.Compute/virtualMachines/runCommands/write"),
  control("Microsoft.Compute/virtualMachines/extensions/write"),
  control("Microsoft.Compute/virtualMachines/write"),
  control("Microsoft.App/containerApps/write"),
  control("Microsoft.App/containerApps/exec/action"),
  control("Microsoft.App/containerApps/getAuthToken/action"),
  control("Microsoft.App/jobs/write"),
  control("Microsoft.App/jobs/start/action"),
  control("Microsoft.Web/sites/write"),
  control("Microsoft.Web/sites/publishxml/action"),
  control("Microsoft.ContainerService/managedClusters/write"),
  control("Microsoft.ContainerService/managedClusters/runCommand/action"),
  control("Microsoft.ContainerService/managedClusters/listClusterAdminCredential/action"),
  data("Microsoft.ContainerService/managedClusters/pods/write"),
  data("Microsoft.ContainerService/managedClusters/serviceaccounts/write"),
  control("Microsoft.Logic/workflows/write"),
  control("Microsoft.Automation/automationAccounts/jobs/write"),
  control("Microsoft.MachineLearningServices/workspaces/computes/write"),
  control("Microsoft.KeyVault/vaults/write"),
  control("Microsoft.Resources/deploymentScripts/write"),
  data("Microsoft.CognitiveServices/accounts/OpenAI/responses/write"),
];

/** Operations that reviewers often look for and that are in no power. */
const familiar: readonly Operation[] = [
  control("Microsoft.Authorization/roleAssignments/delete"),
  control("Microsoft.Authorization/roleAssignments/read"),
  control("Microsoft.Authorization/roleDefinitions/read"),
  control("Microsoft.CognitiveServices/accounts/read"),
  control("Microsoft.CognitiveServices/accounts/deployments/read"),
  control("Microsoft.Insights/diagnosticSettings/write"),
  control("Microsoft.Resources/deployments/write"),
  control("Microsoft.Resources/subscriptions/resourceGroups/read"),
];

const named = [
  ...powers.flatMap((power) => (isRolePower(power) ? operationsOf[power] : [])),
  ...escalations,
  ...familiar,
];

/** Operations that a reviewer knows, worst first: they are the first to be shown when access differs. */
export const wellKnownOperations: readonly Operation[] = [
  ...new Map(named.map((operation) => [`${operation.plane} ${fold(operation.name)}`, operation])).values(),
];
