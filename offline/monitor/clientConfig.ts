import type { Deployment } from "../recorded/deployment.ts";
import type { JsonMap } from "../recorded/values.ts";

/** A field of the answer, the config key that sets it, and what stands in for it. */
interface Field {
  name: string;
  key?: string;
  standIn: (stack: string) => string;
}

const tenant = (key: string): Field => ({ name: "tenantId", key, standIn: (stack) => `tenant-of-${stack}` });
const subscription = (key: string): Field => ({
  name: "subscriptionId",
  key,
  standIn: (stack) => `subscription-of-${stack}`,
});
const client = (key: string): Field => ({ name: "clientId", key, standIn: () => "client-of-deployer" });
const object: Field = { name: "objectId", standIn: () => "object-of-deployer" };

// The client configuration is the only look-up about the deployer that the stack's configuration can answer.
const answers = new Map<string, Field[]>([
  [
    "azure-native:authorization:getClientConfig",
    [
      subscription("azure-native:subscriptionId"),
      tenant("azure-native:tenantId"),
      client("azure-native:clientId"),
      object,
    ],
  ],
  ["azuread:index/getClientConfig:getClientConfig", [tenant("azuread:tenantId"), client("azuread:clientId"), object]],
  [
    "azure:core/getClientConfig:getClientConfig",
    [subscription("azure:subscriptionId"), tenant("azure:tenantId"), client("azure:clientId"), object],
  ],
]);

/** The client configuration from config, with labelled stand-ins for what config does not say. */
export function clientConfig(deployment: Deployment, token: string): JsonMap | undefined {
  const fields = answers.get(token);
  if (fields === undefined) {
    return undefined;
  }
  const { stack } = deployment.space;
  const answer: JsonMap = { id: `${token} of ${stack}` };
  const missing: Field[] = [];
  for (const field of fields) {
    const value = field.key === undefined ? undefined : deployment.config.values.get(field.key);
    answer[field.name] = value ?? field.standIn(stack);
    if (value === undefined) {
      missing.push(field);
    }
  }
  if (missing.length > 0) {
    const keys = missing.flatMap(({ key }) => key ?? []).join(", ");
    const help = keys === "" ? "only Azure knows the object id" : `config may set ${keys}`;
    deployment.unknown(deployment.stackUrn, token, `who runs it is not known offline (${help})`);
  }
  return answer;
}
