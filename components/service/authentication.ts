import { KeylessError, oneOf } from "../error.ts";

/** How callers may sign in to a service. There is no mode for keys only. */
export const AuthenticationMode = {
  /** Entra ID only: keys are switched off. */
  Keyless: "keyless",
  /** Entra ID and API keys, for a migration. It requires a reason and an end date. */
  Dual: "dual",
} as const;
export type AuthenticationMode = (typeof AuthenticationMode)[keyof typeof AuthenticationMode];

/** How callers may sign in to a service. Changed in place; AI accounts may keep accepting old keys for some hours. */
export interface AuthenticationArgs {
  /**
   * `keyless` accepts Entra ID tokens only; `dual` also accepts API keys.
   * @default "keyless"
   */
  mode?: AuthenticationMode;
  /**
   * The reason why keys are still accepted, at most 256 characters. Required with `dual`, refused with `keyless`.
   * It is written as the tag `azure-keyless:keys-reason`.
   * @example "batch jobs move in December"
   */
  reason?: string;
  /**
   * The last day on which keys should be accepted, as `YYYY-MM-DD`. Required with `dual`, refused with `keyless`.
   * It is written as the tag `azure-keyless:keys-until`. Keys are not switched off on that day: the date is for reviewers.
   * @example "2026-12-31"
   */
  until?: string;
}

/** What a service is set to, and the tags that make it visible in Azure and in the plan. */
export interface Authentication {
  /** Whether keys are off. */
  readonly disableLocalAuth: boolean;
  readonly tags: Record<string, string>;
}

/** Azure keeps at most 256 characters of a tag's value. */
const maxReason = 256;

/** @throws KeylessError when keys are accepted without a reason and an end date, or these are given without keys. */
export function normalizeAuthentication(where: string, args: AuthenticationArgs = {}): Authentication {
  const mode: string = args.mode ?? AuthenticationMode.Keyless;
  switch (mode) {
    case AuthenticationMode.Keyless:
      refuseKeyArguments(where, args);
      return { disableLocalAuth: true, tags: { "azure-keyless:authentication": mode } };
    case AuthenticationMode.Dual:
      return {
        disableLocalAuth: false,
        tags: {
          "azure-keyless:authentication": mode,
          "azure-keyless:keys-reason": requireReason(where, args.reason),
          "azure-keyless:keys-until": requireDate(where, args.until),
        },
      };
    default:
      throw new KeylessError(where, "unknown authentication mode", [
        ["given", `authentication.mode: "${mode}"`],
        ["expected", oneOf(Object.values(AuthenticationMode))],
      ]);
  }
}

function refuseKeyArguments(where: string, { reason, until }: AuthenticationArgs): void {
  const given = [
    reason === undefined ? [] : [`reason: "${reason}"`],
    until === undefined ? [] : [`until: "${until}"`],
  ].flat();
  if (given.length === 0) return;
  throw new KeylessError(where, "a reason or end date for keys, but keys are off", [
    ["given", `authentication.${given.join(", authentication.")}`],
    ["expected", 'neither, or authentication.mode: "dual"'],
  ]);
}

function requireReason(where: string, reason: string | undefined): string {
  // Invisible characters give no reason.
  const text = reason?.replace(/\p{Default_Ignorable_Code_Point}/gu, "").trim() ?? "";
  if (text.length === 0 || text.length > maxReason) {
    throw new KeylessError(where, "accepting keys requires a reason", [
      ["given", reason === undefined ? "no authentication.reason" : `${String(text.length)} characters`],
      ["expected", `authentication.reason in plain words, at most ${String(maxReason)} characters`],
      ["or", 'authentication.mode: "keyless", the default'],
    ]);
  }
  return text;
}

function requireDate(where: string, until: string | undefined): string {
  if (until === undefined || !isCalendarDate(until)) {
    throw new KeylessError(where, "accepting keys requires an end date", [
      ["given", until === undefined ? "no authentication.until" : `authentication.until: "${until}"`],
      ["expected", "a date like 2026-12-31"],
    ]);
  }
  return until;
}

/** Whether a text is a day of the calendar as `YYYY-MM-DD`. */
function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
