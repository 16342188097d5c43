import { clientsOf } from "../clients/client.ts";
import { shellWord } from "../quote.ts";
import { controllerOf } from "./kubernetes.ts";
import type { Platform, SnippetFile, Workload } from "../terms.ts";

/** The commands that delete the keys of a workload, and the secret of its pipeline. None prints a key. */
export function deleteKeyFiles(workload: Workload): SnippetFile[] {
  const keys = [...new Set(clientsOf(workload).map(({ keyVariable }) => keyVariable))];
  const commands = [
    ...keys.flatMap((key) => onHost[workload.platform](workload, key)),
    ...workload.serviceAccounts.flatMap(({ namespace, name }) =>
      keys.flatMap((key) => inCluster(namespace, `${controllerOf(workload)}/${name}`, key)),
    ),
    ...inGitHub(workload, keys),
    ...inAzureDevOps(workload, keys),
  ];
  if (commands.length === 0) return [];
  return [
    {
      path: "delete-key.sh",
      text: `#!/usr/bin/env bash
# Deletes what ${workload.name} used before it signed in. Run it when the callers' log shows no key any more.
set -euo pipefail

${commands.join("\n")}
`,
    },
  ];
}

type Commands = (workload: Workload, key: string) => string[];
/** The keys of pods are deleted by their service accounts, those of pipelines by what the identity trusts. */
const onHost: Record<Platform, Commands> = {
  aks: () => [],
  containerApp: (workload, key) => inContainerApp("containerapp", workload, key),
  containerAppJob: (workload, key) => inContainerApp("containerapp job", workload, key),
  webApp: (workload, key) => inSite("webapp", workload, key),
  functionApp: (workload, key) => inSite("functionapp", workload, key),
  virtualMachine: (_, key) => [
    `# On the machine: remove ${key} from where it is set, such as /etc/environment or the unit's EnvironmentFile.`,
  ],
  gitHub: () => [],
  azureDevOps: () => [],
};

function inContainerApp(command: string, { host }: Workload, key: string): string[] {
  const which = hostArguments(host);
  const secret = key.toLowerCase().replaceAll("_", "-");
  return [
    `az ${command} update ${which} --remove-env-vars ${key}`,
    `az ${command} secret remove ${which} --secret-names ${secret}`,
  ];
}

function inSite(command: string, { host }: Workload, key: string): string[] {
  return [`az ${command} config appsettings delete ${hostArguments(host)} --setting-names ${key} --output none`];
}

function hostArguments({ name, resourceGroupName }: Workload["host"]): string {
  return `--name ${shellWord(name)} --resource-group ${shellWord(resourceGroupName)}`;
}

/** The variable of the pods, and the key in every secret that has it. */
function inCluster(namespace: string, pods: string, key: string): string[] {
  const kubectl = `kubectl --namespace ${shellWord(namespace)}`;
  return [
    `${kubectl} set env ${shellWord(pods)} ${key}-`,
    `${kubectl} get secrets --output json | jq --raw-output '.items[] | select(.data.${key}) | .metadata.name' |`,
    `  xargs -r -I{} ${kubectl} patch secret {} --type json --patch '[{"op":"remove","path":"/data/${key}"}]'`,
  ];
}

function inGitHub({ gitHub }: Workload, keys: readonly string[]): string[] {
  return gitHub.flatMap(({ repository, environment }) => {
    const where = `--repo ${shellWord(repository)}${environment === undefined ? "" : ` --env ${shellWord(environment)}`}`;
    return [...keys, "AZURE_CREDENTIALS"].map((key) => `gh secret delete ${key} ${where}`);
  });
}

function inAzureDevOps({ azureDevOps }: Workload, keys: readonly string[]): string[] {
  return azureDevOps.flatMap(({ organization, project }) => {
    const where = `--organization ${shellWord(`https://dev.azure.com/${organization}`)} --project ${shellWord(project)}`;
    return keys.map(
      (key) =>
        `az pipelines variable delete --name ${key} --pipeline-name "\${1:?name of the pipeline}" ${where} --yes`,
    );
  });
}
