import { describe, expect, test } from "vitest";

import { foldPaths } from "../../../access/report/pathFolds.ts";
import { renderTerminal } from "../../../access/report/terminal.ts";
import type { Access, Finding, Unknown } from "../../../access/terms/report.ts";
import { access, reportWith, style, urnOf } from "./reports.ts";

const drawn = (stack: { access?: Access[]; findings?: Finding[]; unknowns?: Unknown[] }) =>
  renderTerminal(reportWith({ verdict: null, before: null, ...stack }), { style: style(80) });

describe("a first report that is read to its end", () => {
  const guids = ["3f8f2f5e-2c0b-4a5e-9a34-0c7cf0c54a11", "90d2f1a3-6f6f-4f0c-b7b2-3b1f9d2c5e11"];
  const somebody = (id: string) =>
    access({ actor: { kind: "unknown", name: id, id }, roles: ["A role of many words"] });

  const found = (name: string, fix: string): Finding => ({
    rule: "keys-on",
    level: "warning",
    message: `${name} accepts keys`,
    fix,
    urn: urnOf(name),
  });

  const about = (ids: readonly string[]) => ({
    access: ids.map(somebody),
    findings: ids.map((id) => found(`principal ${id}`, "do it")),
  });

  test("spells out below its table each GUID that is told twice", () => {
    const text = drawn(about(guids));
    expect(text).toContain("principals 3f8f2f5e… and 90d2f1a3… ");
    for (const guid of guids) expect(text.split(guid)).toHaveLength(2);
  });

  test("tells GUIDs that begin alike by their ends, and never shortens two to the same", () => {
    const start = guids[0]?.slice(0, -4) ?? "";
    const text = drawn(about([`${start}4a11`, `${start}4a12`]));
    expect(text).toContain("principals 3f8f2f5e…4a11 and 3f8f2f5e…4a12 ");

    const alike = [guids[0] ?? "", "3f8f2f5e-0000-4000-8000-000000004a11"];
    expect(drawn(about(alike))).not.toContain("…");
  });

  test("tells a fix once, and of another service only how it is done there", () => {
    const text = drawn({
      findings: [
        found("lake", "Switch keys off (allowSharedKeyAccess: false), or say why."),
        { ...found("db", "Switch passwords off (entraOnly: true), or say why."), message: "db takes passwords" },
      ],
    });
    expect(text).toContain("fix  Switch keys off (allowSharedKeyAccess: false), or say why.");
    expect(text).toContain("fix  Likewise (entraOnly: true).");
  });

  test("tells a fix of what has no switch of its own in full: it is not that of the other service", () => {
    const findings = [
      found("lake", "Give a role (Reader), or switch keys off (off: true)."),
      { ...found("other", "Give a role, or switch keys off."), message: "somebody has a key" },
    ];
    expect(drawn({ findings })).toContain("fix  Give a role, or switch keys off.");
  });

  test("tells another fix of the same rule in full", () => {
    const findings = [
      found("lake", "Switch keys off (a), or say why."),
      { ...found("db", "Move to another service (b).") },
    ];
    expect(drawn({ findings })).toContain("fix  Move to another service (b).");
  });

  test("has what is not known of its only stack with all that is not known", () => {
    const stack = {
      urn: urnOf("shop-dev", "prod", "pulumi:pulumi:Stack"),
      path: "getClientConfig",
      why: "nobody asked",
    };
    const text = drawn({ unknowns: [{ urn: urnOf("lake"), path: "inputs.x", why: "not known" }, stack] });
    expect(text).toMatch(/2 things not known\n.*lake.*\n {4}the stack {2}getClientConfig {2}nobody asked$/m);
  });

  const powers = ["attachIdentity", "addTrust", "manageModels", "manageResource"] as const;
  const on = (kind: Access["scope"]["kind"]) =>
    drawn({
      access: [
        access({ powers, scope: { kind, name: "ws", id: urnOf("ws", "prod", "azure-native:synapse:Workspace") } }),
      ],
    });

  test("lists no power that there is nothing for in a resource of another kind", () => {
    expect(on("resource")).toMatch(/^ +manage the resource /m);
  });

  test.each(["resourceGroup", "subscription", "unknown"] as const)("lists every power on a %s", (kind) => {
    expect(on(kind).replace(/\s+/g, " ")).toMatch(/attach (?:the identity|identities), add federated/);
  });
});

test("what inputs have in common is told once, and none is left out", () => {
  expect(foldPaths("a.b.c, a.b.d, e, f.g[].h and 3 more")).toBe("a.b.c/d, e, f.g[].h and 3 more");
  expect(foldPaths("c, d")).toBe("c, d");
});
