import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import Table from "cli-table3";

import { measure, median, say, type Run } from "./command.ts";
import { resources, writePrograms } from "./programs.ts";

/**
 * node bench/preview.ts [BEFORE]
 *
 * Measures `keyless preview`, as it is published, on the three stacks of the example, on the program of
 * `pulumi new azure-typescript` and on one of 300 resources, beside the minimum that any run needs: Node, the two packages, and
 * a program that declares nothing. All take turns; the first round fills caches and is not counted. With the path of another
 * build (`dist/cli/keyless.js` of an older commit) that is measured in the same rounds.
 */
const rounds = 5;
const [, , before] = process.argv;

interface Goal {
  readonly seconds: number;
  readonly megabytes: number;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const keyless = `${root}dist/cli/keyless.js`;
execFileSync(process.execPath, [`${root}tools/build.ts`], { stdio: "inherit" });

const folder = mkdtempSync(join(tmpdir(), "keyless-bench-"));
try {
  const { empty, template, large, mocked } = writePrograms(folder, `${root}node_modules`);
  const packages = 'require("@pulumi/pulumi"); require("@pulumi/azure-native");';
  const preview =
    (cwd: string, build = keyless, ...more: readonly string[]) =>
    () =>
      measure([build, "preview", "--cwd", cwd, ...more], 0);
  const [ofTemplate, ofStacks] = [
    { what: "template azure-typescript", run: preview(template), goal: { seconds: 2.3, megabytes: 220 } },
    { what: "three stacks of the example", run: preview(root), goal: { seconds: 2.5, megabytes: 220 } },
  ];
  // The memory of a program is measured here only: a confined one cannot tell it.
  const unconfined = (cwd: string, { goal }: { goal: Goal }) => ({
    what: "  the same, unconfined",
    run: preview(cwd, keyless, "--confine", "off"),
    goal,
  });
  const [templateUnconfined, stacksUnconfined] = [unconfined(template, ofTemplate), unconfined(root, ofStacks)];
  const ofLarge = { what: `${resources} resources`, run: preview(large) };
  const older = (what: string, cwd: string) =>
    before === undefined ? [] : [{ what: `  before: ${what}`, run: preview(cwd, before) }];
  const measured: readonly { what: string; run: () => Run; goal?: Goal }[] = [
    { what: "floor: node", run: () => measure(["-e", "0"], 0, root) },
    { what: "floor: node with the two packages", run: () => measure(["-e", packages], 0, root) },
    { what: "floor: keyless on a program of nothing", run: preview(empty) },
    ofTemplate,
    templateUnconfined,
    ...older(ofTemplate.what, template),
    ofStacks,
    stacksUnconfined,
    // Its locks are its own.
    ...older("three stacks of the example", resolve(before ?? "", "../../..")),
    { what: `floor: ${resources} resources with the SDK's own mocks`, run: () => measure([mocked], 0, folder) },
    ofLarge,
    ...older(ofLarge.what, large),
  ];
  for (const { run } of measured) run();
  const results = Array.from({ length: rounds }, () => measured.map(({ run }) => run()));
  const middle = measured.map((_, index) => {
    const of = (figure: "seconds" | "cpuSeconds" | "megabytes") =>
      median(results.map((each) => each[index]?.[figure] ?? NaN));
    return { seconds: of("seconds"), cpuSeconds: of("cpuSeconds"), megabytes: of("megabytes") };
  });
  const table = new Table({ head: ["", "median s", "CPU s", "peak MB", "goal"], style: { head: [], border: [] } });
  measured.forEach(({ what, goal }, index) => {
    const { seconds = NaN, cpuSeconds = NaN, megabytes = NaN } = middle[index] ?? {};
    const isReached = goal === undefined || (seconds <= goal.seconds && megabytes <= goal.megabytes);
    if (!isReached) process.exitCode = 1;
    const wanted =
      goal === undefined ? "" : `${goal.seconds} s, ${goal.megabytes} MB: ${isReached ? "reached" : "NOT REACHED"}`;
    table.push([what, seconds.toFixed(2), cpuSeconds.toFixed(2), megabytes.toFixed(0), wanted]);
  });
  const how = `keyless as built (dist/), ${rounds} rounds, ${availableParallelism()} cores, Node ${process.versions.node}`;
  console.log(`${how}\n${table.toString()}`);
  const secondsOf = (one: (typeof measured)[number]) => middle[measured.indexOf(one)]?.seconds ?? NaN;
  const times = secondsOf(ofLarge) / secondsOf(ofTemplate);
  say(`${resources} resources: ${times.toFixed(2)} times the template's time`, times <= 1.5, "at most 1.5 times");
  // Of processor time, in pairs: other work on the machine disturbs both.
  const cpuOf = (round: readonly Run[], one: (typeof measured)[number]) =>
    round[measured.indexOf(one)]?.cpuSeconds ?? NaN;
  const pairs = [
    [ofTemplate, templateUnconfined],
    [ofStacks, stacksUnconfined],
  ] as const;
  for (const [confined, same] of pairs) {
    const more = median(results.map((round) => cpuOf(round, confined) / cpuOf(round, same))) - 1;
    say(`${confined.what}: confined takes ${(100 * more).toFixed(0)} % more`, more <= 0.1, "at most 10 %");
  }
} finally {
  rmSync(folder, { recursive: true });
}
