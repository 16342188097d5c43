import { WorkloadIdentity, workloadSignIn, type Call, type WorkloadSignIn } from "../components/index.ts";
import { declareHost } from "./hosts.ts";
import type { Platform } from "./platform.ts";
import type { Settings, WorkloadSettings } from "./schema.ts";
import type { DeclaredService } from "./services.ts";
import { calledBy, grantAll } from "./verbs.ts";

/** A workload of the stack: its identity, and what its code needs to sign in. */
export interface DeclaredWorkload {
  readonly identity: WorkloadIdentity;
  readonly signIn: WorkloadSignIn;
}

/** What workloads share. */
interface Shared {
  readonly clusters: Settings["clusters"];
  readonly services: Readonly<Record<string, DeclaredService>>;
  readonly platform: Platform;
}

/** One workload: its identity, who may act as it, its roles, and then its host. */
export function declareWorkload(
  name: string,
  workload: WorkloadSettings,
  { clusters, services, platform }: Shared,
): DeclaredWorkload {
  const { schedule, useManagedIdentity = true, gitHub = [], azureDevOps = [], serviceAccounts = [], runsOn } = workload;
  const identity = new WorkloadIdentity(name, {
    resourceGroupName: platform.group.name,
    serviceAccounts: serviceAccounts.map(({ cluster, ...account }) => ({
      ...account,
      issuer: clusters[cluster] ?? "",
    })),
    gitHub,
    azureDevOps,
    schedule,
  });
  grantAll(identity, workload, services);
  const runs = { identity, calls: callsOf(workload, services), useManagedIdentity };
  if (runsOn !== undefined) {
    declareHost({ name, settings: runsOn, workload: runs, schedule, platform, services });
  }
  const platformOf = runsOn === undefined ? {} : { platform: runsOn.host };
  return { identity, signIn: workloadSignIn(name, { ...runs, schedule, ...platformOf }) };
}

/** What a workload calls. A second service of one product has a variable of its own. */
function callsOf(workload: WorkloadSettings, services: Shared["services"]): (DeclaredService | Call)[] {
  const taken = new Set<string>();
  return Object.entries(calledBy(workload, services)).map(([name, service]) => {
    const product = service.constructor.name;
    if (!taken.has(product)) {
      taken.add(product);
      return service;
    }
    const words = [product, "endpoint", name].map((word) => word.toUpperCase().replaceAll("-", "_"));
    return { service, endpointVariable: words.join("_") };
  });
}
