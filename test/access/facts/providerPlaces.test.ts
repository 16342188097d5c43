import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { readChange } from "../../../access/plan/plan.ts";
import { parseLock } from "../../../access/lock/parse.ts";
import { printLock } from "../../../access/lock/print.ts";
import type { Evidence } from "../../../access/match/evidence.ts";
import { compare, factsOf } from "../../../access/review.ts";
import { roleCatalogue } from "../../../roles/index.ts";
import { known } from "../known.ts";
import { urnOf } from "../digest.ts";

type Config = Readonly<Record<string, Json>>;

interface Program {
  readonly config?: Config;
  /** Providers that it declares, by name. */
  readonly providers?: Readonly<Record<string, Config>>;
  /** Vaults, and the provider of each; the usual one where it is none. */
  readonly vaults: Readonly<Record<string, string | undefined>>;
}

const [vault, provider] = ["azure-native:keyvault:Vault", "pulumi:providers:azure-native"];
const [one, other] = ["6f3c0a52-1d1e-4f0e-9f4b-2b7f0a9d1c11", "72f988bf-86f1-41af-91ab-2d7cd011db47"];

const step = (type: string, name: string, inputs: Config, more: Config = {}): Json => ({
  op: "create",
  urn: urnOf(type, name),
  newState: { urn: urnOf(type, name), type, custom: true, inputs, ...more },
});

function evidenceOf({ config = {}, providers = {}, vaults }: Program): Evidence {
  const change = readChange({
    config,
    unknowns: [],
    steps: [
      ...Object.entries(providers).map(([name, inputs]) => step(provider, name, inputs)),
      ...Object.entries(vaults).map(([name, by]) =>
        step(
          vault,
          name,
          { vaultName: name, properties: { enableRbacAuthorization: true } },
          by === undefined ? {} : { provider: `${urnOf(provider, by)}::id` },
        ),
      ),
    ],
  });
  return { kind: "plan", change, side: "after", source: { source: "offline", ref: null } };
}

/** From one program to another, judged by the program and by the lock of it: both say the same. */
function verdictBetween(before: Program, after: Program) {
  const [was, now] = [evidenceOf(before), evidenceOf(after)];
  const lock = parseLock(printLock("dev", factsOf(was, known())), roleCatalogue());
  const locked: Evidence = { kind: "lock", lock, source: { source: "lock", ref: null } };
  const [byProgram, byLock] = [was, locked].map((old) => compare({ stack: "dev", before: old, after: now }, known()));
  expect(byLock?.verdict).toBe(byProgram?.verdict);
  return byProgram?.verdict;
}

describe("where the usual provider goes", () => {
  const vaults = { kv: undefined };

  test.each<[what: string, before: Config, after: Config, verdict: string]>([
    [
      "another subscription",
      { "azure-native:subscriptionId": one },
      { "azure-native:subscriptionId": other },
      "unknown",
    ],
    ["a subscription where none was said", {}, { "azure-native:subscriptionId": one }, "unknown"],
    ["none where one was said", { "azure-native:subscriptionId": one }, {}, "unknown"],
    ["another tenant", { "azure-native:tenantId": one }, { "azure-native:tenantId": other }, "unknown"],
    ["another cloud", {}, { "azure-native:environment": "china" }, "unknown"],
    ["the cloud that it goes to anyway", {}, { "azure-native:environment": "public" }, "same"],
    ["another region", { "azure-native:location": "westeurope" }, { "azure-native:location": "uksouth" }, "same"],
    ["another way to sign in", {}, { "azure-native:useOidc": "true", "azure-native:clientId": one }, "same"],
    ["another package's subscription", {}, { "azure:subscriptionId": one }, "same"],
    [
      "another subscription that is a secret",
      { "azure-native:subscriptionId": "[secret] #0123456789abcdef" },
      { "azure-native:subscriptionId": "[secret] #fedcba9876543210" },
      "unknown",
    ],
  ])("decides what all of it is: %s", (_, before, after, verdict) => {
    expect(verdictBetween({ config: before, vaults }, { config: after, vaults })).toBe(verdict);
  });
});

describe("where a declared provider goes", () => {
  const [a, b] = [{ subscriptionId: one }, { subscriptionId: other }];

  test.each<[what: string, before: Program, after: Program, verdict: string]>([
    [
      "elsewhere than before",
      { providers: { p: a }, vaults: { kv: "p" } },
      { providers: { p: b }, vaults: { kv: "p" } },
      "unknown",
    ],
    [
      "another one for one of several",
      { providers: { p: a, q: b }, vaults: { kv: "p", kv2: "p", far: "q" } },
      { providers: { p: a, q: b }, vaults: { kv: "p", kv2: "q", far: "q" } },
      "unknown",
    ],
    [
      "one for what had the usual one",
      {
        config: { "azure-native:subscriptionId": one },
        providers: { q: b },
        vaults: { kv: undefined, kv2: undefined },
      },
      { config: { "azure-native:subscriptionId": one }, providers: { q: b }, vaults: { kv: undefined, kv2: "q" } },
      "unknown",
    ],
    [
      "the same place under another name",
      { providers: { p: a }, vaults: { kv: "p" } },
      { providers: { q: a }, vaults: { kv: "q" } },
      "same",
    ],
    [
      "where the usual one went",
      { config: { "azure-native:subscriptionId": one }, vaults: { kv: undefined } },
      { providers: { p: { ...a, environment: "public" } }, vaults: { kv: "p" } },
      "same",
    ],
  ])("decides what is made by it: %s", (_, before, after, verdict) => {
    expect(verdictBetween(before, after)).toBe(verdict);
  });

  test("a new resource elsewhere is no move of what was there", () => {
    const before: Program = { providers: { p: a }, vaults: { kv: "p" } };
    const after: Program = { providers: { p: a, q: b }, vaults: { kv: "p", net: "q", more: "q" } };
    const compared = compare({ stack: "dev", before: evidenceOf(before), after: evidenceOf(after) }, known());
    expect(
      compared.changes.map(({ gained }) => gained.join()).filter((text) => text.includes("another place")),
    ).toEqual([]);
  });
});
