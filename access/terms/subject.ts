import type { Actor } from "./report.ts";

/**
 * The actor that a federated credential lets in. The subject alone proves nothing: the operator of an issuer can sign
 * any subject, so only GitHub's own issuers make a GitHub workflow, and every other issuer stays visible. This includes
 * a GitHub Enterprise Server, whose host can sign anything.
 */
export function actorOfSubject(issuer: string, subject: string): Actor {
  const id = `${subject} (${issuer})`;
  const serviceAccount = /^system:serviceaccount:(?<namespace>[^:]+):(?<name>[^:]+)$/.exec(subject)?.groups;
  if (serviceAccount !== undefined) {
    return { kind: "serviceAccount", name: `${serviceAccount.namespace ?? ""}/${serviceAccount.name ?? ""}`, id };
  }
  const connection = azureDevOpsName(issuer, subject);
  if (connection !== undefined) return { kind: "federated", name: `azure devops ${connection}`, id };
  if (subject.startsWith("repo:") && isGitHub(issuer)) return { kind: "github", name: gitHubName(subject), id };
  return { kind: "federated", name: subject, id };
}

/** Other conditions on the token, an audience or an expression; empty if they are the usual ones. */
export function termsOf({ id }: Pick<Actor, "id">, issuer: string, subject: string): string {
  const { id: usual } = actorOfSubject(issuer, subject);
  return id.startsWith(usual) ? id.slice(usual.length) : "";
}

/**
 * The part of a subject before a name that may change: `repo:contoso/chat:environment`, `system:serviceaccount`. Another form
 * has no such part.
 */
export function subjectKind(subject: string): string {
  if (/^system:serviceaccount:[^:]+:[^:]+$/.test(subject)) return "system:serviceaccount";
  const [, repository, claim] =
    /^(repo:[^:]+):(environment|ref:refs\/heads|ref:refs\/tags|pull_request)(?=[:/]|$)/.exec(subject) ?? [];
  return repository === undefined || claim === undefined ? subject : `${repository}:${claim}`;
}

/**
 * github.com (also with an enterprise's slug) and data residency, to the letter, as Entra compares: a trailing slash
 * makes another issuer.
 */
function isGitHub(issuer: string): boolean {
  return /^https:\/\/token\.actions\.(?:githubusercontent\.com(?:\/[\w-]+)?|[\w-]+\.ghe\.com)$/.test(issuer);
}

/**
 * A service connection of Azure DevOps: `contoso/Payments connection prod`, or by ids where its issuer is Entra, which signs
 * such subjects for nothing else. Source: https://learn.microsoft.com/azure/devops/pipelines/release/convert-service-connections
 */
function azureDevOpsName(issuer: string, subject: string): string | undefined {
  const { names, connection } = /^sc:\/\/(?<names>[^/]+\/[^/]+)\/(?<connection>[^/]+)$/.exec(subject)?.groups ?? {};
  if (names !== undefined && connection !== undefined) {
    return isOldAzureDevOps(issuer) ? `${names} connection ${connection}` : undefined;
  }
  const entra = /^\/eid1\/.+\/sc\/(?<organization>[0-9a-f-]{36})\/(?<id>[0-9a-f-]{36})$/.exec(subject)?.groups;
  if (
    entra === undefined ||
    !/^https:\/\/login\.(?:partner\.)?microsoftonline\.(?:com|us|cn)\/[0-9a-f-]{36}\/v2\.0$/.test(issuer)
  )
    return undefined;
  return `connection ${entra["id"] ?? ""} of organization ${entra["organization"] ?? ""}`;
}

/** Azure DevOps' own issuers, of one organization each. */
export function isOldAzureDevOps(issuer: string): boolean {
  return /^https:\/\/(?:vstoken\.dev\.azure|app\.vstoken\.visualstudio)\.com\/[0-9a-f-]{36}$/.test(issuer);
}

/** Issuer of github.com. Source: https://docs.github.com/actions/reference/security/oidc */
export const gitHubIssuer = "https://token.actions.githubusercontent.com";

/** The source of a subject, if its kind does not show it: the cluster, or the whole issuer. */
export function placeOfIssuer(issuer: string): string | undefined {
  const own = /^issuer of (?<cluster>.+)$/s.exec(issuer)?.groups?.["cluster"];
  if (own !== undefined) return `on cluster ${own}`;
  if (issuer === gitHubIssuer) return undefined;
  const aks =
    /^https:\/\/[a-z0-9-]+\.oic\.prod-aks\.azure\.(?:com|us|cn)\/(?<tenant>[0-9a-f-]{36})\/(?<cluster>[0-9a-f-]{36})\/$/;
  const { tenant, cluster } = aks.exec(issuer)?.groups ?? {};
  if (tenant === undefined || cluster === undefined) return `of ${issuer}`;
  return `on cluster ${cluster.slice(0, 8)} of tenant ${tenant.slice(0, 8)}`;
}

/** `contoso/chat environment prod`, also for immutable subjects, whose ids follow in brackets. */
function gitHubName(subject: string): string {
  const [, repository = "", ...claims] = subject.split(":");
  const ids = [...repository.matchAll(/@(\d+)/g)].map((match) => match[1]);
  const name = repository.replace(/@\d+/g, "");
  const suffix = ids.length === 0 ? "" : ` (by id ${ids.join("/")})`;
  return `${name} ${claimWords(claims.join(":"))}${suffix}`;
}

function claimWords(claim: string): string {
  if (claim === "pull_request") return "any pull request";
  return claim
    .replace(/^environment:/, "environment ")
    .replace(/^ref:refs\/heads\//, "branch ")
    .replace(/^ref:refs\/tags\//, "tag ");
}
