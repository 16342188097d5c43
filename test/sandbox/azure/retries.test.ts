import { expect, it } from "vitest";
import { makeAccount, makeCredential, makeDeployment, makeGroup, withIdentity } from "../resources.ts";
import { Sandbox } from "../sandbox.ts";

const failing = (type: string, fault: string, times: number) => ({ on: "create", type, fault, times });
const group = "azure-native:resources:ResourceGroup";
const credential = "azure-native:managedidentity:FederatedIdentityCredential";

/** The pauses between the attempts, in seconds. */
async function pausesOf(box: Sandbox, write: () => Promise<unknown>): Promise<readonly number[]> {
  const before = box.time.waits.length;
  await write().catch(() => undefined);
  return box.time.waits
    .slice(before)
    .filter((wait) => wait > 0)
    .map((wait) => wait / 1000);
}

function expectAbout(pauses: readonly number[], expected: readonly number[]): void {
  expect(pauses).toHaveLength(expected.length);
  for (const [index, pause] of pauses.entries()) {
    expect(pause / (expected[index] ?? 0)).toBeGreaterThanOrEqual(0.8);
    expect(pause / (expected[index] ?? 0)).toBeLessThanOrEqual(1.3);
  }
}

it("a concurrent credential is tried again after about 20, 60 and 120 seconds, and then no more", async () => {
  const { box } = await withIdentity(new Sandbox({ faults: [failing(credential, "409", 4)] }));
  expectAbout(await pausesOf(box, () => makeCredential(box)), [20, 60, 120]);
  expect(box.writes().filter((write) => write.startsWith("409"))).toHaveLength(4);
});

it("what Azure fails to do once is done after one pause", async () => {
  const box = new Sandbox({ faults: [failing(group, "500", 1)] });
  expectAbout(await pausesOf(box, () => makeGroup(box)), [20]);
  expect(box.writes()).toEqual(["500 InternalServerError", "201"]);
});

it("what is throttled is tried again when Azure says", async () => {
  const box = new Sandbox({ faults: [failing(group, "429:7", 2)] });
  expect(await pausesOf(box, () => makeGroup(box))).toEqual([7, 7]);
  expect(box.writes()).toEqual(["429 TooManyRequests", "429 TooManyRequests", "201"]);
});

it("what fails four times fails", async () => {
  const box = new Sandbox({ faults: [failing(group, "500", 9)] });
  await expect(makeGroup(box)).rejects.toThrow('Status=500 Code="InternalServerError"');
  expect(box.writes()).toHaveLength(4);
});

it("a conflict on an AI account is final, and so is every other refusal", async () => {
  const { box } = await withIdentity(
    new Sandbox({ faults: [failing("azure-native:cognitiveservices:Deployment", "409", 1)] }),
  );
  await makeAccount(box);
  expect(await pausesOf(box, () => makeDeployment(box))).toEqual([]);
  expect(await pausesOf(box, () => makeAccount(box, "other", { kind: "none" }))).toEqual([]);
  expect(box.writes().slice(-2)).toEqual(["409 RequestConflict", "400 InvalidApiSetId"]);
});

it("pauses can be scaled", async () => {
  const box = new Sandbox({ retryScale: 0.001, faults: [failing(group, "429:7", 1)] });
  expect(await pausesOf(box, () => makeGroup(box))).toEqual([0.007]);
});
