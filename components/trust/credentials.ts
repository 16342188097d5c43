import { createHash } from "node:crypto";

import { FederatedIdentityCredential } from "@pulumi/azure-native/managedidentity/federatedIdentityCredential.js";
import * as pulumi from "@pulumi/pulumi";

import { childOptions, refuseNameless, type Adoption } from "../adoption.ts";
import { KeylessError } from "../error.ts";
import { slug } from "../slug.ts";
import { checkIssuer, type Subject } from "./subject.ts";

/** Azure refuses the 21st credential (https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations). */
export const maxCredentials = 20;

/** A declared federated credential, and exactly what it trusts. */
export interface Trust {
  readonly credential: FederatedIdentityCredential;
  readonly issuer: pulumi.Output<string>;
  readonly subject: string;
  /** The issuer as it was given: equal texts are equal issuers. */
  readonly given: pulumi.Input<string>;
}

/** What an argument says about a credential beside its subject. */
export interface GivenCredential {
  readonly credentialName?: string | undefined;
  readonly adopt?: Adoption | undefined;
}

/** The identity that credentials are added to. */
export interface CredentialOwner {
  readonly name: string;
  readonly resourceGroupName: pulumi.Input<string>;
  readonly identityName: pulumi.Input<string>;
  readonly audience: pulumi.Input<string>;
  readonly parent: pulumi.Resource;
}

/**
 * The federated credentials of one identity. Azure answers 409 to two concurrent writes or deletes under one identity, so
 * each credential depends on **all** earlier ones.
 */
export class Credentials {
  readonly #owner: CredentialOwner;
  readonly #declared = new Map<string, Trust>();

  constructor(owner: CredentialOwner) {
    this.#owner = owner;
  }

  /** Logical name of the identity. */
  get ownerName(): string {
    return this.#owner.name;
  }

  /** Audience of every credential. */
  get audience(): pulumi.Input<string> {
    return this.#owner.audience;
  }

  /** What is trusted so far. */
  get subjects(): string[] {
    return [...this.#declared.values()].map(({ subject }) => subject);
  }

  /** @throws KeylessError for the 21st credential, a credential that is already declared, or an invalid name or issuer. */
  add(
    where: string,
    { subject, nameParts }: Subject,
    issuer: pulumi.Input<string>,
    given: GivenCredential = {},
  ): Trust {
    const { credentialName, adopt } = given;
    refuseNameless(where, adopt, { credentialName });
    const name = credentialName ?? nameOf(nameParts, subject);
    this.#checkName(where, name, subject, issuer);
    if (typeof issuer === "string") checkIssuer(where, issuer, subject);
    const checked = pulumi.output(issuer).apply((url) => checkLater(where, url, subject));

    const { name: owner, resourceGroupName, identityName, audience, parent } = this.#owner;
    const credential = new FederatedIdentityCredential(
      `${owner}-${name}`,
      {
        resourceGroupName,
        resourceName: identityName,
        federatedIdentityCredentialResourceName: name,
        issuer: checked,
        subject,
        audiences: [audience],
      },
      {
        ...childOptions(where, parent, adopt),
        dependsOn: [...this.#declared.values()].map((trust) => trust.credential),
      },
    );
    const trust = { credential, issuer: checked, subject, given: issuer };
    this.#declared.set(name, trust);
    return trust;
  }

  /** Azure accepts each pair of issuer and subject once per identity. */
  #withPair(issuer: pulumi.Input<string>, subject: string): Trust | undefined {
    return [...this.#declared.values()].find((trust) => trust.subject === subject && trust.given === issuer);
  }

  #checkName(where: string, name: string, subject: string, issuer: pulumi.Input<string>): void {
    if (!/^[A-Za-z0-9][A-Za-z0-9_-]{2,119}$/.test(name)) {
      throw new KeylessError(where, "not a valid name of a federated credential", [
        ["given", `credentialName: "${name.length > 150 ? `${name.slice(0, 150)}…` : name}"`],
        ["subject would be", subject],
        ["expected", "3 to 120 letters, digits, hyphens and underscores, beginning with a letter or digit"],
      ]);
    }
    const same = this.#declared.get(name) ?? this.#withPair(issuer, subject);
    if (same !== undefined) {
      throw new KeylessError(where, "this federated credential is already declared", [
        ["given", `credentialName: "${name}"`],
        ["subject would be", subject],
        ["declared for", same.subject],
        ["expected", 'only one declaration or, for another issuer, another credentialName: "…"'],
      ]);
    }
    if (this.#declared.size >= maxCredentials) {
      throw new KeylessError(where, `more than ${String(maxCredentials)} federated credentials on one identity`, [
        ["subject would be", subject],
        ["Azure allows", `${String(maxCredentials)} per identity`],
        ["use", "a second WorkloadIdentity, one per workload"],
      ]);
    }
  }
}

/** Checks an issuer that is known only later. Without a scheme it may be a tool's placeholder; Azure refuses that itself. */
export function checkLater(where: string, issuer: string, subject: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(issuer)) checkIssuer(where, issuer, subject);
  return issuer;
}

/** A readable name with a hash of the subject, no longer than Azure allows. */
function nameOf(parts: readonly string[], subject: string): string {
  const hash = createHash("sha256").update(subject).digest("hex").slice(0, 8);
  return `${slug(parts.join("-"), 100)}-${hash}`;
}
