import type { RoleDefinition } from "../role.ts";

export const languageAndSpeech: readonly RoleDefinition[] = [
  {
    id: "f72c8140-2111-481c-87ff-72b910f6e3f8",
    name: "Cognitive Services LUIS Owner",
    permissions: [
      {
        actions: [
          "Microsoft.CognitiveServices/*/read",
          "Microsoft.CognitiveServices/accounts/listkeys/action",
          "Microsoft.Authorization/roleAssignments/read",
          "Microsoft.Authorization/roleDefinitions/read",
        ],
        dataActions: ["Microsoft.CognitiveServices/accounts/LUIS/*"],
      },
    ],
  },
  {
    id: "f07febfe-79bc-46b1-8b37-790e26e6e498",
    name: "Cognitive Services Language Owner",
    permissions: [
      {
        actions: [
          "Microsoft.CognitiveServices/*/read",
          "Microsoft.CognitiveServices/accounts/listkeys/action",
          "Microsoft.Authorization/roleAssignments/read",
          "Microsoft.Authorization/roleDefinitions/read",
        ],
        dataActions: [
          "Microsoft.CognitiveServices/accounts/LanguageAuthoring/*",
          "Microsoft.CognitiveServices/accounts/ConversationalLanguageUnderstanding/*",
          "Microsoft.CognitiveServices/accounts/Language/*",
          "Microsoft.CognitiveServices/accounts/TextAnalytics/*",
        ],
        notDataActions: ["Microsoft.CognitiveServices/accounts/TextAnalytics/QnaMaker/*"],
      },
    ],
  },
  {
    id: "7628b7b8-a8b2-4cdc-b46f-e9b35248918e",
    name: "Cognitive Services Language Reader",
    permissions: [
      {
        actions: [
          "Microsoft.CognitiveServices/*/read",
          "Microsoft.Authorization/roleAssignments/read",
          "Microsoft.Authorization/roleDefinitions/read",
        ],
        dataActions: [
          "Microsoft.CognitiveServices/accounts/LanguageAuthoring/*/read",
          "Microsoft.CognitiveServices/accounts/ConversationalLanguageUnderstanding/*/read",
          "Microsoft.CognitiveServices/accounts/ConversationalLanguageUnderstanding/projects/export/action",
          "Microsoft.CognitiveServices/accounts/Language/*/read",
          "Microsoft.CognitiveServices/accounts/Language/*/projects/export/action",
          "Microsoft.CognitiveServices/accounts/Language/query-text/action",
          "Microsoft.CognitiveServices/accounts/Language/query-dataverse/action",
          "Microsoft.CognitiveServices/accounts/Language/analyze-text/jobs/action",
          "Microsoft.CognitiveServices/accounts/Language/analyze-text/action",
          "Microsoft.CognitiveServices/accounts/Language/analyze-text/jobscancel/action",
          "Microsoft.CognitiveServices/accounts/Language/analyze-conversations/action",
          "Microsoft.CognitiveServices/accounts/Language/analyze-conversations/jobscancel/action",
          "Microsoft.CognitiveServices/accounts/Language/analyze-conversations/jobs/action",
          "Microsoft.CognitiveServices/accounts/Language/query-knowledgebases/action",
          "Microsoft.CognitiveServices/accounts/Language/generate/action",
          "Microsoft.CognitiveServices/accounts/TextAnalytics/*",
        ],
        notDataActions: ["Microsoft.CognitiveServices/accounts/TextAnalytics/QnaMaker/*"],
      },
    ],
  },
  {
    id: "f2310ca1-dc64-4889-bb49-c8e0fa3d47a8",
    name: "Cognitive Services Language Writer",
    permissions: [
      {
        actions: [
          "Microsoft.CognitiveServices/*/read",
          "Microsoft.Authorization/roleAssignments/read",
          "Microsoft.Authorization/roleDefinitions/read",
        ],
        dataActions: [
          "Microsoft.CognitiveServices/accounts/LanguageAuthoring/*",
          "Microsoft.CognitiveServices/accounts/ConversationalLanguageUnderstanding/*",
          "Microsoft.CognitiveServices/accounts/Language/*",
          "Microsoft.CognitiveServices/accounts/TextAnalytics/*",
        ],
        notDataActions: [
          "Microsoft.CognitiveServices/accounts/LanguageAuthoring/projects/publish/action",
          "Microsoft.CognitiveServices/accounts/ConversationalLanguageUnderstanding/projects/deployments/write",
          "Microsoft.CognitiveServices/accounts/TextAnalytics/QnaMaker/*",
          "Microsoft.CognitiveServices/accounts/Language/*/projects/delete",
          "Microsoft.CognitiveServices/accounts/Language/*/projects/deployments/write",
          "Microsoft.CognitiveServices/accounts/Language/*/projects/deployments/delete",
          "Microsoft.CognitiveServices/accounts/Language/*/projects/deployments/swap/action",
        ],
      },
    ],
  },
  {
    id: "0e75ca1e-0464-4b4d-8b93-68208a576181",
    name: "Cognitive Services Speech Contributor",
    permissions: [
      {
        actions: [
          "Microsoft.CognitiveServices/*/read",
          "Microsoft.Authorization/roleAssignments/read",
          "Microsoft.Authorization/roleDefinitions/read",
        ],
        dataActions: [
          "Microsoft.CognitiveServices/accounts/SpeechServices/*",
          "Microsoft.CognitiveServices/accounts/CustomVoice/*",
          "Microsoft.CognitiveServices/accounts/AudioContentCreation/*",
          "Microsoft.CognitiveServices/accounts/TTSPlayer/*",
          "Microsoft.CognitiveServices/accounts/VideoTranslation/*",
          "Microsoft.CognitiveServices/accounts/CustomAvatar/*",
          "Microsoft.CognitiveServices/accounts/BatchAvatar/*",
          "Microsoft.CognitiveServices/accounts/BatchTextToSpeech/*",
        ],
      },
    ],
  },
  {
    id: "f2dc8367-1007-4938-bd23-fe263f013447",
    name: "Cognitive Services Speech User",
    permissions: [
      {
        actions: [
          "Microsoft.CognitiveServices/*/read",
          "Microsoft.Authorization/roleAssignments/read",
          "Microsoft.Authorization/roleDefinitions/read",
        ],
        dataActions: [
          "Microsoft.CognitiveServices/accounts/SpeechServices/*/read",
          "Microsoft.CognitiveServices/accounts/SpeechServices/*/transcriptions/read",
          "Microsoft.CognitiveServices/accounts/SpeechServices/*/transcriptions/write",
          "Microsoft.CognitiveServices/accounts/SpeechServices/*/transcriptions/delete",
          "Microsoft.CognitiveServices/accounts/SpeechServices/*/transcriptions/action",
          "Microsoft.CognitiveServices/accounts/SpeechServices/*/frontend/action",
          "Microsoft.CognitiveServices/accounts/SpeechServices/text-dependent/*/action",
          "Microsoft.CognitiveServices/accounts/SpeechServices/text-independent/*/action",
          "Microsoft.CognitiveServices/accounts/SpeechServices/voiceagent/realtime/*",
          "Microsoft.CognitiveServices/accounts/SpeechServices/voicelive/realtime/*",
          "Microsoft.CognitiveServices/accounts/CustomVoice/*/read",
          "Microsoft.CognitiveServices/accounts/CustomVoice/evaluations/*",
          "Microsoft.CognitiveServices/accounts/CustomVoice/longaudiosynthesis/*",
          "Microsoft.CognitiveServices/accounts/AudioContentCreation/*",
          "Microsoft.CognitiveServices/accounts/TTSPlayer/*",
          "Microsoft.CognitiveServices/accounts/VideoTranslation/*",
          "Microsoft.CognitiveServices/accounts/CustomAvatar/*/read",
          "Microsoft.CognitiveServices/accounts/BatchAvatar/*",
          "Microsoft.CognitiveServices/accounts/BatchTextToSpeech/*",
        ],
        notDataActions: [
          "Microsoft.CognitiveServices/accounts/CustomVoice/datasets/files/read",
          "Microsoft.CognitiveServices/accounts/CustomVoice/datasets/utterances/read",
        ],
      },
    ],
  },
];
