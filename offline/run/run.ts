import { readStackConfig } from "../../project/config/stack.ts";
import type { Project } from "../../project/program.ts";
import { openPort, type Port } from "../monitor/port.ts";
import { startProgram } from "./child.ts";
import type { RunOptions } from "./options.ts";
import type { Run } from "./watch.ts";

/** Runs the program for one stack and answers the digest of its first preview. */
export async function runStack(project: Project, stack: string, options: RunOptions): Promise<Run> {
  const started = process.hrtime.bigint();
  const port = await openPort();
  try {
    return await runOn(port, project, stack, options, started);
  } finally {
    // An open port keeps this process alive, even if the program could not be started.
    port.close();
  }
}

async function runOn(port: Port, project: Project, stack: string, options: RunOptions, started: bigint): Promise<Run> {
  const config = readStackConfig(project, stack, options.cwd);
  const space = { stack, project: project.name };
  const program = startProgram(project, space, config, port.address, options);
  process.once("exit", program.kill);
  try {
    // The protocol is slow to load. The program's process starts meanwhile.
    const { watch } = await import("./watch.ts");
    return await watch(program, port, space, project, config, options, started);
  } catch (error) {
    // It may never have been served.
    program.kill();
    throw error;
  } finally {
    process.removeListener("exit", program.kill);
  }
}
