import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: unknown;
  readonly jobs: Record<string, { readonly permissions?: unknown; readonly steps: readonly Step[] }>;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Record<string, unknown>;
  readonly env?: Record<string, string>;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = `${root}.github/workflows/`;
/** The workflow that the README has for projects of others. */
const forOthers = "README.md";
const files = [...readdirSync(folder), forOthers];
const textOf = (file: string) =>
  file === forOthers
    ? (/```yaml\n(# \.github\/workflows\/[^]*?)```/.exec(readFileSync(`${root}${file}`, "utf8"))?.[1] ?? "")
    : readFileSync(`${folder}${file}`, "utf8");
const read = (file: string) => parse(textOf(file)) as Workflow;
const stepsOf = (file: string) => Object.values(read(file).jobs).flatMap(({ steps }) => steps);

describe.each(files)("the workflow %s", (file) => {
  test("runs for pull requests with their own rights and no more than reading", () => {
    const { on, permissions, jobs } = read(file);
    expect(Object.keys(on)).not.toContain("pull_request_target");
    expect(permissions).toEqual({ contents: "read" });
    expect(Object.values(jobs).filter((job) => job.permissions !== undefined)).toEqual([]);
  });

  test("knows no secret", () => {
    expect(textOf(file)).not.toMatch(/secrets\s*[.[]|github\.token|id-token/i);
  });

  test("takes every action at one commit, named by its version", () => {
    const used = stepsOf(file).flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
    expect(textOf(file).match(/uses: \S+ # v\d+\.\d+\.\d+$/gm)).toHaveLength(used.length);
  });

  test("puts nothing that a pull request says into a script", () => {
    expect(stepsOf(file).filter(({ run }) => run?.includes("${{") === true)).toEqual([]);
  });

  test("leaves no credentials in the checkout", () => {
    const checkouts = stepsOf(file).filter(({ uses }) => uses?.startsWith("actions/checkout@") === true);
    expect(checkouts.map((step) => step.with?.["persist-credentials"])).toEqual(checkouts.map(() => false));
  });
});

describe("the workflow access.yml", () => {
  const steps = stepsOf("access.yml");
  const judging = steps.findIndex(({ run }) => run?.includes("cli/keyless.ts") === true);

  test("judges a pull request by the merge base, with the keyless of the merge base", () => {
    const { run = "", env } = steps[judging] ?? {};
    expect(env).toEqual({ BASE: "${{ github.base_ref }}" });
    expect(run).toContain('node "$RUNNER_TEMP/base/cli/keyless.ts" preview --cwd "$GITHUB_WORKSPACE"');
    expect(run).toContain('--against "$(git merge-base "refs/remotes/origin/$BASE" HEAD)"');
    expect(run).toContain('--format markdown --output "$RUNNER_TEMP/access.md"');
    expect(run).not.toContain("--fail-on");
    expect(steps[0]?.with?.["fetch-depth"]).toBe(0);
  });

  test("checks the locks of the pull request by itself, whatever the verdict is, with the keyless of the merge base", () => {
    const checking = steps.filter(({ run }) => run?.includes("lock --check") === true);
    expect(checking).toHaveLength(1);
    expect(checking[0]).toMatchObject({
      if: "always()",
      run: 'node "$RUNNER_TEMP/base/cli/keyless.ts" lock --check --cwd "$GITHUB_WORKSPACE"',
    });
    expect(steps.indexOf(checking[0] ?? {})).toBeGreaterThan(judging);
  });

  test("runs nothing of the pull request before that", () => {
    const installs = steps.slice(0, judging).flatMap(({ run }) => run?.match(/\bnpm [^\n]*|\bnpx [^\n]*/g) ?? []);
    expect(installs).toEqual(["npm ci --ignore-scripts", "npm ci --ignore-scripts"]);
  });

  test("shows the report also when access has grown", () => {
    const summary = steps.find(({ run }) => run?.includes("GITHUB_STEP_SUMMARY") === true);
    expect(summary?.if).toBe("always()");
    expect(steps.filter((step) => "continue-on-error" in step)).toEqual([]);
  });
});

describe("the workflow for projects of others", () => {
  const steps = stepsOf(forOthers);
  const scripts = steps.flatMap(({ run }) => run ?? []);

  test("judges by the merge base with the package that the merge base has", () => {
    const judging = scripts.find((run) => run.includes("keyless preview")) ?? "";
    expect(judging).toContain('base="$(git merge-base "refs/remotes/origin/$BASE" HEAD)"');
    expect(judging).toMatch(/git show "\$base:tools\/azure-keyless-[\d.]+\.tgz" > "\$RUNNER_TEMP\/azure-keyless\.tgz"/);
    expect(judging).toContain('--cwd "$GITHUB_WORKSPACE" --against "$base"');
    expect(steps[0]?.with?.["fetch-depth"]).toBe(0);
  });

  test("starts npx outside of the checkout, whose settings and packages it would take", () => {
    const judging = scripts.find((run) => run.includes("npx")) ?? "";
    expect(judging.indexOf('cd "$RUNNER_TEMP"')).toBeGreaterThan(0);
    expect(judging.indexOf("npx")).toBeGreaterThan(judging.indexOf('cd "$RUNNER_TEMP"'));
    expect(scripts.join("\n").match(/\bnpm [^\n]*/g)).toEqual(["npm ci --ignore-scripts"]);
  });

  test("shows the report also when access has grown", () => {
    expect(steps.at(-1)).toMatchObject({
      if: "always()",
      run: expect.stringContaining("GITHUB_STEP_SUMMARY") as string,
    });
  });
});
