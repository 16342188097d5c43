import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { expect, test } from "vitest";

import { ownIdOnly } from "../../../access/facts/naming/outputs.ts";
import { nestedIds } from "./nestedIds.ts";

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

/** Ids that a resource has once others connect to it: of one that is still to be made, no program can pass them on. */
const ofConnections = /\b(privateEndpointConnections|sharedPrivateLinkResources|commitmentPlanAssociations)\./;

/** No ids of resources: of Entra, of Windows domains, of a restore; and the pool of a managed HSM, which no vault has. */
const notOfResources =
  /(principalId|tenantId|clientId|groupIds?|domainSid|azureStorageSid|domainGuid|restoreId|internalId|hsmPoolResourceId)$/i;

test("nor does it within an output, beside ids that the program gives it and those of what connects to it later", () => {
  let connections = 0;
  for (const type of ownIdOnly) {
    const given = nestedIds(type, "input");
    const told = [...nestedIds(type, "output")].filter((path) => !given.has(path) && !notOfResources.test(path));
    connections += told.filter((path) => ofConnections.test(path)).length;
    expect(
      told.filter((path) => !ofConnections.test(path)),
      type,
    ).toEqual([]);
  }
  expect(connections).toBeGreaterThan(4);
});
