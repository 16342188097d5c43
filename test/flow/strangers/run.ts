import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

import { renderTerminal, review, type AccessChange, type Report } from "../../../access/index.ts";
import { wrap } from "../../../access/report/terminal/wrap.ts";
import { exitCodeOf } from "../../../cli/report/exitCode.ts";
import { nextSteps } from "../../../cli/report/nextSteps.ts";
import { resourceCounts } from "../../../cli/report/resourceCounts.ts";
import { againstLocks } from "../../../cli/sources/baseline/locks.ts";
import { noDecisions } from "../../../cli/sources/decided.ts";
import { offlineEvidence } from "../../../cli/sources/offlineEvidence.ts";
import { findProject } from "../../../cli/sources/project.ts";
import { known } from "../../access/known.ts";
import { style } from "../../access/report/reports.ts";
import { atEnd } from "../../atEnd.ts";
import { offline, repository } from "../../offline/runOffline.ts";
import type { Edit } from "./edit.ts";

const options = { ...known(), now: "2026-11-29" };

/** The folder of a program. */
export const folderOf = (program: string) => join(repository, "test/flow/strangers/programs", program);

/** What each stack of a program declares. */
export type Digests = ReadonlyMap<string, unknown>;

/** Runs a program offline: all of its stacks, or only one. */
export async function run(folder: string, ...stacks: readonly string[]): Promise<Digests> {
  const { lines } = await offline(
    folder,
    stacks.flatMap((stack) => ["--stack", stack]),
  );
  return new Map(
    lines.map(({ stack = "", digest, error }) => {
      if (digest === undefined) throw new Error(`${folder}, stack ${stack}: ${error?.message ?? "no digest"}`);
      return [stack, digest];
    }),
  );
}

/** Runs the stack dev of a program with what its sibling projects export. */
export async function runWithSiblings(folder: string, siblings: Readonly<Record<string, string>>): Promise<Digests> {
  const given = Object.entries(siblings).map(
    ([stack, program]) => `--outputs=${JSON.stringify({ stack, path: folderOf(program), label: program })}`,
  );
  const { lines } = await offline(folder, ["--stack", "dev", ...given]);
  return new Map(lines.map(({ stack = "", digest }) => [stack, digest]));
}

/** A copy of a program with an edit. */
export function edited(program: string, { files }: Edit): string {
  const folder = mkdtempSync(join(tmpdir(), `keyless-${basename(program)}-`));
  atEnd(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync(folderOf(program), folder, { recursive: true });
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  for (const [file, edits] of Object.entries(files)) {
    const path = join(folder, file);
    const text = edits.reduce((was, [find, by]) => replacedOnce(was, find, by), readFileSync(path, "utf8"));
    writeFileSync(path, text);
  }
  return folder;
}

function replacedOnce(text: string, find: string, by: string): string {
  const [before, after, ...more] = text.split(find);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`not there exactly once: ${find}`);
  return `${before}${by}${after}`;
}

/** What `keyless preview` prints of a program at 100 columns, below its title. */
export function firstReport(folder: string, digests: Digests): string {
  const inputs = [...digests].map(([stack, digest]) => ({ stack, before: null, after: offlineEvidence(digest, null) }));
  const report = review(inputs, options);
  const text = renderTerminal(report, {
    style: style(100),
    exitCode: exitCodeOf(report, "broader"),
    resources: resourceCounts(inputs),
  });
  const project = findProject(folder);
  const baseline = againstLocks(project, { ...known(), stated: [], ...noDecisions }, []);
  const next = nextSteps(report, baseline, project).flatMap((line) => wrap(line, 100));
  return `${[text.trimEnd(), ...next].join("\n")}\n`;
}

/** What is said of going from one run to another. */
export function reportBetween(stack: string, before: Digests, after: Digests): Report {
  const evidence = (digests: Digests) => offlineEvidence(digests.get(stack), null);
  return review([{ stack, before: evidence(before), after: evidence(after) }], options);
}

/** The places that a report names as causes, as "file:line name.property". */
export function causesIn({ stacks }: Report): string[] {
  const changes = stacks.flatMap((stack) => stack.changes);
  return [...new Set(changes.flatMap(({ cause }) => cause.map(sayCause)))].toSorted();
}

function sayCause({ urn, property, location }: AccessChange["cause"][number]): string {
  const place = location === undefined ? "" : `${location.file}:${location.line} `;
  return `${place}${[urn.split("::").at(-1), property].filter((part) => part !== undefined).join(".")}`;
}
