import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";

import {
  forMarkdown,
  forTerminal,
  linesForTerminal,
  linkForMarkdown,
  proseForMarkdown,
  quotedForTerminal,
  titleForMarkdown,
} from "../../../access/report/escape.ts";

const html = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
const withoutCode = (markdown: string) => html(markdown).replace(/<code>[^<]*<\/code>/g, "<code/>");

/** Pieces of what markdown, HTML, GitHub or a terminal would act on, and anything else. */
const pieces = ["`", "``", "|", "\\", "\\|", "<img onerror=x>", "</summary>", "<!--", "[x](javascript:y)", "![x](y)"];
const more = [
  "@team",
  "#123",
  "GH-1",
  "::error::",
  "##[error]",
  "https://evil.example",
  "www.evil.example",
  "&lt;",
  "$",
];
const blocks = [
  "\n",
  "\n\n",
  "\r\n- ",
  "\n# ",
  "\n```\n",
  "\u001b[2J",
  "\u202e",
  "\u200b",
  "\ud800",
  " ",
  "  ",
  "*a*",
  "~~",
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...pieces, ...more, ...blocks), fc.string({ unit: "binary", maxLength: 8 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));

describe("a name on a terminal", () => {
  test("can neither move the cursor, nor turn the line around, nor command a job", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = forTerminal(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|::|##\[/u);
        expect(shown.trimStart()).not.toMatch(/^:/);
        expect(shown.trim()).not.toBe("");
      }),
    );
  });

  test("reads as it is when it is harmless", () => {
    expect(forTerminal("contoso/chat environment prod (by id 1/2)")).toBe("contoso/chat environment prod (by id 1/2)");
    expect(forTerminal("Zoë 日本 😀")).toBe("Zoë 日本 😀");
  });

  test.each([
    ["evil\u001b[2J\u202egnp.exe\r\n| <img>", "evil\\u{1b}[2J\\u{202e}gnp.exe\\u{d}\\u{a}| <img>"],
    ["::error::x", "\\u{3a}:error\\u{3a}:x"],
    ["##[error]x", "\\u{23}#[error]x"],
    ["", "(no name)"],
  ])("%j is spelled out", (text, expected) => {
    expect(forTerminal(text)).toBe(expected);
  });

  test("is cut between characters, not within one that is spelled out", () => {
    expect(forTerminal("😀".repeat(1_000))).toBe(`${"😀".repeat(400)}…`);
    expect(forTerminal("\u202e".repeat(1_000))).toBe(`${"\\u{202e}".repeat(50)}…`);
  });
});

describe("a message on a terminal", () => {
  test("keeps its lines and its URNs, but no line of it commands a job", () => {
    expect(linesForTerminal("urn:pulumi:dev::x\n  ::error::y\n##[error]z")).toBe(
      "urn:pulumi:dev::x\n  \\u{3a}:error::y\n\\u{23}#[error]z",
    );
  });

  test("is cut after 200 lines, with the exact number of the others", () => {
    expect(linesForTerminal("x\n".repeat(1_000)).split("\n").slice(199)).toEqual(["x", "… and 801 more lines"]);
  });
});

describe("a name in markdown", () => {
  test.each([
    ["running text", (name: string) => `see ${name} and *more*`],
    ["a list", (name: string) => `- ${name}: x\n  ${name}.`],
    ["a heading", (name: string) => `## ▲ Access grows in ${name}: 1 gains`],
    ["bold text", (name: string) => `- **${name}**: x`],
    ["a table", (name: string) => `| who | ${name} |\n| --- | --- |\n| ├ host ${name} | **use ▲** |\n| ${name} | - |`],
    ["folded text", (name: string) => `<details>\n<summary>2 notes</summary>\n\n- ${name} (${name})\n\n</details>`],
  ])("changes nothing around it in %s, whatever it is", (_, write) => {
    const harmless = withoutCode(write(forMarkdown("n1")));
    fc.assert(
      fc.property(hostile, (text) => {
        if (text.trim() === "") return;
        expect(withoutCode(write(forMarkdown(text)))).toBe(harmless);
      }),
    );
  });

  test("is shown as it is, where nothing can be lost by it", () => {
    const text = "<img onerror> [x](javascript:y) @team #1 https://evil.example &amp; *b* \\ GH-1";
    expect(html(forMarkdown(text))).toBe(
      `<p><code>${text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")}</code></p>`,
    );
  });

  test("is cut at 200 characters", () => {
    expect(forMarkdown("😀".repeat(1_000))).toBe(`\`${"😀".repeat(200)}…\``);
  });

  test.each([
    ["prod", "prod"],
    ["eu-prod", "eu-prod"],
    ["prod2", "`prod2`"],
    ["GH-1", "`GH-1`"],
    ["deadbee", "`deadbee`"],
    ["www.evil.example", "`www.evil.example`"],
    ["@prod", "`@prod`"],
    ["", "(no name)"],
  ])("in a title %j is %j", (name, expected) => {
    expect(titleForMarkdown(name)).toBe(expected);
  });
});

describe("a sentence in markdown", () => {
  test("keeps its plain words, and the rest is code", () => {
    expect(proseForMarkdown('aoai accepts (or 20) keys until 2026-12-31: "batch jobs", @team')).toBe(
      'aoai accepts (or 20) keys until `2026-12-31`: "batch jobs", `@team`',
    );
  });

  test.each([
    ['Trust it (environment: "prod") only.', 'Trust it (environment: "prod") only.'],
    ['aliases: [{ name: "old" }]. Or drop it.', 'aliases: `[{ name: "old" }]`. Or drop it.'],
    ["[a open", "`[a` open"],
    ["see a.b, c", "see `a.b`, c"],
    [".", "`.`"],
  ])("keeps a piece of code together, and the sentence around it: %s", (text, expected) => {
    expect(proseForMarkdown(text)).toBe(expected);
  });

  test("is letters and simple punctuation outside code, whatever is said", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const words = withoutCode(`x ${proseForMarkdown(text)}`)
          .slice("<p>x ".length, -"</p>".length)
          .split(" ");
        for (const word of words) expect(word).toMatch(/^(<code\/>|\(?"?([A-Za-z-]+|\d{1,4})"?\)?"?)[,.;:]?$/);
      }),
    );
  });
});

describe("a link in markdown", () => {
  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "http://x.example",
    "//x.example",
    "https://",
    `https://${"x".repeat(600)}`,
  ])("%s leads nowhere", (address) => {
    expect(linkForMarkdown("file.ts:1", address)).toBe("`file.ts:1`");
  });

  test("is one link to the address given, whatever the names of files are", () => {
    fc.assert(
      fc.property(hostile, hostile, (name, path) => {
        const links = [
          ...html(`- x ${linkForMarkdown(name, `https://github.com/${path}`)}.`).matchAll(/<a href="([^"]*)">/g),
        ];
        expect(links.length).toBeLessThanOrEqual(1);
        for (const [, address] of links) expect(address).toMatch(/^https:\/\/github\.com\/[^\s<>]*$/);
      }),
    );
  });

  test("keeps what an address needs", () => {
    expect(linkForMarkdown("a b.ts:3", "https://github.com/o/r/blob/abc/a%20b.ts#L3")).toBe(
      "[`a b.ts:3`](https://github.com/o/r/blob/abc/a%20b.ts#L3)",
    );
  });
});

describe("a message on a terminal", () => {
  test("keeps the indentation of its lines: a tab is as wide as four spaces", () => {
    expect(linesForTerminal("main.go:3\n\tat x\ty")).toBe("main.go:3\n    at x    y");
  });

  test("quotes what somebody has written as they wrote it, with a colon at either end", () => {
    expect(quotedForTerminal("read keys:")).toBe('"read keys:"');
    expect(quotedForTerminal(":rg")).toBe('":rg"');
  });

  test("quotes no workflow command and nothing that moves the cursor", () => {
    expect(quotedForTerminal("::error::x")).toBe('"\\u{3a}:error\\u{3a}:x"');
    expect(quotedForTerminal("a\u001b[2J\tb")).toBe('"a\\u{1b}[2J\\u{9}b"');
  });
});
