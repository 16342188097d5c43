import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { setTimeout as setTimeoutAsync } from "node:timers/promises";
import { readStackConfig } from "../../project/config/stack.ts";
import type { Project } from "../../project/program.ts";
import { secretFingerprintOf } from "../recorded/fingerprint.ts";
import { UserError } from "../../project/userError.ts";
import { CallbackClients } from "../monitor/callbacks.ts";
import { askWhatItWaitsFor, sdkOf, startProgram } from "./child.ts";
import { Deployment } from "../recorded/deployment.ts";
import { tellChanged } from "../others/changed.ts";
import { digestOf, type Digest } from "../digest/digest.ts";
import { placeless } from "../recorded/placeless.ts";
import { anotherProgram, programError, unfinished } from "./programError.ts";
import type { RunOptions } from "./options.ts";
import { collectLines, eachLine } from "./programOutput.ts";
import { receive } from "./report.ts";
import { serve } from "../monitor/server.ts";
import { limitTime, tooLong, type Limit } from "./timeLimit.ts";

/** What a run has found. */
export interface Run {
  readonly digest: Digest;
  readonly deployment: Deployment;
}

/** Runs the program for one stack and answers the digest of its first preview. */
export async function runStack(project: Project, stack: string, options: RunOptions): Promise<Run> {
  const started = process.hrtime.bigint();
  const config = readStackConfig(project, stack, options.cwd);
  const sdk = sdkOf(project);
  const callbacks = new CallbackClients();
  const folders = { root: project.root, program: project.pwd };
  const deployment = new Deployment({ stack, project: project.name }, folders, config, callbacks, options.others);
  deployment.now = options.now;
  if (config.environment !== undefined) {
    deployment.unknown(
      "",
      "environment",
      `values of the Pulumi ESC environment of stack ${stack} are not read offline (#${secretFingerprintOf(config.environment)})`,
    );
  }
  const server = await serve(deployment);
  try {
    const token = randomUUID();
    const child = startProgram(project, deployment.space, config, sdk, server.address, token, options);
    await finished(deployment, child, options.timeout, token);
  } finally {
    callbacks.close();
    server.close();
  }
  tellChanged(deployment);
  return { digest: digestOf(deployment, Number(process.hrtime.bigint() - started)), deployment };
}

async function finished(deployment: Deployment, child: ChildProcess, timeout: number, token: string): Promise<void> {
  const stderr: string[] = [];
  listen(deployment, child, stderr, token);
  const end = () => {
    killGroup(child);
  };
  process.once("exit", end);
  let limit: Limit | undefined;
  const callOff = limitTime(deployment, timeout, (reached) => {
    limit = reached;
    askWhatItWaitsFor(child);
    setTimeout(end, timeToAnswer);
  });
  const [code, signal] = (await Promise.race([once(child, "close"), soonAfterExit(child)])) as [
    number | null,
    NodeJS.Signals | null,
  ];
  callOff();
  process.removeListener("exit", end);
  if (limit !== undefined) {
    throw new UserError(tooLong(deployment, timeout, limit));
  }
  if (deployment.internal !== undefined) {
    throw deployment.internal instanceof Error ? deployment.internal : new Error(JSON.stringify(deployment.internal));
  }
  if (deployment.unreadable !== undefined) {
    throw new UserError(deployment.unreadable);
  }
  const { hazards = [] } = deployment;
  if (hazards.length > 0) {
    throw new UserError(anotherProgram(hazards));
  }
  const exit = signal ?? `exit code ${String(code)}`;
  if (!deployment.completed && deployment.errors.length === 0) {
    throw new UserError(unfinished(deployment, exit, stderr));
  }
  if (code !== 0 || deployment.errors.length > 0) {
    throw new UserError(programError(deployment, exit, stderr));
  }
  if (deployment.signals && !deployment.signalled) {
    deployment.unknown(
      deployment.stackUrn,
      "",
      "the program ended by itself (process.exit) after it was loaded: what it would still have declared is not seen",
    );
  }
  if (!deployment.opened) {
    deployment.unknown(
      deployment.stackUrn,
      "@pulumi/pulumi",
      "this version of the SDK could not be looked into: resources inside an apply of an unknown are not seen",
    );
  }
}

/** How long a program that is about to be ended has to say what it waits for, in milliseconds. */
const timeToAnswer = 500;

// What a program leaves running may hold its pipes open; the program itself is what counts.
async function soonAfterExit(child: ChildProcess): Promise<unknown> {
  const exit: unknown = await once(child, "exit");
  await setTimeoutAsync(1000, undefined, { ref: false });
  return exit;
}

// Node's warnings begin with it, and it differs from run to run.
const processId = /^\(node:\d+\)/;

function listen(deployment: Deployment, child: ChildProcess, stderr: string[], token: string): void {
  const scrub = placeless(deployment.folders.root);
  const say = (severity: string) => (line: string) => {
    deployment.diagnostics.push({
      urn: deployment.stackUrn,
      message: `${scrub(line).replace(processId, "(node)")}\n`,
      severity,
    });
  };
  const [, stdout, errors, report] = child.stdio as Readable[];
  if (stdout === undefined || errors === undefined || report === undefined) {
    throw new Error("the program was started without its pipes");
  }
  collectLines(stdout, say("info"));
  collectLines(errors, (line) => {
    stderr.push(line);
    say("info#err")(line);
  });
  eachLine(report, (line) => {
    receive(deployment, token, line);
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) {
    return;
  }
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // Gone already.
  }
}
