import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { buildAction } from "../../tools/build/action.ts";
import { root } from "../cli/keyless.ts";
import { roles, temporaryFolder } from "../cli/repository.ts";
import { checkout, filesOf, workflow } from "./workflow.ts";

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length), readFileSync(path, "latin1")]),
  );

describe("the Action as runners take it from a commit", () => {
  test("is what npm run action builds, byte for byte", async () => {
    const folder = `${temporaryFolder()}/`;
    await buildAction(folder);
    const [committed, fresh] = [filesIn(`${root}action/dist/`), filesIn(folder)];
    expect(Object.keys(committed).toSorted()).toEqual(Object.keys(fresh).toSorted());
    // Its files are too long to be shown.
    expect(Object.keys(fresh).filter((name) => committed[name] !== fresh[name])).toEqual([]);
  });

  test("judges a pull request with nothing installed beside it", async () => {
    const folder = temporaryFolder();
    cpSync(`${root}action/dist`, join(folder, "action/dist"), { recursive: true });
    const at = checkout({ chat: roles.openAIUser }, { chat: roles.openAIContributor });
    const { environment } = await workflow();
    const variables = environment(at, { token: "", stacks: "dev" });
    const env = { ...process.env, ...variables };
    const run = () =>
      execFileSync(process.execPath, [join(folder, "action/dist/action/main.js")], { env, encoding: "utf8" });
    expect(run).toThrow(expect.objectContaining({ status: 1, stderr: "" }) as Error);
    expect(filesOf(variables).outputs["verdict"]).toBe("broader");
  });
});
