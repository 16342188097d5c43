import type { OutgoingHttpHeaders } from "node:http";

import { GitApi } from "azure-devops-node-api/GitApi.js";
import { LocationsApi } from "azure-devops-node-api/LocationsApi.js";
import type { IRequestHandler } from "azure-devops-node-api/interfaces/common/VsoBaseInterfaces.js";
import {
  CommentThreadStatus,
  CommentType,
  GitStatusState,
  type GitPullRequestCommentThread,
} from "azure-devops-node-api/interfaces/GitInterfaces.js";

import type { Forge, OwnComment } from "../forge.ts";
import { ForgeError } from "../forgeError.ts";

export interface AzureDevOpsPullRequest {
  /** `https://dev.azure.com/contoso/` */
  readonly collection: string;
  readonly project: string;
  /** The GUID of the repository. */
  readonly repository: string;
  /** `https://dev.azure.com/contoso/shop/_git/shop` */
  readonly repositoryAddress: string;
  readonly number: number;
  /** `System.AccessToken`. */
  readonly token: string;
  /** Where a status leads to. */
  readonly address: string;
}

/** A pull request of Azure Repos: the comment is a thread (https://learn.microsoft.com/rest/api/azure/devops/git). */
export function azureDevOps(pull: AzureDevOpsPullRequest): Forge {
  const { project, repository, number } = pull;
  const handlers = [bearing(pull.token)];
  // The token goes where the pipeline says, and to no other server.
  const options = { allowRedirects: false };
  const git = new GitApi(pull.collection, handlers, options);
  const locations = new LocationsApi(pull.collection, handlers, options);
  let account: string | undefined;
  const idOf = ({ id }: OwnComment) => id.split("/").map(Number) as [number, number];
  return {
    name: "Azure DevOps",
    newestCommit: async () => {
      const { lastMergeSourceCommit } = await found(git.getPullRequest(repository, number, project));
      return lastMergeSourceCommit?.commitId ?? absent();
    },
    ownComments: async (isOurs) => {
      account ??= (await found(locations.getConnectionData())).authenticatedUser?.id ?? absent();
      return (await found(git.getThreads(repository, number, project)))
        .flatMap((thread) => firstComment(thread, account))
        .filter(({ body }) => isOurs(body))
        .toSorted((a, b) => idOf(a)[0] - idOf(b)[0]);
    },
    create: async (body) => {
      const comments = [{ content: body, commentType: CommentType.Text, parentCommentId: 0 }];
      // Closed, because a policy may ask for every open thread to be resolved: the status is what stops a merge.
      const thread = { comments, status: CommentThreadStatus.Closed };
      await found(git.createThread(thread, repository, number, project));
    },
    update: async (comment, content) => {
      await found(git.updateComment({ content }, repository, number, ...idOf(comment), project));
    },
    remove: async (comment) => {
      await answer(git.deleteComment(repository, number, ...idOf(comment), project));
    },
    setStatus: async ({ isPassed, text }) => {
      const state = isPassed ? GitStatusState.Succeeded : GitStatusState.Failed;
      const context = { genre: "keyless", name: "access" };
      const status = { state, context, description: text, targetUrl: pull.address };
      await found(git.createPullRequestStatus(status, repository, number, project));
    },
    lineAddress: (commit, path, line) =>
      `${pull.repositoryAddress}?path=/${path}&version=GC${commit}&line=${line}&lineEnd=${line + 1}&lineStartColumn=1&lineEndColumn=1`,
  };
}

/** The client's own handler comes with those for NTLM, and four packages for its ciphers. */
function bearing(token: string): IRequestHandler {
  return {
    prepareRequest: (options) => {
      options.headers = { ...(options.headers as OutgoingHttpHeaders), Authorization: `Bearer ${token}` };
    },
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error("the token is in each request")),
  };
}

/** The comment that began a thread, if this account wrote it and it is there. */
function firstComment(thread: GitPullRequestCommentThread, account: string | undefined): OwnComment[] {
  const [first] = thread.comments ?? [];
  if (thread.isDeleted === true || first === undefined || first.isDeleted === true) return [];
  if (account === undefined || first.author?.id !== account) return [];
  return [{ id: `${thread.id ?? 0}/${first.id ?? 0}`, body: first.content ?? "" }];
}

/** What was asked for; the client answers `null` for 404. */
async function found<T>(asked: Promise<T>): Promise<T> {
  const value: T | null = await answer(asked);
  return value ?? absent();
}

function absent(): never {
  throw new ForgeError("not found", 404);
}

async function answer<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { statusCode: status = 0, rateLimit } = error as ClientError;
    throw new ForgeError(error.message, status, rateLimit?.retryAfter);
  }
}

/** What the client adds to its errors. */
interface ClientError extends Error {
  readonly statusCode?: number;
  readonly rateLimit?: { readonly retryAfter?: number };
}
