import type { Trust } from "../facts/model.ts";

/** What a subject that GitHub signs says (https://docs.github.com/actions/reference/security/oidc). */
export interface GitHubSubject {
  /** Owner and name, where the subject names them; and the host that they are on, where that is not GitHub. */
  readonly repository?: string;
  /** Owner and repository are told apart by their ids, which are never given twice. */
  readonly isById: boolean;
  /** The other claims. `pull_request` has no value. */
  readonly claims: ReadonlyMap<string, string>;
  /** Signed by a GitHub Enterprise Server, whose subjects never hold ids. */
  readonly isServer: boolean;
}

/**
 * Reads the subject of a trust in GitHub; `undefined` for any other. Whoever the issuer is, a subject that begins with
 * `repo:` is read, since an issuer may not be known.
 */
export function gitHubSubject({ issuer, subject }: Trust): GitHubSubject | undefined {
  const host = /^https:\/\/(?<host>[^/]+)\/_services\/token\/?$/i.exec(issuer)?.groups?.["host"];
  const isServer = host !== undefined;
  const isGitHub = isServer || /^https:\/\/token\.actions\./i.test(issuer) || subject.startsWith("repo:");
  if (!isGitHub) return undefined;
  const claims = claimsOf(subject);
  const given = claims.get("repo");
  const isById = given !== undefined && /^[^@/]+@\d+\/[^@/]+@\d+$/.test(given);
  const repository =
    given === undefined ? {} : { repository: `${given.replace(/@\d+/g, "")}${isServer ? ` on ${host}` : ""}` };
  return { ...repository, isById, isServer, claims };
}

/** Names and values in turn; GitHub writes colons inside values as `%3A`. */
function claimsOf(subject: string): Map<string, string> {
  const claims = new Map<string, string>();
  const parts = subject.split(":")[Symbol.iterator]();
  for (const name of parts) {
    const value = name === "pull_request" ? "" : (parts.next().value ?? "");
    if (!claims.has(name)) claims.set(name, value);
  }
  return claims;
}
