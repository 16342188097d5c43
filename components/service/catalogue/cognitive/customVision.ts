import { roles } from "../../../../roles/index.ts";
import { account, cognitiveService } from "./cognitiveService.ts";

const sources = ["https://learn.microsoft.com/azure/ai-services/custom-vision-service/role-based-access-control"];
const withoutKeys = ["The SDKs of Custom Vision take keys only (ApiKeyCredentials): callers need REST with a token."];

/** Trains models for images. */
export const customVisionTraining = cognitiveService({
  product: "Custom Vision training",
  kind: "CustomVision.Training",
  variable: "VISION_TRAINING_ENDPOINT",
  verbs: {
    read: {
      word: "read",
      role: roles.customVisionReader,
      may: "read projects of",
      operations: [`${account}/CustomVision/projects/read`, `${account}/CustomVision/projects/iterations/read`],
    },
    write: {
      word: "write",
      role: roles.customVisionTrainer,
      may: "label images and train models of",
      operations: [`${account}/CustomVision/projects/images/write`, `${account}/CustomVision/projects/train/action`],
    },
    manage: {
      word: "manage",
      role: roles.customVisionContributor,
      may: "make, change and delete projects of",
      operations: [`${account}/CustomVision/projects/action`, `${account}/CustomVision/projects/delete`],
    },
  },
  withoutKeys,
  sources,
});

/** Classifies images with models of Custom Vision. */
export const customVisionPrediction = cognitiveService({
  product: "Custom Vision prediction",
  kind: "CustomVision.Prediction",
  variable: "VISION_PREDICTION_ENDPOINT",
  verbs: {
    use: {
      word: "use",
      role: roles.customVisionDeployment,
      may: "classify images with and publish models to",
      operations: [
        `${account}/CustomVision/classify/iterations/image/action`,
        `${account}/CustomVision/detect/iterations/image/action`,
      ],
    },
  },
  withoutKeys,
  sources,
});
