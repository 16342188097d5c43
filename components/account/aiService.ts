import { Account } from "@pulumi/azure-native/cognitiveservices/account.js";
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
import { aiDomains, endpointIn } from "../service/domains.ts";
import { networkProperties } from "../service/network.ts";
import { rememberServiceIdentity, serviceIdentityBlock, serviceIdentityOf } from "../service/systemIdentity.ts";
import { rememberService } from "../service/target.ts";
import { withOurTags } from "../tags.ts";
import { AIServiceKind, type AIServiceArgs } from "./aiServiceArgs.ts";
import { definitionOf } from "./aiServiceDefinition.ts";
import { checkDeployments, createDeployments } from "./deployments.ts";
import { normalizeSubdomain } from "./subdomain.ts";
import { answeredEndpoint, staysWithoutSubdomain } from "./withoutSubdomain.ts";

/**
 * An AI service other than Azure OpenAI, such as Document Intelligence, Speech or Translator. It accepts Entra ID tokens
 * and, unless declared otherwise, no API keys. None of its outputs is a key. docs/services.md says for each kind which
 * roles its verbs give, and what does not work without keys.
 *
 * @example
 * const docs = new AIService("docs", { kind: AIServiceKind.DocumentIntelligence, resourceGroupName: group.name });
 * docs.grantUse(invoices);
 * new ContainerApp("invoices", { ...args, workload: { identity: invoices, calls: [docs] } });
 *
 * @throws KeylessError for a kind, subdomain, cloud or deployment that Azure would refuse, and if keys are accepted
 *   without a reason and an end date.
 */
export class AIService extends pulumi.ComponentResource {
  /** ARM id of the account. */
  public readonly id: pulumi.Output<string>;
  /** Name of the account in Azure. */
  public readonly name: pulumi.Output<string>;
  /** Endpoint that clients call: `https://<subdomain>.cognitiveservices.azure.com/`. */
  public readonly endpoint: pulumi.Output<string>;
  /** Subdomain of the endpoint, or `""` for an adopted account that has none yet. */
  public readonly subdomain: pulumi.Output<string>;
  /** Scope that clients request a token for. */
  public readonly tokenScope: pulumi.Output<string>;
  /** The raw resource, for features that this component does not cover: private endpoints, diagnostic settings, encryption. */
  public readonly account: Account;

  constructor(name: string, args: AIServiceArgs, opts?: pulumi.ComponentResourceOptions) {
    super("azure-keyless:index:AIService", name, {}, opts);
    const where = `AIService "${name}"`;
    const definition = definitionOf(where, args.kind);
    const cloud = cloudSettings(where, args.cloud);
    const authentication = normalizeAuthentication(where, args.authentication);
    const deployments = args.deployments ?? {};
    refuseDeployments(where, args);
    checkDeployments(where, args.kind, deployments);
    refuseNameless(where, args.adopt, { accountName: args.accountName, subdomain: args.subdomain });
    const isRegional = staysWithoutSubdomain(where, args, authentication);
    this.subdomain = isRegional ? pulumi.output("") : normalizeSubdomain(where, name, args.subdomain, this);
    const tags = withOurTags(args.tags, authentication.tags);

    this.account = new Account(
      name,
      {
        resourceGroupName: args.resourceGroupName,
        accountName: args.accountName ?? this.subdomain,
        ...(args.location !== undefined && { location: args.location }),
        kind: args.kind,
        ...(args.identity !== undefined && { identity: serviceIdentityBlock(args.identity) }),
        sku: { name: args.sku ?? defaultSkus[args.kind] ?? "S0" },
        properties: {
          ...(!isRegional && { customSubDomainName: this.subdomain }),
          disableLocalAuth: authentication.disableLocalAuth,
          ...networkProperties(args.network),
        },
        tags,
      },
      // Azure refuses to change the kind of an account, but the provider would try it in place.
      { ...childOptions(where, this, args.adopt), replaceOnChanges: ["kind"] },
    );
    const target = { accountName: this.account.name, resourceGroupName: args.resourceGroupName, tags };
    createDeployments(name, deployments, target, this);

    this.id = this.account.id;
    this.name = this.account.name;
    this.endpoint = isRegional
      ? answeredEndpoint(this.account)
      : endpointIn(aiDomains, definition, this.subdomain, cloud.cloud);
    this.tokenScope = pulumi.output(definition.tokenScope[cloud.cloud]);
    rememberService(this, {
      target: name,
      id: this.id,
      endpoint: this.endpoint,
      parent: this,
      definition,
      acceptsKeys: !authentication.disableLocalAuth,
    });
    if (args.identity !== undefined) rememberServiceIdentity(this, name, args.identity, this.account.identity);
    this.registerOutputs({
      id: this.id,
      name: this.name,
      endpoint: this.endpoint,
      subdomain: this.subdomain,
      tokenScope: this.tokenScope,
    });
  }

  /**
   * Lets a workload call this service. docs/services.md names the role: the narrowest that does not list keys.
   *
   * @example docs.grantUse(invoices)
   * @throws KeylessError when the service has no role for it, such as Custom Vision training.
   */
  grantUse(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantServiceVerb(this, "use", to, options);
  }

  /**
   * Lets a workload read projects and models, and change none.
   *
   * @throws KeylessError when the service has no role for it.
   */
  grantRead(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantServiceVerb(this, "read", to, options);
  }

  /**
   * Lets a workload write what the service works with: projects of Language, analyzers of Content Understanding.
   *
   * @throws KeylessError when the service has no role for it.
   */
  grantWrite(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantServiceVerb(this, "write", to, options);
  }

  /**
   * Lets a pipeline train, deploy and delete models of this service.
   *
   * @throws KeylessError when the service has no role for it.
   */
  grantManage(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantServiceVerb(this, "manage", to, options);
  }

  /**
   * Grants any role on this account, by GUID or name.
   *
   * @throws KeylessError when a workload would get a role that reads keys or gives access away, without a reason.
   */
  grant(to: Grantee, role: string, options: GrantOptions = {}): RoleGrant {
    return grantServiceRole(this, to, role, options);
  }

  /**
   * The identity of the account itself, to give it a role.
   *
   * @example invoices.blobs.grantRead(docs.systemIdentity())
   * @throws KeylessError when the account has no identity.
   */
  systemIdentity(): Grantee {
    return serviceIdentityOf("AIService", this);
  }
}

/** Services without the tier S0 (https://azure.microsoft.com/pricing/details/cognitive-services/). */
const defaultSkus: Readonly<Record<string, string>> = {
  [AIServiceKind.Language]: "S",
  [AIServiceKind.Translator]: "S1",
  [AIServiceKind.Vision]: "S1",
};

function refuseDeployments(where: string, { kind, deployments = {} }: AIServiceArgs): void {
  if (kind === AIServiceKind.ContentUnderstanding || Object.keys(deployments).length === 0) return;
  throw new KeylessError(where, `an account of kind ${kind} has no model deployments`, [
    ["given", `deployments: ${Object.keys(deployments).join(", ")}`],
    ["expected", "none, or kind: AIServiceKind.ContentUnderstanding, or an OpenAIAccount"],
  ]);
}
