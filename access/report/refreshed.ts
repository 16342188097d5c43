import type { Report } from "../terms/report.ts";

/** What no refresh can see, where the report is made of one; nothing otherwise. */
export function saidOfRefresh({ stacks }: Report): readonly string[] {
  return stacks.some(({ after }) => after.source === "refresh")
    ? [
        [
          "A refresh sees only what the stack deployed, and of that what the program says: a role assignment, trust or member that",
          "somebody added beside it, or an identity that was made again, is not here (az role assignment list --all shows them).",
        ].join(" "),
      ]
    : [];
}
