import "./errors.js";
import { t as UserError } from "./userError.js";
// cli/forges/given.ts
/** What a platform, or its user, gives to a job. @throws UserError naming what is missing. */
function givenBy(environment, name, hint = "that the platform sets it") {
	const value = environment[name] ?? "";
	if (value !== "") return value;
	throw new UserError(`${name} is not set\n  expected   ${hint}`);
}
function numberGivenBy(environment, name) {
	const value = givenBy(environment, name);
	if (/^\d{1,15}$/.test(value)) return Number(value);
	throw new UserError(`${name} is no number`);
}
export { numberGivenBy as n, givenBy as t };
