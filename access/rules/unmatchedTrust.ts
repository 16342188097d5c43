import { trust } from "./example.ts";
import { at, type Rule } from "./rule.ts";
import { say, sayActor } from "../identity/words.ts";

export const unmatchedTrust: Rule = {
  id: "unmatched-trust",
  title: "Trust that no token can match",
  level: "warning",
  reason:
    "Entra accepts any issuer and subject, and compares them with the token character by character. If no token has them, the " +
    "trust lets nobody in, and the workload that it was meant for finds out when it signs in.",
  fix: "Write issuer and subject exactly as in the claims iss and sub of the token.",
  link: "https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations",
  check: ({ after }) =>
    after.trusts.flatMap((trust) => {
      const problem = problemOf(trust.issuer, trust.subject);
      if (problem === undefined) return [];
      const { what, fix } = problem;
      const message = `trust of ${sayActor(trust.identity.actor)} in "${say(trust.subject)}" matches no token: ${what}`;
      return [{ message, ...(fix !== undefined && { fix }), ...at(trust) }];
    }),
  examples: [
    {
      title: "An issuer with a slash that GitHub does not write; one without the slash that AKS writes.",
      after: [
        trust("identity release", "repo:contoso/chat:environment:prod", {
          issuer: "https://token.actions.githubusercontent.com/",
        }),
        trust("identity chat-api", "system:serviceaccount:chat:chat-api", {
          issuer:
            "https://swedencentral.oic.prod-aks.azure.com/72f988bf-86f1-41af-91ab-2d7cd011db47/0d2c9c8e-1f0b-4b7e-9a53-5d1f4bb7c111",
        }),
      ],
      finds: [
        'warning: trust of identity chat-api in "system:serviceaccount:chat:chat-api" matches no token: the issuer of AKS ends with a slash',
        'warning: trust of identity release in "repo:contoso/chat:environment:prod" matches no token: this issuer ends without a slash',
      ],
    },
    {
      title: "A branch that is no ref, white space, an issuer that is no https URL.",
      after: [
        trust("identity release", "repo:contoso/chat:ref:main"),
        trust("identity release", "repo:contoso/chat:environment:prod "),
        trust("identity jobs", "job-7", { issuer: "http://issuer.example" }),
      ],
      finds: [
        'warning: trust of identity jobs in "job-7" matches no token: the issuer is no https URL without query and fragment',
        'warning: trust of identity release in "repo:contoso/chat:environment:prod " matches no token: the subject begins or ends with white space',
        'warning: trust of identity release in "repo:contoso/chat:ref:main" matches no token: a ref is refs/heads/BRANCH or refs/tags/TAG, written once',
      ],
    },
    {
      title: "As tokens say it.",
      after: [
        trust("identity release", "repo:contoso/chat:ref:refs/heads/main"),
        trust("identity release", "repo:contoso/chat:environment:prod", {
          issuer: "https://github.contoso.example/_services/token",
        }),
        trust("identity jobs", "job-7", { issuer: "https://contoso.eu.auth0.com/" }),
      ],
      finds: [],
    },
  ],
};

interface Problem {
  readonly what: string;
  readonly fix?: string;
}

function problemOf(issuer: string, subject: string): Problem | undefined {
  // What is not known, or a cluster of the program, is no URL; an expression is no subject.
  const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(issuer);
  const inIssuer = isUrl ? issuerProblem(issuer) : undefined;
  if (inIssuer !== undefined) return inIssuer;
  return /^claims\[/i.test(subject) ? undefined : subjectProblem(subject);
}

function issuerProblem(issuer: string): Problem | undefined {
  if (!issuer.startsWith("https://") || /[\s?#*\p{Cc}\p{Cf}]/u.test(issuer) || !URL.canParse(issuer)) {
    return { what: "the issuer is no https URL without query and fragment" };
  }
  if (/\.oic\.prod-aks\.azure\.(?:com|us|cn)\/[^/]+\/[^/]+$/i.test(issuer)) {
    return { what: "the issuer of AKS ends with a slash", fix: `issuer: "${say(issuer)}/"` };
  }
  if (!noSlash.test(issuer)) return undefined;
  return { what: "this issuer ends without a slash", fix: `issuer: "${say(issuer.replace(/\/+$/, ""))}"` };
}

/** Issuers that are known to end without: GitHub's, a GitHub Enterprise Server's, GitLab's. */
const noSlash = /^https:\/\/(?:token\.actions\.[^/]+(?:\/[\w-]+)?|[^/]+\/_services\/token|gitlab\.com)\/+$/i;

function subjectProblem(subject: string): Problem | undefined {
  if (subject === "") return { what: "the subject is empty" };
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(subject)) {
    return { what: "the subject contains a control or invisible character" };
  }
  if (subject !== subject.trim()) return { what: "the subject begins or ends with white space" };
  const ref = /^repo:[^:]*:ref:(?<ref>[^:]*)/.exec(subject)?.groups?.["ref"];
  if (ref === undefined || /^refs\/(?!heads\/refs\/|tags\/refs\/)./.test(ref)) return undefined;
  return { what: "a ref is refs/heads/BRANCH or refs/tags/TAG, written once" };
}
