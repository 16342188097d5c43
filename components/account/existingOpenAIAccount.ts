import { Account } from "@pulumi/azure-native/cognitiveservices/account.js";
import * as pulumi from "@pulumi/pulumi";

import { cloudSettings, type AzureCloud } from "../cloud.ts";
import { grantManage, grantRole, grantUse, grantUseAnyModel, rememberTarget } from "../grant/accountVerbs.ts";
import type { UseOptions } from "../grant/callable.ts";
import type { KeepOptions } from "../grant/keptAssignment.ts";
import type { Grantee } from "../grant/principal.ts";
import type { RoleGrant } from "../grant/roleGrant.ts";
import type { GrantOptions } from "../grant/verbs.ts";
import { openAI } from "../service/catalogue/openAI.ts";
import { checkAccountId } from "./accountId.ts";
import type { ModelDeploymentArgs } from "./args.ts";
import { markDevelopment } from "./development.ts";

/** Arguments of {@link ExistingOpenAIAccount}. */
export interface ExistingOpenAIAccountArgs {
  /**
   * ARM id of the account. Changing it replaces the grants on it, never the account.
   * @example "/subscriptions/…/resourceGroups/rg-ai/providers/Microsoft.CognitiveServices/accounts/aoai"
   */
  accountId: pulumi.Input<string>;
  /**
   * The model deployments of the account, by name, for the check of `grantUse`. They are not managed.
   * @default none: `grantUse` checks no deployments
   */
  deployments?: Record<string, ModelDeploymentArgs>;
  /** Whether developers may get access ({@link DeveloperAccess}). @default false */
  development?: boolean;
  /** Cloud of the account. It determines the token scope. @default "public" */
  cloud?: AzureCloud;
}

/**
 * An account that is managed elsewhere. It is read and never written. Roles can be granted on it.
 *
 * @example
 * const shared = new ExistingOpenAIAccount("shared-aoai", { accountId: config.require("sharedAccountId") });
 * shared.grantUse(identity);
 *
 * @throws KeylessError when the id is not that of an AI account.
 */
export class ExistingOpenAIAccount extends pulumi.ComponentResource {
  /** ARM id of the account. */
  public readonly id: pulumi.Output<string>;
  /** Name of the account in Azure. */
  public readonly name: pulumi.Output<string>;
  /** Endpoint that clients call. */
  public readonly endpoint: pulumi.Output<string>;
  /** Scope that clients request a token for. */
  public readonly tokenScope: pulumi.Output<string>;
  /** Whether developers may get access. */
  public readonly development: pulumi.Output<boolean>;

  constructor(name: string, args: ExistingOpenAIAccountArgs, opts?: pulumi.ComponentResourceOptions) {
    super("azure-keyless:index:ExistingOpenAIAccount", name, {}, opts);
    const where = `ExistingOpenAIAccount "${name}"`;
    const cloud = cloudSettings(where, args.cloud);
    if (typeof args.accountId === "string") checkAccountId(where, args.accountId);
    this.id = pulumi.output(args.accountId);

    const account = Account.get(name, this.id, { parent: this });

    this.name = this.id.apply((id) => id.slice(id.lastIndexOf("/") + 1));
    this.endpoint = account.properties.endpoint;
    this.tokenScope = pulumi.output(openAI.tokenScope[cloud.cloud]);
    this.development = pulumi.output(args.development ?? false);
    rememberTarget(this, {
      target: name,
      id: this.id,
      endpoint: this.endpoint,
      parent: this,
      deployments: args.deployments ?? {},
    });
    markDevelopment(this, args.development ?? false);
    this.registerOutputs({
      id: this.id,
      name: this.name,
      endpoint: this.endpoint,
      tokenScope: this.tokenScope,
      development: this.development,
    });
  }

  /** Lets a workload call the OpenAI models of this account. See {@link OpenAIAccount.grantUse}. */
  grantUse(to: Grantee, options: UseOptions = {}): RoleGrant {
    return grantUse(this, to, options);
  }

  /** Lets a workload call every model of this account. See {@link OpenAIAccount.grantUseAnyModel}. */
  grantUseAnyModel(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantUseAnyModel(this, to, options);
  }

  /** Lets a pipeline manage model deployments. See {@link OpenAIAccount.grantManage}. */
  grantManage(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantManage(this, to, options);
  }

  /** Grants any role on this account. See {@link OpenAIAccount.grant}. */
  grant(to: Grantee, role: string, options: GrantOptions = {}): RoleGrant {
    return grantRole(this, to, role, options);
  }
}
