import { beforeAll, describe, expect, it } from "vitest";
import type { Ending } from "../../engine/tool.ts";
import { describeEngine, makeStack, type Deployed } from "./realEngine.ts";
import { expectConverged, expectSuccess, faulty, longTest, namedCount, namedProgram, up } from "./recovery.ts";

const conflictOfCredentials = "409 ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity";

/** What became of the requests about one resource, by its name in Azure: `409 Conflict`, `201`. */
function answers({ tenant }: Deployed, name: string): readonly string[] {
  return tenant()
    .log.filter(({ id }) => id.endsWith(`/${name}`))
    .map(({ status, code }) => [status, code].filter((part) => part !== undefined).join(" "));
}

describeEngine("a fault during `up`", () => {
  describe("that passes by itself: the provider waits or tries again (docs/recovery.md, Azure says no)", () => {
    let stack: Deployed;
    beforeAll(async () => {
      stack = await makeStack(namedProgram);
      const { KEYLESS_SANDBOX_FAULTS: list = "" } = faulty(
        { on: "create", name: "group", fault: "latency:300" },
        { on: "create", name: "chat-dev", fault: "429:1" },
        { on: "create", name: "contoso-chat", fault: "500" },
        { on: "create", name: "main", fault: "409" },
      );
      // Our grants say the type of the principal, so that Azure does not have to find a new one.
      const plan = `{ "propagationSeconds": 3600, "faults": ${list} }`;
      expectSuccess(await stack.engine.run(up, { KEYLESS_SANDBOX_FAULTS: plan }));
    }, longTest);

    it.each([
      ["latency", "rg-chat", ["201"]],
      ["429 with Retry-After", "chat-dev", ["429 TooManyRequests", "201"]],
      ["500", "contoso-chat", ["500 InternalServerError", "201"]],
      ["409 of a credential", "main", [conflictOfCredentials, "201"]],
    ])("%s", (_, name, expected) => {
      expect(answers(stack, name)).toEqual(expected);
    });

    it("leaves everything once, and nothing to change", { timeout: longTest }, () =>
      expectConverged(stack, namedCount),
    );
  });

  describe("that lasts ends the `up`, and the next one goes on (docs/recovery.md, Azure says no)", () => {
    let stack: Deployed;
    let first: Ending;
    beforeAll(async () => {
      stack = await makeStack(namedProgram);
      // All four in one run; without the flag the engine starts nothing more after the first.
      first = await stack.engine.run(
        [...up, "--continue-on-error"],
        faulty(
          { on: "create", name: "developers", type: "group", times: 4, fault: "429" },
          { on: "create", name: "main", times: 4, fault: "409" },
          { on: "create", name: "chat-use-aoai", times: 4, fault: "500" },
          { on: "create", name: "aoai-chat", fault: "409" },
        ),
      );
    }, longTest);

    it.each([
      ["429", "azuread:index:Group (developers)", 'Status=429 Code="TooManyRequests"'],
      ["409 of credentials", "FederatedIdentityCredential (chat-main)", "Too many Federated Identity Credentials"],
      ["500", "RoleAssignment (chat-use-aoai)", 'Status=500 Code="InternalServerError"'],
      ["409 of deployments", "Deployment (aoai-chat)", 'Status=409 Code="RequestConflict"'],
    ])("%s is said with the resource", (_, resource, text) => {
      expect(first.code).not.toBe(0);
      const [, said = ""] = first.stdout.split(`${resource}:`);
      expect(said.trimStart().split("\n")[0]).toContain(text);
    });

    it("and then converges", { timeout: longTest }, async () => {
      expectSuccess(await stack.engine.run(up));
      await expectConverged(stack, namedCount);
    });
  });
});
