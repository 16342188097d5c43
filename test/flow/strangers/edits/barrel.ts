import type { Stranger } from "../edit.ts";

export const barrel: Stranger = {
  program: "barrel",
  stack: "prod",
  edits: [
    {
      what: "a service writes to the lake: a word in a table of 24",
      files: { "services.ts": [['{ name: "mail", sku: "S1",', '{ name: "mail", sku: "S1", writesLake: true,']] },
      verdict: "broader",
      cause: ["service.ts:85 mail-lake"],
    },
    {
      what: "keys of the bus are switched off",
      files: { "shared.ts": [["capacity: 2 },", "capacity: 2 },\n    disableLocalAuth: true,"]] },
      verdict: "narrower",
      cause: ["shared.ts:29 bus.disableLocalAuth"],
    },
    {
      what: "another image, sizes, queues, how long logs are kept, and how often one is called",
      files: {
        "Pulumi.prod.yaml": [['imageTag: "2021.11.3"', 'imageTag: "2021.12.0"']],
        "services.ts": [
          [
            'sku: "S1", isPublic: true, queues: ["opened"]',
            'sku: "P1v2", isPublic: true, queues: ["opened", "closed"]',
          ],
        ],
        "shared.ts": [["retentionInDays: 90", "retentionInDays: 30"]],
        "service.ts": [
          ["threshold: 10,", "threshold: 25,"],
          ["maxDeliveryCount: 5", "maxDeliveryCount: 10"],
        ],
      },
      verdict: "same",
    },
    {
      what: "blobs of the lake may be read without signing in",
      files: {
        "shared.ts": [
          ["    allowSharedKeyAccess: false,", "    allowSharedKeyAccess: false,\n    allowBlobPublicAccess: true,"],
        ],
      },
      verdict: "broader",
      cause: ["shared.ts:17 lake.allowBlobPublicAccess"],
    },
    {
      what: "alerts are less severe and call nobody",
      files: {
        "service.ts": [
          ["severity: 2,", "severity: 3,"],
          ["actions: [{ actionGroupId: shared.alerts.id }],", "actions: [],"],
        ],
      },
      verdict: "same",
    },
    {
      what: "the table is sorted otherwise, and the loop is another",
      files: {
        "index.ts": [
          [
            "services.map((service, index) => ({ name: service.name, ...deployService(service, index) }));",
            "[];\nfor (const [index, service] of services.entries()) {\n    deployed.push({ name: service.name, ...deployService(service, index) });\n}",
          ],
          ["const deployed =", "const deployed: { name: string; hostName: pulumi.Output<string> }[] ="],
        ],
      },
      verdict: "same",
    },
  ],
};
