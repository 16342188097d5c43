import { expect, it } from "vitest";
import { subscriptionId, tenantId, userObjectId } from "../../sandbox/state/pretend.ts";
import { makeAccount, makeEntraGroup, makeUser, withIdentity } from "./resources.ts";
import { Sandbox } from "./sandbox.ts";

it("says who asks, and in which subscription", async () => {
  const box = new Sandbox();
  expect(await box.invoke("authorization:getClientConfig")).toMatchObject({ objectId: userObjectId, subscriptionId });
  expect(await box.invoke("azuread:index/getClientConfig:getClientConfig")).toMatchObject({
    objectId: userObjectId,
    tenantId,
  });
  expect(await box.invoke("authorization:getClientToken")).toHaveProperty("token");
});

it("says what a resource is, whichever API version is asked", async () => {
  const { box, identity } = await withIdentity(new Sandbox());
  const { principalId } = identity.outputs;
  const args = { resourceGroupName: "rg", resourceName: "APP" };
  for (const token of [
    "managedidentity:getUserAssignedIdentity",
    "managedidentity/v20230131:getUserAssignedIdentity",
  ]) {
    expect(await box.invoke(`azure-native:${token}`, args)).toMatchObject({ id: identity.id, principalId });
  }
});

it("fails as Azure does where there is nothing", async () => {
  const { box } = await withIdentity(new Sandbox());
  await expect(
    box.invoke("managedidentity:getUserAssignedIdentity", { resourceGroupName: "rg", resourceName: "nobody" }),
  ).rejects.toThrow('Status=404 Code="ResourceNotFound"');
  await expect(box.invoke("resources:getResourceGroup", { resourceGroupName: "nowhere" })).rejects.toThrow(
    'Code="ResourceGroupNotFound"',
  );
});

it("lists the keys of an AI account only while keys are on", async () => {
  const { box } = await withIdentity(new Sandbox());
  const account = await makeAccount(box);
  const list = () => box.invoke("cognitiveservices:listAccountKeys", { resourceGroupName: "rg", accountName: "aoai" });
  await expect(list()).rejects.toThrow("Failed to list key. disableLocalAuth is set to be true");
  await box.change(account, { properties: { disableLocalAuth: false } });
  expect(await list()).toEqual({ key1: expect.any(String) as unknown, key2: expect.any(String) as unknown });
});

it("tells the keys of a workspace, which an environment of container apps is made with", async () => {
  const { box } = await withIdentity(new Sandbox());
  const args = { resourceGroupName: "rg", workspaceName: "logs" };
  const keys = () => box.invoke("operationalinsights:getSharedKeys", args);
  await expect(keys()).rejects.toThrow('Code="ResourceNotFound"');
  await box.make("operationalinsights:Workspace", "logs", { ...args, location: "swedencentral" });
  expect(await keys()).toMatchObject({ primarySharedKey: expect.stringContaining("logs") as unknown });
});

it("finds groups and users by name in the directory, each once", async () => {
  const box = new Sandbox();
  const find = () => box.invoke("azuread:index/getGroup:getGroup", { displayName: "developers" });
  await expect(find()).rejects.toThrow('No group found matching displayName: "developers"');
  const developers = await makeEntraGroup(box);
  expect(await find()).toMatchObject({ id: developers.id, objectId: developers.outputs["objectId"] });
  await makeEntraGroup(box);
  await expect(find()).rejects.toThrow("Found multiple groups");
  const ada = await makeUser(box);
  expect(await box.invoke("azuread:index/getUser:getUser", { userPrincipalName: "Ada@contoso.example" })).toMatchObject(
    { objectId: ada.outputs["objectId"] },
  );
  await expect(box.invoke("azuread:index/getUser:getUser", {})).rejects.toThrow("must be specified");
});

it.each([
  ["azure-native:storage:listStorageAccountKeys", "sandbox/provider/invokes/arm.ts"],
  ["azure-native:redis:getRedis", "sandbox/provider/invokes/arm.ts"],
  ["azuread:index/getDomains:getDomains", "sandbox/provider/invokes/entra.ts"],
])("says of %s that it is not in the sandbox, and where to add it", async (token, file) => {
  await expect(new Sandbox().invoke(token)).rejects.toThrow(`not in the sandbox: ${token}; add it to ${file}`);
});
