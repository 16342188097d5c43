import * as pulumi from "@pulumi/pulumi";

import { WorkloadHost } from "./args.ts";
import type { SignInIds } from "./serviceAccountManifest.ts";

/** What a workload signs in to. */
export interface SignInTarget {
  readonly endpoint: pulumi.Output<string>;
}

/** How the workload is to sign in. */
export interface EnvironmentOptions {
  /**
   * The switch of a migration: with `false` the application is to go on using its key.
   * @default true
   */
  readonly useManagedIdentity?: boolean;
  /** Where the workload runs: decides which credential the Azure SDKs may use. @default "aks" */
  readonly host?: WorkloadHost;
}

/**
 * One credential class instead of a chain, as the SDKs advise for production: nothing else in the environment can be
 * picked up by mistake (AZURE_TOKEN_CREDENTIALS in the credential chains of the SDKs).
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
