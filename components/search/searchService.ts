import { Service } from "@pulumi/azure-native/search/service.js";
import * as pulumi from "@pulumi/pulumi";

import { childOptions, refuseNameless } from "../adoption.ts";
import { cloudSettings } from "../cloud.ts";
import { KeylessError } from "../error.ts";
import type { KeepOptions } from "../grant/keptAssignment.ts";
import type { Grantee } from "../grant/principal.ts";
import type { RoleGrant } from "../grant/roleGrant.ts";
import { grantServiceRole, grantServiceVerb } from "../grant/serviceVerbs.ts";
import type { GrantOptions } from "../grant/verbs.ts";
import { normalizeAuthentication } from "../service/authentication.ts";
import { search } from "../service/catalogue/search.ts";
import { endpointIn, searchDomains } from "../service/domains.ts";
import { globalName, type NameRules } from "../service/globalName.ts";
import { rememberServiceIdentity, serviceIdentityBlock, serviceIdentityOf } from "../service/systemIdentity.ts";
import { rememberService } from "../service/target.ts";
import { withOurTags } from "../tags.ts";
import type { SearchServiceArgs } from "./args.ts";
import { searchNetwork } from "./network.ts";

/** https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftsearch */
const nameRules: NameRules = { maxLength: 60, hyphens: true, prefix: "srch" };

/**
 * A search service that accepts Entra ID tokens and, unless declared otherwise, no admin or query keys. None of its outputs
 * is a key, and this library never lists keys.
 *
 * Retrieval for a model (RAG) takes three directions, one line each: the app searches, the service reads what it indexes,
 * and the service calls a model for its vectors.
 *
 * @example
 * const docs = new SearchService("docs", { resourceGroupName: group.name });
 * docs.grantRead(chatApi);
 * corpus.grantRead(docs.systemIdentity());
 * account.grantUse(docs.systemIdentity());
 *
 * @see https://learn.microsoft.com/azure/search/search-security-enable-roles
 * @throws KeylessError for a name or cloud that Azure would refuse, and if keys are accepted without a reason and an end
 *   date.
 */
export class SearchService extends pulumi.ComponentResource {
  /** ARM id of the service. */
  public readonly id: pulumi.Output<string>;
  /** Name of the service in Azure. */
  public readonly name: pulumi.Output<string>;
  /** Endpoint that clients call: `https://<name>.search.windows.net`. */
  public readonly endpoint: pulumi.Output<string>;
  /** Scope that clients request a token for. */
  public readonly tokenScope: pulumi.Output<string>;
  /** The raw resource, for features that this component does not cover: private endpoints, shared private links. */
  public readonly service: Service;

  constructor(name: string, args: SearchServiceArgs, opts?: pulumi.ComponentResourceOptions) {
    super("azure-keyless:index:SearchService", name, {}, opts);
    const where = `SearchService "${name}"`;
    const { cloud } = cloudSettings(where, args.cloud);
    const authentication = normalizeAuthentication(where, args.authentication);
    refuseNameless(where, args.adopt, { serviceName: args.serviceName });
    if (typeof args.serviceName === "string") checkName(where, args.serviceName);
    const searchServiceName = pulumi.output(args.serviceName ?? globalName(name, nameRules, this));
    const identity = args.identity ?? "systemAssigned";

    this.service = new Service(
      name,
      {
        resourceGroupName: args.resourceGroupName,
        searchServiceName,
        ...(args.location !== undefined && { location: args.location }),
        sku: { name: args.sku ?? "basic" },
        replicaCount: args.replicas ?? 1,
        partitionCount: args.partitions ?? 1,
        ...(args.semanticSearch !== undefined && { semanticSearch: args.semanticSearch }),
        identity: serviceIdentityBlock(identity),
        disableLocalAuth: authentication.disableLocalAuth,
        // Azure refuses it beside disableLocalAuth, and takes keys only without it.
        ...(!authentication.disableLocalAuth && {
          authOptions: { aadOrApiKey: { aadAuthFailureMode: "http401WithBearerChallenge" } },
        }),
        ...searchNetwork(args.network),
        tags: withOurTags(args.tags, authentication.tags),
      },
      childOptions(where, this, args.adopt),
    );

    this.id = this.service.id;
    this.name = this.service.name;
    this.endpoint = endpointIn(searchDomains, search, searchServiceName, cloud);
    this.tokenScope = pulumi.output(search.tokenScope[cloud]);
    rememberService(this, {
      target: name,
      id: this.id,
      endpoint: this.endpoint,
      parent: this,
      definition: search,
      acceptsKeys: !authentication.disableLocalAuth,
    });
    rememberServiceIdentity(this, name, identity, this.service.identity);
    this.registerOutputs({ id: this.id, name: this.name, endpoint: this.endpoint, tokenScope: this.tokenScope });
  }

  /** Lets a workload search all indexes. The role is *Search Index Data Reader*. @example docs.grantRead(chatApi) */
  grantRead(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantServiceVerb(this, "read", to, options);
  }

  /** Lets a workload search, load and delete documents of all indexes. The role is *Search Index Data Contributor*. */
  grantWrite(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantServiceVerb(this, "write", to, options);
  }

  /**
   * Grants any role on this service, by GUID or name. There is no `grantManage`: the role that makes indexes and indexers,
   * *Search Service Contributor*, also lists keys and switches them on.
   *
   * @example docs.grant(pipeline, "Search Service Contributor", { privilegedRoleReason: "it makes the indexes" })
   * @throws KeylessError when a workload would get a role that reads keys or gives access away, without a reason.
   */
  grant(to: Grantee, role: string, options: GrantOptions = {}): RoleGrant {
    return grantServiceRole(this, to, role, options);
  }

  /** The identity as which indexers and vectorizers act, to give it a role. @example corpus.grantRead(docs.systemIdentity()) */
  systemIdentity(): Grantee {
    return serviceIdentityOf("SearchService", this);
  }
}

function checkName(where: string, name: string): void {
  if (/^(?!.*--)[a-z0-9]{2}(?:[a-z0-9-]{0,57}[a-z0-9])?$/.test(name)) return;
  throw new KeylessError(where, "not a valid name of a search service", [
    ["given", `serviceName: "${name}"`],
    ["expected", "2 to 60 lower-case letters, digits and single hyphens; the first two and the last are no hyphens"],
  ]);
}
