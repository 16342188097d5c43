import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { paceOfEnvironment } from "../../sandbox/azure/pace.ts";
import { azureNative } from "../../sandbox/plugin/azureNative.ts";
import { proto } from "../../sandbox/plugin/proto.ts";
import { serviceOf } from "../../sandbox/plugin/service.ts";
import { openTenant } from "../../sandbox/state/open.ts";
import { userObjectId } from "../../sandbox/state/pretend.ts";
import { readTenant } from "../../sandbox/state/readTenant.ts";
import { assign, makeAccount, withIdentity } from "./resources.ts";
import { Sandbox } from "./sandbox.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keyless-tenant-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

const thing = (id: string) => ({ id, type: "Some/things", properties: { name: id } });

describe("a tenant", () => {
  it("finds ids whatever their letter case, and gives them back as they were given", () => {
    const state = openTenant(":memory:");
    state.change((tenant) => {
      tenant.put(thing("/Some/Thing"));
    });
    expect(state.read((tenant) => [tenant.get("/some/THING/")?.id, tenant.ofType("some/Things").length])).toEqual([
      "/Some/Thing",
      1,
    ]);
  });

  it("knows what is inside of what, and not what only begins alike", () => {
    const state = openTenant(":memory:");
    state.change((tenant) => {
      for (const id of ["/a", "/a/b", "/a/b/c", "/ab", "/a-b"]) tenant.put(thing(id));
    });
    expect(state.read((tenant) => tenant.below("/A").map(({ id }) => id))).toEqual(["/a/b", "/a/b/c"]);
  });

  it("takes a step that fails back as a whole", () => {
    const state = openTenant(":memory:");
    const failing = () => {
      state.change((tenant) => {
        tenant.put(thing("/a"));
        throw new Error("no");
      });
    };
    expect(failing).toThrow("no");
    expect(state.read((tenant) => tenant.all())).toEqual([]);
    state.change((tenant) => {
      tenant.put(thing("/b"));
    });
    expect(state.read((tenant) => tenant.all())).toHaveLength(1);
  });

  it("is the same for all who have its file open, and for who opens it later", () => {
    const path = join(folder, "tenant.db");
    const [one, two] = [openTenant(path), openTenant(path)];
    one.change((tenant) => {
      tenant.put(thing("/a"));
    });
    expect(two.read((tenant) => tenant.get("/a"))).toEqual(thing("/a"));
    const guid = one.read((tenant) => tenant.guid("principalId", "/a"));
    one.close();
    two.close();
    const later = openTenant(path);
    expect(later.read((tenant) => [tenant.all().length, tenant.guid("principalId", "/A")])).toEqual([1, guid]);
    later.close();
  });

  it("has GUIDs of its own, unless names are fixed", () => {
    const guid = () => openTenant(":memory:").read((tenant) => tenant.guid("principalId", "/a"));
    expect(guid()).not.toBe(guid());
    vi.stubEnv("KEYLESS_SANDBOX_NAMES", "fixed");
    expect(guid()).toBe(guid());
  });
});

describe("who reads the tenant of others", () => {
  it("finds resources, assignments, identities, principals and the log, while it is in use", async () => {
    const path = join(folder, "tenant.db");
    const { box, identity } = await withIdentity(new Sandbox({ state: openTenant(path) }));
    const { principalId, clientId } = identity.outputs;
    const account = await makeAccount(box, "aoai", { identity: { type: "SystemAssigned" } });
    const assignment = await assign(box, principalId, { scope: account.id });

    const tenant = readTenant(path);

    expect(tenant.resources).toHaveLength(4);
    expect(tenant.assignments).toMatchObject([{ id: assignment.id, scope: account.id, principalId }]);
    expect(tenant.identities).toContainEqual({ id: identity.id, principalId, clientId });
    expect(tenant.identities.map(({ id }) => id)).toContain(account.id);
    expect(tenant.principals.map(({ objectId }) => objectId)).toEqual(
      expect.arrayContaining([userObjectId, principalId]) as unknown,
    );
    expect(tenant.log.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    box.state.close();
  });

  it("is told when there is none", () => {
    expect(() => readTenant(join(folder, "none.db"))).toThrow("there is no sandbox at");
  });
});

describe("a provider is told", () => {
  const configure = () =>
    new Promise<string>((resolve) => {
      const handler = serviceOf(azureNative)["configure"] as (
        call: { readonly request: object },
        respond: (error: { readonly details: string } | null) => void,
      ) => void;
      handler({ request: new proto.provider.ConfigureRequest() }, (error) => {
        resolve(error?.details ?? "");
      });
    });

  it("how to run when it does not know the tenant", async () => {
    vi.stubEnv("KEYLESS_SANDBOX_STATE", "");
    expect(await configure()).toMatch(/KEYLESS_SANDBOX_STATE is not set.*npm run sandbox/);
  });

  it.each([
    ["a file that is something else", "notes.txt"],
    ["a folder that is not there", "no/such/tenant.db"],
  ])("when its tenant is %s", async (_, file) => {
    writeFileSync(join(folder, "notes.txt"), "Not a tenant, and long enough to be looked at. ".repeat(40));
    vi.stubEnv("KEYLESS_SANDBOX_STATE", join(folder, file));
    expect(await configure()).toContain(`${file} cannot be used as the state of the sandbox`);
  });

  it("when its tenant was made by another version", async () => {
    const path = join(folder, "tenant.db");
    const { DatabaseSync } = await import("node:sqlite");
    openTenant(path).close();
    const database = new DatabaseSync(path);
    database.exec("PRAGMA user_version = 99");
    database.close();
    vi.stubEnv("KEYLESS_SANDBOX_STATE", path);
    expect(await configure()).toContain("its format is 99, expected 1");
  });

  it("when its pace is no number", () => {
    vi.stubEnv("KEYLESS_SANDBOX_LATENCY_MS", "fast");
    expect(() => paceOfEnvironment()).toThrow(
      'KEYLESS_SANDBOX_LATENCY_MS must be a number that is not negative, given "fast"',
    );
    vi.stubEnv("KEYLESS_SANDBOX_LATENCY_MS", "0");
    expect(paceOfEnvironment()).toMatchObject({ latency: 0, retryScale: 0.001 });
  });
});
