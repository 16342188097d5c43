import { readProject } from "../../project/program.ts";
import { UserError } from "../../project/userError.ts";
import type { RunOptions } from "../run/options.ts";
import { runStack } from "../run/run.ts";
import { stackNamed, type RunSibling } from "./otherStacks.ts";
import { outputsOf } from "./sibling.ts";

/** A sibling gets no outputs: what it reads of other stacks is not known. */
const none = { of: () => Promise.resolve(undefined) };

/** Runs the projects of other stacks in the same way as this one. */
export function runSibling(options: Omit<RunOptions, "others" | "isRead">): RunSibling {
  return async ({ label, path }, name) => {
    try {
      const project = readProject(path);
      const stack = stackNamed(name, project.name, label);
      const { deployment, digest } = await runStack(project, stack, { ...options, others: none, isRead: true });
      return { outputs: outputsOf(deployment, digest), hasReadClock: deployment.hasReadClock };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      throw new UserError(`the project in ${label}, whose outputs are given for ${name}: ${error.message}`);
    }
  };
}
