import { i as settingsFile, n as noNeeds } from "./settings.js";
import { createHash } from "node:crypto";
// cli/sources/decided.ts
const noDecisions = {
	principals: /* @__PURE__ */ new Map(),
	expectations: [],
	waivers: [],
	confine: noNeeds
};
/** Stands for each section of decisions in a lock, which has no commit of its own. What is empty has none. */
function decidedBy({ principals, expectations, waivers, confine }) {
	const sections = {
		principals: [...principals].toSorted(([a], [b]) => a < b ? -1 : 1),
		expectations: expectations.map((expectation) => ({
			...expectation,
			location: void 0
		})),
		confine: Object.entries(confine).filter(([, given]) => given !== false && !(Array.isArray(given) && given.length === 0)),
		waivers
	};
	const filled = Object.entries(sections).filter(([, items]) => items.length > 0);
	return new Map(filled.map(([name, items]) => [name, fingerprintOf(items)]));
}
function fingerprintOf(value) {
	return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);
}
/**
* The decisions of the folder as far as all of these locks have recorded them. The others may be part of the change, and what
* was expected before cannot be told.
*/
function decidedInAll(locks, { principals, expectations, waivers, confine }) {
	const own = {
		principals,
		expectations,
		waivers,
		confine
	};
	const prints = decidedBy(own);
	const isOther = (section) => locks.some(({ decided }) => decided.get(section) !== prints.get(section));
	const others = Object.keys(own).filter(isOther);
	const decisions = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, others.includes(name) ? noDecisions[name] : value]));
	const which = others.join(", ");
	return {
		decisions,
		doubt: others.includes("expectations") ? `nobody can tell what is expected: the locks have recorded other expectations than ${settingsFile} has (keyless lock writes them)` : void 0,
		notes: others.length === 0 ? [] : [`${settingsFile} has other ${which} than the locks have recorded: they count when keyless lock has written the locks`]
	};
}
/**
* By which expectations a change is judged.
*
* @param own those of the change itself, where all of its stacks are looked at.
*/
function expectedBy({ expectations, principals }, own, doubt) {
	return {
		judging: expectations,
		principals,
		...own !== void 0 && { own },
		...doubt !== void 0 && { doubt }
	};
}
export { noDecisions as i, decidedInAll as n, expectedBy as r, decidedBy as t };
