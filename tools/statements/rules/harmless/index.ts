import type { HarmlessRule } from "../rule.ts";
import { amountRules } from "./amounts.ts";
import { choiceRules } from "./choices.ts";
import { dataRules } from "./data.ts";
import { kubernetesRules } from "./kubernetes.ts";
import { makerRules } from "./makers.ts";
import { networkRules } from "./network.ts";
import { placeRules } from "./place.ts";
import { textRules } from "./texts.ts";
import { watchingRules } from "./watching.ts";

/** Whatever none of these calls harmless may carry access. The first that matches names the reason. */
export const harmlessRules: readonly HarmlessRule[] = [
  ...makerRules,
  ...choiceRules,
  ...placeRules,
  ...textRules,
  ...kubernetesRules,
  ...networkRules,
  ...watchingRules,
  ...dataRules,
  ...amountRules,
];
