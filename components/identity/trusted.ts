import type { ServiceAccountName } from "./serviceAccountManifest.ts";

/** A GitHub workflow that may act as an identity. Exactly one of the last four is there. */
export interface TrustedWorkflow {
  readonly repository: string;
  readonly branch?: string;
  readonly tag?: string;
  readonly environment?: string;
  readonly pullRequest?: true;
}

/** A service connection of Azure DevOps whose pipelines may act as an identity. */
export interface TrustedConnection {
  readonly organization: string;
  readonly project: string;
  readonly connection: string;
}

/** The platforms whose subjects an identity trusts, read from these subjects. */
export interface Trusted {
  readonly serviceAccounts: readonly ServiceAccountName[];
  readonly gitHub: readonly TrustedWorkflow[];
  readonly azureDevOps: readonly TrustedConnection[];
}

/** What the subjects of an identity's credentials trust. A subject of another platform is left out. */
export function trustedBy(subjects: readonly string[], azureDevOps: readonly TrustedConnection[]): Trusted {
  const workflows = subjects.flatMap(workflowOf).map((one) => [JSON.stringify(one), one] as const);
  return {
    serviceAccounts: subjects.flatMap(serviceAccountOf),
    // The two forms of a subject are one workflow.
    gitHub: [...new Map(workflows).values()],
    azureDevOps: [...new Map(azureDevOps.map((one) => [JSON.stringify(one), one])).values()],
  };
}

function serviceAccountOf(subject: string): ServiceAccountName[] {
  const [, namespace, name] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(subject) ?? [];
  return namespace === undefined || name === undefined ? [] : [{ namespace, name }];
}

function workflowOf(subject: string): TrustedWorkflow[] {
  const [, owner, name, filter = ""] = /^repo:([^/:@]+)(?:@\d+)?\/([^/:@]+)(?:@\d+)?:(.+)$/s.exec(subject) ?? [];
  if (owner === undefined || name === undefined) return [];
  const repository = `${owner}/${name}`;
  const after = (prefix: string) => (filter.startsWith(prefix) ? filter.slice(prefix.length) : undefined);
  const branch = after("ref:refs/heads/");
  const tag = after("ref:refs/tags/");
  const environment = after("environment:");
  if (branch !== undefined) return [{ repository, branch }];
  if (tag !== undefined) return [{ repository, tag }];
  if (environment !== undefined) return [{ repository, environment }];
  return filter === "pull_request" ? [{ repository, pullRequest: true }] : [];
}
