import { expect, test } from "vitest";

import { printLock } from "../../../access/lock/print.ts";
import { facts } from "../facts/change.ts";

const key = "0a1b2c3d";
const site = {
  type: "azure-native:web:WebApp",
  name: "portal",
  op: "create",
  inputs: {
    name: "portal",
    siteConfig: { appSettings: [{ name: "AZURE_OPENAI_API_KEY", value: key }], appCommandLine: `run --key ${key}` },
  },
} as const;

test("a lock has no value of a setting or of an input that nobody reads, however short", () => {
  const model = facts(site);
  const lock = printLock("prod", model);
  expect(model.unknowns.length).toBeGreaterThan(1);
  expect(lock).toContain("sha256:");
  expect(lock).not.toContain(key);
});
