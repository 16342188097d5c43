import { readFileSync } from "node:fs";
import { join } from "node:path";

import { repository } from "../../../engine/copy/workspace.ts";

/** A block of code of docs/adopt.md. */
export interface Block {
  /** The paragraph above it. */
  readonly above: string;
  readonly language: string;
  readonly code: string;
}

/** What stands below one heading of docs/adopt.md. */
interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const page = readFileSync(join(repository, "docs/adopt.md"), "utf8");

const sections: readonly Section[] = page.split(/^## /m).map((text) => ({
  title: text.split("\n", 1)[0] ?? "",
  blocks: [...text.matchAll(/\n\n((?:(?!```)[^\n]+\n)+)\n```(\w+)\n([^]*?)```/g)].map(
    ([, above = "", language = "", code = ""]) => ({ above: above.replaceAll("\n", " "), language, code }),
  ),
}));

/** The headings of what moves in one step. */
export const moves = sections.flatMap(({ title }) => (blockOf(title, "After") === undefined ? [] : [title]));

/** The changes that a section shows one after the other, each with the verdict that the text promises. */
export function phasesOf(heading: string): readonly { readonly verdict: string; readonly diff: string }[] {
  const shown = blocksOf(heading).filter(({ language }) => language === "diff");
  return shown.map(({ above, code }) => ({ verdict: /\*\*(\w+)\*\*/.exec(above)?.[1] ?? "none", diff: code }));
}

/** The program that a section begins or ends with. @throws Error where the page has none. */
export function programOf(heading: string, when: "Before" | "After"): string {
  const block = blockOf(heading, when);
  if (block === undefined) throw new Error(`docs/adopt.md: no program "${when}" below ${heading}`);
  return block.code;
}

/** The commands of the page, in the order and groups in which they stand there. */
export const commands: readonly (readonly string[])[] = sections.flatMap(({ blocks }) =>
  blocks.filter(({ language }) => language === "sh").map(({ code }) => code.trim().split("\n")),
);

/** How every program begins: with all imports of the page, and with what the first section says. */
export function beginning(library: string): string {
  const imports = new Set(page.split("\n").flatMap((line) => /^\+?(import .*)/.exec(line)?.[1] ?? []));
  const [shared] = blocksOf("How every program begins");
  return `${[...imports].join("\n").replaceAll('"azure-keyless"', JSON.stringify(library))}\n${bare(shared?.code ?? "")}`;
}

/** A program without its imports. */
export function bare(program: string): string {
  return program.replace(/^import .*\n/gm, "");
}

/** The program with a change that the page shows as lines that go (`-`), come (`+`) and stay; `@@` leaves lines out. */
export function changed(program: string, diff: string): string {
  return diff.split(/^@@\n/m).reduce((text, hunk) => {
    const lines = hunk.trimEnd().split("\n");
    const without = (mark: string) => lines.flatMap((line) => (line.startsWith(mark) ? [] : [`${line.slice(1)}\n`]));
    const [before, after] = [without("+").join(""), bare(without("-").join(""))];
    if (before === "") return `${text}${after}`;
    if (text.split(before).length !== 2) throw new Error(`docs/adopt.md: not once in the program:\n${before}`);
    return text.replace(before, () => after);
  }, program);
}

function blocksOf(heading: string): readonly Block[] {
  return sections.find(({ title }) => title === heading)?.blocks ?? [];
}

function blockOf(heading: string, when: "Before" | "After"): Block | undefined {
  return blocksOf(heading).find(({ above, language }) => language === "ts" && new RegExp(`\\b${when}\\b`).test(above));
}
