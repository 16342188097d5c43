import { invokeEntra } from "./invokes/entra.ts";
import { subscriptionId, tenantId } from "./pretend.ts";
import type { Provider } from "./provider.ts";
import { entraApplication, entraGroup, entraGroupMember, entraServicePrincipal, entraUser } from "./types/entra.ts";
import { textOr } from "./values.ts";

const types = new Map(
  [entraApplication, entraGroup, entraGroupMember, entraServicePrincipal, entraUser].map((type) => [type.token, type]),
);

/** The sandbox's azuread. */
export const azureAd: Provider = {
  name: "azuread",
  version: "6.9.1",
  settingsOf: (config) => ({ subscriptionId, tenantId: textOr(config["tenantId"], tenantId) }),
  typeOf(token) {
    const type = types.get(token);
    if (type === undefined) throw new Error(`the sandbox has no ${token} yet: add it to sandbox/types/entra.ts`);
    return type;
  },
  invoke: invokeEntra,
};
