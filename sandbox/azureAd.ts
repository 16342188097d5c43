import { invokeEntra } from "./invokes/entra.ts";
import { subscriptionId, tenantId } from "./pretend.ts";
import type { Provider } from "./provider.ts";
import { entraTypes } from "./entraTypes.ts";
import { textOr } from "./values.ts";

const byToken = new Map(entraTypes.map((type) => [type.token, type]));

/** The sandbox's azuread. */
export const azureAd: Provider = {
  name: "azuread",
  version: "6.9.1",
  settingsOf: (config) => ({ subscriptionId, tenantId: textOr(config["tenantId"], tenantId) }),
  typeOf(token) {
    const type = byToken.get(token);
    if (type === undefined) throw new Error(`not in the sandbox: ${token}; add it to sandbox/types/entra.ts`);
    return type;
  },
  invoke: invokeEntra,
};
