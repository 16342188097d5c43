import { t as parseJson } from "./parseJson.js";
import { t as readProject } from "./program.js";
import { d as UserError, n as spelled, o as codeOf, t as checkName } from "./names.js";
import { n as timeOn, t as bounded } from "./bounded.js";
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
// project/stackNames.ts
const stages = [
	[
		"local",
		"sandbox",
		"dev",
		"development"
	],
	[
		"ci",
		"test",
		"testing",
		"qa",
		"integration"
	],
	[
		"staging",
		"stage",
		"stg",
		"uat",
		"preprod",
		"preproduction"
	]
];
const last = [
	"prod",
	"production",
	"prd",
	"live"
];
/**
* Names of the stacks that have a file in the folder, in the order dev, test, staging, others, production. They include
* stacks whose file the engine would not read: running one of these is an error.
*/
function stackNames({ stackConfigDir }) {
	return inOrder(filesIn(stackConfigDir).flatMap((name) => /^Pulumi\.(.+)\.ya?ml$/s.exec(name)?.[1] ?? []));
}
/** Stacks in the order in which a change travels, each once. */
function inOrder(names) {
	return [...new Set(names)].toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
/** The stacks to run: those asked for, or all. */
function chooseStacks(known, asked) {
	if (asked.length === 0 && known.length === 0) throw new UserError("no stack has a Pulumi.<stack>.yaml here: pass --stack NAME to run with empty configuration");
	for (const name of asked) {
		checkName("--stack", name);
		if (known.length > 0 && !known.includes(name)) {
			const near = nearest(name, known);
			throw new UserError(`there is no stack "${name}"; known: ${known.map(spelled).join(", ")}${near === void 0 ? "" : `. Did you mean ${spelled(near)}?`}`);
		}
	}
	return asked.length === 0 ? [...known] : [...new Set(asked)];
}
function filesIn(folder) {
	try {
		return readdirSync(folder);
	} catch (error) {
		const code = codeOf(error);
		if (code === "ENOENT") return [];
		throw new UserError(`the folder with the files of the stacks (stackConfigDir) cannot be read (${code})`);
	}
}
function rank(name) {
	const word = (list) => list.some((stage) => name === stage || name.startsWith(`${stage}-`));
	if (word(last)) return stages.length + 1;
	const stage = stages.findIndex(word);
	return stage === -1 ? stages.length : stage;
}
function nearest(name, known) {
	const [best] = known.map((candidate) => ({
		candidate,
		distance: distance(name.toLowerCase(), candidate.toLowerCase())
	})).toSorted((a, b) => a.distance - b.distance);
	return best !== void 0 && best.distance <= Math.max(2, name.length / 3) ? best.candidate : void 0;
}
function distance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [i, letter] of a.split("").entries()) {
		const next = [i + 1];
		for (const [j, other] of b.split("").entries()) next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
		row = next;
	}
	return row[b.length] ?? 0;
}
// project/settings/settings.ts
const noNeeds = {
	environment: [],
	network: false,
	folders: []
};
// offline/confine/confinement.ts
/**
* How the programs of one run are confined. What the first of them shows about this machine counts for all: a program that
* exhausts the system on purpose cannot get the next one started without a wall.
*/
var Confinement = class {
	mode;
	needs;
	/** Whether a wall was built on this machine. */
	hasWall = false;
	/** Why programs run unconfined; undefined while they do not. */
	unconfined;
	/** Until the first program has shown whether there is a wall. */
	first;
	constructor(mode = "auto", needs = noNeeds) {
		this.mode = mode;
		this.needs = needs;
		if (mode === "off") this.unconfined = "as --confine off says";
		else if (process.platform !== "linux") this.unconfined = "only Linux has the namespaces that it takes";
	}
	/** Whether a program may get a wall, as far as is known. */
	get mayHaveWall() {
		return this.unconfined === void 0;
	}
};
// offline/failure.ts
/** Distinguishes the author's mistakes from bugs of keyless, and says how to report a bug. */
function failureOf(error) {
	if (error instanceof UserError) return {
		kind: "user",
		message: bounded(error.message)
	};
	const stack = error instanceof Error ? error.stack ?? error.message : String(error);
	return {
		kind: "internal",
		message: `${bounded(stack)}\nThis is a bug in azure-keyless, not in your program. Please report it with the lines above.`
	};
}
// offline/command.ts
function optionsIn(args) {
	const { values } = parseArgs({
		args: [...args],
		options: {
			cwd: {
				type: "string",
				default: "."
			},
			stack: {
				type: "string",
				multiple: true,
				default: []
			},
			timeout: { type: "string" },
			"type-check": {
				type: "boolean",
				default: false
			},
			base: {
				type: "boolean",
				default: false
			},
			date: { type: "string" },
			confine: {
				type: "string",
				default: "auto"
			},
			needs: { type: "string" },
			outputs: {
				type: "string",
				multiple: true,
				default: []
			}
		}
	});
	const isTypeChecked = values["type-check"];
	const timeout = Number(values.timeout ?? (isTypeChecked ? 300 : 60));
	if (!(timeout > 0)) throw new UserError(`--timeout: expected a number of seconds above 0, got ${String(values.timeout)}`);
	return {
		cwd: resolve(values.cwd),
		stacks: values.stack,
		timeout,
		isTypeChecked,
		isBase: values.base,
		now: timeOn(values.date ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)),
		confinement: new Confinement(values.confine, values.needs === void 0 ? noNeeds : parseJson(values.needs)),
		outputs: values.outputs.map((text) => parseJson(text))
	};
}
function oneLine(json) {
	return json.replaceAll("\u2028", String.raw`\u2028`).replaceAll("\u2029", String.raw`\u2029`);
}
/** Runs as many stacks at a time as there are cores, and prints them in the order given. */
async function runAll(project, stacks, options, print) {
	const [{ runStack }, { OtherStacks }, { runSibling }] = await Promise.all([
		import("./run2.js"),
		import("./otherStacks2.js"),
		import("./runSibling.js")
	]);
	const others = new OtherStacks(options.outputs, runSibling(options));
	const lines = /* @__PURE__ */ new Map();
	let printed = 0;
	const finish = (index, line) => {
		lines.set(index, line);
		for (let next = lines.get(printed); next !== void 0; next = lines.get(printed)) {
			print(next);
			printed += 1;
		}
	};
	const waiting = stacks.map((stack, index) => ({
		stack,
		index
	}));
	const worker = async () => {
		for (let job = waiting.shift(); job !== void 0; job = waiting.shift()) {
			const { stack, index } = job;
			finish(index, await runStack(project, stack, {
				...options,
				others
			}).then(({ digest, deployment }) => ({
				stack,
				digest,
				references: referencesIn(deployment),
				...options.confinement.unconfined === void 0 ? {} : { unconfined: options.confinement.unconfined }
			}), (error) => ({
				stack,
				error: failureOf(error)
			})));
		}
	};
	await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, worker));
	return [...lines.values()].every(({ error }) => error === void 0);
}
/** How many references are reported. */
const mostReferences = 50;
function referencesIn({ references }) {
	return [...new Set([...references.values()].map(({ stack }) => stack))].toSorted().slice(0, mostReferences);
}
/** Runs what the arguments ask for. @param write takes each line. @returns whether every stack has a digest. */
async function runCommand(args, write) {
	const print = (line) => {
		write(`${oneLine(JSON.stringify(line))}\n`);
	};
	try {
		const given = optionsIn(args);
		const project = readProject(given.cwd);
		return await runAll(project, chooseStacks(stackNames(project), given.stacks), given, print);
	} catch (error) {
		print({ error: failureOf(error) });
		return false;
	}
}
export { runCommand };
