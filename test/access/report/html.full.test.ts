import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { renderHtml } from "../../../access/report/html.ts";
import type { Report } from "../../../access/terms/report.ts";
import { launchBrowser, violationsOf, type Browser, type ContextOptions, type Page } from "../../consumers/browser.ts";
import { largeReport } from "./html/large.ts";
import { access, finding, gain, loss, reportOf, reportWith, role, scope, stackWith, trust, urnOf } from "./reports.ts";

const folder = mkdtempSync(join(tmpdir(), "keyless-page-"));
const screens = fileURLToPath(new URL("../../consumers/screens/", import.meta.url));
let browser: Browser;

beforeAll(async () => {
  mkdirSync(screens, { recursive: true });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

interface Opened {
  readonly page: Page;
  /** What the page asked for, and what went wrong in it. */
  readonly asked: string[];
  readonly errors: string[];
}

async function open(report: Report, options: ContextOptions = {}, name = "page"): Promise<Opened> {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, renderHtml(report, { version: "0.1.0", baseline: "origin/main" }));
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const opened: Opened = { page, asked: [], errors: [] };
  page.on("request", (request) => opened.asked.push(request.url()));
  page.on("pageerror", (error) => opened.errors.push(error.message));
  page.on("console", (message) => opened.errors.push(`${message.type()}: ${message.text()}`));
  await page.goto(pathToFileURL(file).href);
  return opened;
}

const subject = trust("system:serviceaccount:reports:weekly-report", "https://issuer.example/");
const contributor = "Cognitive Services OpenAI Contributor";
const through = { actor: "service account reports/weekly-report", channel: "through" as const };
const cause = [{ urn: urnOf("grant"), op: "update", location: { file: "stacks/Pulumi.prod.yaml", line: 31 } }];
const prod = stackWith({
  changes: [
    gain({ cause }),
    gain({ ...through, via: [subject, role(contributor)], cause }),
    gain({ actor: "unknown x", scope: "y", verdict: "unknown", gained: ["comes from a or b"] }),
    loss({ actor: "group ai-developers", scope: scope("docs", "prod", "search") }),
  ],
  access: [
    access({ roles: [contributor], powers: ["manageModels", "callModels"] }),
    access({
      ...through,
      scope: scope("weekly-report", "prod", "identity"),
      roles: [],
      powers: ["actAs"],
      via: [subject],
    }),
    access({
      ...through,
      roles: [contributor],
      powers: ["manageModels", "callModels"],
      via: [subject, role(contributor)],
    }),
    access({ actor: "chat-api", scope: scope("docs", "prod", "search"), powers: ["readData"] }),
  ],
  findings: [finding({ level: "error", message: "twice" }), finding(), finding({ level: "note", message: "a note" })],
  unknowns: [{ urn: urnOf("x"), path: "inputs.principalId", why: "comes from a or b" }],
});
const report = reportOf(prod, stackWith({ stack: "dev" }));

const looks: [string, ContextOptions, "print" | "screen"][] = [
  ["light", { colorScheme: "light" }, "screen"],
  ["dark", { colorScheme: "dark" }, "screen"],
  ["narrow", { viewport: { width: 320, height: 900 } }, "screen"],
  ["narrow-dark", { viewport: { width: 320, height: 900 }, colorScheme: "dark" }, "screen"],
  ["print", {}, "print"],
];

describe("the page in Chromium", () => {
  test.each(looks)(
    "%s: axe finds nothing, nothing is wider than the window, and nothing is asked for",
    async (name, options, media) => {
      const { page, asked, errors } = await open(report, { ...options, bypassCSP: true });
      await page.emulateMedia({ media });
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      await page.screenshot({ path: join(screens, `${name}.png`), fullPage: true });
      const found = await violationsOf(page);
      expect(found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      expect(asked).toEqual([expect.stringMatching(/^file:.*page\.html$/), "data:,"].slice(0, asked.length));
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  test("under its own policy the map is drawn, and nothing is refused", async () => {
    const { page, asked, errors } = await open(report);
    const drawn = "new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)))";
    await page.evaluate(drawn);
    expect(await page.evaluate("document.querySelectorAll('#links path').length")).toBeGreaterThan(3);
    expect(await page.textContent("#status")).toBe("4 ways: 3 actors, 1 identity, 3 services and scopes");
    expect(errors).toEqual([]);
    expect(asked.filter((url) => !/^(?:file|data):/.test(url))).toEqual([]);
    await page.context().close();
  });

  test("without JavaScript the verdict, gains, losses and findings are there, and the map is not", async () => {
    const { page } = await open(report, { javaScriptEnabled: false });
    const text = (await page.textContent("body")) ?? "";
    for (const said of [
      "Access changes both ways in prod",
      "Gains 2",
      "weekly-report gains: manage models on aoai.",
      "Losses 1",
      "1 error",
      "needs JavaScript",
    ])
      expect(text.replace(/\s+/g, " ")).toContain(said);
    await page.screenshot({ path: join(screens, "without-script.png"), fullPage: true });
    await page.context().close();
  });
});

describe("the map in Chromium", () => {
  const status = (page: Page) => page.textContent("#status");
  const focused = (page: Page) =>
    page.evaluate<string>("document.activeElement.textContent + ' ' + document.activeElement.id");

  test("goes by the keyboard alone: search, arrows, choosing, and all again", async () => {
    const { page, errors } = await open(report);
    await page.keyboard.press("/");
    expect(await focused(page)).toContain("search");
    await page.keyboard.type("reports");
    expect(await status(page)).toBe("1 way: 1 actor, 1 identity, 1 service or scope");
    await page.keyboard.press("Escape");
    expect(await status(page)).toBe("4 ways: 3 actors, 1 identity, 3 services and scopes");
    // Search, environment, power, side, and the first node of the first column.
    for (let tabs = 0; tabs < 4; tabs += 1) await page.keyboard.press("Tab");
    expect(await focused(page)).toContain("reports/weekly-report");
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toContain("identity weekly-report");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.getAttribute('aria-pressed')")).toBe("true");
    expect(await status(page)).toBe("2 ways: 1 actor, 1 identity, 1 service or scope");
    await page.keyboard.press("Escape");
    expect(await status(page)).toBe("4 ways: 3 actors, 1 identity, 3 services and scopes");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("shows before and after, an environment, and who may do one thing", async () => {
    const { page } = await open(report);
    await page.click("text=After");
    expect(await status(page)).toContain("4 ways");
    await page.selectOption("#power", { label: "read data" });
    expect(await status(page)).toBe("1 way: 0 actors, 1 identity, 1 service or scope");
    await page.selectOption("#stack", { label: "dev" });
    expect(await status(page)).toBe("Nothing is held that way.");
    await page.context().close();
  });

  test("hostile names do not run, in the page and in what its script makes of them", async () => {
    const evil = `</script><script>window.ran=1</script><img src=x onerror="window.ran=2"><svg onload="window.ran=3">\u2028'"`;
    const given = { actor: `user ${evil}`, scope: evil };
    const { page, asked, errors } = await open(
      reportWith({
        stack: evil,
        changes: [gain(given)],
        access: [access({ ...given, roles: [evil] })],
        findings: [finding({ rule: evil, message: evil })],
      }),
      {},
      "hostile",
    );
    await page.fill("#search", "window");
    await page.click("#nodes-who button");
    expect(await page.evaluate("[typeof window.ran, document.images.length, document.scripts.length]")).toEqual([
      "undefined",
      0,
      2,
    ]);
    expect(await page.textContent("#ways td")).toContain(evil.slice(0, 40));
    expect(asked.filter((url) => !/^(?:file|data):/.test(url))).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("5,000 actors open in 2 s, and each letter of a search takes 0.1 s", async () => {
    const html = renderHtml(largeReport(5_000), { version: "0.1.0" });
    const { page } = await open(largeReport(5_000), {}, "large");
    const opened = await page.evaluate<number>("performance.now()");
    await page.click("text=After");
    // The best of five of each, because machines do other work as well.
    const letters = await page.evaluate<number[]>(`(() => {
      const search = document.getElementById("search");
      const timed = (text) => {
        const start = performance.now();
        search.value = text;
        search.dispatchEvent(new Event("input"));
        document.body.getBoundingClientRect();
        return performance.now() - start;
      };
      const texts = ["w", "wo", "workload-4", "workload-49", "workload-499", "", "aoai-1", "identity-3 aoai"];
      return texts.map((text) => Math.min(...Array.from({ length: 5 }, () => timed(text))));
    })()`);
    const slowest = Math.max(...letters);
    console.log(
      `5,000 actors, 2 stacks: ${(html.length / 1e6).toFixed(2)} MB, open in ${(opened / 1000).toFixed(2)} s (goal 2 s), a letter in at most ${slowest.toFixed(0)} ms (goal 100 ms), Chromium ${browser.version()}`,
    );
    await page.screenshot({ path: join(screens, "large.png") });
    // Loosely, because machines that do other work as well take several times as long.
    expect(opened).toBeLessThan(8_000);
    expect(slowest).toBeLessThan(500);
    expect(html.length).toBeLessThan(5_000_000);
    await page.context().close();
  });
});
