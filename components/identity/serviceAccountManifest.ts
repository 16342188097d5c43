import * as pulumi from "@pulumi/pulumi";

/** Label that every pod needs to get a token (https://learn.microsoft.com/azure/aks/workload-identity-overview). */
export const podLabels: Readonly<Record<string, string>> = { "azure.workload.identity/use": "true" };

/** A Kubernetes service account. */
export interface ServiceAccountName {
  readonly namespace: string;
  readonly name: string;
}

/** A Kubernetes ServiceAccount, ready for `kubectl apply` or a Kubernetes provider. */
export interface ServiceAccountManifest {
  readonly apiVersion: "v1";
  readonly kind: "ServiceAccount";
  readonly metadata: ServiceAccountName & { readonly annotations: Readonly<Record<string, string>> };
}

/** The ids that a workload signs in with. */
export interface SignInIds {
  readonly clientId: pulumi.Output<string>;
  readonly tenantId: pulumi.Output<string>;
}

/** The annotations give no access: only the federated credential does. */
export function serviceAccountManifest(
  { clientId, tenantId }: SignInIds,
  { namespace, name }: ServiceAccountName,
): pulumi.Output<ServiceAccountManifest> {
  return pulumi.output({
    apiVersion: "v1" as const,
    kind: "ServiceAccount" as const,
    metadata: {
      namespace,
      name,
      annotations: {
        "azure.workload.identity/client-id": clientId,
        "azure.workload.identity/tenant-id": tenantId,
      },
    },
  });
}
