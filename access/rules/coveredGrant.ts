import type { Grant } from "../facts/model.ts";
import { gainsOf, type RoleDefinition } from "../../roles/index.ts";
import { declaredGrants } from "./declared.ts";
import { grant } from "./example.ts";
import { at, type Rule } from "./rule.ts";
import { say, sayActor, sayScope } from "../identity/words.ts";

export const coveredGrant: Rule = {
  id: "covered-grant",
  title: "A role that adds nothing to another role of the same principal",
  level: "note",
  reason:
    "Another role of the same principal, on the same scope or one around it, already allows all of it. Removing the " +
    "covered role removes no access, although it looks as if it did.",
  fix: "Drop the covered role; or keep it and drop the wider one, where the narrower is enough.",
  link: "https://learn.microsoft.com/azure/role-based-access-control/scope-overview",
  check: (input) => {
    const declared = declaredGrants(input).filter(({ kind }) => kind === "roleAssignment");
    const covers = comparison();
    return [...Map.groupBy(declared, ({ actor }) => actor.key).values()].flatMap((held) => {
      const byScope = Map.groupBy(held, ({ scope }) => scope.key);
      return held.flatMap((grant) => {
        const wider = held.length > 1 && widerThan(grant, byScope, covers);
        if (!wider) return [];
        const [what, than] = [grant, wider].map(({ role, scope }) => `${say(role.name)} on ${sayScope(scope)}`);
        return [{ message: `${sayActor(grant.actor)}: ${what ?? ""} adds nothing to ${than ?? ""}`, ...at(grant) }];
      });
    });
  },
  examples: [
    {
      title: "A wider role on the same account.",
      after: [
        grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai"),
        grant("identity chat-api", "Cognitive Services OpenAI Contributor", "openai aoai"),
      ],
      finds: [
        "note: identity chat-api: Cognitive Services OpenAI User on aoai adds nothing to Cognitive Services OpenAI Contributor on aoai",
      ],
    },
    {
      title: "The same role on the resource group around it.",
      after: [
        grant("group auditors", "Reader", "openai aoai in resource group ai in subscription shop"),
        grant("group auditors", "Reader", "resource group ai in subscription shop"),
      ],
      finds: ["note: group auditors: Reader on aoai adds nothing to Reader on resource group ai"],
    },
    {
      title: "Each allows something that the other does not; a wider role of somebody else.",
      after: [
        grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai in resource group ai"),
        grant("identity chat-api", "Contributor", "resource group ai"),
        grant("group platform", "Owner", "resource group ai"),
      ],
      finds: [],
    },
  ],
};

type Covers = (wide: RoleDefinition, narrow: RoleDefinition) => boolean;

/** The first of the same actor's grants, here or around here, that allows all of this one. */
function widerThan(grant: Grant, byScope: ReadonlyMap<string, readonly Grant[]>, covers: Covers): Grant | undefined {
  const { definition } = grant.role;
  if (definition === undefined) return undefined;
  return [grant.scope.key, ...grant.scope.within]
    .flatMap((key) => byScope.get(key)?.slice(0, maxLookedAt) ?? [])
    .find((other) => {
      if (other === grant || other.role.definition === undefined) return false;
      if (!covers(other.role.definition, definition)) return false;
      // On one scope: the same role is a duplicate, and of two roles that allow the same the second one is covered.
      const isHere = other.scope.key === grant.scope.key;
      return !isHere || (other.role.key !== grant.role.key && isFirst(other, grant, covers));
    });
}

function isFirst(other: Grant, grant: Grant, covers: Covers): boolean {
  const [a, b] = [other.role.definition, grant.role.definition];
  return a === undefined || b === undefined || other.urn < grant.urn || !covers(b, a);
}

/** Of the roles of one actor on one scope, how many may be the wider one. */
const maxLookedAt = 16;
/** How many pairs of roles are compared for one stack, and how long for each: a note is not worth a long wait. */
const maxPairs = 2_000;
const maxSteps = 100_000;

/** Whether one role allows all that another one does. Pairs of roles are few and grants are many: each is compared once. */
function comparison(): Covers {
  let pairs = 0;
  const answers = new Map<RoleDefinition, Map<RoleDefinition, boolean>>();
  return (wide, narrow) => {
    if (wide === narrow) return true;
    const known = answers.get(wide) ?? new Map<RoleDefinition, boolean>();
    answers.set(wide, known);
    const answer = known.get(narrow) ?? (++pairs <= maxPairs && gainsOf(wide, narrow, { maxSteps })?.length === 0);
    known.set(narrow, answer);
    return answer;
  };
}
