import { ManagedEnvironment } from "@pulumi/azure-native/app/managedEnvironment.js";
import { NetworkInterface } from "@pulumi/azure-native/network/networkInterface.js";
import { Subnet } from "@pulumi/azure-native/network/subnet.js";
import { VirtualNetwork } from "@pulumi/azure-native/network/virtualNetwork.js";
import { AppServicePlan } from "@pulumi/azure-native/web/appServicePlan.js";
import type { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";

/** What hosts of one kind share in an environment. It is declared when the first of them needs it. */
export class Platform {
  readonly group: ResourceGroup;
  #apps: ManagedEnvironment | undefined;
  #machines: Subnet | undefined;
  #sites: AppServicePlan | undefined;
  #functions: AppServicePlan | undefined;

  constructor(group: ResourceGroup) {
    this.group = group;
  }

  /** Container Apps and their jobs run in it. */
  get apps(): ManagedEnvironment {
    this.#apps ??= new ManagedEnvironment("apps", { resourceGroupName: this.group.name });
    return this.#apps;
  }

  /** The plan of web apps. Its tier has slots. */
  get sites(): AppServicePlan {
    this.#sites ??= this.plan("sites", { name: "S1", tier: "Standard" });
    return this.#sites;
  }

  /** The plan of function apps: on Linux, and paid by call. */
  get functions(): AppServicePlan {
    this.#functions ??= this.plan("functions", { name: "Y1", tier: "Dynamic" });
    return this.#functions;
  }

  private plan(name: string, sku: { readonly name: string; readonly tier: string }): AppServicePlan {
    return new AppServicePlan(name, { resourceGroupName: this.group.name, kind: "linux", reserved: true, sku });
  }

  /** The interface of a machine. It has no public address. */
  networkInterface(name: string): NetworkInterface {
    return new NetworkInterface(name, {
      resourceGroupName: this.group.name,
      ipConfigurations: [{ name: "machines", subnet: { id: this.machines.id } }],
    });
  }

  private get machines(): Subnet {
    this.#machines ??= new Subnet("machines", {
      resourceGroupName: this.group.name,
      virtualNetworkName: new VirtualNetwork("machines", {
        resourceGroupName: this.group.name,
        addressSpace: { addressPrefixes: ["10.10.0.0/16"] },
      }).name,
      addressPrefix: "10.10.0.0/24",
    });
    return this.#machines;
  }
}
