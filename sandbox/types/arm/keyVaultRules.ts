import { refusal } from "../../azure/refusal.ts";
import { isTaken, type Rule } from "../../azure/rule.ts";
import { isSoftDeleted } from "../../azure/softDelete.ts";
import { isMap, textOr, type Json, type JsonMap } from "../../state/json.ts";

const type = "Microsoft.KeyVault/vaults";

const nameShape: Rule = {
  name: "vault-name",
  refuse({ inputs }) {
    const name = textOr(inputs["vaultName"], "");
    if (/^(?!.*--)[A-Za-z][A-Za-z0-9-]{1,22}[A-Za-z0-9]$/.test(name)) return undefined;
    const message = `The vault name '${name}' is invalid. A vault's name must be between 3-24 alphanumeric characters. The name must begin with a letter, end with a letter or digit, and not contain consecutive hyphens.`;
    return refusal(400, "VaultNameNotValid", message);
  },
};

const nameUnique: Rule = {
  name: "vault-name-unique",
  refuse({ inputs, tenant, id }) {
    const name = textOr(inputs["vaultName"], "");
    const deleted = tenant.softDeleted().filter((one) => one.type.toLowerCase() === type.toLowerCase());
    if (!isTaken(name, [...tenant.ofType(type), ...deleted], id)) return undefined;
    const message = `The vault name '${name}' is already in use. Vault names are globally unique so it is possible that the name is already taken.`;
    return refusal(409, "VaultAlreadyExists", message);
  },
};

const recoverSaid: Rule = {
  name: "vault-recover",
  refuse(asked) {
    const wantsRecovery = propertyOf(asked.inputs, "createMode") === "recover";
    if (asked.existing !== undefined || wantsRecovery === isSoftDeleted(asked)) return undefined;
    if (wantsRecovery) return refusal(404, "NotFound", `The vault '${asked.id}' was not found among deleted vaults.`);
    const message =
      "A vault with the same name already exists in deleted state. You need to either recover or purge existing key vault.";
    return refusal(409, "ConflictError", message);
  },
};

/** Azure refuses `false` even for a new vault. */
const purgeProtectionStays: Rule = {
  name: "vault-purge-protection-stays",
  refuse({ inputs }) {
    if (propertyOf(inputs, "enablePurgeProtection") !== false) return undefined;
    const message = `The property "enablePurgeProtection" cannot be set to false. Enabling the purge protection for a vault is an irreversible action.`;
    return refusal(400, "BadRequest", message);
  },
};

const retentionStays: Rule = {
  name: "vault-retention-stays",
  refuse({ inputs, existing }) {
    const [before, after] = [existing?.properties ?? {}, inputs].map((one) =>
      propertyOf(one, "softDeleteRetentionInDays"),
    );
    if (before === undefined || after === undefined || before === after) return undefined;
    const message = `The property "softDeleteRetentionInDays" has been set already and it can't be modified.`;
    return refusal(400, "BadRequest", message);
  },
};

export const vaultRules: readonly Rule[] = [nameShape, nameUnique, recoverSaid, purgeProtectionStays, retentionStays];

function propertyOf({ properties }: JsonMap, name: string): Json | undefined {
  return isMap(properties) ? properties[name] : undefined;
}
