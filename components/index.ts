/**
 * Keyless Azure OpenAI for Pulumi.
 *
 * @example
 * const account = new OpenAIAccount("aoai", { resourceGroupName: group.name });
 * const identity = new WorkloadIdentity("chat-api", { resourceGroupName: group.name });
 * account.grantUse(identity);
 */

// Accounts
export { OpenAIAccount } from "./account/openAIAccount.ts";
export { ExistingOpenAIAccount, type ExistingOpenAIAccountArgs } from "./account/existingOpenAIAccount.ts";
export { AccountKind, type ModelDeploymentArgs, type OpenAIAccountArgs } from "./account/args.ts";

// Other AI services
export { AIService } from "./account/aiService.ts";
export { FoundryProject, type FoundryProjectArgs } from "./account/foundryProject.ts";
export type { ConnectionOptions } from "./account/connection.ts";
export { ExistingAIService, type ExistingAIServiceArgs } from "./account/existingAIService.ts";
export { AIServiceKind, type AIServiceArgs } from "./account/aiServiceArgs.ts";

// Identities and who may act as them
export { WorkloadIdentity } from "./identity/workloadIdentity.ts";
export { WorkloadHost, type WorkloadIdentityArgs } from "./identity/args.ts";
export type { EnvironmentOptions, SignInTargets } from "./identity/environment.ts";
export type { AzureLoginInputs, GitHubSignIn } from "./identity/gitHubSignIn.ts";
export { expectedSchedule, parseSchedule, type Schedule } from "../schedule/index.ts";
export { podLabels, type ServiceAccountManifest, type ServiceAccountName } from "./identity/serviceAccountManifest.ts";
export type { Trust } from "./trust/credentials.ts";
export type { AzureDevOpsTrustArgs } from "./trust/azureDevOps.ts";
export type { FederatedTrustArgs } from "./trust/federated.ts";
export { GitHubSubjectForm, type GitHubTrustArgs } from "./trust/gitHub.ts";
export type { ServiceAccountTrustArgs } from "./trust/serviceAccount.ts";

// Hosts
export { ContainerApp, type ContainerAppArgs } from "./host/containerApp.ts";
export { ContainerAppJob, type ContainerAppJobArgs } from "./host/containerAppJob.ts";
export type { ContainerHostArgs } from "./host/containers.ts";
export { FunctionApp, type FunctionAppArgs } from "./host/functionApp.ts";
export type { HostStorage } from "./host/hostStorage.ts";
export type { SlotSettings } from "./host/slotSettings.ts";
export { WebApp, type WebAppArgs } from "./host/webApp.ts";
export { WebAppSlot, type WebAppSlotArgs } from "./host/webAppSlot.ts";
export type { RegistryPull } from "./host/registry.ts";
export type { CloudInitArgs } from "./host/cloudInit.ts";
export { VirtualMachine, type VirtualMachineArgs } from "./host/virtualMachine.ts";
export { VirtualMachineScaleSet, type VirtualMachineScaleSetArgs } from "./host/virtualMachineScaleSet.ts";
export { systemAssigned, type HostArgs, type WorkloadArgs } from "./host/workload.ts";

// Search
export { SearchService } from "./search/searchService.ts";
export type { SearchServiceArgs } from "./search/args.ts";

// What lives outside Pulumi
export {
  workloadSignIn,
  WorkloadPlatform,
  type WorkloadSignIn,
  type WorkloadSignInArgs,
  type WorkloadSignInCall,
} from "./host/workloadSignIn.ts";

// Storage
export { StorageAccount } from "./storage/storageAccount.ts";
export type { StorageAccountArgs } from "./storage/args.ts";
export type { StorageBlobs, StorageData, StorageQueues } from "./storage/data.ts";

// Key Vault
export { KeyVault } from "./keyVault/keyVault.ts";
export type { KeyVaultArgs, SecretGrantOptions } from "./keyVault/args.ts";
export type { VaultSecret } from "./keyVault/secret.ts";

// Logs
export { CallerLog, type CallerLogArgs } from "./logs/callerLog.ts";

// Moving in
export type { Adoption } from "./adoption.ts";

// Services
export { AuthenticationMode, type AuthenticationArgs } from "./service/authentication.ts";
export type { NetworkArgs } from "./service/network.ts";
export type { ServiceIdentity } from "./service/systemIdentity.ts";
export type { Call } from "./service/calls.ts";
export type { CalledService } from "./service/target.ts";

// Grants
export { RoleGrant, type RoleGrantArgs } from "./grant/roleGrant.ts";
export { PrincipalType, type Grantee } from "./grant/principal.ts";
export type { KeepOptions, KeptAssignment } from "./grant/keptAssignment.ts";
export type { GrantOptions } from "./grant/verbs.ts";
export type { UseOptions } from "./grant/callable.ts";
export {
  DeveloperAccess,
  type DeveloperAccessArgs,
  type DevelopmentAccount,
  type NewGroupArgs,
} from "./developerAccess.ts";
export { roles } from "../roles/known.ts";

// Clouds and errors
export { AzureCloud } from "./cloud.ts";
export { KeylessError } from "./error.ts";
