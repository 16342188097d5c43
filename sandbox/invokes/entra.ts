import { guidOf, userClientId, userObjectId } from "../pretend.ts";
import type { Settings } from "../provider.ts";
import { textOr, type JsonMap } from "../values.ts";

/** Answers look-ups in the directory: whatever is looked up exists, with ids made from what it is looked up by. */
export function invokeEntra(token: string, args: JsonMap, settings: Settings): JsonMap {
  switch (token) {
    case "azuread:index/getClientConfig:getClientConfig":
      return { id: userObjectId, clientId: userClientId, objectId: userObjectId, tenantId: settings.tenantId };
    case "azuread:index/getGroup:getGroup":
      return found("groups", "group", args, ["displayName", "mailNickname"]);
    case "azuread:index/getUser:getUser":
      return found("users", "user", args, ["userPrincipalName", "mail", "mailNickname", "employeeId"]);
    case "azuread:index/getServicePrincipal:getServicePrincipal":
      return found("servicePrincipals", "service principal", args, ["clientId", "displayName"]);
    case "azuread:index/getApplication:getApplication":
      return found("applications", "application", args, ["clientId", "displayName"]);
    default:
      throw new Error(`the sandbox does not answer ${token} yet: add it to sandbox/invokes/entra.ts`);
  }
}

function found(collection: string, purpose: string, args: JsonMap, keys: readonly string[]): JsonMap {
  const by = keys.map((key) => args[key]).find((value) => typeof value === "string");
  const objectId = textOr(args["objectId"], guidOf(purpose, textOr(by, "")));
  const hasClientId = collection === "servicePrincipals" || collection === "applications";
  const clientId = textOr(args["clientId"], guidOf("application client", objectId));
  return { ...args, id: `/${collection}/${objectId}`, objectId, ...(hasClientId && { clientId }) };
}
