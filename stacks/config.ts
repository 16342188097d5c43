import * as pulumi from "@pulumi/pulumi";

import { inconsistencies } from "./consistency.ts";
import { formatProblems, problemsOf, unknownName, type Problem } from "./problems.ts";
import { settingsSchema, type Settings } from "./schema.ts";
import { soundPart } from "./sound.ts";

/**
 * The one reader of the stack's configuration.
 *
 * @throws pulumi.RunError that lists every problem at once, with file, key, what was given and what was expected.
 */
export function readSettings(): Settings {
  return parseSettings(`stacks/Pulumi.${pulumi.getStack()}.yaml`, readRaw());
}

/** Checks raw settings. Pure, so that every message can be tested. */
export function parseSettings(file: string, raw: Record<string, unknown>): Settings {
  const unknownKeys = Object.keys(raw)
    .filter((key) => !Object.hasOwn(settingsSchema.shape, key))
    .map((key) => unknownName([key], key, Object.keys(settingsSchema.shape)));
  const known = Object.fromEntries(Object.entries(raw).filter(([key]) => Object.hasOwn(settingsSchema.shape, key)));
  const parsed = settingsSchema.safeParse(known);
  const sound = soundPart(known);
  const wrong = [...unknownKeys, ...problemsOf(parsed.error?.issues ?? [], known)];
  const inconsistent = (sound === undefined ? [] : inconsistencies(sound)).filter(
    // What is missing inside is wrong, and was reported already.
    ({ path }) => !wrong.some((problem) => path.every((key, index) => key === problem.path[index])),
  );
  const problems: Problem[] = [...wrong, ...inconsistent];
  if (!parsed.success || problems.length > 0) throw new pulumi.RunError(formatProblems(file, problems));
  return parsed.data;
}

/** Every key of this project's namespace, so that a misspelt one does not pass silently. */
function readRaw(): Record<string, unknown> {
  const prefix = `${pulumi.getProject()}:`;
  const config = new pulumi.Config();
  const keys = Object.keys(pulumi.runtime.allConfig())
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
  return Object.fromEntries(keys.map((key) => [key, parseValue(config.require(key))]));
}

/** Structured values arrive as JSON. A plain text is kept, and the schema reports what is expected instead. */
function parseValue(text: string): unknown {
  return /^\s*[[{]/.test(text) ? JSON.parse(text) : text;
}
