import { o as hasFile, t as baselineFile } from "./settings.js";
import { d as record, f as strictObject, p as string, r as array, s as literal } from "./schemas.js";
import { t as UserError } from "./userError.js";
import { r as readYaml } from "./file.js";
import { join } from "node:path";
// project/settings/baseline.ts
const text = string().min(1);
/** What was found on the first day, as `keyless baseline` writes it. */
const schema = strictObject({
	version: literal(1n),
	owner: text,
	reason: text,
	accepted: record(text, array(strictObject({
		finding: text,
		says: text,
		at: text.optional(),
		owner: text.optional(),
		reason: text.optional()
	})).max(1e5))
});
/** The findings that a team accepts since its first day, without an end. @throws UserError when the file is not as it is written. */
function readBaseline(folder) {
	const path = join(folder, baselineFile);
	if (!hasFile(path, "keyless.baseline.yaml")) return [];
	const { success, data, error } = schema.safeParse(readYaml(path, baselineFile).value);
	if (!success) {
		const [issue] = error.issues;
		const where = (issue?.path ?? []).join(".");
		throw new UserError(`${baselineFile}: ${where}: not as keyless baseline writes it: ${issue?.message ?? ""}`);
	}
	const { owner, reason, accepted } = data;
	return Object.entries(accepted).flatMap(([stack, findings]) => findings.map(({ finding, says, at }) => ({
		in: stack,
		owner,
		reason,
		accepts: {
			rule: finding,
			says,
			...at !== void 0 && { at }
		}
	})));
}
export { readBaseline as t };
