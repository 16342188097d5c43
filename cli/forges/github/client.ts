import { Octokit } from "@octokit/core";
import { paginateRest } from "@octokit/plugin-paginate-rest";

import { ForgeError } from "../forgeError.ts";

const Client = Octokit.plugin(paginateRest);
export type GitHubClient = InstanceType<typeof Client>;

export interface GitHubAccess {
  /** `https://api.github.com`, or that of an own server. */
  readonly api: string;
  readonly token: string;
}

/** The official client; its errors become {@link ForgeError}. */
export function gitHubClient({ api, token }: GitHubAccess): GitHubClient {
  const quiet = () => undefined;
  const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
  const client = new Client({ baseUrl: api, auth: token, userAgent: "azure-keyless", log });
  client.hook.error("request", (error) => {
    throw asForgeError(error as ClientError);
  });
  return client;
}

/** What the client adds to its errors; without an answer there is no response. */
interface ClientError extends Error {
  readonly status?: number;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function asForgeError(error: ClientError): ForgeError {
  const { response, status = 0, message } = error;
  if (response === undefined) return new ForgeError(sayCause(error), 0);
  const { headers } = response;
  const isUsedUp = headers["x-ratelimit-remaining"] === "0";
  const reset = isUsedUp ? Number(headers["x-ratelimit-reset"]) - Date.now() / 1000 : Number.NaN;
  const wait = [Number(headers["retry-after"] ?? Number.NaN), reset].find((seconds) => Number.isFinite(seconds));
  return new ForgeError(message, status, wait === undefined ? undefined : Math.max(1, Math.ceil(wait)));
}

function sayCause({ message, cause }: Error): string {
  return cause instanceof Error && cause.message !== message ? `${message}: ${cause.message}` : message;
}
