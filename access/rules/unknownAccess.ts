import type { Grant } from "../model/model.ts";
import { grant } from "./example.ts";
import { at, type Rule } from "./rule.ts";
import { say, sayActor, sayList, sayScope } from "./words.ts";
import { isTenant } from "./wideScope.ts";

export const unknownAccess: Rule = {
  id: "unknown-access",
  title: "A role assignment whose role, principal or scope is not known",
  level: "warning",
  reason:
    "What is not known cannot be reviewed, and it may be anything: a role that is not in the catalogue may read keys, a " +
    "principal that nobody can name may be anybody.",
  fix: "For a role, add it to the catalogue: keyless roles update --from FILE, with the output of az role definition list. For a principal or scope, declare the resource or look it up in the program, instead of writing down its id.",
  link: "https://learn.microsoft.com/azure/role-based-access-control/role-assignments",
  check: ({ after }) =>
    after.grants.flatMap((grant) => {
      const unknown = unknownParts(grant);
      if (unknown.length === 0) return [];
      const what = `${sayActor(grant.actor)} holds ${say(grant.role.name)} on ${sayScope(grant.scope)}`;
      return [{ message: `${what}: nobody can tell ${sayList(unknown)}`, ...at(grant) }];
    }),
  examples: [
    {
      title: "A role that is not in the catalogue.",
      after: [grant("identity chat-api", "unknown role Contoso Model Caller", "openai aoai")],
      finds: [
        "warning: identity chat-api holds unknown role Contoso Model Caller on aoai: nobody can tell what the role allows",
      ],
    },
    {
      title: "A principal of another stack, on a scope that is known only later.",
      after: [grant("unknown principal of stack platform", "Reader", "unknown aoai or docs")],
      finds: [
        "warning: unknown principal of stack platform holds Reader on unknown scope aoai or docs: nobody can tell who the principal is and what the scope is",
      ],
    },
    {
      title: "All three are known.",
      after: [grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai")],
      finds: [],
    },
  ],
};

function unknownParts({ actor, role, scope }: Grant): string[] {
  return [
    ...(role.definition === undefined ? ["what the role allows"] : []),
    ...(actor.kind === "unknown" ? ["who the principal is"] : []),
    ...(scope.kind === "unknown" && !isTenant(scope) ? ["what the scope is"] : []),
  ];
}
