import { existsSync, readdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { compileCache } from "../../../project/compileCache.ts";
import { offline, project, repository } from "../runOffline.ts";

describe("the cache of compiled code", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it("is made level by level where the environment says", () => {
    const folder = project({});
    vi.stubEnv("XDG_CACHE_HOME", join(folder, "a/b"));
    expect(compileCache("keyless")).toBe(join(folder, "a/b/azure-keyless/compile-cache/keyless"));
    expect(existsSync(join(folder, "a/b/azure-keyless/compile-cache/keyless"))).toBe(true);
  });

  it("is given up where no folder can be made, also where Node would try for ever", () => {
    vi.stubEnv("XDG_CACHE_HOME", "/proc/x");
    expect(compileCache("keyless")).toBeUndefined();
  });

  it.each(["", "cache", "./cache"])("is never made in the folder of the run: XDG_CACHE_HOME=%j", (value) => {
    const home = project({});
    vi.stubEnv("XDG_CACHE_HOME", value);
    vi.stubEnv("HOME", home);
    expect(compileCache("keyless")).toBe(join(home, ".cache/azure-keyless/compile-cache/keyless"));
    vi.stubEnv("HOME", "here");
    expect(compileCache("keyless")).toBeUndefined();
  });

  it("of each program, of its base and of keyless are folders of their own: none leaves code for another", async () => {
    const cache = project({});
    const folder = project({
      "Pulumi.yaml": "name: shop\nruntime: nodejs\nmain: index.js\n",
      "Pulumi.dev.yaml": "config: {}\n",
      "Pulumi.prod.yaml": "config: {}\n",
      "index.js": "console.log(`cache=${process.env.NODE_COMPILE_CACHE}`);\n",
    });
    symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
    // The tests themselves have a cache, which is not what is asked about.
    const env = { XDG_CACHE_HOME: cache, NODE_COMPILE_CACHE: "" };
    const foldersOf = async (...args: string[]) => {
      const { lines, code } = await offline(folder, args, env);
      expect(code).toBe(0);
      return [...JSON.stringify(lines).matchAll(/cache=([^\\]+)/g)].map(([, path = ""]) => path);
    };
    const seen = [...(await foldersOf()), ...(await foldersOf("--base"))];
    const own = join(cache, "azure-keyless/compile-cache/keyless");
    expect(new Set([...seen, own]).size).toBe(5);
    for (const each of [...seen, own]) {
      expect(dirname(each)).toBe(dirname(own));
      expect(readdirSync(each)).not.toEqual([]);
    }
    // The same again is the same folders, or nothing would be kept.
    expect(new Set([...seen, ...(await foldersOf()), own]).size).toBe(5);
  }, 60_000);
});
