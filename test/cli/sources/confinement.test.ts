import { describe, expect, test } from "vitest";

import type { Report } from "../../../access/index.ts";
import { noWall } from "../../offline/confine/wall.ts";
import { keylessHere } from "../keyless.ts";
import { commit, lock, repositoryWith, write } from "../repository.ts";

const region = "version: 1\nconfine: { environment: [DEPLOY_REGION] }\n";
const network = "version: 1\nconfine: { network: true }\n";

async function preview(folder: string, ...args: readonly string[]) {
  const { exitCode, stdout, stderr } = await keylessHere(["preview", "--stack", "prod", "--format", "json", ...args], {
    cwd: folder,
  });
  return { exitCode, stderr, confinement: stdout === "" ? undefined : (JSON.parse(stdout) as Report).confinement };
}

describe("what a program is given", () => {
  test("is what the settings of the base say, and nothing that the change itself says", async () => {
    const folder = repositoryWith({});
    write(folder, { "keyless.yaml": region });
    commit(folder, "settings");
    write(folder, { "keyless.yaml": network });
    expect((await preview(folder, "--against", "HEAD")).confinement?.given).toEqual({ environment: ["DEPLOY_REGION"] });
  });

  test("is nothing of a file that the locks have not recorded", async () => {
    const folder = repositoryWith({});
    lock(folder, {}, ["prod"]);
    write(folder, { "keyless.yaml": network });
    const { confinement, stderr } = await preview(folder);
    expect(confinement?.given).toBeUndefined();
    expect(stderr).toContain("other confine than the locks have recorded");
  });

  test("is nothing without a base where confinement is required", async () => {
    const folder = repositoryWith({});
    write(folder, { "keyless.yaml": network });
    expect((await preview(folder)).confinement?.given).toEqual({ network: true });
    const { exitCode, confinement } = await preview(folder, "--confine", "required");
    expect([exitCode, confinement?.given]).toEqual([noWall === undefined ? 0 : 2, undefined]);
  });
});

test("a report says that a program was not confined", async () => {
  const { confinement } = await preview(repositoryWith({}), "--confine", "off");
  expect(confinement).toEqual({ unconfined: "as --confine off says" });
});
