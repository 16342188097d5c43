import type { Actor } from "../report.ts";

/** Who a federated credential lets in, read from issuer and subject. */
export function actorOfSubject(issuer: string, subject: string): Actor {
  const id = `${subject} (${issuer})`;
  const serviceAccount = /^system:serviceaccount:(?<namespace>[^:]+):(?<name>[^:]+)$/.exec(subject)?.groups;
  if (serviceAccount !== undefined) {
    return { kind: "serviceAccount", name: `${serviceAccount.namespace ?? ""}/${serviceAccount.name ?? ""}`, id };
  }
  if (subject.startsWith("repo:")) return { kind: "github", name: gitHubName(subject), id };
  return { kind: "federated", name: subject, id };
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
