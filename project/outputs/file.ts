import { statSync } from "node:fs";
import { parseJson } from "../../json/parseJson.ts";
import { readText } from "../files.ts";
import { spelled } from "../names.ts";
import { UserError } from "../userError.ts";
import { isRecord } from "../yaml/file.ts";
import type { GivenOutput, GivenValue } from "./given.ts";
import { looksSecret } from "./secret.ts";

/** How Pulumi prints a secret without --show-secrets. */
const hidden = "[secret]";
/** Larger than the outputs of any stack that a program reads. */
const maxBytes = 1024 * 1024;
const maxDepth = 40;
/** What the SDK marks special values with. */
const mark = "4dabf18193072939515e22adb298388d";

/**
 * Reads the output of `pulumi stack output --json`, by name. A hidden value is an unknown secret. A value that looks like a
 * secret printed by `--show-secrets` stays a secret.
 *
 * @throws UserError naming file and key, with what was expected. No message shows a value.
 */
export function readOutputsFile(path: string, label: string): Map<string, GivenOutput> {
  const text = readText(path, label);
  const { size } = statSync(path);
  if (size > maxBytes) {
    throw new UserError(`${label}: expected at most 1 MiB of outputs, got ${size} bytes`);
  }
  const value = parsed(text, label);
  if (!isRecord(value)) {
    throw new UserError(`${label}: ${expected}, got ${kindOfJson(value)}`);
  }
  return new Map(
    Object.entries(value).map(([name, inner]) => [
      name,
      {
        value: valueOf(inner, { label, key: spelled(name), depth: 0 }),
        isSecret: looksSecret(name, inner) || isHidden(inner),
      },
    ]),
  );
}

const expected = "expected what pulumi stack output --json prints, a map of outputs by name";

function parsed(text: string, label: string): unknown {
  try {
    return parseJson(text.replace(/^\uFEFF/, ""));
  } catch {
    // The parser's own message shows a part of the text.
    throw new UserError(
      `${label}: ${expected}, got ${text.trim() === "" ? "an empty file" : "a text that is not JSON"}`,
    );
  }
}

interface Place {
  readonly label: string;
  readonly key: string;
  readonly depth: number;
}

function valueOf(value: unknown, place: Place): GivenValue {
  const { label, key, depth } = place;
  if (depth > maxDepth) {
    throw new UserError(`${label}: key "${key}": expected at most ${maxDepth} levels, got more`);
  }
  if (value === hidden) {
    return { unknown: null };
  }
  const inner = (part: unknown) => valueOf(part, { ...place, depth: depth + 1 });
  if (Array.isArray(value)) {
    return { list: value.map(inner) };
  }
  if (isRecord(value)) {
    if (Object.hasOwn(value, mark)) {
      throw new UserError(`${label}: key "${key}": expected plain data, got a special value of Pulumi's protocol`);
    }
    return { map: Object.entries(value).map(([name, part]) => [name, inner(part)] as const) };
  }
  return { plain: value as string | number | boolean | null };
}

function isHidden(value: unknown): boolean {
  if (Array.isArray(value)) {
    return value.some(isHidden);
  }
  return isRecord(value) ? Object.values(value).some(isHidden) : value === hidden;
}

function kindOfJson(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
