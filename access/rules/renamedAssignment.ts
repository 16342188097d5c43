import type { Grant } from "../facts/model.ts";
import { declaredGrants, isInRoleGrant } from "./declared.ts";
import { grant } from "./example.ts";
import { at, type Found, type Rule } from "./rule.ts";
import { tupleOf } from "./tuple.ts";
import { say, sayActor, sayScope } from "../identity/words.ts";

export const renamedAssignment: Rule = {
  id: "renamed-assignment",
  title: "A renamed role assignment collides with itself",
  level: "error",
  reason:
    "Pulumi takes it for a new resource: it is created before the old one is deleted. Azure refuses a second role assignment of " +
    "the same principal, role and scope (RoleAssignmentExists); and where both have the same name in Azure, deleting the old " +
    "one deletes what was just created.",
  fix: "Use the option aliases to say that it is the same resource. Or do it in two updates: drop the old one, then add the new one.",
  link: "https://www.pulumi.com/docs/iac/concepts/resources/options/aliases/",
  check: (input) => {
    const { before, retained } = input;
    if (before === null) return [];
    const declared = declaredGrants(input).filter(isAssignment);
    const keys = { before: keysOf(before.grants), after: keysOf(declared) };
    const isDropped = ({ key }: Grant) => !keys.after.has(key) || retained.has(key);
    const dropped = before.grants.filter((grant) => isAssignment(grant) && isDropped(grant));
    const byTuple = Map.groupBy(dropped, tupleOf);
    return declared
      .filter(({ key }) => !keys.before.has(key))
      .flatMap(
        (grant) =>
          byTuple
            .get(tupleOf(grant))
            ?.slice(0, 1)
            .map((old) => collision(old, grant)) ?? [],
      );
  },
  examples: [
    {
      title: "Another name, and nothing else.",
      before: [grant("identity chat-api", "Reader", "openai aoai", { by: "chat-reader" })],
      after: [grant("identity chat-api", "Reader", "openai aoai", { by: "chat-api-reader" })],
      finds: [
        "error: chat-api-reader gives identity chat-api Reader on aoai while chat-reader still does: Azure refuses the second one",
      ],
    },
    {
      title: "Moved into a component: the name in Azure is the same.",
      before: [grant("group devs", "Reader", "openai aoai", { by: "devs", assignmentName: "a4d5" })],
      after: [
        grant("group devs", "Reader", "openai aoai", {
          by: "devs",
          component: "DeveloperAccess",
          assignmentName: "a4d5",
        }),
      ],
      finds: [
        "error: devs gives group devs Reader on aoai and is in Azure what the old devs was: deleting that takes it away",
      ],
    },
    {
      title: "The same name; another role under another name; and without a baseline nothing can be told.",
      before: [
        grant("identity chat-api", "Reader", "openai aoai", { by: "chat-reader" }),
        grant("identity reports", "Reader", "openai aoai", { by: "reports" }),
      ],
      after: [
        grant("identity chat-api", "Reader", "openai aoai", { by: "chat-reader" }),
        grant("identity reports", "Cognitive Services OpenAI User", "openai aoai", { by: "reports-aoai" }),
      ],
      finds: [],
    },
  ],
};

const isAssignment = ({ kind }: Grant): boolean => kind === "roleAssignment";
const keysOf = (grants: readonly Grant[]): Set<string> => new Set(grants.map(({ key }) => key));

function collision(old: Grant, grant: Grant): Found {
  const [from, to] = [partsOf(old.key), partsOf(grant.key)];
  const what = `${say(to.name)} gives ${sayActor(grant.actor)} ${say(grant.role.name)} on ${sayScope(grant.scope)}`;
  const isSameInAzure = grant.assignmentName !== undefined && grant.assignmentName === old.assignmentName;
  const was = from.name === to.name ? `the old ${say(from.name)}` : say(from.name);
  const message = isSameInAzure
    ? `${what} and is in Azure what ${was} was: deleting that takes it away`
    : `${what} while ${was} still does: Azure refuses the second one`;
  const fix = `Say that it is the same resource: ${sameness(old, from, to)}. Or do it in two updates: drop the old one, then add the new one.`;
  return { message, fix, ...at(grant) };
}

/** How the program says that the new resource is the old one. */
function sameness({ assignmentName }: Grant, from: Parts, to: Parts): string {
  const name = `"${say(from.name)}"`;
  const urn = "the old URN, which pulumi stack --show-urns lists";
  if (isInRoleGrant(to.types) && !isInRoleGrant(from.types)) {
    const declaredAs = from.types.includes("$") ? urn : name;
    return `keeps: { name: ${assignmentName === undefined ? "its name in Azure" : `"${assignmentName}"`}, declaredAs: ${declaredAs} }`;
  }
  return `aliases: ${from.types === to.types ? `[{ name: ${name} }]` : urn}`;
}

interface Parts {
  readonly types: string;
  readonly name: string;
}

/** A key is the qualified types and the name. */
function partsOf(key: string): Parts {
  const [types = "", ...name] = key.split("::");
  return { types, name: name.length === 0 ? types : name.join("::") };
}
