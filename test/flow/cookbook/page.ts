import { readFileSync } from "node:fs";
import { join } from "node:path";

import { repository } from "../../offline/runOffline.ts";

/** A recipe of docs/cookbook.md: what stands below one heading. */
export interface Recipe {
  readonly title: string;
  /** The text above the code. */
  readonly sentence: string;
  readonly code: string;
}

const page = readFileSync(join(repository, "docs/cookbook.md"), "utf8");
const all = recipesOf(page);

/** What the recipes share. */
export const shared = all.slice(0, 1);

/** The recipes, in their order on the page. */
export const recipes = all.slice(1);

/** How many code blocks the page has, wherever they stand. */
export const blocks = page.split("```ts\n").length - 1;

/**
 * All blocks of the page as one program, which is how they are declared.
 *
 * @param library what `azure-keyless` is imported from, since nothing is built here.
 */
export function programOf(library: string): string {
  const code = all.map((recipe) => recipe.code).join("");
  return code.replaceAll('"azure-keyless"', JSON.stringify(library));
}

/** The heading of the recipe that a line of the program is from. The first line is 1. */
export function titleAt(line: number): string | undefined {
  let end = 0;
  return all.find(({ code }) => (end += code.split("\n").length - 1) >= line)?.title;
}

/** @throws Error for a heading above a code block that has more or less than one paragraph between them. */
function recipesOf(text: string): readonly Recipe[] {
  const sections = text.split(/^(?=##+ )/m).filter((section) => section.includes("```"));
  return sections.map((section) => {
    const [, title, sentence, code] = /^##+ (.+)\n\n(.+)\n\n```ts\n([^]*?)```\n*$/.exec(section) ?? [];
    if (title === undefined || sentence === undefined || code === undefined)
      throw new Error(`not a heading, one line and one block of code: ${section}`);
    return { title, sentence, code };
  });
}
