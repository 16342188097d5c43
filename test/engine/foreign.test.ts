import { readFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { repository, type Edits } from "../../engine/copy/workspace.ts";
import { conflictsIn, countsOf, describeEngine, makeStack, resourcesOf, type Deployed } from "./realEngine.ts";
import { told } from "./told.ts";

const program = `${repository}/test/engine/programs/foreign`;
const timeout = 300_000;

/** Writes that the engine starts together meet, also on a slow machine; retries come after about 0.8, 2.4 and 4.8 s. */
const azure = { KEYLESS_SANDBOX_LATENCY_MS: "200", KEYLESS_SANDBOX_RETRY_SCALE: "0.04" };
const credentialsMeet = "ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity";

/** A role, a trust, a deployment and a member at once. */
const edit: Edits = {
  "index.ts": (text) =>
    text
      .replace("accounts/deployments/*", "accounts/listKeys/action")
      .replace('"prod-eu"]', '"prod-eu", "nightly"]')
      .replace('  summaries: "gpt-4.1-nano",\n', "")
      .replace("{ ada: ada.objectId,", "{ ada: ada.objectId, grace: grace.objectId,"),
};

it("the foreign program imports nothing of ours", () => {
  const imports = readFileSync(`${program}/index.ts`, "utf8").match(/(?<=from ")[^"]+/g) ?? [];
  expect(imports.length).toBeGreaterThan(5);
  expect(imports.filter((name) => !name.startsWith("@pulumi/"))).toEqual([]);
});

describeEngine("a program that is not ours and keeps nothing apart", () => {
  let stack: Deployed;
  beforeAll(async () => {
    stack = await makeStack(program, "dev", azure);
  });

  /** Does something again for as long as nothing but writes that met are in its way. */
  async function untilDone(...command: string[]): Promise<void> {
    for (let times = 1; times <= 5; times++) {
      const { code, stdout } = await stack.engine.run([...command, "--yes", "--skip-preview"]);
      if (code === 0) return;
      expect(stdout).toContain("Status=409");
      expect(stdout).not.toMatch(/Status=(?!409)/);
    }
    throw new Error(`${command.join(" ")} was not done after five times`);
  }
  const named = (type: string) =>
    stack
      .tenant()
      .resources.filter((resource) => resource.type.endsWith(`/${type}`))
      .map(({ id }) => id.split("/").at(-1) ?? "")
      .toSorted();

  it(
    "does not come up at once: its deployments meet on the account, and azure-native does not try those again",
    async () => {
      await expect(stack.engine.up()).rejects.toThrow('Code="RequestConflict"');

      expect(named("deployments").length).toBeLessThan(3);
      const ids = conflictsIn(stack.tenant()).flatMap((text) =>
        text.startsWith("RequestConflict") ? text.split(" ").slice(-1) : [],
      );
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
    },
    timeout,
  );

  it(
    "comes up when `up` is run again: its credentials meet, too, but those are tried again",
    async () => {
      await untilDone("up");

      expect(named("deployments")).toEqual(["chat", "embeddings", "summaries"]);
      expect(named("federatedIdentityCredentials")).toEqual(["dev", "prod", "prod-eu", "staging", "test"]);
      const { log } = stack.tenant();
      const refused = log.find(({ code }) => code === credentialsMeet);
      expect(log.filter(({ id }) => id === refused?.id).map(({ status }) => status)).toEqual(
        expect.arrayContaining([409, 201]),
      );
    },
    timeout,
  );

  it(
    "is previewed with an edit that `keyless diff --plan` says in words",
    async () => {
      stack.edit(edit);

      const digest = await stack.engine.preview();

      expect(countsOf(digest)).toEqual({ create: 2, delete: 1, same: 25, update: 1 });
      const { exitCode, stdout } = await told(digest);
      expect(exitCode).toBe(1);
      for (const line of [
        "▲▼ pipeline gains: read keys on resource group models; and loses: manage models on resource group models",
        "▲▼ pipeline gains: read keys, write data, call models on document intelligence documents; and loses: manage models on document intelligence documents",
        "▲ github contoso/support environment nightly gains: act as identity pipeline",
        "▲ user grace gains: read keys, write data, call models on document intelligence documents",
        "Access changed both ways in dev. Exit 1.",
      ]) {
        // What is long is in several lines.
        expect(stdout.replaceAll(/\s+/g, " ")).toContain(line);
      }
    },
    timeout,
  );

  it(
    "gets that edit without a conflict, since no two of its writes are on one account or one identity",
    async () => {
      const before = conflictsIn(stack.tenant());

      await stack.engine.up();

      expect(named("deployments")).toEqual(["chat", "embeddings"]);
      expect(named("federatedIdentityCredentials")).toContain("nightly");
      expect(stack.tenant().resources.filter(({ type }) => type === "groupMember")).toHaveLength(3);
      expect(JSON.stringify(stack.tenant().resources)).not.toContain("accounts/deployments/*");
      expect(conflictsIn(stack.tenant())).toEqual(before);
    },
    timeout,
  );

  it(
    "is refreshed without a difference and without a write",
    async () => {
      const before = stack.tenant();

      const { code, stdout } = await stack.engine.run(["refresh", "--yes", "--skip-preview"]);

      expect({ code, said: /Resources:\n\s+(.*)/.exec(stdout)?.[1] }).toEqual({ code: 0, said: "28 unchanged" });
      expect(stack.tenant()).toEqual(before);
      expect(countsOf(await stack.engine.preview())).toEqual({ same: 28 });
    },
    timeout,
  );

  it(
    "goes away, with another `destroy` where deletes met",
    async () => {
      await untilDone("destroy");

      expect(resourcesOf(stack.engine.export())).toEqual([]);
      const { resources, softDeleted } = stack.tenant();
      expect(resources).toEqual([]);
      expect(softDeleted).toHaveLength(2);
    },
    timeout,
  );
});
