import { readdirSync, readFileSync } from "node:fs";

/** Processes of this machine whose command line contains a text. */
export function processesWith(text: string): string[] {
  return readdirSync("/proc").filter((name) => {
    try {
      return /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, "latin1").includes(text);
    } catch {
      return false;
    }
  });
}
