import * as pulumi from "@pulumi/pulumi";

import { WorkloadHost } from "./args.ts";
import type { SignInIds } from "./serviceAccountManifest.ts";

/** The service that a workload signs in to. */
export interface SignInTarget {
  /** Endpoint of the account. */
  readonly endpoint: pulumi.Output<string>;
}

/** How the workload signs in. */
export interface EnvironmentOptions {
  /**
   * The switch of a migration: with `false` the application keeps using its key.
   * @default true
   */
  readonly useManagedIdentity?: boolean;
  /** Where the workload runs. It determines which credential the Azure SDKs may use. @default "aks" */
  readonly host?: WorkloadHost;
}

/**
 * One credential class instead of a chain, as the SDKs recommend for production. So no other credential in the environment
 * is picked up by mistake (AZURE_TOKEN_CREDENTIALS in the credential chains of the SDKs).
 */
const credentialOf: Record<WorkloadHost, string> = {
  aks: "WorkloadIdentityCredential",
  managedIdentity: "ManagedIdentityCredential",
};

export function environmentVariables(
  { clientId, tenantId }: SignInIds,
  account: SignInTarget,
  { useManagedIdentity = true, host = WorkloadHost.Aks }: EnvironmentOptions = {},
): pulumi.Output<Record<string, string>> {
  return pulumi.output<Record<string, pulumi.Input<string>>>({
    AZURE_CLIENT_ID: clientId,
    AZURE_TENANT_ID: tenantId,
    AZURE_OPENAI_ENDPOINT: account.endpoint,
    USE_MANAGED_IDENTITY: String(useManagedIdentity),
    AZURE_TOKEN_CREDENTIALS: credentialOf[host],
  });
}
