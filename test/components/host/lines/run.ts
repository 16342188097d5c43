import { VirtualMachine } from "@pulumi/azure-native/compute/virtualMachine.js";
import { VirtualMachineScaleSet } from "@pulumi/azure-native/compute/virtualMachineScaleSet.js";
import { FederatedIdentityCredential } from "@pulumi/azure-native/managedidentity/federatedIdentityCredential.js";
import { RoleAssignment } from "@pulumi/azure-native/authorization/roleAssignment.js";
import { ContainerApp } from "@pulumi/azure-native/app/containerApp.js";
import { Job } from "@pulumi/azure-native/app/job.js";
import { WebApp } from "@pulumi/azure-native/web/webApp.js";
import { WebAppSlot } from "@pulumi/azure-native/web/webAppSlot.js";
import { WebAppSlotConfigurationNames } from "@pulumi/azure-native/web/webAppSlotConfigurationNames.js";
import * as pulumi from "@pulumi/pulumi";

import * as library from "../../../../components/index.ts";

const azure = {
  RoleAssignment,
  FederatedIdentityCredential,
  ContainerApp,
  Job,
  WebApp,
  WebAppSlot,
  WebAppSlotConfigurationNames,
  VirtualMachine,
  VirtualMachineScaleSet,
};

/** Where pods find their variables. The package of Kubernetes is not installed here. */
class ConfigMap extends pulumi.CustomResource {
  constructor(name: string, args: { data?: pulumi.Input<Record<string, string>> }) {
    super("kubernetes:core/v1:ConfigMap", name, args);
  }
}

/** What the details of a service connection say. */
const connection = {
  issuer: "https://login.microsoftonline.com/7ab1f3e4-0000-4000-8000-000000000000/v2.0",
  subject:
    "/eid1/c/pub/t/P2NfZhoNhU2kMgjXz0kAAQ/a/rISbSSETf0KqFyZ8qWl1mA/sc/2a7c0000-0000-4000-8000-000000000001/5f3e0000-0000-4000-8000-000000000002",
};

/** Runs the code of a program, with an account, an identity and an app that are there already. */
export function runs(code: string): void {
  const resourceGroupName = "rg";
  const account = new library.OpenAIAccount("aoai", { resourceGroupName, subdomain: "contoso-aoai" });
  const chat = new library.WorkloadIdentity("chat", { resourceGroupName });
  const site = new library.WebApp("site", {
    resourceGroupName,
    workload: { identity: chat },
    slotSettings: { appSettingNames: ["AZURE_OPENAI_ENDPOINT"] },
  });
  const id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/lake";
  const storage = { id: pulumi.output(id), name: pulumi.output("lake") };
  const outside = { kubernetes: { ConfigMap }, pulumi, cluster: { issuer: "https://issuer.example/" }, connection };
  const known = { library, azure, resourceGroupName, account, chat, site, storage, ...outside };
  // The table holds code, since its lines are counted.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const program = new Function(...Object.keys(known), code) as (...values: unknown[]) => void;
  program(...Object.values(known));
}
