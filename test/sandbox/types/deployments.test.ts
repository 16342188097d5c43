import type { JsonMap } from "../../../sandbox/state/json.ts";
import { makeAccount, makeDeployment } from "../resources.ts";
import type { Made, Sandbox } from "../sandbox.ts";
import { testRules } from "./rules.ts";

const sku = { name: "GlobalStandard", capacity: 1 };

async function deploy(box: Sandbox, inputs: JsonMap = {}): Promise<Made> {
  await makeAccount(box);
  return makeDeployment(box, "chat", inputs);
}

const model = (name: string, version: string): JsonMap => ({
  properties: { model: { format: "OpenAI", name, version } },
});
const mini = model("gpt-4.1-mini", "2025-04-14");

testRules([
  {
    rule: "deployment-model-stays",
    code: "CannotChangeDeploymentModel",
    refused: async ({ box }) => box.change(await deploy(box, { sku, ...mini }), model("gpt-5-mini", "2025-08-07")),
    taken: async ({ box }) => box.change(await deploy(box, { sku, ...mini }), model("gpt-4.1-mini", "2026-01-01")),
  },
  {
    rule: "deployment-model-stays",
    code: "CannotChangeDeploymentModel",
    refused: async ({ box }) =>
      box.change(await deploy(box, { sku, ...mini }), {
        properties: { model: { format: "Contoso", name: "gpt-4.1-mini", version: "2025-04-14" } },
      }),
    taken: async ({ box }) => {
      // Under the name of what is gone.
      await box.remove(await deploy(box, { sku, ...mini }));
      return makeDeployment(box, "chat", { sku, ...model("gpt-5-mini", "2025-08-07") });
    },
  },
  {
    rule: "deployment-sku-given",
    code: "InvalidResourceProperties",
    refused: async ({ box }) => box.change(await deploy(box), { tags: { team: "ai" } }),
    taken: async ({ box }) => box.change(await deploy(box), { tags: { team: "ai" }, sku }),
  },
]);
