import { join } from "node:path";

import { repository } from "../../offline/runOffline.ts";
import { recipes, shared, type Recipe } from "../cookbook/page.ts";
import type { Edit } from "./edit.ts";

/** A recipe with what it needs, which is there before and after: the code of both. */
export interface Case {
  readonly title: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

const all = [...shared, ...recipes];
const importLine = /^import .*;\n+/gm;
const bodyOf = ({ code }: Recipe) => code.replaceAll(importLine, "").replaceAll(/^export /gm, "");
const namesOf = (recipe: Recipe) => [...bodyOf(recipe).matchAll(/^const (\w+)/gm)].map(([, name = ""]) => name);
const withoutTexts = (code: string) => code.replaceAll(/"[^"]*"/g, '""');
const uses = (code: string, recipe: Recipe) =>
  namesOf(recipe).some((name) => new RegExp(`(?<![.\\w])${name}\\b(?!:)`).test(withoutTexts(code)));

/** What a recipe needs of the page, in the order of the page. */
function neededBy(code: string, except: Recipe): string {
  const needed = new Set<Recipe>();
  const open = [code];
  for (const each of open)
    for (const recipe of all) {
      if (recipe === except || needed.has(recipe) || !uses(each, recipe)) continue;
      needed.add(recipe);
      open.push(bodyOf(recipe));
    }
  return all
    .filter((recipe) => needed.has(recipe))
    .map(bodyOf)
    .join("\n");
}

function recipeAt(title: string): Recipe {
  const found = recipes.find((recipe) => recipe.title === title);
  if (found === undefined) throw new Error(`no recipe ${title}`);
  return found;
}

/** @throws Error when the recipe does not have the text exactly once. */
export function editCase(title: string, [what, find, by]: Edit): Case {
  const recipe = recipeAt(title);
  const body = bodyOf(recipe);
  if (body.split(find).length !== 2) throw new Error(`${title}, ${what}: not there exactly once: ${find}`);
  const after = body.replace(find, () => by);
  const needed = neededBy(body + after, recipe);
  return { title, what, before: needed + body, after: needed + after };
}

/** The recipe beside what it needs, and beside nothing. */
export function addCases(title: string): Case[] {
  const recipe = recipeAt(title);
  const body = bodyOf(recipe);
  const needed = neededBy(body, recipe);
  return [
    { title, what: "added", before: needed, after: needed + body },
    { title, what: "added with what it needs", before: "", after: needed + body },
    { title, what: "removed", before: needed + body, after: needed },
  ];
}

/** The page with edits, each of which is of the recipe with the title. */
export function pageWith(edits: readonly (readonly [title: string, edit: Edit])[]): string {
  const bodies = all.map((recipe) =>
    edits.reduce(
      (code, [title, [, find, by]]) => (title === recipe.title ? code.replace(find, () => by) : code),
      bodyOf(recipe),
    ),
  );
  return bodies.join("\n");
}

/** A program that says one side of all cases, each with names of its own. */
export function programOf(sides: readonly string[]): string {
  const imports = new Map<string, Set<string>>();
  for (const { code } of all)
    for (const [, names = "", from = ""] of code.matchAll(/^import \{ (.*) \} from "(.*)";/gm))
      for (const name of names.split(", ")) imports.set(from, (imports.get(from) ?? new Set()).add(name));
  const library = join(repository, "components/index.ts");
  const heads = [...imports].map(([from, names]) => {
    const file = from === "azure-keyless" ? library : from;
    return `import { ${[...names].join(", ")} } from ${JSON.stringify(file)};\n`;
  });
  const bodies = sides.map((code, index) => `{\n${code.replaceAll(named, (call) => `${call}c${index}-`)}\n}\n`);
  return [...heads, ...bodies].join("");
}

const named = /new [A-Z]\w+\(\s*"/g;
