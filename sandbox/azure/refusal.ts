/** Azure's answer to a write that it refuses. */
export interface Refusal {
  /** HTTP status. */
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** `Retry-After` in seconds. */
  readonly retryAfter?: number;
}

/** A refusal as an error. */
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
