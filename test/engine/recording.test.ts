import { expect, it, vi } from "vitest";
import { applyEdits, repository, Workspace } from "../../engine/copy/workspace.ts";
import { recordChange, type Change } from "../../tools/record.ts";
import { accessProgram, describeEngine, installation, stepOf } from "./realEngine.ts";

// A recording is six runs of the engine, and other test files run at the same time.
vi.setConfig({ testTimeout: 300_000 });

const change: Change = {
  name: "the identity is renamed, so everything of it is replaced",
  project: accessProgram,
  after: { "index.ts": (text) => text.replace('"identity", {', '"identity", { resourceName: "other",') },
  records: ["digest", "changes", "steps", "refresh", "state"],
};

describeEngine("recording a change", () => {
  it("changes nothing when it is done again", async () => {
    const [first, second] = await Promise.all([
      recordChange(change, installation()),
      recordChange(change, installation()),
    ]);

    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(Object.keys(first).toSorted()).toEqual(["changes", "digest", "refresh", "state", "steps"]);
    expect(stepOf(first.digest, "managedidentity:UserAssignedIdentity")).toMatchObject({
      op: "replace",
      replaceReasons: ["resourceName"],
    });
    const text = JSON.stringify(first);
    expect(["keyless-engine-", repository, "../"].filter((place) => text.includes(place))).toEqual([]);
  });

  it("can start from nothing, and keeps what a failing program says", async () => {
    const failing: Change = {
      name: "fails",
      project: accessProgram,
      before: null,
      after: { "index.ts": (text) => `${text}\nthrow new Error("no more groups");\n` },
    };

    const { digest } = await recordChange(failing, installation());

    expect(JSON.stringify((digest as { diagnostics?: unknown }).diagnostics)).toContain("no more groups");
  });
});

it("an edit that changes nothing is refused, because it would record nothing", () => {
  const workspace = new Workspace();
  try {
    const project = workspace.addProject(accessProgram);
    expect(() => {
      applyEdits(project, { "index.ts": (text) => text.replace("no such text", "") });
    }).toThrow("the edit of index.ts changes nothing");
  } finally {
    workspace.remove();
  }
});
