import { isInComponent } from "./declared.ts";
import { grant } from "./example.ts";
import { at, type Rule } from "./rule.ts";
import { say, sayActor, sayScope } from "../identity/words.ts";

export const singleUser: Rule = {
  id: "single-user",
  title: "A role for a single user",
  level: "note",
  reason:
    "People change jobs more often than the job changes. A role for a person stays when the person moves on, and every change " +
    "of the team needs a change of the program.",
  fix: "Give the role to a group, and let its owners decide who is a member.",
  link: "https://learn.microsoft.com/azure/role-based-access-control/best-practices",
  check: ({ after }) =>
    after.grants.flatMap((grant) => {
      const isBesideGroup = isInComponent(grant.key, "SingleDeveloper");
      if (!isBesideGroup && grant.actor.kind !== "user") return [];
      const held = `holds ${say(grant.role.name)} on ${sayScope(grant.scope)}`;
      return [
        isBesideGroup
          ? {
              message: `${sayActor(grant.actor)} ${held} beside the group of developers`,
              fix: fixBesideGroup,
              ...at(grant),
            }
          : { message: `${sayActor(grant.actor)}, not a group, ${held}`, ...at(grant) },
      ];
    }),
  examples: [
    {
      title: "A role for one person.",
      after: [grant("user ann", "Reader", "openai aoai")],
      finds: ["note: user ann, not a group, holds Reader on aoai"],
    },
    {
      title: "Two persons are two.",
      after: [grant("user ann", "Reader", "search docs"), grant("user ben", "Reader", "search docs")],
      finds: [
        "note: user ann, not a group, holds Reader on search docs",
        "note: user ben, not a group, holds Reader on search docs",
      ],
    },
    {
      title: "A single developer beside the group, also one of whom nobody here knows more.",
      after: [
        grant("group ai-developers", "Cognitive Services OpenAI User", "openai aoai", { component: "DeveloperAccess" }),
        grant("user ann", "Cognitive Services OpenAI User", "openai aoai", { component: "SingleDeveloper" }),
        grant("unknown whoever is looked up as ben", "Cognitive Services OpenAI User", "openai aoai", {
          component: "SingleDeveloper",
        }),
      ],
      finds: [
        "note: whoever is looked up as ben holds Cognitive Services OpenAI User on aoai beside the group of developers",
        "note: user ann holds Cognitive Services OpenAI User on aoai beside the group of developers",
      ],
    },
    {
      title: "A group, and a workload.",
      after: [
        grant("group auditors", "Reader", "openai aoai"),
        grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai"),
      ],
      finds: [],
    },
  ],
};

const fixBesideGroup =
  "When they leave the team or the group, this role stays: drop them from the users of the DeveloperAccess then, or make them a member of its group and drop them now.";
