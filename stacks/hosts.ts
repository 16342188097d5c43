import {
  ContainerApp,
  ContainerAppJob,
  FunctionApp,
  StorageAccount,
  VirtualMachine,
  WebApp,
  WebAppSlot,
  type WorkloadArgs,
} from "../components/index.ts";
import type { Platform } from "./platform.ts";
import type { HostSettings } from "./schema.ts";
import type { DeclaredService } from "./services.ts";

/** The first user of a machine, who signs in with a key of their own. */
const operator = "operator";

/** Everything that a host is made of: its name, its settings, what runs on it, and what it shares with others. */
interface Asked<Kind extends HostSettings["host"]> {
  readonly name: string;
  readonly settings: Extract<HostSettings, { host: Kind }>;
  readonly workload: WorkloadArgs;
  readonly schedule: string;
  readonly platform: Platform;
  /** The services of the stack, for hosts that need one of them. */
  readonly services: Readonly<Record<string, DeclaredService>>;
}

/** How each kind of host in the settings is declared. A new kind is a row here and a shape in the schema. */
const kinds: { readonly [Kind in HostSettings["host"]]: (asked: Asked<Kind>) => unknown } = {
  containerApp: ({ name, settings, workload, platform }) =>
    new ContainerApp(name, {
      resourceGroupName: platform.group.name,
      managedEnvironmentId: platform.apps.id,
      template: { containers: [{ name, image: settings.image }] },
      workload,
    }),
  webApp: ({ name, settings, workload, platform }) => {
    const site = {
      resourceGroupName: platform.group.name,
      serverFarmId: platform.sites.id,
      siteConfig: { linuxFxVersion: settings.runtime },
      workload,
    };
    const app = new WebApp(name, site);
    return (settings.slots ?? []).map((slot) => new WebAppSlot(`${name}-${slot}`, { ...site, app, slot }));
  },
  functionApp: ({ name, settings, workload, platform, services }) => {
    const hostStorage = services[settings.storage];
    if (!(hostStorage instanceof StorageAccount)) return;
    new FunctionApp(name, {
      resourceGroupName: platform.group.name,
      serverFarmId: platform.functions.id,
      reserved: true,
      siteConfig: {
        linuxFxVersion: settings.runtime,
        appSettings: [
          { name: "FUNCTIONS_EXTENSION_VERSION", value: "~4" },
          { name: "FUNCTIONS_WORKER_RUNTIME", value: settings.runtime.split("|")[0]?.toLowerCase() ?? "" },
        ],
      },
      hostStorage,
      runFromPackage: "1",
      workload,
    });
  },
  virtualMachine: ({ name, settings, workload, platform }) =>
    new VirtualMachine(name, {
      resourceGroupName: platform.group.name,
      hardwareProfile: { vmSize: settings.size },
      networkProfile: { networkInterfaces: [{ id: platform.networkInterface(name).id }] },
      osProfile: {
        computerName: name,
        adminUsername: operator,
        linuxConfiguration: {
          disablePasswordAuthentication: true,
          ssh: {
            publicKeys: [
              { keyData: settings.sshKey, path: ["", "home", operator, ".ssh", "authorized_keys"].join("/") },
            ],
          },
        },
      },
      storageProfile: {
        imageReference: { publisher: "Canonical", offer: "ubuntu-24_04-lts", sku: "server", version: "latest" },
        osDisk: { createOption: "FromImage" },
      },
      workload,
    }),
  containerAppJob: ({ name, settings, workload, schedule, platform }) =>
    new ContainerAppJob(name, {
      resourceGroupName: platform.group.name,
      environmentId: platform.apps.id,
      configuration: {
        triggerType: "Schedule",
        replicaTimeout: 3600,
        scheduleTriggerConfig: { cronExpression: schedule },
      },
      template: { containers: [{ name, image: settings.image }] },
      workload,
    }),
};

/** Declares the host of a workload. */
export function declareHost(asked: Asked<HostSettings["host"]>): void {
  const declare = kinds[asked.settings.host] as (asked: Asked<HostSettings["host"]>) => unknown;
  declare(asked);
}
