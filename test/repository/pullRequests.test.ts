import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import { inputSchema } from "../../action/inputs.ts";
import { templates, type Template } from "./templates.ts";

interface Job {
  readonly permissions?: Record<string, string>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: Record<string, string> }[];
}
interface Workflow {
  readonly on: Record<string, unknown> | string;
  readonly permissions: Record<string, string>;
  readonly jobs: Record<string, Job>;
}

const onGitHub = templates.filter(({ platform }) => platform === "GitHub");
const workflows = onGitHub.map(({ text }) => parse(text) as Workflow);
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

describe("the templates of docs/pull-requests.md", () => {
  test("are there for the three platforms, and for forks", () => {
    expect(templates.map(({ platform }) => platform)).toEqual(["GitHub", "GitHub", "GitHub", "Azure DevOps", "GitLab"]);
  });

  test("are about ten lines to adopt it", () => {
    const first = (platform: Template["platform"]) => templates.find((one) => one.platform === platform);
    const lines = (["GitHub", "Azure DevOps", "GitLab"] as const).map(
      (name) => first(name)?.text.trim().split("\n").length,
    );
    expect(Math.max(...lines.map(Number))).toBeLessThanOrEqual(12);
  });

  test("give the Action inputs that it has, with values that it takes", () => {
    const given = workflows.flatMap(stepsOf).filter(({ uses }) => uses?.startsWith("OWNER/azure-keyless@") === true);
    expect(given).toHaveLength(3);
    for (const { with: inputs = {} } of given) {
      const all = Object.keys(inputSchema.shape).map((name) => [name, inputs[name] ?? ""]);
      expect(Object.keys(inputs).filter((name) => !(name in inputSchema.shape))).toEqual([]);
      expect(inputSchema.safeParse(Object.fromEntries(all)).success).toBe(true);
    }
  });

  test("put nothing that a pull request says into a script, and leave no credentials in a checkout", () => {
    const steps = workflows.flatMap(stepsOf);
    expect(steps.filter(({ run }) => run?.includes("${{") === true)).toEqual([]);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@") === true);
    expect(checkouts.map((step) => step.with?.["persist-credentials"])).toEqual([false, false]);
    expect(JSON.stringify(workflows)).not.toMatch(/pull_request_target|secrets\./);
  });

  test("take every other action at one commit", () => {
    const used = workflows.flatMap(stepsOf).flatMap(({ uses }) => uses ?? []);
    expect(
      used.filter((action) => !/^(OWNER\/azure-keyless@COMMIT|actions\/[\w-]+@[0-9a-f]{40})$/.test(action)),
    ).toEqual([]);
  });

  test("let the job that runs the code of a fork write nothing, and the job that writes never have that code", () => {
    const [, request, forks] = workflows;
    expect(request?.permissions).toEqual({});
    expect(forks).toMatchObject({ on: { workflow_run: { workflows: ["access-request"] } }, permissions: {} });
    const { judge, post } = forks?.jobs ?? {};
    expect(judge?.permissions).toEqual({ contents: "read", "pull-requests": "read" });
    expect(post?.permissions).toEqual({ "pull-requests": "write", statuses: "write" });
    expect(post?.steps.map(({ uses }) => uses?.split("@")[0])).toEqual([
      "actions/download-artifact",
      "OWNER/azure-keyless",
    ]);
    expect(post?.steps.at(-1)?.with?.["reports"]).toBe("reports/**/*.json");
  });
});
