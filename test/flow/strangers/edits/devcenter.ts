import type { Stranger } from "../edit.ts";

export const devcenter: Stranger = {
  program: "devcenter",
  stack: "prod",
  edits: [
    {
      what: "whoever creates an environment in production is its contributor",
      files: {
        "index.ts": [
          [
            "subscription: production, creatorRole: roles.READER",
            "subscription: production, creatorRole: roles.CONTRIBUTOR",
          ],
        ],
      },
      verdict: "broader",
      cause: ["payments", "search"].map((team) => `project.ts:60 ${team}-production.creatorRoleAssignment.roles`),
    },
    {
      what: "developers are administrators of their dev boxes",
      files: { "project.ts": [['localAdministrator: "Disabled"', 'localAdministrator: "Enabled"']] },
      verdict: "broader",
      cause: ["payments", "search"].map((team) => `project.ts:37 ${team}-pool.localAdministrator`),
    },
    {
      what: "the payments team is another group: a digit in the stack's file",
      files: {
        "Pulumi.prod.yaml": [
          ["group: 6f1b2f5e-30f1-4f39-9a0e-0c9f6e6a1d01", "group: 6f1b2f5e-30f1-4f39-9a0e-0c9f6e6a1d03"],
        ],
      },
      verdict: "mixed",
      cause: [
        "project.ts:79 payments-devbox-users.principalId",
        "project.ts:80 payments-environment-users.principalId",
      ],
    },
    {
      what: "the dev center gives roles in production no more",
      files: {
        "index.ts": [
          [
            "    new authorization.RoleAssignment(`center-${name}-uaa`",
            '    if (name !== "production")\n      new authorization.RoleAssignment(`center-${name}-uaa`',
          ],
        ],
      },
      verdict: "narrower",
      cause: ["index.ts:33 center-production-uaa"],
    },
    {
      what: "bigger dev boxes that stop earlier, more of them, and a description",
      files: {
        "index.ts": [['sku: { name: "general_i_8c32gb256ssd_v2" }', 'sku: { name: "general_i_16c64gb512ssd_v2" }']],
        "project.ts": [
          ['time: "19:00"', 'time: "18:30"'],
          [
            "projectName: args.team.name,",
            "projectName: args.team.name,\n            description: `What ${args.team.name} builds on`,",
          ],
        ],
        "Pulumi.prod.yaml": [["maxDevBoxes: 1", "maxDevBoxes: 3"]],
      },
      verdict: "same",
    },
    {
      what: "dev boxes with another image and a larger disk, which stop no more by themselves, in another network",
      files: {
        "index.ts": [
          ["vs-2022-ent-general-win11-m365-gen2", "vs-2022-pro-general-win11-m365-gen2"],
          ['hibernateSupport: "Enabled"', 'hibernateSupport: "Disabled"'],
          ["ssd_256gb", "ssd_512gb"],
          ["10.40.0.0/16", "10.44.0.0/16"],
          ["10.40.1.0/24", "10.44.1.0/24"],
        ],
        "project.ts": [['            state: "Enabled",', '            state: "Disabled",']],
      },
      verdict: "same",
    },
    {
      what: "the environments are a constant, and a security group more",
      files: {
        "index.ts": [
          [
            "const teams = config",
            'new network.NetworkSecurityGroup("endpoints", { resourceGroupName: rg.name });\n\nconst teams = config',
          ],
          [
            "            environments: {\n                sandbox: { subscription: sandbox, creatorRole: roles.CONTRIBUTOR },\n                production: { subscription: production, creatorRole: roles.READER },\n            },",
            "            environments,",
          ],
          [
            "// The token for the catalog's",
            "const environments = {\n    sandbox: { subscription: sandbox, creatorRole: roles.CONTRIBUTOR },\n    production: { subscription: production, creatorRole: roles.READER },\n};\n\n// The token for the catalog's",
          ],
        ],
      },
      verdict: "same",
    },
  ],
};
