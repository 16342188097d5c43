import { t as Command } from "./commander.js";
import { J as forTerminal, d as parseSchedule, nt as parseJson, u as watchDays } from "./engine.js";
import { t as UserError } from "./userError.js";
import { a as platforms, i as SnippetsError, t as codeOf } from "./errors.js";
import { a as runOffline, n as findProject, t as showProgress } from "./progress.js";
import { t as checkReferred } from "./referred.js";
import { t as inputText } from "./inputText.js";
import { r as absolute, t as missing } from "./replaceFile.js";
import { o as withRunOptions, r as howToRun } from "./options.js";
import { dirname, join } from "node:path";
import { lstat, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
// snippets/find.ts
/** By this a description is found. `workloadSignIn` of the library writes it. */
const marker = "azure-keyless:workload";
const maxDepth = 40;
const maxWorkloads = 1e3;
/** Every description of a workload among the outputs of a stack, however nested. */
function findWorkloads(outputs) {
	const found = [];
	search(outputs, "", 0, found);
	if (found.length > maxWorkloads) throw new SnippetsError(`outputs: expected at most ${maxWorkloads} workloads, got ${found.length}`);
	return found;
}
function search(value, path, depth, found) {
	if (depth > maxDepth || typeof value !== "object" || value === null) return;
	if (Array.isArray(value)) {
		value.forEach((inner, index) => {
			search(inner, `${path}[${index}]`, depth + 1, found);
		});
		return;
	}
	const given = value;
	if (given["kind"] === marker) {
		found.push({
			path,
			given
		});
		return;
	}
	for (const [name, inner] of Object.entries(given)) search(inner, path === "" ? name : `${path}.${name}`, depth + 1, found);
}
// snippets/leaf.ts
/** How a digest shows what is not known, and how both hide what is secret. */
const unknownTexts = /* @__PURE__ */ new Set([
	"04da6b54-80e4-46f7-96ec-b56ff0331ba9",
	"[secret]",
	"[unknown]"
]);
/** What a text of a description may be. Every form is plain in YAML, shells, workflows, pipelines and code. */
const forms = {
	guid: {
		pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
		expected: "a GUID"
	},
	url: {
		pattern: /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[a-z0-9._~/-]*)?$/i,
		expected: "an https address"
	},
	scope: {
		pattern: /^https:\/\/[a-z0-9.-]+\/\.default$/i,
		expected: "a token scope, such as https://\u2026/.default"
	},
	audience: {
		pattern: /^(?:api|https):\/\/[a-z0-9._/-]+$/i,
		expected: "an audience, such as api://\u2026"
	},
	variable: {
		pattern: /^[A-Za-z_]\w*$/,
		expected: "the name of a variable"
	},
	dnsName: {
		pattern: /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/,
		expected: "a name that Kubernetes allows"
	},
	azureName: {
		pattern: /^[\p{L}\p{N}_().-]+$/u,
		expected: "a name that Azure allows"
	},
	repository: {
		pattern: /^[\w-]+\/[\w.-]+$/,
		expected: "owner and name of a repository"
	},
	ref: {
		pattern: /^[\w./+@#=,-][\w ./+@#=,-]*$/,
		expected: "a name without quotes, brackets and expressions"
	},
	plain: {
		pattern: /^[\w .:/@+,=~%*-]*$/,
		expected: "a text without quotes, brackets and expressions"
	}
};
const maxLength$1 = 500;
/** What an offline run answers for the tenant and subscription of whoever deploys, which it does not know. */
const standIn = /^(?:subscription|tenant)-of-/;
/** Whether a value is not known: missing, or unknown in a preview, or a secret. */
function isUnknown(value) {
	if (typeof value !== "string") return value === void 0 || value === null;
	return unknownTexts.has(value) || standIn.test(value);
}
/** @throws SnippetsError that names the place and never shows the value. */
function leaf(value, form, path) {
	const { pattern, expected } = forms[form];
	if (typeof value === "string" && value.length <= maxLength$1 && pattern.test(value)) return value;
	throw new SnippetsError(`output ${path}: expected ${expected}, got ${isUnknown(value) ? "nothing" : "something else"}`);
}
/** The placeholders of one workload, as they are needed. */
var Placeholders = class {
	#byText = /* @__PURE__ */ new Map();
	/** The value, or a placeholder for it. */
	or(value, form, path, what, how) {
		if (!isUnknown(value)) return leaf(value, form, path);
		const text = `<${what}>`;
		this.#byText.set(text, {
			text,
			how
		});
		return text;
	}
	all() {
		return [...this.#byText.values()];
	}
};
// snippets/safeName.ts
/** Names that Windows keeps for devices, whatever follows the dot. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const maxLength = 80;
/** A name that is one part of a path on every system, and plain text in every file. */
function safeName(text) {
	const plain = text.slice(0, 1e3).replace(/[^A-Za-z0-9._-]+/g, "-").replace(/\.{2,}/g, ".").replace(/^[.-]+/, "").slice(0, maxLength).replace(/[.-]+$/, "");
	if (plain === "") return "workload";
	return devices.test(plain) ? `workload-${plain}` : plain;
}
/** The names made different, in their order: a file system may not tell upper case from lower case. */
function distinct(names) {
	const taken = /* @__PURE__ */ new Set();
	return names.map((name) => {
		let free = name;
		for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}-${number}`;
		taken.add(free.toLowerCase());
		return free;
	});
}
// snippets/read.ts
/**
* The workloads that the outputs of a stack describe.
*
* @param outputs as `pulumi stack output --json` prints them, or as an offline run knows them.
* @throws SnippetsError for a description that is not as `workloadSignIn` writes it.
*/
function readWorkloads(outputs) {
	const found = findWorkloads(outputs);
	const names = distinct(found.map(({ given }) => safeName(typeof given["name"] === "string" ? given["name"] : "")));
	return found.map((one, index) => workloadOf(one, names[index] ?? ""));
}
const afterUpdate = "after pulumi up: pulumi stack output --json > outputs.json, then again with --from outputs.json --force";
function workloadOf({ path, given }, name) {
	const placeholders = new Placeholders();
	const known = (value, form, key, what) => placeholders.or(value, form, `${path}.${key}`, `${what} of ${name}`, afterUpdate);
	const platform = platforms.find((one) => one === given["platform"]);
	if (platform === void 0) throw new SnippetsError(`output ${path}.platform: expected one of ${platforms.join(", ")}`);
	const calls = listOf(given, "calls", path).map(([call, at]) => callOf(call, at, name, placeholders));
	const clientId = known(given["clientId"], "guid", "clientId", "client id");
	const tenantId = known(given["tenantId"], "guid", "tenantId", "tenant id");
	const login = recordOf(given["login"]);
	return {
		name,
		platform,
		clientId,
		tenantId,
		subscriptionId: known(given["subscriptionId"], "guid", "subscriptionId", "subscription id"),
		loginEnvironment: known(login["environment"] ?? "azurecloud", "plain", "login.environment", "cloud"),
		audience: known(login["audience"] ?? "api://AzureADTokenExchange", "audience", "login.audience", "audience"),
		host: hostOf(recordOf(given["host"]), path, name, placeholders),
		schedule: scheduleOf(given["schedule"]),
		environment: environmentOf(recordOf(given["environment"]), {
			clientId,
			tenantId,
			calls,
			path,
			name,
			placeholders
		}),
		serviceAccounts: listOf(given, "serviceAccounts", path).map(([account, at]) => ({
			namespace: leaf(account["namespace"], "dnsName", `${at}.namespace`),
			name: leaf(account["name"], "dnsName", `${at}.name`)
		})),
		gitHub: listOf(given, "gitHub", path).map(([workflow, at]) => workflowOf(workflow, at)),
		azureDevOps: listOf(given, "azureDevOps", path).map(([connection, at]) => connectionOf(connection, at)),
		calls,
		placeholders: placeholders.all()
	};
}
function callOf(call, at, workload, placeholders) {
	const name = safeName(typeof call["name"] === "string" ? call["name"] : "");
	return {
		service: leaf(call["service"], "plain", `${at}.service`),
		name,
		endpointVariable: leaf(call["endpointVariable"], "variable", `${at}.endpointVariable`),
		endpoint: placeholders.or(call["endpoint"], "url", `${at}.endpoint`, `endpoint of ${name}`, afterUpdate),
		tokenScope: placeholders.or(call["tokenScope"], "scope", `${at}.tokenScope`, `token scope of ${name} for ${workload}`, afterUpdate),
		takesKeys: call["authentication"] !== "keyless"
	};
}
function environmentOf(given, around) {
	const { path, name, placeholders } = around;
	const entries = Object.entries(given).map(([variable, value]) => {
		leaf(variable, "variable", `${path}.environment`);
		const derived = isUnknown(value) ? toldElsewhere(variable, around) : void 0;
		const at = `${path}.environment.${variable}`;
		return [variable, derived ?? placeholders.or(value, "plain", at, `${variable} of ${name}`, afterUpdate)];
	});
	return Object.fromEntries(entries);
}
/** A value that stands elsewhere in the description, too: one placeholder is enough for it. */
function toldElsewhere(variable, { clientId, tenantId, calls }) {
	if (variable === "AZURE_CLIENT_ID") return clientId;
	if (variable === "AZURE_TENANT_ID") return tenantId;
	return calls.find(({ endpointVariable }) => endpointVariable === variable)?.endpoint;
}
function hostOf(host, path, name, placeholders) {
	const or = (key, what) => placeholders.or(host[key], "azureName", `${path}.host.${key}`, `${what} of ${name}`, "tell it in the program: workloadSignIn(\u2026, { host: { name, resourceGroupName } }), then pulumi up and --from");
	return {
		name: or("name", "name of the host"),
		resourceGroupName: or("resourceGroupName", "resource group")
	};
}
function workflowOf(workflow, at) {
	const optional = (key) => isUnknown(workflow[key]) ? void 0 : leaf(workflow[key], "ref", `${at}.${key}`);
	return {
		repository: leaf(workflow["repository"], "repository", `${at}.repository`),
		branch: optional("branch"),
		tag: optional("tag"),
		environment: optional("environment")
	};
}
function connectionOf(connection, at) {
	const text = (key) => leaf(connection[key], "ref", `${at}.${key}`);
	return {
		organization: text("organization"),
		project: text("project"),
		connection: text("connection")
	};
}
function scheduleOf(schedule) {
	return typeof schedule === "string" ? parseSchedule(schedule)?.text : void 0;
}
function recordOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function listOf(given, key, path) {
	const value = given[key] ?? [];
	if (!Array.isArray(value)) throw new SnippetsError(`output ${path}.${key}: expected a list`);
	return value.map((item, index) => [recordOf(item), `${path}.${key}[${index}]`]);
}
// snippets/clients/client.ts
/** The products with client code, as docs/services.md names them. */
const kinds = /* @__PURE__ */ new Map([
	["Azure OpenAI", "openAI"],
	["Azure AI Search", "search"],
	["Document Intelligence", "documentIntelligence"]
]);
/** The stem of the functions' names. */
const stems = {
	openAI: "OpenAI",
	search: "Search",
	documentIntelligence: "DocumentIntelligence"
};
/** The clients of a workload: of the services that there is code for. */
function clientsOf({ calls }) {
	const known = calls.flatMap((call) => {
		const kind = kinds.get(call.service);
		return kind === void 0 ? [] : [{
			call,
			kind
		}];
	});
	return known.map(({ call, kind }, index) => ({
		kind,
		name: stems[kind] + (known.findIndex((other) => other.kind === kind) === index ? "" : camel(call.name)),
		endpointVariable: call.endpointVariable,
		keyVariable: keyVariableOf(call),
		scope: call.tokenScope,
		audience: call.tokenScope.replace(/\/\.default$/, ""),
		takesKeys: call.takesKeys
	}));
}
/** The variable of a call's key, beside that of its endpoint. */
function keyVariableOf({ endpointVariable }) {
	const key = endpointVariable.replace("ENDPOINT", "API_KEY");
	return key === endpointVariable ? `${endpointVariable}_API_KEY` : key;
}
function camel(name) {
	return name.split(/[^A-Za-z0-9]+/).map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("");
}
/** The name with its first word in lower case, as functions are called: `openAI`, `search`. */
function lowerName({ kind, name }) {
	return kind + name.slice(stems[kind].length);
}
/** `document_intelligence_second`, as Python calls functions. */
function snakeName({ kind, name }) {
	const stem = {
		openAI: "openai",
		search: "search",
		documentIntelligence: "document_intelligence"
	}[kind];
	const rest = name.slice(stems[kind].length).replace(/([a-z0-9])([A-Z])/g, "$1_$2");
	return rest === "" ? stem : `${stem}_${rest.toLowerCase()}`;
}
// snippets/clients/csharp.ts
/** With `Azure.AI.OpenAI`, `Azure.Search.Documents` and `Azure.AI.DocumentIntelligence`. */
const csharp = {
	path: "Clients.cs",
	code: (clients) => {
		const has = (kind) => clients.some((client) => client.kind === kind);
		const keyed = clients.some(({ takesKeys }) => takesKeys);
		return [
			"using System;",
			...keyed ? ["using Azure;"] : [],
			...has("documentIntelligence") ? ["using Azure.AI.DocumentIntelligence;"] : [],
			...has("openAI") ? ["using Azure.AI.OpenAI;"] : [],
			"using Azure.Core;",
			"using Azure.Identity;",
			...has("search") ? ["using Azure.Search.Documents;"] : [],
			"",
			"public static class Clients",
			"{",
			"    // AZURE_TOKEN_CREDENTIALS names the one credential that is used: needs Azure.Identity 1.15.0.",
			"    private static readonly TokenCredential Credential = new DefaultAzureCredential();",
			...keyed ? [
				"    // The switch of the migration. Remove it, and the keys, once every service is keyless.",
				"    private static readonly bool UsesKeys =",
				"        Environment.GetEnvironmentVariable(\"USE_MANAGED_IDENTITY\") == \"false\";"
			] : [],
			...clients.flatMap((client) => ["", ...clientCode$4[client.kind](client).map((line) => `    ${line}`)]),
			"",
			"    private static string Variable(string name) =>",
			"        Environment.GetEnvironmentVariable(name)",
			"        ?? throw new InvalidOperationException($\"{name} is not set\");",
			"}",
			""
		].join("\n");
	}
};
const clientCode$4 = {
	openAI: (client) => [
		`public static AzureOpenAIClient ${client.name}Client()`,
		"{",
		`    var endpoint = new Uri(Variable("${client.endpointVariable}"));`,
		...ifKeys$3(client, `return new AzureOpenAIClient(endpoint, new AzureKeyCredential(Variable("${client.keyVariable}")));`),
		"    var options = new AzureOpenAIClientOptions",
		"    {",
		`        Audience = new AzureOpenAIAudience("${client.scope}"),`,
		"    };",
		"    return new AzureOpenAIClient(endpoint, Credential, options);",
		"}"
	],
	search: (client) => [
		`public static SearchClient ${client.name}Client(string index)`,
		"{",
		`    var endpoint = new Uri(Variable("${client.endpointVariable}"));`,
		...ifKeys$3(client, `return new SearchClient(endpoint, index, new AzureKeyCredential(Variable("${client.keyVariable}")));`),
		`    var options = new SearchClientOptions { Audience = new SearchAudience("${client.audience}") };`,
		"    return new SearchClient(endpoint, index, Credential, options);",
		"}"
	],
	documentIntelligence: (client) => [
		`public static DocumentIntelligenceClient ${client.name}Client()`,
		"{",
		`    var endpoint = new Uri(Variable("${client.endpointVariable}"));`,
		...ifKeys$3(client, `return new DocumentIntelligenceClient(endpoint, new AzureKeyCredential(Variable("${client.keyVariable}")));`),
		...publicOnly$1(client).map((line) => `    ${line}`),
		"    return new DocumentIntelligenceClient(endpoint, Credential);",
		"}"
	]
};
/** This SDK asks for tokens of the public cloud. */
function publicOnly$1({ scope }) {
	return scope === "https://cognitiveservices.azure.com/.default" ? [] : [`// Its tokens need the scope ${scope}.`];
}
function ifKeys$3({ takesKeys }, statement) {
	return takesKeys ? [`    if (UsesKeys) ${statement}`] : [];
}
// snippets/clients/go.ts
const sdk = "github.com/Azure/azure-sdk-for-go/sdk";
/** With `openai-go`. There is no SDK for Search and Document Intelligence: a pipeline signs requests in. */
const go = {
	path: "clients.go",
	code: (clients) => {
		const keyed = clients.some(({ takesKeys }) => takesKeys);
		const openAI = clients.some(({ kind }) => kind === "openAI");
		const rest = clients.some(({ kind }) => kind !== "openAI");
		return [
			"// Package clients signs in to the services that this workload calls.",
			"package clients",
			"",
			"import (",
			"	\"fmt\"",
			"	\"os\"",
			"",
			...clients.some(({ kind, takesKeys }) => kind !== "openAI" && takesKeys) ? [`\t"${sdk}/azcore"`] : [],
			...rest ? [`\t"${sdk}/azcore/policy"`, `\t"${sdk}/azcore/runtime"`] : [],
			`\t"${sdk}/azidentity"`,
			...openAI ? ["	\"github.com/openai/openai-go/v3\"", "	\"github.com/openai/openai-go/v3/azure\""] : [],
			")",
			"",
			...keyed ? [
				"// The switch of the migration. Remove it, and the keys, once every service is keyless.",
				"var usesKeys = os.Getenv(\"USE_MANAGED_IDENTITY\") == \"false\"",
				""
			] : [],
			"// AZURE_TOKEN_CREDENTIALS names the one credential that is used: needs azidentity 1.11.0.",
			"func newCredential() (*azidentity.DefaultAzureCredential, error) {",
			"	return azidentity.NewDefaultAzureCredential(nil)",
			"}",
			"",
			...clients.flatMap((client) => [...clientCode$3[client.kind](client), ""]),
			...rest ? pipeline : [],
			"func variable(name string) (string, error) {",
			"	value := os.Getenv(name)",
			"	if value == \"\" {",
			"		return \"\", fmt.Errorf(\"%s is not set\", name)",
			"	}",
			"	return value, nil",
			"}",
			""
		].join("\n");
	}
};
const pipeline = [
	"func pipelineWith(signIn policy.Policy) runtime.Pipeline {",
	"	policies := runtime.PipelineOptions{PerRetry: []policy.Policy{signIn}}",
	"	return runtime.NewPipeline(\"clients\", \"v1.0.0\", policies, nil)",
	"}",
	""
];
const clientCode$3 = {
	openAI: (client) => [
		`// ${client.name}Client calls models.`,
		`func ${client.name}Client() (openai.Client, error) {`,
		...endpointOf(client, "openai.Client{}"),
		"	versioned := azure.WithEndpoint(endpoint, \"2024-10-21\")",
		...client.takesKeys ? [
			"	if usesKeys {",
			`\t\tkey, err := variable("${client.keyVariable}")`,
			"		return openai.NewClient(versioned, azure.WithAPIKey(key)), err",
			"	}"
		] : [],
		"	credential, err := newCredential()",
		"	if err != nil {",
		"		return openai.Client{}, err",
		"	}",
		`\tscopes := azure.WithTokenCredentialScopes([]string{"${client.scope}"})`,
		"	return openai.NewClient(versioned, azure.WithTokenCredential(credential, scopes)), nil",
		"}"
	],
	search: restClient,
	documentIntelligence: restClient
};
/** The key's header: https://learn.microsoft.com/azure/search/search-security-api-keys and \u2026/ai-services/authentication. */
const headers = {
	search: "api-key",
	documentIntelligence: "Ocp-Apim-Subscription-Key"
};
function restClient(client) {
	const header = client.kind === "openAI" ? "api-key" : headers[client.kind];
	return [
		`// ${client.name}Client is the endpoint, and a pipeline that signs requests to it in.`,
		`func ${client.name}Client() (string, runtime.Pipeline, error) {`,
		...endpointOf(client, "\"\", runtime.Pipeline{}"),
		...client.takesKeys ? [
			"	if usesKeys {",
			`\t\tkey, err := variable("${client.keyVariable}")`,
			`\t\tsignIn := runtime.NewKeyCredentialPolicy(azcore.NewKeyCredential(key), "${header}", nil)`,
			"		return endpoint, pipelineWith(signIn), err",
			"	}"
		] : [],
		"	credential, err := newCredential()",
		"	if err != nil {",
		"		return \"\", runtime.Pipeline{}, err",
		"	}",
		`\tsignIn := runtime.NewBearerTokenPolicy(credential, []string{"${client.scope}"}, nil)`,
		"	return endpoint, pipelineWith(signIn), nil",
		"}"
	];
}
function endpointOf({ endpointVariable }, nothing) {
	return [
		`\tendpoint, err := variable("${endpointVariable}")`,
		"	if err != nil {",
		`\t\treturn ${nothing}, err`,
		"	}"
	];
}
// snippets/clients/java.ts
/** With `openai-java`, `azure-search-documents` and `azure-ai-documentintelligence`. */
const java = {
	path: "Clients.java",
	code: (clients) => {
		const keyed = clients.some(({ takesKeys }) => takesKeys);
		return [
			...importsOf(clients).map((name) => `import ${name};`),
			"",
			"public final class Clients {",
			"    // AZURE_TOKEN_CREDENTIALS names the one credential that is used: needs azure-identity 1.17.0.",
			"    private static final TokenCredential CREDENTIAL = new DefaultAzureCredentialBuilder().build();",
			...keyed ? ["    // The switch of the migration. Remove it, and the keys, once every service is keyless.", "    private static final boolean USES_KEYS = \"false\".equals(System.getenv(\"USE_MANAGED_IDENTITY\"));"] : [],
			"",
			"    private Clients() {}",
			...clients.flatMap((client) => ["", ...clientCode$2[client.kind](client).map((line) => `    ${line}`)]),
			"",
			"    private static String variable(String name) {",
			"        String value = System.getenv(name);",
			"        if (value == null || value.isEmpty()) throw new IllegalStateException(name + \" is not set\");",
			"        return value;",
			"    }",
			"}",
			""
		].join("\n");
	}
};
/** The classes that the code names, as Java sorts them. */
function importsOf(clients) {
	const needed = (kind, keys) => clients.some((client) => client.kind === kind && (!keys || client.takesKeys));
	const search = "com.azure.search.documents";
	const documents = "com.azure.ai.documentintelligence";
	return [
		"com.azure.core.credential.TokenCredential",
		"com.azure.identity.DefaultAzureCredentialBuilder",
		...needed("search", true) || needed("documentIntelligence", true) ? ["com.azure.core.credential.AzureKeyCredential"] : [],
		...needed("openAI", true) ? ["com.openai.azure.credential.AzureApiKeyCredential"] : [],
		...needed("openAI", false) ? [
			"com.azure.identity.AuthenticationUtil",
			"com.openai.client.OpenAIClient",
			"com.openai.client.okhttp.OpenAIOkHttpClient",
			"com.openai.credential.BearerTokenCredential"
		] : [],
		...needed("search", false) ? [
			`${search}.SearchClient`,
			`${search}.SearchClientBuilder`,
			`${search}.models.SearchAudience`
		] : [],
		...needed("documentIntelligence", false) ? [`${documents}.DocumentIntelligenceClient`, `${documents}.DocumentIntelligenceClientBuilder`] : []
	].toSorted();
}
const clientCode$2 = {
	openAI: (client) => [
		`public static OpenAIClient ${lowerName(client)}Client() {`,
		"    OpenAIOkHttpClient.Builder client =",
		`        OpenAIOkHttpClient.builder().baseUrl(variable("${client.endpointVariable}"));`,
		...ifKeys$2(client, `return client.credential(AzureApiKeyCredential.create(variable("${client.keyVariable}"))).build();`),
		"    return client",
		"        .credential(",
		"            BearerTokenCredential.create(",
		`                AuthenticationUtil.getBearerTokenSupplier(CREDENTIAL, "${client.scope}")))`,
		"        .build();",
		"}"
	],
	search: (client) => [
		`public static SearchClient ${lowerName(client)}Client(String index) {`,
		"    SearchClientBuilder client =",
		`        new SearchClientBuilder().endpoint(variable("${client.endpointVariable}")).indexName(index);`,
		...ifKeys$2(client, `return client.credential(new AzureKeyCredential(variable("${client.keyVariable}"))).buildClient();`),
		"    return client",
		"        .credential(CREDENTIAL)",
		`        .audience(SearchAudience.fromString("${client.audience}"))`,
		"        .buildClient();",
		"}"
	],
	documentIntelligence: (client) => [
		`public static DocumentIntelligenceClient ${lowerName(client)}Client() {`,
		"    DocumentIntelligenceClientBuilder client =",
		`        new DocumentIntelligenceClientBuilder().endpoint(variable("${client.endpointVariable}"));`,
		...ifKeys$2(client, `return client.credential(new AzureKeyCredential(variable("${client.keyVariable}"))).buildClient();`),
		...publicOnly(client).map((line) => `    ${line}`),
		"    return client.credential(CREDENTIAL).buildClient();",
		"}"
	]
};
/** This SDK asks for tokens of the public cloud. */
function publicOnly({ scope }) {
	return scope === "https://cognitiveservices.azure.com/.default" ? [] : [`// Its tokens need the scope ${scope}.`];
}
function ifKeys$2({ takesKeys }, statement) {
	return takesKeys ? [`    if (USES_KEYS) ${statement}`] : [];
}
// snippets/clients/python.ts
/** With `openai`, `azure-search-documents` and `azure-ai-documentintelligence`. */
const python = {
	path: "clients.py",
	code: (clients) => {
		const has = (kind) => clients.some((client) => client.kind === kind);
		const keyed = clients.filter(({ takesKeys }) => takesKeys);
		const azureKey = keyed.some(({ kind }) => kind !== "openAI");
		const identity = ["DefaultAzureCredential", ...has("openAI") ? ["get_bearer_token_provider"] : []].join(", ");
		return [
			"import os",
			"",
			...has("documentIntelligence") ? ["from azure.ai.documentintelligence import DocumentIntelligenceClient"] : [],
			...azureKey ? ["from azure.core.credentials import AzureKeyCredential"] : [],
			`from azure.identity import ${identity}`,
			...has("search") ? ["from azure.search.documents import SearchClient"] : [],
			...has("openAI") ? ["from openai import AzureOpenAI"] : [],
			"",
			"# AZURE_TOKEN_CREDENTIALS names the one credential that is used: needs azure-identity 1.24.0.",
			"credential = DefaultAzureCredential()",
			...keyed.length > 0 ? ["# The switch of the migration. Remove it, and the keys, once every service is keyless.", "uses_keys = os.environ.get(\"USE_MANAGED_IDENTITY\") == \"false\""] : [],
			"",
			...clients.flatMap((client) => [
				"",
				...clientCode$1[client.kind](client),
				""
			])
		].join("\n").replace(/\n+$/, "\n");
	}
};
const clientCode$1 = {
	openAI: (client) => [
		`def ${snakeName(client)}_client() -> AzureOpenAI:`,
		`    endpoint = os.environ["${client.endpointVariable}"]`,
		"    api_version = \"2024-10-21\"",
		...ifKeys$1(client, "return AzureOpenAI(", "    azure_endpoint=endpoint,", "    api_version=api_version,", `    api_key=os.environ["${client.keyVariable}"],`, ")"),
		"    return AzureOpenAI(",
		"        azure_endpoint=endpoint,",
		"        api_version=api_version,",
		"        azure_ad_token_provider=get_bearer_token_provider(",
		`            credential, "${client.scope}"`,
		"        ),",
		"    )"
	],
	search: (client) => [
		`def ${snakeName(client)}_client(index: str) -> SearchClient:`,
		`    endpoint = os.environ["${client.endpointVariable}"]`,
		...ifKeys$1(client, `key = AzureKeyCredential(os.environ["${client.keyVariable}"])`, "return SearchClient(endpoint, index, key)"),
		"    return SearchClient(",
		`        endpoint, index, credential, audience="${client.audience}"`,
		"    )"
	],
	documentIntelligence: (client) => [
		`def ${snakeName(client)}_client() -> DocumentIntelligenceClient:`,
		`    endpoint = os.environ["${client.endpointVariable}"]`,
		...ifKeys$1(client, `key = AzureKeyCredential(os.environ["${client.keyVariable}"])`, "return DocumentIntelligenceClient(endpoint, key)"),
		"    return DocumentIntelligenceClient(",
		"        endpoint,",
		"        credential,",
		`        credential_scopes=["${client.scope}"],`,
		"    )"
	]
};
function ifKeys$1({ takesKeys }, ...statements) {
	return takesKeys ? ["    if uses_keys:", ...statements.map((line) => `        ${line}`)] : [];
}
// snippets/clients/typescript.ts
/** With `openai`, `@azure/search-documents` and `@azure-rest/ai-document-intelligence`. */
const typescript = {
	path: "clients.ts",
	code: (clients) => {
		const has = (kind) => clients.some((client) => client.kind === kind);
		const keyed = clients.filter(({ takesKeys }) => takesKeys);
		const azureKey = keyed.some(({ kind }) => kind === "search");
		const identity = ["DefaultAzureCredential", ...has("openAI") ? ["getBearerTokenProvider"] : []].join(", ");
		return [
			...has("documentIntelligence") ? ["import createDocumentIntelligenceClient, { type DocumentIntelligenceClient } from \"@azure-rest/ai-document-intelligence\";"] : [],
			`import { ${identity} } from "@azure/identity";`,
			...has("search") ? [`import { ${azureKey ? "AzureKeyCredential, " : ""}SearchClient } from "@azure/search-documents";`] : [],
			...has("openAI") ? ["import { AzureOpenAI } from \"openai\";"] : [],
			"",
			"// AZURE_TOKEN_CREDENTIALS names the one credential that is used: needs @azure/identity 4.11.0.",
			"const credential = new DefaultAzureCredential();",
			...keyed.length > 0 ? ["// The switch of the migration. Remove it, and the keys, once every service is keyless.", "const usesKeys = process.env[\"USE_MANAGED_IDENTITY\"] === \"false\";"] : [],
			"",
			...clients.flatMap((client) => [...clientCode[client.kind](client), ""]),
			"function variable(name: string): string {",
			"  const value = process.env[name];",
			"  if (value === undefined || value === \"\") throw new Error(`${name} is not set`);",
			"  return value;",
			"}",
			""
		].join("\n");
	}
};
const clientCode = {
	openAI: (client) => [
		`export function ${lowerName(client)}Client(): AzureOpenAI {`,
		`  const endpoint = variable("${client.endpointVariable}");`,
		"  const apiVersion = \"2024-10-21\";",
		...ifKeys(client, `return new AzureOpenAI({ endpoint, apiVersion, apiKey: variable("${client.keyVariable}") });`),
		`  const azureADTokenProvider = getBearerTokenProvider(credential, "${client.scope}");`,
		"  return new AzureOpenAI({ endpoint, apiVersion, azureADTokenProvider });",
		"}"
	],
	search: (client) => [
		`export function ${lowerName(client)}Client<T extends object>(index: string): SearchClient<T> {`,
		`  const endpoint = variable("${client.endpointVariable}");`,
		...ifKeys(client, `return new SearchClient<T>(endpoint, index, new AzureKeyCredential(variable("${client.keyVariable}")));`),
		`  return new SearchClient<T>(endpoint, index, credential, { audience: "${client.audience}" });`,
		"}"
	],
	documentIntelligence: (client) => [
		`export function ${lowerName(client)}Client(): DocumentIntelligenceClient {`,
		`  const endpoint = variable("${client.endpointVariable}");`,
		...ifKeys(client, `return createDocumentIntelligenceClient(endpoint, { key: variable("${client.keyVariable}") });`),
		`  return createDocumentIntelligenceClient(endpoint, credential, { credentials: { scopes: ["${client.scope}"] } });`,
		"}"
	]
};
function ifKeys({ takesKeys }, statement) {
	return takesKeys ? [`  if (usesKeys) ${statement}`] : [];
}
// snippets/quote.ts
/** A text as a scalar of YAML, whatever is in it. */
function yamlText(text) {
	return JSON.stringify(text);
}
/** A text as one word of a POSIX shell. */
function shellWord(text) {
	return /^[\w./:@=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
/** Lines of a map in YAML, each value quoted. */
function yamlMap(map, indent) {
	return Object.entries(map).map(([key, value]) => `${" ".repeat(indent)}${key}: ${yamlText(value)}`).join("\n");
}
// snippets/platforms/variables.ts
/** The variables of a workload, without those that its platform sets itself. */
function variablesWithout({ environment }, ...names) {
	return Object.fromEntries(Object.entries(environment).filter(([variable]) => !names.includes(variable)));
}
// snippets/platforms/azureDevOps.ts
/**
* A pipeline for each service connection that the identity trusts. The task leaves the ids of the connection in variables,
* from which `AzurePipelinesCredential` gets a token of its own whenever it needs one.
* Source: https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/azure-cli-v2
*/
function azureDevOpsFiles(workload) {
	const { azureDevOps } = workload;
	return azureDevOps.map((connection, index) => ({
		path: index === 0 ? "azure-pipelines.yml" : `azure-pipelines-${index + 1}.yml`,
		text: pipelineText(workload, connection)
	}));
}
function pipelineText(workload, { organization, project, connection }) {
	const scopes = [...new Set(workload.calls.map(({ tokenScope }) => tokenScope))];
	const rest = variablesWithout(workload, "AZURE_CLIENT_ID", "AZURE_TENANT_ID", "AZURE_TOKEN_CREDENTIALS");
	return `# For ${project} of ${organization}. The service connection holds no secret: workload identity federation.
trigger: none
pool:
  vmImage: ubuntu-latest
steps:
  - task: AzureCLI@2
    displayName: ${yamlText(`${workload.name} signs in`)}
    inputs:
      azureSubscription: ${yamlText(connection)}
      scriptType: bash
      scriptLocation: inlineScript
      inlineScript: |
        set -euo pipefail
        python3 -m pip install --quiet 'azure-identity>=1.24.0'
        python3 - <<'PYTHON'
        import os

        from azure.identity import AzurePipelinesCredential

        credential = AzurePipelinesCredential(
            tenant_id=os.environ["AZURESUBSCRIPTION_TENANT_ID"],
            client_id=os.environ["AZURESUBSCRIPTION_CLIENT_ID"],
            service_connection_id=os.environ["AZURESUBSCRIPTION_SERVICE_CONNECTION_ID"],
            system_access_token=os.environ["SYSTEM_ACCESSTOKEN"],
        )
${scopes.map((scope) => `        credential.get_token("${scope}")`).join("\n")}
        PYTHON
    env:
      SYSTEM_ACCESSTOKEN: $(System.AccessToken)
${yamlMap(rest, 6)}
`;
}
// snippets/platforms/kubernetes.ts
/**
* A ServiceAccount, a patch for the pods and the variables, for each service account that the identity trusts.
* Source: https://learn.microsoft.com/azure/aks/workload-identity-overview
*/
function kubernetesFiles(workload) {
	const { serviceAccounts, clientId, tenantId, name } = workload;
	return serviceAccounts.flatMap((account) => {
		const folder = serviceAccounts.length === 1 ? "kubernetes" : `kubernetes-${account.namespace}-${account.name}`;
		return [
			{
				path: `${folder}/service-account.yaml`,
				text: `apiVersion: v1
kind: ServiceAccount
metadata:
  namespace: ${yamlText(account.namespace)}
  name: ${yamlText(account.name)}
  annotations:
    azure.workload.identity/client-id: ${yamlText(clientId)}
    azure.workload.identity/tenant-id: ${yamlText(tenantId)}
`
			},
			{
				path: `${folder}/pod.patch.yaml`,
				text: podPatch(controllerOf(workload), account.name)
			},
			{
				path: `${folder}/environment.yaml`,
				text: `# The variables of every container: kubectl set env --from=configmap/\u2026 (README.md).
apiVersion: v1
kind: ConfigMap
metadata:
  namespace: ${yamlText(account.namespace)}
  name: ${yamlText(configMapName(name))}
data:
${yamlMap(variablesWithout(workload, "AZURE_CLIENT_ID", "AZURE_TENANT_ID"), 2)}
`
			}
		];
	});
}
/** What runs the pods: a workload with a schedule is a CronJob, any other a Deployment. */
function controllerOf({ schedule }) {
	return schedule === void 0 || schedule === "always" || schedule === "onDeploy" ? "deployment" : "cronjob";
}
function podPatch(controller, serviceAccount) {
	const template = [
		"template:",
		"  metadata:",
		"    labels:",
		"      azure.workload.identity/use: \"true\"",
		"  spec:",
		`    serviceAccountName: ${yamlText(serviceAccount)}`
	];
	const above = controller === "deployment" ? ["spec:"] : [
		"spec:",
		"  jobTemplate:",
		"    spec:"
	];
	const indent = "  ".repeat(above.length);
	return `# A strategic merge patch for a ${controller}. Its pods get a token with this label only.
${[...above, ...template.map((line) => `${indent}${line}`)].join("\n")}
`;
}
/** Where the variables of a workload stand in its cluster. */
function configMapName(name) {
	return `${name.toLowerCase().replaceAll("_", "-").replace(/^[^a-z0-9]+/, "")}-sign-in`;
}
// snippets/platforms/deleteKey.ts
/** The commands that delete the keys of a workload, and the secret of its pipeline. None prints a key. */
function deleteKeyFiles(workload) {
	const keys = [...new Set(clientsOf(workload).map(({ keyVariable }) => keyVariable))];
	const commands = [
		...keys.flatMap((key) => onHost[workload.platform](workload, key)),
		...workload.serviceAccounts.flatMap(({ namespace, name }) => keys.flatMap((key) => inCluster(namespace, `${controllerOf(workload)}/${name}`, key))),
		...inGitHub(workload, keys),
		...inAzureDevOps(workload, keys)
	];
	if (commands.length === 0) return [];
	return [{
		path: "delete-key.sh",
		text: `#!/usr/bin/env bash
# Deletes what ${workload.name} used before it signed in. Run it when the callers' log shows no key any more.
set -euo pipefail

${commands.join("\n")}
`
	}];
}
/** The keys of pods are deleted by their service accounts, those of pipelines by what the identity trusts. */
const onHost = {
	aks: () => [],
	containerApp: (workload, key) => inContainerApp("containerapp", workload, key),
	containerAppJob: (workload, key) => inContainerApp("containerapp job", workload, key),
	webApp: (workload, key) => inSite("webapp", workload, key),
	functionApp: (workload, key) => inSite("functionapp", workload, key),
	virtualMachine: (_, key) => [`# On the machine: remove ${key} from where it is set, such as /etc/environment or the unit's EnvironmentFile.`],
	gitHub: () => [],
	azureDevOps: () => []
};
function inContainerApp(command, { host }, key) {
	const which = hostArguments(host);
	const secret = key.toLowerCase().replaceAll("_", "-");
	return [`az ${command} update ${which} --remove-env-vars ${key}`, `az ${command} secret remove ${which} --secret-names ${secret}`];
}
function inSite(command, { host }, key) {
	return [`az ${command} config appsettings delete ${hostArguments(host)} --setting-names ${key} --output none`];
}
function hostArguments({ name, resourceGroupName }) {
	return `--name ${shellWord(name)} --resource-group ${shellWord(resourceGroupName)}`;
}
/** The variable of the pods, and the key in every secret that has it. */
function inCluster(namespace, pods, key) {
	const kubectl = `kubectl --namespace ${shellWord(namespace)}`;
	return [
		`${kubectl} set env ${shellWord(pods)} ${key}-`,
		`${kubectl} get secrets --output json | jq --raw-output '.items[] | select(.data.${key}) | .metadata.name' |`,
		`  xargs -r -I{} ${kubectl} patch secret {} --type json --patch '[{"op":"remove","path":"/data/${key}"}]'`
	];
}
function inGitHub({ gitHub }, keys) {
	return gitHub.flatMap(({ repository, environment }) => {
		const where = `--repo ${shellWord(repository)}${environment === void 0 ? "" : ` --env ${shellWord(environment)}`}`;
		return [...keys, "AZURE_CREDENTIALS"].map((key) => `gh secret delete ${key} ${where}`);
	});
}
function inAzureDevOps({ azureDevOps }, keys) {
	return azureDevOps.flatMap(({ organization, project }) => {
		const where = `--organization ${shellWord(`https://dev.azure.com/${organization}`)} --project ${shellWord(project)}`;
		return keys.map((key) => `az pipelines variable delete --name ${key} --pipeline-name "\${1:?name of the pipeline}" ${where} --yes`);
	});
}
// snippets/platforms/developers.ts
/** What a developer copies to .env. Nothing in it is a secret: the Azure CLI holds the sign-in. */
function developerFiles({ name, calls }) {
	if (calls.length === 0) return [];
	return [{
		path: ".env.example",
		text: `# ${name} on the machine of a developer: az login, then copy this to .env. It needs a role of the developer
# (DeveloperAccess), and there is no key to ask for.
${calls.map(({ endpointVariable, endpoint }) => `${endpointVariable}="${endpoint}"`).join("\n")}
USE_MANAGED_IDENTITY="true"
AZURE_TOKEN_CREDENTIALS="AzureCliCredential"
`
	}];
}
// snippets/platforms/gitHub.ts
/** The actions by the commits of their releases: a tag can be moved to other code. */
const actions = {
	checkout: "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2",
	login: "azure/login@a457da9ea143d694b1b9c7c869ebb04ebe844ef5 # v2.3.0"
};
/** A workflow for each branch, tag or environment that the identity trusts: signed in by OIDC, without AZURE_CREDENTIALS. */
function gitHubFiles(workload) {
	const names = distinct(workload.gitHub.map(nameOf));
	return workload.gitHub.map((workflow, index) => ({
		path: `github/${names[index] ?? "workflow"}.yml`,
		text: workflowText(workload, workflow)
	}));
}
function nameOf({ branch, tag, environment }) {
	return safeName(branch ?? tag ?? environment ?? "pull-request");
}
function workflowText(workload, workflow) {
	const { name, clientId, tenantId, subscriptionId, loginEnvironment, audience, calls } = workload;
	const inputs = {
		"client-id": clientId,
		"tenant-id": tenantId,
		"subscription-id": subscriptionId,
		environment: loginEnvironment,
		audience
	};
	const scopes = [...new Set(calls.map(({ tokenScope }) => tokenScope))];
	return `# For .github/workflows of ${workflow.repository}. It replaces the secret AZURE_CREDENTIALS by OIDC.
name: ${yamlText(name)}
on:
${triggersOf(workflow)}
permissions:
  id-token: write # without it, GitHub issues no token
  contents: read
jobs:
  ${/^[A-Za-z_]/.test(name) ? name.replaceAll(".", "-") : `run-${name.replaceAll(".", "-")}`}:
    runs-on: ubuntu-latest
${workflow.environment === void 0 ? "" : `    environment: ${yamlText(workflow.environment)}\n`}    env:
${yamlMap(variablesOf(workload), 6)}
    steps:
      - uses: ${actions.checkout}
      - uses: ${actions.login}
        with:
${yamlMap(inputs, 10)}
${scopes.flatMap((scope) => [...pythonStep(scope), ...powerShellStep(scope)]).join("\n")}
`;
}
/** The token of the job is for this subject only, so the workflow runs where the subject is. */
function triggersOf({ branch, tag, environment }) {
	if (branch !== void 0) return `  workflow_dispatch:\n  push:\n    branches:\n      - ${yamlText(branch)}`;
	if (tag !== void 0) return `  push:\n    tags:\n      - ${yamlText(tag)}`;
	return environment === void 0 ? "  pull_request:" : "  workflow_dispatch:";
}
/** Client and tenant of the identity are inputs of the sign-in; the code signs in by what that left in the Azure CLI. */
function variablesOf(workload) {
	return {
		...variablesWithout(workload, "AZURE_CLIENT_ID", "AZURE_TENANT_ID"),
		AZURE_TOKEN_CREDENTIALS: "AzureCliCredential"
	};
}
function pythonStep(scope) {
	return [
		"      - name: Python signs in through azure/login",
		"        run: |",
		"          python3 -m pip install --quiet 'azure-identity>=1.24.0'",
		"          python3 - <<'PYTHON'",
		"          from azure.identity import DefaultAzureCredential",
		"",
		`          DefaultAzureCredential().get_token("${scope}")`,
		"          PYTHON"
	];
}
function powerShellStep(scope) {
	return [
		"      - name: PowerShell signs in through azure/login",
		"        shell: pwsh",
		"        run: |",
		`          $token = az account get-access-token --scope '${scope}' --query accessToken --output tsv`,
		"          if (-not $token) { throw 'no token' }",
		"          $headers = @{ Authorization = \"Bearer $token\" } # for Invoke-RestMethod -Headers $headers"
	];
}
// snippets/platforms/sdkVersions.ts
/** The first release in which `AZURE_TOKEN_CREDENTIALS` may name one credential, by the change logs of azure-sdk-for-*. */
const sdkVersions = [
	{
		language: "TypeScript",
		name: "@azure/identity",
		version: "4.11.0"
	},
	{
		language: "Python",
		name: "azure-identity",
		version: "1.24.0"
	},
	{
		language: "C#",
		name: "Azure.Identity",
		version: "1.15.0"
	},
	{
		language: "Java",
		name: "com.azure:azure-identity",
		version: "1.17.0"
	},
	{
		language: "Go",
		name: "azidentity",
		version: "1.11.0"
	}
];
// snippets/platforms/readme.ts
/** The order of steps for one workload, and the versions of the SDKs that they need. */
function readmeFile(workload) {
	const steps = [
		...codeSteps(workload),
		...clusterSteps(workload),
		...hostSteps(workload),
		...pipelineSteps(workload),
		...lastSteps(workload)
	];
	return {
		path: "README.md",
		text: `# ${workload.name} without keys

Written by \`keyless snippets\`. Nothing here is a secret.

${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}

## Lowest version of each SDK

\`AZURE_TOKEN_CREDENTIALS\` names one credential from these versions on. Older ones ignore it, or refuse the name.

| language | package | version |
| --- | --- | --- |
${sdkVersions.map(({ language, name, version }) => `| ${language} | \`${name}\` | ${version} |`).join("\n")}
`
	};
}
function codeSteps(workload) {
	const clients = clientsOf(workload);
	if (clients.length === 0) return [];
	return [`Take the code from \`clients/\` in your language. ${clients.filter(({ takesKeys }) => takesKeys).length === 0 ? "It has no way with a key: the services take none." : "With `USE_MANAGED_IDENTITY=false` it uses the key as before; deploy it that way first."}`];
}
function clusterSteps(workload) {
	const { serviceAccounts, name } = workload;
	const controller = controllerOf(workload);
	return serviceAccounts.flatMap((account) => {
		const folder = serviceAccounts.length === 1 ? "kubernetes" : `kubernetes-${account.namespace}-${account.name}`;
		const kubectl = `kubectl --namespace ${shellWord(account.namespace)}`;
		const pods = shellWord(`${controller}/${account.name}`);
		return [
			`Make the service account and the variables: \`kubectl apply -f ${folder}/service-account.yaml -f ${folder}/environment.yaml\`.`,
			`Let the pods use it: \`${kubectl} patch ${pods} --patch-file ${folder}/pod.patch.yaml\`. If the ${controller} is called otherwise, use its name, here and in \`delete-key.sh\`.`,
			`Give the pods the variables: \`${kubectl} set env ${pods} --from=configmap/${configMapName(name)}\`.`
		];
	});
}
/** What the library's host component does, and what else a platform needs. */
const hostStep = {
	aks: void 0,
	containerApp: "`pulumi up` sets the identity and the variables, which makes a new revision.",
	containerAppJob: "`pulumi up` sets the identity and the variables. The next execution uses them.",
	webApp: "`pulumi up` sets the identity and the settings, and the app restarts.",
	functionApp: "`pulumi up` sets the identity and the settings, and the app restarts.",
	virtualMachine: "`pulumi up` attaches the identity. A machine has no environment in Azure: set the variables of `.env.example` on it, with `AZURE_TOKEN_CREDENTIALS=ManagedIdentityCredential`. Any process on it may sign in as the identity.",
	gitHub: void 0,
	azureDevOps: void 0
};
function hostSteps({ platform }) {
	const step = hostStep[platform];
	return step === void 0 ? [] : [step];
}
function pipelineSteps({ gitHub, azureDevOps }) {
	return [...gitHub.length > 0 ? ["Put the workflows of `github/` into `.github/workflows`. A run has to sign in before any secret is deleted."] : [], ...azureDevOps.length > 0 ? ["Take `azure-pipelines.yml`. A run has to sign in before any secret is deleted."] : []];
}
function lastSteps({ calls, schedule }) {
	const read = schedule === void 0 ? void 0 : parseSchedule(schedule);
	const days = read === void 0 ? void 0 : watchDays(read);
	const period = days === 1 ? "a day" : `${days ?? 0} days`;
	const how = days === void 0 ? "until it has run at least once" : `at least ${period}, since it runs \`${schedule ?? ""}\``;
	const services = [...new Set(calls.map(({ name }) => name))].join(", ");
	return [...calls.length > 0 ? [`Set \`USE_MANAGED_IDENTITY=true\`, and watch the callers' log of ${services} ${how}.`] : [], "Run `delete-key.sh`, if it is here. It says what it deletes; read it first."];
}
// snippets/write.ts
/** The languages of client code, a file each. */
const languages = [
	typescript,
	python,
	csharp,
	java,
	go
];
/** The files of a workload, from the folder of the user on, and the placeholders that remain in them. */
function snippetsOf(workload) {
	const files = [
		readmeFile(workload),
		...kubernetesFiles(workload),
		...gitHubFiles(workload),
		...azureDevOpsFiles(workload),
		...developerFiles(workload),
		...deleteKeyFiles(workload),
		...clientFiles(workload)
	].map(({ path, text }) => ({
		path: `${workload.name}/${path}`,
		text
	}));
	return {
		files,
		remaining: files.flatMap(({ path, text }) => workload.placeholders.filter((one) => text.includes(one.text)).map((one) => ({
			...one,
			path
		})))
	};
}
function clientFiles(workload) {
	const clients = clientsOf(workload);
	if (clients.length === 0) return [];
	return languages.map(({ path, code }) => ({
		path: `clients/${path}`,
		text: code(clients)
	}));
}
// cli/sources/stackOutputs.ts
const expected = "the output of pulumi stack output --json";
/** The outputs in a file, or on standard input when the file is `-`. @throws UserError when they are no JSON. No message shows a value. */
async function outputsFrom(file) {
	const name = file === "-" ? "standard input" : forTerminal(file);
	const text = await inputText(file, {
		name,
		maxBytes: 1e7,
		expected
	});
	try {
		return parseJson(text.replace(/^\uFEFF/, ""));
	} catch {
		throw new UserError(`${name}: not JSON\n  expected   ${expected}`);
	}
}
/** The outputs of a stack in the digest of an offline run. What only Azure knows is unknown there. */
function outputsIn(digest) {
	const { steps = [] } = digest;
	return steps.find(({ newState }) => newState?.type === "pulumi:pulumi:Stack")?.newState?.outputs;
}
// cli/system/newFiles.ts
/**
* Writes files below a folder, all or none. No link below the folder is followed.
*
* @param folder as the user named it. It is made if it does not exist.
* @param replaces whether existing files are replaced.
* @throws UserError that names every file that exists, or what is in place of the folder, before anything is written.
*/
async function writeNewFiles(folder, files, replaces) {
	await checkFolder(folder);
	const existing = /* @__PURE__ */ new Set();
	for (const { path } of files) if (await exists(folder, path)) existing.add(path);
	if (existing.size > 0 && !replaces) {
		const list = [...existing].map((path) => `  ${forTerminal(join(folder, path))}`);
		throw new UserError(`nothing was written: these files exist already\n${list.join("\n")}\n  to replace them   --force`);
	}
	const unfinished = [];
	try {
		for (const { path, text } of files) {
			const part = join(folder, `${path}.${process.pid}.tmp`);
			await mkdir(dirname(part), { recursive: true });
			unfinished.push(part);
			await writeFile(part, text, { flag: "wx" });
		}
		for (const { path } of files) await rename(join(folder, `${path}.${process.pid}.tmp`), join(folder, path));
	} catch (error) {
		for (const part of unfinished) await rm(part, { force: true });
		throw new UserError(`${forTerminal(folder)}: cannot be written (${codeOf(error)})`);
	}
}
/** The folder may be missing, and a link to one. */
async function checkFolder(folder) {
	if ((await stat(folder).catch((error) => {
		if (codeOf(error) === "ENOTDIR") throw refused(folder, "below a file");
		missing(error);
	}))?.isDirectory() === false) throw refused(folder, "not a folder");
}
/** Whether the file exists. @throws UserError for a link, and for what is neither a folder nor a file, on the way to it. */
async function exists(folder, path) {
	const parts = path.split("/");
	for (const [index] of parts.entries()) {
		const place = join(folder, ...parts.slice(0, index + 1));
		const found = await lstat(place).catch(missing);
		if (found === void 0) return false;
		const isLast = index === parts.length - 1;
		if (found.isSymbolicLink()) throw refused(place, "a link");
		if (isLast ? !found.isFile() : !found.isDirectory()) throw refused(place, isLast ? "not a file" : "not a folder");
	}
	return true;
}
function refused(place, what) {
	return new UserError(`nothing was written: ${forTerminal(place)} is ${what}`);
}
// cli/commands/snippets.ts
/** `keyless snippets`: what lives outside Pulumi, for every workload that the outputs of a stack describe. */
function snippetsCommand(finish) {
	const command = new Command("snippets").description("Write what workloads need outside Pulumi: manifests, workflows, code, and the commands that delete keys.").requiredOption("--out <dir>", "the folder to write in: a folder for each workload").option("--from <file>", "the outputs of the stack, as pulumi stack output --json prints them; - for standard input; default: run the program offline, which leaves what only Azure knows as placeholders").option("--force", "replace files that exist");
	return withRunOptions(command).addHelpText("after", "\nExit codes: 0 complete, 1 a placeholder remains in a file, 2 nothing was written.").addHelpText("after", "\nExample:\n  pulumi stack output --json --stack prod | keyless snippets --from - --out snippets/prod").action((options) => snippets(options, finish));
}
async function snippets(options, finish) {
	const { out, force = false, from } = options;
	if (out.trim() === "") throw new UserError("no folder to write in\n  given      --out ''\n  expected   --out <dir>");
	const workloads = readWorkloads(from === void 0 ? await offlineOutputs(options) : await outputsFrom(from));
	if (workloads.length === 0) throw new UserError("no output of the stack describes a workload\n  expected   export const workloads = { chatApi: workloadSignIn(\"chat-api\", { identity, calls }) };");
	const written = workloads.map((workload) => ({
		workload,
		...snippetsOf(workload)
	}));
	await writeNewFiles(absolute(out), written.flatMap(({ files }) => files), force);
	const remaining = written.flatMap((one) => one.remaining);
	finish(remaining.length > 0 ? 1 : 0);
	const lines = written.map(({ workload: { name }, files }) => `${forTerminal(join(out, name))}   ${files.length} files`);
	process.stdout.write(`${[...lines, ...sayRemaining(remaining, out)].join("\n")}\n`);
}
async function offlineOutputs(options) {
	const { cwd, outputs, stack = [] } = options;
	if (stack.length !== 1) throw new UserError("expected one stack\n  expected   --stack prod, or --from outputs.json");
	const how = await howToRun(findProject(cwd).root, options);
	const progress = showProgress("running the program offline \u2026");
	const ran = await runOffline({
		cwd: absolute(cwd),
		stacks: stack,
		how
	}).finally(progress.end);
	checkReferred(outputs, ran.flatMap(({ references = [] }) => references));
	return outputsIn(ran[0]?.digest);
}
/** Each placeholder with the files that it is in, below how to get it. */
function sayRemaining(remaining, out) {
	if (remaining.length === 0) return [];
	const width = Math.max(...remaining.map(({ text }) => text.length));
	const said = [...Map.groupBy(remaining, ({ how }) => how)].flatMap(([how, all]) => [
		"",
		`${how}:`,
		...all.map(({ path, text }) => `  ${text.padEnd(width)}   ${forTerminal(join(out, path))}`)
	]);
	const count = new Set(remaining.map(({ text }) => text)).size;
	return [
		"",
		count === 1 ? "1 placeholder remains" : `${count} placeholders remain`,
		...said
	];
}
export { snippetsCommand };
