import * as pulumi from "@pulumi/pulumi";

import { calledBy, endpointVariables, type Call } from "../service/calls.ts";
import type { CalledService } from "../service/target.ts";
import { WorkloadHost } from "./args.ts";
import type { SignInIds } from "./serviceAccountManifest.ts";

/** What a workload signs in to: one service, or several. */
export type SignInTargets = CalledService | Call | readonly (CalledService | Call)[];

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

/** @throws KeylessError for two endpoints of one name. */
export function environmentVariables(
  where: string,
  { clientId, tenantId }: SignInIds,
  calls: SignInTargets,
  { useManagedIdentity = true, host = WorkloadHost.Aks }: EnvironmentOptions = {},
): pulumi.Output<Record<string, string>> {
  const called = [calls].flat().map((call) => calledBy(where, call));
  return pulumi.output<Record<string, pulumi.Input<string>>>({
    AZURE_CLIENT_ID: clientId,
    AZURE_TENANT_ID: tenantId,
    ...endpointVariables(where, called),
    USE_MANAGED_IDENTITY: String(useManagedIdentity),
    AZURE_TOKEN_CREDENTIALS: credentialOf[host],
  });
}
