import { spawnSync } from "node:child_process";

import { codeOf } from "./errors.ts";

/** Git's answer: its output, or why there is none. */
export type GitAnswer = { readonly output: string } | { readonly failed: string };

/** No code of the repository runs: no hook, no file system monitor, no filter that downloads. */
const inert = ["core.hooksPath=/dev/null", "core.fsmonitor=false", "advice.detachedHead=false"].flatMap((setting) => [
  "-c",
  setting,
]);

/** The variables with people's own settings. All other variables of git may come from a hook. */
const keptSettings = /^GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)$/;

/** Runs git in a folder and waits for it, without a shell. */
export function git(cwd: string, args: readonly string[]): GitAnswer {
  const { error, status, stdout, stderr } = spawnSync("git", [...inert, ...args], {
    cwd,
    env: environment(),
    encoding: "utf8",
    maxBuffer: 64_000_000,
    // In its own process group: Ctrl-C is for this process, which still needs git to undo something.
    ...{ detached: true },
  });
  if (error !== undefined) return { failed: `git cannot be run (${codeOf(error)})` };
  return status === 0 ? { output: stdout } : { failed: stderr.trim() };
}

function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_") || keptSettings.test(name));
  return { ...Object.fromEntries(inherited), GIT_TERMINAL_PROMPT: "0", GIT_LFS_SKIP_SMUDGE: "1", LC_ALL: "C" };
}
