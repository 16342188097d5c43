import type { Forge, OwnComment } from "../forge.ts";
import { gitLabClient, type GitLabAccess } from "./client.ts";

export interface GitLabMergeRequest extends GitLabAccess {
  /** The number of the project that is merged into. */
  readonly project: string;
  /** `https://gitlab.com/contoso/shop` */
  readonly projectAddress: string;
  /** The number within the project. */
  readonly number: number;
  /** The commit that gets the status. */
  readonly commit: string;
  /** Where a status leads to. */
  readonly address: string;
}

/** A merge request on GitLab; comments are its notes (https://docs.gitlab.com/api/notes/#merge-requests). */
export function gitLab(merge: GitLabMergeRequest): Forge {
  const { commits, mergeRequests, notes, users } = gitLabClient(merge);
  const { project, number } = merge;
  let account: number | undefined;
  return {
    name: "GitLab",
    newestCommit: async () => (await mergeRequests.show(project, number)).sha,
    ownComments: async (isOurs) => {
      account ??= (await users.showCurrentUser()).id;
      const all = await notes.all(project, number, { perPage: 100, orderBy: "created_at", sort: "asc" });
      return all
        .filter(({ author, system, body }) => !system && author.id === account && isOurs(body))
        .map(({ id, body }): OwnComment => ({ id: String(id), body }))
        .toSorted((a, b) => Number(a.id) - Number(b.id));
    },
    create: async (body) => {
      await notes.create(project, number, body);
    },
    update: async ({ id }, body) => {
      await notes.edit(project, number, Number(id), { body });
    },
    remove: async ({ id }) => {
      await notes.remove(project, number, Number(id));
    },
    setStatus: async ({ isPassed, text }) => {
      const status = { name: "keyless", description: text, targetUrl: merge.address };
      await commits.editStatus(project, merge.commit, isPassed ? "success" : "failed", status);
    },
    lineAddress: (commit, path, line) => `${merge.projectAddress}/-/blob/${commit}/${path}#L${line}`,
  };
}
