import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** How many resources the large program declares, beside its stack. */
export const resources = 300;

const template = fileURLToPath(new URL("../test/offline/programs/typescript-template", import.meta.url));

/**
 * Writes programs that are measured, with the packages of this repository.
 *
 * @returns their folders, and the file of the large one that runs alone, with the mocks of the SDK in place of an engine.
 */
export function writePrograms(
  folder: string,
  packages: string,
): Record<"empty" | "template" | "large" | "mocked", string> {
  symlinkSync(packages, join(folder, "node_modules"));
  const program = (name: string, text: string) => {
    const at = join(folder, name);
    mkdirSync(at);
    cpSync(template, at, { recursive: true });
    writeFileSync(join(at, "index.ts"), text);
    return at;
  };
  cpSync(template, join(folder, "template"), { recursive: true });
  const mocked = join(folder, "mocked.cjs");
  writeFileSync(mocked, large().replace(/^import .*\n/, mocks));
  return {
    mocked,
    empty: program("empty", "export {};\n"),
    template: join(folder, "template"),
    large: program("large", large()),
  };
}

const mocks = `const azure = require("@pulumi/azure-native");
require("@pulumi/pulumi").runtime.setMocks({
  newResource: ({ name, inputs }) => ({ id: name, state: inputs }),
  call: ({ inputs }) => inputs,
});
`;

/** Groups with an identity, an account and what the one may do with the other, as people write them: from the barrel. */
function large(): string {
  const perGroup = 5;
  return `import * as azure from "@pulumi/azure-native";
for (let at = 0; at < ${resources / perGroup}; at += 1) {
  const { name: resourceGroupName } = new azure.resources.ResourceGroup(\`group\${at}\`);
  const identity = new azure.managedidentity.UserAssignedIdentity(\`identity\${at}\`, { resourceGroupName });
  const account = new azure.cognitiveservices.Account(\`account\${at}\`, {
    resourceGroupName,
    kind: "OpenAI",
    sku: { name: "S0" },
    properties: { disableLocalAuth: true },
  });
  const storage = new azure.storage.StorageAccount(\`storage\${at}\`, {
    resourceGroupName,
    kind: azure.storage.Kind.StorageV2,
    sku: { name: azure.storage.SkuName.Standard_LRS },
  });
  new azure.authorization.RoleAssignment(\`use\${at}\`, {
    principalId: identity.principalId,
    roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
    scope: at % 2 === 0 ? account.id : storage.id,
  });
}
`;
}
