import { t as Command } from "./commander.js";
import { J as forTerminal, nt as parseJson } from "./engine.js";
import { t as UserError } from "./userError.js";
import { c as looseObject, i as boolean, p as string } from "./schemas.js";
import { i as readSettings, r as absolute } from "./replaceFile.js";
import { i as settingsFile } from "./settings.js";
import "./errors.js";
import { o as settingsFolder } from "./settings2.js";
import { n as maxPrincipals, r as objectId } from "./schema.js";
import { t as inputText } from "./inputText.js";
import { t as require_dist } from "./dist.js";
import { n as writeSettings, t as settingsDocument } from "./settingsDocument.js";
import { join, relative } from "node:path";
// cli/commands/principals/list.ts
/** Ten times the list of a large tenant. */
const maxBytes = 2e8;
const expected = "the output of az ad group list, az ad user list or az ad sp list";
const text = string().max(1e4).nullish();
/** What tells kind and name, of all that Microsoft Graph says of an object of its directory. */
const listed = looseObject({
	"@odata.type": text,
	id: string().regex(objectId),
	displayName: text,
	userPrincipalName: text,
	appId: text,
	servicePrincipalType: text,
	securityEnabled: boolean().nullish()
});
/**
* Reads what `az` lists, or `-` for standard input.
*
* @returns by object id, in lower case.
* @throws UserError when it is no such list, with the place.
*/
async function readPrincipals(file) {
	const name = file === "-" ? "standard input" : forTerminal(file);
	const json = parsed(name, await inputText(file, {
		name,
		maxBytes,
		expected
	}));
	if (!Array.isArray(json)) throw new UserError(`${name}: expected a list, ${expected}`);
	if (json.length > 1e5) throw new UserError(`${name}: ${json.length} principals, expected at most ${maxPrincipals}`);
	const principals = /* @__PURE__ */ new Map();
	for (const [index, item] of json.entries()) {
		const [id, principal] = principalIn(item, `${name}: item ${index + 1}`);
		const known = principals.get(id);
		if (known !== void 0 && (known.kind !== principal.kind || known.name !== principal.name)) throw new UserError(`${name}: item ${index + 1}: the id ${id} is there twice, with different names or kinds`);
		principals.set(id, principal);
	}
	return principals;
}
function parsed(name, given) {
	try {
		return parseJson(given.replace(/^\uFEFF/, ""));
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw new UserError(`${name}: not JSON\n  expected   ${expected}\n  problem    ${forTerminal(error.message)}`);
	}
}
function principalIn(item, place) {
	const { success, data, error } = listed.safeParse(item);
	if (!success) {
		const [issue] = error.issues;
		throw new UserError(`${place}: ${forTerminal((issue?.path ?? []).join("."))} is not as ${expected} has it`);
	}
	const kind = kindOf(data);
	if (kind === void 0) throw new UserError(`${place}: neither a group, a user nor a service principal, expected ${expected}`);
	const name = visible((kind === "user" ? data.userPrincipalName : void 0) ?? data.displayName ?? "").trim();
	if (name === "") throw new UserError(`${place}: displayName is empty`);
	return [data.id.toLowerCase(), {
		kind,
		name: cut(name)
	}];
}
function kindOf(item) {
	const type = item["@odata.type"]?.split(".").at(-1);
	if (type === "group" || type === "user" || type === "servicePrincipal") return type;
	if (type !== void 0) return void 0;
	const { appId, servicePrincipalType, userPrincipalName, securityEnabled } = item;
	if (userPrincipalName != null) return "user";
	if (appId != null && servicePrincipalType != null) return "servicePrincipal";
	return typeof securityEnabled === "boolean" ? "group" : void 0;
}
/** keyless.yaml is reviewed in git, where such characters would mislead. */
function visible(name) {
	return name.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Default_Ignorable_Code_Point}]/gu, "\ufffd");
}
/** Longer than names in Entra are. */
const maxName = 256;
function cut(name) {
	return name.length <= maxName ? name : name.slice(0, maxName).toWellFormed();
}
// cli/commands/principals/section.ts
var import_dist = require_dist();
/**
* Writes principals into keyless.yaml, and leaves the rest unchanged. The section is sorted by kind and name, each with its
* comments.
*
* @param changed who is new, or has another kind or name.
*/
async function writePrincipals(path, shown, changed) {
	if (changed.size === 0) return;
	const document = settingsDocument(path, shown);
	const known = document.get("principals", true);
	const section = (0, import_dist.isMap)(known) ? known : document.createNode({});
	section.flow = false;
	const pairs = new Map(section.items.map((pair) => [keyOf(pair).toLowerCase(), pair]));
	for (const [id, { kind, name }] of changed) {
		const value = document.createNode({
			kind,
			name
		}, { flow: true });
		const old = pairs.get(id);
		if (old === void 0) pairs.set(id, document.createPair(id, value));
		else old.value = withComment(old.value, value);
	}
	section.items = [...pairs.values()].toSorted((a, b) => compare(orderOf(a, document), orderOf(b, document)));
	document.set("principals", section);
	await writeSettings(document, path, shown, "principals");
}
function withComment(old, now) {
	const comment = typeof old === "object" && old !== null && "comment" in old ? old.comment : void 0;
	return comment === void 0 ? now : Object.assign(now, { comment });
}
function keyOf({ key }) {
	return (0, import_dist.isScalar)(key) ? String(key.value) : String(key);
}
/** By kind and name, as people look for them. */
function orderOf(pair, document) {
	const { kind, name } = document.createNode(pair.value).toJS(document);
	return [
		String(kind),
		String(name).toLowerCase(),
		String(name),
		keyOf(pair)
	];
}
function compare(a, b) {
	const at = a.findIndex((text, index) => text !== b[index]);
	return at < 0 ? 0 : (a[at] ?? "") < (b[at] ?? "") ? -1 : 1;
}
// cli/commands/principals/update.ts
/** Merges lists of principals into those of the settings; who is in both is taken from the lists. */
async function updatePrincipals(files) {
	if (files.filter((file) => file === "-").length > 1) throw new UserError("--from: standard input (-) is given twice");
	const given = /* @__PURE__ */ new Map();
	for (const file of files) for (const [id, principal] of await readPrincipals(file)) given.set(id, principal);
	const folder = settingsFolder();
	const { principals: before } = await readSettings(folder);
	const shown = relative(absolute("."), join(folder, settingsFile));
	const changed = new Map([...given].filter(([id, principal]) => !isSame(before.get(id), principal)));
	await writePrincipals(join(folder, settingsFile), shown, changed);
	const renamed = [...changed].flatMap(([id, { name }]) => {
		const old = before.get(id);
		return old === void 0 ? [] : [`  ${id}  ${forTerminal(old.name)} is ${forTerminal(name)} now`];
	});
	const total = before.size + changed.size - renamed.length;
	return [
		`${forTerminal(shown)}: ${total} principals (${before.size} before), from ${given.size} read`,
		...renamed.slice(0, maxTold),
		...renamed.length > maxTold ? [`  and ${renamed.length - maxTold} more have other names now`] : [],
		""
	].join("\n");
}
/** How many new names are told one by one. */
const maxTold = 20;
function isSame(before, now) {
	return before?.kind === now.kind && before.name === now.name;
}
// cli/commands/principals.ts
/** `keyless principals`: names for object ids. */
function principalsCommand(program) {
	const command = new Command("principals").description("Give names to the object ids that programs write out.").copyInheritedSettings(program);
	command.addCommand(update().copyInheritedSettings(command));
	return command.addHelpText("after", "\nExample:\n  az ad group list | keyless principals update --from -");
}
function update() {
	return new Command("update").description("Write kinds and names of groups, users and service principals into keyless.yaml.").requiredOption("--from <file...>", "the output of az ad group list, az ad user list or az ad sp list; - for standard input").addHelpText("after", "\nWhat is there already stays, with its comments; a name that differs is replaced.\n\nExample:\n  az ad group list > groups.json && az ad sp list --all > sps.json && keyless principals update --from groups.json sps.json").action(async ({ from }) => {
		process.stdout.write(await updatePrincipals(from));
	});
}
export { principalsCommand };
