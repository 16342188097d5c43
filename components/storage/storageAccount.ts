import * as azure from "@pulumi/azure-native/storage/storageAccount.js";
import * as pulumi from "@pulumi/pulumi";

import { childOptions, refuseNameless } from "../adoption.ts";
import { cloudSettings } from "../cloud.ts";
import { KeylessError } from "../error.ts";
import type { KeepOptions } from "../grant/keptAssignment.ts";
import type { Grantee } from "../grant/principal.ts";
import type { RoleGrant } from "../grant/roleGrant.ts";
import { grantServiceRole } from "../grant/serviceVerbs.ts";
import type { GrantOptions } from "../grant/verbs.ts";
import { normalizeAuthentication } from "../service/authentication.ts";
import { storageBlobs, storageFiles, storageQueues, storageTables } from "../service/catalogue/storage.ts";
import type { ServiceDefinition } from "../service/definition.ts";
import { endpointIn, storageDomains } from "../service/domains.ts";
import { globalName, type NameRules } from "../service/globalName.ts";
import { rememberService, type ServiceTarget } from "../service/target.ts";
import { withOurTags } from "../tags.ts";
import type { StorageAccountArgs } from "./args.ts";
import { StorageBlobs, StorageData, StorageQueues } from "./data.ts";
import { storageNetwork } from "./network.ts";

/** https://learn.microsoft.com/azure/storage/common/storage-account-overview#storage-account-name */
const nameRules: NameRules = { maxLength: 24, hyphens: false, prefix: "st" };

/**
 * A storage account that takes Entra ID tokens and, unless declared otherwise, neither keys nor signatures made with them.
 * Anonymous access, local users of SFTP, copies from other tenants and connections without TLS 1.2 are off. None of its
 * outputs is a key, and this library never lists keys.
 *
 * Blobs are the default: the account's own verbs and endpoint are those of its blobs. `queues`, `tables` and `files` have
 * their own.
 *
 * @example
 * const corpus = new StorageAccount("corpus", { resourceGroupName: group.name });
 * corpus.grantRead(chatApi);
 * corpus.queues.grantUse(worker);
 * new ContainerApp("worker", { ...args, workload: { identity: worker, calls: [corpus.queues] } });
 *
 * @see https://learn.microsoft.com/azure/storage/common/shared-key-authorization-prevent
 * @throws KeylessError for a name or cloud that Azure would refuse, and if keys are accepted without a reason and an end
 *   date.
 */
export class StorageAccount extends pulumi.ComponentResource {
  /** ARM id of the account. */
  public readonly id: pulumi.Output<string>;
  /** Name of the account in Azure. */
  public readonly name: pulumi.Output<string>;
  /** Endpoint of its blobs: `https://<name>.blob.core.windows.net/`. */
  public readonly endpoint: pulumi.Output<string>;
  /** Scope that clients request a token for, whatever they call. */
  public readonly tokenScope: pulumi.Output<string>;
  /** Its blobs. Hosts find the endpoint in `AZURE_STORAGE_BLOB_ENDPOINT`. */
  public readonly blobs: StorageBlobs;
  /** Its queues. Hosts find the endpoint in `AZURE_STORAGE_QUEUE_ENDPOINT`. */
  public readonly queues: StorageQueues;
  /** Its tables. Hosts find the endpoint in `AZURE_STORAGE_TABLE_ENDPOINT`. */
  public readonly tables: StorageData;
  /**
   * Its file shares, called by REST. The roles read and write every file, whatever the permissions of files say. Hosts find
   * the endpoint in `AZURE_STORAGE_FILE_ENDPOINT`. A share that is mounted takes no identity.
   */
  public readonly files: StorageData;
  /** The raw resource, for features that this component does not cover: private endpoints, containers, life cycles. */
  public readonly account: azure.StorageAccount;

  constructor(name: string, args: StorageAccountArgs, opts?: pulumi.ComponentResourceOptions) {
    super("azure-keyless:index:StorageAccount", name, {}, opts);
    const where = `StorageAccount "${name}"`;
    const { cloud } = cloudSettings(where, args.cloud);
    const authentication = normalizeAuthentication(where, args.authentication);
    refuseNameless(where, args.adopt, { accountName: args.accountName });
    if (typeof args.accountName === "string") checkName(where, args.accountName);
    const accountName = pulumi.output(args.accountName ?? globalName(name, nameRules, this));

    this.account = new azure.StorageAccount(
      name,
      {
        resourceGroupName: args.resourceGroupName,
        accountName,
        ...(args.location !== undefined && { location: args.location }),
        kind: "StorageV2",
        sku: { name: args.sku ?? "Standard_LRS" },
        allowSharedKeyAccess: !authentication.disableLocalAuth,
        defaultToOAuthAuthentication: true,
        allowBlobPublicAccess: false,
        allowCrossTenantReplication: false,
        isLocalUserEnabled: false,
        enableHttpsTrafficOnly: true,
        minimumTlsVersion: "TLS1_2",
        ...storageNetwork(args.network),
        tags: withOurTags(args.tags, authentication.tags),
      },
      childOptions(where, this, args.adopt),
    );

    this.id = this.account.id;
    this.name = this.account.name;
    this.tokenScope = pulumi.output(storageBlobs.tokenScope[cloud]);
    const targetOf = (definition: ServiceDefinition): ServiceTarget => {
      const endpoint = endpointIn(storageDomains, definition, accountName, cloud);
      const acceptsKeys = !authentication.disableLocalAuth;
      const { kind: part } = definition;
      return { target: name, id: this.id, parent: this, definition, endpoint, acceptsKeys, ...(part && { part }) };
    };
    this.blobs = new StorageBlobs(targetOf(storageBlobs), this.tokenScope);
    this.queues = new StorageQueues(targetOf(storageQueues), this.tokenScope);
    this.tables = new StorageData(targetOf(storageTables), this.tokenScope);
    this.files = new StorageData(targetOf(storageFiles), this.tokenScope);
    this.endpoint = this.blobs.endpoint;
    rememberService(this, targetOf(storageBlobs));
    this.registerOutputs({ id: this.id, name: this.name, endpoint: this.endpoint, tokenScope: this.tokenScope });
  }

  /** Lets a workload read blobs. The role is *Storage Blob Data Reader*. @example corpus.grantRead(chatApi) */
  grantRead(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return this.blobs.grantRead(to, options);
  }

  /** Lets a workload read, write and delete blobs and containers. The role is *Storage Blob Data Contributor*. */
  grantWrite(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return this.blobs.grantWrite(to, options);
  }

  /** Lets a workload own all blobs. See {@link StorageBlobs.grantManage}. */
  grantManage(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return this.blobs.grantManage(to, options);
  }

  /**
   * Grants any role on this account, by GUID or name.
   *
   * @example corpus.grant(auditors, "Reader")
   * @throws KeylessError when a workload would get a role that reads keys or gives access away, without a reason.
   */
  grant(to: Grantee, role: string, options: GrantOptions = {}): RoleGrant {
    return grantServiceRole(this, to, role, options);
  }
}

function checkName(where: string, name: string): void {
  if (/^[a-z0-9]{3,24}$/.test(name)) return;
  throw new KeylessError(where, "not a valid name of a storage account", [
    ["given", `accountName: "${name}"`],
    ["expected", "3 to 24 lower-case letters and digits"],
  ]);
}
