import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readChange, review, type Report } from "../../access/index.ts";
import { atEnd } from "../atEnd.ts";
import { known } from "../access/known.ts";
import { digestOf, repository } from "../offline/runOffline.ts";

const folder = join(repository, "test/noise/programs");

/** Programs as others publish them. */
export const programs: readonly string[] = readdirSync(folder)
  .filter((file) => file !== "thing.cjs")
  .map((file) => file.replace(/\.cjs$/, ""));

/** What can change in a program without touching access, by the words of the program, and its encrypted configuration. */
export function changesOf(program: string): readonly string[] {
  const text = readFileSync(join(folder, `${program}.cjs`), "utf8");
  const changes = [...text.matchAll(/\bon\("(\w+)"/g)].map(([, change = ""]) => change);
  return [...new Set(changes), ...(text.includes('secret("') ? [rotation] : []), "all"];
}

/** The change in which each encrypted value of the configuration is another one. */
const rotation = "rotation";

export interface Run {
  readonly digest: unknown;
  readonly resources: number;
}

/** Runs a program offline, as it is without a change. */
export async function run(program: string, change = "base"): Promise<Run> {
  const cwd = mkdtempSync(join(tmpdir(), `keyless-noise-${program}-${change}-`));
  atEnd(() => {
    rmSync(cwd, { recursive: true, force: true });
  });
  symlinkSync(join(repository, "node_modules"), join(cwd, "node_modules"));
  writeFileSync(
    join(cwd, "Pulumi.yaml"),
    `name: ${program}\nmain: index.js\nruntime: { name: nodejs, options: { typescript: false } }\n`,
  );
  writeFileSync(join(cwd, "package.json"), "{}");
  writeFileSync(join(cwd, "index.js"), `require(${JSON.stringify(join(folder, `${program}.cjs`))});\n`);
  const cipher = [rotation, "all"].includes(change) ? "v1:bbbb:bbbb" : "v1:aaaa:aaaa";
  writeFileSync(
    join(cwd, "Pulumi.dev.yaml"),
    `config:\n  ${program}:phase: ${change}\n  ${program}:token: { secure: "${cipher}" }\n  azure-native:location: westeurope\n`,
  );
  const digest = await digestOf(cwd);
  return { digest, resources: digest.steps.length };
}

const source = { source: "offline", ref: null } as const;

/** What is said of going from one run to another. */
export function reportBetween(before: Run, after: Run): Report {
  const evidence = ({ digest }: Run) => ({ kind: "plan", change: readChange(digest), side: "after", source }) as const;
  const input = { stack: "dev", before: evidence(before), after: evidence(after) };
  return review([input], { ...known(), now: "2026-11-21" });
}

/** What is wrongly said to change, in words. */
export function noiseIn(report: Report): string[] {
  return report.stacks.flatMap(({ changes }) =>
    changes.map(({ verdict, actor, gained }) => `${verdict}: ${actor.name}: ${gained.join("; ")}`),
  );
}
