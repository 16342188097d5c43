import type { Trust } from "../facts/model.ts";
import { trust } from "./example.ts";
import { gitHubSubject, type GitHubSubject } from "./gitHubSubject.ts";
import { at, type Rule } from "./rule.ts";
import { say, sayActor } from "../identity/words.ts";

export const wholeRepositoryTrust: Rule = {
  id: "whole-repository-trust",
  title: "All workflows of a repository, or of more than one, may act as an identity",
  level: "warning",
  reason:
    "Without an environment, a branch or a tag in the subject, every workflow on every branch acts as the identity, " +
    "reviewed or not. With a wildcard, Azure either lets nobody in, because it compares character by character, or more than intended.",
  fix: 'Trust one environment, branch or tag of one repository: environment: "prod", branch: "main", tag: "v1.0.0".',
  link: "https://docs.github.com/actions/reference/security/oidc",
  check: ({ after }) =>
    after.trusts.flatMap((trust) => {
      const why = widthOf(trust);
      if (why === undefined) return [];
      const repository = gitHubSubject(trust)?.repository;
      const what = repository === undefined ? `"${say(trust.subject)}"` : say(repository);
      return [
        { message: `all workflows of ${what} may act as ${sayActor(trust.identity.actor)}: ${why}`, ...at(trust) },
      ];
    }),
  examples: [
    {
      title: "A repository and nothing else; an owner and nothing else.",
      after: [trust("identity release", "repo:contoso/chat"), trust("identity release", "repository_owner_id:6154722")],
      finds: [
        "warning: all workflows of contoso/chat may act as identity release: the subject names no environment, branch or tag",
        'warning: all workflows of "repository_owner_id:6154722" may act as identity release: the subject names no environment, branch or tag',
      ],
    },
    {
      title: "An expression that matches more than one subject; a wildcard for the branch.",
      after: [
        trust("identity release", "claims['sub'] matches 'repo:contoso/*'"),
        trust("identity release", "repo:contoso/chat:ref:refs/heads/*"),
      ],
      finds: [
        "warning: all workflows of \"claims['sub'] matches 'repo:contoso/*'\" may act as identity release: an expression can match many subjects",
        "warning: all workflows of contoso/chat may act as identity release: the subject contains a wildcard",
      ],
    },
    {
      title: "One environment, one branch, one tag; pull requests have a rule of their own.",
      after: [
        trust("identity release", "repo:contoso/chat:environment:prod"),
        trust("identity release", "repo:contoso@6154722/chat@803217465:ref:refs/heads/main"),
        trust("identity release", "repository_id:803217465:ref:refs/tags/v1.0.0"),
        trust("identity release", "repo:contoso/chat:pull_request"),
        trust("identity chat-api", "system:serviceaccount:chat:chat-api", {
          issuer: "https://oidc.example/cluster",
        }),
      ],
      finds: [],
    },
  ],
};

/** Why a subject stands for more than one branch, tag or environment of one repository. */
function widthOf(trust: Trust): string | undefined {
  if (/^claims\[/i.test(trust.subject)) return "an expression can match many subjects";
  const subject = gitHubSubject(trust);
  if (subject === undefined) return undefined;
  if (/[*?]/.test(trust.subject)) return "the subject contains a wildcard";
  const isNarrow = namesRepository(subject) && namesCode(subject);
  return isNarrow || subject.claims.has("pull_request") ? undefined : "the subject names no environment, branch or tag";
}

function namesRepository({ claims }: GitHubSubject): boolean {
  return ["repo", "repository", "repository_id"].some((claim) => (claims.get(claim) ?? "") !== "");
}

function namesCode({ claims }: GitHubSubject): boolean {
  return (claims.get("environment") ?? "") !== "" || /^refs\/(heads|tags)\/./.test(claims.get("ref") ?? "");
}
