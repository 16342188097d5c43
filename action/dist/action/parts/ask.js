import { J as byText, wt as logicalKey } from "./said.js";
import { A as shortTokens, B as count, F as countedOf, G as sayPowers, H as plainId, I as idleIn, J as forTerminal, K as sayScope, L as isStanding, M as powersAt, N as powersHeld, P as reaches, R as roleOf$1, U as sayActor, V as nameOf$1, W as sayLocation, X as quotedForTerminal, dt as wellKnownOperations, et as namedFactsOf, f as holdingsOf, ft as builtInRoles, it as placeOfIssuer, j as distinctSteps, k as kindInWords, m as placeOf, p as closestMatch, q as sayStep, z as channels } from "./engine.js";
import { s as allows, t as isRolePower } from "./powers.js";
import "./errors.js";
import { t as UserError } from "./userError.js";
import { r as absolute } from "./replaceFile.js";
import { r as offlineEvidence } from "./offlineEvidence.js";
import { a as runOffline, n as findProject, t as showProgress } from "./progress.js";
import { o as settingsFolder, t as knownIn } from "./settings2.js";
import { n as formatOption, o as withRunOptions, r as howToRun } from "./options.js";
import { n as readSource } from "./file2.js";
import { n as stackIn, t as asEvidence } from "./fileEvidence.js";
import { t as checkReferred } from "./referred.js";
// access/ask/copied.ts
/**
* A name that was copied from a report: from a table with its branches and marks, from markdown with its code spans, and
* with spelled-out characters (`\u{3a}`) that would control a terminal.
*/
function copied(text) {
	return text.replace(/\\u\{([0-9a-f]{1,6})\}/gi, (spelled, code) => {
		const point = Number.parseInt(code, 16);
		return point <= lastCodePoint ? String.fromCodePoint(point) : spelled;
	}).replace(/`/g, "").replace(/^[\s\u2502\u251c\u2514|*\u25b2\u25bc]+/, "").replace(/[\s\u25b2\u25bc?|*]+$/, "");
}
const lastCodePoint = 1114111;
// access/ask/names.ts
/** Every principal in any fact, even if it holds nothing, and the holders of keys. */
function actorsIn(model) {
	const { grants, trusts, hosts, memberships } = model;
	return distinct([
		...grants.map(({ actor }) => actor),
		...[...trusts, ...hosts].flatMap(({ actor, identity }) => [actor, identity.actor]),
		...memberships.flatMap(({ member, group }) => [member, group]),
		...holdingsOf(model).actors.values()
	]);
}
/** Every scope in any fact, and the scopes around it. */
function scopesIn({ scopes, services }) {
	return distinct([...scopes.values(), ...services.map(({ scope }) => scope)]);
}
/** `chat-api`, `identity chat-api`, an id, as `preview` prints it. Letter case counts only if it distinguishes two. */
function findActor(actors, query) {
	return find(actors, query, (actor) => sayActor(actor, asItIs));
}
/** `aoai`, `openai aoai`, `resource group ai`, an id. */
function findScope(scopes, query) {
	return find(scopes, query, (scope) => sayScope(scope, asItIs));
}
/** The full name of a candidate, which the user can write to choose it. */
function fullName({ kind, name }) {
	return `${kind} ${name}`;
}
const asItIs = (text) => text;
function find(things, query, say) {
	const given = copied(query);
	const names = (thing) => [...[
		thing.name,
		thing.id,
		thing.key,
		say(thing),
		shortTokens(say(thing)),
		fullName(thing)
	], ...thing.id.startsWith(urnStart) ? [`${kindInWords(thing.id)} ${thing.name}`] : []];
	const folded = given.toLowerCase();
	const matches = [
		(thing) => names(thing).includes(query.trim()),
		(thing) => names(thing).includes(given),
		(thing) => names(thing).some((name) => name.toLowerCase() === folded),
		(thing) => given.startsWith(urnStart) && thing.id.startsWith(urnStart) && logicalKey(thing.id) === logicalKey(given),
		(thing) => names(thing).some((name) => given.startsWith(`${name} `) && saysMore(given.slice(name.length + 1), thing))
	];
	for (const matching of matches) {
		const matched = things.filter(matching);
		const [found] = matched;
		if (found !== void 0) return matched.length === 1 ? { found } : { several: matched };
	}
	return { similar: similar(things, folded) };
}
const urnStart = "urn:pulumi:";
/** What follows the name in a report: the resource in brackets, or the issuer. */
function saysMore(more, thing) {
	if (more === `(${plainId(thing)})`) return true;
	const issuer = / \((?<issuer>[^()]*(?:\([^()]*\))?[^()]*)\)$/.exec(thing.id)?.groups?.["issuer"];
	return issuer !== void 0 && placeOfIssuer(issuer) === more;
}
/** Longer texts are not misspelled names, and comparing them is slow. */
const longestMisspelling$1 = 120;
/** A shorter text is part of almost every name. */
const shortestPart = 3;
const maxSimilar = 3;
/** Suggestions: the name with the most similar spelling, and names that contain the given text. */
function similar(things, given) {
	if (given.length > longestMisspelling$1) return [];
	const byName = Map.groupBy(things, ({ name }) => name.toLowerCase());
	const names = [...byName.keys()].filter((name) => name.length <= longestMisspelling$1);
	const maxDistance = given.length < 4 ? 1 : Math.max(2, Math.floor(given.length / 3));
	const closest = closestMatch(given, names, { maxDistance });
	return distinct([...given.length < shortestPart ? [] : names.filter((name) => name.includes(given)), ...closest === void 0 ? [] : [closest]].flatMap((name) => byName.get(name) ?? [])).slice(0, maxSimilar);
}
function distinct(things) {
	const byKey = /* @__PURE__ */ new Map();
	for (const thing of things) if (!byKey.has(thing.key)) byKey.set(thing.key, thing);
	return [...byKey.values()];
}
// access/ask/operations.ts
const planes = ["control", "data"];
/**
* The operations with a name. The name does not have the plane, but roles that spell it out do. One that no role
* spells out may be on either plane.
*/
function operationsNamed(name) {
	const folded = name.toLowerCase();
	const isNamed = (text) => text.toLowerCase() === folded;
	const told = planes.filter((plane) => wellKnownOperations.some((operation) => operation.plane === plane && isNamed(operation.name)) || builtInRoles().some(({ permissions }) => permissions.some((block) => spelledOut(block, plane).some(isNamed))));
	return (told.length === 0 ? planes : told).map((plane) => ({
		plane,
		name
	}));
}
/**
* Whether any role spells the operation out, or it is well known. Every matching wildcard would allow a meaningless
* name, so the answer would be a wrong list of people.
*
* @param roles the roles of the stacks, in addition to the built-in ones.
*/
function knownOperation(name, roles = []) {
	const known = new Map(namesIn([...builtInRoles(), ...roles]).map((each) => [each.toLowerCase(), each]));
	const folded = name.toLowerCase();
	if (known.has(folded)) return { isKnown: true };
	if (folded.length > longestMisspelling) return { isKnown: false };
	const [provider = "", type = ""] = folded.split("/");
	const alike = [
		`${provider}/${type}/`,
		`${provider}/`,
		""
	].map((start) => [...known.keys()].filter((each) => each.startsWith(start))).find((names) => names.length > 0) ?? [];
	const closest = closestMatch(folded, alike, { maxDistance: Math.max(3, Math.floor(folded.length / 12)) });
	const meant = closest === void 0 ? void 0 : known.get(closest);
	return meant === void 0 ? { isKnown: false } : {
		isKnown: false,
		closest: meant
	};
}
/** Longer than any operation. */
const longestMisspelling = 200;
function namesIn(roles) {
	return [...roles.flatMap(({ permissions }) => permissions).flatMap((block) => planes.flatMap((plane) => spelledOut(block, plane))).filter((each) => !each.includes("*")), ...wellKnownOperations.map(({ name }) => name)];
}
function spelledOut(block, plane) {
	const [granted = [], excluded = []] = plane === "control" ? [block.actions, block.notActions] : [block.dataActions, block.notDataActions];
	return [...granted, ...excluded];
}
// access/ask/ways.ts
/** Every way in which an actor holds something on a resource, strongest first, then by name. */
function explain(model, actor, asked) {
	return strongestFirst(waysOf(askable(model), actor, asked));
}
/** Everybody who may do something on a resource, and how, by channel and name. Uncertain ways come last. */
function whoCan(model, question, asked) {
	const all = askable(model);
	const answer = "power" in question ? hasPower(question.power) : mayDo$1(operationsNamed(question.operation));
	return strongestFirst([...all.holdings.actors.values()].flatMap((actor) => waysOf(all, actor, asked, answer)));
}
/** Holders of a role elsewhere matter to a change. A question is only about actors that the stack declares. */
function askable(model) {
	return {
		scopes: model.scopes,
		holdings: holdingsOf({
			...model,
			holders: []
		}),
		idleOn: idleIn(model)
	};
}
/** Whether an operation can happen at a scope or below it. */
function happensAt(scope, operation) {
	return operationsNamed(operation).some(reaches(scope));
}
function waysOf({ scopes, holdings, idleOn }, actor, asked, answer = isKnown) {
	return holdings.of(actor).flatMap((holding) => {
		const place = placeOf(holding.scope, asked, scopes);
		if (place === void 0) return [];
		const on = place === "inside" ? holding.scope : asked;
		const answered = answer(holding, on);
		if (answered === false) return [];
		const idle = idleOn(holding, on.key);
		const counted = countedOf(holding, idle);
		const isIdle = idle !== void 0 && (answer === isKnown || answer(counted, on) === false);
		const way = wayOf$1(counted, place, on, answered.doubt);
		return [isIdle ? {
			...way,
			idle: idle.while
		} : way];
	});
}
function wayOf$1({ actor, scope, channel, role, via }, place, on, doubt) {
	const where = place === "perhapsAbove" ? "whether the resource lies in it is not known" : void 0;
	const powers = powersHeld({
		role,
		scope: on
	});
	return {
		idle: void 0,
		actor,
		scope,
		place,
		channel,
		role: roleOf$1(role)?.name,
		powers,
		via: distinctSteps(via),
		doubt: doubt ?? where
	};
}
const unknownRole = "what this role allows is not known";
function isKnown({ role }) {
	return !isStanding(role) && role.definition === void 0 ? { doubt: unknownRole } : {};
}
function hasPower(power) {
	return ({ role }, on) => {
		if (isStanding(role)) return role.power === power && {};
		if (!isRolePower(power)) return false;
		if (role.definition === void 0) return { doubt: unknownRole };
		return powersAt(role.definition, on).includes(power) && {};
	};
}
function mayDo$1(operations) {
	return ({ role }) => {
		if (isStanding(role)) return false;
		const { definition } = role;
		if (definition === void 0) return { doubt: unknownRole };
		const allowed = operations.map((operation) => allows(definition, operation));
		if (allowed.includes("yes")) return {};
		return allowed.includes("conditionally") && { doubt: "only under a condition" };
	};
}
function strongestFirst(ways) {
	const rank = ({ doubt, idle, channel }) => (doubt === void 0 && idle === void 0 ? 0 : channels.length) + channels.indexOf(channel);
	return ways.toSorted((a, b) => rank(a) - rank(b) || byText(nameOf(a), nameOf(b)));
}
/** The order must not depend on the order of declarations. */
function nameOf({ actor, scope, role = "", via }) {
	return [
		actor.kind,
		actor.name,
		scope.name,
		role,
		...via.map(({ urn }) => urn)
	].join("\0");
}
// cli/report/answers/json.ts
/** Answers for machines, with the words of the report. */
function jsonOf(question, answers) {
	const stacks = answers.filter((answer) => "asked" in answer).map(({ stack, asked, ways, unknowns }) => ({
		stack,
		scope: named(asked),
		ways: ways.map(wayOf),
		unknowns
	}));
	return `${JSON.stringify({
		version: 1,
		question,
		stacks
	}, void 0, 2)}\n`;
}
function wayOf({ actor, scope, channel, role, powers, via, idle, doubt }) {
	return {
		actor: named(actor),
		scope: named(scope),
		channel,
		role: role ?? null,
		powers,
		via,
		idle: idle ?? null,
		doubt: doubt ?? null
	};
}
function named({ kind, name, id }) {
	return {
		kind,
		name,
		id
	};
}
// cli/report/answers/print.ts
/** More ways than these are counted. */
const maxWays = 100;
/** Every way of one actor, with what it gives. */
function printExplanation(answers, style) {
	return join(answers.map((answer) => {
		if ("absent" in answer) return printAbsent(answer, style);
		const [who, on] = [sayActor(answer.actor, forTerminal), sayScope(answer.asked, forTerminal)];
		return section(answer, answer.ways.length === 0 ? `${who} holds nothing on ${on}` : `${who} on ${on}`, (way) => mayDo(way), style);
	}));
}
/** Everybody who may do something, with the role that lets them. */
function printWhoCan(answers, what, style) {
	return join(answers.map((answer) => {
		if ("absent" in answer) return printAbsent(answer, style);
		const on = sayScope(answer.asked, forTerminal);
		const certain = new Set(answer.ways.filter(({ doubt, idle }) => doubt === void 0 && idle === void 0).map(({ actor }) => actor.key)).size;
		return section(answer, `${certain === 0 ? "nobody who is known" : certain === 1 ? "1 actor" : `${certain} actors`} can ${what} on ${on}`, (way) => `${sayActor(way.actor, forTerminal)}${roleOf(way)}`, style);
	}));
}
function printAbsent({ stack, absent }, style) {
	return `${style.bold(forTerminal(stack))}  there is no ${absent} here`;
}
function join(sections) {
	return `${sections.join("\n\n")}\n`;
}
function section(answer, title, say, style) {
	const { stack, ways, unknowns, asked } = answer;
	const shown = ways.slice(0, maxWays).flatMap((way) => printWay(way, say(way), asked, style));
	const more = ways.length > maxWays ? [`  and ${ways.length - maxWays} more: --format json has them all`] : [];
	const unknown = unknowns === 0 ? [] : [style.dim(`  ${count(unknowns, "thing")} not known in this stack: keyless preview --format json lists ${unknowns === 1 ? "it" : "them"}`)];
	return [
		`${style.bold(forTerminal(stack))}  ${title}`,
		...shown,
		...more,
		...unknown
	].join("\n");
}
function printWay(way, what, asked, style) {
	const on = way.scope.key === asked.key ? "" : `, on ${sayScope(way.scope, forTerminal)}`;
	const doubt = way.doubt === void 0 ? [] : [`           ${style.warn(`not certain: ${way.doubt}`)}`];
	const idle = way.idle === void 0 ? [] : [`           ${style.warn(`does not count while ${way.idle}`)}`];
	const steps = way.via.map((step) => `           ${sayResource(step, way)}${sayPlace(step, style)}`);
	return [
		`  ${way.channel.padEnd(8)} ${what}${on}`,
		...steps,
		...idle,
		...doubt
	];
}
/** The resource that is responsible for a step, and what the step is where the role has not said it. */
function sayResource(step, { role }) {
	const name = forTerminal(nameOf$1(step.urn));
	return step.text === role ? `by ${name}` : `by ${name}: ${sayStep(step, forTerminal)}`;
}
function sayPlace({ location }, style) {
	return location === void 0 ? "" : `  ${style.dim(forTerminal(sayLocation(location)))}`;
}
function mayDo(way) {
	const words = sayPowers(way.powers);
	if (words !== "") return `${words}${roleOf(way)}`;
	if (way.idle !== void 0) return `nothing${roleOf(way)}`;
	return way.doubt === void 0 ? `other operations${roleOf(way)}` : `cannot tell what${roleOf(way)}`;
}
function roleOf({ role, channel }) {
	return role === void 0 || channel === "key" ? "" : ` (${forTerminal(role)})`;
}
// cli/commands/ask.ts
function withAskOptions(command) {
	return withRunOptions(command).option("--plan <digest>", "read a digest or a state export instead of running the program; - for standard input").option("--lock <file>", "read a lock instead of running the program").addOption(formatOption(["terminal", "json"]));
}
/** The facts of every requested stack, from the program or from a file. */
async function factsOfStacks(options) {
	const file = options.plan ?? options.lock;
	if (options.plan !== void 0 && options.lock !== void 0) throw new UserError("expected --plan or --lock, given both");
	if (file !== void 0 && options.outputs !== void 0) throw new UserError("--outputs: only possible when the program is run, given with --plan or --lock");
	const known = await knownIn(file === void 0 ? findProject(options.cwd).root : settingsFolder());
	return (file === void 0 ? await programSides(options) : [await fileSide(file, known.catalogue)]).map(({ stack, after }) => ({
		stack,
		model: namedFactsOf(after, known)
	}));
}
async function programSides(options) {
	const { cwd, outputs, stack = [] } = options;
	const how = await howToRun(findProject(cwd).root, options);
	const progress = showProgress("running the program offline \u2026");
	const ran = await runOffline({
		cwd: absolute(cwd),
		stacks: stack,
		how
	}).finally(progress.end);
	checkReferred(outputs, ran.flatMap(({ references = [] }) => references));
	return ran.map(({ stack, digest }) => ({
		stack,
		after: offlineEvidence(digest, null)
	}));
}
async function fileSide(file, catalogue) {
	const content = await readSource(file, catalogue);
	return {
		stack: stackIn(content) ?? file,
		after: asEvidence(content, file)
	};
}
/**
* What a name refers to, in each stack that has it.
*
* @throws UserError when no stack has it, or it refers to several things in one.
*/
function findIn(stacks, what, query, find) {
	const named = stacks.map((facts) => [facts, find(facts)]);
	for (const [{ stack }, one] of named) if ("several" in one) throw ambiguous(what, query, stack, one.several);
	const found = new Map(named.flatMap(([facts, one]) => "found" in one ? [[facts, one.found]] : []));
	if (found.size > 0) return found;
	const similar = named.flatMap(([, one]) => "similar" in one ? one.similar.map(fullName) : []);
	const meant = [...new Set(similar)].slice(0, maxSuggestions).map(forTerminal);
	const where = stacks.map(({ stack }) => forTerminal(stack)).join(", ");
	throw new UserError(`no ${what} ${quotedForTerminal(query)} in ${where}${didYouMean(meant)}\n  keyless preview lists everybody who has access and every resource`);
}
const maxSuggestions = 3;
/** One candidate on the same line, several on a line of their own, quoted for a shell. */
function didYouMean(names) {
	const [only] = names;
	if (only === void 0) return "";
	if (names.length === 1) return `   (did you mean ${only}?)`;
	return `\n  did you mean ${names.map((name) => `"${name}"`).join(" or ")}?`;
}
/** How many candidates are listed. */
const maxCandidates = 20;
function ambiguous(what, query, stack, several) {
	const list = several.map((one) => `  ${forTerminal(fullName(one))}   ${forTerminal(one.id)}`);
	return new UserError(`${quotedForTerminal(query)} names ${list.length} ${what}s of stack ${forTerminal(stack)}. Use kind and name, or the id, of the one that you mean:\n` + list.slice(0, maxCandidates).join("\n"));
}
export { printWhoCan as a, happensAt as c, actorsIn as d, findActor as f, copied as h, printExplanation as i, whoCan as l, scopesIn as m, findIn as n, jsonOf as o, findScope as p, withAskOptions as r, explain as s, factsOfStacks as t, knownOperation as u };
