import * as pulumi from "@pulumi/pulumi";

const cfg = new pulumi.Config();

export const env = pulumi.getStack();
export const nodeCount = cfg.getNumber("nodeCount") ?? 3;
export const nodeSize = cfg.get("nodeSize") ?? "Standard_D4s_v5";
export const namespace = cfg.require("namespace");
export const adminGroup = cfg.require("adminGroup");

export const tags = {
    env,
    team: "orders",
    "managed-by": "pulumi",
};
