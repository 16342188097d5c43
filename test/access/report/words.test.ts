import { describe, expect, test } from "vitest";

import { renderMarkdown } from "../../../access/report/markdown.ts";
import { renderTerminal } from "../../../access/report/terminal.ts";
import { shortTokens } from "../../../access/report/tokens.ts";
import type { Access, Actor, Unknown } from "../../../access/terms/report.ts";
import { access, gain, reportWith, role, scope, style, trust, urnOf } from "./reports.ts";

const state = (...rows: Access[]) =>
  renderTerminal(reportWith({ verdict: null, before: null, access: rows }), { style: style() });
const rowsIn = (text: string) =>
  text
    .split("\n")
    .slice(2)
    .map((line) => line.trim().split(/ {2,}/));
const web = "azure-native:web:WebApp";

describe("each thing has one name", () => {
  const host: Actor = { kind: "host", name: "dev", id: urnOf("dev", "prod", web) };
  const own: Actor = { ...host, kind: "identity" };
  const runs = { kind: "host" as const, urn: host.id, text: "dev runs as its own identity" };
  const acts = {
    actor: host,
    scope: { ...host, kind: "host" as const },
    powers: ["actAs"] as const,
    roles: [],
    via: [runs],
  };

  test("which an app and the identity that Azure makes for it do not share", () => {
    expect(rowsIn(state(access({ actor: own }), access({ actor: "dev" }))).map(([who]) => who)).toEqual([
      "dev",
      "identity of dev",
    ]);
    expect(rowsIn(state(access({ ...acts, channel: "through" })))[0]?.slice(0, 2)).toEqual([
      "identity of dev",
      "nothing in this stack",
    ]);
    const change = gain({ ...acts, channel: "through", powers: { gained: ["actAs"], lost: [] } });
    expect(renderTerminal(reportWith({ changes: [change] }), { style: style() })).toContain(
      "app service dev gains: act as the identity of app service dev\n",
    );
  });

  test("written as people write the types of bridged providers", () => {
    expect(shortTokens("azure:storage/account:Account dev, azuread:index/getUser:getUser(x)")).toBe(
      "azure.storage.Account dev, azuread.getUser(x)",
    );
    for (const other of [
      "azure-native:web:WebApp",
      "a:b/c:d",
      "urn:pulumi:dev::p::azure:storage/account:Account::x",
      "https://a/b:c",
    ]) {
      expect(shortTokens(other)).toBe(other);
    }
    const unknowns = [
      {
        urn: urnOf("x"),
        path: "inputs.principalId",
        why: "objectId of the answer of azuread:index/getUser:getUser(a)",
      },
    ];
    const report = reportWith({ unknowns });
    expect(renderTerminal(report, { style: style() })).toContain("objectId of the answer of azuread.getUser(a)");
    expect(renderMarkdown(report)).toContain("azuread.getUser(a)");
  });

  test("and a role that is not known is named once", () => {
    const unknown = "unknown role 0000";
    const change = gain({
      verdict: "unknown",
      gained: [`${unknown} may allow anything`],
      powers: { gained: [], lost: [] },
      via: [role(unknown)],
    });
    expect(
      renderTerminal(reportWith({ changes: [change] }), { style: style() }).match(/unknown role 0000/g),
    ).toHaveLength(1);
  });
});

describe("right words", () => {
  test("a role without a power that has a name is not said to allow no data", () => {
    expect(state(access({ roles: ["Azure Kubernetes Service RBAC Cluster Admin"], powers: [] }))).toContain(
      "   Azure Kubernetes Service RBAC Cluster Admin   ",
    );
  });

  test("whoever deploys is known by that", () => {
    const deployer: Actor = { kind: "unknown", name: "whoever deploys", id: "object-of-deployer" };
    expect(rowsIn(state(access({ actor: deployer })))[0]?.[3]).toBe("runs pulumi up");
  });

  test("an identity of which this stack shows no way in is not said to have none", () => {
    expect(rowsIn(state(access()))[0]?.[3]).toBe("no trust or host in this stack");
  });

  test("nor where it is not known which identities something runs as, or whom one trusts", () => {
    const ways = ["inputs.identity", "inputs.issuer"].map((path) => {
      const type = "azure-native:managedidentity:FederatedIdentityCredential";
      const unknowns = [
        { urn: urnOf("x", "prod", path === "inputs.issuer" ? type : undefined), path, why: "cannot be told" },
      ];
      const report = reportWith({ verdict: null, before: null, access: [access()], unknowns });
      return rowsIn(renderTerminal(report, { style: style() }))[0]?.[3];
    });
    expect(ways).toEqual(Array(2).fill("cannot tell: a host or a trust is not known"));
  });

  test("each principal that nobody can name is named, and a line for each issuer", () => {
    const unknown = (name: string, id: string) => access({ actor: { kind: "unknown", name, id } });
    const lookedUp = ["a", "b", "c"].map((id) => unknown("objectId of getGroup(devs)", id));
    expect(rowsIn(state(...lookedUp, unknown("1111", "1111"), unknown("2222", "2222"))).map(([who]) => who)).toEqual([
      "principals 1111 and 2222",
      "principal (objectId of getGroup(devs))",
    ]);
    const trusted = ["a", "b", "c"].map((name) =>
      access({
        actor: `service account n/${name}`,
        scope: scope("chat", "prod", "identity"),
        channel: "through",
        powers: ["actAs"],
        via: [trust(name, "https://issuer.example/")],
      }),
    );
    expect(rowsIn(state(access({ actor: "chat" }), ...trusted))[0]?.[3]).toBe(
      "service accounts n/a, n/b and n/c of https://issuer.example/",
    );
  });
});

describe("of what is not known", () => {
  const unknown = (name: string, path: string, why = "may give access and is not read yet"): Unknown => ({
    urn: urnOf(name),
    path,
    why,
  });
  const addresses = Array.from({ length: 30 }, (_, index) =>
    unknown(`rule${String.fromCharCode(97 + index)}`, `inputs.a${String(index)}.startIpAddress`),
  );

  test("what can carry access comes first, and is never among those that are counted", () => {
    const important = [
      unknown("grant", "inputs.principalId"),
      unknown("app", "inputs", "may give access and are not read yet: scale, adminUsername"),
      unknown("whole", "", "azure-native:x:Y may give access and is not read yet"),
    ];
    const text = renderTerminal(
      reportWith({ unknowns: [...addresses, unknown("other", "inputs.mode"), ...important] }),
      { style: style() },
    );
    const places = ["grant", "app", "whole", "other"].map((name) => text.search(new RegExp(`\\b${name}\\b`)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(text).toMatch(/^ {2}34 things not known$/m);
    const many = Array.from({ length: 20 }, (_, index) =>
      unknown(`g${String(index * 2)}`, "inputs.roleDefinitionId", `role ${String(index)}`),
    );
    expect(
      renderTerminal(reportWith({ unknowns: [...addresses, ...many] }), { style: style() }).match(/roleDefinitionId/g),
    ).toHaveLength(20);
  });
});
