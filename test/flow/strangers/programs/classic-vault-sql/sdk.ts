// The resources of @pulumi/azure that this project uses, generated from its schema (see scripts/trim-sdk).
import * as pulumi from "@pulumi/pulumi";

type Args = Record<string, any>;

function resource(type: string, ...outputs: string[]) {
    return class extends pulumi.CustomResource {
        [output: string]: any;
        constructor(name: string, args: Args, opts?: pulumi.CustomResourceOptions) {
            const outs = Object.fromEntries(["name", ...outputs].map((output) => [output, undefined]));
            super(type, name, { ...outs, ...args }, opts);
        }
    };
}

export const core = {
    ResourceGroup: resource("azure:core/resourceGroup:ResourceGroup", "location"),
    getClientConfig: (): pulumi.Output<{ tenantId: string; objectId: string }> =>
        pulumi.runtime.invokeOutput("azure:core/getClientConfig:getClientConfig", {}),
};

export const mssql = {
    Server: resource("azure:mssql/server:Server", "fullyQualifiedDomainName"),
    Database: resource("azure:mssql/database:Database"),
    FirewallRule: resource("azure:mssql/firewallRule:FirewallRule"),
};

export const appservice = {
    Plan: resource("azure:appservice/plan:Plan"),
    AppService: resource("azure:appservice/appService:AppService", "identity", "defaultSiteHostname"),
};

export const keyvault = {
    KeyVault: resource("azure:keyvault/keyVault:KeyVault", "vaultUri"),
    AccessPolicy: resource("azure:keyvault/accessPolicy:AccessPolicy"),
    Secret: resource("azure:keyvault/secret:Secret", "version"),
};
