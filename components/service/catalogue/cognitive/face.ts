import { roles } from "../../../../roles/index.ts";
import { account, cognitiveService } from "./cognitiveService.ts";

/** Detects and recognizes faces. */
export const face = cognitiveService({
  product: "Face",
  kind: "Face",
  variable: "FACE_ENDPOINT",
  verbs: {
    use: {
      word: "use",
      role: roles.faceRecognizer,
      may: "recognize faces with",
      operations: [
        `${account}/Face/detect/action`,
        `${account}/Face/identify/action`,
        `${account}/Face/verify/action`,
        `${account}/Face/findsimilars/action`,
      ],
    },
    manage: {
      word: "manage",
      role: roles.faceContributor,
      may: "recognize faces with and keep lists of them in",
      operations: [`${account}/Face/persongroups/write`, `${account}/Face/persongroups/persons/delete`],
    },
  },
  remember: ["Identifying people needs Microsoft's approval of the subscription, whatever the role."],
  withoutKeys: ["The SDKs of Face before 1.0 take keys only."],
  sources: ["https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/ai-machine-learning"],
});
