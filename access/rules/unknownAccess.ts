import type { Grant, Model, ModelActor } from "../facts/model.ts";
import { isDeployer } from "../identity/deployer.ts";
import { stackOutputOf } from "../identity/said.ts";
import { grant } from "./example.ts";
import { isTenant } from "../terms/tenant.ts";
import { foundOf } from "./held.ts";
import { at, type Found, type Rule } from "./rule.ts";
import { sayActor, sayList, sayScope } from "../identity/words.ts";

type Part = (typeof partNames)[number];

const words: Record<Part, string> = {
  role: "what the role allows",
  principal: "who that is",
  scope: "what the scope is",
};

const fixes: Record<Part, string> = {
  role: "Add the role to the catalogue: keyless roles update, with the output of az role definition list.",
  principal: "Declare it, or look it up.",
  scope: "Declare it, or look it up.",
};

const fixesOfStack = {
  byName: "Give the outputs of the other stack: --outputs STACK=FILE, or outputs: in keyless.yaml (docs/settings.md).",
  ofSibling: "Review the other stack as well: its program declares it.",
};

export const unknownAccess: Rule = {
  id: "unknown-access",
  title: "A role assignment whose role, principal or scope is not known",
  level: "warning",
  reason:
    "What is not known cannot be reviewed. A role that is not in the catalogue may read keys, and a principal without a known " +
    "name may be anybody.",
  fix: [...new Set([...Object.values(fixes), ...Object.values(fixesOfStack)])].join(" "),
  link: "https://learn.microsoft.com/azure/role-based-access-control/role-assignments",
  check: ({ after }) => {
    const found = after.grants
      .map((grant) => ({ grant, parts: unknownParts(grant) }))
      .filter(({ parts }) => parts.length > 0);
    // Of one principal nobody can tell who it is once, however much it holds.
    const told = Map.groupBy(found, ({ grant, parts }) =>
      parts.includes("principal") ? sayActor(grant.actor) : grant,
    );
    return [...sayStrongest(after), ...[...told.values()].flatMap((same) => sayFound(same))];
  },
  examples: [
    {
      title: "A role that is not in the catalogue.",
      after: [grant("identity chat-api", "unknown role Contoso Model Caller", "openai aoai")],
      finds: [
        "warning: identity chat-api holds unknown role Contoso Model Caller on aoai: what the role allows is not known",
      ],
    },
    {
      title: "A principal of another stack, on a scope that is known only later.",
      after: [grant("unknown principal of stack platform", "Reader", "unknown aoai or docs")],
      finds: [
        "warning: principal of stack platform holds Reader on aoai or docs: the program does not say who that is and what the scope is",
      ],
    },
    {
      title: "Several roles of one principal that nobody can name are one finding.",
      after: [grant("unknown 1111", "Reader", "openai aoai"), grant("unknown 1111", "Contributor", "search docs")],
      finds: [
        "warning: principal 1111 holds Reader on aoai and Contributor on search docs: the program does not say who that is",
      ],
    },
    {
      title: "A role that one principal holds on many resources is named once.",
      after: ["lake2", "lake10", "lake1", "lake3"].map((lake) => grant("unknown 1111", "Reader", `storage ${lake}`)),
      finds: [
        "warning: principal 1111 holds Reader on storage lake1, storage lake2, storage lake3 and 1 more: the program does not say who that is",
      ],
    },
    {
      title: "All three are known.",
      after: [grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai")],
      finds: [],
    },
  ],
};

/** Whoever goes by what they do, and not by an id, is told by that. */
const described = /^(?:whoever|anybody|anyone|any|the)\b/;

/** Of each principal that nobody can name and that has all of something without a role, one finding for each thing. */
function sayStrongest({ standings, memberships }: Model): Found[] {
  const administrators = standings.filter(({ power }) => power === "administer");
  const owners = memberships.filter(({ as }) => as === "owner");
  const found = [
    ...administrators.map((each) => ({ ...each, does: `administers ${sayScope(each.scope)}` })),
    ...owners.map((each) => ({ ...each, actor: each.member, does: `manages ${sayActor(each.group)}` })),
  ].flatMap((each) => {
    if (!isNobody(each.actor)) return [];
    const message = `${sayActor(each.actor)} ${each.does}: the program does not say who it is`;
    return [{ message, fix: fixes.principal, ...at(each) }];
  });
  return [...new Map(found.map((each) => [`${each.urn} ${each.message}`, each])).values()];
}

function isNobody(actor: ModelActor): boolean {
  return actor.kind === "unknown" && !isDeployer(actor) && !described.test(actor.name);
}

function sayFound(same: readonly { readonly grant: Grant; readonly parts: readonly Part[] }[]): Found[] {
  const [first, ...others] = same.map(({ grant }) => grant);
  if (first === undefined) return [];
  const parts = partNames.filter((part) => same.some((each) => each.parts.includes(part)));
  return [
    {
      ...foundOf([first, ...others], sayUnknown(parts)),
      fix: [...new Set(parts.map((part) => fixOf(part, first)))].join(" "),
    },
  ];
}

function sayUnknown(parts: readonly Part[]): string {
  const named = parts.filter((part) => part !== "role").map((part) => words[part]);
  return [
    ...(named.length === 0 ? [] : [`the program does not say ${sayList(named)}`]),
    ...(parts.includes("role") ? [`${words.role} is not known`] : []),
  ].join("; ");
}

/** What another stack yields nobody declares here. */
function fixOf(part: Part, { actor, scope }: Grant): string {
  const output = part === "role" ? undefined : stackOutputOf({ principal: actor, scope }[part].key);
  return output === undefined ? fixes[part] : fixesOfStack[output];
}

const partNames = ["role", "principal", "scope"] as const;

function unknownParts({ actor, role, scope }: Grant): Part[] {
  const unknown = {
    role: role.definition === undefined,
    principal: actor.kind === "unknown" && !isDeployer(actor),
    scope: scope.kind === "unknown" && !isTenant(scope),
  };
  return partNames.filter((part) => unknown[part]);
}
