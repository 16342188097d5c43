import { expect, it } from "vitest";
import { makeGroup, makeIdentity } from "../resources.ts";
import { Sandbox, type Made } from "../sandbox.ts";

/** What a case begins with: a sandbox with the resource group `rg` and the identity `app` in it. */
export interface Start {
  readonly box: Sandbox;
  readonly identity: Made;
}

/** A rule, a write that breaks it, and one beside it that does not. */
export interface RuleCase {
  /** As the code and docs/sandbox.md name it. */
  readonly rule: string;
  /** Azure's code. */
  readonly code: string;
  readonly refused: (start: Start) => Promise<unknown>;
  readonly taken: (start: Start) => Promise<unknown>;
}

/** Tests each rule: the write that breaks it is refused with Azure's code, and the one beside it is not. */
export function testRules(cases: readonly RuleCase[]): void {
  it.each(cases)("$rule: Azure answers $code", async ({ code, refused, taken }) => {
    await expect(refused(await start())).rejects.toThrow(`Code="${code}"`);
    await expect(taken(await start())).resolves.not.toThrow();
  });
}

async function start(): Promise<Start> {
  const box = new Sandbox();
  await makeGroup(box);
  return { box, identity: await makeIdentity(box) };
}
