import { describe, expect, test } from "vitest";

import { renderMarkdown } from "../../../access/report/markdown.ts";
import { renamesOf } from "../../../access/report/renames.ts";
import { renderTerminal } from "../../../access/report/terminal.ts";
import { actorOfSubject, gitHubIssuer } from "../../../access/terms/subject.ts";
import type { Access, AccessChange } from "../../../access/terms/report.ts";
import { access, gain, loss, reportWith, scope, style, trust } from "./reports.ts";

const held = { gained: ["x/read"], lost: [], powers: { gained: ["callModels" as const], lost: [] } };
const gone = { gained: [], lost: ["x/read"], powers: { gained: [], lost: ["callModels" as const] } };
const holds = (actor: string, more: Partial<AccessChange> = {}) => gain({ ...held, ...more, actor });
const lacks = (actor: string, more: Partial<AccessChange> = {}) => loss({ ...gone, ...more, actor });
const now = access({ actor: "chat", powers: ["callModels"] });
const renames = (changes: AccessChange[], rows: Access[] = [now]) =>
  renamesOf({ changes, access: rows }).map(({ from, to }) => `${from.name} → ${to.name}`);

describe("a rename", () => {
  const renamed = [holds("chat"), lacks("chat-api")];

  test("is asked about in one line, where one holds what another one held", () => {
    const report = reportWith({ changes: renamed, access: [now] });
    const line = "chat holds what chat-api held: renamed?";
    expect(renderTerminal(report, { style: style() })).toContain(`\n  prod\n    = ${line}\n    ▲ chat gains`);
    expect(renderMarkdown(report)).toContain("**prod**: `chat` holds what `chat-api` held: renamed?\n");
  });

  test("takes along those who act as it", () => {
    const acting = (name: string, side: "gained" | "lost", change: AccessChange): AccessChange => ({
      ...change,
      scope: scope(name, "prod", "identity"),
      powers: { gained: [], lost: [], [side]: ["actAs"] },
      [side]: ["actAs"],
    });
    const changes = [
      ...renamed,
      acting("chat", "gained", holds("service account n/chat")),
      acting("chat-api", "lost", lacks("service account n/chat-api")),
    ];
    expect(renames(changes)).toEqual(["chat-api → chat", "n/chat-api → n/chat"]);
  });

  const signed = (subject: string, issuer?: string) => ({
    channel: "through" as const,
    via: [trust(subject, issuer)],
  });
  const release = "repo:contoso/chat:environment:";
  test.each([
    ["another environment of the repository", `${release}prod`, undefined, ["a → b"]],
    ["a branch of it", "repo:contoso/chat:ref:refs/heads/main", undefined, []],
    ["an environment of another repository", "repo:evil/chat:environment:prod", undefined, []],
    ["the same of another issuer", `${release}prod`, "https://evil.example", []],
    ["a subject of another form", "job-7", undefined, []],
  ])("of who comes in by a token is asked about where that is %s: %s", (_, subject, issuer, expected) => {
    const [was, is] = [signed(`${release}staging`), signed(subject, issuer)];
    const rows = [access({ ...is, actor: "github b", powers: ["callModels"] })];
    expect(renames([holds("github b", is), lacks("github a", was)], rows)).toEqual(expected);
  });

  test.each([
    ["the same audience", " (audience api://x)", ["contoso/chat environment staging → contoso/chat environment prod"]],
    ["another audience", "", []],
  ])("of who comes in by a token is asked about where it is for %s", (_, audience, expected) => {
    const at = (environment: string, words: string) => {
      const actor = actorOfSubject(gitHubIssuer, `${release}${environment}`);
      const signedHere = signed(`${release}${environment}`, gitHubIssuer);
      return { ...signedHere, actor: { ...actor, id: `${actor.id}${words}` } };
    };
    const [was, is] = [at("staging", " (audience api://x)"), at("prod", audience)];
    const changes = [
      { ...holds("x", is), actor: is.actor },
      { ...lacks("x", was), actor: was.actor },
    ];
    expect(renames(changes, [{ ...access({ ...is, powers: ["callModels"], actor: "x" }), actor: is.actor }])).toEqual(
      expected,
    );
  });

  test.each<[string, AccessChange[], Access[]?]>([
    ["more is gained", [holds("chat"), holds("chat", { scope: scope("docs") }), lacks("chat-api")]],
    ["other operations are gained", [holds("chat", { gained: ["x/write"] }), lacks("chat-api")]],
    ["it is another kind", [holds("host chat"), lacks("chat-api")]],
    ["something is left", renamed, [now, access({ actor: "chat-api", powers: ["readData"] })]],
    ["something was held before", renamed, [now, access({ actor: "chat", scope: "docs" })]],
    ["more was held before", renamed, [access({ actor: "chat", powers: ["assignRoles", "callModels"] })]],
    ["it may be somebody else", [...renamed, lacks("chat-worker")]],
    ["nothing is lost", [holds("chat")]],
  ])("is not asked about where %s", (_, changes, rows) => {
    expect(renames(changes, rows)).toEqual([]);
  });
});
