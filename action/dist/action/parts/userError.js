// project/userError.ts
/** A mistake that the author of the project can correct; the message is complete. Any other error is a bug of keyless. */
var UserError = class extends Error {
	name = "UserError";
};
export { UserError as t };
