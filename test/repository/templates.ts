import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface Template {
  readonly platform: "GitHub" | "Azure DevOps" | "GitLab";
  readonly text: string;
}

const page = readFileSync(fileURLToPath(new URL("../../docs/pull-requests.md", import.meta.url)), "utf8");

/** The blocks of YAML in docs/pull-requests.md, each with the platform of its chapter. */
export const templates: readonly Template[] = page.split(/^## /m).flatMap((chapter) => {
  const platform = (["GitHub", "Azure DevOps", "GitLab"] as const).find((name) => chapter.startsWith(`${name}\n`));
  if (platform === undefined) return [];
  return [...chapter.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text = ""]) => ({ platform, text }));
});
