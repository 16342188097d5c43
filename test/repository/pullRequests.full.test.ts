import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { runToEnd } from "../../engine/tool.ts";
import { actionlintRecipe } from "../snippets/recipes.ts";
import { bench, workshop } from "../snippets/workshop.ts";
import { templates } from "./templates.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const actionlint = await workshop(actionlintRecipe);

test.skipIf("missing" in actionlint)(
  "actionlint accepts every workflow of the repository and of its docs",
  async () => {
    const tools = "folder" in actionlint ? actionlint.folder : "";
    const own = readdirSync(`${root}.github/workflows`);
    const readme =
      /```yaml\n(# \.github\/workflows\/[^]*?)```/.exec(readFileSync(`${root}README.md`, "utf8"))?.[1] ?? "";
    const files = {
      ...Object.fromEntries(own.map((name) => [name, readFileSync(`${root}.github/workflows/${name}`, "utf8")])),
      ...Object.fromEntries(
        templates.filter(({ platform }) => platform === "GitHub").map(({ text }, index) => [`docs-${index}.yml`, text]),
      ),
      "readme.yml": readme,
    };
    expect(Object.keys(files).length).toBeGreaterThanOrEqual(5);
    const folder = bench(tools, "pull-requests", files);
    const { stdout, code } = await runToEnd(
      join(tools, "actionlint"),
      ["-shellcheck=", "-pyflakes=", ...Object.keys(files)],
      {
        cwd: folder,
      },
    );
    expect([stdout, code]).toEqual(["", 0]);
  },
);
