import * as pulumi from "@pulumi/pulumi";

import { KeylessError } from "../error.ts";
import type { Grantee, GrantTarget } from "../grant/principal.ts";
import type { RoleGrant } from "../grant/roleGrant.ts";
import { grantVerb } from "../grant/verbs.ts";
import { keyVault } from "../service/catalogue/keyVault.ts";
import type { SecretGrantOptions } from "./args.ts";

/** A secret of a vault, by its name. Its value is somewhere else: this library neither reads nor writes it. */
export class VaultSecret {
  /** The newest version of the secret, without a version in it: a new value needs no deployment. */
  public readonly uri: pulumi.Output<string>;
  /**
   * The text by which an App Service setting reads the secret. A new value is read within 24 hours, or when a setting
   * changes (https://learn.microsoft.com/azure/app-service/app-service-key-vault-references).
   */
  public readonly reference: pulumi.Output<string>;
  readonly #name: string;
  readonly #vault: GrantTarget;

  constructor(vault: GrantTarget, endpoint: pulumi.Output<string>, name: string) {
    this.uri = pulumi.interpolate`${endpoint}secrets/${name}`;
    this.reference = pulumi.interpolate`@Microsoft.KeyVault(SecretUri=${this.uri})`;
    this.#name = name;
    this.#vault = vault;
  }

  /**
   * Lets a workload read this secret and no other. Azure advises against it: give each application a vault of its own, and
   * a role on that (https://learn.microsoft.com/azure/key-vault/general/rbac-guide#best-practices-for-individual-keys-secrets-and-certificates-role-assignments).
   *
   * @example vault.secret("partner-key").grantRead(importer, { reason: "the vault is shared until March" })
   * @throws KeylessError without a reason.
   */
  grantRead(to: Grantee, { reason, ...options }: SecretGrantOptions): RoleGrant {
    const { target, id, parent } = this.#vault;
    const where = `grantRead of ${to.grantee} on secret ${this.#name} of ${target}`;
    if (typeof reason !== "string" || reason.trim() === "") {
      throw new KeylessError(where, "refusing a role on one secret", [
        ["use instead", "a vault for each application, and grantRead on it"],
        ["or", 'say why it must be one secret: { reason: "…" }'],
      ]);
    }
    const secret: GrantTarget = {
      target: `${target}-${this.#name}`,
      id: pulumi.interpolate`${id}/secrets/${this.#name}`,
      parent,
    };
    return grantVerb(
      { ...keyVault.verbs.read, word: "read-secret", may: `read one secret (${reason}):` },
      secret,
      to,
      options,
    );
  }
}

/** @throws KeylessError for a name that no secret has: https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#object-identifiers */
export function checkSecretName(where: string, name: string): void {
  if (/^[A-Za-z0-9-]{1,127}$/.test(name)) return;
  throw new KeylessError(where, "not a name of a secret", [
    ["given", `"${name}"`],
    ["expected", "1 to 127 letters, digits and hyphens, without a version"],
  ]);
}
