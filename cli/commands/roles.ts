import { Command, Option } from "commander";

import { forTerminal } from "../../access/engine.ts";
import { compareRoles, powersOf, roleCatalogue, type RoleCatalogue } from "../../roles/index.ts";
import { knownIn, settingsFolder } from "../sources/settings.ts";
import { UserError } from "../system/errors.ts";
import { chooseRole } from "./roles/choose.ts";
import { readRoleFile } from "../sources/roleFiles.ts";
import { printComparison, printList, printRole } from "../report/roles.ts";
import { updateRoles } from "./roles/update.ts";
import { terminalStyle } from "../report/style.ts";

interface RolesOptions {
  readonly roles?: string;
  readonly format: "terminal" | "json";
}

/** `keyless roles`: the known roles, and what a change from one to another does. */
export function rolesCommand(program: Command): Command {
  const command = new Command("roles")
    .description("Show and compare built-in roles and roles of the project.")
    .copyInheritedSettings(program);
  for (const sub of [list(), show(), compare(), update()]) command.addCommand(sub.copyInheritedSettings(command));
  return command.addHelpText("after", '\nExample:\n  keyless roles compare "Reader" "Contributor"');
}

function list(): Command {
  return reading("list", "List all roles with their GUIDs and what they can do.", "keyless roles list").action(
    async (options: RolesOptions) => {
      const roles = (await catalogueFrom(options)).roles.toSorted((a, b) => a.name.localeCompare(b.name, "en"));
      const rows = () => roles.map((role) => ({ name: role.name, id: role.id, powers: powersOf(role) }));
      process.stdout.write(options.format === "json" ? json(rows()) : printList(roles, terminalStyle(process.stdout)));
    },
  );
}

function show(): Command {
  return reading("show", "Show one role in full.", 'keyless roles show "Foundry User"')
    .argument("<role>", "name, former name or GUID")
    .action(async (name: string, options: RolesOptions) => {
      const role = chooseRole(await catalogueFrom(options), name);
      const { id, formerNames = [], permissions } = role;
      const full = { name: role.name, id, formerNames, powers: powersOf(role), permissions };
      process.stdout.write(options.format === "json" ? json(full) : printRole(role, terminalStyle(process.stdout)));
    });
}

function compare(): Command {
  const example = 'keyless roles compare "Cognitive Services OpenAI User" a97b65f3-24c7-4388-baec-2e87135dc908';
  return reading(
    "compare",
    "Decide exactly which operations a change from one role to another gains and loses.",
    example,
  )
    .argument("<from>", "name or GUID of the role before")
    .argument("<to>", "name or GUID of the role after")
    .action(async (from: string, to: string, options: RolesOptions) => {
      const catalogue = await catalogueFrom(options);
      const sides = [chooseRole(catalogue, from), chooseRole(catalogue, to)] as const;
      const compared = compareRoles(...sides);
      const texts = {
        verdict: compared.verdict,
        gained: compared.gained.map(({ text }) => text),
        lost: compared.lost.map(({ text }) => text),
      };
      const output =
        options.format === "json" ? json(texts) : printComparison(sides, compared, terminalStyle(process.stdout));
      process.stdout.write(output);
    });
}

function update(): Command {
  return new Command("update")
    .description("Make custom and newer roles known to this project, from the output of az role definition list.")
    .requiredOption("--from <file>", "the output of az role definition list --output json; - for standard input")
    .option("--roles <file>", "a JSON file for them; default: as keyless.yaml says, else keyless.yaml itself")
    .addHelpText("after", "\nExample:\n  az role definition list --output json | keyless roles update --from -")
    .action(async ({ from, roles }: { readonly from: string; readonly roles?: string }) => {
      process.stdout.write(await updateRoles(from, roles));
    });
}

/** A command that reads the catalogue. */
function reading(name: string, description: string, example: string): Command {
  return new Command(name)
    .description(description)
    .option("--roles <file>", "a JSON file with roles; default: those of keyless.yaml")
    .addOption(new Option("--format <format>", "output format").choices(["terminal", "json"]).default("terminal"))
    .addHelpText("after", `\nExample:\n  ${example}`);
}

async function catalogueFrom({ roles: file }: RolesOptions): Promise<RoleCatalogue> {
  if (file === undefined) return (await knownIn(settingsFolder())).catalogue;
  const found = await readRoleFile(file);
  if (found === undefined) throw new UserError(`${forTerminal(file)}: there is no such file`);
  return roleCatalogue(found);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
