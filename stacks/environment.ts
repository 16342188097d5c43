import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";
import * as pulumi from "@pulumi/pulumi";

import { OpenAIAccount, type WorkloadSignIn } from "../components/index.ts";
import { declareCallerLog } from "./callerLog.ts";
import { declareDevelopers } from "./developers.ts";
import { mapValues, pickBy } from "./maps.ts";
import { Platform } from "./platform.ts";
import type { ServiceSettings, Settings } from "./schema.ts";
import { declareService, type DeclaredService } from "./services.ts";
import { grantAll } from "./verbs.ts";
import { declareWorkload, type DeclaredWorkload } from "./workload.ts";

/** The outputs of a stack: endpoints, ids and manifests, never a secret. */
export interface EnvironmentOutputs {
  readonly endpoints: Record<string, pulumi.Output<string>>;
  readonly clientIds: Record<string, pulumi.Output<string>>;
  readonly serviceAccounts: Record<string, pulumi.Output<unknown>[]>;
  readonly gitHubSignIns: Record<string, pulumi.Output<unknown>>;
  readonly workloads: Record<string, WorkloadSignIn>;
}

/** One environment: its resource group, the services, the workloads with their hosts, and the developers. */
export function declareEnvironment(settings: Settings): EnvironmentOutputs {
  const group = new ResourceGroup("ai", { resourceGroupName: `rg-ai-${pulumi.getStack()}` });
  const platform = new Platform(group);
  const accounts = mapValues(
    settings.accounts,
    (account, name) => new OpenAIAccount(name, { ...account, resourceGroupName: group.name }),
  );
  const others = mapValues(settings.services, (service, name) => declareService(name, service, group));
  const services = { ...accounts, ...others };
  for (const [name, service] of Object.entries(settings.services)) declareCalls(others[name], service, services);
  const workloads = mapValues(settings.workloads, (workload, name) =>
    declareWorkload(name, workload, { clusters: settings.clusters, services, platform }),
  );
  declareCallerLog(group, Object.values(services));
  for (const [name, developers] of Object.entries(settings.developers)) declareDevelopers(name, developers, accounts);
  return outputsOf(settings, services, workloads);
}

/** What a service calls by itself, as its own identity. */
function declareCalls(
  service: DeclaredService | undefined,
  { uses = [], reads = [] }: ServiceSettings,
  services: Readonly<Record<string, DeclaredService>>,
): void {
  if (uses.length + reads.length === 0 || service?.systemIdentity === undefined) return;
  grantAll(service.systemIdentity(), { uses, reads }, services);
}

function outputsOf(
  settings: Settings,
  services: Record<string, { readonly endpoint: pulumi.Output<string> }>,
  workloads: Record<string, DeclaredWorkload>,
): EnvironmentOutputs {
  return {
    endpoints: mapValues(services, ({ endpoint }) => endpoint),
    clientIds: mapValues(workloads, ({ identity }) => identity.clientId),
    serviceAccounts: mapValues(workloads, ({ identity }, name) =>
      (settings.workloads[name]?.serviceAccounts ?? []).map((account) => identity.serviceAccountManifest(account)),
    ),
    gitHubSignIns: mapValues(
      pickBy(workloads, (name) => (settings.workloads[name]?.gitHub ?? []).length > 0),
      ({ identity }) => identity.gitHubSignIn(),
    ),
    workloads: mapValues(workloads, ({ signIn }) => signIn),
  };
}
