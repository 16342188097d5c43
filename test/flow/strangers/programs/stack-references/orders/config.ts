import * as pulumi from "@pulumi/pulumi";

const pulumiConfig = new pulumi.Config();

// <organization>/<project>/<stack>, e.g. "contoso/network/dev"
const networkRef = new pulumi.StackReference(pulumiConfig.require("networkStack"));
const platformRef = new pulumi.StackReference(pulumiConfig.require("platformStack"));

export const config = {
    replicas: pulumiConfig.getNumber("replicas") || 1,

    // network
    appSubnetId: networkRef.requireOutput("appSubnetId") as pulumi.Output<string>,
    privateDnsZoneId: networkRef.getOutput("serviceBusDnsZoneId") as pulumi.Output<string>,

    // platform
    oidcIssuerUrl: platformRef.requireOutput("oidcIssuerUrl") as pulumi.Output<string>,
    logAnalyticsId: platformRef.getOutput("logAnalyticsId") as pulumi.Output<string>,
    vaultId: platformRef.requireOutput("vaultId") as pulumi.Output<string>,
    developersGroupId: platformRef.requireOutput("developersGroupId") as pulumi.Output<string>,
    operatorsGroupId: platformRef.requireOutput("operatorsGroupId") as pulumi.Output<string>,
};
