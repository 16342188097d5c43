import type { Grant } from "../facts/model.ts";
import { declaredGrants, identityOf, isInRoleGrant } from "./declared.ts";
import { grant } from "./example.ts";
import { at, type Found, type Rule } from "./rule.ts";
import { say, sayActor, sayScope } from "../identity/words.ts";

export const renamedInAzure: Rule = {
  id: "renamed-in-azure",
  title: "A role assignment gets another name in Azure and collides with itself",
  level: "error",
  reason:
    "If Pulumi chose the name, it creates the new assignment before it deletes the old one. Azure refuses a second role assignment of the same " +
    "principal, role and scope (RoleAssignmentExists), and pulumi up stops there. It is a warning if " +
    "the name in Azure is not known.",
  fix: "Give it the name that it has in Azure, which pulumi stack export lists, or none.",
  link: "https://www.pulumi.com/docs/iac/concepts/resources/names/",
  check: (input) => {
    const named = declaredGrants(input).filter(isNamedByProgram);
    const keys = new Set(named.map(({ key }) => key));
    const stood = input.before?.grants.filter(({ key }) => keys.has(key)) ?? [];
    const old = new Map(stood.map((was) => [identityOf(was), was]));
    return named.flatMap((now) => {
      const was = old.get(identityOf(now));
      return was === undefined ? [] : collision(was, now);
    });
  },
  examples: [
    {
      title: "The program names it, by another name than it has.",
      before: [
        grant("identity chat-api", "Reader", "openai aoai", { by: "chat", assignmentName: "a4d5", isNameMade: true }),
      ],
      after: [grant("identity chat-api", "Reader", "openai aoai", { by: "chat", assignmentName: "b6e7" })],
      finds: [
        "error: identity chat-api is given Reader on aoai under another name in Azure before the old one is deleted: Azure refuses that",
      ],
    },
    {
      title: "The name that it has is not known.",
      before: [grant("identity chat-api", "Reader", "openai aoai", { by: "chat", isNameMade: true })],
      after: [grant("identity chat-api", "Reader", "openai aoai", { by: "chat", assignmentName: "b6e7" })],
      finds: [
        "warning: identity chat-api is given Reader on aoai under the name b6e7: where Azure has it under another one, it refuses that",
      ],
    },
    {
      title:
        "It keeps its name; the name was always the program's, so the old one is deleted first; Pulumi names it anyway.",
      before: [
        grant("identity chat-api", "Reader", "openai aoai", { by: "kept", assignmentName: "a4d5", isNameMade: true }),
        grant("identity reports", "Reader", "openai aoai", { by: "named", assignmentName: "c8f9" }),
        grant("group ops", "Reader", "openai aoai", { by: "made", isNameMade: true }),
      ],
      after: [
        grant("identity chat-api", "Reader", "openai aoai", { by: "kept", assignmentName: "a4d5" }),
        grant("identity reports", "Reader", "openai aoai", { by: "named", assignmentName: "d0a1" }),
        grant("group ops", "Reader", "openai aoai", { by: "made", isNameMade: true }),
      ],
      finds: [],
    },
  ],
};

function isNamedByProgram({ kind, isNameMade, key }: Grant): boolean {
  return kind === "roleAssignment" && isNameMade !== true && !isInRoleGrant(key);
}

function collision(was: Grant, now: Grant): Found[] {
  const [old, name] = [was.assignmentName, now.assignmentName];
  if (name !== undefined && name === old) return [];
  const given = `${sayActor(now.actor)} is given ${say(now.role.name)} on ${sayScope(now.scope)}`;
  if (was.isNameMade === true && old !== undefined) {
    const message = `${given} under another name in Azure before the old one is deleted: Azure refuses that`;
    return [{ message, fix: `Keep the name that it has: roleAssignmentName: "${old}".`, ...at(now) }];
  }
  // A lock does not say who made a name; without one it was Pulumi, or it was not known.
  const mayBeMade = was.isNameMade ?? (old === undefined && name !== undefined);
  if (!mayBeMade) return [];
  const under = name === undefined ? "a name that is not known yet" : `the name ${say(name)}`;
  const message = `${given} under ${under}: where Azure has it under another one, it refuses that`;
  return [{ message, level: "warning", ...at(now) }];
}
