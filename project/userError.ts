/** A mistake that the author of the project can correct; the message is complete. Any other error is a bug of keyless. */
export class UserError extends Error {
  override name = "UserError";
}
