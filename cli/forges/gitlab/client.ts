import { Commits, MergeRequestNotes, MergeRequests, Users } from "@gitbeaker/core";
import { createRequesterFn, type RequestOptions } from "@gitbeaker/requester-utils";

import { parseJson } from "../../../json/parseJson.ts";
import { ForgeError } from "../forgeError.ts";

export interface GitLabAccess {
  /** `https://gitlab.com` */
  readonly server: string;
  /** The token of a project, a group or a person, with the scope `api`. */
  readonly token: string;
}

/** The parts of the client that a merge request needs; their errors are {@link ForgeError}. */
export function gitLabClient({ server: host, token }: GitLabAccess) {
  // Its own way to ask tries ten times within a quarter of a second, whatever time the server names.
  const requesterFn = createRequesterFn((_, options) => Promise.resolve(options), ask);
  const options = { host, token, requesterFn };
  return {
    commits: new Commits(options),
    mergeRequests: new MergeRequests(options),
    notes: new MergeRequestNotes(options),
    users: new Users(options),
  };
}

async function ask(endpoint: string, options?: RequestOptions) {
  const { prefixUrl = "", searchParams, method = "GET", headers, body, signal } = options ?? {};
  const url = new URL(endpoint, prefixUrl.endsWith("/") ? prefixUrl : `${prefixUrl}/`);
  url.search = searchParams ?? "";
  const sent = { method, redirect: "error" as const, ...(headers && { headers }), ...(signal && { signal }) };
  const response = await fetch(url, { ...sent, ...(body !== undefined && { body }) }).catch((error: unknown) => {
    throw new ForgeError(error instanceof Error ? `${error.message}${sayCause(error)}` : String(error), 0);
  });
  const text = await response.text();
  if (response.ok) {
    const value = text === "" ? null : (parseJson(text) as Record<string, unknown>);
    return { body: value, headers: Object.fromEntries(response.headers), status: response.status };
  }
  const after = Number(response.headers.get("retry-after") ?? Number.NaN);
  throw new ForgeError(text.slice(0, 300), response.status, Number.isFinite(after) ? after : undefined);
}

function sayCause({ cause }: Error): string {
  return cause instanceof Error ? `: ${cause.message}` : "";
}
