import { expect, test } from "vitest";

import { renderMarkdown, renderTerminal } from "../../../access/engine.ts";
import { saidOfConfinement } from "../../../access/report/confinement.ts";
import { reportWith, style } from "./reports.ts";

const report = reportWith({});
const unconfined = { ...report, confinement: { unconfined: "\u001B[2Jno <b>namespaces</b>" } };

test("an unconfined run is said above the rest, also in a quiet report, with what was printed by others escaped", () => {
  for (const quiet of [false, true]) {
    const text = renderTerminal(unconfined, { style: style(80), quiet });
    expect(text.trimStart()).toMatch(/^Unconfined: the program could write files/);
    expect(text).not.toContain("\u001B");
  }
  const [title, , said] = renderMarkdown(unconfined).split("\n");
  expect([title?.startsWith("## "), said?.startsWith("Unconfined: ")]).toEqual([true, true]);
  expect(said).toContain("`(\\u{1b}[2Jno <b>namespaces</b>)`");
});

test("what settings gave a program is said by name, and a long list by its number", () => {
  const given = { environment: ["REGION"], network: true, folders: ["/a", "/b"] } as const;
  expect(saidOfConfinement({ confinement: { given } })).toEqual([
    "The settings gave the program the variables REGION, and the network, and the folders /a, /b.",
  ]);
  const environment = Array.from({ length: 30 }, (_, index) => `V${String(index)}`);
  expect(saidOfConfinement({ confinement: { given: { environment } } })[0]).toContain("V19, and 10 more");
});

test("a confined run that was given nothing is not mentioned", () => {
  expect(saidOfConfinement(report)).toEqual([]);
});
