import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import { readWorkloads } from "../../snippets/index.ts";
import { describedWorkload } from "./described.ts";
import { filesOf } from "./filesOf.ts";

describe("the files of a workload", () => {
  test("are what its platforms need, each at its place", () => {
    expect(Object.keys(filesOf())).toEqual([
      "README.md",
      "kubernetes/service-account.yaml",
      "kubernetes/pod.patch.yaml",
      "kubernetes/environment.yaml",
      "github/prod.yml",
      "github/main.yml",
      "github/v1.0.0.yml",
      "github/pull-request.yml",
      "azure-pipelines.yml",
      ".env.example",
      "delete-key.sh",
      "clients/clients.ts",
      "clients/clients.py",
      "clients/Clients.cs",
      "clients/Clients.java",
      "clients/clients.go",
    ]);
  });

  test("a description is found wherever it stands in the outputs", () => {
    const outputs = { a: [{ b: { c: describedWorkload() } }], other: "text" };
    expect(readWorkloads(outputs).map(({ name }) => name)).toEqual(["chat-api"]);
  });

  test("the service account carries the ids, and the pods the label that gives them a token", () => {
    const files = filesOf();
    expect(parse(files["kubernetes/service-account.yaml"] ?? "")).toMatchObject({
      metadata: {
        namespace: "chat",
        annotations: { "azure.workload.identity/client-id": "11111111-1111-1111-1111-111111111111" },
      },
    });
    expect(parse(files["kubernetes/pod.patch.yaml"] ?? "")).toEqual({
      spec: {
        template: {
          metadata: { labels: { "azure.workload.identity/use": "true" } },
          spec: { serviceAccountName: "chat-api" },
        },
      },
    });
  });

  test("a workload with a schedule is patched as a CronJob, and watched through its longest pause", () => {
    const files = filesOf({ schedule: "weekly" });
    expect(parse(files["kubernetes/pod.patch.yaml"] ?? "")).toHaveProperty("spec.jobTemplate.spec.template.metadata");
    expect(files["delete-key.sh"]).toContain("set env cronjob/chat-api AZURE_OPENAI_API_KEY-");
    expect(files["README.md"]).toContain("at least 8 days, since it runs `weekly`");
  });

  test("a workflow signs in by OIDC, with actions pinned by commit, and only where its subject is", () => {
    const files = filesOf();
    const prod = parse(files["github/prod.yml"] ?? "") as {
      permissions: unknown;
      jobs: Record<string, { environment?: string; steps: { uses?: string; with?: unknown }[] }>;
    };
    expect(prod.permissions).toEqual({ "id-token": "write", contents: "read" });
    const job = prod.jobs["chat-api"];
    expect(job?.environment).toBe("prod");
    const actions = (job?.steps ?? []).flatMap(({ uses }) => uses ?? []);
    expect(actions.filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
    expect(job?.steps[1]?.with).toEqual({
      "client-id": "11111111-1111-1111-1111-111111111111",
      "tenant-id": "22222222-2222-2222-2222-222222222222",
      "subscription-id": "33333333-3333-3333-3333-333333333333",
      environment: "azurecloud",
      audience: "api://AzureADTokenExchange",
    });
    expect(parse(files["github/main.yml"] ?? "")).toHaveProperty("on.push.branches", ["main"]);
    expect(Object.values(files).filter((text) => text.includes("secrets."))).toEqual([]);
  });

  test("a pipeline gets its token from the service connection, by AzurePipelinesCredential", () => {
    const text = filesOf()["azure-pipelines.yml"] ?? "";
    expect(parse(text)).toMatchObject({ steps: [{ task: "AzureCLI@2", inputs: { azureSubscription: "azure-prod" } }] });
    expect(text).toContain("AzurePipelinesCredential(");
  });

  test("a developer signs in with the Azure CLI, and there is no key in the file", () => {
    const text = filesOf()[".env.example"] ?? "";
    expect(text).toContain('AZURE_TOKEN_CREDENTIALS="AzureCliCredential"');
    expect(text).not.toMatch(/API_KEY/);
  });

  test.each([
    ["aks", "kubectl --namespace chat set env deployment/chat-api AZURE_OPENAI_API_KEY-"],
    ["gitHub", "gh secret delete AZURE_OPENAI_API_KEY --repo contoso/chat --env prod"],
    ["gitHub", "gh secret delete AZURE_CREDENTIALS --repo contoso/chat --env prod"],
    ["azureDevOps", "az pipelines variable delete --name AZURE_OPENAI_API_KEY"],
    [
      "containerApp",
      "az containerapp secret remove --name chat-api --resource-group rg-ai-prod --secret-names azure-openai-api-key",
    ],
    [
      "containerAppJob",
      "az containerapp job secret remove --name chat-api --resource-group rg-ai-prod --secret-names azure-openai-api-key",
    ],
    [
      "webApp",
      "az webapp config appsettings delete --name chat-api --resource-group rg-ai-prod --setting-names AZURE_OPENAI_API_KEY",
    ],
    ["functionApp", "az functionapp config appsettings delete --name chat-api --resource-group rg-ai-prod"],
    ["virtualMachine", "On the machine: remove AZURE_OPENAI_API_KEY"],
  ])("on %s the key is deleted: %s", (platform, command) => {
    expect(filesOf({ platform })["delete-key.sh"]).toContain(command);
  });
});
