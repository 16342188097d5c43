import { beforeAll, describe, expect, it } from "vitest";
import { offline, program, project, repository, unknownsOf, type Line } from "../runOffline.ts";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

describe("a program", () => {
  let lines: Line[];
  beforeAll(async () => {
    ({ lines } = await offline(program("unfinished")));
  });
  const lineOf = (stack: string) => lines.find((line) => line.stack === stack);

  it.each(["await", "really", "listeners"])("that ends before it is finished gives no digest: %s", (stack) => {
    const { digest, error } = lineOf(stack) ?? {};
    expect(digest).toBeUndefined();
    expect(error?.kind).toBe("user");
    expect(error?.message).toMatch(
      /^the program ended before it was finished, with exit code \d+; resources registered: [12]\. Likely causes: an await that never settles, process\.exit/,
    );
  });

  it.each(["-e 1", "--version"])(
    "that Node does not run at all, with nodeargs %s, gives no digest",
    async (nodeargs) => {
      const folder = project({
        "Pulumi.yaml": `name: shop\nruntime:\n  name: nodejs\n  options: {typescript: false, nodeargs: "${nodeargs}"}\n`,
        "Pulumi.dev.yaml": "",
        "index.js": "",
      });
      mkdirSync(join(folder, "node_modules"));
      symlinkSync(join(repository, "node_modules/@pulumi"), join(folder, "node_modules/@pulumi"));
      const { lines: given } = await offline(folder);
      expect(given[0]?.error?.message).toContain(
        "ended before it was finished, with exit code 0; resources registered: 0",
      );
    },
  );

  it("that writes into our channel is told that something could not be read", () => {
    const { digest } = lineOf("garbage") ?? {};
    expect(digest && unknownsOf(digest, "shop-garbage")).toEqual([
      "@pulumi/pulumi: a part of the findings about unknown values could not be read: some of them may be missing here",
    ]);
  });

  it("that ends itself after it was loaded is told that more may have come", () => {
    const { digest } = lineOf("timer") ?? {};
    expect(digest && unknownsOf(digest, "shop-timer")).toEqual([
      ": the program ended by itself (process.exit) after it was loaded: what it would still have declared is not seen",
    ]);
  });

  it("with endless names loses no entry: they are cut", () => {
    const { unknowns = [] } = lineOf("long")?.digest ?? {};
    const entry = unknowns.find(({ path }) => path === "outputs.a");
    expect(entry?.why).toMatch(/^output a of stack x+… \(\d+ more characters\)$/);
  });

  it("that fails with a message without end is told with its beginning", () => {
    const { message = "" } = lineOf("huge")?.error ?? {};
    expect(message).toMatch(/^Error: A{1000}/);
    expect(message.length).toBeLessThan(20_100);
    expect(message).toMatch(/… \(\d+ more characters were left out\)$/);
  });
});
