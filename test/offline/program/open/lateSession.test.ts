import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { lateSession } from "../../../../offline/program/open/lateSession.ts";

it("a session that is opened late knows the scripts that were there before", async () => {
  createRequire(import.meta.url)("minimist");
  const hooks = lateSession();
  await hooks.isInitializedAsync();
  const urls = () => Array.from({ length: 100_000 }, (_, id) => hooks.getScriptUrl(String(id)) ?? "");
  const known = () => urls().some((url) => url.endsWith("/minimist/index.js"));
  expect(known()).toBe(false);
  const session = await hooks.getSessionAsync();
  expect(known()).toBe(true);
  expect(await hooks.getSessionAsync()).toBe(session);
  session.disconnect();
});
