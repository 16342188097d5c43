import type { Run } from "./forge.ts";

/** What a comment of ours says of itself, in its last line, where nobody sees it. */
export interface Mark {
  /** The commit that it is about. */
  readonly commit: string;
  readonly run: Pick<Run, "id" | "attempt">;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
}

const start = "<!-- azure-keyless ";
const pattern = /\n<!-- azure-keyless commit=([0-9a-f]{40,64}) run=(\d{1,15}) attempt=(\d{1,9}) at=(\d{1,15}) -->\s*$/;

/** The longest that a mark can be, in code units. */
export const maxMark = 160;

export function printMark({ commit, run, at }: Mark): string {
  return `${start}commit=${commit} run=${run.id} attempt=${run.attempt} at=${at} -->`;
}

/** Whether a text ends as a comment of ours: its author has to be us, too. */
export function hasMark(body: string): boolean {
  return body.slice(body.trimEnd().lastIndexOf("\n") + 1).startsWith(start);
}

/** The mark of a comment; one that cannot be read is older than all others. */
export function markOf(body: string): Mark {
  const [, commit = "", id = 0, attempt = 0, at = 0] = pattern.exec(body) ?? [];
  return { commit, run: { id: Number(id), attempt: Number(attempt) }, at: Number(at) };
}

/**
 * Whether one mark stands and the other does not: what is about the newest commit, else what a later run made.
 *
 * @param newest the newest commit of the pull request.
 */
export function isLater(one: Mark, other: Mark, newest: string): boolean {
  const [a, b] = [one, other].map(({ commit, run, at }) => [Number(commit === newest), run.id, run.attempt, at]);
  const differing = (a ?? []).findIndex((value, index) => value !== b?.[index]);
  return differing !== -1 && (a?.[differing] ?? 0) > (b?.[differing] ?? 0);
}
