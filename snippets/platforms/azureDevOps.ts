import { yamlMap, yamlText } from "../quote.ts";
import type { Connection, SnippetFile, Workload } from "../terms.ts";
import { variablesWithout } from "./variables.ts";

/**
 * A pipeline for each service connection that the identity trusts. The task leaves the ids of the connection in variables,
 * from which `AzurePipelinesCredential` gets a token of its own whenever it needs one.
 * Source: https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/azure-cli-v2
 */
export function azureDevOpsFiles(workload: Workload): SnippetFile[] {
  const { azureDevOps } = workload;
  return azureDevOps.map((connection, index) => ({
    path: index === 0 ? "azure-pipelines.yml" : `azure-pipelines-${index + 1}.yml`,
    text: pipelineText(workload, connection),
  }));
}

function pipelineText(workload: Workload, { organization, project, connection }: Connection): string {
  const scopes = [...new Set(workload.calls.map(({ tokenScope }) => tokenScope))];
  const rest = variablesWithout(workload, "AZURE_CLIENT_ID", "AZURE_TENANT_ID", "AZURE_TOKEN_CREDENTIALS");
  return `# For ${project} of ${organization}. The service connection holds no secret: workload identity federation.
trigger: none
pool:
  vmImage: ubuntu-latest
steps:
  - task: AzureCLI@2
    displayName: ${yamlText(`${workload.name} signs in`)}
    inputs:
      azureSubscription: ${yamlText(connection)}
      scriptType: bash
      scriptLocation: inlineScript
      inlineScript: |
        set -euo pipefail
        python3 -m pip install --quiet 'azure-identity>=1.24.0'
        python3 - <<'PYTHON'
        import os

        from azure.identity import AzurePipelinesCredential

        credential = AzurePipelinesCredential(
            tenant_id=os.environ["AZURESUBSCRIPTION_TENANT_ID"],
            client_id=os.environ["AZURESUBSCRIPTION_CLIENT_ID"],
            service_connection_id=os.environ["AZURESUBSCRIPTION_SERVICE_CONNECTION_ID"],
            system_access_token=os.environ["SYSTEM_ACCESSTOKEN"],
        )
${scopes.map((scope) => `        credential.get_token("${scope}")`).join("\n")}
        PYTHON
    env:
      SYSTEM_ACCESSTOKEN: $(System.AccessToken)
${yamlMap(rest, 6)}
`;
}
