import { expect, it } from "vitest";
import { repository } from "../../engine/copy/workspace.ts";
import { countsOf, describeEngine, makeStack, resourcesOf } from "./realEngine.ts";
import { longTest, pulumiYaml } from "./recovery.ts";
import { told } from "./told.ts";

const program = {
  "Pulumi.yaml": pulumiYaml("data"),
  "index.ts": `
import { Workspace } from "@pulumi/azure-native/operationalinsights/workspace.js";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";
import { CallerLog, KeyVault, OpenAIAccount, SearchService, StorageAccount, WorkloadIdentity } from "${repository}/components/index.ts";

const { name: resourceGroupName } = new ResourceGroup("group", { resourceGroupName: "rg-data" });
const { id: workspaceId } = new Workspace("logs", { resourceGroupName, workspaceName: "logs" });
const chat = new WorkloadIdentity("chat", { resourceGroupName });

const account = new OpenAIAccount("aoai", { resourceGroupName, subdomain: "contoso-chat" });
const docs = new SearchService("docs", { resourceGroupName, serviceName: "contoso-docs" });
const corpus = new StorageAccount("corpus", { resourceGroupName, accountName: "contosocorpus" });
const vault = new KeyVault("secrets", { resourceGroupName, vaultName: "contoso-secrets" });
new CallerLog("callers", { workspaceId, of: [account, docs, corpus, vault] });

account.grantUse(docs.systemIdentity());
corpus.grantRead(docs.systemIdentity());
docs.grantRead(chat);
vault.grantRead(chat);
`,
};

/** Keys on for search and storage, and one right more. */
const dual = 'authentication: { mode: "dual", reason: "the import moves later", until: "2026-12-31" } }';
const edit = (text: string) =>
  text
    .replace('serviceName: "contoso-docs" }', `serviceName: "contoso-docs", ${dual}`)
    .replace('accountName: "contosocorpus" }', `accountName: "contosocorpus", ${dual}`)
    .concat("corpus.queues.grantUse(chat);\n");

describeEngine("search, storage, a vault and their logs on the real engine", () => {
  it(
    "come up, tell an edit in words, take it, and go away; the vault's name stays taken",
    { timeout: longTest },
    async () => {
      const { engine, edit: change, tenant } = await makeStack(program);
      await engine.up();
      const types = tenant().resources.map(({ type }) => type);
      expect(types.filter((type) => type.endsWith("/diagnosticSettings"))).toHaveLength(7);
      expect(types.filter((type) => type.endsWith("/roleAssignments"))).toHaveLength(4);

      change({ "index.ts": edit });
      const digest = await engine.preview();
      expect(countsOf(digest)).toMatchObject({ create: 2, update: 2 });
      const { exitCode, stdout } = await told(digest);
      expect(exitCode).toBe(1);
      const report = stdout.replaceAll(/\s+/g, " ");
      for (const fact of ["search docs", "storage corpus", "anyone who has a key of corpus", "2026-12-31"]) {
        expect(report).toContain(fact);
      }

      await engine.up();
      expect(countsOf(await engine.preview())).not.toHaveProperty("update");
      await engine.run(["destroy", "--yes", "--skip-preview"]);
      expect(resourcesOf(engine.export())).toEqual([]);
      expect(tenant().resources).toEqual([]);
      expect(
        tenant()
          .softDeleted.map(({ type }) => type)
          .toSorted(),
      ).toEqual(["Microsoft.CognitiveServices/accounts", "Microsoft.KeyVault/vaults"]);
    },
  );
});
