import { describe, expect, test } from "vitest";

import { renderMarkdown } from "../../../access/report/markdown.ts";
import { renderTerminal } from "../../../access/report/terminal.ts";
import type { Access, Finding } from "../../../access/terms/report.ts";
import { access, finding, reportOf, role, scope, stackWith, style, trust, urnOf } from "./reports.ts";

const services = ["accounts", "basket", "billing", "catalogue", "mail"];
const stateOf = (rows: readonly Access[], findings: readonly Finding[] = []) =>
  reportOf(stackWith({ verdict: null, before: null, access: rows, findings }));
const drawn = (rows: readonly Access[], findings: readonly Finding[] = [], width = 200) =>
  renderTerminal(stateOf(rows, findings), { style: style(width) });
const host = (name: string) =>
  access({
    actor: { kind: "host", name, id: `host ${name}` },
    scope: { kind: "identity", name, id: access({ actor: name }).actor.id },
    channel: "through",
    roles: [],
    powers: ["actAs"],
    via: [{ kind: "host", urn: urnOf(`host ${name}`), text: `${name} runs as ${name}` }],
  });

describe("what a loop makes", () => {
  test("on one thing is a row, with who is behind it", () => {
    const rows = services.flatMap((name) => [access({ actor: name }), host(name)]);
    expect(drawn(rows)).toMatch(
      / accounts, basket, billing and 2 more +call models, .* aoai +each by the host of its name$/m,
    );
  });

  test("each on something of its own is a row that says so", () => {
    const rows = services.map((name) => access({ actor: name, scope: scope(`${name}-kv`, "prod", "keyVault") }));
    expect(drawn(rows)).toMatch(/each its own: key vaults accounts-kv, basket-kv, billing-kv and 2 more/);
  });

  test("with keys of its own says once what they are keys of", () => {
    const key = (name: string) =>
      access({
        actor: { kind: "keyHolder", name: `anyone who has a key of ${name}`, id: `keys of ${name}` },
        scope: name,
        channel: "key",
        roles: [],
        via: [{ kind: "localAuth", urn: urnOf(name), text: "keys work, without an end date" }],
      });
    expect(drawn(services.map(key))).toMatch(/^ +anyone who has a key +\S.* {3}accounts, basket, billing and 2 more /m);
  });

  test("is told one by one where it is only three", () => {
    const rows = services.slice(0, 3).map((name) => access({ actor: name, scope: `${name}-ai` }));
    expect(drawn(rows)).not.toContain("each its own");
  });

  test("is one finding, whose number is exact, in Markdown too", () => {
    const rows = services.map((name) => access({ actor: name, scope: `${name}-ai` }));
    const findings = services.map((name, line) =>
      finding({ message: `resource ${name} accepts keys`, urn: urnOf(name), location: { file: "index.ts", line } }),
    );
    const said = "resource accounts accepts keys; likewise basket, billing, catalogue and mail";
    expect(drawn(rows, findings)).toContain(said);
    expect(drawn(rows, findings)).toContain("5 warnings");
    expect(drawn(rows, findings)).toContain("index.ts:0, index.ts:1, index.ts:2 and 2 more");
    expect(renderMarkdown(stateOf(rows, findings)).replaceAll("`", "")).toContain(said);
  });

  test("is told one by one where another word than a name differs, and where it stops the change", () => {
    const differing = ["x holds Owner", "x holds Reader"];
    const rows = [access({ actor: "x" }), access({ actor: "y" })];
    expect(
      drawn(
        rows,
        differing.map((message) => finding({ message })),
      ),
    ).not.toContain("likewise");
    const errors = ["x is refused", "y is refused"].map((message) => finding({ message, level: "error" }));
    expect(drawn(rows, errors)).not.toContain("likewise");
  });
});

describe("what one holds", () => {
  test("stands together, and who it is and how they get in stands there once", () => {
    const rows = [
      access({ actor: "chat" }),
      access({ actor: "other", roles: ["Contributor"] }),
      access({ actor: "chat", scope: "logs", roles: ["Reader"], powers: [] }),
    ];
    const lines = drawn(rows).split("\n");
    const at = lines.findIndex((line) => line.startsWith("  chat "));
    expect(lines[at + 1]).toMatch(/^ +Reader +logs$/);
  });

  test("an application is trusted for what its service principal holds: they are not two that have nothing in common", () => {
    const grant = role("Contributor", "grant");
    const workflow = { kind: "github", name: "a/b environment prod", id: "github" } as const;
    const credential = trust("repo:a/b:environment:prod");
    const through = (on: Access["scope"], via: Access["via"], powers: Access["powers"]) =>
      access({ actor: workflow, scope: on, channel: "through", roles: [], powers, via });
    const deploy = access({
      actor: { kind: "servicePrincipal", name: "deploy", id: "sp" },
      roles: ["Contributor"],
      via: [grant],
    });
    const application = { kind: "resource", name: "deploy", id: "application" } as const;
    const text = drawn([
      deploy,
      through(application, [credential], ["actAs"]),
      through(deploy.scope, [credential, grant], ["callModels"]),
    ]);
    expect(text).toMatch(/service principal deploy .* github a\/b environment prod$/m);
    expect(text).not.toContain("nothing in this stack");
  });
});

test("a table that does not fit gives room to the column that makes it long", () => {
  const powers = ["switchKeysOn", "readKeys", "addTrust", "attachIdentity", "readSecrets", "blindLogs"] as const;
  const rows = [access({ actor: "a-long-name-of-an-identity-of-a-team", scope: "a-long-name-of-an-account", powers })];
  const height = drawn(rows, [], 100).split("\n").length;
  expect(height).toBeLessThanOrEqual(7);
});
