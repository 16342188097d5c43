import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { renderHtml } from "../../../access/report/html.ts";
import type { MapData } from "../../../access/report/html/map/data.ts";
import type { Report } from "../../../access/terms/report.ts";
import { pageScriptFile, renderPageScript } from "../../../tools/pageScript.ts";
import { largeReport } from "./html/large.ts";
import { access, finding, gain, loss, reportOf, reportWith, stackWith, urnOf } from "./reports.ts";

const page = (report: Report, given: Partial<Parameters<typeof renderHtml>[1]> = {}) =>
  renderHtml(report, { version: "0.1.0", ...given });
const dataOf = (html: string) =>
  JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? "") as MapData;
const textOf = (html: string) =>
  html
    .replace(/^.*<body>|<script[^]*?<\/script>/gs, "")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ");

const cause = [{ urn: urnOf("grant"), op: "update", location: { file: "stacks/Pulumi.prod.yaml", line: 31 } }];
const prod = stackWith({
  changes: [gain({ cause }), loss({ scope: "docs" }), gain({ verdict: "unknown", scope: "x" })],
  access: [access({ roles: ["Cognitive Services OpenAI Contributor"] })],
  findings: [finding({ level: "error", message: "twice" }), finding()],
  unknowns: [{ urn: urnOf("x"), path: "inputs.principalId", why: "comes from a or b" }],
});

describe("the page", () => {
  test("has the verdict as its title, and gains, losses and findings in the words of the other reports, without a script", () => {
    const html = page(reportOf(prod, stackWith({ stack: "dev" })), { baseline: "origin/main" });
    expect(html).toContain("<title>Access changes both ways in prod</title>");
    const text = textOf(html);
    for (const said of [
      "▲▼ Access changes both ways in prod",
      "against origin/main",
      "prod 1 gains, 1 loses, 1 unclear",
      "dev no change",
      "1 error · 1 thing not known: what is not known never counts as less access",
      "Gains 1",
      "weekly-report gains: manage models on aoai.",
      "proofMicrosoft.CognitiveServices/accounts/deployments/write",
      "Cannot tell 1",
      "Losses 1",
      "weekly-report loses: call models on docs.",
      "Fix set authentication to identity.",
      "x: principalId: comes from a or b.",
    ])
      expect(text).toContain(said);
  });

  test.each<[string, Report]>([
    ["Access does not change in dev", reportOf(stackWith({ stack: "dev" }))],
    ["No baseline for prod: the state, no verdict", reportWith({ verdict: null, before: null })],
    ["No stacks", reportOf()],
  ])("is there for every verdict: %s", (title, report) => {
    expect(page(report)).toContain(`<title>${title}</title>`);
  });

  test("says on top that the program was not confined", () => {
    const html = page({ ...reportOf(prod), confinement: { unconfined: "no <namespaces>" } });
    expect(html).toContain('<main>\n<p class="notice unknown">Unconfined: ');
    expect(textOf(html)).toContain("secrets of this machine (no &#60;namespaces&#62;).");
  });

  test("leads to the lines that cause a change, over https only", () => {
    const to = (address: string) => page(reportOf(prod), { link: () => address });
    expect(to("https://github.com/o/r#L31")).toContain('<a href="https://github.com/o/r#L31" rel="noreferrer"><code>');
    for (const address of ["javascript:alert(1)", "http://x", "https://a b", 'https://x"onclick=y" z'])
      expect(to(address)).not.toMatch(/<a href="(?!#)/);
  });

  test("cuts many changes after the worst, with exact numbers, and has all of them in its map", () => {
    const html = page(largeReport(6_000));
    const text = textOf(html);
    expect(text).toContain("Gains 480");
    expect(text).toContain("… and 80 more changes: the map below and --format json have them all");
    expect(dataOf(html).left).toBe(0);
  });
});

describe("the page is closed", () => {
  const html = page(reportOf(prod));

  test("only its own script and style run, by their hashes, and no address is allowed", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    const hash = (text = "") => `sha256-${createHash("sha256").update(text).digest("base64")}`;
    expect(policy.split("; ").toSorted()).toEqual([
      "base-uri 'none'",
      "default-src 'none'",
      "form-action 'none'",
      "img-src data:",
      "require-trusted-types-for 'script'",
      `script-src '${hash(/<script type="module">(.*?)<\/script>/s.exec(html)?.[1])}'`,
      `style-src '${hash(/<style>(.*?)<\/style>/s.exec(html)?.[1])}'`,
      "trusted-types 'none'",
    ]);
  });

  test("nothing in it is loaded", () => {
    expect(
      html.match(/\b(?:src|href|action|srcset|poster)=("[^"]*")/g)?.filter((each) => !/"(?:#|data:,)/.test(each)),
    ).toEqual([]);
    expect(html).not.toMatch(/@import|url\(|style=|\son[a-z]+=/);
  });

  test("its script is the one in page/", async () => {
    expect(readFileSync(pageScriptFile, "utf8")).toBe(await renderPageScript());
  });
});

describe("hostile names", () => {
  const evil = `</script><script>alert(1)</script><!--<img src=x onerror="alert(2)">' &amp; \u2028\u2029\u202e\u0000\ud800`;
  const changes = [gain({ actor: `user ${evil}`, scope: evil, cause: [{ urn: evil, op: evil, property: evil }] })];
  const html = page(
    reportWith({
      stack: evil,
      changes,
      access: [access({ actor: `user ${evil}`, scope: evil, roles: [evil] })],
      findings: [finding({ rule: evil, message: evil, fix: evil, location: { file: evil, line: 1 } })],
      unknowns: [{ urn: urnOf(evil), path: evil, why: evil }],
    }),
    { baseline: evil },
  );

  test("are text everywhere: the page has the tags that it has without them", () => {
    const tagsOf = (text: string) => text.match(/<\/?[a-z!][^\s>]*/gi)?.toSorted();
    const plain = page(
      reportWith({
        stack: "s",
        changes: [gain({ actor: "user u", scope: "s", cause: [{ urn: "c", op: "o", property: "p" }] })],
        access: [access({ actor: "user u", scope: "s", roles: ["r"] })],
        findings: [finding({ rule: "r", message: "m", fix: "f", location: { file: "f", line: 1 } })],
        unknowns: [{ urn: urnOf("x"), path: "p", why: "w" }],
      }),
      { baseline: "b" },
    );
    expect(tagsOf(html)).toEqual(tagsOf(plain));
    expect(html).not.toMatch(/[\u2028\u2029\u202e\u0000]|alert\(1\)<|<img/);
    expect(html.isWellFormed()).toBe(true);
  });

  test("are said in the map as they are, with what is invisible spelled out", () => {
    expect(dataOf(html).nodes.who[0]?.[1]).toMatch(
      /^<\/script><script>alert\(1\).*\\u\{2028\}\\u\{2029\}\\u\{202e\}\\u\{0\}\\u\{d800\}$/,
    );
  });
});
