import { $ as readChange } from "./engine.js";
// cli/sources/offlineEvidence.ts
/** The result of an offline run, as a side of a comparison. */
function offlineEvidence(digest, ref) {
	return {
		kind: "plan",
		change: readChange(digest),
		side: "after",
		source: {
			source: "offline",
			ref
		}
	};
}
/** The side of a stack that does not exist: nobody has access to it. */
function nothing(ref) {
	return offlineEvidence({
		steps: [],
		unknowns: []
	}, ref);
}
/** The same facts after the change, for a stack that is deployed but no longer described. */
function leftBehind(stack, before) {
	const unknown = {
		urn: "",
		path: `Pulumi.${stack}.yaml`,
		why: "the stack is no longer described, but its deployed resources stay"
	};
	if (before.kind === "lock") {
		const { lock } = before;
		const unknowns = [...lock.model.unknowns, {
			...unknown,
			key: ""
		}];
		return {
			...before,
			lock: {
				...lock,
				model: {
					...lock.model,
					unknowns
				}
			}
		};
	}
	const { change, side } = before;
	const plan = {
		...change[side],
		unknowns: [...change[side].unknowns, unknown]
	};
	return {
		...before,
		change: {
			...change,
			[side]: plan
		}
	};
}
/** The same run, with an unknown because of the installed packages. */
function withDoubt(digest, why) {
	if (why === void 0 || typeof digest !== "object" || digest === null) return digest;
	const known = "unknowns" in digest && Array.isArray(digest.unknowns) ? digest.unknowns : [];
	return {
		...digest,
		unknowns: [...known, {
			urn: "",
			path: "packages",
			why
		}]
	};
}
export { withDoubt as i, nothing as n, offlineEvidence as r, leftBehind as t };
