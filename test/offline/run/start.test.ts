import { describe, expect, it } from "vitest";
import { offlineProcess, program, project } from "../runOffline.ts";

const node = "name: shop\nruntime: nodejs\n";

describe("a run that cannot start", () => {
  it("says so in one line and ends with 2", async () => {
    const { lines, code, stderr } = await offlineProcess(program("azure-native-esm"), ["--stack", "dve"]);
    expect(lines).toEqual([
      { error: { kind: "user", message: 'there is no stack "dve"; known: dev. Did you mean dev?' } },
    ]);
    expect([code, stderr]).toEqual([2, ""]);
  });

  it("without the SDK says to install it, and ends", async () => {
    const { lines, code } = await offlineProcess(project({ "Pulumi.yaml": node, "Pulumi.dev.yaml": "" }));
    expect(lines[0]?.error?.message).toMatch(/^@pulumi\/pulumi is not installed: run npm install in .* first$/);
    expect(code).toBe(2);
  });
});
