import * as pulumi from "@pulumi/pulumi";

export const definition = (database: pulumi.Input<string>, container: pulumi.Input<string>) => ({
    $schema:
        "https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#",
    contentVersion: "1.0.0.0",
    parameters: { $connections: { defaultValue: {}, type: "Object" } },
    triggers: {
        order: { type: "Request", kind: "Http", inputs: { schema: { type: "object" } } },
    },
    actions: {
        write_document: {
            type: "ApiConnection",
            inputs: {
                body: { data: "@triggerBody()", id: "@{guid()}" },
                host: { connection: { name: "@parameters('$connections')['documentdb']['connectionId']" } },
                method: "post",
                path: pulumi.interpolate`/dbs/${database}/colls/${container}/docs`,
            },
        },
        keep_attachment: {
            type: "ApiConnection",
            runAfter: { write_document: ["Succeeded"] },
            inputs: {
                body: "@triggerBody()?['attachment']",
                host: { connection: { name: "@parameters('$connections')['azureblob']['connectionId']" } },
                method: "post",
                path: "/datasets/default/files",
                queries: { folderPath: "/attachments", name: "@{guid()}" },
            },
        },
    },
});
