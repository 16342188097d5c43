import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { offline, onlyDigest, project, repository, stepOf, unknownsOf } from "../runOffline.ts";

async function run(code: string, date = "2026-11-29", packages: Record<string, string> = {}) {
  const folder = project({
    "Pulumi.yaml": "name: shop\nmain: index.js\nruntime: { name: nodejs, options: { typescript: false } }\n",
    "Pulumi.dev.yaml": "config: {}\n",
    "index.js": `const pulumi = require("@pulumi/pulumi");
const thing = (name, inputs) => new pulumi.CustomResource("random:index:Thing", name, inputs);
${code}`,
    ...packages,
    "node_modules/.keep": "",
  });
  symlinkSync(join(repository, "node_modules/@pulumi"), join(folder, "node_modules/@pulumi"));
  const { lines } = await offline(folder, [`--date=${date}`]);
  return onlyDigest(lines);
}

const named = `
const now = new Date();
const identity = thing("identity", { on: now.toISOString() });
thing("log-" + now.toISOString().slice(0, 10), {
  ends: new Date(Date.now() + 90 * 86400000).toISOString(),
  secret: pulumi.secret("until " + now.toISOString()),
  made: identity.id.apply((id) => id + now.toISOString()),
});
thing("plain", { size: 1 });
`;

describe("the clock of a program", () => {
  it("says nothing of the day on which it runs: a lock is compared weeks later", async () => {
    const [before, after] = [await run(named), await run(named, "2026-12-07")];
    expect(after.steps).toEqual(before.steps);
    expect(after.unknowns).toEqual(before.unknowns);
    expect(stepOf(before, "log-<YYYY-MM-DD>").newState["inputs"]).toMatchObject({
      ends: "<YYYY-MM-DDThh:mm:ss.SSSZ + 90 days>",
    });
  }, 30_000);

  it("is told where something is made from it, and nowhere else", async () => {
    const digest = await run(named);
    const why =
      "made from the clock, the same in every offline run: each `pulumi up` would replace the resources named by it";
    expect(unknownsOf(digest, "log-<YYYY-MM-DD>")).toEqual(
      expect.arrayContaining([
        expect.stringContaining(`: ${why}`),
        expect.stringContaining(`inputs.ends: ${why}`),
        expect.stringContaining(`inputs.secret: ${why}`),
      ]),
    );
    expect(unknownsOf(digest, "identity")).toEqual([expect.stringContaining("inputs.on: made from the clock")]);
    expect(unknownsOf(digest, "plain")).toEqual([]);
  }, 30_000);

  it.each([
    ["a duration", "90 * 86400000", "91 * 86400000"],
    ["a duration in a secret", '"until " + now.toISOString()', '"until " + new Date(Date.now() + 1000).toISOString()'],
    ["the form of a name", ".slice(0, 10)", '.slice(0, 10).replaceAll("-", "")'],
  ])(
    "does not hide %s that is another one",
    async (_what, old, now) => {
      const [before, after] = [await run(named), await run(named.replace(old, now))];
      expect(after.steps).not.toEqual(before.steps);
    },
    30_000,
  );

  it("is today's: what a program decides by the day it decides as a deployment would", async () => {
    const code = 'thing("x", { isOver: new Date() > new Date("2026-12-01T00:00:00Z") });';
    expect(stepOf(await run(code), "x").newState["inputs"]).toEqual({ isOver: false });
    expect(stepOf(await run(code, "2026-12-02"), "x").newState["inputs"]).toEqual({ isOver: true });
  }, 30_000);

  it("keeps what it says where the program reads no time: the same text is nobody's date", async () => {
    const digest = await run('thing("log-2026-11-29", { on: "2026-11-29T10:47:53.619Z" });');
    expect(stepOf(digest, "log-2026-11-29").newState["inputs"]).toEqual({ on: "2026-11-29T10:47:53.619Z" });
  }, 30_000);

  it("is a Date like any other", async () => {
    const digest = await run(`
class Own extends Date {}
const at = new Date();
thing("x", {
  kinds: [at instanceof Date, new Own() instanceof Date, new Own() instanceof Own, at.constructor === Date],
  values: [new Date(0).toISOString(), Date.UTC(2020, 0, 1), new Date(2020, 1, 1).getFullYear(), Date.name, Date.length],
  same: [Date.now() === at.getTime(), Date() === String(at), JSON.stringify(at) === JSON.stringify(at.toISOString())],
  internal: [require("node:util").types.isDate(at), structuredClone(at) instanceof Date],
  real: performance.now() > 0 && performance.now() < 60000,
});`);
    expect(stepOf(digest, "x").newState["inputs"]).toEqual({
      kinds: [true, true, true, true],
      values: ["1970-01-01T00:00:00.000Z", 1_577_836_800_000, 2020, "Date", 7],
      same: [true, true, true],
      internal: [true, true],
      real: true,
    });
  }, 30_000);

  it("moves for whoever waits for it, at once or with a timer, and timers are as they were", async () => {
    const digest = await run(`
const start = Date.now();
while (Date.now() < start + 100);
(async () => {
  const again = Date.now();
  const before = performance.now();
  await new Promise((done) => setTimeout(done, 200));
  const took = performance.now() - before;
  while (Date.now() < again + 6000) await new Promise((done) => setTimeout(done, 50));
  thing("done", { isTimed: took > 150 && took < 5000 });
})();`);
    expect(stepOf(digest, "done").newState["inputs"]).toEqual({ isTimed: true });
  }, 60_000);

  it("is the same for a library that the program asks, also after a wait, and moves when that waits for it", async () => {
    const digest = await run(
      `const dates = require("dates");
(async () => {
  thing("x", { day: "log-" + dates.day(), later: await dates.later() });
  await dates.wait(1000);
  thing("done", {});
})();`,
      "2026-11-29",
      {
        "node_modules/dates/package.json": '{ "name": "dates", "version": "1.0.0" }',
        "node_modules/dates/index.js": `
exports.day = () => new Date().toISOString().slice(0, 10);
exports.wait = async (time) => {
  const start = Date.now();
  while (Date.now() < start + time) await new Promise((done) => setTimeout(done, 50));
};
exports.later = async () => {
  await new Promise((done) => setTimeout(done, 10));
  return "sa" + Date.now();
};
`,
      },
    );
    expect(stepOf(digest, "x").newState["inputs"]).toEqual({ day: "log-<YYYY-MM-DD>", later: "sa<time in ms>" });
    expect(stepOf(digest, "done").op).toBe("create");
  }, 60_000);
});
