import { homedir } from "node:os";
import { beforeAll, describe, expect, it } from "vitest";
import type { Digest } from "../../../offline/digest/digest.ts";
import { digestOf, program, repository, stepOf, unknown } from "../runOffline.ts";

// Whatever connects to another machine fails: the run and its program must not notice.
const noNetwork = `data:text/javascript,${encodeURIComponent(`
import net from "node:net";
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const { host = "127.0.0.1", path } = [args].flat(2)[0] ?? {};
  if (path === undefined && host !== "127.0.0.1") throw new Error("network used: " + host);
  return connect.apply(this, args);
};`)}`;

describe("a raw azure-native program in ES modules with type stripping", () => {
  let digest: Digest;
  let again: Digest;
  beforeAll(async () => {
    const env = {
      NODE_OPTIONS: `--import "${noNetwork}"`,
      https_proxy: "http://10.255.255.1:1",
      ARM_CLIENT_SECRET: "x",
    };
    [digest, again] = await Promise.all([
      digestOf(program("azure-native-esm"), "dev", env),
      digestOf(program("azure-native-esm")),
    ]);
  });

  it("prints every resource, parents first and siblings by URN", () => {
    expect(digest.steps.map(({ op, urn }) => `${op} ${urn}`)).toEqual([
      "create urn:pulumi:dev::shop::pulumi:pulumi:Stack::shop-dev",
      "create urn:pulumi:dev::shop::azure-native:authorization:RoleAssignment::app-can-call-models",
      "create urn:pulumi:dev::shop::azure-native:cognitiveservices:Account::aoai",
      "create urn:pulumi:dev::shop::azure-native:managedidentity:FederatedIdentityCredential::app-on-aks",
      "create urn:pulumi:dev::shop::azure-native:managedidentity:UserAssignedIdentity::app",
      "create urn:pulumi:dev::shop::azure-native:resources:ResourceGroup::rg",
    ]);
    expect(digest.changeSummary).toEqual({ create: 6 });
  });

  it("prints inputs as the engine does: known where they are known, the sentinel elsewhere", () => {
    expect(stepOf(digest, "app-can-call-models").newState["inputs"]).toEqual({
      principalId: unknown,
      principalType: "ServicePrincipal",
      roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
      scope: unknown,
    });
    expect(stepOf(digest, "aoai").newState["inputs"]).toEqual({
      kind: "OpenAI",
      properties: { customSubDomainName: "shop-aoai", disableLocalAuth: true },
      resourceGroupName: unknown,
      sku: { name: "S0" },
      tags: { team: "shop" },
    });
  });

  it("traces an unknown to the resource that it comes from", () => {
    expect(stepOf(digest, "app-can-call-models").newState["propertyDependencies"]).toEqual({
      principalId: ["urn:pulumi:dev::shop::azure-native:managedidentity:UserAssignedIdentity::app"],
      principalType: [],
      roleDefinitionId: [],
      scope: ["urn:pulumi:dev::shop::azure-native:cognitiveservices:Account::aoai"],
    });
  });

  it("names the default provider by package and version and does not list it", () => {
    expect(stepOf(digest, "aoai").provider).toMatch(
      /^urn:pulumi:dev::shop::pulumi:providers:azure-native::default_3_\d+_\d+::04da6b54-80e4-46f7-96ec-b56ff0331ba9$/,
    );
  });

  it("resolves the aliases of the SDK to URNs", () => {
    expect(stepOf(digest, "app-can-call-models").newState["aliases"]).toContain(
      "urn:pulumi:dev::shop::azure-native:authorization/v20220401:RoleAssignment::app-can-call-models",
    );
  });

  it("keeps a field that only Azure knows unknown, and one that was given known", () => {
    expect(stepOf(digest, "shop-dev").newState["outputs"]).toEqual({ endpoint: unknown, team: "shop" });
  });

  it("says where a resource is declared, also at the top level of an ES module", () => {
    expect(stepOf(digest, "aoai").newState["sourcePosition"]).toBe("project:///index.ts#11,10");
    expect(stepOf(digest, "app-can-call-models").newState["sourcePosition"]).toBe("project:///index.ts#22,1");
  });

  it("prints the configuration", () => {
    expect(digest.config).toEqual({ "azure-native:location": "westeurope", "shop:region": "northeurope" });
  });

  it("leaves nothing unknown beyond what the provider computes", () => {
    expect(digest.unknowns).toEqual([]);
    expect(digest.diagnostics).toEqual([]);
  });

  it("prints the same bytes twice, with and without network, proxy and credentials", () => {
    expect(JSON.stringify({ ...digest, duration: 0 })).toBe(JSON.stringify({ ...again, duration: 0 }));
  });

  it("prints no path of this machine", () => {
    expect(JSON.stringify(digest)).not.toContain(repository);
    expect(JSON.stringify(digest)).not.toContain(homedir());
  });
});
