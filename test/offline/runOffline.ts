import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Digest, DigestStep } from "../../offline/digest/digest.ts";
import type { Failure } from "../../offline/failure.ts";
import { runCommand } from "../../offline/command.ts";
import { atEnd } from "../atEnd.ts";

/** The folder of the repository. */
export const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What stands for an unknown value in a digest. */
export const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** One line that a run prints. */
export interface Line {
  stack?: string;
  digest?: Digest;
  error?: Failure;
}

/** The folder of a fixture program. */
export function program(name: string): string {
  return join(repository, "test/offline/programs", name);
}

/**
 * Runs a program offline in the folder, as offline/main.ts does, from this process.
 *
 * @param env more for its environment: then it is run from a process of its own.
 */
export async function offline(
  cwd: string,
  args: string[] = [],
  env?: Record<string, string>,
): Promise<{ lines: Line[]; code: number }> {
  if (env !== undefined) return offlineProcess(cwd, args, env);
  let printed = "";
  const isDone = await runCommand(["--cwd", cwd, ...args], (text) => (printed += text));
  return { lines: linesOf(printed), code: isDone ? 0 : 2 };
}

function linesOf(printed: string): Line[] {
  const lines = printed.split("\n").filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line) as Line);
}

/** Runs offline/main.ts in the folder. */
export function offlineProcess(
  cwd: string,
  args: string[] = [],
  env: Record<string, string> = {},
): Promise<{ lines: Line[]; code: number; stderr: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(repository, "offline/main.ts"), "--cwd", cwd, ...args],
      { env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        resolve({ lines: linesOf(stdout), code: typeof error?.code === "number" ? error.code : 0, stderr });
      },
    );
  });
}

/** The digest of one stack of a fixture program. */
export async function digestOf(cwd: string, stack = "dev", env?: Record<string, string>): Promise<Digest> {
  const { lines } = await offline(cwd, ["--stack", stack], env);
  return onlyDigest(lines);
}

/** @throws Error with what there is instead. */
export function onlyDigest(lines: readonly Line[]): Digest {
  const [line] = lines;
  if (line?.digest === undefined) {
    throw new Error(`no digest: ${JSON.stringify(lines)}`);
  }
  return line.digest;
}

/** The step of the resource with the name. */
export function stepOf(digest: Digest, name: string): DigestStep {
  const step = digest.steps.find(({ urn }) => urn.endsWith(`::${name}`));
  if (step === undefined) {
    throw new Error(`no ${name} among ${digest.steps.map(({ urn }) => urn).join(", ")}`);
  }
  return step;
}

/** What is unknown about the resource with the name, as "path: why". */
export function unknownsOf(digest: Digest, name: string): string[] {
  return digest.unknowns.filter(({ urn }) => urn.endsWith(`::${name}`)).map(({ path, why }) => `${path}: ${why}`);
}

/** A project in a temporary folder, which goes with the test file. */
export function project(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "keyless-offline-"));
  atEnd(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
