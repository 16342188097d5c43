import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { commit, program, repositoryWith, roles } from "./repository.ts";

/** Every stack runs it as the same identity, which a rule says of each. */
const shared = `
const id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shared";
const identity = { type: "UserAssigned", userAssignedIdentities: [id] };
azure("app:ContainerApp", "site", { resourceGroupName: "rg", identity });
`;

/** A repository with a stack for each name. Its last commit has a stack more, `left`. In the working tree all but the last gain. */
export function shardedRepository(names: readonly string[]): string {
  const folder = repositoryWith({ "chat-api": roles.openAIUser });
  for (const name of [...names, "left"]) writeFileSync(join(folder, `stacks/Pulumi.${name}.yaml`), "config: {}\n");
  writeFileSync(join(folder, "index.js"), `${program({ "chat-api": roles.openAIUser })}${shared}`);
  commit(folder, "all stacks");
  rmSync(join(folder, "stacks/Pulumi.left.yaml"));
  const last = JSON.stringify(names.at(-1));
  const grants = `pulumi.getStack() === ${last} ? "${roles.openAIUser}" : "${roles.openAIContributor}"`;
  const text = program({ "chat-api": roles.openAIUser }).replace(
    "for (const [name, role] of Object.entries(",
    `for (const [name, role] of Object.entries({ "chat-api": ${grants} }) ?? Object.entries(`,
  );
  writeFileSync(join(folder, "index.js"), `${text}${shared}`);
  return folder;
}
