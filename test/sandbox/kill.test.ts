import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import { openTenant } from "../../sandbox/state/open.ts";
import { subscriptionId } from "../../sandbox/state/pretend.ts";
import { readTenant } from "../../sandbox/state/readTenant.ts";
import { ProviderProcess } from "./providerProcess.ts";

const folder = mkdtempSync(join(tmpdir(), "keyless-kill-"));
const env = { KEYLESS_SANDBOX_STATE: join(folder, "tenant.db"), KEYLESS_SANDBOX_LATENCY_MS: "0" };
const writes = 1000;
const atOnce = 8;

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Writer {
  readonly provider: ProviderProcess;
  /** Makes number `index`. */
  readonly make: (index: number) => Promise<string>;
}

async function startWriters(): Promise<readonly Writer[]> {
  const [arm, entra] = await Promise.all([
    ProviderProcess.start("azure-native", env),
    ProviderProcess.start("azuread", env),
  ]);
  return [
    {
      provider: arm,
      make: (index) =>
        arm.create("azure-native:resources:ResourceGroup", `g${index}`, {
          resourceGroupName: `g${index}`,
          location: "swedencentral",
        }),
    },
    {
      provider: entra,
      make: (index) => entra.create("azuread:index/group:Group", `g${index}`, { displayName: `g${index}` }),
    },
  ];
}

/** Has each writer write its half, several at once, and kills both in the middle. @returns what was acknowledged. */
async function writeAndKill(writers: readonly Writer[], killAfter: number): Promise<string[]> {
  const acknowledged: string[] = [];
  const kill = Promise.withResolvers<undefined>();
  const writeHalf = async ({ make }: Writer): Promise<void> => {
    let next = 0;
    const write = async (): Promise<void> => {
      while (next < writes / 2) {
        next += 1;
        acknowledged.push(await make(next));
        if (acknowledged.length === killAfter) kill.resolve(undefined);
      }
    };
    await Promise.allSettled(Array.from({ length: atOnce }, write));
  };
  const written = Promise.all(writers.map(writeHalf));
  await kill.promise;
  await Promise.all(writers.map(({ provider }) => provider.kill()));
  await written;
  return acknowledged;
}

it("kill -9 in the middle of 1,000 writes of two providers loses none that was acknowledged", async () => {
  const begin = performance.now();
  const acknowledged = await writeAndKill(await startWriters(), 400);

  const { resources, log } = readTenant(env.KEYLESS_SANDBOX_STATE);

  const there = new Set(resources.map(({ id }) => id));
  expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
  expect(acknowledged.length).toBeGreaterThanOrEqual(400);
  expect(acknowledged.length).toBeLessThan(writes);
  expect(there.size - acknowledged.length).toBeLessThanOrEqual(2 * atOnce);
  expect(log.filter(({ status }) => status === 201)).toHaveLength(there.size);
  console.log(
    `kill -9: ${acknowledged.length} of ${writes} writes acknowledged, ${there.size} there, ${Math.round(performance.now() - begin)} ms`,
  );
});

it("the providers that come after killed ones go on with the same tenant, silently", async () => {
  const writers = await startWriters();
  const before = readTenant(env.KEYLESS_SANDBOX_STATE).resources.length;
  await Promise.all(writers.map(({ make }) => make(writes)));
  expect(readTenant(env.KEYLESS_SANDBOX_STATE).resources).toHaveLength(before + 2);
  for (const { provider } of writers) {
    await provider.kill();
    expect(provider.stderr).toEqual([]);
  }
});

it("a provider ends after the engine that started it was killed, when it has written what it was asked for", async () => {
  const provider = await ProviderProcess.start("azure-native", { ...env, KEYLESS_SANDBOX_LATENCY_MS: "2500" }, "shell");
  const late = { resourceGroupName: "late", location: "swedencentral" };
  const answer = provider.create("azure-native:resources:ResourceGroup", "late", late).catch(() => "nobody heard it");
  const state = openTenant(env.KEYLESS_SANDBOX_STATE);
  await vi.waitUntil(
    () => state.read((tenant) => tenant.isBusy(`/subscriptions/${subscriptionId}/resourceGroups/late`)),
    {
      timeout: 20_000,
    },
  );
  state.close();
  await provider.kill();
  expect(await answer).toBe("nobody heard it");
  expect(readTenant(env.KEYLESS_SANDBOX_STATE).log.at(-1)).toMatchObject({
    status: 201,
    type: "Microsoft.Resources/resourceGroups",
  });
});

it("a provider that is made to die does so in the middle of the write, and the tenant stays whole", async () => {
  const faulty = (fault: string) =>
    ProviderProcess.start("azure-native", {
      ...env,
      KEYLESS_SANDBOX_FAULTS: JSON.stringify([{ on: "create", fault, name: fault }]),
    });
  const there = () => readTenant(env.KEYLESS_SANDBOX_STATE).resources.map(({ properties }) => properties["name"]);
  for (const fault of ["kill", "kill:written"]) {
    const provider = await faulty(fault);
    await expect(
      provider.create("azure-native:resources:ResourceGroup", fault, { resourceGroupName: fault, location: "x" }),
    ).rejects.toThrow("UNAVAILABLE");
  }
  expect(there()).toContain("kill:written");
  expect(there()).not.toContain("kill");
});
