import { Account } from "@pulumi/azure-native/cognitiveservices/account.js";
import * as pulumi from "@pulumi/pulumi";

import { cloudSettings, type AzureCloud } from "../cloud.ts";
import type { KeepOptions } from "../grant/keptAssignment.ts";
import type { Grantee } from "../grant/principal.ts";
import type { RoleGrant } from "../grant/roleGrant.ts";
import { grantServiceRole, grantServiceVerb } from "../grant/serviceVerbs.ts";
import type { GrantOptions } from "../grant/verbs.ts";
import { rememberService } from "../service/target.ts";
import { checkAccountId } from "./accountId.ts";
import { definitionOf } from "./aiServiceDefinition.ts";
import type { AIServiceKind } from "./aiServiceArgs.ts";

/** Arguments of {@link ExistingAIService}. */
export interface ExistingAIServiceArgs {
  /** The service, which says what the verbs give. */
  kind: AIServiceKind;
  /**
   * ARM id of the account. Changing it replaces the grants on it, never the account.
   * @example "/subscriptions/…/resourceGroups/rg-ai/providers/Microsoft.CognitiveServices/accounts/docs"
   */
  accountId: pulumi.Input<string>;
  /** Cloud of the account. It determines the token scope. @default "public" */
  cloud?: AzureCloud;
}

/**
 * An AI service that is managed elsewhere. It is read and never written. Roles can be granted on it.
 *
 * @example
 * const docs = new ExistingAIService("docs", { kind: AIServiceKind.DocumentIntelligence, accountId });
 * docs.grantUse(invoices);
 *
 * @throws KeylessError for a kind that is none, and when the id is not that of an AI account.
 */
export class ExistingAIService extends pulumi.ComponentResource {
  /** ARM id of the account. */
  public readonly id: pulumi.Output<string>;
  /** Endpoint that clients call. */
  public readonly endpoint: pulumi.Output<string>;
  /** Scope that clients request a token for. */
  public readonly tokenScope: pulumi.Output<string>;

  constructor(name: string, args: ExistingAIServiceArgs, opts?: pulumi.ComponentResourceOptions) {
    super("azure-keyless:index:ExistingAIService", name, {}, opts);
    const where = `ExistingAIService "${name}"`;
    const definition = definitionOf(where, args.kind);
    const { cloud } = cloudSettings(where, args.cloud);
    if (typeof args.accountId === "string") checkAccountId(where, args.accountId);
    this.id = pulumi.output(args.accountId);

    const account = Account.get(name, this.id, { parent: this });

    this.endpoint = account.properties.endpoint;
    this.tokenScope = pulumi.output(definition.tokenScope[cloud]);
    rememberService(this, { target: name, id: this.id, endpoint: this.endpoint, parent: this, definition });
    this.registerOutputs({ id: this.id, endpoint: this.endpoint, tokenScope: this.tokenScope });
  }

  /** Lets a workload call this service. See {@link AIService.grantUse}. */
  grantUse(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantServiceVerb(this, "use", to, options);
  }

  /** Lets a workload read projects and models. See {@link AIService.grantRead}. */
  grantRead(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantServiceVerb(this, "read", to, options);
  }

  /** Lets a workload write what the service works with. See {@link AIService.grantWrite}. */
  grantWrite(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantServiceVerb(this, "write", to, options);
  }

  /** Lets a pipeline train, deploy and delete models. See {@link AIService.grantManage}. */
  grantManage(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantServiceVerb(this, "manage", to, options);
  }

  /** Grants any role on this account. See {@link AIService.grant}. */
  grant(to: Grantee, role: string, options: GrantOptions = {}): RoleGrant {
    return grantServiceRole(this, to, role, options);
  }
}
