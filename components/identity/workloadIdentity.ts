import { UserAssignedIdentity } from "@pulumi/azure-native/managedidentity/userAssignedIdentity.js";
import * as pulumi from "@pulumi/pulumi";

import { childOptions, refuseNameless } from "../adoption.ts";
import { cloudSettings } from "../cloud.ts";
import { scheduleTags } from "../scheduleTags.ts";
import { withOurTags } from "../tags.ts";
import { PrincipalType, type Grantee } from "../grant/principal.ts";
import { Credentials, type Trust } from "../trust/credentials.ts";
import { azureDevOpsSubject, type AzureDevOpsTrustArgs } from "../trust/azureDevOps.ts";
import { federatedSubject, type FederatedTrustArgs } from "../trust/federated.ts";
import { gitHubIssuer, gitHubSubjects, type GitHubTrustArgs } from "../trust/gitHub.ts";
import { serviceAccountSubject, type ServiceAccountTrustArgs } from "../trust/serviceAccount.ts";
import type { WorkloadIdentityArgs } from "./args.ts";
import { environmentVariables, type EnvironmentOptions, type SignInTargets } from "./environment.ts";
import { gitHubSignIn, type GitHubSignIn } from "./gitHubSignIn.ts";
import { trustedBy, type Trusted, type TrustedConnection } from "./trusted.ts";
import {
  serviceAccountManifest,
  type ServiceAccountManifest,
  type ServiceAccountName,
} from "./serviceAccountManifest.ts";

/** Kept beside the component, because a field of it would become an output. */
interface Hidden {
  readonly credentials: Credentials;
  /** The name of the identity's cloud in azure/login. */
  readonly loginEnvironment: string;
  /** Service connections: the subjects of new ones have no names. */
  readonly connections: TrustedConnection[];
}
const hidden = new WeakMap<WorkloadIdentity, Hidden>();

/**
 * The identity of one workload, with the federated credentials that let a service account or a workflow act as it. It is
 * user-assigned, so it outlives the compute on which the workload runs.
 *
 * @example
 * const identity = new WorkloadIdentity("chat-api", { resourceGroupName: group.name });
 * identity.trustServiceAccount({ issuer: cluster.issuerUrl, namespace: "chat", name: "chat-api" });
 * identity.trustGitHub({ repository: "contoso/chat", environment: "prod" });
 *
 * @throws KeylessError for a subject that no token can match, for the 21st credential, and for what is no schedule.
 */
export class WorkloadIdentity extends pulumi.ComponentResource implements Grantee {
  /** ARM id of the identity, to attach it to compute. */
  public readonly id: pulumi.Output<string>;
  /** Name of the identity in Azure. */
  public readonly name: pulumi.Output<string>;
  /** Object id in Entra, to which roles are granted. */
  public readonly principalId: pulumi.Output<string>;
  /** Client id in Entra, with which the workload signs in. */
  public readonly clientId: pulumi.Output<string>;
  /** Entra tenant of the identity. */
  public readonly tenantId: pulumi.Output<string>;
  /** The raw resource, for features that this component does not cover. */
  public readonly identity: UserAssignedIdentity;

  constructor(name: string, args: WorkloadIdentityArgs, opts?: pulumi.ComponentResourceOptions) {
    super("azure-keyless:index:WorkloadIdentity", name, {}, opts);
    const where = `WorkloadIdentity "${name}"`;
    const cloud = cloudSettings(where, args.cloud);
    const schedule = scheduleTags(where, args.schedule);
    refuseNameless(where, args.adopt, { identityName: args.identityName });

    this.identity = new UserAssignedIdentity(
      name,
      {
        resourceGroupName: args.resourceGroupName,
        resourceName: args.identityName ?? `${name}-${pulumi.getStack()}`,
        ...(args.location !== undefined && { location: args.location }),
        ...((args.tags ?? args.schedule) !== undefined && { tags: withOurTags(args.tags, schedule) }),
      },
      childOptions(where, this, args.adopt),
    );
    this.id = this.identity.id;
    this.name = this.identity.name;
    this.principalId = this.identity.principalId;
    this.clientId = this.identity.clientId;
    this.tenantId = this.identity.tenantId;

    const credentials = new Credentials({
      name,
      resourceGroupName: args.resourceGroupName,
      identityName: this.identity.name,
      audience: args.audience ?? cloud.exchangeAudience,
      parent: this,
    });
    hidden.set(this, { credentials, loginEnvironment: cloud.loginEnvironment, connections: [] });
    for (const trust of args.serviceAccounts ?? []) this.trustServiceAccount(trust);
    for (const trust of args.gitHub ?? []) this.trustGitHub(trust);
    for (const trust of args.azureDevOps ?? []) this.trustAzureDevOps(trust);
    for (const trust of args.federated ?? []) this.trustSubject(trust);

    this.registerOutputs({
      id: this.id,
      name: this.name,
      principalId: this.principalId,
      clientId: this.clientId,
      tenantId: this.tenantId,
    });
  }

  /** Short name in the logical names of grants. */
  get grantee(): string {
    return logicalName(this);
  }

  /** Azure treats managed identities as service principals. */
  get principalType(): PrincipalType {
    return PrincipalType.ServicePrincipal;
  }

  /**
   * Lets pods of a Kubernetes service account act as this identity.
   *
   * @example identity.trustServiceAccount({ issuer: cluster.issuerUrl, namespace: "chat", name: "chat-api" })
   */
  trustServiceAccount(args: ServiceAccountTrustArgs): Trust {
    const where = whereOf(this);
    return hiddenOf(this).credentials.add(where, serviceAccountSubject(where, args), args.issuer, args);
  }

  /**
   * Lets workflows of a GitHub repository act as this identity. It adds one credential, or two with `subjectForm: "both"`.
   *
   * @example identity.trustGitHub({ repository: "contoso/chat", environment: "prod" })
   */
  trustGitHub(args: GitHubTrustArgs): Trust[] {
    const where = whereOf(this);
    const { credentials } = hiddenOf(this);
    return gitHubSubjects(where, args).map(({ given, ...subject }) =>
      credentials.add(where, subject, args.issuer ?? gitHubIssuer, given),
    );
  }

  /**
   * Lets pipelines of Azure DevOps that may use one service connection act as this identity.
   *
   * @example
   * identity.trustAzureDevOps({
   *   organization: "contoso", project: "Payments", connection: "azure-prod",
   *   issuer: "https://login.microsoftonline.com/…/v2.0", subject: "/eid1/c/pub/t/…/a/…/sc/…/…",
   * });
   */
  trustAzureDevOps(args: AzureDevOpsTrustArgs): Trust {
    const where = whereOf(this);
    const { issuer, ...subject } = azureDevOpsSubject(where, args);
    const { organization, project, connection } = args;
    hiddenOf(this).connections.push({ organization, project, connection });
    return hiddenOf(this).credentials.add(where, subject, issuer, args);
  }

  /**
   * Lets one exact subject of any issuer act as this identity.
   *
   * @example identity.trustSubject({ issuer: "https://gitlab.com", subject: "project_path:contoso/chat:ref_type:branch:ref:main" })
   */
  trustSubject(args: FederatedTrustArgs): Trust {
    const where = whereOf(this);
    return hiddenOf(this).credentials.add(where, federatedSubject(where, args), args.issuer, args);
  }

  /** The Kubernetes ServiceAccount for the pods of this workload. The pods also need {@link podLabels}. */
  serviceAccountManifest(serviceAccount: ServiceAccountName): pulumi.Output<ServiceAccountManifest> {
    return serviceAccountManifest(this, serviceAccount);
  }

  /**
   * The environment variables of a pod: its identity, the endpoint of each service that it calls, and how to sign in.
   *
   * @example identity.environment([account, index])
   * @throws KeylessError for two services of one kind without an `endpointVariable`.
   */
  environment(calls: SignInTargets, options?: EnvironmentOptions): pulumi.Output<Record<string, string>> {
    return environmentVariables(whereOf(this), this, calls, options);
  }

  /** The settings that a GitHub workflow needs to sign in as this identity: ids, permissions, and a step for azure/login. */
  gitHubSignIn(): pulumi.Output<GitHubSignIn> {
    const { credentials, loginEnvironment } = hiddenOf(this);
    return gitHubSignIn(this, loginEnvironment, credentials.audience);
  }
}

/** The service accounts, workflows and connections that may act as an identity, as declared so far. */
export function trustedIn(identity: WorkloadIdentity): Trusted {
  const { credentials, connections } = hiddenOf(identity);
  return trustedBy(credentials.subjects, connections);
}

/** What azure/login calls the cloud of an identity, and the audience of its federated credentials. */
export function loginOf(identity: WorkloadIdentity): { environment: string; audience: pulumi.Input<string> } {
  const { credentials, loginEnvironment } = hiddenOf(identity);
  return { environment: loginEnvironment, audience: credentials.audience };
}

function hiddenOf(identity: WorkloadIdentity): Hidden {
  const found = hidden.get(identity);
  if (found === undefined) throw new Error("a WorkloadIdentity whose constructor did not finish");
  return found;
}

function logicalName(identity: WorkloadIdentity): string {
  return hiddenOf(identity).credentials.ownerName;
}

function whereOf(identity: WorkloadIdentity): string {
  return `WorkloadIdentity "${logicalName(identity)}"`;
}
