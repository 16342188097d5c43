import type { RoleDefinition } from "../role.ts";

export const vision: readonly RoleDefinition[] = [
  {
    id: "59a2dba3-6303-4fd8-9a2e-8cbb4bdda972",
    name: "Cognitive Services Content Understanding Contributor",
    permissions: [
      {
        actions: [
          "Microsoft.CognitiveServices/*/read",
          "Microsoft.Authorization/roleAssignments/read",
          "Microsoft.Authorization/roleDefinitions/read",
        ],
        dataActions: ["Microsoft.CognitiveServices/accounts/MultiModalIntelligence/*"],
        notDataActions: [
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/analyzers/delete",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/classifiers/delete",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/persondirectories/delete",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/labelingProjects/delete",
        ],
      },
    ],
  },
  {
    id: "4b42bd01-da42-4c92-9b07-15ea5bd6a602",
    name: "Cognitive Services Content Understanding Owner",
    permissions: [
      {
        actions: [
          "Microsoft.CognitiveServices/*/read",
          "Microsoft.CognitiveServices/accounts/listkeys/action",
          "Microsoft.Authorization/roleAssignments/read",
          "Microsoft.Authorization/roleDefinitions/read",
        ],
        dataActions: ["Microsoft.CognitiveServices/accounts/MultiModalIntelligence/*"],
      },
    ],
  },
  {
    id: "379c52cb-64de-498c-8b5b-c6170d6c49d4",
    name: "Cognitive Services Content Understanding Reader",
    permissions: [
      {
        actions: [
          "Microsoft.CognitiveServices/*/read",
          "Microsoft.Authorization/roleAssignments/read",
          "Microsoft.Authorization/roleDefinitions/read",
        ],
        dataActions: [
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/analyzers/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/analyzers/operations/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/analyzers/results/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/analyzers/results/images/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/analyzers:analyze/action",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/analyzers:analyzebinary/action",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/classifiers/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/classifiers/operations/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/classifiers:classify/action",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/classifiers:classifybinary/action",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/classifierresults/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/analyzerresults/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/analyzerresults/files/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/batchAnalysisJobs/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/defaults/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/faces:compare/action",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/faces:detect/action",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/labelingProjects/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/labelingProjects/labels/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/labelingProjects/labels/ocr/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/labelingProjects/labels/document/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/labelingProjects/labels/operations/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/labelingProjects/labels:analyze/action",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/labelingProjects/schema/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/labelingProjects/schema/operations/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/labelingProjects/stats/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/labelingProjects/test/files/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/labelingProjects/test/files/operations/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/labelingProjects/reference/files/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/labelingProjects/reference/files/operations/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/labelingProjects/datasets/files/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/labelingProjects/migration/operations/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/persondirectories/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/persondirectories/faces/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/persondirectories/persons/read",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/persondirectories/faces:find/action",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/persondirectories/persons:verify/action",
          "Microsoft.CognitiveServices/accounts/MultiModalIntelligence/persondirectories/persons:identify/action",
        ],
      },
    ],
  },
  {
    id: "c1ff6cc2-c111-46fe-8896-e0ef812ad9f3",
    name: "Cognitive Services Custom Vision Contributor",
    permissions: [
      {
        actions: ["Microsoft.CognitiveServices/*/read"],
        dataActions: ["Microsoft.CognitiveServices/accounts/CustomVision/*"],
      },
    ],
  },
  {
    id: "5c4089e1-6d96-4d2f-b296-c1bc7137275f",
    name: "Cognitive Services Custom Vision Deployment",
    permissions: [
      {
        actions: ["Microsoft.CognitiveServices/*/read"],
        dataActions: [
          "Microsoft.CognitiveServices/accounts/CustomVision/*/read",
          "Microsoft.CognitiveServices/accounts/CustomVision/projects/predictions/*",
          "Microsoft.CognitiveServices/accounts/CustomVision/projects/iterations/publish/*",
          "Microsoft.CognitiveServices/accounts/CustomVision/projects/iterations/export/*",
          "Microsoft.CognitiveServices/accounts/CustomVision/projects/quicktest/*",
          "Microsoft.CognitiveServices/accounts/CustomVision/classify/*",
          "Microsoft.CognitiveServices/accounts/CustomVision/detect/*",
        ],
        notDataActions: ["Microsoft.CognitiveServices/accounts/CustomVision/projects/export/read"],
      },
    ],
  },
  {
    id: "88424f51-ebe7-446f-bc41-7fa16989e96c",
    name: "Cognitive Services Custom Vision Labeler",
    permissions: [
      {
        actions: ["Microsoft.CognitiveServices/*/read"],
        dataActions: [
          "Microsoft.CognitiveServices/accounts/CustomVision/*/read",
          "Microsoft.CognitiveServices/accounts/CustomVision/projects/predictions/query/action",
          "Microsoft.CognitiveServices/accounts/CustomVision/projects/images/*",
          "Microsoft.CognitiveServices/accounts/CustomVision/projects/tags/*",
          "Microsoft.CognitiveServices/accounts/CustomVision/projects/images/suggested/*",
          "Microsoft.CognitiveServices/accounts/CustomVision/projects/tagsandregions/suggestions/action",
        ],
        notDataActions: ["Microsoft.CognitiveServices/accounts/CustomVision/projects/export/read"],
      },
    ],
  },
  {
    id: "93586559-c37d-4a6b-ba08-b9f0940c2d73",
    name: "Cognitive Services Custom Vision Reader",
    permissions: [
      {
        actions: ["Microsoft.CognitiveServices/*/read"],
        dataActions: [
          "Microsoft.CognitiveServices/accounts/CustomVision/*/read",
          "Microsoft.CognitiveServices/accounts/CustomVision/projects/predictions/query/action",
        ],
        notDataActions: ["Microsoft.CognitiveServices/accounts/CustomVision/projects/export/read"],
      },
    ],
  },
  {
    id: "0a5ae4ab-0d65-4eeb-be61-29fc9b54394b",
    name: "Cognitive Services Custom Vision Trainer",
    permissions: [
      {
        actions: ["Microsoft.CognitiveServices/*/read"],
        dataActions: ["Microsoft.CognitiveServices/accounts/CustomVision/*"],
        notDataActions: [
          "Microsoft.CognitiveServices/accounts/CustomVision/projects/action",
          "Microsoft.CognitiveServices/accounts/CustomVision/projects/delete",
          "Microsoft.CognitiveServices/accounts/CustomVision/projects/import/action",
          "Microsoft.CognitiveServices/accounts/CustomVision/projects/export/read",
        ],
      },
    ],
  },
  {
    id: "b5b0c71d-aca9-4081-aee2-9b1bb335fc1a",
    name: "Cognitive Services Face Contributor",
    permissions: [
      {
        actions: [
          "Microsoft.CognitiveServices/*/read",
          "Microsoft.Authorization/roleAssignments/read",
          "Microsoft.Authorization/roleDefinitions/read",
        ],
        dataActions: ["Microsoft.CognitiveServices/accounts/Face/*"],
      },
    ],
  },
  {
    id: "9894cab4-e18a-44aa-828b-cb588cd6f2d7",
    name: "Cognitive Services Face Recognizer",
    permissions: [
      {
        dataActions: [
          "Microsoft.CognitiveServices/accounts/Face/detect/action",
          "Microsoft.CognitiveServices/accounts/Face/verify/action",
          "Microsoft.CognitiveServices/accounts/Face/identify/action",
          "Microsoft.CognitiveServices/accounts/Face/group/action",
          "Microsoft.CognitiveServices/accounts/Face/findsimilars/action",
          "Microsoft.CognitiveServices/accounts/Face/detectliveness/multimodal/action",
          "Microsoft.CognitiveServices/accounts/Face/detectliveness/singlemodal/action",
          "Microsoft.CognitiveServices/accounts/Face/detectlivenesswithverify/singlemodal/action",
          "Microsoft.CognitiveServices/accounts/Face/*/sessions/action",
          "Microsoft.CognitiveServices/accounts/Face/*/sessions/delete",
          "Microsoft.CognitiveServices/accounts/Face/*/sessions/read",
          "Microsoft.CognitiveServices/accounts/Face/*/sessions/audit/read",
        ],
      },
    ],
  },
  {
    id: "b2de6794-95db-4659-8781-7e080d3f2b9d",
    name: "Cognitive Services Immersive Reader User",
    permissions: [
      {
        dataActions: ["Microsoft.CognitiveServices/accounts/ImmersiveReader/getcontentmodelforreader/action"],
      },
    ],
  },
];
