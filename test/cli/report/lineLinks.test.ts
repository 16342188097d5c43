import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { lineLinks } from "../../../cli/report/lineLinks.ts";
import { repositoryWith, temporaryFolder } from "../repository.ts";

const workflow = {
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_REPOSITORY: "contoso/shop",
  GITHUB_SHA: "0123456789012345678901234567890123456789",
};
const location = { file: "a b/index.ts", line: 7 };

describe("links to lines", () => {
  test("lead to the line of the commit, from the root of the repository", () => {
    const folder = repositoryWith({}, { subfolder: "infra" });
    expect(lineLinks(join(folder, "infra"), workflow)(location)).toBe(
      "https://github.com/contoso/shop/blob/0123456789012345678901234567890123456789/infra/a%20b/index.ts#L7",
    );
  });

  test.each([
    {},
    { ...workflow, GITHUB_SHA: "main" },
    { ...workflow, GITHUB_SERVER_URL: "javascript:alert(1)" },
    { ...workflow, GITHUB_REPOSITORY: "contoso/shop/blob/other" },
  ])("lead nowhere with %j", (environment) => {
    expect(lineLinks(repositoryWith({}), environment)(location)).toBeUndefined();
  });

  test("lead nowhere from outside a repository", () => {
    expect(lineLinks(temporaryFolder(), workflow)(location)).toBeUndefined();
  });
});
