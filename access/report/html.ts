import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

import type { Access, Location, Report } from "../terms/report.ts";
import { saidOfConfinement } from "./confinement.ts";
import { entriesOf } from "./entries.ts";
import { forTerminal } from "./escape.ts";
import { changesOf } from "./html/changes.ts";
import { findingsIn, unknownsIn } from "./html/findings.ts";
import { headOf, pageTitle } from "./html/head.ts";
import { mapSection } from "./html/map.ts";
import { mapOf } from "./html/map/mapOf.ts";
import { script } from "./html/script.generated.ts";
import { style } from "./html/style.ts";
import { escapeHtml, htmlFormat, nameInHtml } from "./html/text.ts";
import { jsonText } from "./json.ts";
import { effects } from "./order.ts";
import { saidOfRefresh } from "./refreshed.ts";
import { renamesOf, sayRename } from "./renames.ts";
import { saidOfStatements } from "./stated.ts";
import { tallyOf } from "./tally.ts";

export interface HtmlOptions {
  /** The https address of a place in the program. Default: places are named and lead nowhere. */
  readonly link?: (location: Location) => string | undefined;
  /** What it is compared with, said below the title: a commit, a file. Default: not said. */
  readonly baseline?: string;
  /**
   * What was held before the change, by stack. Default: what the report tells of it, which does not name a role that another one
   * took the place of.
   */
  readonly before?: ReadonlyMap<string, readonly Access[]>;
  /** Of azure-keyless: `0.1.0`. */
  readonly version: string;
}

/**
 * The report as a page of its own: one file, which loads nothing and lets nothing be loaded. The verdict, who gains and loses, and the
 * findings need no script; the map of every way of access is drawn by the script of the page, from data that stand in it.
 */
export function renderHtml(report: Report, { link, baseline, before, version }: HtmlOptions): string {
  const format = htmlFormat(link);
  const stacks = report.stacks.map((stack) => ({ stack, entries: entriesOf(stack) }));
  const tallies = new Map(stacks.map(({ stack, entries }) => [stack.stack, tallyOf(entries)]));
  const map = mapOf(report.stacks.map((stack) => ({ stack, before: before?.get(stack.stack) })));
  const renames = report.stacks.flatMap((stack) =>
    renamesOf(stack).map((rename) => `<b>${nameInHtml(stack.stack)}</b>: ${sayRename(rename, format.escape)}`),
  );
  const beside = [
    ...saidOfRefresh(report).map(escapeHtml),
    ...saidOfStatements(report).map(nameInHtml),
    ...renames.slice(0, maxBeside),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(pageTitle(report, forTerminal))}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
${headOf(report, tallies, baseline)}
<main>
${saidOfConfinement(report)
  .map((text) => `<p class="notice unknown">${nameInHtml(text)}</p>`)
  .join("\n")}
${beside.map((text) => `<p class="beside">${text}</p>`).join("\n")}
${effects.map((effect) => changesOf(effect, stacks, format)).join("\n")}
${mapSection(map)}
${findingsIn(report, format)}
${unknownsIn(report, format)}
</main>
<footer>azure-keyless ${escapeHtml(version)} · This page loads nothing and sends nothing.</footer>
<script type="application/json" id="data">${jsonInHtml(map)}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}

const maxBeside = 20;

/** JSON between tags: no text in it can end them. */
function jsonInHtml(value: unknown): string {
  return jsonText(value).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}

/** Only the script and the style of this page, by what they are; no address at all. */
const policy = [
  "default-src 'none'",
  `script-src '${hashOf(script)}'`,
  `style-src '${hashOf(style)}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

function hashOf(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`;
}
