import { watchDays, parseSchedule } from "../../schedule/index.ts";
import { clientsOf } from "../clients/client.ts";
import { shellWord } from "../quote.ts";
import type { Platform, SnippetFile, Workload } from "../terms.ts";
import { configMapName, controllerOf } from "./kubernetes.ts";
import { sdkVersions } from "./sdkVersions.ts";

/** The order of steps for one workload, and the versions of the SDKs that they need. */
export function readmeFile(workload: Workload): SnippetFile {
  const steps = [
    ...codeSteps(workload),
    ...clusterSteps(workload),
    ...hostSteps(workload),
    ...pipelineSteps(workload),
    ...lastSteps(workload),
  ];
  return {
    path: "README.md",
    text: `# ${workload.name} without keys

Written by \`keyless snippets\`. Nothing here is a secret.

${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}

## Lowest version of each SDK

\`AZURE_TOKEN_CREDENTIALS\` names one credential from these versions on. Older ones ignore it, or refuse the name.

| language | package | version |
| --- | --- | --- |
${sdkVersions.map(({ language, name, version }) => `| ${language} | \`${name}\` | ${version} |`).join("\n")}
`,
  };
}

function codeSteps(workload: Workload): string[] {
  const clients = clientsOf(workload);
  if (clients.length === 0) return [];
  const keyed = clients.filter(({ takesKeys }) => takesKeys);
  const how =
    keyed.length === 0
      ? "It has no way with a key: the services take none."
      : "With `USE_MANAGED_IDENTITY=false` it uses the key as before; deploy it that way first.";
  return [`Take the code from \`clients/\` in your language. ${how}`];
}

function clusterSteps(workload: Workload): string[] {
  const { serviceAccounts, name } = workload;
  const controller = controllerOf(workload);
  return serviceAccounts.flatMap((account) => {
    const folder = serviceAccounts.length === 1 ? "kubernetes" : `kubernetes-${account.namespace}-${account.name}`;
    const kubectl = `kubectl --namespace ${shellWord(account.namespace)}`;
    const pods = shellWord(`${controller}/${account.name}`);
    return [
      `Make the service account and the variables: \`kubectl apply -f ${folder}/service-account.yaml -f ${folder}/environment.yaml\`.`,
      `Let the pods use it: \`${kubectl} patch ${pods} --patch-file ${folder}/pod.patch.yaml\`. If the ${controller} is called otherwise, use its name, here and in \`delete-key.sh\`.`,
      `Give the pods the variables: \`${kubectl} set env ${pods} --from=configmap/${configMapName(name)}\`.`,
    ];
  });
}

/** What the library's host component does, and what else a platform needs. */
const hostStep: Record<Platform, string | undefined> = {
  aks: undefined,
  containerApp: "`pulumi up` sets the identity and the variables, which makes a new revision.",
  containerAppJob: "`pulumi up` sets the identity and the variables. The next execution uses them.",
  webApp: "`pulumi up` sets the identity and the settings, and the app restarts.",
  functionApp: "`pulumi up` sets the identity and the settings, and the app restarts.",
  virtualMachine:
    "`pulumi up` attaches the identity. A machine has no environment in Azure: set the variables of `.env.example` on it, with `AZURE_TOKEN_CREDENTIALS=ManagedIdentityCredential`. Any process on it may sign in as the identity.",
  gitHub: undefined,
  azureDevOps: undefined,
};

function hostSteps({ platform }: Workload): string[] {
  const step = hostStep[platform];
  return step === undefined ? [] : [step];
}

function pipelineSteps({ gitHub, azureDevOps }: Workload): string[] {
  return [
    ...(gitHub.length > 0
      ? ["Put the workflows of `github/` into `.github/workflows`. A run has to sign in before any secret is deleted."]
      : []),
    ...(azureDevOps.length > 0
      ? ["Take `azure-pipelines.yml`. A run has to sign in before any secret is deleted."]
      : []),
  ];
}

function lastSteps({ calls, schedule }: Workload): string[] {
  const read = schedule === undefined ? undefined : parseSchedule(schedule);
  const days = read === undefined ? undefined : watchDays(read);
  const period = days === 1 ? "a day" : `${days ?? 0} days`;
  const how =
    days === undefined ? "until it has run at least once" : `at least ${period}, since it runs \`${schedule ?? ""}\``;
  const services = [...new Set(calls.map(({ name }) => name))].join(", ");
  return [
    ...(calls.length > 0
      ? [`Set \`USE_MANAGED_IDENTITY=true\`, and watch the callers' log of ${services} ${how}.`]
      : []),
    "Run `delete-key.sh`, if it is here. It says what it deletes; read it first.",
  ];
}
