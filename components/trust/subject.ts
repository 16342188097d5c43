import { KeylessError, type ErrorDetail } from "../error.ts";

/** Azure accepts at most 600 characters each for issuer, subject and audience. */
export const maxLength = 600;

/** The subject that a federated credential trusts, compared to the letter. */
export interface Subject {
  /** The `sub` claim, for example `system:serviceaccount:chat:chat-api`. */
  readonly subject: string;
  /** Readable parts of the credential's name. */
  readonly nameParts: readonly string[];
}

/** A value that becomes part of a subject, and the argument from which it came. */
export interface SubjectPart {
  readonly argument: string;
  readonly value: string;
}

/**
 * Refuses values that Azure would store although no token can match them. Federated credentials compare exactly, without
 * wildcards, and a wrong one fails only when a workload signs in
 * (https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations).
 */
export function checkParts(where: string, subject: string, parts: readonly SubjectPart[]): void {
  for (const { argument, value } of parts) {
    const problem = partProblem(value);
    if (problem === undefined) continue;
    throw new KeylessError(where, `${argument} ${problem.what}`, [
      ["given", `${argument}: "${value}"`],
      ["subject would be", subject],
      ["expected", problem.expected],
    ]);
  }
  if (subject.length > maxLength) {
    throw new KeylessError(where, `the subject is longer than ${String(maxLength)} characters`, [
      ["subject would be", `${subject.slice(0, 120)}… (${String(subject.length)} characters)`],
      ["expected", `at most ${String(maxLength)} characters`],
    ]);
  }
}

/** The first reason why no token can match a text, and what is expected instead. */
export function textProblem(value: string): { what: string; expected: string } | undefined {
  if (value === "") return { what: "is empty", expected: "a value" };
  if (/[*?]/.test(value)) {
    return { what: "contains a wildcard", expected: "the exact value: federated credentials match to the letter" };
  }
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(value)) {
    return { what: "contains a control or invisible character", expected: "visible characters only" };
  }
  if (value === value.trim()) return undefined;
  return { what: "begins or ends with white space", expected: `"${value.trim()}"` };
}

/** A part of a subject cannot contain a colon either, because colons separate the parts. */
function partProblem(value: string): { what: string; expected: string } | undefined {
  const problem = textProblem(value);
  if (problem !== undefined) return problem;
  if (value.includes(":")) {
    return { what: "contains an unescaped colon", expected: `"${value.replaceAll(":", "%3A")}", as tokens spell it` };
  }
  return undefined;
}

/** @throws KeylessError when the issuer is not an https URL that can issue tokens. */
export function checkIssuer(where: string, issuer: string, subject: string): void {
  const problem = issuerProblem(issuer);
  if (problem === undefined) return;
  const details: ErrorDetail[] = [
    ["given", `issuer: "${issuer}"`],
    ["subject would be", subject],
    ["expected", problem],
  ];
  throw new KeylessError(where, "not a token issuer", details);
}

function issuerProblem(issuer: string): string | undefined {
  if (issuer.length > maxLength) return `at most ${String(maxLength)} characters`;
  if (/[\s\p{Cc}\p{Cf}*]/u.test(issuer)) return "an https URL without spaces, wildcards or invisible characters";
  if (!URL.canParse(issuer)) return "an https URL";
  const { protocol, hash, search, username, hostname, pathname } = new URL(issuer);
  if (protocol !== "https:") return "an https URL";
  if (hash + search + username !== "") return "an https URL without query, fragment or user";
  if (/^token\.actions\.|^gitlab\.com$/.test(hostname) || pathname.startsWith("/_services/token")) {
    return issuer.endsWith("/") ? `"${issuer.replace(/\/+$/, "")}": this issuer ends without a slash` : undefined;
  }
  const isAks = /\.oic\.prod-aks\.azure\.(com|us|cn)$/.test(hostname);
  return isAks && !pathname.endsWith("/") ? `"${issuer}/": the issuer of AKS ends with a slash` : undefined;
}
