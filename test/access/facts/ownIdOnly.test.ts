import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { expect, test } from "vitest";

import { ownIdOnly } from "../../../access/facts/naming/outputs.ts";

const folder = dirname(createRequire(import.meta.url).resolve("@pulumi/azure-native/package.json"));

/** Ids of Entra and of subscriptions, which are no ARM ids of resources. */
const notArm = /^(id|principalId|clientId|tenantId|subscriptionId)$/;

/** Outputs of a type that the program does not give and that are called as ids of resources are. */
function otherIdsOf(type: string): { readonly outputs: number; readonly ids: readonly string[] } {
  const [, module = "", name = ""] = type.split(":");
  const file = readdirSync(join(folder, module)).find((each) => each.toLowerCase() === `${name}.d.ts`) ?? "";
  const [outputs = "", inputs = ""] = readFileSync(join(folder, module, file), "utf8").split("Args {");
  const given = new Set([...inputs.matchAll(/^ {4}(\w+)\??:/gm)].map(([, input]) => input));
  const names = [...outputs.matchAll(/readonly (\w+): pulumi\.Output</g)].map(([, output = ""]) => output);
  const ids = names.filter(
    (each) => /(id|ids|resource|managedby)$/i.test(each) && !given.has(each) && !notArm.test(each),
  );
  return { outputs: names.length, ids };
}

test("a type of which Azure tells no other ARM id than its own declares no output that is called as one", () => {
  expect(ownIdOnly.size).toBeGreaterThan(5);
  for (const type of ownIdOnly) {
    const { outputs, ids } = otherIdsOf(type);
    expect(outputs, type).toBeGreaterThan(2);
    expect(ids, type).toEqual([]);
  }
});

test("such an output is found where there is one: a disk tells of the machine that it is attached to", () => {
  expect(otherIdsOf("azure-native:compute:disk").ids).toContain("managedBy");
});
