import type { Command } from "commander";

import type { Finish } from "../report/exitCode.ts";

/** The loaders of the commands, in the order of the help. */
export const commands: Readonly<Record<string, (finish: Finish, program: Command) => Promise<Command>>> = {
  preview: async (finish) => (await import("./preview.ts")).previewCommand(finish),
  diff: async (finish) => (await import("./diff.ts")).diffCommand(finish),
  comment: async (finish) => (await import("./comment.ts")).commentCommand(finish),
  report: async (finish, program) => (await import("./report.ts")).reportCommand(finish, program),
  lock: async (finish) => (await import("./lock.ts")).lockCommand(finish),
  baseline: async (finish) => (await import("./baseline.ts")).baselineCommand(finish),
  explain: async () => (await import("./explain.ts")).explainCommand(),
  "who-can": async () => (await import("./whoCan.ts")).whoCanCommand(),
  snippets: async (finish) => (await import("./snippets.ts")).snippetsCommand(finish),
  principals: async (_, program) => (await import("./principals.ts")).principalsCommand(program),
  roles: async (_, program) => (await import("./roles.ts")).rolesCommand(program),
};
