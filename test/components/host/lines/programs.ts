import { RoleAssignment } from "@pulumi/azure-native/authorization/roleAssignment.js";
import { ContainerApp } from "@pulumi/azure-native/app/containerApp.js";
import { Job } from "@pulumi/azure-native/app/job.js";
import { WebApp } from "@pulumi/azure-native/web/webApp.js";
import { WebAppSlot } from "@pulumi/azure-native/web/webAppSlot.js";
import { WebAppSlotConfigurationNames } from "@pulumi/azure-native/web/webAppSlotConfigurationNames.js";
import * as pulumi from "@pulumi/pulumi";

import * as library from "../../../../components/index.ts";

/** A host in three programs: its raw arguments alone, with this library, and with the same by hand. */
export interface Row {
  readonly component: string;
  /** The class of azure-native that it stands for. */
  readonly raw: string;
  /** Types of what both programs have to declare alike. */
  readonly types: readonly string[];
  /** The raw arguments, without braces. */
  readonly args: string;
  /** What the library takes beside them. @default the workload alone */
  readonly ours?: string;
  /** The raw arguments with all that the library adds, without braces. */
  readonly full: string;
  /** Further resources by hand. @default none */
  readonly more?: string;
  /** What the identity needs a role on, and which: `[id, GUID]`. @default use of the account */
  readonly roles?: readonly (readonly [scope: string, guid: string])[];
}

const workload = "workload: { identity: chat, calls: [account] }";

export const plain = ({ raw, args }: Row): string => `new azure.${raw}("host", { ${args} });`;

export const withLibrary = ({ component, args, ours = workload }: Row): string =>
  `account.grantUse(chat); new library.${component}("host", { ${args}, ${ours} });`;

const openAIUser = "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd";

export function byHand({ raw, full, more = "", roles = [["account.id", openAIUser]] }: Row): string {
  const grants = roles.map(
    ([scope, guid], index) => `const role${String(index)} = new azure.RoleAssignment("role-${String(index)}", {
      scope: ${scope},
      principalId: chat.principalId,
      principalType: "ServicePrincipal",
      roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/${guid}",
    });`,
  );
  const dependsOn = roles.map((_, index) => `role${String(index)}`).join(", ");
  return `${grants.join("\n")} ${more} new azure.${raw}("host", { ${full} }, { dependsOn: [${dependsOn}] });`;
}

const azure = { RoleAssignment, ContainerApp, Job, WebApp, WebAppSlot, WebAppSlotConfigurationNames };

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
  const known = { library, azure, resourceGroupName, account, chat, site, storage };
  // The table holds code, since its lines are counted.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const program = new Function(...Object.keys(known), code) as (...values: unknown[]) => void;
  program(...Object.values(known));
}
