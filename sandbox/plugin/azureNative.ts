import { invokeArm } from "../provider/invokes/arm.ts";
import type { Provider } from "../provider/provider.ts";
import { textOr } from "../state/json.ts";
import { subscriptionId, tenantId } from "../state/pretend.ts";
import { armTypes, howToAdd } from "../types/list.ts";

const byToken = new Map(armTypes.map((type) => [type.token.toLowerCase(), type]));

/** The sandbox's azure-native. */
export const azureNative: Provider = {
  name: "azure-native",
  version: "3.28.0",
  settingsOf(config) {
    const location = textOr(config["location"], "");
    return {
      ...(location !== "" && { location }),
      subscriptionId: textOr(config["subscriptionId"], subscriptionId),
      tenantId: textOr(config["tenantId"], tenantId),
    };
  },
  typeOf(token) {
    const type = byToken.get(withoutVersion(token).toLowerCase());
    if (type === undefined) {
      throw new Error(`not in the sandbox: ${token}; ${howToAdd("arm")}`);
    }
    return type;
  },
  invoke: (token, question) => invokeArm(withoutVersion(token), question, byToken),
};

/** A version in the module names an API version of the same type: azure-native:search/v20250501:Service. */
function withoutVersion(token: string): string {
  return token.replace(/\/v\d{8}\w*(?=:)/, "");
}
