import { gitLab } from "../../../cli/forges/gitlab/gitlab.ts";
import { page } from "./onGitHub.ts";
import { add, commits, noPlatform, us, type Platform, type Written } from "./platform.ts";
import { strictServer } from "./strictServer.ts";

const project = "/api/v4/projects/42";
const token = "glpat-token";

/** The REST API of GitLab, as far as a note on a merge request needs it. */
export async function onGitLab(): Promise<Platform> {
  const comments: Written[] = [];
  const statuses: unknown[] = [];
  const shown = ({ id, author, body }: Written) => ({
    ...{ id, body, system: false },
    author: { id: author === us ? 1 : 2, username: author },
  });
  const server = await strictServer((asked) => {
    if (asked.token !== token) return { status: 401, body: { message: "401 Unauthorized" } };
    const [, id] = /\/notes\/(\d+)$/.exec(asked.what) ?? [];
    const index = comments.findIndex((comment) => String(comment.id) === id);
    const found = comments[index];
    if (id !== undefined && found === undefined) return { status: 404, body: { message: "404 Not found" } };
    switch (asked.what.replace(/\/notes\/\d+$/, "/notes/ID")) {
      case "GET /api/v4/user":
        return { body: { id: 1, username: "project_42_bot" } };
      case `GET ${project}/merge_requests/7`:
        return { body: { iid: 7, sha: platform.newest } };
      case `GET ${project}/merge_requests/7/notes`:
        return page(comments.map(shown), asked, server.address);
      case `POST ${project}/merge_requests/7/notes`:
        return { status: 201, body: shown(add(comments, String(asked.body["body"]))) };
      case `PUT ${project}/merge_requests/7/notes/ID`:
        if (found !== undefined) found.body = String(asked.body["body"]);
        return { body: {} };
      case `DELETE ${project}/merge_requests/7/notes/ID`:
        comments.splice(index, 1);
        return { status: 204 };
      case `POST ${project}/statuses/${commits.new}`:
        statuses.push(asked.body);
        return { status: 201 };
      default:
        return undefined;
    }
  });
  const place = { server: server.address, token, project: "42", projectAddress: "https://gitlab.com/contoso/shop" };
  const platform: Platform = {
    ...{ server, comments, statuses, newest: commits.new },
    forge: () => gitLab({ ...place, number: 7, commit: commits.new, address: "https://gitlab.com/job" }),
    environment: ({ id, commit }) => ({
      ...noPlatform,
      ...{ GITLAB_CI: "true", CI_SERVER_URL: server.address, GITLAB_TOKEN: token, CI_PROJECT_ID: "42" },
      ...{ CI_PROJECT_URL: "https://gitlab.com/contoso/shop", CI_MERGE_REQUEST_IID: "7", CI_JOB_ID: String(id) },
      ...{ CI_JOB_URL: `https://gitlab.com/contoso/shop/-/jobs/${id}`, CI_COMMIT_SHA: commit },
      CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: "",
    }),
    creating: /^POST .*\/notes$/,
    changing: /^PUT/,
  };
  return platform;
}
