import { Ot as parseUrn } from "./said.js";
import "./engine.js";
// cli/sources/fileEvidence.ts
/** The state in a file; for a change, the state after it. */
function asEvidence(content, ref) {
	if (content.kind === "lock") return {
		...content,
		source: {
			source: "lock",
			ref
		}
	};
	const { change } = content;
	return {
		kind: "plan",
		change,
		side: "after",
		source: {
			source: change.kind,
			ref
		}
	};
}
/** The stack of a file, if the file names it. */
function stackIn(content) {
	if (content.kind === "lock") return content.lock.stack;
	const { before, after } = content.change;
	const urn = (after.resources[0] ?? before.resources[0])?.urn;
	const stack = urn === void 0 ? "" : parseUrn(urn).stack;
	return stack === "" ? void 0 : stack;
}
export { stackIn as n, asEvidence as t };
