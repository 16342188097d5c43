import type { Stranger } from "../edit.ts";

export const stackReferences: Stranger = {
  program: "stack-references/orders",
  edits: [
    {
      what: "developers are the operators of the bus: the name of an output",
      files: {
        "index.ts": [['"operators-bus", config.operatorsGroupId', '"operators-bus", config.developersGroupId']],
      },
      verdict: "mixed",
      cause: ["index.ts:55 operators-bus.principalId"],
    },
    {
      what: "the vault of another stack: a word of the configuration",
      files: { "Pulumi.dev.yaml": [["contoso/platform/dev", "contoso/platform/prod"]] },
      verdict: "mixed",
      cause: [
        "config.ts:7 contoso/platform/prod",
        "index.ts:42 orders.issuer",
        "index.ts:51 orders-secrets.scope",
        "index.ts:54 developers-read.principalId",
        "index.ts:55 operators-bus.principalId",
        "index.ts:57 bus",
      ],
    },
    {
      what: "the service does not read the vault any more",
      files: {
        "index.ts": [
          ['grant("orders-secrets", identity.principalId, roles.keyVaultSecretsUser, config.vaultId);\n', ""],
        ],
      },
      verdict: "narrower",
      cause: ["index.ts:51 orders-secrets"],
    },
    {
      what: "outputs are required that were taken as they came, and the references have other names",
      files: {
        "config.ts": [
          ['networkRef.getOutput("serviceBusDnsZoneId")', 'networkRef.requireOutput("serviceBusDnsZoneId")'],
          ['platformRef.getOutput("logAnalyticsId")', 'platformRef.requireOutput("logAnalyticsId")'],
          ['pulumiConfig.getNumber("replicas") || 1', 'pulumiConfig.getNumber("replicas") ?? 2'],
        ],
      },
      verdict: "same",
    },
    {
      what: "other logs are written down, for longer, and metrics with them",
      files: {
        "index.ts": [
          [
            'logs: [{ category: "OperationalLogs", enabled: true }]',
            'logs: [{ categoryGroup: "audit", enabled: true, retentionPolicy: { enabled: true, days: 90 } }],\n    metrics: [{ category: "AllMetrics", enabled: true }]',
          ],
        ],
      },
      verdict: "same",
    },
    {
      what: "another subscription of the topic, a bigger bus, and tags",
      files: {
        "index.ts": [
          ['tier: "Premium", capacity: 1', 'tier: "Premium", capacity: 2'],
          ['const tags = { team: "orders",', 'const tags = { team: "orders", costCenter: "4711",'],
          [
            "// private endpoint in",
            'new servicebus.Subscription("mail", {\n    resourceGroupName: rg.name,\n    namespaceName: bus.name,\n    topicName: placed.name,\n    maxDeliveryCount: 10,\n});\n\n// private endpoint in',
          ],
        ],
      },
      verdict: "same",
    },
  ],
};
