import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";

import { renderJson } from "../../../access/report/json.ts";
import { renderMarkdown } from "../../../access/report/markdown.ts";
import { renderTerminal } from "../../../access/report/terminal.ts";
import type { Report } from "../../../access/terms/report.ts";
import { access, finding, gain, loss, reportOf, scope, stackWith, style, urnOf } from "./reports.ts";

/** Every text of a report that comes from outside. The digit tells it from every word of ours. */
function reportFull(name: string, verdict?: null): Report {
  const evil = `zz9${name}zz9`;
  const actor = { kind: "federated" as const, name: evil, id: evil };
  const where = { ...scope(evil), id: evil };
  const location = { file: evil, line: 1 };
  const step = { kind: "federatedCredential" as const, urn: evil, text: evil, issuer: evil, subject: evil, location };
  const via = [step, { ...step, kind: "host" as const }, { ...step, kind: "roleAssignment" as const }];
  const given = { actor, scope: where, via, cause: [{ urn: evil, op: evil, property: evil, location }] };
  const texts = { message: evil, fix: evil, rule: evil, urn: evil, location };
  const stack = (stage: string) =>
    stackWith({
      ...(verdict === null ? { verdict } : {}),
      stack: `${evil}/${stage}`,
      changes: [
        gain({ ...given, gained: [evil, evil] }),
        gain({ ...given, verdict: "unknown", gained: [evil] }),
        gain({ ...given, verdict: "mixed", lost: [evil] }),
        loss({ ...given, lost: [evil] }),
        loss({ ...given, actor: { ...actor, id: "other" }, lost: [evil] }),
      ],
      access: [
        access({ actor, scope: where, roles: [evil], channel: "through", via }),
        access({ actor: { ...actor, id: "other" }, scope: where, roles: [evil], via }),
        access({ actor: { kind: "keyHolder", name: evil, id: `keys ${evil}` }, scope: where, channel: "key", via }),
      ],
      findings: [finding({ ...texts, level: "error" }), finding(texts), finding({ ...texts, level: "note" })],
      unknowns: [{ urn: evil, path: evil, why: evil }],
    });
  return reportOf(stack("prod"), stack("staging"), { ...stack("dev"), stack: `${evil} ${urnOf(evil)}` });
}

const names = [
  "| <img onerror> [x](javascript:alert(1)) @team ::error:: ",
  "` `` ``` \\` \\| ~~~",
  "</summary></details><script>alert(1)</script><!--",
  "#123 GH-1 owner/repo#1 user@host.example 0123456789abcdef0123456789abcdef01234567",
  "https://evil.example www.evil.example mailto:a@evil.example xmpp:a@evil.example",
  "\n\n# heading\n- item\n1. item\n> quote\n```\n| a |\n| - |\n",
  "\r\n::error::x\r::warning::y\n##[error]z",
  "\u001b[2J\u001b]8;;https://evil.example\u0007\u009b31m\u0008",
  "\u202egnp.exe\u2066\u200b\u00ad\ufeff\u{e0041}\u2028\u2029",
  "&lt;b&gt; &#64;team &commat;team *a* _b_ ~~c~~ $`x`$ [^1] :tada:",
  "\ud800 \udc00",
];
const invisible = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const commands = /^\s*::|##\[/m;
const formats = [undefined, null] as const;

describe.each(names.map((name) => [JSON.stringify(name), name] as const))("%s", (_, name) => {
  test.each(formats)("is inert on a terminal, with verdict %s", (verdict) => {
    for (const width of [40, 400]) {
      const text = renderTerminal(reportFull(name, verdict), { style: style(width), exitCode: 1, explainHint: true });
      expect(text).toContain("zz9");
      expect(text).not.toMatch(invisible);
      expect(text).not.toMatch(commands);
      expect(text).not.toContain("::error::");
    }
  });

  test.each(formats)("is inert in markdown, with verdict %s", (verdict) => {
    const text = renderMarkdown(reportFull(name, verdict), {
      link: ({ file }) => `https://github.com/o/r/blob/abc/${file}`,
      fullReport: name,
    });
    expect(text).not.toMatch(invisible);
    expect(text).not.toMatch(commands);
    const html = micromark(text, {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
    });
    expect(html.match(/<code>[^<]*zz9/g)?.length).toBeGreaterThan(10);
    // What is left without code spans is ours, and nothing in it acts.
    const ours = html.replace(/<code>[^<]*<\/code>/g, "").replace(/<a href="https:\/\/github\.com\/o\/r\/[^"]*">/g, "");
    expect(ours).not.toMatch(/zz9|evil|alert|onerror|[@#$`:]{2}|@|&amp;|\bx\b|tada|heading|quote/);
    const tags = new Set([...ours.matchAll(/<\/?([^\s>]+)/g)].map(([, tag]) => tag));
    expect([...tags].filter((tag) => !known.includes(tag ?? ""))).toEqual([]);
  });

  test("is the same text in JSON, and inert where that is printed", () => {
    const report = reportFull(name);
    const text = renderJson(report);
    expect(JSON.parse(text)).toEqual(report);
    expect(text).not.toMatch(invisible);
    expect(text).not.toMatch(commands);
  });
});

const known = ["a", "h2", "h3", "p", "ul", "li", "strong", "br", "details", "summary"].concat([
  "table",
  "thead",
  "tbody",
  "tr",
  "th",
  "td",
]);

test("JSON is the report and nothing else, the same bytes for the same facts", () => {
  const report = reportFull("Zoë");
  expect(JSON.parse(renderJson(report))).toEqual(report);
  expect(renderJson(reportFull("Zoë"))).toBe(renderJson(report));
  expect(renderJson(report)).toContain("Zoë");
});
