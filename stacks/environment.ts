import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";
import * as pulumi from "@pulumi/pulumi";

import {
  DeveloperAccess,
  OpenAIAccount,
  WorkloadIdentity,
  workloadSignIn,
  type WorkloadSignIn,
} from "../components/index.ts";
import type { AccountSettings, DeveloperSettings, Settings, WorkloadSettings } from "./schema.ts";

/** The outputs of a stack: endpoints, ids and manifests, never a secret. */
export interface EnvironmentOutputs {
  readonly endpoints: Record<string, pulumi.Output<string>>;
  readonly clientIds: Record<string, pulumi.Output<string>>;
  readonly environments: Record<string, Record<string, pulumi.Output<Record<string, string>>>>;
  readonly serviceAccounts: Record<string, pulumi.Output<unknown>[]>;
  readonly gitHubSignIns: Record<string, pulumi.Output<unknown>>;
  readonly workloads: Record<string, WorkloadSignIn>;
}

/** One environment: its resource group, accounts, workloads and developers. */
export function declareEnvironment(settings: Settings): EnvironmentOutputs {
  const group = new ResourceGroup("ai", { resourceGroupName: `rg-ai-${pulumi.getStack()}` });
  const accounts = mapValues(settings.accounts, (account, name) => declareAccount(name, account, group));
  const workloads = mapValues(settings.workloads, (workload, name) =>
    declareWorkload(name, workload, settings, accounts, group),
  );
  for (const [name, developers] of Object.entries(settings.developers)) declareDevelopers(name, developers, accounts);
  return {
    endpoints: mapValues(accounts, (account) => account.endpoint),
    clientIds: mapValues(workloads, (identity) => identity.clientId),
    environments: mapValues(workloads, (identity, name) =>
      environmentsOf(identity, settings.workloads[name], accounts),
    ),
    serviceAccounts: mapValues(workloads, (identity, name) =>
      (settings.workloads[name]?.serviceAccounts ?? []).map((account) => identity.serviceAccountManifest(account)),
    ),
    gitHubSignIns: mapValues(
      pickBy(workloads, (name) => (settings.workloads[name]?.gitHub ?? []).length > 0),
      (identity) => identity.gitHubSignIn(),
    ),
    workloads: mapValues(workloads, (identity, name) => signInOf(name, identity, settings, accounts)),
  };
}

function declareAccount(name: string, account: AccountSettings, group: ResourceGroup): OpenAIAccount {
  return new OpenAIAccount(name, { ...account, resourceGroupName: group.name });
}

function declareWorkload(
  name: string,
  {
    uses = [],
    usesAnyModel = [],
    manages = [],
    schedule,
    gitHub = [],
    azureDevOps = [],
    serviceAccounts = [],
  }: WorkloadSettings,
  { clusters }: Settings,
  accounts: Record<string, OpenAIAccount>,
  group: ResourceGroup,
): WorkloadIdentity {
  const identity = new WorkloadIdentity(name, {
    resourceGroupName: group.name,
    serviceAccounts: serviceAccounts.map(({ cluster, ...account }) => ({
      ...account,
      issuer: clusters[cluster] ?? "",
    })),
    gitHub,
    azureDevOps,
    schedule,
  });
  for (const account of uses) accounts[account]?.grantUse(identity);
  for (const account of usesAnyModel) accounts[account]?.grantUseAnyModel(identity);
  for (const account of manages) accounts[account]?.grantManage(identity);
  return identity;
}

function declareDevelopers(
  name: string,
  { account, groupId, groupName, users }: DeveloperSettings,
  accounts: Record<string, OpenAIAccount>,
): DeveloperAccess | undefined {
  const found = accounts[account];
  if (found === undefined) return undefined;
  return new DeveloperAccess(name, {
    account: found,
    ...(groupId !== undefined && { groupId }),
    ...(groupName !== undefined && { groupName }),
    ...(users !== undefined && { users }),
    ...(groupId === undefined && groupName === undefined && { newGroup: { displayName: name } }),
  });
}

/** The variables of a workload, once for each account that it uses. */
function environmentsOf(
  identity: WorkloadIdentity,
  workload: WorkloadSettings | undefined,
  accounts: Record<string, OpenAIAccount>,
): Record<string, pulumi.Output<Record<string, string>>> {
  const useManagedIdentity = workload?.useManagedIdentity ?? true;
  const called = [...(workload?.uses ?? []), ...(workload?.usesAnyModel ?? [])];
  const used = pickBy(accounts, (name) => called.includes(name));
  return mapValues(used, (account) => identity.environment(account, { useManagedIdentity }));
}

function signInOf(
  name: string,
  identity: WorkloadIdentity,
  { workloads }: Settings,
  accounts: Record<string, OpenAIAccount>,
): WorkloadSignIn {
  const { uses = [], usesAnyModel = [], manages = [], schedule, useManagedIdentity = true } = workloads[name] ?? {};
  const called = [...uses, ...usesAnyModel, ...manages];
  const services = Object.entries(pickBy(accounts, (account) => called.includes(account)));
  // A second account of one kind has a variable of its own.
  const variable = (account: string) => `AZURE_OPENAI_ENDPOINT_${account.toUpperCase().replaceAll("-", "_")}`;
  return workloadSignIn(name, {
    identity,
    calls: services.map(([account, service], index) =>
      index === 0 ? service : { service, endpointVariable: variable(account) },
    ),
    useManagedIdentity,
    ...(schedule !== undefined && { schedule }),
  });
}

function mapValues<T, R>(record: Record<string, T>, map: (value: T, name: string) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]));
}

function pickBy<T>(record: Record<string, T>, keep: (name: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => keep(name)));
}
