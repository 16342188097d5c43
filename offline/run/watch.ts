import type { Readable } from "node:stream";
import type { StackConfig } from "../../project/config/stack.ts";
import type { Project } from "../../project/program.ts";
import { secretFingerprintOf } from "../recorded/fingerprint.ts";
import { UserError } from "../../project/userError.ts";
import { CallbackClients } from "../monitor/callbacks.ts";
import type { Program } from "./child.ts";
import { Deployment } from "../recorded/deployment.ts";
import { tellChanged } from "../others/changed.ts";
import { digestOf, type Digest } from "../digest/digest.ts";
import { placeless } from "../recorded/placeless.ts";
import type { Port } from "../monitor/port.ts";
import type { Relay } from "../monitor/relay.ts";
import type { Space } from "../recorded/urn.ts";
import { anotherProgram, programError, unfinished } from "./programError.ts";
import type { RunOptions } from "./options.ts";
import { collectLines, eachLine } from "./programOutput.ts";
import { receive } from "./report.ts";
import { serve } from "../monitor/server.ts";
import { limitTime, tooLong, type Limit } from "./timeLimit.ts";

/** The result of a run. */
export interface Run {
  readonly digest: Digest;
  readonly deployment: Deployment;
}

/** Serves a started program until it ends. @returns what it has declared. @param started nanoseconds. */
export async function watch(
  program: Program,
  port: Port,
  relay: Relay | undefined,
  space: Space,
  project: Project,
  config: StackConfig,
  { others, timeout, now }: Pick<RunOptions, "others" | "timeout" | "now">,
  started: bigint,
): Promise<Run> {
  const callbacks = new CallbackClients(program.isConfined ? relay?.addressOf : undefined);
  const folders = { root: project.root, program: project.pwd };
  const deployment = new Deployment(space, folders, config, callbacks, others);
  deployment.now = now;
  if (config.environment !== undefined) {
    deployment.unknown(
      "",
      "environment",
      `values of the Pulumi ESC environment of stack ${space.stack} are not read offline (#${secretFingerprintOf(config.environment)})`,
    );
  }
  const stop = serve(deployment, port);
  try {
    await finished(deployment, program, timeout);
  } finally {
    callbacks.close();
    stop();
  }
  tellChanged(deployment);
  return { digest: digestOf(deployment, Number(process.hrtime.bigint() - started)), deployment };
}

async function finished(deployment: Deployment, program: Program, timeout: number): Promise<void> {
  const stderr: string[] = [];
  listen(deployment, program, stderr);
  let limit: Limit | undefined;
  const callOff = limitTime(deployment, timeout, (reached) => {
    limit = reached;
    program.ask();
    setTimeout(program.kill, timeToAnswer);
  });
  const [code, signal] = await program.ended;
  callOff();
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

/** How long a program may take to report what it is waiting for before it is stopped, in milliseconds. */
const timeToAnswer = 500;

// Node's warnings begin with it, and it differs from run to run.
const processId = /^\(node:\d+\)/;

function listen(deployment: Deployment, { child, token }: Program, stderr: string[]): void {
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
