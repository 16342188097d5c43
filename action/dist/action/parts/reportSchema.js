import "./engine.js";
import { r as powers } from "./powers.js";
import { t as mostParts } from "./part.js";
import { a as exactOptional, l as object, n as _enum, o as int, p as string, r as array, s as literal } from "./schemas.js";
// cli/sources/reportSchema.ts
const text = string().max(1e5);
const texts = array(text);
const line = object({
	file: text,
	line: int().nonnegative()
});
const location = line.extend({ in: exactOptional(line) });
const what = exactOptional(_enum(["function app", "logic app"]));
const actor = object({
	kind: _enum([...[
		"identity",
		"serviceAccount",
		"github",
		"federated",
		"host",
		"group",
		"user",
		"servicePrincipal",
		"keyHolder"
	], "unknown"]),
	name: text,
	id: text,
	what
});
const scope = object({
	kind: _enum([...[
		"openai",
		"aiservices",
		"cognitiveServices",
		"documentIntelligence",
		"search",
		"keyVault",
		"storage",
		"identity"
	], ...[
		"host",
		"group",
		"resourceGroup",
		"subscription",
		"managementGroup",
		"resource",
		"unknown"
	]]),
	name: text,
	id: text,
	what
});
const step = object({
	kind: _enum([
		...[
			"roleAssignment",
			"accessPolicy",
			"roleDefinition",
			"membership",
			"ownership",
			"federatedCredential",
			"host"
		],
		...[
			"operatesHost",
			"addTrust",
			"attachIdentity",
			"listKeys",
			"localAuth",
			"administrator",
			"policy",
			"setting"
		],
		"copiedKey"
	]),
	urn: text,
	text,
	issuer: exactOptional(text),
	subject: exactOptional(text),
	location: exactOptional(location)
});
const verdict = _enum([
	"same",
	"narrower",
	"broader",
	"mixed",
	"unknown"
]);
const channel = _enum([
	"own",
	"through",
	"key"
]);
const power = array(_enum(powers));
const way = {
	channel,
	via: array(step)
};
const source = object({
	source: _enum([
		"offline",
		"preview",
		"refresh",
		"state",
		"lock"
	]),
	ref: text.nullable()
});
const waived = {
	owner: text,
	reason: text,
	until: exactOptional(text)
};
const change = object({
	actor,
	scope,
	verdict,
	gained: texts,
	lost: texts,
	powers: object({
		gained: power,
		lost: power
	}),
	reaches: exactOptional(array(scope)),
	...way,
	cause: array(object({
		urn: text,
		op: text,
		property: exactOptional(text),
		location: exactOptional(location)
	})),
	waived: exactOptional(object(waived))
});
const access = object({
	actor,
	scope,
	roles: texts,
	powers: power,
	idle: exactOptional(text),
	...way
});
const finding = object({
	rule: text,
	level: _enum([
		"error",
		"warning",
		"note"
	]),
	message: text,
	fix: text,
	urn: text,
	location: exactOptional(location),
	about: exactOptional(array(object({
		actor,
		scope,
		roles: texts
	}))),
	waived: exactOptional(object(waived))
});
const flag = exactOptional(literal(true));
const stack = object({
	stack: text,
	before: source.nullable(),
	after: source,
	verdict: verdict.nullable(),
	changes: array(change),
	access: array(access),
	findings: array(finding),
	unknowns: array(object({
		urn: text,
		path: text,
		why: text,
		unchanged: flag,
		isCopiedKey: flag
	})),
	stated: exactOptional(array(object({
		type: text,
		reason: text,
		resources: int().nonnegative()
	}))),
	waivers: exactOptional(array(object({
		...waived,
		about: text,
		state: _enum([
			"active",
			"ended",
			"unmatched"
		])
	})))
});
const neighbour = object({
	stack: text,
	identities: array(object({
		key: text,
		name: text,
		urn: text,
		location: exactOptional(location)
	}))
});
const part = object({
	number: int().min(1).max(mostParts),
	of: int().min(1).max(mostParts),
	baseline: exactOptional(text),
	lacksBaseline: flag,
	gone: texts,
	neighbours: array(neighbour)
});
const commit = string().regex(/^[0-9a-f]{40,64}$/);
const given = object({
	environment: exactOptional(texts),
	network: flag,
	folders: exactOptional(texts)
});
/** Schema version 1 (docs/architecture.md, "The report"). */
const reportSchema = object({
	version: literal(1),
	verdict: verdict.nullable(),
	stacks: array(stack),
	part: exactOptional(part),
	judged: exactOptional(object({
		project: text,
		folder: text,
		commit,
		base: commit
	})),
	confinement: exactOptional(object({
		unconfined: exactOptional(text),
		given: exactOptional(given)
	}))
});
export { reportSchema };
