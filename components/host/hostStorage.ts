import type * as pulumi from "@pulumi/pulumi";

import { KeylessError } from "../error.ts";
import type { Grantee, GrantTarget } from "../grant/principal.ts";
import { givenOrNewGrant } from "../grant/verbs.ts";
import type { WorkloadIdentity } from "../identity/workloadIdentity.ts";
import { serviceIfKnown } from "../service/target.ts";
import { running, type Running } from "./running.ts";
import { systemAssigned, type WorkloadArgs } from "./workload.ts";

/**
 * The storage account in which the Functions host keeps its own things: a component of this library, or a raw account.
 * Locks, keys of functions, state of triggers and, on Flex Consumption, the code are there.
 */
export interface HostStorage {
  /** Its ARM id. */
  readonly id: pulumi.Output<string>;
  /** Its name. */
  readonly name: pulumi.Output<string>;
}

/**
 * Blobs for locks and keys of functions, queues for triggers by blobs, tables for what the host reports
 * (https://learn.microsoft.com/azure/azure-functions/functions-reference#connecting-to-host-storage-with-an-identity).
 */
const hostRoles = [
  "Storage Blob Data Owner",
  "Storage Queue Data Contributor",
  "Storage Table Data Contributor",
] as const;

/** What a function app and its slots have beside what other apps have. */
export interface FunctionsSettings {
  readonly hostStorage: HostStorage;
  readonly contentShareReason: string | undefined;
}

/**
 * Reads what runs on a Functions host and adds what the host needs to sign in to its storage: `AzureWebJobsStorage` as a
 * connection by identity, and the roles that it needs there before it starts. With these its code may call that storage, too.
 *
 * @param name of the host, which names the grants on an account that is no component.
 * @throws KeylessError for a system-assigned identity, which has no role when the host starts, and as {@link running}.
 */
export function runningOnFunctions(where: string, workload: WorkloadArgs, name: string, storage: HostStorage): Running {
  const { identity } = workload;
  if (identity === systemAssigned) throw tooLate(where);
  const hostGrants = grantsOn(storage, identity, `${name}-storage`);
  const run = running(where, workload);
  return {
    ...run,
    variables: {
      ...run.variables,
      AzureWebJobsStorage__accountName: storage.name,
      AzureWebJobsStorage__credential: "managedidentity",
      AzureWebJobsStorage__clientId: identity.clientId,
    },
    grants: [...new Set([...run.grants, ...hostGrants])],
  };
}

/** The grants on each storage. Several hosts of one identity share them: Azure refuses a second one. */
const given = new WeakMap<HostStorage, Map<Grantee, pulumi.Resource[]>>();

function grantsOn(storage: HostStorage, identity: WorkloadIdentity, name: string): pulumi.Resource[] {
  const here = given.get(storage) ?? new Map<Grantee, pulumi.Resource[]>();
  given.set(storage, here);
  const found = here.get(identity);
  if (found !== undefined) return found;
  const target: GrantTarget = serviceIfKnown(storage) ?? { target: name, id: storage.id, parent: identity };
  const grants = hostRoles.map((role) => givenOrNewGrant(target, identity, role));
  here.set(identity, grants);
  return grants;
}

function tooLate(where: string): KeylessError {
  return new KeylessError(where, "the Functions host needs roles on its storage before it starts", [
    ["given", 'workload: { identity: "systemAssigned" }, which is there only after the app'],
    ["expected", "a WorkloadIdentity"],
  ]);
}
