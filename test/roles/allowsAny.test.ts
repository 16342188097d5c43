import { describe, expect, test } from "vitest";

import { allowsAny, type PermissionBlock } from "../../roles/index.ts";

const apps = { actions: ["Microsoft.App/containerApps/*write"] };
const holds = (block: PermissionBlock, asked: PermissionBlock) =>
  allowsAny({ id: "00000000-0000-4000-8000-000000000001", name: "ours", permissions: [block] }, asked);

describe("whether a role allows any operation of a block", () => {
  test.each([
    ["what a wildcard meets", { actions: ["Microsoft.App/*/write"] }, true],
    ["another provider", { actions: ["Microsoft.Web/*"] }, false],
    ["all but what is asked", { actions: ["Microsoft.App/*"], notActions: ["Microsoft.App/containerApps/*"] }, false],
    ["the other plane", { dataActions: ["Microsoft.App/containerApps/write"] }, false],
  ])("%s", (_, block, isAllowed) => {
    expect(holds(block, apps)).toBe(isAllowed);
  });

  test("a segment may be none where it is granted, and must be there where it is taken away", () => {
    const pattern = "Microsoft.App/containerApps/*/write";
    expect(holds({ actions: [pattern], notActions: [pattern] }, apps)).toBe(true);
    expect(holds({ actions: [pattern], notActions: ["Microsoft.App/containerApps*write"] }, apps)).toBe(false);
  });
});
