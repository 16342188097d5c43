/** Azure's answer to a write that it does not take. */
export interface Refusal {
  /** As in HTTP. */
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** After how many seconds to ask again: `Retry-After`. */
  readonly retryAfter?: number;
}

/** A refusal on its way to whoever asked. */
export class AzureError extends Error {
  override readonly name = "AzureError";
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(textOf(refusal));
    this.refusal = refusal;
  }
}

/** As azure-native prints it. */
function textOf({ status, code, message }: Refusal): string {
  return `Status=${status} Code="${code}" Message="${message}"`;
}

/** A refusal in one line. */
export function refusal(status: number, code: string, message: string): Refusal {
  return { status, code, message };
}
