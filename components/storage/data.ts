import type * as pulumi from "@pulumi/pulumi";

import type { KeepOptions } from "../grant/keptAssignment.ts";
import type { Grantee } from "../grant/principal.ts";
import type { RoleGrant } from "../grant/roleGrant.ts";
import { grantServiceVerb } from "../grant/serviceVerbs.ts";
import { rememberService, type CalledService, type ServiceTarget } from "../service/target.ts";

/**
 * One of the services of a storage account: its blobs, queues, tables or files. Each has an endpoint, a variable on hosts,
 * and roles of its own. The roles cover the whole account.
 */
export class StorageData implements CalledService {
  /** ARM id of the storage account. */
  public readonly id: pulumi.Output<string>;
  /** Endpoint that clients call. */
  public readonly endpoint: pulumi.Output<string>;
  /** Scope that clients request a token for. */
  public readonly tokenScope: pulumi.Output<string>;

  constructor(target: ServiceTarget, tokenScope: pulumi.Output<string>) {
    this.id = target.id;
    this.endpoint = target.endpoint;
    this.tokenScope = tokenScope;
    rememberService(this, target);
  }

  /** Lets a workload read this data. For queues that is peeking: nothing is taken. */
  grantRead(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantServiceVerb(this, "read", to, options);
  }

  /** Lets a workload read, write and delete this data. For queues that is sending: nothing is read. */
  grantWrite(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantServiceVerb(this, "write", to, options);
  }
}

/** The blobs of a storage account. */
export class StorageBlobs extends StorageData {
  /**
   * Lets a workload own all blobs, with their POSIX permissions: the role *Storage Blob Data Owner*. The host of Azure
   * Functions needs it (https://learn.microsoft.com/azure/azure-functions/functions-reference#connecting-to-host-storage-with-an-identity).
   */
  grantManage(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantServiceVerb(this, "manage", to, options);
  }
}

/** The queues of a storage account. */
export class StorageQueues extends StorageData {
  /** Lets a workload take messages. The role is *Storage Queue Data Message Processor*. */
  grantUse(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantServiceVerb(this, "use", to, options);
  }

  /** Lets a workload create queues, and send, take and delete messages. The role is *Storage Queue Data Contributor*. */
  grantManage(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantServiceVerb(this, "manage", to, options);
  }
}
