import { parentOf } from "../../azure/armPath.ts";
import { refusal } from "../../azure/refusal.ts";
import type { Rule } from "../../azure/rule.ts";
import { armType } from "../../provider/armType.ts";
import { shape } from "../../provider/shape.ts";
import { takes } from "../../provider/takes.ts";
import { textOr, type Json } from "../../state/json.ts";
import type { Resource, TenantReader } from "../../state/tenant.ts";

const mostPerIdentity = 20;
const longest = 600;

const enoughRoom: Rule = {
  name: "credentials-at-most-20",
  refuse({ tenant, id, existing }) {
    if (existing !== undefined || credentialsBeside(id, tenant).length < mostPerIdentity) return undefined;
    return refusal(
      400,
      "BadRequest",
      `The managed identity '${parentOf(id)}' has ${mostPerIdentity} federated identity credentials, which is the most it can have.`,
    );
  },
};

const nameShape: Rule = {
  name: "credential-name",
  refuse({ id }) {
    const name = id.split("/").at(-1) ?? "";
    if (/^[A-Za-z0-9][A-Za-z0-9_-]{2,119}$/.test(name)) return undefined;
    return refusal(
      400,
      "InvalidResourceName",
      `The name '${name}' of a federated identity credential must have 3 to 120 letters, digits, '-' and '_', and begin with a letter or digit.`,
    );
  },
};

const textShape: Rule = {
  name: "credential-text",
  refuse({ inputs }) {
    for (const key of ["issuer", "subject", "audiences"]) {
      const text = key === "audiences" ? textsOf(inputs[key]).join() : textOr(inputs[key], "");
      if (text === "" || text.length > longest) return invalid(key, `must have 1 to ${longest} characters`);
      if (text.includes("*")) return invalid(key, "must not contain a wildcard");
    }
    return undefined;
  },
};

const oneAudience: Rule = {
  name: "credential-one-audience",
  refuse: ({ inputs }) =>
    textsOf(inputs["audiences"]).length === 1 ? undefined : invalid("audiences", "must be exactly one"),
};

const trustUnique: Rule = {
  name: "credential-unique",
  refuse({ inputs, tenant, id }) {
    const twin = credentialsBeside(id, tenant).find(
      ({ properties }) => properties["issuer"] === inputs["issuer"] && properties["subject"] === inputs["subject"],
    );
    if (twin === undefined) return undefined;
    return refusal(409, "Conflict", "Issuer and subject combination already exists for this Managed Identity.");
  },
};

export const federatedIdentityCredential = armType({
  token: "azure-native:managedidentity:FederatedIdentityCredential",
  file: "federatedIdentityCredential.ts",
  apiVersion: "2023-01-31",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{resourceName}/federatedIdentityCredentials/{federatedIdentityCredentialResourceName}",
  location: "none",
  takes: takes("audiences issuer subject"),
  response: shape("audiences issuer subject systemData"),
  rules: [nameShape, oneAudience, textShape, trustUnique, enoughRoom],
  oneAtATime: (id) => ({
    under: parentOf(id),
    refusal: refusal(
      409,
      "ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity",
      `Too many Federated Identity Credentials are written concurrently for the managed identity '${parentOf(id)}'. Concurrent Federated Identity Credentials writes under the same managed identity are not supported.`,
    ),
  }),
});

/** The other credentials of the identity. */
function credentialsBeside(id: string, tenant: TenantReader): Resource[] {
  return tenant
    .below(parentOf(id))
    .filter(
      (other) => /\/federatedIdentityCredentials$/i.test(other.type) && other.id.toLowerCase() !== id.toLowerCase(),
    );
}

function invalid(key: string, why: string): ReturnType<typeof refusal> {
  return refusal(400, "BadRequest", `The ${key} of a federated identity credential ${why}.`);
}

function textsOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
