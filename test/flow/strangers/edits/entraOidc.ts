import type { Stranger } from "../edit.ts";

export const entraOidc: Stranger = {
  program: "entra-oidc",
  stack: "prod",
  edits: [
    {
      what: "pull requests sign in as the deployer: one word of a credential",
      files: { "index.ts": [["    applicationId: planApp.id,", "    applicationId: deployApp.id,"]] },
      verdict: "mixed",
      cause: ["index.ts:69 plan-pr.applicationId"],
    },
    {
      what: "the planner reads the state and does not write it: a role's GUID",
      files: {
        "roles.ts": [
          ["    AcrPush:", '    StorageBlobDataReader: "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1",\n    AcrPush:'],
        ],
        "index.ts": [
          [
            '"StorageBlobDataContributor"),\n    scope: pulumi.interpolate',
            '"StorageBlobDataReader"),\n    scope: pulumi.interpolate',
          ],
        ],
      },
      verdict: "narrower",
      cause: ["index.ts:103 plan-state.roleDefinitionId"],
    },
    {
      what: "an environment more in the stack's file",
      files: { "Pulumi.prod.yaml": [["    - staging\n", "    - staging\n    - hotfix\n"]] },
      verdict: "broader",
      cause: ["index.ts:51 deploy-hotfix"],
    },
    {
      what: "descriptions, a bigger registry, and a function for what is assigned",
      files: {
        "index.ts": [
          ["`Jobs of ${org}/${repo} in ${env}`", "`Lets jobs of ${org}/${repo} in ${env} log in`"],
          ['sku: { name: "Basic" }', 'sku: { name: "Standard" }'],
          [
            'new authorization.RoleAssignment("deploy-push", {\n    principalId: deploySp.objectId,\n    principalType: "ServicePrincipal",\n    roleDefinitionId: roleDefinitionId(subscriptionId, "AcrPush"),\n    scope: registry.id,\n});',
            'assign("deploy-push", deploySp, "AcrPush", registry.id);',
          ],
          [
            "// ---- who may do what ----\n",
            '// ---- who may do what ----\n\nfunction assign(name: string, sp: azuread.ServicePrincipal, role: string, scope: pulumi.Input<string>) {\n    return new authorization.RoleAssignment(name, {\n        principalId: sp.objectId,\n        principalType: "ServicePrincipal",\n        roleDefinitionId: roleDefinitionId(subscriptionId, role),\n        scope,\n    });\n}\n',
          ],
        ],
      },
      verdict: "same",
    },
    {
      what: "the state is kept longer, and variables have other names",
      files: {
        "index.ts": [
          ["const stateContainer = new", "const container = new"],
          ["${stateContainer.name}", "${container.name}"],
          [
            "const registry = new",
            'new storage.BlobServiceProperties("state", {\n    resourceGroupName: group.name,\n    accountName: state.name,\n    deleteRetentionPolicy: { enabled: true, days: 30 },\n    isVersioningEnabled: true,\n});\nconst registry = new',
          ],
        ],
      },
      verdict: "same",
    },
  ],
};
