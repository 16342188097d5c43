import { yamlMap, yamlText } from "../quote.ts";
import { distinct, safeName } from "../safeName.ts";
import type { SnippetFile, Workflow, Workload } from "../terms.ts";
import { variablesWithout } from "./variables.ts";

/** The actions by the commits of their releases: a tag can be moved to other code. */
const actions = {
  checkout: "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2",
  login: "azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0",
};

/** A workflow for each branch, tag or environment that the identity trusts: signed in by OIDC, without AZURE_CREDENTIALS. */
export function gitHubFiles(workload: Workload): SnippetFile[] {
  const names = distinct(workload.gitHub.map(nameOf));
  return workload.gitHub.map((workflow, index) => ({
    path: `github/${names[index] ?? "workflow"}.yml`,
    text: workflowText(workload, workflow),
  }));
}

function nameOf({ branch, tag, environment }: Workflow): string {
  return safeName(branch ?? tag ?? environment ?? "pull-request");
}

function workflowText(workload: Workload, workflow: Workflow): string {
  const { name, clientId, tenantId, subscriptionId, loginEnvironment, audience, calls } = workload;
  const inputs = {
    "client-id": clientId,
    "tenant-id": tenantId,
    "subscription-id": subscriptionId,
    environment: loginEnvironment,
    audience,
  };
  const scopes = [...new Set(calls.map(({ tokenScope }) => tokenScope))];
  return `# For .github/workflows of ${workflow.repository}. It replaces the secret AZURE_CREDENTIALS by OIDC.
name: ${yamlText(name)}
on:
${triggersOf(workflow)}
permissions:
  id-token: write # without it, GitHub issues no token
  contents: read
jobs:
  ${/^[A-Za-z_]/.test(name) ? name.replaceAll(".", "-") : `run-${name.replaceAll(".", "-")}`}:
    runs-on: ubuntu-latest
${workflow.environment === undefined ? "" : `    environment: ${yamlText(workflow.environment)}\n`}    env:
${yamlMap(variablesOf(workload), 6)}
    steps:
      - uses: ${actions.checkout}
      - uses: ${actions.login}
        with:
${yamlMap(inputs, 10)}
${scopes.flatMap((scope) => [...pythonStep(scope), ...powerShellStep(scope)]).join("\n")}
`;
}

/** The token of the job is for this subject only, so the workflow runs where the subject is. */
function triggersOf({ branch, tag, environment }: Workflow): string {
  if (branch !== undefined) return `  workflow_dispatch:\n  push:\n    branches:\n      - ${yamlText(branch)}`;
  if (tag !== undefined) return `  push:\n    tags:\n      - ${yamlText(tag)}`;
  return environment === undefined ? "  pull_request:" : "  workflow_dispatch:";
}

/** Client and tenant of the identity are inputs of the sign-in; the code signs in by what that left in the Azure CLI. */
function variablesOf(workload: Workload): Record<string, string> {
  const rest = variablesWithout(workload, "AZURE_CLIENT_ID", "AZURE_TENANT_ID");
  return { ...rest, AZURE_TOKEN_CREDENTIALS: "AzureCliCredential" };
}

function pythonStep(scope: string): string[] {
  return [
    "      - name: Python signs in through azure/login",
    "        run: |",
    "          python3 -m pip install --quiet 'azure-identity>=1.24.0'",
    "          python3 - <<'PYTHON'",
    "          from azure.identity import DefaultAzureCredential",
    "",
    `          DefaultAzureCredential().get_token("${scope}")`,
    "          PYTHON",
  ];
}

function powerShellStep(scope: string): string[] {
  return [
    "      - name: PowerShell signs in through azure/login",
    "        shell: pwsh",
    "        run: |",
    `          $token = az account get-access-token --scope '${scope}' --query accessToken --output tsv`,
    "          if (-not $token) { throw 'no token' }",
    '          $headers = @{ Authorization = "Bearer $token" } # for Invoke-RestMethod -Headers $headers',
  ];
}
