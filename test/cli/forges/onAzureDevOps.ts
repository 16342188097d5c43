import { azureDevOps } from "../../../cli/forges/azureDevOps/azureDevOps.ts";
import { add, commits, noPlatform, us, type Platform, type Written } from "./platform.ts";
import { strictServer } from "./strictServer.ts";

const token = "system-token";
const repository = "11111111-1111-1111-1111-111111111111";
const pull = `/contoso/shop/_apis/git/repositories/${repository}/pullRequests/7`;

const location = (area: string, resourceName: string, id: string, routeTemplate: string, resourceVersion = 1) => ({
  ...{ id, area, resourceName, routeTemplate, resourceVersion },
  ...{ minVersion: "1.0", maxVersion: "7.2", releasedVersion: "7.1" },
});
const inRepository = "{project}/_apis/{area}/repositories/{repositoryId}";

/** Where the client finds what it calls, with the ids and templates of the service. */
const locations = {
  git: [
    location(
      "git",
      "pullRequests",
      "9946fd70-0d40-406e-b686-b4744cbbcc37",
      `${inRepository}/{resource}/{pullRequestId}`,
      2,
    ),
    location(
      "git",
      "pullRequestThreads",
      "ab6e2e5d-a0b7-4153-b64a-a4efe0d49449",
      `${inRepository}/pullRequests/{pullRequestId}/threads/{threadId}`,
    ),
    location(
      "git",
      "pullRequestThreadComments",
      "965a3ec7-5ed8-455a-bdcb-835a5ea7fe7b",
      `${inRepository}/pullRequests/{pullRequestId}/threads/{threadId}/comments/{commentId}`,
    ),
    location(
      "git",
      "pullRequestStatuses",
      "b5f6bb4f-8d1e-4d79-8d11-4c9172c99c35",
      `${inRepository}/pullRequests/{pullRequestId}/statuses/{statusId}`,
      2,
    ),
  ],
  Location: [location("Location", "ConnectionData", "00d9565f-ed9c-4a06-9a50-00e7896ccab4", "_apis/{resource}")],
};

/** The REST API of Azure DevOps, as far as a thread on a pull request needs it. */
export async function onAzureDevOps(): Promise<Platform> {
  const comments: Written[] = [];
  const deleted: Written[] = [];
  const statuses: unknown[] = [];
  const shown = (written: Written) => ({
    id: written.id,
    comments: [
      {
        ...{ id: 1, author: { id: written.author === us ? "build" : written.author }, commentType: "text" },
        ...(deleted.includes(written) ? { isDeleted: true } : { content: written.body }),
      },
    ],
  });
  const server = await strictServer((asked) => {
    if (asked.token !== token) return { status: 401, body: { message: "TF400813" } };
    const [, id] = /\/threads\/(\d+)\/comments\/1$/.exec(asked.what) ?? [];
    const index = comments.findIndex((comment) => String(comment.id) === id);
    const found = comments[index];
    if (id !== undefined && found === undefined) return { status: 404, body: { message: "not found" } };
    switch (asked.what.replace(/\/threads\/\d+\/comments\/1$/, "/threads/ID/comments/1")) {
      case "OPTIONS /contoso/_apis/git":
        return { body: { count: locations.git.length, value: locations.git } };
      case "OPTIONS /contoso/_apis/Location":
        return { body: { count: 1, value: locations.Location } };
      case "GET /contoso/_apis/ConnectionData":
        return { body: { authenticatedUser: { id: "build" } } };
      case `GET ${pull}`:
        return { body: { pullRequestId: 7, lastMergeSourceCommit: { commitId: platform.newest } } };
      case `GET ${pull}/threads`:
        // A deleted comment stays in its thread.
        return { body: { value: [...comments, ...deleted].map(shown) } };
      case `POST ${pull}/threads`: {
        const [{ content = "" } = {}] = asked.body["comments"] as { content?: string }[];
        return { body: shown(add(comments, content)) };
      }
      case `PATCH ${pull}/threads/ID/comments/1`:
        if (found !== undefined) found.body = String(asked.body["content"]);
        return { body: {} };
      case `DELETE ${pull}/threads/ID/comments/1`:
        deleted.push(...comments.splice(index, 1));
        return { status: 204 };
      case `POST ${pull}/statuses`:
        statuses.push(asked.body);
        return { body: {} };
      default:
        return undefined;
    }
  });
  const collection = `${server.address}/contoso/`;
  const repositoryAddress = "https://dev.azure.com/contoso/shop/_git/shop";
  const platform: Platform = {
    ...{ server, comments, statuses, newest: commits.new },
    forge: () =>
      azureDevOps({
        ...{ collection, project: "shop", repository, repositoryAddress, number: 7, token },
        address: "https://dev.azure.com/run",
      }),
    environment: ({ id, commit }) => ({
      ...noPlatform,
      ...{ TF_BUILD: "True", SYSTEM_COLLECTIONURI: collection, SYSTEM_TEAMPROJECT: "shop", SYSTEM_ACCESSTOKEN: token },
      ...{ SYSTEM_PULLREQUEST_PULLREQUESTID: "7", SYSTEM_PULLREQUEST_SOURCECOMMITID: commit, SYSTEM_JOBATTEMPT: "1" },
      ...{ BUILD_REPOSITORY_ID: repository, BUILD_REPOSITORY_URI: repositoryAddress, BUILD_BUILDID: String(id) },
      BUILD_SOURCEVERSION: commits.merged,
    }),
    creating: /^POST .*\/threads$/,
    changing: /^PATCH/,
  };
  return platform;
}
