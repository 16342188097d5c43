import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseFaults } from "../../sandbox/azure/faults/plan.ts";
import type { Json } from "../../sandbox/state/json.ts";
import { guid, makeEntraGroup, makeGroup, makeIdentity, makeUser, openAIUser } from "./resources.ts";
import { group, Sandbox } from "./sandbox.ts";

const groups = "azure-native:resources:ResourceGroup";

describe("a fault", () => {
  it("comes for the nth request that fits, as often as is said", async () => {
    const box = new Sandbox({ faults: [{ on: "create", type: groups, nth: 2, times: 1, fault: "409" }] });
    await makeGroup(box, "one");
    await expect(makeGroup(box, "two")).rejects.toThrow('Code="Conflict"');
    await makeGroup(box, "two");
    expect(box.writes()).toEqual(["201", "409 Conflict", "201"]);
  });

  it("can be for one resource, by its logical name or its name in Azure, whatever the letter case", async () => {
    const box = new Sandbox({
      faults: [
        { on: "create", name: "TWO", fault: "409" },
        { on: "delete", type: "microsoft.resources/RESOURCEGROUPS", fault: "409" },
      ],
    });
    const one = await makeGroup(box, "one");
    await expect(makeGroup(box, "two")).rejects.toThrow("Status=409");
    await expect(box.remove(one)).rejects.toThrow("Status=409");
    await box.change(one, { tags: {} });
  });

  it("is counted in the tenant, so that both providers count together", async () => {
    const faults = [{ on: "create", nth: 2, fault: "409" }];
    const one = new Sandbox({ faults });
    await makeGroup(one, "one");
    const two = new Sandbox({ faults, state: one.state });
    await expect(makeGroup(two, "two")).rejects.toThrow("Status=409");
  });

  it("latency: the write takes so much longer, and then happens", async () => {
    const box = new Sandbox({ latency: 15, faults: [{ on: "create", fault: "latency:500" }] });
    await makeGroup(box);
    expect(box.time.now).toBe(515);
    expect(box.writes()).toEqual(["201"]);
  });

  it("responseLost: the write happens, and nobody is told", async () => {
    const box = new Sandbox({ faults: [{ on: "create", fault: "responseLost" }] });
    await expect(makeGroup(box)).rejects.toThrow("the connection was closed before Azure answered");
    expect(box.look().resources.map(({ id }) => id)).toEqual([group]);
    expect(box.writes()).toEqual(["201 ResponseLost"]);
    await expect(makeGroup(box)).rejects.toThrow("cannot create already existing resource");
  });

  it("hang: there is no answer until the engine cancels, and no write", async () => {
    const box = new Sandbox({ faults: [{ on: "create", fault: "hang" }] });
    const hanging = makeGroup(box).catch((error: unknown) => String(error));
    await new Promise((resolve) => setImmediate(resolve));
    await box.cancel();
    expect(await hanging).toContain("the operation was canceled");
    expect(box.look()).toMatchObject({ resources: [], log: [] });
  });

  it("of a read is met by refreshes", async () => {
    const box = new Sandbox({ faults: [{ on: "read", fault: "responseLost" }] });
    const made = await makeGroup(box);
    await expect(box.read(made)).rejects.toThrow("the connection was closed");
    await expect(box.read(made)).resolves.toMatchObject({ id: group });
  });
});

it("a new principal is not found for the given time, unless its type is given", async () => {
  const box = new Sandbox({ faults: { propagationSeconds: 30, faults: [] } });
  await makeGroup(box);
  const { outputs } = await makeIdentity(box);
  const assign = (inputs = {}) =>
    box.create("authorization:RoleAssignment", "a", {
      scope: group,
      principalId: outputs["principalId"] ?? "",
      roleDefinitionId: openAIUser,
      roleAssignmentName: guid(1),
      ...inputs,
    });
  await expect(assign()).rejects.toThrow("PrincipalNotFound");
  await box.remove(await assign({ principalType: "ServicePrincipal" }));
  box.time.now = 30_000;
  await expect(assign()).resolves.toMatchObject({ outputs: { principalType: "ServicePrincipal" } });
});

it("a new identity cannot join a group for the given time; a new user can at once", async () => {
  const box = new Sandbox({ faults: { propagationSeconds: 30, faults: [] } });
  await makeGroup(box);
  const { outputs } = await makeIdentity(box);
  const group = await makeEntraGroup(box);
  const join = (memberObjectId: Json = "") =>
    box.make("azuread:index/groupMember:GroupMember", "member", {
      groupObjectId: group.outputs["objectId"] ?? "",
      memberObjectId,
    });
  const members = [outputs["principalId"] ?? ""];
  await expect(join(members[0])).rejects.toThrow("Request_ResourceNotFound");
  await expect(makeEntraGroup(box, "other", { members })).rejects.toThrow("Request_ResourceNotFound");
  await expect(join((await makeUser(box)).outputs["objectId"])).resolves.toHaveProperty("id");
  box.time.now = 30_000;
  await expect(join(members[0])).resolves.toHaveProperty("id");
  await expect(makeEntraGroup(box, "other", { members })).resolves.toHaveProperty("id");
});

describe("faults are given", () => {
  const list = '[{ "on": "read", "fault": "429" }]';

  it("as JSON, with or without propagationSeconds", () => {
    expect(parseFaults(list).faults).toMatchObject([{ on: "read", nth: 1, times: 1 }]);
    expect(parseFaults(`{ "propagationSeconds": 2, "faults": ${list} }`)).toMatchObject({
      propagation: 2000,
      faults: [{ fault: { kind: "refused", status: 429 } }],
    });
    expect(parseFaults(" ")).toEqual({ faults: [], propagation: 0 });
  });

  it("as a file of YAML", () => {
    const folder = mkdtempSync(join(tmpdir(), "keyless-faults-"));
    const file = join(folder, "faults.yaml");
    writeFileSync(file, "propagationSeconds: 1\nfaults:\n  - { on: create, type: group, fault: 409, times: 3 }\n");
    expect(parseFaults(file).faults).toMatchObject([{ on: "create", type: "group", times: 3 }]);
    rmSync(folder, { recursive: true });
  });

  it.each([
    ["/no/such/file.yaml", "there is no file /no/such/file.yaml"],
    ['{ "fault": [] }', "fault is not known"],
    ['[{ "on": "write", "fault": "409" }]', "faults[0].on: expected one of create, update, delete, read"],
    ['[{ "on": "create", "fault": "404" }]', "fault: expected one of latency:MILLISECONDS, 429, 429:SECONDS, 409"],
    ['[{ "on": "create", "fault": "latency:soon" }]', 'given "latency:soon"'],
    ['[{ "on": "create", "fault": "409", "after": 1 }]', "faults[0].after is not known"],
    ['[{ "on": "create", "fault": "409", "nth": -1 }]', "faults[0].nth: expected a number that is not negative"],
    ['{ "propagationSeconds": "long" }', "propagationSeconds: expected a number"],
    ["[{", "cannot be understood"],
  ])("in no other way: %s", (given, why) => {
    expect(() => parseFaults(given)).toThrow(why);
    expect(() => parseFaults(given)).toThrow("KEYLESS_SANDBOX_FAULTS");
  });
});
