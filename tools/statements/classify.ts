import { accessRules } from "./rules/access.ts";
import { harmlessRules } from "./rules/harmless/index.ts";
import type { Subject } from "./rules/subject.ts";

/** What the table says of an input: the name of the rule that calls it harmless, or that it may carry access. */
export type Statement = { readonly none: string } | { readonly may: string };

export function classify(input: Subject): Statement {
  if (input.isSecret) return { may: "secret" };
  const narrow = harmlessRules.find((rule) => rule.isNarrow === true && rule.matches(input));
  if (narrow !== undefined) return { none: narrow.name };
  const access = accessRules.find((rule) => rule.matches(input));
  if (access !== undefined) return { may: access.name };
  const harmless = harmlessRules.find((rule) => rule.matches(input));
  return harmless === undefined ? { may: "unclassified" } : { none: harmless.name };
}
