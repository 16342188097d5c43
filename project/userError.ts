/** A mistake in the project that its author can mend, in full. Everything else that is thrown is a bug of ours. */
export class UserError extends Error {
  override name = "UserError";
}
