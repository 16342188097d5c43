import { roles } from "../../../../roles/index.ts";
import { account, cognitiveService } from "./cognitiveService.ts";

/** Speech to text and text to speech. */
export const speech = cognitiveService({
  product: "Speech",
  kind: "SpeechServices",
  variable: "SPEECH_ENDPOINT",
  verbs: {
    use: {
      word: "use",
      role: roles.speechUser,
      may: "transcribe and synthesize with",
      operations: [
        `${account}/SpeechServices/unified-speech/frontend/action`,
        `${account}/SpeechServices/speechrest/transcriptions/write`,
        `${account}/CustomVoice/longaudiosynthesis/write`,
      ],
    },
    manage: {
      word: "manage",
      role: roles.speechContributor,
      may: "train and deploy custom speech on",
      operations: [`${account}/SpeechServices/speechrest/models/write`, `${account}/CustomVoice/endpoints/write`],
    },
  },
  remember: [
    "Older versions of the Speech SDK take `aad#<resource id>#<token>` and a region instead of an endpoint and a credential.",
    "A custom subdomain can never be taken away again. Existing custom models keep working at the regional endpoint with keys only.",
  ],
  withoutKeys: [
    "Speech Studio signs in by listing keys, so nobody can use it.",
    "Clients at the regional endpoint stop working: it takes keys only.",
    "Containers of this service take a key of the account for billing, and stop.",
  ],
  sources: [
    "https://learn.microsoft.com/azure/ai-services/speech-service/role-based-access-control",
    "https://learn.microsoft.com/azure/ai-services/speech-service/how-to-configure-azure-ad-auth",
  ],
});
