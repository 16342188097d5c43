import type { Forge } from "../../../cli/forges/forge.ts";
import type { StrictServer } from "./strictServer.ts";

/** A comment on the pull request of a test. */
export interface Written {
  readonly id: number;
  readonly author: string;
  body: string;
}

export const us = "us";
export const somebody = "somebody";

/** A platform with one pull request, number 7 of contoso/shop. */
export interface Platform {
  readonly server: StrictServer;
  /** All comments, oldest first. Tests write and delete in it. */
  readonly comments: Written[];
  /** What was set on commits. */
  readonly statuses: unknown[];
  /** The newest commit of the pull request. */
  newest: string;
  /** A client, as a run of its own has one. */
  readonly forge: () => Forge;
  /** The variables of a job that runs for the pull request. */
  readonly environment: (run: { readonly id: number; readonly commit: string }) => Record<string, string>;
  /** The requests that create a comment and that change one. */
  readonly creating: RegExp;
  readonly changing: RegExp;
}

export const commits = { old: "a".repeat(40), new: "b".repeat(40), merged: "c".repeat(40), base: "d".repeat(40) };

/** Adds a comment with the next number. */
export function add(comments: Written[], body: string, author = us): Written {
  const written = { id: (comments.at(-1)?.id ?? 100) + 1, author, body };
  comments.push(written);
  return written;
}

/** Variables of the platforms that this machine may have, which a job on another platform does not. */
export const noPlatform = { GITHUB_ACTIONS: "", TF_BUILD: "", GITLAB_CI: "" };
