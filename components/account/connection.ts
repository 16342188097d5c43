import { AccountConnection } from "@pulumi/azure-native/cognitiveservices/accountConnection.js";
import { ProjectConnection } from "@pulumi/azure-native/cognitiveservices/projectConnection.js";
import type * as pulumi from "@pulumi/pulumi";

import { childOptions, refuseNameless, type Adoption } from "../adoption.ts";
import { KeylessError } from "../error.ts";
import type { ServiceDefinition } from "../service/definition.ts";
import { serviceOf, type CalledService } from "../service/target.ts";
import { earlierWrites, rememberWrite } from "./writes.ts";

/** Options of `connect`. */
export interface ConnectionOptions {
  /** Name of the connection in Foundry. Changing it is a replacement. @default the name of the service's component */
  readonly name?: string;
  /**
   * Category of the connection as Azure spells it. Changing it is a replacement.
   * @default the category of the service: `CognitiveSearch`, `AzureStorageAccount`, `AzureOpenAI`, `CognitiveService`
   */
  readonly category?: string;
  /** A connection that is there already and becomes this one. It needs `name`. @default none: a new one is created */
  readonly adopt?: Adoption;
}

/** Where a connection is: on an account, for all its projects, or on one project. */
export interface ConnectionPlace {
  readonly name: string;
  readonly parent: pulumi.Resource;
  /** The component of the account, which takes one write at a time. */
  readonly account: object;
  readonly accountName: pulumi.Input<string>;
  readonly resourceGroupName: pulumi.Input<string>;
  readonly projectName?: pulumi.Input<string>;
}

/**
 * Connects Foundry to a service with Entra authentication (`authType: AAD`): whoever runs as the project signs in as its
 * identity, which needs a role on the service. A connection never holds a key.
 *
 * @throws KeylessError when the category of the service is not known.
 */
export function connect(place: ConnectionPlace, service: CalledService, options: ConnectionOptions): void {
  const where = `connection of ${place.name}`;
  const { target, definition } = serviceOf(where, service);
  const { accountName, resourceGroupName, projectName, parent } = place;
  const args = {
    accountName,
    resourceGroupName,
    connectionName: options.name ?? target,
    properties: {
      authType: "AAD",
      category: options.category ?? categoryOf(where, definition),
      target: service.endpoint,
      isSharedToAll: projectName === undefined,
      metadata: { ApiType: "Azure", ResourceId: service.id },
    },
  } as const;
  const name = `${place.name}-connects-${options.name ?? target}`;
  refuseNameless(where, options.adopt, { name: options.name });
  // Its name is taken as long as the old one exists.
  const opts = {
    ...childOptions(where, parent, options.adopt),
    dependsOn: earlierWrites(place.account),
    deleteBeforeReplace: true,
  };
  const made =
    projectName === undefined
      ? new AccountConnection(name, args, opts)
      : new ProjectConnection(name, { ...args, projectName }, opts);
  rememberWrite(place.account, made);
}

/** Source: https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts/projects/connections. */
function categoryOf(where: string, { type, kind, product }: ServiceDefinition): string {
  if (type === "azure-native:search:Service") return "CognitiveSearch";
  if (type === "azure-native:storage:StorageAccount" && kind === "blobs") return "AzureStorageAccount";
  if (type === "azure-native:cognitiveservices:Account") return kind === "OpenAI" ? "AzureOpenAI" : "CognitiveService";
  throw new KeylessError(where, `the category of a connection to ${product} is not known`, [
    ["expected", 'connect(service, { category: "…" }), as Azure spells it'],
  ]);
}
