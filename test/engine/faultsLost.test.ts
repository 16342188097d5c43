import { beforeAll, expect, it } from "vitest";
import type { Ending } from "../../engine/tool.ts";
import { deleteResource } from "../../sandbox/portal.ts";
import { describeEngine, makeStack, type Deployed } from "./realEngine.ts";
import {
  existingIn,
  expectConverged,
  expectSuccess,
  faulty,
  importExisting,
  longTest,
  namedCount,
  namedProgram,
  up,
} from "./recovery.ts";

/** With an account and an identity that nothing waits for. */
const program = {
  ...namedProgram,
  "index.ts": `${namedProgram["index.ts"]}
new OpenAIAccount("spare", { resourceGroupName: group.name, subdomain: "contoso-spare" });
new WorkloadIdentity("spare", { resourceGroupName: group.name });
`,
};
const count = namedCount + 2;

/** Of each type one, whose answer is lost: the end of its id in Azure. */
const lost = {
  "cognitiveservices:Account spare": "/accounts/contoso-spare",
  "managedidentity:UserAssignedIdentity spare": "/userAssignedIdentities/spare-dev",
  "managedidentity:FederatedIdentityCredential chat-main": "/federatedIdentityCredentials/main",
  "cognitiveservices:Deployment aoai-chat": "/deployments/chat",
};
const assignment = /\/roleAssignments\/[0-9a-f-]{36}$/;

describeEngine("an answer that is lost, of what is then there (docs/recovery.md, It exists already)", () => {
  let stack: Deployed;
  let first: Ending;
  let second: Ending;
  beforeAll(async () => {
    stack = await makeStack(program);
    const named = [...Object.keys(lost), "authorization:RoleAssignment chat-use-aoai"].map((typeAndName) => {
      const [type = "", name = ""] = typeAndName.split(" ");
      return { on: "create", type: `azure-native:${type}`, name, fault: "responseLost" };
    });
    const all = faulty(...named, { on: "create", type: "group", fault: "responseLost" });
    first = await stack.engine.run([...up, "--continue-on-error"], all);
    second = await stack.engine.run([...up, "--continue-on-error"]);
  }, longTest);

  const idOf = (end: string | RegExp): string => {
    const found = stack
      .tenant()
      .resources.find(({ id }) => (typeof end === "string" ? id.endsWith(end) : end.test(id)));
    if (found === undefined) throw new Error(`nothing in the tenant ends with ${String(end)}`);
    return found.id;
  };

  it("fails the `up`, although the write has happened", () => {
    expect(first.code).not.toBe(0);
    const ids = [...Object.values(lost), assignment, /^\/groups\//].map(idOf);
    for (const id of ids) {
      expect(first.stdout).toContain(`the connection was closed before Azure answered about '${id}'`);
    }
  });

  it("makes the next `up` stop with the provider's own words: nothing is made twice, because names are fixed", () => {
    expect(second.code).not.toBe(0);
    expect(existingIn(second.stdout)).toEqual([...Object.values(lost), assignment].map(idOf).toSorted());
    expect(second.stdout).toContain('a group with the display name "chat-developers" already exists');
  });

  it("converges when what exists is imported, and a role assignment deleted", { timeout: longTest }, async () => {
    const imported = await importExisting(stack, {
      ...Object.fromEntries(Object.entries(lost).map(([name, end]) => [name, idOf(end)])),
      "index/group:Group developers": idOf(/^\/groups\//),
    });
    expectSuccess(imported);
    expect(imported.stdout).toContain("5 imported");
    // Azure answers with another form of the role's id, which an import would take for a change of the role.
    stack.byHand((state) => {
      deleteResource(state, idOf(assignment));
    });
    expectSuccess(await stack.engine.run(up));
    await expectConverged(stack, count);
  });

  it("of an update or a delete is no matter: the next `up` does it again", { timeout: longTest }, async () => {
    stack.edit({
      "index.ts": (text) =>
        text.replace('model: "gpt-4.1-mini"', 'model: "gpt-4.1-mini", capacity: 2').replace(/gitHub: .*\n/, "\n"),
    });
    const faults = [
      { on: "update", name: "aoai-chat", fault: "responseLost" },
      { on: "delete", name: "chat-main", fault: "responseLost" },
    ];
    expect(await stack.engine.run([...up, "--continue-on-error"], faulty(...faults))).not.toMatchObject({ code: 0 });
    expectSuccess(await stack.engine.run(up));
    await expectConverged(stack, count - 1);
  });
});

describeEngine("an answer that is lost, of a resource that is named by the provider (docs/recovery.md, Names)", () => {
  it(
    "leaves a second one behind that nobody manages: the next `up` makes another name",
    { timeout: longTest },
    async () => {
      const stack = await makeStack({
        "Pulumi.yaml": namedProgram["Pulumi.yaml"],
        "index.ts": `
import { UserAssignedIdentity } from "@pulumi/azure-native/managedidentity/userAssignedIdentity.js";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";
const group = new ResourceGroup("group");
new UserAssignedIdentity("chat", { resourceGroupName: group.name });
`,
      });
      const chance = { KEYLESS_SANDBOX_NAMES: "" };
      const lostIdentity = faulty({ on: "create", name: "chat", fault: "responseLost" });
      expect(await stack.engine.run(up, { ...chance, ...lostIdentity })).not.toMatchObject({ code: 0 });
      expectSuccess(await stack.engine.run(up, chance));
      expect(stack.tenant().identities).toHaveLength(2);
    },
  );
});
