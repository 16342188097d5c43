import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

import { codeOf, UserError } from "../../cli/errors.ts";
import { textOf } from "../../cli/textFile.ts";
import { isRunning } from "../pulumi/lock.ts";
import type { SandboxHome } from "./home.ts";

/**
 * Works in a sandbox while no other call does, however long that takes.
 *
 * @throws UserError at once when one does.
 */
export async function alone<T>({ lock }: SandboxHome, work: () => Promise<T> | T): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true });
  take(lock);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** The file appears with its content: there is no lock that belongs to nobody. */
function take(lock: string): void {
  const mine = `${lock}.${process.pid}`;
  try {
    writeFileSync(mine, String(process.pid));
    if (isTaken(mine, lock)) return;
    const holder = textOf(lock, lock) ?? "";
    if (isAtWork(holder)) throw refusal(lock, holder);
    removeDead(lock, holder);
    if (!isTaken(mine, lock)) throw refusal(lock, textOf(lock, lock) ?? "");
  } finally {
    rmSync(mine, { force: true });
  }
}

function isTaken(mine: string, lock: string): boolean {
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

function isAtWork(holder: string): boolean {
  const pid = Number(holder);
  return Number.isInteger(pid) && pid > 0 && isRunning(pid);
}

/** Another call may have removed it before, and taken it. */
function removeDead(lock: string, holder: string): void {
  const aside = `${lock}.${process.pid}.dead`;
  try {
    renameSync(lock, aside);
    if (textOf(aside, aside) !== holder) linkSync(aside, lock);
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes(codeOf(error))) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function refusal(lock: string, holder: string): UserError {
  return new UserError(
    `another call works in this sandbox: process ${holder === "" ? "that has just ended" : holder}\n` +
      `  wait until it has ended, or stop it; nothing was changed\n` +
      `  if that process is something else, delete ${lock}`,
  );
}
