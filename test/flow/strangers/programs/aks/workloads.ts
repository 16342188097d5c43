import * as managedidentity from "@pulumi/azure-native/managedidentity";
import * as resources from "@pulumi/azure-native/resources";
import * as pulumi from "@pulumi/pulumi";

import { env, namespace, tags } from "./config";

export interface WorkloadArgs {
    resourceGroup: resources.ResourceGroup;
    issuer: pulumi.Input<string>;
    serviceAccount: string;
}

// One identity per service account, see https://azure.github.io/azure-workload-identity
export class Workload extends pulumi.ComponentResource {
    public readonly identity: managedidentity.UserAssignedIdentity;

    constructor(name: string, args: WorkloadArgs, opts?: pulumi.ComponentResourceOptions) {
        super("orders:platform:Workload", name, {}, opts);

        this.identity = new managedidentity.UserAssignedIdentity(
            `${name}-id`,
            {
                resourceGroupName: args.resourceGroup.name,
                resourceName: `id-${name}-${env}`,
                tags,
            },
            { parent: this },
        );

        new managedidentity.FederatedIdentityCredential(
            `${name}-fic`,
            {
                resourceGroupName: args.resourceGroup.name,
                resourceName: this.identity.name,
                federatedIdentityCredentialResourceName: `${name}-aks`,
                issuer: args.issuer,
                subject: `system:serviceaccount:${namespace}:${args.serviceAccount}`,
                audiences: ["api://AzureADTokenExchange"],
            },
            { parent: this },
        );

        this.registerOutputs({ clientId: this.identity.clientId });
    }
}
