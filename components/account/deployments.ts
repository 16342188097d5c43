import { Deployment } from "@pulumi/azure-native/cognitiveservices/deployment.js";
import type * as pulumi from "@pulumi/pulumi";

import { childOptions } from "../adoption.ts";
import { KeylessError } from "../error.ts";
import { AccountKind, type ModelDeploymentArgs } from "./args.ts";
import { earlierWrites, rememberWrite } from "./writes.ts";

/** What the deployments of one account have in common. */
export interface DeploymentTarget {
  readonly accountName: pulumi.Input<string>;
  readonly resourceGroupName: pulumi.Input<string>;
  readonly tags: pulumi.Input<Record<string, pulumi.Input<string>>>;
}

/**
 * The properties of a deployment that never change in place. Azure answers `CannotChangeDeploymentModel`
 * (https://github.com/Azure-Samples/azure-search-openai-demo/issues/1330), and azure-native would try; azurerm replaces
 * for these three as well (https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cognitive_deployment).
 */
const replaceOnChanges = ["properties.model.name", "properties.model.format", "sku.name"];

/** Declares the model deployments of one account, each after all earlier ones. */
export function createDeployments(
  name: string,
  deployments: Record<string, ModelDeploymentArgs>,
  target: DeploymentTarget,
  parent: pulumi.Resource,
): void {
  for (const [deploymentName, model] of Object.entries(deployments)) {
    const deployment = new Deployment(
      `${name}-${deploymentName}`,
      {
        ...target,
        deploymentName,
        sku: { name: model.sku ?? "GlobalStandard", capacity: model.capacity ?? 1 },
        properties: {
          model: {
            format: model.format ?? "OpenAI",
            name: model.model,
            ...(model.version !== undefined && { version: model.version }),
          },
          ...(model.raiPolicyName !== undefined && { raiPolicyName: model.raiPolicyName }),
          ...(model.versionUpgradeOption !== undefined && { versionUpgradeOption: model.versionUpgradeOption }),
        },
      },
      // Its name is taken as long as the old one exists.
      {
        ...childOptions(`model deployment ${deploymentName} of ${name}`, parent, model.adopt),
        dependsOn: earlierWrites(parent),
        replaceOnChanges,
        deleteBeforeReplace: true,
      },
    );
    rememberWrite(parent, deployment);
  }
}

/** @throws KeylessError when an account of this kind cannot have one of the models, or Azure does not allow a name. */
export function checkDeployments(where: string, kind: string, deployments: Record<string, ModelDeploymentArgs>): void {
  for (const [name, { model, format = "OpenAI" }] of Object.entries(deployments)) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}[A-Za-z0-9]$/.test(name)) {
      throw new KeylessError(where, "not a valid name of a model deployment", [
        ["given", `deployments: { "${name}": … }`],
        ["expected", "2 to 64 letters, digits, hyphens, dots and underscores, with a letter or digit at both ends"],
      ]);
    }
    if (format !== "OpenAI" && kind === AccountKind.OpenAI) {
      throw new KeylessError(where, `an account of kind OpenAI cannot deploy a model of ${format}`, [
        ["given", `deployments.${name}: ${model} (${format})`],
        ["expected", 'kind: "AIServices", or an OpenAI model'],
      ]);
    }
  }
}
