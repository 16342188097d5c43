import { join } from "node:path";

import { expect, test } from "vitest";

import { runTool, runToEnd } from "../../engine/tool.ts";
import { platforms } from "../../snippets/terms.ts";
import { filesOf } from "./filesOf.ts";
import { actionlintRecipe, kubernetesRecipe } from "./recipes.ts";
import { bench, workshop } from "./workshop.ts";

const kubernetes = await workshop(kubernetesRecipe);
const actionlint = await workshop(actionlintRecipe);

/** Applies a patch as Kubernetes merges maps, then checks strictly: a property that it does not know is an error. */
const check = `import sys
import yaml
import kubernetes_validate

def merged(below, above):
    if isinstance(below, dict) and isinstance(above, dict):
        return {key: merged(below.get(key), above[key]) if key in above else below[key] for key in {**below, **above}}
    return above

for path, target in zip(sys.argv[1::2], sys.argv[2::2]):
    manifest = yaml.safe_load(open(path))
    if target != "-":
        manifest = merged(yaml.safe_load(open(target)), manifest)
    kubernetes_validate.validate(manifest, "1.32", strict=True)
    print(manifest["kind"])
`;

const pods = { metadata: { labels: { app: "chat" } }, spec: { containers: [{ name: "api", image: "api:1" }] } };
const jobs = { ...pods, spec: { ...pods.spec, restartPolicy: "Never" } };
const targets = {
  "deployment.yaml": JSON.stringify({
    ...{ apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "chat-api" } },
    spec: { selector: { matchLabels: { app: "chat" } }, template: pods },
  }),
  "cronjob.yaml": JSON.stringify({
    ...{ apiVersion: "batch/v1", kind: "CronJob", metadata: { name: "chat-api" } },
    spec: { schedule: "0 6 * * 1", jobTemplate: { spec: { template: jobs } } },
  }),
};

test.skipIf("missing" in kubernetes)(
  "Kubernetes: its schema accepts the manifests, and what the patches make",
  async () => {
    const root = "folder" in kubernetes ? kubernetes.folder : "";
    const [always, weekly] = [filesOf(), filesOf({ schedule: "weekly" })];
    const folder = bench(root, "manifests", {
      ...targets,
      "check.py": check,
      "account.yaml": always["kubernetes/service-account.yaml"] ?? "",
      "environment.yaml": always["kubernetes/environment.yaml"] ?? "",
      "always.yaml": always["kubernetes/pod.patch.yaml"] ?? "",
      "weekly.yaml": weekly["kubernetes/pod.patch.yaml"] ?? "",
      "wrong.yaml": "spec: { template: { spec: { serviceAccount_Name: chat-api } } }",
    });
    const interpreter = join(root, "venv/bin/python");
    const validate = (...args: string[]) => runToEnd(interpreter, ["check.py", ...args], { cwd: folder });
    const pairs = [
      "account.yaml",
      "-",
      "environment.yaml",
      "-",
      "always.yaml",
      "deployment.yaml",
      "weekly.yaml",
      "cronjob.yaml",
    ];
    const { stdout, stderr } = await validate(...pairs);
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n")).toEqual(["ServiceAccount", "ConfigMap", "Deployment", "CronJob"]);
    expect((await validate("wrong.yaml", "deployment.yaml")).code).not.toBe(0);
  },
);

test.skipIf("missing" in actionlint)("GitHub: actionlint accepts the workflow of each kind of subject", async () => {
  const root = "folder" in actionlint ? actionlint.folder : "";
  const files = Object.entries(filesOf()).filter(([path]) => path.startsWith("github/"));
  expect(files).toHaveLength(4);
  const folder = bench(root, "workflows", {
    ...Object.fromEntries(files.map(([path, text]) => [path.slice("github/".length), text])),
    "broken.yml": "on: push\njobs:\n  a:\n    steps: []\n",
  });
  const lint = (...names: string[]) =>
    runToEnd(join(root, "actionlint"), ["-shellcheck=", "-pyflakes=", ...names], { cwd: folder });
  const { stdout, code } = await lint(...files.map(([path]) => path.slice("github/".length)));
  expect([stdout, code]).toEqual(["", 0]);
  expect((await lint("broken.yml")).code).toBe(1);
});

test("delete-key.sh parses as a script of bash on every platform", async () => {
  for (const platform of platforms) {
    const text = filesOf({ platform })["delete-key.sh"] ?? "";
    expect(text).toContain("set -euo pipefail");
    expect(await runTool("bash", ["-n", "-c", text], {})).toBe("");
  }
});
