import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ProviderProcess } from "./providerProcess.ts";

it("what a provider compiled is kept when the engine kills it, so that the next one starts fast", async () => {
  const folder = mkdtempSync(join(tmpdir(), "keyless-compiled-"));
  try {
    const env = { KEYLESS_SANDBOX_STATE: join(folder, "tenant.db"), NODE_COMPILE_CACHE: join(folder, "cache") };
    const provider = await ProviderProcess.start("azure-native", env);
    await provider.kill();
    const kept = readdirSync(env.NODE_COMPILE_CACHE, { recursive: true });
    expect(kept.length).toBeGreaterThan(50);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
