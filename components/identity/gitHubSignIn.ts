import { getClientConfigOutput } from "@pulumi/azure-native/authorization/getClientConfig.js";
import * as pulumi from "@pulumi/pulumi";

import type { SignInIds } from "./serviceAccountManifest.ts";

/** Inputs of the action azure/login. */
export interface AzureLoginInputs {
  readonly "client-id": string;
  readonly "tenant-id": string;
  readonly "subscription-id": string;
  /** The cloud to sign in to. */
  readonly environment: string;
  /** Audience of the job's token. Entra accepts only the audience of the federated credential. */
  readonly audience: string;
}

/** The settings that a GitHub workflow needs to sign in. None of them is a secret. */
export interface GitHubSignIn {
  readonly clientId: string;
  readonly tenantId: string;
  readonly subscriptionId: string;
  /** The job's `permissions`. Without `id-token` GitHub issues no token. */
  readonly permissions: { readonly "id-token": "write"; readonly contents: "read" };
  /** A step for the job's `steps`. */
  readonly step: { readonly uses: "azure/login@v2"; readonly with: AzureLoginInputs };
}

/** @param environment the name of the identity's cloud in azure/login. @param audience of its federated credentials. */
export function gitHubSignIn(
  identity: SignInIds & pulumi.ComponentResource,
  environment: string,
  audience: pulumi.Input<string>,
): pulumi.Output<GitHubSignIn> {
  const { subscriptionId } = getClientConfigOutput({ parent: identity });
  const { clientId, tenantId } = identity;
  return pulumi.output({
    clientId,
    tenantId,
    subscriptionId,
    permissions: { "id-token": "write" as const, contents: "read" as const },
    step: {
      uses: "azure/login@v2" as const,
      with: { "client-id": clientId, "tenant-id": tenantId, "subscription-id": subscriptionId, environment, audience },
    },
  });
}
