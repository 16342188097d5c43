import * as pulumi from "@pulumi/pulumi";
new pulumi.CustomResource("random:index:Thing", "first", {});
setInterval(() => {}, 1000);
