// roles/budget.ts
/** Thrown when a comparison costs more than it may. It never leaves `compareRoles`, which answers `unknown` instead. */
var BudgetSpent = class extends Error {
	name = "BudgetSpent";
};
/** How many elementary steps a comparison may still take, so that a hostile role cannot hold up a review. */
var Budget = class {
	limit;
	/** Steps taken so far. */
	spent = 0;
	constructor(limit) {
		this.limit = limit;
	}
	spend(steps) {
		this.spent += steps;
		if (this.spent > this.limit) throw new BudgetSpent();
	}
};
// roles/pattern.ts
/** Prepares a pattern for comparing. Neighbouring wildcards are one. */
function patternOf(spelled) {
	const text = spelled.replace(/\*{2,}/g, "*");
	const folded = fold(text);
	return {
		text: folded.length === text.length ? text : folded,
		folded
	};
}
/** Folds letter case character by character: the result for a letter does not depend on its neighbours. */
function fold(text) {
	return text.includes("\u03a3") ? Array.from(text, (character) => character.toLowerCase()).join("") : text.toLowerCase();
}
/**
* Wildcard match of folded texts without backtracking over the whole text: at most length \u00d7 length steps.
*
* A `*` inside `text` is a special letter that only a wildcard matches. So the same function also decides whether
* a pattern covers another one: the wildcards of the other stand for text that no pattern spells out.
*/
function fits(pattern, text, budget) {
	let [position, index, star, resume, steps] = [
		0,
		0,
		-1,
		0,
		0
	];
	while (index < text.length) {
		steps += 1;
		if (pattern[position] === "*") {
			[star, resume] = [position, index];
			position += 1;
		} else if (pattern[position] === text[index]) {
			position += 1;
			index += 1;
		} else if (star >= 0) {
			position = star + 1;
			resume += 1;
			index = resume;
			budget?.spend(steps);
			steps = 0;
		} else {
			budget?.spend(steps);
			return false;
		}
	}
	budget?.spend(steps + 1);
	while (pattern[position] === "*") position += 1;
	return position === pattern.length;
}
/** Whether every operation that `part` matches is matched by `whole`. Exact. */
function covers(whole, part, budget) {
	return whole.folded === part.folded || fits(whole.folded, part.folded, budget);
}
/** Whether both patterns match some common text. Exact: between its first and last wildcard a pattern accepts any text. */
function overlap(left, right, budget) {
	if (!isWild(left)) return covers(right, left, budget);
	if (!isWild(right)) return covers(left, right, budget);
	budget.spend(1);
	const [a, b] = [left.folded, right.folded];
	return eitherWay(a.slice(0, a.indexOf("*")), b.slice(0, b.indexOf("*")), (long, short) => long.startsWith(short)) && eitherWay(a.slice(a.lastIndexOf("*") + 1), b.slice(b.lastIndexOf("*") + 1), (long, short) => long.endsWith(short));
}
function isWild({ folded }) {
	return folded.includes("*");
}
function eitherWay(a, b, test) {
	return a.length >= b.length ? test(a, b) : test(b, a);
}
/** More spellings than any real pattern has. */
const maxSpellings = 64;
/**
* The pattern, and what it says where a segment that is a wildcard stands for no segment at all: the built-in role
* Container Apps Contributor writes container apps by `containerApps/[*]/write` (Azure facts, section 1.2).
*/
function spellings(pattern) {
	const found = /* @__PURE__ */ new Map([[pattern.folded, pattern]]);
	for (const { text } of found.values()) for (let at = text.indexOf("/*/"); at >= 0; at = text.indexOf("/*/", at + 1)) {
		const shorter = patternOf(text.slice(0, at) + text.slice(at + 2));
		found.set(shorter.folded, found.get(shorter.folded) ?? shorter);
		if (found.size > maxSpellings) throw new BudgetSpent();
	}
	return [...found.values()];
}
// roles/operationSet.ts
const readings = {
	literal: /* @__PURE__ */ new WeakMap(),
	collapsed: /* @__PURE__ */ new WeakMap(),
	most: /* @__PURE__ */ new WeakMap()
};
/** The layers of a role: unconditional blocks on each plane, and one layer for each different condition. */
function layersOf(role, reading) {
	const known = readings[reading].get(role);
	if (known !== void 0) return known;
	const prepare = (patterns = [], isLiteral) => [...new Set(patterns)].map(patternOf).flatMap((p) => isLiteral ? [p] : spellings(p));
	const layers = /* @__PURE__ */ new Map();
	for (const block of role.permissions) {
		const condition = conditionOf(block);
		for (const plane of ["control", "data"]) {
			const [granted, excepted] = plane === "control" ? [block.actions, block.notActions] : [block.dataActions, block.notDataActions];
			if (granted === void 0 || granted.length === 0) continue;
			const key = `${plane} ${condition ?? ""}`;
			const layer = layers.get(key) ?? {
				plane,
				condition,
				blocks: []
			};
			layers.set(key, layer);
			layer.blocks.push(grantsOf(prepare(granted, reading === "literal"), prepare(excepted, reading !== "collapsed")));
		}
	}
	const found = [...layers.values()];
	readings[reading].set(role, found);
	return found;
}
/** The condition of a block, `undefined` for none: Azure prints an empty text as well. */
function conditionOf(block) {
	const condition = block.condition?.trim();
	return condition === "" ? void 0 : condition;
}
function grantsOf(patterns, except) {
	return {
		patterns,
		except,
		spelled: new Set(patterns.map(({ folded }) => folded)),
		wild: patterns.filter(({ folded }) => folded.includes("*"))
	};
}
/** Whether one of the block's patterns alone grants all that `piece` matches, ignoring exceptions. */
function grantsAll(block, piece, budget) {
	budget.spend(1);
	return block.spelled.has(piece.folded) || block.wild.some((pattern) => covers(pattern, piece, budget));
}
/** Whether one of the blocks allows this one operation. */
function holds(blocks, operation, budget) {
	return blocks.some((block) => grantsAll(block, operation, budget) && !block.except.some((pattern) => covers(pattern, operation, budget)));
}
// roles/allows.ts
/**
* Decides one operation against one role, ignoring letter case, with `*` matching any text. It is never *no* if Azure could
* say yes: a grant of `containerApps/[*]/write` counts for `containerApps/write` (Azure facts, section 1.2).
*/
function allows(role, operation) {
	const granting = role.permissions.filter((block) => blockAllows(block, operation));
	if (granting.length === 0) return "no";
	return granting.some((block) => conditionOf(block) === void 0) ? "yes" : "conditionally";
}
function blockAllows(block, { plane, name }) {
	const [granted, excluded] = plane === "control" ? [block.actions, block.notActions] : [block.dataActions, block.notDataActions];
	const folded = fold(name);
	return (granted?.some((pattern) => grants(fold(pattern), folded)) ?? false) && !(excluded?.some((pattern) => fits(fold(pattern), folded)) ?? false);
}
function grants(pattern, name) {
	return fits(pattern, name) || pattern.includes("/*/") && fitsWithoutSegment(pattern, name);
}
/** Follows all readings of the pattern at once. In it each `/[*]/` may also stand for one slash. */
function fitsWithoutSegment(pattern, name) {
	let positions = reachable([0], pattern);
	for (const letter of name) {
		const next = [];
		for (const position of positions) if (pattern[position] === "*") next.push(position);
		else if (pattern[position] === letter) next.push(...after(position, pattern));
		positions = reachable(next, pattern);
	}
	return positions.has(pattern.length);
}
/** The positions after a letter: the next one, and those behind segments that are left out. */
function after(position, pattern) {
	const next = [position + 1];
	for (let end = position + 1; pattern.startsWith("/*/", end - 1); end += 2) next.push(end + 2);
	return next;
}
/** Positions together with those behind wildcards that match nothing. */
function reachable(positions, pattern) {
	const all = new Set(positions);
	for (const position of all) if (pattern[position] === "*") all.add(position + 1);
	return all;
}
// roles/powers.ts
/** The meaning of a set of operations, in words for reviewers. Worst first. */
const powers = [
	"assignRoles",
	"administer",
	"switchKeysOn",
	"readKeys",
	"addTrust",
	"attachIdentity",
	"actAs",
	"manageMembers",
	"joinGroup",
	"holdOwnRole",
	"usePermission",
	"runScript",
	"deployUnreviewed",
	"signIn",
	"changeByPolicy",
	"useKeys",
	"readSecrets",
	"blindLogs",
	"manageResource",
	"manageModels",
	"writeData",
	"callModels",
	"readData",
	"readWithoutSignIn"
];
/** Powers that no role gives: they come from a trust, a host, a group, a setting or a list of administrators. */
const standingPowers = [
	"administer",
	"actAs",
	"manageMembers",
	"joinGroup",
	"holdOwnRole",
	"usePermission",
	"runScript",
	"deployUnreviewed",
	"signIn",
	"changeByPolicy",
	"useKeys",
	"readWithoutSignIn"
];
function isRolePower(power) {
	return !standingPowers.includes(power);
}
const control = (name) => ({
	plane: "control",
	name
});
const data = (name) => ({
	plane: "data",
	name
});
/** Each other AI service is a model, too, whatever it is called for. */
const inferenceOfOtherServices = [
	"ComputerVision/imageanalysis:analyze/action",
	"ContentSafety/text:analyze/action",
	"CustomVision/classify/iterations/image/action",
	"Face/detect/action",
	"FormRecognizer/documentmodels:analyze/action",
	"ImmersiveReader/getcontentmodelforreader/action",
	"Language/analyze-text/action",
	"MultiModalIntelligence/analyzers:analyze/action",
	"SpeechServices/unified-speech/frontend/action",
	"TextTranslation/translate/action"
].map((name) => data(`Microsoft.CognitiveServices/accounts/${name}`));
/** A role holds a power if it allows any one of these operations. */
const operationsOf = {
	assignRoles: [control("Microsoft.Authorization/roleAssignments/write")],
	switchKeysOn: [control("Microsoft.CognitiveServices/accounts/write"), control("Microsoft.Search/searchServices/write")],
	readKeys: [
		control("Microsoft.CognitiveServices/accounts/listKeys/action"),
		control("Microsoft.Search/searchServices/listAdminKeys/action"),
		control("Microsoft.Search/searchServices/listQueryKeys/action"),
		control("Microsoft.Storage/storageAccounts/listKeys/action"),
		control("Microsoft.DocumentDB/databaseAccounts/listKeys/action"),
		control("Microsoft.DocumentDB/databaseAccounts/readonlykeys/action")
	],
	addTrust: [control("Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write")],
	attachIdentity: [control("Microsoft.ManagedIdentity/userAssignedIdentities/assign/action")],
	readSecrets: [
		data("Microsoft.KeyVault/vaults/secrets/getSecret/action"),
		control("Microsoft.KeyVault/vaults/accessPolicies/write"),
		control("Microsoft.CognitiveServices/accounts/projects/connections/listsecrets/action"),
		control("Microsoft.MachineLearningServices/workspaces/connections/listsecrets/action")
	],
	blindLogs: [control("Microsoft.Insights/diagnosticSettings/delete")],
	manageResource: [
		control("Microsoft.CognitiveServices/accounts/delete"),
		control("Microsoft.Search/searchServices/delete"),
		control("Microsoft.Storage/storageAccounts/delete"),
		control("Microsoft.KeyVault/vaults/delete"),
		control("Microsoft.ManagedIdentity/userAssignedIdentities/delete"),
		control("Microsoft.App/containerApps/delete"),
		control("Microsoft.App/jobs/delete"),
		control("Microsoft.Web/sites/delete"),
		control("Microsoft.Compute/virtualMachines/delete"),
		control("Microsoft.Compute/virtualMachineScaleSets/delete"),
		control("Microsoft.ContainerService/managedClusters/delete"),
		control("Microsoft.Resources/subscriptions/resourceGroups/delete")
	],
	manageModels: [control("Microsoft.CognitiveServices/accounts/deployments/write")],
	callModels: [
		data("Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action"),
		data("Microsoft.CognitiveServices/accounts/MaaS/chat/completions/action"),
		data("Microsoft.CognitiveServices/accounts/AIServices/responses/write"),
		data("Microsoft.CognitiveServices/accounts/AIServices/endpoints/interact/action"),
		...inferenceOfOtherServices
	],
	writeData: [
		data("Microsoft.CognitiveServices/accounts/OpenAI/files/import/action"),
		data("Microsoft.Search/searchServices/indexes/documents/write"),
		data("Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write"),
		data("Microsoft.Storage/storageAccounts/queueServices/queues/messages/add/action"),
		data("Microsoft.Storage/storageAccounts/queueServices/queues/messages/write"),
		data("Microsoft.Storage/storageAccounts/queueServices/queues/messages/delete"),
		data("Microsoft.Storage/storageAccounts/tableServices/tables/entities/write"),
		data("Microsoft.Storage/storageAccounts/fileServices/fileshares/files/write"),
		data("Microsoft.ServiceBus/namespaces/messages/send/action"),
		data("Microsoft.EventHub/namespaces/messages/send/action"),
		data("Microsoft.EventGrid/events/send/action"),
		data("Microsoft.AppConfiguration/configurationStores/keyValues/write")
	],
	readData: [
		data("Microsoft.CognitiveServices/accounts/OpenAI/files/read"),
		data("Microsoft.Search/searchServices/indexes/documents/read"),
		data("Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read"),
		data("Microsoft.Storage/storageAccounts/queueServices/queues/messages/read"),
		data("Microsoft.Storage/storageAccounts/tableServices/tables/entities/read"),
		data("Microsoft.Storage/storageAccounts/fileServices/fileshares/files/read"),
		data("Microsoft.ServiceBus/namespaces/messages/receive/action"),
		data("Microsoft.EventHub/namespaces/messages/receive/action"),
		data("Microsoft.AppConfiguration/configurationStores/keyValues/read")
	]
};
/**
* The powers that a role holds on a scope.
*
* @param reaches whether an operation can exist at or below the scope, so that Owner of one account is not reported to
*   read the secrets of a Key Vault. Default: every operation.
*/
function powersOf(role, reaches = () => true) {
	return powers.filter((power) => isRolePower(power) && operationsOf[power].some((operation) => reaches(operation) && allows(role, operation) !== "no"));
}
/** The place of the worst of these powers in the order of powers; none is last. */
function severityOf(held) {
	const found = powers.findIndex((power) => held.includes(power));
	return found === -1 ? powers.length : found;
}
export { BudgetSpent as _, severityOf as a, grantsAll as c, covers as d, fold as f, Budget as g, patternOf as h, powersOf as i, holds as l, overlap as m, operationsOf as n, standingPowers as o, isWild as p, powers as r, allows as s, isRolePower as t, layersOf as u };
