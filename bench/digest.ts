import { closeSync, openSync, readFileSync, writeSync } from "node:fs";

import { v5 as uuid } from "uuid";

/**
 * Steps as the engine printed them for test/engine/programs/access: a role assignment, an identity, an account. Larger digests are made of copies of them under other names and ids.
 */
const [assignment = "", identity = "", account = ""] = (
  JSON.parse(readFileSync(new URL("recorded/steps.json", import.meta.url), "utf8")) as unknown[]
).map((step) => JSON.stringify(step, null, 4).replaceAll("\n", "\n        "));

const namespace = "0f0c7d5e-6f0e-5b3a-9a3c-6d1f0e5b7a21";
const assignmentsPerIdentity = 5;

/** Every tenth assignment is replaced by one of another role. */
const isChanged = (index: number) => index % 10 === 0;

/** Writes the digest of a preview of so many role assignments, as the engine prints it. @returns its size in bytes. */
export function writeDigest(file: string, assignments: number): number {
  const out = openSync(file, "w");
  let bytes = writeSync(out, '{\n    "config": {},\n    "steps": [\n');
  const identities = Math.ceil(assignments / assignmentsPerIdentity);
  for (let index = 0; index < assignmentsPerIdentity; index += 1)
    bytes += writeSync(out, `        ${withNames(account, 0, index)},\n`);
  for (let index = 0; index < identities; index += 1)
    bytes += writeSync(out, `        ${withNames(identity, index, 0)},\n`);
  for (let index = 0; index < assignments; index += 1) {
    const step = withNames(assignment, Math.floor(index / assignmentsPerIdentity), index % assignmentsPerIdentity);
    const end = index === assignments - 1 ? "" : ",";
    bytes += writeSync(out, `        ${isChanged(index) ? changed(step) : step}${end}\n`);
  }
  const same = assignments + identities + assignmentsPerIdentity;
  bytes += writeSync(out, `    ],\n    "duration": 1,\n    "changeSummary": {\n        "same": ${same}\n    }\n}\n`);
  closeSync(out);
  return bytes;
}

function withNames(step: string, identity: number, account: number): string {
  return step
    .replaceAll(
      "::assignment",
      `::contoso-platform-prod-workload-${identity}-uses-contoso-platform-prod-account-${account}`,
    )
    .replaceAll("::identity", `::contoso-platform-prod-workload-${identity}`)
    .replaceAll("identity2bcfcd2a", `contoso-platform-prod-workload-${identity}-2bcfcd2a`)
    .replaceAll("::account", `::contoso-platform-prod-account-${account}`)
    .replaceAll("account4a8dcdaf", `contoso-platform-prod-account-${account}-4a8dcdaf`)
    .replaceAll("221d0a6b-86e0-50e4-a40b-b8d88dabbb59", uuid(`${identity} ${account}`, namespace))
    .replaceAll("3651c504-b9f7-5997-af48-4ebc96b3c329", uuid(String(identity), namespace));
}

/** From the right to call models to the right to manage them as well. */
function changed(step: string): string {
  const [before = "", after = ""] = step.split('"newState"');
  const role = after.replace("5e0bd9bd-7b93-4f28-af87-19fc36ad61bd", "a001fd3d-188f-4b5d-821b-7da978bf7442");
  return `${before.replace('"op": "same"', '"op": "replace"')}"newState"${role}`;
}
