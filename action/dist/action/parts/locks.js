import { J as byText, U as described, X as bytesToHex, Y as sha256, Z as utf8ToBytes, a as actorTold, bt as unknownRoleKey, c as isScopeKind, f as conditional, h as unknownRoleName, l as scopeTold, n as isOfSubject, o as actorWords, r as nameInKey, s as isActorKind, u as scopeWords, wt as logicalKey, z as serviceKinds } from "./said.js";
import { t as LockError } from "./error.js";
import { o as standingPowers } from "./powers.js";
import { f as strictObject, n as _enum, o as int, p as string, r as array, s as literal } from "./schemas.js";
import { t as require_dist } from "./dist.js";
// access/lock/format.ts
/** Older versions with readable facts. They are only compared with the new lock, and never judge a change. */
const olderVersions = [1];
const text = string();
const optional = text.exactOptional();
/** The resource that a fact was read from: in words, and by its key if the words are not enough. */
const origin = {
	by: optional,
	resource: optional,
	/** Azure keeps it when the program drops it, or may keep it (`deletedWith`). */
	retained: literal(true).exactOptional(),
	goesWith: optional
};
/**
* What a name stands for. `kind` and `name` are given only if the name does not have them; `id`, or `urn` without stack and
* project, only if the key does not.
*/
const thing = {
	key: text,
	id: optional,
	urn: optional,
	kind: optional,
	name: optional
};
/**
* The sections of a lock, in their order, with the fields after the name that begins each line. First the facts for
* review, which begin with the actor or service. Then the meaning of names.
*/
const sections = {
	/** The statements of the project's settings at the time of writing. The name is a type or a provider. */
	stated: strictObject({ reason: text }),
	/** Stands for what else the project's settings decided at the time of writing. The name is that of their section. */
	decided: strictObject({ as: text }),
	services: strictObject({
		keys: _enum([
			"on",
			"off",
			"unknown"
		]),
		until: optional,
		reason: optional,
		/** What the keys open, if the kind of the service does not decide it. */
		opens: _enum(serviceKinds).exactOptional(),
		...origin
	}),
	grants: strictObject({
		role: text,
		on: text,
		when: optional,
		as: _enum(["accessPolicy", "roleDefinition"]).exactOptional(),
		assignment: optional,
		...origin
	}),
	/** Trust: the name may act `as` the identity. `at` is the identity as a scope, if it has another name. */
	trusts: strictObject({
		as: text,
		at: optional,
		issuer: text,
		subject: text,
		...origin
	}),
	/** Hosts, which run `as` an identity. `on` is the host as a scope, if it has another name. */
	hosts: strictObject({
		as: text,
		at: optional,
		on: optional,
		type: text,
		...origin
	}),
	members: strictObject({
		as: _enum(["member", "owner"]),
		of: text,
		...origin
	}),
	/** What the name `may` do without a role. `of` is the target of the power, if that is not the scope. */
	standings: strictObject({
		may: _enum(standingPowers),
		on: text,
		of: optional,
		how: text,
		step: _enum([
			"administrator",
			"membership",
			"localAuth",
			"policy",
			"setting",
			"copiedKey"
		]),
		...origin
	}),
	/** How often a workload runs, as its identity or host says; without `runs` the program does not know it yet. */
	schedules: strictObject({
		runs: optional,
		...origin
	}),
	/** The permissions of a role that is not in the catalogue: one pattern or condition per line. Blocks are numbered from 1. */
	permissions: strictObject({
		block: int().positive().exactOptional(),
		actions: optional,
		notActions: optional,
		dataActions: optional,
		notDataActions: optional,
		condition: optional
	}),
	unknowns: strictObject({
		at: optional,
		why: text,
		fingerprint: optional,
		unread: _enum([
			"may",
			"off",
			"taken",
			"place",
			"setting",
			"address",
			"told"
		]).exactOptional(),
		resource: optional
	}),
	roles: strictObject({
		key: text,
		name: optional,
		allows: literal("unknown").exactOptional(),
		...origin
	}),
	actors: strictObject(thing),
	/** `called`: its name in Azure, if the program gives it. */
	scopes: strictObject({
		...thing,
		called: optional,
		in: array(text)
	}),
	/** What the first word of `by` stands for: the types of a resource and of the components that it is in. */
	types: strictObject({ type: text })
};
const sectionNames = Object.keys(sections);
/** The first section with the meaning of names. */
const firstOfLegend = "roles";
// access/lock/check.ts
const schemas = sections;
/** @throws LockError naming the line, the name that it begins with and the field. */
function checked(lines) {
	const bySection = Map.groupBy(lines, ({ section }) => section);
	const of = (section) => (bySection.get(section) ?? []).map((line) => checkedLine(section, line));
	return {
		stated: of("stated"),
		decided: of("decided"),
		services: of("services"),
		grants: of("grants"),
		trusts: of("trusts"),
		hosts: of("hosts"),
		members: of("members"),
		standings: of("standings"),
		schedules: of("schedules"),
		permissions: of("permissions"),
		unknowns: of("unknowns"),
		roles: of("roles"),
		actors: of("actors"),
		scopes: of("scopes"),
		types: of("types")
	};
}
function checkedLine(section, { label, fields, number }) {
	const { success, data, error } = schemas[section].safeParse(fields, { reportInput: true });
	if (success) return {
		section,
		label,
		fields: data,
		number
	};
	const [issue] = error.issues;
	throw problemAt({
		section,
		label,
		number
	}, issue === void 0 ? error.message : sayIssue(issue));
}
/** The error for one line. */
function problemAt({ section, label, number }, what) {
	return new LockError(number, `${section}: ${described(label)}: ${what}`);
}
function sayIssue(issue) {
	if (issue.code === "unrecognized_keys") return `given the field ${described(issue.keys[0])}, expected none of that name (a newer keyless may have written it)`;
	return `${[...issue.path, ""].join(": ")}given ${described(issue.input)}, expected ${expectation(issue)}`;
}
function expectation(issue) {
	if (issue.code === "invalid_value") return issue.values.map(String).join(" or ");
	if (issue.code === "invalid_type" && issue.expected === "object") return "fields in braces";
	if (issue.code === "invalid_type" && issue.expected === "array") return "a list of names";
	return issue.code === "invalid_type" && issue.expected === "string" ? "text" : "a number from 1";
}
// access/lock/yamlOfLine.ts
var import_dist = require_dist();
/** Longer than any condition, and short enough to limit the cost of a hostile line. */
const maxLength$1 = 1e5;
/** The value of one line of a lock. Anchors, aliases and tags are refused, because every line stands for itself. */
function yamlOfLine(line, number) {
	if (line.length > maxLength$1) throw new LockError(number, `given ${line.length} characters in one line, expected at most ${maxLength$1}`);
	const document = (0, import_dist.parseDocument)(line, {
		prettyErrors: false,
		stringKeys: true
	});
	const [problem] = [...document.errors, ...document.warnings];
	if (problem !== void 0) throw new LockError(number, `not valid YAML in one line (${problem.message})`);
	if (/[&*!]/.test(line)) (0, import_dist.visit)(document, {
		Alias: () => refuse(number),
		Value: (_, { anchor, tag }) => {
			if (anchor !== void 0 || tag !== void 0) refuse(number);
		}
	});
	return document.toJS({ maxAliasCount: 0 });
}
function refuse(number) {
	throw new LockError(number, "given an anchor, an alias or a tag: a lock has none");
}
// access/lock/lines.ts
/** More than any stack has: Azure allows 4,000 role assignments in a subscription. */
const maxLength = 5e7;
const maxLines = 1e5;
/**
* Reads a lock line by line, each as YAML. One fact is one line, so no line can change the meaning of another, and
* only one line at a time is held as nodes, whatever the text is.
*
* @param older whether older versions are read as well.
* @throws LockError at the first line that is not one of a lock.
*/
function readLines(text, older) {
	if (text.length > maxLength) throw new LockError(void 0, `given ${text.length} characters, expected at most ${maxLength}`);
	const head = { seen: /* @__PURE__ */ new Set() };
	const lines = [];
	for (const { number, content } of contentOf(text)) {
		refuseConflict(content, number);
		const value = yamlOfLine(content, number);
		if (/^[\s-]/.test(content)) lines.push(lineOf(value, number, head.section));
		else readHead(value, number, head, older);
	}
	if (head.stack === void 0) throw new LockError(void 0, "given no stack, expected a line `stack: <its name>`");
	return {
		stack: head.stack,
		lines
	};
}
/** The lines that are neither empty nor comments, counted before any of them is read. */
function contentOf(text) {
	const lines = [];
	let start = text.startsWith("\ufeff") ? 1 : 0;
	for (let number = 1; start < text.length; number += 1) {
		const end = text.indexOf("\n", start);
		const content = text.slice(start, end < 0 ? void 0 : end).trimEnd();
		if (content !== "" && !/^\s*#/.test(content)) lines.push({
			number,
			content
		});
		if (lines.length > maxLines) throw new LockError(number, `given more than ${maxLines} lines, expected at most these`);
		start = end < 0 ? text.length : end + 1;
	}
	return lines;
}
function refuseConflict(content, number) {
	if (!/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(content)) return;
	throw new LockError(number, "a merge conflict that is not resolved", "merge the program, then run `keyless lock`");
}
function readHead(value, number, head, older) {
	const [key = "", given] = onlyPair(value) ?? [];
	if (head.seen.has(key)) throw new LockError(number, `${key}: given twice, expected once`);
	if (head.seen.size === 0) refuseOtherVersions(key, given, number, older);
	else if (key === "stack") head.stack = stackOf(given, number);
	else head.section = sectionOf(key, given, number);
	head.seen.add(key);
}
/** Read first, because the rest has a known meaning only in our version. */
function refuseOtherVersions(key, given, number, older) {
	if (key !== "version") throw new LockError(number, `given ${described(key)}, expected \`version: 2\` as the first line of a lock`);
	if (given === 2) return;
	const what = `version: given ${described(given)}, expected 2`;
	if (typeof given === "number" && olderVersions.includes(given)) {
		if (older) return;
		throw new LockError(number, `${what}: the lock is of an older keyless`, olderAdvice);
	}
	if (typeof given !== "number" || given < 2) throw new LockError(number, what);
	throw new LockError(number, `${what}: the lock is of a newer keyless`, "update keyless");
}
const olderAdvice = "`keyless lock` writes it anew and says whether any access is different";
/** A name that Pulumi gives to stacks: it becomes a part of URNs. */
function stackOf(given, number) {
	if (typeof given === "string" && /^[\w./-]{1,200}$/.test(given)) return given;
	throw new LockError(number, `stack: given ${described(given)}, expected the name of a stack`);
}
function sectionOf(key, given, number) {
	const section = sectionNames.find((each) => each === key);
	if (section === void 0) throw new LockError(number, `given ${described(key)}, expected one of: stack, ${sectionNames.join(", ")}`);
	if (given !== null) throw new LockError(number, `${section}: given ${described(given)}, expected lines below it`);
	return section;
}
function lineOf(value, number, section) {
	if (section === void 0) throw new LockError(number, "given a fact, expected the name of a section before it");
	const [label, fields] = (Array.isArray(value) && value.length === 1 ? onlyPair(value[0]) : void 0) ?? [];
	if (label === void 0) throw new LockError(number, `${section}: given ${described(value)}, expected \`- name: {\u2026}\``);
	return {
		section,
		label,
		fields,
		number
	};
}
/** The key and the value of a map that has no other. */
function onlyPair(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
	const pairs = Object.entries(value);
	return pairs.length === 1 ? pairs[0] : void 0;
}
// access/lock/opens.ts
/** What the keys of a service open, by its kind. */
function opensBy(kind) {
	return kind === "search" || kind === "storage" ? kind : "cognitiveServices";
}
const marked = / ~[0-9a-f]+$/;
/**
* The names of things in a lock, by their identity: as readable as they were given, and
* unique. Things that would have the same name, and names that are cut or look as if they had a mark, get a mark made from
* their identity, so that it does not depend on other things in the lock.
*/
function labelsOf(given) {
	const labels = [...Map.groupBy(given, ([, name]) => name.slice(0, 150))].flatMap(([label, things]) => {
		if (things.length === 1 && things[0]?.[1] === label && !marked.test(label)) return things;
		const marks = marksOf(things.map(([identity]) => identity));
		return things.map(([identity], index) => [identity, `${label} ~${marks[index] ?? ""}`]);
	});
	return new Map(labels);
}
/** Whether a name is one that labelsOf would give, whatever else is there. */
function isLabelOf(label, name) {
	return label === name || marked.test(label) && label.replace(marked, "") === name.slice(0, 150);
}
/** Eight digits, or more if two things share them. */
function marksOf(identities) {
	const hashes = identities.map((identity) => bytesToHex(sha256(utf8ToBytes(JSON.stringify(identity)))));
	const short = hashes.map((hash) => hash.slice(0, 8));
	return new Set(short).size === short.length ? short : hashes;
}
// access/lock/resourceNames.ts
/**
* Names for the keys of resources. The first word has the classes of the resource and of the components around it. It
* is the whole type if two types have the same classes.
*/
function resourceNames(keys) {
	const types = new Set([...keys].flatMap((key) => partsOf(key)?.types ?? []));
	const sharing = Map.groupBy(types, classesOf);
	const used = /* @__PURE__ */ new Map();
	return {
		nameOf: (key) => {
			const parts = partsOf(key);
			if (parts === void 0) return {
				by: key.slice(0, 150),
				resource: key
			};
			const classes = classesOf(parts.types);
			const word = sharing.get(classes)?.length === 1 ? classes : parts.types;
			const by = `${word} ${parts.name}`;
			if (by.length > 150) return {
				by: by.slice(0, 150),
				resource: key
			};
			used.set(word, parts.types);
			return { by };
		},
		types: () => [...used].map(([label, type]) => ({
			label,
			fields: { type }
		}))
	};
}
/** The key that words stand for; `undefined` when their first word is not known. */
function keyOfName(by, types) {
	const space = by.indexOf(" ");
	const type = space < 0 ? void 0 : types.get(by.slice(0, space));
	return type === void 0 ? void 0 : `${type}::${by.slice(space + 1)}`;
}
function partsOf(key) {
	const end = key.indexOf("::");
	const types = key.slice(0, end);
	return end <= 0 || /\s/.test(types) ? void 0 : {
		types,
		name: key.slice(end + 2)
	};
}
/** `pkg:index:Account$azure-native:authorization:RoleAssignment` \u2192 `Account/RoleAssignment` */
function classesOf(types) {
	return types.split("$").map((type) => type.slice(type.lastIndexOf(":") + 1)).join("/");
}
// access/lock/trueNames.ts
/**
* @param label the printed name if the name were unique.
* @throws LockError when the name does not fit the key.
*/
function checkThing(line, label, name) {
	checkLabel(line, label);
	const known = nameInKey(line.fields.key);
	if (known !== void 0 && known !== name) throw notCalled(line, name, known);
}
/**
* @param role the role of the key in the catalogue, if it is there.
* @param unknownName its name as long as no catalogue has it.
* @throws LockError when the line gives a role of the catalogue under another name, or another role under its name.
*/
function checkRole(line, name, { role, unknownName }, catalogue) {
	checkLabel(line, name);
	if (role === void 0 && catalogue.named(name).length > 0) throw problemAt(line, "given the name of another role of the catalogue, expected its own");
	if (role !== void 0 && ![
		role.name,
		...role.formerNames ?? [],
		unknownName
	].includes(name)) throw notCalled(line, name, role.name);
}
/** @throws LockError when the line trusts another subject than it says. */
function checkSubject(line, key) {
	const { issuer, subject } = line.fields;
	if (isOfSubject(key, issuer, subject)) return;
	throw problemAt(line, `subject: ${`given ${described(subject)} of ${described(issuer)}`}, expected what the key of its name says`);
}
function checkLabel(line, name) {
	if (!isLabelOf(line.label, name)) throw problemAt(line, `given the name ${described(name)}, expected the one it begins with`);
}
function notCalled(line, name, expected) {
	return problemAt(line, `given the name ${described(name)}, expected ${described(expected)}, which its key is of`);
}
// access/lock/urns.ts
/** A URN to show. A lock has neither its stack nor its project. */
function urnOf(stack, logical) {
	return `urn:pulumi:${stack}::::${logical}`;
}
/** The URN of the resource with this key. Any other key stays as it is. */
function urnOfKey(stack, key) {
	return key.includes("::") ? urnOf(stack, key.replace(/#resource$/, "")) : key;
}
/** How an id is written beside its key: not at all if the key has it, without stack and project, or unchanged. */
function idFields(key, id) {
	const logical = logicalKey(id);
	const isUrn = logical !== id;
	if ((isUrn ? urnOf("", logical) : id) === urnOfKey("", key)) return {};
	return isUrn ? { urn: logical } : { id };
}
/** The id that was written in this way. */
function idOf(stack, { key, id, urn }) {
	if (id !== void 0) return id;
	return urn === void 0 ? urnOfKey(stack, key) : urnOf(stack, urn);
}
// access/lock/legend.ts
function readLegend(stack, lines) {
	const scopeKeys = uniqueBy(lines.scopes, ({ fields }) => fields.key);
	const scopeOf = (line) => {
		const { kind, ...scope } = thingOf(stack, line, scopeTold(line.label));
		if (!isScopeKind(kind)) throw notToldBy(line, kind);
		checkThing(line, `${scopeWords[kind]} ${scope.name}`, scope.name);
		const { called, in: places } = line.fields;
		const within = places.map((name) => named(scopeKeys, line, "in", name, "scopes"));
		return {
			kind,
			...scope,
			...called !== void 0 && { called },
			within
		};
	};
	const actorOf = (line) => {
		const { kind, ...actor } = thingOf(stack, line, actorTold(line.label));
		if (!isActorKind(kind)) throw notToldBy(line, kind);
		checkThing(line, `${actorWords[kind]} ${actor.name}`, actor.name);
		return {
			kind,
			...actor
		};
	};
	uniqueBy(lines.actors, ({ fields }) => fields.key);
	return {
		stack,
		actors: new Map(lines.actors.map((line) => [line.label, actorOf(line)])),
		scopes: new Map(lines.scopes.map((line) => [line.label, scopeOf(line)])),
		types: uniqueBy(lines.types, ({ fields }) => fields.type)
	};
}
/** The meaning of a name; `section` is the section that should explain it. */
function named(things, line, field, name, section) {
	const thing = things.get(name);
	if (thing !== void 0) return thing;
	throw problemAt(line, `${field}: given ${described(name)}, expected a name that stands under ${section}:`);
}
/** The origin of a fact. Without one, the fact was read from the subject of its line. */
function originAt(line, origin, legend, subject) {
	const { by, resource, retained, goesWith } = origin;
	const key = resource ?? (by === void 0 ? subject : keyOfName(by, legend.types));
	if (key === void 0) throw problemAt(line, `by: given ${described(by)}, expected a resource whose first word stands under types:`);
	return {
		urn: urnOfKey(legend.stack, key),
		key,
		...retained === true && { isRetained: true },
		...goesWith !== void 0 && { goesWith }
	};
}
/** By name; neither two names nor two things of one section may be the same. */
function uniqueBy(lines, identity) {
	const [names, identities] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Set()];
	for (const line of lines) {
		const thing = identity(line);
		if (names.has(line.label) || identities.has(thing)) throw problemAt(line, "given twice, expected once");
		names.set(line.label, thing);
		identities.add(thing);
	}
	return names;
}
function thingOf(stack, { fields }, told) {
	const { key, kind = told.kind ?? "", name = told.name } = fields;
	return {
		kind,
		name,
		id: idOf(stack, fields),
		key
	};
}
function notToldBy(line, kind) {
	return problemAt(line, `given the kind ${described(kind)}, expected one that the name begins with, such as identity`);
}
// access/lock/originFields.ts
/** The fields at the end of a line with the origin of the fact. The subject of the line is not repeated. */
function originFields({ key, isRetained, goesWith }, { nameOf }, subject) {
	return {
		...key !== subject && nameOf(key),
		...isRetained === true && { retained: true },
		...goesWith !== void 0 && { goesWith }
	};
}
// access/lock/roleNames.ts
/** A role of the catalogue is identified by its GUID. Its permissions are looked up again when the lock is read. */
const catalogueRole = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
function roleNames(granted, resources) {
	const identities = new Map([...new Set(granted)].map((role) => [role, identityOf(role)]));
	const roles = new Map([...identities].map(([role, identity]) => [identity, role]));
	const labels = labelsOf(new Map([...roles].map(([identity, role]) => [identity, plainName(role)])));
	const named = [...roles].map(([identity, role]) => ({
		role,
		label: labels.get(identity) ?? identity
	}));
	return {
		labelOf: (role) => labels.get(identities.get(role) ?? identityOf(role)) ?? role.key,
		roles: named.map(({ role, label }) => ({
			label,
			fields: roleFields(role, label, resources)
		})),
		permissions: named.flatMap(({ role, label }) => permissionsOf(role).map((fields) => ({
			label,
			fields
		})))
	};
}
/** A condition is part of the grant. If a role is written out, its permissions contain the condition as well. */
function plainName({ key, name, condition }) {
	return catalogueRole.test(key) && condition !== void 0 ? name.replace(/ \(conditional\)$/, "") : name;
}
/** All that a lock has about a role. Two roles that differ in any of it are different. */
function identityOf(role) {
	const { key, definedBy } = role;
	return JSON.stringify([
		key,
		plainName(role),
		permissionsOf(role),
		definedBy?.key,
		definedBy?.isRetained,
		definedBy?.goesWith
	]);
}
function roleFields(role, label, resources) {
	const { key, definition, definedBy } = role;
	const name = plainName(role);
	return {
		key,
		...name !== label && { name },
		...definition === void 0 && { allows: "unknown" },
		...definedBy !== void 0 && originFields(definedBy, resources)
	};
}
/** The order of patterns and of blocks has no meaning. */
function permissionsOf({ key, definition }) {
	if (definition === void 0 || catalogueRole.test(key)) return [];
	const blocks = definition.permissions.map(patternsOf).filter((patterns) => patterns.length > 0).toSorted((a, b) => byText(JSON.stringify(a), JSON.stringify(b)));
	if (blocks.length === 1) return blocks.flat();
	return blocks.flatMap((patterns, index) => patterns.map((pattern) => ({
		block: index + 1,
		...pattern
	})));
}
function patternsOf({ actions, notActions, dataActions, notDataActions, condition }) {
	return [
		...condition === void 0 ? [] : [{ condition }],
		...(actions ?? []).toSorted().map((pattern) => ({ actions: pattern })),
		...(notActions ?? []).toSorted().map((pattern) => ({ notActions: pattern })),
		...(dataActions ?? []).toSorted().map((pattern) => ({ dataActions: pattern })),
		...(notDataActions ?? []).toSorted().map((pattern) => ({ notDataActions: pattern }))
	];
}
// access/lock/roleLegend.ts
function readRoles(lines, legend, catalogue) {
	const names = uniqueBy(lines.roles, ({ label }) => label);
	for (const line of lines.permissions) named(names, line, "role", line.label, "roles");
	const permissions = Map.groupBy(lines.permissions, ({ label }) => label);
	const roles = new Map(lines.roles.map((line) => [line.label, roleOf(line, permissions.get(line.label) ?? [], legend, catalogue)]));
	const given = /* @__PURE__ */ new Map();
	return (grant) => {
		const { role: name, when } = grant.fields;
		const identity = JSON.stringify([name, when]);
		const found = given.get(identity) ?? under(named(roles, grant, "role", name, "roles"), when);
		given.set(identity, found);
		return found;
	};
}
function under({ role, isWrittenOut }, condition) {
	if (condition === void 0) return role;
	if (isWrittenOut) return {
		...role,
		condition
	};
	return conditional(role, condition);
}
/**
* A role with a GUID is read from the catalogue, because names change and GUIDs do not. If the catalogue does not have
* it, it is unknown, not empty.
*/
function roleOf(line, permissions, legend, catalogue) {
	const { key, name = line.label, allows, by, resource } = line.fields;
	const definedBy = by !== void 0 || resource !== void 0 ? { definedBy: originAt(line, line.fields, legend) } : {};
	const guid = key.replace(/^unknown:/, "").toLowerCase();
	const isWrittenOut = !catalogueRole.test(guid);
	if (permissions.length > 0 && (!isWrittenOut || allows === "unknown")) throw problemAt(line, "given permissions, expected none for a role of the catalogue or an unknown one");
	if (isWrittenOut) return {
		role: {
			key,
			name,
			definition: allows === "unknown" ? void 0 : {
				id: key,
				name,
				permissions: blocksOf(permissions)
			},
			...definedBy
		},
		isWrittenOut
	};
	const definition = catalogue.find(guid);
	checkRole(line, name, {
		role: definition,
		unknownName: unknownRoleName(guid)
	}, catalogue);
	return {
		role: definition ? {
			key: guid,
			name: definition.name,
			definition,
			...definedBy
		} : {
			key: unknownRoleKey(guid),
			name: unknownRoleName(guid),
			definition,
			...definedBy
		},
		isWrittenOut
	};
}
function blocksOf(lines) {
	return [...Map.groupBy(lines, ({ fields }) => fields.block ?? 1).values()].map((block) => {
		const [conditioned, second] = block.filter(({ fields }) => fields.condition !== void 0);
		if (second !== void 0) throw problemAt(second, "given a second condition of one block, expected one");
		const condition = conditioned?.fields.condition;
		return {
			actions: block.flatMap(({ fields }) => fields.actions ?? []),
			notActions: block.flatMap(({ fields }) => fields.notActions ?? []),
			dataActions: block.flatMap(({ fields }) => fields.dataActions ?? []),
			notDataActions: block.flatMap(({ fields }) => fields.notDataActions ?? []),
			...condition !== void 0 && { condition }
		};
	});
}
// access/lock/read.ts
/** The facts that the lines of a lock state. */
function modelOfLines(stack, lines, catalogue) {
	const legend = readLegend(stack, lines);
	const roles = readRoles(lines, legend, catalogue);
	const grants = lines.grants.map((line) => grantOf(line, legend, roles));
	return {
		services: lines.services.map((line) => serviceOf(line, legend)),
		grants: grants.filter(({ kind }) => kind !== "roleDefinition"),
		holders: grants.filter(({ kind }) => kind === "roleDefinition"),
		trusts: lines.trusts.map((line) => trustOf(line, legend)),
		hosts: lines.hosts.map((line) => hostOf(line, legend)),
		memberships: lines.members.map((line) => membershipOf(line, legend)),
		standings: lines.standings.map((line) => standingOf(line, legend)),
		schedules: lines.schedules.map((line) => scheduleOf(line, legend)),
		settings: [],
		unknowns: lines.unknowns.map((line) => unknownOf(line, legend)),
		scopes: new Map([...legend.scopes.values()].map((scope) => [scope.key, scope]))
	};
}
function serviceOf(line, legend) {
	const { keys, until, reason, opens } = line.fields;
	const scope = scopeAt(line, "name", line.label, legend);
	return {
		...originAt(line, line.fields, legend, scope.key),
		scope,
		service: opens ?? opensBy(scope.kind),
		localAuth: keys,
		...reason !== void 0 && { reason },
		...until !== void 0 && { until }
	};
}
function grantOf(line, legend, roles) {
	const { on, as, assignment } = line.fields;
	return {
		...originAt(line, line.fields, legend),
		actor: actorAt(line, "name", line.label, legend),
		scope: scopeAt(line, "on", on, legend),
		role: roles(line),
		kind: as ?? "roleAssignment",
		...assignment !== void 0 && { assignmentName: assignment }
	};
}
function trustOf(line, legend) {
	const { issuer, subject } = line.fields;
	const actor = actorAt(line, "name", line.label, legend);
	checkSubject(line, actor.key);
	return {
		...originAt(line, line.fields, legend),
		actor,
		identity: identityAt(line, legend),
		issuer,
		subject
	};
}
function hostOf(line, legend) {
	const { on = line.label, type } = line.fields;
	const actor = actorAt(line, "name", line.label, legend);
	return {
		...originAt(line, line.fields, legend, actor.key),
		actor,
		scope: scopeAt(line, "on", on, legend),
		type,
		identity: identityAt(line, legend)
	};
}
function identityAt(line, legend) {
	const { as, at = as } = line.fields;
	return {
		actor: actorAt(line, "as", as, legend),
		scope: scopeAt(line, "at", at, legend)
	};
}
function membershipOf(line, legend) {
	const { as, of } = line.fields;
	return {
		...originAt(line, line.fields, legend),
		member: actorAt(line, "name", line.label, legend),
		group: actorAt(line, "of", of, legend),
		as
	};
}
function standingOf(line, legend) {
	const { may, on, of, how, step } = line.fields;
	const scope = scopeAt(line, "on", on, legend);
	return {
		...originAt(line, line.fields, legend, scope.key),
		actor: actorAt(line, "name", line.label, legend),
		scope,
		power: may,
		of: of ?? scope.key,
		text: how,
		step
	};
}
function scheduleOf(line, legend) {
	const { runs } = line.fields;
	const actor = actorAt(line, "name", line.label, legend);
	return {
		...originAt(line, line.fields, legend, actor.key),
		actor,
		...runs !== void 0 && { text: runs }
	};
}
function unknownOf(line, legend) {
	const { at = "", why, fingerprint, unread, resource } = line.fields;
	const { urn, key } = originAt(line, {
		by: line.label,
		...resource !== void 0 && { resource }
	}, legend);
	return {
		urn,
		key,
		path: at,
		why,
		...fingerprint !== void 0 && { fingerprint },
		...unread !== void 0 && { unread }
	};
}
function actorAt(line, field, name, { actors }) {
	return named(actors, line, field, name, "actors");
}
function scopeAt(line, field, name, { scopes }) {
	return named(scopes, line, field, name, "scopes");
}
// access/lock/parse.ts
/**
* Reads what printLock wrote: the same facts, by the same keys.
*
* @throws LockError naming the line when anything is not as printLock writes it.
*/
function parseLock(text, catalogue, { older = false } = {}) {
	const { stack, lines } = readLines(text, older);
	const known = checked(lines);
	const stated = known.stated.map(({ label, fields }) => ({
		pattern: label,
		reason: fields.reason
	}));
	const decided = new Map(known.decided.map(({ label, fields }) => [label, fields.as]));
	return {
		stack,
		model: modelOfLines(stack, known, catalogue),
		stated,
		decided
	};
}
// access/lock/names.ts
function namesOf(model) {
	const actors = byKey(actorsIn(model));
	const scopes = byKey([...model.scopes.values(), ...scopesIn(model)]);
	const actorLabels = labelsBy(actors, ({ kind, name }) => `${actorWords[kind]} ${name}`);
	const scopeLabels = labelsBy(scopes, ({ kind, name }) => `${scopeWords[kind]} ${name}`);
	const resources = resourceNames(originsIn(model).map(({ key }) => key));
	return {
		actor: ({ key }) => actorLabels(key),
		scope: ({ key }) => scopeLabels(key),
		actors: actors.map((actor) => {
			const label = actorLabels(actor.key);
			return {
				label,
				fields: thingFields(actor, actorTold(label))
			};
		}),
		scopes: scopes.map((scope) => {
			const label = scopeLabels(scope.key);
			const { called, within } = scope;
			return {
				label,
				fields: {
					...thingFields(scope, scopeTold(label)),
					...called !== void 0 && { called },
					in: within.map(scopeLabels)
				}
			};
		}),
		roles: roleNames([...model.grants, ...model.holders].map(({ role }) => role), resources),
		resources
	};
}
function actorsIn({ grants, holders, trusts, hosts, memberships, standings, schedules }) {
	return [
		...[
			...grants,
			...holders,
			...standings,
			...schedules
		].map(({ actor }) => actor),
		...[...trusts, ...hosts].flatMap(({ actor, identity }) => [actor, identity.actor]),
		...memberships.flatMap(({ member, group }) => [member, group])
	];
}
function scopesIn({ services, grants, holders, trusts, hosts, standings }) {
	return [...[
		...services,
		...grants,
		...holders,
		...hosts,
		...standings
	].map(({ scope }) => scope), ...[...trusts, ...hosts].map(({ identity }) => identity.scope)];
}
function originsIn(model) {
	const { services, grants, holders, trusts, hosts, memberships, standings, schedules, unknowns } = model;
	return [
		services,
		grants,
		holders,
		trusts,
		hosts,
		memberships,
		standings,
		schedules,
		unknowns,
		[...grants, ...holders].flatMap(({ role }) => role.definedBy ?? [])
	].flat();
}
/** One thing for each key, independent of the order. */
function byKey(things) {
	const found = /* @__PURE__ */ new Map();
	for (const thing of things) {
		const known = found.get(thing.key);
		if (known === void 0 || known !== thing && JSON.stringify(thing) < JSON.stringify(known)) found.set(thing.key, thing);
	}
	return [...found.values()];
}
function labelsBy(things, name) {
	const labels = labelsOf(new Map(things.map((thing) => [thing.key, name(thing)])));
	return (key) => {
		const label = labels.get(key);
		if (label === void 0) throw new Error(`a fact names ${key}, which the model does not have`);
		return label;
	};
}
function thingFields({ key, id, kind, name }, told) {
	return {
		key,
		...idFields(key, id),
		...told.kind !== kind && { kind },
		...told.name !== name && { name }
	};
}
// access/lock/entries.ts
/** The lines of a lock: one for each fact, and one for each name in these. */
function entriesOf(model, stated, decided) {
	const names = namesOf(model);
	const facts = {
		stated: stated.map(({ pattern, reason }) => ({
			label: pattern,
			fields: { reason }
		})),
		decided: [...decided].map(([label, as]) => ({
			label,
			fields: { as }
		})),
		services: model.services.map((service) => serviceEntry(service, names)),
		grants: [...model.grants, ...model.holders].map((grant) => grantEntry(grant, names)),
		trusts: model.trusts.map((trust) => trustEntry(trust, names)),
		hosts: model.hosts.map((host) => hostEntry(host, names)),
		members: model.memberships.map((membership) => memberEntry(membership, names)),
		standings: model.standings.map((standing) => standingEntry(standing, names)),
		schedules: model.schedules.map((schedule) => scheduleEntry(schedule, names)),
		permissions: names.roles.permissions,
		unknowns: model.unknowns.flatMap((unknown) => unknownEntry(unknown, names))
	};
	const { actors, scopes, roles, resources } = names;
	return {
		...facts,
		roles: roles.roles,
		actors,
		scopes,
		types: resources.types()
	};
}
function serviceEntry(service, names) {
	const { scope, localAuth, until, reason } = service;
	return {
		label: names.scope(scope),
		fields: {
			keys: localAuth,
			...until !== void 0 && { until },
			...reason !== void 0 && { reason },
			...service.service !== opensBy(scope.kind) && { opens: service.service },
			...originFields(service, names.resources, scope.key)
		}
	};
}
function grantEntry(grant, names) {
	const { actor, scope, role, kind, assignmentName } = grant;
	return {
		label: names.actor(actor),
		fields: {
			role: names.roles.labelOf(role),
			on: names.scope(scope),
			...role.condition !== void 0 && { when: role.condition },
			...kind !== "roleAssignment" && { as: kind },
			...assignmentName !== void 0 && { assignment: assignmentName },
			...originFields(grant, names.resources)
		}
	};
}
function trustEntry(trust, names) {
	const { actor, identity, issuer, subject } = trust;
	return {
		label: names.actor(actor),
		fields: {
			...identityFields(identity, names),
			issuer,
			subject,
			...originFields(trust, names.resources)
		}
	};
}
function hostEntry(host, names) {
	const { actor, scope, type, identity } = host;
	const [label, on] = [names.actor(actor), names.scope(scope)];
	return {
		label,
		fields: {
			...identityFields(identity, names),
			...on !== label && { on },
			type,
			...originFields(host, names.resources, actor.key)
		}
	};
}
function identityFields({ actor, scope }, names) {
	const [as, at] = [names.actor(actor), names.scope(scope)];
	return at === as ? { as } : {
		as,
		at
	};
}
function memberEntry(membership, names) {
	const { member, group, as } = membership;
	return {
		label: names.actor(member),
		fields: {
			as,
			of: names.actor(group),
			...originFields(membership, names.resources)
		}
	};
}
function standingEntry(standing, names) {
	const { actor, scope, power, of, text, step } = standing;
	return {
		label: names.actor(actor),
		fields: {
			may: power,
			on: names.scope(scope),
			...of !== scope.key && { of },
			how: text,
			step,
			...originFields(standing, names.resources, scope.key)
		}
	};
}
function scheduleEntry(schedule, names) {
	const { actor, text } = schedule;
	return {
		label: names.actor(actor),
		fields: {
			...text !== void 0 && { runs: text },
			...originFields(schedule, names.resources, actor.key)
		}
	};
}
function unknownEntry({ key, path, why, fingerprint, unread }, names) {
	if (unread === "stated") return [];
	const { by: label, resource } = names.resources.nameOf(key);
	return [{
		label,
		fields: {
			...path !== "" && { at: path },
			why,
			...fingerprint !== void 0 && { fingerprint },
			...unread !== void 0 && { unread },
			...resource !== void 0 && { resource }
		}
	}];
}
// access/lock/spelling.ts
/**
* Characters that move the cursor, change the reading direction, are invisible, or look like a space. In a lock they
* could make a change look like another.
*/
const invisible = /(?! )[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
function holdsInvisible(text) {
	return text.search(invisible) >= 0;
}
/** The same text with such characters as YAML writes them in double quotes. Line breaks stay: YAML writes its own. */
function spelledOut(yaml) {
	return yaml.replace(invisible, (character) => {
		if (character === "\n") return character;
		const code = (character.codePointAt(0) ?? 0).toString(16);
		return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
	});
}
// access/lock/print.ts
/**
* The lock of a stack: its access, one fact per line, sorted. The same program gives the same bytes, on every machine
* and at any time; parseLock reads the same facts from them.
*
* @param stated the statements of the project's settings. @default none
* @param decided stands for their other sections. @default none
*/
function printLock(stack, model, stated = [], decided = /* @__PURE__ */ new Map()) {
	const entries = entriesOf(model, stated, decided);
	const legend = sectionNames.indexOf(firstOfLegend);
	const facts = sectionsOf(entries, sectionNames.slice(0, legend));
	const names = sectionsOf(entries, sectionNames.slice(legend));
	return [
		`# ${`Who may do what in ${spelledOut(stack).replaceAll("\n", "\\n")}.`} Written by \`keyless lock\`. Review a change in this file as you review code.\n`,
		yamlOf({
			version: 2,
			stack,
			...facts
		}),
		...Object.keys(names).length > 0 ? ["\n# What the names above stand for.\n", yamlOf(names)] : []
	].join("");
}
/** The sections that have any lines: a list of names, each with its fields. */
function sectionsOf(entries, sections) {
	const filled = sections.filter((section) => entries[section].length > 0);
	return Object.fromEntries(filled.map((section) => [section, sorted(entries[section])]));
}
function sorted(entries) {
	return entries.map(({ label, fields }) => ({
		label,
		fields,
		order: JSON.stringify(fields)
	})).toSorted((a, b) => byText(a.label, b.label) || byText(a.order, b.order)).map(({ label, fields }) => /* @__PURE__ */ new Map([[label, fields]]));
}
/** A text with misleading characters is put in quotes, in which they can be spelled out. */
function yamlOf(content) {
	const document = new import_dist.Document(content, { aliasDuplicateObjects: false });
	(0, import_dist.visit)(document, {
		Scalar: (_, scalar) => {
			if (typeof scalar.value === "string" && holdsInvisible(scalar.value)) scalar.type = "QUOTE_DOUBLE";
		},
		Map: (_, map, path) => {
			map.flow = path.length === depthOfFields;
		}
	});
	return spelledOut(document.toString({
		lineWidth: 0,
		flowCollectionPadding: false,
		blockQuote: false,
		doubleQuotedMinMultiLineLength: Infinity
	}));
}
/** Document, map of sections, pair, list of entries, map of one name, pair: then the map of fields. */
const depthOfFields = 6;
export { parseLock as n, printLock as t };
