import { parseJson } from "../../json/parseJson.ts";
import { forTerminal } from "../../access/engine.ts";
import { UserError } from "../system/errors.ts";
import { inputText } from "../system/inputText.ts";

const expected = "the output of pulumi stack output --json";

/** The outputs in a file, or on standard input when the file is `-`. @throws UserError when they are no JSON. No message shows a value. */
export async function outputsFrom(file: string): Promise<unknown> {
  const name = file === "-" ? "standard input" : forTerminal(file);
  const text = await inputText(file, { name, maxBytes: 10_000_000, expected });
  try {
    return parseJson(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new UserError(`${name}: not JSON\n  expected   ${expected}`);
  }
}

/** The outputs of a stack in the digest of an offline run. What only Azure knows is unknown there. */
export function outputsIn(digest: unknown): unknown {
  const { steps = [] } = digest as { steps?: { newState?: { type?: unknown; outputs?: unknown } }[] };
  return steps.find(({ newState }) => newState?.type === "pulumi:pulumi:Stack")?.newState?.outputs;
}
