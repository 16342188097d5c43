import { trust } from "./example.ts";
import { isProduction } from "./environment.ts";
import { gitHubSubject } from "./gitHubSubject.ts";
import { at, type Rule } from "./rule.ts";
import { say, sayActor } from "../identity/words.ts";

export const pullRequestTrust: Rule = {
  id: "pull-request-trust",
  title: "Any pull request of a repository may act as an identity",
  level: "warning",
  reason:
    "A pull request runs the workflow of its own branch. Anybody who can push a branch can act as the identity with code that " +
    "nobody has reviewed. In a production stack it is an error.",
  fix: "Trust an environment that requires a reviewer, or a protected branch.",
  link: "https://docs.github.com/actions/reference/security/oidc",
  check: ({ stack, after }) =>
    after.trusts.flatMap((trust) => {
      const subject = gitHubSubject(trust);
      if (subject?.claims.has("pull_request") !== true) return [];
      const where = subject.repository === undefined ? "of GitHub" : `of ${say(subject.repository)}`;
      const message = `any pull request ${where} acts as ${sayActor(trust.identity.actor)}`;
      return [{ message, ...(isProduction(stack) && { level: "error" as const }), ...at(trust) }];
    }),
  examples: [
    {
      title: "Pull requests of a repository.",
      after: [trust("identity release", "repo:contoso/chat:pull_request")],
      finds: ["warning: any pull request of contoso/chat acts as identity release"],
    },
    {
      title: "In a production stack.",
      stack: "prod",
      after: [trust("identity release", "repo:contoso/chat:pull_request")],
      finds: ["error: any pull request of contoso/chat acts as identity release"],
    },
    {
      title: "Also where the subject holds the ids of owner and repository.",
      after: [trust("identity release", "repo:contoso@6154722/chat@803217465:pull_request")],
      finds: ["warning: any pull request of contoso/chat acts as identity release"],
    },
    {
      title: "A branch and an environment.",
      after: [
        trust("identity release", "repo:contoso/chat:environment:prod"),
        trust("identity release", "repo:contoso/pull_request:ref:refs/heads/main"),
      ],
      finds: [],
    },
  ],
};
