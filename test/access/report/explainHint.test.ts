import { expect, test } from "vitest";

import { renderTerminal } from "../../../access/report/terminal.ts";
import { access, gain, reportWith, style } from "./reports.ts";

test("the command that is offered says what a name is, where something else has the same name", () => {
  const [identity, host] = ["identity shop", "host shop"] as const;
  const both = [access({ actor: identity }), access({ actor: host })];
  const report = reportWith({ changes: [gain({ actor: identity })], access: both });
  const text = renderTerminal(report, { style: style(), exitCode: 1, explainHint: true });
  expect(text).toContain('keyless explain "identity shop" aoai');
});
