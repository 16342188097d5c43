import { forTerminal } from "../../../access/engine.ts";
import { UserError } from "../../system/errors.ts";
import { outputsIn } from "./arguments.ts";

/**
 * Refuses outputs that no program uses.
 *
 * @param references the stacks that the programs refer to, on both sides of a comparison.
 * @throws UserError that lists them.
 */
export function checkReferred(args: readonly string[] = [], references: readonly string[]): void {
  const names = [...new Set(references)].toSorted();
  const reads =
    names.length === 0
      ? "the program refers to no other stack"
      : `the program refers to ${names.slice(0, mostNames).map(forTerminal).join(", ")}${names.length > mostNames ? ", …" : ""}`;
  for (const { stack, label } of outputsIn(args)) {
    if (stack === undefined ? names.length === 1 : names.includes(stack)) continue;
    const shown = forTerminal(stack === undefined ? label : `${stack}=${label}`);
    const expected = names
      .slice(0, stack === undefined ? 3 : 1)
      .map((name) => `--outputs ${forTerminal(name)}=${forTerminal(label)}`);
    const what =
      stack === undefined && names.length > 1 ? "the stack is not named" : "the program does not use these outputs";
    throw new UserError(
      [`--outputs ${shown}: ${what}: ${reads}`, ...expected.map((one) => `  expected   ${one}`)].join("\n"),
    );
  }
}

/** How many names a message lists. */
const mostNames = 20;
