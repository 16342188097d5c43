import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { hostVariables } from "./languageHost.ts";

const main = fileURLToPath(new URL("programHostMain.ts", import.meta.url));
const lanes = new Map<number, Promise<Readonly<Record<string, string>>>>();

/**
 * A process that runs programs of the engine, one after the other, as inline programs of the Automation API are run: the
 * SDK and the providers' packages are loaded once and not for each program, which is most of its time. What a program
 * declares is told to the engine as ever. It is started once for all test files of this process, and ends with it.
 *
 * @param lane engines of different lanes run their programs at the same time.
 * @returns variables that tell an engine of it.
 */
export function programHost(lane = 0): Promise<Readonly<Record<string, string>>> {
  const host = lanes.get(lane) ?? start();
  lanes.set(lane, host);
  return host;
}

async function start(): Promise<Readonly<Record<string, string>>> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", "--max-semi-space-size=64", main], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "close").then(() => {
    throw new Error("the host of programs ended before it said where it listens");
  });
  const [said] = (await Promise.race([once(child.stdout, "data"), ended])) as [Buffer];
  // Whoever runs no tests any more shall not be kept by it.
  child.unref();
  for (const stream of [child.stdin, child.stdout]) (stream as unknown as { unref: () => void }).unref();
  child.stdout.resume();
  return hostVariables(Number(said.toString()));
}
