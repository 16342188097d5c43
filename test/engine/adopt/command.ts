import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { keylessHere } from "../../cli/keyless.ts";
import type { Deployed } from "../realEngine.ts";

/** How a command of a page ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
}

/** Runs a line of a page as a user does in the folder of the project; `up` needs no answer. @throws Error for another tool. */
export async function runLine({ engine, project }: Deployed, line: string): Promise<Ended> {
  const [command = "", file] = line.split(" > ");
  const [tool, ...args] = command.split(/\s+/);
  const ended = await run(engine, project, tool, args);
  if (file !== undefined) writeFileSync(join(project, file), ended.stdout);
  return ended;
}

async function run(engine: Deployed["engine"], cwd: string, tool: string | undefined, args: readonly string[]) {
  switch (tool) {
    case "pulumi":
      return engine.run([...args, ...(args[0] === "up" ? ["--yes", "--skip-preview"] : [])]);
    case "keyless": {
      const { exitCode, stdout } = await keylessHere(args, { cwd });
      return { code: exitCode, stdout };
    }
    default:
      throw new Error(`no command of this test: ${tool ?? ""} ${args.join(" ")}`);
  }
}
