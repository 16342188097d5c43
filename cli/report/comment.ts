import {
  maxMarkdown,
  renderComment,
  repositoryPath,
  uriOf,
  type Judged,
  type Location,
  type Report,
} from "../../access/engine.ts";
import type { Occasion } from "../forges/forge.ts";
import { maxMark, printMark } from "../forges/mark.ts";
import type { Draft } from "../forges/sticky.ts";

export interface CommentOptions {
  /** The https address of the full reports. @default the run of the pipeline */
  readonly fullReport?: string | undefined;
  /** When it is written. @default now */
  readonly at?: Date;
  /** Whether a first comment is written where nothing changes. @default true */
  readonly isWorthFirst?: boolean;
}

/** The comment on a pull request for reports that were judged for it. */
export function draftOf(
  reports: readonly Report[],
  { forge, run, commit }: Occasion,
  { fullReport = run.address, at = new Date(), isWorthFirst = true }: CommentOptions,
): Draft {
  const mark = { commit, run, at: at.getTime() };
  const said = { commit, at: minuteOf(at), fullReport };
  const link = ({ folder }: Judged, { file, line }: Location) => {
    const path = repositoryPath(folder, file);
    return path === undefined ? undefined : forge.lineAddress(commit, uriOf(path), line);
  };
  const limit = maxMarkdown - maxMark - 2;
  return {
    mark,
    isWorthFirst,
    body: (newest) => `${renderComment(reports, { ...said, newest, link, limit })}\n${printMark(mark)}`,
  };
}

/** A comment for a commit that could not be judged: what an earlier one said must not read as consent. */
export function failureOf({ run, commit }: Occasion, at: Date = new Date()): Draft {
  const mark = { commit, run, at: at.getTime() };
  const title = "## ? Cannot tell whether access grows: keyless could not run";
  const body = `${title}\n\nNothing was judged for commit \`${commit.slice(0, 7)}\`, ${minuteOf(at)}. [The log](${run.address}) says why.`;
  return { mark, isWorthFirst: true, body: () => `${body}\n\n${printMark(mark)}` };
}

/** `2026-11-30 17:02 UTC` */
export function minuteOf(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
