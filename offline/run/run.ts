import { readStackConfig } from "../../project/config/stack.ts";
import type { Project } from "../../project/program.ts";
import { makeRunFolder, type RunFolder } from "../confine/folder.ts";
import { openPort, type Port } from "../monitor/port.ts";
import { openRelay, type Relay } from "../monitor/relay.ts";
import { startProgram } from "./child.ts";
import type { RunOptions } from "./options.ts";
import type { Run } from "./watch.ts";

/** Runs the program for one stack and answers the digest of its first preview. */
export async function runStack(project: Project, stack: string, options: RunOptions): Promise<Run> {
  const started = process.hrtime.bigint();
  const folder = options.confinement.mayHaveWall ? makeRunFolder() : undefined;
  try {
    const port = await openPort(folder?.monitor);
    const relay = folder === undefined ? undefined : openRelay(folder.callbacks, folder.path);
    // Open ones keep this process alive, even if the program could not be started.
    return await runOn(port, relay, folder, project, stack, options, started).finally(() => {
      port.close();
      relay?.close();
    });
  } finally {
    folder?.remove();
  }
}

async function runOn(
  port: Port,
  relay: Relay | undefined,
  folder: RunFolder | undefined,
  project: Project,
  stack: string,
  options: RunOptions,
  started: bigint,
): Promise<Run> {
  const config = readStackConfig(project, stack, options.cwd);
  const space = { stack, project: project.name };
  // The protocol is slow to load. The program's process starts meanwhile.
  const loading = import("./watch.ts");
  const program = await startProgram(project, space, config, port.address, folder, options);
  process.once("exit", program.kill);
  try {
    const { watch } = await loading;
    return await watch(program, port, relay, space, project, config, options, started);
  } catch (error) {
    // It may never have been served.
    program.kill();
    throw error;
  } finally {
    process.removeListener("exit", program.kill);
  }
}
