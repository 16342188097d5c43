import { trust } from "./example.ts";
import { isProduction } from "./environment.ts";
import { gitHubSubject } from "./gitHubSubject.ts";
import { at, type Rule } from "./rule.ts";
import { say, sayActor } from "../identity/words.ts";

export const recyclableSubject: Rule = {
  id: "recyclable-subject",
  title: "Trust of a production stack names a repository by name only",
  level: "warning",
  reason:
    "Names of owners and repositories on GitHub can be released and registered again by somebody else, who can then act as the " +
    "identity. Ids are never reused.",
  fix: "Trust the subject with ids (ownerId, repositoryId); drop this one after a successful run.",
  link: "https://learn.microsoft.com/entra/workload-id/workload-identities-federated-credential-mutable-subjects",
  check: ({ stack, after }) =>
    (isProduction(stack) ? after.trusts : []).flatMap((trust) => {
      const subject = gitHubSubject(trust);
      if (subject?.repository === undefined || subject.isById) return [];
      const message = `trust of ${sayActor(trust.identity.actor)} names ${say(subject.repository)} by name only: names can be taken by somebody else`;
      return [{ message, ...(subject.isServer && { fix: fixOnServer }), ...at(trust) }];
    }),
  examples: [
    {
      title: "A classic subject in production.",
      stack: "prod",
      after: [trust("identity release", "repo:contoso/chat:environment:prod")],
      finds: [
        "warning: trust of identity release names contoso/chat by name only: names can be taken by somebody else",
      ],
    },
    {
      title: "A GitHub Enterprise Server knows no ids in subjects; names can be taken there as well.",
      stack: "shop-production",
      after: [
        trust("identity release", "repo:contoso/chat:ref:refs/heads/main", {
          issuer: "https://github.contoso.example/_services/token",
        }),
      ],
      finds: [
        "warning: trust of identity release names contoso/chat on github.contoso.example by name only: names can be taken by somebody else",
      ],
    },
    {
      title: "Ids of owner and repository.",
      stack: "prod",
      after: [trust("identity release", "repo:contoso@6154722/chat@803217465:environment:prod")],
      finds: [],
    },
    {
      title: "A stack that is not for production.",
      stack: "dev",
      after: [trust("identity release", "repo:contoso/chat:environment:dev")],
      finds: [],
    },
  ],
};

const fixOnServer =
  "GitHub Enterprise Server has no ids in subjects: never delete or rename owners and repositories that are trusted, or drop the trust first.";
