import { format, resolveConfig } from "prettier";
import { stringify } from "yaml";

import type { Example, Fact } from "../access/rules/example.ts";
import type { Expectation } from "../access/expectations/expectation.ts";
import { rules, type Rule } from "../access/rules/index.ts";
import { actorWords } from "../access/terms/kinds.ts";
import { actorOfSubject, gitHubIssuer } from "../access/terms/subject.ts";

/** Where the pages of the rules are. */
export const ruleDocsFolder = new URL("../docs/rules/", import.meta.url);

/** Every page by file name: one for each rule, and the table of all. */
export async function renderRuleDocs(): Promise<ReadonlyMap<string, string>> {
  const options = await resolveConfig(new URL("README.md", ruleDocsFolder));
  const pages = [["README.md", table()] as const, ...rules.map((rule) => [`${rule.id}.md`, page(rule)] as const)];
  const formatted = pages.map(
    async ([name, text]) => [name, await format(text, { ...options, parser: "markdown" })] as const,
  );
  return new Map(await Promise.all(formatted));
}

const header = "<!-- Written by `npm run rules` from access/rules. Change it there. -->";

function table(): string {
  const rows = rules.map(({ id, level, title }) => `| [${id}](${id}.md) | ${level} | ${inert(title)} |`);
  return [
    header,
    "# Rules",
    "What `keyless` says about a stack beside who gains and loses access. An error stops a change (exit 1); a warning and a note do not. Every example on these pages is executed as a test.",
    ["| rule | level | finds |", "| --- | --- | --- |", ...rows].join("\n"),
  ].join("\n\n");
}

function page({ id, title, level, reason, fix, link, examples }: Rule): string {
  return [
    header,
    `# ${id}`,
    `**${level}** · ${inert(title)}.`,
    "## Why",
    `${inert(reason)} [Read more](${link}).`,
    "## What to do",
    inert(fix),
    "## Examples",
    ...examples.flatMap((example) => [`### ${inert(example.title)}`, ...exampleText(example)]),
  ].join("\n\n");
}

function exampleText(example: Example): string[] {
  const { stack, now, before, after, elsewhere = {}, finds } = example;
  const head = [
    ...(now === undefined ? [] : [`# today is ${now}`]),
    ...(stack === undefined ? [] : [`stack: ${stack}`]),
  ];
  return [
    ...(example.expects === undefined ? [] : ["Expected in keyless.yaml:", expectationText(example.expects)]),
    ...(before === undefined ? [] : ["Before:", yaml([...head, ...factLines(before, [])]), "After:"]),
    yaml([...head, ...factLines(after, example.replaced ?? [])]),
    ...Object.entries(elsewhere).flatMap(([other, facts]) => [
      "Reviewed together with:",
      yaml([`stack: ${other}`, ...factLines(facts, [])]),
    ]),
    finds.length === 0 ? "Finds nothing." : finds.map((line) => `- ${foundText(line)}`).join("\n"),
  ];
}

/** `warning: aoai accepts keys …`, with the level in bold. */
function foundText(line: string): string {
  const [level = "", ...message] = line.split(": ");
  return `**${level}**: ${inert(message.join(": "))}`;
}

const yaml = (lines: readonly string[]): string => ["```yaml", ...lines, "```"].join("\n");

/** The facts as a lock writes them: one per line, by section. */
function factLines(facts: readonly Fact[], replaced: readonly string[]): string[] {
  if (facts.length === 0) return ["# nothing"];
  const lines = facts.map((fact) => ({ ...lineOf(fact), comment: commentOf(fact, replaced) }));
  return [...Map.groupBy(lines, ({ section }) => section)].flatMap(([section, inside]) => [
    `${section}:`,
    ...inside.map(({ label, fields, comment }) => `  - ${label}: ${inOneLine(fields)}${comment}`),
  ]);
}

/** As keyless.yaml writes them: what is one of a list stands alone. */
function expectationText(expects: readonly Expectation[]): string {
  const alone = (value: unknown): unknown =>
    Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value;
  const written = expects.map((each) =>
    Object.fromEntries(Object.entries(each).map(([key, value]) => [key, alone(value)])),
  );
  return yaml([stringify({ expectations: written }, { lineWidth: 0 }).trim()]);
}

const inOneLine = (fields: object): string => stringify(fields, { collectionStyle: "flow", lineWidth: 0 }).trim();

function lineOf(fact: Fact): { readonly section: string; readonly label: string; readonly fields: object } {
  const declared = {
    ...(fact.by !== undefined && { by: fact.by }),
    ...(fact.isRetained === true && { retained: true }),
  };
  switch (fact.fact) {
    case "service": {
      const { service, keys, until, reason } = fact;
      return { section: "services", label: service, fields: { keys, until, reason } };
    }
    case "grant":
    case "accessPolicy": {
      const { who, role, on, assignmentName: assignment } = fact;
      const as = fact.fact === "accessPolicy" ? { as: fact.fact } : {};
      return { section: "grants", label: who, fields: { role, on, ...as, assignment, ...declared } };
    }
    case "trust": {
      const { identity, issuer, subject } = fact;
      const { kind, name } = actorOfSubject(issuer, subject);
      const signed = issuer === gitHubIssuer ? {} : { issuer };
      return {
        section: "trusts",
        label: `${actorWords[kind]} ${name}`,
        fields: { as: identity, subject, ...signed, ...declared },
      };
    }
    case "host":
      return { section: "hosts", label: fact.host, fields: { as: fact.identity, type: fact.type, ...declared } };
    case "copy":
      return {
        section: "standings",
        label: fact.who,
        fields: { may: "useKeys", on: fact.on, step: "copiedKey", ...declared },
      };
    case "runs":
      return { section: "schedules", label: fact.who, fields: { runs: fact.schedule } };
    case "settings": {
      const { of, names, shareReason } = fact;
      return { section: "settings", label: of, fields: { names, shareReason, ...declared } };
    }
    case "member":
      return { section: "members", label: fact.member, fields: { as: "member", of: fact.group, ...declared } };
  }
}

/** The properties of the resource itself in an example. */
function commentOf({ by, component }: Fact, replaced: readonly string[]): string {
  const parts = [
    ...(component === undefined ? [] : [`part of a ${component}`]),
    ...(by !== undefined && replaced.includes(by) ? ["deleted and made anew"] : []),
  ];
  return parts.length === 0 ? "" : ` # ${parts.join(", ")}`;
}

/** Text escaped for markdown. */
function inert(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, (sign) => `\\${sign}`);
}
