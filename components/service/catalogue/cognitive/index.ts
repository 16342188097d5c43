import { contentSafety } from "./contentSafety.ts";
import { contentUnderstanding } from "./contentUnderstanding.ts";
import { customVisionPrediction, customVisionTraining } from "./customVision.ts";
import { documentIntelligence } from "./documentIntelligence.ts";
import { face } from "./face.ts";
import { immersiveReader } from "./immersiveReader.ts";
import { language } from "./language.ts";
import { multiService } from "./multiService.ts";
import { speech } from "./speech.ts";
import { translator } from "./translator.ts";
import { vision } from "./vision.ts";

/** Every kind of Cognitive Services that {@link AIService} can be. Retired products are not among them. */
export const cognitiveServices = [
  documentIntelligence,
  contentSafety,
  contentUnderstanding,
  speech,
  language,
  translator,
  vision,
  face,
  customVisionTraining,
  customVisionPrediction,
  immersiveReader,
  multiService,
] as const;
