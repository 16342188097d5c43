import { r as powers } from "./powers.js";
import { d as record, f as strictObject, g as _isoDate, h as unknown, i as boolean, m as union, n as _enum, p as string, r as array, s as literal, t as ZodISODate } from "./schemas.js";
import { n as noNeeds } from "./settings.js";
// node_modules/zod/v4/classic/iso.js
function date(params) {
	return _isoDate(ZodISODate, params);
}
// project/settings/told.ts
/** What was expected, for a message: a problem says what was given by itself. */
const told = (expected) => ({ error: `expected ${expected}` });
/** One of them, or a list of at most a hundred; read as a list. */
function oneOrMore(item, expected) {
	return union([item, array(item).min(1).max(100)], told(expected));
}
/** `a, b or c`. */
function listOf(texts) {
	return [texts.slice(0, -1).join(", "), texts.at(-1)].join(" or ");
}
// project/settings/confine.ts
/** What programs get although they are confined. */
const confineSchema = strictObject({
	environment: array(string(told("the name of a variable, as text")).regex(/^[A-Za-z_][A-Za-z0-9_]{0,199}$/, told("the name of a variable, such as DEPLOY_REGION")), told("a list of names of variables")).max(100, told("at most 100 variables")).optional().describe("Variables of the environment that the program reads. A secret among them can end up in a report."),
	network: boolean(told("true or false")).optional().describe("Whether the program reaches the network of the machine, and the services on it. Default: false."),
	folders: array(string(told("a path, as text")).max(1e3, told("at most 1000 characters")).regex(/^(?:\/|~\/)[^\0]*$/, told("an absolute path, or one that begins with ~/")), told("a list of folders")).max(100, told("at most 100 folders")).optional().describe("Folders outside of the repository that the program reads: absolute paths, or paths that begin with ~/.")
});
function needsIn(given) {
	const { environment = [], network = false, folders = [] } = given ?? {};
	const unique = (all) => [...new Set(all)].toSorted();
	return given === void 0 ? noNeeds : {
		environment: unique(environment),
		network,
		folders: unique(folders)
	};
}
// project/settings/expectations.ts
const names = oneOrMore(string().min(1).max(300), "a name as reports say it, such as chat-api or group ai-developers, or a list of names");
const powerNames = oneOrMore(_enum(powers), `one or more of the powers ${powers.join(", ")}`);
/** The keys that an expectation has to have, and those that it may have. */
const forms = [
	{
		needs: ["nobodyMay"],
		takes: ["on"]
	},
	{
		needs: ["only", "may"],
		takes: ["on"]
	},
	{
		needs: ["who", "mayNot"],
		takes: ["on"]
	},
	{
		needs: [
			"who",
			"may",
			"on"
		],
		takes: []
	},
	{
		needs: ["who", "reaches"],
		takes: []
	}
];
const common = ["in", "because"];
/** What the team expects of the access of its stacks. */
const expectation = strictObject({
	nobodyMay: powerNames.optional().describe("What nobody may do."),
	only: names.optional().describe("Nobody else than these may do what may says."),
	who: names.optional().describe("Who it is about."),
	may: powerNames.optional().describe("With only: what nobody else may do. With who: what they must be able to do."),
	mayNot: powerNames.optional().describe("What who must not be able to do."),
	reaches: names.optional().describe("Nothing, or what who may have access to: they have none to anything else, whatever it allows."),
	on: names.optional().describe("On what, such as aoai or resource group ai. Default: on anything."),
	in: oneOrMore(string().regex(/^!?[\w.*-]{1,100}$/, told("names of stacks, such as prod, prod-* or !dev")), "names of stacks, such as prod, prod-* or !dev").optional().describe("In which stacks: * stands for anything, and ! leaves out. Default: in every stack."),
	because: string(told("the reason, as text")).min(1, told("the reason")).max(500, told("at most 500 characters")).optional().describe("Why, for whoever breaks it.")
}).refine((given) => formOf(given) !== void 0, { error: `expected one of the forms ${listOf(forms.map(({ needs }) => needs.join(" + ")))}, each with in and because if wanted, and on where it is not required` });
function formOf(given) {
	const keys = Object.keys(given).filter((key) => given[key] !== void 0 && !common.includes(key));
	return forms.find(({ needs, takes }) => needs.every((key) => keys.includes(key)) && keys.every((key) => [...needs, ...takes].includes(key)));
}
// project/settings/waivers.ts
const text = (expected, most) => string(told(expected)).max(most, told(`at most ${String(most)} characters`)).regex(/\S/, told(expected));
/** A day of the calendar. The engine's YAML reads one without quotes as a point in time. */
const day = string(told("a day, such as 2026-12-31")).transform((given) => given.replace(/ 00:00:00 \+0000 UTC$/, "")).pipe(date(told("a day, such as 2026-12-31")));
const stackNames = oneOrMore(string().regex(/^[\w.-]{1,100}$/, told("the name of a stack")), "the stacks");
const access = strictObject({
	who: text("a name as reports say it", 300).describe("Who holds it."),
	on: text("a name as reports say it", 300).describe("On what."),
	roles: oneOrMore(string().min(1).max(300), "names of roles").describe("All roles that are held there, and no other."),
	by: _enum(["own", "through"], told("own or through")).optional().describe("Default: own, by roles of its own.")
});
/** What somebody accepts until a day. */
const waiver = strictObject({
	finding: text("the name of a rule", 100).optional().describe("The rule of the finding."),
	says: text("the words of the finding", 2e4).optional().describe("What the finding says, to the letter."),
	at: text("a resource, as type::name", 2e3).optional().describe("Its resource, where several say the same."),
	access: access.optional().describe("What somebody holds after the change: all of it, and nothing else."),
	in: stackNames.describe("In which stacks."),
	owner: text("who answers for it", 200).describe("Who answers for it."),
	reason: text("the reason, as text", 500).describe("Why it is accepted."),
	until: day.describe("The last day on which it is.")
}).refine(({ finding, says, at, access: held }) => held === void 0 ? finding !== void 0 && says !== void 0 : [
	finding,
	says,
	at
].every((one) => one === void 0), { error: "expected either finding and says, or access" });
// project/settings/schema.ts
/** Sections of later versions. Using one is an error; it is never ignored. */
const reservedSections = {
	soakTimes: "how long a change waits before the next stack",
	phases: "the order of a change in several steps"
};
/** `datadog:*`, `datadog:index/monitor:Monitor`. */
const typePattern = /^[A-Za-z][\w-]*:(?:\*|[A-Za-z][\w./-]*(?::\w+)?)$/;
/** Providers whose resources give access in Azure. A statement cannot cover all of their types. */
const accessProviders = /^(azure-native|azuread|azure|azapi):\*$/i;
const statement = strictObject({
	type: string(told("the type of a resource or all of a provider, such as datadog:*")).max(200, told("at most 200 characters")).regex(typePattern, told("a type such as datadog:index/monitor:Monitor, or a provider such as datadog:*")).refine((type) => !accessProviders.test(type), told("single types of this provider, which gives access in Azure")).describe("A type, datadog:index/monitor:Monitor, or every type of a provider, datadog:*."),
	carriesNoAccess: string(told("the reason, as text")).max(500, told("at most 500 characters")).regex(/\S/, told("the reason, as text")).describe("Why resources of this type give nobody access to anything in Azure.")
});
/** Object ids are GUIDs; Azure takes no other spelling. */
const objectId = /^[\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12}$/;
const principal = strictObject({
	kind: _enum([
		"group",
		"user",
		"servicePrincipal"
	], told("group, user or servicePrincipal")).describe("What it is in Entra."),
	name: string(told("the name, as text")).max(256, told("at most 256 characters")).regex(/\S/, told("the name, as text")).describe("The name that reports say instead of the object id.")
});
/** More than reports can name. */
const maxPrincipals = 1e5;
/** What keyless.yaml may hold. */
const settingsSchema = strictObject({
	version: literal(1, told("version: 1")).describe("The version of the format of this file."),
	roles: union([string().min(1).max(1e3), array(record(string(), unknown()))], told("a list of roles, or the path of a file with them")).optional().describe("Roles that are not built in, or that are newer than keyless: a list as az role definition list prints it, or the path of a JSON file with such a list, relative to the folder of this file."),
	outputs: record(string().regex(/^[\w.-]{1,100}(?:\/[\w.-]{1,100}){0,2}$/, told("the name of a stack as the program refers to it, such as contoso/network/dev")), string(told("a path, as text")).min(1, told("a path")).max(1e3, told("at most 1000 characters")), told("a map from the names of other stacks to files or folders")).optional().describe("The outputs of other stacks, under the name by which the program refers to each stack: a file with the output of pulumi stack output --json, or the folder of that stack's project, which is then run offline. Paths are relative to the folder of this file and stay inside its repository."),
	principals: record(string().regex(objectId, told("an object id, such as 5ab0c5e1-7e57-4a2d-9e0b-0c10ad0000a1")), principal, told("a map from object ids to kind and name")).refine((all) => Object.keys(all).length <= maxPrincipals, told(`at most ${String(maxPrincipals)} principals`)).optional().describe("Who has an object id that the program writes out. keyless principals update fills it from az ad group list, az ad user list and az ad sp list. Always taken from the base of a change."),
	expectations: array(expectation, told("a list of expectations")).max(500, told("at most 500 expectations")).optional().describe("Who may do what, and who must not: docs/expectations.md. Always taken from the base of a change."),
	waivers: array(waiver, told("a list of waivers")).max(1e3, told("at most 1000 waivers")).optional().describe("Findings and access that somebody accepts until a day. Always taken from the base of a change."),
	statements: array(statement, told("a list of statements, each with type and carriesNoAccess")).max(1e3, told("at most 1000 statements")).optional().describe("What the team states about types that keyless does not read. Always taken from the base of a change."),
	confine: confineSchema.optional().describe("What programs get although they are confined while keyless runs them. Always taken from the base of a change.")
});
/** The keys of what is under a section, for messages. */
const keysUnder = {
	statements: Object.keys(statement.shape),
	principals: Object.keys(principal.shape),
	expectations: Object.keys(expectation.shape),
	confine: Object.keys(confineSchema.shape),
	waivers: Object.keys(waiver.shape)
};
export { settingsSchema as a, reservedSections as i, maxPrincipals as n, needsIn as o, objectId as r, keysUnder as t };
