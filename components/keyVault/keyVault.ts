import { getClientConfigOutput } from "@pulumi/azure-native/authorization/getClientConfig.js";
import { Vault } from "@pulumi/azure-native/keyvault/vault.js";
import * as pulumi from "@pulumi/pulumi";

import { childOptions, refuseNameless } from "../adoption.ts";
import { cloudSettings } from "../cloud.ts";
import { KeylessError } from "../error.ts";
import type { KeepOptions } from "../grant/keptAssignment.ts";
import type { Grantee } from "../grant/principal.ts";
import type { RoleGrant } from "../grant/roleGrant.ts";
import { grantServiceRole, grantServiceVerb } from "../grant/serviceVerbs.ts";
import type { GrantOptions } from "../grant/verbs.ts";
import { keyVault } from "../service/catalogue/keyVault.ts";
import { endpointIn, vaultDomains } from "../service/domains.ts";
import { globalName, type NameRules } from "../service/globalName.ts";
import { networkProperties } from "../service/network.ts";
import { rememberService, serviceOf } from "../service/target.ts";
import type { KeyVaultArgs } from "./args.ts";
import { checkSecretName, VaultSecret } from "./secret.ts";

/** https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftkeyvault */
const nameRules: NameRules = { maxLength: 24, hyphens: true, prefix: "kv", letterFirst: true };

/**
 * A vault for the secrets that remain: keys of services that know no identity, and, during a migration, the key of an
 * account in `dual` mode. Only roles open it (RBAC mode). A deleted vault can be recovered, and nobody can purge it, which
 * can never be undone.
 *
 * This library names secrets and never holds their values. Somebody with `grantWrite` sets them, so that no value is in the
 * state of Pulumi: `az keyvault secret set --vault-name … --name aoai-key --file key.txt`. Delete the secret of an account's
 * key once the account is keyless.
 *
 * {@link CallerLog} logs who reads which secret.
 *
 * @example
 * const vault = new KeyVault("chat", { resourceGroupName: group.name });
 * vault.grantRead(chatApi);
 * new WebApp("chat-api", { ...args, siteConfig: { appSettings: [{ name: "PARTNER_KEY", value: vault.reference("partner") }] } });
 *
 * @see https://learn.microsoft.com/azure/key-vault/general/rbac-guide
 * @throws KeylessError for a name, a number of days or a cloud that Azure would refuse.
 */
export class KeyVault extends pulumi.ComponentResource {
  /** ARM id of the vault. */
  public readonly id: pulumi.Output<string>;
  /** Name of the vault in Azure. */
  public readonly name: pulumi.Output<string>;
  /** Endpoint that clients call: `https://<name>.vault.azure.net/`. */
  public readonly endpoint: pulumi.Output<string>;
  /** Scope that clients request a token for. */
  public readonly tokenScope: pulumi.Output<string>;
  /** The raw resource, for features that this component does not cover: private endpoints, certificates, managed keys. */
  public readonly vault: Vault;

  constructor(name: string, args: KeyVaultArgs, opts?: pulumi.ComponentResourceOptions) {
    super("azure-keyless:index:KeyVault", name, {}, opts);
    const where = `KeyVault "${name}"`;
    const { cloud } = cloudSettings(where, args.cloud);
    refuseNameless(where, args.adopt, { vaultName: args.vaultName });
    if (typeof args.vaultName === "string") checkName(where, args.vaultName);
    checkDays(where, args.softDeleteDays);
    const vaultName = pulumi.output(args.vaultName ?? globalName(name, nameRules, this));

    this.vault = new Vault(
      name,
      {
        resourceGroupName: args.resourceGroupName,
        vaultName,
        ...(args.location !== undefined && { location: args.location }),
        properties: {
          tenantId: args.tenantId ?? getClientConfigOutput({ parent: this }).tenantId,
          sku: { family: "A", name: args.sku ?? "standard" },
          ...(args.recover === true && { createMode: "recover" as const }),
          enableRbacAuthorization: true,
          enableSoftDelete: true,
          softDeleteRetentionInDays: args.softDeleteDays ?? 90,
          enablePurgeProtection: true,
          ...networkProperties(args.network),
        },
        ...(args.tags !== undefined && { tags: args.tags }),
      },
      childOptions(where, this, args.adopt),
    );

    this.id = this.vault.id;
    this.name = this.vault.name;
    this.endpoint = endpointIn(vaultDomains, keyVault, vaultName, cloud);
    this.tokenScope = pulumi.output(keyVault.tokenScope[cloud]);
    rememberService(this, { target: name, id: this.id, endpoint: this.endpoint, parent: this, definition: keyVault });
    this.registerOutputs({ id: this.id, name: this.name, endpoint: this.endpoint, tokenScope: this.tokenScope });
  }

  /** Lets a workload read every secret of the vault. The role is *Key Vault Secrets User*. @example vault.grantRead(chatApi) */
  grantRead(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantServiceVerb(this, "read", to, options);
  }

  /**
   * Lets a pipeline or a person read, write and delete every secret of the vault. The role is *Key Vault Secrets Officer*:
   * Azure has none that writes and does not read.
   */
  grantWrite(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantServiceVerb(this, "write", to, options);
  }

  /**
   * Grants any role on this vault, by GUID or name.
   *
   * @throws KeylessError when a workload would get a role that reads keys or gives access away, without a reason.
   */
  grant(to: Grantee, role: string, options: GrantOptions = {}): RoleGrant {
    return grantServiceRole(this, to, role, options);
  }

  /**
   * A secret by its name. Nothing is created: its value is set by whoever has `grantWrite`.
   *
   * @throws KeylessError for a name that no secret has.
   */
  secret(name: string): VaultSecret {
    const vault = serviceOf("secret", this);
    checkSecretName(`secret of ${vault.target}`, name);
    return new VaultSecret(vault, this.endpoint, name);
  }

  /** The address of the newest version of a secret. @example vault.secretUri("partner-key") */
  secretUri(name: string): pulumi.Output<string> {
    return this.secret(name).uri;
  }

  /**
   * The text by which a setting of App Service or Functions reads a secret. The app reads it as its system-assigned identity,
   * unless `keyVaultReferenceIdentity` names another one.
   *
   * @example { name: "PARTNER_KEY", value: vault.reference("partner-key") }
   */
  reference(name: string): pulumi.Output<string> {
    return this.secret(name).reference;
  }
}

function checkName(where: string, name: string): void {
  if (/^(?!.*--)[A-Za-z][A-Za-z0-9-]{1,22}[A-Za-z0-9]$/.test(name)) return;
  throw new KeylessError(where, "not a valid name of a vault", [
    ["given", `vaultName: "${name}"`],
    ["expected", "3 to 24 letters, digits and single hyphens, beginning with a letter and not ending with a hyphen"],
  ]);
}

function checkDays(where: string, days = 90): void {
  if (Number.isInteger(days) && days >= 7 && days <= 90) return;
  throw new KeylessError(where, "not a time for which Azure keeps what is deleted", [
    ["given", `softDeleteDays: ${String(days)}`],
    ["expected", "7 to 90 days"],
  ]);
}
