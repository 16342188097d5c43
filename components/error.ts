import * as pulumi from "@pulumi/pulumi";

/** A label and a value of an error's detail, printed aligned below its first line. */
export type ErrorDetail = readonly [label: string, text: string];

/**
 * A mistake in the declaration of a component. The message says what failed and where, what was given, and what to do.
 * Pulumi prints only the message, without a stack trace. A plain `Error` from this library is a bug of the library.
 *
 * @example
 * new KeylessError('WorkloadIdentity "release"', "refusing to trust every branch of contoso/chat", [
 *   ["trust one of", 'branch: "main" · environment: "prod" · tag: "v1.0.0"'],
 * ]);
 */
export class KeylessError extends pulumi.RunError {
  override readonly name = "KeylessError";

  constructor(where: string, problem: string, details: readonly ErrorDetail[] = []) {
    const width = Math.max(0, ...details.map(([label]) => label.length));
    const lines = details.map(([label, text]) => `  ${label.padEnd(width)}   ${visible(text)}`);
    super([`${where}: ${visible(problem)}`, ...lines].join("\n"));
  }
}

/** Spells out control, bidirectional and other invisible characters, so that an error shows what was really given. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}

/** `"a", "b" or "c"`, for errors that list what was expected. */
export function oneOf(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1) ?? ""}`;
}
