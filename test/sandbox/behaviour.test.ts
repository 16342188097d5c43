import { describe, expect, it } from "vitest";
import {
  assign,
  makeAccount,
  makeCredential,
  makeDeployment,
  makeEntraGroup,
  makeGroup,
  makeIdentity,
  makeRole,
  makeUser,
  withIdentity,
} from "./resources.ts";
import { group, Sandbox } from "./sandbox.ts";

describe("what goes with what", () => {
  it("deleting a resource group deletes what is in it, and soft-deletes its AI accounts", async () => {
    const { box, identity } = await withIdentity(new Sandbox());
    const account = await makeAccount(box);
    await makeDeployment(box);
    await assign(box, identity.outputs["principalId"], { scope: account.id });
    await box.remove({ token: "resources:ResourceGroup", name: "rg", id: group });
    const { resources, softDeleted } = box.look();
    expect(resources).toEqual([]);
    expect(softDeleted.map(({ id }) => id)).toEqual([account.id]);
  });

  it("deleting a resource ends the access on it, and a custom role outlives the group that it was made on", async () => {
    const { box, identity } = await withIdentity(new Sandbox());
    const account = await makeAccount(box);
    await assign(box, identity.outputs["principalId"], { scope: account.id });
    const role = await makeRole(box);
    await box.remove(account);
    expect(box.look().assignments).toEqual([]);
    await box.remove({ token: "resources:ResourceGroup", name: "rg", id: group });
    expect(box.look().resources.map(({ id }) => id)).toEqual([role.id]);
  });

  it("a role assignment stays when its principal is deleted, as an orphan", async () => {
    const { box, identity } = await withIdentity(new Sandbox());
    const { id } = await assign(box, identity.outputs["principalId"]);
    await box.remove(identity);
    expect(box.look().assignments).toMatchObject([{ id, principalId: identity.outputs["principalId"] }]);
    expect(box.look().principals.map(({ objectId }) => objectId)).not.toContain(identity.outputs["principalId"]);
  });

  it("a membership ends with the group, and with the member", async () => {
    const { box, identity } = await withIdentity(new Sandbox());
    const [one, two] = [await makeEntraGroup(box), await makeEntraGroup(box, "operators")];
    for (const { outputs } of [one, two]) {
      await box.make("azuread:index/groupMember:GroupMember", "member", {
        groupObjectId: outputs["objectId"] ?? "",
        memberObjectId: identity.outputs["principalId"] ?? "",
      });
    }
    const memberships = () => box.look().resources.filter(({ type }) => type === "groupMember").length;
    await box.remove(one);
    expect(memberships()).toBe(1);
    await box.remove(identity);
    expect(memberships()).toBe(0);
  });
});

describe("identities", () => {
  it("an identity keeps its principal when it is changed, and gets another when it is made again", async () => {
    const { box, identity } = await withIdentity(new Sandbox());
    expect((await box.change(identity, { tags: { a: "b" } })).outputs["principalId"]).toBe(
      identity.outputs["principalId"],
    );
    await box.remove(identity);
    const again = await makeIdentity(box);
    for (const key of ["principalId", "clientId"]) expect(again.outputs[key]).not.toBe(identity.outputs[key]);
    await box.remove(again);
    expect((await makeIdentity(box)).outputs["principalId"]).not.toBe(identity.outputs["principalId"]);
  });

  it("a resource keeps its own principal when it is changed, and gets another when that is switched off and on", async () => {
    const { box } = await withIdentity(new Sandbox());
    const principalOf = ({ outputs }: Awaited<ReturnType<typeof makeAccount>>) =>
      (outputs["identity"] as Record<string, unknown> | undefined)?.["principalId"];
    const account = await makeAccount(box, "aoai", { identity: { type: "SystemAssigned" } });
    expect(principalOf(account)).toMatch(/^[0-9a-f-]{36}$/);
    expect(principalOf(await box.change(account, { tags: {} }))).toBe(principalOf(account));
    await box.change(account, { identity: { type: "None" } });
    expect(principalOf(await box.change(account, { identity: { type: "SystemAssigned" } }))).not.toBe(
      principalOf(account),
    );
  });

  it("an identity that a resource carries has the principal of the identity itself", async () => {
    const { box, identity } = await withIdentity(new Sandbox());
    const app = await box.make("app:ContainerApp", "app", {
      resourceGroupName: "rg",
      identity: { type: "SystemAssigned,UserAssigned", userAssignedIdentities: [identity.id] },
    });
    const { principalId, clientId } = identity.outputs;
    expect(app.outputs["identity"]).toMatchObject({
      userAssignedIdentities: { [identity.id]: { principalId, clientId } },
    });
  });

  it("a user who is made again is somebody else", async () => {
    const box = new Sandbox();
    const ada = await makeUser(box);
    await box.remove(ada);
    expect((await makeUser(box)).outputs["objectId"]).not.toBe(ada.outputs["objectId"]);
  });
});

describe("AI accounts", () => {
  it("the name and the subdomain of a deleted account are free after 48 hours", async () => {
    const { box } = await withIdentity(new Sandbox());
    await box.remove(await makeAccount(box));
    box.time.now = 47.9 * 3_600_000;
    await expect(makeAccount(box)).rejects.toThrow("FlagMustBeSetForRestore");
    box.time.now = 48.1 * 3_600_000;
    await expect(makeAccount(box)).resolves.toMatchObject({ outputs: { name: "aoai" } });
  });

  it("a restored account is no longer soft-deleted", async () => {
    const { box } = await withIdentity(new Sandbox());
    await box.remove(await makeAccount(box));
    const restored = await makeAccount(box, "aoai", { properties: { restore: true } });
    expect(box.look().softDeleted).toEqual([]);
    expect(restored.outputs["properties"]).not.toHaveProperty("restore");
  });

  it("a deployment without a sku is a Standard one", async () => {
    const { box } = await withIdentity(new Sandbox());
    await makeAccount(box);
    expect((await makeDeployment(box)).outputs["sku"]).toEqual({ name: "Standard", capacity: 1 });
    const sku = { name: "GlobalStandard", capacity: 5 };
    expect((await makeDeployment(box, "other", { sku })).outputs["sku"]).toEqual(sku);
  });

  it("a subdomain stays when a write leaves it out, and may be given later", async () => {
    const { box } = await withIdentity(new Sandbox());
    const account = await makeAccount(box, "aoai", { properties: { customSubDomainName: "" } });
    expect(account.outputs["properties"]).toMatchObject({
      endpoint: "https://swedencentral.api.cognitive.microsoft.com/",
    });
    await box.change(account, { properties: { customSubDomainName: "contoso" } });
    const { outputs } = await box.change(account, { properties: { disableLocalAuth: false } });
    expect(outputs["properties"]).toMatchObject({
      customSubDomainName: "contoso",
      disableLocalAuth: false,
      endpoint: "https://contoso.openai.azure.com/",
    });
  });
});

describe("writes", () => {
  it("what exists is not created a second time: the provider looks first", async () => {
    const { box, identity } = await withIdentity(new Sandbox());
    await expect(makeIdentity(box, "APP")).rejects.toThrow(
      `cannot create already existing resource '${identity.id.replace(/app$/, "APP")}'`,
    );
    await makeEntraGroup(box);
    const member = { groupObjectId: (await makeEntraGroup(box)).outputs["objectId"] ?? "" };
    const join = () =>
      box.make("azuread:index/groupMember:GroupMember", "member", {
        ...member,
        memberObjectId: identity.outputs["principalId"] ?? "",
      });
    await join();
    await expect(join()).rejects.toThrow("needs to be imported into the State");
  });

  it("an update of a deleted resource creates it again, as a PUT does", async () => {
    const { box, identity } = await withIdentity(new Sandbox());
    await box.remove(identity);
    const { outputs } = await box.change(identity, { tags: { a: "b" } });
    expect(outputs["principalId"]).not.toBe(identity.outputs["principalId"]);
  });

  it("members that an update leaves out stay, and an empty list removes them", async () => {
    const box = new Sandbox();
    const ada = (await makeUser(box)).outputs["objectId"] ?? "";
    const devs = await makeEntraGroup(box, "devs", { members: [ada] });
    const { members, ...rest } = devs.inputs;
    const left = await box.change({ ...devs, inputs: rest }, { description: "as before" });
    expect(left.outputs["members"]).toEqual(members);
    expect((await box.change(left, { members: [] })).outputs["members"]).toEqual([]);
  });

  it("deleting a deleted resource succeeds", async () => {
    const { box, identity } = await withIdentity(new Sandbox());
    await box.remove(identity);
    await expect(box.remove(identity)).resolves.toBeUndefined();
    expect(box.writes().slice(-2)).toEqual(["200", "204"]);
  });

  it("every write stands in the log, with its caller and result", async () => {
    const box = new Sandbox();
    await makeGroup(box);
    await expect(makeCredential(box)).rejects.toThrow();
    const { log } = box.look();
    expect(log.map(({ number, caller, status, code }) => [number, caller, status, code])).toEqual([
      [1, "azure-native create", 201, undefined],
      [2, "azure-native create", 404, "ParentResourceNotFound"],
    ]);
    expect(log[0]).toMatchObject({ type: "Microsoft.Resources/resourceGroups", id: group });
    expect(log[0]?.time).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it("a preview writes nothing", async () => {
    const box = new Sandbox();
    await box.check("resources:ResourceGroup", "rg", { location: "swedencentral" });
    expect(box.look()).toMatchObject({ resources: [], log: [] });
  });
});
