import * as pulumi from "@pulumi/pulumi";
import * as authorization from "@pulumi/azure-native/authorization";
import * as web from "@pulumi/azure-native/web";

const clientConfig = pulumi.output(authorization.getClientConfig());
const location = new pulumi.Config("azure-native").require("location");

export function managedApi(api: string) {
    return pulumi.interpolate`/subscriptions/${clientConfig.subscriptionId}/providers/Microsoft.Web/locations/${location}/managedApis/${api}`;
}

export function connection(
    name: string,
    resourceGroupName: pulumi.Input<string>,
    api: string,
    parameterValues: { [key: string]: pulumi.Input<string> },
) {
    return new web.Connection(name, {
        resourceGroupName,
        properties: { displayName: name, api: { id: managedApi(api) }, parameterValues },
    });
}
