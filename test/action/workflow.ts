import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { vi } from "vitest";

import { step } from "../../action/step.ts";
import { onGitHub } from "../cli/forges/onGitHub.ts";
import { runOfflineHere } from "../cli/offlineHere.ts";
import { commit, git, program, repositoryWith, temporaryFolder, write } from "../cli/repository.ts";

export interface StepResult {
  readonly exitCode: number;
  /** What the log of the job shows, and obeys. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** A pull request of contoso/shop, number 7, as a runner has it after actions/checkout. */
export interface Checkout {
  readonly folder: string;
  readonly base: string;
  readonly head: string;
  readonly origin: string;
}

/** @param change files of the pull request, beside what its program grants. */
export function checkout(
  before: Record<string, string>,
  after: Record<string, string>,
  change: Record<string, string> = {},
  subfolder = "",
): Checkout {
  const folder = repositoryWith(before, { subfolder });
  const base = git(folder, "rev-parse", "HEAD");
  const origin = join(temporaryFolder(), "origin.git");
  git(folder, "clone", "--quiet", "--bare", folder, origin);
  git(folder, "remote", "add", "origin", origin);
  git(folder, "checkout", "--quiet", "-b", "feature");
  write(folder, { [join(subfolder, "index.js")]: program(after), "notes.md": "feature", ...change });
  const head = commit(folder, "feature");
  git(folder, "push", "--quiet", "origin", "HEAD:refs/pull/7/head");
  git(folder, "fetch", "--quiet", "origin");
  return { folder, base, head, origin };
}

/** GitHub, and a runner of it that starts the Action. */
export async function workflow() {
  const platform = await onGitHub();
  let runs = 0;

  /** The variables and files of a step. @param inputs what the workflow says under `with:` */
  const environment = (at: Checkout, inputs: Record<string, string>, event?: object) => {
    runs += 1;
    const files = temporaryFolder();
    write(files, { output: "", summary: "" });
    const given = Object.entries({ token: platform.token, ...inputs });
    const variables: Record<string, string> = {
      ...platform.environment({ id: runs, commit: at.head }),
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...{ GITHUB_TOKEN: "", GITHUB_WORKSPACE: at.folder, GITHUB_BASE_REF: event === undefined ? "main" : "" },
      ...{ RUNNER_TEMP: files, GITHUB_OUTPUT: join(files, "output"), GITHUB_STEP_SUMMARY: join(files, "summary") },
      ACTIONS_RUNTIME_TOKEN: "runtime",
    };
    if (event !== undefined) writeFileSync(variables["GITHUB_EVENT_PATH"] ?? "", JSON.stringify(event));
    return variables;
  };

  const start = async (at: Checkout, inputs: Record<string, string> = {}, event?: object): Promise<StepResult> => {
    const variables = environment(at, inputs, event);
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    const undo = runOfflineHere();
    let log = "";
    const spies = (["stdout", "stderr"] as const).map((name) =>
      vi.spyOn(process[name], "write").mockImplementation((text) => {
        log += String(text);
        return true;
      }),
    );
    try {
      return { exitCode: await step(process.env), log, ...filesOf(variables) };
    } finally {
      for (const spy of spies) spy.mockRestore();
      undo();
      process.exitCode = undefined;
      vi.unstubAllEnvs();
    }
  };
  return { platform, environment, start };
}

/** What a step has written into the files of the runner. */
export function filesOf(variables: Readonly<Record<string, string>>): Pick<StepResult, "outputs" | "summary"> {
  const output = readFileSync(variables["GITHUB_OUTPUT"] ?? "", "utf8");
  const values = [...output.matchAll(/^([a-z-]+)<<(end-[\w-]+)\n([^]*?)\n\2$/gm)];
  return {
    outputs: Object.fromEntries(values.map(([, name = "", , value = ""]) => [name, value])),
    summary: readFileSync(variables["GITHUB_STEP_SUMMARY"] ?? "", "utf8"),
  };
}
