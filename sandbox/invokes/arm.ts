import { userClientId, userObjectId } from "../pretend.ts";
import type { Settings } from "../provider.ts";
import type { JsonMap } from "../values.ts";

/** Answers the functions of azure-native that need no state. */
export function invokeArm(token: string, _args: JsonMap, settings: Settings): JsonMap {
  switch (token) {
    case "azure-native:authorization:getClientConfig":
      return {
        clientId: userClientId,
        objectId: userObjectId,
        subscriptionId: settings.subscriptionId,
        tenantId: settings.tenantId,
      };
    case "azure-native:authorization:getClientToken":
      return { token: "sandbox-token-that-opens-nothing" };
    default:
      throw new Error(`the sandbox does not answer ${token} yet: add it to sandbox/invokes/arm.ts`);
  }
}
