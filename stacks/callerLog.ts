import { Workspace } from "@pulumi/azure-native/operationalinsights/workspace.js";
import type { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";

import { CallerLog, type CalledService } from "../components/index.ts";

/** Who calls what is logged from the first day: a migration needs weeks of it before it begins. */
export function declareCallerLog(group: ResourceGroup, services: readonly CalledService[]): void {
  const workspace = new Workspace("logs", {
    resourceGroupName: group.name,
    retentionInDays: 90,
    features: { disableLocalAuth: true },
  });
  new CallerLog("callers", { workspaceId: workspace.id, of: services });
}
