import { rules } from "../../rules/index.ts";
import { changeRules, notKnown } from "../results/changeRules.ts";
import { sarifText } from "./text.ts";

const described = [
  ...[...Object.values(changeRules), notKnown].map((rule) => ({ ...rule, link: undefined })),
  ...rules.map(({ id, title, level, reason, fix, link }) => ({ id, title, level, reason, fix, link })),
];

/** The place of a rule in {@link sarifRules}. */
export const ruleIndex: ReadonlyMap<string, number> = new Map(described.map(({ id }, index) => [id, index]));

/** Every rule, with its help page: why it matters, what to do, and where to read more. */
export const sarifRules = described.map(({ id, title, level, reason, fix, link }) => {
  const page = link === undefined ? [] : [`Examples: docs/rules/${id}.md in the repository of azure-keyless.`];
  const text = [`Why: ${reason}`, `What to do: ${fix}`, ...page].join("\n\n");
  const more = link === undefined ? "" : ` [Read more](${link}).`;
  const markdown = [`# ${id}`, `${title}.`, `## Why`, `${reason}${more}`, "## What to do", fix, ...page].join("\n\n");
  return {
    id,
    shortDescription: { text: sarifText(`${title}.`) },
    fullDescription: { text: sarifText(reason) },
    help: { text: sarifText(text), markdown },
    ...(link === undefined ? {} : { helpUri: link }),
    defaultConfiguration: { level },
    properties: { tags: ["access", "azure", "security"] },
  };
});
