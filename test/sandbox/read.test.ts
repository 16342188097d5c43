import { describe, expect, it } from "vitest";
import { deleteResource, purgeAccount, putResource } from "../../sandbox/portal.ts";
import {
  assign,
  guid,
  makeAccount,
  makeCredential,
  makeEntraGroup,
  makeRole,
  makeUser,
  withIdentity,
} from "./resources.ts";
import { group, Sandbox } from "./sandbox.ts";

const accounts = "Microsoft.CognitiveServices/accounts";

describe("a refresh", () => {
  it("finds everything as it was made", async () => {
    const { box, identity } = await withIdentity(new Sandbox());
    const made = [
      identity,
      await makeAccount(box, "aoai", { identity: { type: "UserAssigned", userAssignedIdentities: [identity.id] } }),
      await makeCredential(box),
      await assign(box, identity.outputs["principalId"]),
      await makeRole(box),
      await makeEntraGroup(box),
    ];
    for (const one of made) expect(await box.read(one)).toEqual(one);
  });

  it("says that what somebody deleted is gone", async () => {
    const { box, identity } = await withIdentity(new Sandbox());
    deleteResource(box.state, identity.id);
    expect(await box.read(identity)).toBeUndefined();
    expect(() => {
      deleteResource(box.state, identity.id);
    }).toThrow("the sandbox has no");
  });

  it("takes changes made by hand into the inputs, but not Azure's own values", async () => {
    const { box } = await withIdentity(new Sandbox());
    const account = await makeAccount(box);
    putResource(box.state, account.id, accounts, { properties: { disableLocalAuth: false }, tags: { by: "hand" } });
    const { inputs, outputs } = (await box.read(account)) ?? account;
    expect(inputs).toEqual({
      ...account.inputs,
      properties: { customSubDomainName: "contoso-aoai", disableLocalAuth: false },
      tags: { by: "hand" },
    });
    expect(outputs["properties"]).toMatchObject({ disableLocalAuth: false, provisioningState: "Succeeded" });
  });

  it("leaves inputs of azuread that are not given as they are: a member added by hand is seen in the answer alone", async () => {
    const box = new Sandbox();
    const [ada, open, closed] = [
      await makeUser(box),
      await makeEntraGroup(box),
      await makeEntraGroup(box, "closed", { members: [] }),
    ];
    const members = [ada.outputs["objectId"] ?? ""];
    for (const { id } of [open, closed]) putResource(box.state, id, "group", { members });
    expect(await box.read(open)).toMatchObject({ inputs: open.inputs, outputs: { members } });
    expect((await box.read(closed))?.inputs).toEqual({ ...closed.inputs, members });
  });

  it("takes what somebody took away out of the inputs", async () => {
    const { box } = await withIdentity(new Sandbox());
    const account = await makeAccount(box, "aoai", { tags: { by: "program" } });
    const { tags, ...rest } = account.inputs;
    await box.change({ ...account, inputs: rest }, {});
    expect(tags).toEqual({ by: "program" });
    expect((await box.read(account))?.inputs).toEqual(rest);
  });
});

describe("a look-up by id alone", () => {
  it("gives the inputs that would make it, so that it can be imported", async () => {
    const { box, identity } = await withIdentity(new Sandbox());
    const account = await makeAccount(box, "aoai", {
      identity: { type: "UserAssigned", userAssignedIdentities: [identity.id] },
    });
    const assignment = await assign(box, identity.outputs["principalId"], { scope: account.id });
    const trust = await makeCredential(box);
    for (const { token, name, id, inputs, outputs } of [account, trust]) {
      const { azureApiVersion, ...given } = inputs;
      expect(azureApiVersion).toBe(outputs["azureApiVersion"]);
      expect((await box.read({ token, name, id }))?.inputs).toEqual(given);
    }
    const { inputs } = (await box.read({ token: assignment.token, name: "a", id: assignment.id })) ?? assignment;
    expect(inputs).toMatchObject({ scope: account.id, roleAssignmentName: guid(1), principalType: "ServicePrincipal" });
    const ada = await makeUser(box);
    expect((await box.read({ token: ada.token, name: "ada", id: ada.id }))?.inputs).toEqual({
      __defaults: [],
      displayName: "ada",
      userPrincipalName: "ada@contoso.example",
    });
  });

  it("finds nothing where nothing is", async () => {
    const { box, identity } = await withIdentity(new Sandbox());
    expect(await box.read({ ...identity, id: `${identity.id}-other`, inputs: {}, outputs: {} })).toBeUndefined();
  });
});

describe("somebody in the portal", () => {
  it("can make what was there before any program, with what Azure adds to it", () => {
    const box = new Sandbox();
    const id = `${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shared`;
    putResource(box.state, id, "microsoft.managedidentity/userassignedidentities", {});
    expect(box.look().identities).toMatchObject([
      { id, principalId: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown },
    ]);
    expect(box.look().log).toMatchObject([{ caller: "portal put", status: 201 }]);
  });

  it("can put a role into the tenant that the catalogue does not know", async () => {
    const { box, identity } = await withIdentity(new Sandbox());
    const id = `/providers/Microsoft.Authorization/roleDefinitions/${guid(50)}`;
    const give = () => assign(box, identity.outputs["principalId"], { roleDefinitionId: id });
    await expect(give()).rejects.toThrow("RoleDefinitionDoesNotExist");
    putResource(box.state, id, "Microsoft.Authorization/roleDefinitions", {
      roleName: "Of this tenant",
      permissions: [],
      assignableScopes: ["/"],
    });
    await expect(give()).resolves.toMatchObject({ outputs: { principalType: "ServicePrincipal" } });
  });

  it("can purge a deleted account, which frees its name", async () => {
    const { box } = await withIdentity(new Sandbox());
    const account = await makeAccount(box);
    await box.remove(account);
    purgeAccount(box.state, account.id);
    await expect(makeAccount(box)).resolves.toMatchObject({ id: account.id });
    expect(() => {
      purgeAccount(box.state, account.id);
    }).toThrow("no soft-deleted");
  });

  it("cannot make what is not in the sandbox", () => {
    const box = new Sandbox();
    expect(() => {
      putResource(box.state, `${group}/providers/Microsoft.Cache/redis/r`, "Microsoft.Cache/redis", {});
    }).toThrow("not in the sandbox: Microsoft.Cache/redis");
  });
});
