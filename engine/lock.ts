import { linkSync, mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { codeOf } from "../cli/system/errors.ts";
import { isRunning } from "../project/isRunning.ts";
import { textOf } from "../cli/system/textFile.ts";

/** A holder without a sign of life for this long is gone, even if its process id is in use again. */
const longestSilence = 30 * 60_000;

/** How often a working holder gives such a sign. */
const signs = 60_000;

/**
 * Does the work while no other process does, or not at all.
 *
 * @param path the lock file. It exists while a process works, and contains its id.
 * @param refusal what to throw when another process works. Its id is empty when it has just ended.
 */
export async function alone<T>(path: string, work: () => Promise<T> | T, refusal: (holder: string) => Error) {
  const holder = take(path);
  if (holder !== undefined) throw refusal(holder);
  return holding(path, work);
}

/**
 * Does the work when no other process does. A process without a sign of life for half an hour counts as gone.
 *
 * @param onWait called once when another process works.
 */
export async function inTurn<T>(path: string, work: () => Promise<T>, onWait: () => void): Promise<T> {
  let hasWaited = false;
  for (let holder = take(path); holder !== undefined; holder = take(path)) {
    if (!hasWaited) onWait();
    hasWaited = true;
    if (ageOf(path) > longestSilence) removeDead(path, holder);
    else await sleep(500);
  }
  const alive = setInterval(() => {
    sign(path);
  }, signs);
  try {
    return await holding(path, work);
  } finally {
    clearInterval(alive);
  }
}

/** A lock that was removed meanwhile is not created again. */
function sign(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

async function holding<T>(path: string, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/**
 * The file appears with its content, so every lock has a holder.
 *
 * @returns the other holder, if we did not get the lock.
 */
function take(path: string): string | undefined {
  mkdirSync(dirname(path), { recursive: true });
  const mine = `${path}.${process.pid}`;
  try {
    writeFileSync(mine, String(process.pid));
    if (isLinked(mine, path)) return undefined;
    const holder = textOf(path, path) ?? "";
    if (isAtWork(holder)) return holder;
    removeDead(path, holder);
    return isLinked(mine, path) ? undefined : (textOf(path, path) ?? "");
  } finally {
    rmSync(mine, { force: true });
  }
}

function isLinked(mine: string, path: string): boolean {
  try {
    linkSync(mine, path);
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

/** Another process may have removed the lock and taken it before. */
function removeDead(path: string, holder: string): void {
  const aside = `${path}.${process.pid}.dead`;
  try {
    renameSync(path, aside);
    if (textOf(aside, aside) !== holder) linkSync(aside, path);
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes(codeOf(error))) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function ageOf(path: string): number {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}
