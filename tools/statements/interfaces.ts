import type { DeclaredInput } from "./declared.ts";
import { valueOf } from "./typeText.ts";

export interface ParsedInterface {
  /** Namespaces and name: `keyvault.v20230201.VaultPropertiesArgs`. */
  readonly path: string;
  readonly description: string;
  readonly inputs: readonly DeclaredInput[];
}

const opening = /^\s*(?:export )?(?:declare )?(namespace|interface|class) ([\w$]+)[^{]*\{\s*$/;
const member = /^\s*(?:readonly )?(["\w$-]+)(\?)?: (.*)$/;

/**
 * Interfaces of a declaration file that the Pulumi generator wrote, line by line: every statement has a line of its own, and
 * the largest file has forty megabytes. What stands in classes and functions is passed over.
 */
export function parseInterfaces(text: string): ParsedInterface[] {
  const found: ParsedInterface[] = [];
  const spaces: string[] = [];
  let open: { readonly path: string; readonly description: string; readonly inputs: DeclaredInput[] } | undefined;
  let skipped = 0;
  let comment = "";
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const trimmed = line.trim();
    if (trimmed.startsWith("/**")) {
      const from = at;
      while (at < lines.length && !(lines[at] ?? "").includes("*/")) at += 1;
      comment = textOf(lines.slice(from, at + 1));
    } else if (skipped > 0) skipped += braces(line);
    else if (open !== undefined) {
      if (trimmed === "}") {
        found.push(open);
        open = undefined;
      } else {
        const parts = member.exec(line);
        if (parts === null) continue;
        let type = parts[3] ?? "";
        // A map stands on three lines.
        for (let deep = braces(type); deep > 0 && at + 1 < lines.length; deep += braces(lines[at] ?? "")) {
          at += 1;
          type += ` ${(lines[at] ?? "").trim()}`;
        }
        open.inputs.push({
          name: (parts[1] ?? "").replaceAll('"', ""),
          description: comment,
          ...valueOf(type),
          isRequired: parts[2] !== "?",
          isSecret: false,
        });
        comment = "";
      }
    } else if (trimmed === "}") spaces.pop();
    else {
      const [, kind, name = ""] = opening.exec(line) ?? [];
      if (kind === "namespace") spaces.push(name);
      else if (kind === "interface") open = { path: [...spaces, name].join("."), description: comment, inputs: [] };
      else skipped += braces(line);
      if (trimmed !== "") comment = "";
    }
  }
  return found;
}

function braces(line: string): number {
  let depth = 0;
  for (const letter of line) depth += letter === "{" ? 1 : letter === "}" ? -1 : 0;
  return depth;
}

function textOf(comment: readonly string[]): string {
  const lines = comment.map((line) => line.replace(/^\s*\/?\*+\/?\s?|\s*\*\/\s*$/g, "").trim());
  // Examples name everything.
  const end = lines.findIndex((line) => /^#+ (Example|Import)|^```/.test(line));
  return lines
    .slice(0, end === -1 ? undefined : end)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}
