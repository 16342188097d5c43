import { KeylessError } from "../error.ts";

/** @throws KeylessError when an id is not that of an account of Cognitive Services. */
export function checkAccountId(where: string, id: string): void {
  if (
    /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.CognitiveServices\/accounts\/[^/]+$/i.test(
      id,
    )
  ) {
    return;
  }
  throw new KeylessError(where, "not the id of an AI account", [
    ["given", `accountId: "${id}"`],
    ["expected", "/subscriptions/…/resourceGroups/…/providers/Microsoft.CognitiveServices/accounts/…"],
  ]);
}
