import { invokeEntra } from "../provider/invokes/entra.ts";
import type { Provider } from "../provider/provider.ts";
import { textOr } from "../state/json.ts";
import { subscriptionId, tenantId } from "../state/pretend.ts";
import { entraTypes, howToAdd } from "../types/list.ts";

const byToken = new Map(entraTypes.map((type) => [type.token, type]));

/** The sandbox's azuread. */
export const azureAd: Provider = {
  name: "azuread",
  version: "6.9.1",
  settingsOf: (config) => ({ subscriptionId, tenantId: textOr(config["tenantId"], tenantId) }),
  typeOf(token) {
    const type = byToken.get(token);
    if (type === undefined) throw new Error(`not in the sandbox: ${token}; ${howToAdd("entra")}`);
    return type;
  },
  invoke: invokeEntra,
};
