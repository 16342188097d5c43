import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { offlineEnvironment } from "../../engine/environment.ts";
import { install } from "../../engine/installation/install.ts";
import { isAtLeast } from "../../engine/installation/versions.ts";
import { inTurn } from "../../engine/lock.ts";
import { findPulumi } from "../../engine/pulumi.ts";

const folders: string[] = [];
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "keyless-pulumi-"));
  folders.push(made);
  return made;
}
afterEach(() => {
  vi.unstubAllEnvs();
  for (const made of folders.splice(0)) rmSync(made, { recursive: true });
});

describe("finding the Pulumi CLI", () => {
  it.each([
    ["v3.259.0", "3.227.0", true],
    ["3.227.0", "3.227.0", true],
    ["v3.226.9\n", "3.227.0", false],
    ["4.0.0", "3.227.0", true],
    ["1.26", "1.25.11", true],
    ["1.9.9", "1.25.11", false],
    ["devel +abc", "1.25.11", false],
  ])("takes %s as at least %s: %s", (version, oldest, expected) => {
    expect(isAtLeast(version, oldest)).toBe(expected);
  });

  it("says what the folder in KEYLESS_PULUMI lacks", async () => {
    const empty = folder();
    vi.stubEnv("KEYLESS_PULUMI", empty);
    await expect(findPulumi()).rejects.toThrow(`${empty} has no executable pulumi and no pulumi-language-nodejs`);
  });

  it("says how long the build took, and builds nothing when it is asked again", async () => {
    vi.stubEnv("XDG_CACHE_HOME", folder());
    const build = vi.fn((_workshop: string, target: string) => {
      mkdirSync(target);
      for (const name of ["pulumi", "pulumi-language-nodejs"]) writeFileSync(join(target, name), "", { mode: 0o755 });
      return Promise.resolve();
    });
    const said: string[] = [];
    const call = () => install((line) => said.push(line), [{ origin: "Go modules", make: build }]);
    expect(await call()).toMatchObject({ origin: "Go modules" });
    expect(said).toEqual([
      expect.stringMatching(/^made from Go modules in \d+ s, and kept in .+\/azure-keyless\/pulumi-/),
    ]);
    expect(await call()).toMatchObject({ origin: "cache" });
    expect(build).toHaveBeenCalledTimes(1);
  });

  it("lets only one process build at a time", async () => {
    const lock = join(folder(), "lock");
    const order: string[] = [];
    const waited = vi.fn();
    const build = (name: string) => () => {
      order.push(`${name} begins`);
      return new Promise<void>((resolve) => {
        setTimeout(() => {
          order.push(`${name} ends`);
          resolve();
        }, 50);
      });
    };

    await Promise.all([inTurn(lock, build("first"), waited), inTurn(lock, build("second"), waited)]);

    expect(order).toEqual(["first begins", "first ends", "second begins", "second ends"]);
    expect(waited).toHaveBeenCalledTimes(1);
  });

  it("takes over from a process that was killed while it built", async () => {
    const lock = join(folder(), "lock");
    // More than any process id of Linux.
    writeFileSync(lock, "4194305");
    await expect(inTurn(lock, () => Promise.resolve("built"), vi.fn())).resolves.toBe("built");
  });

  it("takes over after half an hour, when the id belongs to another process by now", async () => {
    const lock = join(folder(), "lock");
    writeFileSync(lock, String(process.pid));
    const longAgo = new Date(Date.now() - 31 * 60_000);
    utimesSync(lock, longAgo, longAgo);
    await expect(inTurn(lock, () => Promise.resolve("built"), vi.fn())).resolves.toBe("built");
  });

  it("hands neither the user's Pulumi nor the user's Azure log-in to the engine", () => {
    vi.stubEnv("PULUMI_ACCESS_TOKEN", "secret");
    vi.stubEnv("ARM_CLIENT_SECRET", "secret");
    const project = folder();
    writeFileSync(join(project, "Pulumi.yaml"), "name: any\nruntime: nodejs\n");
    const env = offlineEnvironment({ folder: "/pulumi" }, { backend: "/state", home: "/home" }, project);
    expect(Object.values(env)).not.toContain("secret");
    expect(env).toMatchObject({ PULUMI_BACKEND_URL: "file:///state", PULUMI_HOME: "/home" });
  });
});
