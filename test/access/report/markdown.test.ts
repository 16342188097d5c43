import { describe, expect, test } from "vitest";

import { renderMarkdown } from "../../../access/report/markdown.ts";
import type { StackReport } from "../../../access/terms/report.ts";
import { access, finding, gain, loss, reportOf, reportWith, role, scope, stackWith, trust, urnOf } from "./reports.ts";

const location = { file: "stacks/Pulumi.prod.yaml", line: 31 };
const cause = [{ urn: urnOf("weekly-report-aoai"), op: "update", property: "roleDefinitionId", location }];
const link = ({ file, line }: typeof location) => `https://github.com/o/r/blob/abc/${file}#L${String(line)}`;
const title = (...stacks: StackReport[]) => renderMarkdown(reportOf(...stacks)).split("\n")[0];
const dev = stackWith({ stack: "dev" });
const losses = ["a", "b", "c"].map((name) => loss({ actor: `group ${name}` }));

describe("the title of a pull request's report", () => {
  test.each<[string, StackReport[]]>([
    [
      "## ▲ Access grows in prod: 1 gains, 0 lose · staging: 3 lose · dev: no change",
      [dev, stackWith({ stack: "staging", changes: losses }), stackWith({ changes: [gain()] })],
    ],
    ["## ▲▼ Access changes both ways in prod: 1 gains, 3 lose", [stackWith({ changes: [gain(), ...losses] })]],
    [
      "## ? Cannot tell whether access grows in prod: 1 unclear",
      [stackWith({ changes: [gain({ verdict: "unknown" })] })],
    ],
    ["## ▼ Access shrinks in prod: 3 lose · dev: no change", [dev, stackWith({ changes: losses })]],
    ["## = Access does not change in dev and prod", [dev, stackWith()]],
    ["## · No baseline for prod: the state, no verdict", [stackWith({ verdict: null, before: null })]],
    ["## ? Cannot tell whether access grows in prod: cannot tell", [stackWith({ verdict: "unknown" })]],
    [
      "## ▲ Access grows in prod: 1 gains, 0 lose · dev: no baseline: the state, no verdict",
      [stackWith({ stack: "dev", verdict: null }), stackWith({ changes: [gain()] })],
    ],
    ["## No stacks", []],
  ])("is the verdict: %s", (expected, stacks) => {
    expect(title(...stacks)).toBe(expected);
  });

  test.each<[string, StackReport[]]>([
    ["## = Access does not change against `origin/main` in dev", [dev]],
    [
      "## ▼ Access shrinks against `origin/main` in prod: 3 lose · dev: no change",
      [dev, stackWith({ changes: losses })],
    ],
    ["## · No baseline for prod: the state, no verdict", [stackWith({ verdict: null, before: null })]],
  ])("names what it is compared with: %s", (expected, stacks) => {
    expect(renderMarkdown(reportOf(...stacks), { baseline: "origin/main" }).split("\n")[0]).toBe(expected);
  });

  test("says beside the verdict what is not known, and the errors", () => {
    const unknowns = [{ urn: urnOf("x"), path: "inputs.principalId", why: "comes from a or b" }];
    expect(renderMarkdown(reportWith({ unknowns, findings: [finding({ level: "error" })] })).split("\n")[2]).toBe(
      "**1 error** · 1 thing not known: what is not known never counts as less access",
    );
  });

  test("names twelve stacks and counts the others", () => {
    const stacks = Array.from({ length: 20 }, (_, index) =>
      stackWith({ stack: `s${"x".repeat(index)}`, changes: [gain()] }),
    );
    expect(title(...stacks)?.split(" · ")).toHaveLength(13);
    expect(title(...stacks)).toMatch(/ · 8 more stacks$/);
  });
});

describe("a pull request's report", () => {
  test("tells gains worst first, what unclear, then losses, with links to the lines", () => {
    const through = gain({
      actor: "service account reports/weekly",
      channel: "through",
      via: [trust("system:serviceaccount:reports:weekly"), role("Cognitive Services OpenAI Contributor")],
    });
    const changes = [
      loss(),
      gain({ actor: "user u", verdict: "unknown", gained: ["unknown role x"] }),
      through,
      gain({ cause }),
    ];
    const text = renderMarkdown(reportWith({ changes }), { link });
    expect(text.slice(text.indexOf("### Gains"), text.indexOf("### Who"))).toBe(`### Gains (2)

- ▲ **prod**: \`weekly-report\` gains: manage models on \`aoai\`.
  Role: \`Cognitive Services OpenAI Contributor\`. Proof: \`Microsoft.CognitiveServices/accounts/deployments/write\`. So also: service account \`reports/weekly\` (trusted by \`weekly-report\`). Cause: \`weekly-report-aoai\` changed in \`roleDefinitionId\`, [\`stacks/Pulumi.prod.yaml:31\`](https://github.com/o/r/blob/abc/stacks/Pulumi.prod.yaml#L31).

### Cannot tell (1)

- ? **prod**: cannot tell what user \`u\` may do on \`aoai\`.
  Role: \`Cognitive Services OpenAI Contributor\`. Why: unknown role x. Cause: \`weekly-report-aoai\` changed in \`roleDefinitionId\`.

### Losses (1)

- ▼ **prod**: \`weekly-report\` loses: call models on \`aoai\`.
  Was: \`Cognitive Services OpenAI User\`. Proof: \`Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action\`. Cause: \`grant\` deleted.

`);
  });

  test("shows all environments in one table, and where production differs from staging", () => {
    const staging = stackWith({ stack: "staging", access: [access({}, "staging")] });
    const guest = access({ actor: "github a/b", channel: "through", via: [trust("s")] });
    const acting = access({
      actor: "github a/b",
      scope: scope("weekly-report", "prod", "identity"),
      channel: "through",
      powers: ["actAs"],
      roles: [],
    });
    expect(
      renderMarkdown(reportOf(staging, stackWith({ access: [access(), guest, acting], changes: [gain()] }))),
    ).toContain(
      `### Who may do what (2 rows)

| who | on | staging | prod |
| --- | --- | --- | --- |
| \`weekly-report\` | \`aoai\` | use | **use, +manage ▲** |
| └ github \`a/b\` | \`aoai\` | - | use |

use = call models, read data · manage = also deploy models · ▲ gained

**prod differs from staging**: github \`a/b\` on \`aoai\` (use; staging: -)
`,
    );
  });

  test("folds rows without a change where there are many, and rows that differ in names alone", () => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      access({ actor: `w${String(index)}`, scope: `s${String(index * 2)}` }),
    );
    const lakes = ["lake10", "lake2"].map((name) => access({ actor: "loader", scope: name }));
    const text = renderMarkdown(
      reportWith({ access: [...lakes, ...rows], changes: [gain({ actor: "w7", scope: "s14" })] }),
    );
    expect(text).toContain(
      "### Who may do what (16 rows)\n\n| who | on | prod |\n| --- | --- | --- |\n| `w7` | `s14` | **use, +manage ▲** |\n| `loader` | `lake2` and `lake10` | use |\n",
    );
    expect(text).toContain("<details>\n<summary>25 rows without a change</summary>\n\n| who | on | prod |\n| --- |");
  });

  test("keeps errors in sight and folds the rest", () => {
    const findings = [
      finding(),
      finding({ level: "note", message: "covered" }),
      finding({ level: "error", message: "up will collide", location }),
    ];
    const unknowns = [{ urn: urnOf("grant"), path: "inputs.principalId", why: "comes from a or b" }];
    const text = renderMarkdown(reportWith({ findings, unknowns }), { link });
    expect(text).toContain(`### 1 error

- **prod**: up will collide (\`keys-on\`). Fix: set authentication to identity. [\`stacks/Pulumi.prod.yaml:31\`](https`);
    expect(text).toContain(`<details>
<summary>1 warning</summary>

- **prod**: aoai accepts keys until \`2026-12-31\` (\`keys-on\`). Fix: set authentication to identity.

</details>

<details>
<summary>1 note</summary>`);
    expect(text).toContain(`<summary>1 thing not known</summary>

- **prod**: \`grant\`: \`principalId\`: comes from a or b

</details>
`);
  });

  test("says what is there, and not more than is known, without any baseline", () => {
    const state = (given: Partial<StackReport>) =>
      renderMarkdown(reportWith({ verdict: null, before: null, ...given }));
    expect(state({ access: [access()] })).toContain("| `weekly-report` | `aoai` | use |");
    expect(state({})).toBe("## · No baseline for prod: the state, no verdict\n\nNobody is given access.\n");
    const unknowns = [{ urn: urnOf("x"), path: "", why: "not read" }];
    expect(state({ unknowns })).toContain("No access that can be told. What is not known may give some:");
  });

  test("is the same for the same facts, in whatever order they are", () => {
    const changes = [gain({ actor: "b" }), gain({ actor: "a" }), loss({ actor: "c" })];
    const rows = changes.map(({ actor }) => access({ actor }));
    expect(renderMarkdown(reportWith({ changes: changes.toReversed(), access: rows.toReversed() }))).toBe(
      renderMarkdown(reportWith({ changes, access: rows })),
    );
  });
});
