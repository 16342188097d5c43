import { forTerminal } from "../../access/engine.ts";
import { UserError } from "../../cli/system/errors.ts";

/** Pulumi options that would lead the engine out of the sandbox, and what to do instead. */
const refused: Readonly<Record<string, string>> = {
  cwd: "name the project before the --, as --cwd DIR",
  stack: "name the stack before the --, as --stack NAME",
  "config-file": "the sandbox takes the stack's own file, without the keys of its secrets; edit that one",
  "secrets-provider": "the sandbox has keys of its own, and replaces secrets by a text",
  remote: "the sandbox runs on this machine",
};
const letters: Readonly<Record<string, string>> = { C: "cwd", s: "stack" };

/** Short options that take the rest of the argument as their value: --config, --message, --parallel, --target, --verbose. */
const withValue = "cmptv";

/** @throws UserError for arguments that must not be passed to Pulumi. */
export function checkPulumiOptions(options: readonly string[]): void {
  const [first] = options;
  if (first?.startsWith("-") === false) {
    throw new UserError(`unexpected "${forTerminal(first)}": name a stack as --stack ${forTerminal(first)}`);
  }
  for (const option of options) {
    const name = longName(option);
    const instead = name === undefined || !Object.hasOwn(refused, name) ? undefined : refused[name];
    if (instead !== undefined) throw new UserError(`${forTerminal(option)} cannot be given to Pulumi here: ${instead}`);
    if (option === "--") throw new UserError('unexpected second "--": only options are passed on to Pulumi');
  }
}

/** The long name of an option: cwd for `--cwd`, `--cwd=DIR`, `-C`, `-C=DIR`, `-CDIR` and `-yCDIR`. */
function longName(option: string): string | undefined {
  if (option.startsWith("--")) return option.slice(2).split("=")[0];
  if (!option.startsWith("-")) return undefined;
  for (const letter of option.slice(1)) {
    if (letter === "=" || withValue.includes(letter)) return undefined;
    if (letters[letter] !== undefined) return letters[letter];
  }
  return undefined;
}

/** With this option the engine refuses --yes. */
export function isPreviewOnly(option: string): boolean {
  return /^--preview-only(?:=(?:1|t|true))?$/i.test(option);
}
