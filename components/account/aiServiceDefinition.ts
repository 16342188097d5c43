import { KeylessError, oneOf } from "../error.ts";
import { cognitiveServices } from "../service/catalogue/cognitive/index.ts";
import type { ServiceDefinition } from "../service/definition.ts";
import { AIServiceKind } from "./aiServiceArgs.ts";

/** The row of a kind of AI service. @throws KeylessError when there is none. */
export function definitionOf(where: string, kind: string): ServiceDefinition {
  const found = cognitiveServices.find((definition) => definition.kind === kind);
  if (found !== undefined) return found;
  throw new KeylessError(where, "not a kind of AI service", [
    ["given", `kind: "${kind}"`],
    ["expected", oneOf(Object.values(AIServiceKind))],
    ["or", "OpenAIAccount for OpenAI models, and the models of other publishers"],
  ]);
}
