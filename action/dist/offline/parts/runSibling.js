import { t as readProject } from "./program.js";
import { d as UserError } from "./names.js";
import { t as runStack } from "./run.js";
import { n as stackNamed } from "./otherStacks.js";
import { n as secretFingerprintOf, t as fingerprintOf } from "./fingerprint.js";
import { c as signatures, i as isUnknownText, n as hasLabel, r as isMap, t as containsUnknown } from "./values.js";
// offline/others/decided.ts
/** The members with the place of a declaration, which decide no output. */
const places = /* @__PURE__ */ new Set(["sourcePosition", "stackTrace"]);
/** Fingerprint of all that decides the outputs of resources: their inputs, and the resources that these come from. */
function decidedBy({ steps, unknowns }, urns) {
	const byUrn = new Map(steps.map((step) => [step.urn, step]));
	const found = new Set(urns);
	for (const urn of found) for (const source of sourcesOf(byUrn.get(urn))) found.add(source);
	const states = [...found].toSorted().map((urn) => [
		urn,
		Object.entries(byUrn.get(urn)?.newState ?? {}).filter(([name]) => !places.has(name)),
		unknowns.filter((unknown) => unknown.urn === urn).map(({ path, why }) => `${path} ${why}`)
	]);
	return fingerprintOf(JSON.stringify(states));
}
function sourcesOf(step) {
	const { dependencies, parent, provider } = step?.newState ?? {};
	const named = [parent, typeof provider === "string" ? provider.replace(/::[^:]*$/, "") : void 0];
	const listed = Array.isArray(dependencies) ? dependencies : [];
	return [...named, ...listed].filter((urn) => typeof urn === "string" && urn !== "");
}
// offline/others/sibling.ts
/** Outputs that stand for the resource itself, whatever else about it changes. */
const itself = /* @__PURE__ */ new Set([
	"id",
	"name",
	"principalId",
	"objectId"
]);
/**
* The outputs of a stack that was run offline. An unknown output is named by the resource whose output it is, or by all that
* decides it. So the same words mean the same value, in every run.
*/
function outputsOf(deployment, digest) {
	const told = deployment.stackOutputs ?? {
		outputs: {},
		prints: {},
		sources: {}
	};
	const { outputs = {} } = deployment.resources.get(deployment.rootUrn) ?? {};
	const found = Object.entries(isMap(outputs) ? outputs : {}).map(([name, raw]) => {
		const unknown = (path, more = "") => {
			const output = told.outputs[path];
			const own = output === void 0 ? void 0 : referenceTo(digest, output);
			const sources = told.sources[name];
			const decides = decidedBy(digest, sources !== void 0 && (sources.length > 0 || !containsUnknown(raw)) ? sources : digest.steps.map(({ urn }) => urn));
			const which = told.prints[path] ?? secretFingerprintOf(JSON.stringify(raw));
			return { unknown: own ?? `${path} #${fingerprintOf(JSON.stringify([
				path,
				output ?? null,
				which,
				more,
				decides
			]))}` };
		};
		const isSecret = isSecretIn(raw);
		const secret = () => unknown(name, containsUnknown(raw) ? "" : secretFingerprintOf(JSON.stringify(raw)));
		return [name, {
			value: isSecret ? secret() : valueOf(raw, name, unknown),
			isSecret
		}];
	});
	return new Map(found);
}
function valueOf(raw, path, unknown) {
	if (typeof raw === "string") return isUnknownText(raw) ? unknown(path) : { plain: raw };
	if (Array.isArray(raw)) return { list: raw.map((inner, index) => valueOf(inner, `${path}[${index}]`, unknown)) };
	if (!isMap(raw)) return { plain: raw };
	if (raw["4dabf18193072939515e22adb298388d"] !== void 0 || Object.keys(raw).some(hasLabel)) return unknown(path);
	return { map: Object.entries(raw).map(([key, inner]) => [key, valueOf(inner, `${path}.${key}`, unknown)]) };
}
function isSecretIn(value) {
	if (Array.isArray(value)) return value.some(isSecretIn);
	if (!isMap(value)) return false;
	return value["4dabf18193072939515e22adb298388d"] === signatures.secret || value["secret"] === true || Object.values(value).some(isSecretIn);
}
/**
* `principalId of managedidentity:UserAssignedIdentity app`, `objectId of Group developers`: where it is the resource
* itself, and that is told by its name.
*/
function referenceTo(digest, { urn, path }) {
	const step = digest.steps.find((one) => one.urn === urn);
	if (step === void 0 || step.op === "read" || !itself.has(path) || step.newState["custom"] !== true) return;
	const [types = "", name = ""] = urn.split("::").slice(2);
	const [, ...type] = types.split("$").at(-1)?.split(":") ?? [];
	const place = types.includes("$") ? ` #${fingerprintOf(urn)}` : "";
	return `${path} of ${type.join(":").replace(/^index\/\w+:/, "")} ${name}${place}`;
}
// offline/others/runSibling.ts
/** A sibling gets no outputs: what it reads of other stacks is not known. */
const none = { of: () => Promise.resolve(void 0) };
/** Runs the projects of other stacks in the same way as this one. */
function runSibling(options) {
	return async ({ label, path }, name) => {
		try {
			const project = readProject(path);
			const stack = stackNamed(name, project.name, label);
			const { deployment, digest } = await runStack(project, stack, {
				...options,
				others: none,
				isRead: true
			});
			return {
				outputs: outputsOf(deployment, digest),
				hasReadClock: deployment.hasReadClock
			};
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			throw new UserError(`the project in ${label}, whose outputs are given for ${name}: ${error.message}`);
		}
	};
}
export { runSibling };
