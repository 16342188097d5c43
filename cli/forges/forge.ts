/** A comment of ours on a pull request. */
export interface OwnComment {
  readonly id: string;
  readonly body: string;
}

/** What the status of a commit says. */
export interface Status {
  readonly isPassed: boolean;
  /** One line, at most 140 characters. */
  readonly text: string;
}

/** A platform with pull requests, seen from one of them. Calls that fail throw {@link ForgeError}. */
export interface Forge {
  readonly name: "GitHub" | "Azure DevOps" | "GitLab";
  /** The newest commit of the pull request at this moment. */
  newestCommit(): Promise<string>;
  /** The comments that this account has written and that begin as ours do, oldest first. */
  ownComments(isOurs: (body: string) => boolean): Promise<readonly OwnComment[]>;
  create(body: string): Promise<void>;
  update(comment: OwnComment, body: string): Promise<void>;
  remove(comment: OwnComment): Promise<void>;
  /** Shows on the commit, also where no comment may be written. */
  setStatus(status: Status): Promise<void>;
  /** The https address of a line of a commit. */
  lineAddress(commit: string, path: string, line: number): string;
}

/** A run of a pipeline: later ones have higher numbers. */
export interface Run {
  readonly id: number;
  readonly attempt: number;
  /** The https address of what it printed. */
  readonly address: string;
}

/** For what a pipeline runs. */
export interface Occasion {
  readonly forge: Forge;
  readonly run: Run;
  /** The commit of the pull request that the pipeline was started for. */
  readonly commit: string;
  /** The commits that a report may be about: that one, and what the platform makes by merging it. */
  readonly judged: readonly string[];
}
