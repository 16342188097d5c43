import type { Report } from "../report.ts";

/** What no refresh can see, where the report is made of one; nothing otherwise. */
export function saidOfRefresh({ stacks }: Report): readonly string[] {
  return stacks.some(({ after }) => after.source === "refresh")
    ? [
        "A refresh sees only what the stack deployed: a role assignment, trust or member that somebody added beside it is not here",
        "(az role assignment list --all, az identity federated-credential list).",
      ]
    : [];
}
