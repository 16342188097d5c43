import { describe, expect, test } from "vitest";

import { urnOf } from "../digest.ts";
import { facts, models, unknown, whysOf, type Changed } from "./change.ts";
import { group, groupId, identity, identityId, keys, made, types } from "./resources.ts";

const gitHub = "https://token.actions.githubusercontent.com";
const account = "system:serviceaccount:chat:api";
const url = "https://swedencentral.oic.prod-aks.azure.com/6b1f3a0e/3f9e1c74/";

const credential = (change: Partial<Changed> = {}): Changed => ({
  type: types.credential,
  name: "trust",
  op: "create",
  inputs: {
    issuer: gitHub,
    subject: "repo:contoso/chat:environment:prod",
    resourceName: "id-chat",
    resourceGroupName: "rg",
  },
  ...change,
});
const ofCluster = (issuer: string, change: Partial<Changed> = {}) =>
  credential({
    inputs: { ...credential().inputs, issuer, subject: account },
    sources: { issuer: [urnOf(types.cluster, "aks")] },
    ...change,
  });
const cluster = (change: Partial<Changed> = {}): Changed => ({
  type: types.cluster,
  name: "aks",
  inputs: { oidcIssuerProfile: { enabled: true } },
  outputs: { oidcIssuerProfile: { issuerURL: url } },
  ...change,
});
const trustOf = (...resources: readonly Changed[]) => facts(group, ...resources).trusts[0];

describe("who is trusted", () => {
  test("is told by issuer and subject", () => {
    expect(trustOf(identity(), credential())?.actor).toMatchObject({
      kind: "github",
      key: `subject:${gitHub} repo:contoso/chat:environment:prod`,
    });
  });

  test.each([
    ["https://evil.example/_services/token"],
    [`${gitHub}/`],
    ["https://TOKEN.actions.githubusercontent.com"],
    ["https://token.actions.githubusercontent.com.evil.example"],
    ["https://evil.example/token.actions.githubusercontent.com"],
  ])("by %s is nobody of GitHub", (issuer) => {
    const actor = trustOf(identity(), credential({ inputs: { ...credential().inputs, issuer } }))?.actor;
    expect(actor).toMatchObject({ kind: "federated", id: expect.stringContaining(`(${issuer})`) as string });
  });

  test.each([[`${gitHub}/contoso`], ["https://token.actions.contoso.ghe.com"]])("by %s is a workflow", (issuer) => {
    const inputs = { ...credential().inputs, issuer };
    expect(trustOf(identity(), credential({ inputs }))?.actor.kind).toBe("github");
  });

  test("by a cluster of the program is the same, whether its issuer is known or not", () => {
    const { before, after } = models(
      cluster({ op: "replace" }),
      ofCluster(unknown, { op: "replace", was: { ...credential().inputs, issuer: url, subject: account } }),
    );
    expect(after.trusts[0]?.actor).toEqual(before.trusts[0]?.actor);
    expect(after.trusts[0]).toMatchObject({
      issuer: "issuer of aks",
      actor: { kind: "serviceAccount", name: "chat/api", key: `subject:issuer of ${types.cluster}::aks ${account}` },
    });
  });

  test("by a cluster whose issuer would be known is not that cluster", () => {
    expect(trustOf(cluster(), ofCluster(unknown))?.actor.key).toMatch(/^subject:unknown:/);
  });

  test("by an issuer that two clusters claim is neither's", () => {
    expect(trustOf(cluster(), cluster({ name: "other" }), ofCluster(url))?.actor.key).toBe(`subject:${url} ${account}`);
  });

  test("by an issuer that is called like a cluster is not that cluster's", () => {
    const named = ofCluster(`issuer of ${types.cluster}::aks`, { sources: {} });
    expect(trustOf(cluster(), named)?.actor.key).not.toBe(trustOf(cluster(), ofCluster(url))?.actor.key);
  });

  test("with a subject that is not known is another one for another audience", () => {
    const keyWith = (audience: string) => {
      const inputs = { ...credential().inputs, subject: unknown, audiences: [audience] };
      return trustOf(identity(), credential({ inputs }))?.actor.key;
    };
    expect(keyWith("api://other")).not.toBe(keyWith("api://AzureADTokenExchange"));
    expect(keyWith("api://other")).not.toBe(keyWith("api://another"));
  });

  test("may be whoever matches an expression, and another expression is another trust", () => {
    const matching = (value: string) => {
      const inputs = { ...credential().inputs, subject: null, claimsMatchingExpression: { value } };
      return trustOf(identity(), credential({ inputs }))?.actor;
    };
    expect(matching("claims['sub'] matches 'repo:contoso/*'")).toMatchObject({
      kind: "federated",
      name: "claims['sub'] matches 'repo:contoso/*'",
    });
    expect(matching("claims['sub'] matches '*'")?.key).not.toBe(
      matching("claims['sub'] matches 'repo:contoso/*'")?.key,
    );
  });

  test("is unknown where the subject is", () => {
    const given = facts(identity(), credential({ inputs: { ...credential().inputs, subject: unknown } }));
    expect(given.trusts[0]?.actor.key).toMatch(/^unknown:.*#subject<-/);
    expect(whysOf(given)).toEqual(["inputs.subject: known only after `pulumi up`"]);
  });
});

describe("the identity that is trusted by", () => {
  const identityOf = (...resources: readonly Changed[]) => trustOf(...resources)?.identity;

  test.each<[string, Changed, Changed]>([
    [
      "the resource that its name comes from",
      made(identity()),
      credential({
        inputs: { ...credential().inputs, resourceName: unknown },
        sources: { resourceName: [urnOf(types.identity, "chat")] },
      }),
    ],
    ["the one that has the name in the group", identity(), credential()],
    [
      "the one that Azure says it is written on",
      identity(),
      credential({ op: "same", id: `${identityId("chat")}/federatedIdentityCredentials/trust` }),
    ],
  ])("is %s", (_, declared, trust) => {
    expect(identityOf(declared, trust)?.actor.key).toBe(keys.identity);
    expect(identityOf(declared, trust)?.scope.key).toBe(keys.identity);
  });

  test("is not one of that name in another group", () => {
    const elsewhere = credential({ inputs: { ...credential().inputs, resourceGroupName: "other" } });
    expect(identityOf(identity(), elsewhere)?.scope).toMatchObject({
      kind: "identity",
      key: "identity named id-chat in other",
    });
  });

  test("is not one of that name in another group that is still to be made", () => {
    const groups = ["a", "b"].map((name): Changed => ({ type: types.group, name, op: "create" }));
    const inside = (name: string, resource: Changed): Changed => ({
      ...made(resource),
      sources: { resourceGroupName: [urnOf(types.group, name)] },
    });
    const identityIn = (name: string) => identityOf(...groups, inside("a", identity()), inside(name, credential()));
    expect(identityIn("a")?.actor.key).toBe(keys.identity);
    expect(identityIn("b")?.actor.key).toBe(`identity named id-chat in ${types.group}::b`);
  });

  test("is unknown where two have the name", () => {
    const twins = [identity(), identity("twin", { inputs: identity().inputs ?? {}, id: "x" })];
    expect(identityOf(...twins, credential())?.actor.kind).toBe("unknown");
    expect(whysOf(facts(group, ...twins, credential()))).toEqual([
      "inputs.resourceName: several identities are named id-chat",
    ]);
  });

  test("outside of the program is one and the same, whether by its id or by its name", () => {
    const written = credential({
      op: "same",
      name: "old",
      id: `${identityId("chat")}/federatedIdentityCredentials/old`,
    });
    const { trusts } = facts(written, credential());
    expect(trusts.map((trust) => trust.identity.actor.key)).toEqual(
      Array(2).fill(`arm:${identityId("chat").toLowerCase()}`),
    );
  });

  test("outside of the program lies in its group", () => {
    const written = credential({ op: "same", id: `${identityId("chat")}/federatedIdentityCredentials/trust` });
    expect(identityOf(written)?.scope).toMatchObject({
      kind: "identity",
      within: [`${types.group}::rg`, `arm:${groupId.split("/").slice(0, 3).join("/")}`],
    });
  });
});
