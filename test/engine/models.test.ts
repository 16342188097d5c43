import { expect, it } from "vitest";
import { repository } from "../../engine/copy/workspace.ts";
import { longTest, pulumiYaml } from "./recovery.ts";
import { countsOf, describeEngine, makeStack } from "./realEngine.ts";

const program = {
  "Pulumi.yaml": pulumiYaml("models"),
  "index.ts": `
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";
import { OpenAIAccount } from "${repository}/components/index.ts";

const group = new ResourceGroup("group", { resourceGroupName: "rg-chat" });
new OpenAIAccount("aoai", {
  resourceGroupName: group.name,
  subdomain: "contoso-chat",
  deployments: {
    chat: { model: "gpt-4.1-mini", version: "2025-04-14" },
    small: { model: "gpt-4.1-nano", version: "2025-04-14" },
  },
});
`,
};

describeEngine("the model deployments of an account on the real engine", () => {
  it(
    "another model replaces its deployment, the old one first, and no other; another version does not",
    { timeout: longTest },
    async () => {
      const { engine, edit, tenant } = await makeStack(program);
      await engine.up();

      edit({ "index.ts": (text) => text.replace('"gpt-4.1-mini", version: "2025-04-14"', '"gpt-5-mini"') });
      const preview = await engine.preview();
      expect(countsOf(preview)).toMatchObject({ replace: 1 });
      const before = tenant().log.length;
      await engine.up();
      expect(writesSince(before)).toEqual(["azure-native delete chat 200", "azure-native create chat 201"]);

      edit({ "index.ts": (text) => text.replace('nano", version: "2025-04-14"', 'nano", version: "2026-01-01"') });
      const then = tenant().log.length;
      await engine.up();
      expect(writesSince(then)).toEqual(["azure-native update small 200"]);

      function writesSince(length: number): string[] {
        const written = tenant().log.slice(length);
        return written.map(({ caller, id, status }) => `${caller} ${id.split("/").at(-1) ?? ""} ${String(status)}`);
      }
    },
  );
});
