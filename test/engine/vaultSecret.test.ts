import { expect, it } from "vitest";
import { repository } from "../../engine/copy/workspace.ts";
import { countsOf, describeEngine, makeStack, resourcesOf } from "./realEngine.ts";
import { longTest, pulumiYaml } from "./recovery.ts";

const program = {
  "Pulumi.yaml": pulumiYaml("secret"),
  "index.ts": `
import { Secret } from "@pulumi/azure-native/keyvault/secret.js";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";
import { secret } from "@pulumi/pulumi";
import { KeyVault } from "${repository}/components/index.ts";

const { name: resourceGroupName } = new ResourceGroup("group", { resourceGroupName: "rg-secret" });
const { name: vaultName } = new KeyVault("secrets", { resourceGroupName, vaultName: "contoso-secrets" });
const properties = { value: secret("first") };
new Secret("partner-key", { resourceGroupName, vaultName, secretName: "partner-key", properties });
`,
};

describeEngine("a secret in a vault on the real engine", () => {
  it(
    "gets another value in place, goes with its vault, and is there again once the vault is recovered",
    { timeout: longTest },
    async () => {
      const { engine, edit, tenant } = await makeStack(program);
      const secrets = () => tenant().resources.filter(({ type }) => type === "Microsoft.KeyVault/vaults/secrets");
      await engine.up();
      expect(JSON.stringify(tenant())).not.toContain("first");
      const [before] = secrets();

      edit({ "index.ts": (text) => text.replace("first", "second") });
      expect(countsOf(await engine.preview())).toEqual({ same: 4, update: 1 });
      await engine.up();
      const [after] = secrets();
      expect(after?.id).toBe(before?.id);
      expect(after?.properties).not.toEqual(before?.properties);
      expect(Object.keys(countsOf(await engine.preview()) as object)).toEqual(["same"]);

      await engine.destroy();
      expect(resourcesOf(engine.export())).toEqual([]);
      expect(secrets()).toEqual([]);

      const again = await engine.run(["up", "--yes", "--skip-preview"]);
      expect(again.code).not.toBe(0);
      expect(`${again.stdout}${again.stderr}`).toContain("ConflictError");
      edit({
        "index.ts": (text) =>
          text.replace('vaultName: "contoso-secrets" }', 'vaultName: "contoso-secrets", recover: true }'),
      });
      await engine.up();
      expect(secrets().map(({ id }) => id)).toEqual([before?.id]);
    },
  );
});
