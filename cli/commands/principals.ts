import { Command } from "commander";

import { updatePrincipals } from "./principals/update.ts";

/** `keyless principals`: names for object ids. */
export function principalsCommand(program: Command): Command {
  const command = new Command("principals")
    .description("Give names to the object ids that programs write out.")
    .copyInheritedSettings(program);
  command.addCommand(update().copyInheritedSettings(command));
  return command.addHelpText("after", "\nExample:\n  az ad group list | keyless principals update --from -");
}

function update(): Command {
  return new Command("update")
    .description("Write kinds and names of groups, users and service principals into keyless.yaml.")
    .requiredOption(
      "--from <file...>",
      "the output of az ad group list, az ad user list or az ad sp list; - for standard input",
    )
    .addHelpText(
      "after",
      "\nWhat is there already stays, with its comments; a name that differs is replaced.\n\nExample:\n  az ad group list > groups.json && az ad sp list --all > sps.json && keyless principals update --from groups.json sps.json",
    )
    .action(async ({ from }: { readonly from: readonly string[] }) => {
      process.stdout.write(await updatePrincipals(from));
    });
}
