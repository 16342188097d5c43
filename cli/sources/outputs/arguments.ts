import { existsSync } from "node:fs";
import { resolve } from "node:path";

import { forTerminal } from "../../../access/engine.ts";
import { isFolder } from "../../../project/files.ts";
import type { GivenOutputs } from "../../../project/outputs/given.ts";
import { UserError } from "../../system/errors.ts";
import { absolute } from "../../system/folder.ts";

/** `contoso/network/dev=outputs.json`: the text before the sign is the name of a stack, not a path. */
const named = /^(?<stack>(?![./])[\w.-]+(?:\/[\w.-]+){0,2})=(?<path>.+)$/s;

/**
 * Reads the arguments of `--outputs`.
 *
 * @throws UserError when a path does not exist, or it is not clear which stack it is for.
 */
export function outputsIn(args: readonly string[]): GivenOutputs[] {
  const given = args.map(outputsOf);
  const stacks = given.map(({ stack }) => stack);
  const twice = given.find(({ stack }, index) => stacks.indexOf(stack) !== index);
  if (twice !== undefined) {
    const what = twice.stack === undefined ? "without the name of a stack" : `for ${forTerminal(twice.stack)}`;
    throw new UserError(`--outputs: given more than once ${what}\n  expected   ${form}, once for each stack`);
  }
  return given;
}

const form = "--outputs contoso/network/dev=FILE";

function outputsOf(arg: string): GivenOutputs {
  const { stack, path: label = arg } = named.exec(arg)?.groups ?? {};
  const path = resolve(absolute("."), label);
  const shown = forTerminal(label);
  if (label === "" || !existsSync(path)) {
    throw new UserError(
      `--outputs ${forTerminal(arg)}: there is no file or folder ${shown}\n` +
        `  expected   what pulumi stack output --json prints, as ${form}, or the folder of that stack's project`,
    );
  }
  if (stack === undefined && isFolder(path)) {
    throw new UserError(
      `--outputs ${shown}: the stack of that project is not named\n  expected   --outputs contoso/network/dev=${shown}`,
    );
  }
  return { stack, path, label };
}
