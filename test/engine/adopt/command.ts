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
  if (!command.startsWith("pulumi ")) return keylessLine(command, project);
  const [, ...args] = command.split(/\s+/);
  const ended = await engine.run([...args, ...(args[0] === "up" ? ["--yes", "--skip-preview"] : [])]);
  if (file !== undefined) writeFileSync(join(project, file), ended.stdout);
  return ended;
}

/** Runs a line with `keyless` in a folder. @throws Error for another tool. */
export async function keylessLine(line: string, cwd: string): Promise<Ended> {
  const [tool, ...args] = line.split(/\s+/);
  if (tool !== "keyless") throw new Error(`the page has a command that this test does not run: ${line}`);
  const { exitCode, stdout } = await keylessHere(args, { cwd });
  return { code: exitCode, stdout };
}
