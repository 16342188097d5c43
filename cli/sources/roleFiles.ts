import { stat } from "node:fs/promises";

import { parseJson } from "../../json/parseJson.ts";
import { forTerminal } from "../../access/engine.ts";
import { RoleFileError, parseRoles, printRoles, type ListedRole } from "../../roles/index.ts";
import { UserError } from "../system/errors.ts";
import { inputText } from "../system/inputText.ts";
import { missing, replaceFile } from "../system/replaceFile.ts";

/** Ten times the list of the largest tenant. */
const maxBytes = 100_000_000;

/**
 * Reads a list of roles from a file, or from standard input when the file is `-`.
 *
 * @param shown the name of the file for the user.
 */
export async function readRoles(file: string, shown = file): Promise<ListedRole[]> {
  const name = file === "-" ? "standard input" : forTerminal(shown);
  const text = await inputText(file, { name, maxBytes, expected: "the output of az role definition list" });
  try {
    return parseRoles(parseJson(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    if (error instanceof RoleFileError) throw new UserError(`${name}: ${forTerminal(error.message)}`);
    if (!(error instanceof SyntaxError)) throw error;
    throw new UserError(
      `${name}: not JSON\n  expected   the output of: az role definition list --output json\n` +
        `  problem    ${forTerminal(error.message)}`,
    );
  }
}

/** The roles in a file, or undefined if there is none. */
export async function readRoleFile(file: string): Promise<ListedRole[] | undefined> {
  return (await stat(file).catch(missing)) === undefined ? undefined : readRoles(file);
}

export async function writeRoleFile(file: string, roles: readonly ListedRole[]): Promise<void> {
  await replaceFile(file, `${JSON.stringify(printRoles(roles), undefined, 2)}\n`);
}
