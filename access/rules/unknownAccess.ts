import type { Grant } from "../facts/model.ts";
import { isDeployer } from "../identity/deployer.ts";
import { grant } from "./example.ts";
import { at, type Rule } from "./rule.ts";
import { say, sayActor, sayList, sayScope } from "./words.ts";
import { isTenant } from "./wideScope.ts";

type Part = "role" | "principal" | "scope";

const words: Record<Part, string> = {
  role: "what the role allows",
  principal: "who the principal is",
  scope: "what the scope is",
};

const fixes: Record<Part, string> = {
  role: "Add the role to the catalogue: keyless roles update, with the output of az role definition list.",
  principal: "Declare the principal in the program, or look it up by a data source, instead of writing down its id.",
  scope:
    "Declare the resource of the scope in the program, or look it up by a data source, instead of writing down its id.",
};

export const unknownAccess: Rule = {
  id: "unknown-access",
  title: "A role assignment whose role, principal or scope is not known",
  level: "warning",
  reason:
    "What is not known cannot be reviewed, and it may be anything: a role that is not in the catalogue may read keys, a " +
    "principal that nobody can name may be anybody.",
  fix: Object.values(fixes).join(" "),
  link: "https://learn.microsoft.com/azure/role-based-access-control/role-assignments",
  check: ({ after }) =>
    after.grants.flatMap((grant) => {
      const parts = unknownParts(grant);
      if (parts.length === 0) return [];
      const what = `${sayActor(grant.actor)} holds ${say(grant.role.name)} on ${sayScope(grant.scope)}`;
      return [
        {
          message: `${what}: nobody can tell ${sayList(parts.map((part) => words[part]))}`,
          fix: parts.map((part) => fixes[part]).join(" "),
          ...at(grant),
        },
      ];
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

function unknownParts({ actor, role, scope }: Grant): Part[] {
  const unknown = {
    role: role.definition === undefined,
    principal: actor.kind === "unknown" && !isDeployer(actor),
    scope: scope.kind === "unknown" && !isTenant(scope),
  };
  return (["role", "principal", "scope"] as const).filter((part) => unknown[part]);
}
