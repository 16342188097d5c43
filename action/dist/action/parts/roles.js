import { n as Option, t as Command } from "./commander.js";
import { i as powersOf } from "./powers.js";
import { G as sayPowers, J as forTerminal, at as privilegesOf, lt as printRoles, ot as findRole, p as closestMatch, st as roleCatalogue, ut as compareRoles } from "./engine.js";
import { t as UserError } from "./userError.js";
import { a as rolesOf, c as readRoleFile, l as readRoles, o as settingsFolder, t as knownIn, u as writeRoleFile } from "./settings2.js";
import "./errors.js";
import { i as readSettings, r as absolute } from "./replaceFile.js";
import { i as settingsFile } from "./settings.js";
import { t as require_dist } from "./dist.js";
import { n as writeSettings, t as settingsDocument } from "./settingsDocument.js";
import { t as terminalStyle } from "./style.js";
import { join, relative } from "node:path";
// cli/commands/roles/choose.ts
/** Longer texts are not misspelled names, and comparing them is slow. */
const longestMisspelling = 120;
/** The role that the user means, or what is wrong with the name. */
function chooseRole(catalogue, idOrName) {
	const role = catalogue.find(idOrName);
	if (role !== void 0) return role;
	const given = forTerminal(idOrName);
	const several = catalogue.named(idOrName);
	if (several.length > 1) {
		const ids = several.map(({ id }) => `  ${id}`).join("\n");
		throw new UserError(`"${given}" names ${several.length} roles. Use the GUID of the one that you mean:\n${ids}`);
	}
	const meant = closestName(catalogue, idOrName);
	const question = meant === void 0 ? "" : ` (did you mean ${forTerminal(meant)}?)`;
	throw new UserError(`no role "${given}"${question}\n  keyless roles list shows all that are known. Custom roles and newer ones become known by:
  az role definition list --output json | keyless roles update --from -`);
}
function closestName({ roles }, given) {
	if (given.length > longestMisspelling) return void 0;
	const names = roles.flatMap(({ name, formerNames = [] }) => [name, ...formerNames]);
	const byFolded = new Map(names.map((name) => [name.toLowerCase(), name]));
	const maxDistance = Math.max(1, Math.floor(given.length / 3));
	const closest = closestMatch(given.trim().toLowerCase(), [...byFolded.keys()], { maxDistance });
	return closest === void 0 ? void 0 : byFolded.get(closest);
}
// cli/report/roles.ts
/** Longer names than these are not aligned with the others. */
const widestName = 60;
/** One line for each role: name, GUID, powers. */
function printList(roles, style) {
	const names = roles.map(({ name }) => forTerminal(name));
	const width = Math.min(widestName, Math.max(0, ...names.map(({ length }) => length)));
	return `${roles.map((role, index) => `${(names[index] ?? "").padEnd(width)}  ${style.dim(role.id)}  ${wordsOf(role)}`.trimEnd()).join("\n")}\n\n${roles.length} roles\n`;
}
const wordsOf = (role) => powersOf(role).length === 0 ? "" : sayPowers(powersOf(role));
/** A role in full. */
function printRole(role, style) {
	const lines = [
		["GUID", role.id],
		["former names", (role.formerNames ?? []).join(", ")],
		["may", sayPowers(powersOf(role))],
		["privileged", privilegesOf(role).join(", ")]
	].filter(([, value]) => value !== "").map(([label, value]) => `  ${label.padEnd(14)}${forTerminal(value)}`);
	const blocks = role.permissions.map((block, index) => printBlock(block, index, role.permissions.length, style));
	return `${style.bold(forTerminal(role.name))}\n${lines.join("\n")}\n\n${blocks.join("\n\n")}\n`;
}
function printBlock(block, index, count, style) {
	return [style.bold(count === 1 ? "Permissions" : `Permissions ${index + 1} of ${count}`), ...[
		["actions", block.actions],
		["not actions", block.notActions],
		["data actions", block.dataActions],
		["not data actions", block.notDataActions],
		["condition", block.condition === void 0 ? void 0 : block.condition.split(/\r?\n/)]
	].flatMap(([label, lines]) => lines === void 0 || lines.length === 0 ? [] : [`  ${label}`, ...lines.map((line) => `    ${line.match(/.{1,400}/gsu)?.map(forTerminal).join("") ?? ""}`)])].join("\n");
}
/** A comparison in words; `+` and `-` say the same as the headings. */
function printComparison([from, to], { verdict, gained, lost }, style) {
	return `${[
		`${forTerminal(from.name)} \u2192 ${forTerminal(to.name)}: ${style.bold(verdict)}`,
		...verdict === "unknown" ? ["Too costly to tell: these roles have too many patterns that cross."] : [],
		...section("gained, for example", "+", gained),
		...section("lost, for example", "-", lost)
	].join("\n\n")}\n`;
}
function section(title, sign, witnesses) {
	if (witnesses.length === 0) return [];
	return [[title, ...witnesses.map(({ operation, text }) => `  ${sign} ${forTerminal(text)}${planeOf(operation.plane)}`)].join("\n")];
}
const planeOf = (plane) => plane === "data" ? "  [data]" : "";
// cli/commands/roles/section.ts
var import_dist = require_dist();
/** Writes the section `roles` of keyless.yaml, and leaves the rest unchanged, including comments. */
async function writeRoleSection(path, shown, roles) {
	const document = settingsDocument(path, shown);
	const node = document.createNode(printRoles(roles), { aliasDuplicateObjects: false });
	(0, import_dist.visit)(node, { Scalar: (key, scalar, ancestors) => {
		if (typeof scalar.value === "string" && !(key === "key" && (0, import_dist.isPair)(ancestors.at(-1)))) scalar.type = "QUOTE_DOUBLE";
	} });
	document.set("roles", node);
	await writeSettings(document, path, shown, "roles");
}
// cli/commands/roles/update.ts
/** Merges a list of roles into those of the project; a role that is in both is taken from the list. */
async function updateRoles(from, file) {
	const given = await readRoles(from);
	const place = file === void 0 ? await placeOfSettings() : await placeOfFile(file, file);
	const byId = new Map(place.roles?.map((role) => [role.id, role]));
	const before = byId.size;
	for (const role of given) byId.set(role.id, role);
	const kept = [...byId.values()].filter((role) => !isBuiltInAlready(role));
	await place.write(kept);
	const known = given.filter(isBuiltInAlready).length;
	return `${forTerminal(place.shown)}: ${kept.length} roles (${before} before), from ${given.length} read${known === 0 ? "" : `, ${known} of them exactly as keyless knows them already`}\n`;
}
/** The section of the settings, or the file that they name. */
async function placeOfSettings() {
	const folder = settingsFolder();
	const settings = await readSettings(folder);
	if (typeof settings.roles === "string") return placeOfFile(join(folder, settings.roles), settings.roles);
	const shown = relative(absolute("."), join(folder, settingsFile));
	return {
		shown,
		roles: await rolesOf(folder, settings),
		write: (roles) => writeRoleSection(join(folder, settingsFile), shown, roles)
	};
}
async function placeOfFile(path, shown) {
	return {
		shown,
		roles: await readRoleFile(path),
		write: (roles) => writeRoleFile(path, roles)
	};
}
function isBuiltInAlready(role) {
	const known = findRole(role.id);
	return known !== void 0 && known.name === role.name && compareRoles(known, role).verdict === "same";
}
// cli/commands/roles.ts
/** `keyless roles`: the known roles, and what a change from one to another does. */
function rolesCommand(program) {
	const command = new Command("roles").description("Show and compare built-in roles and roles of the project.").copyInheritedSettings(program);
	for (const sub of [
		list(),
		show(),
		compare(),
		update()
	]) command.addCommand(sub.copyInheritedSettings(command));
	return command.addHelpText("after", "\nExample:\n  keyless roles compare \"Reader\" \"Contributor\"");
}
function list() {
	return reading("list", "List all roles with their GUIDs and what they can do.", "keyless roles list").action(async (options) => {
		const roles = (await catalogueFrom(options)).roles.toSorted((a, b) => a.name.localeCompare(b.name, "en"));
		const rows = () => roles.map((role) => ({
			name: role.name,
			id: role.id,
			powers: powersOf(role)
		}));
		process.stdout.write(options.format === "json" ? json(rows()) : printList(roles, terminalStyle(process.stdout)));
	});
}
function show() {
	return reading("show", "Show one role in full.", "keyless roles show \"Foundry User\"").argument("<role>", "name, former name or GUID").action(async (name, options) => {
		const role = chooseRole(await catalogueFrom(options), name);
		const { id, formerNames = [], permissions } = role;
		const full = {
			name: role.name,
			id,
			formerNames,
			powers: powersOf(role),
			permissions
		};
		process.stdout.write(options.format === "json" ? json(full) : printRole(role, terminalStyle(process.stdout)));
	});
}
function compare() {
	return reading("compare", "Decide exactly which operations a change from one role to another gains and loses.", "keyless roles compare \"Cognitive Services OpenAI User\" a97b65f3-24c7-4388-baec-2e87135dc908").argument("<from>", "name or GUID of the role before").argument("<to>", "name or GUID of the role after").action(async (from, to, options) => {
		const catalogue = await catalogueFrom(options);
		const sides = [chooseRole(catalogue, from), chooseRole(catalogue, to)];
		const compared = compareRoles(...sides);
		const texts = {
			verdict: compared.verdict,
			gained: compared.gained.map(({ text }) => text),
			lost: compared.lost.map(({ text }) => text)
		};
		const output = options.format === "json" ? json(texts) : printComparison(sides, compared, terminalStyle(process.stdout));
		process.stdout.write(output);
	});
}
function update() {
	return new Command("update").description("Make custom and newer roles known to this project, from the output of az role definition list.").requiredOption("--from <file>", "the output of az role definition list --output json; - for standard input").option("--roles <file>", "a JSON file for them; default: as keyless.yaml says, else keyless.yaml itself").addHelpText("after", "\nExample:\n  az role definition list --output json | keyless roles update --from -").action(async ({ from, roles }) => {
		process.stdout.write(await updateRoles(from, roles));
	});
}
/** A command that reads the catalogue. */
function reading(name, description, example) {
	return new Command(name).description(description).option("--roles <file>", "a JSON file with roles; default: those of keyless.yaml").addOption(new Option("--format <format>", "output format").choices(["terminal", "json"]).default("terminal")).addHelpText("after", `\nExample:\n  ${example}`);
}
async function catalogueFrom({ roles: file }) {
	if (file === void 0) return (await knownIn(settingsFolder())).catalogue;
	const found = await readRoleFile(file);
	if (found === void 0) throw new UserError(`${forTerminal(file)}: there is no such file`);
	return roleCatalogue(found);
}
function json(value) {
	return `${JSON.stringify(value, void 0, 2)}\n`;
}
export { rolesCommand };
