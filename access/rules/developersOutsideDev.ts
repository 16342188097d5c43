import { powersAt } from "../holdings/effective.ts";
import type { Grant } from "../facts/model.ts";
import { isInComponent } from "./declared.ts";
import { isDevelopment, isProduction } from "./environment.ts";
import { grant } from "./example.ts";
import { at, type Rule } from "./rule.ts";
import { accountKinds, say, sayActor, sayScope } from "../identity/words.ts";

export const developersOutsideDev: Rule = {
  id: "developers-outside-dev",
  title: "Developers hold roles on an AI account that is not for development",
  level: "warning",
  reason:
    "Developers who hold access of their own can try things out on accounts that customers use, without any review. A grant " +
    "counts as one to developers if it is made by the component DeveloperAccess, in any stack whose name does not say that it is for development, or, in a " +
    "production stack, if it lets a group or user call or manage the models of an account.",
  fix: "Give developers access to an account in a development stack, and leave the work here to workloads and pipelines.",
  link: "https://learn.microsoft.com/azure/role-based-access-control/best-practices",
  check: ({ stack, after }) =>
    after.grants
      .filter((grant) => isOfDevelopers(grant, stack))
      .map((grant) => {
        const held = `${say(grant.role.name)} on ${sayScope(grant.scope)}`;
        const where = `stack ${say(stack)} is not named as development`;
        return { message: `${sayActor(grant.actor)}: people hold ${held}, and ${where}`, ...at(grant) };
      }),
  examples: [
    {
      title: "DeveloperAccess in a stack that is not for development.",
      stack: "staging",
      after: [
        grant("group ai-developers", "Cognitive Services OpenAI User", "openai aoai", { component: "DeveloperAccess" }),
      ],
      finds: [
        "warning: group ai-developers: people hold Cognitive Services OpenAI User on aoai, and stack staging is not named as development",
      ],
    },
    {
      title: "People on an account of production.",
      stack: "prod",
      after: [
        grant("group ai-developers", "Cognitive Services OpenAI Contributor", "openai aoai"),
        grant("user ann", "Cognitive Services OpenAI User", "openai aoai"),
      ],
      finds: [
        "warning: group ai-developers: people hold Cognitive Services OpenAI Contributor on aoai, and stack prod is not named as development",
        "warning: user ann: people hold Cognitive Services OpenAI User on aoai, and stack prod is not named as development",
      ],
    },
    {
      title: "The same in a development stack.",
      stack: "alice-dev",
      after: [
        grant("group ai-developers", "Cognitive Services OpenAI User", "openai aoai", { component: "DeveloperAccess" }),
      ],
      finds: [],
    },
    {
      title: "In production a workload, and people who only look.",
      stack: "prod",
      after: [
        grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai"),
        grant("group auditors", "Reader", "openai aoai"),
      ],
      finds: [],
    },
  ],
};

function isOfDevelopers(grant: Grant, stack: string): boolean {
  if (isInComponent(grant.key, "DeveloperAccess")) return !isDevelopment(stack);
  return isProduction(stack) && isOfPeople(grant) && usesModels(grant);
}

function isOfPeople({ actor }: Grant): boolean {
  return actor.kind === "group" || actor.kind === "user";
}

function usesModels({ role: { definition }, scope }: Grant): boolean {
  if (!accountKinds.includes(scope.kind) || definition === undefined) return false;
  const held = powersAt(definition, scope);
  return held.includes("callModels") || held.includes("manageModels");
}
