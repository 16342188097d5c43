import { hasMark, isLater, markOf, type Mark } from "./mark.ts";
import type { Forge, OwnComment } from "./forge.ts";
import { ForgeError } from "./forgeError.ts";
import { patiently, type Wait } from "./patience.ts";

/** What is to be said, and what it is about. */
export interface Draft {
  readonly mark: Mark;
  /** The comment with its mark. @param newest the newest commit of the pull request. */
  readonly body: (newest: string) => string;
  /** Whether a first comment is worth it; one that is there is kept current in any case. */
  readonly isWorthFirst: boolean;
}

export type Outcome = "created" | "updated" | "left" | "none";

/** Writers at the same time come to an end after each has seen the other. */
const maxRounds = 5;

/**
 * Brings the one comment of a pull request up to date. Platforms cannot create a comment only if there is none, so two that run
 * at once may both create one. Each lists again after it has written: the oldest stays, says what is latest, and the others
 * are removed by whoever sees them.
 *
 * @returns `left` if the comment says something later than the draft.
 * @throws ForgeError when the platform refuses.
 */
export async function bringUpToDate(forge: Forge, draft: Draft, wait?: Wait): Promise<Outcome> {
  let outcome: Outcome = "left";
  for (let round = 0; round < maxRounds; round += 1) {
    const newest = await patiently(() => forge.newestCommit(), wait);
    const [oldest, ...others] = await patiently(() => forge.ownComments(hasMark), wait);
    if (oldest === undefined) {
      if (!draft.isWorthFirst) return "none";
      await patiently(() => forge.create(draft.body(newest)), wait);
      outcome = "created";
      continue;
    }
    const wanted = latestOf([oldest, ...others], draft, newest);
    if (wanted === undefined && others.length === 0) return outcome;
    if (wanted !== undefined) {
      await unlessGone(patiently(() => forge.update(oldest, wanted), wait));
      if (outcome === "left") outcome = "updated";
    }
    for (const other of others) await unlessGone(patiently(() => forge.remove(other), wait));
  }
  return outcome;
}

/** A comment that somebody has deleted meanwhile is missed when they are listed again. */
async function unlessGone(written: Promise<void>): Promise<void> {
  await written.catch((error: unknown) => {
    if (!(error instanceof ForgeError && [404, 410].includes(error.status))) throw error;
  });
}

/** What the oldest comment has to say; undefined if it says it. */
function latestOf(comments: readonly OwnComment[], draft: Draft, newest: string): string | undefined {
  const [oldest, ...others] = comments.map(({ body }) => ({ body, mark: markOf(body) }));
  const drafted = { body: draft.body(newest), mark: draft.mark };
  const latest = [...others, drafted].reduce(
    (best, one) => (best === undefined || isLater(one.mark, best.mark, newest) ? one : best),
    oldest,
  );
  return latest === oldest ? undefined : latest?.body;
}
