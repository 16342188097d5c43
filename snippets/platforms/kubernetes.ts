import { yamlMap, yamlText } from "../quote.ts";
import type { SnippetFile, Workload } from "../terms.ts";
import { variablesWithout } from "./variables.ts";

/**
 * A ServiceAccount, a patch for the pods and the variables, for each service account that the identity trusts.
 * Source: https://learn.microsoft.com/azure/aks/workload-identity-overview
 */
export function kubernetesFiles(workload: Workload): SnippetFile[] {
  const { serviceAccounts, clientId, tenantId, name } = workload;
  return serviceAccounts.flatMap((account) => {
    const folder = serviceAccounts.length === 1 ? "kubernetes" : `kubernetes-${account.namespace}-${account.name}`;
    return [
      {
        path: `${folder}/service-account.yaml`,
        text: `apiVersion: v1
kind: ServiceAccount
metadata:
  namespace: ${yamlText(account.namespace)}
  name: ${yamlText(account.name)}
  annotations:
    azure.workload.identity/client-id: ${yamlText(clientId)}
    azure.workload.identity/tenant-id: ${yamlText(tenantId)}
`,
      },
      {
        path: `${folder}/pod.patch.yaml`,
        text: podPatch(controllerOf(workload), account.name),
      },
      {
        path: `${folder}/environment.yaml`,
        // A pod has the ids from the annotations of its service account; what is set here would win over them.
        text: `# The variables of every container: kubectl set env --from=configmap/… (README.md).
apiVersion: v1
kind: ConfigMap
metadata:
  namespace: ${yamlText(account.namespace)}
  name: ${yamlText(configMapName(name))}
data:
${yamlMap(variablesWithout(workload, "AZURE_CLIENT_ID", "AZURE_TENANT_ID"), 2)}
`,
      },
    ];
  });
}

/** What runs the pods: a workload with a schedule is a CronJob, any other a Deployment. */
export function controllerOf({ schedule }: Workload): "deployment" | "cronjob" {
  return schedule === undefined || schedule === "always" || schedule === "onDeploy" ? "deployment" : "cronjob";
}

function podPatch(controller: "deployment" | "cronjob", serviceAccount: string): string {
  const template = [
    "template:",
    "  metadata:",
    "    labels:",
    '      azure.workload.identity/use: "true"',
    "  spec:",
    `    serviceAccountName: ${yamlText(serviceAccount)}`,
  ];
  const above = controller === "deployment" ? ["spec:"] : ["spec:", "  jobTemplate:", "    spec:"];
  const indent = "  ".repeat(above.length);
  return `# A strategic merge patch for a ${controller}. Its pods get a token with this label only.
${[...above, ...template.map((line) => `${indent}${line}`)].join("\n")}
`;
}

/** Where the variables of a workload stand in its cluster. */
export function configMapName(name: string): string {
  return `${name
    .toLowerCase()
    .replaceAll("_", "-")
    .replace(/^[^a-z0-9]+/, "")}-sign-in`;
}
