import { grant } from "./example.ts";
import { at, type Rule } from "./rule.ts";
import { say, sayActor, sayScope } from "./words.ts";

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
    after.grants
      .filter(({ actor }) => actor.kind === "user")
      .map((grant) => {
        const held = `${say(grant.role.name)} on ${sayScope(grant.scope)}`;
        return { message: `${sayActor(grant.actor)}, not a group, holds ${held}`, ...at(grant) };
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
      title: "A group, and a workload.",
      after: [
        grant("group auditors", "Reader", "openai aoai"),
        grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai"),
      ],
      finds: [],
    },
  ],
};
