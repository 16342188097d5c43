import { Project } from "@pulumi/azure-native/cognitiveservices/project.js";
import * as pulumi from "@pulumi/pulumi";

import { childOptions, refuseNameless, type Adoption } from "../adoption.ts";
import { cloudSettings, type AzureCloud } from "../cloud.ts";
import { KeylessError } from "../error.ts";
import type { KeepOptions } from "../grant/keptAssignment.ts";
import type { Grantee } from "../grant/principal.ts";
import type { RoleGrant } from "../grant/roleGrant.ts";
import { grantServiceRole, grantServiceVerb } from "../grant/serviceVerbs.ts";
import type { GrantOptions } from "../grant/verbs.ts";
import { foundryProject } from "../service/catalogue/foundryProject.ts";
import { aiDomains, endpointIn } from "../service/domains.ts";
import {
  rememberServiceIdentity,
  serviceIdentityBlock,
  serviceIdentityOf,
  type ServiceIdentity,
} from "../service/systemIdentity.ts";
import { rememberService, type CalledService } from "../service/target.ts";
import { connect, type ConnectionOptions, type ConnectionPlace } from "./connection.ts";
import { foundryOf } from "./foundry.ts";
import type { OpenAIAccount } from "./openAIAccount.ts";
import { earlierWrites, rememberWrite } from "./writes.ts";

/** Arguments of {@link FoundryProject}. */
export interface FoundryProjectArgs {
  /** The account of the project, with `kind: "AIServices"` and `projects: true`. Changing it is a replacement. */
  account: OpenAIAccount;
  /**
   * Name of the project in Azure and in its endpoint, 2 to 64 letters, digits, hyphens, dots and underscores. Changing it
   * is a replacement.
   * @default the name of this component
   */
  projectName?: string;
  /** Name for people. Changed in place. @default none */
  displayName?: pulumi.Input<string>;
  /** What the project is for. Changed in place. @default none */
  description?: pulumi.Input<string>;
  /**
   * The identity as which its agents read data and call models. The project's own is gone with it: a project that is made
   * anew needs its roles again, which Pulumi gives in the same update. Changed in place.
   * @default "systemAssigned"
   */
  identity?: ServiceIdentity;
  /** A project that is deployed already and becomes this one, without being replaced. @default none: a new one is created. It needs `projectName` */
  adopt?: Adoption;
  /** Cloud of the account. It determines the endpoint and the token scope. @default "public" */
  cloud?: AzureCloud;
  /** Tags of the project. Changed in place. @default none */
  tags?: pulumi.Input<Record<string, pulumi.Input<string>>>;
}

/**
 * A project of a Foundry account, in which agents live and as whose identity they run. Agents take no keys at all.
 *
 * @example
 * const account = new OpenAIAccount("foundry", { resourceGroupName: group.name, kind: "AIServices", projects: true });
 * const project = new FoundryProject("agents", { account });
 * account.grantUse(project.systemIdentity());
 * search.grantRead(project.systemIdentity());
 * project.connect(search);
 * project.grantUseAgents(chatApi);
 *
 * @throws KeylessError when the account has no projects, and for a name that Azure would refuse.
 */
export class FoundryProject extends pulumi.ComponentResource {
  /** ARM id of the project. */
  public readonly id: pulumi.Output<string>;
  /** Name of the project in Azure. */
  public readonly name: pulumi.Output<string>;
  /** Endpoint that clients call: `https://<subdomain>.services.ai.azure.com/api/projects/<project>`. */
  public readonly endpoint: pulumi.Output<string>;
  /** Scope that clients request a token for. */
  public readonly tokenScope: pulumi.Output<string>;
  /** The raw resource, for features that this component does not cover. */
  public readonly project: Project;

  constructor(name: string, args: FoundryProjectArgs, opts?: pulumi.ComponentResourceOptions) {
    super("azure-keyless:index:FoundryProject", name, {}, opts);
    const where = `FoundryProject "${name}"`;
    const { cloud } = cloudSettings(where, args.cloud);
    const { account, projectName = name, identity = "systemAssigned" } = args;
    const { resourceGroupName, location } = foundryOf(where, account);
    checkName(where, projectName);
    refuseNameless(where, args.adopt, { projectName: args.projectName });

    this.project = new Project(
      name,
      {
        resourceGroupName,
        accountName: account.name,
        projectName,
        ...(location !== undefined && { location }),
        identity: serviceIdentityBlock(identity),
        properties: {
          ...(args.displayName !== undefined && { displayName: args.displayName }),
          ...(args.description !== undefined && { description: args.description }),
        },
        ...(args.tags !== undefined && { tags: args.tags }),
      },
      { ...childOptions(where, this, args.adopt), dependsOn: earlierWrites(account) },
    );
    rememberWrite(account, this.project);

    this.id = this.project.id;
    this.name = this.project.name;
    const shape = { endpoint: foundryProject.endpoint.replace("<project>", projectName) };
    this.endpoint = endpointIn(aiDomains, shape, account.subdomain, cloud);
    this.tokenScope = pulumi.output(foundryProject.tokenScope[cloud]);
    rememberServiceIdentity(this, name, identity, this.project.identity);
    rememberService(this, {
      target: name,
      id: this.id,
      endpoint: this.endpoint,
      parent: this,
      definition: foundryProject,
      acceptsKeys: false,
    });
    places.set(this, { name, parent: this, account, accountName: account.name, resourceGroupName, projectName });
    this.registerOutputs({ id: this.id, name: this.name, endpoint: this.endpoint, tokenScope: this.tokenScope });
  }

  /** Lets a workload call models through the project. The role is *Foundry Project Runtime User*. */
  grantUse(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantServiceVerb(this, "use", to, options);
  }

  /** Lets a workload talk to the published agents of the project. The role is *Foundry Agent Consumer*. */
  grantUseAgents(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantServiceVerb(this, "useAgents", to, options);
  }

  /**
   * Lets a pipeline create, change and delete agents. The role is *Cognitive Services Data Contributor*: *Foundry User*,
   * which the documentation names, lists keys.
   */
  grantManage(to: Grantee, options: KeepOptions = {}): RoleGrant {
    return grantServiceVerb(this, "manage", to, options);
  }

  /**
   * Grants any role on this project, by GUID or name.
   *
   * @throws KeylessError when a workload would get a role that reads keys or gives access away, without a reason.
   */
  grant(to: Grantee, role: string, options: GrantOptions = {}): RoleGrant {
    return grantServiceRole(this, to, role, options);
  }

  /** The identity as which agents run, to give it a role. @example search.grantRead(project.systemIdentity()) */
  systemIdentity(): Grantee {
    return serviceIdentityOf("FoundryProject", this);
  }

  /**
   * Connects the project to a service with Entra authentication, never with a key. Its identity needs a role there.
   *
   * @example project.connect(search)
   */
  connect(service: CalledService, options: ConnectionOptions = {}): void {
    const place = places.get(this);
    if (place !== undefined) connect(place, service, options);
  }
}

/** Where the connections of each project are. Kept beside the components: a field of theirs would become an output. */
const places = new WeakMap<FoundryProject, ConnectionPlace>();

function checkName(where: string, projectName: string): void {
  if (/^[A-Za-z0-9][A-Za-z0-9_.-]{1,63}$/.test(projectName)) return;
  throw new KeylessError(where, "not a valid name of a project", [
    ["given", `projectName: "${projectName}"`],
    ["expected", "2 to 64 letters, digits, hyphens, dots and underscores, with a letter or digit first"],
  ]);
}
