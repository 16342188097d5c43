import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import {
  renderComment,
  renderHtml,
  renderSarif,
  repositoryPath,
  uriOf,
  verdictOfStacks,
  type Judged,
  type Location,
} from "../access/engine.ts";
import { gitHubLine } from "../cli/forges/github/lineAddress.ts";
import { minuteOf } from "../cli/report/comment.ts";
import { exitCodeOf, stopsOf } from "../cli/report/exitCode.ts";
import { version } from "../cli/system/version.ts";
import { annotationsOf } from "./annotations.ts";
import type { Written } from "./judge.ts";
import type { Step } from "./given.ts";
import { printAnnotation, setOutput } from "./runner.ts";

/** A summary may have 1 MiB; a code unit takes at most three bytes. */
const maxSummary = 340_000;

/** Shows reports where a workflow shows them: its outputs, the summary of the job, and lines of the pull request. */
export function publish(written: readonly Written[], { inputs, own, environment }: Step): void {
  const reports = written.map(({ report }) => report);
  const [first] = written;
  if (first === undefined) return;
  const folder = join(dirname(first.path), "keyless");
  const link = linksOf(environment);
  for (const format of ["sarif", "html"]) mkdirSync(join(folder, format), { recursive: true });
  for (const [index, { report }] of written.entries()) {
    const stops = stopsOf(report, inputs["fail-on"]);
    const exitCode = exitCodeOf(report, inputs["fail-on"]);
    const sarif = renderSarif(report, { stops, exitCode, version, folder: report.judged.folder });
    writeFileSync(join(folder, "sarif", `${index + 1}.sarif`), `${sarif}\n`);
    const { judged } = report;
    const page = renderHtml(report, { link: (location) => link(judged, location), version });
    writeFileSync(join(folder, "html", `${index + 1}.html`), page);
  }
  const markdown = renderComment(reports, {
    commit: first.report.judged.commit,
    at: minuteOf(new Date()),
    link,
    limit: maxSummary,
  });
  const markdownFile = join(folder, "report.md");
  writeFileSync(markdownFile, markdown);
  const verdicts = reports.flatMap(({ stacks }) => stacks.map(({ verdict }) => verdict));
  const values = {
    verdict: verdictOfStacks(verdicts) ?? "none",
    reports: written.map(({ path }) => path).join("\n"),
    markdown: markdownFile,
    sarif: join(folder, "sarif"),
    html: join(folder, "html"),
  };
  for (const [name, value] of Object.entries(values)) setOutput(own["GITHUB_OUTPUT"], name, value);
  const summary = own["GITHUB_STEP_SUMMARY"] ?? "";
  if (summary !== "") appendFileSync(summary, markdown);
  for (const annotation of annotationsOf(reports, inputs["fail-on"])) process.stdout.write(printAnnotation(annotation));
}

function linksOf(environment: NodeJS.ProcessEnv) {
  const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "" } = environment;
  return ({ commit, folder }: Judged, { file, line }: Location): string | undefined => {
    const path = repositoryPath(folder, file);
    return path === undefined ? undefined : gitHubLine({ server, repository, commit, path: uriOf(path), line });
  };
}
