import { parentOf } from "../../azure/armPath.ts";
import { refusal } from "../../azure/refusal.ts";
import type { Asked, Rule } from "../../azure/rule.ts";
import { armType } from "../../provider/armType.ts";
import { shape } from "../../provider/shape.ts";
import { takes } from "../../provider/takes.ts";
import { at, textOr, type JsonMap } from "../../state/json.ts";

const nameShape: Rule = {
  name: "secret-name",
  refuse({ inputs }) {
    const name = textOr(inputs["secretName"], "");
    if (/^[A-Za-z0-9-]{1,127}$/.test(name)) return undefined;
    const message = `The secret name '${name}' is invalid. It has 1 to 127 letters, digits and hyphens.`;
    return refusal(400, "BadRequest", message);
  },
};

/** Azure never answers with the value. Each write makes a version. */
export const keyVaultSecret = armType({
  token: "azure-native:keyvault:Secret",
  file: "keyVaultSecret.ts",
  apiVersion: "2024-11-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/vaults/{vaultName}/secrets/{secretName}",
  location: "none",
  takes: takes("tags", {
    properties: takes("contentType value", { attributes: takes("enabled expires notBefore") }),
  }),
  response: shape("tags", {
    location: "computed",
    properties: shape("contentType", {
      attributes: shape("enabled expires notBefore", { created: "computed", updated: "computed" }),
      secretUri: "computed",
      secretUriWithVersion: "computed",
    }),
  }),
  adds: addedTo,
  rules: [nameShape],
});

function addedTo({ id, tenant, existing, inputs }: Asked, name: string): JsonMap {
  const vault = tenant.get(parentOf(id));
  const before = existing?.properties ?? {};
  const now = Math.floor(tenant.now / 1000);
  const secretUri = `${textOr(at(vault?.properties ?? {}, "properties", "vaultUri"), "")}secrets/${name}`;
  const versionBefore = textOr(at(before, "properties", "secretUriWithVersion"), "");
  const version = tenant.guid("version of a secret", `${id} ${versionBefore}`).replaceAll("-", "");
  return {
    location: textOr(vault?.properties["location"], ""),
    properties: {
      attributes: {
        enabled: at(inputs, "properties", "attributes", "enabled") ?? true,
        created: at(before, "properties", "attributes", "created") ?? now,
        updated: now,
      },
      secretUri,
      secretUriWithVersion: `${secretUri}/${version}`,
    },
  };
}
