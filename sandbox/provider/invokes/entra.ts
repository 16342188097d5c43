import { textOr, type JsonMap } from "../../state/json.ts";
import { userClientId, userObjectId } from "../../state/pretend.ts";
import type { InvokeQuestion } from "../provider.ts";

interface LookUp {
  /** As the tenant names it. */
  readonly type: string;
  /** As azuread's messages name it. */
  readonly words: string;
  /** The inputs by which it can be looked up. */
  readonly keys: readonly string[];
}

const lookUps = new Map<string, LookUp>([
  ["getGroup", { type: "group", words: "group", keys: ["objectId", "displayName", "mailNickname"] }],
  [
    "getUser",
    { type: "user", words: "user", keys: ["objectId", "userPrincipalName", "mail", "mailNickname", "employeeId"] },
  ],
  [
    "getServicePrincipal",
    { type: "servicePrincipal", words: "service principal", keys: ["objectId", "clientId", "displayName"] },
  ],
  ["getApplication", { type: "application", words: "application", keys: ["objectId", "clientId", "displayName"] }],
]);

/** Answers look-ups in the directory. A look-up fails unless exactly one object of the tenant matches. */
export function invokeEntra(token: string, { args, settings, tenant }: InvokeQuestion): JsonMap {
  const name = token.split(":").at(-1) ?? "";
  if (name === "getClientConfig") {
    return { id: userObjectId, clientId: userClientId, objectId: userObjectId, tenantId: settings.tenantId };
  }
  const lookUp = lookUps.get(name);
  if (lookUp === undefined)
    throw new Error(`not in the sandbox: ${token}; add it to sandbox/provider/invokes/entra.ts`);
  const key = lookUp.keys.find((one) => typeof args[one] === "string");
  if (key === undefined)
    throw new Error(`One of ${lookUp.keys.map((one) => `\`${one}\``).join(", ")} must be specified`);
  const wanted = textOr(args[key], "");
  const matching = tenant
    .ofType(lookUp.type)
    .filter(({ properties }) => textOr(properties[key], "").toLowerCase() === wanted.toLowerCase());
  const [match] = matching;
  if (match === undefined) throw new Error(`No ${lookUp.words} found matching ${key}: "${wanted}"`);
  if (matching.length > 1) throw new Error(`Found multiple ${lookUp.words}s matching ${key}: "${wanted}"`);
  return { ...match.properties, id: match.id };
}
