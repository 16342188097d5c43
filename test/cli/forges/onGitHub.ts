import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { gitHub } from "../../../cli/forges/github/github.ts";
import { temporaryFolder } from "../repository.ts";
import { add, commits, noPlatform, us, type Platform, type Written } from "./platform.ts";
import { strictServer, type Answer, type Asked } from "./strictServer.ts";

const repository = "/repos/contoso/shop";
const token = "ghs_token";
const login = "github-actions[bot]";

/** The REST API of GitHub, as far as a comment needs it. */
export async function onGitHub(): Promise<Platform & { readonly token: string; readonly pulls: unknown[] }> {
  const comments: Written[] = [];
  const statuses: unknown[] = [];
  const shown = ({ id, author, body }: Written) => ({
    ...{ id, body },
    user: author === us ? { login, type: "Bot" } : { login: author, type: "User" },
  });
  const server = await strictServer((asked) => {
    if (asked.token !== token) return { status: 401, body: { message: "Bad credentials" } };
    const [, id] = /\/issues\/comments\/(\d+)$/.exec(asked.what) ?? [];
    const index = comments.findIndex((comment) => String(comment.id) === id);
    const found = comments[index];
    if (id !== undefined && found === undefined) return { status: 404, body: { message: "Not Found" } };
    switch (asked.what.replace(/\/comments\/\d+$/, "/comments/ID")) {
      case "POST /graphql":
        return asked.body["query"] === "query { viewer { login } }"
          ? { body: { data: { viewer: { login } } } }
          : undefined;
      case `GET ${repository}/pulls/7`:
        return { body: { number: 7, head: { sha: platform.newest } } };
      case `GET ${repository}/pulls`:
        return page(platform.pulls, asked, server.address);
      case `GET ${repository}/issues/7/comments`:
        return page(comments.map(shown), asked, server.address);
      case `POST ${repository}/issues/7/comments`: {
        const body = String(asked.body["body"]);
        if (body.length > 65_536) return { status: 422, body: { message: "Body is too long" } };
        return { status: 201, body: shown(add(comments, body)) };
      }
      case `PATCH ${repository}/issues/comments/ID`:
        if (found !== undefined) found.body = String(asked.body["body"]);
        return { body: {} };
      case `DELETE ${repository}/issues/comments/ID`:
        comments.splice(index, 1);
        return { status: 204 };
      case `POST ${repository}/statuses/${platform.newest}`:
        statuses.push(asked.body);
        return { status: 201 };
      default:
        return undefined;
    }
  });
  const folder = temporaryFolder();
  const place = { api: server.address, token, server: "https://github.com", repository: "contoso/shop", number: 7 };
  const platform = {
    ...{ server, comments, statuses, newest: commits.new, token, pulls: [] as unknown[] },
    forge: () => gitHub({ ...place, commit: commits.new, address: "https://github.com/run" }),
    environment: ({ id, commit }: { id: number; commit: string }) => {
      const event = join(folder, `${id}.json`);
      const base = { ref: "main", sha: commits.base };
      writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head: { sha: commit }, base } }));
      return {
        ...noPlatform,
        ...{ GITHUB_ACTIONS: "true", GITHUB_API_URL: server.address, GITHUB_SERVER_URL: "https://github.com" },
        ...{ GITHUB_TOKEN: token, GITHUB_REPOSITORY: "contoso/shop", GITHUB_EVENT_PATH: event },
        ...{ GITHUB_SHA: commits.merged, GITHUB_RUN_ID: String(id), GITHUB_RUN_ATTEMPT: "1" },
      };
    },
    creating: /^POST .*\/comments$/,
    changing: /^PATCH/,
  };
  return platform;
}

/** One page of a list, with the addresses of others as GitHub and GitLab give them. */
export function page(all: readonly unknown[], { what, query }: Asked, address: string): Answer {
  const size = Number(query.get("per_page") ?? 30);
  const number = Number(query.get("page") ?? 1);
  const next = new URLSearchParams(query);
  next.set("page", String(number + 1));
  const link = `<${address}${what.split(" ")[1] ?? ""}?${next.toString()}>; rel="next"`;
  const isLast = number * size >= all.length;
  return { body: all.slice((number - 1) * size, number * size), headers: isLast ? {} : { link } };
}
