import { Account } from "@pulumi/azure-native/cognitiveservices/account.js";
import * as pulumi from "@pulumi/pulumi";

import { childOptions, refuseNameless } from "../adoption.ts";
import { cloudSettings } from "../cloud.ts";
import { KeylessError, oneOf } from "../error.ts";
import { grantManage, grantRole, grantUse, grantUseAnyModel, rememberTarget } from "../grant/accountVerbs.ts";
import type { UseOptions } from "../grant/callable.ts";
import type { KeepOptions } from "../grant/keptAssignment.ts";
import type { Grantee } from "../grant/principal.ts";
import type { RoleGrant } from "../grant/roleGrant.ts";
import type { GrantOptions } from "../grant/verbs.ts";
import { normalizeAuthentication, type Authentication } from "../service/authentication.ts";
import { systemAssigned } from "../host/workload.ts";
import { openAI } from "../service/catalogue/openAI.ts";
import { aiDomains, endpointIn } from "../service/domains.ts";
import { networkProperties } from "../service/network.ts";
import { rememberServiceIdentity, serviceIdentityBlock, serviceIdentityOf } from "../service/systemIdentity.ts";
import { serviceOf, type CalledService } from "../service/target.ts";
import { withOurTags } from "../tags.ts";
import { AccountKind, type OpenAIAccountArgs } from "./args.ts";
import { checkDeployments, createDeployments } from "./deployments.ts";
import { connect, type ConnectionOptions } from "./connection.ts";
import { checkProjects, foundryOf, rememberFoundry } from "./foundry.ts";
import { markDevelopment } from "./development.ts";
import { normalizeSubdomain } from "./subdomain.ts";
import { answeredEndpoint, staysWithoutSubdomain } from "./withoutSubdomain.ts";

/**
 * An Azure OpenAI or Foundry account that accepts Entra ID tokens and, unless declared otherwise, no API keys.
 * None of its outputs is a key, and this library never lists keys.
 *
 * @example
 * const account = new OpenAIAccount("aoai", {
 *   resourceGroupName: group.name,
 *   deployments: { chat: { model: "gpt-4.1-mini" } },
 * });
 * account.grantUse(identity);
 *
 * @throws KeylessError for a kind, subdomain, cloud or deployment that Azure would refuse, and if keys are accepted
 *   without a reason and an end date.
 */
export class OpenAIAccount extends pulumi.ComponentResource {
  /** ARM id of the account. */
  public readonly id: pulumi.Output<string>;
  /** Name of the account in Azure. */
  public readonly name: pulumi.Output<string>;
  /** Endpoint that clients call: `https://<subdomain>.openai.azure.com/`. */
  public readonly endpoint: pulumi.Output<string>;
  /** Subdomain of the endpoint, or `""` for an adopted account that has none yet. */
  public readonly subdomain: pulumi.Output<string>;
  /** Scope that clients request a token for. */
  public readonly tokenScope: pulumi.Output<string>;
  /** Whether developers may get access. */
  public readonly development: pulumi.Output<boolean>;
  /** The raw resource, for features that this component does not cover: private endpoints, diagnostic settings, policies. */
  public readonly account: Account;

  constructor(name: string, args: OpenAIAccountArgs, opts?: pulumi.ComponentResourceOptions) {
    super("azure-keyless:index:OpenAIAccount", name, {}, opts);
    const where = `OpenAIAccount "${name}"`;
    const kind = normalizeKind(where, args.kind);
    const cloud = cloudSettings(where, args.cloud);
    const authentication = normalizeAuthentication(where, args.authentication);
    const deployments = args.deployments ?? {};
    checkDeployments(where, kind, deployments);
    const { projects = false, identity = projects ? systemAssigned : undefined } = args;
    checkProjects(where, kind, projects);
    refuseNameless(where, args.adopt, { accountName: args.accountName, subdomain: args.subdomain });
    const isRegional = staysWithoutSubdomain(where, args, authentication);
    this.subdomain = isRegional ? pulumi.output("") : normalizeSubdomain(where, name, args.subdomain, this);
    const tags = withOurTags(args.tags, ourTags(args, authentication));

    this.account = new Account(
      name,
      {
        resourceGroupName: args.resourceGroupName,
        accountName: args.accountName ?? this.subdomain,
        ...(args.location !== undefined && { location: args.location }),
        kind,
        ...(identity !== undefined && { identity: serviceIdentityBlock(identity) }),
        sku: { name: args.sku ?? "S0" },
        properties: {
          ...(!isRegional && { customSubDomainName: this.subdomain }),
          disableLocalAuth: authentication.disableLocalAuth,
          ...(projects && { allowProjectManagement: true }),
          ...networkProperties(args.network),
        },
        tags,
      },
      childOptions(where, this, args.adopt),
    );
    const target = { accountName: this.account.name, resourceGroupName: args.resourceGroupName, tags };
    createDeployments(name, deployments, target, this);

    this.id = this.account.id;
    this.name = this.account.name;
    this.endpoint = isRegional
      ? answeredEndpoint(this.account)
      : endpointIn(aiDomains, openAI, this.subdomain, cloud.cloud);
    this.tokenScope = pulumi.output(args.tokenScope ?? openAI.tokenScope[cloud.cloud]);
    this.development = pulumi.output(args.development ?? false);
    const acceptsKeys = !authentication.disableLocalAuth;
    rememberTarget(this, {
      target: name,
      id: this.id,
      endpoint: this.endpoint,
      parent: this,
      deployments,
      acceptsKeys,
    });
    markDevelopment(this, args.development ?? false);
    if (identity !== undefined) rememberServiceIdentity(this, name, identity, this.account.identity);
    const { resourceGroupName, location } = args;
    rememberFoundry(this, { resourceGroupName, location, projects });
    this.registerOutputs({
      id: this.id,
      name: this.name,
      endpoint: this.endpoint,
      subdomain: this.subdomain,
      tokenScope: this.tokenScope,
      development: this.development,
    });
  }

  /**
   * Lets a workload call the OpenAI models of this account, and nothing else. The role is *Cognitive Services OpenAI User*.
   *
   * @example account.grantUse(chatApi)
   * @throws KeylessError when one of the deployments to call does not exist, or is not an OpenAI model.
   */
  grantUse(to: Grantee, options: UseOptions = {}): RoleGrant {
    return grantUse(this, to, options);
  }

  /** Lets a workload call the models of all publishers on this account. The role is *Cognitive Services Data Contributor*. */
  grantUseAnyModel(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantUseAnyModel(this, to, options);
  }

  /** Lets a pipeline create, delete and call model deployments. The role is *Cognitive Services OpenAI Contributor*. */
  grantManage(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantManage(this, to, options);
  }

  /**
   * Grants any role on this account, by GUID or name.
   *
   * @throws KeylessError when a workload would get a role that reads keys or gives access away, without a reason.
   */
  grant(to: Grantee, role: string, options: GrantOptions = {}): RoleGrant {
    return grantRole(this, to, role, options);
  }

  /**
   * The identity of the account itself, to give it a role.
   *
   * @example index.grantRead(account.systemIdentity())
   * @throws KeylessError when the account has no identity.
   */
  systemIdentity(): Grantee {
    return serviceIdentityOf("OpenAIAccount", this);
  }

  /**
   * Connects all projects of the account to a service with Entra authentication, never with a key.
   *
   * @throws KeylessError when the account has no projects.
   */
  connect(service: CalledService, options: ConnectionOptions = {}): void {
    const name = serviceOf("connect", this).target;
    const { resourceGroupName } = foundryOf(`connection of ${name}`, this);
    connect({ name, parent: this, account: this, accountName: this.name, resourceGroupName }, service, options);
  }
}

function normalizeKind(where: string, kind: string = AccountKind.OpenAI): string {
  const expected: readonly string[] = Object.values(AccountKind);
  if (expected.includes(kind)) return kind;
  throw new KeylessError(where, "not a kind of account with OpenAI models", [
    ["given", `kind: "${kind}"`],
    ["expected", oneOf(expected)],
  ]);
}

function ourTags({ development }: OpenAIAccountArgs, authentication: Authentication): Record<string, string> {
  return { ...authentication.tags, ...(development === true && { "azure-keyless:development": "true" }) };
}
