import fc from "fast-check";
import type { AccountSettings, Settings } from "../../../../stacks/schema.ts";
import { pick, picked, pickedEntry, type SettingsEdit } from "./edit.ts";

type Deployments = NonNullable<AccountSettings["deployments"]>;

const models: readonly [Deployments[string], ...Deployments[string][]] = [
  { model: "gpt-4.1-mini", version: "2025-04-14", capacity: 10 },
  { model: "gpt-4.1", capacity: 5, sku: "Standard" },
  { model: "text-embedding-3-small", version: "1", capacity: 20 },
];
const foreign: Deployments[string] = { model: "mistral-large", format: "Mistral AI", capacity: 1 };
const deploymentNames = ["chat", "embeddings", "judge", "draft"];

/** Changes of the model deployments of accounts. */
export const deploymentEdit: fc.Arbitrary<SettingsEdit> = fc
  .tuple(pick, pick, pick)
  .map(([number, which, model]): SettingsEdit => ({
    says: "a deployment is added, changed or removed",
    apply(settings) {
      const [name, account] = pickedEntry(settings.accounts, number) ?? [];
      const deployment = picked(deploymentNames, which);
      if (name === undefined || account === undefined || deployment === undefined) return;
      const { [deployment]: old, ...others } = account.deployments ?? {};
      const isForeign = account.kind === "AIServices" && model % 4 === 3;
      const made = isForeign ? foreign : someModel(model);
      const isRemoved = old !== undefined && model % 2 === 0;
      settings.accounts[name] = {
        ...account,
        deployments: { ...others, ...(!isRemoved && { [deployment]: made }) },
      };
      if (isForeign) useAnyModel(settings, name);
    },
  }));

/** A model of OpenAI. */
export function someModel(number: number): Deployments[string] {
  return picked(models, number) ?? models[0];
}

/** Whether it has models that OpenAI User cannot call. */
export function hasForeign({ deployments = {} }: AccountSettings): boolean {
  return Object.values(deployments).some(({ format = "OpenAI" }) => format !== "OpenAI");
}

function useAnyModel({ workloads }: Settings, name: string): void {
  for (const workload of Object.values(workloads)) {
    if (workload.uses?.includes(name) !== true) continue;
    workload.uses = workload.uses.filter((other) => other !== name);
    workload.usesAnyModel = [...new Set([...(workload.usesAnyModel ?? []), name])];
  }
}
