import { resolve } from "node:path";

import type { GivenOutputs } from "../../../project/outputs/given.ts";
import { readSettings } from "../../../project/settings/read.ts";
import { outputsIn } from "./arguments.ts";

/** The outputs of other stacks for the project in a folder: from the arguments, then from keyless.yaml. */
export async function outputsHere(root: string, args: readonly string[] = []): Promise<GivenOutputs[]> {
  const given = outputsIn(args);
  return [...given, ...(await outputsOfSettings(root)).filter((one) => !isGiven(given, one))];
}

/** The outputs of other stacks that the keyless.yaml in a folder names. */
export async function outputsOfSettings(root: string): Promise<GivenOutputs[]> {
  const { outputs } = await readSettings(root);
  return [...outputs].map(([stack, label]) => ({ stack, path: resolve(root, label), label }));
}

/** Whether outputs are given for the stack already. */
export function isGiven(given: readonly GivenOutputs[], { stack }: GivenOutputs): boolean {
  return given.some((one) => one.stack === stack);
}
