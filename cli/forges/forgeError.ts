import { forTerminal } from "../../access/engine.ts";
import { UserError } from "../system/errors.ts";
import type { Forge } from "./forge.ts";

/** An answer of a platform that is no success, whatever client it came through. */
export class ForgeError extends Error {
  override readonly name = "ForgeError";
  /** Of HTTP; 0 if there was no answer at all. */
  readonly status: number;
  /** How long to wait before the next try, in seconds. @default not said */
  readonly retryAfter: number | undefined;

  constructor(message: string, status: number, retryAfter?: number) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** Whether the token may only read: that of a pull request from a fork. */
export function mayOnlyRead(error: unknown): boolean {
  return error instanceof ForgeError && error.status === 403;
}

/** What went wrong, for who runs the pipeline. */
export function sayForgeError(forge: Forge["name"], { message, status }: ForgeError): UserError {
  const [, hint] = hints.find(([matches]) => matches(status)) ?? [];
  return new UserError(
    [
      `${forge}: no comment could be written`,
      `  answer     ${status === 0 ? "none" : String(status)}, ${forTerminal(message)}`,
      ...(hint === undefined ? [] : [`  expected   ${hint}`]),
    ].join("\n"),
  );
}

const hints: readonly (readonly [(status: number) => boolean, string])[] = [
  [(status) => status === 401, "a token that is valid"],
  [(status) => status === 404, "a pull request that this token may see"],
  [(status) => status === 429 || status >= 500 || status === 0, "an answer after several tries: run the job again"],
];
