// What a user does after an interrupted `up`, as docs/recovery.md says it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { repository } from "../../engine/copy/workspace.ts";
import type { Ending } from "../../engine/tool.ts";
import { countsOf, resourcesOf, type Deployed } from "./realEngine.ts";

/** Several runs of the engine, on a machine under load: milliseconds. */
export const longTest = 300_000;

/** A small program with our components: names are fixed, so that nothing can be made twice. */
export const namedProgram = {
  "Pulumi.yaml": pulumiYaml("named"),
  "index.ts": `
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";
import { DeveloperAccess, OpenAIAccount, WorkloadIdentity } from "${repository}/components/index.ts";

const group = new ResourceGroup("group", { resourceGroupName: "rg-chat" });
const account = new OpenAIAccount("aoai", {
  resourceGroupName: group.name,
  subdomain: "contoso-chat",
  development: true,
  deployments: { chat: { model: "gpt-4.1-mini" } },
});
const identity = new WorkloadIdentity("chat", {
  resourceGroupName: group.name,
  gitHub: [{ repository: "contoso/chat", branch: "main", credentialName: "main" }],
});
account.grantUse(identity);
new DeveloperAccess("developers", { account, newGroup: { displayName: "chat-developers" } });
`,
};

/** The Pulumi.yaml of a small program. */
export function pulumiYaml(name: string): string {
  return `name: ${name}
main: index.ts
runtime: { name: nodejs, options: { typescript: false } }
config: { "azure-native:location": swedencentral }
`;
}

/** How many resources of Azure and Entra that are. */
export const namedCount = 8;

export const up = ["up", "--yes", "--skip-preview", "--suppress-outputs"];

/** What goes wrong in one run. @example faulty({ on: "create", name: "aoai", fault: "responseLost" }) */
export function faulty(...faults: readonly Readonly<Record<string, string | number>>[]): Record<string, string> {
  return { KEYLESS_SANDBOX_FAULTS: JSON.stringify(faults) };
}

interface ImportFile {
  readonly resources: readonly { readonly type: string; readonly name: string; readonly logicalName?: string }[];
}

/**
 * docs/recovery.md, "It exists already": lets Pulumi write what it would create, keeps what exists, with its id, and
 * imports that.
 *
 * @param ids by type and logical name: `cognitiveservices:Account aoai`
 */
export async function importExisting({ engine, project }: Deployed, ids: Readonly<Record<string, string>>) {
  const file = join(project, "import.json");
  await engine.run(["preview", "--import-file", "import.json"]);
  const { resources, ...rest } = JSON.parse(readFileSync(file, "utf8")) as ImportFile;
  const existing = resources.flatMap((entry) => {
    const id = ids[`${entry.type.split(":").slice(1).join(":")} ${entry.logicalName ?? entry.name}`];
    return id === undefined ? [] : [{ ...entry, id }];
  });
  writeFileSync(file, JSON.stringify({ ...rest, resources: existing }));
  return engine.run(["import", "--file", "import.json", "--protect=false", "--generate-code=false", "--yes"]);
}

/** The ids in the provider's refusals to create what exists. */
export function existingIn(printed: string): readonly string[] {
  const ids = [...printed.matchAll(/cannot create already existing resource '([^']+)'/g)].map(([, id = ""]) => id);
  return [...new Set(ids)].toSorted();
}

/** Expects that a run of the engine ended well; the failure has what it printed, since nothing else says why it did not. */
export function expectSuccess({ code, stdout, stderr }: Ending): void {
  expect(code, `${stdout}\n${stderr}`).toBe(0);
}

/** After a recovery: nothing lost, nothing twice, nothing pending, nothing to change. @param count of what is declared */
export async function expectConverged({ engine, tenant }: Deployed, count: number): Promise<void> {
  const exported = engine.export() as { deployment: { pending_operations?: readonly unknown[] } };
  const state = resourcesOf(exported).filter(({ id, type }) => id !== undefined && !type.startsWith("pulumi:"));
  const cloud = tenant().resources.map(({ id }) => id);
  expect(cloud.toSorted()).toEqual(state.map(({ id }) => id).toSorted());
  expect(cloud).toHaveLength(count);
  expect(exported.deployment.pending_operations ?? []).toEqual([]);
  expect(Object.keys(countsOf(await engine.preview()) as object)).toEqual(["same"]);
}
