import { missing } from "../../azure/exists.ts";
import { AzureError, refusal } from "../../azure/refusal.ts";
import { isMap, textOr, type JsonMap } from "../../state/json.ts";
import { userClientId, userObjectId } from "../../state/pretend.ts";
import type { InvokeQuestion } from "../provider.ts";
import type { ResourceType } from "../resourceType.ts";

/** Answers the functions of azure-native: the caller, one resource (`get…`), and the keys of a few types. */
export function invokeArm(
  token: string,
  question: InvokeQuestion,
  byToken: ReadonlyMap<string, ResourceType>,
): JsonMap {
  const { settings } = question;
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
    case "azure-native:cognitiveservices:listAccountKeys":
      return keysOf(found(byToken.get("azure-native:cognitiveservices:account"), question));
    case "azure-native:operationalinsights:getSharedKeys":
      return sharedKeysOf(found(byToken.get("azure-native:operationalinsights:workspace"), question));
  }
  const type = byToken.get(token.replace(/:get(?=[A-Z])/, ":").toLowerCase());
  if (type === undefined || !/:get[A-Z]/.test(token)) {
    throw new Error(`not in the sandbox: ${token}; add it to sandbox/provider/invokes/arm.ts`);
  }
  return found(type, question);
}

/** The properties of a resource. @throws AzureError when it does not exist. */
function found(type: ResourceType | undefined, { args, settings, tenant }: InvokeQuestion): JsonMap {
  const id = type?.idOf({ inputs: args, logicalName: "", settings }, tenant) ?? "";
  const resource = tenant.get(id);
  if (resource !== undefined) return { ...resource.properties, id: resource.id };
  const answer = missing(id, tenant, settings.subscriptionId, settings.tenantId);
  throw new AzureError(answer ?? refusal(404, "ResourceNotFound", `The Resource '${id}' was not found.`));
}

function keysOf({ properties, name }: JsonMap): JsonMap {
  if (isMap(properties) && properties["disableLocalAuth"] === true) {
    throw new AzureError(refusal(400, "BadRequest", "Failed to list key. disableLocalAuth is set to be true"));
  }
  const account = textOr(name, "");
  return { key1: `sandbox-key-1-of-${account}`, key2: `sandbox-key-2-of-${account}` };
}

function sharedKeysOf({ name }: JsonMap): JsonMap {
  const workspace = textOr(name, "");
  return {
    primarySharedKey: `sandbox-primary-key-of-${workspace}`,
    secondarySharedKey: `sandbox-secondary-key-of-${workspace}`,
  };
}
