import type { Trust } from "../facts/model.ts";
import { isProduction } from "./environment.ts";
import { trust } from "./example.ts";
import { gitHubSubject } from "./gitHubSubject.ts";
import { at, type Rule } from "./rule.ts";
import { say, sayActor } from "../identity/words.ts";

export const skippedProtection: Rule = {
  id: "skipped-protection",
  title: "Trust of a production stack moves from a GitHub environment to something without its protection rules",
  level: "warning",
  reason:
    "An environment has protection rules: reviewers, a waiting time, the branches that may deploy to it. A subject with a " +
    "branch, a tag or a pull request is issued to every workflow that runs there, without any approval.",
  fix: "Trust the environment, and name it in the job (environment: …). Protect the branch as well.",
  link: "https://docs.github.com/actions/how-tos/deploy/configure-and-manage-deployments/control-deployments",
  check: ({ stack, before, after }) => {
    if (before === null || !isProduction(stack)) return [];
    const had = new Set(before.trusts.map(keyOf));
    const has = new Set(after.trusts.map(keyOf));
    const dropped = before.trusts.filter((each) => environmentOf(each) !== undefined && !has.has(keyOf(each)));
    return after.trusts.flatMap((now) => {
      const subject = gitHubSubject(now);
      if (subject === undefined || had.has(keyOf(now)) || environmentOf(now) !== undefined) return [];
      const was = dropped.find((each) => {
        const isSame = gitHubSubject(each)?.repository === subject.repository;
        return isSame && each.identity.actor.key === now.identity.actor.key;
      });
      if (was === undefined) return [];
      const whose = `trust of ${sayActor(now.identity.actor)} moves from environment ${say(environmentOf(was) ?? "")}`;
      return [{ message: `${whose} to ${say(now.actor.name)}: its protection rules are skipped`, ...at(now) }];
    });
  },
  examples: [
    {
      title: "From an environment to a branch.",
      stack: "prod",
      before: [trust("identity release", "repo:contoso/chat:environment:prod")],
      after: [trust("identity release", "repo:contoso/chat:ref:refs/heads/main")],
      finds: [
        "warning: trust of identity release moves from environment prod to contoso/chat branch main: its protection rules are skipped",
      ],
    },
    {
      title: "From an environment to any pull request, by ids.",
      stack: "eu-prod",
      before: [trust("identity release", "repo:contoso@6154722/chat@803217465:environment:prod")],
      after: [trust("identity release", "repo:contoso@6154722/chat@803217465:pull_request")],
      finds: [
        "warning: trust of identity release moves from environment prod to contoso/chat any pull request (by id 6154722/803217465): its protection rules are skipped",
      ],
    },
    {
      title: "From one environment to another, of another repository, or beside the environment.",
      stack: "prod",
      before: [
        trust("identity release", "repo:contoso/chat:environment:prod"),
        trust("identity deploy", "repo:contoso/shop:environment:prod"),
        trust("identity both", "repo:contoso/chat:environment:prod", { by: "both" }),
      ],
      after: [
        trust("identity release", "repo:contoso/chat:environment:production"),
        trust("identity deploy", "repo:contoso/other:ref:refs/heads/main"),
        trust("identity both", "repo:contoso/chat:environment:prod", { by: "both" }),
      ],
      finds: [],
    },
  ],
};

function keyOf({ identity, actor }: Trust): string {
  return `${identity.actor.key} ${actor.key}`;
}

function environmentOf(trust: Trust): string | undefined {
  return gitHubSubject(trust)?.claims.get("environment");
}
