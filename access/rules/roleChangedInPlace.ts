import type { Grant } from "../facts/model.ts";
import { declaredGrants } from "./declared.ts";
import { grant } from "./example.ts";
import { at, type Rule } from "./rule.ts";
import { say, sayActor, sayScope } from "../identity/words.ts";

export const roleChangedInPlace: Rule = {
  id: "role-changed-in-place",
  title: "The role of a role assignment changes in place",
  level: "warning",
  reason:
    "Azure does not allow a change of the principal, role or scope of an assignment (RoleAssignmentUpdateNotPermitted), and pulumi up stops " +
    "halfway. Pulumi replaces the assignment by itself only if the principal or the scope changes.",
  fix: "Make a change of the role replace the assignment: add roleDefinitionId to the option replaceOnChanges.",
  link: "https://learn.microsoft.com/azure/role-based-access-control/troubleshooting",
  check: (input) => {
    const { before, replaced, updatesInPlace } = input;
    if (before === null) return [];
    const old = new Map(before.grants.map((each) => [each.key, each]));
    return declaredGrants(input).flatMap((now) => {
      const was = old.get(now.key);
      if (was === undefined || !isSameButForRole(was, now)) return [];
      if (replaced.has(now.urn) || !updatesInPlace(now.urn, "roleDefinitionId")) return [];
      const whose = `the assignment of ${sayActor(now.actor)} on ${sayScope(now.scope)}`;
      return [{ message: `${whose} changes from ${say(was.role.name)} to ${say(now.role.name)} in place`, ...at(now) }];
    });
  },
  examples: [
    {
      title: "Another role, and nothing else.",
      before: [grant("identity chat-api", "Reader", "openai aoai", { by: "chat" })],
      after: [grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai", { by: "chat" })],
      finds: [
        "warning: the assignment of identity chat-api on aoai changes from Reader to Cognitive Services OpenAI User in place",
      ],
    },
    {
      title: "Less is refused as well.",
      before: [grant("group devs", "Contributor", "openai aoai", { by: "devs", assignmentName: "a4d5" })],
      after: [grant("group devs", "Reader", "openai aoai", { by: "devs", assignmentName: "a4d5" })],
      finds: ["warning: the assignment of group devs on aoai changes from Contributor to Reader in place"],
    },
    {
      title: "Replaced, or under a name of its own in Azure, as the components of this library do it.",
      before: [
        grant("identity chat-api", "Reader", "openai aoai", { by: "chat" }),
        grant("identity reports", "Reader", "openai aoai", { by: "reports", assignmentName: "a4d5" }),
      ],
      after: [
        grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai", { by: "chat" }),
        grant("identity reports", "Cognitive Services OpenAI User", "openai aoai", {
          by: "reports",
          assignmentName: "b6e7",
        }),
      ],
      replaced: ["chat"],
      finds: [],
    },
    {
      title: "The same role for somebody else replaces the assignment anyway.",
      before: [grant("identity chat-api", "Reader", "openai aoai", { by: "chat" })],
      after: [grant("identity reports", "Cognitive Services OpenAI User", "openai aoai", { by: "chat" })],
      finds: [],
    },
  ],
};

function isSameButForRole(was: Grant, now: Grant): boolean {
  const names = [was.assignmentName, now.assignmentName];
  return (
    was.kind === "roleAssignment" &&
    now.kind === "roleAssignment" &&
    was.actor.key === now.actor.key &&
    was.scope.key === now.scope.key &&
    was.role.key !== now.role.key &&
    ![was, now].some(({ role }) => role.definition === undefined) &&
    (names.includes(undefined) || names[0] === names[1])
  );
}
