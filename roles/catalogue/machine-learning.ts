import type { RoleDefinition } from "../role.ts";

export const machineLearning: readonly RoleDefinition[] = [
  {
    id: "ea01e6af-a1c1-4350-9563-ad00f8c72ec5",
    name: "Azure Machine Learning Workspace Connection Secrets Reader",
    permissions: [
      {
        actions: [
          "Microsoft.MachineLearningServices/workspaces/connections/listsecrets/action",
          "Microsoft.MachineLearningServices/workspaces/metadata/secrets/read",
        ],
      },
    ],
  },
];
