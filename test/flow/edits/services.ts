import { aTag, before, region, type Recipe } from "./edit.ts";

const ranges = 'network: { allowedIpRanges: ["203.0.113.0/24"] }';
const common = {
  "a tag": aTag,
  region,
  "a closed network": "network: { publicAccess: false }",
  "ranges of addresses": ranges,
};
const trusted = "network: { allowTrustedAzureServices: true }";

/** Edits of the services, by the heading of the recipe. */
export const ofServices: Readonly<Record<string, Recipe>> = {
  OpenAIAccount: {
    edits: [
      ...before("deployments:", common),
      ["another model version", "2025-04-14", "2025-08-07"],
      ["another deployment name", "chat:", "answers:"],
      ["a deployment more", "chat:", 'small: { model: "gpt-4.1-nano", version: "2025-04-14" }, chat:'],
      [
        "a deployment less",
        'deployments: { chat: { model: "gpt-4.1-mini", version: "2025-04-14" } }',
        "deployments: {}",
      ],
      ["a deployment's size", 'version: "', 'capacity: 20, version: "'],
      ["a deployment's kind", 'version: "', 'sku: "DataZoneStandard", version: "'],
      ["a content filter", 'version: "', 'raiPolicyName: "Microsoft.DefaultV2", version: "'],
      ["no upgrades", 'version: "', 'versionUpgradeOption: "NoAutoUpgrade", version: "'],
    ],
  },
  AIService: {
    edits: [
      ...before("kind:", {
        ...common,
        "a sku": 'sku: "F0"',
        "trusted services": trusted,
        "another name": 'subdomain: "contoso-docs"',
      }),
      ["an identity", "kind:", 'identity: "systemAssigned", kind:', "broader"],
    ],
  },
  FoundryProject: {
    edits: [
      ["a tag", "account: foundry", `${aTag}, account: foundry`],
      ["a name for people", "account: foundry", 'displayName: "Agents", account: foundry'],
      ["a description", "account: foundry", 'description: "Answers of the shop", account: foundry'],
      ["another name", "account: foundry", 'projectName: "answers", account: foundry'],
      ["the account's region", 'kind: "AIServices",', `kind: "AIServices", ${region},`],
      ["a tag of the account", 'kind: "AIServices",', `kind: "AIServices", ${aTag},`],
      ["the account's network", 'kind: "AIServices",', `kind: "AIServices", ${ranges},`],
      ["a model", 'kind: "AIServices",', 'kind: "AIServices", deployments: { chat: { model: "gpt-4.1-mini" } },'],
      ["a connection", "agents.grantUseAgents", "agents.connect(account);\nagents.grantUseAgents"],
      ["a role more", "agents.grantUseAgents", "agents.grantManage(chatApi);\nagents.grantUseAgents", "broader"],
    ],
  },
  SearchService: {
    edits: [
      ...before("resourceGroupName", {
        ...common,
        "a sku": 'sku: "standard"',
        replicas: "replicas: 3",
        partitions: "partitions: 2",
        "semantic search": 'semanticSearch: "free"',
        "another name": 'serviceName: "contoso-docs"',
      }),
      ["a role more", "index.grantRead", "index.grantWrite(chatApi);\nindex.grantRead", "broader"],
    ],
  },
  StorageAccount: {
    edits: [
      ...before("resourceGroupName", {
        ...common,
        "a sku": 'sku: "Standard_ZRS"',
        "trusted services": trusted,
        "another name": 'accountName: "contosocorpus"',
      }),
      ["a wider role", "corpus.grantWrite", "corpus.grantManage", "broader"],
      ["a narrower role", "corpus.grantWrite", "corpus.grantRead", "narrower"],
      ["tables", "corpus.queues", "corpus.tables", "mixed"],
    ],
  },
  KeyVault: {
    edits: [
      ...before("resourceGroupName", {
        ...common,
        "a sku": 'sku: "premium"',
        "trusted services": trusted,
        days: "softDeleteDays: 30",
        "another name": 'vaultName: "contoso-chat"',
      }),
      ["recovery", "resourceGroupName", "recover: true, resourceGroupName", "unknown"],
      ["another secret's name", '"partner-key"', '"other-key"'],
    ],
  },
  CallerLog: {
    added: "same",
    removed: "same",
    edits: [
      ["days", "retentionInDays: 90", "retentionInDays: 120"],
      ["a tag", "retentionInDays: 90", `${aTag}, retentionInDays: 90`],
      ["a sku", "retentionInDays: 90", 'sku: { name: "PerGB2018" }, retentionInDays: 90'],
      ["a region", "retentionInDays: 90", `${region}, retentionInDays: 90`],
      ["a quota", "retentionInDays: 90", "workspaceCapping: { dailyQuotaGb: 5 }, retentionInDays: 90"],
      ["another name", "workspaceId:", 'settingName: "who-calls", workspaceId:'],
      ["one service less", ", vault]", "]"],
      ["one service more", ", vault]", ', vault, new SearchService("more", { resourceGroupName })]', "broader"],
    ],
  },
  DeveloperAccess: {
    edits: [
      ["a tag", "development: true", `${aTag}, development: true`],
      ["a region", "development: true", `${region}, development: true`],
      ["another name", 'displayName: "ai-developers"', 'displayName: "developers of AI"'],
      ["a model", "development: true", 'deployments: { chat: { model: "gpt-4.1-mini" } }, development: true'],
    ],
  },
};
