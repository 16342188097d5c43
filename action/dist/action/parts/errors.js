import { $ as groupKey, A as principalTypes, B as serviceKinds$1, C as clusterType, Ct as typesIn, D as identityType, E as groupTypes$1, F as servicePrincipalType$1, G as utf8ToBytes, H as services$1, J as anybodyKey, K as parseKey, L as storageType, M as roleDefinitionType, N as scopeTypes, O as identityTypes, P as searchType, Q as armParts, R as vaultType, S as assignmentType, St as parseUrn, T as groupMemberType, U as sha256, V as serviceOf, W as bytesToHex, X as applicationKey, Y as apartKey, Z as armKey, _ as accessItselfTypes, _t as isOfAzure, a as actorTold, at as keyOf$2, b as accountType, bt as normalType, ct as objectKey, d as LockError, dt as subjectKey, et as holdersKey, f as conditionOf, ft as symbolKey, g as unknownRoleName, gt as sourceText, h as knownRoleName, ht as printKey, i as stackOutputOf, it as keyHolderKey, j as resourceGroupType, k as isGroupType, lt as roleKey, m as isUnknownRole, mt as unknownRoleKey, nt as isArmKey, o as actorWords, ot as kubeletKey, p as conditional, pt as systemKey, q as addOnKey, rt as isHoldersKey, st as namedKey, t as clusterOfSubject, tt as importKey, u as scopeWords, ut as someKey, v as accessPolicyType, vt as logicalKey, w as credentialType, wt as withoutVersions, x as armScopeKinds, xt as packageOf, y as accountScopeKind, yt as nameIn$3, z as letsDo } from "./said.js";
import { o as byName, s as byText, t as RoleFileError } from "./roleFile.js";
import { a as roleGuid, d as uncovered, f as meet, l as gainsOf, r as findRole, t as privilegedPowers } from "./roles.js";
import { _ as BudgetSpent, a as severityOf, g as Budget, h as patternOf$1, i as powersOf, n as operationsOf$1, o as standingPowers, r as powers, s as allows, t as isRolePower, u as layersOf } from "./powers.js";
import { t as UserError } from "./userError.js";
// access/identity/deployer.ts
/** The offline run's stand-in for the object id of the deploying identity, which is the same on both sides of a change. */
const standIn = "object-of-deployer";
const deployerName = "whoever deploys";
/** Whether an actor in a report, which has no keys, is the deploying identity. */
function isNamedDeployer({ kind, name }) {
	return kind === "unknown" && name === "whoever deploys";
}
function isDeployer({ key }) {
	return key === objectKey(standIn);
}
// access/plan/change.ts
/** The beginning of the message that a run failed. */
const runFailed = "the run reports an error: ";
// access/match/wholes.ts
/**
* A side of a change with a separate plan, without unknowns about the side as a whole: that something is
* missing in it, or that the run failed. Things missing on the two sides are different, even if the words are the same.
*/
function withoutWholes(before) {
	return {
		...before,
		unknowns: before.unknowns.filter((unknown) => !isOfWhole(unknown))
	};
}
function isOfWhole({ key, path, why }) {
	return key === "" && path === "" || why.startsWith("the run reports an error: ");
}
// access/plan/digest.ts
/** The literal that stands for a value which is not known before `pulumi up`. */
const unknownSentinel = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
/** The mark of a secret, which replaces a whole subtree. The text after it distinguishes secrets, if anything does. */
const secretMark = "[secret]";
/** A secret that a step changes. */
const changedSecret = `${secretMark} that changes`;
function isSecret(value) {
	return typeof value === "string" && (value === "[secret]" || value.startsWith(`[secret] `));
}
function isRecord$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The own property of a record; inherited names such as `__proto__` or `constructor` are not properties of the input. */
function own(record, key) {
	return isRecord$1(record) && Object.hasOwn(record, key) ? record[key] : void 0;
}
function stringAt(record, key) {
	const value = own(record, key);
	return typeof value === "string" ? value : void 0;
}
function listAt(record, key) {
	const value = own(record, key);
	return isList(value) ? value : void 0;
}
/** A list of any values. */
function isList(value) {
	return Array.isArray(value);
}
function stringsOf(value) {
	if (!isList(value)) return [];
	return value.every(isText) ? value : value.filter(isText);
}
const isText = (value) => typeof value === "string";
// access/plan/value.ts
/** The text of a top-level input. A missing, secret, computed or non-text value is unknown, never an empty text. */
function textOf$4(resource, property) {
	const value = resource.inputs[property];
	const path = `inputs.${property}`;
	if (typeof value !== "string") return {
		known: false,
		path,
		why: value === void 0 ? "not given" : "not a text"
	};
	if (isSecret(value)) return {
		known: false,
		path,
		why: value === "[secret] that changes" ? "a secret that changes" : "a secret"
	};
	if (value.includes("04da6b54-80e4-46f7-96ec-b56ff0331ba9")) return {
		known: false,
		path,
		why: "known only after `pulumi up`"
	};
	return {
		known: true,
		text: value
	};
}
/** Whether a value is or contains something unknown or secret. */
function holdsUnknown(value) {
	if (typeof value === "string") return isSecret(value) || value.includes("04da6b54-80e4-46f7-96ec-b56ff0331ba9");
	if (typeof value !== "object" || value === null) return false;
	return Object.values(value).some(holdsUnknown);
}
// access/facts/fingerprint.ts
/** Texts up to this length stand for themselves. */
const maxLength$5 = 120;
/** A short text that is the same only for the same value, whatever the order of keys. */
function fingerprintOf(value) {
	const text = canonical(value ?? null);
	return text.length <= maxLength$5 ? text : `sha256:${hashOfText(text)}`;
}
/** The same of what a program may mean to keep, such as a setting: a lock is committed, and nobody reads it out of that. */
function hiddenPrintOf(value) {
	return `sha256:${hashOf$1(value)}`;
}
/** The digits of a value's hash. */
function hashOf$1(value) {
	return hashOfText(canonical(value ?? null));
}
/** What an offline run says of a text that it does not show. */
function hiddenText(text) {
	return `a text #${hashOfText(text).slice(0, 16)}`;
}
function hashOfText(text) {
	return bytesToHex(sha256(utf8ToBytes(text)));
}
/** Where inputs come from, and what is made of that, as a part of what is fingerprinted. */
function sourcesOf(graph, resource, inputs) {
	const entries = inputs.flatMap((input) => {
		const told = [
			...graph.sourcesIn(resource, input).map(sourceText).toSorted(),
			...graph.printsOf(resource, input),
			...openPlaces(graph, resource, resource.inputs[input], input)
		];
		return told.length === 0 ? [] : [[input, told]];
	});
	return Object.fromEntries(entries);
}
/**
* Where something unknown stands within an input, and which output it is where the run tells: sources are told for the whole
* input, so what moves within it comes from the same. Nothing for an input that is unknown itself.
*/
function openPlaces(graph, resource, value, at) {
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => {
		const path = isList(value) ? `${at}[${name}]` : `${at}.${name}`;
		if (typeof inner !== "string") return openPlaces(graph, resource, inner, path);
		if (!holdsUnknown(inner)) return [];
		const output = resource.inputOutputs.get(path);
		return [output === void 0 ? path : `${path} ${sourceText(graph.sourceOf(output))}`];
	});
}
/** JSON with sorted keys. Values of a plan nest no deeper than two hundred levels. */
function canonical(value) {
	return JSON.stringify(value, (_, inner) => isRecord$1(inner) ? sorted(inner) : inner);
}
function sorted(record) {
	return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => byText(a, b)));
}
// access/plan/inputPath.ts
/** The input that a path is in. */
function topOf(path) {
	return path.split(/[.[ ]/, 1)[0] ?? path;
}
/** Whether a path is that of the whole or of something in it. */
function isWithin(whole, path) {
	return path.startsWith(whole) && [
		"",
		".",
		"[",
		" "
	].includes(path.charAt(whole.length));
}
// access/hosts/apiManagement.ts
/** API Management: policies are code. */
const apiManagement = {
	arm: "Microsoft.ApiManagement/service",
	types: { "azure-native:apimanagement:apimanagementservice": {
		name: "serviceName",
		classic: ["azure:apimanagement/service:service"]
	} }
};
// access/hosts/automation.ts
/** Automation: runbooks and what its workers run. */
const automation = {
	arm: "Microsoft.Automation/automationAccounts",
	types: { "azure-native:automation:automationaccount": {
		name: "automationAccountName",
		classic: ["azure:automation/account:account"]
	} },
	startSaysWhat: true
};
// access/hosts/batch.ts
/** Batch: tasks run on the nodes of its pools. */
const batch = {
	arm: "Microsoft.Batch/batchAccounts",
	types: {
		"azure-native:batch:batchaccount": { name: "accountName" },
		"azure-native:batch:pool": {
			name: "poolName",
			classic: ["azure:batch/pool:pool"]
		}
	}
};
// access/hosts/connectedCluster.ts
/** Kubernetes anywhere, connected by Azure Arc. */
const connectedCluster = {
	arm: "Microsoft.Kubernetes/connectedClusters",
	types: { "azure-native:kubernetes:connectedcluster": {
		name: "clusterName",
		classic: ["azure:arckubernetes/cluster:cluster", "azure:arckubernetes/provisionedcluster:provisionedcluster"]
	} },
	besides: { actions: ["Microsoft.KubernetesConfiguration/*/write"] }
};
// access/hosts/containerApp.ts
/** Container Apps. */
const containerApp = {
	arm: "Microsoft.App/containerApps",
	word: "container app",
	types: { "azure-native:app:containerapp": {
		name: "containerAppName",
		classic: ["azure:containerapp/app:app"]
	} }
};
// access/hosts/containerAppJob.ts
/** Jobs of Container Apps: a start can name another image and command. */
const containerAppJob = {
	arm: "Microsoft.App/jobs",
	word: "container apps job",
	types: { "azure-native:app:job": {
		name: "jobName",
		classic: ["azure:containerapp/job:job"]
	} },
	startSaysWhat: true
};
// access/hosts/containerGroup.ts
/** Container Instances. */
const containerGroup = {
	arm: "Microsoft.ContainerInstance/containerGroups",
	types: { "azure-native:containerinstance:containergroup": {
		name: "containerGroupName",
		classic: ["azure:containerservice/group:group"]
	} }
};
// access/hosts/dataFactory.ts
/** Data Factory: pipelines. */
const dataFactory = {
	arm: "Microsoft.DataFactory/factories",
	types: { "azure-native:datafactory:factory": {
		name: "factoryName",
		classic: ["azure:datafactory/factory:factory"]
	} }
};
// access/hosts/foundryProject.ts
/** Foundry: agents run as the project (Azure facts, section 9). */
const foundryProject = {
	arm: "Microsoft.CognitiveServices/accounts/projects",
	word: "foundry project",
	types: { "azure-native:cognitiveservices:project": {
		name: "projectName",
		classic: ["azure:cognitive/accountproject:accountproject"]
	} },
	besides: { dataActions: ["Microsoft.CognitiveServices/accounts/AIServices/agents/*write"] }
};
// access/hosts/hybridMachine.ts
/** Machines anywhere, connected by Azure Arc. */
const hybridMachine = {
	arm: "Microsoft.HybridCompute/machines",
	types: { "azure-native:hybridcompute:machine": {
		name: "machineName",
		classic: ["azure:arcmachine/arcmachine:arcmachine"]
	} },
	besides: { actions: ["Microsoft.GuestConfiguration/guestConfigurationAssignments/write", "Microsoft.HybridConnectivity/endpoints/*action"] }
};
// access/hosts/loadTest.ts
/** Load Testing: scripts sign in as its identities. https://learn.microsoft.com/azure/load-testing/how-to-use-a-managed-identity */
const loadTest = {
	arm: "Microsoft.LoadTestService/loadTests",
	types: { "azure-native:loadtestservice:loadtest": {
		name: "loadTestName",
		classic: ["azure:loadtest/loadtest:loadtest"]
	} },
	besides: { dataActions: ["Microsoft.LoadTestService/testProfile*write", "Microsoft.LoadTestService/testProfile*action"] },
	harmless: { "shows tests and what they measured": ["/readTest/action"] }
};
// access/hosts/logicWorkflow.ts
/** Logic Apps by consumption; those of the standard plan are web apps. */
const logicWorkflow = {
	arm: "Microsoft.Logic/workflows",
	types: { "azure-native:logic:workflow": {
		name: "workflowName",
		classic: ["azure:logicapps/workflow:workflow"]
	} },
	harmless: { "starts what is there": ["/listCallbackUrl/action"] }
};
// access/hosts/managedCluster.ts
/** Kubernetes in Azure. */
const managedCluster = {
	arm: "Microsoft.ContainerService/managedClusters",
	word: "cluster",
	types: { "azure-native:containerservice:managedcluster": { name: "resourceName" } },
	besides: { actions: ["Microsoft.KubernetesConfiguration/*/write"] },
	harmless: { "gives the address of the cluster, at which one still has to sign in": ["/listClusterMonitoringUserCredential/action", "/listClusterUserCredential/action"] }
};
// access/hosts/mlBatchEndpoint.ts
/** Batch endpoints of Machine Learning. */
const mlBatchEndpoint = {
	arm: "Microsoft.MachineLearningServices/workspaces/batchEndpoints",
	types: { "azure-native:machinelearningservices:batchendpoint": {} }
};
// access/hosts/mlOnlineEndpoint.ts
/** Online endpoints of Machine Learning. */
const mlOnlineEndpoint = {
	arm: "Microsoft.MachineLearningServices/workspaces/onlineEndpoints",
	types: { "azure-native:machinelearningservices:onlineendpoint": {} }
};
// access/hosts/mlWorkspace.ts
/** Workspaces of Machine Learning, hubs and projects, and the compute in them. */
const mlWorkspace = {
	arm: "Microsoft.MachineLearningServices/workspaces",
	types: {
		"azure-native:machinelearningservices:workspace": {
			name: "workspaceName",
			classic: [
				"azure:aifoundry/hub:hub",
				"azure:aifoundry/project:project",
				"azure:machinelearning/workspace:workspace"
			]
		},
		"azure-native:machinelearningservices:compute": {
			name: "computeName",
			classic: [
				"azure:machinelearning/computecluster:computecluster",
				"azure:machinelearning/computeinstance:computeinstance",
				"azure:machinelearning/inferencecluster:inferencecluster",
				"azure:machinelearning/synapsespark:synapsespark"
			]
		}
	},
	harmless: {
		"gives a secret, which is a power of its own": ["/connections/listsecrets/action"],
		"says what is in a picture": ["/labeling/labels/write"]
	}
};
// access/hosts/sessionPool.ts
/** Pools of sessions of Container Apps. */
const sessionPool = {
	arm: "Microsoft.App/sessionPools",
	types: { "azure-native:app:containerappssessionpool": { name: "sessionPoolName" } }
};
// access/hosts/staticSite.ts
/** Static web apps and the functions in them. */
const staticSite = {
	arm: "Microsoft.Web/staticSites",
	types: { "azure-native:web:staticsite": {
		name: "name",
		classic: ["azure:appservice/staticsite:staticsite", "azure:appservice/staticwebapp:staticwebapp"]
	} }
};
// access/hosts/synapse.ts
/** Synapse: notebooks and pipelines. */
const synapse = {
	arm: "Microsoft.Synapse/workspaces",
	types: { "azure-native:synapse:workspace": {
		name: "workspaceName",
		classic: ["azure:synapse/workspace:workspace"]
	} }
};
// access/hosts/virtualMachine.ts
/** Virtual machines. */
const virtualMachine = {
	arm: "Microsoft.Compute/virtualMachines",
	word: "virtual machine",
	types: { "azure-native:compute:virtualmachine": {
		name: "vmName",
		classic: [
			"azure:compute/linuxvirtualmachine:linuxvirtualmachine",
			"azure:compute/virtualmachine:virtualmachine",
			"azure:compute/windowsvirtualmachine:windowsvirtualmachine"
		]
	} },
	besides: { actions: ["Microsoft.GuestConfiguration/guestConfigurationAssignments/write"] },
	anyProcess: true
};
// access/hosts/virtualMachineScaleSet.ts
/** Scale sets and the machines in them. */
const virtualMachineScaleSet = {
	arm: "Microsoft.Compute/virtualMachineScaleSets",
	word: "scale set",
	types: {
		"azure-native:compute:virtualmachinescaleset": {
			name: "vmScaleSetName",
			classic: [
				"azure:compute/linuxvirtualmachinescaleset:linuxvirtualmachinescaleset",
				"azure:compute/orchestratedvirtualmachinescaleset:orchestratedvirtualmachinescaleset",
				"azure:compute/scaleset:scaleset",
				"azure:compute/windowsvirtualmachinescaleset:windowsvirtualmachinescaleset"
			]
		},
		"azure-native:compute:virtualmachinescalesetvm": {}
	},
	anyProcess: true
};
// access/hosts/webApp.ts
/** Web apps and function apps. */
const webApp = {
	arm: "Microsoft.Web/sites",
	word: "app service",
	types: { "azure-native:web:webapp": {
		name: "name",
		classic: [
			"azure:appservice/appflexconsumption:appflexconsumption",
			"azure:appservice/appservice:appservice",
			"azure:appservice/functionapp:functionapp",
			"azure:appservice/linuxfunctionapp:linuxfunctionapp",
			"azure:appservice/linuxwebapp:linuxwebapp",
			"azure:appservice/windowsfunctionapp:windowsfunctionapp",
			"azure:appservice/windowswebapp:windowswebapp",
			"azure:logicapps/standard:standard"
		]
	} },
	harmless: { "starts what is there": ["/listCallbackUrl/action"] }
};
// access/hosts/webAppSlot.ts
/** Slots of web apps and function apps. */
const webAppSlot = {
	arm: "Microsoft.Web/sites/slots",
	word: "slot",
	types: { "azure-native:web:webappslot": { classic: [
		"azure:appservice/functionappslot:functionappslot",
		"azure:appservice/linuxfunctionappslot:linuxfunctionappslot",
		"azure:appservice/linuxwebappslot:linuxwebappslot",
		"azure:appservice/slot:slot",
		"azure:appservice/windowsfunctionappslot:windowsfunctionappslot",
		"azure:appservice/windowswebappslot:windowswebappslot"
	] } }
};
// access/hosts/runsNoCode.ts
/**
* Types with an identity that are not hosts. They run nobody's code, so their operators do not act as it. As its
* identity, a database or an account only reads its own key from a vault.
*/
const runsNoCode = /* @__PURE__ */ new Set([
	"azure-native:cognitiveservices:account",
	"azure-native:cosmosdb:databaseaccount",
	"azure-native:documentdb:databaseaccount",
	"azure-native:keyvault:vault",
	"azure-native:managedidentity:userassignedidentity",
	"azure-native:search:service",
	"azure-native:sql:server",
	"azure-native:storage:storageaccount"
]);
// access/hosts/index.ts
/** Compute that runs as identities. A new type is a file and a line. */
const hostTypes = [
	apiManagement,
	automation,
	batch,
	connectedCluster,
	containerApp,
	containerAppJob,
	containerGroup,
	dataFactory,
	foundryProject,
	hybridMachine,
	loadTest,
	logicWorkflow,
	managedCluster,
	mlBatchEndpoint,
	mlOnlineEndpoint,
	mlWorkspace,
	sessionPool,
	staticSite,
	synapse,
	virtualMachine,
	virtualMachineScaleSet,
	webApp,
	webAppSlot
];
const byType$1 = new Map(hostTypes.flatMap((host) => Object.keys(host.types).map((type) => [type, host])));
/** What is known of a host, by its normal type token. */
function hostTypeOf(type) {
	return byType$1.get(type);
}
// access/plan/spelling/classicHosts.ts
const cluster = {
	as: "azure-native:containerservice:managedcluster",
	inputs: {
		name: "resourceName",
		kubeletIdentity: {
			path: "identityProfile.kubeletidentity",
			value: kubeletIdentity$1
		},
		localAccountDisabled: "disableLocalAccounts",
		roleBasedAccessControlEnabled: "enableRBAC",
		azureActiveDirectoryRoleBasedAccessControl: {
			path: "aadProfile",
			value: aadProfile
		}
	},
	outputs: { kubeletIdentity: "identityProfile.kubeletidentity" }
};
function kubeletIdentity$1(given) {
	const { userAssignedIdentityId, ...rest } = isRecord$1(given) ? given : {};
	return isRecord$1(given) ? {
		...rest,
		...userAssignedIdentityId !== void 0 && { resourceId: userAssignedIdentityId }
	} : given;
}
function aadProfile(given) {
	if (!isRecord$1(given)) return given;
	return {
		managed: true,
		enableAzureRBAC: own(given, "azureRbacEnabled") ?? false,
		adminGroupObjectIDs: own(given, "adminGroupObjectIds") ?? []
	};
}
/** The classic provider's spelling of hosts. */
const classicHosts = {
	...Object.fromEntries(hostTypes.flatMap(({ types }) => Object.entries(types)).flatMap(([as, { name, classic = [] }]) => classic.map((type) => [type, {
		as,
		inputs: name === void 0 ? {} : { name }
	}]))),
	"azure:containerservice/kubernetescluster:kubernetescluster": cluster
};
// roles/allowsAny.ts
/** More steps than any honest role needs. */
const maxSteps$3 = 1e7;
/**
* Whether a role allows any operation of a block: one that its patterns match and its exceptions do not. Never *no* when
* Azure could say yes: conditions count as fulfilled, and an operation that is too costly to decide counts as allowed.
*/
function allowsAny(role, asked) {
	try {
		const budget = new Budget(maxSteps$3);
		return layersOf(role, "most").some((layer) => {
			const [given, except] = layer.plane === "control" ? [asked.actions, asked.notActions] : [asked.dataActions, asked.notDataActions];
			const wanted = (given ?? []).map(patternOf$1);
			const excepted = (except ?? []).map(patternOf$1);
			return layer.blocks.some((block) => block.patterns.some((pattern) => wanted.some((want) => meet(pattern, want, budget).some((piece) => uncovered(piece, [...block.except, ...excepted], [], {
				budget,
				limit: 1
			}).length > 0))));
		});
	} catch (error) {
		if (error instanceof BudgetSpent) return true;
		throw error;
	}
}
// access/plan/spelling/spelling.ts
const pathOfWord = (word) => typeof word === "string" ? word : word.path;
/** A switch with the opposite meaning. */
const inverted = (path) => ({
	path,
	value: (given) => typeof given === "boolean" ? !given : given
});
/** One text in a list. */
const listed$2 = (path) => ({
	path,
	value: (given) => typeof given === "string" ? [given] : given
});
// access/plan/spelling/classicAccess.ts
/** Access in the classic provider: role assignments, identities, trust, custom roles, vault policies. */
const classicAccess = {
	"azure:authorization/assignment:assignment": {
		as: "azure-native:authorization:roleassignment",
		inputs: {
			name: "roleAssignmentName",
			roleDefinitionId: "roleDefinitionId",
			roleDefinitionName: {
				path: "roleDefinitionId",
				value: roleNamed
			}
		}
	},
	"azure:authorization/roledefinition:roledefinition": {
		as: "azure-native:authorization:roledefinition",
		inputs: { name: "roleName" }
	},
	"azure:authorization/userassignedidentity:userassignedidentity": {
		as: "azure-native:managedidentity:userassignedidentity",
		inputs: { name: "resourceName" }
	},
	"azure:armmsi/federatedidentitycredential:federatedidentitycredential": {
		as: "azure-native:managedidentity:federatedidentitycredential",
		inputs: {
			parentId: "resourceName",
			userAssignedIdentityId: "resourceName",
			audience: listed$2("audiences"),
			name: "federatedIdentityCredentialResourceName"
		}
	},
	"azure:keyvault/accesspolicy:accesspolicy": {
		as: "azure-native:keyvault:accesspolicy",
		inputs: {
			keyVaultId: "vaultName",
			objectId: "policy.objectId",
			applicationId: "policy.applicationId",
			tenantId: "policy.tenantId",
			secretPermissions: "policy.permissions.secrets",
			keyPermissions: "policy.permissions.keys",
			certificatePermissions: "policy.permissions.certificates",
			storagePermissions: "policy.permissions.storage"
		}
	}
};
/** A built-in role by its name. Any other name stays, because the program or Azure may define it. */
function roleNamed(given) {
	const role = typeof given === "string" ? findRole(given) : void 0;
	return role === void 0 ? given : `/providers/Microsoft.Authorization/roleDefinitions/${role.id}`;
}
const kept$2 = {
	secretPermissions: "secrets",
	keyPermissions: "keys",
	certificatePermissions: "certificates",
	storagePermissions: "storage"
};
/** The policies of a vault, whose permissions are separate inputs in the classic provider. */
function policiesOf(given) {
	return isList(given) ? given.map(policyOf) : given;
}
function policyOf(policy) {
	if (!isRecord$1(policy)) return policy;
	const permissions = Object.entries(kept$2).flatMap(([input, about]) => {
		const words = own(policy, input) ?? null;
		return words === null ? [] : [[about, words]];
	});
	const applicationId = stringAt(policy, "applicationId") ?? "";
	return {
		objectId: own(policy, "objectId") ?? null,
		...applicationId !== "" && { applicationId },
		permissions: Object.fromEntries(permissions)
	};
}
// access/plan/spelling/classicServices.ts
/** Scopes, and inputs of services other than their key switches (access/services), in the classic provider. */
const classicServices = {
	"azure:core/resourcegroup:resourcegroup": {
		as: "azure-native:resources:resourcegroup",
		inputs: { name: "resourceGroupName" }
	},
	"azure:cognitive/aiservices:aiservices": {
		as: "azure-native:cognitiveservices:account",
		inputs: {},
		says: { kind: "AIServices" }
	},
	"azure:storage/account:account": {
		as: "azure-native:storage:storageaccount",
		inputs: {
			localUserEnabled: "isLocalUserEnabled",
			sftpEnabled: "isSftpEnabled",
			allowNestedItemsToBePublic: "allowBlobPublicAccess"
		}
	},
	"azure:keyvault/keyvault:keyvault": {
		as: "azure-native:keyvault:vault",
		inputs: {
			name: "vaultName",
			accessPolicies: {
				path: "properties.accessPolicies",
				value: policiesOf
			},
			rbacAuthorizationEnabled: "properties.enableRbacAuthorization",
			enableRbacAuthorization: "properties.enableRbacAuthorization",
			enabledForDeployment: "properties.enabledForDeployment",
			enabledForTemplateDeployment: "properties.enabledForTemplateDeployment"
		}
	}
};
// access/plan/spelling/keyed.ts
/** The classic provider's spelling of services that take keys. */
const classicKeyed = Object.fromEntries(Object.values(services$1).flatMap(({ types: [as], classic = {} }) => Object.entries(classic).map(([type, inputs]) => [type, {
	as,
	inputs: wordsOf$5(inputs)
}])));
/** A value inside an input is moved together with the rest of the input. */
function wordsOf$5(inputs) {
	const byInput = Map.groupBy(Object.entries(inputs), ([path]) => path.split(".", 1)[0] ?? "");
	return Object.fromEntries([...byInput].map(([input, parts]) => {
		const [[path, said] = ["", ""]] = parts;
		return [input, path === input ? wordOf$2(said) : insideOf(parts)];
	}));
}
function wordOf$2(said) {
	if (typeof said === "string") return said;
	if ("not" in said) return inverted(said.not);
	return {
		path: said.path,
		value: (given) => inOtherWords(given, said.values)
	};
}
function inOtherWords(given, values) {
	return (isRecord$1(given) ? void 0 : own(values, JSON.stringify(given).replaceAll("\"", ""))) ?? given;
}
/** All parts of one input become parts of another. */
function insideOf(parts) {
	const words = parts.map(([path, said]) => {
		const word = wordOf$2(said);
		const to = typeof word === "string" ? word : word.path;
		const value = typeof word === "string" ? (given) => given : word.value;
		return {
			from: path.split(".")[1] ?? "",
			to: to.split("."),
			value
		};
	});
	return {
		path: words[0]?.to.slice(0, -1).join(".") ?? "",
		value: (given) => {
			if (!isRecord$1(given)) return given;
			const said = words.flatMap(({ from, to, value }) => {
				const part = own(given, from) ?? null;
				return part === null ? [] : [[to.at(-1) ?? "", value(part)]];
			});
			return {
				...given,
				...Object.fromEntries(said)
			};
		}
	};
}
// access/plan/spelling/respell.ts
const spellings = new Map([...Map.groupBy([
	classicAccess,
	classicServices,
	classicHosts,
	classicKeyed
].flatMap(Object.entries), ([type]) => type)].map(([type, all]) => [type, together$5(all.map(([, spelling]) => spelling))]));
/** A type can be a host and take keys. */
function together$5(spellings) {
	return spellings.reduce((one, more) => ({
		...one,
		...more,
		inputs: {
			...one.inputs,
			...more.inputs
		}
	}));
}
/** For all types the classic provider attaches identities by a list with its own name. */
const anyClassic = {
	as: "",
	inputs: { identity: {
		path: "identity",
		value: identityOf$4
	} }
};
/**
* A resource of the classic provider in azure-native's spelling, so that each kind of resource has one reader. Any other
* resource stays unchanged. URN, name and id never change.
*/
function respelled(state) {
	const { type, inputs, outputs } = state;
	if (!type.startsWith("azure:")) return state;
	const spelling = spellings.get(type) ?? anyClassic;
	const top = (input) => spelledPath(spelling, input).split(".", 1)[0] ?? input;
	return {
		...state,
		type: spelling.as === "" ? type : spelling.as,
		declared: {
			type,
			inputs
		},
		inputs: {
			...spelling.says,
			...reworded({
				...anyClassic.inputs,
				...spelling.inputs
			}, inputs)
		},
		outputs: reworded(spelling.outputs ?? {}, outputs),
		sources: merged([...state.sources].map(([input, urns]) => [top(input), urns])),
		inputOutputs: new Map([...state.inputOutputs].map(([path, output]) => [spelledPath(spelling, path), output])),
		inputTexts: new Map([...state.inputTexts].map(([path, pieces]) => [spelledPath(spelling, path), pieces])),
		inputAnswers: new Map([...state.inputAnswers].map(([path, answer]) => [spelledPath(spelling, path), answer])),
		computed: [...new Set(state.computed.map(top))],
		prints: state.prints.map((path) => spelledPath(spelling, path)),
		ignoreChanges: state.ignoreChanges.map((path) => spelledPath(spelling, path)),
		replaceOnChanges: state.replaceOnChanges.map((path) => spelledPath(spelling, path))
	};
}
/** The type that resources of a type are read as. */
function readType(type) {
	return spellings.get(type)?.as ?? type;
}
/** The type that the resource of a URN is read as. */
function readTypeIn(urn) {
	return readType(normalType(parseUrn(urn).type));
}
/** The path of an input, or of something in it, in the spelling in which the resource is read. */
function readInput(type, path) {
	const spelling = spellings.get(type);
	return spelling === void 0 ? path : spelledPath(spelling, path);
}
/** The same of a path in a resource: `inputs.identity`. */
function readPath(type, path) {
	return path.startsWith("inputs.") ? `inputs.${readInput(type, path.slice(7))}` : path;
}
/** The path of an input as its program spells it. */
function declaredPath({ type, inputs }, path) {
	const all = Object.entries(spellings.get(type)?.inputs ?? {});
	const words = [...all.filter(([name]) => Object.hasOwn(inputs, name)), ...all];
	const within = (word) => [`inputs.${pathOfWord(word)}`, path];
	const found = words.find(([, word]) => isWithin(...within(word)));
	if (found !== void 0) return `inputs.${found[0]}${path.slice(`inputs.${pathOfWord(found[1])}`.length)}`;
	const [first] = words.find(([, word]) => isWithin(path, `inputs.${pathOfWord(word)}`)) ?? [];
	return first === void 0 ? path : `inputs.${first}`;
}
function spelledPath({ inputs }, path) {
	const name = topOf(path);
	const word = Object.hasOwn(inputs, name) ? inputs[name] : void 0;
	if (word !== void 0) return `${pathOfWord(word)}${path.slice(name.length)}`;
	return path.replace(/^identity\.identityIds/, "identity.userAssignedIdentities");
}
function reworded(words, given) {
	let said = {};
	for (const [name, value] of Object.entries(given)) {
		const word = Object.hasOwn(words, name) ? words[name] ?? name : name;
		if (value === null && pathOfWord(word) !== name) continue;
		said = placed$1(said, pathOfWord(word).split("."), typeof word === "string" ? value : word.value(value));
	}
	return said;
}
function placed$1(record, [name = "", ...rest], value) {
	if (rest.length === 0) return {
		...record,
		[name]: value
	};
	const inner = own(record, name);
	return {
		...record,
		[name]: placed$1(isRecord$1(inner) ? inner : {}, rest, value)
	};
}
function merged(sources) {
	const all = /* @__PURE__ */ new Map();
	for (const [input, urns] of sources) all.set(input, [.../* @__PURE__ */ new Set([...all.get(input) ?? [], ...urns])]);
	return all;
}
function identityOf$4(given) {
	if (!isRecord$1(given) || own(given, "identityIds") === void 0) return given;
	const { identityIds = null, ...rest } = given;
	return {
		...rest,
		userAssignedIdentities: identityIds
	};
}
// access/identity/armId.ts
/** More segments than any ARM id has. */
const maxSegments = 60;
/**
* The scope that certainly contains an ARM id: for a part of a resource the resource, for a resource its group, for a group its
* subscription. Membership in a management group is never certain.
*/
function parentOfArmId(parts) {
	if (parts.length > maxSegments) return void 0;
	const lower = parts.map((part) => part.toLowerCase());
	const provider = lower.lastIndexOf("providers");
	if (provider >= 0) {
		const segments = parts.length - provider - 2;
		if (segments < 2 || segments % 2 !== 0) return void 0;
		const parent = segments === 2 ? parts.slice(0, provider) : parts.slice(0, -2);
		return parent.length === 0 ? void 0 : parent;
	}
	return isGroup(lower) ? parts.slice(0, 2) : void 0;
}
/** The kind of an ARM id, by its form. */
function kindOfArmId(parts) {
	const lower = parts.map((part) => part.toLowerCase());
	const provider = lower.lastIndexOf("providers");
	if (lower[provider + 1] === "microsoft.management" && provider >= 0) return "managementGroup";
	if (provider >= 0) {
		const type = [lower[provider + 1], ...lower.slice(provider + 2).filter((_, index) => index % 2 === 0)].join("/");
		return (Object.hasOwn(armScopeKinds, type) ? armScopeKinds[type] : void 0) ?? "resource";
	}
	if (lower.length === 2 && lower[0] === "subscriptions") return "subscription";
	return isGroup(lower) ? "resourceGroup" : "unknown";
}
/** The name in an ARM id: the last one. A slot has that of its app as well, since most are called staging. */
function nameOfArmId(parts) {
	const name = parts.at(-1) ?? "/";
	return parts.at(-2)?.toLowerCase() === "slots" ? `${parts.at(-3) ?? ""}/${name}` : name;
}
function isGroup(lower) {
	return lower.length === 4 && lower[0] === "subscriptions" && lower[2] === "resourcegroups";
}
/** Whether an id is one of Azure's, not a name or a random text that stands for a resource elsewhere. */
function isArmId(id) {
	return id !== void 0 && /^\/(?:subscriptions|providers)\//i.test(id);
}
// access/identity/told.ts
/** The key of a resource as a part of the program. */
function resourceKey({ urn, apart }) {
	const key = keyOf$2(urn);
	return apart === void 0 ? key : apartKey(key, apart);
}
/** The key of the thing in Azure that a resource stands for. */
function thingKey(resource) {
	const { op, id, importId } = resource;
	if (isOfPulumi(resource)) return resourceKey(resource);
	if (op === "read") return idKeyOf(resource) ?? importKey(resourceKey(resource), id ?? "unknown");
	const application = applicationOf$1(resource);
	if (application !== void 0) return apartKey(resourceKey(resource), `application ${application}`);
	return importId === void 0 ? resourceKey(resource) : importKey(resourceKey(resource), importId.toLowerCase());
}
/**
* A service principal belongs to its application. With another application it is another actor, whatever its name in
* the program.
*/
function applicationOf$1({ type, inputs, inputOutputs, sources }) {
	if (type !== "azuread:index/serviceprincipal:serviceprincipal") return void 0;
	const input = ["clientId", "applicationId"].find((name) => inputs[name] !== void 0);
	if (input === void 0) return void 0;
	const output = inputOutputs.get(input);
	if (output !== void 0) return output.path === input ? keyOf$2(output.urn) : `${keyOf$2(output.urn)} ${output.path}`;
	const from = sources.get(input) ?? [];
	const given = inputs[input];
	return from.length > 0 ? from.map(keyOf$2).join(" ") : typeof given === "string" ? given.toLowerCase() : "unknown";
}
/** The id of a thing in a report: the URN if the program makes it, otherwise its id. */
function thingId(resource) {
	const { op, urn, id, importId } = resource;
	return (op === "read" && !isOfPulumi(resource) ? id : importId) ?? urn;
}
/** Components, and references to other stacks, which are identified by their outputs. */
function isOfPulumi({ custom, type }) {
	return !custom || type.startsWith("pulumi:");
}
/** The key of the thing with the known id of a resource. */
function idKeyOf({ type, id, outputs }) {
	if (isArmId(id)) return armKey(id);
	const objectId = objectIdIn$1(type, id) ?? outputs["objectId"];
	return Object.hasOwn(principalTypes, type) && typeof objectId === "string" ? objectKey(objectId) : void 0;
}
/** In Entra the id of a resource is its object id, alone or after its collection. */
function objectIdIn$1(type, id) {
	if (!type.startsWith("azuread:") || !Object.hasOwn(principalTypes, type)) return void 0;
	return /^(?:\/[a-z]+\/)?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i.exec(id ?? "")?.[1];
}
/** The plan, with marks on resources that differ only in the API versions of their types. */
function toldApart(plan) {
	const versioned = new Set(plan.resources.flatMap(({ urn }) => versionsIn(urn) === "" ? [] : [keyOf$2(urn)]));
	if (versioned.size === 0) return plan;
	const counts = /* @__PURE__ */ new Map();
	for (const { urn } of plan.resources) {
		const key = keyOf$2(urn);
		if (versioned.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	if (![...counts.values()].some((count) => count > 1)) return plan;
	const resources = plan.resources.map((resource) => {
		return (counts.get(keyOf$2(resource.urn)) ?? 0) > 1 ? {
			...resource,
			apart: `${resource.apart ?? ""}${versionsIn(resource.urn) || "any"}`
		} : resource;
	});
	return {
		...plan,
		resources
	};
}
function versionsIn(urn) {
	return urn.includes("/v") ? (urn.match(/\/v\d\w*(?=:)/g) ?? []).join("") : "";
}
// access/facts/origin.ts
/** The place that a fact was read from. */
function originOf(resource) {
	const { urn, location, retainOnDelete } = resource;
	return {
		urn,
		key: resourceKey(resource),
		...location !== void 0 && { location },
		...retainOnDelete && { isRetained: true }
	};
}
/** Something of a resource that cannot be told. */
function unknownAt({ urn, declared }, path, why) {
	return {
		urn,
		key: keyOf$2(urn),
		path: declared === void 0 ? path : declaredPath(declared, path),
		why
	};
}
// access/facts/ignored.ts
const ignored = "changes of it are ignored: Azure may hold another value";
/** Whether it is said of an input that it is left as it is. */
function isOfIgnored({ why }) {
	return why === ignored;
}
/** Whether the program leaves an input as it is in Azure, whatever it says: itself, or what it is a part of. */
function isIgnored({ ignoreChanges }, ...input) {
	return ignoreChanges.some((path) => {
		return path.split(/[.[\]"]+/).filter((part) => part !== "").every((part, index) => index >= input.length || part === "*" || isSame$1(part, input[index] ?? ""));
	});
}
/**
* What is said of inputs that are left as they are. Where the program says something else now, Azure does not: that is
* another unknown, and does not cancel.
*/
function ignoredInputs(graph, resource, inputs) {
	if (resource.ignoreChanges.length === 0) return [];
	return inputs.filter((input) => isIgnored(resource, ...input.split("."))).map((input) => {
		const [top = input] = input.split(".");
		const print = [
			resource.inputs[top] ?? null,
			sourcesOf(graph, resource, [top]),
			resource.importId ?? null
		];
		return {
			...unknownAt(resource, `inputs.${input}`, ignored),
			fingerprint: hiddenPrintOf(print)
		};
	});
}
function isSame$1(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
// access/facts/naming/named.ts
/** Something that an input names, beside the resource group, and that is not in the program. */
function namedScope({ graph, scopes }, resource, property, kind) {
	const name = graph.text(resource, property);
	const id = `${resource.urn}#${property}`;
	if (name.known && isArmId(name.text)) return scopes.at(name.text);
	if (name.known) {
		const group = scopes.placement.groupOf(resource);
		const place = group === void 0 ? groupNamed(graph, resource) : scopes.of(group).key;
		return scopes.loose({
			kind,
			name: name.text,
			id,
			key: namedKey(kind, name.text, place)
		});
	}
	return scopes.loose({
		kind: "unknown",
		name: `unknown (${name.why})`,
		id,
		key: graph.symbol(resource, property)
	});
}
function groupNamed(graph, resource) {
	const group = graph.text(resource, "resourceGroupName");
	return group.known ? group.text.toLowerCase() : graph.symbol(resource, "resourceGroupName");
}
// access/facts/readers/policyRole.ts
/** What is the same for secrets, keys and certificates. */
const kept$1 = {
	delete: "delete",
	recover: "recover/action",
	backup: "backup/action",
	restore: "restore/action",
	purge: "purge/action"
};
/**
* The words of access policies and the operations that they stand for, below `Microsoft.KeyVault/vaults/`, by what they
* are about (https://learn.microsoft.com/azure/key-vault/general/rbac-migration).
*/
const operations = {
	secrets: {
		...below$1("secrets", {
			...kept$1,
			get: "getSecret/action",
			list: "readMetadata/action",
			set: "setSecret/action"
		}),
		all: ["secrets/*"]
	},
	keys: {
		...below$1("keys", {
			...kept$1,
			get: "read",
			list: "read",
			create: "create/action",
			import: "import/action",
			update: "update/action",
			encrypt: "encrypt/action",
			decrypt: "decrypt/action",
			sign: "sign/action",
			verify: "verify/action",
			wrapkey: "wrap/action",
			unwrapkey: "unwrap/action",
			release: "release/action",
			rotate: "rotate/action"
		}),
		...below$1("keyrotationpolicies", {
			getrotationpolicy: "read",
			setrotationpolicy: "write"
		}),
		all: ["keys/*", "keyrotationpolicies/*"]
	},
	certificates: {
		...below$1("certificates", {
			...kept$1,
			get: "read",
			list: "read",
			create: "create/action",
			import: "import/action",
			update: "update/action"
		}),
		...below$1("certificatecas", {
			getissuers: "read",
			listissuers: "read",
			setissuers: "write",
			manageissuers: "write",
			deleteissuers: "delete"
		}),
		...below$1("certificatecontacts", { managecontacts: "write" }),
		all: [
			"certificates/*",
			"certificatecas/*",
			"certificatecontacts/*"
		]
	},
	storage: {
		...below$1("storageaccounts", {
			...kept$1,
			get: "read",
			list: "read",
			set: "set/action",
			update: "set/action",
			regeneratekey: "regeneratekey/action",
			setsas: "sas/set/action",
			deletesas: "sas/delete/action"
		}),
		all: ["storageaccounts/*"]
	}
};
function below$1(folder, words) {
	return Object.fromEntries(Object.entries(words).map(([word, names]) => [word, [names].flat().map((name) => `${folder}/${name}`)]));
}
/** The permissions of a policy as a role: `access policy: get, list secrets`. */
function policyRoleOf(permissions) {
	const words = wordsOf$4(permissions);
	if (words === void 0) return {
		name: "access policy",
		definition: void 0
	};
	const said = words.map(([about, list]) => `${list.join(", ")} ${about}`);
	const name = said.length === 0 ? "access policy: nothing" : `access policy: ${said.join("; ")}`;
	const dataActions = words.flatMap(([about, list]) => list.map((word) => operationsOf(about, word)));
	if (!dataActions.every((names) => names !== void 0)) return {
		name,
		definition: void 0
	};
	return {
		name,
		definition: {
			id: name,
			name,
			permissions: [{ dataActions: [...new Set(dataActions.flat())].map((pattern) => `Microsoft.KeyVault/vaults/${pattern}`) }]
		}
	};
}
/** The words by what they are about, each once, in lower case and in order. */
function wordsOf$4(permissions) {
	if (!isRecord$1(permissions) || holdsUnknown(permissions)) return void 0;
	const words = Object.keys(permissions).toSorted().map((about) => [about, own(permissions, about) ?? []]).map(([about, list]) => {
		if (!isList(list) || !list.every((word) => typeof word === "string")) return void 0;
		return [about, [...new Set(list.map((word) => word.toLowerCase()))].toSorted()];
	});
	return words.every((each) => each !== void 0) ? words.filter(([, list]) => list.length > 0) : void 0;
}
function operationsOf(about, word) {
	const words = Object.hasOwn(operations, about) ? operations[about] : void 0;
	const names = words !== void 0 && Object.hasOwn(words, word) ? words[word] : void 0;
	return names === void 0 ? void 0 : [names].flat();
}
// access/facts/naming/stackOutputs.ts
/**
* The stack that a reference names; its own name where a digest does not show it. `undefined` for anything else.
*
* @param reference the resource, where it is shown.
*/
function stackIn(urn, reference) {
	const { type, name } = parseUrn(urn);
	if (normalType(type) !== "pulumi:pulumi:stackreference") return void 0;
	const given = stringAt(reference?.inputs, "name") ?? reference?.id;
	return given === void 0 || holdsUnknown(given) ? name : given;
}
/** Which outputs of another stack a text is, by their names there. */
function outputsWith(reference, text) {
	const known = paths.get(reference) ?? pathsByText(own(reference.outputs, "outputs"));
	paths.set(reference, known);
	return known.get(text) ?? [];
}
/** An output of another stack in the words of an offline run, which knows it by name only. */
function outputWords(reference, name) {
	return `output ${name} of stack ${stackIn(reference.urn, reference) ?? reference.name}`;
}
const paths = /* @__PURE__ */ new WeakMap();
/** More texts than any stack has outputs. */
const maxTexts = 1e4;
/** Where each text is found in the outputs of a stack, in the order of the paths. */
function pathsByText(outputs) {
	const found = [];
	const open = [[outputs, ""]];
	for (const [value, path] of open) {
		if (found.length >= maxTexts) break;
		if (typeof value === "string") found.push([value, path]);
		const parts = isRecord$1(value) || isList(value) ? Object.entries(value) : [];
		for (const [name, part] of parts) open.push([part, path === "" ? name : `${path}.${name}`]);
	}
	const grouped = Map.groupBy(found.toSorted(([, a], [, b]) => byText(a, b)), ([text]) => text);
	return new Map([...grouped].map(([text, all]) => [text, all.map(([, path]) => path)]));
}
// access/facts/naming/outputs.ts
/** What an ARM id of the resource is. */
const idOutputs = ["id"];
/** What the resource is called in Azure. */
const nameOutputs = ["name"];
/** The object id of the principal that Azure makes for a resource. */
const systemOutputs = ["identity.principalId"];
/** The object id of the identity that the nodes of a cluster run as. */
const kubeletOutputs = ["identityProfile.kubeletidentity.objectId", "kubeletIdentity.objectId"];
/** The URL of a cluster that signs tokens; it has been spelled so and so. */
const issuerOutputs = [
	"oidcIssuerProfile.issuerURL",
	"oidcIssuerProfile.issuerUrl",
	"oidcIssuerUrl"
];
/** The object id of a principal that is a resource of its own. Entra takes it for the id as well. */
function principalOutputs(type) {
	return type.startsWith("azuread:") ? ["objectId", "id"] : ["principalId"];
}
/** The object id of an identity that is attached to a resource, which Azure repeats there. */
function attachedOutputs(armId) {
	return [`identity.userAssignedIdentities[${JSON.stringify(armId)}].principalId`];
}
/** The object id of the identity that a cluster makes for an add-on. */
function addOnOutputs(addOn) {
	return [`addonProfiles.${addOn}.identity.objectId`];
}
/** An output in words: "managedEnvironmentId of ContainerApp site". */
function outputInWords({ urn, path }, source) {
	const stack = stackIn(urn, source);
	if (stack !== void 0) return `output ${outputName(path)} of stack ${stack}`;
	const { type, name: resource } = parseUrn(urn);
	return `${path} of ${type.split(":").at(-1) ?? type} ${resource}`;
}
/** `pid` of `outputs.pid`; the words that an offline run has of `outputs["principalId of Identity app"]`. */
function outputName(path) {
	return /^outputs\["([^"\\]*)"\]$/.exec(path)?.[1] ?? path.replace(/^outputs\./, "");
}
/**
* Types of which Azure tells no other ARM id than their own, beside those that the program gives them. Any other type may
* yield the id of something else, so that without a path nobody can tell.
*/
const ownIdOnly = /* @__PURE__ */ new Set([
	resourceGroupType,
	accountType,
	searchType,
	storageType,
	vaultType,
	roleDefinitionType,
	...identityTypes,
	"azure-native:cognitiveservices:deployment",
	"azure-native:storage:blobcontainer",
	"azure-native:keyvault:secret"
]);
/** Whether the ARM id of something else can be among the unknown outputs of a resource. */
function yieldsOtherIds({ type, inputs }) {
	return !ownIdOnly.has(type) || Object.entries(inputs).some(([name, value]) => holdsUnknownId(name, value));
}
/** Who else's object id can be among the unknown outputs of a resource, in words. */
function otherPrincipals({ type, name, inputs }) {
	if (isGroupType(type) && (holdsUnknown(inputs["owners"] ?? "04da6b54-80e4-46f7-96ec-b56ff0331ba9") || holdsUnknown(inputs["members"]))) return `an owner or member of ${name}`;
	const attached = own(inputs["identity"], "userAssignedIdentities");
	return holdsUnknown(isRecord$1(attached) ? Object.keys(attached) : attached) ? `an identity attached to ${name}` : void 0;
}
const placing = /* @__PURE__ */ new Set([
	"resourceGroupName",
	"resourceName",
	"name"
]);
/** Names of inputs that hold ids of other resources end so. */
const idNames = /(?:id|ids|managedby|uri|resource)$/i;
function holdsUnknownId(name, value) {
	if (placing.has(name) || !holdsUnknown(value)) return false;
	if (typeof value === "string") return idNames.test(name);
	if (typeof value !== "object" || value === null) return false;
	return Object.entries(value).some(([inner, part]) => holdsUnknownId(isList(value) ? name : inner, part));
}
// access/facts/naming/principals.ts
const found$5 = /* @__PURE__ */ new WeakMap();
/** The principals that a resource is or has. A cluster can have two: its own, and that of its nodes. */
function principalsOf$1(resource) {
	const known = found$5.get(resource);
	if (known !== void 0) return known;
	const principals = readPrincipals(resource);
	if (principals.length > 0) found$5.set(resource, principals);
	return principals;
}
const none$5 = [];
function readPrincipals(resource) {
	const { type, name, outputs, custom } = resource;
	if (!custom) return none$5;
	const kind = principalKind(type);
	if (kind !== void 0) {
		const [id, key] = [thingId(resource), thingKey(resource)];
		const objectId = [
			own(outputs, "principalId"),
			own(outputs, "objectId"),
			objectIdIn$1(type, resource.id ?? resource.importId)
		].map(idIn).find((each) => each !== void 0);
		const armId = isArmId(resource.id) ? idIn(resource.id) : void 0;
		return [{
			actor: {
				kind,
				name,
				id,
				key,
				...armId !== void 0 && { armId }
			},
			objectId,
			at: principalOutputs(type)
		}];
	}
	const system = hasSystemIdentity(resource) ? [{
		actor: systemIdentityOfHost(resource),
		objectId: idIn(own(own(outputs, "identity"), "principalId")),
		at: systemOutputs
	}] : none$5;
	const kubelet = makesKubeletIdentity(resource) ? [kubeletOf(resource)] : none$5;
	const addOns = addOnsOf(resource);
	return system.length + kubelet.length + addOns.length === 0 ? none$5 : [
		...system,
		...kubelet,
		...addOns
	];
}
/** What principals resources of a type are, or `undefined` where they are none. */
function principalKind(type) {
	return Object.hasOwn(principalTypes, type) ? principalTypes[type] : void 0;
}
/** The principal that Azure makes for the resource itself. */
function systemIdentityOf({ key, id, name }) {
	return {
		kind: "identity",
		name,
		id,
		key: systemKey(key)
	};
}
function systemIdentityOfHost(resource) {
	return systemIdentityOf({
		key: thingKey(resource),
		id: thingId(resource),
		name: resource.name
	});
}
/** Also when its type is not known; one that is only read has what Azure says. */
function hasSystemIdentity({ inputs, outputs }) {
	const identity = own(inputs, "identity");
	if (identity === void 0) return idIn(own(own(outputs, "identity"), "principalId")) !== void 0;
	const type = isRecord$1(identity) ? own(identity, "type") : identity;
	return holdsUnknown(type) || typeof type === "string" && /systemassigned/i.test(type);
}
/** The identity of a cluster's nodes, which pull images: made by Azure unless the program gives one. */
function makesKubeletIdentity({ type, inputs }) {
	if (type !== "azure-native:containerservice:managedcluster") return false;
	const identity = stringAt(own(inputs, "identity"), "type");
	const isGiven = own(own(inputs, "identityProfile"), "kubeletidentity") !== void 0;
	return identity !== void 0 && !/^none$/i.test(identity) && !isGiven && !holdsUnknown(own(inputs, "identityProfile"));
}
function kubeletOf(cluster) {
	const { name, outputs } = cluster;
	const profile = own(own(outputs, "identityProfile"), "kubeletidentity");
	const id = `${thingId(cluster)}#kubelet`;
	return {
		actor: {
			kind: "identity",
			name: `${name} kubelet`,
			id,
			key: kubeletKey(thingKey(cluster))
		},
		objectId: idIn(own(profile, "objectId")),
		at: kubeletOutputs
	};
}
/** Identities that a cluster makes for its add-ons: neither its own nor that of its nodes. */
function addOnsOf(cluster) {
	const { type, name, inputs, outputs } = cluster;
	const profiles = type === "azure-native:containerservice:managedcluster" ? inputs["addonProfiles"] : void 0;
	if (!isRecord$1(profiles)) return none$5;
	return Object.keys(profiles).map((addOn) => ({
		actor: {
			kind: "identity",
			name: `add-on ${addOn} of ${name}`,
			id: `${thingId(cluster)}#${addOn}`,
			key: addOnKey(thingKey(cluster), addOn)
		},
		objectId: idIn(own(own(own(own(outputs, "addonProfiles"), addOn), "identity"), "objectId")),
		at: addOnOutputs(addOn)
	}));
}
/** Ids of the user-assigned identities that a resource runs as, as far as they are known. */
function attachedIds$1({ inputs }) {
	const attached = own(inputs["identity"], "userAssignedIdentities");
	if (isList(attached)) return attached.flatMap((id) => idIn(id) ?? []);
	return isRecord$1(attached) ? Object.keys(attached).flatMap((id) => idIn(id) ?? []) : noIds;
}
const noIds = [];
/** A text that is neither unknown nor secret. */
function idIn(value) {
	return typeof value === "string" && value !== "" && !holdsUnknown(value) ? value : void 0;
}
// access/facts/naming/sources.ts
/** A resource itself by one of its outputs, its id or its name, which an update does not change. */
function itself(resource, at) {
	const isKept = resource.op === "same" || resource.op === "update";
	return {
		value: resource,
		name: resource.name,
		at,
		isKnown: isKept && resource.id !== void 0 && !holdsUnknown(resource.id)
	};
}
/** Something else that a resource may yield. */
function another(resource, name) {
	return {
		value: void 0,
		name,
		at: [],
		isKnown: resource.op === "same"
	};
}
/** Resources of one of the types that this model knows, by one of their outputs. */
function resourcesOfType(type, at) {
	const key = `${type} ${at.join(" ")}`;
	const yields = byType.get(key) ?? ((resource) => resource.type === type ? [itself(resource, at)] : []);
	byType.set(key, yields);
	return yields;
}
const byType = /* @__PURE__ */ new Map();
const maxNames$5 = 8;
/** More than any value comes from: what that many resources may yield nobody can tell apart. */
const maxYields = 500;
/** Finds what values come from. A component stands for everything below it. */
var Sources = class {
	#byUrn;
	#children;
	#known = /* @__PURE__ */ new Map();
	constructor({ resources }, byUrn) {
		this.#byUrn = byUrn;
		this.#children = Map.groupBy(resources, ({ parent }) => parent);
	}
	/** Found once for each list of sources: many values come from the same ones. */
	yielded(urns, yields) {
		const known = this.#known.get(yields) ?? nothingKnown();
		this.#known.set(yields, known);
		const key = urns.join("\n");
		const found = known.lists.get(key) ?? summary(first(urns, (urn) => this.#yieldedBy(urn, yields, known.resources)));
		known.lists.set(key, found);
		return found;
	}
	/** From the leaves up, without recursion: components can nest as deep as a digest likes. */
	#yieldedBy(from, yields, known) {
		const entered = /* @__PURE__ */ new Set();
		const open = [from];
		for (let urn = open.at(-1); urn !== void 0; urn = open.at(-1)) {
			const resource = this.#byUrn.get(urn);
			const children = resource?.custom === false ? this.#children.get(urn) ?? [] : [];
			if (known.has(urn)) open.pop();
			else if (resource?.custom === true) known.set(urn, yields(resource));
			else if (entered.has(urn)) known.set(urn, first(children, (child) => known.get(child.urn) ?? []));
			else {
				entered.add(urn);
				for (const child of children) if (!entered.has(child.urn)) open.push(child.urn);
			}
		}
		return known.get(from) ?? [];
	}
};
function nothingKnown() {
	return {
		lists: /* @__PURE__ */ new Map(),
		resources: /* @__PURE__ */ new Map()
	};
}
/** Each thing once, and one more than can be told apart at most. */
function first(items, yieldsOf) {
	const found = /* @__PURE__ */ new Set();
	for (const item of items) {
		for (const each of yieldsOf(item)) found.add(each);
		if (found.size > maxYields) break;
	}
	return [...found].slice(0, 501);
}
function summary(yields) {
	const names = [...new Set(yields.map(({ name }) => name))];
	const more = names.length > maxNames$5 ? [`${names.length - maxNames$5} more`] : [];
	const told = yields.length > maxYields ? [] : yields;
	return {
		all: told.map(({ value }) => value),
		open: told.filter(({ isKnown }) => !isKnown).map(({ value }) => value),
		names: [...names.slice(0, maxNames$5), ...more].join(" or ")
	};
}
// access/facts/naming/principal.ts
/** Who an input such as `principalId` names: the one resource that yields it, or whoever has the object id. */
function resolvePrincipal(side, resource, property) {
	const { graph } = side;
	const value = graph.text(resource, property);
	if (value.known) return ownerOf(side, value.text, resource.sources.get(property));
	const source = graph.source(resource, property, principalSources);
	if (source.found !== void 0) return { actor: actorIn$1(side, source.found) };
	const { name, why } = source;
	return {
		actor: unknownActor(side, resource, property, name),
		why
	};
}
/** Whoever stands for an input that nobody can tell. */
function unknownActor({ graph }, resource, property, name) {
	return {
		kind: "unknown",
		name,
		id: `${resource.urn}#${property}`,
		key: graph.symbol(resource, property)
	};
}
/** Whose a literal object id is. */
function ownerOf({ directory, graph }, objectId, sources = []) {
	const [owner, ...others] = directory.ownersOf(objectId);
	if (owner !== void 0 && others.length === 0) return { actor: owner };
	const unnamed = {
		kind: "unknown",
		id: objectId,
		key: objectKey(objectId)
	};
	if (owner !== void 0) {
		const name = [owner, ...others].map((each) => each.name).join(" or ");
		return {
			actor: {
				...unnamed,
				name
			},
			why: `an object id that ${name} both have: nobody here can tell whose`
		};
	}
	const [source, ...otherSources] = sources;
	const reference = source === void 0 ? void 0 : graph.withUrn(source);
	const stack = source === void 0 || otherSources.length > 0 ? void 0 : stackIn(source, reference);
	if (stack !== void 0) {
		const [name] = reference === void 0 ? [] : outputsWith(reference, objectId);
		const output = reference === void 0 || name === void 0 ? void 0 : outputWords(reference, name);
		const why = output ?? `an object id that stack ${stack} yields: nobody here can tell whose`;
		return {
			actor: {
				...unnamed,
				name: output ?? `${objectId} of stack ${stack}`
			},
			why
		};
	}
	return { actor: {
		...unnamed,
		name: isDeployer(unnamed) ? deployerName : objectId
	} };
}
function actorIn$1({ directory }, source) {
	return "actor" in source ? source.actor : directory.identityAt(source.attached);
}
const none$4 = [];
/** Never of a resource that stays as it is and whose object id is known. */
function principalSources(resource) {
	const stack = stackIn(resource.urn, resource);
	if (stack !== void 0) return [another(resource, `principal of stack ${stack}`)];
	const isKept = resource.op === "same";
	const own = principalsOf$1(resource).map(({ actor, objectId, at }) => ({
		value: { actor },
		name: actor.name,
		at,
		isKnown: isKept && objectId !== void 0
	}));
	const attached = attachedIds$1(resource).map((armId) => ({
		value: { attached: armId },
		name: `${armParts(armId).at(-1) ?? armId} attached to ${resource.name}`,
		at: attachedOutputs(armId),
		isKnown: isKept
	}));
	const other = otherPrincipals(resource);
	if (own.length + attached.length === 0 && other === void 0) return none$4;
	return [
		...own,
		...attached,
		...other === void 0 ? [] : [another(resource, other)]
	];
}
// access/facts/readers/accessPolicies.ts
/** Access policies of Key Vaults, which are access as role assignments are unless the vault goes by roles alone. */
function readAccessPolicies(side, same) {
	const vaults = side.graph.ofType(vaultType).filter((vault) => !goesByRoles(vault));
	const byRoles = new Set(side.graph.ofType(vaultType).filter(goesByRoles).map((vault) => side.scopes.of(vault).key));
	const single = side.graph.ofType(accessPolicyType).map((resource) => singlePolicy(side, resource));
	const read = [...vaults.map((vault) => policiesOfVault(side, vault)), ...single.filter(({ vault }) => !byRoles.has(vault.key))].map((policies) => readPolicies(side, policies, same));
	return {
		grants: read.flatMap(({ grants }) => grants),
		unknowns: [
			...read.flatMap(({ unknowns }) => unknowns),
			...side.graph.ofType(vaultType).flatMap((vault) => ignoredInputs(side.graph, vault, vaultInputs)),
			...vaults.map((vault) => ruledByPolicies(side, vault))
		]
	};
}
const vaultInputs = ["properties.accessPolicies", "properties.enableRbacAuthorization"];
/** Nobody can tell who gives themselves what: whoever comes to hold this over a vault reads all that is in it. */
function ruledByPolicies({ graph }, vault) {
	const { properties } = vault.inputs;
	const given = isRecord$1(properties) ? own(properties, "enableRbacAuthorization") ?? false : properties ?? false;
	const print = holdsUnknown(given) ? [given, sourcesOf(graph, vault, ["properties"])] : given;
	return {
		...unknownAt(vault, "inputs.properties.enableRbacAuthorization", "goes by access policies: whoever may write it or its policies can give themselves all that is in it"),
		fingerprint: fingerprintOf(print)
	};
}
/** Absent means policies; so does what cannot be told. */
function goesByRoles({ inputs }) {
	return own(inputs["properties"], "enableRbacAuthorization") === true;
}
function policiesOfVault(side, resource) {
	const properties = resource.inputs["properties"] ?? {};
	const given = isRecord$1(properties) ? own(properties, "accessPolicies") ?? [] : properties;
	return {
		resource,
		property: "properties",
		path: isRecord$1(properties) ? "inputs.properties.accessPolicies" : "inputs.properties",
		vault: side.scopes.of(resource),
		policies: isList(given) ? given : [given]
	};
}
function singlePolicy(side, resource) {
	const parent = side.scopes.parentOf(resource);
	return {
		resource,
		property: "policy",
		path: "inputs.policy",
		vault: parent?.kind === "keyVault" ? parent : namedScope(side, resource, "vaultName", "keyVault"),
		policies: [resource.inputs["policy"] ?? null]
	};
}
function readPolicies(side, { policies, ...where }, same) {
	const isOnlyUnknown = policies.filter((policy) => idIn(own(policy, "objectId")) === void 0).length === 1;
	const path = where.path.replace(/^inputs\./, "");
	const read = policies.map((policy, index) => {
		return readPolicy(side, where, {
			policy,
			at: `${where.property === "policy" ? path : `${path}[${index}]`}.objectId`,
			isOnlyUnknown
		}, same);
	});
	return {
		grants: read.map(({ grant }) => grant).filter(({ role }) => role.definition?.permissions[0]?.dataActions?.length !== 0),
		unknowns: read.flatMap(({ unknowns }) => unknowns)
	};
}
function readPolicy(side, { resource, property, path, vault }, one, same) {
	const { policy } = one;
	const symbol = side.graph.symbol(resource, property, policy);
	const principal = principalOf$2(side, {
		resource,
		property
	}, one);
	const role = roleOf$2(policy, symbol, same);
	const whys = isRecord$1(policy) ? [principal.why, role.why] : ["which access policies the vault has cannot be told"];
	return {
		grant: {
			...originOf(resource),
			kind: "accessPolicy",
			actor: principal.actor,
			scope: vault,
			role: role.role
		},
		unknowns: whys.flatMap((why) => why === void 0 ? [] : [unknownAt(resource, path, why)])
	};
}
/** The sources are those of all policies together: they tell whose one unknown object id is, not whose two are. */
function principalOf$2(side, { resource, property }, { policy, at, isOnlyUnknown }) {
	const objectId = idIn(own(policy, "objectId"));
	if (objectId !== void 0) return throughApplication(ownerOf(side, objectId), policy);
	const isTold = side.graph.output(resource, at) !== void 0;
	const source = side.graph.source(resource, isTold ? at : property, principalSources);
	if ((isTold || isOnlyUnknown) && isRecord$1(policy) && source.found !== void 0) return throughApplication({ actor: actorIn$1(side, source.found) }, policy);
	const name = isRecord$1(policy) && source.name !== void 0 ? source.name : `whoever the access policies of ${resource.name} name`;
	return {
		actor: {
			...unknownActor(side, resource, property, name),
			key: side.graph.symbol(resource, property, policy)
		},
		why: `whose access policy it is cannot be told: ${name}`
	};
}
/** Somebody who holds it only as long as they use an application: less than they would hold themselves. */
function throughApplication(principal, policy) {
	const given = own(policy, "applicationId") ?? null;
	if (given === null || given === "") return principal;
	const application = typeof given === "string" ? given.toLowerCase() : fingerprintOf(given);
	const { kind, name, id, key } = principal.actor;
	const words = `through application ${idIn(application) ?? "unknown"}`;
	const actor = {
		kind,
		name: `${name} ${words}`,
		id: `${id} ${words}`,
		key: applicationKey(key, application)
	};
	return {
		...principal,
		actor
	};
}
function roleOf$2(policy, symbol, same) {
	const { name, definition } = policyRoleOf(own(policy, "permissions"));
	if (definition !== void 0) return { role: {
		key: name,
		name,
		definition: same(definition)
	} };
	return {
		role: {
			key: symbol,
			name: unknownRoleName(`(${name})`),
			definition
		},
		why: "what its access policy allows is not known: it may allow anything in the vault"
	};
}
// access/plan/resource.ts
/** The program's own type and inputs. */
function declaredOf({ declared, type, inputs }) {
	return declared ?? {
		type,
		inputs
	};
}
// access/identity/wordOf.ts
const others$3 = [{
	arm: "Microsoft.OperationalInsights/workspaces",
	word: "log workspace",
	types: { "azure-native:operationalinsights:workspace": { classic: ["azure:operationalinsights/analyticsworkspace:analyticsworkspace"] } }
}];
const words$5 = new Map([...hostTypes, ...others$3].flatMap(({ arm, word, types }) => {
	if (word === void 0) return [];
	const tokens = Object.entries(types).flatMap(([type, { classic = [] }]) => [type, ...classic]);
	return [arm.toLowerCase(), ...tokens].map((type) => [type, whatInType(type) ?? word]);
}));
/** Of the classic provider, whose types tell them apart. */
function whatInType(type) {
	if (/functionapp|flexconsumption/.test(type)) return type.includes("slot") ? void 0 : "function app";
	return type.startsWith("azure:logicapps/") ? "logic app" : void 0;
}
/** What an app of App Service is, by its `kind`: learn.microsoft.com/azure/app-service/reference-app-kind. */
function whatIs({ type, inputs }) {
	const kind = inputs["kind"];
	if (type !== "azure-native:web:webapp" || typeof kind !== "string") return void 0;
	const parts = kind.toLowerCase().split(",");
	if (parts.includes("workflowapp")) return "logic app";
	return parts.includes("functionapp") ? "function app" : void 0;
}
/** `container app`, `virtual machine`: the word for a host or a thing without a kind of its own; none where nobody says one. */
function wordOfType({ id, what }) {
	return what ?? words$5.get(typeOf(id));
}
function typeOf(id) {
	if (id.startsWith("urn:")) return normalType(parseUrn(id).type);
	const parts = armParts(id).map((part) => part.toLowerCase());
	const provider = parts.lastIndexOf("providers");
	return [parts[provider + 1] ?? "", ...parts.slice(provider + 2).filter((_, index) => index % 2 === 0)].join("/");
}
// access/facts/naming/hostActor.ts
/** Whoever runs code on a resource. */
function hostActor(resource) {
	const what = whatIs(resource);
	return {
		kind: "host",
		name: resource.name,
		id: thingId(resource),
		key: thingKey(resource),
		...what !== void 0 && { what }
	};
}
// access/facts/unread/settingPlaces.ts
/** Paths of what has containers, of which each has settings in `list`. */
function ofContainers(list, holders, names) {
	return holders.flatMap((holder) => names.map((name) => [
		...holder.split("."),
		name,
		"*",
		list
	].join(".")));
}
const both = ["containers", "initContainers"];
const inPod = (holder) => [...both, "ephemeralContainers"].map((name) => `${holder === "" ? "" : `${holder}.`}spec.${name}.*.env`);
/**
* Where programs are told something when they start, by the normal type. A host with settings that is missing here is read
* by the table of statements: there any change of a setting may be access.
*/
const rows$1 = [
	[
		/^azure-native:web:webapp(?:slot)?$/,
		["siteConfig.appSettings"],
		"words"
	],
	[
		/^azure-native:web:webapp(?:slot)?$/,
		["siteConfig.connectionStrings"],
		"secrets"
	],
	[
		/^azure-native:web:(?:webappapplicationsettings(?:slot)?|staticsiteappsettings)$/,
		["properties"],
		"words"
	],
	[
		/^azure-native:web:webappconnectionstrings(?:slot)?$/,
		["properties"],
		"secrets"
	],
	[
		/^azure-native:web:connection$/,
		["properties.parameterValues"],
		"secrets"
	],
	[
		/^azure:(?:appservice|logicapps)\//,
		["appSettings"],
		"words"
	],
	[
		/^azure:(?:appservice|logicapps)\//,
		["connectionStrings"],
		"secrets"
	],
	[
		/^azure-native:app:(?:containerapp|job)$/,
		["configuration.secrets"],
		"secrets"
	],
	[
		/^azure-native:app:(?:containerapp|job)$/,
		ofContainers("env", ["template"], both),
		"words"
	],
	[
		/^azure-native:app:containerappssessionpool$/,
		["customContainerTemplate.containers.*.env"],
		"words"
	],
	[
		/^azure:containerapp\/(?:app|job):/,
		["secrets"],
		"secrets"
	],
	[
		/^azure:containerapp\/(?:app|job):/,
		ofContainers("envs", ["template"], both),
		"words"
	],
	[
		/^azure-native:containerinstance:(?:containergroup|containergroupprofile)$/,
		both.map((name) => `${name}.*.environmentVariables`),
		"words"
	],
	[
		/^azure:containerservice\/group:/,
		both.map((name) => `${name}.*.environmentVariables`),
		"words"
	],
	[
		/^azure:containerservice\/group:/,
		both.map((name) => `${name}.*.secureEnvironmentVariables`),
		"words"
	],
	[
		/^azure-native:appplatform:deployment$/,
		["properties.deploymentSettings.environmentVariables"],
		"words"
	],
	[
		/^azure:appplatform\/springcloud\w*deployment:/,
		["environmentVariables"],
		"words"
	],
	[
		/^azure-native:machinelearningservices:(?:online|batch)deployment$/,
		["onlineDeploymentProperties", "batchDeploymentProperties"].map((name) => `${name}.environmentVariables`),
		"words"
	],
	[
		/^kubernetes:core:configmap(?:patch)?$/,
		["data"],
		"files"
	],
	[
		/^kubernetes:core:pod(?:patch)?$/,
		inPod(""),
		"words"
	],
	[
		/^kubernetes:core:podtemplate(?:patch)?$/,
		inPod("template"),
		"words"
	],
	[
		/^kubernetes:(?:apps|batch|core|extensions):(?:deployment|replicaset|statefulset|daemonset|job|replicationcontroller)(?:patch)?$/,
		inPod("spec.template"),
		"words"
	],
	[
		/^kubernetes:batch:cronjob(?:patch)?$/,
		inPod("spec.jobTemplate.spec.template"),
		"words"
	]
];
/** Types of containers with maps of settings. */
const maps = /^azure:containerservice\/group:/;
/** Where a type has settings. */
function settingPlaces(type) {
	const found = known$8.get(type);
	if (found !== void 0) return found;
	const places = rows$1.flatMap(([types, paths, kind]) => types.test(type) ? paths.map((path) => ({
		path: path.split("."),
		kind,
		isListed: !maps.test(type)
	})) : []);
	known$8.set(type, places);
	return places;
}
const known$8 = /* @__PURE__ */ new Map();
// access/facts/readers/appSettings.ts
const [app, slot] = ["azure-native:web:webapp", "azure-native:web:webappslot"];
/** Settings that are a resource of their own. */
const [ofApp, ofSlot] = [`${app}applicationsettings`, `${app}applicationsettingsslot`];
/** Why code stays on a file share, as FunctionApp of this library writes it. */
const shareTag = "azure-keyless:content-share";
/** The settings of apps and slots of App Service, by name: among their own inputs, and in resources that are nothing else. */
function readAppSettings(side) {
	return [
		app,
		slot,
		ofApp,
		ofSlot
	].flatMap((type) => side.graph.ofType(type).flatMap((resource) => {
		const names = namesIn$3(resource);
		if (names === void 0) return [];
		const isOwn = type === app || type === slot;
		const host = isOwn ? resource : hostOf(side, resource);
		const shareReason = stringAt(host?.inputs["tags"], shareTag);
		const actor = host === void 0 ? elsewhere$1(side, resource) : hostActor(host);
		return [{
			...originOf(resource),
			actor,
			isOwn,
			names,
			...shareReason !== void 0 && { shareReason }
		}];
	}));
}
/** The names that are known; nothing where no settings are declared. */
function namesIn$3(resource) {
	const { type, inputs } = declaredOf(resource);
	const found = settingPlaces(type).filter(({ kind }) => kind === "words").flatMap(({ path }) => {
		const value = path.reduce((inner, name) => own(inner, name), inputs) ?? null;
		return value === null ? [] : [value];
	});
	return found.length === 0 ? void 0 : found.flatMap(namesOf$2);
}
function namesOf$2(settings) {
	if (isList(settings)) return settings.flatMap((item) => stringAt(item, "name") ?? []).filter((name) => !holdsUnknown(name));
	return isRecord$1(settings) ? Object.keys(settings) : [];
}
/** The app or slot of the program that separate settings are of. */
function hostOf(side, settings) {
	const { placement } = side.scopes;
	const parent = placement.parentOf(settings);
	if (settings.type === ofApp || parent === void 0) return parent;
	const name = side.graph.text(settings, "slot");
	return side.graph.ofType(slot).find((each) => {
		const other = side.graph.text(each, "slot");
		return name.known && other.known && name.text.toLowerCase() === other.text.toLowerCase() && placement.parentOf(each) === parent;
	});
}
/** An app that is only named. A slot of it is none that the program declares: its settings are told by themselves. */
function elsewhere$1(side, settings) {
	if (settings.type === ofSlot) return hostActor(settings);
	const { name, id, key } = namedScope(side, settings, "name", "host");
	return {
		kind: "host",
		name,
		id,
		key
	};
}
// access/facts/naming/scope.ts
/** The scope that an input names: by ARM id, or by the one resource that its value comes from. */
function resolveScope({ graph, scopes }, resource, property) {
	const value = graph.text(resource, property);
	if (value.known) return { scope: scopes.at(value.text) };
	const source = graph.source(resource, property, scopesOf$1);
	if (source.found !== void 0) return { scope: scopes.of(source.found) };
	const { name, why } = source;
	const [key, id] = [graph.symbol(resource, property), `${resource.urn}#${property}`];
	return {
		scope: scopes.loose({
			kind: "unknown",
			name,
			id,
			key
		}),
		why
	};
}
/** What is inside a resource can yield its id as well; what only describes access cannot. Another stack can yield any. */
function scopesOf$1(resource) {
	const { type, custom } = resource;
	if (type === "pulumi:pulumi:stackreference") return [another(resource, `output of ${resource.name}`)];
	if (!custom || accessItselfTypes.has(type) || type.startsWith("pulumi:")) return [];
	const own = itself(resource, idOutputs);
	return yieldsOtherIds(resource) ? [own, another(resource, `another id of ${resource.name}`)] : [own];
}
// access/facts/readers/assignments.ts
/** Every role assignment. What cannot be told about one is said; the assignment is never left out. */
function readAssignments(side, roles) {
	const read = side.graph.ofType(assignmentType).map((resource) => readAssignment(side, resource, roles));
	return {
		grants: read.map(({ grant }) => grant),
		unknowns: read.flatMap(({ unknowns }) => unknowns)
	};
}
const inputs$2 = [
	"principalId",
	"scope",
	"roleDefinitionId",
	"condition"
];
function readAssignment(side, resource, roles) {
	const principal = resolvePrincipal(side, resource, "principalId");
	const scope = resolveScope(side, resource, "scope");
	const { role, whys } = roles.of(resource);
	const name = nameOf$3(resource);
	const grant = {
		...originOf(resource),
		kind: "roleAssignment",
		actor: principal.actor,
		scope: scope.scope,
		role,
		...name !== void 0 && { assignmentName: name },
		isNameMade: resource.hasMadeName || (resource.inputs["roleAssignmentName"] ?? null) === null
	};
	const why = {
		...whys,
		principalId: principal.why,
		scope: scope.why
	};
	return {
		grant,
		unknowns: [...inputs$2.filter((input) => why[input] !== void 0).map((input) => ({
			...unknownAt(resource, `inputs.${input}`, why[input] ?? ""),
			...input === "condition" && { fingerprint: fingerprintOf(role.condition) }
		})), ...ignoredInputs(side.graph, resource, inputs$2)]
	};
}
/** Azure's name of an assignment: a GUID. */
function nameOf$3({ inputs: { roleAssignmentName }, outputs, id }) {
	return idIn(roleAssignmentName) ?? idIn(outputs["name"]) ?? armParts(idIn(id) ?? "").at(-1);
}
// access/facts/naming/identity.ts
/** A user-assigned identity that the program declares. */
function declaredIdentity({ scopes }, resource) {
	const [principal] = identityTypes.has(resource.type) ? principalsOf$1(resource) : [];
	return principal && {
		actor: principal.actor,
		scope: scopes.of(resource)
	};
}
/** A user-assigned identity by its ARM id, in the program or not. */
function identityWithId({ directory, scopes }, armId) {
	return {
		actor: directory.identityAt(armId),
		scope: scopes.at(armId)
	};
}
/** The identity that Azure makes for a resource: whoever writes on the resource decides about it. */
function systemIdentity$1({ scopes }, resource) {
	return {
		actor: systemIdentityOfHost(resource),
		scope: scopes.of(resource)
	};
}
/** The identity that Azure makes for the nodes of a cluster, in a resource group of its own. */
function kubeletIdentity({ scopes }, cluster) {
	const { actor } = kubeletOf(cluster);
	const { name, id, key } = actor;
	return {
		actor,
		scope: scopes.loose({
			kind: "identity",
			name,
			id,
			key
		})
	};
}
/** An identity that nobody can tell. */
function unknownIdentity({ scopes }, { id, key, name }) {
	const unknown = {
		kind: "unknown",
		name,
		id,
		key
	};
	return {
		actor: unknown,
		scope: scopes.loose(unknown)
	};
}
/** Identities by their id, and by their name. */
const identitiesById = (resource) => identityTypes.has(resource.type) ? [itself(resource, idOutputs)] : [];
const identitiesByName = (resource) => identityTypes.has(resource.type) ? [itself(resource, nameOutputs)] : [];
// access/facts/naming/issuerUrls.ts
/** The URLs that sign the tokens of a cluster, as Azure answered; the name differs between API versions. */
function issuerUrlsOf({ outputs }) {
	const profile = own(outputs, "oidcIssuerProfile");
	const given = [
		own(profile, "issuerURL"),
		own(profile, "issuerUrl"),
		own(outputs, "oidcIssuerUrl")
	];
	return [...new Set(given.flatMap((url) => idIn(url) ?? []))];
}
// access/facts/naming/issuer.ts
/** The issuer that a credential trusts. A cluster of the program is the same one whether its URL is known or not. */
function resolveIssuer({ graph, directory }, credential) {
	const value = graph.text(credential, "issuer");
	if (value.known) {
		const cluster = directory.clusterWithIssuer(value.text);
		return cluster === void 0 ? {
			issuer: { text: value.text },
			text: value.text
		} : issuerOf(cluster);
	}
	const source = graph.source(credential, "issuer", clusters);
	if (source.found !== void 0) return issuerOf(source.found);
	return {
		issuer: { text: graph.symbol(credential, "issuer") },
		text: `unknown issuer: ${source.why}`,
		why: source.why
	};
}
function issuerOf(cluster) {
	return {
		issuer: { cluster: thingKey(cluster) },
		text: `issuer of ${cluster.name}`
	};
}
function clusters(resource) {
	if (resource.type !== "azure-native:containerservice:managedcluster") return [];
	const isKnown = resource.op === "same" && issuerUrlsOf(resource).length > 0;
	return [{
		value: resource,
		name: resource.name,
		at: issuerOutputs,
		isKnown
	}];
}
// access/terms/subject.ts
/**
* The actor that a federated credential lets in. The subject alone proves nothing: the operator of an issuer can sign
* any subject, so only GitHub's own issuers make a GitHub workflow, and every other issuer stays visible. This includes
* a GitHub Enterprise Server, whose host can sign anything.
*/
function actorOfSubject(issuer, subject) {
	const id = `${subject} (${issuer})`;
	const serviceAccount = /^system:serviceaccount:(?<namespace>[^:]+):(?<name>[^:]+)$/.exec(subject)?.groups;
	if (serviceAccount !== void 0) return {
		kind: "serviceAccount",
		name: `${serviceAccount.namespace ?? ""}/${serviceAccount.name ?? ""}`,
		id
	};
	const connection = azureDevOpsName(issuer, subject);
	if (connection !== void 0) return {
		kind: "federated",
		name: `azure devops ${connection}`,
		id
	};
	if (subject.startsWith("repo:") && isGitHub(issuer)) return {
		kind: "github",
		name: gitHubName(subject),
		id
	};
	return {
		kind: "federated",
		name: subject,
		id
	};
}
/** Other conditions on the token, an audience or an expression; empty if they are the usual ones. */
function termsOf$1({ id }, issuer, subject) {
	const { id: usual } = actorOfSubject(issuer, subject);
	return id.startsWith(usual) ? id.slice(usual.length) : "";
}
/**
* The part of a subject before a name that may change: `repo:contoso/chat:environment`, `system:serviceaccount`. Another form
* has no such part.
*/
function subjectKind(subject) {
	if (/^system:serviceaccount:[^:]+:[^:]+$/.test(subject)) return "system:serviceaccount";
	const [, repository, claim] = /^(repo:[^:]+):(environment|ref:refs\/heads|ref:refs\/tags|pull_request)(?=[:/]|$)/.exec(subject) ?? [];
	return repository === void 0 || claim === void 0 ? subject : `${repository}:${claim}`;
}
/**
* github.com (also with an enterprise's slug) and data residency, to the letter, as Entra compares: a trailing slash
* makes another issuer.
*/
function isGitHub(issuer) {
	return /^https:\/\/token\.actions\.(?:githubusercontent\.com(?:\/[\w-]+)?|[\w-]+\.ghe\.com)$/.test(issuer);
}
/**
* A service connection of Azure DevOps: `contoso/Payments connection prod`, or by ids where its issuer is Entra, which signs
* such subjects for nothing else. Source: https://learn.microsoft.com/azure/devops/pipelines/release/convert-service-connections
*/
function azureDevOpsName(issuer, subject) {
	const { names, connection } = /^sc:\/\/(?<names>[^/]+\/[^/]+)\/(?<connection>[^/]+)$/.exec(subject)?.groups ?? {};
	if (names !== void 0 && connection !== void 0) return isOldAzureDevOps(issuer) ? `${names} connection ${connection}` : void 0;
	const entra = /^\/eid1\/.+\/sc\/(?<organization>[0-9a-f-]{36})\/(?<id>[0-9a-f-]{36})$/.exec(subject)?.groups;
	if (entra === void 0 || !/^https:\/\/login\.(?:partner\.)?microsoftonline\.(?:com|us|cn)\/[0-9a-f-]{36}\/v2\.0$/.test(issuer)) return void 0;
	return `connection ${entra["id"] ?? ""} of organization ${entra["organization"] ?? ""}`;
}
/** Azure DevOps' own issuers, of one organization each. */
function isOldAzureDevOps(issuer) {
	return /^https:\/\/(?:vstoken\.dev\.azure|app\.vstoken\.visualstudio)\.com\/[0-9a-f-]{36}$/.test(issuer);
}
/** Issuer of github.com. Source: https://docs.github.com/actions/reference/security/oidc */
const gitHubIssuer = "https://token.actions.githubusercontent.com";
/** The source of a subject, if its kind does not show it: the cluster, or the whole issuer. */
function placeOfIssuer(issuer) {
	const own = /^issuer of (?<cluster>.+)$/s.exec(issuer)?.groups?.["cluster"];
	if (own !== void 0) return `on cluster ${own}`;
	if (issuer === "https://token.actions.githubusercontent.com") return void 0;
	const { tenant, cluster } = /^https:\/\/[a-z0-9-]+\.oic\.prod-aks\.azure\.(?:com|us|cn)\/(?<tenant>[0-9a-f-]{36})\/(?<cluster>[0-9a-f-]{36})\/$/.exec(issuer)?.groups ?? {};
	if (tenant === void 0 || cluster === void 0) return `of ${issuer}`;
	return `on cluster ${cluster.slice(0, 8)} of tenant ${tenant.slice(0, 8)}`;
}
/** `contoso/chat environment prod`, also for immutable subjects, whose ids follow in brackets. */
function gitHubName(subject) {
	const [, repository = "", ...claims] = subject.split(":");
	const ids = [...repository.matchAll(/@(\d+)/g)].map((match) => match[1]);
	const name = repository.replace(/@\d+/g, "");
	const suffix = ids.length === 0 ? "" : ` (by id ${ids.join("/")})`;
	return `${name} ${claimWords(claims.join(":"))}${suffix}`;
}
function claimWords(claim) {
	if (claim === "pull_request") return "any pull request";
	return claim.replace(/^environment:/, "environment ").replace(/^ref:refs\/heads\//, "branch ").replace(/^ref:refs\/tags\//, "tag ");
}
// access/facts/readers/credentials.ts
/** Every federated credential, seen as trust in an identity. */
function readCredentials(side) {
	const read = side.graph.ofType(credentialType).map((resource) => readCredential(side, resource));
	return {
		trusts: read.map(({ trust }) => trust),
		unknowns: read.flatMap(({ unknowns }) => unknowns)
	};
}
const inputs$1 = [
	"issuer",
	"subject",
	"resourceName"
];
function readCredential(side, resource) {
	const issuer = resolveIssuer(side, resource);
	const trusted = trustedOf(side, resource, issuer);
	const { identity, why } = identityOf$3(side, resource);
	const whys = {
		issuer: issuer.why,
		subject: trusted.why,
		resourceName: why
	};
	const unknowns = inputs$1.flatMap((input) => {
		const reason = whys[input];
		return reason === void 0 ? [] : [unknownAt(resource, `inputs.${input}`, reason)];
	});
	return {
		trust: {
			...originOf(resource),
			identity,
			issuer: issuer.text,
			subject: trusted.subject,
			actor: trusted.actor
		},
		unknowns: [...unknowns, ...ignoredInputs(side.graph, resource, inputs$1)]
	};
}
/** Whoever a credential lets in, by subject or by an expression that many may match. */
function trustedOf(side, resource, issuer) {
	const subject = side.graph.text(resource, "subject");
	const terms = termsOf(resource);
	if (terms === void 0 || !subject.known && terms.expression === void 0) {
		const why = terms === void 0 || subject.known ? "what a token must say is not known" : subject.why;
		return {
			actor: unknownSubject(side, resource, terms, why),
			subject: "unknown",
			why
		};
	}
	const { audience, expression } = terms;
	const matching = expression === void 0 ? [] : [`matching ${expression}`];
	const text = subject.known ? subject.text : expression ?? "";
	const { kind, name, id } = actorOfSubject(issuer.text, text);
	const words = [...audience, ...subject.known ? matching : []].map((each) => ` (${each})`).join("");
	const key = subjectKey(issuer.issuer, subject.known ? text : "", [...audience, ...matching]);
	return {
		actor: {
			kind,
			name: `${name}${words}`,
			id: `${id}${words}`,
			key
		},
		subject: text
	};
}
function unknownSubject(side, resource, terms, why) {
	const actor = unknownActor(side, resource, "subject", `unknown subject (${why})`);
	if (terms?.audience.length === 0) return actor;
	const { subject, audiences, audience, claimsMatchingExpression } = resource.inputs;
	const part = [
		subject ?? null,
		audiences ?? audience ?? null,
		claimsMatchingExpression ?? null
	];
	return {
		...actor,
		key: side.graph.symbol(resource, "subject", part)
	};
}
const usualAudience = "api://AzureADTokenExchange";
/** `undefined` where not all of it is known. */
function termsOf({ inputs }) {
	const audiences = inputs["audiences"] ?? inputs["audience"] ?? [];
	const expression = inputs["claimsMatchingExpression"] ?? null;
	if (holdsUnknown(audiences) || holdsUnknown(expression)) return void 0;
	const others = (isList(audiences) ? audiences : [audiences]).filter((each) => each !== usualAudience);
	const audience = others.length === 0 ? [] : [`audience ${others.map(textOfTerm).toSorted().join(" or ")}`];
	const value = isRecord$1(expression) ? own(expression, "value") ?? null : expression;
	if (value === null || value === "") return { audience };
	const version = own(expression, "languageVersion") ?? 1;
	const suffix = version === 1 ? "" : ` (language version ${textOfTerm(version)})`;
	return {
		audience,
		expression: `${textOfTerm(value)}${suffix}`
	};
}
function textOfTerm(term) {
	return typeof term === "string" ? term : JSON.stringify(term);
}
/** The identity that a credential is written on: the resource that its name comes from, or the one that has the name. */
function identityOf$3(side, resource) {
	const name = side.graph.text(resource, "resourceName");
	if (!name.known) {
		const source = side.graph.source(resource, "resourceName", identitiesByName);
		const identity = source.found && declaredIdentity(side, source.found);
		return identity === void 0 ? unknown$1(side, resource, source.why ?? name.why) : { identity };
	}
	const written = writtenOn(resource) ?? (isArmId(name.text) ? name.text : void 0);
	if (written !== void 0) return { identity: identityWithId(side, written) };
	const [found, ...others] = side.scopes.placement.identitiesNamed(name.text, resource);
	if (others.length > 0) return unknown$1(side, resource, `several identities are named ${name.text}`);
	const identity = found && declaredIdentity(side, found);
	if (identity !== void 0) return { identity };
	const armId = side.directory.identityNamed(side.scopes.placement.groupNameOf(resource) ?? "", name.text);
	if (armId !== void 0) return { identity: identityWithId(side, armId) };
	return { identity: namedIdentity(side, resource) };
}
function unknown$1(side, resource, why) {
	const [key, id] = [side.graph.symbol(resource, "resourceName"), `${resource.urn}#resourceName`];
	return {
		identity: unknownIdentity(side, {
			id,
			key,
			name: `unknown (${why})`
		}),
		why
	};
}
/** An identity that only its name is known of. */
function namedIdentity(side, resource) {
	const scope = namedScope(side, resource, "resourceName", "identity");
	const { name, id, key } = scope;
	return {
		actor: {
			kind: "identity",
			name,
			id,
			key
		},
		scope
	};
}
/** Azure's own word: a credential is a part of its identity. */
function writtenOn({ id }) {
	const known = idIn(id);
	const parent = isArmId(known) ? parentOfArmId(armParts(known)) : void 0;
	return parent === void 0 ? void 0 : `/${parent.join("/")}`;
}
// access/facts/readers/entra/applications.ts
const applicationTypes = /* @__PURE__ */ new Set(["azuread:index/application:application", "azuread:index/applicationregistration:applicationregistration"]);
const servicePrincipalType = "azuread:index/serviceprincipal:serviceprincipal";
/** An application is named by its own id or by that of its clients; either is found by the outputs that it is. */
const byId = yielding$1(["id", "objectId"]);
const byClientId = yielding$1(["clientId", "applicationId"]);
function yielding$1(at) {
	return (resource) => applicationTypes.has(resource.type) ? [itself(resource, at)] : [];
}
/** The application of the program that an input names, by what it yields or by its object id. */
function applicationOf({ graph }, resource, input) {
	const value = graph.text(resource, input);
	if (!value.known) return graph.source(resource, input, byId).found;
	const id = objectIdIn(value.text);
	return [...applicationTypes].flatMap((type) => graph.ofType(type)).find((each) => hasId(each, id));
}
/** Entra writes an application by its object id, alone or after the collection that it is in. */
function objectIdIn(text) {
	return text.replace(/^\/applications\//i, "").toLowerCase();
}
function hasId({ id, outputs }, objectId) {
	return [idIn(id), idIn(outputs["objectId"])].flatMap((each) => each === void 0 ? [] : objectIdIn(each)).includes(objectId);
}
/** Whoever acts as an application: its service principals in the program, or else what stands for them. */
function identitiesOf$2(side, application) {
	const scope = side.scopes.of(application);
	const found = side.graph.ofType(servicePrincipalType).filter((each) => isOf$3(side, each, application)).flatMap((each) => principalsOf$1(each).map(({ actor }) => ({
		actor,
		scope
	})));
	if (found.length > 0) return found;
	const { name } = application;
	return [{
		actor: {
			kind: "servicePrincipal",
			name,
			id: thingId(application),
			key: thingKey(application)
		},
		scope
	}];
}
function isOf$3({ graph }, principal, application) {
	const input = principal.inputs["clientId"] === void 0 ? "applicationId" : "clientId";
	const value = graph.text(principal, input);
	if (value.known) return idIn(application.outputs["clientId"])?.toLowerCase() === value.text.toLowerCase();
	return graph.source(principal, input, byClientId).found === application;
}
// access/facts/readers/entra/trust.ts
/** Federated credentials of applications, with an expression or without. */
const entraTrustTypes = ["azuread:index/applicationfederatedidentitycredential:applicationfederatedidentitycredential", "azuread:index/applicationflexiblefederatedidentitycredential:applicationflexiblefederatedidentitycredential"];
/** What the reader takes of them. */
const entraTrustInputs = [
	"applicationId",
	"issuer",
	"subject",
	"audience",
	"audiences",
	"claimsMatchingExpression"
];
/** Trust in applications of Entra: whoever is trusted acts as the service principal, with all that it holds. */
function readEntraTrusts(side) {
	const read = entraTrustTypes.flatMap((type) => side.graph.ofType(type)).map((each) => readTrust(side, each));
	return {
		trusts: read.flatMap(({ trusts }) => trusts),
		unknowns: read.flatMap(({ unknowns }) => unknowns)
	};
}
function readTrust(side, resource) {
	const issuer = resolveIssuer(side, resource);
	const { actor, subject, why } = trustedOf(side, resource, issuer);
	const trusting = trustingOf(side, resource);
	const whys = {
		issuer: issuer.why,
		subject: why,
		applicationId: trusting.why
	};
	return {
		trusts: trusting.identities.map((identity) => ({
			...originOf(resource),
			identity,
			issuer: issuer.text,
			subject,
			actor
		})),
		unknowns: [...Object.entries(whys).flatMap(([input, reason]) => reason === void 0 ? [] : [unknownAt(resource, `inputs.${input}`, reason)]), ...ignoredInputs(side.graph, resource, entraTrustInputs)]
	};
}
/** Who acts as the application that trusts. */
function trustingOf(side, resource) {
	const input = "applicationId";
	const application = applicationOf(side, resource, input);
	if (application !== void 0) return { identities: identitiesOf$2(side, application) };
	const value = side.graph.text(resource, input);
	if (value.known) {
		const key = objectKey(`application ${objectIdIn(value.text)}`);
		const name = `application ${objectIdIn(value.text)}`;
		const scope = side.scopes.loose({
			kind: "resource",
			name,
			id: value.text,
			key
		});
		return { identities: [{
			actor: {
				kind: "servicePrincipal",
				name,
				id: value.text,
				key
			},
			scope
		}] };
	}
	const [key, id] = [side.graph.symbol(resource, input), `${resource.urn}#${input}`];
	const { why } = value;
	return {
		identities: [unknownIdentity(side, {
			id,
			key,
			name: `unknown (${why})`
		})],
		why
	};
}
// access/services/counting.ts
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** Adding a service is adding a row. */
const counting = [
	{
		types: ["azure-native:keyvault:vault"],
		decidedBy: ["properties.enableRbacAuthorization"],
		idle: "enableRbacAuthorization is not true",
		counts: (said) => said("properties.enableRbacAuthorization") === true ? ["Microsoft.KeyVault/*"] : []
	},
	{
		types: ["azure-native:search:service"],
		decidedBy: ["disableLocalAuth", "authOptions"],
		idle: "it takes keys only (authOptions)",
		counts: (said) => said("disableLocalAuth") === true || isRecord(said("authOptions.aadOrApiKey")) ? ["Microsoft.Search/*"] : []
	},
	{
		types: ["azure-native:containerservice:managedcluster"],
		decidedBy: ["aadProfile.enableAzureRBAC"],
		idle: "enableAzureRBAC is not true",
		counts: (said) => said("aadProfile.enableAzureRBAC") === true ? ["Microsoft.ContainerService/managedClusters/*"] : []
	},
	{
		types: ["azure-native:cognitiveservices:account"],
		decidedBy: ["kind"],
		idle: "it has no kind that takes roles",
		needs: "properties.customSubDomainName",
		counts: (said) => {
			const kind = said("kind");
			if (typeof kind === "string" && ["aiservices", "cognitiveservices"].includes(kind.toLowerCase())) return ["Microsoft.CognitiveServices/*"];
			return typeof kind === "string" && kind.toLowerCase() === "openai" ? ["Microsoft.CognitiveServices/accounts/OpenAI/*"] : void 0;
		}
	}
];
// access/facts/unread/choices.ts
const whatever = () => true;
/** What a Cosmos DB account is good for: its API, its billing, its indexes. Roles of Mongo are none of these. */
const kindsOfCosmos = (value) => typeof value === "string" && /^(?:Enable(?:Serverless|Table|Gremlin|Cassandra|Mongo|AggregationPipeline|MaterializedViews|NoSQL(?:Vector|FullText)Search)|DisableRateLimitingResponses|mongoEnableDocLevelTTL)$/i.test(value);
/** A disk that is new, from an image that is compared or from nothing; of any other another input says which it is. */
const ofNewDisks = (value) => value === "FromImage" || value === "Empty";
/** What a slot is called; `production` would be the app itself. */
const ofSlots = (value) => typeof value === "string" && !/^production$/i.test(value) && !holdsUnknown(value);
const cosmosAccounts = ["azure-native:cosmosdb:databaseaccount", "azure-native:documentdb:databaseaccount"];
/**
* Values that give nothing by themselves, by normal type and path, where the table of statements can only speak of inputs. A
* path stands for all below it.
*/
const choices = new Map([
	[clusterType, /* @__PURE__ */ new Map([
		["oidcIssuerProfile", whatever],
		["aadProfile.managed", whatever],
		["addonProfiles.azureKeyvaultSecretsProvider.enabled", whatever],
		["addonProfiles.azureKeyvaultSecretsProvider.config.enableSecretRotation", whatever],
		["addonProfiles.azureKeyvaultSecretsProvider.config.rotationPollInterval", whatever],
		["addonProfiles.omsagent.enabled", whatever],
		["addonProfiles.omsagent.config.useAADAuth", whatever]
	])],
	...["", "virtualMachineProfile."].map((profile) => {
		const type = `azure-native:compute:virtualmachine${profile === "" ? "" : "scaleset"}`;
		const disks = ["osDisk", "dataDisks"].map((disk) => `${profile}storageProfile.${disk}.createOption`);
		return [type, new Map(disks.map((path) => [path, ofNewDisks]))];
	}),
	["azure-native:web:webappslot", /* @__PURE__ */ new Map([["slot", ofSlots]])],
	["azure-native:portal:dashboard", new Map(["lenses", "properties.lenses"].map((path) => [path, whatever]))],
	["azure:portal/portaldashboard:portaldashboard", /* @__PURE__ */ new Map([["dashboardProperties", whatever]])],
	...cosmosAccounts.map((type) => [type, /* @__PURE__ */ new Map([["capabilities.name", kindsOfCosmos]])])
]);
/** Whether a value of an input gives nothing by itself. */
function isPlainChoice(type, path, value) {
	const ofType = choices.get(type);
	if (ofType === void 0) return false;
	return [...ofType].some(([at, isPlain]) => (path === at || path.startsWith(`${at}.`)) && isPlain(value));
}
/** Whether something below a path may be such a value. */
function holdsChoices(type, path) {
	return [...choices.get(type)?.keys() ?? []].some((at) => at.startsWith(`${path}.`));
}
// access/facts/unread/readInputs.ts
/**
* Inputs that a reader takes, by normal type: what is read is not said to be unread. `""` is the resource's being there;
* a path stands for all below it. A reader's row stands here beside the others, so that a type read by two has one.
*/
const readInputs = new Map([
	[assignmentType, [...[
		"",
		"roleAssignmentName",
		"principalId",
		"principalType",
		"roleDefinitionId",
		"scope"
	], ...["condition", "conditionVersion"]]],
	[roleDefinitionType, [
		"",
		"permissions",
		"assignableScopes",
		"roleName",
		"roleType",
		"roleDefinitionId",
		"scope",
		"description"
	]],
	[credentialType, [
		"",
		"federatedIdentityCredentialResourceName",
		"issuer",
		"subject",
		"audiences",
		"claimsMatchingExpression"
	]],
	[identityType, [
		"",
		"principalId",
		"clientId"
	]],
	[accessPolicyType, [
		"",
		"policy",
		"vaultName"
	]],
	[vaultType, [
		"",
		"properties.accessPolicies",
		"properties.enableRbacAuthorization"
	]],
	...groupTypes$1.map((type) => [type, [
		"",
		"members",
		"owners",
		"displayName",
		"preventDuplicateNames"
	]]),
	...entraTrustTypes.map((type) => [type, ["", ...entraTrustInputs]]),
	[groupMemberType, [
		"",
		"memberObjectId",
		"groupObjectId"
	]],
	[servicePrincipalType$1, [""]],
	[accountType, ["kind", "properties.customSubDomainName"]],
	[storageType, ["kind"]],
	[clusterType, ["identityProfile"]]
]);
/**
* Of what is kept in a store: its value and its form, of which no reader says more. It is reached through the store, and who may
* read it is told there. Whether it may be read at all, and what a key may be used for, is not among these.
*/
const keptInputs = /* @__PURE__ */ new Map([
	["azure-native:keyvault:secret", [
		"",
		"properties.value",
		"properties.contentType"
	]],
	["azure-native:keyvault:key", [
		"",
		"properties.kty",
		"properties.keySize",
		"properties.curveName"
	]],
	["azure-native:appconfiguration:keyvalue", ["", "value"]],
	["azure:keyvault/secret:secret", [
		"",
		"value",
		"valueWo",
		"keyVaultId"
	]],
	["azure:keyvault/key:key", [
		"",
		"keyVaultId",
		"keyType",
		"keySize",
		"curve"
	]]
]);
/** The switches of keys and passwords, and with them that the service is there; and what decides which roles count for its data. */
const switches = new Map([...Map.groupBy([...keySwitches(), ...dataSwitches()], ([type]) => type)].map(([type, rows]) => [type, rows.flatMap(([, inputs]) => inputs)]));
function keySwitches() {
	return Object.values(services$1).flatMap(({ types, switch: { path, off, where } }) => {
		const inputs = [
			"",
			..."isGiven" in off ? [] : [path],
			...where === void 0 ? [] : [where.path]
		];
		return types.map((type) => [type, inputs]);
	});
}
function dataSwitches() {
	return counting.flatMap(({ types, decidedBy }) => types.map((type) => [type, decidedBy]));
}
/** What no reader takes of an input of a declared type: all of it, a part or nothing. */
function unreadPart(type, { path, value }) {
	const at = path.join(".");
	if (isRead(type, at) || isPlainChoice(readType(type), readInput(type, at), value)) return void 0;
	if (at === "identity" && isOfAzure(type) && !isRecord$1(value)) return void 0;
	const isParted = isReadInPart(type, at) || holdsChoices(readType(type), readInput(type, at));
	if (!isRecord$1(value) || !isParted) return {
		path,
		value
	};
	const rest = Object.entries(value).flatMap(([name, part]) => {
		const unread = part === null ? void 0 : unreadPart(type, {
			path: [...path, name],
			value: part
		});
		return unread === void 0 ? [] : [[name, unread.value]];
	});
	return rest.length === 0 ? void 0 : {
		path,
		value: Object.fromEntries(rest)
	};
}
/** What the reader of hosts takes of an identity, and what Azure answers there. */
function ofHosts(type) {
	return [
		"type",
		"principalId",
		"tenantId",
		type.startsWith("azure:") ? "identityIds" : "userAssignedIdentities"
	].map((name) => `identity.${name}`);
}
/** Whether a reader takes an input of a declared type, or with an empty path its being there. */
function isRead(type, path) {
	const read = readInput(type, path);
	return readOf(type).some((each) => each === read || each !== "" && read.startsWith(`${each}.`));
}
function isReadInPart(type, path) {
	const read = readInput(type, path);
	return readOf(type).some((each) => each.startsWith(`${read}.`));
}
const known$7 = /* @__PURE__ */ new Map();
function readOf(type) {
	const found = known$7.get(type);
	if (found !== void 0) return found;
	const of = readType(type);
	const read = [
		readInputs.get(of) ?? readInputs.get(type) ?? [],
		keptInputs.get(type) ?? [],
		switches.get(of) ?? [],
		isOfAzure(type) ? ofHosts(type) : []
	];
	known$7.set(type, read.flat());
	return read.flat();
}
// access/facts/unread/handedKeys.ts
/** Outputs that are keys, by what resources call them: `primaryAccessKey`, `kubeConfigRaw`, `privateKeyPem`. */
const keys$1 = /(?:key|secret|password|token|sas|credential|connection_?string|kube_?config(?:_?raw)?)s?\d*$|^private_?key/i;
/** Outputs that are secrets by what makes them, under a name that does not say so. */
const made = [
	[/^azuread:index\/\w*password:/, "value"],
	[/^random:index\/randompassword:/, "result"],
	[/^random:index\/randombytes:/, "base64"],
	[/^random:index\/randombytes:/, "hex"],
	[/^azure:keyvault\/secret:/, "value"]
];
/** What is no secret: one half of a pair, a name that is spread by, and what programs send their logs with. */
const open$1 = /public|partition|instrumentation/i;
/** Look-ups of keys and secrets: Azure answers the first to whoever may list them, and they are not secret in the program. */
const listing = /of the answer of [\w:/.-]*:(?:list\w*|get\w*(?:key|secret|password|token|sas|credential|connectionstring|kubeconfig)\w*)\(/i;
/** Whether a member is a key by what it is called: `primaryAccessKey`, `keys.0.value` is none. */
function isKeyByName(path) {
	const last = lastOf(path);
	return keys$1.test(last) && !open$1.test(last) && !flag.test(last);
}
/** A switch: `disableStrongPassword`. */
const flag = /^(?:disable|enable|force|allow|has|is|require)[A-Z_]/;
/** What programs send their logs with, under a name that is a key's elsewhere. */
function isOpenByName(type, path) {
	return /^azure(?:-native)?:(?:application|app)?insights[:/]/.test(type) && /^(?:connection_?string|instrumentation_?key)$/i.test(lastOf(path));
}
function lastOf(path) {
	return /[^.[\]"]+$/.exec(path.replace(/["\]]+$/, ""))?.[0] ?? "";
}
/** Whether a look-up answers with keys, by its token. */
function listsKeysByName(token) {
	return listing.test(`of the answer of ${token}(`);
}
/** Whether what the run says of a value is that it is looked up, and that whoever has it has a key. */
function isListed$1(why) {
	return listing.test(why);
}
/**
* Where a key that a resource of the program has is handed over, as an offline run tells: what an input is for says nothing of
* what it gives with a key in it. A tag is read by whoever reads the resource.
*
* @param told keys of which it is told who has them and what they open.
*/
function handedKeys({ inputOutputs, inputTexts }, told) {
	if (inputOutputs.size + inputTexts.size === 0) return [];
	const outputs = [...inputOutputs].filter(([path, output]) => !told.has(path) && isKey$3(output));
	const texts = [...inputTexts].filter(([path, parts]) => !told.has(path) && parts.some(isKey$3));
	return [...outputs, ...texts].map(([path]) => path.replaceAll(/\[\d+\]|\.\((?:key|value) \d+\)/g, ""));
}
/** Whether any of these keys is in the input. */
function holdsKey(type, { path, value }, handed) {
	if (handed.length === 0 || !holdsUnknown(value)) return false;
	const read = readInput(type, path.join("."));
	return handed.some((at) => at === read || at.startsWith(`${read}.`));
}
/**
* The inputs of which no reader says more and that are a key somebody looked up: by another provider, of another subscription, it
* is another key.
*/
function keptAnswers(resource) {
	const { type } = declaredOf(resource);
	return [...resource.inputsMadeOf].flatMap(([path, made]) => (keptInputs.get(type) ?? []).includes(path) && made.some((one) => "token" in one && (listsKeysByName(one.token) || isKeyByName(one.path))) ? [path] : []);
}
/** Whether an output is a key or another secret, by what it is called and by what makes it. */
function isKey$3(part) {
	if (typeof part === "string" || !("path" in part)) return false;
	const last = lastOf(part.path);
	const typeOf = () => normalType(parseUrn(part.urn).type);
	if (isKeyByName(last)) return !isOpenByName(typeOf(), last);
	return made.some(([types, output]) => output === last && types.test(typeOf()));
}
// access/plan/inputOutputs.ts
/** Most resources have none and share this one. */
const noOutputs = /* @__PURE__ */ new Map();
const noTexts = /* @__PURE__ */ new Map();
const noAnswers = /* @__PURE__ */ new Map();
const nothingMade = /* @__PURE__ */ new Map();
/** Which outputs the inputs of a state are, by path inside the inputs. */
function readInputOutputs(state) {
	const told = entriesOf$2(state, "inputOutputs").flatMap(([path, value]) => {
		const output = outputIn(value);
		return output === void 0 ? [] : [[path, output]];
	});
	return told.length === 0 ? noOutputs : new Map(told);
}
/** What the texts in the inputs of a state are joined from, by path inside the inputs. */
function readInputTexts(state) {
	const told = entriesOf$2(state, "inputTexts").flatMap(([path, parts]) => isList(parts) ? [[path, parts.map(partIn)]] : []);
	return told.length === 0 ? noTexts : new Map(told);
}
/** Which members of answers the inputs of a state are, as they are, by path inside the inputs. */
function readInputAnswers(state) {
	const told = entriesOf$2(state, "inputAnswers").flatMap(([path, value]) => {
		const answer = answerIn(value);
		return answer === void 0 ? [] : [[path, answer]];
	});
	return told.length === 0 ? noAnswers : new Map(told);
}
/** What the values in the inputs, or in the outputs, of a state are made of, by path. */
function readMadeOf(state, member) {
	const told = entriesOf$2(state, member).flatMap(([path, made]) => isList(made) ? [[path, made.flatMap((one) => outputIn(one) ?? answerIn(one) ?? secretIn(one) ?? [])]] : []);
	return told.length === 0 ? nothingMade : new Map(told);
}
function secretIn(value) {
	const secret = stringAt(value, "secret");
	return secret === void 0 ? void 0 : { secret };
}
function answerIn(value) {
	const [token, path = ""] = [stringAt(value, "token"), stringAt(value, "path")];
	if (token === void 0) return void 0;
	const asked = entriesOf$2(value, "asked").flatMap(([name, given]) => {
		const told = typeof given === "string" ? given : isList(given) ? given.map(partIn) : outputIn(given);
		return told === void 0 ? [] : [[name, told]];
	});
	const made = stringAt(value, "made");
	return {
		token,
		path,
		by: stringAt(value, "by") ?? "",
		asked: new Map(asked),
		...made !== void 0 && { made }
	};
}
/** The same outputs under new URNs. */
function withUrns$1(outputs, renamed) {
	return outputs.size === 0 ? outputs : new Map([...outputs].map(([at, { urn, path }]) => [at, {
		urn: renamed(urn),
		path
	}]));
}
/** The same for what texts are joined from. */
function textsOfUrns(texts, renamed) {
	if (texts.size === 0) return texts;
	return new Map([...texts].map(([at, parts]) => [at, parts.map((part) => partOfUrns(part, renamed))]));
}
function partOfUrns(part, renamed) {
	if (typeof part === "string") return part;
	if (isOutput(part)) return {
		urn: renamed(part.urn),
		path: part.path
	};
	return part.answer === void 0 ? part : {
		...part,
		answer: answerOfUrns(part.answer, renamed)
	};
}
/** The same for what values are made of. */
function madeOfUrns(made, renamed) {
	const again = (one) => {
		if ("secret" in one) return one;
		return "token" in one ? answerOfUrns(one, renamed) : {
			urn: renamed(one.urn),
			path: one.path
		};
	};
	return made.size === 0 ? made : new Map([...made].map(([path, all]) => [path, all.map(again)]));
}
/** The same of members of answers. */
function answersOfUrns(answers, renamed) {
	return answers.size === 0 ? answers : new Map([...answers].map(([path, answer]) => [path, answerOfUrns(answer, renamed)]));
}
function answerOfUrns(answer, renamed) {
	const asked = [...answer.asked].map(([name, value]) => [name, isParts(value) ? value.map((part) => partOfUrns(part, renamed)) : askedOfUrns(value, renamed)]);
	return {
		...answer,
		asked: new Map(asked)
	};
}
function askedOfUrns(value, renamed) {
	return isOutput(value) ? {
		urn: renamed(value.urn),
		path: value.path
	} : value;
}
/** All outputs that a value is made of, and that look-ups for it are asked with. */
function outputsIn(one) {
	if ("secret" in one) return [];
	return "token" in one ? [...one.asked.values()].flatMap(outputsAsked) : [one];
}
function outputsAsked(value) {
	if (typeof value === "string") return [];
	if (!isParts(value)) return [value];
	return value.flatMap((part) => {
		if (typeof part === "string") return [];
		if (isOutput(part)) return [part];
		return part.answer === void 0 ? [] : outputsIn(part.answer);
	});
}
const isOutput = (value) => typeof value === "object" && value !== null && "urn" in value;
const isParts = (value) => Array.isArray(value);
function partIn(part) {
	if (typeof part === "string") return part;
	const output = outputIn(part);
	if (output !== void 0) return output;
	const answer = answerIn(own(part, "answer") ?? null);
	return {
		unknown: stringAt(part, "unknown") ?? JSON.stringify(part),
		...answer !== void 0 && { answer }
	};
}
function outputIn(value) {
	const [urn, path] = [stringAt(value, "urn"), stringAt(value, "path")];
	return urn === void 0 || path === void 0 || path === "" ? void 0 : {
		urn,
		path
	};
}
function entriesOf$2(state, key) {
	const value = own(state, key);
	return isRecord$1(value) ? Object.entries(value) : [];
}
// access/identity/sas.ts
/** The key of a signature as power over a service: two are the same only when they have the same. */
function sasKey(of, { on, may, start, end, limits }) {
	const fields = new URLSearchParams({
		...on,
		may,
		start,
		end
	});
	for (const limit of limits.toSorted()) fields.append("limit", limit);
	return `SAS of ${of}?${fields.toString()}`;
}
/** Whether the key of a power is that of a signature. */
function isSasKey(key) {
	return key.startsWith("SAS of ");
}
function readSas$1(key) {
	const { of, text } = /^SAS of (?<of>.*)\?(?<text>[^?]*)$/s.exec(key)?.groups ?? {};
	if (of === void 0) return void 0;
	const fields = new URLSearchParams(text);
	const field = (name) => fields.get(name) ?? "";
	return {
		of,
		on: fields.has("services") ? {
			services: field("services"),
			types: field("types")
		} : {
			kind: field("kind"),
			path: field("path")
		},
		may: field("may"),
		start: field("start"),
		end: field("end"),
		limits: fields.getAll("limit")
	};
}
/** Whether keys of signatures hold together, for each permission, all that another one does. */
function coverSas(keys, key) {
	const asked = readSas$1(key);
	if (asked === void 0 || asked.may === "") return false;
	const held = keys.flatMap((each) => readSas$1(each) ?? []).filter((each) => each.of === asked.of && isAround(each, asked));
	return asked.may.split("").every((letter) => held.some(({ may }) => may.includes(letter)));
}
/** Whether one is for all that the other is, whatever they permit. */
function isAround(outer, inner) {
	return (outer.start === "" || isNoLater(outer.start, inner.start)) && isNoLater(inner.end, outer.end) && outer.limits.every((limit) => inner.limits.includes(limit)) && isOn(outer.on, inner.on);
}
function isNoLater(a, b) {
	const [one, other] = [timeOf(a), timeOf(b)];
	return a === b || one !== void 0 && other !== void 0 && one <= other;
}
/** A time in UTC as Azure takes it, with all of its digits: then the earlier one comes first. */
function timeOf(text) {
	const { date, minutes = "00:00", seconds = "00" } = utc.exec(text)?.groups ?? {};
	return date === void 0 ? void 0 : `${date}T${minutes}:${seconds}`;
}
const utc = /^(?<date>\d{4}-\d\d-\d\d)(?:T(?<minutes>\d\d:\d\d)(?::(?<seconds>\d\d)(?:\.\d+)?)?(?:Z|[+-]00:00))?$/;
function isOn(outer, inner) {
	if ("services" in outer) return "services" in inner && holds$2(outer.services, inner.services) && holds$2(outer.types, inner.types);
	if ("services" in inner) return false;
	if (outer.kind === inner.kind && outer.path === inner.path) return true;
	return whole[outer.kind] === inner.kind && inner.path.startsWith(`${outer.path}/`);
}
/** What is in a container, and in a share, by the letters of a service SAS. */
const whole = {
	c: "b",
	s: "f"
};
function holds$2(outer, inner) {
	return inner.split("").every((letter) => outer.includes(letter));
}
// access/services/lesser.ts
/** A key of a rule, by the rights that the rule gives; nothing where these are all. */
function lesserByRights({ rights }, given) {
	if (!given.every((right) => Object.hasOwn(rights, right))) return void 0;
	const dataActions = given.flatMap((right) => rights[right] ?? []);
	return {
		word: `${given.toSorted().join(" and ")} key`,
		opens: { dataActions }
	};
}
/** The key of a service that is called so and gives less than others. */
function lesserCalled({ keys = [] }, word) {
	const rights = /^(.+) key$/.exec(word)?.[1]?.split(" and ") ?? [];
	return keys.flatMap(({ lesser, ofRule }) => [...lesser === void 0 ? [] : [lesser], ...ofRule === void 0 ? [] : [lesserByRights(ofRule, rights)]]).find((each) => each?.word === word);
}
// access/facts/naming/physicalName.ts
/**
* What a resource may be called in Azure, as far as the program says: one of these. Nothing where Azure's name is made of
* the logical one.
*/
function physicalNames({ type, inputs }) {
	const isName = (input) => /name$/i.test(input) && (input !== "resourceGroupName" || type === "azure-native:resources:resourcegroup");
	return Object.entries(inputs).flatMap(([input, value]) => isName(input) ? idIn(value)?.toLowerCase() ?? [] : []);
}
// access/facts/naming/readSas.ts
const lookUps = [
	{
		token: /^azure-native:storage(?:\/\w+)?:listStorageAccountSAS$/,
		by: ["services", "resourceTypes"],
		on: (asked) => ofServices(asked("services"), asked("resourceTypes"))
	},
	{
		token: /^azure-native:storage(?:\/\w+)?:listStorageAccountServiceSAS$/,
		by: ["resource", "canonicalizedResource"],
		on: (asked) => ofThing(asked("resource"), asked("canonicalizedResource"))
	},
	{
		token: /^azure:storage\/getAccountSAS:getAccountSAS$/,
		by: [...words$4("services", [
			"blob",
			"queue",
			"table",
			"file"
		]), ...words$4("resourceTypes", [
			"service",
			"container",
			"object"
		])],
		on: (asked) => ofServices(lettersOf(asked, "services", {
			blob: "b",
			queue: "q",
			table: "t",
			file: "f"
		}), lettersOf(asked, "resourceTypes", {
			service: "s",
			container: "c",
			object: "o"
		}))
	},
	{
		token: /^azure:storage\/getAccountBlobContainerSAS:getAccountBlobContainerSAS$/,
		by: ["containerName"],
		on: (asked) => ofThing("c", asked("containerName"))
	}
];
/** Permissions of the classic provider. */
const permissions = {
	read: "r",
	write: "w",
	delete: "d",
	list: "l",
	add: "a",
	create: "c",
	update: "u",
	process: "p",
	tag: "t",
	filter: "f"
};
const times = [["sharedAccessStartTime", "start"], ["sharedAccessExpiryTime", "expiry"]];
/** What limits a signature, by its value where that limits anything. */
const limits = {
	protocols: (value) => value.toLowerCase() === "https" ? "https" : "",
	httpsOnly: (value) => value === "false" ? "" : "https",
	...Object.fromEntries([
		"iPAddressOrRange",
		"ipAddress",
		"ipAddresses",
		"identifier"
	].map((name) => [name, (value) => value])),
	...Object.fromEntries([
		"partitionKeyStart",
		"partitionKeyEnd",
		"rowKeyStart",
		"rowKeyEnd"
	].map((name) => [name, (value) => `${name} ${value}`]))
};
/** What of an answer changes, and which key signs. */
const others$2 = [
	"cacheControl",
	"contentDisposition",
	"contentEncoding",
	"contentLanguage",
	"contentType",
	"keyToSign",
	"signedVersion"
];
/** The signature that an answer is; `unread` where it is one of which not all is known, nothing where it is none. */
function readSas({ token, path, asked }) {
	const lookUp = lookUps.find((each) => each.token.test(token));
	if (lookUp === void 0) return /sas/i.test(token) ? "unread" : void 0;
	if (!/^(?:account|service)?sas(?:Token)?$/i.test(path)) return "unread";
	const names = [...[
		"permissions",
		...times.flat(),
		...lookUp.by,
		...Object.keys(limits),
		...others$2
	], ...words$4("permissions", Object.keys(permissions))];
	const said = /* @__PURE__ */ new Map();
	for (const name of names) {
		const value = asked.get(name);
		if (value === void 0) continue;
		const text = typeof value === "string" ? value : textOf$3(value);
		if (text === void 0 && !others$2.includes(name)) return "unread";
		said.set(name, text ?? "");
	}
	const given = (name) => said.get(name);
	const may = given("permissions") ?? lettersOf(given, "permissions", permissions) ?? "";
	const on = lookUp.on(given);
	const [start = "", end = ""] = times.map((all) => all.map(given).find((each) => each !== void 0) ?? "");
	if (may === "" || on === void 0 || end === "") return "unread";
	return {
		sas: {
			on,
			may,
			start,
			end,
			limits: Object.entries(limits).flatMap(([name, limit]) => {
				const value = given(name);
				const text = value === void 0 ? "" : limit(value);
				return text === "" ? [] : [text];
			})
		},
		arguments: new Set(names)
	};
}
/** A value that is made of outputs and texts, with whose outputs they are. */
function textOf$3(value) {
	const texts = (isOutput(value) ? [value] : value).map((part) => {
		if (typeof part === "string") return part;
		return isOutput(part) ? `<${keyOf$2(part.urn)}#${part.path}>` : void 0;
	});
	return texts.includes(void 0) ? void 0 : texts.join("");
}
function ofServices(services, types) {
	return services === void 0 || types === void 0 ? void 0 : {
		services,
		types
	};
}
function ofThing(kind, path) {
	return path === void 0 ? void 0 : {
		kind: kind ?? "",
		path
	};
}
function lettersOf(asked, name, letters) {
	const given = Object.entries(letters).filter(([word]) => asked(`${name}.${word}`) === "true");
	return given.length === 0 ? void 0 : given.map(([, letter]) => letter).join("");
}
function words$4(name, all) {
	return all.map((word) => `${name}.${word}`);
}
// access/facts/naming/serviceKeys.ts
/** Types of which a key is one of a service. */
const keyed$1 = new Map(serviceKinds$1.flatMap((kind) => serviceOf(kind).types.map((type) => [type, serviceOf(kind)])));
/** The service that takes keys of which a resource is one. */
function keyedServiceOf(type) {
	return keyed$1.get(type);
}
/** The key that an output of a resource is. */
function keyOfOutput(resources, output) {
	const { urn, path } = output;
	const of = resources.withUrn(urn);
	const service = of === void 0 ? void 0 : keyed$1.get(of.type);
	const named = service?.keys?.find((keys) => keys.named.test(dotted(path)));
	if (of === void 0 || service === void 0 || named === void 0 || named.ofRule !== void 0) return void 0;
	return {
		service,
		of,
		places: /* @__PURE__ */ new Map(),
		by: "",
		from: [output],
		...named.lesser !== void 0 && { lesser: named.lesser }
	};
}
/** The key that a member of an answer is. */
function keyOfAnswer(resources, answer) {
	const [, module = ""] = answer.token.toLowerCase().split(/[:/]/);
	const sas = readSas(answer);
	if (sas === "unread") return void 0;
	const asked = [...answer.asked].filter(([name]) => sas === void 0 || !sas.arguments.has(name));
	const places = new Map(asked.filter(([name]) => place$1.test(name)));
	const others = asked.filter(([name]) => !place$1.test(name));
	const account = others.find(([name]) => !ruleArguments.has(name));
	const found = account === void 0 ? void 0 : accountOf(resources, module, account, places);
	if (found === void 0 || isOfAnother(found.of, answer.by)) return void 0;
	const more = others.filter((each) => each !== account);
	const { service, of } = found;
	const key = {
		service,
		of,
		places,
		by: answer.by,
		from: outputsIn(answer)
	};
	if (sas !== void 0) return more.length > 0 ? void 0 : {
		...key,
		lesser: sas
	};
	const named = service.keys?.find((keys) => keys.named.test(dotted(answer.path)));
	return named === void 0 || account === void 0 ? void 0 : withRights(resources, key, named, account, more);
}
const place$1 = /^(?:resourceGroup|subscription)/;
const ruleArguments = new Set([...keyed$1.values()].flatMap(({ keys = [] }) => keys.flatMap(({ ofRule }) => ofRule?.argument ?? [])));
/** A name with indexes as members: `keys.0.value`. */
function dotted(path) {
	return path.replaceAll(/\[(\d+)\]/g, ".$1");
}
/** The service that a look-up asks for by its name, its id or a key of it. */
function accountOf(resources, module, [name, value], places) {
	if (isParts(value)) return void 0;
	if (isOutput(value)) {
		const isKey = keyOfOutput(resources, value);
		const of = resources.withUrn(value.urn);
		const service = of === void 0 ? void 0 : keyed$1.get(of.type);
		const isThat = value.path === "name" || value.path === "id" || isKey !== void 0 && isKey.lesser === void 0;
		if (of === void 0 || service === void 0 || !isThat) return void 0;
		return value.path !== "name" || isIn$1(of, places.get("resourceGroupName")) ? {
			service,
			of
		} : void 0;
	}
	const [service, ...others] = serviceKinds$1.map(serviceOf).filter(({ types }) => types.some((type) => type.split(":")[1] === module)).filter(({ keys }) => keys !== void 0);
	if (service === void 0 || others.length > 0 || !/(?:name|id)$/i.test(name)) return void 0;
	const here = service.types.flatMap((type) => resources.ofType(type));
	const isThat = (each) => physicalNames(each).includes(value.toLowerCase()) && isIn$1(each, places.get("resourceGroupName"));
	return {
		service,
		of: here.find(isThat) ?? value
	};
}
/** Whether a resource of the program and a look-up have different providers: then the same name may be another one's. */
function isOfAnother(of, by) {
	return typeof of !== "string" && of.provider === void 0 !== (by === "");
}
/** Whether a resource lies in the group that a look-up names: elsewhere the same name is another one. */
function isIn$1(resource, group) {
	if (group === void 0 || isParts(group)) return false;
	const lies = resource.inputOutputs.get("resourceGroupName") ?? resource.inputs["resourceGroupName"];
	if (!isOutput(group)) return lies === group;
	if (group.urn === resource.urn) return group.path === "resourceGroupName";
	return isOutput(lies) && lies.urn === group.urn && lies.path === group.path;
}
/** What a key gives that is one of a rule, as the rule says. */
function withRights(resources, key, { lesser, ofRule }, account, [named, ...more]) {
	if (more.length > 0) return void 0;
	if (ofRule === void 0) return named === void 0 ? {
		...key,
		...lesser !== void 0 && { lesser }
	} : void 0;
	if (named?.[0] !== ofRule.argument) return void 0;
	const [, name] = named;
	const [rule, ...others] = resources.ofType(ofRule.type).filter((each) => isNamed$1(each, name) && isOf$2(each, account));
	if (rule === void 0) return name === ofRule.whole ? key : void 0;
	const given = own(rule.inputs, "rights");
	if (others.length > 0 || given === void 0 || holdsUnknown(given)) return void 0;
	const rights = stringsOf(given);
	if (rights.length === 0) return void 0;
	const byRights = lesserByRights(ofRule, rights);
	return byRights === void 0 ? key : {
		...key,
		lesser: byRights
	};
}
function isNamed$1(rule, name) {
	if (typeof name === "string") return physicalNames(rule).includes(name.toLowerCase());
	return isOutput(name) && name.urn === rule.urn && name.path === "name";
}
/** Whether a rule is one of what a look-up asks for: another namespace has its own of that name. */
function isOf$2(rule, [argument, account]) {
	const output = rule.inputOutputs.get(argument);
	if (!isOutput(account)) return rule.inputs[argument] === account;
	return output?.urn === account.urn && output.path === account.path;
}
/** What somebody has power over who has the key, where that is the service with this key. */
function powerOver(of, { lesser }) {
	if (lesser === void 0) return of;
	return "word" in lesser ? `${lesser.word} of ${of}` : sasKey(of, lesser.sas);
}
/** A key of which it is known what it opens. */
function keyCopy(side, key) {
	const of = typeof key.of === "string" ? outside$1(side, key.of, key.places, key.by) : side.scopes.of(key.of);
	const { lesser, service } = key;
	return {
		of,
		word: lesser === void 0 ? service.takes : "word" in lesser ? lesser.word : "SAS",
		power: powerOver(of.key, key)
	};
}
/** Any other key is one of what it comes from, of which nobody knows what it opens. */
function copyOf(of, word) {
	return {
		of,
		word,
		power: word === "SAS" ? `SAS of ${of.key}` : someKey(of.key)
	};
}
/** Something in Azure that the program only names. */
function outside$1({ scopes }, name, asked, by) {
	if (isArmId(name)) return scopes.at(name);
	const group = asked.get("resourceGroupName") ?? "";
	const place = isOutput(group) ? `${normalType(parseUrn(group.urn).type)} ${group.urn}` : typeof group === "string" ? group.toLowerCase() : JSON.stringify(group);
	const key = namedKey("resource", name, by === "" ? place : `${place} by ${by}`);
	return scopes.loose({
		kind: "resource",
		name,
		id: name,
		key
	});
}
/** What takes it calls it. */
function wordOf$1(type, path) {
	if (/sas(?:token|url)?$|sas\b/i.test(path)) return "SAS";
	return keyedServiceOf(type)?.takes ?? "key";
}
// access/facts/readers/copied/answers.ts
/** A key that a look-up answers with. */
function answerCopy(side, answer) {
	const key = keyOfAnswer(side.graph, answer);
	if (key !== void 0) return keyCopy(side, key);
	const { token, path, asked } = answer;
	if (!listsKeysByName(token) && !isKeyByName(path)) return void 0;
	const sources = [...asked.values()].flatMap((value) => isOutput(value) ? side.graph.withUrn(value.urn) ?? [] : []);
	const named = [...asked].filter(([name]) => !isPlace(name));
	const byName = named.flatMap(([, value]) => {
		const found = typeof value === "string" ? withName(side, token, value) : void 0;
		return found === void 0 ? [] : [{
			found,
			value
		}];
	})[0];
	const source = sources.find(({ type }) => keyedServiceOf(type) !== void 0) ?? byName?.found ?? sources.find(({ type }) => type !== "azure-native:resources:resourcegroup");
	if (source !== void 0) {
		const isSource = (value) => isOutput(value) ? value.urn === source.urn : value === byName?.value;
		return ofKind(side, copyOf(side.scopes.of(source), wordOf$1(source.type, `${token}.${path}`)), answer, isSource);
	}
	const [, name] = named.find(([input, value]) => /(?:name|id)$/i.test(input) && typeof value === "string") ?? [];
	return ofKind(side, copyOf(outside$1(side, typeof name === "string" ? name : token, asked, answer.by), wordOf$1("", `${token}.${path}`)), answer, (value) => value === name);
}
/**
* What a key opens may depend on which of the look-ups gave it, and on what that was asked: a user's of a cluster is not the
* administrator's, and the key of a rule that may send is not the one of a rule that may manage. So it may on what the program
* computes of a whole answer.
*/
function ofKind({ graph }, found, { token, path, asked, made }, isSource) {
	const args = [...asked].filter(([name, value]) => !isPlace(name) && !isSource(value)).map(([name, value]) => `${name} ${saidOf$1(graph, value)}`).toSorted();
	const by = found.word === "SAS" ? "" : ` by ${token} ${withoutPair(path)}`.replaceAll(/(?<=[a-z])\d+/gi, "");
	const computed = made === void 0 ? [] : [`computed #${made}`];
	return {
		...found,
		power: [
			`${found.power}${by}`,
			...args,
			...computed
		].join(", ")
	};
}
/** One of a pair opens what the other one does. */
function withoutPair(path) {
	return path.replaceAll(/(?<=(?:keys|passwords))(?:\[\d+\]|\.\d+)|primary|secondary/gi, "");
}
const isPlace = (argument) => /^(?:resourceGroup|subscription)/.test(argument);
/** An argument of a look-up: a text by itself, anything else by what decides it. */
function saidOf$1(graph, value) {
	if (typeof value === "string") return value;
	if ("unknown" in value) return value.unknown;
	if (isParts(value)) return `(${value.map((part) => saidOf$1(graph, part)).join(" ")})`;
	const isOfRule = /rule|polic/.test(graph.withUrn(value.urn)?.type ?? "");
	return sourceText(graph.sourceOf({
		urn: value.urn,
		path: isOfRule ? void 0 : value.path
	}));
}
/** A service of the program that has the name, of the kind that is looked up. */
function withName({ graph }, token, name) {
	const [, module = ""] = token.toLowerCase().split(/[:/]/);
	return serviceKinds$1.flatMap((kind) => serviceOf(kind).types).filter((type) => type.includes(`:${module}:`)).flatMap((type) => graph.ofType(type)).find((resource) => physicalNames(resource).includes(name.toLowerCase()));
}
// access/facts/naming/handedOver.ts
/**
* Inputs that a secret is handed over in: to whom a password opens the door, to a program that is told it, to a store that
* keeps it. Who has such a secret is decided by where it comes from, not by what it is: a new value of the same
* configuration key or of the same maker is a rotation.
*/
const named$5 = /^(?!.*public)\w*(?:password|passwd|secret|token|connection_?string|(?:api|access|account|shared|primary|secondary|management)_?key)(?:value|wo)?$/i;
/** What programs are told when they start, by the names of the inputs that say it. */
const settings$3 = /* @__PURE__ */ new Set([...[
	"appSettings",
	"connectionStrings",
	"env",
	"environmentVariables",
	"secureEnvironmentVariables",
	"secrets"
]]);
/** Stores: what is kept there is reached through the store, and who may read it is told there. */
const kept = {
	"kubernetes:core:secret": ["data", "stringData"],
	"azure-native:keyvault:secret": ["properties"],
	"azure-native:appconfiguration:keyvalue": ["value"],
	"azure-native:apimanagement:namedvalue": ["value"],
	"azure:keyvault/secret:secret": ["value", "valueWo"]
};
/**
* @param type the normal type.
* @param path of the input or of something in it: `siteConfig.appSettings[0].value`.
*/
function isHandedOver(type, path) {
	return isGivenOn(type, path) || isSecretByName(path.split(".").at(-1) ?? "");
}
/** Whether a secret there is had by others: a program that is told it, or whoever reads the store. */
function isGivenOn(type, path) {
	const names = path.split(".");
	const [top = ""] = names;
	const [last = "", owner = ""] = names.slice(-2).toReversed();
	return settings$3.has(owner) || /^(?:secure)?value$/i.test(last) && settings$3.has(withoutIndex(owner)) || Object.hasOwn(kept, type) && kept[type]?.includes(top) === true;
}
function withoutIndex(name) {
	return name.replace(/\[\d+\]$/, "");
}
/** Whether an input is called a secret. */
function isSecretByName(input) {
	return named$5.test(input);
}
// access/facts/readers/copied/places.ts
/** Inputs that whoever reads a resource reads, whatever it is. */
const open = /^(?:tags|labels|annotations|metadata|description|displayName|notes?|comments?)$/;
/** Inputs that whoever reads the resource reads, which is nothing but them. */
const plain$3 = { "kubernetes:core:configmap": ["data", "binaryData"] };
const isStack = ({ type }) => type === "pulumi:pulumi:stack";
/** Whether whoever reads the resource reads what is there, such as a tag. */
function isInOpen(resource, path) {
	if (isStack(resource) || isGivenOn(resource.type, path)) return false;
	return path.split(/[.[]/).some((name) => open.test(name));
}
/**
* Whether a secret there gets further holders: an output of the stack, a store, the settings of a program, a tag. A password
* that a server is told is had by nobody else.
*/
function isGivenAway(resource, path) {
	if (!resource.custom) return isStack(resource);
	const { type } = resource;
	return Object.hasOwn(plain$3, type) && plain$3[type]?.includes(topOf(path)) === true || isGivenOn(type, path) || isInOpen(resource, path);
}
/** Where whoever reads the resource reads what the program marks as a secret. */
function marksInOpen({ custom, inputs }) {
	if (!custom) return [];
	return marked.flatMap((top) => inputs[top] === void 0 ? [] : marksIn(inputs[top], top));
}
const marked = [
	"tags",
	"metadata",
	"description",
	"displayName"
];
function marksIn(value, path) {
	if (isList(value)) return value.flatMap((item, index) => marksIn(item, `${path}[${index}]`));
	if (isRecord$1(value)) return Object.entries(value).flatMap(([name, item]) => marksIn(item, `${path}.${name}`));
	return isSecret(value) ? [path] : [];
}
// access/facts/readers/copied/secrets.ts
/**
* The secret that a value is, or is made of, of which nobody knows what it opens: of the configuration, or what a resource of the
* program makes up.
*/
function secretCopy(side, one) {
	if ("secret" in one) return ownSecret(side, one);
	if (!isOutput(one) || !isKey$3(one)) return void 0;
	const source = side.graph.withUrn(one.urn);
	if (source === void 0) return void 0;
	return source.type === "pulumi:pulumi:stackreference" ? outputSecret(side, source, one.path) : heldOf(side.scopes.of(source));
}
/** What the program itself marks as a secret where whoever reads the resource reads it. */
function markedSecrets(side, resource) {
	return marksInOpen(resource).flatMap((path) => {
		const passedOn = resource.inputOutputs.get(path);
		const found = (passedOn === void 0 ? resource.inputsMadeOf.get(path) ?? [] : [passedOn]).flatMap(outputsIn).flatMap(({ urn, path: output }) => {
			const source = side.graph.withUrn(urn);
			return source === void 0 ? [] : [outputSecret(side, source, output)];
		});
		return (found.length > 0 ? found : [outputSecret(side, resource, path)]).map((secret) => ({
			...secret,
			path
		}));
	});
}
function ownSecret({ scopes }, { secret }) {
	const name = secret.replace("encrypted config value", "config").replace(/ #[0-9a-f]+$/, "");
	return heldOf(scopes.loose({
		kind: "resource",
		name,
		id: name,
		key: namedKey("secret", secret, "")
	}));
}
function outputSecret({ scopes }, source, path) {
	const stack = stackIn(source.urn, source);
	const name = stack === void 0 ? `${path} of ${source.name}` : `${path.replace(/^outputs\./, "")} of stack ${stack}`;
	return heldOf(scopes.loose({
		kind: "resource",
		name,
		id: name,
		key: namedKey("secret", path, thingKey(source))
	}));
}
function heldOf(of) {
	return {
		of,
		word: "secret",
		power: of.key
	};
}
// access/facts/readers/copied/copies.ts
/** The keys in the inputs of a resource, or in the outputs of a stack, as far as an offline run tells them. */
function copiesIn(side, resource) {
	const { inputsMadeOf, inputOutputs, inputTexts, outputsMadeOf } = resource;
	if (inputsMadeOf.size + inputOutputs.size + inputTexts.size + outputsMadeOf.size === 0 && marksInOpen(resource).length === 0) return [];
	const handed = side.graph.keysIn(resource);
	const known = [...handed].flatMap(([path, { keys }]) => keys.map((key) => ({
		...keyCopy(side, key),
		path
	})));
	const passedOn = [...inputOutputs].map(([path, output]) => [path, [output]]);
	const texts = [...inputTexts].map(([path, parts]) => [path, parts.filter(isOutput)]);
	const found = [...new Map([
		...passedOn,
		...texts,
		...inputsMadeOf,
		...outputsMadeOf
	])].flatMap(([path, made]) => (handed.has(path) ? [] : made).flatMap((one) => {
		const copy = copyAt(side, resource, path, one);
		return copy === void 0 ? [] : [{
			...copy,
			path
		}];
	}));
	const marked = markedSecrets(side, resource).filter(({ path }) => !found.some((copy) => copy.path === path));
	const own = side.scopes.of(resource).key;
	const copies = [
		...known,
		...found,
		...marked
	].filter(({ of }) => of.key !== own).map((copy) => ({
		...copy,
		isInOpen: isInOpen(resource, copy.path)
	}));
	return [...Map.groupBy(copies, ({ of, power, isInOpen }) => JSON.stringify([
		of.key,
		power,
		isInOpen
	])).values()].flatMap((same) => same.slice(0, 1).map(({ of, word, power, isInOpen }) => ({
		of,
		word,
		power,
		paths: [...new Set(same.map(({ path }) => path))],
		isInOpen
	})));
}
function copyAt(side, resource, path, one) {
	if ("token" in one) return answerCopy(side, one);
	return ("urn" in one ? outputCopy(side, one) : void 0) ?? (isGivenAway(resource, path) ? secretCopy(side, one) : void 0);
}
/** An output that is a key, of a resource in Azure: a password that the program makes up is nobody's yet. */
function outputCopy(side, output) {
	const key = keyOfOutput(side.graph, output);
	if (key !== void 0) return keyCopy(side, key);
	const { urn, path } = output;
	const source = side.graph.withUrn(urn);
	if (!(source !== void 0 && isKeyByName(path) && !isOpenByName(source.type, path)) || !/^azure(?:-native)?:/.test(source.type)) return void 0;
	return copyOf(side.scopes.of(source), wordOf$1(source.type, path));
}
// access/facts/readers/copied/holders.ts
/** Stores, whose readers have what is kept there: the input that names the store, and the kind of scope that it is. */
const stores = {
	"azure-native:keyvault:secret": ["vaultName", "keyVault"],
	"azure:keyvault/secret:secret": ["keyVaultId", "keyVault"],
	"azure-native:appconfiguration:keyvalue": ["configStoreName", "resource"],
	"azure-native:apimanagement:namedvalue": ["serviceName", "resource"]
};
/** Settings of an app that are a resource of their own; the app is named in `name`. */
const settings$2 = /* @__PURE__ */ new Set([
	"azure-native:web:webappapplicationsettings",
	"azure-native:web:webappapplicationsettingsslot",
	"azure-native:web:webappconnectionstrings",
	"azure-native:web:staticsiteappsettings"
]);
/** Resources that say by themselves that they are read: in words, before the name. */
const read$2 = {
	"kubernetes:core:secret": "Kubernetes secret",
	"kubernetes:core:configmap": "Kubernetes config map"
};
/**
* Who has a key that is handed to a resource: what runs with it, or whoever reads where it is kept.
*
* @param isInOpen whether whoever reads the resource reads it.
*/
function holderOf(side, resource, isInOpen) {
	const { type } = declaredOf(resource);
	if (isInOpen) return reader$1(`what describes ${resource.name}`, thingKey(resource), thingId(resource));
	if (type === "pulumi:pulumi:stack") return reader$1("the outputs of this stack", thingKey(resource), thingId(resource));
	const store = Object.hasOwn(stores, type) ? stores[type] : void 0;
	if (store !== void 0) {
		const scope = storeOf(side, resource, store);
		return reader$1(`${scope.kind === "keyVault" ? "key vault " : ""}${scope.name}`, scope.key, scope.id);
	}
	const word = Object.hasOwn(read$2, type) ? read$2[type] : void 0;
	if (word !== void 0) return reader$1(`${word} ${resource.name}`, thingKey(resource), thingId(resource));
	if (settings$2.has(type)) return appOf(side, resource);
	return hostActor(resource);
}
/** The words before what is read, in the name of a reader. */
const readerWords = "whoever reads ";
function reader$1(what, key, id) {
	return {
		kind: "keyHolder",
		name: `${readerWords}${what}`,
		id: `readers of ${id}`,
		key: anybodyKey(key, "reads it")
	};
}
function storeOf(side, resource, [input, kind]) {
	const output = resource.inputOutputs.get(input);
	const source = output === void 0 ? void 0 : side.graph.withUrn(output.urn);
	if (source !== void 0) return side.scopes.of(source);
	const parent = side.scopes.placement.parentOf(resource);
	return parent === void 0 ? namedScope(side, resource, input, kind) : side.scopes.of(parent);
}
/** The app that settings are of: a resource of the program, or what is only named. */
function appOf(side, resource) {
	const output = resource.inputOutputs.get("name");
	const app = output === void 0 ? void 0 : side.graph.withUrn(output.urn);
	const { name, id, key, what } = app === void 0 ? namedScope(side, resource, "name", "host") : side.scopes.of(app);
	return {
		kind: "host",
		name,
		id,
		key,
		...what !== void 0 && { what }
	};
}
// access/facts/readers/copied/read.ts
/**
* Who has a copy of a key, because the program reads it and hands it over. A copy of a whole key is power over the service
* itself; a part, such as a SAS, is one of its own.
*/
function readCopiedKeys(side) {
	return {
		standings: side.graph.resources.flatMap((resource) => resource.type.startsWith("pulumi:providers:") ? [] : copiesIn(side, resource).map(({ of: scope, word, power: of, isInOpen }) => ({
			...originOf(resource),
			actor: holderOf(side, resource, isInOpen),
			scope,
			power: "useKeys",
			of,
			text: `holds a ${word} of ${scope.name}`,
			step: "copiedKey"
		}))),
		unknowns: []
	};
}
/**
* Marks what the run does not know where that is a key of which it is told who has it, or the look-up of such keys, which gives
* nobody anything by itself.
*/
function copiedKeyAt(side, { urn, path, why }) {
	const resource = side.graph.withUrn(urn);
	if (resource === void 0) return {};
	const [isCopiedKey, told] = [{ isCopiedKey: true }, { unread: "told" }];
	if (resource.type === "pulumi:pulumi:stack") return listsKeysByName(path) ? {
		...isCopiedKey,
		...told
	} : {};
	const at = path.replace(/^inputs\./, "");
	if (!isListed$1(why)) return {};
	if (side.graph.keysIn(resource).has(at)) return {
		...isCopiedKey,
		...told
	};
	return copiesIn(side, resource).some(({ paths }) => paths.some((each) => isWithin(at, each))) ? isCopiedKey : {};
}
// access/facts/readers/customRoles.ts
/** @param same gives for equal definitions the same one, over both sides. */
function readCustomRoles(side, same) {
	const byUrn = /* @__PURE__ */ new Map();
	const byGuid = /* @__PURE__ */ new Map();
	const byName = /* @__PURE__ */ new Map();
	for (const resource of side.graph.ofType(roleDefinitionType)) {
		const role = readCustomRole(side, resource, same);
		byUrn.set(resource.urn, role);
		const guid = guidOf(resource);
		if (guid !== void 0) byGuid.set(guid, byGuid.has(guid) ? void 0 : role);
		const name = stringAt(resource.inputs, "roleName")?.toLowerCase();
		if (name !== void 0) byName.set(name, byName.has(name) ? void 0 : role);
	}
	return {
		byUrn,
		byGuid,
		byName
	};
}
function readCustomRole({ graph }, resource, same) {
	const key = roleKey(thingKey(resource));
	const permissions = readPermissions(resource);
	const name = knownRoleName(stringAt(resource.inputs, "roleName") ?? resource.name);
	if (permissions === void 0) return {
		key: graph.symbol(resource, "permissions"),
		name: resource.name,
		definition: void 0,
		definedBy: originOf(resource)
	};
	return {
		key,
		name,
		definition: same({
			id: key,
			name,
			permissions
		}),
		definedBy: originOf(resource)
	};
}
function readPermissions(resource) {
	const permissions = resource.inputs["permissions"];
	if (!isList(permissions) || permissions.length === 0 || holdsUnknown(permissions)) return void 0;
	if (isIgnored(resource, "permissions")) return void 0;
	const blocks = permissions.map(readBlock);
	return blocks.every((block) => block !== void 0) ? blocks : void 0;
}
const lists$2 = [
	"actions",
	"notActions",
	"dataActions",
	"notDataActions"
];
const understood$1 = /* @__PURE__ */ new Set([
	...lists$2,
	"condition",
	"conditionVersion"
]);
/** Anything that Azure would not take, or that may mean more than is read here, makes the role unknown. */
function readBlock(block) {
	if (!isRecord$1(block) || Object.keys(block).some((key) => !understood$1.has(key))) return void 0;
	const patterns = lists$2.map((list) => textsIn(own(block, list)));
	const condition = own(block, "condition") ?? "";
	if (patterns.includes(void 0) || typeof condition !== "string") return void 0;
	const [actions = [], notActions = [], dataActions = [], notDataActions = []] = patterns;
	return {
		actions,
		notActions,
		dataActions,
		notDataActions,
		...condition.trim() !== "" && { condition: condition.trim() }
	};
}
function textsIn(list) {
	if (list === void 0 || list === null) return [];
	return isList(list) && list.every((item) => typeof item === "string") ? list : void 0;
}
/** The GUID of a role, from the program or from Azure. */
function guidOf({ inputs, outputs, id }) {
	return [
		inputs["roleDefinitionId"],
		id,
		outputs["id"],
		outputs["name"]
	].map((text) => typeof text === "string" && !holdsUnknown(text) ? roleGuid(text) : void 0).find((guid) => guid !== void 0);
}
// access/facts/naming/roleLookedUp.ts
/**
* The GUID of the role that an unknown value is, where the program looks it up: whoever asks Azure for the role with a GUID
* gets that role, and no tenant can have a role of its own with the name of a built-in one.
*
* @param words what an offline run says of the value. An argument in it holds no comma and no bracket.
*/
function roleLookedUp(words, catalogue) {
	const { guid, name } = lookUp.exec(words)?.groups ?? {};
	const role = guid ?? (name === void 0 ? void 0 : catalogue.find(name)?.id);
	return role === void 0 ? void 0 : roleGuid(role);
}
const lookUp = new RegExp(`^(?:id|name|roleDefinitionId) of the answer of azure(?:-native:authorization(?:/v\\w+)?:|:authorization/getRoleDefinition:)getRoleDefinition\\((?:roleDefinitionId: (?:/[\\w/.-]*/)?(?<guid>[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12})|name: (?<name>[\\w /-]+))(?:, scope: [^,()]*)?\\)$`, "i");
// access/facts/readers/grantedRole.ts
/** Finds out what role assignments give: by a role of the catalogue, or by one that the program defines. */
var GrantedRoles = class {
	#side;
	#catalogue;
	#custom;
	/** By role definition id, and under conditions: equal roles are one object. */
	#byId = /* @__PURE__ */ new Map();
	#conditional = /* @__PURE__ */ new Map();
	constructor(side, catalogue, custom) {
		this.#side = side;
		this.#catalogue = catalogue;
		this.#custom = custom;
	}
	of(assignment) {
		const { role, why } = this.#roleOf(assignment);
		const condition = conditionOf(this.#side.graph, assignment);
		return {
			role: condition.text === void 0 ? role : this.#under(condition.text, role),
			whys: {
				roleDefinitionId: why,
				condition: condition.why
			}
		};
	}
	#under(condition, role) {
		const key = JSON.stringify([role.key, condition]);
		const found = this.#conditional.get(key) ?? conditional(role, condition);
		this.#conditional.set(key, found);
		return found;
	}
	#roleOf(assignment) {
		const { graph } = this.#side;
		const value = graph.text(assignment, "roleDefinitionId");
		if (value.known) {
			const found = this.#byId.get(value.text) ?? this.#roleWithId(value.text);
			this.#byId.set(value.text, found);
			return found;
		}
		const source = graph.source(assignment, "roleDefinitionId", resourcesOfType(roleDefinitionType, idOutputs));
		const role = source.found && this.#custom.byUrn.get(source.found.urn);
		if (role !== void 0) return customRole(role);
		const lookedUp = roleLookedUp(value.why, this.#catalogue) ?? roleAtEnd(assignment);
		if (lookedUp !== void 0) return this.#roleWithId(lookedUp);
		const why = source.why ?? value.why;
		return unknownRole(graph.symbol(assignment, "roleDefinitionId"), `(${why})`, why);
	}
	/** What Azure defines nobody can redefine; what the program defines it knows best. */
	#roleWithId(id) {
		const guid = roleGuid(id);
		const builtIn = guid === void 0 ? void 0 : findRole(guid) && this.#catalogue.find(guid);
		const custom = builtIn === void 0 ? this.#definedAs(id, guid) : void 0;
		if (custom !== void 0) return customRole(custom);
		const known = builtIn ?? this.#catalogue.find(guid ?? id);
		if (known !== void 0) return { role: {
			key: guid ?? known.id,
			name: knownRoleName(known.name),
			definition: known
		} };
		const name = guid ?? id;
		const why = `role ${name} is not in the catalogue: it may allow anything`;
		return unknownRole(unknownRoleKey(name.toLowerCase()), name, why);
	}
	/** A role of the program, by its GUID or by the name that classic assignments give. */
	#definedAs(id, guid) {
		return guid === void 0 ? this.#custom.byName.get(id.toLowerCase()) : this.#custom.byGuid.get(guid);
	}
};
/** The id of the role in a text that is joined with a subscription: a built-in role is the same in each. */
function roleAtEnd({ inputTexts }) {
	const end = inputTexts.get("roleDefinitionId")?.at(-1);
	return typeof end === "string" && /^\/providers\/Microsoft\.Authorization\/roleDefinitions\/[\da-f-]{36}$/i.test(end) ? end : void 0;
}
function unknownRole(key, name, why) {
	return {
		role: {
			key,
			name: unknownRoleName(name),
			definition: void 0
		},
		why
	};
}
function customRole({ key, name, definition, definedBy }) {
	if (definition !== void 0) return { role: {
		key,
		name,
		definition,
		definedBy
	} };
	const why = `what the role ${name} allows is not known`;
	const { role } = unknownRole(key, `(${why})`, why);
	return {
		role: {
			...role,
			definedBy
		},
		why
	};
}
// access/facts/readers/namedById.ts
/**
* Resources of the program that may be what somebody holds something on by a written id: the program gives them that name,
* and Azure has not told their id. One that gets such a name by a change is not what it was.
*
* @param scopes what facts name.
*/
function namedById$1(side, scopes) {
	const ids = new Set(scopes.flatMap(({ id, key }) => isArmKey(key) && isArmId(id) ? [id] : []));
	if (ids.size === 0) return [];
	const byName = Map.groupBy(ids, (id) => armParts(id).at(-1)?.toLowerCase() ?? "");
	return side.graph.resources.flatMap((resource) => {
		if (!resource.type.startsWith("azure-native:") || resource.op === "read" || isArmId(resource.id)) return [];
		return [...new Set(physicalNames(resource))].flatMap((name) => byName.get(name) ?? []).filter((id) => mayBe$1(side, resource, armParts(id))).map((id) => unknownOf$1(side, resource, id));
	});
}
/** A provider of the program decides in which subscription: with other settings it may be another thing of that name. */
function unknownOf$1({ graph }, resource, id) {
	const unknown = unknownAt(resource, "", `may be ${id}, on which access is given by that id: nobody here can tell`);
	const { provider } = resource;
	if (provider === void 0) return unknown;
	return {
		...unknown,
		fingerprint: fingerprintOf(graph.sourceOf({
			urn: provider,
			path: void 0
		}))
	};
}
function mayBe$1(side, resource, parts) {
	if (familyOf$1(side.scopes.of(resource).kind) !== familyOf$1(kindOfArmId(parts))) return false;
	const group = resource.type === "azure-native:resources:resourcegroup" ? void 0 : groupNamesOf(side, resource);
	const isGroup = parts[2]?.toLowerCase() === "resourcegroups";
	return group === void 0 || !isGroup || group.includes(parts[3]?.toLowerCase() ?? "");
}
/** The name of the group that a resource is in; `undefined` where it is not known. */
function groupNamesOf({ scopes }, resource) {
	const known = scopes.placement.groupNameOf(resource);
	if (known !== void 0) return [known.toLowerCase()];
	const group = scopes.placement.groupOf(resource);
	const names = group === void 0 ? [] : physicalNames(group);
	return names.length === 0 ? void 0 : names;
}
/** An id does not tell one kind of AI account from another. */
function familyOf$1(kind) {
	return [
		"openai",
		"aiservices",
		"documentIntelligence"
	].includes(kind) ? "cognitiveServices" : kind;
}
// access/facts/readers/lookedUp.ts
/**
* Resources of the program that may be what it looks up by a name: it asks for a thing of their type, and they have that name.
* One that gets such a name by a change is not what was found before.
*/
function lookedUp(side) {
	const asked = lookUpsIn(side);
	if (asked.length === 0) return [];
	return side.graph.resources.flatMap((resource) => {
		const { custom, op, type } = resource;
		const ofType = custom && op !== "read" ? asked.filter((each) => each.type === typeWord(type)) : [];
		const names = ofType.length === 0 ? [] : physicalNames(resource);
		return ofType.filter(({ values }) => isAsked(values, names) && isIn(values, groupNamesOf(side, resource))).map(({ words }) => unknownAt(resource, "", `may be ${words}: nobody here can tell`));
	});
}
/** The calls that values of the run come from, in its own words. */
function lookUpsIn({ plan }) {
	const found = /* @__PURE__ */ new Map();
	for (const { why } of plan.unknowns) for (const [words, token = "", given = ""] of why.matchAll(call)) {
		const name = /:get(\w+)$/.exec(token)?.[1];
		if (name === void 0 || found.has(words)) continue;
		const values = given.split(", ").map((part) => {
			const [key = "", ...rest] = part.split(": ");
			const value = rest.join(": ").toLowerCase();
			return [key, part.startsWith("\u2026") || value.startsWith("#") ? void 0 : value];
		});
		found.set(words, {
			type: `${familyOf(token)} ${name.toLowerCase()}`,
			values: new Map(values),
			words
		});
	}
	return [...found.values()];
}
const call = /the answer of ([\w:/.-]+)\(([^()]*)\)/g;
/** What the providers of Azure read is one cloud, and what that of Entra reads one directory. */
function familyOf(token) {
	const [provider = ""] = token.split(":");
	return provider === "azure-native" ? "azure" : provider;
}
function typeWord(type) {
	return `${familyOf(type)} ${(type.split(":").at(-1) ?? "").toLowerCase()}`;
}
function isAsked(values, names) {
	return [...values].some(([key, value]) => key !== "resourceGroupName" && (value === void 0 || names.includes(value)));
}
/** Whether a thing in one of these groups can be what is asked for. */
function isIn(values, groups) {
	const group = values.get("resourceGroupName");
	return group === void 0 || groups === void 0 || groups.includes(group);
}
// access/facts/naming/items.ts
/** The names of a map with names that are not known, which a digest shows as one unknown: an offline run tells each of them. */
function namesToldAt({ inputOutputs, inputTexts }, map) {
	const names = [];
	for (let path = nameAt(map, 0); inputOutputs.has(path) || inputTexts.has(path); path = nameAt(map, names.length)) {
		const [only, ...more] = inputTexts.get(path) ?? [];
		names.push({
			value: typeof only === "string" && more.length === 0 ? only : unknownSentinel,
			path
		});
	}
	return names;
}
const nameAt = (map, index) => `${map}.(key ${index})`;
/**
* Finds out what a list of ids names: each by its id, or by the output that it is. Where the run tells no outputs, as many
* unknown ones as there are resources that they may come from are those. Otherwise nobody can tell which.
*
* @param property the input that holds the list.
*/
function itemsOf(graph, resource, property, items, { withId, yields, from }) {
	const known = items.flatMap(({ value }) => idIn(value) ?? []).map(withId);
	const unknown = items.filter(({ value }) => idIn(value) === void 0);
	if (unknown.length === 0) return { found: known };
	const thing = (source) => source === void 0 ? void 0 : from(source);
	if (unknown.some(({ path }) => graph.output(resource, path) !== void 0)) {
		const told = unknown.map(({ path, value }) => ({
			value,
			found: thing(graph.source(resource, path, yields).found)
		}));
		const rest = told.filter(({ found }) => found === void 0).map(({ value }) => value);
		const found = [...told.flatMap((each) => each.found ?? []), ...known];
		return rest.length === 0 ? { found } : {
			found,
			rest: restOf$1(graph, resource, property, rest)
		};
	}
	const candidates = graph.candidates(resource, property, yields);
	const isTold = candidates.length === unknown.length && !graph.isUncertain(resource, property);
	const sources = isTold ? candidates.map(thing) : [];
	if (isTold && sources.every((source) => source !== void 0)) return { found: [...sources, ...known] };
	return {
		found: known,
		rest: restOf$1(graph, resource, property, unknown.map(({ value }) => value))
	};
}
/** What stands for a part of an input that nobody can tell. */
function restOf$1(graph, resource, property, part) {
	const key = graph.symbol(resource, property, part);
	return {
		id: `${resource.urn}#${property}`,
		key,
		name: `unknown (${property} of ${resource.name})`
	};
}
// access/facts/readers/hosts.ts
/** Apps, jobs, machines and whatever else runs as identities: attached ones, and those that Azure makes for them. */
function readHosts(side) {
	const read = side.graph.resources.filter(runsAsIdentities).map((resource) => readHost(side, resource));
	return {
		hosts: read.flatMap(({ hosts }) => hosts),
		unknowns: read.flatMap(({ unknowns }) => unknowns)
	};
}
/** Every resource of Azure that can have an identity has it under `identity`. */
function runsAsIdentities({ custom, type, inputs }) {
	return custom && isOfAzure(type) && (inputs["identity"] ?? inputs["identityProfile"]) !== void 0;
}
function readHost(side, resource) {
	const scope = side.scopes.of(resource);
	const { type } = resource;
	const actor = hostActor(resource);
	const attached = ["identity", "identityProfile"].map((input) => attachedBy(side, resource, input));
	return {
		hosts: [
			...attached.flatMap(({ identities }) => identities),
			...hasKnownSystemIdentity(resource) ? [systemIdentity$1(side, resource)] : [],
			...makesKubeletIdentity(resource) ? [kubeletIdentity(side, resource)] : []
		].map((identity) => ({
			...originOf(resource),
			actor,
			scope,
			type,
			identity
		})),
		unknowns: attached.flatMap(({ unknowns }) => unknowns)
	};
}
/** What is not known as a whole is one unknown identity. */
function hasKnownSystemIdentity(resource) {
	return isRecord$1(resource.inputs["identity"]) && hasSystemIdentity(resource);
}
/** The user-assigned identities that an input attaches. */
function attachedBy(side, resource, input) {
	const given = resource.inputs[input];
	if (given === void 0 || given === null) return {
		identities: [],
		unknowns: []
	};
	const ids = input === "identity" ? attachedIds(resource, given) : kubeletIds(resource, given);
	const { found, rest } = isRecord$1(given) ? itemsOf(side.graph, resource, input, ids, {
		withId: (id) => identityWithId(side, id),
		yields: identitiesById,
		from: (source) => declaredIdentity(side, source)
	}) : {
		found: [],
		rest: restOf$1(side.graph, resource, input, given)
	};
	const isLeft = ids.length > 0 && isIgnored(resource, input, "userAssignedIdentities");
	const whys = [...rest === void 0 ? [] : ["which identities it runs as cannot be told"], ...isLeft ? ["changes of it are ignored: it may run as other identities"] : []];
	return {
		identities: rest === void 0 ? found : [...found, unknownIdentity(side, rest)],
		unknowns: whys.map((why) => unknownAt(resource, `inputs.${input}`, why))
	};
}
/** A list of ids, or a map whose keys are ids; anything else is one thing that nobody can tell. */
function attachedIds(resource, identity) {
	const attached = own(identity, "userAssignedIdentities") ?? [];
	const path = "identity.userAssignedIdentities";
	if (!isRecord$1(attached) && !isList(attached)) {
		const told = namesToldAt(resource, path);
		return told.length > 0 ? told : [{
			value: attached,
			path
		}];
	}
	return (isRecord$1(attached) ? Object.keys(attached) : attached).map((value, index) => ({
		value,
		path: `${path}[${index}]`
	}));
}
/** Nodes of a cluster run as an identity of their own. */
function kubeletIds({ type }, profile) {
	if (type !== "azure-native:containerservice:managedcluster" || !isRecord$1(profile)) return [];
	return Object.entries(profile).map(([name, given]) => {
		const value = own(given, "resourceId");
		const path = `identityProfile.${name}`;
		return value === void 0 ? {
			value: given,
			path
		} : {
			value,
			path: `${path}.resourceId`
		};
	});
}
// access/facts/readers/memberships.ts
/** Who is in which Entra group, as far as the program says. What is added in Entra itself nobody here can see. */
function readMemberships(side) {
	const listed = groupTypes$1.flatMap((type) => side.graph.ofType(type)).flatMap((group) => [listedIn$1(side, group, "members", "member"), listedIn$1(side, group, "owners", "owner")]);
	const added = side.graph.ofType(groupMemberType).map((resource) => addedMember(side, resource));
	const read = [...listed, ...added];
	return {
		memberships: read.flatMap(({ memberships }) => memberships),
		unknowns: read.flatMap(({ unknowns }) => unknowns)
	};
}
const whatTheyDo = {
	member: "who all its members are cannot be told: they hold what it holds",
	owner: "who all its owners are cannot be told: they can add themselves as members"
};
function listedIn$1(side, group, input, as) {
	const given = group.inputs[input];
	const [principal] = principalsOf$1(group);
	if (given === void 0 || given === null || principal === void 0) return {
		memberships: [],
		unknowns: []
	};
	const items = isList(given) ? given.map((value, index) => ({
		value,
		path: `${input}[${index}]`
	})) : [{
		value: given,
		path: input
	}];
	const { found, rest } = itemsOf(side.graph, group, input, items, {
		withId: (id) => ownerOf(side, id).actor,
		yields: principalSources,
		from: (source) => actorIn$1(side, source)
	});
	return {
		memberships: (rest === void 0 ? found : [...found, {
			kind: "unknown",
			...rest
		}]).map((member) => ({
			...originOf(group),
			member,
			group: principal.actor,
			as
		})),
		unknowns: [...rest === void 0 ? [] : [unknownAt(group, `inputs.${input}`, whatTheyDo[as])], ...ignoredInputs(side.graph, group, [input])]
	};
}
function addedMember(side, resource) {
	const [member, group] = [resolvePrincipal(side, resource, "memberObjectId"), resolvePrincipal(side, resource, "groupObjectId")];
	const unknowns = Object.entries({
		memberObjectId: member,
		groupObjectId: group
	}).flatMap(([input, { why }]) => why === void 0 ? [] : [unknownAt(resource, `inputs.${input}`, why)]);
	return {
		memberships: [{
			...originOf(resource),
			member: member.actor,
			group: group.actor,
			as: "member"
		}],
		unknowns
	};
}
// access/facts/goesWith.ts
/**
* Marks what is only said to go with something else (`deletedWith`): while that is deleted or made anew, Pulumi makes no call
* to delete this. What is on, in or of the other goes in any case: Pulumi deletes it, or Azure does with the other.
*/
function markedAsGoingWith(side, facts) {
	const { graph } = side;
	if (!graph.resources.some(goesWithAnother)) return facts;
	const marked = (all, touched) => all.map((fact) => {
		const { deletedWith, retainOnDelete = false } = graph.withUrn(fact.urn) ?? {};
		if (deletedWith === void 0 || retainOnDelete) return fact;
		const taken = keysOf$2(side, graph.withUrn(deletedWith));
		return touched(fact).some((key) => taken.has(key)) ? fact : {
			...fact,
			goesWith: nameIn$3(deletedWith)
		};
	});
	const at = ({ key, within }) => [key, ...within];
	const as = ({ actor, scope }) => [actor.key, ...at(scope)];
	return {
		services: marked(facts.services, ({ scope }) => at(scope)),
		grants: marked(facts.grants, ({ actor, scope }) => [actor.key, ...at(scope)]),
		trusts: marked(facts.trusts, ({ identity }) => as(identity)),
		hosts: marked(facts.hosts, ({ identity, scope }) => [...as(identity), ...at(scope)]),
		memberships: marked(facts.memberships, ({ member, group }) => [member.key, group.key]),
		standings: marked(facts.standings, ({ actor, scope }) => [actor.key, ...at(scope)])
	};
}
function goesWithAnother({ deletedWith }) {
	return deletedWith !== void 0;
}
/** What is no more when the resource is no more: itself, the identity that it has, itself as a place. */
function keysOf$2({ scopes }, resource) {
	if (resource === void 0) return /* @__PURE__ */ new Set();
	const key = thingKey(resource);
	return /* @__PURE__ */ new Set([
		key,
		systemKey(key),
		scopes.of(resource).key
	]);
}
// statements/statement.ts
const read$1 = /* @__PURE__ */ new WeakMap();
/** The statements of a row by the names of inputs, taken apart once. */
function statementsOf(row) {
	const known = read$1.get(row);
	if (known !== void 0) return known;
	const statements = /* @__PURE__ */ new Map();
	const say = (names, says) => {
		for (const name of names.split(" ")) statements.set(name, {
			says,
			parts: []
		});
	};
	if (row.may !== void 0) say(row.may, "may");
	for (const [rule, names] of Object.entries(row.none ?? {})) say(names, { none: rule });
	for (const [name, parts] of Object.entries(row.in ?? {})) statements.set(name, {
		says: statements.get(name)?.says,
		parts: parts.split(" ").map(partAt)
	});
	read$1.set(row, statements);
	return statements;
}
function partAt(text) {
	const name = text.replace(/^\**/, "");
	return {
		name,
		keys: text.length - name.length
	};
}
// statements/given.ts
/** The statements on all inputs that a resource has, down to where one is made. */
function givenInputs(module, row, inputs) {
	const found = [];
	let called;
	let indexes = [];
	const add = (given) => found.push({
		...given,
		...called === void 0 ? {} : { called },
		...indexes.some((index) => index > 0) ? { within: indexes.join(".") } : {}
	});
	const look = (rows, fields, path) => {
		for (const [name, value] of Object.entries(fields)) {
			if (value === null) continue;
			const at = [...path, name];
			const statements = rows.flatMap((each) => statementsOf(each).get(name) ?? []);
			if (statements.length === 0) add({
				path: at,
				says: "unlisted",
				value
			});
			else lookInto(statements, value, at);
		}
	};
	const lookInto = (statements, value, path) => {
		const partsAt = statements.flatMap((each) => each.parts);
		if (partsAt.length === 0 || typeof value !== "object") add({
			path,
			says: plainly(statements),
			value
		});
		else descend(partsAt, value, path);
	};
	const descend = (partsAt, value, path) => {
		if (isItems(value)) {
			const [around, outer] = [called, indexes];
			for (const [index, item] of value.entries()) {
				called = calledIn(item, path) ?? around;
				indexes = holdsItems(item) ? [...outer, index] : outer;
				descend(partsAt, item, path);
			}
			[called, indexes] = [around, outer];
		} else if (!isFields(value)) add({
			path,
			says: "may",
			value
		});
		else {
			const deeper = partsAt.filter(({ keys }) => keys > 0).map(({ name, keys }) => ({
				name,
				keys: keys - 1
			}));
			if (deeper.length > 0) for (const [key, inner] of Object.entries(value)) descend(deeper, inner, [...path, key]);
			const here = partsAt.filter(({ keys }) => keys === 0).flatMap(({ name }) => module.part(name) ?? []);
			if (deeper.length === 0) look(here, value, path);
		}
	};
	look([row], inputs, []);
	return found;
}
/** The inputs by which items of a list are told apart. */
const nameInputs = ["name", "key"];
/** What an item of a list is called. One with items of its own is no setting but a thing, such as a container. */
function calledIn(item, path) {
	if (!isFields(item) || holdsItems(item)) return void 0;
	const name = nameInputs.find((each) => typeof item[each] === "string");
	return name === void 0 ? void 0 : {
		path: [...path, name],
		value: item[name] ?? null
	};
}
/** Whether it has a list of what has names, as a container has of its settings. Zones and arguments are only values. */
function holdsItems(value) {
	return isItems(value) ? value.some(isFields) : isFields(value) && Object.values(value).some(holdsItems);
}
/** What several shapes of one input say of a plain value: harmless only where all that speak of one agree. */
function plainly(statements) {
	const said = statements.flatMap(({ says }) => says ?? []);
	const [first] = said;
	return first === void 0 || said.includes("may") ? "may" : first;
}
function isItems(value) {
	return Array.isArray(value);
}
function isFields(value) {
	return typeof value === "object" && value !== null && !isItems(value);
}
// access/facts/naming/deciding.ts
/** Outputs of a resource of Azure that its path in Azure decides, which is made of texts: names, groups, places. */
const decidedByPath = /^(?:id|name|instrumentation_?[kK]ey|(?:properties\.)?vaultUri|principalId|clientId|tenantId|customerId|workspaceId|identity\.(?:principalId|tenantId)|(?:identityProfile\.)?kubelet_?[iI]dentity\.objectId)$/;
/** Where a resource of Azure answers: texts decide that as well, and what speaks of addresses. */
const address$3 = /(?:endpoints?(?:\.\w+)?|ur[il]|fqdn|fully_?qualified_?domain_?name|domain_?name|host_?name|login_?server)$/i;
/** Inputs with structure in which an address can be written. */
const speaksOfAddresses = /host|domain|dns|url|uri|endpoint|alias|fqdn/i;
/** Keys of a resource of Azure: whose they are says who has them. */
const door = /(?:connection_?string|key|password)$/i;
/** Of the classic provider, ids of things in a vault have the version of what is in them. */
const hasVersionedId = /^azure:keyvault\/(?!keyvault:|accesspolicy:)/;
/** Of a secret in a vault what it is, and where that comes from, is compared at the secret: its version is one of that secret's. */
const secretTypes = /* @__PURE__ */ new Set(["azure-native:keyvault:secret", "azure:keyvault/secret:secret"]);
const placesSecret = /^(?:name|secretName|vaultName|keyVaultId|resourceGroupName)$/;
/** Rules of the table by which an input says how a resource is, not what it is called and where it lies or answers. */
const describing$1 = /* @__PURE__ */ new Set([
	...[
		"tags",
		"text",
		"number",
		"sku",
		"size",
		"time",
		"image",
		"version",
		"temperature of data",
		"behaviour"
	],
	...[
		"shape of data",
		"watching",
		"condition of an alert",
		"version of a language",
		"form",
		"what is logged"
	],
	"image of a dev box"
]);
/** Of a path also how the network is: addresses are not in it, and where something answers is. */
const describingPath = /* @__PURE__ */ new Set([...describing$1, ...[
	"network reach",
	"network resource",
	"transport"
]]);
/** What can be a part of an address, whatever the table says. */
const isPartOfPath = /(?:(?<!sku)name|id|^version|uri|scope|location)$/i;
/** Of other things the version is how they are: a server answers where it did. */
const isVersion = /version|keyvault/;
/** What is none, by whatever name: whom people write to, and who signs in. */
const isNoPartOfPath = /(?:email|phone|contact|login|access|administrator|state|status|mode|tls_?version|(?:license|join|image|storage|identity)type)$/i;
/** Outputs of things in Entra, and the inputs that decide who it is. */
const inEntra = {
	"azuread:index/serviceprincipal:serviceprincipal": ["clientId", "applicationId"],
	"azuread:index/application:application": [],
	"azuread:index/applicationregistration:applicationregistration": [],
	"azuread:index/user:user": ["userPrincipalName"],
	"azuread:index/group:group": [],
	"azuread:index/groupwithoutmembers:groupwithoutmembers": []
};
/** Inputs of providers that say which release they are. */
const ofRelease = /* @__PURE__ */ new Set(["version", "pluginDownloadURL"]);
const givenIdentities = /* @__PURE__ */ new Set(["identity", "identityProfile"]);
/**
* @param path the output, or nothing where nobody says which it is.
* @param statements tells what only describes a resource.
*/
function decides$1(resource, path, [input, value], statements) {
	const { type } = resource;
	if (type.startsWith("pulumi:providers:")) return !ofRelease.has(input);
	if (path === void 0) return true;
	if (/^(?:name|version)$/.test(path) && secretTypes.has(declaredOf(resource).type)) return placesSecret.test(input);
	if (isOfAzure(type) && !hasVersionedId.test(declaredOf(resource).type)) {
		if (decidedByPath.test(path)) {
			const mayBeIn = typeof value === "string" && !isSecretByName(input) && (!isSecret(value) || isPartOfPath.test(input)) && !isNoPartOfPath.test(input);
			return givenIdentities.has(input) || mayBeIn && !describes(statements, resource, [input, value], describingPath);
		}
		if (path === "location") return input === "location";
		if (address$3.test(path)) return mayBeInAddress(input, value) && !describes(statements, resource, [input, value], describing$1);
		if (door.test(path)) return !describes(statements, resource, [input, value], describing$1);
	}
	return !(path === "objectId" || path === "id" || path === "clientId" || path === "applicationId") || !Object.hasOwn(inEntra, type) || inEntra[type]?.includes(input) === true;
}
/** A text, or something in which an address may be; a number and a switch are none. */
function mayBeInAddress(input, value) {
	if (typeof value === "string") return !isNoPartOfPath.test(input);
	return typeof value === "object" && speaksOfAddresses.test(JSON.stringify({ [input]: value }));
}
/** Whether all that an input says is how the resource is, by some rules of the table. */
function describes(statements, resource, [input, value], rules) {
	const declared = declaredOf(resource);
	const type = Object.hasOwn(declared.inputs, input) ? declared.type : resource.type;
	const found = isPartOfPath.test(input) && (!/^version$/i.test(input) || isVersion.test(type)) ? void 0 : statements.on(type);
	if (found === void 0) return false;
	return givenInputs(found.module, found.row, { [input]: value }).every(({ says }) => typeof says === "object" && rules.has(says.none));
}
// access/facts/naming/handedKeys.ts
const isServiceKey = (piece) => typeof piece === "object" && "service" in piece;
/** Of what is unknown by itself, and of a resource that is given none. */
const noKeys = /* @__PURE__ */ new Map();
/** The keys that a resource is given, by the path of the value that they are in. Who has them is told, and what they open. */
function handedKeysIn(resources, resource) {
	const { inputOutputs, inputTexts, inputAnswers } = resource;
	if (inputOutputs.size + inputTexts.size + inputAnswers.size === 0) return noKeys;
	const found = /* @__PURE__ */ new Map();
	const add = (path, pieces) => {
		const told = pieces.flatMap((piece) => piece ?? []);
		const keys = told.filter(isServiceKey);
		const isOwn = keys.some(({ of }) => of === resource);
		if (told.length === pieces.length && keys.length > 0 && !isOwn) found.set(path, {
			pieces: told,
			keys
		});
	};
	for (const [path, output] of inputOutputs) add(path, [keyOfOutput(resources, output)]);
	for (const [path, answer] of inputAnswers) add(path, [keyOfAnswer(resources, answer)]);
	for (const [path, parts] of inputTexts) add(path, parts.map((part) => pieceOf(resources, part)));
	return found;
}
function pieceOf(resources, part) {
	if (typeof part === "string") return part;
	if (isOutput(part)) return keyOfOutput(resources, part) ?? part;
	const { unknown, answer } = part;
	if (answer !== void 0) return keyOfAnswer(resources, answer);
	return secretText.test(unknown) ? { secret: unknown } : void 0;
}
/** What a run says of a piece of a secret text that the program wrote. */
const secretText = /^a text #[0-9a-f]{16}$/;
/** The resources that a value comes from. */
function urnsIn({ pieces }) {
	return pieces.flatMap((piece) => {
		if (typeof piece === "string" || "secret" in piece) return [];
		return isServiceKey(piece) ? piece.from.map(({ urn }) => urn) : [piece.urn];
	});
}
/** What decides which value it is: of a key only of what it is one. What it gives is told by who has it. */
function whoseKeys({ pieces }) {
	return pieces.flatMap((piece) => {
		if (typeof piece === "string") return [hiddenText(piece)];
		if (isServiceKey(piece)) {
			const { of, by, places } = piece;
			const where = [...places].flatMap(([name, value]) => [name, isParts(value) ? JSON.stringify(value) : value]);
			return [
				"key of",
				typeof of === "string" ? of : {
					urn: of.urn,
					path: "id"
				},
				by,
				...where
			];
		}
		return ["secret" in piece ? piece.secret : piece];
	});
}
// access/facts/naming/makings.ts
/** More resources than any value is made of: what is made of more is made of all. */
const maxMakings = 2e3;
/**
* What unknown values are made of: all that decides an output, through all resources that it comes from, as one short
* text. A value that is the same on both sides has the same.
*/
var Makings = class {
	#resources;
	#byUrn;
	#saidOf;
	#keysIn;
	#statements;
	#known = /* @__PURE__ */ new Map();
	#children;
	#all;
	/**
	* @param saidOf what the run says of values of a resource that it does not know, with their paths.
	* @param keysIn the keys that a resource is given: which of them it is decides nothing, and what the service is like neither.
	* @param statements tells which inputs only describe a resource.
	*/
	constructor(resources, byUrn, saidOf, keysIn, statements) {
		this.#resources = resources;
		this.#byUrn = byUrn;
		this.#saidOf = saidOf;
		this.#keysIn = keysIn;
		this.#statements = statements;
	}
	/** Sixteen digits; nothing for a resource that is not shown, which tells nothing. */
	of(urn, path) {
		if (!this.#byUrn.has(urn)) return "";
		const key = keyOfMade({
			urn,
			path
		});
		const known = this.#known.get(key) ?? short(this.#closure({
			urn,
			path
		}));
		this.#known.set(key, known);
		return known;
	}
	/** Each thing that it is made of once, so that a circle ends. */
	#closure(made) {
		const found = /* @__PURE__ */ new Map();
		const open = [made];
		for (const each of open) {
			const key = keyOfMade(each);
			const resource = this.#byUrn.get(each.urn);
			if (found.has(key) || resource === void 0) continue;
			const { said, from } = this.#making(resource, each.path);
			found.set(key, said);
			open.push(...from);
			if (found.size > maxMakings || open.length > 20 * maxMakings) return this.#everything();
		}
		return [...found.values()].map((said) => fingerprintOf(said)).toSorted();
	}
	/** What is said of a resource itself, and what that comes from. */
	#making(resource, path) {
		if (!resource.custom) return {
			said: nameOf$2(resource),
			from: this.#below(resource)
		};
		const stack = stackIn(resource.urn, resource);
		if (stack !== void 0) return {
			said: [nameOf$2(resource), stack],
			from: []
		};
		const { id, importId, op, prints, inputTexts, ignoreChanges } = resource;
		const inputs = Object.entries(resource.inputs).filter((entry) => decides$1(resource, path, entry, this.#statements));
		const isUsed = (at) => inputs.some(([name]) => isWithin(name, at));
		const keys = this.#keysIn(resource);
		const handed = [...keys].filter(([at]) => isUsed(at));
		const isOpen = (at) => isUsed(at) && !keys.has(at);
		const texts = [...inputTexts].filter(([at]) => isOpen(at));
		const sources = inputs.flatMap(([name, value]) => holdsUnknown(value) ? madeOf$1(resource, name, keys) : []);
		const whose = handed.map(([at, value]) => [at, whoseKeys(value)]);
		const pieces = texts.flatMap(([, parts]) => parts.flatMap((part) => typeof part === "object" && "urn" in part ? [part] : []));
		const provider = resource.provider === void 0 ? [] : [{
			urn: resource.provider,
			path: void 0
		}];
		const of = whose.flatMap(([, parts]) => parts.filter((part) => typeof part === "object"));
		const from = [
			...sources,
			...pieces,
			...of,
			...provider
		];
		return {
			said: [
				[
					nameOf$2(resource),
					importId ?? null,
					op === "read" ? id ?? null : null,
					ignoreChanges
				],
				Object.fromEntries(inputs),
				texts.map(([at, parts]) => [at, parts.map((part) => typeof part === "object" && "urn" in part ? this.#nameOf(part) : part)]),
				whose.map(([at, parts]) => [at, parts.map((part) => typeof part === "object" ? this.#nameOf(part) : part)]),
				prints.filter((print) => isOpen(pathOf$1(print, " #"))),
				this.#saidOf(resource).filter((label) => isOpen(pathOf$1(label.replace(/^inputs\./, ""), " "))),
				from.map((made) => this.#nameOf(made)).toSorted()
			],
			from
		};
	}
	#nameOf({ urn, path }) {
		const resource = this.#byUrn.get(urn);
		return `${resource === void 0 ? keyOf$2(urn) : nameOf$2(resource)}#${path ?? ""}`;
	}
	#below({ urn }) {
		this.#children ??= Map.groupBy(this.#resources, ({ parent }) => parent);
		return (this.#children.get(urn) ?? []).map((child) => ({
			urn: child.urn,
			path: void 0
		}));
	}
	#everything() {
		this.#all ??= short(this.#resources.map((resource) => fingerprintOf(this.#making(resource, void 0).said)));
		return this.#all;
	}
};
/** The path before a mark. */
function pathOf$1(text, mark) {
	const end = text.indexOf(mark);
	return end < 0 ? text : text.slice(0, end);
}
/**
* What an unknown input is made of beside the keys in it, and the resources of which nobody says which output.
*
* @param keys of the resource.
* @param concerns whether an output is asked for, by its path in the inputs.
*/
function madeOf$1(resource, input, keys, concerns = () => true) {
	const { sources, inputOutputs, inputTexts } = resource;
	const isOpen = (at) => isWithin(input, at) && !keys.has(at);
	const texts = [...inputTexts].filter(([at]) => isOpen(at));
	const within = [...inputOutputs, ...outputsOf(texts)].filter(([at]) => isOpen(at));
	const known = /* @__PURE__ */ new Set([...within.map(([, { urn }]) => urn), ...onlyInKeys(resource, input, keys)]);
	const others = (sources.get(input) ?? []).filter((urn) => !known.has(urn));
	return [...within.flatMap(([at, output]) => concerns(at) ? [output] : []), ...others.map((urn) => ({
		urn,
		path: void 0
	}))];
}
/** Resources that keys in an input come from, and nothing else that the program makes something of there. */
function onlyInKeys({ computed, inputTexts, inputsMadeOf }, input, keys) {
	const handed = [...keys].filter(([at]) => isWithin(input, at));
	if (handed.length === 0) return [];
	const inside = computed.filter((at) => at !== input && isWithin(input, at));
	const paths = inside.length > 0 ? inside : computed.filter((at) => at === input);
	const isJoined = (at) => inputTexts.get(at)?.every((part) => isOutput(part) || isOfNoResource(part));
	const open = paths.filter((at) => !keys.has(at) && isJoined(at) !== true).map((at) => inputsMadeOf.get(at));
	if (open.includes(void 0)) return [];
	const others = new Set(open.flatMap((made = []) => made.flatMap(outputsIn)).map(({ urn }) => urn));
	return handed.flatMap(([, value]) => urnsIn(value)).filter((urn) => !others.has(urn));
}
/** The outputs that texts are joined from, if they are all that the texts are joined from beside words and configuration. */
function outputsOf(texts) {
	const parts = texts.flatMap(([at, all]) => all.map((part) => [at, part]));
	if (!parts.every(([, part]) => isOutput(part) || isOfNoResource(part))) return [];
	return parts.flatMap(([at, part]) => isOutput(part) ? [[at, part]] : []);
}
/** Whether no resource decides a piece of a text: the program wrote it, or it is configuration as it is. */
function isOfNoResource(part) {
	return typeof part === "string" || "unknown" in part && ofNoResource.test(part.unknown);
}
const ofNoResource = /^(?:a text|encrypted config value [^#]+) #[0-9a-f]{16}$/;
/** The name that a resource had first: one that is renamed makes the same. */
function nameOf$2({ urn, type, aliases }) {
	const first = aliases.find((alias) => normalType(parseUrn(alias).type) === type);
	return keyOf$2(first ?? urn);
}
const keyOfMade = ({ urn, path }) => `${urn}\n${path ?? ""}`;
function short(value) {
	return hashOf$1(value).slice(0, 16);
}
// access/facts/readById.ts
/** What the program reads by an id that is not known yet: another id is another thing, under one name in the program. */
function readById({ graph }) {
	return graph.resources.filter(({ op, custom, id }) => op === "read" && custom && id === void 0).map((resource) => {
		const print = fingerprintOf([madeOf$1(resource, "id", /* @__PURE__ */ new Map()).map((made) => graph.sourceOf(made)), graph.printsOf(resource, "id")]);
		return {
			...unknownAt(resource, "id", "what is read is known only after `pulumi up`"),
			fingerprint: print
		};
	});
}
// access/facts/inputAt.ts
/** What the inputs say at a path, or what is in the place of something that it would be in. */
function inputAt({ inputs }, path) {
	let value = inputs;
	for (const name of path.split(".")) if (isRecord$1(value)) value = own(value, name);
	return value;
}
// access/facts/readers/dataRoles.ts
/**
* Whoever holds roles for the data of a service, here or elsewhere: what of them counts is what a switch of the service says.
* Where it counts more, they gain it.
*/
function readDataRoles(side) {
	return counting.flatMap((row) => row.types.flatMap((type) => side.graph.ofType(type).map((resource) => heldOn(side, resource, row))));
}
function heldOn(side, resource, row) {
	const origin = originOf(resource);
	const scope = side.scopes.of(resource);
	return {
		...origin,
		kind: "roleDefinition",
		actor: {
			kind: "unknown",
			name: `whoever holds roles for the data of ${scope.name}`,
			id: `roles on ${origin.urn}`,
			key: holdersKey(scope.key)
		},
		scope,
		role: roleOf$1(side, resource, row)
	};
}
function roleOf$1({ graph }, resource, { decidedBy, needs, counts }) {
	const said = decidedBy.map((path) => inputAt(resource, path));
	const all = needs === void 0 ? decidedBy : [...decidedBy, needs];
	const isKnown = !(["read", "import"].includes(resource.op) || all.some((path) => isIgnored(resource, ...path.split(".")))) && !said.some((value) => value !== void 0 && holdsUnknown(value));
	const lacks = needs !== void 0 && (inputAt(resource, needs) ?? null) === null;
	const dataActions = isKnown && !lacks ? counts((path) => inputAt(resource, path)) : void 0;
	const name = "roles for its data";
	if (dataActions === void 0) {
		const tops = decidedBy.map((path) => path.split(".", 1)[0] ?? "");
		const print = fingerprintOf([
			said.map((value) => value ?? null),
			sourcesOf(graph, resource, tops),
			...lacks ? [needs] : []
		]);
		return {
			key: unknownRoleKey(`data roles ${print}`),
			name: unknownRoleName(`(${name})`),
			definition: void 0
		};
	}
	const id = `data roles ${dataActions.join(" ")}`;
	return {
		key: id,
		name,
		definition: {
			id,
			name,
			permissions: dataActions.length === 0 ? [] : [{ dataActions }]
		}
	};
}
// access/facts/readers/roleHolders.ts
/**
* Whoever holds a role that the program defines, by assignments of other stacks or by hand: what the role allows is theirs,
* and when it allows more they gain it, whether or not anybody holds it here.
*/
function readRoleHolders(side, { byUrn }) {
	return [...byUrn.values()].map((role) => heldSomewhere(side, role));
}
function heldSomewhere({ scopes }, { definedBy, ...role }) {
	const { urn, key: of } = definedBy;
	const key = holdersKey(of);
	return {
		...definedBy,
		kind: "roleDefinition",
		actor: {
			kind: "unknown",
			name: `whoever holds custom role ${role.name}`,
			id: `holders of ${urn}`,
			key
		},
		scope: scopes.loose({
			kind: "unknown",
			name: "whatever it is assigned on",
			id: urn,
			key
		}),
		role: {
			...role,
			definedBy
		}
	};
}
// access/facts/readers/schedules.ts
/** What identities, hosts and scheduled jobs say of how often they run. A job's own cron expression is what it really does. */
function readSchedules(side) {
	return side.graph.resources.filter(({ custom, type }) => custom && isOfAzure(type)).flatMap((resource) => {
		const said = cronOf(resource) ?? tagOf(resource);
		if (said === void 0) return [];
		const text = typeof said === "string" && !holdsUnknown(said) ? { text: said } : {};
		return [{
			...originOf(resource),
			actor: workloadOf(side, resource),
			...text
		}];
	});
}
function tagOf({ inputs: { tags } }) {
	return own(tags, "azure-keyless:schedule");
}
/** The classic provider leaves out what the trigger is part of. */
function cronOf({ type, inputs }) {
	if (type !== jobType) return void 0;
	const trigger = own(inputs["configuration"] ?? inputs, "scheduleTriggerConfig");
	return isRecord$1(trigger) ? own(trigger, "cronExpression") : trigger;
}
const jobType = "azure-native:app:job";
function workloadOf(side, resource) {
	return (identityTypes.has(resource.type) ? declaredIdentity(side, resource) : void 0)?.actor ?? hostActor(resource);
}
// access/facts/readers/services.ts
/** Every service of the program that may take keys, also one that is only read. */
function readServices(side) {
	const read = serviceKinds$1.flatMap((kind) => serviceOf(kind).types.flatMap((type) => side.graph.ofType(type).filter((resource) => isOne(resource, serviceOf(kind).switch)).map((resource) => readService(side, resource, kind))));
	return {
		services: read.map(({ service }) => service),
		unknowns: read.flatMap(({ unknowns }) => unknowns)
	};
}
/** Of a type that keeps many settings only the one that is the switch, and what may be it. */
function isOne(resource, { where }) {
	if (where === void 0) return true;
	const given = inputAt(resource, where.path);
	return typeof given !== "string" || holdsUnknown(given) || isWord$2(given, where.is);
}
function readService({ graph, scopes }, resource, kind) {
	const known = serviceOf(kind);
	const tags = own(resource.inputs, "tags");
	const [reason, until] = ["reason", "until"].map((word) => idIn(own(tags, `azure-keyless:keys-${word}`)));
	const localAuth = localAuthOf(resource, known);
	const service = {
		...originOf(resource),
		scope: scopes.of(resource),
		service: kind,
		localAuth,
		...reason !== void 0 && { reason },
		...until !== void 0 && { until }
	};
	const why = `cannot tell whether the ${known.noun} takes ${known.takes}s: counted as taking them`;
	const unknown = unknownAt(resource, `inputs.${known.switch.path}`, why);
	const print = fingerprintOf(printOf(graph, resource, known.switch));
	return {
		service,
		unknowns: localAuth === "unknown" ? [{
			...unknown,
			fingerprint: print
		}] : []
	};
}
/** What can be seen of a switch that is not known: another one may be in another position. */
function printOf(graph, resource, { path }) {
	return [inputAt(resource, path) ?? null, sourcesOf(graph, resource, path.split(".", 1))];
}
/** What Azure has stays, whatever the program says, where it only reads or imports the service or ignores changes. */
function localAuthOf(resource, known) {
	const { path, off, unsaid } = known.switch;
	const names = path.split(".");
	if (["read", "import"].includes(resource.op) || isIgnored(resource, ...names)) return "unknown";
	let value = resource.inputs;
	for (const name of names) {
		if (value !== void 0 && value !== null && !isRecord$1(value)) return "unknown";
		value = own(value, name);
	}
	if (value === void 0 || value === null) return unsaid;
	if (isOff$1(value, off)) return "off";
	return holdsUnknown(value) ? "unknown" : "on";
}
function isOff$1(value, off) {
	if ("isGiven" in off) return isRecord$1(value);
	if ("is" in off) return typeof off.is === "string" ? isWord$2(value, off.is) : value === off.is;
	return isList(value) && !holdsUnknown(value) && !value.some((item) => off.without.some((word) => isWord$2(item, word)));
}
function isWord$2(value, word) {
	return typeof value === "string" && value.toLowerCase() === word.toLowerCase();
}
// access/facts/readers/named/azureRoles.ts
/** Roles by which most others are compared: from one to another that contains it is more, and nothing less. */
const general = [
	"Reader",
	"Contributor",
	"User Access Administrator",
	"Owner"
];
/** The names of the general roles that a built-in role of Azure contains, then its own; nothing where it is none. */
function azureRolesIn(id) {
	const role = findRole(id);
	if (role === void 0) return [];
	return [...general.filter((name) => {
		const other = findRole(name);
		return other !== void 0 && other !== role && gainsOf([role], [other])?.length === 0;
	}), role.name];
}
// access/facts/readers/named/builtInRoles.ts
const [reader, contributor] = ["00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000002"];
/** Reader: metadata, items, queries and the change feed. Contributor: metadata, and all of containers and items. */
const cosmosSqlRoles = {
	input: "roleDefinitionId",
	under: "sqlRoleDefinitions",
	roles: {
		[reader]: {
			name: "Cosmos DB Built-in Data Reader",
			has: []
		},
		[contributor]: {
			name: "Cosmos DB Built-in Data Contributor",
			has: ["Cosmos DB Built-in Data Reader"]
		}
	}
};
/** The name of the role that a resource gives, and before it those of the roles that it contains; nothing where it is none of them. */
function builtInRolesOf(resource, { input, under, roles }) {
	const value = textOf$4(resource, input);
	const end = value.known ? value.text : resource.inputTexts.get(input)?.at(-1);
	if (typeof end !== "string") return [];
	const [type = "", id = ""] = end.split("/").slice(-2);
	const role = type.toLowerCase() === under.toLowerCase() && Object.hasOwn(roles, id) ? roles[id] : void 0;
	return role === void 0 ? [] : [...role.has, role.name];
}
// access/facts/readers/named/entries.ts
/** What the inputs of a resource say that a row is about. */
function entriesOf$1({ inputs }, row) {
	const { each, isOff, unsaid } = row;
	const given = each === void 0 ? inputs : valueAt(inputs, each);
	const isGiven = given !== void 0 && given !== null;
	if (!isGiven && unsaid === void 0) return [];
	if (isGiven && !holdsUnknown(given) && isOff?.(given) === true) return [];
	return itemsIn$1(given ?? null, row).flatMap((item) => entryOf(item, row) ?? []);
}
function itemsIn$1(given, { each, who, by = [] }) {
	const isKeyed = [who, ...by].includes("#key");
	if (isKeyed && isList(given)) return given.map((key) => ({
		key: textOf$2(key),
		value: key,
		path: each ?? ""
	}));
	if (isKeyed && isRecord$1(given)) return Object.entries(given).map(([key, value]) => ({
		key,
		value,
		path: `${each ?? ""}["${key}"]`
	}));
	if (each !== void 0 && isList(given) && (who !== void 0 || by.includes("#value"))) return given.map((value, index) => ({
		key: "",
		value,
		path: `${each}[${index}]`
	}));
	return [{
		key: "",
		value: given,
		path: each ?? ""
	}];
}
const textOf$2 = (key) => typeof key === "string" ? key : JSON.stringify(key);
function entryOf(item, { who, by = [] }) {
	const partOf = (path) => {
		if (path === "#key") return item.key;
		return path === "#value" ? item.value : valueAt(item.value, path);
	};
	const told = by.flatMap((path) => {
		const value = partOf(path) ?? null;
		return value === null || value === "" ? [] : [[path, value]];
	});
	if (who === void 0) return {
		who: [],
		by: told
	};
	const named = who === "#key" || isRecord$1(item.value) ? partOf(who) : item.value;
	if (named === void 0 || named === null) return void 0;
	const path = [item.path, ...isRecord$1(item.value) && who !== "#key" ? [who] : []].filter((part) => part !== "").join(".");
	return {
		who: isList(named) ? named.map((value, index) => ({
			value,
			path: `${path}[${index}]`
		})) : [{
			value: named,
			path
		}],
		by: told
	};
}
/** A value by its path; what stands for all of it where not even that much is known. */
function valueAt(value, path) {
	let found = value;
	for (const name of path.split(".")) {
		if (typeof found === "string" && holdsUnknown(found)) return found;
		found = own(found, name);
	}
	return found;
}
// access/facts/readers/named/administrators.ts
const administers = {
	power: "administer",
	step: "administrator"
};
const holds$1 = {
	power: "holdOwnRole",
	step: "administrator"
};
/** Services in which an input names who administers them. Adding one is adding a row. */
const administrators = [
	{
		types: [
			"azure-native:synapse:workspaceaadadmin",
			"azure-native:synapse:workspacesqlaadadmin",
			"azure-native:sql:serverazureadadministrator",
			"azure-native:sql:managedinstanceadministrator",
			"azure-native:dbformysql:azureadadministrator"
		],
		who: "sid",
		by: [
			"tenantId",
			"administratorType",
			"managedInstanceName"
		],
		text: "Entra administrator",
		...administers
	},
	{
		types: ["azure-native:sql:server", "azure-native:sql:managedinstance"],
		each: "administrators",
		who: "sid",
		by: ["tenantId"],
		text: "Entra administrator",
		...administers
	},
	{
		types: [
			"azure-native:dbforpostgresql:administrator",
			"azure-native:dbforpostgresql:administratorsmicrosoftentra",
			"azure:postgresql/flexibleserveractivedirectoryadministrator:flexibleserveractivedirectoryadministrator",
			"azure:postgresql/activedirectoryadministrator:activedirectoryadministrator",
			"azure:mysql/flexibleserveractivedirectoryadministratory:flexibleserveractivedirectoryadministratory",
			"azure:sql/activedirectoryadministrator:activedirectoryadministrator",
			"azure:synapse/workspaceaadadmin:workspaceaadadmin",
			"azure:synapse/workspacesqlaadadmin:workspacesqlaadadmin",
			"azure:mssql/managedinstanceactivedirectoryadministrator:managedinstanceactivedirectoryadministrator"
		],
		who: "objectId",
		by: [
			"tenantId",
			"serverId",
			"managedInstanceId",
			"synapseWorkspaceId"
		],
		text: "Entra administrator",
		...administers
	},
	{
		types: ["azure:mssql/server:server", "azure:mssql/managedinstance:managedinstance"],
		each: "azureadAdministrator",
		who: "objectId",
		by: ["tenantId"],
		text: "Entra administrator",
		...administers
	},
	{
		types: ["azure-native:keyvault:managedhsm"],
		who: "properties.initialAdminObjectIds",
		isAll: false,
		text: "administrator of the HSM",
		...administers
	},
	{
		types: ["azure:keyvault/managedhardwaresecuritymodule:managedhardwaresecuritymodule"],
		who: "adminObjectIds",
		isAll: false,
		text: "administrator of the HSM",
		...administers
	},
	{
		types: ["azure-native:containerservice:managedcluster"],
		who: "aadProfile.adminGroupObjectIDs",
		isAll: false,
		text: "administrator of the cluster",
		...administers
	},
	{
		types: ["azure-native:analysisservices:serverdetails"],
		who: "asAdministrators.members",
		isAll: false,
		text: "administrator of the server",
		...administers
	},
	{
		types: ["azure:analysisservices/server:server"],
		who: "adminUsers",
		isAll: false,
		text: "administrator of the server",
		...administers
	},
	{
		types: ["azure-native:powerbidedicated:capacitydetails", "azure-native:fabric:fabriccapacity"],
		who: "administration.members",
		isAll: false,
		text: "administrator of the capacity",
		...administers
	},
	{
		types: ["azure:powerbi/embedded:embedded"],
		who: "administrators",
		isAll: false,
		text: "administrator of the capacity",
		...administers
	},
	{
		types: ["azure:fabric/capacity:capacity"],
		who: "administrationMembers",
		isAll: false,
		text: "administrator of the capacity",
		...administers
	},
	{
		types: ["azure-native:subscription:alias"],
		who: "properties.additionalProperties.subscriptionOwnerId",
		isAll: false,
		by: ["properties.additionalProperties.subscriptionTenantId"],
		text: "owner of the subscription",
		...administers
	},
	{
		types: ["azure-native:subscription:subscriptiontardirectory"],
		who: "properties.destinationOwnerId",
		by: ["subscriptionId", "properties.destinationTenantId"],
		text: "owner of the subscription",
		...administers
	},
	{
		types: ["azure-native:confidentialledger:ledger"],
		each: "properties.aadBasedSecurityPrincipals",
		who: "principalId",
		by: ["ledgerRoleName", "tenantId"],
		text: "role of the ledger",
		...holds$1
	},
	{
		types: [
			"azure-native:kusto:clusterprincipalassignment",
			"azure-native:kusto:databaseprincipalassignment",
			"azure-native:synapse:kustopoolprincipalassignment",
			"azure-native:synapse:kustopooldatabaseprincipalassignment",
			"azure:kusto/clusterprincipalassignment:clusterprincipalassignment",
			"azure:kusto/databaseprincipalassignment:databaseprincipalassignment"
		],
		who: "principalId",
		by: [
			"role",
			"tenantId",
			"principalType",
			"databaseName",
			"kustoPoolName"
		],
		on: "clusterName",
		text: "role of the cluster",
		...holds$1
	}
];
// access/facts/readers/named/row.ts
/** The inputs that the reader of a row takes. What nobody compares is not taken: a part of a record beside those named. */
function takenBy({ each, who, by = [], about = [], on }) {
	const isKeyed = [who, ...by].includes("#key");
	const under = (path) => [
		each,
		...isKeyed ? ["*"] : [],
		path
	].filter((part) => part !== void 0).join(".");
	const named = (paths) => paths.flatMap((path) => path === void 0 || path.startsWith("#") ? [] : [path]);
	return [
		...named([each]).map((path) => ({
			path,
			isWhole: by.includes("#value")
		})),
		...named([who]).map((path) => ({
			path: under(path),
			isWhole: false
		})),
		...named(by).map((path) => ({
			path: under(path),
			isWhole: true
		})),
		...named([...about, on]).map((path) => ({
			path,
			isWhole: true
		}))
	];
}
/** Azure takes words in whatever case. */
const inLowerCase = (value) => typeof value === "string" ? value.toLowerCase() : value;
const oneOf = (...values) => (value) => values.map(inLowerCase).includes(inLowerCase(value));
const otherThan = (...values) => (value) => typeof value === "string" && !oneOf(...values)(value);
const emptyList = (value) => isList(value) && value.length === 0;
// access/facts/readers/named/directory.ts
/** Inputs of Entra that name who may do what. Adding one is adding a row. */
const inDirectory = [
	{
		types: ["azuread:index/directoryroleassignment:directoryroleassignment"],
		who: "principalObjectId",
		by: [
			"roleId",
			"directoryScopeId",
			"appScopeId"
		],
		power: "administer",
		step: "administrator",
		text: "directory role"
	},
	{
		types: ["azuread:index/directoryrolemember:directoryrolemember"],
		who: "memberObjectId",
		by: ["roleObjectId"],
		power: "administer",
		step: "administrator",
		text: "directory role"
	},
	{
		types: ["azuread:index/administrativeunitrolemember:administrativeunitrolemember"],
		who: "memberObjectId",
		by: ["roleObjectId", "administrativeUnitObjectId"],
		power: "administer",
		step: "administrator",
		text: "directory role in an administrative unit"
	},
	{
		types: ["azuread:index/accesspackagecatalogroleassignment:accesspackagecatalogroleassignment"],
		who: "principalObjectId",
		by: ["roleId", "catalogId"],
		power: "administer",
		step: "administrator",
		text: "role in a catalog of access packages"
	},
	{
		types: ["azuread:index/privilegedaccessgroupassignmentschedule:privilegedaccessgroupassignmentschedule", "azuread:index/privilegedaccessgroupeligibilityschedule:privilegedaccessgroupeligibilityschedule"],
		who: "principalId",
		by: [
			"groupId",
			"assignmentType",
			"expirationDate",
			"permanentAssignment",
			"duration",
			"startDate"
		],
		power: "joinGroup",
		step: "membership",
		text: "may become a member or an owner of the group"
	},
	{
		types: ["azuread:index/approleassignment:approleassignment"],
		who: "principalObjectId",
		by: ["appRoleId", "resourceObjectId"],
		power: "usePermission",
		step: "setting",
		text: "application role"
	},
	{
		types: ["azuread:index/serviceprincipaldelegatedpermissiongrant:serviceprincipaldelegatedpermissiongrant"],
		who: "servicePrincipalObjectId",
		by: [
			"claimValues",
			"resourceServicePrincipalObjectId",
			"userObjectId"
		],
		power: "usePermission",
		step: "setting",
		text: "delegated permissions"
	},
	{
		types: ["azuread:index/applicationowner:applicationowner"],
		who: "ownerObjectId",
		by: ["applicationId"],
		power: "administer",
		step: "administrator",
		text: "owner of the application, who can add passwords to it"
	},
	{
		types: ["azuread:index/application:application", "azuread:index/serviceprincipal:serviceprincipal"],
		who: "owners",
		isAll: false,
		power: "administer",
		step: "administrator",
		text: "owner, who can add passwords to it"
	},
	{
		types: ["azuread:index/serviceprincipal:serviceprincipal", "azuread:index/user:user"],
		each: "accountEnabled",
		anybody: "whoever has its credentials",
		isOff: oneOf(false),
		power: "signIn",
		step: "setting",
		text: "account that works"
	}
];
// access/facts/readers/named/keys.ts
const byKey$1 = {
	isKey: true,
	power: "useKeys",
	step: "localAuth"
};
/** Rules that have two keys each, and what these are good for. */
const rule = {
	anybody: "anyone who has a key of the rule",
	text: "key for",
	isAll: true,
	...byKey$1
};
const place = [
	"namespaceName",
	"namespaceId",
	"eventHubName",
	"eventhubName",
	"queueName",
	"queueId"
];
const inTopics = [
	"topicName",
	"topicId",
	"notificationHubName",
	"hybridConnectionName",
	"relayName"
];
const classicRules = [
	"eventhub/authorizationrule:authorizationrule",
	"eventhub/eventhubauthorizationrule:eventhubauthorizationrule",
	"eventhub/eventhubnamespaceauthorizationrule:eventhubnamespaceauthorizationrule",
	"eventhub/namespaceauthorizationrule:namespaceauthorizationrule",
	"eventhub/queueauthorizationrule:queueauthorizationrule",
	"eventhub/topicauthorizationrule:topicauthorizationrule",
	"notificationhub/authorizationrule:authorizationrule",
	"relay/hybridconnectionauthorizationrule:hybridconnectionauthorizationrule",
	"relay/namespaceauthorizationrule:namespaceauthorizationrule",
	"servicebus/namespaceauthorizationrule:namespaceauthorizationrule",
	"servicebus/queueauthorizationrule:queueauthorizationrule",
	"servicebus/topicauthorizationrule:topicauthorizationrule"
].map((type) => `azure:${type}`);
/** Keys and passwords that a service hands out beside those of its own. Adding one is adding a row. */
const handedOut = [
	{
		types: [
			"azure-native:eventhub:eventhubauthorizationrule",
			"azure-native:eventhub:namespaceauthorizationrule",
			"azure-native:notificationhubs:namespaceauthorizationrule",
			"azure-native:notificationhubs:notificationhubauthorizationrule",
			"azure-native:relay:hybridconnectionauthorizationrule",
			"azure-native:relay:namespaceauthorizationrule",
			"azure-native:relay:wcfrelayauthorizationrule",
			"azure-native:servicebus:namespaceauthorizationrule",
			"azure-native:servicebus:queueauthorizationrule",
			"azure-native:servicebus:topicauthorizationrule"
		],
		each: "rights",
		isOff: emptyList,
		by: ["#value"],
		about: [...place, ...inTopics],
		...rule
	},
	...[
		"listen",
		"send",
		"manage"
	].map((right) => ({
		types: classicRules,
		each: right,
		isOff: oneOf(false),
		about: [...place, ...inTopics],
		...rule,
		text: `key to ${right}`
	})),
	{
		types: ["azure-native:containerregistry:scopemap", "azure:containerservice/registryscopemap:registryscopemap"],
		each: "actions",
		anybody: "anyone who has a password of a token",
		isOff: emptyList,
		by: ["#value"],
		about: ["registryName", "containerRegistryName"],
		text: "tokens of the registry may",
		...byKey$1
	},
	{
		types: ["azure-native:containerregistry:token"],
		each: "status",
		unsaid: "gives",
		anybody: "anyone who has a password of the token",
		isOff: oneOf("disabled"),
		about: [
			"registryName",
			"scopeMapId",
			"credentials"
		],
		isAll: true,
		text: "token of the registry",
		...byKey$1
	},
	{
		types: ["azure:containerservice/registrytoken:registrytoken"],
		each: "enabled",
		unsaid: "gives",
		anybody: "anyone who has a password of the token",
		isOff: oneOf(false),
		about: ["containerRegistryName", "scopeMapId"],
		isAll: true,
		text: "token of the registry",
		...byKey$1
	},
	{
		types: ["azure-native:storage:storageaccount"],
		each: "isLocalUserEnabled",
		anybody: "anyone who has the password or the key of a local user",
		isOff: oneOf(false),
		text: "local users",
		...byKey$1
	},
	{
		types: ["azure-native:storage:localuser", "azure:storage/localuser:localuser"],
		anybody: "anyone who has the password or the key of the local user",
		about: [
			"accountName",
			"storageAccountId",
			"username",
			"name",
			"permissionScopes",
			"homeDirectory",
			"isNFSv3Enabled"
		],
		text: "local user",
		...byKey$1
	}
];
// access/facts/readers/named/holders.ts
const holds = {
	power: "holdOwnRole",
	step: "setting"
};
const databaseRole = {
	by: ["roleDefinitionId", "scope"],
	on: "accountName",
	text: "role of the database",
	...holds
};
/** What a connection signs in with, beside the roles that it asks for. */
const authInfo = [
	"authType",
	"authMode",
	"clientId",
	"principalId",
	"subscriptionId",
	"name",
	"userName"
].map((name) => `authInfo.${name}`);
/** Inputs by which a resource gives somebody a role in it, or the use of it. Adding one is adding a row. */
const holders = [
	{
		types: ["azure-native:machinelearningservices:compute"],
		who: "properties.properties.personalComputeInstanceSettings.assignedUser.objectId",
		isAll: false,
		by: ["properties.properties.personalComputeInstanceSettings.assignedUser.tenantId", "workspaceName"],
		power: "runScript",
		step: "setting",
		text: "user of the compute instance, whose code runs as its identities"
	},
	{
		types: ["azure-native:storage:datashare"],
		each: "properties.accessPolicies",
		who: "principalId",
		by: ["permission", "tenantId"],
		on: "accountName",
		text: "reads the share",
		...holds
	},
	{
		types: [
			"azure-native:documentdb:sqlresourcesqlroleassignment",
			"azure-native:cosmosdb:sqlresourcesqlroleassignment",
			"azure:cosmosdb/sqlroleassignment:sqlroleassignment"
		],
		who: "principalId",
		role: cosmosSqlRoles,
		...databaseRole
	},
	{
		types: [
			"azure-native:documentdb:cassandraresourcecassandraroleassignment",
			"azure-native:documentdb:gremlinresourcegremlinroleassignment",
			"azure-native:documentdb:mongomiresourcemongomiroleassignment",
			"azure-native:documentdb:tableresourcetableroleassignment",
			"azure-native:cosmosdb:cassandraresourcecassandraroleassignment",
			"azure-native:cosmosdb:gremlinresourcegremlinroleassignment",
			"azure-native:cosmosdb:mongomiresourcemongomiroleassignment",
			"azure-native:cosmosdb:tableresourcetableroleassignment"
		],
		who: "principalId",
		...databaseRole
	},
	{
		types: ["azure-native:devcenter:projectenvironmenttype"],
		each: "userRoleAssignments",
		who: "#key",
		by: ["roles"],
		on: "deploymentTargetId",
		text: "roles on environments of the type",
		...holds
	},
	{
		types: ["azure-native:apimanagement:groupuser", "azure-native:apimanagement:workspacegroupuser"],
		who: "userId",
		by: [
			"groupId",
			"serviceName",
			"workspaceId"
		],
		text: "user of a group of the API Management service",
		...holds
	},
	{
		types: ["azure-native:apimanagement:user"],
		who: "email",
		by: ["state", "serviceName"],
		text: "user of the API Management service",
		...holds
	},
	{
		types: ["azure-native:labservices:user"],
		who: "email",
		by: ["labName"],
		text: "user of the lab",
		...holds
	},
	{
		types: ["azure-native:servicelinker:linker", "azure-native:servicelinker:connector"],
		anybody: "the source of the connection",
		about: [
			"resourceUri",
			"scope",
			"targetId",
			"targetService",
			"clientType",
			"secretStore",
			...authInfo
		],
		text: "roles or secrets of what it is connected to",
		...holds
	},
	{
		types: ["azure-native:servicelinker:linker", "azure-native:servicelinker:connector"],
		each: "authInfo.roles",
		anybody: "the source of the connection",
		isOff: emptyList,
		by: ["#value"],
		about: [
			"resourceUri",
			"targetId",
			"targetService"
		],
		text: "role",
		...holds
	},
	{
		types: ["azure:appservice/connection:connection", "azure:springcloud/connection:connection"],
		anybody: "the source of the connection",
		about: [
			"appServiceId",
			"functionAppId",
			"springCloudId",
			"targetResourceId",
			"authentication",
			"secretStore"
		],
		text: "roles or secrets of what it is connected to",
		...holds
	}
];
// access/facts/readers/named/opened.ts
/** Settings of Azure and Entra that let in whoever is of a kind. Adding one is adding a row. */
const opened$2 = [
	{
		types: ["azure-native:kusto:cluster", "azure:kusto/cluster:cluster"],
		each: "trustedExternalTenants",
		anybody: "anybody of another tenant",
		isOff: emptyList,
		by: ["#value"],
		power: "signIn",
		step: "setting",
		text: "tenants that are trusted"
	},
	{
		types: ["azure-native:dashboard:grafana"],
		each: "properties.grafanaConfigurations.users.viewersCanEdit",
		anybody: "any viewer",
		isOff: oneOf(false),
		power: "administer",
		step: "setting",
		text: "viewers may edit"
	},
	{
		types: ["azure-native:storage:storageaccount"],
		each: "azureFilesIdentityBasedAuthentication.defaultSharePermission",
		anybody: "anybody who signs in to file shares",
		isOff: oneOf("None"),
		by: ["#value"],
		power: "holdOwnRole",
		step: "setting",
		text: "default permission of file shares"
	},
	{
		types: ["azure-native:devcenter:pool"],
		each: "localAdministrator",
		anybody: "whoever has a dev box",
		isOff: oneOf("Disabled"),
		power: "administer",
		step: "setting",
		text: "local administrator of their dev boxes"
	},
	{
		types: [
			"azure-native:cognitiveservices:accountconnection",
			"azure-native:cognitiveservices:projectconnection",
			"azure-native:machinelearningservices:connection",
			"azure-native:machinelearningservices:workspaceconnection"
		],
		each: "properties.authType",
		anybody: "whoever uses the connection",
		isKey: true,
		isOff: oneOf("AAD", "None", "ManagedIdentity", "AccountManagedIdentity", "ProjectManagedIdentity"),
		by: ["#value"],
		about: [
			"properties.category",
			"properties.target",
			"properties.isSharedToAll",
			"properties.sharedUserList"
		],
		power: "useKeys",
		step: "setting",
		text: "key kept in a connection"
	},
	{
		types: ["azure-native:cognitiveservices:agentapplication"],
		each: "properties.authorizationPolicy",
		anybody: "whoever the policy lets in",
		by: ["#value"],
		power: "signIn",
		step: "policy",
		text: "who may use the agents"
	},
	{
		types: ["azure-native:devcenter:projectenvironmenttype"],
		each: "creatorRoleAssignment.roles",
		anybody: "whoever creates an environment",
		by: ["#key"],
		role: "#key",
		about: ["deploymentTargetId"],
		power: "holdOwnRole",
		step: "setting",
		text: "role on their environments"
	},
	{
		types: [
			"azure-native:hybridcompute:machineruncommand",
			"azure-native:compute:virtualmachineruncommandbyvirtualmachine",
			"azure-native:compute:virtualmachinescalesetvmruncommand"
		],
		each: "source",
		anybody: "whoever wrote the script",
		by: ["#value"],
		about: [
			"machineName",
			"vmName",
			"vmScaleSetName",
			"runAsUser",
			"protectedParameters",
			"parameters"
		],
		power: "runScript",
		step: "setting",
		text: "script that runs on the machine"
	},
	{
		types: ["azure-native:management:managementgroup"],
		each: "details.parent.id",
		anybody: "whoever holds a role on the management group above",
		by: ["#value"],
		power: "administer",
		step: "setting",
		text: "lies in"
	},
	{
		types: ["azure-native:management:managementgroupsubscription", "azure:management/groupsubscriptionassociation:groupsubscriptionassociation"],
		anybody: "whoever holds a role on the management group",
		by: [
			"groupId",
			"managementGroupId",
			"subscriptionId"
		],
		power: "administer",
		step: "setting",
		text: "subscription in"
	},
	{
		types: ["azuread:index/application:application", "azuread:index/applicationregistration:applicationregistration"],
		each: "signInAudience",
		anybody: "anybody of another organisation",
		isOff: oneOf("AzureADMyOrg"),
		by: ["#value"],
		power: "signIn",
		step: "setting",
		text: "audience"
	},
	{
		types: ["azuread:index/serviceprincipal:serviceprincipal"],
		each: "appRoleAssignmentRequired",
		anybody: "anybody in the directory",
		isOff: oneOf(true),
		power: "signIn",
		step: "setting",
		text: "sign-in without an assignment"
	},
	{
		types: ["azuread:index/group:group", "azuread:index/groupwithoutmembers:groupwithoutmembers"],
		each: "visibility",
		anybody: "anybody in the directory",
		isOff: oneOf("Private", "HiddenMembership"),
		by: ["#value"],
		power: "joinGroup",
		step: "setting",
		text: "visibility"
	},
	{
		types: ["azuread:index/application:application"],
		each: "password",
		anybody: "anyone who has the password",
		isKey: true,
		power: "useKeys",
		step: "localAuth",
		text: "password of the application"
	},
	{
		types: ["azuread:index/applicationpassword:applicationpassword", "azuread:index/serviceprincipalpassword:serviceprincipalpassword"],
		anybody: "anyone who has the password",
		isKey: true,
		about: ["applicationId", "servicePrincipalId"],
		power: "useKeys",
		step: "localAuth",
		text: "password of the application"
	},
	{
		types: [
			"azuread:index/applicationcertificate:applicationcertificate",
			"azuread:index/serviceprincipalcertificate:serviceprincipalcertificate",
			"azuread:index/serviceprincipaltokensigningcertificate:serviceprincipaltokensigningcertificate"
		],
		anybody: "anyone who has the private key",
		isKey: true,
		about: [
			"applicationId",
			"servicePrincipalId",
			"value"
		],
		power: "useKeys",
		step: "localAuth",
		text: "certificate of the application"
	},
	{
		types: ["azuread:index/invitation:invitation"],
		who: "userEmailAddress",
		by: ["userType"],
		power: "signIn",
		step: "membership",
		text: "guest"
	},
	{
		types: ["azure-native:authorization:policyassignment"],
		each: "identity.type",
		anybody: "whoever writes the policy",
		isOff: oneOf("None"),
		about: [
			"policyDefinitionId",
			"scope",
			"parameters",
			"enforcementMode",
			"identity.userAssignedIdentities"
		],
		power: "changeByPolicy",
		step: "policy",
		text: "policy that changes what it finds"
	}
];
// access/facts/readers/named/outside.ts
const deploys = {
	types: ["github:index/repositoryenvironment:repositoryenvironment"],
	unsaid: "gives",
	anybody: "whoever runs a workflow in the repository",
	about: ["repository", "environment"],
	power: "deployUnreviewed",
	step: "setting"
};
/** Protection and access outside of Azure, on which trust in Azure rests. Adding one is adding a row. */
const outside = [
	{
		...deploys,
		each: "reviewers",
		isOff: (value) => isList(value) && value.length > 0,
		text: "deployments that nobody reviews"
	},
	{
		...deploys,
		each: "preventSelfReview",
		isOff: oneOf(true),
		text: "deployments that their author reviews"
	},
	{
		...deploys,
		each: "canAdminsBypass",
		isOff: oneOf(false),
		text: "deployments that administrators let through"
	},
	{
		...deploys,
		each: "deploymentBranchPolicy",
		isOff: (value) => value !== null,
		text: "deployments from any branch"
	},
	{
		types: ["kubernetes:core:secret"],
		each: "type",
		anybody: "anyone who has the token",
		isKey: true,
		isOff: otherThan("kubernetes.io/service-account-token"),
		about: ["metadata.annotations", "metadata.namespace"],
		power: "useKeys",
		step: "localAuth",
		text: "token of a service account"
	},
	{
		types: ["kubernetes:rbac.authorization.k8s.io:clusterrolebinding", "kubernetes:rbac.authorization.k8s.io:rolebinding"],
		each: "subjects",
		who: "name",
		by: ["kind", "namespace"],
		about: ["roleRef", "metadata.namespace"],
		power: "holdOwnRole",
		step: "administrator",
		text: "role of the cluster for a"
	}
];
// access/facts/readers/named/unsigned.ts
const anybody$1 = {
	anybody: "any reader",
	power: "readWithoutSignIn",
	step: "setting"
};
const inAccount = [
	"accountName",
	"storageAccountName",
	"storageAccountId"
];
// access/facts/readers/named/rows.ts
/** Every input by which somebody has a power of their own. */
const namedRows = [
	administrators,
	handedOut,
	holders,
	inDirectory,
	opened$2,
	outside,
	[
		...[{
			types: ["azure-native:storage:blobcontainer"],
			each: "publicAccess",
			nobody: "None"
		}, {
			types: ["azure:storage/container:container"],
			each: "containerAccessType",
			nobody: "private"
		}].flatMap(({ types, each, nobody }) => [{
			types,
			each,
			isOff: oneOf(nobody),
			about: inAccount,
			text: "blobs that are public",
			...anybody$1
		}, {
			types,
			each,
			isOff: oneOf(nobody, "Blob"),
			about: inAccount,
			text: "public list of blobs",
			...anybody$1
		}]),
		{
			types: ["azure-native:storage:storageaccount"],
			each: "allowBlobPublicAccess",
			isOff: oneOf(false),
			text: "containers may be public",
			...anybody$1
		},
		{
			types: ["azure-native:storage:storageaccountstaticwebsite"],
			about: inAccount,
			text: "website of the account",
			...anybody$1
		},
		{
			types: ["azure-native:containerregistry:registry", "azure:containerservice/registry:registry"],
			each: "anonymousPullEnabled",
			isOff: oneOf(false),
			text: "images of the registry",
			...anybody$1
		}
	]
].flat();
const rowsOfType = new Map([...Map.groupBy(namedRows.flatMap((row) => row.types.map((type) => ({
	type,
	row
}))), ({ type }) => type)].map(([type, all]) => [type, all.map(({ row }) => row)]));
// access/facts/readers/named/read.ts
/** Whoever has a power because an input says so, row by row. */
function readNamed(side) {
	const read = namedRows.flatMap((row) => row.types.flatMap((type) => side.graph.ofType(type).map((resource) => readRow({
		side,
		resource,
		row
	}))));
	return {
		standings: read.flatMap(({ standings }) => standings),
		unknowns: read.flatMap(({ unknowns }) => unknowns)
	};
}
function readRow(reading) {
	const { side, resource, row } = reading;
	const entries = entriesOf$1(resource, row);
	const ignored = ignoredInputs(side.graph, resource, pathsOf(row));
	if (entries.length === 0) return {
		standings: [],
		unknowns: ignored
	};
	const isTold = entries.flatMap(({ who }) => who).filter(({ value }) => idIn(value) === void 0).length < 2;
	const scope = scopeOf$1(reading);
	const read = entries.map((entry) => readEntry(reading, {
		entry,
		scope,
		isTold
	}));
	return {
		standings: read.flatMap(({ standings }) => standings),
		unknowns: [...read.flatMap(({ unknowns }) => unknowns), ...ignored]
	};
}
const pathsOf = (row) => takenBy(row).map(({ path }) => path);
function readEntry(reading, { entry, scope, isTold }) {
	const { resource, row } = reading;
	const path = [row.each, row.who].filter((part) => part !== void 0 && !part.startsWith("#")).join(".");
	const { found, rest } = row.who === void 0 ? anybody(reading) : named$4(reading, path, entry, isTold);
	const actors = rest === void 0 ? found : [...found, {
		kind: "unknown",
		...rest
	}];
	const about = [...row.about ?? [], ...row.on === void 0 ? [] : [row.on]].flatMap((input) => {
		const value = valueAt(resource.inputs, input) ?? null;
		return value === null ? [] : [[input, value]];
	});
	const roles = rolesIn(reading, entry);
	const namesRole = row.role === "#key" ? row.role : row.role?.input;
	const by = entry.by.filter(([name]) => roles.length === 0 || name !== namesRole);
	const parts = [
		...by.map(([name, value]) => sayPart(reading, row.each ?? name, name, value)),
		...unknownSwitch(reading).map((value) => sayPart(reading, row.each ?? "", "", value)),
		...about.map(([name, value]) => sayPart(reading, name, name, value))
	];
	const words = by.map(([, value]) => sayId(value)).filter((text) => text !== "");
	const texts = roles.length === 0 ? [[row.text, ...words.slice(0, 1)].join(" ")] : roles.map((role) => `${row.text} ${role}`);
	const open = by.flatMap(([name, value]) => holdsUnknown(value) ? [name] : []);
	const what = open.length > 0 && open.every((name) => name === "scope") && unknownSwitch(reading).length === 0 ? "what this is given on" : "what is given by this";
	const unknown = rest === void 0 ? what : "who has this";
	const isUnknown = rest !== void 0 || unknownSwitch(reading).length > 0 || open.length > 0;
	return {
		standings: actors.flatMap((actor) => texts.map((text) => {
			const { power, step } = row;
			const of = [roles.length === 0 ? row.text : text, ...parts].join(", ");
			return {
				...originOf(resource),
				actor,
				scope,
				power,
				step,
				of,
				text: texts.at(-1) ?? text
			};
		})),
		unknowns: isUnknown ? [unknownAt(resource, `inputs.${path}`, `${unknown} cannot be told: ${row.text}`)] : []
	};
}
/** The names of the roles that are given: the one that is named, and those that it contains. */
function rolesIn({ resource, row: { role } }, { by }) {
	if (role !== "#key") return role === void 0 ? [] : builtInRolesOf(resource, role);
	return by.flatMap(([name, value]) => name === role && typeof value === "string" ? azureRolesIn(value) : []);
}
/** What an input names by an id: a role of Azure goes by its name, and so do several that are the keys of a record. */
function sayId(value) {
	return (isRecord$1(value) ? Object.keys(value).map((key) => findRole(key)?.name) : [idIn(value)]).flatMap((id) => id === void 0 ? [] : findRole(id)?.name ?? id).join(", ");
}
function unknownSwitch({ resource, row: { each, who } }) {
	const given = each === void 0 || who !== void 0 ? void 0 : valueAt(resource.inputs, each);
	return given !== void 0 && holdsUnknown(given) ? [given] : [];
}
/** Whoever it is for, where nobody is named: of each key there is another holder. */
function anybody({ resource, row, side }) {
	const { anybody: name = "anybody", isKey = false } = row;
	const key = anybodyKey(thingKey(resource), name);
	const scope = side.scopes.of(resource);
	return { found: [{
		kind: isKey ? "keyHolder" : "unknown",
		name: `${name} of ${scope.name}`,
		id: scope.id,
		key
	}] };
}
function named$4({ side, resource }, path, entry, isTold) {
	const [top = ""] = path.split(".");
	const withId = (id) => ownerOf(side, id).actor;
	if (isTold || entry.who.every(({ value }) => idIn(value) !== void 0)) {
		const finding = {
			withId,
			yields: principalSources,
			from: (source) => actorIn$1(side, source)
		};
		return itemsOf(side.graph, resource, top, entry.who, finding);
	}
	return {
		found: entry.who.flatMap(({ value }) => idIn(value) ?? []).map(withId),
		rest: restOf$1(side.graph, resource, top, [entry.who.map(({ value }) => value), entry.by])
	};
}
/** What tells one such power from another: as it is given, or what stands for it. */
function sayPart({ side, resource }, path, name, value) {
	const [top = ""] = path.split(".");
	return `${name} ${holdsUnknown(value) ? side.graph.symbol(resource, top, value) : fingerprintOf(value)}`;
}
/** What it is over: what the resource is a part of, or what an input names; else the resource itself. */
function scopeOf$1({ side: { scopes, graph }, resource, row: { on } }) {
	const whole = scopes.placement.parentOf(resource);
	if (whole !== void 0) return scopes.of(whole);
	const given = on === void 0 ? void 0 : graph.text(resource, on);
	return given?.known === true && isArmId(given.text) ? scopes.at(given.text) : scopes.of(resource);
}
// access/facts/readers/standings.ts
/** A reader of powers that no role gives: a new kind of them is one more in this list. */
const readers$1 = [readNamed, readCopiedKeys];
/** Who has a power that no role gives. */
function readStandings(side) {
	const read = readers$1.map((reader) => reader(side));
	return {
		standings: read.flatMap(({ standings }) => standings),
		unknowns: read.flatMap(({ unknowns }) => unknowns)
	};
}
// access/facts/naming/rotated.ts
/** Secrets that are made by chance, and the outputs that are the secret. */
const makers = {
	"random:index/randompassword:randompassword": ["result", "bcryptHash"],
	"random:index/randombytes:randombytes": ["base64", "hex"]
};
/** As many characters, or bytes, nobody guesses. */
const enough = 16;
/** Inputs that only say when a new one is made, and how many characters of a kind it has at least. */
const rotates = /* @__PURE__ */ new Set([
	"keepers",
	"minLower",
	"minUpper",
	"minNumeric",
	"minSpecial"
]);
/** What of a secret that is made by chance says who may know it; nothing where the output is no such secret. */
function chanceOf({ type, inputs }, { path }) {
	if (path === void 0 || !Object.hasOwn(makers, type) || makers[type]?.includes(path) !== true) return void 0;
	const { length } = inputs;
	const told = Object.entries(inputs).filter(([name]) => name !== "length" && !rotates.has(name));
	return fingerprintOf([typeof length === "number" && length >= enough ? "enough" : length ?? null, told]);
}
/**
* What the run says of a value of configuration that is encrypted, or of a text that such a value is put into as it is, without
* what tells the ciphertext.
*/
function withoutCipher(why) {
	const { key, joined } = encrypted.exec(why)?.groups ?? {};
	return key === void 0 || joined === void 0 ? key : `${key} joined #${joined}`;
}
const encrypted = /^(?<key>encrypted config value [^#]+) #[0-9a-f]{16}(?:, computed #[0-9a-f]{16}, joined #(?<joined>[0-9a-f]{16}))?$/;
// access/facts/unread/quiet.ts
/** Rules by which an input is no access, and says which resource it is: a name that nobody knows is not nothing. */
const telling = /* @__PURE__ */ new Set(["place", "name"]);
/**
* Whether what the run does not know of an input is no unknown access: the table calls the input harmless and no key is looked up
* for it, or it is a secret of the configuration that is handed over, which is a part of what is said of the unread input.
*/
function isQuiet({ graph }, { urn, path, why }, { statements }) {
	const resource = graph.withUrn(urn);
	if (resource?.custom !== true || !path.startsWith("inputs.")) return false;
	const { type, inputs } = declaredOf(resource);
	const at = path.slice(7);
	if (isHandedOver(type, at) && withoutCipher(why) !== void 0) return true;
	if (isListed$1(why)) return false;
	const found = statements.on(type);
	if (found === void 0 || found.row.self === "all") return false;
	const [top = ""] = at.split(/[.[]/);
	const names = at.replaceAll(/\[\d+\]/g, "");
	const given = givenInputs(found.module, found.row, { [top]: inputs[top] ?? null }).filter((each) => isAlong(each.path.join("."), names));
	return given.length > 0 && given.every(({ says }) => typeof says === "object" && !telling.has(says.none));
}
/** Whether one path leads into the other. */
function isAlong(one, other) {
	return `${one}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${one}.`);
}
// access/facts/unread/comesFrom.ts
/**
* Where unread inputs come from, as a part of what tells them apart: of a secret that is handed over, who may know it.
*
* @param concerns whether something unknown in these inputs, by its path, is a part of what is not read.
* @param named a path as it is told apart: of a setting by its name and not by its number.
*/
function comesFrom$1(graph, resource, inputs, concerns = () => true, named = (path) => path) {
	const keys = graph.keysIn(resource);
	const entries = inputs.flatMap((input) => {
		const configured = configuredIn(graph, resource, input);
		const prints = graph.printsOf(resource, input).filter((print) => !keys.has(pathOf(print)) && !configured.has(pathOf(print)) && concerns(pathOf(print)));
		const told = [...sourcesIn(graph, resource, input, concerns).toSorted(), ...[
			...keysAt(graph, resource, input, concerns),
			...prints,
			...configured.values()
		].map(named).toSorted()];
		return told.length === 0 ? [] : [[input, told]];
	});
	return Object.fromEntries(entries);
}
function sourcesIn(graph, resource, input, concerns) {
	if (!holdsUnknown(resource.inputs[input])) return graph.sourcesIn(resource, input).map(sourceText);
	const found = madeOf$1(resource, input, graph.keysIn(resource), concerns).map((made) => sourceText(sourceOf(graph, made)));
	return [...new Set(found)];
}
/** Values with keys of services in them, and whose these are. */
function keysAt(graph, resource, input, concerns) {
	return [...graph.keysIn(resource)].flatMap(([path, handed]) => {
		if (!isWithin(input, path) || !concerns(path)) return [];
		return [[path, ...whoseKeys(handed).map((part) => typeof part === "string" ? part : sourceText(graph.sourceOf(part)))].join(" ")];
	});
}
function sourceOf(graph, made) {
	const maker = graph.withUrn(made.urn);
	const chance = maker === void 0 ? void 0 : chanceOf(maker, made);
	const source = graph.sourceOf(made);
	return chance === void 0 ? source : {
		...source,
		made: chance
	};
}
/** Encrypted values of configuration that are handed over, by path: which they are, whatever the ciphertext. */
function configuredIn(graph, resource, input) {
	const said = graph.saidIn(resource, input).flatMap(([path, why]) => {
		const value = isHandedOver(resource.type, path) ? withoutCipher(why) : void 0;
		return value === void 0 ? [] : [[path, `${path} ${value}`]];
	});
	return new Map(said);
}
/** A print is `path #digits`. */
function pathOf(print) {
	return print.slice(0, print.lastIndexOf(" #"));
}
// access/facts/unread/off.ts
const is = (off) => (value) => value === off;
/** Switches of keys and passwords, by name, and the value that turns them off. */
const keysOff = /* @__PURE__ */ new Map([
	["disableLocalAuth", is(true)],
	["disableLocalAuthentication", is(true)],
	["disableLocalAccounts", is(true)],
	["disableAccessKeyAuthentication", is(true)],
	["disableKeyBasedMetadataWriteAccess", is(true)],
	["localAuthEnabled", is(false)],
	["localAuthenticationEnabled", is(false)],
	["accessKeysAuthenticationEnabled", is(false)],
	["adminUserEnabled", is(false)],
	["adminEnabled", is(false)],
	["allowSharedKeyAccess", is(false)],
	["sharedAccessKeyEnabled", is(false)],
	["accessKeysAuthentication", is("Disabled")],
	["systemDatastoresAuthMode", is("Identity")],
	["authMode", is("AADToken")],
	["allowedAuthenticationModes", (modes) => isList(modes) && modes.every((mode) => !isKey$2(mode))]
]);
/** Other inputs of which a value gives nothing to anybody. Adding one is adding a line. */
const offValues = new Map([
	...keysOff,
	["disablePasswordAuthentication", is(true)],
	["passwordAuth", is("Disabled")],
	["isLocalUserEnabled", is(false)],
	["isSftpEnabled", is(false)],
	["enableNfsV3", is(false)],
	["readOnly", is(true)],
	["kind", is("GlobalDocumentDB")],
	["anonymousPullEnabled", is(false)],
	["allowBlobPublicAccess", is(false)],
	["publicAccess", is("None")],
	["allowCrossTenantReplication", is(false)],
	["crossTenantReplicationEnabled", is(false)],
	["trustedServiceBypassEnabled", is(false)],
	["remoteDebuggingEnabled", is(false)],
	["ftpsState", is("Disabled")],
	["enableHttpsTrafficOnly", is(true)],
	["httpsTrafficOnlyEnabled", is(true)],
	["httpsOnly", is(true)],
	["httpsOnlyEnabled", is(true)],
	["allowInsecure", is(false)],
	["external", is(false)],
	["localMySqlEnabled", is(false)],
	["enableNonSslPort", is(false)],
	["nonSslPortEnabled", is(false)],
	["createMode", is("Default")],
	["enabledForTemplateDeployment", is(false)],
	["enabledForDeployment", is(false)],
	["enabledForDiskEncryption", is(false)],
	["adminGroupObjectIDs", isEmpty],
	["asAdministrators", isEmpty],
	["authorizations", isEmpty],
	["owners", isEmpty],
	["members", isEmpty],
	["roles", isEmpty],
	["accessPolicies", isEmpty],
	["delegatedManagedIdentityResourceId", is("")]
]);
/** Whether an input gives nothing as long as it has this value. */
function isOff(name, value) {
	return offValues.get(name)?.(value) ?? false;
}
/** Whether an input turns the keys off of the resource that has it. */
function turnsKeysOff(name, value) {
	return keysOff.get(name)?.(value) ?? false;
}
/** A way to sign in to a batch account that is a key, or that may be one. */
function isKey$2(mode) {
	return mode !== "AAD" && mode !== "TaskAuthenticationToken";
}
function isEmpty(value) {
	return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
// access/plan/planError.ts
/** An error in an input file, not a bug of keyless. */
var PlanError = class extends Error {
	name = "PlanError";
};
/** The error for a file that is, or should be, a digest or an export. */
function malformed(what, cause) {
	return new PlanError(`not a digest or an export of Pulumi: ${what}`, { cause });
}
/** A value of the wrong form, in words. */
function kindOf$1(value) {
	if (value === void 0 || value === null) return "nothing";
	if (Array.isArray(value)) return "an array";
	return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
// access/plan/plain.ts
/** The property that marks an object as a special value (pulumi/pulumi, sdk/go/common/resource/sig). */
const signature = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";
const resourceSignature = "5cf8f73096256a8f31e491e813e4eb8e";
const outputSignature = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
/** Deeper than any program nests. Later readers recurse once per level. */
const maxDepth$3 = 200;
/** Marks that the SDK and the provider write into objects and inputs for themselves. */
const ownMarks = /* @__PURE__ */ new Set(["__defaults"]);
const ownInputs = /* @__PURE__ */ new Set([
	...ownMarks,
	"azureApiVersion",
	"__createBeforeDelete"
]);
/** The inputs of a resource as the program means them. @throws PlanError when they nest too deeply. */
function plainInputs(inputs, where) {
	return plainRecord(inputs, where, 1, ownInputs);
}
/**
* A value without the engine's wrappers: a secret is the secret mark, with its ciphertext if there is one, a reference to
* a resource is its id, an output is its value.
*
* @throws PlanError when it nests too deeply.
*/
function plainOf(value, where, depth = 1) {
	if (isList(value)) {
		checkDepth(where, depth);
		const items = value.map((item) => plainOf(item, where, depth + 1));
		return items.every((item, index) => item === value[index]) ? value : items;
	}
	if (!isRecord$1(value)) return value;
	const kind = own(value, signature);
	if (kind === secretSignature || kind === outputSignature && own(value, "secret") === true) return secretOf(value);
	if (kind === outputSignature) return plainOf(own(value, "value") ?? "04da6b54-80e4-46f7-96ec-b56ff0331ba9", where, depth + 1);
	if (kind === resourceSignature) return referenceOf(value);
	return plainRecord(value, where, depth, ownMarks);
}
/** A state keeps secrets encrypted, so two different ciphertexts count as different secrets. */
function secretOf(value) {
	const ciphertext = stringAt(value, "ciphertext");
	return ciphertext === void 0 ? secretMark : `${secretMark} ${ciphertext}`;
}
/** A component has no id, and the id of a resource that does not exist yet is not known. */
function referenceOf(value) {
	const id = stringAt(value, "id") ?? stringAt(value, "urn");
	return id === void 0 || id === "" ? unknownSentinel : id;
}
/** The record itself if nothing in it changes, because most of the many records contain nothing special. */
function plainRecord(record, where, depth, dropped) {
	checkDepth(where, depth);
	const entries = [];
	let isSame = true;
	for (const [key, item] of Object.entries(record)) {
		const plain = dropped.has(key) ? void 0 : plainOf(item, where, depth + 1);
		isSame &&= plain === item;
		if (plain !== void 0) entries.push([key, plain]);
	}
	return isSame ? record : Object.fromEntries(entries);
}
function checkDepth(where, depth) {
	if (depth > maxDepth$3) throw malformed(`${where} nests deeper than ${maxDepth$3} levels`);
}
// access/facts/unread/ownContent.ts
const blobs = /* @__PURE__ */ new Set(["azure-native:storage:blob", "azure:storage/blob:blob"]);
/**
* The inputs of a blob without content that the program has itself: a file of the repository is code or data of the
* same people, as another tag of an image is, and gives nobody a right. What comes from a URL is somebody else's.
*/
function withoutOwnContent(type, inputs) {
	if (!blobs.has(type)) return inputs;
	return Object.fromEntries(Object.entries(inputs).filter(([, value]) => !isOwnContent(value)));
}
function isOwnContent(value) {
	return isRecord$1(value) && value["4dabf18193072939515e22adb298388d"] !== void 0 && !holdsUnknown(value) && !isElsewhere(value);
}
/** Also within an archive. */
function isElsewhere(value) {
	return isRecord$1(value) && (value["uri"] !== void 0 || Object.values(value).some(isElsewhere));
}
// access/facts/unread/plain.ts
/**
* Whether all that is said of a resource is plain values of inputs that a reader takes or that the table calls harmless, as
* of most resources of a large stack: then nothing of it needs a closer look.
*
* @param type as it was declared, which the row is about.
*/
function isPlain(type, row, inputs) {
	const settled = settledInputs(type, row);
	return (row.self === void 0 || settled.has("")) && Object.entries(inputs).every(([name, value]) => value === null || typeof value !== "object" && settled.has(name));
}
const known$6 = /* @__PURE__ */ new WeakMap();
/** The inputs whose plain values are read or harmless, and `""` where the resource's being there is read: found once for each type. */
function settledInputs(type, row) {
	const found = known$6.get(row);
	if (found !== void 0) return found;
	const listed = [...statementsOf(row)].filter(([name, { says }]) => typeof says === "object" || isRead(type, name));
	const names = new Set(listed.map(([name]) => name));
	if (isRead(type, "")) names.add("");
	known$6.set(row, names);
	return names;
}
// access/facts/unread/lists.ts
const words$3 = {
	code: "code of",
	calls: "calls"
};
const nobody$1 = "nothing";
/** Names are as many and as long as the program likes: the first few are said. */
function sayListed({ kind, names }) {
	const said = names.slice(0, maxNames$4).map((name) => name.replaceAll(/[,\s]+/g, " ").slice(0, maxLength$4));
	const more = names.length > maxNames$4 ? ` and ${names.length - maxNames$4} more` : "";
	return `${words$3[kind]} ${said.join(", ") || nobody$1}${more}`;
}
/** The list that a reason says; nothing where it says none, or not all of it. */
function listedIn(why) {
	const [, word = "", said = ""] = /^(code of|calls) (.+)$/.exec(why) ?? [];
	if (word === "" || / and \d+ more$/.test(said)) return void 0;
	return {
		kind: word === words$3.code ? "code" : "calls",
		names: said === nobody$1 ? [] : said.split(", ")
	};
}
const maxNames$4 = 4;
const maxLength$4 = 120;
// access/facts/unread/publishers.ts
const runtime = /^(?:linux|windows)fxversion$/i;
const publisher = /^publisher$/i;
const whoseCode = new RegExp(`^(?:docker|container)?image(?:name)?$|${runtime.source}|${publisher.source}`, "i");
/** The rule of the statements for images that are named by their id: whoever may put images into the gallery publishes. */
const ofGallery = "image of a dev box";
/** Whether an input says by its name whose code runs. */
function isOfPublisher(name) {
	return whoseCode.test(name);
}
/** Whether an input says whose code runs. */
function saysPublisher({ path, says }) {
	const name = path.at(-1) ?? "";
	return isOfPublisher(name) || isInGallery(name, says);
}
function isInGallery(name, says) {
	return typeof says === "object" && says.none === ofGallery && name === "id";
}
/** Who publishes the code that runs, as far as inputs say it that are no access otherwise. */
function publishersIn(resource, type, given) {
	const found = given.flatMap(({ path, says, value }) => {
		const name = path.at(-1) ?? "";
		if (typeof says === "string" || typeof value !== "string") return [];
		const isUnknown = holdsUnknown(value);
		if (isInGallery(name, says)) return isUnknown ? toldFor(resource, type, path.join("."), galleryInTold) : galleryOf(value.toLowerCase());
		if (!isOfPublisher(name)) return [];
		return isUnknown ? toldFor(resource, type, path.join("."), saidFirst) : publisherOf(name, value) ?? [];
	});
	return [...new Set(found)].toSorted();
}
/** Of a text that the program joins, what says who it is; where nothing is told, nobody is. */
function toldFor({ inputOutputs, inputTexts }, type, at, inText) {
	const read = readInput(type, at);
	const isHere = ([path]) => path.replaceAll(/\[\d+\]/g, "") === read;
	const outputs = [...inputOutputs].filter(isHere).map(([, output]) => sayOutput(output));
	const texts = [...inputTexts].filter(isHere).flatMap(([, parts]) => inText(parts) ?? []);
	return [...outputs, ...texts];
}
/** `${center.id}/galleries/default/images/windows`: another gallery of the same center is somebody else's. */
function galleryInTold(parts) {
	const said = parts.map((part) => typeof part === "string" ? part.toLowerCase() : "path" in part ? `<${sayOutput(part)}>` : void 0);
	return said.includes(void 0) ? void 0 : galleryOf(said.join(""));
}
/** What the image of an id lies in, its own name first; of an id that says nothing of it, the whole. */
function galleryOf(id) {
	const [, place, gallery] = /^(.*\/)([^/]*)\/images\//.exec(id) ?? [];
	return place === void 0 || gallery === void 0 ? id : `${gallery} in ${place}`;
}
function saidFirst(parts) {
	const [first, second] = parts;
	const rest = typeof second === "string" ? /^[^/]*/.exec(second)?.[0] ?? "" : "";
	if (typeof first === "object") return "path" in first ? rest === "" ? sayOutput(first) : `*${rest}` : void 0;
	if (/^(?:\w+\|)?$/.test(first ?? "") && second !== void 0) return saidFirst(parts.slice(1));
	return first?.includes("/") === true ? registryOf(first.replace(/^\w+\|/, "")) : void 0;
}
function sayOutput({ urn, path }) {
	const { type, name } = parseUrn(urn);
	return `${path} of ${type.split("$").at(-1) ?? type} ${name}`;
}
function publisherOf(name, value) {
	if (publisher.test(name)) return value.toLowerCase();
	if (!runtime.test(name)) return registryOf(value);
	const [kind = "", reference] = value.split("|");
	if (reference !== void 0 && /^docker$/i.test(kind)) return registryOf(reference);
	return /^(?:compose|kube|sitecontainers)$/i.test(kind) ? value.toLowerCase() : void 0;
}
/** Registries in which all is of one publisher: Azure's belong to a company, and Microsoft's to Microsoft. */
const ofOne = /\.azurecr\.(?:io|cn|us)$|^mcr\.microsoft\.com$/;
/** The registry of an image, and of one that many share the first folder. */
function registryOf(reference) {
	const [first = "", ...rest] = reference.toLowerCase().replace(/@.*$/, "").split("/");
	const [host, folders] = rest.length > 0 && /[.:]|^localhost$/.test(first) ? [first, rest] : ["docker.io", [first, ...rest]];
	return ofOne.test(host) || folders.length < 2 ? host : `${host}/${folders[0] ?? ""}`;
}
// json/parseJson.ts
/**
* `JSON.parse` without a fault of V8 in Node 24 and later: a name with an escape is read as another name, which was seen
* before at its place (`{"\n": 1}` as `{"\\": 1}`; https://github.com/nodejs/node/issues/63785). Values and names without
* an escape are read right.
*
* @throws SyntaxError as `JSON.parse` does.
*/
function parseJson(text) {
	const value = JSON.parse(text);
	const names = [...namesWithEscape(text)];
	return names.length === 0 ? value : parseRenamed(text, names);
}
/** @param text valid JSON */
function* namesWithEscape(text) {
	for (let at = text.indexOf("\\"); at !== -1;) {
		const end = endOfString(text, at);
		if (isName(text, end)) yield {
			start: text.lastIndexOf("\"", at),
			end
		};
		at = text.indexOf("\\", end);
	}
}
function endOfString(text, from) {
	let at = from;
	while (text[at] !== "\"") at += text[at] === "\\" ? 2 : 1;
	return at + 1;
}
function isName(text, end) {
	let at = end;
	while (text[at]?.trim() === "") at += 1;
	return text[at] === ":";
}
/** Parses the text with other names, which have no escape, and gives the values their own names afterwards. */
function parseRenamed(text, names) {
	let prefix = "~";
	while (text.includes(prefix)) prefix += "~";
	const own = /* @__PURE__ */ new Map();
	let renamed = "";
	let done = 0;
	for (const { start, end } of names) {
		const other = `${prefix}${own.size}`;
		own.set(other, JSON.parse(text.slice(start, end)));
		renamed += `${text.slice(done, start)}"${other}"`;
		done = end;
	}
	const root = JSON.parse(renamed + text.slice(done));
	giveNames(root, own);
	return root;
}
/** In place, and without recursion: a text may nest deeper than the stack. */
function giveNames(root, own) {
	const parts = [root];
	for (const part of parts) {
		if (typeof part !== "object" || part === null) continue;
		const entries = Object.entries(part);
		for (const [, inner] of entries) parts.push(inner);
		if (!entries.some(([name]) => own.has(name))) continue;
		for (const [name] of entries) Reflect.deleteProperty(part, name);
		for (const [name, value] of entries) {
			const property = {
				value,
				enumerable: true,
				writable: true,
				configurable: true
			};
			Object.defineProperty(part, own.get(name) ?? name, property);
		}
	}
}
// access/facts/unread/layout.ts
/** A value in which documents that are given as texts say the same however they are laid out. */
function withoutLayout(value) {
	if (typeof value === "string") return isDocument(value) ? value.replace(spaceBetween, "$1") : value;
	if (isList(value)) return value.map(withoutLayout);
	if (!isRecord$1(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutLayout(inner)]));
}
/** White space of JSON, which means nothing outside of its texts. */
const spaceBetween = /("(?:[^"\\]|\\.)*")|[ \t\r\n]+/g;
function isDocument(text) {
	if (!/^\s*[{[]/.test(text)) return false;
	try {
		parseJson(text);
		return true;
	} catch {
		return false;
	}
}
// access/facts/unread/entries.ts
/** What is left of a map without some of its entries; nothing where none is. */
function restOf(map, isPlain) {
	const left = Object.entries(map).filter(([key, value]) => !isPlain(value, key));
	return left.length === 0 ? null : Object.fromEntries(left);
}
// access/facts/unread/manifests.ts
/**
* The inputs of an object of Kubernetes without what only describes it: labels and annotations that nobody but the team
* reads. A key with a domain is read by whoever has the domain
* (kubernetes.io/docs/concepts/overview/working-with-objects/labels): of these only those go that are known to describe.
* What this misses: a webhook of the cluster that chooses what it checks by a label without a domain.
*/
function withoutPlainManifest(type, inputs) {
	return type.startsWith("kubernetes:") ? withoutDescriptions(inputs) : inputs;
}
/** Domains, and keys of domains, by which objects are described, counted, watched or restarted. */
const describing = [
	/^(?:app\.kubernetes\.io|helm\.sh|meta\.helm\.sh|topology\.kubernetes\.io|prometheus\.io|tags\.datadoghq\.com|checksum)\//,
	/^kubernetes\.io\/(?:os|arch|hostname|metadata\.name|description|change-cause)$/,
	/^kubectl\.kubernetes\.io\/(?:restartedAt|default-container|default-logs-container)$/,
	/^argocd\.argoproj\.io\/instance$/
];
/** The one label without a domain that gives a pod an identity of Azure: AAD Pod Identity. */
const podIdentity = "aadpodidbinding";
function isDescription(key) {
	return key.includes("/") ? describing.some((keys) => keys.test(key)) : key !== podIdentity;
}
/** At any depth: pods have labels where their templates stand. */
function withoutDescriptions(fields) {
	return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, name === "metadata" ? described$3(value) : deeper(value)]));
}
function deeper(value) {
	if (isList(value)) return value.map(deeper);
	return isRecord$1(value) ? withoutDescriptions(value) : value;
}
function described$3(metadata) {
	if (!isRecord$1(metadata)) return metadata;
	return Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, /^(?:labels|annotations)$/.test(name) && isRecord$1(value) ? restOf(value, (_, key) => isDescription(key)) : value]));
}
// access/facts/unread/place.ts
/** @param inputs those that say in what the resource lies. */
function placesOf$2(graph, resource, inputs) {
	const { type, inputs: given } = declaredOf(resource);
	const places = inputs.map((input) => [input, placeOf$8(graph, resource, readTop$1(type, input), given[input])]);
	const namespace = own(given["metadata"], "namespace") ?? null;
	return type.startsWith("kubernetes:") && namespace !== null ? [...places, [namespacePath, namespaceOf(graph, resource, namespace)]] : places;
}
/** What a place is made of, where it is made of resources: its name may be known in one run and not in another. */
function placeOf$8(graph, resource, input, value) {
	const sources = resource.sources.get(input) ?? [];
	return sources.length > 0 ? sources.map((urn) => graph.keyOf(urn)).toSorted() : value ?? null;
}
const namespacePath = "metadata.namespace";
/** A service account is another one in another namespace. */
function namespaceOf(graph, resource, namespace) {
	if (!holdsUnknown(namespace)) return namespace;
	const output = graph.output(resource, namespacePath);
	if (output !== void 0) return [graph.keyOf(output.urn), output.path];
	return (resource.sources.get("metadata") ?? []).map((urn) => graph.keyOf(urn)).toSorted();
}
/** The input that a resource is read by, where its own provider calls it something else. */
function readTop$1(type, input) {
	return readInput(type, input).split(".", 1)[0] ?? input;
}
// access/facts/unread/comparedSettings.ts
/**
* Settings of a program that may name or open something, each by itself: of one that is left out there is nothing to tell, unless
* it says who is let in.
*/
function comparedSettings(graph, resource, { compared }) {
	const { urn, key } = originOf(resource);
	return compared.flatMap((setting) => {
		const at = {
			urn,
			key,
			path: `inputs.${setting.path}`
		};
		const why = setting.guards ? guards : "a setting that may name or open something else now";
		const fingerprint = hiddenPrintOf(saidOf(graph, resource, setting));
		const is = {
			...at,
			why,
			fingerprint,
			unread: setting.isOwn ? "address" : "setting"
		};
		return setting.guards ? [is, {
			...at,
			why: guards,
			unread: "taken"
		}] : [is];
	});
}
const guards = "a setting that may say who is let in, or what is protected";
function saidOf(graph, resource, setting) {
	const { value, account, own } = setting;
	if (own !== void 0) return [graph.keyOf(own.of.urn), own.behind];
	if (account === void 0) return [value, fromOf(graph, resource, setting)];
	return typeof account === "string" ? account : sourceText(graph.sourceOf({
		urn: account.urn,
		path: "id"
	}));
}
/** What decides what is not known in a setting. */
function fromOf(graph, resource, { at, value }) {
	const told = hiddenIn(value, at).map((path) => partsAt(graph, resource, path));
	if (!told.includes(void 0)) return told;
	const within = (path) => path.slice(path.startsWith(at) ? at.length : 0);
	return comesFrom$1(graph, resource, [topOf(at)], (path) => isWithin(at, path), within);
}
/** The paths of what is not known in a value. */
function hiddenIn(value, path) {
	if (!holdsUnknown(value)) return [];
	if (typeof value !== "object" || value === null) return [path];
	return Object.entries(value).flatMap(([name, inner]) => hiddenIn(inner, isList(value) ? `${path}[${name}]` : `${path}.${name}`));
}
/** All that a value is made of; nothing where the run does not tell all of it. */
function partsAt(graph, resource, path) {
	const keys = graph.keysIn(resource).get(path);
	const output = resource.inputOutputs.get(path);
	const text = resource.inputTexts.get(path);
	const say = (part) => typeof part === "string" ? part : sourceText(graph.sourceOf(part));
	if (keys !== void 0) return whoseKeys(keys).map(say);
	if (output !== void 0) return [say(output)];
	const parts = text?.filter((part) => typeof part === "string" || isOutput(part));
	return parts === void 0 || parts.length !== text?.length ? void 0 : parts.map((part) => typeof part === "string" ? JSON.stringify(part) : say(part));
}
// access/facts/unread/rights.ts
/** Words of who may do what, in names, keys and texts. */
const rights = /\b(?:rbac|polic(?:y|ies)|roles?|rolebindings?|auth|authn|authz|authenticat\w*|authori[sz]\w*|oidc|oauth2?|saml|sso|jwt|ldap|users?|usernames?|groups?|admins?|administrat\w*|owners?|members?|access|permissions?|privileges?|privileged|grants?|allow\w*|den(?:y|ied)|accounts?|principals?|identit(?:y|ies)|subjects?|tokens?|secrets?|passwords?|credentials?|keys?|certificates?|trust\w*|issuers?|audiences?|tenants?|anonymous|public|guests?|log ?[io]ns?|sign ?ins?|sudo|superusers?|acls?|rights?|bypass|insecure|(?:white|black)lists?|impersonat\w*|webhooks?)\b/;
/** Words of logs, alerts, data and limits that only sound so. */
const others$1 = /\b(?:access (?:log\w*|time|tier)|groups name|group (?:by|wait|interval)|(?:log|consumer|resource) groups?|next public|(?:routing|partition|primary|foreign|sort|cache|rename) keys?|key (?:values?|prefix)|(?:retention|restart|pull|maxmemory|eviction|retry) polic(?:y|ies))\b/g;
/** Whether a name or a text speaks of who may do what: `AUTH_MODE`, `adminUsers` and `policy.csv` do. */
function speaksOfRights(text) {
	const words = text.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").replaceAll(/[_\W]+/g, " ");
	return rights.test(words.toLowerCase().replaceAll(others$1, " "));
}
// access/facts/unread/configMap.ts
/** Namespaces of what runs the cluster, by the custom of their names. */
const ofSystem = /^kube-|-system$|^(?:argocd|argo-cd|cert-manager|gatekeeper|kyverno|vault)$/;
/**
* Whether a ConfigMap is told to a program of the team, as its environment is: its name speaks of nobody and of no right, and it
* does not lie where the cluster is run from, whose programs hand out rights (`kube-system`).
*/
function isOfTeam({ metadata }) {
	const names = ["name", "generateName"].flatMap((input) => stringAt(metadata, input) ?? []);
	return !ofSystem.test(stringAt(metadata, "namespace") ?? "") && !names.some(speaksOfRights);
}
/** Whether an entry speaks of who may do what, or is not known: then all of it is compared. */
function isOfWho(key, value) {
	return typeof value !== "string" || holdsUnknown(value) || speaksOfRights(key) || speaksOfRights(value);
}
/** Whether an entry is a file of a program; any other is a setting. */
function isFile(key, text) {
	return /\.[a-z]\w*$/i.test(key) || text.includes("\n");
}
const address$2 = /[a-z][\w+.-]*:\/\/[^\s"'<>;,)}\]]+|\b\d+(?:\.\d+){3}\b|\b[\w-]+(?:\.[\w-]+)+:\d+|(?<=[:=]\s{0,9}["']?)(?:[\w-]+\.)+[a-z]{2,}\b(?=["']?\s{0,9}(?:[,;}\n]|$))/gi;
/**
* The addresses in a file: another one may be access, and what else a file says is how the program is. What this misses: a
* program that lets in whom its files name in words of its own.
*/
function addressesIn(file) {
	return [...new Set(file.match(address$2))].toSorted();
}
// access/facts/unread/cloudConfig.ts
/** Where machines have their custom data, by normal type. */
const customDataAt = /* @__PURE__ */ new Map([["azure-native:compute:virtualmachine", "osProfile.customData"], ["azure-native:compute:virtualmachinescaleset", "virtualMachineProfile.osProfile.customData"]]);
/** The variables that custom data writes; nothing where it says anything else. */
function variablesIn(pieces) {
	const [first, second, third, ...more] = pieces;
	if (typeof first !== "string" || more.length > 0) return void 0;
	if (second === void 0) return linesIn(decoded$1(first) ?? "", void 0);
	if (typeof second === "string" || isOutput(second) || typeof third !== "string") return void 0;
	const [before, after] = [decoded$1(first), decoded$1(third)];
	if (before === void 0 || after === void 0 || first.endsWith("=")) return void 0;
	return linesIn(`${before.replace(/AZURE_CLIENT_I(?:D=?)?$/, `AZURE_CLIENT_ID=${hole}`)}${after.replace(/^\n? {5,6}(?=\S)/, "\n      ")}`, second);
}
/** Stands for the piece that is not known. */
const hole = "\0";
const config = /^#cloud-config\nwrite_files:\n {2}- path: (\/etc\/azure-keyless\/([a-z0-9-]+)\.env)\n {4}permissions: "0644"\n {4}content: \|\n((?: {6}[A-Z][A-Z0-9_]*=[\w.:/@%+=,\0-]*\n)+) {2}- path: \/etc\/profile\.d\/azure-keyless-\2\.sh\n {4}permissions: "0644"\n {4}content: \|\n {6}set -a\n {6}\. \1\n {6}set \+a\n$/;
function linesIn(text, unknown) {
	const variables = (config.exec(text)?.[3]?.trimEnd().split("\n"))?.map((line) => {
		const [name = "", ...value] = line.trim().split("=");
		return {
			name,
			value: value.join("=")
		};
	});
	const isHole = ({ value }) => value.includes(hole);
	const holes = variables?.filter(isHole) ?? [];
	if (holes.length !== (unknown === void 0 ? 0 : 1) || holes.some(({ value }) => value !== hole)) return void 0;
	return variables?.map((each) => isHole(each) ? {
		...each,
		value: unknown ?? each.value
	} : each);
}
function decoded$1(text) {
	if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return void 0;
	const bytes = Buffer.from(text, "base64");
	return bytes.toString("base64") === text ? bytes.toString("utf8") : void 0;
}
// access/facts/unread/protection.ts
/**
* Words of what is protected and how callers are checked, in names of settings: `VERIFY_SIGNATURE`, `DB_SSL`.
*/
const protection = /\b(?:https|signatures?|signing|signed|otp|origins?|hsts|csp|same ?site|cookies?|sessions?|captcha|recaptcha|secure|security|protect\w*|cipher\w*|crypto|validat\w*|hmac|audit\w*|firewall|waf|sandbox\w*|forwarded\w*|development|swagger|openapi|graphiql|playground|introspection|actuator|console|devtools|expos\w*|external|private|enforce\w*|require[sd]?|guardrails?|moderation|safety|content filter\w*|redact\w*|mask\w*|pii|block ?list|blocked|read ?only|writ(?:e|able)|claims?|scopes?|certs?|fips|multi ?tenan\w*)\b/;
/** The environment that a framework takes itself to be in. */
const environment = /(?:^| )(?:env|environment|stage|profiles? active|settings module)$/;
/** Frameworks that take themselves to be in production where nobody says anything. */
const ofDotNet = /^(?:aspnetcore|dotnet|azure functions) /;
/** Parts of words, since names of settings are often run together: `NOAUTH`, `PGSSLMODE`, `SKIPVERIFY`. */
const within = /auth(?!or(?!i))|ssl|tls|mfa|2fa|jwt|oidc|saml|[cx]srf|\bcors|verif|passw|admin|insecur|unsafe|anonym|crypt|permission|debug/;
/** Words of data, builds and tests that only sound so. */
const others = /\b(?:external (?:id|ref)|write (?:buffer|batch|timeout)\w*|console (?:log|format)\w*|session (?:affinity|pool)|mask token)\b/g;
/** Whether the name of a setting speaks of how callers are checked, or of what is protected. */
function speaksOfProtection(name) {
	const words = wordsOf$3(name).replaceAll(others, " ");
	return protection.test(words) || within.test(words) || environment.test(words) && !ofDotNet.test(words);
}
/** Whether a setting makes a framework show its errors, its console or its documentation: `ASPNETCORE_ENVIRONMENT=Development`. */
function isDevelopment$1(name, value) {
	return environment.test(wordsOf$3(name)) && /dev|debug|test|local/i.test(value);
}
function wordsOf$3(name) {
	return name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").replaceAll(/[_\W]+/g, " ").trim().toLowerCase();
}
// access/facts/unread/settingWords.ts
/** @param value what it is set to; what is not known or comes from elsewhere is no text. */
function meaningOf(name, value) {
	if (choosesIdentity.test(name) && typeof value === "string" && isChoice.test(value)) return "plain";
	if (isOfPlatform(name)) return "guards";
	if (isTelemetry.test(name) && isPlainText$1(value)) return "plain";
	const isCounted = isAmount(name, value);
	if (isCounted && ofModels.test(name)) return "plain";
	if (namesSecret.test(spelled$1(name))) return isSent(name) ? "names" : "guards";
	if (namesIdentity.test(name)) return "names";
	if (speaksOfRights(name.replace(endsWithAccount, "")) || !isCounted && speaksOfProtection(name)) return "guards";
	if (typeof value === "string" && isPlainText$1(value) && speaksOfRights(value)) return "guards";
	if (typeof value === "string" && isDevelopment$1(name, value)) return "names";
	return isPlainText$1(value) && (value === "" || isSwitch(value) || !namesThing.test(name)) ? "plain" : "names";
}
/** Names that App Service and Functions read themselves: learn.microsoft.com/azure/app-service/reference-app-settings. */
const ofPlatform = /^(?:websites?_|scm_|azure(?:webjobs|functions)|functions?_|docker_|microsoft_|appsetting_|webjobs_|msi_|identity_)/i;
/** Of these, which language of which version runs, and the clock: learn.microsoft.com/azure/azure-functions/functions-app-settings. */
const ofRuntime = /^(?:website_(?:node_default_version|time_zone)|functions_(?:extension_version|worker_runtime\w*))$/i;
/**
* Which of the identities that a program has it signs in as, and whether with one or with the key that it has:
* learn.microsoft.com/azure/developer/javascript/sdk/authentication/credential-chains.
*/
const choosesIdentity = /^(?:azure_token_credentials|use_managed_identity)$|__credential$/i;
const isChoice = /^(?:true|false|dev|prod|\w+credential|managedidentity)$/i;
/** How Functions connect by identity: learn.microsoft.com/azure/azure-functions/functions-reference. */
const ofBinding = /^azurewebjobs\w*__(?:accountname|clientid|credential|(?:blob|queue|table)serviceuri)$/i;
function isOfBinding(name) {
	return ofBinding.test(name);
}
function isOfPlatform(name) {
	return ofPlatform.test(name) && !ofRuntime.test(name);
}
/** What opens something, whoever asks for it. */
const namesSecret = /(?:key|secret|pass\w*|pwd|token|credential|connection_?string|(?:^|_)sas|(?:^|_)pin|salt|cert\w*)s?(?:_*\d+|_(?:value|primary|secondary|current|previous|old|new))?$/i;
/** What a model may read and write at once is counted in tokens. */
const ofModels = /tokens?(?:_?(?:limit|count|budget|per_\w+))?$/i;
/** How much or how long something is, by its name. */
const namesAmount = /^(?:max|min|num)|(?:max|min|size|limit|count|ttl|timeout|interval|seconds?|secs?|minutes|hours|days|ms|millis\w*|retries|attempts|length|bytes|port|replicas|workers|threads|budget|rate|ratio|capacity|depth|age|per_\w+)$/i;
/** Whether a setting is an amount; nothing is none, since that often turns something off. */
function isAmount(name, value) {
	const text = typeof value === "number" ? String(value) : value;
	return typeof text === "string" && namesAmount.test(spelled$1(name)) && /^\d*[1-9][\d.]*[a-z%]{0,2}$/i.test(text);
}
/** Who signs in, by the names that libraries read. */
const namesIdentity = /(?:client|tenant|principal|object|identity|subscription)_*(?:resource_*)?id$|__credential$/i;
/** Secrets that a program signs in to somebody with, by whom they name: without one there is nothing it can open. */
const sent = /openai|azure|storage|blob|queue|table|search|cosmos|mongo|redis|cache|sql|(?:^|_)db|database|postgres|(?:^|_)pg|maria|service_?bus|event_?(?:hub|grid)|signalr|smtp|mail|sendgrid|twilio|anthropic|cohere|mistral|hugging|(?:^|_)hf_|pinecone|weaviate|qdrant|lang(?:smith|chain|fuse)|github|slack|insights|datadog|(?:^|_)dd_|new_?relic|sentry|registry|(?:^|_)acr|npm|nuget|aws|(?:^|_)s3|gcp|google|cognitive|speech|vision|translat|recognizer|document_?intelligence|maps|bing|serp|tavily|kafka|rabbit|amqp|elastic|neo4j|upstream|outbound|connection_?string|client_?secret|client_?certificate/i;
/** Of these, secrets that are asked of whoever calls, or that what is signed with is believed. */
const asked = /webhook|inbound|incoming|caller|consumer|sign(?:ing|ature)|verif|basic_?auth|session|jwt|cookie|csrf|hmac|master|admin|host_?key|functions?_?key/i;
function isSent(name) {
	return sent.test(spelled$1(name)) && !asked.test(spelled$1(name));
}
function spelled$1(name) {
	return name.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2");
}
/** An account of a service or a vault is a thing; what else is called an account is somebody. */
const endsWithAccount = /(?:storage|openai|search|cosmos|batch)_?account(?:_?(?:name|id|ur[il]|endpoint))?$|key_?vault(?:_?(?:name|ur[il]|endpoint))?$/i;
/** Names of things by which a program makes an address: `AZURE_SEARCH_SERVICE`, `DB_HOST`. */
const namesThing = /(?:account|namespace|vault|server|host|host_?name|endpoint|ur[il]|address|registry|proxy|domain|upstream|azure_\w+_(?:service|resource|instance|project|workspace))(?:_?name)?s?$/i;
/** What is sent with telemetry to say whose it is, and what is logged. */
const isTelemetry = /^(?:otel|dd|new_relic|elastic_apm|sentry)_(?!.*(?:key|token|secret)$)|^logging_+(?:console_+)?(?:log_?level|level|console)/i;
/** Flags of memory, of programs that also take flags by which other code is loaded. */
const ofMemory = /^(?:(?:-Xm[snx]\d+[kmg]?|-XX:M\w+RAMPercentage=[\d.]+|--max-old-space-size=\d+)(?:\s+|$))+$/i;
/** When something happens: a clock, a zone, or a schedule in five or six fields. */
const ofTime = /^(?:\d{1,2}:\d\d(?::\d\d)?(?:-\d{1,2}:\d\d)?|(?:[\d*?/,LW#-]+ ){4,5}[\w*?/,#-]+|(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/[\w/+-]+)$/;
function isPlainText$1(value) {
	if (typeof value === "number" || typeof value === "boolean") return true;
	if (typeof value !== "string" || holdsUnknown(value)) return false;
	return value === "" || isWord$1(value) || isSentence(value) || ofMemory.test(value) || ofTime.test(value);
}
function isSwitch(value) {
	const isWordOf = (text) => /^(?:-?\d[\d.]*|true|false|yes|no|on|off|enabled|disabled)$/i.test(text) && !isHost(text);
	return typeof value === "string" ? isWordOf(value) : typeof value !== "object";
}
/** Words of a language, or a list of such: none is long enough for a secret. */
function isSentence(value) {
	const words = value.split(/[ ,;]+/);
	return words.length > 1 && words.every((word) => /^[a-z][a-z'_-]{0,19}[.!?]?$/i.test(word));
}
/** A number, a switch, or words that are too short for a secret and name nothing: no address, path or id. */
function isWord$1(value) {
	return (/^[~a-z0-9][\w .,+-]{0,29}$/i.test(value) || /^-?\d[\d.]*%?$/.test(value)) && !value.split(/[ ,]+/).some(isHost);
}
/** A host by its name or its number, which is an address; `20.11.0`, `gpt-4.1-mini` and `logging.json` are none. */
function isHost(text) {
	if (/^\d+(?:\.\d+){3}$/.test(text)) return true;
	const last = /\.([a-z][a-z0-9-]*[a-z0-9])\.?$/i.exec(text)?.[1];
	return last !== void 0 && !/^v?\d+(?:\.\d+)+/i.test(text) && !noDomain.test(last);
}
/** Ends of names of files and locales, which are no domains of the top level. */
const noDomain = /^(?:json|ya?ml|xml|toml|ini|conf|cfg|txt|log|csv|properties|utf-?8)$/i;
// access/facts/unread/ownAddress.ts
const answering = [
	{
		types: [accountType],
		outputs: /^(?:properties\.)?endpoint$/,
		endsInSlash: true,
		name: ["properties.customSubDomainName", "properties.customSubDomainName"],
		domain: /^\.(?:openai|cognitiveservices|services\.ai)\.azure\.com/i,
		word: /openai|cognitive|_ai_|^ai_|foundry|document|speech|language|vision|translat/i
	},
	{
		types: [searchType],
		outputs: /^endpoint$/,
		name: ["searchServiceName", "name"],
		domain: /^\.search\.windows\.net/i,
		word: /search/i
	},
	{
		types: [storageType],
		outputs: /^primary(?:Endpoints\.\w+|(?:Blob|Queue|Table|File|Dfs)Endpoint)$/,
		endsInSlash: true,
		name: ["accountName", "name"],
		domain: /^\.(?:blob|queue|table|file|dfs)\.core\.windows\.net/i,
		word: /storage|blob|queue|table|data_?lake/i
	},
	{
		types: [vaultType],
		outputs: /^(?:properties\.)?vaultUri$/,
		endsInSlash: true,
		name: ["vaultName", "name"],
		domain: /^\.vault\.azure\.net/i,
		word: /vault/i
	},
	{
		types: ["azure-native:servicebus:namespace", "azure-native:eventhub:namespace"],
		outputs: /^(?:serviceBusEndpoint|endpoint)$/,
		name: ["namespaceName", "name"],
		domain: /^\.servicebus\.windows\.net/i,
		word: /bus|event|hub/i
	},
	{
		types: ["azure-native:appconfiguration:configurationstore"],
		outputs: /^endpoint$/,
		name: ["configStoreName", "name"],
		domain: /^\.azconfig\.io/i,
		word: /config/i
	},
	{
		types: ["azure-native:documentdb:databaseaccount", "azure-native:cosmosdb:databaseaccount"],
		outputs: /^(?:documentEndpoint|endpoint)$/,
		name: ["accountName", "name"],
		domain: /^\.documents\.azure\.com/i,
		word: /cosmos|document_?db/i
	}
];
/** A path behind an address. */
const path = /^(?::443)?\/(?:[\w-][\w.-]*\/?)*$/;
/** Names of settings that say as whom a program signs in, and nothing about who may call it. */
const ownClient = /^(?:(?:azure|arm)_)?(?:(?:user_?assigned_?|managed_?)*identity_?)?client_?id$|__clientid$/i;
const signsInAs = /^azure_(?:client|tenant)_id$/i;
/** What a value at a path is made of: what is known and is no text is made of nothing that could be told. */
function piecesAt(resource, at, value) {
	const output = resource.inputOutputs.get(at);
	if (output !== void 0) return [output];
	const text = resource.inputTexts.get(at);
	if (text !== void 0) return text.filter((part) => part !== "");
	return typeof value === "string" ? [holdsUnknown(value) ? { unknown: value } : value] : [];
}
/** Nothing for a setting that says anything else. */
function ownSetting(resources, setting, pieces) {
	const own = ownIn(resources, setting, pieces);
	if (own !== void 0) return {
		isOwn: true,
		own
	};
	return pieces.length > 0 && signsInAs.test(setting) ? { isOwn: true } : void 0;
}
/** What of the program a setting names, whatever that is called. */
function ownIn(resources, setting, pieces) {
	const [first, ...rest] = pieces;
	if (isOutput(first) && rest.length === 0) return ownOutput(resources, setting, first);
	return ownAddress(resources, pieces);
}
/** Whether the program makes a resource, and does not only look it up. */
function isManaged({ custom, op }) {
	return custom && op !== "read";
}
function ownOutput(resources, setting, { urn, path: output }) {
	const of = ofProgram(resources, urn);
	if (of === void 0) return void 0;
	return rowOf$1(of)?.outputs.test(output) === true || isNamed(of, setting, output) ? {
		of,
		behind: nothing$6
	} : void 0;
}
/** Whether an output of a resource names it to a setting, and says nothing else. */
function isNamed(of, setting, output) {
	if (identityTypes.has(of.type) && output === "clientId") return ownClient.test(setting);
	if (output === "id") return true;
	const row = rowOf$1(of);
	if (row?.name[1] === output && row.word.test(setting)) return true;
	return output === "name" && !namesThing.test(setting) && physicalNames(of).every((name) => !name.includes("."));
}
/** A text that is an address of a resource of the program, and a path there. */
function ownAddress(resources, pieces) {
	const [first, ...rest] = pieces;
	const [second, ...more] = rest;
	if (isOutput(first)) {
		const of = ofProgram(resources, first.urn);
		const row = rowOf$1(of);
		const isOwn = row?.outputs.test(first.path) === true;
		return of !== void 0 && isOwn ? at$2(resources, of, row.endsInSlash ? ["/", ...rest] : rest) : void 0;
	}
	if (typeof first !== "string") return void 0;
	if (pieces.length === 1) return ownText(resources, first);
	if (!/^https:\/\/$/i.test(first) || !isOutput(second)) return void 0;
	const of = ofProgram(resources, second.urn);
	const row = rowOf$1(of);
	const [behind = "", ...others] = more;
	const domain = typeof behind === "string" && row?.name[1] === second.path ? row.domain.exec(behind)?.[0] : void 0;
	if (of === void 0 || domain === void 0 || typeof behind !== "string") return void 0;
	return at$2(resources, of, [behind.slice(domain.length), ...others]);
}
/** A text in which the program wrote the name of its own service. */
function ownText(resources, text) {
	const [, name = "", behind = ""] = /^https:\/\/([a-z0-9-]+)(\..+)$/i.exec(text) ?? [];
	return answering.flatMap(({ types, name: [input], domain }) => {
		const host = domain.exec(behind)?.[0];
		if (host === void 0) return [];
		const isIt = (each) => isManaged(each) && nameIn$2(each, input)?.toLowerCase() === name.toLowerCase();
		const of = types.flatMap((type) => resources.ofType(type)).find(isIt);
		return of === void 0 ? [] : [at$2(resources, of, [behind.slice(host.length)])];
	}).find((each) => each !== void 0);
}
/** Some resource, with a path behind its address. */
function at$2(resources, of, pieces) {
	return isPath(resources, pieces) ? {
		of,
		behind: JSON.stringify(pieces.filter((piece) => !isEnd(piece)))
	} : void 0;
}
const nothing$6 = JSON.stringify([]);
const isEnd = (piece) => piece === "" || piece === "/";
function isPath(resources, pieces) {
	const text = pieces.map((piece) => {
		if (typeof piece === "string") return piece;
		return isOutput(piece) && piece.path === "name" && ofProgram(resources, piece.urn) !== void 0 ? "name" : "?";
	}).join("").replace(/^\/(?=[/:])/, "");
	return text === "" || path.test(text);
}
function nameIn$2({ inputs }, input) {
	const [first = "", second] = input.split(".");
	const value = second === void 0 ? inputs[first] : own(inputs[first], second);
	return typeof value === "string" && !holdsUnknown(value) ? value : void 0;
}
function ofProgram(resources, urn) {
	const found = resources.withUrn(urn);
	return found !== void 0 && isManaged(found) && /^azure(?:-native)?:/.test(found.type) ? found : void 0;
}
function rowOf$1(resource) {
	return answering.find(({ types }) => resource !== void 0 && types.includes(resource.type));
}
// access/facts/unread/cloudSettings.ts
/** Nothing where the custom data says anything else, or none is given. */
function cloudSettingsOf(graph, resource) {
	const { inputs } = declaredOf(resource);
	const at = customDataAt.get(resource.type);
	if (at === void 0 || [...graph.keysIn(resource).keys()].some((path) => isWithin(at, path))) return void 0;
	const value = at.split(".").reduce((all, name) => own(all, name) ?? null, inputs);
	const variables = value === null ? void 0 : variablesIn(piecesAt(resource, at, value));
	if (variables === void 0) return void 0;
	const compared = variables.flatMap((variable) => settingOf(graph, resource, at, variable));
	return {
		inputs: withoutAt(inputs, at.split(".")),
		compared,
		paths: [at]
	};
}
function settingOf(graph, resource, at, { name, value }) {
	const path = `${at}.${name}`;
	if (typeof value !== "string") {
		const made = madeOf$1(resource, at.split(".")[0] ?? at, graph.keysIn(resource), (inner) => inner === at);
		return [{
			path,
			at,
			value: [value.unknown, ...made.map((one) => sourceText(graph.sourceOf(one)))]
		}];
	}
	const meaning = meaningOf(name, value);
	if (meaning === "plain") return [];
	return [{
		path,
		at,
		value,
		...(meaning === "names" ? ownSetting(graph, name, [value]) : void 0) ?? (meaning === "guards" && { guards: true })
	}];
}
/** Inputs without what a path leads to. */
function withoutAt(inputs, [name = "", ...rest]) {
	const inner = own(inputs, name);
	return {
		...inputs,
		[name]: rest.length > 0 && isRecord$1(inner) ? withoutAt(inner, rest) : null
	};
}
// access/facts/unread/connection.ts
/** A host in Azure, behind the name of the service. Names below `cloudapp` are of whoever takes them first. */
const inAzure = /^\.(?!(?:[\w-]+\.)*cloudapp\.)(?:[\w-]+\.)*(?:windows\.net|azure\.(?:com|net)|azurecr\.io|signalr\.net)(?![\w.-])/i;
/** What of a connection string names no host of anybody. */
const suffix = /EndpointSuffix=core\.windows\.net(?![\w.-])/gi;
/** A host that is written out: behind a protocol, with a domain, in front of a port, or by its number. */
const ownHost = /:\/\/[^;,\s/]|(?:^|[\s=;,@]|\/\/)(?:[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\.?(?![\w.])|[\w-]+:\d)|\d+(?:\.\d+){3}/i;
/** Outputs that say where a service answers, and those that only name something. */
const address$1 = /(?:host_?name|fqdn|domain_?name|endpoints?(?:\.\w+)?|ur[il]|server)$/i;
const name = /(?:^|\.)(?:name|id)$/i;
/**
* Whether a value with keys in it is only these, and the names and addresses of what they are keys of: a connection string, or the
* URL of something with a signature. With another host it says where a key goes.
*/
function isConnection({ pieces, keys }) {
	if (keys.some(({ by }) => by !== "")) return false;
	const own = new Set(keys.map(({ of }) => typeof of === "string" ? of : of.urn));
	const isPlain = (piece, before, behind) => {
		if (typeof piece === "string") return isPlainText(piece, before);
		if (isServiceKey(piece)) return true;
		if ("secret" in piece) return false;
		const isBeforeDomain = typeof behind === "string" && behind.startsWith(".");
		return address$1.test(piece.path) || isBeforeDomain || typeof before === "string" && before.endsWith("://") ? own.has(piece.urn) : name.test(piece.path);
	};
	return pieces.every((piece, index) => isPlain(piece, pieces[index - 1], pieces[index + 1]));
}
/** A text in which no host is but those of Azure behind the name of a service, and nothing that would open something else. */
function isPlainText(text, before) {
	const isBehindName = before !== void 0 && typeof before === "object" && !isServiceKey(before);
	const rest = isBehindName ? text.replace(inAzure, "") : text;
	if (isBehindName && rest.startsWith(".")) return false;
	const words = rest.replaceAll(suffix, "");
	return !ownHost.test(words) && words.split(/[;,&?]/).every((word) => between.test(word.trim()) || isPair(word.trim()));
}
/** What stands between the parts of an address, and a path. */
const between = /^(?:[a-z][a-z+]*:\/\/|Bearer|tcp:|:\d*|@)?(?:\/[\w$./-]*)?$/i;
/** What of a connection string names something of the service, or says how it is spoken to; of protections only those that are on. */
const pairs = [
	/^(?:account ?name|shared ?access ?key ?name|entity ?path|(?:initial )?catalog|database|user(?: ?id|name)?|uid|container|queue|hub|replica ?set|app(?:lication)? ?name|version)=[\w$.@-]{0,63}$/i,
	/^default ?endpoints ?protocol=https$/i,
	/^(?:ssl|encrypt|abort ?connect|multiple ?active ?result ?sets|retry ?writes)=(?:true|yes)$/i,
	/^(?:trust ?server ?certificate|persist ?security ?info|allow ?admin|abort ?connect|multiple ?active ?result ?sets|retry ?writes)=(?:false|no)$/i,
	/^ssl ?mode=(?:require|verify-ca|verify-full)$/i,
	/^[a-z ]{0,30}(?:timeout|time ?ms|retry|pool ?size|port|database)=\d{1,6}$/i
];
/** A name and what it is set to, which may be the next part, also behind a protocol. */
function isPair(word) {
	return /^[\w .-]+=(?:[a-z]+:\/\/)?$/i.test(word) || pairs.some((pair) => pair.test(word));
}
// access/facts/unread/settings.ts
/** Where a function app keeps its own things: with a key of the account, or by its name and as the app's identity. */
const ofHostStorage = /^AzureWebJobsStorage(?:__accountName)?$/i;
function settingsOf$1(graph, resource) {
	const { type, inputs } = declaredOf(resource);
	const cloud = cloudSettingsOf(graph, resource);
	if (cloud !== void 0) return {
		...noSettings(cloud.inputs),
		...cloud
	};
	const found = settingPlaces(type).filter(({ kind }) => kind !== "files" || isOfTeam(inputs));
	if (found.length === 0) return noSettings(inputs);
	const out = {
		compared: [],
		paths: [],
		names: /* @__PURE__ */ new Map()
	};
	const isTold = (path) => {
		const value = graph.keysIn(resource).get(readInput(type, path));
		return value !== void 0 && isConnection(value);
	};
	const accountAt = (path) => {
		const [key] = isTold(path) ? graph.keysIn(resource).get(readInput(type, path))?.keys ?? [] : [];
		const output = resource.inputOutputs.get(readInput(type, path));
		return key?.of ?? (output?.path === "name" ? graph.withUrn(output.urn) : void 0);
	};
	const isOpen = (path) => {
		const output = resource.inputOutputs.get(readInput(type, path));
		return output !== void 0 && isOpenByName(normalType(parseUrn(output.urn).type), output.path);
	};
	const ownAt = (name, path, value) => ownSetting(graph, name, piecesAt(resource, readInput(type, path), value));
	const left = found.reduce((all, { path, kind, isListed }) => {
		const rest = without$2(all, path, ["", ""], {
			kind,
			isListed,
			isTold,
			isOpen,
			ownAt,
			accountAt,
			out
		});
		return isRecord$1(rest) ? rest : all;
	}, inputs);
	const named = (path) => {
		const inside = [...out.names].find(([at]) => path.startsWith(at));
		return inside === void 0 ? path : `${inside[1]}${path.slice(inside[0].length)}`;
	};
	const paths = out.paths.map((path) => readInput(type, path));
	return {
		inputs: left,
		compared: out.compared.map((setting) => ({
			...setting,
			at: readInput(type, setting.at)
		})),
		paths,
		named
	};
}
function noSettings(inputs) {
	return {
		inputs,
		compared: [],
		paths: [],
		named: (path) => path
	};
}
function without$2(value, [name, ...rest], at, sorter) {
	if (name === void 0) return withoutSettings(value, at, sorter);
	if (name === "*") return isList(value) ? value.map((item, index) => without$2(item, rest, inItem(at, index, String(index)), sorter)) : value;
	const inner = own(value, name) ?? null;
	if (!isRecord$1(value)) return value;
	const left = inner === null ? null : without$2(inner, rest, inMember(at, name), sorter);
	return {
		...value,
		[name]: left ?? (rest.length === 0 && isContainer(at) && sorter.isListed ? told$3 : null)
	};
}
/** A container is something with settings, whatever these say and whether it has any: it is told apart by its place. */
const told$3 = [{ name: "" }];
const isContainer = ([at]) => at.endsWith("]");
function withoutSettings(value, at, sorter) {
	if (isList(value)) {
		const left = value.flatMap((item, index) => {
			const name = own(item, "name");
			if (typeof name !== "string" || holdsUnknown(name)) return [item];
			sort(name, withoutName(item), inItem(at, index, name), sorter);
			return [];
		});
		return left.length === 0 ? null : left;
	}
	if (!isRecord$1(value)) return value;
	const left = Object.entries(value).filter(([name, said]) => {
		const isLeft = sorter.kind === "files" && isOfWho(name, said);
		if (!isLeft) sort(name, said, inMember(at, name), sorter);
		return isLeft;
	});
	return left.length === 0 ? null : Object.fromEntries(left);
}
function withoutName(item) {
	if (!isRecord$1(item)) return item;
	return Object.fromEntries(Object.entries(item).filter(([name, said]) => name !== "name" && said !== null));
}
const inMember = ([at, path], name) => [joined$1(at, name), joined$1(path, name)];
const inItem = ([at, path], index, name) => [`${at}[${index}]`, joined$1(path, name)];
const joined$1 = (path, name) => path === "" ? name : `${path}.${name}`;
/** Takes a setting out of the inputs: it is nothing, or it is compared. */
function sort(name, said, [at, path], sorter) {
	const { kind, isTold, isOpen, ownAt, accountAt, out } = sorter;
	out.names.set(at, path);
	out.paths.push(at);
	if (kind === "files" && typeof said === "string" && isFile(name, said)) {
		const value = addressesIn(said);
		if (value.length > 0) out.compared.push({
			path,
			at,
			value
		});
		return;
	}
	const value = isRecord$1(said) && Object.keys(said).length === 1 ? said["value"] ?? said : said;
	const valueAt = value === said ? at : `${at}.value`;
	const account = ofHostStorage.test(name) ? accountAt(valueAt) : void 0;
	if (account !== void 0) {
		out.compared.push({
			path: path.replace(/__accountName$/i, ""),
			at,
			value,
			account,
			...typeof account !== "string" && isManaged(account) && { isOwn: true }
		});
		return;
	}
	const meaning = kind === "secrets" ? "names" : isOfPod(said) || isOpen(valueAt) ? "plain" : meaningOf(name, value);
	if (meaning === "plain" || isKey$1(said, at, isTold) && !isOfPlatform(name)) return;
	const own = meaning === "names" || isOfBinding(name) ? ownAt(name, valueAt, value) : void 0;
	out.compared.push({
		path,
		at,
		value: said,
		...own ?? (meaning === "guards" && { guards: true })
	});
}
/** What a pod is told of itself: its name, its node, its sizes. */
function isOfPod(said) {
	const from = own(said, "valueFrom");
	return own(from, "fieldRef") !== void 0 || own(from, "resourceFieldRef") !== void 0;
}
/** Whether a setting is a connection of which it is told who has its keys, and nothing beside that. */
function isKey$1(said, at, isTold) {
	if (!isRecord$1(said)) return isTold(at);
	const [value, ...more] = Object.keys(said).filter((name) => name !== "type");
	return value !== void 0 && more.length === 0 && isTold(`${at}.${value}`);
}
// access/facts/unread/stated.ts
/** Finds what the settings say of a normal type: of the type itself, or of its provider. */
function statedOn(statements) {
	const byType = /* @__PURE__ */ new Map();
	for (const statement of statements) {
		const { pattern } = statement;
		byType.set(pattern.endsWith(":*") ? pattern.toLowerCase() : normalType(pattern), statement);
	}
	return (type) => byType.get(type) ?? byType.get(`${type.split(":", 1)[0] ?? ""}:*`);
}
// access/facts/unread/workflows.ts
const workflowType = "azure-native:logic:workflow";
/** Steps that compute, wait, or keep values inside of a run. */
const plainTypes = /^(?:compose|parsejson|query|select|table|join|terminate|wait|expression|initializevariable|setvariable|incrementvariable|decrementvariable|appendtoarrayvariable|appendtostringvariable|recurrence|slidingwindow)$/i;
const groupTypes = /^(?:scope|foreach|until|if|switch)$/i;
const connectionTypes = /^apiconnection(?:webhook)?$/i;
/** What a step says of its order and of when it runs. */
const ordering = new Set([
	"type",
	"kind",
	"inputs",
	"runAfter",
	"description",
	"metadata",
	"limit",
	"foreach",
	"expression",
	"conditions"
].concat([
	"splitOn",
	"correlation",
	"recurrence",
	"actions",
	"else",
	"cases",
	"default"
]));
/** What is said of a definition itself. */
const plainTop = /* @__PURE__ */ new Set([
	"$schema",
	"contentVersion",
	"description"
]);
/** Names of headers, and of what stands in an address, by which somebody signs in. */
const signsIn = /auth|key|token|sig|code|secret|passw|cookie/i;
/** @param keys paths of inputs that are keys: what holds one is not understood. */
function readWorkflow(type, inputs, keys) {
	const definition = inputs["definition"];
	if (type !== workflowType || !isRecord$1(definition) || keys.some((path) => /^definition(?:\.|$)/.test(path))) return;
	const read = Object.entries(definition).map(([name, value]) => readTop(name, value));
	return {
		calls: [...new Set(read.flatMap((each) => each.calls))].toSorted(),
		rest: read.flatMap(({ rest }) => rest)
	};
}
function readTop(name, value) {
	const path = ["definition", name];
	if (plainTop.has(name)) return nothing$5;
	if (name === "triggers" || name === "actions") return readSteps(path, value);
	return name === "parameters" && isRecord$1(value) && Object.keys(value).every((key) => key === "$connections") ? nothing$5 : left(path, value);
}
function readSteps(path, steps) {
	if (steps === void 0 || steps === null) return nothing$5;
	if (!isRecord$1(steps)) return left(path, steps);
	return together$4(Object.entries(steps).map(([name, step]) => readStep$1([...path, name], step)));
}
function readStep$1(path, step) {
	const type = stringAt(step, "type") ?? "";
	const isOrdered = isRecord$1(step) && Object.keys(step).every((name) => ordering.has(name));
	if (!isRecord$1(step) || !isOrdered) return left(path, step);
	const inputs = step["inputs"] ?? {};
	if (plainTypes.test(type)) return nothing$5;
	if (groupTypes.test(type)) return readGroup(path, step);
	if (connectionTypes.test(type)) return readConnection(path, inputs) ?? left(path, step);
	if (/^http$/i.test(type)) return readHttp(path, inputs) ?? left(path, step);
	if (/^(?:function|workflow)$/i.test(type)) return readCall(path, type.toLowerCase(), inputs) ?? left(path, step);
	if (/^request$/i.test(type) && isOnly$1(inputs, [
		"schema",
		"method",
		"relativePath"
	])) return left([...path, "type"], type);
	if (/^response$/i.test(type) && !/"@|@\{/.test(JSON.stringify(inputs)) && !holdsUnknown(inputs)) return nothing$5;
	return left(path, step);
}
function readGroup(path, step) {
	const { cases } = step;
	const inner = (name) => readSteps([
		...path,
		name,
		"actions"
	], own(step[name], "actions"));
	const ofCases = isRecord$1(cases) ? Object.entries(cases).map(([name, each]) => readSteps([
		...path,
		"cases",
		name,
		"actions"
	], own(each, "actions"))) : [];
	return together$4([
		readSteps([...path, "actions"], step["actions"]),
		inner("else"),
		inner("default"),
		...ofCases
	]);
}
/** Whoever writes the step has all that the connection gives, whichever of its operations it is. */
function readConnection(path, inputs) {
	const name = stringAt(own(own(inputs, "host"), "connection"), "name") ?? "";
	const connection = /^@\{?parameters\('\$connections'\)\['([\w-]+)'\]\['connectionId'\]\}?$/.exec(name)?.[1];
	return connection === void 0 ? void 0 : called(path, inputs, `connection ${connection}`);
}
function readHttp(path, inputs) {
	const uri = stringAt(inputs, "uri") ?? "";
	const [, address] = /^(https?:\/\/[^/?#@\s{}]+(?:\/[^?#@]*)?)/i.exec(uri) ?? [];
	if (address === void 0 || holdsUnknown(uri) || signsIn.test(uri.slice(address.length))) return void 0;
	const authentication = own(inputs, "authentication") ?? null;
	if (authentication === null) return called(path, inputs, address);
	const as = asIdentity(authentication);
	return as === void 0 ? void 0 : called(path, withoutAuthentication(inputs), `${address} ${as}`);
}
/** As which identity a step signs in, and to whom. */
function asIdentity(authentication) {
	if (!(stringAt(authentication, "type") === "ManagedServiceIdentity" && !holdsUnknown(authentication)) || !isOnly$1(authentication, [
		"type",
		"audience",
		"identity"
	])) return void 0;
	const { identity, audience } = {
		identity: stringAt(authentication, "identity"),
		audience: stringAt(authentication, "audience")
	};
	return `as ${identity === void 0 ? "its identity" : identity.split("/").at(-1) ?? identity}${audience === void 0 ? "" : ` for ${audience}`}`;
}
function withoutAuthentication(inputs) {
	return isRecord$1(inputs) ? {
		...inputs,
		authentication: null
	} : inputs;
}
function readCall(path, kind, inputs) {
	const id = stringAt(kind === "function" ? own(inputs, "function") : own(own(inputs, "host"), "workflow"), "id");
	return id === void 0 || holdsUnknown(id) ? void 0 : called(path, inputs, `${kind} ${id}`);
}
/** A step by what it calls; what it signs in with by itself is not understood. */
function called(path, inputs, call) {
	const rest = [
		"authentication",
		"headers",
		"queries"
	].flatMap((name) => {
		const value = own(inputs, name) ?? null;
		return value === null || name !== "authentication" && isRecord$1(value) && !Object.keys(value).some(isSignIn) ? [] : left([
			...path,
			"inputs",
			name
		], value).rest;
	});
	return {
		calls: [call],
		rest
	};
}
const isSignIn = (name) => signsIn.test(name);
function isOnly$1(value, names) {
	return isRecord$1(value) && Object.keys(value).every((name) => names.includes(name));
}
const nothing$5 = {
	calls: [],
	rest: []
};
function together$4(read) {
	return {
		calls: read.flatMap(({ calls }) => calls),
		rest: read.flatMap(({ rest }) => rest)
	};
}
/** What stands there, told by the path to the last plain name: a digest quotes others. */
function left(path, value) {
	const quoted = path.findIndex((name) => !/^\w+$/.test(name));
	if (quoted === -1) return {
		calls: [],
		rest: [{
			path,
			value
		}]
	};
	const inner = path.slice(quoted).reduceRight((below, name) => ({ [name]: below }), value);
	return {
		calls: [],
		rest: [{
			path: path.slice(0, quoted),
			value: inner
		}]
	};
}
// access/plan/bodies/arm.ts
/** Its inputs in azure-native, and where each came from. `undefined`: its properties are not known. */
function inputsOf$2(arm) {
	const { type, name, nameAt, parent, parentAt, body, bodyAt } = arm;
	const { properties = {}, ...rest } = body;
	if (!isRecord$1(properties)) return void 0;
	const parentInput = type.parent ?? "resourceGroupName";
	const isNested = type.isNested === true;
	return {
		inputs: {
			...rest,
			...isNested ? { properties } : properties,
			...name !== void 0 && { [type.name]: name },
			...parent !== void 0 && { [parentInput]: parent }
		},
		moves: [
			[bodyAt, ""],
			[`${bodyAt}.properties`, isNested ? "properties" : ""],
			[nameAt, type.name],
			[parentAt, parentInput]
		]
	};
}
/** Other providers list identities. azure-native has them as a map, or in a list of another name. */
function identityOf$2(given) {
	const identityIds = own(given, "identityIds");
	if (!isRecord$1(given) || identityIds === void 0) return given;
	return {
		...without$1(given, "identityIds"),
		userAssignedIdentities: identityIds
	};
}
function without$1(record, ...names) {
	const kept = Object.entries(record).filter(([name]) => !names.includes(name));
	return Object.fromEntries(kept);
}
// access/plan/bodies/armTypes.ts
const nested = (as, name) => ({
	as: `azure-native:${as}`,
	name,
	isNested: true
});
const flat = (as, name) => ({
	as: `azure-native:${as}`,
	name
});
/** Hosts in a resource group whose rows have their name input. The first type of a row is the host, others are parts. */
const hosts = hostTypes.filter(({ arm }) => arm.split("/").length === 2).flatMap(({ arm, types }) => Object.entries(types).slice(0, 1).flatMap(([as, { name }]) => name === void 0 ? [] : [[arm.toLowerCase(), {
	as,
	name
}]]));
/** Types that are read from generic bodies and templates, in lower case. Adding a type is adding a line. */
const armTypes = {
	...Object.fromEntries(hosts),
	"microsoft.authorization/roleassignments": {
		...flat("authorization:roleassignment", "roleAssignmentName"),
		parent: "scope"
	},
	"microsoft.authorization/roledefinitions": {
		...flat("authorization:roledefinition", "roleDefinitionId"),
		parent: "scope"
	},
	"microsoft.managedidentity/userassignedidentities": flat("managedidentity:userassignedidentity", "resourceName"),
	"microsoft.managedidentity/userassignedidentities/federatedidentitycredentials": {
		...flat("managedidentity:federatedidentitycredential", "federatedIdentityCredentialResourceName"),
		parent: "resourceName"
	},
	"microsoft.keyvault/vaults": nested("keyvault:vault", "vaultName"),
	"microsoft.cognitiveservices/accounts": nested("cognitiveservices:account", "accountName"),
	"microsoft.search/searchservices": flat("search:service", "searchServiceName"),
	"microsoft.storage/storageaccounts": flat("storage:storageaccount", "accountName"),
	"microsoft.appconfiguration/configurationstores": flat("appconfiguration:configurationstore", "configStoreName"),
	"microsoft.cache/redis": flat("cache:redis", "name"),
	"microsoft.containerregistry/registries": flat("containerregistry:registry", "registryName"),
	"microsoft.documentdb/databaseaccounts": flat("documentdb:databaseaccount", "accountName"),
	"microsoft.eventgrid/domains": flat("eventgrid:domain", "domainName"),
	"microsoft.eventgrid/topics": flat("eventgrid:topic", "topicName"),
	"microsoft.eventhub/namespaces": flat("eventhub:namespace", "namespaceName"),
	"microsoft.insights/components": flat("applicationinsights:component", "resourceName"),
	"microsoft.operationalinsights/workspaces": flat("operationalinsights:workspace", "workspaceName"),
	"microsoft.servicebus/namespaces": flat("servicebus:namespace", "namespaceName"),
	"microsoft.signalrservice/signalr": flat("signalrservice:signalr", "resourceName"),
	"microsoft.signalrservice/webpubsub": flat("webpubsub:webpubsub", "resourceName"),
	"microsoft.sql/servers": flat("sql:server", "serverName")
};
/** The type of a body, with or without an API version. */
function armTypeOf(type) {
	const [name = ""] = type.toLowerCase().split("@");
	return Object.hasOwn(armTypes, name) ? armTypes[name] : void 0;
}
// access/plan/bodies/moved.ts
/** A path after the moves. The longest matching move counts. `undefined`: none matches. */
function movedPath(moves, path) {
	const [move] = moves.filter(([from]) => isWithin(from, path)).toSorted(([a], [b]) => b.length - a.length);
	if (move === void 0) return void 0;
	const [from, to] = move;
	const rest = path.slice(from.length);
	return to === "" ? rest.replace(/^\./, "") : `${to}${rest}`;
}
/**
* The reports about the inputs of a resource that is read from a body. All unknowns in a body have the sources of the
* body, unless the run reports which output each of them is.
*/
function toldAfter(moves, told, inputs) {
	const at = (all) => [...all].flatMap(([path, value]) => {
		const to = movedPath(moves, path);
		return to === void 0 ? [] : [[to, value]];
	});
	const inputOutputs = new Map(at(told.inputOutputs));
	const unknown = Object.keys(inputs).filter((name) => holdsUnknown(inputs[name]));
	const from = (name) => {
		const tops = moves.filter(([, to]) => to === "" || topOf(to) === name).map(([path]) => topOf(path));
		return [...new Set(tops.flatMap((top) => told.sources.get(top) ?? []))];
	};
	return {
		sources: new Map(unknown.map((name) => [name, from(name)])),
		inputOutputs,
		inputTexts: new Map(at(told.inputTexts)),
		inputAnswers: new Map(at(told.inputAnswers)),
		computed: unknown.filter((name) => !inputOutputs.has(name)),
		prints: told.prints.map((print) => movedPath(moves, print) ?? print)
	};
}
/** If an id is an output of a resource, the name in it comes from that resource, too. */
function namedById(outputs, input) {
	const output = outputs.get(input);
	if (output === void 0) return outputs;
	const rest = [...outputs].filter(([path]) => path !== input);
	const named = output.path === "id" ? [[input, {
		...output,
		path: "name"
	}]] : [];
	return new Map([...rest, ...named]);
}
// access/plan/bodies/parsed.ts
/** A body or template, which may be given as a text. `undefined`: it is neither; an unknown text stays a text. */
function parsed$1(given) {
	if (typeof given !== "string" || holdsUnknown(given)) return given;
	try {
		return parseJson(given);
	} catch {
		return;
	}
}
// access/plan/bodies/azapi.ts
/** The input with the API version of a body. */
const azapiTypeInput = "azapiType";
/** Inputs that control the provider and do not describe the resource. */
const ofProvider$1 = /* @__PURE__ */ new Set([
	...[
		"type",
		"name",
		"parentId",
		"body",
		"location",
		"tags",
		"identity"
	],
	...[
		"schemaValidationEnabled",
		"ignoreCasing",
		"ignoreMissingProperty",
		"ignoreNullProperty"
	],
	...[
		"responseExportValues",
		"retry",
		"timeouts",
		"locks",
		"replaceTriggersExternalValues",
		"replaceTriggersRefs"
	]
]);
/**
* A generic resource as azure-native declares it, if its type has a reader and all its inputs are understood. Otherwise
* undefined: it stays unread.
*/
function readAzapi(resource) {
	const { type, inputs, ignoreChanges, custom } = resource;
	if (type !== "azapi:index/resource:resource" || !custom || ignoreChanges.length > 0) return void 0;
	if (Object.keys(inputs).some((name) => !ofProvider$1.has(name))) return void 0;
	const { type: given, name, parentId, identity, location, tags } = inputs;
	const arm = typeof given === "string" && !holdsUnknown(given) ? armTypeOf(given) : void 0;
	const body = parsed$1(inputs["body"] ?? {});
	const parent = arm === void 0 ? void 0 : parentOf(arm, parentId);
	if (arm === void 0 || !isRecord$1(body) || parent === void 0) return void 0;
	const found = inputsOf$2({
		type: arm,
		name,
		nameAt: "name",
		parent,
		parentAt: "parentId",
		body,
		bodyAt: "body"
	});
	if (found === void 0) return void 0;
	const said = {
		identity: identity === void 0 ? void 0 : identityOf$2(identity),
		location,
		tags,
		[azapiTypeInput]: given
	};
	const beside = Object.entries(said).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]);
	const all = {
		...found.inputs,
		...Object.fromEntries(beside)
	};
	const moves = [
		...found.moves,
		["identity.identityIds", "identity.userAssignedIdentities"],
		["identity", "identity"]
	];
	const told = toldAfter(moves, resource, all);
	const outputs = arm.parent === "scope" ? told.inputOutputs : namedById(told.inputOutputs, arm.parent ?? "resourceGroupName");
	return {
		resource: {
			...resource,
			type: arm.as,
			inputs: all,
			...told,
			inputOutputs: outputs
		},
		moves
	};
}
/** The parent in azure-native: the id, or the name of the resource group in it. */
function parentOf({ parent }, id) {
	if (typeof id !== "string") return void 0;
	if (parent !== void 0) return id;
	if (holdsUnknown(id)) return id === "04da6b54-80e4-46f7-96ec-b56ff0331ba9" ? id : void 0;
	return /^\/subscriptions\/[^/]+\/resourceGroups\/([^/]+)\/?$/i.exec(id)?.[1];
}
// access/facts/unread/taken.ts
/**
* Inputs that say whose a resource is, or whether what it holds elsewhere counts: of one that is new they say nothing, and
* with another value it is somebody else's, or counts from now on.
*/
const compared = new Map([
	[vaultType, { path: "properties.tenantId" }],
	["azure-native:app:containerapp", { path: "managedEnvironmentId" }],
	["azure-native:app:job", { path: "environmentId" }],
	...["azure-native:web:webapp", "azure-native:web:webappslot"].map((type) => [type, { path: "serverFarmId" }]),
	...groupTypes$1.map((type) => [type, {
		path: "securityEnabled",
		unsaid: false
	}])
]);
/** What is compared of a resource and goes without saying. */
function unsaidOf({ type, inputs }) {
	const { path = "", unsaid } = compared.get(type) ?? {};
	return unsaid === void 0 || (inputs[path] ?? null) !== null ? [] : [{
		path,
		value: unsaid
	}];
}
/** Parts an input that may carry access. */
function partedByRows(resource, input) {
	const [rows = [], told] = [rowsOfType.get(resource.type), compared.get(resource.type)?.path];
	if (rows.length === 0 && told === void 0 && input.path[0] !== "azapiType") return {
		rest: input,
		taken: []
	};
	const all = rows.flatMap((row) => takenOf$1(resource, row));
	const { type } = declaredOf(resource);
	const taken = /* @__PURE__ */ new Map();
	const rest = (value, path) => {
		const at = path.join(".");
		const read = readInput(type, at);
		if (read === told || read === "azapiType") taken.set(at, {
			path: at,
			value
		});
		else if (all.some((each) => isAt(each, read.split("."), isPlainValue(value)))) taken.set(at, { path: at });
		if (taken.has(at)) return void 0;
		if (isList(value) && !isPlainValue(value)) return some(value.flatMap((item) => rest(item, path) ?? []));
		if (!isRecord$1(value)) return value;
		const parts = Object.entries(value).map(([name, part]) => [name, rest(part, [...path, name])]);
		const left = parts.flatMap(([name, part]) => part === void 0 ? [] : [[name, part]]);
		return left.length === 0 && parts.length > 0 ? void 0 : Object.fromEntries(left);
	};
	const left = rest(input.value, input.path);
	return {
		rest: left === void 0 ? void 0 : {
			path: input.path,
			value: left
		},
		taken: [...taken.values()]
	};
}
/** Where a row finds nothing that gives, it has looked at the switch and at nothing beside it. */
function takenOf$1(resource, row) {
	if (entriesOf$1(resource, row).length > 0) return takenBy(row);
	return row.each === void 0 ? [] : takenBy(row).filter(({ path }) => path === row.each);
}
/** Whether a row reads what the being there of a resource gives. */
function isWholeTaken(resource) {
	return (rowsOfType.get(resource.type) ?? []).some((row) => (row.isAll ?? row.each === void 0) && entriesOf$1(resource, row).length > 0);
}
function isAt({ path, isWhole }, read, isPlain) {
	const names = path.split(".");
	return (isWhole ? read.length >= names.length : isPlain && read.length === names.length) && names.every((name, index) => name === "*" || name === read[index]);
}
/** A text, a number, or a list of such. */
function isPlainValue(value) {
	return isList(value) ? value.every((item) => typeof item !== "object" || item === null) : !isRecord$1(value);
}
function some(items) {
	return items.length === 0 ? void 0 : items;
}
// access/facts/unread/callerLogs.ts
const arm = (path) => new RegExp(`^/subscriptions/[^/]+/resourceGroups/[^/]+/providers/${path}$`, "i");
const ofData = "/(?:blob|queue|table|file)Services/default";
/** The columns of each category are below learn.microsoft.com/azure/azure-monitor/reference/logs-index. */
const rows = [
	{
		type: accountType,
		arm: arm("Microsoft\\.CognitiveServices/accounts/[^/]+"),
		below: /^$/,
		categories: /^(?:Audit|RequestResponse)$/
	},
	{
		type: searchType,
		arm: arm("Microsoft\\.Search/searchServices/[^/]+"),
		below: /^$/,
		categories: /^OperationLogs$/
	},
	{
		type: vaultType,
		arm: arm("Microsoft\\.KeyVault/vaults/[^/]+"),
		below: /^$/,
		categories: /^AuditEvent$/
	},
	{
		type: storageType,
		arm: arm(`Microsoft\\.Storage/storageAccounts/[^/]+${ofData}`),
		below: new RegExp(`^${ofData}$`, "i"),
		categories: /^Storage(?:Read|Write|Delete)$/
	}
];
const settings$1 = ["azure-native:monitor:diagnosticsetting", "azure-native:insights:diagnosticsetting"];
const read = ["resourceUri", "workspaceId"];
/** What is taken of a setting that sends such logs to a workspace: nobody who reads them has more of the service by that. */
function withoutCallerLog(graph, resource, inputs) {
	const nothing = {
		inputs,
		taken: []
	};
	if (!settings$1.includes(resource.type)) return nothing;
	const [of, to] = read.map((name) => piecesAt(resource, name, inputs[name] ?? null));
	const row = rows.find((each) => isOf$1(each, graph, of ?? []));
	if (row === void 0 || !isOnly(row, inputs["logs"] ?? null)) return nothing;
	const value = [...of ?? [], ...to ?? []].map((piece) => say$2(graph, piece));
	if (to === void 0 || to.length === 0 || value.includes(void 0)) return nothing;
	const taken = {
		path: "",
		why: "log of who calls",
		value: value.map((said) => said ?? null)
	};
	return {
		inputs: {
			...inputs,
			...Object.fromEntries(read.map((name) => [name, null]))
		},
		taken: [taken]
	};
}
function isOf$1({ type, arm, below }, graph, [first, ...rest]) {
	if (typeof first === "string") return rest.length === 0 && arm.test(first);
	if (!isOutput(first) || first.path !== "id" || !rest.every((piece) => typeof piece === "string")) return false;
	const service = graph.withUrn(first.urn);
	return service?.type === type && isManaged(service) && below.test(rest.join(""));
}
function isOnly({ categories }, logs) {
	const isKnown = (log) => {
		const category = own(log, "category");
		return (own(log, "categoryGroup") ?? null) === null && typeof category === "string" && categories.test(category);
	};
	return isList(logs) && logs.length > 0 && logs.every(isKnown);
}
/** The same thing says the same, whatever it is made of. */
function say$2(graph, piece) {
	if (typeof piece === "string") return piece;
	return isOutput(piece) ? `${graph.keyOf(piece.urn)} ${piece.path}` : void 0;
}
// access/facts/unread/entraConnection.ts
const connections = ["azure-native:cognitiveservices:accountconnection", "azure-native:cognitiveservices:projectconnection"];
/** What is said of a connection without a key, beside where it leads. */
const described$2 = /* @__PURE__ */ new Set([
	"authType",
	"category",
	"isSharedToAll",
	"metadata",
	"target"
]);
/**
* What is taken of a connection of Foundry without a key. Whoever uses it signs in as the project, whose roles are read; so it
* opens nothing, as long as it leads to a service of the program: another one would get a token of the project
* (learn.microsoft.com/azure/foundry/how-to/connections-add).
*/
function withoutEntraConnection(graph, resource, inputs) {
	const nothing = {
		inputs,
		taken: []
	};
	const properties = inputs["properties"] ?? null;
	if (!connections.includes(resource.type) || !isRecord$1(properties) || properties["authType"] !== "AAD") return nothing;
	const isGiven = (name) => (properties[name] ?? null) !== null;
	if (!Object.keys(properties).every((name) => described$2.has(name) || !isGiven(name))) return nothing;
	const isOwn = (at, name, value) => ownSetting(graph, name, piecesAt(resource, at, value)) !== void 0;
	const metadata = properties["metadata"] ?? {};
	const isPlain = ([name, value]) => isWord(value) || isOwn(`properties.metadata.${name}`, name, value);
	if (!isOwn("properties.target", "target", properties["target"] ?? null)) return nothing;
	if (!isRecord$1(metadata) || !Object.entries(metadata).every(isPlain)) return nothing;
	return {
		inputs: {
			...inputs,
			properties: null
		},
		taken: [{ path: "properties.target" }]
	};
}
function isWord(value) {
	return typeof value === "boolean" || typeof value === "string" && /^(?:[a-z]{1,20}|\d{4}-\d\d-\d\d(?:-preview)?)$/i.test(value);
}
// access/facts/unread/stayingNames.ts
/**
* Lists of what stays with a slot when slots are swapped. A name more keeps what the program says of both slots true after a
* swap. Without a name the next swap takes what the slot has into production, such as a key that callers of the slot know
* (learn.microsoft.com/azure/app-service/deploy-staging-slots#which-settings-are-swapped).
*/
const lists$1 = /* @__PURE__ */ new Map([["azure-native:web:webappslotconfigurationnames", [
	"appSettingNames",
	"connectionStringNames",
	"azureStorageConfigNames"
]]]);
/** What is taken of such lists: each name has to stay. */
function withoutStaying(_graph, resource, inputs) {
	const names = (lists$1.get(declaredOf(resource).type) ?? []).filter((name) => isTexts(inputs[name] ?? null));
	if (names.length === 0) return {
		inputs,
		taken: []
	};
	const taken = names.flatMap((name) => textsOf$2(inputs[name] ?? null).map((text) => ({ path: `${name}.${text}` })));
	return {
		inputs: {
			...inputs,
			...Object.fromEntries(names.map((name) => [name, null]))
		},
		taken
	};
}
function isTexts(value) {
	return isList(value) && value.every((item) => typeof item === "string" && !holdsUnknown(item));
}
function textsOf$2(value) {
	return isList(value) ? value.filter((item) => typeof item === "string") : [];
}
// access/facts/unread/takenParts.ts
const readers = [
	withoutStaying,
	withoutCallerLog,
	withoutEntraConnection
];
/** What readers of single types take of a resource together, and the inputs without it. */
function takenParts(graph, resource, inputs) {
	return readers.reduce((left, read) => {
		const more = read(graph, resource, left.inputs);
		return {
			inputs: more.inputs,
			taken: [...left.taken, ...more.taken]
		};
	}, {
		inputs,
		taken: []
	});
}
// access/facts/unread/unread.ts
/**
* What no reader takes of the program's resources and nothing says is harmless: one unknown for each resource. It is told
* apart by all that is unread of it, by what that comes from, and by the place that the resource lies in.
*/
function unreadAccess({ graph }, { statements, stated = [] }) {
	const said = statedOn(stated);
	return graph.resources.flatMap((resource) => {
		if (resource.type.startsWith("pulumi:")) return [];
		const unread = unreadOf(graph, resource, statements);
		if (unread === void 0) return [];
		const team = said(declaredOf(resource).type);
		const isStated = ({ why }) => team !== void 0 && why !== void 0;
		const taken = takenOf(graph, resource, {
			...unread,
			taken: unread.taken.filter((one) => !isStated(one))
		});
		const settings = team === void 0 ? comparedSettings(graph, resource, unread.settings) : [];
		if (!isAnyUnread(unread)) return [...taken, ...settings];
		if (team !== void 0) return [...taken, {
			...at$1(resource, team.pattern, team.reason),
			unread: "stated"
		}];
		return [
			...taken,
			...settings,
			unknownOf(graph, resource, unread)
		];
	});
}
const isAnyUnread = ({ whole, inputs }) => whole !== void 0 || inputs.length > 0;
function unreadOf(graph, resource, statements) {
	const { custom } = resource;
	const { type, inputs } = declaredOf(resource);
	const found = statements.on(type);
	const everything = () => ({
		whole: `${type} ${notRead$1}`,
		inputs: allOf(inputs),
		names: [],
		settings: noSettings(inputs),
		place: [],
		taken: []
	});
	if (found === void 0) return custom ? everything() : void 0;
	const { module, row } = found;
	const isKept = keptInputs.has(type);
	const isTaken = isKept || isWholeTaken(resource);
	const isWholeRead = () => isTaken || isRead(type, "");
	if (row.self === "all" && !isWholeRead()) return everything();
	const unsaid = unsaidOf(resource);
	const handed = handedKeys(resource, graph.keysIn(resource));
	const isPlainAll = !isKept && unsaid.length + handed.length === 0 && isPlain(type, row, inputs);
	if (!custom || isPlainAll && !Object.keys(inputs).some(isOfPublisher)) return void 0;
	const settings = settingsOf$1(graph, resource);
	const workflow = readWorkflow(type, inputs, handed);
	const parts = takenParts(graph, resource, withoutOwnContent(type, settings.inputs));
	const plain = parts.inputs;
	const given = givenInputs(module, row, withoutPlainManifest(type, workflow === void 0 ? plain : {
		...plain,
		definition: null
	}));
	const parted = [...given.filter((each) => typeof each.says === "string" || holdsKey(type, each, handed)), ...workflow?.rest ?? []].map((each) => ({
		...partedByRows(resource, each),
		...each
	}));
	const left = parted.flatMap(({ rest, ...each }) => {
		const { called, within } = each;
		const input = rest === void 0 ? void 0 : unreadPart(type, rest);
		return input === void 0 ? [] : [{
			input,
			...called && { called },
			...within !== void 0 && { within }
		}];
	}).toSorted((a, b) => byText(placeIn(a), placeIn(b)));
	const unread = left.map(({ input }) => input);
	const names = left.flatMap(({ input: { path }, called, within }) => [...called === void 0 ? [] : [called], ...within === void 0 ? [] : [{
		path,
		value: within
	}]]);
	const whole = isWholeRead() ? void 0 : wholeWhy(type, row.self, unread);
	const publishers = publishersIn(resource, type, given);
	const published = [...given.some(saysPublisher) ? [listed$1("code", publishers)] : [], ...workflow === void 0 ? [] : [listed$1("calls", workflow.calls)]];
	const kept = keptAnswers(resource).map((path) => ({
		path,
		value: "looked up"
	}));
	const rows = parted.flatMap((each) => each.taken);
	const taken = [
		...isTaken ? [{ path: "" }] : [],
		...rows,
		...unsaid,
		...published,
		...kept,
		...parts.taken
	];
	if (whole === void 0 && unread.length + taken.length + settings.compared.length === 0) return void 0;
	const place = given.filter(({ says }) => typeof says === "object" && says.none === "place");
	const { open: said, off } = withoutOff(whole, row.self === "keys" && whole !== void 0 ? unread.filter((input) => !leavesKeysOn(input)) : unread);
	return {
		whole,
		inputs: said,
		names,
		settings,
		place: place.map(({ path }) => path[0] ?? ""),
		taken: [...taken, ...off]
	};
}
/** Where an input stands, whatever its number in a list. */
function placeIn({ input, called, within }) {
	return [
		input.path.join("."),
		within ?? "",
		JSON.stringify(called?.value ?? null)
	].join(" ");
}
/**
* What gives nothing only has to stay, each line by itself: one more of them is no change of the rest. Where there is nothing else,
* they are kept together, too: what was access before and is off now is not read.
*/
function withoutOff(whole, inputs) {
	const open = inputs.filter(({ path, value }) => !isOff(path.at(-1) ?? "", value));
	const off = inputs.filter((input) => !open.includes(input)).map(({ path }) => ({ path: path.join(".") }));
	return {
		open: whole === void 0 && open.length === 0 ? inputs : open,
		off
	};
}
function listed$1(kind, names) {
	return {
		path: "",
		value: names,
		why: sayListed({
			kind,
			names
		})
	};
}
function wholeWhy(type, self, unread) {
	if (self === void 0) return void 0;
	if (self !== "keys") return `${type} ${notRead$1}`;
	return unread.some(({ path, value }) => turnsKeysOff(path.at(-1) ?? "", value)) ? void 0 : takesKeys;
}
function leavesKeysOn({ path, value }) {
	return typeof value === "boolean" && turnsKeysOff(path.at(-1) ?? "", !value);
}
/** Said of what has keys: with it they are gone, and it keeps nobody out of anything else. */
const takesKeys = "takes keys: whoever has one gets in, which is not read yet";
const notRead$1 = "may give access and is not read yet";
function allOf(inputs) {
	return Object.keys(inputs).toSorted().map((name) => ({
		path: [name],
		value: inputs[name] ?? null
	}));
}
function unknownOf(graph, resource, unread) {
	const { whole, inputs, names, place } = unread;
	const declared = declaredOf(resource);
	const tops = new Set([...inputs.map(({ path }) => path[0] ?? ""), ...place].map((top) => readTop$1(declared.type, top)));
	const print = {
		inputs: [...inputs, ...names].map(({ path, value }) => [path.join("."), withoutLayout(value)]),
		place: placesOf$2(graph, resource, place),
		sources: comesFrom$1(graph, resource, [...tops], concernedBy(resource, unread), unread.settings.named)
	};
	const isAllOff = whole === void 0 && inputs.every(({ path, value }) => isOff(path.at(-1) ?? "", value));
	const [path, why] = whole !== void 0 ? ["", whole] : told$2(inputs.map((input) => input.path));
	return {
		...at$1(resource, path, why),
		fingerprint: hiddenPrintOf(print),
		unread: isAllOff ? "off" : "may"
	};
}
/** Of an input of which only a part is not read, what comes from elsewhere into the other parts changes nothing. */
function concernedBy(resource, unread) {
	const { whole, inputs, names, settings, place } = unread;
	const isSetting = (at) => settings.paths.some((path) => isWithin(path, at));
	if (!(declaredOf(resource).type === resource.type) || whole !== void 0 && inputs.length === 0) return (path) => !isSetting(path);
	const withoutIndexes = (path) => path.replaceAll(/\[\d+\]/g, "");
	const paths = [...[...inputs, ...names].map(({ path }) => withoutIndexes(path.join("."))), ...place];
	return (path) => {
		const at = withoutIndexes(path);
		return !isSetting(path) && paths.some((each) => isWithin(each, at) || isWithin(at, each));
	};
}
/** What readers of rows take, told apart by the place that the resource lies in. */
function takenOf(graph, resource, { taken, place }) {
	if (taken.length === 0) return [];
	const { type } = declaredOf(resource);
	const tops = place.map((top) => readTop$1(type, top));
	const inPlace = hiddenPrintOf([placesOf$2(graph, resource, place), comesFrom$1(graph, resource, tops)]);
	const printOf = ({ path, value, why }) => {
		if (value === void 0) return inPlace;
		return hiddenPrintOf(why === void 0 ? [value, comesFrom$1(graph, resource, [readTop$1(type, path)])] : value);
	};
	return taken.map((one) => ({
		...at$1(resource, placeOf$7(one), one.why ?? "read"),
		fingerprint: printOf(one),
		unread: "taken"
	}));
}
function placeOf$7({ path, why }) {
	if (why !== void 0) return "inputs";
	return path === "" ? "" : `inputs.${path}`;
}
function at$1(resource, path, why) {
	const { urn, key } = originOf(resource);
	return {
		urn,
		key,
		path,
		why
	};
}
/** Names of the inputs: the first few of them, since a program can give any number, of any length. */
function told$2(paths) {
	const names = [...new Set(paths.map((path) => path.join(".").slice(0, maxLength$3)))].toSorted();
	const [only] = names;
	if (names.length === 1 && only !== void 0) return [`inputs.${only}`, notRead$1];
	const more = names.length > maxNames$3 ? ` and ${names.length - maxNames$3} more` : "";
	return ["inputs", `may give access and are not read yet: ${names.slice(0, maxNames$3).join(", ")}${more}`];
}
const maxNames$3 = 6;
const maxLength$3 = 80;
// access/facts/factsOf.ts
/** Who and what there is, one reader for each family of resources. */
function factsOf$2(side, known, same) {
	const services = readServices(side);
	const customRoles = readCustomRoles(side, same);
	const assignments = readAssignments(side, new GrantedRoles(side, known.catalogue, customRoles));
	const policies = readAccessPolicies(side, same);
	const trusts = readCredentials(side);
	const entra = readEntraTrusts(side);
	const hosts = readHosts(side);
	const memberships = readMemberships(side);
	const standings = readStandings(side);
	const facts = {
		...markedAsGoingWith(side, {
			services: services.services,
			grants: [...assignments.grants, ...policies.grants],
			trusts: [...trusts.trusts, ...entra.trusts],
			hosts: hosts.hosts,
			memberships: memberships.memberships,
			standings: standings.standings
		}),
		schedules: readSchedules(side),
		settings: readAppSettings(side),
		holders: [...readRoleHolders(side, customRoles), ...readDataRoles(side)]
	};
	const read = [
		services,
		assignments,
		policies,
		trusts,
		entra,
		hosts,
		memberships,
		standings
	];
	return {
		...facts,
		unknowns: once([
			...side.plan.unknowns.filter((unknown) => !isRoleLookedUp(side, unknown, known.catalogue) && !isQuiet(side, unknown, known)).map((unknown) => ({
				...unknownAt(unknown, unknown.path, unknown.why),
				...copiedKeyAt(side, unknown)
			})),
			...read.flatMap(({ unknowns }) => unknowns),
			...unreadAccess(side, known),
			...readById(side),
			...lookedUp(side),
			...namedById$1(side, [...facts.grants.map(({ scope }) => scope), ...[...facts.trusts, ...facts.hosts].map(({ identity }) => identity.scope)])
		]),
		scopes: side.scopes.withAncestors([
			...facts.services.map(({ scope }) => scope),
			...[...facts.grants, ...facts.holders].map(({ scope }) => scope),
			...facts.trusts.map(({ identity }) => identity.scope),
			...facts.standings.map(({ scope }) => scope),
			...facts.hosts.flatMap(({ scope, identity }) => [scope, identity.scope]),
			...[accountType, ...Object.keys(scopeTypes)].flatMap((type) => side.graph.ofType(type).map((resource) => side.scopes.of(resource)))
		])
	};
}
/** What the run does not know of an assignment's role, and the model does. */
function isRoleLookedUp({ graph }, { urn, path, why }, catalogue) {
	return path === "inputs.roleDefinitionId" && graph.withUrn(urn)?.type === "azure-native:authorization:roleassignment" && roleLookedUp(why, catalogue) !== void 0;
}
/** Equal definitions are one object over both sides: they are compared once. */
function sameRoles() {
	const known = /* @__PURE__ */ new Map();
	return (role) => {
		const text = JSON.stringify(role);
		const found = known.get(text) ?? role;
		known.set(text, found);
		return found;
	};
}
/** What the run and the model both say of one value is said once. */
function once(unknowns) {
	return [...new Map(unknowns.map((unknown) => [JSON.stringify(unknown), unknown])).values()];
}
// access/facts/naming/hiddenPrincipals.ts
/** Inputs that hold one object id. */
const principalInputs = {
	[assignmentType]: ["principalId"],
	[groupMemberType]: ["memberObjectId", "groupObjectId"]
};
/**
* Whose the object ids are that come from resources which a digest without `--show-sames` does not show: an id is that of
* its one source, unless another id comes from there as well.
*/
function hiddenPrincipals(resources, known) {
	const sources = /* @__PURE__ */ new Map();
	const ids = /* @__PURE__ */ new Map();
	for (const resource of resources) for (const property of Object.hasOwn(principalInputs, resource.type) && principalInputs[resource.type] || []) {
		const urns = resource.sources.get(property) ?? [];
		if (urns.every(known.shows)) continue;
		const value = textOf$4(resource, property);
		if (!value.known || known.ownersOf(value.text).length > 0) continue;
		const source = hiddenSource(urns, known);
		if (source === void 0) continue;
		const id = objectKey(value.text);
		sources.set(id, (sources.get(id) ?? /* @__PURE__ */ new Map()).set(source.key, source));
		ids.set(source.key, (ids.get(source.key) ?? /* @__PURE__ */ new Set()).add(id));
	}
	return [...sources].flatMap(([id, actors]) => {
		const [actor, ...others] = actors.values();
		if (actor === void 0 || others.length > 0 || ids.get(actor.key)?.size !== 1) return [];
		return [[id.slice(objectKey("").length), actor]];
	});
}
/** The one resource that the value can come from, if that is not shown and can only be one principal. */
function hiddenSource(urns, known) {
	const [urn, ...others] = urns.filter((each) => !isNobody$2(readTypeIn(each)));
	return urn === void 0 || others.length > 0 || known.shows(urn) ? void 0 : principalOf$1(urn);
}
/** What the type in a URN tells. A cluster has two principals, so that it tells of neither. */
function principalOf$1(urn) {
	const [type, { name }] = [readTypeIn(urn), parseUrn(urn)];
	const kind = principalKind(type);
	if (kind !== void 0) return {
		kind,
		name,
		id: urn,
		key: keyOf$2(urn)
	};
	return isOfAzure(type) && type !== "azure-native:containerservice:managedcluster" ? systemIdentityOf({
		key: keyOf$2(urn),
		id: urn,
		name
	}) : void 0;
}
function isNobody$2(type) {
	return type === "azure-native:resources:resourcegroup" || accessItselfTypes.has(type);
}
// access/facts/naming/directory.ts
const nobody = [];
/** Two are as good as many: nobody can tell which it is. */
const maxOwners = 8;
/**
* Which ids are whose, over both sides of a change: what was answered for a resource before tells whose an id is that is
* written out on either side.
*/
var Directory = class {
	#urns = /* @__PURE__ */ new Set();
	/** `undefined` for an id that several resources claim. */
	#resources = /* @__PURE__ */ new Map();
	#clusters = /* @__PURE__ */ new Map();
	/** What the program only reads, by ARM id. */
	#read = /* @__PURE__ */ new Map();
	#owners = /* @__PURE__ */ new Map();
	/** ARM ids of identities, by resource group and name, each as it was first spelled. */
	#identities = /* @__PURE__ */ new Map();
	/** @param plans the sides: what a resource is called and is, the first one says that has it. */
	constructor(plans) {
		const resources = new Set(plans.flatMap(({ resources }) => resources));
		for (const resource of resources) this.#addResource(resource);
		for (const resource of resources) if (resource.op !== "read") this.#addPrincipals(resource);
		for (const resource of resources) if (resource.op === "read") this.#addPrincipals(resource);
		const known = {
			shows: (urn) => this.#urns.has(urn),
			ownersOf: (id) => this.ownersOf(id)
		};
		for (const [id, actor] of hiddenPrincipals(resources, known)) this.#own(id, actor);
	}
	/** The one resource of the program that has the ARM id, on whichever side. */
	resourceAt(armId) {
		return this.#resources.get(armKey(armId));
	}
	/** What the program only reads at the ARM id, on whichever side. */
	readAt(armId) {
		return this.#read.get(armKey(armId));
	}
	/** The one cluster of the program whose tokens the URL signs. */
	clusterWithIssuer(url) {
		return this.#clusters.get(url);
	}
	ownersOf(objectId) {
		return this.#owners.get(objectKey(objectId)) ?? nobody;
	}
	/** A user-assigned identity by its ARM id, in the program or not. */
	identityAt(armId) {
		const resource = this.resourceAt(armId) ?? this.readAt(armId);
		return (resource !== void 0 && identityTypes.has(resource.type) ? principalsOf$1(resource)[0] : void 0)?.actor ?? {
			kind: "identity",
			name: nameIn$1(armId),
			id: armId,
			key: armKey(armId),
			armId
		};
	}
	/** The ARM id of the one identity that is known to have the name in the resource group. */
	identityNamed(group, name) {
		const [found, ...others] = this.#identities.get(placeOf$6(group, name))?.values() ?? [];
		return others.length === 0 ? found : void 0;
	}
	#addResource(resource) {
		const { urn, id, type, custom } = resource;
		this.#urns.add(urn);
		if (type === "azure-native:containerservice:managedcluster") for (const url of issuerUrlsOf(resource)) claim(this.#clusters, url, resource);
		if (!custom || !isArmId(id)) return;
		if (type === "azure-native:managedidentity:federatedidentitycredential") this.#addIdentity(parentOfArmId(armParts(id)));
		if (accessItselfTypes.has(type) || idIn(id) === void 0) return;
		if (resource.op !== "read") claim(this.#resources, armKey(id), resource);
		else if (!this.#read.has(armKey(id))) this.#read.set(armKey(id), resource);
	}
	#addPrincipals(resource) {
		for (const { actor, objectId } of principalsOf$1(resource)) if (!(objectId === void 0 || resource.op === "read" && this.ownersOf(objectId).length > 0)) this.#own(objectId, actor);
		const { type, outputs } = resource;
		if (type === "azure-native:containerservice:managedcluster") this.#addKubelet(resource);
		const attached = own(own(outputs, "identity"), "userAssignedIdentities");
		if (!isRecord$1(attached)) return;
		for (const [armId, answer] of Object.entries(attached)) {
			const objectId = idIn(own(answer, "principalId"));
			this.#addIdentity(armParts(armId));
			if (objectId !== void 0) this.#own(objectId, this.identityAt(armId));
		}
	}
	/** The program may have given the nodes an identity. */
	#addKubelet(cluster) {
		const given = idIn(own(own(own(cluster.inputs, "identityProfile"), "kubeletidentity"), "resourceId"));
		const { objectId } = kubeletOf(cluster);
		if (given !== void 0 && objectId !== void 0) this.#own(objectId, this.identityAt(given));
	}
	#addIdentity(parts) {
		const [, , , group, , , type, name] = parts ?? [];
		if (parts?.length !== 8 || type?.toLowerCase() !== "userassignedidentities") return;
		const place = placeOf$6(group ?? "", name ?? "");
		const ids = this.#identities.get(place) ?? /* @__PURE__ */ new Map();
		this.#identities.set(place, ids);
		const id = `/${parts.join("/")}`;
		if (!ids.has(armKey(id))) ids.set(armKey(id), id);
	}
	#own(objectId, actor) {
		const key = objectKey(objectId);
		const owners = this.#owners.get(key);
		if (owners === void 0) this.#owners.set(key, [actor]);
		else if (owners.length < maxOwners && !owners.some((owner) => owner.key === actor.key)) owners.push(actor);
	}
};
/** One resource has it, on both sides, or nobody does. */
function claim(claims, key, resource) {
	const other = claims.get(key);
	const isClaimed = claims.has(key) && other?.urn !== resource.urn;
	claims.set(key, isClaimed ? void 0 : other ?? resource);
}
function nameIn$1(armId) {
	return armParts(armId).at(-1) ?? armId;
}
function placeOf$6(group, name) {
	return `${group}/${name}`.toLowerCase();
}
// access/facts/keysIn.ts
/** What facts are about. */
function keysIn$1(model) {
	const { services, grants, holders, trusts, hosts, memberships, standings, unknowns, scopes } = model;
	const facts = [
		services,
		grants,
		holders,
		trusts,
		hosts,
		memberships,
		standings,
		unknowns
	].flat();
	return /* @__PURE__ */ new Set([...facts.map(({ key }) => key), ...scopes.keys()]);
}
// access/facts/providerPlaces.ts
/** Settings of a provider by which it signs in, or that say how it works: all others say where it goes. */
const notWhere = /^(?:location|version|pluginDownloadURL|client(?:Id|Secret|Certificate)\w*|use[A-Z]\w*|oidc\w*|msi\w*|ado\w*|partnerId|(?:enable|disable|skip|suppress|delete)[A-Z]\w*|features|storageUseAzuread|kubeClientSettings|helmReleaseSettings|\w*(?:password|token|apiKey|appKey))$/i;
/** What Azure's providers go to where nothing is said. */
const usual$1 = /* @__PURE__ */ new Map([["environment", "public"]]);
/** Its words in a lock. */
const why$1 = "goes where its provider goes";
/**
* Facts, and where the providers of each package go: to which subscription, tenant, cluster, organisation. What a fact is about
* goes where most of its package does, or has an entry of its own.
*/
function withPlaces$1(side, model) {
	const places = providerPlaces(side, model);
	return places.length === 0 ? model : {
		...model,
		unknowns: [...model.unknowns, ...places]
	};
}
function providerPlaces(side, model) {
	const { graph, plan } = side;
	const [first] = graph.resources;
	if (first === void 0 || plan.config === void 0) return [];
	let named;
	const isNamed = (key) => (named ??= keysIn$1(model)).has(key);
	const placeOf = placesIn$1(side);
	const custom = graph.resources.filter(({ custom: is, type }) => is && !type.startsWith("pulumi:"));
	const packageIn = packages();
	return [...Map.groupBy(custom, ({ urn }) => packageIn(urn))].flatMap(([name, resources]) => {
		const byPlace = Map.groupBy(resources, placeOf(name));
		const [main] = [...byPlace].toSorted(([a, one], [b, other]) => other.length - one.length || byText(a, b));
		if (main === void 0) return [];
		const urn = `${first.urn.split("::").slice(0, 2).join("::")}::pulumi:providers:${name}::${name}`;
		const others = [...byPlace].filter(([place]) => place !== main[0]);
		return [placeAt$1(urn, keyOf$2(urn), main[0]), ...others.flatMap(([place, elsewhere]) => elsewhere.flatMap((each) => {
			const key = resourceKey(each);
			return isNamed(key) ? [placeAt$1(each.urn, key, place)] : [];
		}))];
	});
}
/** Of many resources of few types each type is taken apart once. */
function packages() {
	const known = /* @__PURE__ */ new Map();
	return (urn) => {
		const types = typesIn(urn);
		const found = known.get(types) ?? packageOf(types);
		known.set(types, found);
		return found;
	};
}
function placeAt$1(urn, key, fingerprint) {
	return {
		urn,
		key,
		path: "",
		why: why$1,
		fingerprint,
		unread: "place"
	};
}
/** Where the provider of a resource of a package goes, as a text. */
function placesIn$1({ graph, plan: { config = {} } }) {
	const known = /* @__PURE__ */ new Map();
	return (name) => ({ provider }) => {
		const of = provider ?? name;
		const found = known.get(of) ?? (provider === void 0 ? settingsOf(name, config) : inputsOf$1(graph, provider));
		known.set(of, found);
		return found;
	};
}
function settingsOf(name, config) {
	return said$3(Object.entries(config).flatMap(([key, value]) => key.startsWith(`${name}:`) ? [[key.slice(name.length + 1), value]] : []), {});
}
/** A provider that is not shown is only itself. */
function inputsOf$1(graph, urn) {
	const provider = graph.withUrn(urn);
	if (provider === void 0) return fingerprintOf(keyOf$2(urn));
	const unknown = Object.keys(provider.inputs).filter((name) => isWhere(name) && holdsUnknown(provider.inputs[name]));
	return said$3(Object.entries(provider.inputs), comesFrom(graph, provider, unknown));
}
/** Which cluster a provider of Kubernetes goes to: it is the same one whatever its size. */
function comesFrom(graph, provider, inputs) {
	if (provider.type !== "pulumi:providers:kubernetes") return sourcesOf(graph, provider, inputs);
	return inputs.flatMap((input) => (provider.sources.get(input) ?? []).map((urn) => graph.keyOf(urn))).toSorted();
}
function said$3(settings, sources) {
	const where = settings.filter(([name, value]) => isWhere(name) && value !== null && value !== usual$1.get(name));
	return fingerprintOf([Object.fromEntries(where), sources]);
}
function isWhere(name) {
	return !notWhere.test(name);
}
// access/facts/naming/graph.ts
/** The resources of one side, with the look-ups that every reader needs. */
var ResourceGraph = class {
	resources;
	#byUrn;
	#byType;
	#sources;
	#makings;
	#keys = /* @__PURE__ */ new Map();
	/** What the run says of values that it does not know, by resource and path. The first word counts. */
	#labels = /* @__PURE__ */ new Map();
	/** @param statements tells which inputs only describe a resource, and do not decide what its outputs are. */
	constructor(plan, statements) {
		this.resources = plan.resources;
		this.#byUrn = new Map(plan.resources.map((resource) => [resource.urn, resource]));
		this.#byType = Map.groupBy(plan.resources, ({ type }) => type);
		this.#sources = new Sources(plan, this.#byUrn);
		const saidOf = ({ urn }) => [...this.#labels.get(urn) ?? []].map(([path, why]) => `${path} ${why}`);
		const keysIn = (resource) => this.keysIn(resource);
		this.#makings = new Makings(plan.resources, this.#byUrn, saidOf, keysIn, statements);
		for (const { urn, path, why } of plan.unknowns) {
			const labels = this.#labels.get(urn) ?? /* @__PURE__ */ new Map();
			this.#labels.set(urn, labels);
			const declared = this.#byUrn.get(urn)?.declared;
			const read = declared === void 0 ? path : readPath(declared.type, path);
			if (!labels.has(read)) labels.set(read, why);
		}
	}
	ofType(type) {
		return this.#byType.get(type) ?? [];
	}
	withUrn(urn) {
		return this.#byUrn.get(urn);
	}
	/** The keys of services that a resource is given, by the path of the value that they are in. */
	keysIn(resource) {
		const found = this.#keys.get(resource) ?? handedKeysIn(this, resource);
		if (found !== noKeys) this.#keys.set(resource, found);
		return found;
	}
	/** A text input; where it is unknown, with what the run knows about why. */
	text(resource, property) {
		const value = textOf$4(resource, property);
		if (value.known) return value;
		const why = this.#labels.get(resource.urn)?.get(value.path);
		return why === void 0 ? value : {
			...value,
			why
		};
	}
	/** The output that an input, or something in it, passes on as it is, where the run tells which. */
	output({ inputOutputs }, path) {
		return inputOutputs.get(path);
	}
	/**
	* What an unknown input passes on.
	*
	* @param path of the input, or of something in it where the run tells outputs by path.
	*/
	source(resource, path, yields) {
		const value = this.text(resource, inputOf$1(path));
		const known = value.known ? `"${value.text}"` : path === inputOf$1(path) ? value.why : "known only after `pulumi up`";
		const output = this.output(resource, path);
		if (output !== void 0) return this.#passedOn(output, known, yields);
		const candidates = this.candidates(resource, path, yields);
		const [only] = candidates;
		const isPassedOn = !this.isUncertain(resource, path);
		if (only !== void 0 && candidates.length === 1 && isPassedOn) return { found: only };
		const { names } = this.#yielded(resource, path, yields);
		if (names === "" || this.#isLabelled(resource, path)) return {
			name: known,
			why: known
		};
		if (isPassedOn && candidates.length > 0) return {
			name: names,
			why: `${known}: comes from ${names}`
		};
		return {
			name: `computed from ${names}`,
			why: `${known}: computed from what ${names} yields`
		};
	}
	/** What an output is, where it is that for certain; otherwise it is only itself. */
	#passedOn(output, known, yields) {
		const source = this.#byUrn.get(output.urn);
		const found = (source?.custom === true ? yields(source) : []).find(({ at }) => at.includes(output.path))?.value;
		if (found !== void 0) return { found };
		const name = outputInWords(output, source);
		return {
			name,
			why: known === name ? name : `${known}: ${name}`
		};
	}
	/**
	* What an unknown input may pass on: of what is known already nothing would be unknown, while a secret may be anything
	* that its sources yield, also those that a digest does not show.
	*/
	candidates(resource, path, yields) {
		const { all, open } = this.#yielded(resource, path, yields);
		if (!isSecret(resource.inputs[inputOf$1(path)])) return open;
		return this.#sourcesOf(resource, path).every((urn) => this.#byUrn.has(urn)) ? all : [];
	}
	/** Whether the run says that an unknown value is not simply an output passed on. */
	isUncertain(resource, path) {
		return resource.computed.some((computed) => isWithin(path, computed) || isWithin(computed, path)) || this.#isLabelled(resource, path);
	}
	/**
	* The key that stands for an input which is not known: the same on both sides only if the resource, the sources, what
	* the run says of it and what can be seen of it are the same.
	*
	* @param part what is not known of the input. @default all of it
	*/
	symbol(resource, property, part = resource.inputs[property]) {
		const isPlain = part === void 0 || part === "[secret]" || part === "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
		const said = [...this.#labels.get(resource.urn) ?? []].filter(([path]) => isWithin(`inputs.${property}`, path));
		const prints = this.printsOf(resource, property);
		const label = [
			...said.map(([, why]) => why),
			...prints,
			...isPlain ? [] : [fingerprintOf(part)]
		].join(" ");
		const sources = this.sourcesIn(resource, property);
		return symbolKey({
			of: thingKey(resource),
			property,
			sources,
			label
		});
	}
	/** What an input comes from; of what is unknown in it, what that is made of. */
	sourcesIn(resource, property) {
		if (!holdsUnknown(resource.inputs[property])) return this.#sourcesOf(resource, property).map((urn) => ({ key: this.keyOf(urn) }));
		return madeOf$1(resource, property, noKeys).map((made) => this.sourceOf(made));
	}
	/** An output of a resource, with what it is made of. */
	sourceOf({ urn, path }) {
		return {
			key: this.keyOf(urn),
			path,
			made: this.#makings.of(urn, path)
		};
	}
	/** What tells an unknown input, or something unknown in it, from another one that comes from the same. */
	printsOf({ prints }, property) {
		return prints.filter((print) => isWithin(property, print));
	}
	/** What the run says of values that it does not know in an input, by path in the resource. */
	saidIn({ urn }, property) {
		return [...this.#labels.get(urn) ?? []].flatMap(([at, why]) => {
			const path = at.replace(/^inputs\./, "");
			return isWithin(property, path) ? [[path, why]] : [];
		});
	}
	/** The key of what a URN names, which may not be shown. */
	keyOf(urn) {
		const resource = this.#byUrn.get(urn);
		return resource === void 0 ? keyOf$2(urn) : thingKey(resource);
	}
	#isLabelled({ urn }, property) {
		const labels = this.#labels.get(urn);
		return labels !== void 0 && [...labels.keys()].some((path) => isWithin(`inputs.${property}`, path));
	}
	#yielded(resource, path, yields) {
		return this.#sources.yielded(this.#sourcesOf(resource, path), yields);
	}
	#sourcesOf({ sources }, path) {
		return sources.get(inputOf$1(path)) ?? [];
	}
};
/** The input that a path leads into. */
function inputOf$1(path) {
	return /^[^.[]*/.exec(path)?.[0] ?? path;
}
// access/facts/naming/placement.ts
/**
* Where a part of a resource is written: for all types of a module of azure-native, the input that names the resource, and
* its type, whose own name is an input of the same name. Only what is a part for certain; adding a module is adding a line.
* Where other types of the module have that input as well, the parts are those whose type begins as said.
*/
const wholes$1 = {
	appconfiguration: ["configStoreName", "configurationstore"],
	automation: ["automationAccountName", "automationaccount"],
	cognitiveservices: ["accountName", "account"],
	containerservice: ["resourceName", "managedcluster"],
	documentdb: ["accountName", "databaseaccount"],
	dbformysql: ["serverName", "server"],
	dbforpostgresql: ["serverName", "server"],
	eventhub: ["namespaceName", "namespace"],
	keyvault: ["vaultName", "vault"],
	kusto: ["clusterName", "cluster"],
	machinelearningservices: ["workspaceName", "workspace"],
	managedidentity: ["resourceName", "userassignedidentity"],
	search: ["searchServiceName", "service"],
	servicebus: ["namespaceName", "namespace"],
	sql: ["serverName", "server"],
	storage: ["accountName", "storageaccount"],
	synapse: ["workspaceName", "workspace"],
	web: [
		"name",
		"webapp",
		"webapp"
	]
};
/** More resources of one name than anybody has: which one is meant is then not looked for. */
const maxNamesakes$1 = 100;
const nameOrIdOutputs = [...nameOutputs, ...idOutputs];
/** Where the program says that its resources are, for those that have no ARM id yet. */
var Placement = class {
	#graph;
	/** By type, input and known name. */
	#named = /* @__PURE__ */ new Map();
	constructor(graph) {
		this.#graph = graph;
		const inputs = [["resourceGroupName", resourceGroupType], ...Object.entries(wholes$1).map(wholeOf)];
		for (const [input, type] of inputs) for (const resource of graph.ofType(type)) {
			const names = new Set([resource.inputs[input], resource.outputs["name"]].flatMap((name) => idIn(name) ?? []));
			for (const name of names) {
				const key = nameKey(type, name);
				const known = this.#named.get(key);
				if (known === void 0) this.#named.set(key, [resource]);
				else known.push(resource);
			}
		}
	}
	/** The resource group, where the program declares it. */
	groupOf(resource) {
		if (!isOfAzure(resource.type) || resource.type === "azure-native:resources:resourcegroup") return void 0;
		const name = this.#graph.text(resource, "resourceGroupName");
		if (!name.known) return this.#graph.source(resource, "resourceGroupName", resourcesOfType(resourceGroupType, nameOutputs)).found;
		const [found, ...others] = this.#namesakes(resourceGroupType, name.text);
		return others.length === 0 ? found : void 0;
	}
	/** The resource that this one is a part of, where the program declares it. */
	parentOf(resource) {
		const [provider, module = "", part = ""] = resource.type.split(":");
		const whole = provider === "azure-native" && Object.hasOwn(wholes$1, module) ? wholes$1[module] : void 0;
		if (whole === void 0) return void 0;
		const [, , partsBegin = ""] = whole;
		const [input, type] = wholeOf([module, whole]);
		if (!part.startsWith(partsBegin)) return void 0;
		if (resource.type === type) return void 0;
		const name = this.#graph.text(resource, input);
		if (!name.known) return this.#graph.source(resource, input, resourcesOfType(type, nameOrIdOutputs)).found;
		const namesakes = this.#namesakes(type, name.text);
		if (namesakes.length > maxNamesakes$1) return void 0;
		const [found, ...others] = namesakes.filter((each) => this.#together(each, resource) === true);
		return others.length === 0 ? found : void 0;
	}
	/** Identities of the program that have the name, and are not in another resource group than the resource. */
	identitiesNamed(name, resource) {
		const namesakes = this.#namesakes(identityType, name);
		if (namesakes.length > maxNamesakes$1) return namesakes;
		return namesakes.filter((each) => this.#together(each, resource) !== false);
	}
	#namesakes(type, name) {
		return this.#named.get(nameKey(type, name)) ?? [];
	}
	/** Whether two resources are in one resource group, in which names are unique; `undefined` when nobody can tell. */
	#together(a, b) {
		const [groupA, groupB] = [this.groupOf(a), this.groupOf(b)];
		if (groupA !== void 0 && groupB !== void 0) return groupA === groupB;
		const [nameA, nameB] = [this.groupNameOf(a), this.groupNameOf(b)];
		if (nameA !== void 0 && nameB !== void 0) return nameA.toLowerCase() === nameB.toLowerCase();
		return (groupA ?? groupB) !== void 0 && (nameA ?? nameB) !== void 0 ? false : void 0;
	}
	/** The name of the resource group, where it is known. */
	groupNameOf(resource) {
		const name = this.#graph.text(resource, "resourceGroupName");
		if (name.known) return name.text;
		const id = idIn(resource.id);
		return isArmId(id) ? armParts(id)[3] : void 0;
	}
};
function wholeOf([module, [input, type]]) {
	return [input, `azure-native:${module}:${type}`];
}
const nameKey = (type, name) => `${type} ${name.toLowerCase()}`;
// access/facts/naming/scopeTree.ts
/**
* The scopes of one side as a tree: what the program declares and what is given by ARM id, each under the scopes that it
* certainly lies in. One thing has one key, whichever way it is named.
*/
var ScopeTree = class {
	#graph;
	#directory;
	placement;
	#scopes = /* @__PURE__ */ new Map();
	#ofResources = /* @__PURE__ */ new Map();
	#ofIds = /* @__PURE__ */ new Map();
	constructor(graph, directory) {
		this.#graph = graph;
		this.#directory = directory;
		this.placement = new Placement(graph);
	}
	/** What a resource of the program is as a scope. */
	of(resource) {
		const known = this.#ofResources.get(resource);
		if (known !== void 0) return known;
		const scope = this.#enter(scopeOf(resource, pathTo(this.parentOf(resource))));
		this.#ofResources.set(resource, scope);
		return scope;
	}
	/** What an ARM id names. */
	at(armId) {
		const known = this.#ofIds.get(armId);
		if (known !== void 0) return known;
		const scope = this.#at(armId);
		this.#ofIds.set(armId, scope);
		return scope;
	}
	/** What a resource certainly lies in: by its ARM id if it has one, else by what the program says. */
	parentOf(resource) {
		const id = idIn(resource.id);
		if (isArmId(id)) return this.#above(id);
		const parent = this.placement.parentOf(resource) ?? this.placement.groupOf(resource);
		return parent === void 0 ? this.#groupOutside(resource) : this.of(parent);
	}
	/** A resource group that is only named, in whichever subscription; one of which not even the name is known is a place, too. */
	#groupOutside(resource) {
		const { type, urn, inputs } = resource;
		if ((inputs["resourceGroupName"] ?? null) === null || !isOfAzure(type) || type === "azure-native:resources:resourcegroup") return void 0;
		const value = this.#graph.text(resource, "resourceGroupName");
		if (value.known) return this.loose({
			kind: "resourceGroup",
			name: value.text,
			id: value.text,
			key: groupKey(value.text)
		});
		const [key, id] = [this.#graph.symbol(resource, "resourceGroupName"), `${urn}#resourceGroupName`];
		return this.loose({
			kind: "unknown",
			name: `unknown (${value.why})`,
			id,
			key
		});
	}
	/** A scope that is neither declared nor given by id: nobody knows what it lies in. */
	loose(scope) {
		return this.#enter({
			...scope,
			within: []
		});
	}
	/** The scopes themselves and all that they lie in. */
	withAncestors(scopes) {
		const all = /* @__PURE__ */ new Map();
		for (const scope of scopes) {
			if (all.has(scope.key)) continue;
			for (const key of [scope.key, ...scope.within]) {
				const found = this.#scopes.get(key);
				if (found !== void 0) all.set(key, found);
			}
		}
		return all;
	}
	#at(armId) {
		const shown = this.#directory.resourceAt(armId);
		const resource = shown === void 0 ? void 0 : this.#graph.withUrn(shown.urn);
		if (shown !== void 0 && resource !== void 0 && isSameThing(resource, shown)) return this.of(resource);
		const within = pathTo(this.#above(armId));
		const declared = shown ?? this.#directory.readAt(armId);
		if (declared !== void 0) return this.#enter(scopeOf(declared, within));
		const parts = armParts(armId);
		return this.#enter({
			key: armKey(armId),
			kind: kindOfArmId(parts),
			name: nameOfArmId(parts),
			id: armId,
			within
		});
	}
	#above(armId) {
		const parent = parentOfArmId(armParts(armId));
		return parent === void 0 ? void 0 : this.at(`/${parent.join("/")}`);
	}
	#enter(scope) {
		const known = this.#scopes.get(scope.key);
		if (known !== void 0) return known;
		this.#scopes.set(scope.key, scope);
		return scope;
	}
};
function pathTo(parent) {
	return parent === void 0 ? [] : [parent.key, ...parent.within];
}
function scopeOf(resource, within) {
	const { name } = resource;
	const called = physicalNames(resource).join(" ");
	const what = whatIs(resource);
	return {
		key: thingKey(resource),
		kind: kindOf(resource),
		name,
		id: thingId(resource),
		...what !== void 0 && { what },
		...called !== "" && { called },
		within
	};
}
/** Whether a resource is on this side what it is on the other. One that gets another name is not what has the old one. */
function isSameThing(here, there) {
	const [names, name] = [physicalNames(here), armParts(idIn(there.id) ?? "").at(-1)?.toLowerCase() ?? ""];
	if (here.id === void 0 && names.length > 0 && !names.includes(name)) return false;
	return thingKey(here) === thingKey(there) || here.id?.toLowerCase() === there.id?.toLowerCase();
}
function kindOf({ type, inputs }) {
	if (type === "azure-native:cognitiveservices:account") return accountScopeKind(stringAt(inputs, "kind"));
	return (Object.hasOwn(scopeTypes, type) ? scopeTypes[type] : void 0) ?? "resource";
}
// access/facts/side.ts
function sideOf$1(plan, directory, statements) {
	const graph = new ResourceGraph(plan, statements);
	return {
		plan,
		graph,
		scopes: new ScopeTree(graph, directory),
		directory
	};
}
// access/identity/rekey.ts
/** The text of a key with other keys in it. */
function withKeysIn(text, rename) {
	return printKey(withKeys(parseKey(text), rename));
}
function withKeys(key, rename) {
	switch (key.kind) {
		case "identity":
		case "part":
		case "role":
		case "holders":
		case "keys": return {
			...key,
			of: rename(key.of)
		};
		case "named": return {
			...key,
			group: rename(key.group)
		};
		case "subject": return {
			...key,
			issuer: withIssuer(key.issuer, rename)
		};
		case "unknown": {
			const sources = key.sources.map((source) => ({
				...source,
				key: rename(source.key)
			}));
			return {
				...key,
				of: rename(key.of),
				sources
			};
		}
		case "resource":
		case "arm":
		case "object":
		case "unknownRole":
		case "other": return key;
	}
}
/** A URL is a literal text, and not a key even if it looks like one. */
function withIssuer(issuer, rename) {
	if ("cluster" in issuer) return { cluster: rename(issuer.cluster) };
	return parseKey(issuer.text).kind === "unknown" ? { text: rename(issuer.text) } : issuer;
}
// access/match/mapModel.ts
/** The same facts under new keys and ids. */
function mapModel(model, saying) {
	const { origin, actor, scope, identity, grant } = mapped(saying);
	return {
		services: model.services.map((fact) => ({
			...origin(fact),
			scope: scope(fact.scope)
		})),
		grants: model.grants.map(grant),
		holders: model.holders.map(grant),
		trusts: model.trusts.map((fact) => ({
			...origin(fact),
			actor: actor(fact.actor),
			identity: identity(fact.identity)
		})),
		hosts: model.hosts.map((fact) => ({
			...origin(fact),
			actor: actor(fact.actor),
			scope: scope(fact.scope),
			identity: identity(fact.identity)
		})),
		memberships: model.memberships.map((fact) => ({
			...origin(fact),
			member: actor(fact.member),
			group: actor(fact.group)
		})),
		standings: model.standings.map((fact) => ({
			...origin(fact),
			actor: actor(fact.actor),
			scope: scope(fact.scope),
			of: saying.key(fact.of)
		})),
		schedules: model.schedules.map((fact) => ({
			...origin(fact),
			actor: actor(fact.actor)
		})),
		settings: model.settings.map((fact) => ({
			...origin(fact),
			actor: actor(fact.actor)
		})),
		unknowns: model.unknowns.map(origin),
		scopes: new Map([...model.scopes.values()].map(scope).map((moved) => [moved.key, moved]))
	};
}
/** The parts of facts. */
function mapped({ key, id, actor: said = (old) => old }) {
	const origin = (fact) => ({
		...fact,
		urn: id(fact.urn),
		key: key(fact.key)
	});
	const actor = (old) => said({
		...old,
		id: id(old.id),
		key: key(old.key)
	});
	const scope = (old) => ({
		...old,
		id: id(old.id),
		key: key(old.key),
		within: old.within.map(key)
	});
	const identity = (old) => ({
		actor: actor(old.actor),
		scope: scope(old.scope)
	});
	const role = (old) => ({
		...old,
		key: key(old.key),
		...old.definedBy !== void 0 && { definedBy: origin(old.definedBy) }
	});
	const grant = (fact) => ({
		...origin(fact),
		actor: actor(fact.actor),
		scope: scope(fact.scope),
		role: role(fact.role)
	});
	return {
		origin,
		actor,
		scope,
		identity,
		grant
	};
}
// access/match/rekey.ts
/** The same facts with new keys, for a lock that was written before the program renamed things. */
function rekeyed(model, renames) {
	return renames.size === 0 ? model : mapModel(model, {
		key: keysAfter$1(renames),
		id: (id) => id
	});
}
/** A lock has no project. Its resources get their URNs in this one, by which a report distinguishes them. */
function inProject(model, project) {
	const placed = (id) => id.replace(/^(urn:pulumi:[^:]*::)(?=::)/, `$1${project}`);
	return mapModel(model, {
		key: (key) => key,
		id: placed
	});
}
/** New keys for old ones, also inside other keys. */
function keysAfter$1(renames) {
	const known = /* @__PURE__ */ new Map();
	const renamed = (key) => {
		const found = known.get(key) ?? renames.get(key) ?? withKeysIn(key, renamed);
		const last = renames.get(found) ?? found;
		known.set(key, last);
		return last;
	};
	return renamed;
}
// access/match/taken.ts
/**
* Things that have one key because the program reads them and another key because it makes them or takes them over: the
* keys by id, and the keys in the program.
*/
function managedThings(plans) {
	const resources = plans.flatMap((plan) => plan.resources);
	const read = new Set(resources.flatMap((each) => each.op === "read" ? idKeyOf(each) ?? [] : []));
	const keys = /* @__PURE__ */ new Map();
	if (read.size === 0) return keys;
	const shared = /* @__PURE__ */ new Set();
	for (const resource of resources) {
		const id = resource.op === "read" || !resource.custom ? void 0 : idKeyOf(resource);
		if (id === void 0 || !read.has(id)) continue;
		const key = thingKey(resource);
		if ((keys.get(id) ?? key) !== key) shared.add(id);
		keys.set(id, key);
	}
	for (const id of shared) keys.delete(id);
	return keys;
}
/**
* Keys before and after of resources that the program begins or ceases to take over, if they are the same thing: it had
* that id, or it is no longer taken over.
*/
function takenOver(before, after) {
	const isImport = ({ importId }) => importId !== void 0;
	if (!before.resources.some(isImport) && !after.resources.some(isImport)) return /* @__PURE__ */ new Map();
	const old = new Map(before.resources.map((resource) => [resource.urn, resource]));
	return new Map(after.resources.flatMap((now) => {
		const was = old.get(now.urn);
		if (was === void 0 || was.op === "read" || now.op === "read" || isImport(was) === isImport(now)) return [];
		return was.id !== void 0 && was.id.toLowerCase() === now.id?.toLowerCase() || isImport(was) && now.id === void 0 ? [[thingKey(was), thingKey(now)]] : [];
	}));
}
// access/plan/newUrns.ts
/** Old states refer to others by their old URNs. A renamed resource is the same one on both sides. */
function withNewUrns(resource, renames) {
	if (renames.size === 0) return resource;
	const renamed = (urn) => renames.get(urn) ?? urn;
	const { parent, deletedWith, provider } = resource;
	return {
		...resource,
		parent: parent === void 0 ? void 0 : renamed(parent),
		deletedWith: deletedWith === void 0 ? void 0 : renamed(deletedWith),
		provider: provider === void 0 ? void 0 : renamed(provider),
		sources: new Map([...resource.sources].map(([key, urns]) => [key, urns.map(renamed)])),
		inputOutputs: withUrns$1(resource.inputOutputs, renamed),
		inputTexts: textsOfUrns(resource.inputTexts, renamed),
		inputAnswers: answersOfUrns(resource.inputAnswers, renamed),
		inputsMadeOf: madeOfUrns(resource.inputsMadeOf, renamed),
		outputsMadeOf: madeOfUrns(resource.outputsMadeOf, renamed)
	};
}
// statements/module.ts
/** Providers with so many types that each of their modules has a file of its own. */
const byModule = /* @__PURE__ */ new Set(["azure-native", "azure"]);
/** The name of the module that has the statements on a type, by its normal token: `azure-native.keyvault`. */
function moduleOf(type) {
	const [provider = "", path = ""] = type.split(":");
	const [module = ""] = path.split("/");
	return byModule.has(provider) ? `${provider}.${module}` : provider;
}
/**
* The statements of one module: a line for each type and each part, `type keyvault:vault {\u2026}`. A program has few of the
* types of a module, so a line is looked for and parsed when it is asked for.
*/
var Module = class {
	#text;
	#rows = /* @__PURE__ */ new Map();
	constructor(text) {
		this.#text = `\n${text}`;
	}
	/** By the type token without the provider. */
	type(name) {
		return this.#row("type", name);
	}
	part(name) {
		return this.#row("part", name);
	}
	#row(kind, name) {
		const start = `\n${kind} ${name} `;
		if (this.#rows.has(start)) return this.#rows.get(start);
		const row = this.#read(start);
		this.#rows.set(start, row);
		return row;
	}
	#read(start) {
		const at = /\s/.test(start.slice(1, -1).replace(" ", "")) ? -1 : this.#text.indexOf(start);
		if (at === -1) return void 0;
		const from = at + start.length;
		return JSON.parse(this.#text.slice(from, this.#text.indexOf("\n", from)));
	}
};
// statements/find.ts
/** The table, of which a module is read when a program has a type of it. */
var Statements = class {
	#read;
	#modules = /* @__PURE__ */ new Map();
	#types = /* @__PURE__ */ new Map();
	/** @param read gives the text of a module by its name, or nothing where there is none. */
	constructor(read) {
		this.#read = read;
	}
	/** What the table says of a type, by its normal token. `undefined`: nothing, and nothing is harmless then. */
	on(type) {
		if (this.#types.has(type)) return this.#types.get(type);
		const found = this.#find(type);
		this.#types.set(type, found);
		return found;
	}
	#find(type) {
		const module = this.#module(moduleOf(type));
		const row = module?.type(type.slice(type.indexOf(":") + 1));
		return module === void 0 || row === void 0 ? void 0 : {
			module,
			row
		};
	}
	#module(name) {
		if (this.#modules.has(name)) return this.#modules.get(name);
		const text = /^[a-z][\w-]*(\.[a-z][\w-]*)?$/.test(name) ? this.#read(name) : void 0;
		const module = text === void 0 ? void 0 : new Module(text);
		this.#modules.set(name, module);
		return module;
	}
};
// access/match/settled.ts
/** Inputs that often come from other stacks, and the key of the thing that they name. */
const inputs = {
	[assignmentType]: {
		principalId: (side, resource) => resolvePrincipal(side, resource, "principalId").actor.key,
		scope: (side, resource) => resolveScope(side, resource, "scope").scope.key
	},
	[groupMemberType]: {
		memberObjectId: (side, resource) => resolvePrincipal(side, resource, "memberObjectId").actor.key,
		groupObjectId: (side, resource) => resolvePrincipal(side, resource, "groupObjectId").actor.key
	}
};
/** No statement is about the inputs that decide outputs of other stacks. */
const noStatements = new Statements(() => void 0);
/**
* Values that an offline run knows only as an output of another stack, and the engine by value: the key of the output, and
* the key of the value. Only if the other stack's outputs confirm the value; another value is another thing.
*/
function settledSymbols(plan) {
	if (!plan.resources.some(({ type }) => type === "pulumi:pulumi:stackreference")) return [];
	const side = sideOf$1(plan, new Directory([plan]), noStatements);
	return Object.entries(inputs).flatMap(([type, keys]) => side.graph.ofType(type).flatMap((resource) => Object.entries(keys).flatMap(([property, keyIn]) => {
		const symbols = symbolsOf(side, resource, property);
		return symbols.length === 0 ? [] : symbols.map((symbol) => [symbol, keyIn(side, resource)]);
	})));
}
/** The keys that a known input has where it is not known. */
function symbolsOf({ graph }, resource, property) {
	const value = graph.text(resource, property);
	const [urn, ...others] = resource.sources.get(property) ?? [];
	const reference = urn === void 0 || others.length > 0 ? void 0 : graph.withUrn(urn);
	if (!value.known || reference?.type !== "pulumi:pulumi:stackreference") return [];
	const of = thingKey(resource);
	return outputsWith(reference, value.text).map((name) => symbolKey({
		of,
		property,
		sources: [graph.sourceOf({
			urn: reference.urn,
			path: `outputs.${name}`
		})],
		label: outputWords(reference, name)
	}));
}
// access/match/renames.ts
/**
* The keys in a lock and the present keys: names before the program renamed resources, and the keys that
* outputs of other stacks had while they were not known.
*/
function renamesOf$1(plan) {
	const after = toldApart(plan);
	return new Map([...aliasesOf(after), ...settledSymbols(after)]);
}
/**
* The keys that resources had before they were renamed or moved, and their present keys, according to the program's
* aliases. A key of another resource of the program is not an old name, nor is a key of another type.
*/
function aliasesOf({ resources }) {
	const taken = new Set(resources.map(resourceKey));
	const renames = /* @__PURE__ */ new Map();
	const claimed = /* @__PURE__ */ new Set();
	for (const resource of resources) {
		const { aliases, type } = resource;
		const ofType = aliases.filter((alias) => readTypeIn(alias) === type);
		for (const old of new Set(ofType.map(keyOf$2))) {
			if (taken.has(old)) continue;
			if (claimed.has(old)) renames.delete(old);
			else renames.set(old, resourceKey(resource));
			claimed.add(old);
		}
	}
	return renames;
}
// access/match/underNewNames.ts
/**
* Two separate plans with the names of the later one, which says what it renamed or moved. What is made of names, such as a
* fingerprint, is then the same on both sides. A name that the earlier plan has for something else is nobody's new name.
*/
function underNewNames(before, after) {
	const urns = newUrnsOf(before, after);
	const known = /* @__PURE__ */ new Map();
	return {
		before: withoutOldNames(urns.size === 0 ? before : withUrns(before, urns), known),
		after: withoutOldNames(after, known)
	};
}
/** By the URNs in the earlier plan. */
function newUrnsOf(before, after) {
	const now = new Map(without(after, before).map((resource) => [resourceKey(resource), resource.urn]));
	const gone = without(before, after).filter((resource) => !now.has(resourceKey(resource)));
	if (gone.length === 0) return /* @__PURE__ */ new Map();
	const keys = new Set(before.resources.map(resourceKey));
	const renames = aliasesOf(after);
	return new Map(gone.flatMap((resource) => {
		const key = renames.get(resourceKey(resource));
		const urn = key === void 0 || keys.has(key) ? void 0 : now.get(key);
		return urn === void 0 ? [] : [[resource.urn, urn]];
	}));
}
/** What is not one object on both sides: of a large stack little. */
function without(plan, other) {
	const shared = new Set(other.resources);
	return plan.resources.filter((resource) => !shared.has(resource));
}
function withUrns(plan, urns) {
	const resources = plan.resources.map((resource) => {
		const urn = urns.get(resource.urn);
		const referring = withNewUrns(resource, urns);
		return urn === void 0 ? referring : {
			...referring,
			urn,
			name: nameIn$3(urn)
		};
	});
	const unknowns = plan.unknowns.map((unknown) => ({
		...unknown,
		urn: urns.get(unknown.urn) ?? unknown.urn
	}));
	return {
		...plan,
		resources,
		unknowns
	};
}
/** Both sides have the new names now: what a resource was called before tells nothing more. */
function withoutOldNames(plan, known) {
	if (plan.resources.every(({ aliases }) => aliases.length === 0)) return plan;
	const resources = plan.resources.map((resource) => {
		if (resource.aliases.length === 0) return resource;
		const bare = known.get(resource) ?? {
			...resource,
			aliases: []
		};
		known.set(resource, bare);
		return bare;
	});
	return {
		...plan,
		resources
	};
}
// access/match/modelsOf.ts
/** The facts of both sides of a change. The same thing has the same key on both. */
function modelsOf(plans, known) {
	const { before, after } = named$3(plans);
	const directory = new Directory([after, before]);
	const same = sameRoles();
	const managed = managedThings([after, before]);
	const tells = plans.before.config !== void 0 && plans.after.config !== void 0;
	const read = (plan) => {
		const side = sideOf$1(plan, directory, known.statements);
		const facts = factsOf$2(side, known, same);
		return rekeyed(tells ? withPlaces$1(side, facts) : facts, managed);
	};
	const now = read(after);
	if (before === after) return {
		before: now,
		after: now
	};
	return {
		before: rekeyed(read(before), takenOver(before, after)),
		after: now
	};
}
/** The only link between two separate plans is what the later one says it renamed. */
function named$3(plans) {
	const after = toldApart(plans.after);
	return plans.before === plans.after ? {
		before: after,
		after
	} : underNewNames(toldApart(plans.before), after);
}
/** The facts of one plan. */
function modelOf(plan, known) {
	return modelsOf({
		before: plan,
		after: plan
	}, known).after;
}
// access/match/evidence.ts
/** The facts of one side, read by itself. */
function modelOfEvidence(evidence, known) {
	return evidence.kind === "lock" ? evidence.lock.model : modelOf(planOf(evidence), known);
}
function sidesOf$1({ before, after }, known) {
	const models = modelsOfSides(before, after, known);
	const isOneChange = after.kind === "plan" && before?.kind === "plan" && before.change === after.change;
	let keys;
	return {
		before: models.before === null || isOneChange ? models.before : withoutWholes(models.before),
		after: models.after,
		ops: isOneChange ? after.change.ops : /* @__PURE__ */ new Map(),
		replaced: isOneChange ? after.change.replaced : /* @__PURE__ */ new Set(),
		updatesInPlace: inPlaceIn(after),
		leavesOut: leftOutIn$1(after),
		remains: (key) => (keys ??= keysAfter(after, models.after)).has(key)
	};
}
/** A lock does not distinguish an empty list from a missing one, so a removed entry may still exist. */
function leftOutIn$1(after) {
	if (after.kind === "lock") {
		const listOf = ({ key, as }) => `${as} ${key}`;
		const listed = new Set(after.lock.model.memberships.map(listOf));
		return (membership) => isGroupType(normalType(parseUrn(membership.urn).type)) && !listed.has(listOf(membership));
	}
	let groups;
	return ({ key, as }) => {
		groups ??= new Map(toldApart(planOf(after)).resources.filter(({ type }) => isGroupType(type)).map((resource) => [resourceKey(resource), resource.inputs]));
		const inputs = groups.get(key);
		return inputs !== void 0 && (inputs[`${as}s`] ?? null) === null;
	};
}
/** According to the program. A rule knows what the provider replaces anyway. */
function inPlaceIn(after) {
	if (after.kind === "lock") return () => false;
	let resources;
	return (urn, input) => {
		resources ??= new Map(planOf(after).resources.map((resource) => [resource.urn, resource]));
		const resource = resources.get(urn);
		if (resource === void 0 || isIgnored(resource, input)) return false;
		return !resource.replaceOnChanges.some((name) => name === input || name === "*");
	};
}
function modelsOfSides(before, after, known) {
	if (before?.kind === "plan" && after.kind === "plan") return modelsOf({
		before: planOf(before),
		after: planOf(after)
	}, known);
	const now = modelOfEvidence(after, known);
	if (before === null) return {
		before: null,
		after: now
	};
	if (before.kind === "plan") return {
		before: modelOfEvidence(before, known),
		after: now
	};
	const old = before.lock.model;
	if (after.kind === "lock") return {
		before: old,
		after: now
	};
	const named = asIn(planOf(after), old);
	return {
		before: after.source.source === "offline" ? named : withoutUntoldCopies(named, after, now),
		after: now
	};
}
/** Only an offline run tells who has copies of keys: of what is still there, any other one tells no loss of them. */
function withoutUntoldCopies(old, after, now) {
	if (!old.standings.some(isCopy$1)) return old;
	const said = ({ key, power, of }) => JSON.stringify([
		key,
		power,
		of
	]);
	const told = new Set(now.standings.filter(isCopy$1).map(said));
	const left = keysAfter(after, now);
	const isUntold = (one) => isCopy$1(one) && left.has(one.key) && !told.has(said(one));
	return {
		...old,
		standings: old.standings.filter((one) => !isUntold(one))
	};
}
function isCopy$1({ step }) {
	return step === "copiedKey";
}
/** The facts of a lock with the present names and URNs of the program. */
function asIn(plan, model) {
	const [, project = ""] = plan.resources[0]?.urn.split("::") ?? [];
	return inProject(rekeyed(model, renamesOf$1(plan)), project);
}
function planOf({ change, side }) {
	return change[side];
}
function keysAfter(after, model) {
	if (after.kind === "plan") return new Set(toldApart(planOf(after)).resources.map(resourceKey));
	const { services, grants, trusts, hosts, memberships } = model;
	return new Set([
		services,
		grants,
		trusts,
		hosts,
		memberships
	].flatMap((facts) => facts.map(({ key }) => key)));
}
// access/match/named.ts
/** The facts of one side, with names for object ids, for questions. */
function namedFactsOf(evidence, known) {
	return named$2([modelOfEvidence(evidence, known)], known)[0];
}
/** The facts of both sides, with names for object ids. */
function namedSides(sides, known) {
	if (sides.before === null) return {
		...sides,
		after: named$2([sides.after], known)[0]
	};
	const [before, after] = named$2([sides.before, sides.after], known);
	return {
		...sides,
		before,
		after
	};
}
/**
* The same facts with names for the object ids that the project's settings name. The key stays that of the id: names decide
* nothing about what is the same, so that a lock needs none.
*
* @param models of both sides: a name that somebody else has on either side is told apart on both.
*/
function named$2(models, { principals = /* @__PURE__ */ new Map() }) {
	if (principals.size === 0) return models;
	const names = namesOf$1([...new Map(models.flatMap(actorsIn$1).map((actor) => [actor.key, actor])).values()], principals);
	if (names.size === 0) return models;
	const actor = (old) => ({
		...old,
		...names.get(old.key)
	});
	const same = (text) => text;
	return models.map((model) => mapModel(model, {
		key: same,
		id: same,
		actor
	}));
}
/** Who is named anew, by key. */
function namesOf$1(actors, principals) {
	const told = actors.flatMap((actor) => {
		const principal = principalOf(actor, principals);
		return principal === void 0 ? [] : [{
			key: actor.key,
			id: actor.id,
			principal
		}];
	});
	const keys = new Set(told.map(({ key }) => key));
	const bearers = [...actors.filter(({ key }) => !keys.has(key)), ...principals.values()].map(sayBearer);
	const counts = Map.groupBy(bearers, (bearer) => bearer);
	return new Map(told.map(({ key, id, principal }) => {
		return [key, counts.get(sayBearer(principal))?.length === 1 && !endsWithId.test(principal.name) ? principal : {
			...principal,
			name: `${principal.name} (${id})`
		}];
	}));
}
/** A name that ends so would pass for one that is told apart by another id. */
const endsWithId = /\([\da-f-]{36}\)\s*$/i;
/** Reports do not tell letter cases apart well enough. */
function sayBearer({ kind, name }) {
	return `${kind} ${name.trim().toLowerCase()}`;
}
/** Who has the id of an actor, where no resource of the program has it. */
function principalOf(actor, principals) {
	if (actor.kind !== "unknown" || isDeployer(actor)) return void 0;
	const key = parseKey(actor.key);
	const isUnclaimed = actor.name.toLowerCase().includes(actor.id.toLowerCase()) || / of stack /.test(actor.name);
	return key.kind === "object" && isUnclaimed ? principals.get(key.id.toLowerCase()) : void 0;
}
function actorsIn$1({ grants, holders, trusts, hosts, memberships, standings }) {
	return [
		...[
			...grants,
			...holders,
			...standings
		].map(({ actor }) => actor),
		...[...trusts, ...hosts].flatMap(({ actor, identity }) => [actor, identity.actor]),
		...memberships.flatMap(({ member, group }) => [member, group])
	];
}
// access/plan/bodies/expressions.ts
const builtInRole = /^\[\w+\((?:subscription\(\)\.id,\s*)?'Microsoft\.Authorization\/roleDefinitions',\s*'([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})'\)\]$/i;
const reference = /^\[(parameters|variables)\('([^']+)'\)\]$/;
const maxDepth$2 = 20;
/** An expression that is a single name has the value of that name; any other is not known. */
function resolved$1(value, names, depth = 0) {
	if (typeof value === "string") return textOf$1(value, names, depth);
	if (isList(value)) {
		const parts = value.map((item, index) => ({
			at: `[${index}]`,
			...resolved$1(item, names, depth)
		}));
		return {
			value: parts.map((part) => part.value),
			takenFrom: together$3(parts)
		};
	}
	if (!isRecord$1(value)) return {
		value,
		takenFrom: /* @__PURE__ */ new Map()
	};
	const parts = Object.entries(value).map(([key, item]) => ({
		key,
		at: `.${key}`,
		...resolved$1(item, names, depth)
	}));
	return {
		value: Object.fromEntries(parts.map((part) => [part.key, part.value])),
		takenFrom: together$3(parts)
	};
}
const unknown = {
	value: unknownSentinel,
	takenFrom: /* @__PURE__ */ new Map()
};
function textOf$1(text, names, depth) {
	if (!text.startsWith("[") || !text.endsWith("]")) return {
		value: text,
		takenFrom: /* @__PURE__ */ new Map()
	};
	if (text.startsWith("[[")) return {
		value: text.slice(1),
		takenFrom: /* @__PURE__ */ new Map()
	};
	const role = builtInRole.exec(text)?.[1];
	if (role !== void 0) return {
		value: `/providers/Microsoft.Authorization/roleDefinitions/${role}`,
		takenFrom: /* @__PURE__ */ new Map()
	};
	const [, kind, name = ""] = reference.exec(text) ?? [];
	const found = kind === "parameters" ? names.parameter(name) : kind === "variables" ? names.variable(name) : void 0;
	if (found === void 0 || depth > maxDepth$2) return unknown;
	const inner = kind === "parameters" ? {
		value: found.value,
		takenFrom: []
	} : resolved$1(found.value, names, depth + 1);
	return {
		value: inner.value,
		takenFrom: new Map([["", found.at], ...inner.takenFrom])
	};
}
function together$3(parts) {
	return new Map(parts.flatMap(({ at, takenFrom }) => [...takenFrom].map(([path, from]) => [`${at}${path}`, from])));
}
/** The value of a name in a record of them. */
function named$1(record, name) {
	const key = isRecord$1(record) ? Object.keys(record).find((each) => each.toLowerCase() === name.toLowerCase()) : void 0;
	return key === void 0 ? void 0 : own(record, key);
}
// access/plan/bodies/templateItem.ts
const roleType = /^(.*)\/providers\/(roleassignments)$/i;
/** The resources that a deployment makes of it, if it has a reader. Azure keeps what a template made. */
function madeBy(deployment, { given, at, takenFrom }) {
	const written = stringAt(given, "type") ?? "";
	const onPart = roleType.test(written);
	const type = armTypeOf(onPart ? "Microsoft.Authorization/roleAssignments" : written);
	if (type === void 0) return void 0;
	const { name: fullName, scope } = given;
	const body = without$1(given, "type", "name", "apiVersion", "dependsOn", "scope", "resources", "condition", "comments");
	const segments = typeof fullName === "string" && !holdsUnknown(fullName) ? fullName.split("/") : [];
	const whole = segments.length > 1 ? segments.slice(0, -1).join("/") : unknownSentinel;
	const isOnGroup = !onPart && scope === void 0;
	const scoped = typeof scope === "string" && scope.startsWith("/") ? scope : unknownSentinel;
	const parents = {
		scope: isOnGroup ? groupIn(deployment.id) : scoped,
		resourceName: whole,
		vaultName: whole,
		group: deployment.inputs["resourceGroupName"]
	};
	const found = inputsOf$2({
		type,
		name: segments.at(-1) ?? "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
		nameAt: `${at}.name`,
		parent: parents[type.parent ?? "group"],
		parentAt: `${at}.scope`,
		body: {
			...body,
			...type.parent === "resourceName" && { resourceGroupName: parents.group ?? "04da6b54-80e4-46f7-96ec-b56ff0331ba9" }
		},
		bodyAt: at
	});
	if (found === void 0) return void 0;
	const told = toldAfter([...found.moves, ["resourceGroupName", "resourceGroupName"]], withTaken(deployment, at, takenFrom), found.inputs);
	const group = deployment.inputOutputs.get("resourceGroupName");
	const onGroup = isOnGroup && group?.path === "name" ? [["scope", {
		...group,
		path: "id"
	}]] : [];
	const name = `${deployment.name}/${segments.length > 0 ? segments.join("/") : at.replace(/^.*?resources/, "resources")}`;
	return {
		...without$1(deployment, "declared"),
		...told,
		inputOutputs: new Map([...told.inputOutputs, ...onGroup]),
		urn: urnBelow(deployment.urn, type.as, name),
		type: type.as,
		name,
		id: void 0,
		importId: void 0,
		inputs: found.inputs,
		outputs: {},
		replaceOnChanges: [],
		aliases: [],
		parent: deployment.urn,
		retainOnDelete: true
	};
}
/** The resource group that a deployment is in, by its id. */
function groupIn(id) {
	return /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+(?=\/providers\/)/i.exec(id ?? "")?.[0] ?? "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
}
/** The run's reports about values, also at the places in the template that use them. */
function withTaken(deployment, at, takenFrom) {
	const taken = [...takenFrom].flatMap(([path, from]) => [...deployment.inputOutputs].flatMap(([told, output]) => {
		const to = movedPath([[from, `${at}${path}`]], told);
		return from === "" || to === void 0 ? [] : [[to, output]];
	}));
	return {
		...deployment,
		inputOutputs: new Map([...deployment.inputOutputs, ...taken])
	};
}
function urnBelow(urn, type, name) {
	return `${urn.slice(0, urn.length - nameIn$3(urn).length - 2)}$${type}::${name}`;
}
// access/plan/bodies/template.ts
const deploymentTypes = /* @__PURE__ */ new Set(["azure-native:resources:deployment", "azure:core/resourcegrouptemplatedeployment:resourcegrouptemplatedeployment"]);
/**
* The resources that a deployment of a template certainly makes and that access/ has readers for. The template itself
* stays unread, which covers conditional, repeated and nested resources and other types. Azure keeps what a template made.
*/
function readTemplate(deployment) {
	if (!deploymentTypes.has(deployment.type) || deployment.op === "read" || deployment.ignoreChanges.length > 0) return [];
	const { template, parameters, at } = partsOf$2(deployment);
	if (!isRecord$1(template)) return [];
	const names = namesIn$2(template, parameters, at);
	const found = itemsIn(own(template, "resources"), `${at.template}.resources`).flatMap((item) => resourcesIn$1(item, names));
	const seen = /* @__PURE__ */ new Set();
	return found.flatMap((item) => {
		const made = madeBy(deployment, item);
		if (made === void 0 || seen.has(made.urn)) return [];
		seen.add(made.urn);
		return [made];
	});
}
function partsOf$2({ inputs }) {
	const properties = own(inputs, "properties");
	if (isRecord$1(properties)) {
		const at = {
			template: "properties.template",
			parameters: "properties.parameters"
		};
		const parameters = (own(properties, "parametersLink") ?? null) !== null ? unknownSentinel : own(properties, "parameters") ?? {};
		return {
			template: parsed$1(own(properties, "template")),
			parameters,
			at
		};
	}
	return {
		template: parsed$1(inputs["templateContent"]),
		parameters: parsed$1(inputs["parametersContent"] ?? {}),
		at: {
			template: "templateContent",
			parameters: "parametersContent"
		}
	};
}
function namesIn$2(template, given, at) {
	return {
		parameter: (name) => {
			const value = own(named$1(given, name), "value");
			if (value !== void 0) return {
				value,
				at: `${at.parameters}.${name}.value`
			};
			const usual = own(named$1(own(template, "parameters"), name), "defaultValue");
			const isExpression = usual === void 0 || JSON.stringify(usual).includes("\"[");
			const isUsual = isRecord$1(given) && named$1(given, name) === void 0;
			return isExpression || !isUsual ? void 0 : {
				value: usual,
				at: ""
			};
		},
		variable: (name) => {
			const value = named$1(own(template, "variables"), name);
			return value === void 0 ? void 0 : {
				value,
				at: `${at.template}.variables.${name}`
			};
		}
	};
}
/** In a list, or by symbolic name. */
function itemsIn(resources, at) {
	if (isList(resources)) return resources.map((value, index) => ({
		value,
		at: `${at}[${index}]`
	}));
	return isRecord$1(resources) ? Object.entries(resources).map(([key, value]) => ({
		value,
		at: `${at}.${key}`
	})) : [];
}
/** The resource and those inside it, as far as they are certainly made. */
function resourcesIn$1({ value, at }, names) {
	const { value: given, takenFrom } = resolved$1(value, names);
	if (!isRecord$1(given) || !isCertain$2(given)) return [];
	const { type, name } = given;
	const inner = itemsIn(own(value, "resources"), `${at}.resources`).flatMap((item) => {
		const under = (key, outer) => {
			const part = own(item.value, key);
			return typeof outer === "string" && typeof part === "string" && ![outer, part].some(holdsUnknown) ? `${outer}/${part}` : unknownSentinel;
		};
		if (!isRecord$1(item.value)) return [];
		return resourcesIn$1({
			value: {
				...item.value,
				type: under("type", type),
				name: under("name", name)
			},
			at: item.at
		}, names);
	});
	return [{
		given,
		at,
		takenFrom
	}, ...inner];
}
function isCertain$2(given) {
	return (own(given, "condition") ?? true) === true && own(given, "copy") === void 0 && own(given, "existing") !== true;
}
// access/plan/bodies/bodies.ts
/** A change in which generic bodies and templates of Azure Resource Manager are read as the resources that they make. */
function withBodies(change) {
	const { before, after } = change;
	if (![before, after].some(({ resources }) => resources.some(hasBody))) return change;
	const known = /* @__PURE__ */ new Map();
	const read = (plan) => bodiesRead(plan, known);
	const now = read(after);
	return {
		...change,
		before: before === after ? now : read(before),
		after: now
	};
}
const hasBody = ({ type }) => type === "azapi:index/resource:resource" || deploymentTypes.has(type);
/** A resource that is the same object on both sides stays the same object. */
function bodiesRead(plan, known) {
	const bodies = /* @__PURE__ */ new Map();
	const urns = new Set(plan.resources.map(({ urn }) => urn));
	const resources = plan.resources.flatMap((resource) => {
		if (!hasBody(resource)) return [resource];
		const body = readAzapi(resource);
		if (body !== void 0) bodies.set(resource.urn, body);
		const made = known.get(resource) ?? (body === void 0 ? [resource, ...readTemplate(resource)] : [body.resource]);
		known.set(resource, made);
		return made.filter((each) => each === resource || each.urn === resource.urn || !urns.has(each.urn));
	});
	const unknowns = plan.unknowns.map((unknown) => {
		const inside = unknown.path.startsWith("inputs.") ? unknown.path.slice(7) : void 0;
		const moved = inside === void 0 ? void 0 : movedPath(bodies.get(unknown.urn)?.moves ?? [], inside);
		return moved === void 0 ? unknown : {
			...unknown,
			path: `inputs.${moved}`
		};
	});
	return {
		...plan,
		resources,
		unknowns
	};
}
// access/plan/position.ts
/**
* The places in one digest. Its stack traces repeat the same few positions, so each is read once, and one line is one
* object.
*/
var Places = class {
	#known = /* @__PURE__ */ new Map();
	#lines = /* @__PURE__ */ new Map();
	/**
	* The lines outside packages that lead to a resource, the innermost first: a component's children are declared where the
	* component is used. Without any, the one in a package.
	*/
	of(state) {
		const frames = listAt(state, "stackTrace") ?? [];
		const traced = this.#at(frames);
		const places = traced.some(isOwn) ? traced : [...traced, ...this.#at([state ?? null])];
		const own = places.filter(isOwn);
		return own.length > 0 ? own : places.filter(({ mainFolder }) => mainFolder === void 0).slice(0, 1);
	}
	#at(frames) {
		return frames.flatMap((frame) => this.#placeAt(stringAt(frame, "sourcePosition")) ?? []);
	}
	#placeAt(position) {
		if (position === void 0) return void 0;
		const known = this.#known.get(position);
		if (known !== void 0 || this.#known.has(position)) return known;
		const place = this.#one(parsePosition(position));
		this.#known.set(position, place);
		return place;
	}
	#one(place) {
		if (place === void 0) return void 0;
		const key = `${place.mainFolder ?? ""}\n${place.file}\n${place.line}`;
		const known = this.#lines.get(key) ?? place;
		this.#lines.set(key, known);
		return known;
	}
};
const isOwn = ({ file }) => !file.includes("node_modules/");
function parsePosition(position) {
	const match = /^project:\/\/\/(?<path>[^#]+)#(?<line>\d{1,9})/.exec(position);
	const [path, line] = [decoded(match?.groups?.path), Number(match?.groups?.line)];
	if (path === void 0) return void 0;
	const [mainFolder, absolute] = path.split(/(?:^|\/)file:\/+/);
	if (mainFolder === void 0 || absolute === void 0) return isInside(`/${path}`, "") && !/^[a-z]:/i.test(path) ? {
		file: path,
		line
	} : void 0;
	const file = decoded(`/${absolute}`);
	return file !== void 0 && isInside(`/${mainFolder}`, "") ? {
		file,
		line,
		mainFolder
	} : void 0;
}
/** The engine writes a space as `%20`. */
function decoded(path) {
	if (path?.includes("%") !== true) return path;
	try {
		return decodeURIComponent(path);
	} catch {
		return;
	}
}
/** Whether an absolute path lies in a folder, `""` for the file system's root, without `..` in it. */
function isInside(path, folder) {
	return path.startsWith(`${folder}/`) && !path.startsWith("//") && !path.split(/[/\\]/).includes("..");
}
/**
* Makes locations from places. The project begins in the folder on which all absolute paths agree: the folder that they have in
* common, if the program's folder is in it; else the folder around the program's folder. In doubt there is no location,
* because an absolute path is valid only on one machine.
*/
function locator(places) {
	const root = rootOf(places.filter(({ mainFolder }) => mainFolder !== void 0));
	return (place) => {
		const { file, line, mainFolder } = place;
		if (mainFolder === void 0) return {
			file,
			line
		};
		return root !== void 0 && isInside(file, root) ? {
			file: file.slice(root.length + 1),
			line
		} : void 0;
	};
}
function rootOf(places) {
	const [mainFolder, ...others] = new Set(places.map((place) => place.mainFolder));
	if (mainFolder === void 0 || mainFolder === "" || others.length > 0) return void 0;
	const files = new Set(places.map(({ file }) => file));
	const common = [...files].map((file) => file.slice(0, file.lastIndexOf("/"))).reduce(commonFolder);
	if ([...files].some((file) => file.startsWith(`${common}/${mainFolder}/`))) return common;
	const at = `${common}/`.lastIndexOf(`/${mainFolder}/`);
	return at === -1 ? void 0 : common.slice(0, at);
}
function commonFolder(a, b) {
	const [left, right] = [a.split("/"), b.split("/")];
	const differs = left.findIndex((part, index) => part !== right[index]);
	return differs === -1 ? a : left.slice(0, differs).join("/");
}
// access/plan/ops.ts
/** The steps of the engine (pulumi/pulumi, pkg/resource/deploy/step.go) that matter to the two sides. */
const understood = new Set([[
	"same",
	"create",
	"update",
	"delete",
	"replace",
	"create-replacement",
	"delete-replaced",
	"read"
], [
	"read-replacement",
	"refresh",
	"discard",
	"discard-replaced",
	"import",
	"import-replacement",
	"diff"
]].flat());
/** Steps that end the old resource. A new one, if any, has another step. */
const halfOfReplacement = /* @__PURE__ */ new Set(["delete-replaced", "discard-replaced"]);
const ending = /* @__PURE__ */ new Set(["delete", "discard"]);
const keeping = /* @__PURE__ */ new Set([
	"same",
	"update",
	"refresh",
	"read"
]);
const resting = /* @__PURE__ */ new Set([
	"same",
	"read",
	"refresh"
]);
const making = /* @__PURE__ */ new Set([
	"replace",
	"create-replacement",
	"delete-replaced",
	"import-replacement"
]);
/** The step changes nothing in Azure. */
const rests = (op) => resting.has(op);
const isUnderstood = (op) => understood.has(op);
/** The resource is gone after the step. */
const ends = (op) => ending.has(op);
/** The step drops the resource, or its old copy, from the state and leaves it in Azure. */
const onlyForgets = (op) => op === "discard" || op === "discard-replaced";
/** The old resource is gone after the step; the new one has another step. */
const endsOld = (op) => halfOfReplacement.has(op);
/** The resource stays the same, and so do Azure's answers. */
const keeps = (op) => keeping.has(op);
/** The step is a replacement, or a part of one. */
const replaces = (op) => making.has(op);
// access/plan/readOutputs.ts
/** Outputs that identify the owner of an id, and the issuer of a cluster's tokens. Everything else would only take memory. */
const readOutputNames = [
	[
		"id",
		"name",
		"principalId",
		"objectId",
		"clientId",
		"identity"
	],
	[
		"identityProfile",
		"kubeletIdentity",
		"addonProfiles"
	],
	["oidcIssuerUrl", "oidcIssuerProfile"]
].flat();
/** A reference to another stack, which has its outputs. */
const stackReferenceType = "pulumi:pulumi:stackreference";
/** The outputs that are kept of Azure's answer. */
function readOutputs(outputs, where, type) {
	const kept = (type === stackReferenceType ? ["outputs"] : readOutputNames).flatMap((name) => {
		const value = own(outputs, name);
		return value === void 0 ? [] : [[name, plainOf(value, where)]];
	});
	return kept.length === 0 ? nothing$4 : Object.fromEntries(kept);
}
const nothing$4 = {};
// access/plan/readState.ts
/**
* Reads one state of a resource, or `undefined` if there is none.
*
* @param where names the state in errors.
* @throws PlanError when it is not a state.
*/
function readState(state, op, where, places) {
	if (state === void 0 || state === null) return void 0;
	const [urn, given] = [stringAt(state, "urn"), stringAt(state, "type")];
	if (urn === void 0 || given === void 0) throw malformed(`${where} is not the state of a resource, which has a urn and a type`);
	const type = normalType(given);
	const importId = readId(stringAt(state, "importID"));
	const inputs = recordAt(state, "inputs", where);
	return respelled({
		urn,
		type,
		name: nameIn$3(urn),
		custom: own(state, "custom") === true,
		op: own(state, "external") === true ? "read" : op,
		id: readId(stringAt(state, "id")) ?? (importId?.startsWith("/subscriptions/") === true ? importId : void 0),
		importId,
		inputs: plainInputs(inputs, `${where}.inputs`),
		outputs: readOutputs(recordAt(state, "outputs", where), `${where}.outputs`, type),
		sources: readSources(recordAt(state, "propertyDependencies", where)),
		inputOutputs: readInputOutputs(state),
		inputTexts: readInputTexts(state),
		inputAnswers: readInputAnswers(state),
		inputsMadeOf: readMadeOf(state, "inputsMadeOf"),
		outputsMadeOf: readMadeOf(state, "outputsMadeOf"),
		computed: stringsAt(state, "computedInputs"),
		prints: readPrints(own(state, "inputFingerprints")),
		ignoreChanges: stringsAt(state, "ignoreChanges"),
		replaceOnChanges: stringsAt(state, "replaceOnChanges"),
		hasMadeName: own(inputs, "__createBeforeDelete") === true,
		parent: stringAt(state, "parent"),
		provider: readProvider(stringAt(state, "provider")),
		aliases: readAliases(urn, own(state, "aliases")),
		retainOnDelete: own(state, "retainOnDelete") === true || own(state, "external") === true || onlyForgets(op),
		deletedWith: stringAt(state, "deletedWith") || void 0,
		places: places.of(state)
	});
}
/** A preview's value for the id of a new resource is not an id. */
function readId(id) {
	return id === "" || id?.includes("04da6b54-80e4-46f7-96ec-b56ff0331ba9") === true ? void 0 : id;
}
/** A reference is the URN of the provider and its id. Default providers are named by the version of the SDK. */
function readProvider(reference) {
	const end = reference?.lastIndexOf("::") ?? -1;
	if (reference === void 0 || end < 0 || /::default(?:_[\d_]+\w*)?::[^:]*$/.test(reference)) return void 0;
	return reference.slice(0, end);
}
/** Most resources have no such list and share this one. */
const none$3 = [];
function stringsAt(state, key) {
	const value = own(state, key);
	return value === void 0 ? none$3 : stringsOf(value);
}
const maxAliases = 100;
function readAliases(urn, aliases) {
	const listed = stringsOf(aliases);
	if (listed.length === 0) return none$3;
	const unversioned = withoutVersions(urn);
	const given = listed.filter((alias) => withoutVersions(alias) !== unversioned);
	return given.length === 0 ? none$3 : given.slice(0, maxAliases);
}
const nothing$3 = {};
function recordAt(state, key, where) {
	const value = own(state, key);
	if (value === void 0 || value === null) return nothing$3;
	if (isRecord$1(value)) return value;
	throw malformed(`${where}.${key} is ${kindOf$1(value)}, expected an object`);
}
const noSources = /* @__PURE__ */ new Map();
function readSources(dependencies) {
	let sources;
	for (const [key, value] of Object.entries(dependencies)) {
		const urns = stringsOf(value);
		if (urns.length > 0) (sources ??= /* @__PURE__ */ new Map()).set(key, urns);
	}
	return sources ?? noSources;
}
function readPrints(prints) {
	if (!isRecord$1(prints)) return [];
	return Object.entries(prints).flatMap(([path, print]) => typeof print === "string" ? [`${path} #${print}`] : []);
}
// access/plan/calls.ts
/**
* Of what one line declares several times, as a helper or the constructor of a component does, the call that tells one from
* another: in each trace the innermost place from which the way is that of its equals alone.
*
* @param traces the places that lead to each thing, the innermost first. A place is one object.
* @returns for a trace the place that tells it; nothing where it has none.
*/
function tellingPlaces(traces) {
	const start = newWay();
	for (const trace of traces) for (const way of waysOf$2(start, trace)) way.count += 1;
	return (trace) => {
		const ways = waysOf$2(start, trace);
		const equals = ways.at(-1)?.count;
		return trace[ways.findIndex(({ count }) => count === equals)];
	};
}
function waysOf$2(start, trace) {
	let from = start;
	return trace.map((place) => {
		const way = from.on.get(place) ?? newWay();
		from.on.set(place, way);
		from = way;
		return way;
	});
}
function newWay() {
	return {
		count: 0,
		on: /* @__PURE__ */ new Map()
	};
}
// access/plan/sides.ts
/** The two sides that the entries of a digest make. */
function sidesOf({ byUrn, renames }, kind, phantoms) {
	const entries = [...byUrn.values()].toSorted((a, b) => a.urn < b.urn ? -1 : 1);
	const before = entries.flatMap(({ before: state, after: outcome, found: earlier }) => {
		if (state === void 0) return [];
		return withNewUrns(found$4(state, (outcome !== void 0 && isRefresh(outcome, kind) ? outcome.drift : earlier)?.before), renames);
	});
	const after = entries.flatMap(({ urn, after: outcome, found: earlier }) => {
		if (outcome === void 0) return [];
		if (!outcome.isShown) return withNewUrns(outcome.state, renames);
		return found$4(settled$1(outcome, kind, phantoms.has(urn)), isRefresh(outcome, kind) ? void 0 : earlier?.after);
	});
	const finishedAfter = finished(after);
	const unchanged = new Map(after.map((state, index) => [state, finishedAfter[index]]));
	return {
		before: finished(before, (state) => unchanged.get(state)),
		after: finishedAfter
	};
}
/**
* All places of one side together show where the project begins. Places of the other side may be from another machine.
*
* @param other the other side's resources by state: the same state is the same object on both sides.
*/
function finished(states, other = () => void 0) {
	const lineAt = locator(states.flatMap(({ places }) => places.slice(0, 1)));
	const tellingOf = tellingPlaces(states.map(({ places }) => places));
	return states.map((state) => {
		const { places, ...resource } = state;
		const made = other(state);
		const location = locationOf(places[0], tellingOf(places), lineAt);
		return made !== void 0 && isSamePlace(made.location, location) ? made : {
			...resource,
			location
		};
	});
}
function locationOf(innermost, telling, lineAt) {
	const line = innermost && lineAt(innermost);
	const call = telling === innermost ? void 0 : telling && lineAt(telling);
	return line === void 0 || call === void 0 ? line : {
		...call,
		in: line
	};
}
function isSamePlace(a, b) {
	return isSameLine(a, b) && isSameLine(a?.in, b?.in);
}
function isSameLine(a, b) {
	return a?.file === b?.file && a?.line === b?.line;
}
/** Azure's answers stay known unless the resource is replaced. */
function settled$1(outcome, kind, isPhantom) {
	const { state, op, old, drift } = outcome;
	if (old === void 0 || !(keeps(op) || isPhantom)) return {
		...state,
		outputs: {}
	};
	if (state === old) return state;
	if (isAnother$1(state, old)) return {
		...isRefresh(outcome, kind) ? found$4(state, drift?.after) : state,
		outputs: {},
		...state.op !== "read" && { apart: state.id ?? "" }
	};
	if (!isRefresh(outcome, kind)) return {
		...state,
		outputs: old.outputs,
		id: old.id ?? state.id
	};
	const outputs = Object.keys(state.outputs).length > 0 ? state.outputs : old.outputs;
	return {
		...found$4(state, drift?.after),
		outputs,
		id: old.id ?? state.id
	};
}
function isRefresh({ op }, kind) {
	return kind === "refresh" || op === "refresh";
}
/** With the inputs that a refresh found in Azure. */
function found$4(state, inputs) {
	return inputs === void 0 ? state : {
		...state,
		inputs
	};
}
/** Another id is another thing, whatever the step is called. */
function isAnother$1({ id }, old) {
	return id !== void 0 && old.id !== void 0 && id.toLowerCase() !== old.id.toLowerCase();
}
// access/plan/exported.ts
/** Reads an export of a stack, resource by resource. */
var ExportedStack = class {
	#resources = /* @__PURE__ */ new Map();
	#places = new Places();
	/** Old copies of resources that were replaced, which wait to be deleted. */
	#leftovers = [];
	#unknowns = [];
	#count = 0;
	/** @throws PlanError when it is not the state of a resource. */
	addResource(element) {
		this.#count += 1;
		const state = readState(element, "same", `resource ${this.#count}`, this.#places);
		if (state === void 0) throw malformed(`resource ${this.#count} is null`);
		if (own(element, "delete") === true) this.#leftovers.push(state);
		else if (own(element, "pendingReplacement") === true) this.#addGone(state);
		else this.#resources.set(state.urn, state);
	}
	/** A pending operation, whose result is not known. */
	addPending(element) {
		const type = stringAt(element, "type")?.slice(0, maxWord) ?? "unknown";
		const urn = stringAt(own(element, "resource"), "urn") ?? "";
		this.#unknowns.push({
			urn,
			path: "",
			why: `an operation on it (${type}) was interrupted: Azure may have done it`
		});
	}
	change() {
		for (const state of this.#leftovers.splice(0)) this.#addLeftover(state);
		const states = [...this.#resources.values()];
		const plan = {
			resources: finished(states),
			unknowns: this.#unknowns
		};
		return {
			kind: "state",
			before: plan,
			after: plan,
			ops: new Map(states.map(({ urn }) => [urn, "same"])),
			isComplete: true,
			replaced: /* @__PURE__ */ new Set()
		};
	}
	/** An old copy is still in Azure, but if a new one has the same URN, a plan cannot contain both. */
	#addLeftover(state) {
		const { urn } = state;
		if (!this.#resources.has(urn)) this.#resources.set(urn, state);
		else this.#unknowns.push({
			urn,
			path: "",
			why: "an old copy of it still waits to be deleted, and is not counted"
		});
	}
	#addGone({ urn }) {
		this.#unknowns.push({
			urn,
			path: "",
			why: "it was deleted and not created again, because an update was interrupted"
		});
	}
};
const maxWord = 20;
// access/plan/unchanged.ts
/** The members of a state that are read, except its place in the program and Azure's answers. */
const properties = [[
	"urn",
	"type",
	"custom",
	"external",
	"inputs",
	"propertyDependencies",
	"computedInputs",
	"inputFingerprints",
	"inputOutputs",
	"inputTexts",
	"inputAnswers",
	"inputsMadeOf",
	"outputsMadeOf",
	"ignoreChanges",
	"replaceOnChanges",
	"parent",
	"provider"
], [
	"aliases",
	"retainOnDelete",
	"deletedWith",
	"importID"
]].flat();
/** Azure's answers, which a preview need not repeat. */
const answers$2 = ["id", "outputs"];
/**
* Whether a new state has nothing that the old one does not have, except its place in the program. Most resources of a
* digest do not change, and there may be tens of thousands of them, so these are read once.
*/
function isUnchanged$1(oldState, newState) {
	return isRecord$1(oldState) && isRecord$1(newState) && properties.every((name) => isEqual(own(oldState, name), own(newState, name))) && answers$2.every((name) => own(newState, name) === void 0 || isEqual(own(oldState, name), own(newState, name)));
}
/** Deeper values count as different, and reading them then reports the error. */
const maxDepth$1 = 200;
/** Whether two values are equal, in any order of keys. */
function isEqual(a, b, depth = 1) {
	if (a === b) return true;
	if (depth > maxDepth$1) return false;
	if (isList(a)) return isList(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index], depth + 1));
	if (!isRecord$1(a) || !isRecord$1(b)) return false;
	const names = Object.keys(a);
	return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && isEqual(a[name], b[name], depth + 1));
}
// access/plan/drift.ts
/** Deeper than any input that gives access. Deeper values are compared as a whole. */
const maxLevel = 8;
/**
* Changes in Azure according to its answers. Not every provider copies them into the inputs, and none does if the
* program leaves an input out. Only differences between the answers count, so defaults of Azure are not drift.
*
* @returns undefined if the answers are the same.
*/
function driftOf(oldState, newState) {
	const answers = changedAnswers(oldState, newState);
	if (answers === void 0) return void 0;
	const { old, now } = answers;
	return {
		before: saidBefore(inputsOf(oldState), old, now),
		after: foundAfter(inputsOf(newState), old, now)
	};
}
/**
* The same for a preview that refreshes first (`pulumi preview --refresh`). Its refresh steps have Azure's earlier answers,
* the program's own steps the present ones. The program decides the inputs that it sets.
*
* @param refreshed the old state in the refresh step.
*/
function driftBefore(refreshed, oldState, newState) {
	const answers = changedAnswers(refreshed, oldState);
	if (answers === void 0) return void 0;
	const { old, now } = answers;
	return {
		before: saidBefore(inputsOf(refreshed), old, now),
		after: saidBefore(inputsOf(newState), now, old)
	};
}
/** Azure's earlier and later answers; undefined if they are the same. */
function changedAnswers(earlier, later) {
	const [old, now] = [own(earlier, "outputs"), own(later, "outputs")];
	return isRecord$1(old) && isRecord$1(now) && !isEqual(old, now) ? {
		old,
		now
	} : void 0;
}
function inputsOf(state) {
	return recordOf(own(state, "inputs"));
}
function recordOf(value) {
	return isRecord$1(value) ? value : {};
}
function differing$1(old, now) {
	return [.../* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => !isEqual(own(old, key), own(now, key)));
}
/** The inputs, with Azure's first value for changed values that they leave out. */
function saidBefore(inputs, old, now, level = 1) {
	const said = new Map(Object.entries(inputs));
	for (const key of differing$1(old, now)) {
		const [given, was, is] = [
			own(inputs, key) ?? void 0,
			own(old, key),
			own(now, key)
		];
		if (isRecord$1(was) && isRecord$1(is) && isOpen(given, level)) said.set(key, saidBefore(recordOf(given), was, is, level + 1));
		else if (given === void 0 && was !== void 0) said.set(key, was);
	}
	return Object.fromEntries(said);
}
/** The inputs, with Azure's present value wherever it changed: Azure decides, not the provider. */
function foundAfter(inputs, old, now, level = 1) {
	const found = new Map(Object.entries(inputs));
	for (const key of differing$1(old, now)) {
		const [given, was, is] = [
			own(inputs, key) ?? void 0,
			own(old, key),
			own(now, key)
		];
		if (isRecord$1(was) && isRecord$1(is) && isOpen(given, level)) found.set(key, foundAfter(recordOf(given), was, is, level + 1));
		else if (is === void 0) found.delete(key);
		else found.set(key, is);
	}
	return Object.fromEntries(found);
}
/** Whether the parts of an input can be compared one by one. */
function isOpen(given, level) {
	return level < maxLevel && (given === void 0 || isRecord$1(given));
}
// access/plan/changedSecrets.ts
/** The top-level inputs that a step changes; `undefined` if it changes something but does not list it. */
function changedInputs(step, op) {
	const diff = own(step, "detailedDiff");
	const paths = [
		...isRecord$1(diff) ? Object.keys(diff) : [],
		...stringsOf(own(step, "diffReasons")),
		...stringsOf(own(step, "replaceReasons"))
	];
	if (paths.length === 0 && !rests(op)) return void 0;
	return new Set(paths.map(inputOf));
}
/** The input that a path leads into: `tags` of `tags.team`, `list` of `list[0].name`, `a.b` of `["a.b"].c`. */
function inputOf(path) {
	return /^\["(?<name>[^"]*)"\]/.exec(path)?.groups?.["name"] ?? /^[^.[]*/.exec(path)?.[0] ?? path;
}
/**
* A new state in which the secrets that the step changes differ from the old ones, although both print the same.
*
* @param changed the result of changedInputs.
*/
function withChangedSecrets(state, changed) {
	if (changed?.size === 0) return state;
	const entries = Object.entries(state.inputs).map(([name, value]) => [name, changed?.has(name) === false ? value : unlike(value)]);
	const secret = entries.filter(([name, value]) => value !== state.inputs[name]).map(([name]) => name);
	if (secret.length === 0) return state;
	return {
		...state,
		inputs: Object.fromEntries(entries),
		computed: [...state.computed, ...secret]
	};
}
/** The value itself if it contains no secret. */
function unlike(value) {
	if (isSecret(value)) return changedSecret;
	if (isList(value)) {
		const items = value.map(unlike);
		return items.every((item, index) => item === value[index]) ? value : items;
	}
	if (!isRecord$1(value)) return value;
	const entries = Object.entries(value).map(([name, item]) => [name, unlike(item)]);
	return entries.every(([name, item]) => item === value[name]) ? value : Object.fromEntries(entries);
}
// access/plan/step.ts
/** @throws PlanError when it is not a step. */
function readStep(step, number, places) {
	const op = (stringAt(step, "op") ?? "unknown").slice(0, maxOpLength);
	const where = `step ${number}`;
	const [old, wanted] = [own(step, "oldState"), own(step, "newState")];
	const oldState = readState(old, op, `${where}: oldState`, places);
	const isSame = keeps(op) && isUnchanged$1(old, wanted);
	const wantedState = isSame && oldState !== void 0 ? placedAt(places.of(wanted), oldState) : readState(wanted, op, `${where}: newState`, places);
	const newState = wantedState !== void 0 && oldState !== void 0 && op !== "same" ? withChangedSecrets(wantedState, changedInputs(step, op)) : wantedState;
	const urn = newState?.urn ?? stringAt(step, "urn") ?? oldState?.urn;
	if (urn === void 0 || oldState === void 0 && newState === void 0) throw malformed(`${where} has neither an old nor a new state with urn and type`);
	const isRenamed = oldState !== void 0 && oldState.urn !== urn && oldState.type === (newState ?? oldState).type;
	const oldUrn = isRenamed ? oldState.urn : void 0;
	return {
		urn,
		op,
		before: isRenamed ? renamed(oldState, urn) : oldState,
		after: newState,
		oldUrn,
		reasons: reasonsOf(step),
		isLeftover: ends(op) && own(old, "delete") === true,
		drift: keeps(op) && !isSame ? plainDrift(driftOf(old, wanted), where) : void 0,
		raw: {
			old,
			wanted
		}
	};
}
/** The differences, without the engine's wrappers. @throws PlanError when they nest too deeply. */
function plainDrift(drift, where) {
	return drift && {
		before: plainInputs(drift.before, where),
		after: plainInputs(drift.after, where)
	};
}
/** No operation of the engine is longer. An unknown one is quoted in a sentence. */
const maxOpLength = 50;
/** The same state if it has not moved, because most resources of a digest are the same object on both sides. */
function placedAt(places, state) {
	return places.length === state.places.length && places.every((place, at) => place === state.places[at]) ? state : {
		...state,
		places
	};
}
/** A resource is the same under its old and its new URN. */
function renamed(state, urn) {
	return {
		...state,
		urn,
		name: nameIn$3(urn)
	};
}
/** Top-level inputs, from the list of reasons and from the paths of the differences (`tags.team`, `list[0].name`). */
function reasonsOf(step) {
	const diff = own(step, "detailedDiff");
	const replacing = isRecord$1(diff) ? Object.keys(diff).filter((path) => stringAt(diff[path], "kind")?.endsWith("-replace") === true) : [];
	return [.../* @__PURE__ */ new Set([...stringsOf(own(step, "replaceReasons")), ...replacing.map(inputOf)])];
}
// access/plan/entries.ts
/** The resources of a digest, with one or several steps each: refresh and update, or the halves of a replacement. */
var Entries = class {
	byUrn = /* @__PURE__ */ new Map();
	/** Old URNs of resources that an alias renames, and their new ones. */
	renames = /* @__PURE__ */ new Map();
	#leftovers = [];
	add(step) {
		if (step.oldUrn !== void 0) this.renames.set(step.oldUrn, step.urn);
		if (step.isLeftover) this.#leftovers.push(step);
		else this.#enter(step);
	}
	/** An old copy that waits for its deletion is the resource only if nothing else has its URN. */
	addLeftovers() {
		for (const step of this.#leftovers.splice(0)) if (!this.byUrn.has(step.urn)) this.#enter(step);
	}
	#enter({ urn, op, before, after, reasons, drift, raw }) {
		const entry = this.byUrn.get(urn) ?? {
			urn,
			op,
			isReplaced: false,
			reasons: []
		};
		this.byUrn.set(urn, entry);
		if (op === "refresh" && raw.old !== void 0) entry.refreshed = raw.old;
		const found = op === "refresh" ? void 0 : plainDrift(driftBefore(entry.refreshed, raw.old, raw.wanted), urn);
		if (found !== void 0) entry.found = found;
		if (before !== void 0) entry.before ??= before;
		const state = after ?? (ends(op) || endsOld(op) ? void 0 : before);
		if (state !== void 0) entry.after = {
			state,
			op,
			old: before,
			isShown: after !== void 0,
			drift
		};
		else if (ends(op)) delete entry.after;
		entry.isReplaced ||= replaces(op);
		entry.op = replaces(op) ? "replace" : op;
		for (const reason of reasons) entry.reasons.push(reason);
	}
};
// access/plan/phantom.ts
/**
* URNs of replacements that will not happen. When a resource is updated in place, the preview treats its outputs as
* unknown. Resources that use them are shown as replaced, but `up` then finds them unchanged. A replacement is such a
* phantom if every input that causes it was, and will be, an output of the same remaining resource.
*/
function phantomsAmong(entries) {
	const replaced = [...entries.values()].filter(({ isReplaced }) => isReplaced);
	const children = replaced.length === 0 ? /* @__PURE__ */ new Map() : childrenOf(entries);
	return new Set(replaced.filter((entry) => isPhantom(entry, entries, children)).map(({ urn }) => urn));
}
function isPhantom(entry, entries, children) {
	const { before, reasons } = entry;
	const after = entry.after?.state;
	if (before === void 0 || after === void 0 || reasons.length === 0) return false;
	return [...reasons].every((property) => {
		const old = own(before.inputs, property);
		if (own(after.inputs, property) !== "04da6b54-80e4-46f7-96ec-b56ff0331ba9" || after.computed.includes(property)) return false;
		const [source, ...others] = yielding(after, property, entries, children);
		if (source?.before === void 0 || others.length > 0 || !["same", "update"].includes(source.op)) return false;
		const [oldSource, ...otherOlds] = yielding(before, property, entries, children);
		return oldSource === source && otherOlds.length === 0 && yields(source.before, property).includes(old);
	});
}
/**
* The resources that the value of an input may come from, `undefined` for a resource that is not shown. A component stands for
* everything below it.
*/
function yielding(state, property, entries, children) {
	const urns = new Set(state.sources.get(property));
	const found = [];
	for (const urn of urns) {
		const entry = entries.get(urn);
		const source = entry?.before ?? entry?.after?.state;
		const below = source?.custom === false ? children.get(urn) ?? [] : [];
		if (urns.size + below.length > maxSources) return [void 0];
		for (const child of below) urns.add(child);
		if (source?.custom === false) continue;
		if (entry?.before === void 0 || yields(entry.before, property).length > 0) found.push(entry);
	}
	return found;
}
/** With more possible sources than this, a value has no particular source. */
const maxSources = 1e3;
const principalProperties = /* @__PURE__ */ new Set([
	"principalId",
	"objectId",
	"memberObjectId",
	"groupObjectId"
]);
/** The known outputs of a resource that an input may contain. Resources that only give access have none. */
function yields({ type, id, outputs }, property) {
	if (/:roleassignment$|:federatedidentitycredential$/.test(type)) return [];
	return (principalProperties.has(property) ? [
		own(outputs, "principalId"),
		own(outputs, "objectId"),
		stringAt(own(outputs, "identity"), "principalId")
	] : [id, own(outputs, "name")]).filter((value) => typeof value === "string");
}
function childrenOf(entries) {
	const children = /* @__PURE__ */ new Map();
	for (const [urn, { before, after }] of entries) {
		const parent = (after?.state ?? before)?.parent;
		if (parent === void 0) continue;
		const siblings = children.get(parent);
		if (siblings === void 0) children.set(parent, [urn]);
		else siblings.push(urn);
	}
	return children;
}
// access/plan/steps.ts
/** Reads the steps of a digest one by one, and keeps of each only what the two sides need. */
var Steps = class {
	#entries = new Entries();
	#places = new Places();
	#unknowns = [];
	#shown = /* @__PURE__ */ new Map();
	#count = 0;
	#hasProgram = false;
	/** @throws PlanError when it is not a step. */
	add(element) {
		this.#count += 1;
		const step = readStep(element, this.#count, this.#places);
		this.#shown.set(step.op, this.#shownOf(step.op) + 1);
		this.#hasProgram ||= !refreshOps.has(step.op) || this.#isRefreshed(step) && step.op !== "refresh";
		this.#unknowns.push(...unclear(step));
		this.#entries.add(step);
	}
	change({ offline, errors, sames, config }) {
		this.#entries.addLeftovers();
		const kind = offline === void 0 ? this.#kind() : "offline";
		const missing = kind === "preview" && this.#hides(sames) ? [missingUnchanged] : [];
		const entries = this.#entries.byUrn;
		const phantoms = phantomsAmong(entries);
		const { before, after } = sidesOf(this.#entries, kind, phantoms);
		const replaced = [...entries.values()].filter(({ urn, isReplaced }) => isReplaced && !phantoms.has(urn));
		return {
			kind,
			before: {
				resources: before,
				unknowns: this.#changesNothing() ? missing : []
			},
			after: {
				resources: after,
				unknowns: [
					...offline ?? [],
					...this.#unknowns,
					...missing,
					...errors
				],
				config
			},
			ops: new Map([...entries.values()].map(({ urn, op }) => [urn, op])),
			isComplete: missing.length === 0 && errors.length === 0,
			replaced: new Set(replaced.map(({ urn }) => urn))
		};
	}
	#kind() {
		return this.#shownOf("refresh") > 0 && !this.#hasProgram ? "refresh" : "preview";
	}
	/** A refresh before the preview shows every resource, too. */
	#hides(sames) {
		return this.#shownOf("refresh") === 0 && sames > this.#shownOf("same");
	}
	#changesNothing() {
		return [...this.#shown.keys()].every(rests);
	}
	#shownOf(op) {
		return this.#shown.get(op) ?? 0;
	}
	#isRefreshed({ urn, isLeftover }) {
		return !isLeftover && this.#entries.byUrn.get(urn)?.op === "refresh";
	}
};
/** The steps of a refresh without a program. */
const refreshOps = /* @__PURE__ */ new Set([
	"refresh",
	"update",
	"delete",
	"same"
]);
const missingUnchanged = {
	urn: "",
	path: "",
	why: "unchanged resources are missing: make the digest with --show-sames"
};
function unclear({ urn, op, after }) {
	if (!isUnderstood(op)) return [{
		urn,
		path: "",
		why: `what the step "${op}" does is not known here`
	}];
	if (after !== void 0 || ends(op) || endsOld(op)) return [];
	return [{
		urn,
		path: "",
		why: `the step "${op}" does not show what the resource will be`
	}];
}
// access/plan/document.ts
/** Reads a digest or an export part by part, from a parsed value or from a stream. */
var PlanDocument = class {
	#steps = new Steps();
	#stack = new ExportedStack();
	#begun = /* @__PURE__ */ new Set();
	#offline = [];
	#errors = [];
	#sames = 0;
	/** Whether anything was summarized: an empty summary does not count. */
	#isSummed = false;
	#held = 0;
	#version = null;
	#config;
	/** Begins an object or a list. @throws PlanError when there was one before, because it is not clear which one counts. */
	begin(part) {
		if (this.#begun.has(part)) throw malformed(`it has "${part}" twice`);
		this.#begun.add(part);
	}
	/** Takes an element of a list. @throws PlanError when it has the wrong form, or when there are too many to hold. */
	element(part, element) {
		this.#held += part === "diagnostics" ? 0 : 1;
		if (this.#held > maxHeld$1) throw malformed(`it has more than ${maxHeld$1} resources, which is more than is read`);
		if (part === "steps") this.#steps.add(element);
		else if (part === "resources") this.#stack.addResource(element);
		else if (part === "pending_operations") this.#stack.addPending(element);
		else if (part === "unknowns") this.#offline.push(readUnknown(element));
		else this.#errors.push(...readError(element, this.#errors.length));
	}
	/** Takes a whole value, which may have the wrong form. */
	value(part, value) {
		if (part === "version") this.#version = value;
		else if (part === "changeSummary") this.#count(value);
		else if (part === "config") this.#config = isRecord$1(value) ? value : void 0;
		else if (part === "document") throw notAPlan(kindOf$1(value));
		else if (value !== null) throw notAPlan(`an object whose "${part}" is ${kindOf$1(value)}`);
	}
	#saysNothing() {
		return this.#held === 0 && this.#errors.length === 0 && !this.#isSummed && !this.#begun.has("unknowns");
	}
	#count(summary) {
		this.#sames = countOf$1(own(summary, "same"));
		this.#isSummed = isRecord$1(summary) && Object.keys(summary).length > 0;
	}
	/** @throws PlanError when there were neither steps nor resources. */
	change() {
		if (this.#begun.has("steps")) {
			if (this.#saysNothing()) throw notAPlan(nothingLookedAt);
			const remarks = {
				offline: this.#begun.has("unknowns") ? this.#offline : void 0,
				errors: this.#errors,
				sames: this.#sames,
				config: this.#config
			};
			return withBodies(this.#steps.change(remarks));
		}
		if (this.#begun.has("deployment")) {
			if (this.#version === 3 || this.#version === 4) return withBodies(this.#stack.change());
			throw notAPlan(`an export of version ${typeof this.#version === "number" ? String(this.#version) : kindOf$1(this.#version)}, expected 3 or 4`);
		}
		const [error] = this.#errors;
		throw notAPlan(error === void 0 ? "an object without steps" : `no steps, since ${error.why}`);
	}
};
const nothingLookedAt = "no steps, and no summary that says that there is nothing to do";
/** The error for an input that is not a digest or an export: what it is, and how to make the right one. */
function notAPlan(found) {
	return new PlanError(`not a digest of \`pulumi preview --json\`, which is an object with a list of steps, nor a \`pulumi stack export\`: found ${found}. Make one with: pulumi preview --json --show-sames > digest.json`);
}
function readUnknown(unknown) {
	return {
		urn: stringAt(unknown, "urn") ?? "",
		path: stringAt(unknown, "path") ?? "",
		why: stringAt(unknown, "why") ?? "not known"
	};
}
/** The first errors of the run, each by its first line. */
function readError(diagnostic, earlier) {
	if (stringAt(diagnostic, "severity") !== "error" || earlier >= maxErrors) return [];
	const [line = ""] = (stringAt(diagnostic, "message") ?? "").trimStart().slice(0, maxMessage).split("\n");
	return [{
		urn: stringAt(diagnostic, "urn") ?? "",
		path: "",
		why: `${runFailed}${line}`
	}];
}
const maxHeld$1 = 2e5;
const maxErrors = 10;
const maxMessage = 300;
function countOf$1(value) {
	return typeof value === "number" ? value : 0;
}
// access/plan/parts.ts
/** The lists, with the word for an element in errors. */
const elementWords = {
	document: "",
	steps: "step",
	unknowns: "unknown",
	diagnostics: "diagnostic",
	changeSummary: "",
	config: "",
	version: "",
	deployment: "",
	resources: "resource",
	pending_operations: "pending operation"
};
const list = (name) => [name, {
	name,
	as: "list",
	parts: /* @__PURE__ */ new Map()
}];
const value$1 = (name) => [name, {
	name,
	as: "value",
	parts: /* @__PURE__ */ new Map()
}];
const deployment = {
	name: "deployment",
	as: "object",
	parts: new Map([list("resources"), list("pending_operations")])
};
/** The whole of a digest or an export. */
const documentPart = {
	name: "document",
	as: "object",
	parts: new Map([...[
		list("steps"),
		list("unknowns"),
		list("diagnostics"),
		value$1("changeSummary"),
		value$1("config"),
		value$1("version")
	], ["deployment", deployment]])
};
// access/plan/walk.ts
/** Passes a parsed document to a PlanDocument, as a reader of its text does. */
function walk(value, document, part = documentPart) {
	if (part.as === "object" && isRecord$1(value)) {
		document.begin(part.name);
		for (const [key, inner] of Object.entries(value)) {
			const innerPart = part.parts.get(key);
			if (innerPart !== void 0) walk(inner, document, innerPart);
		}
	} else if (part.as === "list" && isList(value)) {
		document.begin(part.name);
		for (const element of value) document.element(part.name, element);
	} else document.value(part.name, value);
}
// access/plan/plan.ts
/**
* Both sides of a change, from what `pulumi preview --json`, `pulumi refresh --preview-only --json`, an offline run or
* `pulumi stack export` print. Old states have Azure's answers, so that both sides know the owner of an object id.
* For large files use stream.ts, which reads step by step.
*
* @throws PlanError when it is none of these.
*/
function readChange(parsed) {
	const document = new PlanDocument();
	walk(parsed, document);
	return document.change();
}
// access/plan/text/bytes.ts
/** Bytes are decoded in pieces of this size, so that one large chunk needs no more memory than many small ones. */
const pieceSize = 65536;
/** The encodings by byte order mark. Without a mark it is UTF-8. */
const marks$1 = [
	{
		mark: [
			239,
			187,
			191
		],
		encoding: "utf-8"
	},
	{
		mark: [255, 254],
		encoding: "utf-16le"
	},
	{
		mark: [254, 255],
		encoding: "utf-16be"
	},
	{
		mark: [],
		encoding: "utf-8"
	}
];
const longestMark = 3;
/**
* Decodes a stream of bytes: UTF-8, or UTF-16 if a byte order mark says so, as Windows PowerShell writes it
* with `>`. The mark itself is not part of the text.
*/
var TextOfBytes = class {
	/** The bytes of an incomplete mark or character. */
	#rest = /* @__PURE__ */ new Uint8Array(0);
	#decoder;
	/** @throws PlanError when the bytes are not text. */
	*push(chunk) {
		for (let start = 0; start < chunk.length; start += pieceSize) {
			const bytes = joined(this.#rest, chunk.subarray(start, start + pieceSize));
			if (this.#decoder !== void 0 || bytes.length >= longestMark) yield this.#decode(bytes, wholeLength);
			else this.#rest = bytes.slice();
		}
	}
	/** The rest of the text. @throws PlanError when it ends in the middle of a character. */
	end() {
		return this.#decode(this.#rest, ({ length }) => length);
	}
	#decode(bytes, lengthOf) {
		let start = 0;
		if (this.#decoder === void 0) {
			const found = marks$1.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
			start = found?.mark.length ?? 0;
			this.#decoder = new TextDecoder(found?.encoding, {
				fatal: true,
				ignoreBOM: true
			});
		}
		const { encoding } = this.#decoder;
		const end = Math.max(start, lengthOf(bytes, encoding));
		this.#rest = bytes.slice(end);
		try {
			return this.#decoder.decode(bytes.subarray(start, end));
		} catch (error) {
			throw malformed(`it is not valid ${encoding.toUpperCase()}, or is cut off in the middle of a character`, error);
		}
	}
};
/** How many bytes make up whole characters. */
function wholeLength(bytes, encoding) {
	return encoding === "utf-8" ? wholeUtf8(bytes) : wholeUtf16(bytes, encoding === "utf-16be");
}
function wholeUtf8(bytes) {
	const { length } = bytes;
	for (let at = length - 1; at >= Math.max(0, length - 3); at -= 1) {
		const byte = bytes[at] ?? 0;
		if (byte >= 192) return at + (byte >= 240 ? 4 : byte >= 224 ? 3 : 2) > length ? at : length;
		if (byte < 128) break;
	}
	return length;
}
/** A high surrogate is half a character. */
function wholeUtf16(bytes, isBigEndian) {
	const length = bytes.length - bytes.length % 2;
	const high = bytes[isBigEndian ? length - 2 : length - 1] ?? 0;
	return high >= 216 && high <= 219 ? length - 2 : length;
}
function joined(rest, bytes) {
	if (rest.length === 0) return bytes;
	const both = new Uint8Array(rest.length + bytes.length);
	both.set(rest);
	both.set(bytes, rest.length);
	return both;
}
// access/plan/text/lead.ts
/** How many lines npm and Pulumi may print on stdout before the document. */
const maxLines$1 = 100;
const maxLength$2 = 1e5;
const shownLength = 40;
/** Skips the text before a JSON document: white space, and lines that do not begin with `{`. */
var Lead = class {
	#lines = 0;
	#length = 0;
	#isLineStart = true;
	/** The beginning of the skipped text, without white space. */
	#shown = "";
	/** The position of the document in the text, or -1 when it has not begun yet. @throws PlanError when it begins too late. */
	find(text) {
		for (let at = 0; at < text.length;) {
			if (text[at] === "{" && (this.#isLineStart || this.#shown === "")) return at;
			this.#pass(text[at] ?? "");
			at += 1;
		}
		return -1;
	}
	#pass(char) {
		const isBlank = char.trim() === "";
		if (this.#shown.length < shownLength && (this.#shown !== "" || !isBlank)) this.#shown += char;
		this.#isLineStart = char === "\n";
		this.#length += 1;
		if (char === "\n") this.#lines += 1;
		if (this.#lines >= maxLines$1 || this.#length >= maxLength$2) throw this.error();
	}
	get isList() {
		return this.#shown.startsWith("[");
	}
	/** The error if no document begins. */
	error() {
		if (this.#shown === "") return notAPlan("nothing: did the command before fail?");
		if (this.isList) return notAPlan("an array, or no JSON");
		return notAPlan(`text that begins with ${JSON.stringify(this.#shown.trimEnd())}`);
	}
};
// access/plan/text/indentation.ts
/** A longer element is scanned instead of searched repeatedly. */
const maxHeld = 1e6;
const maxIndent = 100;
/**
* Finds elements by their indentation: in an indented document, a `{` that is first in its line
* is closed by the next `}` with the same indentation. This search is faster than reading every character. It is not
* trusted: the found text has to parse. No part of an object is an object, so then it is the whole element.
*/
var Indentation = class {
	/** White space since the last line break. */
	#indent;
	#isConsistent = true;
	#searched = 0;
	/** White space in front of an element, in one or several pieces. */
	see(space) {
		const lineStart = space.lastIndexOf("\n") + 1;
		const indent = lineStart > 0 ? space.slice(lineStart) : this.#indent === void 0 ? void 0 : this.#indent + space;
		this.#indent = indent === void 0 || indent.length > maxIndent ? void 0 : indent;
	}
	/** Something other than white space, so what follows is not first in its line. */
	forget() {
		this.#indent = void 0;
	}
	/** If an element does not end in this way, the document may be indented differently. */
	distrust() {
		this.#isConsistent = false;
	}
	/** How much of the following text belongs to a held element by indentation; all of it if indentation does not help. */
	endIn(held, following) {
		const end = `\n${this.#indent ?? ""}}`;
		const at = (held.slice(1 - end.length) + following.slice(0, end.length - 1)).includes(end) ? -1 : following.indexOf(end);
		return at === -1 ? following.length : at + end.length;
	}
	find(text, from) {
		if (this.#indent === void 0 || !this.#isConsistent || text[from] !== "{") return void 0;
		const next = text[from + 1];
		if (next === void 0) return "held";
		if (next !== "\n" && next !== "\r") return void 0;
		const lineStart = `\n${this.#indent}`;
		let at = text.indexOf("}", from + Math.max(1, this.#searched));
		while (at !== -1 && !text.startsWith(lineStart, at - lineStart.length)) at = text.indexOf("}", at + 1);
		this.#searched = 0;
		if (at === -1) {
			if (text.length - from > maxHeld) return void 0;
			this.#searched = text.length - from;
			return "held";
		}
		const end = at + 1;
		try {
			return {
				element: parseJson(text.slice(from, end)),
				end
			};
		} catch {
			this.distrust();
			return;
		}
	}
};
// access/plan/text/valueEnd.ts
const quote = 34;
const backslash = 92;
const opening = /* @__PURE__ */ new Set([123, 91]);
const closing = /* @__PURE__ */ new Set([125, 93]);
/** The characters that end a number or a word. */
const delimiters = /* @__PURE__ */ new Set([
	32,
	9,
	10,
	13,
	44,
	58,
	93,
	125
]);
/**
* Finds the end of one JSON value, in text that comes in pieces. The text between its brackets and quotes is not checked:
* the parser does that.
*/
var ValueEnd = class {
	#kind = "none";
	#depth = 0;
	#isInString = false;
	#isEscaped = false;
	/** How many brackets are open at the end of the piece. */
	get depth() {
		return this.#depth;
	}
	/** The position after the value in the piece, or -1 when the value continues in the next one. */
	find(text, from) {
		if (this.#kind === "none") {
			const first = text.charCodeAt(from);
			this.#kind = first === quote || opening.has(first) ? "nested" : "scalar";
		}
		return this.#kind === "scalar" ? endOfScalar(text, from) : this.#endOfNested(text, from);
	}
	#endOfNested(text, from) {
		let at = from;
		while (at !== -1 && at < text.length) {
			const char = text.charCodeAt(at);
			if (this.#isInString || char === quote) at = this.#endOfString(text, this.#isInString ? at : at + 1);
			else {
				at += 1;
				if (opening.has(char)) this.#depth += 1;
				else if (closing.has(char)) this.#depth -= 1;
				else continue;
			}
			if (at !== -1 && this.#depth === 0) return at;
		}
		return -1;
	}
	/** The position after the closing quote, or -1 when the string continues in the next piece. */
	#endOfString(text, from) {
		let at = this.#isEscaped ? from + 1 : from;
		this.#isEscaped = false;
		for (;;) {
			const found = text.indexOf("\"", at);
			const end = found === -1 ? text.length : found;
			let backslashes = 0;
			while (end - backslashes > at && text.charCodeAt(end - backslashes - 1) === backslash) backslashes += 1;
			const isEscaped = backslashes % 2 === 1;
			this.#isInString = found === -1 || isEscaped;
			if (!this.#isInString) return found + 1;
			this.#isEscaped = found === -1 && isEscaped;
			if (found === -1) return -1;
			at = found + 1;
		}
	}
};
function endOfScalar(text, from) {
	for (let at = from; at < text.length; at += 1) if (delimiters.has(text.charCodeAt(at))) return at;
	return -1;
}
// access/plan/text/taking.ts
/** Longer than any step of a program. Without an end, a whole file would be one value. */
const maxLength$1 = 2e7;
/** Much deeper than any accepted value. The parser needs much memory for every level. */
const maxDepth = 1e3;
/** Takes a whole value. @param what its name in errors. */
function taking(what, done) {
	const valueEnd = new ValueEnd();
	const pieces = [];
	let length = 0;
	return { take(text, from) {
		const end = valueEnd.find(text, from);
		pieces.push(text.slice(from, end === -1 ? void 0 : end));
		length += pieces.at(-1)?.length ?? 0;
		if (length > maxLength$1) throw malformed(`${what} is longer than ${maxLength$1} characters`);
		if (valueEnd.depth > maxDepth) throw malformed(`${what} nests deeper than ${maxDepth} levels`);
		if (end !== -1) done(parsed(pieces.join(""), what));
		return end;
	} };
}
/** Skips a value without keeping it or checking its contents. */
function passing(done) {
	const valueEnd = new ValueEnd();
	return { take(text, from) {
		const end = valueEnd.find(text, from);
		if (end !== -1) done();
		return end;
	} };
}
function parsed(text, what) {
	try {
		return parseJson(text);
	} catch (error) {
		throw malformed(`${what} is not valid JSON`, error);
	}
}
// access/plan/text/textReader.ts
/** Reads the text of a digest or an export as a stream. Each element of a list is parsed and passed on separately. */
var TextReader = class {
	#document;
	#lead = new Lead();
	#indentation = new Indentation();
	#frames = [];
	/** What may come next; undefined before the document begins. */
	#expected;
	#key = "";
	#taking;
	/** The beginning of an element, to be read again with more text. */
	#held = "";
	constructor(document) {
		this.#document = document;
	}
	/** @throws PlanError when it cannot be a digest or an export. */
	push(piece) {
		const held = this.#held;
		if (held === "") {
			this.#readOn(piece);
			return;
		}
		this.#held = "";
		const end = this.#indentation.endIn(held, piece);
		this.#readOn(held + piece.slice(0, end));
		if (end < piece.length) this.push(piece.slice(end));
	}
	#readOn(text) {
		for (let at = 0; at < text.length;) at = this.#next(text, at);
	}
	/** @throws PlanError when the text ends too early. */
	end() {
		this.#indentation.distrust();
		this.push("");
		if (this.#expected === void 0) throw this.#lead.error();
		if (this.#expected === "end") return;
		throw malformed(`it ends ${`${this.#taking === void 0 ? "before" : "in the middle of"} ${this.#nextName()}`}: was the command that wrote it interrupted?`);
	}
	/** Continues reading at a position. @returns the position after what was read. */
	#next(text, at) {
		if (this.#taking !== void 0) return this.#takeOn(this.#taking, text, at);
		if (this.#expected === void 0) return this.#begin(text);
		let end = at;
		while (isSpace(text.charCodeAt(end))) end += 1;
		if (end > at) {
			this.#indentation.see(text.slice(at, end));
			return end;
		}
		const next = this.#read(this.#expected, text, at);
		if (this.#held === "") this.#indentation.forget();
		return next;
	}
	#takeOn(taking, text, at) {
		const end = taking.take(text, at);
		return end === -1 ? text.length : end;
	}
	#begin(text) {
		const at = this.#lead.find(text);
		return at === -1 ? text.length : this.#open(documentPart, at);
	}
	#read(expected, text, at) {
		const char = text[at] ?? "";
		const isList = this.#frames.at(-1)?.part.as === "list";
		switch (expected) {
			case "key or end":
			case "key":
				if (char === "}" && expected === "key or end") return this.#close(at);
				if (char !== "\"") break;
				return this.#start(taking("a name", this.#named), text, at);
			case "colon":
				if (char !== ":") break;
				this.#expected = "value";
				return at + 1;
			case "value": return this.#value(char, text, at);
			case "element or end":
			case "element":
				if (char === "]" && expected === "element or end") return this.#close(at);
				return this.#element(text, at);
			case "comma":
				if (char === (isList ? "]" : "}")) return this.#close(at);
				if (char !== ",") break;
				this.#expected = isList ? "element" : "key";
				return at + 1;
			case "end": throw malformed(`more text follows its end: ${JSON.stringify(text.slice(at, at + 20))}`);
		}
		throw malformed(`no valid JSON: unexpected ${JSON.stringify(char)} before ${this.#nextName()}`);
	}
	#named = (key) => {
		this.#key = typeof key === "string" ? key : "";
		this.#taken("colon");
	};
	#value(char, text, at) {
		const part = this.#frames.at(-1)?.part.parts.get(this.#key);
		const passed = () => {
			this.#taken("comma");
		};
		if (part === void 0) return this.#start(passing(passed), text, at);
		if (part.as === "object" && char === "{" || part.as === "list" && char === "[") return this.#open(part, at);
		const done = (value) => {
			this.#document.value(part.name, value);
			this.#taken("comma");
		};
		return this.#start(taking(`"${part.name}"`, done), text, at);
	}
	#element(text, at) {
		const found = this.#indentation.find(text, at);
		if (found === "held") {
			this.#held = text.slice(at);
			return text.length;
		}
		if (found === void 0) return this.#start(taking(this.#nextName(), this.#elementTaken), text, at);
		this.#elementTaken(found.element);
		return found.end;
	}
	#elementTaken = (element) => {
		const frame = this.#frames.at(-1);
		if (frame === void 0) return;
		frame.count += 1;
		this.#document.element(frame.part.name, element);
		this.#taken("comma");
	};
	#open(part, at) {
		this.#document.begin(part.name);
		this.#frames.push({
			part,
			count: 0
		});
		this.#expected = part.as === "list" ? "element or end" : "key or end";
		return at + 1;
	}
	#close(at) {
		this.#frames.pop();
		this.#expected = this.#frames.length === 0 ? "end" : "comma";
		return at + 1;
	}
	#start(taking, text, at) {
		this.#taking = taking;
		return this.#takeOn(taking, text, at);
	}
	#taken(next) {
		this.#taking = void 0;
		this.#expected = next;
	}
	/** The expected next part, for errors. */
	#nextName() {
		const frame = this.#frames.at(-1);
		return frame?.part.as === "list" ? `${elementWords[frame.part.name]} ${frame.count + 1}` : "a name or a value";
	}
};
function isSpace(char) {
	return char === 32 || char === 10 || char === 13 || char === 9;
}
// access/plan/stream.ts
/**
* Reads a digest or an export as a stream of bytes, without keeping its text or its objects: of each step it
* keeps what the two sides of the change need. It reads what `readChange` reads, and also accepts a byte order mark,
* UTF-16, and a few lines of other output in front.
*
* @example
* const reader = new DigestReader();
* for await (const chunk of createReadStream("digest.json")) reader.push(chunk);
* const { before, after } = reader.end();
*/
var DigestReader = class {
	#document = new PlanDocument();
	#bytes = new TextOfBytes();
	#text = new TextReader(this.#document);
	/** @throws PlanError when it cannot be a digest or an export. */
	push(chunk) {
		for (const text of this.#bytes.push(chunk)) this.#text.push(text);
	}
	/** @throws PlanError when it was no digest or export, or was cut off. */
	end() {
		this.#text.push(this.#bytes.end());
		this.#text.end();
		return this.#document.change();
	}
};
/** Whether a file is a digest or an export and not a lock, which is YAML, by its first bytes. */
function looksLikeJson(firstBytes) {
	const lead = new Lead();
	const bytes = new TextOfBytes();
	try {
		const texts = [...bytes.push(firstBytes)];
		return (texts.length > 0 ? texts : [bytes.end()]).some((text) => lead.find(text) !== -1) || lead.isList;
	} catch (error) {
		if (error instanceof PlanError) return false;
		throw error;
	}
}
// access/report/escape.ts
/**
* Makes a name that came from outside harmless on a terminal: control, bidirectional and other invisible characters are
* spelled out, so that it can neither move the cursor nor read differently from what it is, and so are workflow commands
* (`::error::`, `##[error]`), which the log of a GitHub job obeys. Very long names are cut.
*/
function forTerminal(text) {
	return text.trim() === "" ? noName : spellOut(text, unsafeInName, 400);
}
/** The same between quotation marks, beside which a colon at either end is no command. */
function quotedForTerminal(text) {
	return `"${spellOut(text, unsafeInQuotes, 400)}"`;
}
/** The same for a message of several lines: it keeps its line breaks and its indentation, and has limits. */
function linesForTerminal(text) {
	const lines = text.split("\n", maxLines + 1);
	const more = lines.length > maxLines ? text.split("\n").length - maxLines : 0;
	const shown = lines.slice(0, maxLines).map((line) => spellOut(line.replaceAll("	", "    "), unsafeInLine, 1e3).replace(/^(\s*):(?=:)/, `$1${spell(":")}`));
	return (more > 0 ? [...shown, `\u2026 and ${String(more)} more lines`] : shown).join("\n");
}
/**
* Makes a name harmless in GitHub-flavoured markdown, in running text and in table cells: a code span, where markdown,
* HTML, entities, mentions, references and addresses all stay text. What could end the span or the cell is spelled out.
*/
function forMarkdown(text, limit = 200) {
	return text.trim() === "" ? noName : `\`${spellOut(text, unsafeInCode, limit)}\``;
}
/** A name in a title: as it is when it is a plain word that nothing turns into a link, otherwise as {@link forMarkdown}. */
function titleForMarkdown(text) {
	return isPlainWord(text) ? text : forMarkdown(text);
}
/** A sentence with names in it: plain words stay as they are, whatever else there is becomes code spans. */
function proseForMarkdown(text) {
	const spans = [];
	for (const word of cut$1(text, maxProse).match(words$2) ?? []) {
		const bare = word.replace(/^\(?"?|"?\)?"?[,.;:]?$/g, "");
		const isPlain = isPlainWord(bare) || /^\d{1,4}$/.test(bare);
		const last = spans.at(-1);
		if (last?.isPlain === isPlain) last.text += ` ${word}`;
		else spans.push({
			isPlain,
			text: word
		});
	}
	const told = spans.map((span) => span.isPlain ? span.text : codeInProse(span.text)).join(" ");
	return told.length <= 2 * maxProse ? told || noName : forMarkdown(text, maxProse);
}
/** What stands in brackets is one word, as a piece of code in a sentence is. */
const words$2 = /(?:\[[^[\]]{0,200}\]|[^ ])+/g;
/** The comma or full stop after a piece of code is part of the sentence, and so is a bracket that opens before it. */
function codeInProse(text) {
	const [, open = "", code = "", end = ""] = /^(\((?!.*\)))?(.*?)([,.;:]?)$/s.exec(text) ?? [];
	return code === "" ? forMarkdown(text, maxProse) : `${open}${forMarkdown(code, maxProse)}${end}`;
}
/** Letters, and single hyphens between them. Seven letters up to f could be a commit. */
function isPlainWord(text) {
	return text.length <= 40 && /^[a-z]+(?:-[a-z]+)*$/i.test(text) && !/^[a-f]{7,}$/i.test(text);
}
/** A name that leads to an address. Only https leads anywhere, and not to an address without end. */
function linkForMarkdown(text, address) {
	const target = address !== void 0 && address.length <= maxAddress$1 && /^https:\/\/\S/i.test(address) ? address.toWellFormed().replace(/[^\w\-./:?#&=%@+~,$!]/gu, percentEncode) : "";
	return target === "" || target.length > maxAddress$1 ? forMarkdown(text) : `[${forMarkdown(text)}](${target})`;
}
/** Nothing to read would read as nobody. */
const noName = "(no name)";
const maxLines = 200;
const maxProse = 500;
const maxAddress$1 = 500;
const invisible = String.raw`\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}`;
const commands = String.raw`:(?=:)|#(?=#\[)`;
const unsafeInLine = new RegExp(String.raw`#(?=#\[)|[${invisible}]|(?! )\p{Zs}`, "gu");
const unsafeInName = new RegExp(String.raw`^:|:$|${commands}|[${invisible}]|(?! )\p{Zs}`, "gu");
const unsafeInQuotes = new RegExp(String.raw`${commands}|[${invisible}]|(?! )\p{Zs}`, "gu");
const unsafeInCode = new RegExp(String.raw`${commands}|[${invisible}\x60|]|(?! )\p{Zs}`, "gu");
/** Spells out what is unsafe, and cuts what is shown by whole characters. */
function spellOut(text, unsafe, limit) {
	const shown = cut$1(text, limit).replace(unsafe, spell);
	if (shown.length <= limit) return shown;
	const parts = shown.match(/\\u\{[0-9a-f]+\}|./gsu) ?? [];
	let length = 0;
	const end = parts.findIndex((part) => (length += part.startsWith("\\u{") ? part.length : 1) > limit);
	return end === -1 ? shown : `${parts.slice(0, end).join("")}\u2026`;
}
/** At most so many characters, and an ellipsis in place of the others. */
function cut$1(text, limit) {
	const characters = Array.from(text.slice(0, 2 * limit + 2));
	return characters.length > limit ? `${characters.slice(0, limit).join("")}\u2026` : text;
}
function spell(character) {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function percentEncode(character) {
	return /^['()*]$/.test(character) ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(character);
}
// access/identity/ofResource.ts
/**
* Whether an identity is the one that Azure makes for a resource and that has its name, not a user-assigned or
* additional one.
*/
function isOfResource({ kind, id }) {
	if (kind !== "identity" || !id.startsWith("urn:") || id.includes("#")) return false;
	return !/userassignedidentity$/i.test(parseUrn(id).type);
}
// access/identity/plainKey.ts
/** What tells something from others of its name, as reports write it in brackets. */
function plainKey(id) {
	return logicalKey(id).replaceAll("::", " ");
}
// access/terms/powers.ts
/** The words for powers, in sentences and in table cells. */
const powerWords = {
	assignRoles: { said: "assign roles" },
	switchKeysOn: { said: "switch keys on" },
	readKeys: { said: "read keys" },
	addTrust: {
		said: "add federated credentials",
		brief: "add trust"
	},
	attachIdentity: {
		said: "attach the identity",
		brief: "attach it"
	},
	administer: {
		said: "administer it",
		brief: "administer"
	},
	actAs: { said: "act as it" },
	holdOwnRole: {
		said: "hold a role inside it",
		brief: "role inside"
	},
	usePermission: {
		said: "use a permission of it",
		brief: "permission"
	},
	runScript: {
		said: "run a script on it",
		brief: "run script"
	},
	deployUnreviewed: {
		said: "deploy to it with less review",
		brief: "deploy unreviewed"
	},
	signIn: {
		said: "sign in to it from outside",
		brief: "sign in"
	},
	manageMembers: {
		said: "add members to it",
		brief: "add members"
	},
	joinGroup: {
		said: "be one of its members",
		brief: "join it"
	},
	changeByPolicy: {
		said: "have policies change what is in it",
		brief: "change by policy"
	},
	useKeys: {
		said: "use it with a key or password",
		brief: "use by key"
	},
	readSecrets: { said: "read secrets" },
	blindLogs: { said: "delete log settings" },
	manageResource: {
		said: "manage the resource",
		brief: "manage it"
	},
	manageModels: {
		said: "manage models",
		brief: "manage"
	},
	writeData: {
		said: "write data",
		brief: "write"
	},
	callModels: {
		said: "call models",
		brief: "use"
	},
	readData: {
		said: "read data",
		brief: "read"
	},
	readWithoutSignIn: {
		said: "read it without signing in",
		brief: "read unsigned"
	}
};
function sayBriefly(power) {
	const { said, brief = said } = powerWords[power];
	return brief;
}
// access/terms/principal.ts
/** `principal 1111`: somebody of whom nobody can tell who it is. A name that says who it is needs no word before it. */
function sayPrincipal(name) {
	return isSaid(name) ? name : `principal ${principalName(name)}`;
}
/** Whether the name of somebody unknown says who it is. */
function isSaid(name) {
	return /^(?:principal|whoever|anybody|anyone|any|the)\b/.test(name);
}
/** The name behind the word: what describes it, such as `output id of stack base`, stands in brackets. */
function principalName(name) {
	return /^\S*$/.test(name) ? name : `(${name})`;
}
// access/terms/tenant.ts
/** The scope above all others: an ARM id of nothing but slashes. */
function isTenant({ id }) {
	return /^\/+$/.test(id);
}
// access/report/words.ts
/** Whoever writes data is not said to read it as well. */
function sayPowers$2(powers) {
	return powers.filter((power) => !(power === "readData" && powers.includes("writeData"))).map((power) => powerWords[power].said).join(", ");
}
/**
* The same, with what is done alike said in one: `read keys and secrets`.
*
* @param isWide whether it is of many things: `attach identities`.
*/
function sayTogether(powers, isWide) {
	const verbs = /* @__PURE__ */ new Map();
	for (const power of powers.filter((each) => !(each === "readData" && powers.includes("writeData")))) {
		const words = (isWide ? wideWords[power] : void 0) ?? powerWords[power].said;
		const { verb = words, what } = /^(?<verb>read|manage) (?<what>.+)$/.exec(words)?.groups ?? {};
		verbs.set(verb, [...verbs.get(verb) ?? [], ...what === void 0 ? [] : [what]]);
	}
	return [...verbs].map(([verb, whats]) => [verb, listOf(whats)].join(" ").trim()).join(", ");
}
const wideWords = {
	attachIdentity: "attach identities",
	manageResource: "manage resources"
};
/** The word before the name of an actor; none where the name says it. */
function wordOfActor(actor) {
	const { kind, name } = actor;
	if (isOfResource(actor)) return "identity of";
	if (kind === "unknown") return isSaid(name) ? "" : "principal";
	if (kind === "host") return wordOfType(actor) ?? actorWords.host;
	return kind === "keyHolder" ? "" : actorWords[kind];
}
/** The name behind the word. */
function nameOfActor({ kind, name }) {
	return kind === "unknown" && !isSaid(name) ? principalName(name) : name;
}
/** What somebody is told by: that of which they have a key, or with which they do something. */
function thingOf({ kind, name }) {
	return kind === "keyHolder" || kind === "unknown" && isSaid(name) ? / of (?<thing>\S+)$/.exec(name)?.groups?.["thing"] : void 0;
}
/** Whether somebody goes by what they do with a thing: who acts as that thing is somebody else. */
function isAnybody({ kind, name }) {
	return kind === "unknown" && isSaid(name);
}
/** `service account chat/chat-api`, `group ai-developers`, `anyone who has a key of aoai`. */
function sayActor$1(actor, escape) {
	return withWord(wordOfActor(actor), escape(nameOfActor(actor)));
}
/** The word before the name of an actor where identities are what it is about: they go by their name alone. */
function wordOfWho(actor) {
	return actor.kind === "identity" && !isOfResource(actor) ? "" : wordOfActor(actor);
}
/** Actors of one such kind are told together. */
function kindTold(actor) {
	return JSON.stringify([actor.kind, wordOfWho(actor)]);
}
/** Who is told as one: what is not known is told by its words alone, so that the same look-up in many places is one. */
function idTold({ kind, id, name }) {
	return kind === "unknown" ? name : id;
}
function sayWho$1(actor, escape) {
	return withWord(wordOfWho(actor), escape(nameOfActor(actor)));
}
/** What tells somebody or something from others of its name, in brackets after it. */
function plainId({ id }) {
	return plainKey(id);
}
/** Of these the name alone would be taken for that of an AI account. */
const saidKinds = /* @__PURE__ */ new Set([...[
	"resourceGroup",
	"subscription",
	"managementGroup"
], ...[
	"documentIntelligence",
	"search",
	"keyVault",
	"storage",
	"identity",
	"host",
	"group"
]]);
/** The word before the name of a scope: its kind, where that is not an AI account that models are called on. */
function wordOfScope(scope) {
	const { kind } = scope;
	return (kind === "host" || kind === "resource" ? wordOfType(scope) : void 0) ?? (saidKinds.has(kind) ? scopeWords[kind] : "");
}
function sayScope$1(scope, escape) {
	return isTenant(scope) ? "the whole tenant" : withWord(wordOfScope(scope), escape(scope.name));
}
function withWord(word, name) {
	return word === "" ? name : `${word} ${name}`;
}
/** Words for a verdict, which never is in a glyph or a colour alone. `null`: there is nothing to compare with. */
function sayVerdict(verdict) {
	return verdict === null ? {
		glyph: "\u00b7",
		words: "no baseline: the state, no verdict"
	} : verdicts[verdict];
}
const verdicts = {
	broader: {
		glyph: "\u25b2",
		words: "grows"
	},
	mixed: {
		glyph: "\u25b2\u25bc",
		words: "changes both ways"
	},
	unknown: {
		glyph: "?",
		words: "cannot tell"
	},
	narrower: {
		glyph: "\u25bc",
		words: "shrinks"
	},
	same: {
		glyph: "=",
		words: "no change"
	}
};
/** Steps that give a role, whose text is its name. */
const givingRoles = /* @__PURE__ */ new Set([
	"roleAssignment",
	"accessPolicy",
	"roleDefinition"
]);
/**
* A step on the way to access, in words. The subject of a trust means nothing without who signs it.
*
* @param escape for names.
* @param prose for sentences with names in them.
*/
function sayStep({ kind, text, issuer }, escape, prose = escape) {
	if (givingRoles.has(kind)) return escape(text);
	if (kind !== "federatedCredential") return prose(text);
	return [`trust in ${escape(text)}`, ...sayPlace$1(issuer, prose)].join(" ");
}
/** Where the tokens of a subject come from, where the subject does not tell. */
function sayPlace$1(issuer, prose) {
	const place = issuer === void 0 ? void 0 : placeOfIssuer(issuer);
	return place === void 0 ? [] : [prose(place)];
}
const opWords = /* @__PURE__ */ new Map([
	["create", "created"],
	["create-replacement", "replaced"],
	["delete", "deleted"],
	["delete-replaced", "replaced"],
	["import", "imported"],
	["import-replacement", "replaced"],
	["replace", "replaced"],
	["update", "changed"]
]);
/** `created`, `changed in disableLocalAuth`; the engine's own word where it is another one. */
function sayOp({ op, property }, escape) {
	const word = opWords.get(op) ?? escape(op);
	if (property === void 0) return word;
	const [first = ""] = property.split(" ");
	const power = standingPowers.find((each) => each === first);
	return power === void 0 ? `${word} in ${escape(property)}` : `${word} in who may ${powerWords[power].said}`;
}
/** The name by which the program knows a resource. A text that is no URN is its own name. */
function nameOf$1(urn) {
	return parseUrn(urn).name || urn;
}
/** `index.ts:12`; `index.ts:12 (in rbac.ts:21)` where a call leads there. */
function sayLocation({ file, line, in: inner }) {
	const called = inner === void 0 ? "" : ` (in ${inner.file}:${String(inner.line)})`;
	return `${file}:${String(line)}${called}`;
}
/** Not a word more than is known: what cannot be told may be access. */
function sayNobody(stacks) {
	return stacks.every(({ unknowns }) => unknowns.length === 0) ? "Nobody is given access." : "No access that can be told. What is not known may give some:";
}
/** `1 role assignment`, `3 role assignments`, `2 model deployments`. */
function count(number, noun) {
	return `${String(number)} ${number === 1 ? noun : pluralOf(noun)}`;
}
function pluralOf(noun) {
	return /[^aeou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
/** A text with a full stop at its end, and not with two. */
function sentence(text) {
	return /[.\u2026]$/.test(text) ? text : `${text}.`;
}
/** `a`, `a and b`, `a, b and c`. */
function listOf(words, joined = "and") {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${joined} ${words.at(-1) ?? ""}`;
}
// access/report/places.ts
/** Each place once. */
function distinctPlaces(places) {
	return [...new Map(places.map((place) => [sayLocation(place), place])).values()];
}
/**
* `a.ts:1, a.ts:2 and 4 more`; what calls lead to the same line is told with that line: `b.ts:7 and b.ts:9 (in a.ts:1)`.
*
* @param most so many are told, the others are counted: each is in the JSON.
*/
function sayPlaces(places, most, say) {
	const more = places.length > most ? [`${String(places.length - most)} more`] : [];
	return listOf([...[...Map.groupBy(places.slice(0, most), (place) => place.in === void 0 ? "" : sayLocation(place.in)).values()].flatMap((same) => {
		const [{ in: inner } = {}] = same;
		if (inner === void 0 || same.length < 2) return same.map(say);
		return [`${listOf(same.map(({ file, line }) => say({
			file,
			line
		})))} (in ${say(inner)})`];
	}), ...more]);
}
// access/report/findingFolds.ts
/** By what names the findings of some stacks call things: of resources, of who has access and of what on. */
function namesIn$1(stacks) {
	return new Set(stacks.flatMap(({ access, findings }) => [...access.flatMap(({ actor, scope }) => [actor.name, scope.name]), ...findings.map(({ urn }) => nameOf$1(urn))]));
}
/**
* Findings of one rule that differ in nothing but what they are about are told as one: what a loop makes is found at each round
* of it, and several services take keys. What stops a change is told one by one.
*/
function foldFindings(told, names) {
	return [...Map.groupBy(told, ({ finding: { rule, message, fix, level }, stacks }) => JSON.stringify(level === "error" ? [
		rule,
		message,
		fix,
		stacks
	] : [
		rule,
		withoutHow(fix),
		stacks,
		withoutNames(afterKind(withoutTakes(message), names), names)
	])).values()].flatMap(([first, ...others]) => {
		if (first === void 0) return [];
		const differing = others.map(({ finding: { message } }) => ({
			name: differentIn(afterKind(first.finding.message, names), afterKind(message, names)),
			of: takesIn(message) === takesIn(first.finding.message) ? void 0 : takesIn(message)
		}));
		const likewise = [...Map.groupBy(differing, ({ of }) => of)].flatMap(([of, each]) => {
			const named = [...new Set(each.map(({ name }) => name))].filter((name) => name !== "");
			return named.length === 0 ? [] : [{
				names: named,
				...of !== void 0 && { of }
			}];
		});
		return [{
			...first,
			fixes: [withHows([first, ...others])],
			likewise,
			number: others.reduce((sum, { number }) => sum + number, first.number),
			places: distinctPlaces([first, ...others].flatMap(({ places }) => places))
		}];
	});
}
/** What lets in whoever has it is told as one: keys, passwords, credentials. */
const takes = /\b(?:keys|passwords|credentials)\b/;
function takesIn(message) {
	return takes.exec(message)?.[0];
}
function withoutTakes(message) {
	return message.replace(takes, "keys");
}
/** How something is done, in brackets, is another thing for each service. */
const how$1 = / \(([^()]*)\)/;
function withoutHow(fix) {
	return fix.replace(how$1, "");
}
function withHows([first, ...others]) {
	const hows = new Set([first, ...others].flatMap(({ finding }) => how$1.exec(finding.fix)?.[1] ?? []));
	return first.finding.fix.replace(how$1, () => ` (${[...hows].join("; ")})`);
}
/** `orders accepts keys` of `storage orders accepts keys`: the kind of a thing stands before its name. */
function afterKind(message, names) {
	const words = message.split(" ");
	const at = words.slice(0, 3).findIndex((word) => names.has(wordOf(word)));
	return words.slice(Math.max(0, at)).join(" ");
}
/** Punctuation behind a word is no part of a name. */
const wordOf = (word) => word.replace(/[,:;]$/, "");
function withoutNames(message, names) {
	return message.split(" ").map((word) => names.has(wordOf(word)) ? word.slice(wordOf(word).length) : ` ${word}`).join("\n");
}
/** The name that stands in one message where another one stands in the other: the first, which says of whom it is. */
function differentIn(message, other) {
	const words = message.split(" ");
	return wordOf(other.split(" ").find((word, index) => word !== words[index]) ?? "");
}
// access/terms/way.ts
/** How access is held, strongest first: *own* by a role, *through* a trust or a host, by *key*. */
const channels = [
	"own",
	"through",
	"key"
];
// access/terms/report.ts
const levels$1 = [
	"error",
	"warning",
	"note"
];
// access/holdings/standing.ts
function isStanding(held) {
	return "power" in held;
}
/** The role, where what is held is one. */
function roleOf(held) {
	return isStanding(held) ? void 0 : held;
}
/** Whoever holds a role elsewhere: nobody that can be named holds it here. */
function isHolder({ key }) {
	return isHoldersKey(key);
}
/** Whoever has only a key or a password has it by that. */
function channelOf({ actor }) {
	return actor.kind === "keyHolder" ? "key" : "own";
}
// access/holdings/idle.ts
/** By the switches of the services in a model. */
function idleIn(model) {
	const switches = switchesOf(model);
	return (holding, scope) => {
		const found = switches.get(scope);
		if (found === void 0 || found.role.definition?.permissions.length !== 0 || !isAssigned(holding)) return void 0;
		const definition = roleOf(holding.role)?.definition;
		if (definition?.permissions.some(hasData) !== true) return void 0;
		return {
			definition: controlOf(definition),
			while: wordsOf$2(found)
		};
	};
}
/** The part of a holding that counts: all of it if nothing is idle. */
function countedOf(holding, idle) {
	if (idle === void 0 || isStanding(holding.role)) return holding;
	return {
		...holding,
		role: {
			...holding.role,
			definition: idle.definition
		}
	};
}
/** What the switch of each service allows to count, by the key of the service as a scope. */
function switchesOf({ holders }) {
	return new Map(holders.map((holder) => [holder.scope.key, holder]));
}
function isAssigned({ via }) {
	return via.at(-1)?.kind === "roleAssignment";
}
function hasData({ dataActions = [] }) {
	return dataActions.length > 0;
}
function wordsOf$2({ urn }) {
	const type = readTypeIn(urn);
	return counting.find(({ types }) => types.includes(type))?.idle ?? "a switch of it is off";
}
const known$5 = /* @__PURE__ */ new WeakMap();
/** A role without its data operations. Equal definitions stay one object, so they are compared once. */
function controlOf(role) {
	const found = known$5.get(role) ?? {
		...role,
		permissions: role.permissions.map((block) => ({
			...block,
			dataActions: [],
			notDataActions: []
		}))
	};
	known$5.set(role, found);
	return found;
}
// access/holdings/reaches.ts
/** The providers whose operations exist at a scope of one service. At wider or unknown scopes every operation does. */
const providersAt = {
	openai: ["microsoft.cognitiveservices"],
	aiservices: ["microsoft.cognitiveservices"],
	cognitiveServices: ["microsoft.cognitiveservices"],
	documentIntelligence: ["microsoft.cognitiveservices"],
	search: ["microsoft.search"],
	keyVault: ["microsoft.keyvault"],
	storage: ["microsoft.storage"],
	identity: ["microsoft.managedidentity"]
};
/** Providers of services, which never lie in a host; what extends a host may have any other. */
const outsideOfHosts = [
	"microsoft.appconfiguration",
	"microsoft.cognitiveservices",
	"microsoft.documentdb",
	"microsoft.eventhub",
	"microsoft.keyvault",
	"microsoft.machinelearningservices",
	"microsoft.managedidentity",
	"microsoft.search",
	"microsoft.servicebus",
	"microsoft.storage"
];
/** Whether an operation can happen at or below a scope. Roles and logs of a resource are managed at any scope. */
function reaches(scope) {
	const providers = providersAt[scope.kind];
	if (scope.kind === "host") return (operation) => !outsideOfHosts.includes(providerOf(operation));
	if (providers === void 0) return () => true;
	const everywhere = ["microsoft.authorization", "microsoft.insights"];
	return (operation) => [...providers, ...everywhere].includes(providerOf(operation));
}
function providerOf({ name }) {
	return name.toLowerCase().split("/")[0] ?? "";
}
// access/holdings/effective.ts
/**
* Who holds what, for the report: one row for each actor, scope and channel, in the order of the model.
*
* @param idleOn finds what does not count.
*/
function effectiveAccess({ actors, of }, idleOn) {
	const scopes = /* @__PURE__ */ new Map();
	const shared = (scope) => {
		const known = scopes.get(scope) ?? scopeIn(scope);
		scopes.set(scope, known);
		return known;
	};
	const rows = [...actors.values()].filter((actor) => !isHolder(actor)).flatMap((actor) => rowsOf$2(of(actor), actorIn(actor), {
		scopeOf: shared,
		idleOn
	}));
	return channels.flatMap((channel) => rows.filter((row) => row.channel === channel));
}
/** Several roles of one actor on one scope are one row. */
function rowsOf$2(held, actor, { scopeOf, idleOn }) {
	return [...Map.groupBy(held, ({ scope, channel }) => `${channel} ${scope.key}`).values()].flatMap((same) => {
		const [first] = same;
		if (first === void 0) return [];
		const roles = new Set(same.flatMap(({ role, channel }) => isStanding(role) || channel === "key" ? [] : [role.name]));
		const idles = same.map((holding) => idleOn(holding, first.scope.key));
		const idle = idles.find((each) => each !== void 0);
		const counted = idle === void 0 ? same : same.map((holding, index) => countedOf(holding, idles[index]));
		return [{
			actor,
			scope: scopeOf(first.scope),
			roles: [...roles],
			powers: powersOfAll(counted),
			...idle !== void 0 && { idle: idle.while },
			channel: first.channel,
			via: distinctSteps(same.flatMap(({ via }) => via))
		}];
	});
}
function powersOfAll(same) {
	const [first] = same;
	if (first !== void 0 && same.length === 1) return powersHeld(first);
	const held = new Set(same.flatMap(powersHeld));
	return powers.filter((power) => held.has(power));
}
/** The powers of one holding on its scope. */
function powersHeld({ role, scope }) {
	if (isStanding(role)) return [role.power];
	return role.definition === void 0 ? [] : powersAt(role.definition, scope);
}
const known$4 = /* @__PURE__ */ new WeakMap();
/** The powers of a role on a scope. They are cached for each kind of scope, because roles are few and grants are many. */
function powersAt(role, scope) {
	const byKind = known$4.get(role) ?? /* @__PURE__ */ new Map();
	known$4.set(role, byKind);
	const found = byKind.get(scope.kind) ?? powersOf(role, reaches(scope));
	byKind.set(scope.kind, found);
	return found;
}
/** The actor as the report names it, without the model's own fields. */
function actorIn({ kind, name, id, what }) {
	return {
		kind,
		name,
		id,
		...what !== void 0 && { what }
	};
}
function scopeIn({ kind, name, id, what }) {
	return {
		kind,
		name,
		id,
		...what !== void 0 && { what }
	};
}
/** The steps of a way as the report names them, each once. */
function distinctSteps(links) {
	const steps = links.map(keyedStep);
	return (steps.length < 2 ? steps : [...new Map(steps)]).map(([, step]) => step);
}
function keyedStep({ key, ...step }) {
	return [`${step.kind} ${key} ${step.text}`, step];
}
// access/rules/rule.ts
/** Where a fact was read from. */
function at({ urn, location }) {
	return location === void 0 ? { urn } : {
		urn,
		location
	};
}
// access/identity/words.ts
/** AI accounts: what a message is about when it says a name alone. */
const accountKinds = [
	"openai",
	"aiservices",
	"cognitiveServices",
	"documentIntelligence"
];
/** `identity chat-api`, `group ai-developers`, `whoever deploys`. */
function sayActor(actor) {
	const { kind, name } = actor;
	if (kind === "keyHolder") return say$1(name);
	if (kind === "unknown") return sayPrincipal(say$1(name));
	return `${(isOfResource(actor) ? "identity of" : kind === "host" ? wordOfType(actor) : void 0) ?? actorWords[kind]} ${say$1(name)}`;
}
/** `aoai`, `resource group ai`. */
function sayScope(scope) {
	const { kind, name } = scope;
	if (isTenant(scope)) return "the whole tenant";
	const own = kind === "host" || kind === "resource" ? wordOfType(scope) : void 0;
	if (own !== void 0) return `${own} ${say$1(name)}`;
	return kind === "resource" || kind === "unknown" || accountKinds.includes(kind) && kind !== "documentIntelligence" ? say$1(name) : `${scopeWords[kind]} ${say$1(name)}`;
}
/** A name or text of the program: very long ones are cut, between characters. */
function say$1(text) {
	if (text.length <= maxLetters$2) return text;
	const letters = Array.from(text.slice(0, 2 * maxLetters$2 + 2));
	return letters.length > maxLetters$2 ? `${letters.slice(0, maxLetters$2).join("")}\u2026` : text;
}
const maxLetters$2 = 120;
/** The form in which two app settings are one: letter case does not count, and on Linux `:` is written `__`. */
function sameSetting(name) {
	return name.toLowerCase().replaceAll(":", "__");
}
/**
* `a`, `a and b`, `a, b, c and 4 more`.
*
* @param total how many there are, where only the first are given.
*/
function sayList(texts, total = texts.length, joined = "and") {
	const rest = total - 3;
	const listed = rest > 0 ? [...texts.slice(0, 3), `${String(rest)} more`] : texts;
	const last = listed.at(-1) ?? "";
	return listed.length < 2 ? last : `${listed.slice(0, -1).join(", ")} ${joined} ${last}`;
}
// access/rules/held.ts
/**
* What a rule has found about roles of one holder: who holds what, and what follows from it.
*
* @param grants never empty; the place of the first is that of the finding.
*/
function foundOf(grants, follows) {
	const about = [...Map.groupBy(grants, ({ scope }) => scope.key).values()].flatMap(([first, ...others]) => {
		if (first === void 0) return [];
		const roles = new Set([first, ...others].map(({ role }) => role.name));
		return [{
			actor: actorIn(first.actor),
			scope: scopeIn(first.scope),
			roles: [...roles]
		}];
	});
	return {
		message: `${sayHeld$1(about)}: ${follows}`,
		about,
		...at(grants[0])
	};
}
/** `identity chat-api holds Reader on aoai and docs, and Contributor on resource group ai`. */
function sayHeld$1(about) {
	const [first] = about;
	if (first === void 0) return "";
	const held = [...Map.groupBy(about, ({ roles }) => sayList(roles.map(sayRole$1)))].map(([roles, each]) => {
		return `${roles} on ${sayList(each.map(({ scope }) => sayScope(scope)).toSorted(byName))}`;
	});
	return `${sayActor(first.actor)} holds ${sayList(held)}`;
}
/** A role by its name; an access policy has none. */
function sayRole$1(name) {
	const { permissions } = /^access policy: (?<permissions>.+)$/s.exec(name)?.groups ?? {};
	return say$1(permissions === void 0 ? name : `an access policy (${permissions})`);
}
// access/report/names.ts
/** So many of a list are named; naming one more takes no more room than counting it. */
const maxNames$2 = 3;
/** `a, b, c and 11 more`, in the order in which people count; names that are numbered one after the other as `lake0 to lake39`. */
function sayNames$1(names, escape) {
	const runs = runsOf(names);
	const shown = runs.slice(0, runs.length > 4 ? maxNames$2 : runs.length);
	const told = shown.map((run) => sayRun(run, escape));
	const more = runs.slice(shown.length).reduce((sum, run) => sum + run.names.length * run.each, 0);
	return listOf(more > 0 ? [...told, `${String(more)} more`] : told);
}
/** `groups a and b`, `app-0 to app-11`. */
function sayActors(actors, escape) {
	return sayThings(actors.map((actor) => {
		const { who, of } = (actors.length > 1 ? ofSomething.exec(actor.name)?.groups : void 0) ?? {};
		const id = idTold(actor);
		return who === void 0 || of === void 0 ? {
			name: nameOfActor(actor),
			word: wordOfWho(actor),
			id
		} : {
			name: of,
			word: who,
			id
		};
	}), escape);
}
/** `identities a and b`, `principal 1111`: in a sentence that is not about identities alone. */
function sayHolders$2(actors, escape) {
	return sayThings(actors.map((actor) => ({
		name: nameOfActor(actor),
		word: wordOfActor(actor),
		id: idTold(actor)
	})), escape);
}
/** Somebody who is told by something: `anyone who has a key of`, `whoever creates an environment of`. */
const ofSomething = /^(?<who>(?:anyone who has a \w+|whoever creates an? \w+) of) (?<of>.+)$/s;
/** `storage lake0 to lake39`. Among many, what has no kind of its own is counted with the others. */
function sayScopes(scopes, escape) {
	const isMany = new Set(scopes.map(({ id }) => id)).size > 4;
	const wordOf = (scope) => isMany && scope.kind === "resource" ? "" : wordOfScope(scope);
	return sayThings(scopes.map((scope) => ({
		...scope,
		word: wordOf(scope)
	})), escape);
}
/** Whether each of them is named where they are told together. */
function areNamed(actors) {
	const runs = [...Map.groupBy(actors, ({ kind }) => kind).values()].flatMap((same) => runsOf(same.map(({ name }) => name)));
	return runs.length <= 4 && runs.every(({ each }) => each === 1);
}
/** The word is said once for all names that have it, and each thing is told once. */
function sayThings(things, escape) {
	const distinct = new Map(things.map((thing) => [thing.id, thing]));
	return listOf([...Map.groupBy(distinct.values(), ({ word }) => word)].map(([word, same]) => {
		const noun = same.length === 1 || uncounted.has(word) || word.endsWith(" of") ? word : pluralOf(word);
		return [...word === "" ? [] : [noun], sayNames$1(same.map(({ name }) => name), escape)].join(" ");
	}));
}
/** What stands before names in the plural as well: a service, and what is no noun. */
const uncounted = /* @__PURE__ */ new Set([
	"storage",
	"search",
	"github",
	"federated",
	"identity of"
]);
function sayRun({ names, each }, escape) {
	const [first = "", last = ""] = [names[0], names.at(-1)];
	if (names.length === 1) return each === 1 ? escape(first) : `${escape(first)} (${String(each)} of this name)`;
	return `${escape(first)} to ${escape(last)}${each === 1 ? "" : ` (${String(each)} of each name)`}`;
}
/** Fewer than this are named one by one. */
const shortestRun = 4;
/** Names in order, in runs of numbers; a name that is in none is a run of its own. */
function runsOf(names) {
	const numbers = Map.groupBy(names, (name) => name);
	const runs = [];
	for (const [name, { length }] of [...numbers].toSorted(([a], [b]) => byName(a, b))) {
		const run = runs.at(-1);
		if (run?.each === length && isNext(run.names.at(-1) ?? "", name)) run.names.push(name);
		else runs.push({
			names: [name],
			each: length
		});
	}
	return runs.flatMap((run) => run.names.length < shortestRun ? run.names.map((name) => ({
		names: [name],
		each: run.each
	})) : [run]);
}
/** A GUID is no number, whatever it ends with. */
const guid$1 = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** `app-9` and `app-10`, `w09` and `w10`: written alike, and one more. */
function isNext(name, next) {
	const [one, other] = [name, next].map((each) => guid$1.test(each) ? void 0 : numbered.exec(each)?.groups);
	if (one === void 0 || other === void 0 || one["stem"] !== other["stem"]) return false;
	const [number = "", following = ""] = [one["number"], other["number"]];
	return String(Number(number) + 1).padStart(number.length, "0") === following;
}
/** Numbers that are told exactly. */
const numbered = /^(?<stem>.*?\D)(?<number>\d{1,9})$/s;
// access/report/heldFolds.ts
/** Findings about roles: those about the same roles are one, and so are holders of whom the same is said. */
function foldHeld(told) {
	const each = told.map((one) => ({
		told: withoutHolder(one),
		held: one.finding.about ?? []
	}));
	const byHolder = [...Map.groupBy(each, holderKey$1).values()].flatMap(ofHolder);
	return [...Map.groupBy(byHolder, sayingKey).values()].flatMap(ofHolders);
}
/** What follows, without who holds what before it. */
function withoutHolder(told) {
	const before = `${sayHeld$1(told.finding.about ?? [])}: `;
	return {
		...told,
		says: told.says.map((text) => text.startsWith(before) ? text.slice(before.length) : text)
	};
}
function holderKey$1({ told, held }) {
	return JSON.stringify([told.stacks, held.map(({ actor, scope }) => [idTold(actor), scope.id])]);
}
function ofHolder(same) {
	const [first] = same;
	if (first === void 0) return [];
	const held = first.held.map(({ actor, scope }) => {
		const here = same.flatMap((each) => each.held.filter((other) => other.scope.id === scope.id));
		return {
			actor,
			scope,
			roles: [...new Set(here.flatMap(({ roles }) => roles))]
		};
	});
	return [{
		told: together$2(same.map(({ told }) => told)),
		held
	}];
}
function together$2(all) {
	const [first] = all;
	if (first === void 0) throw new Error("nothing to tell");
	return {
		...first,
		rules: [...new Set(all.flatMap(({ rules }) => rules))],
		says: inOrder$2([...new Set(all.flatMap(({ says }) => says))]),
		fixes: [...new Set(all.flatMap(({ fixes }) => fixes))],
		number: all.reduce((sum, { number }) => sum + number, 0),
		places: distinctPlaces(all.flatMap(({ places }) => places))
	};
}
const can = /^it can (?!list the keys of )/;
/** First on how much it is held, then what that lets do, `it can a, b` of `it can a` and `it can b`, then what is not known. */
function inOrder$2(says) {
	const wide = says.filter((text) => text.startsWith("on everything in "));
	const able = says.filter((text) => can.test(text)).flatMap((text) => text.replace(can, "").split(", "));
	const others = says.filter((text) => !wide.includes(text) && !can.test(text));
	const abilities = [...new Set(able)].toSorted((a, b) => severityOfWords(a) - severityOfWords(b));
	return [
		...wide,
		...abilities.length === 0 ? [] : [`it can ${abilities.join(", ")}`],
		...others
	];
}
function severityOfWords(words) {
	const found = powers.findIndex((power) => powerWords[power].said === words);
	return found === -1 ? powers.length : found;
}
function sayingKey({ told: { stacks, rules, says, fixes } }) {
	return JSON.stringify([
		stacks,
		rules,
		says,
		fixes
	]);
}
/** So many holders of other roles each are told in one sentence. */
const maxGroups = 4;
function ofHolders(same) {
	const groups = [...Map.groupBy(same, ({ held }) => JSON.stringify(held.map(({ roles }) => roles))).values()];
	return Array.from({ length: Math.ceil(groups.length / maxGroups) }, (_, index) => index * maxGroups).map((start) => {
		const some = groups.slice(start, start + maxGroups);
		const all = some.flat();
		const told = together$2(all.map((each) => each.told));
		const of = {
			holders: countOf(all, ({ actor }) => idTold(actor)),
			scopes: countOf(all, ({ scope }) => scope.id)
		};
		const says = told.says.map((text) => inNumber(text, of));
		const held = some.flatMap(sayGroup);
		const brief = {
			held: some.length > 1 ? [sayRoles(all.flatMap((each) => each.held))] : held,
			says: says.map(briefly)
		};
		return {
			...told,
			held,
			says,
			brief
		};
	});
}
function sayRoles(held) {
	return sayHolding(held, ["roles"], sayEachOnOne([...Map.groupBy(held, ({ actor }) => idTold(actor)).values()]) ?? `on ${sayScopes(scopesOf(held), plain$2)}`);
}
/** What many abilities come down to: `it can assign roles, and get at keys, secrets and identities`. */
function briefly(text) {
	const { who = "", listed = "" } = /^(?<who>it|they) can (?!list the keys of )(?<listed>.+)$/.exec(text)?.groups ?? {};
	const abilities = listed.split(", ");
	if (abilities.length < 3) return text;
	const reached = Object.entries(ways).filter(([, way]) => abilities.some((words) => way.test(words)));
	const others = abilities.filter((words) => !Object.values(ways).some((way) => way.test(words)));
	const get = reached.length === 0 ? [] : [`get at ${listOf(reached.map(([what]) => what))}`];
	return `${who} can ${[...others, ...get].join(", and ")}`;
}
/** What each of these abilities is a way to. */
const ways = {
	keys: /\bkeys\b/,
	secrets: /^write access policies$/,
	identities: /^(?:add federated credentials|attach the identity)$/
};
function countOf(all, idOf) {
	return new Set(all.flatMap(({ held }) => held.map(idOf))).size;
}
/** So many are all named, so that the first goes with the first. */
const maxPaired$1 = 4;
/** Who holds the same roles: on the same things, or each on something else. */
function sayGroup(group) {
	const all = group.flatMap(({ held }) => held);
	const byActor = [...Map.groupBy(all, ({ actor }) => idTold(actor)).values()];
	const places = new Set(byActor.map((same) => JSON.stringify(same.map(({ scope }) => scope.id).toSorted())));
	const [first] = all;
	if (first === void 0 || group.some(({ held }) => held.length > 1)) return group.map(({ held }) => sayHeld$1(held));
	const on = sayScopes(scopesOf(all), plain$2);
	if (places.size === 1) return [sayHolding(all, first.roles, `on ${on}`)];
	const each = new Set(scopesOf(all)).size === byActor.length ? sayEachOnOne(byActor) : void 0;
	return each === void 0 ? group.map(({ held }) => sayHeld$1(held)) : [sayHolding(all, first.roles, each)];
}
/** Where each of several holds something on one thing: which of them on which. Nothing where some hold more, or all the same. */
function sayEachOnOne(byActor) {
	const all = byActor.flat();
	const scopes = new Set(all.map(({ scope }) => scope.id));
	if (byActor.length < 2 || byActor.length < all.length || scopes.size < 2) return void 0;
	const words = new Set(all.map(({ actor }) => wordOfActor(actor)));
	if (scopes.size < all.length || all.length > maxPaired$1 || words.size > 1) return `each on one of ${sayScopes(scopesOf(all), plain$2)}`;
	return `on ${listOf(scopesOf(all.toSorted((a, b) => byName(a.actor.name, b.actor.name))).map((scope) => sayScope$1(scope, plain$2)))} respectively`;
}
function scopesOf(all) {
	return all.map(({ scope }) => scope);
}
function sayHolding(all, roles, on) {
	const actors = all.map(({ actor }) => actor);
	const verb = new Set(actors.map(idTold)).size === 1 ? "holds" : "hold";
	return `${sayHolders$2(actors, plain$2)} ${verb} ${listOf(roles.map(sayRole$1))} ${on}`;
}
/** Escaped with the sentence that they stand in. */
const plain$2 = (name) => name;
/** `they can` of several; rules speak of one. */
function inNumber(text, { holders, scopes }) {
	const ofMany = holders < 2 ? text : text.replace(/^it can /, "they can ").replace("who that is", "who they are");
	return scopes < 2 ? ofMany : ofMany.replace("on everything in it,", "on everything in them,");
}
// access/report/findings.ts
/** The findings of one level over all stacks, and how many there are before they are told together. */
function findingsOf$1({ stacks }, level) {
	const told = /* @__PURE__ */ new Map();
	let total = 0;
	for (const { stack, findings } of stacks) for (const finding of findings) {
		if (finding.level !== level) continue;
		total += 1;
		const { rule, message, fix, location } = finding;
		const key = JSON.stringify([
			rule,
			message,
			fix,
			location
		]);
		const known = told.get(key) ?? {
			finding,
			stacks: /* @__PURE__ */ new Set(),
			number: 0
		};
		told.set(key, known);
		known.stacks.add(stack);
		known.number += 1;
	}
	const each = [...told.values()].map(asTold);
	const isHeld = ({ finding: { about = [] } }) => level !== "error" && about.length > 0;
	return {
		told: [...foldHeld(each.filter(isHeld)), ...foldFindings(each.filter((one) => !isHeld(one)), namesIn$1(stacks))].toSorted((a, b) => rankOf$4(a) - rankOf$4(b)),
		total
	};
}
function asTold({ finding, stacks, number }) {
	const { rule, message, fix, location } = finding;
	return {
		finding,
		rules: [rule],
		held: [],
		says: [message],
		fixes: [fix],
		stacks: [...stacks],
		number,
		likewise: [],
		places: location === void 0 ? [] : [location]
	};
}
/** Rules about who has the most come first, in this order; the others as they are. */
const worst = [
	"privileged-workload",
	"key-door",
	"copied-key",
	"unknown-access"
];
const mildest = ["wide-scope"];
function rankOf$4({ rules, finding: { about = [] } }) {
	const ranks = rules.map((rule) => {
		if (mildest.includes(rule)) return worst.length + 1;
		return worst.includes(rule) ? worst.indexOf(rule) : worst.length;
	});
	return Math.min(...ranks) - (about.length === 0 ? .5 : 0);
}
/**
* `identity chat-api holds Contributor on aoai: it can read keys; likewise b and c`.
*
* @param isBrief whether a table tells what roles let do and who holds which.
*/
function sayTold(told, { prose, escape }, isBrief = false) {
	const { held, says } = (isBrief ? told.brief : void 0) ?? told;
	const who = held.length === 0 ? "" : `${sayHolders$1(held.map(prose))}: `;
	const others = told.likewise.map(({ names, of }) => `${sayNames$1(names, escape)}${of === void 0 ? "" : ` (${of})`}`);
	const more = others.length === 0 ? "" : `; likewise ${others.join(", and ")}`;
	return `${who}${sayAll$1(says.map(prose))}${more}`;
}
/** Three things are a sentence each. */
function sayAll$1(says) {
	if (says.length < 3) return says.join("; ");
	return says.map((text, index) => index === 0 ? text : text.slice(0, 1).toUpperCase() + text.slice(1)).join(". ");
}
function sayHolders$1(held) {
	return [...held.slice(0, -2), held.slice(-2).join(", and ")].join(", ");
}
/** The findings of one level by their rules, in the order of the findings. */
function rulesOf(told) {
	return [...Map.groupBy(told, ({ rules }) => rules.join()).values()].flatMap((same) => {
		const [first] = same;
		if (first === void 0) return [];
		return [{
			first,
			stacks: [...new Set(same.flatMap((each) => each.stacks))],
			number: same.reduce((sum, { number }) => sum + number, 0)
		}];
	});
}
// access/terms/worst.ts
/** The order of changes for readers: growing access before shrinking access, by the worst power, then by name. */
function worstFirst$1(a, b) {
	return severity$1[a.verdict] - severity$1[b.verdict] || severityOf(tellingPowers(a)) - severityOf(tellingPowers(b)) || byText(a.actor.kind, b.actor.kind) || byName(a.actor.name, b.actor.name) || byName(a.scope.name, b.scope.name) || byText(a.actor.id, b.actor.id) || byText(a.scope.id, b.scope.id);
}
const severity$1 = {
	broader: 0,
	mixed: 0,
	unknown: 1,
	narrower: 2,
	same: 3
};
function tellingPowers({ powers: { gained, lost } }) {
	return gained.length > 0 ? gained : lost;
}
// access/report/reach.ts
/**
* Finds the changes that follow from a change of who acts as an identity. What is worse than acting as it is not among them:
* it is told by itself.
*/
function reachOf(changes) {
	const leaders = /* @__PURE__ */ new Map();
	for (const change of changes) if (isActing$1(change)) leaders.set(wayOf(change, change.via.length), change);
	const reach = /* @__PURE__ */ new Map();
	if (leaders.size === 0) return reach;
	for (const change of changes) {
		if (change.channel === "key" || isActing$1(change) || severity(change) < actAs) continue;
		const leader = leaderOf(change, leaders);
		if (leader === void 0 || change.channel === "own" && !isJoining(leader)) continue;
		const found = reach.get(leader);
		if (found === void 0) reach.set(leader, [change]);
		else found.push(change);
	}
	return reach;
}
const actAs = severityOf(["actAs"]);
/** A way into an identity is short: a member of a group that operates a host takes three steps. */
const maxSteps$2 = 4;
function leaderOf(change, leaders) {
	return Array.from({ length: Math.min(maxSteps$2, change.via.length - 1) }, (_, index) => index + 1).map((length) => leaders.get(wayOf(change, length))).find((leader) => leader !== void 0);
}
/** What somebody holds as a member of a group is their own. */
function isJoining({ powers: { gained, lost } }) {
	return [...gained, ...lost].includes("joinGroup");
}
/** Whether acting as an identity, or being in a group, is all of it. */
function isActing$1({ channel, powers: { gained, lost } }) {
	const [power, ...others] = [...gained, ...lost];
	if (others.length > 0) return false;
	return power === "joinGroup" || power === "actAs" && channel === "through";
}
function severity({ powers: { gained, lost } }) {
	return severityOf([...gained, ...lost]);
}
function wayOf({ actor, verdict, via }, length) {
	return JSON.stringify([
		actor.id,
		verdict,
		...via.slice(0, length).map(stepKey)
	]);
}
function stepKey({ kind, urn, text }) {
	return [
		kind,
		urn,
		text
	];
}
// access/report/resourceFolds.ts
const wideKinds$1 = [
	"resourceGroup",
	"subscription",
	"managementGroup"
];
/** Whether other resources lie in it. */
function isWide$1({ kind }) {
	return wideKinds$1.includes(kind);
}
/**
* By the changes that stand for them: what happens to the same actors by the same grants and causes on other resources too,
* and says no more than these do. The widest scope, which is what the grant is written on, stands for the others.
*/
function resourceFolds(groups) {
	const folds = /* @__PURE__ */ new Map();
	const foldable = groups.filter(([{ cause, via }]) => cause.length > 0 && via.length > 0);
	for (const same of Map.groupBy(foldable, grantKey$1).values()) {
		if (same.length < 2) continue;
		const [leader, ...others] = same.toSorted((a, b) => width$1(b) - width$1(a));
		if (leader === void 0) continue;
		const covered = others.filter((other) => isCovered$1(other[0], leader[0]));
		if (covered.length > 0) folds.set(leader, covered);
	}
	return folds;
}
function grantKey$1(changes) {
	const [{ verdict, channel, cause }] = changes;
	const ways = changes.map(({ actor, via }) => [actor.id, via.map(({ kind, urn, text }) => [
		kind,
		urn,
		text
	])]);
	return JSON.stringify([
		verdict,
		channel,
		cause.map(({ urn, op, property }) => [
			urn,
			op,
			property
		]),
		ways
	]);
}
function width$1([{ scope }]) {
	return wideKinds$1.indexOf(scope.kind);
}
function isCovered$1({ powers: less }, { powers: all }) {
	const covers = (some, more) => some.every((power) => more.includes(power));
	return covers(less.gained, all.gained) && covers(less.lost, all.lost);
}
// access/report/unread.ts
/** Whether a change stands for a resource that nobody reads: somebody may be given something through it. */
function isUnread$2({ actor, scope, verdict }) {
	return verdict === "unknown" && actor.kind === "unknown" && scope.kind === "unknown" && actor.id === scope.id;
}
/** What is not read: the resource, or the stack as a whole. */
function unreadName({ actor: { id } }) {
	return id === "" ? "the stack" : nameOf$1(id);
}
// access/report/alike.ts
/**
* Entries that differ in nothing but names are one: what a loop grants the same actor on several resources of a kind, and then
* what it grants several of a kind on the same resources. Whoever comes in through one of them keeps it apart.
*/
function foldAlike(entries) {
	return fold$1(fold$1(entries, (entry) => [entry.changes.map(({ actor }) => actor.id), entry.changes[0].scope.kind], (first, others) => ({
		...first,
		alike: others.flatMap(({ changes }) => changes)
	})), (entry) => [
		kindsOf(entry),
		entry.changes[0].scope.id,
		entry.alike.map(({ scope }) => scope.id)
	], (first, others) => ({
		...first,
		changes: [...first.changes, ...others.flatMap(({ changes }) => changes)],
		alike: [first, ...others].flatMap(({ alike }) => alike)
	}));
}
function fold$1(entries, keyOf, together) {
	return [...Map.groupBy(entries, (entry) => isSimple(entry) ? JSON.stringify([keyOf(entry), sayings(entry)]) : entry).values()].flatMap(([first, ...others]) => first === void 0 ? [] : [others.length === 0 ? first : together(first, others)]);
}
function isSimple({ changes, through, reach, elsewhere }) {
	return through.length + reach.length + elsewhere.length === 0 && changes.every((change) => !isUnread$2(change) && change.cause.length > 0);
}
/** All that is said of it but names. */
function sayings({ changes }) {
	return [...new Set(changes.map((change) => JSON.stringify(sayingsOf(change))))];
}
function sayingsOf({ verdict, gained, lost, powers, channel, via, cause, reaches }) {
	return [
		verdict,
		gained,
		lost,
		powers,
		channel,
		via.map(({ kind, text, issuer }) => [
			kind,
			text,
			issuer
		]),
		cause.map(({ op, property, location }) => {
			const line = location?.in ?? location;
			return [
				op,
				property,
				line?.file,
				line?.line
			];
		}),
		reaches
	];
}
function kindsOf({ changes }) {
	return [...new Set(changes.map(({ actor }) => kindTold(actor)))];
}
// access/report/entries.ts
/** The changes of a stack, worst first, folded. Every change is in exactly one entry. */
function entriesOf({ stack, changes }) {
	const sorted = changes.toSorted(worstFirst$1);
	const direct = sorted.some(comesThrough) ? directChanges(sorted) : /* @__PURE__ */ new Map();
	const reach = reachOf(sorted);
	const reached = new Set([...reach.values()].flat());
	const through = /* @__PURE__ */ new Map();
	const grouped = /* @__PURE__ */ new Map();
	for (const change of sorted) {
		if (reached.has(change)) continue;
		const leader = comesThrough(change) && !reach.has(change) ? direct.get(wayKey(change)) : void 0;
		if (leader !== void 0) {
			listIn(through, leader).push(change);
			continue;
		}
		const key = causeKey(change);
		const same = grouped.get(key);
		if (same === void 0) grouped.set(key, [change]);
		else same.push(change);
	}
	const entryOf = (same) => ({
		stack,
		changes: same,
		through: same.flatMap((change) => through.get(change) ?? []),
		reach: same.flatMap((change) => reach.get(change) ?? []),
		elsewhere: [],
		alike: []
	});
	const groups = [...grouped.values()];
	const folds = resourceFolds(groups);
	const folded = new Set([...folds.values()].flat());
	return foldAlike(groups.filter((same) => !folded.has(same)).map((same) => withFolded(entryOf(same), (folds.get(same) ?? []).map(entryOf))));
}
/** Whoever comes in is told once, on however many resources. */
function withFolded(entry, others) {
	if (others.length === 0) return entry;
	const told = new Set(entry.through.map(({ actor }) => actor.id));
	const through = others.flatMap((other) => other.through);
	return {
		...entry,
		through: [...entry.through, ...through.filter(({ actor }) => !told.has(actor.id))],
		reach: [...entry.reach, ...others.flatMap(({ reach }) => reach)],
		elsewhere: [...others.flatMap(({ changes }) => changes), ...through.filter(({ actor }) => told.has(actor.id))]
	};
}
/** The change of whoever was given it, by the grant that gives it: who comes in through them has a longer way to it. */
function directChanges(changes) {
	const direct = /* @__PURE__ */ new Map();
	for (const change of changes) if (change.channel === "own" && !comesThrough(change)) direct.set(wayKey(change), change);
	return direct;
}
/** Whether it takes more than a grant of one's own. */
function comesThrough({ channel, via }) {
	return channel !== "key" && via.length > 1;
}
/** Changes with one key say the same of one scope, and end in the same grant. */
function wayKey(change) {
	const last = change.via.at(-1);
	return JSON.stringify([
		...sameEffect(change),
		last?.kind,
		last?.urn,
		last?.text
	]);
}
/** Changes with one key say the same of one scope, for the same reason; or nothing of many resources, in the same words. */
function causeKey(change) {
	if (isUnread$2(change)) return JSON.stringify(["unread", change.gained]);
	const { actor, cause, channel } = change;
	const reason = cause.length === 0 ? actor.id : cause.map(({ urn, op, property }) => [
		urn,
		op,
		property
	]);
	return JSON.stringify([
		...sameEffect(change),
		channel,
		reason
	]);
}
function sameEffect({ scope, verdict, gained, lost, powers, reaches = [] }) {
	return [
		scope.id,
		verdict,
		gained,
		lost,
		powers.gained,
		powers.lost,
		reaches.map(({ id }) => id)
	];
}
function listIn(lists, key) {
	const list = lists.get(key) ?? [];
	lists.set(key, list);
	return list;
}
// access/report/tokens.ts
/**
* A text in which the type tokens of bridged providers stand as people write them: `azure.storage.Account` for
* `azure:storage/account:Account`, `azuread.getGroup` for `azuread:index/getGroup:getGroup`. All others stay as they are.
*/
function shortTokens(text) {
	return text.includes("/") ? text.replace(doubled, (token, ...parts) => shortened$1(token, parts)) : text;
}
/** `package:module/name:Name`, in which the name stands twice. */
const doubled = /(?<![\w/:-])([a-z][a-z0-9-]{0,40}):([a-zA-Z][a-zA-Z0-9]{0,60})\/([a-z]\w{0,80}):(\w{1,80})(?![\w/:])/g;
function shortened$1(token, [name = "", module = "", file = "", member = ""]) {
	if (file.toLowerCase() !== member.toLowerCase()) return token;
	return module === "index" ? `${name}.${member}` : `${name}.${module}.${member}`;
}
// access/report/format.ts
const terminalFormat = {
	escape: (text) => forTerminal(shortTokens(text)),
	prose: (text) => forTerminal(shortTokens(text)),
	place: (location) => forTerminal(sayLocation(location))
};
/** The same, with names that are too long for a line said in a shorter way. */
function terminalFormatWith(shorten) {
	return {
		escape: (text) => shorten(terminalFormat.escape(text)),
		prose: (text) => shorten(terminalFormat.prose(text)),
		place: terminalFormat.place
	};
}
/** @param link the https address of a place; without it, places lead nowhere. */
function markdownFormat(link) {
	return {
		escape: (text) => forMarkdown(shortTokens(text)),
		prose: (text) => proseForMarkdown(shortTokens(text)),
		place: (location) => linkForMarkdown(sayLocation(location), link?.(location))
	};
}
// access/report/rolesAfter.ts
/** The roles that an actor holds by itself or by its groups on exactly this scope after the change. */
function rolesAfterOf({ access }) {
	let byActor;
	return (actor, scope) => {
		byActor ??= Map.groupBy(access, (row) => row.actor.id);
		return (byActor.get(actor.id) ?? []).filter((row) => row.channel === "own" && row.scope.id === scope.id).flatMap(({ roles }) => roles);
	};
}
// access/report/acrossStacks.ts
/** Of more entries most are counted anyway, and saying all of them only to compare them takes long. */
const maxCompared = 500;
/** The entries of all stacks in their order, those of which the same is said in several stacks once. */
function tellOnce(stacks, say) {
	const total = stacks.reduce((sum, { entries }) => sum + entries.length, 0);
	const compares = stacks.length > 1 && total <= maxCompared;
	const told = /* @__PURE__ */ new Map();
	for (const { stack, entries } of stacks) {
		const rolesAfter = rolesAfterOf(stack);
		for (const entry of entries) {
			const text = compares ? say(entry, rolesAfter) : void 0;
			const same = told.get(text);
			if (text === void 0 || same?.stacks.includes(stack.stack) === true) told.set(entry, {
				stacks: [stack.stack],
				entries: [entry],
				text: () => text ?? say(entry, rolesAfter)
			});
			else if (same === void 0) told.set(text, {
				stacks: [stack.stack],
				entries: [entry],
				text: () => text
			});
			else {
				same.stacks.push(stack.stack);
				same.entries.push(entry);
			}
		}
	}
	return [...told.values()];
}
// access/report/details.ts
/** So many of a list are named; the number of the others is exact. */
const maxNamed = 3;
const maxSteps$1 = 4;
/** `weekly-report gains: manage models on aoai`. */
function headlineOf({ changes, elsewhere, alike }, { escape, prose }) {
	const [change] = changes;
	const { scope, verdict, powers, gained: reasons } = change;
	if (isUnread$2(change)) {
		const more = reasons.length > 1 ? ` (and ${String(reasons.length - 1)} more)` : "";
		return `cannot tell who gets what through ${sayNames$1(changes.map(unreadName), escape)}: ${prose(reasons[0] ?? "not read")}${more}`;
	}
	const isOne = changes.length === 1;
	const actors = changes.map(({ actor }) => actor);
	const who = areNamed(actors) ? sayActors(actors, escape) : count(actors.length, "actor");
	const on = `${sayScopes([scope, ...alike.map((change) => change.scope)], escape)}${sayElsewhere(scope, elsewhere)}`;
	const gained = sayWhat$1(powers.gained, on, scope);
	const lost = sayWhat$1(powers.lost, on, scope);
	switch (verdict) {
		case "broader": return `${who} ${isOne ? "gains" : "gain"}: ${gained}`;
		case "narrower": return `${who} ${isOne ? "loses" : "lose"}: ${lost}`;
		case "mixed": return `${who} ${isOne ? "gains" : "gain"}: ${gained}; and ${isOne ? "loses" : "lose"}: ${lost}`;
		case "unknown": return `cannot tell what ${who} may do on ${on}`;
		case "same": return `${who} may do the same on ${on}`;
	}
}
/** A grant on what has others in it is one on these too. */
function sayElsewhere(scope, elsewhere) {
	const number = new Set(elsewhere.map((change) => change.scope.id)).size;
	if (number === 0) return "";
	return isWide$1(scope) ? ` (and on ${count(number, "resource")} in it)` : ` (and on ${count(number, "more resource")})`;
}
function sayWhat$1(powers, on, { kind }) {
	if (powers.length === 1 && powers[0] === "actAs") return kind === "host" ? `act as the identity of ${on}` : `act as ${on}`;
	if (powers.length === 1 && powers[0] === "joinGroup") return `be a member of ${on}, and hold what it holds elsewhere`;
	return `${sayPowers$2(powers) || "other operations"} on ${on}`;
}
/** Role, way, proof, who else and cause of a change. */
function detailsOf(entry, rolesAfter, format) {
	const { changes, through } = entry;
	const [change] = changes;
	if (isUnread$2(change)) {
		const places = changes.flatMap(({ cause }) => cause.flatMap(({ location }) => location ?? []));
		return places.length === 0 ? [] : [{
			label: "cause",
			parts: few(places, format.place)
		}];
	}
	return [
		...isOneWay(changes, format) ? waysOf$1(change, rolesAfter, format) : [{
			label: "who",
			parts: few(changes, (each) => sayWithWay(each, format))
		}],
		...proofsOf(provingChange(entry), format),
		{
			label: "reach",
			parts: few(saidReach(entry, format), (text) => text)
		},
		{
			label: "reaches",
			parts: few(change.reaches ?? [], (scope) => sayScope$1(scope, format.escape))
		},
		{
			label: "so also",
			parts: few(through, (each) => soAlso(each, change, format))
		},
		{
			label: "cause",
			parts: saidCauses(entry, format)
		}
	].filter(({ parts }) => parts.length > 0);
}
function waysOf$1({ actor, scope, verdict, via, gained }, rolesAfter, format) {
	const { escape } = format;
	const last = via.at(-1);
	const isSaid = isRole(last) && verdict === "unknown" && gained.some((why) => why.includes(last.text));
	const role = isRole(last) && !isSaid ? escape(last.text) : void 0;
	const how = sayWay$1(role === void 0 && !isSaid ? via : via.slice(0, -1), format);
	if (verdict !== "narrower") return [detail("role", role), detail("how", how)];
	if (role === void 0) return [detail("was", how)];
	const now = rolesAfter(actor, scope).map(escape).join(", ");
	return [now === "" ? detail("was", role) : detail("role", `${role} \u2192 ${now}`), detail("how", how)];
}
/** Whether several come by the same way, which is then told as that of one. What is left after a loss is each one's own. */
function isOneWay([first, ...others], format) {
	const ways = new Set([first, ...others].map(({ via }) => sayWay$1(via, format)));
	return others.length === 0 || first.verdict !== "narrower" && ways.size === 1;
}
function detail(label, part) {
	return {
		label,
		parts: part === void 0 || part === "" ? [] : [part]
	};
}
/** A way of many steps is told from its beginning. */
function sayWay$1(via, format) {
	const steps = via.slice(0, maxSteps$1).map((step) => sayStep(step, format.escape, format.prose));
	const more = via.length - steps.length;
	return [...steps, ...more > 0 ? [`${String(more)} more steps`] : []].join(" \u2192 ");
}
function isRole(step) {
	return step !== void 0 && givingRoles.has(step.kind);
}
/** What follows from acting as an identity, the same for several actors once. */
function saidReach({ reach }, { escape }) {
	const said = reach.map(({ scope, verdict, powers, via }) => {
		const on = sayScope$1(scope, escape);
		const last = via.at(-1);
		const role = isRole(last) ? ` (${escape(last.text)})` : "";
		if (verdict === "unknown") return `cannot tell what on ${on}${role}`;
		return `${sayWhat$1(verdict === "narrower" ? powers.lost : powers.gained, on, scope)}${role}`;
	});
	return [...new Set(said)];
}
/** That somebody acts as an identity is no operation: what they reach by it is proof. */
function provingChange({ changes: [change], reach: [reached] }) {
	return [...change.gained, ...change.lost].some(isOperation) || reached === void 0 ? change : reached;
}
/** A power that no role gives stands among operations by its name. */
function isOperation(witness) {
	return !standingPowers.includes(witness);
}
function proofsOf({ verdict, gained, lost }, { escape, prose }) {
	const proof = (label, witnesses, say = escape) => {
		const [first, ...others] = witnesses.filter(isOperation);
		const atLeast = others.length + 1 < 8 ? "" : "at least ";
		const more = others.length === 0 ? "" : ` (and ${atLeast}${String(others.length)} more)`;
		return detail(label, first === void 0 ? void 0 : `${say(first)}${more}`);
	};
	if (verdict === "narrower") return [proof("proof", lost)];
	return [verdict === "unknown" ? proof("why", gained, prose) : proof("proof", gained), proof("lost", lost)];
}
function sayWithWay({ actor, via }, format) {
	const way = sayWay$1(via, format);
	const who = sayWho$1(actor, format.escape);
	return way === "" ? who : `${who} (${way})`;
}
/** Who comes in, by which steps beyond the way of the one that the change was made for. */
function soAlso({ actor, via }, through, format) {
	const steps = via.slice(0, via.length - through.via.length);
	const [step] = steps;
	const trusts = steps.length === 1 && step?.kind === "federatedCredential" && through.actor.kind === "identity";
	const place = sayPlace$1(step?.issuer, format.prose);
	const way = trusts ? `trusted by ${format.escape(through.actor.name)}` : sayWay$1(steps, format);
	return [
		sayWho$1(actor, format.escape),
		...trusts ? place : [],
		`(${way})`
	].join(" ");
}
/** The causes of all of it: those of which the same is said together. */
function saidCauses({ changes: [change, ...others], alike }, { escape, place }) {
	const causes = new Map([
		change,
		...others,
		...alike
	].flatMap(({ cause }) => cause).map((each) => [JSON.stringify(each), each]));
	return few([...Map.groupBy(causes.values(), (cause) => {
		const where = cause.location === void 0 ? "" : `, ${place(cause.location)}`;
		return `${sayOp(cause, escape)}${where}`;
	})], ([what, same]) => `${sayNames$1(same.map(({ urn }) => nameOf$1(urn)), escape)} ${what}`);
}
function few(items, say) {
	const more = items.length - maxNamed;
	const named = items.slice(0, more > 1 ? maxNamed : items.length).map(say);
	return more > 1 ? [...named, `and ${String(more)} more`] : named;
}
// access/report/order.ts
/** What a change is for the reader, in the order of reading. */
const effects$1 = [
	"gain",
	"unknown",
	"loss"
];
/** What changes both ways is a gain: that is what it is looked at for. */
function effectOf({ verdict }) {
	if (verdict === "broader" || verdict === "mixed") return "gain";
	return verdict === "unknown" ? "unknown" : "loss";
}
/** Stacks whose access grows first; among equals the order of the report. */
function stacksByVerdict({ stacks }) {
	return stacks.toSorted((a, b) => rankOf$3(a.verdict) - rankOf$3(b.verdict));
}
/** The place of a verdict in the order of reading: what grows is first. */
function rankOf$3(verdict) {
	return verdict === null ? 3 : {
		broader: 0,
		mixed: 0,
		unknown: 1,
		narrower: 2,
		same: 4
	}[verdict];
}
// access/report/selection.ts
/** The entries of all stacks, worst first. */
function worstEntries(entries) {
	return entries.toSorted(byWorst);
}
/** The same of what is told of several stacks. */
function worstTold(told) {
	return told.toSorted((a, b) => byWorst(a.entries[0], b.entries[0]));
}
function byWorst(a, b) {
	return worstFirst$1(a.changes[0], b.changes[0]);
}
/** How many changes are told by these entries: what is folded into another one is no further one. */
function numberOfChanges(entries) {
	return entries.reduce((sum, { changes, through, alike }) => sum + changes.length + through.length + alike.length, 0);
}
// access/report/stacks.ts
const maxStacks$5 = 12;
/** `dev, staging`; of very many the first, and the number of the others. */
function sayStacks(stacks, escape) {
	const named = stacks.slice(0, maxStacks$5).map((stack) => escape(stack));
	const more = stacks.length > named.length ? [`${String(stacks.length - named.length)} more`] : [];
	return [...named, ...more].join(", ");
}
// access/report/markdown/changes.ts
const heads$1 = {
	gain: "Gains",
	unknown: "Cannot tell",
	loss: "Losses"
};
/** An entry that takes more than this, by names of any length, is told in its first line. */
const maxEntry$1 = 6e3;
/** Enough for an entry of each kind, whatever there is of the others. */
const floors = {
	gain: 16e3,
	unknown: 7e3,
	loss: 7e3
};
/** The changes of one kind over all stacks, worst first, as short sentences. */
function changesSection(effect, stacks, format, where) {
	const told = worstTold(tellOnce(stacks.map(({ stack, entries }) => ({
		stack,
		entries: entries.filter(({ changes: [change] }) => effectOf(change) === effect)
	})), (entry, rolesAfter) => sayEntry$1(entry, rolesAfter, format, where)));
	const numberFrom = (from) => numberOfChanges(told.slice(from).flatMap(({ entries }) => entries));
	return {
		before: `### ${heads$1[effect]} (${String(numberFrom(0))})\n\n`,
		after: "",
		size: told.length,
		item: (index) => told.slice(index, index + 1).map(({ stacks: names, entries: [entry], text }) => {
			const { glyph } = sayVerdict(entry.changes[0].verdict);
			return `- ${glyph} **${sayStacks(names, titleForMarkdown)}**: ${text()}`;
		}).join(""),
		rest: (from) => `- \u2026 and ${String(numberFrom(from))} more: ${where}\n`,
		floor: floors[effect]
	};
}
function sayEntry$1(entry, rolesAfter, format, where) {
	const details = detailsOf(entry, rolesAfter, format).map(({ label, parts }) => {
		return `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${sentence(parts.join(", ").replace(/, (and \d+ more)$/, " $1"))}`;
	});
	const headline = sentence(headlineOf(entry, format));
	const text = details.length === 0 ? headline : `${headline}\n  ${details.join(" ")}`;
	return text.length <= maxEntry$1 ? text : `${headline}\n  Too long to tell here: ${where}.`;
}
// access/report/fixes.ts
/**
* The fix of each finding: sentences that one above has told are left out, and where it is that of the one above for another
* service, only how it is done there is told.
*/
function fixesOf(told) {
	const tellers = /* @__PURE__ */ new Map();
	let above;
	return told.map((each, index) => {
		const sentences = [...new Set(each.fixes.flatMap(sentencesOf))];
		const text = likeAbove(each, told[index - 1]) ?? sentences.filter((sentence) => !tellers.has(sentence)).join(" ");
		const [teller] = sentences.flatMap((sentence) => tellers.get(sentence) ?? []);
		const isElsewhere = text === "" && teller !== void 0 && teller !== above;
		above = text === "" ? teller : each;
		for (const sentence of sentences) if (!tellers.has(sentence)) tellers.set(sentence, each);
		return {
			text,
			...isElsewhere && { toldAt: teller }
		};
	});
}
function sentencesOf(fix) {
	return fix.split(/(?<=\.) (?=[A-Z])/);
}
function likeAbove({ rules, fixes: [fix = "", ...more] }, above) {
	const [before = "", ...others] = above?.fixes ?? [];
	if (above?.rules.join() !== rules.join() || more.length + others.length > 0 || before === fix) return void 0;
	if (withoutService(before) !== withoutService(fix)) return void 0;
	const hows = [...fix.matchAll(how)].map(([, text]) => text);
	return hows.length === 0 ? void 0 : `Likewise (${hows.join("; ")}).`;
}
/** How something is done at one service, in brackets. */
const how = / \(([^()]*)\)/g;
/** A service takes keys, passwords or credentials. */
function withoutService(fix) {
	return fix.replace(how, "").replace(/\b(?:key|password|credential)(?=s?\b)/g, "key");
}
// access/identity/kindInWords.ts
/** `container app`, `SQL role assignment`: the kind of a resource in words, by its type in the program. */
function kindInWords(urn) {
	return (parseUrn(urn).type.split(/[:/.]/).at(-1) ?? "").replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().replace(/^(\w+) resource (?=\1\b)/, "").replace(/^sql\b/, "SQL");
}
// access/report/copies.ts
/** Whether somebody has this by a copy of a key. */
function isCopy({ channel, via }) {
	return channel === "key" && via.some(({ kind }) => kind === "copiedKey");
}
/** Whether what is not known is the value of a key of which it is told who has it. */
function isToldCopy({ isCopiedKey }) {
	return isCopiedKey === true;
}
// access/report/pathFolds.ts
/** `a.b.c/d, e` of `a.b.c, a.b.d, e`: what inputs have in common is told once, and none of them is left out. */
function foldPaths(list) {
	const told = [];
	for (const path of list.split(", ")) {
		const { parent = "", name = path } = inside.exec(path)?.groups ?? {};
		const last = told.at(-1);
		if (parent !== "" && last?.parent === parent) last.names.push(name);
		else told.push({
			parent,
			names: [name]
		});
	}
	return told.map(({ parent, names }) => `${parent}${names.join("/")}`).join(", ");
}
/** An input within another one; the last of a list may be followed by how many more there are. */
const inside = /^(?<parent>[\w$[\]*.:-]+[.:])(?<name>[\w$[\]*-]+(?: and \d+ more)?)$/;
// access/report/alikeUnknowns.ts
/** Paragraphs in the order of what stands first in each. */
function paragraphsOf(all) {
	const notGiven = new Set(all.flatMap((told) => stackOf(told) ?? []));
	const alike = all.map((told) => ({
		told,
		found: alikeOf(told, notGiven)
	}));
	return [...Map.groupBy(alike, ({ told, found }, index) => found === void 0 ? String(index) : JSON.stringify([found.title, told.stacks])).values()].flatMap((same) => {
		const [first] = same;
		if (first === void 0) return [];
		const { stacks } = first.told;
		if (first.found === void 0) return [{
			items: same.map(({ told }) => ({
				told,
				text: withShortKeys(told.why),
				number: told.number
			})),
			stacks
		}];
		const byWhat = Map.groupBy(same, ({ found }) => found?.of);
		return [{
			title: first.found.title,
			items: [...byWhat.values()].flatMap(itemOf$2),
			stacks
		}];
	});
}
/** What the configuration of the stack would tell. */
function withShortKeys(why) {
	return why.replace(configured, (_, keys) => `; config ${foldPaths(keys)} names them`);
}
const configured = / \(config may set ([^()]+)\)/;
function itemOf$2(same) {
	const [first] = same;
	if (first?.found === void 0) return [];
	const whats = [...new Set(same.flatMap(({ found }) => found?.what ?? []))];
	const what = foldPaths(whats.join(", "));
	const { of } = first.found;
	const text = whats.length === 0 ? of : first.found.title.startsWith(outputs) ? `${of} (${what})` : `${of}: ${what}`;
	return [{
		told: first.told,
		text,
		number: same.reduce((sum, { told }) => sum + told.number, 0)
	}];
}
/** Whether something is not read, and nothing more is known of it. */
function isUnread$1(told) {
	return (unreadInputs(told) ?? unreadResource(told) ?? unreadKeys(told)) !== void 0;
}
function alikeOf(told, notGiven) {
	return unreadInputs(told) ?? unreadResource(told) ?? unreadKeys(told) ?? openLookUp(told) ?? stackOutput(told) ?? usedOutput(told, notGiven);
}
const notRead = /^may give access and (?:is|are) not read yet(?:: (?<inputs>.+))?$/s;
const mayGive = "not checked (may give access)";
/** Of these providers the last word of a type says what it is. */
const usual = /^(?:azure|azure-native|azuread|kubernetes):/;
function unreadInputs(told) {
	const { path, why } = told;
	const { inputs } = notRead.exec(why)?.groups ?? {};
	if (!notRead.test(why) || !path.startsWith("inputs")) return void 0;
	const what = inputs ?? path.slice(7);
	return {
		title: mayGive,
		of: said$2(told),
		what
	};
}
function unreadResource(told) {
	const { type } = /^(?<type>\S+) may give access and is not read yet$/.exec(told.why)?.groups ?? {};
	if (type === void 0 || told.path !== "") return void 0;
	return {
		title: mayGive,
		of: usual.test(type) ? said$2(told) : `${said$2(told)} (${type})`
	};
}
function unreadKeys(told) {
	return told.why === "takes keys: whoever has one gets in, which is not read yet" ? {
		title: mayGive,
		of: said$2(told),
		what: `keys of ${told.names.length === 1 ? "its" : "their"} own`
	} : void 0;
}
function openLookUp({ names, path, why }) {
	const isOpen = why === `${path} was called with an argument that is not known yet: its answer is not known either`;
	return names.length === 0 && isOpen ? {
		title: "look-ups that are asked with what is not known yet, so that their answers are not known",
		of: path
	} : void 0;
}
const outputs = "outputs of ";
function titleOfOutputs(stack) {
	return `${outputs}${stack}, which --outputs STACK=FILE gives`;
}
/** The stack of which an output is not given. */
function stackOf({ names, path, why }) {
	const [stack = "", ...others] = names;
	const { output = "" } = /^outputs\.(?<output>.+)$/s.exec(path)?.groups ?? {};
	const isNotGiven = why === `output ${output} of stack ${stack}: not known offline`;
	return others.length === 0 && isNotGiven ? stack : void 0;
}
function stackOutput(told) {
	const stack = stackOf(told);
	return stack === void 0 ? void 0 : {
		title: titleOfOutputs(stack),
		of: told.path.slice(8)
	};
}
/** What comes from an output that is not given is told with that output. */
function usedOutput({ names, path, why }, notGiven) {
	const { output = "", stack = "" } = /^output (?<output>\S+) of stack (?<stack>\S+)$/.exec(why)?.groups ?? {};
	if (!notGiven.has(stack)) return void 0;
	const what = `${path.replace(/^inputs\./, "")} of ${sayNames$1(names, plain$1)}`;
	return {
		title: titleOfOutputs(stack),
		of: output,
		what
	};
}
/** `metric alerts a, b and c`. */
function said$2({ names, kind = "" }) {
	const noun = names.length === 1 ? kind : pluralOf(kind);
	return [...kind === "" ? [] : [noun], sayNames$1(names, plain$1)].join(" ");
}
/** Escaped with the text that they stand in. */
const plain$1 = (name) => name;
// access/report/importance.ts
/**
* In which order what is not known is told. Only that: whatever is not known counts, and its words decide nothing.
* Words of an input, or of the inputs that the reason lists: who it is, what they may do and where; then all that says
* nothing of itself; then what mostly names, sizes or places a thing, as addresses of firewalls do.
*/
const access = /principal|identit|role|scope|issuer|subject|credential|polic|permission|access|grant|auth|admin|login|owner|member|group|secret|key|password|token|trust|sas|public|anonymous/i;
const address = /(^|\.)(\w*(ip|address|cidr|prefix|range|port|subnet|network|firewall|rule|name|location|size|tier|count|time|date|zone)s?)$/i;
function isImportant(told) {
	return rankOf$2(told) === 0;
}
/** What can carry access first; in equal ranks the order stays. */
function importantFirst(told) {
	return told.toSorted((a, b) => rankOf$2(a) - rankOf$2(b));
}
function rankOf$2({ path, why }) {
	if (path === "") return 0;
	const all = [path, ...(/: (?<paths>[\w.$[\]*-]+(?:, [\w.$[\]*-]+)*)$/.exec(why)?.groups?.["paths"] ?? "").split(", ")].map((each) => each.replace(/^inputs\.?|\[\d*\]/g, "")).filter((each) => each !== "");
	if (all.some((each) => access.test(each))) return 0;
	return all.length > 0 && all.every((each) => address.test(each)) ? 2 : 1;
}
// access/report/unknowns.ts
/** Everything that is not known, the same of several stacks told once. */
function unknownsOf$1({ stacks }) {
	const open = stacks.flatMap(({ stack, unknowns }) => unknowns.map((unknown) => ({
		stack,
		unknown
	}))).filter(({ unknown }) => !isToldCopy(unknown));
	const fresh = open.filter(({ unknown }) => unknown.unchanged !== true);
	const told = (ofStack) => foldResources(foldStacks(fresh.filter(({ unknown }) => isOfStack(unknown) === ofStack)));
	return {
		ofResources: importantFirst(told(false)),
		ofStacks: told(true),
		unchanged: open.length - fresh.length
	};
}
/** How many unknowns of resources there are that were not there before, before they are told together. */
function numberOfUnknowns(stacks) {
	const isFresh = (unknown) => unknown.unchanged !== true && !isToldCopy(unknown) && !isOfStack(unknown);
	return stacks.reduce((sum, { unknowns }) => sum + unknowns.filter(isFresh).length, 0);
}
/** `12 things are as unknown as before`: what may have access in it and did not change. */
function sayUnchanged(unchanged) {
	return `${count(unchanged, "thing")} not known, as before the change`;
}
function sumOf$1(told) {
	return told.reduce((sum, { number }) => sum + number, 0);
}
function isOfStack({ urn }) {
	return parseUrn(urn).type === "pulumi:pulumi:Stack";
}
function foldStacks(all) {
	return [...Map.groupBy(all, ({ stack, unknown }) => JSON.stringify([
		namesOf(unknown),
		unknown.path,
		withoutStack(unknown.why, stack)
	])).values()].flatMap((each) => {
		const [first] = each;
		if (first === void 0) return [];
		const stacks = [...new Set(each.map(({ stack }) => stack))];
		const why = stacks.length === 1 ? first.unknown.why : withoutStack(first.unknown.why, first.stack);
		const names = namesOf(first.unknown);
		return [{
			names,
			kind: names.length === 0 ? "" : kindInWords(first.unknown.urn),
			path: first.unknown.path,
			why,
			stacks,
			number: each.length
		}];
	});
}
/** Resources of which the same is not known, for the same reason. */
function foldResources(all) {
	return [...Map.groupBy(all, (told) => {
		const { path, why, stacks, kind } = told;
		return JSON.stringify([
			path,
			why,
			stacks,
			isUnread$1(told) ? kind : ""
		]);
	}).values()].flatMap((each) => each.slice(0, 1).map((first) => ({
		...first,
		names: each.flatMap(({ names }) => names),
		number: sumOf$1(each)
	})));
}
/** The name of a stack is no name of a resource. */
function namesOf(unknown) {
	const { urn, path } = unknown;
	return isOfStack(unknown) && path !== "" ? [] : [nameOf$1(urn)].filter((name) => name !== "");
}
/** `chat-api: appSettings`; of several resources the first few. */
function sayWhat({ names, path }, escape) {
	const what = path.replace(/^inputs\./, "");
	if (names.length === 0) return escape(what);
	return `${sayNames$1(names, escape)}${what === "" ? "" : `: ${escape(what)}`}`;
}
/** `subscription-of-dev` is in each stack the one of that stack. */
function withoutStack(why, stack) {
	if (!why.includes(stack)) return why;
	return why.split(/([^\p{L}\p{N}]+)/u).map((part) => part === stack ? "STACK" : part).join("");
}
// access/report/markdown/section.ts
/** What is read only by who opens it. Markdown inside a block of HTML starts after an empty line. */
function folded$1(summary, head = "") {
	return {
		before: `<details>\n<summary>${summary}</summary>\n\n${head}`,
		after: "\n</details>\n"
	};
}
/** The sections as one text of at most so many code units: what is left over goes to the first that lack room. */
function fitSections(sections, limit) {
	const prepared = sections.map((section) => prepare(section, limit));
	const room = limit - separator.length * Math.max(0, sections.length - 1);
	const floors = prepared.map(({ section, need }) => Math.min(need, section.floor));
	const scale = Math.min(1, room / floors.reduce((sum, size) => sum + size, 0));
	const least = prepared.map(({ section, need }, index) => Math.min(need, Math.max(bareSize(section), Math.floor((floors[index] ?? 0) * scale))));
	let left = room - least.reduce((sum, size) => sum + size, 0);
	return prepared.map((each, index) => {
		const floor = least[index] ?? 0;
		const more = Math.max(0, Math.min(each.need - floor, left));
		left -= more;
		return cut(each, floor + more);
	}).join(separator);
}
const separator = "\n\n";
function prepare(section, limit) {
	const items = [];
	let need = section.before.length + section.after.length;
	while (items.length < section.size && need <= limit) {
		const item = `${section.item(items.length)}\n`;
		items.push(item);
		need += item.length;
	}
	return {
		section,
		items,
		need
	};
}
/** Without any item. */
function bareSize({ before, after, rest }) {
	return before.length + after.length + rest(0).length;
}
function cut({ section, items, need }, budget) {
	const { before, after, size, rest } = section;
	if (items.length === size && need <= budget) return `${before}${items.join("")}${after}`.trimEnd();
	let length = bareSize(section);
	const fitting = items.findIndex((item) => (length += item.length) > budget);
	const shown = fitting === -1 ? items.length : fitting;
	return `${before}${items.slice(0, shown).join("")}${rest(shown)}${after}`.trimEnd();
}
// access/report/markdown/findings.ts
/** The findings of one level. Errors are in sight, because they stop the change; the others are folded. */
function findingsSection(level, report, format, where) {
	const { told, total } = findingsOf$1(report, level);
	const title = count(total, level);
	const fixes = fixesOf(told);
	const isFolded = level !== "error";
	const left = (from) => told.slice(from).reduce((sum, { number }) => sum + number, 0);
	return {
		...isFolded ? folded$1(title) : {
			before: `### ${title}\n\n`,
			after: ""
		},
		size: told.length,
		item: (index) => told.slice(index, index + 1).map((each) => sayFinding(each, fixes[index]?.text ?? "", format)).join(""),
		rest: (from) => `- \u2026 and ${String(left(from))} more: ${where}\n`,
		floor: isFolded ? 2500 : 7e3
	};
}
/** What cannot be told, with the reason. */
function unknownsSection(report, { escape, prose }, where) {
	const { ofResources, ofStacks, unchanged } = unknownsOf$1(report);
	const number = sumOf$1(ofResources);
	const ofStack = "not known of a stack as a whole";
	const unknowns = [...ofResources, ...ofStacks];
	const said = unchanged === 0 ? [] : [`- ${sayUnchanged(unchanged)}: ${where}`];
	if (unknowns.length === 0) return {
		before: "",
		after: "",
		size: said.length,
		item: (at) => said[at] ?? "",
		rest: () => "",
		floor: 500
	};
	return {
		...folded$1([
			...number === 0 ? [] : [`${count(number, "thing")} not known`],
			...ofStacks.length === 0 ? [] : [number === 0 ? `N${ofStack.slice(1)}` : ofStack],
			...unchanged === 0 ? [] : [sayUnchanged(unchanged)]
		].join(" \u00b7 ")),
		size: unknowns.length + said.length,
		item: (index) => {
			const told = unknowns[index];
			if (told === void 0) return said[index - unknowns.length] ?? "";
			return `- **${sayStacks(told.stacks, titleForMarkdown)}**: ${sayWhat(told, escape)}: ${prose(told.why)}`;
		},
		rest: (from) => `- \u2026 and ${String(sumOf$1(unknowns.slice(from)))} more: ${where}\n`,
		floor: 2e3
	};
}
/** Of more places the first: each is in the JSON. */
const maxPlaces$3 = 3;
function sayFinding(told, fix, format) {
	const places = told.places.map(format.place);
	const where = places.length === 0 ? "" : ` ${places.slice(0, maxPlaces$3).join(", ")}${places.length > maxPlaces$3 ? ", \u2026" : ""}.`;
	const help = fix === "" ? "" : ` Fix: ${sentence(format.prose(fix))}`;
	const rules = told.rules.map(format.escape).join(", ");
	return `- **${sayStacks(told.stacks, titleForMarkdown)}**: ${sayTold(told, format)} (${rules}).${help}${where}`;
}
// access/report/cellWords.ts
/** What the first power says already of the second. */
const implied = [
	["callModels", "readData"],
	["writeData", "readData"],
	["manageModels", "writeData"]
];
/** Something that has no word of its own: `other`. */
const other = "other";
function wordsOf$1({ powers, isHeld, isUnknown, verdict, ...change }) {
	const grows = verdict === "broader" || verdict === "mixed";
	const shrinks = verdict === "narrower" || verdict === "mixed";
	const unclear = isUnknown || !isHeld && verdict === "unknown" ? ["cannot tell"] : [];
	const kept = grows ? sayPowers$1(powers.filter((power) => !change.gained.includes(power))) : sayAll(powers);
	const gained = grows ? sayChanged(change.gained) : [];
	const lost = shrinks ? sayChanged(change.lost, powers) : [];
	const all = unclear.length === 0 ? kept : [...unclear, ...kept];
	return {
		kept: all.length === 0 && isHeld && !grows ? [other] : all,
		gained,
		lost
	};
}
/** All cells of a role share its powers. */
const said$1 = /* @__PURE__ */ new WeakMap();
function sayAll(powers) {
	const known = said$1.get(powers) ?? sayPowers$1(powers);
	said$1.set(powers, known);
	return known;
}
function sayPowers$1(powers) {
	return powers.filter((power) => !implied.some(([stronger, weaker]) => weaker === power && powers.includes(stronger))).map(sayBriefly);
}
/** What is lost in one way and held in another is still held. */
function sayChanged(changed, held = []) {
	return changed.length === 0 ? [other] : sayPowers$1(changed.filter((power) => !held.includes(power)));
}
/** Cells are narrow: more words than this are counted. */
const maxWords = 3;
/** `use, +manage`: mildest first as one reads it, what changes last; when there are too many, the worst. `-`: nothing. */
function sayCell(cell) {
	const { kept, gained, lost } = wordsOf$1(cell);
	if (gained.length + lost.length === 0 && kept.length === 1) return kept.join("");
	const changed = [...gained.map((word) => `+${word}`), ...lost.map((word) => `-${word}`)];
	const number = kept.length + changed.length;
	if (number === 0) return "-";
	if (number <= maxWords) return [...kept.toReversed(), ...changed].join(", ");
	const shown = [...changed, ...kept].slice(0, 2);
	return `${shown.join(", ")}, ${String(number - shown.length)} more`;
}
/** The same of what is held alone. */
function sayHeld(cell) {
	return sayCell({
		...cell,
		verdict: "same"
	});
}
const meanings = [
	["use", "call models, read data"],
	["write", "also change data"],
	["manage", "also deploy models"],
	[other, "operations without a word here"]
];
/** What the words and marks of some cells mean: `use = call models, read data`, `\u25b2 gained \u25bc lost`. Only those that occur. */
function legendOf(cells) {
	const said = /* @__PURE__ */ new Set();
	const verdicts = /* @__PURE__ */ new Set();
	for (const cell of cells) {
		const { kept, gained, lost } = wordsOf$1(cell);
		for (const word of [
			...kept,
			...gained,
			...lost
		]) said.add(word);
		verdicts.add(cell.verdict);
	}
	const occur = (...some) => some.some((verdict) => verdicts.has(verdict));
	const marks = [
		...occur("broader", "mixed") ? ["\u25b2 gained"] : [],
		...occur("narrower", "mixed") ? ["\u25bc lost"] : [],
		...occur("unknown") ? ["? cannot tell"] : []
	].join(" ");
	const told = meanings.flatMap(([word, meaning]) => said.has(word) ? [`${word} = ${meaning}`] : []);
	return marks === "" ? told : [...told, marks];
}
// access/report/differences.ts
/** Where production differs from staging, when both are there. */
function differencesOf({ stacks, rows }) {
	const prod = stacks.findIndex((stack) => ["prod", "production"].includes(stageOf(stack).toLowerCase()));
	const staging = stacks.findIndex((stack) => ["staging", "stage"].includes(stageOf(stack).toLowerCase()));
	const [prodName, stagingName] = [stacks[prod], stacks[staging]];
	if (prodName === void 0 || stagingName === void 0) return void 0;
	const held = /* @__PURE__ */ new Map();
	const hold = (row, side) => {
		const cell = row.line.cells[side === "prod" ? prod : staging];
		if (cell?.isHeld !== true) return;
		const key = nameless(row, stageOf(side === "prod" ? prodName : stagingName));
		const known = held.get(key) ?? {
			row,
			prod: [],
			staging: []
		};
		held.set(key, known);
		known[side].push(sayHeld(cell));
	};
	for (const row of new Map(rows.map((row) => [row.line, row])).values()) {
		hold(row, "prod");
		hold(row, "staging");
	}
	return {
		prod: prodName,
		staging: stagingName,
		rows: withoutSelf([...held.values()].map((each) => ({
			...each,
			prod: say(each.prod),
			staging: say(each.staging)
		})).filter((each) => each.prod !== each.staging))
	};
}
/** A row that has no counterpart under either name of the stage is its own. */
function withoutSelf(differing) {
	return [...Map.groupBy(differing, ({ row }) => row.line).values()].flatMap((same) => {
		const [first, second] = same;
		return second !== void 0 && first?.prod === second.staging && first.staging === second.prod ? [] : same;
	});
}
/** Namesakes are said together: `2 \u00d7 use and read`. */
function say(words) {
	if (words.length === 0) return "-";
	const said = [...Map.groupBy(words, (each) => each)].toSorted(([a], [b]) => byText(a, b)).map(([each, { length }]) => length === 1 ? each : `${String(length)} \u00d7 ${each}`);
	return said.length > maxNamesakes ? `${said.slice(0, maxNamesakes).join(" and ")} and others` : said.join(" and ");
}
const maxNamesakes = 3;
/** `prod` of `contoso/app/prod` and of `eu-prod`. */
function stageOf(stack) {
	return stack.split(/[/._-]/).at(-1) ?? stack;
}
/**
* Who and what, without the name of the stage where it stands alone (`rg-prod`, not `product`): the workflow of environment
* `prod` is there what the one of environment `staging` is here.
*/
function nameless({ line: { actor, scope } }, stage) {
	const names = [
		actor.kind,
		actor.name,
		scope.kind,
		scope.name
	].map((text) => text.split(/([^\p{L}\p{N}]+)/u).map((part) => part === stage ? "*" : part));
	return JSON.stringify(names);
}
// access/report/cells.ts
const emptyCell = {
	powers: [],
	isHeld: false,
	isUnknown: false,
	verdict: "same",
	gained: [],
	lost: []
};
/** A cell that holds what a row gives as well. */
function withAccess(cell, { powers: more, roles, idle }) {
	if (idle !== void 0 && more.length === 0) return cell;
	const isUnknown = cell.isUnknown || roles.some(isUnknownRole);
	return {
		...cell,
		powers: cell.isHeld ? union(cell.powers, more) : more,
		isHeld: true,
		isUnknown
	};
}
/** A cell in which a change happens as well. */
function withChange(cell, { verdict, powers: { gained, lost } }) {
	if (cell.verdict === "same") return {
		...cell,
		verdict,
		gained,
		lost
	};
	const all = [cell.verdict, verdict];
	const grows = all.some((each) => each === "broader" || each === "mixed");
	const shrinks = all.some((each) => each === "narrower" || each === "mixed");
	const both = grows ? shrinks ? "mixed" : "broader" : all.includes("unknown") ? "unknown" : verdict;
	return {
		...cell,
		verdict: both,
		gained: union(cell.gained, gained),
		lost: union(cell.lost, lost)
	};
}
function union(some, more) {
	return powers.filter((power) => some.includes(power) || more.includes(power));
}
/** The place of the worst power held in the order of powers. */
function cellSeverity({ powers, isUnknown }) {
	return isUnknown ? 0 : severityOf(powers);
}
// access/report/groups.ts
/** Every line in at least one group: what changes first, then what is worst, then by name. */
function groupsOf({ byActor, actsAs }) {
	const guests = new Set([...actsAs.keys()].filter((number) => isAllThrough(byActor.get(number))));
	const guestsOf = guestsByIdentity(actsAs, guests);
	const placed = /* @__PURE__ */ new Set();
	const groups = [];
	for (const [number, own] of byActor) {
		if (guests.has(number)) continue;
		const inside = (guestsOf.get(number) ?? []).map(({ guest, actingOn }) => {
			const theirs = byActor.get(guest);
			const reached = [...own.keys()].flatMap((scope) => theirs?.get(scope) ?? []);
			const acting = [actingOn].flatMap((scope) => theirs?.get(scope) ?? []);
			for (const line of [...reached, ...acting]) placed.add(line);
			return /* @__PURE__ */ new Set([...reached, ...reached.length === 0 ? acting : acting.filter(changes)]);
		});
		groups.push({
			lines: sortLines([...own.values()]),
			guests: inside.map((each) => sortLines([...each]))
		});
	}
	for (const guest of guests) {
		const left = [...byActor.get(guest)?.values() ?? []].filter((line) => !placed.has(line));
		if (left.length > 0) groups.push({
			lines: sortLines(left),
			guests: []
		});
	}
	return sortByRank(groups, ({ lines, guests }) => rankOf$1(guests.length === 0 ? lines : [lines, ...guests].flat()));
}
function isAllThrough(lines) {
	return lines !== void 0 && [...lines.values()].every(({ isThrough }) => isThrough);
}
function guestsByIdentity(actsAs, guests) {
	const found = /* @__PURE__ */ new Map();
	for (const guest of guests) for (const [identity, actingOn] of actsAs.get(guest) ?? []) {
		const known = found.get(identity);
		if (known === void 0) found.set(identity, [{
			guest,
			actingOn
		}]);
		else known.push({
			guest,
			actingOn
		});
	}
	return found;
}
const changeRank = {
	broader: 0,
	mixed: 0,
	unknown: 1,
	narrower: 2,
	same: 3
};
function rankOf$1(lines) {
	let [change, severity] = [Infinity, Infinity];
	for (const { cells } of lines) for (const cell of cells) {
		change = Math.min(change, changeRank[cell.verdict]);
		severity = Math.min(severity, cellSeverity(cell));
	}
	const [first] = lines;
	return {
		change,
		severity: first?.actor.kind === "keyHolder" ? -1 : severity,
		first
	};
}
/** Whether anything happens in it. */
function changes({ cells }) {
	return cells.some(({ verdict }) => verdict !== "same");
}
function sortLines(lines) {
	return lines.length < 2 ? lines : sortByRank(lines, (line) => rankOf$1([line]));
}
function sortByRank(items, rank) {
	return items.map((item) => ({
		item,
		rank: rank(item)
	})).toSorted((a, b) => compareRanks(a.rank, b.rank)).map(({ item }) => item);
}
function compareRanks(a, b) {
	return a.change - b.change || a.severity - b.severity || compareLines(a.first, b.first);
}
function compareLines(a, b) {
	if (a === void 0 || b === void 0) return 0;
	return byName(a.actor.name, b.actor.name) || byName(a.scope.name, b.scope.name) || byText(a.actor.id, b.actor.id) || byText(a.scope.id, b.scope.id);
}
// access/report/sameAcross.ts
/**
* Numbers actors and scopes: the same resource of the program in several stacks, or else what has the same name there, has
* one number. Two things of one stack never share one: where a name does not tell them apart, the id does.
*/
function sameAcross(stacks) {
	const things = /* @__PURE__ */ new Map();
	const ambiguous = /* @__PURE__ */ new Set();
	for (const { access, changes } of stacks) {
		const here = /* @__PURE__ */ new Map();
		const meet = (thing) => {
			const known = numberedIn(things, thing);
			if (here.get(known.name) === known) return;
			if (here.has(known.name)) ambiguous.add(known.name);
			else here.set(known.name, known);
		};
		for (const rows of [access, changes]) for (const { actor, scope } of rows) {
			meet(actor);
			meet(scope);
		}
	}
	const numbers = /* @__PURE__ */ new Map();
	for (const known of [...things.values()].flatMap((ofKind) => [...ofKind.values()])) {
		const key = ambiguous.has(known.name) ? JSON.stringify([known.name, known.thing.id]) : known.name;
		known.number = numbers.get(key) ?? numbers.size;
		numbers.set(key, known.number);
	}
	const namesakes = namesakesOf(things);
	return {
		numberOf: (thing) => numberedIn(things, thing).number,
		numberOfIdentity: ({ id }) => things.get("identity")?.get(idAcrossSides(id))?.number,
		isNamesake: ({ kind, name }) => namesakes.has(`${kind} ${name}`)
	};
}
function namesakesOf(things) {
	const namesakes = /* @__PURE__ */ new Set();
	const first = /* @__PURE__ */ new Map();
	for (const { thing, number } of [...things.values()].flatMap((ofKind) => [...ofKind.values()])) {
		const words = `${thing.kind} ${thing.name}`;
		if ((first.get(words) ?? number) !== number) namesakes.add(words);
		first.set(words, number);
	}
	return namesakes;
}
function numberedIn(things, thing) {
	const { kind, name, id } = thing;
	const ofKind = things.get(kind) ?? /* @__PURE__ */ new Map();
	things.set(kind, ofKind);
	const known = ofKind.get(id);
	if (known !== void 0) return known;
	const across = idAcrossSides(id);
	const start = across.indexOf(urnStart);
	const key = JSON.stringify([
		kind,
		name,
		...start === -1 ? [] : [logicalKey(across.slice(start))]
	]);
	const met = ofKind.get(across);
	const numbered = met?.name === key ? met : {
		thing,
		name: key,
		number: -1
	};
	ofKind.set(id, numbered);
	if (met === void 0) ofKind.set(across, numbered);
	return numbered;
}
const urnStart = "urn:pulumi:";
/** An id by which a thing is known on both sides of a comparison: that of a URN is without the project. */
function idAcrossSides(id) {
	const start = id.indexOf(urnStart);
	if (start === -1) return id;
	const urn = id.slice(start);
	return `${id.slice(0, start)}${urnStart}${parseUrn(urn).stack}::::${logicalKey(urn)}`;
}
// access/report/lines.ts
function linesOf(stacks) {
	const { numberOf, numberOfIdentity, isNamesake } = sameAcross(stacks);
	const byActor = /* @__PURE__ */ new Map();
	const draftOf = (row) => {
		const [actor, scope] = [numberOf(row.actor), numberOf(row.scope)];
		const lines = byActor.get(actor) ?? /* @__PURE__ */ new Map();
		byActor.set(actor, lines);
		const draft = lines.get(scope) ?? startLine(row, stacks.length, isNamesake);
		lines.set(scope, draft);
		draft.isThrough &&= row.channel === "through";
		return draft;
	};
	for (const [index, { access, changes }] of stacks.entries()) {
		const changed = new Set(access.some(isCopy) ? changes.map(holderKey) : []);
		for (const row of access.filter((each) => !isCopy(each) || changed.has(holderKey(each)))) {
			const { cells } = draftOf(row);
			cells[index] = withAccess(cells[index] ?? emptyCell, row);
		}
		for (const change of changes) {
			const { cells } = draftOf(change);
			cells[index] = withChange(cells[index] ?? emptyCell, change);
		}
	}
	const identityOf = (scope) => {
		const number = numberOfIdentity(scope);
		return number !== void 0 && byActor.has(number) ? number : void 0;
	};
	return {
		byActor,
		actsAs: actsAsOf(stacks, numberOf, identityOf)
	};
}
function holderKey({ actor, scope }) {
	return JSON.stringify([actor.id, scope.id]);
}
function startLine({ actor, scope, via }, stacks, isNamesake) {
	return {
		actor,
		scope,
		issuer: via.find(({ kind }) => kind === "federatedCredential")?.issuer,
		namesakes: {
			actor: isNamesake(actor),
			scope: isNamesake(scope)
		},
		cells: new Array(stacks).fill(emptyCell),
		isThrough: true
	};
}
/** Who comes in as which identity, before or after the change. */
function actsAsOf(stacks, numberOf, identityOf) {
	const actsAs = /* @__PURE__ */ new Map();
	const add = (actor, scope) => {
		const [guest, identity] = [numberOf(actor), identityOf(scope)];
		if (identity === void 0 || identity === guest) return;
		actsAs.set(guest, (actsAs.get(guest) ?? /* @__PURE__ */ new Map()).set(identity, numberOf(scope)));
	};
	for (const { access, changes } of stacks) {
		for (const { actor, scope, powers } of access) if (powers.includes("actAs")) add(actor, scope);
		for (const { actor, scope, powers } of changes) if (powers.lost.includes("actAs")) add(actor, scope);
	}
	return actsAs;
}
// access/report/matrix.ts
/** A table of more stacks than this cannot be read. */
const maxStacks$4 = 12;
function matrixOf(stacks) {
	const worst = new Set(stacksByVerdict({ stacks }).slice(0, maxStacks$4));
	const shown = stacks.filter((stack) => worst.has(stack));
	return {
		stacks: shown.map(({ stack }) => stack),
		hidden: stacks.length - shown.length,
		rows: groupsOf(linesOf(shown)).flatMap(rowsOfGroup)
	};
}
function rowsOfGroup({ lines, guests }) {
	const inside = guests.flatMap((theirs, index) => rowsOfActor(theirs, index === guests.length - 1 ? "\u2514" : "\u251c"));
	return [...rowsOfActor(lines, ""), ...inside];
}
function rowsOfActor(lines, branch) {
	return lines.map((line, index) => ({
		line,
		branch,
		isFirst: index === 0
	}));
}
/** Who a row is about. A subject means nothing without who signs it; service accounts have clusters of their own. */
function sayRowWho({ line: { actor, issuer, namesakes } }, { escape, prose }) {
	const who = sayWho$1(actor, escape);
	if (issuer === void 0) return namesakes.actor ? `${who} (${escape(plainId(actor))})` : who;
	return [who, ...actor.kind === "serviceAccount" && !namesakes.actor ? [] : sayPlace$1(issuer, prose)].join(" ");
}
/** What a row is about. */
function sayRowScope({ line: { actor, scope, namesakes } }, { escape }) {
	if (actor.kind === "host" && actor.id === scope.id) return "its own identity";
	const what = sayScope$1(scope, escape);
	return namesakes.scope ? `${what} (${escape(plainId(scope))})` : what;
}
// access/report/matrixFolds.ts
/** Whether a change happens in it. */
function isChanged({ row: { line } }) {
	return changes(line);
}
/**
* The rows of a table, folded: what somebody may do on several resources of a kind is a row, and so is what several of a kind,
* through whom nobody comes in, may do on the same resources.
*/
function foldMatrix(rows) {
	const blocks = blocksOf$1(rows);
	const keyed = blocks.map((block, index) => {
		return {
			block,
			key: block.branch !== "" || (blocks[index + 1]?.branch ?? "") !== "" || block.actor.namesakes.actor ? String(index) : actorKey(block)
		};
	});
	return [...Map.groupBy(keyed, ({ key }) => key).values()].flatMap((same) => {
		const [first] = same;
		const actors = same.map(({ block }) => block.actor.actor);
		return (first?.block.rows ?? []).map((row) => ({
			...row,
			actors
		}));
	});
}
function blocksOf$1(rows) {
	const blocks = [];
	for (const row of rows) if (row.isFirst) blocks.push([row]);
	else blocks.at(-1)?.push(row);
	return blocks.flatMap((block) => {
		const [first] = block;
		if (first === void 0) return [];
		const said = block.map((row) => ({
			row,
			says: cellsKey(row.line)
		}));
		const folded = [...Map.groupBy(said, ({ row: { line }, says }) => line.namesakes.scope ? JSON.stringify(line.scope) : `${line.scope.kind} ${says}`).values()].flatMap((each) => each.slice(0, 1).map((one) => ({
			...one,
			scopes: each.map(({ row }) => row.line.scope)
		})));
		return [{
			actor: first.line,
			branch: first.branch,
			rows: folded
		}];
	});
}
function actorKey({ actor: { actor, issuer }, rows }) {
	const held = rows.map(({ scopes, says }) => [scopes.map(({ id }) => id), says]);
	return JSON.stringify([
		kindTold(actor),
		issuer,
		held
	]);
}
function cellsKey({ cells }) {
	return cells.map(cellKey).join("\n");
}
/** Cells in which nothing changes share the powers of a role, and there are thousands of them. */
const keys = /* @__PURE__ */ new WeakMap();
function cellKey(cell) {
	const isPlain = cell.isHeld && !cell.isUnknown && cell.verdict === "same";
	const known = isPlain ? keys.get(cell.powers) : void 0;
	if (known !== void 0) return known;
	const key = `${sayCell(cell)} ${cell.verdict}`;
	if (isPlain) keys.set(cell.powers, key);
	return key;
}
function sayFoldedWho({ row, actors }, format) {
	if (actors.length === 1) return sayRowWho(row, format);
	return [sayActors(actors, format.escape), ...sayPlace$1(row.line.issuer, format.prose)].join(" ");
}
function sayFoldedScope({ row, scopes }, format) {
	return scopes.length === 1 ? sayRowScope(row, format) : sayScopes(scopes, format.escape);
}
// access/report/markdown/matrix.ts
/** Names of any length must leave room for the table. */
const maxLetters$1 = 4e3;
/** Where something changes, so many rows are in sight; more of what does not change is folded. */
const maxInSight$1 = 16;
/** Who may do what on what in every environment, and where production differs from staging; what else is held, folded. */
function matrixSections(stacks, format, where) {
	const matrix = matrixOf(stacks);
	const rows = foldMatrix(matrix.rows);
	const changed = rows.findLastIndex(isChanged) + 1;
	const inSight = changed === 0 ? rows.length : Math.max(changed, Math.min(rows.length, maxInSight$1));
	const [shown, unchanged] = [rows.slice(0, inSight), rows.slice(inSight)];
	const title = `### Who may do what (${count(shown.length, "row")})`;
	const after = [
		...hiddenStacks(matrix, where),
		...saidLegend(rows),
		...saidDifferences(matrix, format)
	];
	return [{
		...tableOf(shown, format, where),
		before: rows.length === 0 ? sayNobody(stacks) : `${title}\n\n${headOf$1(matrix)}`,
		after: after.map((line) => `\n${line}\n`).join(""),
		floor: 13e3
	}, {
		...tableOf(unchanged, format, where),
		...folded$1(`${count(unchanged.length, "row")} without a change`, headOf$1(matrix)),
		floor: 2e3
	}];
}
function tableOf(rows, format, where) {
	return {
		size: rows.length,
		item: (index) => rows.slice(index, index + 1).map((row) => rowOf(row, format)).join(""),
		rest: (from) => `\n\u2026 and ${count(rows.length - from, "more row")}: ${where}\n`
	};
}
function headOf$1(matrix) {
	const head = [
		"who",
		"on",
		...matrix.stacks.map(titleForMarkdown)
	];
	return `${tableRow(head)}\n${tableRow(head.map(() => "---"))}\n`;
}
function rowOf(row, format) {
	return tableRow([
		sayWho(row, format),
		sayFoldedScope(row, format),
		...row.row.line.cells.map(sayChange)
	]);
}
function tableRow(cells) {
	return `| ${cells.join(" | ")} |`;
}
function sayWho(folded, format) {
	const { row } = folded;
	if (!row.isFirst) return row.branch === "\u251c" ? "\u2502" : "";
	const who = sayFoldedWho(folded, format);
	return row.branch === "" ? who : `${row.branch} ${who}`;
}
function sayChange(cell) {
	return cell.verdict === "same" ? sayCell(cell) : `**${sayCell(cell)} ${sayVerdict(cell.verdict).glyph}**`;
}
/** No more rows than this have room. */
const maxRows$2 = 1e3;
function saidLegend(rows) {
	const legend = legendOf(new Set(rows.slice(0, maxRows$2).flatMap(({ row }) => row.line.cells)));
	return legend.length === 0 ? [] : [legend.join(" \u00b7 ")];
}
function hiddenStacks({ hidden }, where) {
	return hidden === 0 ? [] : [`\u2026 and ${count(hidden, "more stack")}: ${where}`];
}
function saidDifferences(matrix, format) {
	const differences = differencesOf(matrix);
	if (differences === void 0 || differences.rows.length === 0) return [];
	const [prod, staging] = [titleForMarkdown(differences.prod), titleForMarkdown(differences.staging)];
	const told = [];
	for (const { row, ...held } of differences.rows.slice(0, 3)) {
		const text = `${`${sayRowWho(row, format)} on ${sayRowScope(row, format)}`} (${held.prod}; ${staging}: ${held.staging})`;
		if (told.join().length + text.length > maxLetters$1) break;
		told.push(text);
	}
	const more = differences.rows.length - told.length;
	return [`**${prod} differs from ${staging}**: ${told.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`];
}
// access/terms/actor.ts
const publisherId = "publisher ";
/** Whoever decides what code is under a name, such as that of a registry. */
function publisherActor(name, said) {
	return {
		kind: "unknown",
		name: `whoever publishes at ${said}`,
		id: `${publisherId}${name}`
	};
}
function isPublisher({ kind, id }) {
	return kind === "unknown" && id.startsWith(publisherId);
}
// access/report/renames.ts
/**
* Who is perhaps the same under another name: of one kind, one only gains and the other only loses the same powers on the
* same scopes. Where several would do, nobody can tell who was whom.
*/
function renamesOf({ changes, access }) {
	if (!changes.some(isLoss) || !changes.some(isGain)) return [];
	const named = changes.filter(({ actor }) => !isPublisher(actor));
	const byActor = [...Map.groupBy(named, ({ actor }) => actor.id).values()];
	const held = Map.groupBy(access, ({ actor }) => actor.id);
	const gaining = byActor.filter((each) => each.every(isGain) && isAllHeld(each, held));
	const losing = byActor.filter((each) => each.every(isLoss) && !held.has(each[0]?.actor.id ?? ""));
	const renamed = match(gaining, losing, (scope) => scope.id);
	const former = new Map(renamed.map(({ from, to }) => [to.id, from.id]));
	return former.size === 0 ? [] : match(gaining, losing, ({ id }) => former.get(id) ?? id);
}
/** `chat holds what chat-api held: renamed?` */
function sayRename({ from, to }, escape) {
	return `${sayWho$1(to, escape)} holds what ${sayWho$1(from, escape)} held: renamed?`;
}
const isGain = ({ verdict }) => verdict === "broader";
const isLoss = ({ verdict }) => verdict === "narrower";
/** Whether what somebody gains is all that they hold. */
function isAllHeld(gains, held) {
	const scopes = new Set(gains.map(({ scope }) => scope.id));
	return (held.get(gains[0]?.actor.id ?? "") ?? []).every(({ scope, powers }) => {
		const gained = gains.filter((gain) => gain.scope.id === scope.id).flatMap((gain) => gain.powers.gained);
		return scopes.has(scope.id) && powers.every((power) => gained.includes(power));
	});
}
function match(gaining, losing, idOf) {
	const gained = Map.groupBy(gaining, (each) => holdingOf(each, idOf, ({ gained }) => gained));
	const lost = Map.groupBy(losing, (each) => holdingOf(each, idOf, ({ lost }) => lost));
	return [...gained].flatMap(([holding, same]) => {
		const former = lost.get(holding) ?? [];
		const [to, from] = [same[0]?.[0]?.actor, former[0]?.[0]?.actor];
		return same.length === 1 && former.length === 1 && to !== void 0 && from !== void 0 ? [{
			from,
			to
		}] : [];
	});
}
function holdingOf(changes, idOf, side) {
	const held = changes.map(({ scope, powers, gained, lost, channel }) => JSON.stringify([
		idOf(scope),
		side(powers),
		[...gained, ...lost],
		channel
	]));
	return JSON.stringify([
		changes[0]?.actor.kind,
		signedAs(changes),
		held.toSorted(byText)
	]);
}
/**
* Whoever comes in by a token is the same under another name only where the same issuer signs the same kind of subject for the
* same audience.
*/
function signedAs(changes) {
	const signed = changes.flatMap(({ actor, via: [step] }) => {
		if (step?.kind !== "federatedCredential") return [];
		const { issuer = "", subject = step.text } = step;
		return [JSON.stringify([
			issuer,
			subjectKind(subject),
			termsOf$1(actor, issuer, subject)
		])];
	});
	return [...new Set(signed)].toSorted(byText);
}
// access/report/markdown/renames.ts
/** So many are said; their number is always exact. */
const maxRenames$1 = 6;
/** A line for each that perhaps has only another name. */
function saidRenames(stacks, { escape }) {
	const all = stacks.flatMap((stack) => renamesOf(stack).map((rename) => ({
		stack: stack.stack,
		rename
	})));
	const more = all.length - maxRenames$1;
	const told = all.slice(0, maxRenames$1).map(({ stack, rename }) => `**${titleForMarkdown(stack)}**: ${sayRename(rename, escape)}`);
	return more > 0 ? [...told, `\u2026 and ${String(more)} more of this kind`] : told;
}
// access/report/tally.ts
function tallyOf(entries) {
	const numberWhere = (verdicts) => {
		const counts = ({ verdict }) => verdicts.includes(verdict);
		const direct = new Set(entries.flatMap(({ changes }) => changes.filter(counts).map(({ actor }) => actor.id)));
		const through = entries.flatMap(({ through }) => through.filter(counts).map(({ actor }) => actor.id));
		return {
			direct: direct.size,
			through: new Set(through.filter((id) => !direct.has(id))).size
		};
	};
	const unknown = numberWhere(["unknown"]);
	return {
		gain: numberWhere(["broader", "mixed"]),
		lose: numberWhere(["narrower", "mixed"]),
		unknown: unknown.direct + unknown.through
	};
}
/** `1 gains and 1 more through it, 0 lose, 1 unclear`; nothing where there is nothing to count. */
function sayTally(tally, { verdict }) {
	const { gain, lose, unknown } = tally;
	const grows = verdict === "broader" || verdict === "mixed";
	return [
		...gain.direct + gain.through > 0 || grows ? [sayNumber(gain, "gain")] : [],
		...lose.direct + lose.through > 0 || grows ? [sayNumber(lose, "lose")] : [],
		...unknown > 0 ? [`${String(unknown)} unclear`] : []
	].join(", ");
}
function sayNumber({ direct, through }, verb) {
	const said = `${String(direct)} ${direct === 1 ? `${verb}s` : verb}`;
	if (through === 0) return said;
	return `${said} and ${String(through)} more through ${direct === 1 ? "it" : "them"}`;
}
/** What happens in a stack, in short: `1 gains, 0 lose`, `no change`. */
function sayStack(tally, stack) {
	const counted = sayTally(tally, stack);
	return counted === "" || stack.verdict === null ? sayVerdict(stack.verdict).words : counted;
}
// access/report/markdown/title.ts
/** The exact numbers of each stack, by its name. */
function talliesOf({ stacks }) {
	return new Map(stacks.map((stack) => [stack.stack, tallyOf(entriesOf(stack))]));
}
/** A title with more stacks than this cannot be read. */
const maxStacks$3 = 12;
/**
* `\u25b2 Access grows in prod: 1 gains, 0 lose \u00b7 staging: 3 lose \u00b7 dev: no change`.
*
* @param baseline what it is compared with, where that is to be said.
*/
function titleOf(report, tallies, baseline) {
	const stacks = stacksByVerdict(report);
	const [worst, ...others] = stacks;
	if (worst === void 0) return "No stacks";
	const names = stacks.slice(0, maxStacks$3).map(({ stack }) => titleForMarkdown(stack));
	const all = listOf(stacks.length > maxStacks$3 ? [...names, `${String(stacks.length - maxStacks$3)} more`] : names);
	if (worst.verdict === null) return `\u00b7 No baseline for ${all}: the state, no verdict`;
	const { glyph } = sayVerdict(worst.verdict);
	const against = baseline === void 0 ? "" : ` against ${titleForMarkdown(baseline)}`;
	if (worst.verdict === "same") return `${glyph} Access does not change${against} in ${all}`;
	const say = (stack) => {
		const tally = tallies.get(stack.stack);
		return `${titleForMarkdown(stack.stack)}: ${tally === void 0 ? sayVerdict(stack.verdict).words : sayStack(tally, stack)}`;
	};
	const told = others.slice(0, 11).map(say);
	const more = others.length - told.length;
	const rest = more > 0 ? [count(more, "more stack")] : [];
	return [
		`${glyph} ${titles$1[worst.verdict]}${against} in ${say(worst)}`,
		...told,
		...rest
	].join(" \u00b7 ");
}
/** What is said of the worst verdict, before the names of stacks. */
const titles$1 = {
	broader: "Access grows",
	mixed: "Access changes both ways",
	unknown: "Cannot tell whether access grows",
	narrower: "Access shrinks"
};
/** What is always said beside the verdict: errors, and how much is not known. */
function besideTitle(report) {
	const errors = findingsOf$1(report, "error").total;
	const unknown = numberOfUnknowns(report.stacks);
	return [...errors === 0 ? [] : [`**${count(errors, "error")}**`], ...unknown === 0 ? [] : [`${count(unknown, "thing")} not known: what is not known never counts as less access`]].join(" \u00b7 ");
}
// access/report/confinement.ts
/** What the reader has to know about how the programs were run, a line each; none if they were confined as always. */
function saidOfConfinement({ confinement = {} }) {
	const { unconfined, given = {} } = confinement;
	const { environment = [], network = false, folders = [] } = given;
	const things = [
		...environment.length > 0 ? [`the variables ${listed(environment)}`] : [],
		...network ? ["the network"] : [],
		...folders.length > 0 ? [`the folders ${listed(folders)}`] : []
	];
	return [...unconfined === void 0 ? [] : [`Unconfined: the program could write files, reach the network and read secrets of this machine (${unconfined}).`], ...things.length === 0 ? [] : [`The settings gave the program ${things.join(", and ")}.`]];
}
const most = 20;
function listed(names) {
	const more = names.length - most;
	return [...names.slice(0, most), ...more > 0 ? [`and ${String(more)} more`] : []].join(", ");
}
// access/report/stated.ts
/** What the settings say carries no access, and of how many resources: a line for each statement. */
function saidOfStatements({ stacks }) {
	const all = stacks.flatMap(({ stated = [] }) => stated);
	return [...Map.groupBy(all, ({ type, reason }) => JSON.stringify([type, reason])).values()].flatMap((each) => each.slice(0, 1).map(({ type, reason }) => {
		return `${count(each.reduce((sum, stated) => sum + stated.resources, 0), "resource")} of ${type} carry no access in Azure, as the settings say: ${reason}`;
	}));
}
// access/report/refreshed.ts
/** What no refresh can see, where the report is made of one; nothing otherwise. */
function saidOfRefresh({ stacks }) {
	return stacks.some(({ after }) => after.source === "refresh") ? [["A refresh sees only what the stack deployed, and of that what the program says: a role assignment, trust or member that", "somebody added beside it, or an identity that was made again, is not here (az role assignment list --all shows them)."].join(" ")] : [];
}
// access/report/markdown.ts
/** GitHub refuses a comment of more than 65,536 characters. Counted in code units, which are never fewer. */
const maxMarkdown = 65536;
/**
* The report for a pull request or the summary of a job: the verdict as its title, then who gains what, worst first, what
* cannot be told, who loses what, errors, and who may do what in all environments; everything else is folded, as are rows
* without a change where there are many. It is never
* longer than {@link maxMarkdown}: it is cut between list items and table rows, the least relevant first; totals stay exact.
*/
function renderMarkdown(report, options = {}) {
	const { link, baseline, fullReport, project, limit = maxMarkdown } = options;
	const format = markdownFormat(link);
	const where = sayWhere$1(fullReport);
	const stacks = report.stacks.map((stack) => ({
		stack,
		entries: entriesOf(stack)
	}));
	const tallies = new Map(stacks.map(({ stack, entries }) => [stack.stack, tallyOf(entries)]));
	const head = [
		`## ${project === void 0 ? "" : `${titleForMarkdown(project)}: `}${titleOf(report, tallies, baseline)}`,
		...saidOfConfinement(report).map(format.prose),
		besideTitle(report),
		saidOfRefresh(report).join(" "),
		saidOfStatements(report).map(format.prose).join(" "),
		...saidRenames(report.stacks, format)
	].filter((line) => line !== "").join("\n\n");
	const [matrix, unchanged] = matrixSections(report.stacks, format, where);
	const body = fitSections([
		...effects$1.map((effect) => changesSection(effect, stacks, format, where)),
		findingsSection("error", report, format, where),
		matrix,
		findingsSection("warning", report, format, where),
		findingsSection("note", report, format, where),
		unchanged,
		unknownsSection(report, format, where)
	].filter((section) => section.size > 0 || section === matrix && report.stacks.length > 0), limit - head.length - 3);
	return body === "" ? `${head}\n` : `${head}\n\n${body}\n`;
}
/** In words, where the rest of a report is. */
function sayWhere$1(fullReport) {
	if (fullReport === void 0) return "`--format json` has them all";
	return /^https:/i.test(fullReport) ? linkForMarkdown("the full report", fullReport) : forMarkdown(fullReport);
}
// access/terms/verdict.ts
/**
* The verdict of several: any gain and any loss is mixed, only gains are broader; else anything unknown is unknown; else only
* losses are narrower (docs/architecture.md, "The report").
*/
function verdictOf(verdicts) {
	const all = new Set(verdicts);
	const grows = all.has("broader") || all.has("mixed");
	const shrinks = all.has("narrower") || all.has("mixed");
	if (grows) return shrinks ? "mixed" : "broader";
	if (all.has("unknown")) return "unknown";
	return shrinks ? "narrower" : "same";
}
/** The same for stacks, some of which may have no base: `null` only if none has one. */
function verdictOfStacks(verdicts) {
	const compared = verdicts.filter((verdict) => verdict !== null);
	return compared.length === 0 ? null : verdictOf(compared);
}
// access/report/markdown/projects.ts
/** A title with more names than this cannot be read. */
const maxNames$1 = 8;
/** Projects whose access grows first; among equals as they were given. */
function projectsByVerdict(reports) {
	return reports.toSorted((a, b) => rankOf$3(a.verdict) - rankOf$3(b.verdict));
}
/** What each project is called: with its folder where two have one name. */
function projectNames(reports) {
	const byName = Map.groupBy(reports, nameOf);
	return new Map(reports.map((report) => {
		const folder = report.judged?.folder ?? "";
		return [report, byName.get(nameOf(report))?.length === 1 || folder === "" ? nameOf(report) : `${nameOf(report)} ${folder}`];
	}));
}
function nameOf({ judged }) {
	return judged?.project ?? "(no name)";
}
/** `\u25b2 Access grows in shop \u00b7 shrinks in billing \u00b7 does not change in 3 projects`. */
function titleOfProjects(reports) {
	const names = projectNames(reports);
	const { glyph } = sayVerdict(verdictOfStacks(reports.map(({ verdict }) => verdict)));
	return `${glyph} Access ${[...Map.groupBy(projectsByVerdict(reports), ({ verdict }) => verdict)].map(([verdict, all]) => {
		const isNamed = verdict !== "same" && all.length <= maxNames$1;
		const which = listOf(all.map((report) => titleForMarkdown(names.get(report) ?? "")));
		return `${verdict === null ? "has no baseline" : effects[verdict]} in ${isNamed ? which : count(all.length, "project")}`;
	}).join(" \u00b7 ")}`;
}
const effects = {
	broader: "grows",
	mixed: "changes both ways",
	unknown: "cannot be told",
	narrower: "shrinks",
	same: "does not change"
};
/**
* Projects in a line each, folded: with their verdict, and their errors and warnings in numbers.
*
* @param limit in code units; what does not fit is counted.
*/
function projectLines(reports, names, limit) {
	if (reports.length === 0) return "";
	const { before, after } = folded$1(count(reports.length, "more project"));
	const lines = reports.map((report) => lineOf(report, names.get(report) ?? ""));
	let left = limit - before.length - after.length - 19;
	const cut = lines.findIndex((line) => (left -= line.length) < 0);
	return `${before}${(cut === -1 ? lines : [...lines.slice(0, cut), `- and ${String(lines.length - cut)} more\n`]).join("")}${after}`;
}
function lineOf(report, name) {
	const errors = findingsOf$1(report, "error").total;
	const warnings = findingsOf$1(report, "warning").total;
	const parts = [
		titleOf(report, talliesOf(report)),
		...errors > 0 ? [`**${count(errors, "error")}**`] : [],
		...warnings > 0 ? [count(warnings, "warning")] : []
	];
	return `- ${titleForMarkdown(name)}: ${parts.join(" \u00b7 ")}\n`;
}
// access/report/markdown/room.ts
/**
* Shares room fairly: whoever needs less than a share gets what it needs, and the others have what is left in equal parts.
*
* @param needs in code units.
* @returns what each gets, in the same order.
*/
function shareRoom(needs, room) {
	const given = needs.map(() => 0);
	let left = room;
	const bySize = [...needs.entries()].toSorted(([, a], [, b]) => a - b);
	for (const [place, [index, need]] of bySize.entries()) {
		const share = Math.min(need, Math.floor(left / (bySize.length - place)));
		given[index] = share;
		left -= share;
	}
	return given;
}
// access/report/comment.ts
/** A project with less room than this, in code units, is told in a line. */
const leastRoom = 6e3;
/** For the lines of these. */
const roomForLines = 4e3;
/**
* One comment on a pull request for the reports of all of its projects: the verdict of all as its title, then each project
* whose access changes, worst first, then the others in a line each. Where nothing changes it is one line.
*/
function renderComment(reports, options) {
	const { limit = maxMarkdown } = options;
	const foot = `\n${footOf(options)}\n`;
	const above = outdatedBy(options);
	if (isUnchanged(reports)) return `${above}${titleInOneLine(reports)}\n${foot}`;
	return `${above}${bodyOf(reports, options, limit - above.length - foot.length)}${foot}`;
}
/** Whether there is nothing to read: access is the same everywhere, and no finding is an error. */
function isUnchanged(reports) {
	return reports.every((report) => report.verdict === "same" && findingsOf$1(report, "error").total === 0);
}
function bodyOf(reports, options, limit) {
	const [only] = reports;
	if (only !== void 0 && reports.length === 1) return told$1(only, options, { limit });
	const most = Math.floor(limit / leastRoom);
	const changing = projectsByVerdict(reports).filter((report) => !isUnchanged([report]));
	for (let number = Math.min(most, changing.length);; number -= 1) {
		const body = bodyOfProjects(reports, changing.slice(0, number), options, limit);
		if (body.length <= limit || number === 0) return body;
	}
}
/** The title, the shown projects, and the others in a line each. */
function bodyOfProjects(reports, shown, options, limit) {
	const names = projectNames(reports);
	const title = `## ${titleOfProjects(reports)}\n\n`;
	const rest = projectLines(projectsByVerdict(reports).filter((report) => !shown.includes(report)), names, roomForLines);
	const room = limit - title.length - rest.length - shown.length;
	const tell = (report, limit) => told$1(report, options, {
		limit,
		project: names.get(report) ?? ""
	});
	const whole = shown.map((report) => tell(report, room));
	const rooms = shareRoom(whole.map(({ length }) => length), room);
	return `${title}${[...shown.map((report, index) => {
		const [text = "", given = 0] = [whole[index], rooms[index]];
		return text.length <= given ? text : tell(report, given);
	}), rest].filter((text) => text !== "").join("\n")}`;
}
/** The verdict of all: `\u25b2 Access grows in prod: 1 gains, 0 lose`; of several projects, in which of them. */
function titleInOneLine(reports) {
	const [only] = reports;
	return only !== void 0 && reports.length === 1 ? titleOf(only, talliesOf(only)) : titleOfProjects(reports);
}
function told$1(report, { link, fullReport }, more) {
	const { judged } = report;
	return renderMarkdown(report, {
		...link !== void 0 && judged !== void 0 && { link: (location) => link(judged, location) },
		...fullReport !== void 0 && { fullReport },
		...more
	});
}
function outdatedBy({ commit, newest = commit }) {
	if (newest === commit) return "";
	return `> **Outdated**: this is about ${shortCommit(commit)}, and the newest commit is ${shortCommit(newest)}.\n\n`;
}
function footOf({ commit, at, fullReport }) {
	const where = fullReport === void 0 ? [] : [linkForMarkdown("full report", fullReport)];
	return `<sub>${[
		`commit ${shortCommit(commit)}`,
		at,
		...where
	].join(" \u00b7 ")}</sub>`;
}
/** Between back quotes, where GitHub makes no link of it. */
function shortCommit(commit) {
	return forMarkdown(commit.slice(0, 7));
}
// access/report/html/text.ts
/** A text as HTML, between tags and in attributes: text, whatever it says. */
function escapeHtml(text) {
	return text.toWellFormed().replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
/** The same of a text from outside: what is invisible is spelled out, and what has no end is cut. */
function nameInHtml(text) {
	return escapeHtml(forTerminal(shortTokens(text)));
}
/** @param link the https address of a place; without it, places lead nowhere. */
function htmlFormat(link) {
	return {
		escape: (text) => `<b>${nameInHtml(text)}</b>`,
		prose: nameInHtml,
		place: (location) => {
			const said = `<code>${nameInHtml(sayLocation(location))}</code>`;
			const address = link?.(location) ?? "";
			return /^https:\/\/\S+$/i.test(address) && address.length <= maxAddress ? `<a href="${escapeHtml(address)}" rel="noreferrer">${said}</a>` : said;
		}
	};
}
const maxAddress = 500;
// access/report/html/tags.ts
const maxStacks$2 = 12;
/** The stacks in which something happens, each told apart from the words around it. */
function stackTags(stacks) {
	const named = stacks.slice(0, maxStacks$2).map((stack) => `<span class="stack">${nameInHtml(stack)}</span>`);
	const more = stacks.length - named.length;
	return [...named, ...more > 0 ? [`and ${String(more)} more`] : []].join(" ");
}
// access/report/html/changes.ts
/** The place of each kind of change in the page, and its title. */
const heads = {
	gain: ["gains", "Gains"],
	unknown: ["cannot-tell", "Cannot tell"],
	loss: ["losses", "Losses"]
};
/** More than this are folded, so that what comes after them is not out of sight. */
const maxInSight = 12;
/** More than this are counted: the map has them all. */
const maxShown$1 = 400;
/** The changes of one kind over all stacks, worst first, in the words of every other report. Nothing where there is none. */
function changesOf$2(effect, stacks, format) {
	const told = worstTold(tellOnce(stacks.map(({ stack, entries }) => ({
		stack,
		entries: entries.filter(({ changes: [change] }) => effectOf(change) === effect)
	})), (entry, rolesAfter) => sayEntry(entry, rolesAfter, format)));
	if (told.length === 0) return "";
	const [id, title] = heads[effect];
	const rest = numberOfChanges(told.slice(maxShown$1).flatMap(({ entries }) => entries));
	const number = numberOfChanges(told.flatMap(({ entries }) => entries));
	return [
		`<section id="${id}" class="changes ${effect}" aria-labelledby="${id}-title">`,
		`<h2 id="${id}-title">${title} <span class="number">${String(number)}</span></h2>`,
		`<ul>${told.slice(0, maxInSight).map(itemOf$1).join("\n")}</ul>`,
		foldedOf(told.slice(maxInSight, maxShown$1)),
		rest === 0 ? "" : `<p class="rest">\u2026 and ${count(rest, "more change")}: the map below and <code>--format json</code> have them all</p>`,
		"</section>"
	].join("\n");
}
function foldedOf(told) {
	if (told.length === 0) return "";
	return `<details class="others"><summary>${count(numberOfChanges(told.flatMap(({ entries }) => entries)), "more change")}</summary><ul>${told.map(itemOf$1).join("\n")}</ul></details>`;
}
function itemOf$1({ stacks, entries: [entry], text }) {
	const { glyph } = sayVerdict(entry.changes[0].verdict);
	return `<li><p class="what"><span class="glyph" aria-hidden="true">${glyph}</span> <span>${stackTags(stacks)} ${text()}</li>`;
}
/** An entry that takes more than this, by names of any length, is told in its first line. */
const maxEntry = 12e3;
function sayEntry(entry, rolesAfter, format) {
	const details = detailsOf(entry, rolesAfter, format).map(({ label, parts }) => `<div><dt>${label}</dt><dd>${parts.join(", ").replace(/, (and \d+ more)$/, " $1")}</dd></div>`).join("");
	const told = details.length > maxEntry ? `<div><dt>more</dt><dd>Too long to tell here: <code>--format json</code> has it</dd></div>` : details;
	return `${sentence(headlineOf(entry, format))}</span></p>${told === "" ? "" : `<dl>${told}</dl>`}`;
}
// access/report/html/findings.ts
/** More than this are counted. */
const maxShown = 300;
const maxPlaces$2 = 3;
/** The findings, by level. Errors are in sight, because they stop the change; the others are folded. */
function findingsIn(report, format) {
	return levels$1.map((level) => {
		const { told, total } = findingsOf$1(report, level);
		const fixes = fixesOf(told);
		const items = told.slice(0, maxShown).map((each, index) => itemOf(each, fixes[index]?.text ?? "", format));
		const rest = told.slice(maxShown).reduce((sum, { number }) => sum + number, 0);
		return total === 0 ? "" : folded({
			id: level,
			title: count(total, level),
			items,
			rest,
			isOpen: level === "error"
		});
	}).join("\n");
}
/** What cannot be told, with the reason. */
function unknownsIn(report, { escape, prose }) {
	const { ofResources, ofStacks, unchanged } = unknownsOf$1(report);
	const all = [...ofResources, ...ofStacks];
	if (all.length === 0 && unchanged === 0) return "";
	const items = all.slice(0, maxShown).map((told) => `<li>${stackTags(told.stacks)} ${sayWhat(told, escape)}: ${sentence(prose(told.why))}</li>`);
	const said = unchanged === 0 ? [] : [`<li>${sayUnchanged(unchanged)}</li>`];
	return folded({
		id: "not-known",
		title: all.length === 0 ? sayUnchanged(unchanged) : `${count(sumOf$1(all), "thing")} not known`,
		items: [...items, ...said],
		rest: sumOf$1(all.slice(maxShown)),
		isOpen: false
	});
}
function folded({ id, title, items, rest, isOpen }) {
	const more = rest === 0 ? "" : `<p class="rest">\u2026 and ${String(rest)} more: <code>--format json</code> has them all</p>`;
	return `<details id="${id}" class="findings ${id}"${isOpen ? " open" : ""}><summary><h2>${escapeHtml(title)}</h2></summary><ul>${items.join("\n")}</ul>${more}</details>`;
}
function itemOf(told, fix, format) {
	const places = told.places.slice(0, maxPlaces$2).map(format.place);
	const where = places.length === 0 ? "" : ` <span class="where">${places.join(", ")}${told.places.length > maxPlaces$2 ? ", \u2026" : ""}</span>`;
	const help = fix === "" ? "" : `<p class="fix"><b>Fix</b> ${sentence(format.prose(fix))}</p>`;
	const rules = told.rules.map((rule) => `<span class="rule">${nameInHtml(rule)}</span>`).join(" ");
	return `<li><p>${stackTags(told.stacks)} ${sentence(sayTold(told, format))} ${rules}${where}</p>${help}</li>`;
}
// access/report/html/head.ts
/** More stacks than this are counted in the title; each has its own line below it. */
const maxNames = 6;
const maxStacks$1 = 60;
/** `Access grows in prod`, as text and not as HTML. */
function pageTitle(report, escape) {
	const stacks = stacksByVerdict(report);
	const [worst] = stacks;
	if (worst === void 0) return "No stacks";
	const like = stacks.filter(({ verdict }) => verdict === worst.verdict);
	const names = like.slice(0, maxNames).map(({ stack }) => escape(stack));
	const all = listOf(like.length > maxNames ? [...names, `${String(like.length - maxNames)} more`] : names);
	if (worst.verdict === null) return `No baseline for ${all}: the state, no verdict`;
	return worst.verdict === "same" ? `Access does not change in ${all}` : `${titles$1[worst.verdict]} in ${all}`;
}
/** The verdict: of all, and of each stack. */
function headOf(report, tallies, baseline) {
	const stacks = stacksByVerdict(report);
	const verdict = stacks[0]?.verdict ?? null;
	const { glyph } = sayVerdict(verdict);
	const against = baseline === void 0 ? "Who may do what" : `Who may do what, against <b>${nameInHtml(baseline)}</b>`;
	const items = stacks.slice(0, maxStacks$1).map((stack) => {
		const tally = tallies.get(stack.stack);
		const { glyph: mark, words } = sayVerdict(stack.verdict);
		const said = tally === void 0 ? words : sayStack(tally, stack);
		return `<li class="verdict-${stack.verdict ?? "none"}"><span class="glyph" aria-hidden="true">${mark}</span> <b>${nameInHtml(stack.stack)}</b> <span>${escapeHtml(said)}</span></li>`;
	});
	const more = stacks.length > maxStacks$1 ? [`<li>and ${count(stacks.length - maxStacks$1, "more stack")}</li>`] : [];
	return [
		`<header class="verdict-${verdict ?? "none"}">`,
		`<p class="brand">azure-keyless</p>`,
		`<h1><span class="glyph" aria-hidden="true">${glyph}</span> <span>${pageTitle(report, nameInHtml)}</span></h1>`,
		`<p class="against">${against}</p>`,
		`<ul class="stacks" aria-label="Verdict of each stack">${[...items, ...more].join("")}</ul>`,
		besideOf(report),
		jumpsOf(report),
		"</header>"
	].join("\n");
}
/** What there is on the page, to go to. */
function jumpsOf({ stacks }) {
	const found = new Set(stacks.flatMap(({ changes }) => changes.map(effectOf)));
	return `<nav class="jump" aria-label="On this page">${[...effects$1.filter((effect) => found.has(effect)).map((effect) => heads[effect]), ["map", "Access map"]].map(([id, title]) => `<a href="#${id}">${title}</a>`).join("")}</nav>`;
}
function besideOf(report) {
	const errors = findingsOf$1(report, "error").total;
	const unknown = numberOfUnknowns(report.stacks);
	const said = [...errors === 0 ? [] : [`<a href="#error">${count(errors, "error")}</a>`], ...unknown === 0 ? [] : [`<a href="#not-known">${count(unknown, "thing")} not known</a>: what is not known never counts as less access`]];
	return said.length === 0 ? "" : `<p class="beside">${said.join(" \u00b7 ")}</p>`;
}
// access/report/html/map/data.ts
/** The columns of the map, in the order of a way: who comes in, as whom, by which role, on what. */
const columns = [
	"who",
	"as",
	"role",
	"on"
];
/** On which side of the change a way is there; `uncompared` where there is nothing to compare with. */
const sides = {
	both: 0,
	after: 1,
	before: 2,
	uncompared: 3
};
/** What the change does through a way; only where it changes what somebody may do. */
const marks = {
	none: 0,
	gain: 1,
	loss: 2,
	unknown: 3
};
// access/report/html/map.ts
const titles = {
	who: ["Who comes in", "people, workloads, keys"],
	as: ["Acts as", "identities"],
	role: ["By role", "or key"],
	on: ["May use", "services and scopes"]
};
/** The part of the page that its script fills. It stays hidden without one. */
function mapSection({ left, powers }) {
	const rest = left === 0 ? "" : `<p class="rest">${String(left)} more ways have no room here: <code>--format json</code> has them all.</p>`;
	const side = (value, label) => `<label><input type="radio" name="side" value="${value}"><span>${label}</span></label>`;
	return `<section id="map" class="map" aria-labelledby="map-title" hidden>
<h2 id="map-title">Access map</h2>
<div class="controls" role="search" aria-label="Filter the map">
<label class="field search"><span>Search</span><input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="name, role, what it lets do" aria-keyshortcuts="/"></label>
<label class="field"><span>Environment</span><select id="stack"><option value="-1">all</option></select></label>
<label class="field"><span>May</span><select id="power"><option value="-1">anything${powers.length === 0 ? "" : " at all"}</option></select></label>
<fieldset class="field sides"><legend>Show</legend><div>${side("changes", "Changes")}${side("before", "Before")}${side("after", "After")}</div></fieldset>
</div>
<p class="line"><span id="status" role="status"></span> <span id="chosen"></span></p>
<div class="columns"><svg id="links" aria-hidden="true" preserveAspectRatio="none"></svg>
${columns.map((column) => {
		const [title, help] = titles[column];
		return `<div class="column"><h3 id="title-${column}">${title} <span class="number" id="count-${column}"></span><small>${help}</small></h3><ul id="nodes-${column}" aria-labelledby="title-${column}"></ul></div>`;
	}).join("\n")}
</div>
<p class="hint">Choose anything to see only the ways through it. Arrow keys move, <kbd>/</kbd> searches, <kbd>Esc</kbd> shows all again.</p>
<table role="table"><caption>Every way, worst first</caption><thead role="rowgroup"><tr role="row">${[
		"Who",
		"Acts as",
		"By role",
		"On",
		"May there",
		"In",
		"Change"
	].map((name) => `<th scope="col" role="columnheader">${name}</th>`).join("")}</tr></thead><tbody id="ways" role="rowgroup"></tbody></table>
<button type="button" id="more-ways" class="more" hidden></button>
${rest}
</section>
<noscript><p class="rest">The access map needs JavaScript, which this page loads from nowhere. Verdict, gains, losses and findings are complete without it.</p></noscript>`;
}
// access/report/html/map/ways.ts
/** The ways of one side. That somebody acts as an identity is the beginning of each way through it, and none of its own. */
function waysOf(rows) {
	const acting = Map.groupBy(rows.filter(isActing), ({ actor }) => actor.id);
	const identityOf = (row) => acting.get(row.actor.id)?.find((other) => other !== row && beginsWith(row.via, other.via))?.scope;
	const ways = rows.flatMap((row) => {
		const as = identityOf(row);
		return rolesOf$1(row).map((role) => ({
			row,
			as,
			role
		}));
	});
	const used = new Set(ways.flatMap(({ row, as }) => as === void 0 ? [] : [keyOf$1(row.actor, as)]));
	return ways.filter(({ row }) => !isActing(row) || !used.has(keyOf$1(row.actor, row.scope)));
}
function isActing({ scope, powers, channel }) {
	return channel === "through" && scope.kind === "identity" && powers.includes("actAs");
}
/** Several ways may stand in one row. */
function beginsWith(via, start) {
	return start.some((step) => via.some(({ kind, urn, text }) => kind === step.kind && urn === step.urn && text === step.text));
}
function keyOf$1(actor, scope) {
	return JSON.stringify([actor.id, scope.id]);
}
function rolesOf$1({ roles, via, channel, powers }) {
	const { escape } = terminalFormat;
	if (roles.length > 0) return roles.map((role) => isUnknownRole(role) ? `cannot tell: ${escape(role)}` : escape(role));
	if (channel === "key") return ["key or password"];
	if (powers.includes("actAs")) return ["acts as it"];
	const last = via.at(-1);
	if (last === void 0) return ["no role"];
	return [givingRoles.has(last.kind) ? escape(last.text) : sayStep(last, escape)];
}
// access/report/html/map/flows.ts
function flowsOf({ stack, before = heldBefore$1(stack) }, index) {
	if (stack.verdict === null) return waysOf(stack.access).map((way) => uncompared(way, index));
	const changes = new Map(stack.changes.map((change) => [pairOf$2(change), change]));
	const [old, now] = [keyed(waysOf(before)), keyed(waysOf(stack.access))];
	const both = /* @__PURE__ */ new Set([...now.keys(), ...old.keys()]);
	const held = new Set([...now.values()].map(({ row }) => pairOf$2(row)));
	const flows = [...both].flatMap((key) => {
		const [was, is] = [old.get(key), now.get(key)];
		const way = is ?? was;
		if (way === void 0) return [];
		const [powersBefore, powersAfter] = [was?.row.powers ?? [], is?.row.powers ?? []];
		const side = was === void 0 ? sides.after : is === void 0 ? sides.before : sides.both;
		const change = changes.get(pairOf$2(way.row));
		const mark = was !== void 0 && is !== void 0 && was.row.roles.join() !== is.row.roles.join() ? marks.none : markOf(change, side, {
			before: powersBefore,
			after: powersAfter
		});
		return [{
			way,
			stack: index,
			side,
			mark,
			before: powersBefore,
			after: powersAfter,
			rank: rankOf(mark, way)
		}];
	});
	const unclear = stack.changes.filter((change) => change.verdict === "unknown" && !held.has(pairOf$2(change)));
	return [...flows, ...unclear.map((change) => unclearFlow(change, index))];
}
function pairOf$2({ actor, scope }) {
	return JSON.stringify([actor.id, scope.id]);
}
function keyed(ways) {
	return new Map(ways.map((way) => [JSON.stringify([
		way.row.actor.id,
		way.row.scope.id,
		way.as?.id,
		way.role
	]), way]));
}
/** The engine's verdict, at the ways that are there on one side only, or give more or less than before. */
function markOf(change, side, { before, after }) {
	if (change === void 0) return marks.none;
	const { verdict } = change;
	if (verdict === "unknown") return marks.unknown;
	const isMore = side === sides.after || after.some((power) => !before.includes(power));
	const isLess = side === sides.before || before.some((power) => !after.includes(power));
	if (isMore && grows.has(verdict)) return marks.gain;
	if (isLess && shrinks.has(verdict)) return marks.loss;
	if (side === sides.both && grows.has(verdict)) return marks.gain;
	return side === sides.both && shrinks.has(verdict) ? marks.loss : marks.none;
}
const grows = /* @__PURE__ */ new Set(["broader", "mixed"]);
const shrinks = /* @__PURE__ */ new Set(["narrower", "mixed"]);
const markRanks = {
	[marks.gain]: 0,
	[marks.unknown]: 1,
	[marks.loss]: 2,
	[marks.none]: 3
};
function rankOf(mark, { row }) {
	return (markRanks[mark] ?? 3) * 1e3 + severityOf(row.powers);
}
function uncompared(way, stack) {
	const { powers } = way.row;
	const mark = marks.none;
	return {
		way,
		stack,
		side: sides.uncompared,
		mark,
		before: [],
		after: powers,
		rank: rankOf(mark, way)
	};
}
function unclearFlow({ actor, scope, via, channel }, stack) {
	const way = {
		row: {
			actor,
			scope,
			roles: [],
			powers: [],
			channel,
			via
		},
		as: void 0,
		role: "cannot tell"
	};
	return {
		way,
		stack,
		side: sides.after,
		mark: marks.unknown,
		before: [],
		after: [],
		rank: rankOf(marks.unknown, way)
	};
}
/** What was held before, as far as the report tells: of a role that took the place of another one it does not tell the other. */
function heldBefore$1({ access, changes }) {
	const changed = new Map(changes.map((change) => [pairOf$2(change), change]));
	const kept = access.flatMap((row) => {
		const change = changed.get(pairOf$2(row));
		if (change === void 0 || !grows.has(change.verdict)) return [row];
		const powers = row.powers.filter((power) => !change.powers.gained.includes(power));
		return powers.length === 0 ? [] : [{
			...row,
			powers
		}];
	});
	const lost = changes.filter(({ verdict }) => verdict === "narrower");
	return [...kept, ...lost.map(({ actor, scope, powers, channel, via }) => {
		return {
			actor,
			scope,
			roles: via.flatMap(({ kind, text }) => kind === "roleAssignment" ? [text] : []),
			powers: powers.lost,
			channel,
			via
		};
	})];
}
// access/report/html/map/mapOf.ts
/** A page with more ways, or longer names in all, opens too slowly. */
const maxFlows = 1e5;
const maxLetters = 5e6;
/** All ways of all stacks, worst first. */
function mapOf(stacks) {
	const same = sameAcross(stacks.map(({ stack, before = [] }) => ({
		...stack,
		access: [...stack.access, ...before]
	})));
	const sorted = inOrder$1(stacks.flatMap((stack, index) => flowsOf(stack, index)), same);
	const numbers = numbering();
	const numberOfIdentity = (actor, as) => {
		if (as !== void 0) return numbers.as(same.numberOfIdentity(as) ?? same.numberOf(as), () => scopeNode(as, same));
		return isIdentity(actor) ? numbers.as(same.numberOf(actor), () => actorNode(actor, same)) : -1;
	};
	const flows = [];
	let shown = 0;
	for (const { way, stack, side, mark, before, after } of sorted) {
		if (shown === maxFlows || numbers.letters() > maxLetters) break;
		const { row, as, role } = way;
		const isItself = isIdentity(row.actor) && as === void 0;
		flows.push(isItself ? -1 : numbers.who(same.numberOf(row.actor), () => actorNode(row.actor, same)), numberOfIdentity(row.actor, as), numbers.role(role, () => ["", role]), numbers.on(same.numberOf(row.scope), () => scopeNode(row.scope, same)), ...[
			stack,
			side,
			mark,
			numbers.may(before),
			numbers.may(after)
		]);
		shown += 1;
	}
	return {
		stacks: stacks.map(({ stack }) => terminalFormat.escape(stack.stack)),
		...numbers.numbered(),
		flows,
		left: sorted.length - shown
	};
}
function isIdentity({ kind }) {
	return kind === "identity";
}
/** Worst first; the same way of several stacks stands where the worst of them does. */
function inOrder$1(flows, { numberOf }) {
	return [...Map.groupBy(flows, ({ way: { row, as, role } }) => JSON.stringify([
		numberOf(row.actor),
		as === void 0 ? -1 : numberOf(as),
		role,
		numberOf(row.scope)
	]))].map(([key, same]) => ({
		key,
		same,
		rank: Math.min(...same.map(({ rank }) => rank))
	})).toSorted((a, b) => a.rank - b.rank || byNames(a.same[0], b.same[0]) || byText(a.key, b.key)).flatMap(({ same }) => same);
}
function byNames(a, b) {
	if (a === void 0 || b === void 0) return 0;
	return byName(a.way.row.actor.name, b.way.row.actor.name) || byName(a.way.row.scope.name, b.way.row.scope.name);
}
function actorNode(actor, { isNamesake }) {
	const name = terminalFormat.escape(nameOfActor(actor));
	return [wordOfActor(actor), isNamesake(actor) ? `${name} (${terminalFormat.escape(plainId(actor))})` : name];
}
function scopeNode(scope, { isNamesake }) {
	if (isTenant(scope)) return ["", "the whole tenant"];
	const name = terminalFormat.escape(scope.name);
	return [wordOfScope(scope), isNamesake(scope) ? `${name} (${terminalFormat.escape(plainId(scope))})` : name];
}
/** Gives each thing the next number, where it has none. */
function numbering() {
	const nodes = {
		who: [],
		as: [],
		role: [],
		on: []
	};
	let letters = 0;
	const numberer = (list) => {
		const known = /* @__PURE__ */ new Map();
		return (key, make) => {
			const number = known.get(key);
			if (number !== void 0) return number;
			const node = make();
			letters += node.join(" ").length;
			known.set(key, list.length);
			return list.push(node) - 1;
		};
	};
	const powers = /* @__PURE__ */ new Map();
	const sets = /* @__PURE__ */ new Map();
	const may = [];
	return {
		who: numberer(nodes.who),
		as: numberer(nodes.as),
		role: numberer(nodes.role),
		on: numberer(nodes.on),
		may: (held) => {
			const key = held.join();
			const number = sets.get(key) ?? may.push(held.map((power) => numberIn(powers, power))) - 1;
			sets.set(key, number);
			return number;
		},
		letters: () => letters,
		numbered: () => ({
			nodes,
			may,
			powers: [...powers.keys()].map((power) => powerWords[power].said)
		})
	};
}
function numberIn(numbers, power) {
	const number = numbers.get(power) ?? numbers.size;
	numbers.set(power, number);
	return number;
}
// access/report/html/script.generated.ts
const script = "const e=[`who`,`as`,`role`,`on`],t={both:0,after:1,before:2,uncompared:3},n={none:0,gain:1,loss:2,unknown:3},r={who:0,as:1,role:2,on:3,stack:4,side:5,mark:6,before:7,after:8};function i(e,t={},...n){let r=document.createElement(e);for(let[e,n]of Object.entries(t))r.setAttribute(e,n);return r.append(...n),r}function a(e){let t=document.getElementById(e);if(t===null)throw Error(`no element ${e}`);return t}const o={glyph:``,word:``,style:``},s={[n.gain]:{glyph:`\\u25b2`,word:`gains`,style:`gain`},[n.loss]:{glyph:`\\u25bc`,word:`loses`,style:`loss`},[n.unknown]:{glyph:`?`,word:`cannot tell`,style:`unknown`}};function c(e){return s[e]??o}const l={identity:`identities`,\"service or scope\":`services and scopes`};function u(e,t){return`${e.toLocaleString(`en`)} ${e===1?t:l[t]??`${t}s`}`}const d={who:30,as:30,role:30,on:30};function f(){for(let t of e)d[t]=30}function p(t,{nodes:n},{chosen:r},{choose:o,again:s}){for(let l of e){let e=[...n[l]],f=e.slice(0,d[l]);a(`count-${l}`).textContent=e.length.toLocaleString(`en`);let p=f.map(([e,{mark:n,ways:a}])=>{let[s=``,d=``]=t.nodes[l][e]??[],{glyph:f,word:p,style:m}=c(n),h=r[l]===e,g=i(`button`,{type:`button`,class:`node ${m}`,\"aria-pressed\":String(h),\"data-node\":String(e),tabindex:`-1`},...s===``?[]:[i(`span`,{class:`kind`},`${s} `)],i(`span`,{class:`name`},d),...f===``?[]:[i(`span`,{class:`mark`},i(`span`,{\"aria-hidden\":`true`},` ${f}`),i(`span`,{class:`unseen`},`, ${p}`))],i(`span`,{class:`unseen`},`, ${u(a,`way`)}`));return g.addEventListener(`click`,()=>{o(l,h?-1:e)}),i(`li`,{},g)}),m=e.length-f.length;if(m>0){let e=i(`button`,{type:`button`,class:`more`,tabindex:`-1`},`${m.toLocaleString(`en`)} more`);e.addEventListener(`click`,()=>{d[l]+=300,s()}),p.push(i(`li`,{},e))}let h=a(`nodes-${l}`);h.replaceChildren(...p),h.querySelector(`button`)?.setAttribute(`tabindex`,`0`)}}function m(e){document.addEventListener(`keydown`,t=>{if(t.ctrlKey||t.metaKey||t.altKey)return;let{target:n,key:r}=t,i=n instanceof HTMLInputElement||n instanceof HTMLSelectElement;r===`/`&&!i?(t.preventDefault(),a(`search`).focus()):r===`Escape`&&a(`map`).contains(n)?e():n instanceof HTMLButtonElement&&h(n,r)&&t.preventDefault()})}function h(t,n){let r=e.map(e=>[...a(`nodes-${e}`).querySelectorAll(`button`)]),i=r.findIndex(e=>e.includes(t)),o=r[i];if(o===void 0)return!1;let s=o.indexOf(t),c={ArrowDown:o[s+1],ArrowUp:o[s-1],Home:o[0],End:o.at(-1),ArrowRight:g(t,r[i+1]??[]),ArrowLeft:g(t,r[i-1]??[])};if(!(n in c))return!1;let l=c[n];if(l!==void 0){for(let e of r.find(e=>e.includes(l))??[])e.tabIndex=-1;l.tabIndex=0,l.focus()}return!0}function g(e,t){let{top:n}=e.getBoundingClientRect(),r=e=>Math.abs(e.getBoundingClientRect().top-n);return t.toSorted((e,t)=>r(e)-r(t))[0]}function _(e){let t=t=>e.nodes[t].map(([e,t])=>`${e} ${t}`.toLowerCase());return{data:e,texts:{who:t(`who`),as:t(`as`),role:t(`role`),on:t(`on`)},may:e.may.map(t=>t.map(t=>e.powers[t]??``).join(`, `).toLowerCase())}}function v({data:t,texts:n,may:i},a){let{flows:o}=t,s=a.words.map(e=>{let t=t=>t.map(t=>t.includes(e));return{who:t(n.who),as:t(n.as),role:t(n.role),on:t(n.on),may:t(i)}}),c={who:/* @__PURE__ */ new Map,as:/* @__PURE__ */ new Map,role:/* @__PURE__ */ new Map,on:/* @__PURE__ */ new Map},l=[],u;for(let n=0;n<o.length;n+=9){let i=e=>o[n+e]??-1;if(!y(a,i,t)||!s.every(t=>e.some(e=>t[e][i(r[e])])||t.may[i(r.before)]||t.may[i(r.after)]))continue;let d=i(r.mark);u!==void 0&&b(o,u.flow,n)?(u.stacks.push(i(r.stack)),u.mark=x(u.mark,d)):(u={flow:n,stacks:[i(r.stack)],mark:d},l.push(u));for(let t of e){let e=i(r[t]);if(e===-1)continue;let n=c[t].get(e);n===void 0?c[t].set(e,{mark:d,ways:1}):(n.mark=x(n.mark,d),n.ways+=1)}}return{ways:l,nodes:c}}function y({stack:i,side:a,power:o,chosen:s},c,{may:l}){if(i!==-1&&c(r.stack)!==i)return!1;let u=c(r.side);if(a===`after`&&u===t.before)return!1;let d=u!==t.uncompared;if(a===`before`&&(u===t.after||!d))return!1;let f=d&&(u!==t.both||c(r.mark)!==n.none);return a===`changes`&&!f||e.some(e=>s[e]!==-1&&s[e]!==c(r[e]))?!1:o===-1||a!==`before`&&l[c(r.after)]?.includes(o)||a!==`after`&&l[c(r.before)]?.includes(o)||!1}function b(t,n,i){return e.every(e=>t[n+r[e]]===t[i+r[e]])&&t[n+r.side]===t[i+r.side]&&t[n+r.mark]===t[i+r.mark]&&t[n+r.before]===t[i+r.before]&&t[n+r.after]===t[i+r.after]}function x(e,t){return(S[e]??0)>=(S[t]??0)?e:t}const S={[n.none]:0,[n.loss]:1,[n.unknown]:2,[n.gain]:3};function C({flows:e},{ways:t}){let n=a(`links`);if(n.replaceChildren(),getComputedStyle(n).display===`none`)return;let r=T(e,t,w()),i=n.getBoundingClientRect();n.setAttribute(`viewBox`,`0 0 ${String(i.width)} ${String(i.height)}`);let o=[...r].toSorted((e,t)=>x(e.mark,t.mark)===e.mark?1:-1).map(({from:e,to:t,mark:n})=>{let[r,a]=[e.right-i.left,e.top+e.height/2-i.top],[o,s]=[t.left-i.left,t.top+t.height/2-i.top],l=(r+o)/2,u=document.createElementNS(`http://www.w3.org/2000/svg`,`path`);return u.setAttribute(`d`,`M${String(r)} ${String(a)}C${String(l)} ${String(a)} ${String(l)} ${String(s)} ${String(o)} ${String(s)}`),u.setAttribute(`class`,c(n).style),u});n.replaceChildren(...o)}function w(){let e=e=>new Map([...a(`nodes-${e}`).querySelectorAll(`[data-node]`)].map(e=>[Number(e.getAttribute(`data-node`)),e.getBoundingClientRect()]));return{who:e(`who`),as:e(`as`),role:e(`role`),on:e(`on`)}}function T(t,n,i){let a=/* @__PURE__ */ new Map;for(let{flow:o,mark:s}of n){let n=e.filter(e=>t[o+r[e]]!==-1);for(let[e,c]of n.entries()){let l=n[e+1];if(l===void 0)continue;let[u,d]=[t[o+r[c]]??-1,t[o+r[l]]??-1],[f,p]=[i[c].get(u),i[l].get(d)];if(f===void 0||p===void 0)continue;let m=`${c} ${l} ${String(u)} ${String(d)}`,h=a.get(m);h===void 0?a.size<600&&a.set(m,{from:f,to:p,mark:s}):h.mark=x(h.mark,s)}}return[...a.values()]}let E=40;function D(){E=40}function O(e,{ways:t},n,r){a(`ways`).replaceChildren(...t.slice(0,E).map(t=>k(e,t,n)));let i=a(`more-ways`);i.hidden=t.length<=E,i.textContent=`Show more of the ${(t.length-E).toLocaleString(`en`)} other ways`,i.onclick=()=>{E+=160,r()}}function k(e,{flow:t,stacks:n,mark:a},{side:o}){let s=n=>e.flows[t+n]??-1,l=t=>{let[n=``,a=``]=e.nodes[t][s(r[t])]??[];return[...n===``?[]:[i(`span`,{class:`kind`},`${n} `)],i(`span`,{class:`name`},a)]},{glyph:u,word:d,style:f}=c(a),p=d===``?A(s(r.side)):`${u} ${d}`,m=n.map(t=>i(`span`,{class:`stack`},e.stacks[t]??``));return i(`tr`,{class:f,role:`row`},j(`Who`,...l(s(r.who)===-1?`as`:`who`)),j(`Acts as`,...s(r.as)===-1||s(r.who)===-1?[`itself`]:l(`as`)),j(`By role`,...l(`role`)),j(`On`,...l(`on`)),j(`May there`,...M(e,s(r.before),s(r.after),o)),j(`In`,...m.flatMap(e=>[e,` `])),j(`Change`,p))}function A(e){return e===t.after?`another way to the same`:e===t.before?`this way ends`:`\\u2013`}function j(e,...t){return i(`td`,{role:`cell`,\"data-label\":e},i(`div`,{},...t))}function M({may:e,powers:t},n,r,a){let[o,s]=[e[n]??[],e[r]??[]],c=e=>e.map(e=>t[e]??``).join(`, `)||`other operations`;return a===`before`?[c(o)]:a===`after`||o.join()===s.join()||o.length===0?[c(s.length===0?o:s)]:s.length===0?[i(`del`,{},c(o))]:[c(s),i(`span`,{class:`kind`},` (before: ${c(o)})`)]}const N=JSON.parse(a(`data`).textContent),P=_(N),F={who:-1,as:-1,role:-1,on:-1};let I={words:[],stack:-1,side:z(),power:-1,chosen:F},L=v(P,I),R=0;function z(){for(let e=0;e<N.flows.length;e+=9)if(N.flows[e+r.mark]!==n.none)return`changes`;return`after`}function B(e){I={...I,...e},L=v(P,I),f(),D(),V()}function V(){let e=H();p(N,L,I,{choose:(e,t)=>{B({chosen:{...I.chosen,[e]:t}})},again:V}),O(N,L,I,V),U();let{ways:t,nodes:n}=L,r=[u(n.who.size,`actor`),u(n.as.size,`identity`),u(n.on.size,`service or scope`)];a(`status`).textContent=t.length===0?`Nothing is held that way.`:`${u(t.length,`way`)}: ${r.join(`, `)}`,e!==void 0&&document.querySelector(e)?.focus(),cancelAnimationFrame(R),R=requestAnimationFrame(()=>{C(N,L)})}function H(){let e=document.activeElement?.closest(`[data-node]`),t=e?.closest(`ul`);return e&&t?`#${t.id} [data-node=\"${e.getAttribute(`data-node`)??``}\"]`:void 0}function U(){let t=e.flatMap(e=>{let[t=``,n=``]=N.nodes[e][I.chosen[e]]??[];if(n===``)return[];let r=i(`button`,{type:`button`,class:`chip`,\"aria-label\":`Do not only show ${t} ${n}`},`${t} ${n} \\u2715`.trim());return r.addEventListener(`click`,()=>{B({chosen:{...I.chosen,[e]:-1}})}),[r]});a(`chosen`).replaceChildren(...t)}function W(){let e=a(`search`);e.addEventListener(`input`,()=>{B({words:e.value.toLowerCase().split(/\\s+/).filter(e=>e!==``)})});let t=a(`power`);t.append(...N.powers.map((e,t)=>i(`option`,{value:String(t)},e))),t.addEventListener(`change`,()=>{B({power:Number(t.value)})});let n=a(`stack`);n.append(...N.stacks.map((e,t)=>i(`option`,{value:String(t)},e))),n.addEventListener(`change`,()=>{B({stack:Number(n.value)})});for(let e of document.querySelectorAll(`input[name=side]`))e.checked=e.value===I.side,e.addEventListener(`change`,()=>{B({side:e.value})});m(()=>{e.value=``,B({words:[],chosen:F})}),addEventListener(`resize`,()=>{C(N,L)}),addEventListener(`beforeprint`,()=>{for(let e of document.querySelectorAll(`details`))e.open=!0}),a(`map`).hidden=!1,V()}W();";
// access/report/html/style.ts
/** The style of the page. No colour says anything that no word says. */
const style = [
	`:root{color-scheme:light dark;
--page:light-dark(#f6f6f3,#0e1216);--card:light-dark(#fff,#161b21);--sunk:light-dark(#eeeeea,#1d242c);
--text:light-dark(#1a1e23,#e7ebf0);--muted:light-dark(#555e68,#a0abb7);--edge:light-dark(#d9dcd8,#2a323b);--link:light-dark(#0b5cad,#7db8ff);
--gain:light-dark(#ab2317,#ff9a8f);--gain-soft:light-dark(#fcebe8,#35191a);
--loss:light-dark(#07598a,#84c8f5);--loss-soft:light-dark(#e4f1f9,#11283a);
--unknown:light-dark(#734a00,#f1c765);--unknown-soft:light-dark(#fcf2d9,#31270e);
--same:light-dark(#1c6637,#86d6a2);--same-soft:light-dark(#e6f3ea,#13291b);
--own:var(--muted);--own-soft:var(--sunk)}
.gain,.verdict-broader,.verdict-mixed,.error{--own:var(--gain);--own-soft:var(--gain-soft)}
.loss,.verdict-narrower{--own:var(--loss);--own-soft:var(--loss-soft)}
.unknown,.verdict-unknown,.warning{--own:var(--unknown);--own-soft:var(--unknown-soft)}
.verdict-same{--own:var(--same);--own-soft:var(--same-soft)}
.verdict-none,.note,.not-known{--own:var(--muted);--own-soft:var(--sunk)}`,
	`*{box-sizing:border-box}
html{font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--page);color:var(--text);overflow-wrap:anywhere}
header,main,footer{padding-inline:max(1rem,calc(50vw - 38rem))}
header{background:linear-gradient(var(--own-soft),var(--page));padding-block:1.5rem .5rem;border-top:.3rem solid var(--own)}
.brand{margin:0 0 1rem;font-size:.8rem;letter-spacing:.08em;color:var(--muted);font-weight:600}
h1{display:flex;gap:.9rem;align-items:center;margin:0;font-size:clamp(1.4rem,1rem + 2.2vw,2.4rem);line-height:1.15;letter-spacing:-.02em;font-weight:700;text-wrap:balance}
h1 .glyph{flex:none;display:grid;place-items:center;min-width:1.7em;height:1.7em;padding-inline:.25em;border-radius:.4em;background:var(--own);color:var(--page);font-size:.8em;letter-spacing:0}
.against{margin:.6rem 0 1rem;color:var(--muted)}
.against b{color:var(--text)}
h2{font-size:1.15rem;margin:0;letter-spacing:-.01em}
h3{font-size:.85rem;margin:0 0 .5rem}
ul{list-style:none;margin:0;padding:0}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:.18rem solid var(--link);outline-offset:.12rem;border-radius:.3rem}
.stacks{display:flex;flex-wrap:wrap;gap:.5rem}
.stacks li{display:flex;gap:.45rem;align-items:baseline;padding:.3rem .75rem;border-radius:2rem;background:var(--card);border:1px solid var(--edge);font-size:.9rem}
.stacks b{flex:none;max-width:50vw;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.glyph{color:var(--own);font-weight:700}
.beside{margin:.9rem 0;color:var(--muted)}
.number{display:inline-block;min-width:1.7em;padding:0 .5em;border-radius:1em;background:var(--own-soft);color:var(--own);text-align:center;font-size:.8em;font-weight:700}
section,details{margin-block:1.75rem}
.changes ul{display:grid;gap:.75rem;margin-top:.75rem}
.changes li{background:var(--card);border:1px solid var(--edge);border-left:.3rem solid var(--own);border-radius:.6rem;padding:.85rem 1.1rem;box-shadow:0 1px 2px #0000000d}
.others{margin:.75rem 0 0}
.others summary{cursor:pointer;color:var(--link);padding:.3rem .2rem}
.jump{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin-top:1rem;font-size:.9rem}
.what{display:flex;gap:.6rem;margin:0;font-size:1.05rem}
.what b{font-weight:650}
dd b{font-weight:500}
dl{margin:.6rem 0 0;display:grid;gap:.2rem;font-size:.9rem}
dl div{display:grid;grid-template-columns:5.5rem 1fr;gap:.75rem}
dt{color:var(--muted)}
dd{margin:0}
code,kbd{font:.9em ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
kbd{padding:0 .35em;border:1px solid var(--edge);border-radius:.3em;background:var(--card)}
.stack{display:inline-block;padding:0 .5em;border-radius:.35em;background:var(--sunk);color:var(--text);font-size:.8em;font-weight:600;line-height:1.6;max-width:min(100%,20rem);overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:middle;margin-top:-.15em}
.findings{background:var(--card);border:1px solid var(--edge);border-radius:.6rem;margin-block:.75rem}
.findings summary{display:flex;gap:.6rem;align-items:center;cursor:pointer;padding:.7rem 1.1rem;list-style:none}
.findings summary::-webkit-details-marker{display:none}
.findings summary::before{content:"";flex:none;width:.55rem;height:.55rem;border-radius:50%;background:var(--own)}
.findings summary::after{content:"+";margin-left:auto;color:var(--muted);font-weight:700}
.findings[open] summary::after{content:"\u2013"}
.findings h2{font-size:1rem}
.findings ul{padding:0 1.1rem .4rem}
.findings li{border-top:1px solid var(--edge);padding:.65rem 0;font-size:.95rem}
.findings p{margin:0}
.findings .fix{margin-top:.25rem;color:var(--muted);font-size:.9em}
.rule{display:inline-block;padding:0 .5em;border:1px solid var(--edge);border-radius:.35em;color:var(--muted);font-size:.8em;line-height:1.6}
.where{color:var(--muted);font-size:.9em}
.rest{color:var(--muted);padding-inline:.2rem}
.findings .rest{padding:0 1.1rem 1rem}
footer{padding-block:1.5rem 2.5rem;color:var(--muted);font-size:.85rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:34rem){dl div{grid-template-columns:1fr;gap:0}.changes li{padding:.75rem .85rem}h1{gap:.6rem}}`,
	`.map{background:var(--card);border:1px solid var(--edge);border-radius:.8rem;padding:1.1rem;box-shadow:0 1px 3px #0000000f}
.controls{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;margin-top:.9rem}
.field{display:grid;gap:.2rem;font-size:.8rem;color:var(--muted);font-weight:600}
.search{flex:1 1 14rem}
.field input,.field select{font:inherit;font-size:.95rem;font-weight:400;color:var(--text);background:var(--page);border:1px solid var(--edge);border-radius:.45rem;padding:.42rem .65rem;width:100%;min-height:2.4rem}
.field ::placeholder{color:var(--muted);opacity:1}
.sides{border:0;margin:0;padding:0;display:block}
.sides legend{padding:0 0 .2rem}
.sides div{display:flex;background:var(--sunk);border-radius:.5rem;min-height:2.4rem;color:var(--text);font-weight:400}
.sides label{display:flex}
.sides span{padding:.5rem .9rem;border-radius:.5rem;cursor:pointer;font-size:.95rem}
.sides input{position:absolute;opacity:0;width:1px;height:1px}
.sides input:checked+span{background:var(--text);color:var(--card);font-weight:600}
.sides input:focus-visible+span{outline:.18rem solid var(--link);outline-offset:.12rem}
.line{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;min-height:2rem;margin:.75rem 0 .5rem;color:var(--muted);font-size:.9rem}
.map button{font:inherit;color:inherit;cursor:pointer;background:none;border:0}
.map .chip{background:var(--text);color:var(--card);border-radius:2rem;padding:.15rem .8rem;font-size:.85rem}
.columns{position:relative;display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:0 clamp(1.5rem,5vw,4.5rem)}
#links{position:absolute;inset:0;width:100%;height:100%;pointer-events:none;overflow:visible}
#links path{fill:none;stroke:color-mix(in srgb,var(--muted) 45%,var(--card));stroke-width:1.5}
#links .gain,#links .loss,#links .unknown{stroke:var(--own);stroke-width:2}
#links .loss{stroke-dasharray:6 4}
#links .unknown{stroke-dasharray:2 4}
.column{position:relative;min-width:0}
.column h3{display:flex;flex-wrap:wrap;gap:0 .4rem;align-items:baseline}
.column small{flex-basis:100%;font-weight:400;color:var(--muted)}
.column li{margin-bottom:.35rem}
.map .node{width:100%;text-align:left;background:var(--card);border:1px solid var(--edge);border-radius:.45rem;padding:.32rem .6rem;font-size:.88rem;line-height:1.35}
.map .node:hover{border-color:var(--muted)}
.map .node.gain,.map .node.loss,.map .node.unknown{background:var(--own-soft);border-color:var(--own)}
.map .node[aria-pressed=true]{background:var(--text);color:var(--card);border-color:var(--text)}
.node[aria-pressed=true] .kind,.node[aria-pressed=true] .mark{color:inherit}
.kind{color:var(--muted);font-size:.92em}
.node .name{font-weight:600}
.mark{color:var(--own);font-weight:700}
.map .more{padding:.3rem .7rem;color:var(--link);text-decoration:underline;text-underline-offset:.15em}
.hint{color:var(--muted);font-size:.85rem;margin:.8rem 0 1rem}
.columns{contain:layout}
table{width:100%;table-layout:fixed;contain:layout;border-collapse:collapse;font-size:.88rem;line-height:1.4}
caption{text-align:left;font-weight:650;padding:.4rem 0}
th{text-align:left;color:var(--muted);font-weight:600;border-bottom:1px solid var(--edge);padding:.35rem .6rem .35rem 0}
td{vertical-align:top;padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--edge)}
td:first-child{padding-left:.6rem;box-shadow:inset .2rem 0 var(--own-soft)}
tr.gain td:first-child,tr.loss td:first-child,tr.unknown td:first-child{box-shadow:inset .2rem 0 var(--own)}
th:first-child{padding-left:.6rem}
th:nth-child(1){width:20%}th:nth-child(2){width:16%}th:nth-child(3){width:18%}th:nth-child(4){width:13%}th:nth-child(6){width:9%}th:nth-child(7){width:8.5%}
td:last-child{color:var(--own);font-weight:600}
td .name{font-weight:600}
td[data-label="By role"] .name{font-weight:400}
del{color:var(--loss)}
@media (max-width:60rem){.columns{gap:0 1.25rem}}
@media (max-width:46rem){.columns{grid-template-columns:1fr;gap:1rem}#links{display:none}.column ul{max-height:14.5rem;overflow:auto;padding:.2rem}
table,caption,tbody,tr,td{display:block}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tr{border:1px solid var(--edge);border-left:.25rem solid var(--own);border-radius:.5rem;margin-bottom:.6rem;padding:.4rem .7rem}
td,td:first-child{border:0;padding:.1rem 0;display:grid;grid-template-columns:4.5rem minmax(0,1fr);gap:.6rem;box-shadow:none!important}
td::before{content:attr(data-label);color:var(--muted);font-weight:400}td>*{min-width:0}
.map{padding:.85rem}.sides{flex:1 1 100%}.sides label{flex:1}.sides span{flex:1;text-align:center;padding-inline:.3rem}}
@media (forced-colors:active){.sides input:checked+span,.map .node[aria-pressed=true]{outline:2px solid Highlight}}`,
	`@media print{:root{color-scheme:light}html{font-size:11px}
body{background:#fff}header{background:none;padding-block:0 .5rem}header,main,footer{padding-inline:0}
.jump,.controls,.hint,.columns,.more,noscript,.findings summary::after{display:none}
.map,.findings,.changes li{box-shadow:none;background:none}
.changes li,.findings li,tr{break-inside:avoid}h2{break-after:avoid}
h1 .glyph{background:none;color:var(--own);padding:0;min-width:0}}`
].join("\n");
// access/report/json.ts
/** The report for machines: schema version 1, the same bytes for the same facts. */
function renderJson(report) {
	return `${jsonText(report, 2)}\n`;
}
/**
* A value as JSON. It may be printed where people or the log of a job read it: invisible characters, and what the log takes
* for a command, are escaped as JSON can.
*/
function jsonText(value, indentation = 0) {
	const text = JSON.stringify(value, null, indentation);
	return /[^\n -~]|##\[/.test(text) ? text.replace(unsafe, escapeUnits) : text;
}
const unsafe = /#(?=#\[)|(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
function escapeUnits(character) {
	return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
// access/report/html.ts
/**
* The report as a page of its own: one file, which loads nothing and lets nothing be loaded. The verdict, who gains and loses, and the
* findings need no script; the map of every way of access is drawn by the script of the page, from data that stand in it.
*/
function renderHtml(report, { link, baseline, before, version }) {
	const format = htmlFormat(link);
	const stacks = report.stacks.map((stack) => ({
		stack,
		entries: entriesOf(stack)
	}));
	const tallies = new Map(stacks.map(({ stack, entries }) => [stack.stack, tallyOf(entries)]));
	const map = mapOf(report.stacks.map((stack) => ({
		stack,
		before: before?.get(stack.stack)
	})));
	const renames = report.stacks.flatMap((stack) => renamesOf(stack).map((rename) => `<b>${nameInHtml(stack.stack)}</b>: ${sayRename(rename, format.escape)}`));
	const beside = [
		...saidOfRefresh(report).map(escapeHtml),
		...saidOfStatements(report).map(nameInHtml),
		...renames.slice(0, maxBeside)
	];
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy$1}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(pageTitle(report, forTerminal))}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
${headOf(report, tallies, baseline)}
<main>
${beside.map((text) => `<p class="beside">${text}</p>`).join("\n")}
${effects$1.map((effect) => changesOf$2(effect, stacks, format)).join("\n")}
${mapSection(map)}
${findingsIn(report, format)}
${unknownsIn(report, format)}
</main>
<footer>azure-keyless ${escapeHtml(version)} \u00b7 This page loads nothing and sends nothing.</footer>
<script type="application/json" id="data">${jsonInHtml(map)}<\/script>
<script type="module">${script}<\/script>
</body>
</html>
`;
}
const maxBeside = 20;
/** JSON between tags: no text in it can end them. */
function jsonInHtml(value) {
	return jsonText(value).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}
/** Only the script and the style of this page, by what they are; no address at all. */
const policy$1 = [
	"default-src 'none'",
	`script-src '${hashOf(script)}'`,
	`style-src '${hashOf(style)}'`,
	"img-src data:",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'"
].join("; ");
function hashOf(text) {
	return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`;
}
// access/report/junit/element.ts
/** An element of XML, in which every text is one and nothing else. */
function element(name, attributes, inside) {
	const open = `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`).join("")}`;
	if (inside.length === 0) return `${open}/>`;
	if (typeof inside === "string") return `${open}>${escapeXml(inside)}</${name}>`;
	return `${open}>\n${inside.join("\n")}\n</${name}>`;
}
/** What XML does not allow at all is replaced; line breaks stay within elements and become spaces in attributes, as readers have it. */
function escapeXml(text) {
	return text.toWellFormed().replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd").replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
// access/report/junit/cases.ts
/** @param lines what is said, the first of which stands for all. */
function caseOf(attributes, lines, isFailure) {
	const text = lines.join("\n");
	const type = attributes["classname"] ?? "";
	const said = isFailure ? element("failure", {
		message: lines[0],
		type
	}, text) : element("system-out", {}, text);
	return {
		isFailure,
		text: element("testcase", {
			...attributes,
			time: 0
		}, [said])
	};
}
function suiteOf(stack, cases) {
	const inside = cases.map(({ text }) => text);
	return {
		cases,
		text: element("testsuite", {
			name: terminalFormat.escape(stack),
			...totalsOf(cases)
		}, inside)
	};
}
function suitesOf(suites) {
	const totals = totalsOf(suites.flatMap(({ cases }) => cases));
	const inside = suites.map(({ text }) => text);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", {
		name: "azure-keyless",
		...totals
	}, inside)}\n`;
}
function totalsOf(cases) {
	const failures = cases.filter(({ isFailure }) => isFailure).length;
	return {
		tests: cases.length,
		failures,
		errors: 0,
		skipped: 0,
		time: 0
	};
}
// access/report/results/paths.ts
/** A path longer than this is none. */
const maxPath = 1e3;
/**
* The path of a file of the program from the root of the repository.
*
* @param folder from the root of the repository to the project: `infra/`, or nothing.
* @returns nothing for what is not in the repository.
*/
function repositoryPath(folder, file) {
	if (/^(?:[a-z][a-z0-9+.-]*:|[\\/])/i.test(file) || file.length > maxPath) return void 0;
	const parts = [];
	for (const part of `${folder}/${file}`.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.length === 0 ? void 0 : parts.join("/");
}
/** The same path as a relative URI. */
function uriOf(path) {
	return path.split("/").map((part) => encodeURIComponent(part.toWellFormed())).join("/");
}
// access/report/results/changeRules.ts
const proved = "The change of the program or of its configuration is compared by what each role lets do, and not by its name.";
const accept = "If it is meant, write it to the lock (keyless lock) and have that reviewed. If not, take it out of the change.";
/** Changes of access by their verdict; what does not change is no result. */
const changeRules = {
	broader: {
		id: "access-grows",
		title: "Somebody gains access",
		reason: proved,
		fix: accept,
		level: "warning"
	},
	mixed: {
		id: "access-changes-both-ways",
		title: "Somebody gains access and loses other access",
		reason: proved,
		fix: accept,
		level: "warning"
	},
	unknown: {
		id: "access-cannot-tell",
		title: "It cannot be told whether somebody gains access",
		reason: "What cannot be known is never taken for nothing: it counts as access that grows.",
		fix: "Give what is not known: outputs of other stacks (--outputs), roles and statements (keyless.yaml), or a digest of the real engine.",
		level: "warning"
	},
	narrower: {
		id: "access-shrinks",
		title: "Somebody loses access",
		reason: "Nobody gains anything, but whoever still needs what is lost stops working.",
		fix: "Ask whoever loses it whether they still need it.",
		level: "note"
	}
};
/** What is not known and was not there before. */
const notKnown$1 = {
	id: "not-known",
	title: "Something that may give access is not known",
	reason: "What is not known never counts as less access.",
	fix: "Give what is not known: outputs of other stacks (--outputs), roles and statements (keyless.yaml), or a digest of the real engine.",
	level: "warning"
};
// access/report/results/ofChanges.ts
/** What the other reports tell as one change is one result; whoever comes in through it is named in it. */
function changeResults(stack, stops) {
	const rolesAfter = rolesAfterOf(stack);
	return entriesOf(stack).flatMap((entry) => {
		const [{ actor, scope, verdict }] = entry.changes;
		if (verdict === "same") return [];
		const { id, level } = changeRules[verdict];
		const isStop = stops.verdict(verdict);
		return [{
			stack: stack.stack,
			rule: id,
			level: isStop ? "error" : level,
			stops: isStop,
			say: () => [sentence(headlineOf(entry, terminalFormat)), ...detailsOf(entry, rolesAfter, terminalFormat).map(({ label, parts }) => `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${sentence(parts.join(", "))}`)],
			places: placesOf$1(entry),
			identity: [
				actor.kind,
				actor.id,
				scope.kind,
				scope.id,
				verdict
			]
		}];
	});
}
/** What causes it; of a change without a cause in the program, what gives it. */
function placesOf$1({ changes, alike }) {
	const all = [...changes, ...alike];
	const causes = all.flatMap(({ cause }) => cause.flatMap(({ location }) => location ?? []));
	const steps = all.flatMap(({ via }) => via.toReversed().flatMap(({ location }) => location ?? []));
	return distinctPlaces(causes.length > 0 ? causes : steps);
}
// access/report/results/ofFindings.ts
/** Each finding of a rule is a result. */
function findingResults({ stack, findings }, stops) {
	return findings.map(({ rule, level, message, fix, urn, location, about = [] }) => ({
		stack,
		rule,
		level,
		stops: level === "error" && stops.error,
		say: () => [sentence(terminalFormat.prose(message)), `Fix: ${sentence(terminalFormat.prose(fix))}`],
		places: location === void 0 ? [] : [location],
		identity: [urn, about.map(({ actor, scope }) => [actor.id, scope.id])]
	}));
}
// access/report/results/ofUnknowns.ts
/** What is newly not known, that of several resources for one reason as one result. Of a first report all of it is only a note. */
function unknownResults(stack) {
	const { ofResources, ofStacks } = unknownsOf$1({ stacks: [stack] });
	return [...ofResources, ...ofStacks].map((told) => ({
		stack: stack.stack,
		rule: notKnown$1.id,
		level: stack.verdict === null ? "note" : notKnown$1.level,
		stops: false,
		say: () => [sentence(`not known: ${sayWhat(told, terminalFormat.escape)}: ${terminalFormat.prose(told.why)}`), `Fix: ${notKnown$1.fix}`],
		places: [],
		identity: [told.names, told.path]
	}));
}
/** How much is not known that was not known before the change either. */
function unchangedUnknowns(stack) {
	return unknownsOf$1({ stacks: [stack] }).unchanged;
}
// access/report/results/results.ts
/** Everything that a report says of a change, worst first: by level, and in a level gains before findings before losses. */
function resultsOf({ stacks }, stops) {
	const changes = stacks.flatMap((stack) => changeResults(stack, stops));
	const isLoss = ({ rule }) => rule === changeRules.narrower.id;
	const all = [
		...changes.filter((change) => !isLoss(change)),
		...stacks.flatMap((stack) => findingResults(stack, stops)),
		...stacks.flatMap((stack) => unknownResults(stack)),
		...changes.filter(isLoss)
	];
	return levels$1.flatMap((level) => all.filter((result) => result.level === level));
}
// access/report/junit.ts
/** Many readers refuse a file of more than 10 MB: this many bytes are left to the cases. */
const maxBytes$1 = 9e6;
/** Nobody reads more than this many, and what is left out is counted. */
const maxCases = 5e3;
/**
* The report as JUnit XML, which every pipeline shows: a suite for each stack, whose first case is the verdict; then a case for
* each change, finding and thing that is newly not known, worst first. What makes the command exit with 1 is a failure.
*/
function renderJUnit(report, { stops, folder = "" }) {
	const all = resultsOf(report, stops);
	const results = Map.groupBy(all, ({ stack }) => stack);
	const shown = fitting$1(all, folder);
	return suitesOf(report.stacks.map((stack) => {
		const cases = shown.get(stack.stack) ?? [];
		const rest = (results.get(stack.stack) ?? []).slice(cases.length);
		return suiteOf(stack.stack, [
			verdictCase(stack, stops),
			...cases,
			...restCase(stack, rest)
		]);
	}));
}
function verdictCase(stack, stops) {
	const { words } = sayVerdict(stack.verdict);
	const tally = sayStack(tallyOf(entriesOf(stack)), stack);
	return caseOf({
		name: "verdict",
		classname: "access"
	}, [tally === words ? words : `${words}: ${tally}`], stops.verdict(stack.verdict));
}
/** The verdict and this say whether what is left out stops. */
function restCase({ stack }, rest) {
	if (rest.length === 0) return [];
	const stopping = rest.filter(({ stops }) => stops).length;
	return [caseOf({
		name: "what has no room here",
		classname: "access"
	}, [`and ${count(rest.length, "more result")} of ${terminalFormat.escape(stack)}, ${String(stopping)} of which stop: --format json has them all`], stopping > 0)];
}
/** The cases of each stack, as many as there is room for. */
function fitting$1(results, folder) {
	const shown = /* @__PURE__ */ new Map();
	const numbers = /* @__PURE__ */ new Map();
	let left = maxBytes$1;
	for (const result of results.slice(0, maxCases)) {
		const [headline, ...details] = result.say();
		const key = JSON.stringify([
			result.stack,
			result.rule,
			headline
		]);
		const number = (numbers.get(key) ?? 0) + 1;
		numbers.set(key, number);
		const attributes = {
			name: number === 1 ? headline : `${headline} (${String(number)})`,
			classname: terminalFormat.escape(result.rule),
			...placeOf$5(result, folder)
		};
		const places = result.places.slice(0, maxPlaces$1).map((each) => `At: ${terminalFormat.prose(sayLocation(each))}`);
		const one = caseOf(attributes, [
			headline,
			`Level: ${result.level}`,
			...details,
			...places
		], result.stops);
		left -= new TextEncoder().encode(one.text).length;
		if (left < 0) break;
		const cases = shown.get(result.stack) ?? [];
		cases.push(one);
		shown.set(result.stack, cases);
	}
	return shown;
}
const maxPlaces$1 = 10;
function placeOf$5({ places: [place] }, folder) {
	const path = place === void 0 ? void 0 : repositoryPath(folder, place.file);
	return path === void 0 || place === void 0 ? {} : {
		file: terminalFormat.escape(path),
		line: place.line
	};
}
// access/rules/tuple.ts
/** What Azure tells role assignments apart by, whatever they are named: principal, scope and role, without the condition. */
function tupleOf$1(grant) {
	const known = tuples.get(grant);
	if (known !== void 0) return known;
	const { actor, scope, role, kind } = grant;
	const tuple = JSON.stringify([
		actor.key,
		scope.key,
		role.key,
		kind
	]);
	tuples.set(grant, tuple);
	return tuple;
}
/** Several rules ask for the tuples of thousands of grants. */
const tuples = /* @__PURE__ */ new WeakMap();
/** What a federated credential comes down to: who may act as whom. */
function trustTupleOf({ actor, identity }) {
	return JSON.stringify([actor.key, identity.actor.key]);
}
// access/rules/declared.ts
/**
* The grants of the program, without those that Azure only keeps. Both can be of one resource: where that gives something
* else now, the assignment that it was stays.
*/
function declaredGrants({ before, after, retained }) {
	if (before === null || retained.size === 0) return after.grants;
	const kept = new Set(before.grants.filter(({ key }) => retained.has(key)).map(identityOf$1));
	return after.grants.filter((grant) => !retained.has(grant.key) || !kept.has(identityOf$1(grant)));
}
/** A grant of one resource: where that gives something else, it is another one. */
const identityOf$1 = (grant) => `${grant.key} ${tupleOf$1(grant)}`;
/**
* Whether the key is of an assignment in a RoleGrant of this library, which can keep one that exists already, and has it
* deleted before it is made anew.
*/
const isInRoleGrant = (key) => isInComponent(key, "RoleGrant");
/** Whether the key is of a resource in a component of this library: it begins with the types of all that it is in. */
function isInComponent(key, component) {
	const [types = ""] = key.split("::", 1);
	return types.split("$").includes(`azure-keyless:index:${component}`);
}
// access/rules/example.ts
/**
* A role. `identity of web` is the one that Azure makes for web. Scopes say what they lie in; a name that begins with a slash is an ARM id; a role that is not in the catalogue
* is unknown.
*
* @example grant("identity chat-api", "Contributor", "openai aoai in resource group ai")
*/
function grant(who, role, on, declared = {}) {
	return {
		fact: "grant",
		who,
		role,
		on,
		...declared
	};
}
/** An access policy of a Key Vault. @example accessPolicy("group ops", "get and list secrets", "key vault app") */
function accessPolicy(who, permissions, on, declared = {}) {
	return {
		fact: "accessPolicy",
		who,
		role: permissions,
		on,
		...declared
	};
}
/** A federated credential; of github.com where the example names no issuer. @example trust("identity release", "repo:contoso/chat:environment:prod") */
function trust(identity, subject, { issuer = gitHubIssuer, ...declared } = {}) {
	return {
		fact: "trust",
		identity,
		subject,
		issuer,
		...declared
	};
}
/** What runs as an identity. @example host("identity weekly-report", "host weekly-report") */
function host(identity, name, declared = {}) {
	return {
		fact: "host",
		identity,
		host: name,
		...declared
	};
}
/** A service and its keys. @example service("openai aoai", "on", { until: "2026-12-31" }) */
function service(name, keys, more = {}) {
	return {
		fact: "service",
		service: name,
		keys,
		...more
	};
}
/** Somebody in a group. @example member("group ops", "user ann") */
function member(group, name, declared = {}) {
	return {
		fact: "member",
		group,
		member: name,
		...declared
	};
}
/** Somebody who has a copy of a key. @example copy("host shop", "openai aoai") */
function copy(who, on, declared = {}) {
	return {
		fact: "copy",
		who,
		on,
		...declared
	};
}
/** How often a workload runs; without a schedule the run does not know. @example runs("identity weekly-report", "weekly") */
function runs$1(who, schedule) {
	return {
		fact: "runs",
		who,
		...schedule !== void 0 && { schedule }
	};
}
/** The settings of an app, by name: its own, or those of another resource. @example settings("host web", ["LOG_LEVEL"], { by: "more" }) */
function settings(of, names, declared = {}) {
	return {
		fact: "settings",
		of,
		names,
		...declared
	};
}
// access/rules/accessGap.ts
const accessGap = {
	id: "access-gap",
	title: "Access that is taken away and given back in the same update",
	level: "note",
	reason: "Role assignments and federated credentials are deleted before they are created again, and Azure takes up to ten minutes to act on the new ones. Until then, calls that need them are refused.",
	fix: "Run the update when nobody needs the access, or undo the change that forces the replacement.",
	link: "https://learn.microsoft.com/azure/role-based-access-control/troubleshooting",
	check: (input) => {
		const { before, after, replaced } = input;
		if (before === null || replaced.size === 0) return [];
		const isReplaced = ({ urn }) => replaced.has(urn);
		const anew = declaredGrants(input).filter(isReplaced);
		const keys = new Set(anew.map(({ key }) => key));
		const old = before.grants.filter(({ key }) => keys.has(key));
		const grants = new Set(old.map((grant) => `${grant.key} ${tupleOf$1(grant)}`));
		const trusts = new Set(before.trusts.map((trust) => `${trust.key} ${trustTupleOf(trust)}`));
		return [...anew.filter((grant) => grants.has(`${grant.key} ${tupleOf$1(grant)}`)).map((grant) => ({
			message: `${sayActor(grant.actor)} is without ${say$1(grant.role.name)} on ${sayScope(grant.scope)} for a moment`,
			...at(grant)
		})), ...after.trusts.filter((trust) => isReplaced(trust) && trusts.has(`${trust.key} ${trustTupleOf(trust)}`)).map((trust) => ({
			message: `${sayActor(trust.actor)} cannot act as ${sayActor(trust.identity.actor)} for a moment`,
			...at(trust)
		}))];
	},
	examples: [
		{
			title: "A role assignment gets another name in Azure.",
			before: [grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai", { by: "chat-api-aoai" })],
			after: [grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai", { by: "chat-api-aoai" })],
			replaced: ["chat-api-aoai"],
			finds: ["note: identity chat-api is without Cognitive Services OpenAI User on aoai for a moment"]
		},
		{
			title: "A federated credential gets another name.",
			before: [trust("identity release", "repo:contoso/chat:environment:prod", { by: "release-prod" })],
			after: [trust("identity release", "repo:contoso/chat:environment:prod", { by: "release-prod" })],
			replaced: ["release-prod"],
			finds: ["note: github contoso/chat environment prod cannot act as identity release for a moment"]
		},
		{
			title: "Another role: what was held is gone for good, which is a change of access and no gap.",
			before: [grant("identity chat-api", "Reader", "openai aoai", { by: "chat-api-aoai" })],
			after: [grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai", { by: "chat-api-aoai" })],
			replaced: ["chat-api-aoai"],
			finds: []
		}
	]
};
// access/rules/accessPolicies.ts
const accessPolicies = {
	id: "access-policies",
	title: "A Key Vault gives access by access policies instead of roles",
	level: "warning",
	reason: "Access policies apply to the whole vault and do not show among role assignments, where people look for access. Anybody who may write the vault can let anybody read it.",
	fix: "Set enableRbacAuthorization: true, and give roles instead: Key Vault Secrets User reads secrets. Give the roles first: the policies end at once.",
	link: "https://learn.microsoft.com/azure/key-vault/general/rbac-access-policy",
	check: ({ after }) => {
		const policies = after.grants.filter(({ kind }) => kind === "accessPolicy");
		return [...Map.groupBy(policies, ({ scope }) => scope.key).values()].flatMap((ofVault) => {
			const [first] = ofVault;
			if (first === void 0) return [];
			const holders = [...new Map(ofVault.map(({ actor }) => [actor.key, actor])).values()];
			const who = sayList(holders.slice(0, 3).map(sayActor), holders.length);
			return [{
				message: `${sayScope(first.scope)} lets in ${who} by access policies`,
				...at(first)
			}];
		});
	},
	examples: [
		{
			title: "One policy.",
			after: [accessPolicy("identity chat-api", "get secrets", "key vault app")],
			finds: ["warning: key vault app lets in identity chat-api by access policies"]
		},
		{
			title: "Many policies are one finding.",
			after: [
				"ann",
				"ben",
				"cleo",
				"dan",
				"eve"
			].map((name) => accessPolicy(`user ${name}`, "get and list secrets", "key vault app")),
			finds: ["warning: key vault app lets in user ann, user ben, user cleo and 2 more by access policies"]
		},
		{
			title: "A role.",
			after: [grant("identity chat-api", "Key Vault Secrets User", "key vault app")],
			finds: []
		}
	]
};
// access/diff/elsewhere.ts
const moved = "its provider now points to another place (subscription, tenant, cluster): the access there is not read";
/**
* Existing resources that a provider now makes in another subscription, tenant or cluster: one for all of
* a package if all of it has moved.
*/
function elsewhere(before, after, remains) {
	const [was, now] = [placesIn(before), placesIn(after)];
	if (was.own.size + was.main.size === 0 || now.own.size + now.main.size === 0) return [];
	const [known, still] = [keysIn$1(before), keysIn$1(after)];
	const isThere = (key) => known.has(key) && (still.has(key) || remains(key));
	const own = [.../* @__PURE__ */ new Set([...was.own.keys(), ...now.own.keys()])].filter((key) => isThere(key) && isAnother(placeOf$4(was, key), placeOf$4(now, key)));
	const whole = [...now.main].filter(([name, place]) => isAnother(was.main.get(name), place) && [...known].some((key) => packageOf(key) === name && !was.own.has(key) && !now.own.has(key) && isThere(key)));
	return [...own.flatMap((key) => now.own.get(key) ?? was.own.get(key) ?? []), ...whole.map(([, place]) => place)].map((place) => ({
		...place,
		why: moved
	}));
}
function placesIn({ unknowns }) {
	const places = unknowns.filter(({ unread }) => unread === "place");
	const isMain = ({ key }) => key.startsWith(providerKey);
	return {
		own: new Map(places.filter((place) => !isMain(place)).map((place) => [place.key, place])),
		main: new Map(places.filter(isMain).map((place) => [packageOf(place.key.slice(providerKey.length)), place]))
	};
}
/** How the keys of providers begin. */
const providerKey = "pulumi:providers:";
function placeOf$4({ own, main }, key) {
	return own.get(key) ?? main.get(packageOf(key));
}
/** A place that one side does not have does not count as another one. */
function isAnother(one, other) {
	return one !== void 0 && other !== void 0 && one.fingerprint !== other.fingerprint;
}
// access/diff/leftGroups.ts
/** Policies that demand more of the members of a group, or block them. Those who leave the group escape them. */
const restricts = /^azuread:index\/conditionalaccesspolicy:/;
const why = "a member has left the group: sign-in policies of this stack may no longer apply to that member";
/**
* Members who leave a group while the stack has policies for signing in. The groups of these policies are not read, so a loss
* of what the group holds may also end a restriction on its members.
*/
function leftGroups(before, after) {
	if (!before.unknowns.some(isPolicy)) return [];
	const now = new Set(after.memberships.map(pairOf$1));
	return before.memberships.filter((membership) => membership.as === "member" && !now.has(pairOf$1(membership))).map(({ urn, key }) => ({
		urn,
		key,
		path: "",
		why
	}));
}
function isPolicy({ urn }) {
	return restricts.test(normalType(parseUrn(urn).type));
}
const pairOf$1 = ({ member, group, as }) => JSON.stringify([
	as,
	member.key,
	group.key
]);
// access/diff/listed.ts
/**
* Who publishes what a resource runs, and what a workflow calls, where it is told on both sides: a name more is somebody who
* gains, or something that is gained.
*/
function listedChanges(before, after) {
	const was = new Map(before.unknowns.flatMap(placed));
	return after.unknowns.flatMap((now) => {
		const old = was.get(placeOf$3(now));
		const compared = old === void 0 ? void 0 : comparedIn(old, now);
		return compared === void 0 ? [] : changesOf$1(compared, after.hosts.filter(({ key }) => key === now.key));
	});
}
/** Whether two reasons are lists that tell the difference by themselves. */
function isListed(old, now) {
	return comparedIn(old, now) !== void 0;
}
function placed(unknown) {
	return unknown.unread === "taken" && listedIn(unknown.why) !== void 0 ? [[placeOf$3(unknown), unknown]] : [];
}
const placeOf$3 = ({ key, path }) => JSON.stringify([key, path]);
function comparedIn(old, now) {
	const [was, is] = [listedIn(old.why), listedIn(now.why)];
	if (now.unread !== "taken" || was === void 0 || is?.kind !== was.kind) return void 0;
	const [gained, lost] = [beside(is, was), beside(was, is)];
	return gained.length + lost.length === 0 ? void 0 : {
		kind: is.kind,
		now,
		gained,
		lost
	};
}
function beside({ names }, other) {
	return names.filter((name) => !other.names.includes(name));
}
function changesOf$1({ kind, now, gained, lost }, hosts) {
	const say = kind === "code" ? publishing : calling$1;
	return [...gained.flatMap((name) => say(name, now, hosts).map((said) => change(said, now, "gained"))), ...lost.flatMap((name) => say(name, now, hosts).map((said) => change(said, now, "lost")))];
}
/** Whoever publishes an image decides what runs there, as whichever identity it runs. */
function publishing(publisher, { urn, key }, hosts) {
	const said = publisher.replace(/^loginServer of \S+:registry (.+)$/i, "registry $1 of this program");
	const actor = publisherActor(publisher, said);
	const step = {
		kind: "host",
		text: `code of ${said} runs in it`
	};
	const [own] = hosts;
	const host = own === void 0 ? {
		kind: "host",
		name: nameIn(key),
		id: urn
	} : scopeIn(own.scope);
	const acting = hosts.map(({ identity }) => ({
		actor,
		scope: scopeIn(identity.scope),
		power: "actAs",
		step,
		property: "image"
	}));
	return acting.length > 0 ? acting : [{
		actor,
		scope: host,
		power: "runScript",
		step,
		property: "image"
	}];
}
function calling$1(call, { urn, key }, hosts) {
	const [own] = hosts;
	return [{
		actor: own === void 0 ? {
			kind: "host",
			name: nameIn(key),
			id: urn
		} : actorIn(own.actor),
		scope: {
			kind: "resource",
			name: call,
			id: `${urn}#${call}`
		},
		power: call.startsWith("connection ") ? "useKeys" : void 0,
		step: {
			kind: "setting",
			text: "a step of the workflow calls it"
		},
		property: "definition"
	}];
}
function change(said, { urn }, way) {
	const { actor, scope, power, step, property } = said;
	const only = (item) => way === "gained" ? {
		gained: [item],
		lost: []
	} : {
		gained: [],
		lost: [item]
	};
	return {
		actor,
		scope,
		verdict: way === "gained" ? "broader" : "narrower",
		...only(power ?? "call"),
		powers: power === void 0 ? {
			gained: [],
			lost: []
		} : only(power),
		channel: "through",
		via: [{
			...step,
			urn
		}],
		cause: [{
			urn,
			op: "update",
			property
		}]
	};
}
const nameIn = (key) => key.split("::").at(-1) ?? key;
// access/diff/movedInto.ts
/**
* Services, identities and hosts that lie in another group of resources than before. Whoever holds roles there, by another stack
* or by hand, now holds them on these as well: that half is in no program.
*
* @param moved what of the later side lies in another place.
*/
function movedInto(before, after, moved) {
	return moved.flatMap((scope) => {
		const was = before.scopes.get(scope.key)?.within ?? [];
		const into = scope.within.find((key) => !was.includes(key));
		return into === void 0 || was[0] === scope.within[0] ? [] : [inAnother(scope, after.scopes.get(into))];
	});
}
function inAnother({ id, key }, into) {
	const place = into === void 0 || into.kind === "unknown" ? "somewhere else" : `in ${scopeWords[into.kind]} ${into.name}`;
	return {
		urn: id.startsWith("urn:") ? id : "",
		key,
		path: "",
		why: `lies ${place} now: who holds roles there, and so on this, is not read`
	};
}
// access/diff/unknowns.ts
/**
* What cannot be told after the change and was not as unknown before: it may be access growing. What a change of access
* already speaks of is not said twice, unless that change is a loss: then the resource may still give what is unknown.
*/
function unknownChanges(before, after, changes, { moved, remains }) {
	const isKept = keptFrom(before);
	const said = changes.filter(({ verdict }) => verdict !== "narrower");
	const told = new Set(said.flatMap(({ cause }) => cause.map(({ urn }) => urn)));
	const wasUnread = new Set(before.unknowns.filter(isUnread).map(({ key }) => key));
	const isUnreadNow = new Set(after.unknowns.filter(isUnread).map(({ key }) => key));
	const wasAllOff = new Set(before.unknowns.filter(({ unread }) => unread === "off").map(({ key }) => key));
	const wasTaken = new Set(before.unknowns.filter(isTaken).map(({ key }) => key));
	const wasOpen = (key) => wasUnread.has(key) && !(wasAllOff.has(key) && wasTaken.has(key));
	const settings = new Set(before.unknowns.filter(isSetting).map(placeOf$2));
	const fresh = after.unknowns.filter((unknown) => !isKept(unknown) && (unknown.unread !== "address" || settings.has(placeOf$2(unknown))) && !isTaken(unknown) && unknown.unread !== "place" && unknown.unread !== "told" && (unknown.unread !== "off" || wasOpen(unknown.key)));
	const silent = before.unknowns.filter((old) => isUnread(old) && !isUnreadNow.has(old.key) && remains(old.key));
	const leftOut = before.unknowns.filter(isTaken).flatMap(leftOutIn(after)).filter(({ key }) => remains(key));
	const gone = before.unknowns.filter((old) => isWholeUnread(old) && !remains(old.key)).map(wasThere);
	const open = [
		...fresh.filter(({ unread }) => unread !== "stated"),
		...silent.map(noMore),
		...leftOut,
		...gone,
		...elsewhere(before, after, remains),
		...leftGroups(before, after),
		...movedInto(before, after, moved)
	];
	return [...Map.groupBy(open.filter(({ urn }) => !told.has(urn)), ({ key }) => key).values()].map(changeOf);
}
function isUnread({ unread }) {
	return unread === "may" || unread === "off" || unread === "stated";
}
function isTaken({ unread }) {
	return unread === "taken";
}
function isSetting({ unread }) {
	return unread === "setting" || unread === "address";
}
function placeOf$2({ key, path }) {
	return JSON.stringify([key, path]);
}
/** What a reader took and now has nothing of, or has of a resource that lies elsewhere. */
function leftOutIn(after) {
	const now = new Map(after.unknowns.filter(isTaken).map((unknown) => [placeOf$2(unknown), unknown]));
	return (old) => {
		const found = now.get(placeOf$2(old));
		if (found === void 0) return [noMore(old)];
		return found.fingerprint === old.fingerprint || isListed(old, found) ? [] : [{
			...found,
			why: whyAnother(old, found)
		}];
	};
}
function whyAnother({ why: was }, { why: is }) {
	return was === is ? "it is another one now, or lies in something else" : `${is} now, and ${was} before`;
}
/** A resource of which nobody knows what it is for: what it denied, or kept, may be open when it goes. */
function isWholeUnread({ unread, path, why }) {
	return unread === "may" && path === "" && why !== "takes keys: whoever has one gets in, which is not read yet";
}
function wasThere(unknown) {
	return {
		...unknown,
		why: "was removed: whether it gave access or kept somebody out is not read"
	};
}
/** What is left out has a default, which may give what was switched off. */
function noMore(unknown) {
	return {
		...unknown,
		why: "is now left out: what Azure makes of that is not read yet"
	};
}
/** Whether something was as unknown before as it is now. */
function keptFrom(before) {
	const known = new Set(before.unknowns.map(signOf$1));
	return (unknown) => known.has(signOf$1(unknown));
}
/** The words of a reason may differ where the thing does not: what is not understood is told apart by all of it. */
function signOf$1({ key, path, why, fingerprint }) {
	return JSON.stringify([
		key,
		path,
		why,
		fingerprint ?? ""
	]);
}
function changeOf(unknowns) {
	const { urn = "", key = "" } = unknowns[0] ?? {};
	return {
		actor: {
			kind: "unknown",
			name: `whoever ${(key.split("::").at(-1) ?? key) || "the stack"} gives access to`,
			id: urn
		},
		scope: {
			kind: "unknown",
			name: "cannot tell",
			id: urn
		},
		verdict: "unknown",
		gained: unknowns.slice(0, 8).map(({ path, why }) => [path, why].filter((part) => part !== "").join(": ")),
		lost: [],
		powers: {
			gained: [],
			lost: []
		},
		channel: "own",
		via: [],
		cause: [{
			urn,
			op: "unknown"
		}]
	};
}
// access/diff/told.ts
/** What may be access and cannot be told: not what gives nothing as long as it stays, nor what only must not be left out. */
function openUnknowns({ unknowns }) {
	return unknowns.filter(({ unread }) => unread === void 0 || unread === "may" || unread === "told");
}
/** How much of it people have to look at: of a key that is copied it is told who has it. */
function numberOfOpen(model) {
	return openUnknowns(model).filter(({ isCopiedKey }) => isCopiedKey !== true).length;
}
/** What cannot be told of a stack; what may have grown comes first. */
function unknownsOf(before, after) {
	const isKept = before === null ? () => false : keptFrom(before);
	return openUnknowns(after).map((unknown) => {
		const { urn, path, why, isCopiedKey } = unknown;
		return {
			urn,
			path,
			why,
			...isKept(unknown) && { unchanged: true },
			...isCopiedKey && { isCopiedKey }
		};
	}).toSorted((a, b) => Number(a.unchanged ?? false) - Number(b.unchanged ?? false));
}
/** What the settings say of resources that are not read: how many there are of each kind. */
function statedIn({ unknowns }) {
	const stated = Map.groupBy(unknowns.filter(({ unread }) => unread === "stated"), ({ path, why }) => JSON.stringify([path, why]));
	if (stated.size === 0) return {};
	return { stated: [...stated.values()].flatMap((each) => each.slice(0, 1).map(({ path, why }) => ({
		type: path,
		reason: why,
		resources: each.length
	}))) };
}
// access/expectations/expectation.ts
/** Whether an expectation is about a stack. */
function isAbout({ in: patterns = [] }, stack) {
	const [out, into] = [patterns.filter(isExcluding), patterns.filter((pattern) => !isExcluding(pattern))];
	return (into.length === 0 || into.some((pattern) => fits$1(pattern, stack))) && !out.some((one) => fits$1(one.slice(1), stack));
}
const isExcluding = (pattern) => pattern.startsWith("!");
function fits$1(pattern, stack) {
	const parts = pattern.split("*").map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, "\\$&"));
	return new RegExp(`^${parts.join(".*")}$`, "s").test(stack);
}
// access/holdings/place.ts
/** `undefined`: the place is unrelated to the resource. */
function placeOf$1(held, asked, scopes) {
	if (held.key === asked.key) return "here";
	if (asked.within.includes(held.key)) return "above";
	if (held.within.includes(asked.key)) return "inside";
	return mayEnclose(held, asked, scopes) ? "perhapsAbove" : void 0;
}
const levels = [
	"resourceGroup",
	"subscription",
	"managementGroup"
];
/**
* Unless it is known to be elsewhere, a scope may be around: a resource lies in one group and one subscription, and in
* many management groups.
*/
function mayEnclose(held, asked, scopes) {
	if (held.kind === "unknown") return true;
	const level = levels.indexOf(held.kind);
	if (level < 0 || levels.indexOf(asked.kind) >= level) return false;
	if (held.kind === "managementGroup") return true;
	return !asked.within.some((key) => scopes.get(key)?.kind === held.kind);
}
// access/expectations/forbidden.ts
/** Every holding that must not be, or may not be, in the order of the model. */
function breachesOf(forbidden, side) {
	return side.holders.flatMap((actor) => {
		const who = whoIs(actor, forbidden);
		return who === void 0 ? [] : side.holdings.of(actor).flatMap((holding) => breachIn(holding, who.doubt, forbidden, side));
	});
}
/** Whether it is about an actor; with a doubt where nobody can tell whether it is one of those that are meant. */
function whoIs(actor, { who }) {
	if ("besides" in who) return who.besides.has(actor.key) ? void 0 : {};
	if (who.of.some(({ key }) => key === actor.key)) return {};
	const meant = who.of.find((one) => mayBe(actor, one));
	return meant && { doubt: `${sayActor(actor)} may be ${sayActor(meant)}` };
}
/** Whether a principal of which nobody can tell who it is may be somebody. */
function mayBe(unknown, named) {
	if (unknown.kind !== "unknown") return false;
	if (isDeployer(unknown)) return named.kind !== "group" && named.kind !== "keyHolder";
	return !isObject(unknown) || !(isObject(named) || hasNoObjectId.has(named.kind));
}
const hasNoObjectId = /* @__PURE__ */ new Set([
	"serviceAccount",
	"github",
	"federated",
	"host",
	"keyHolder"
]);
const isObject = ({ key }) => parseKey(key).kind === "object";
function breachIn(holding, who, forbidden, side) {
	const { actor, scope } = holding;
	if (forbidden.outside.map((allowed) => placeOf$1(scope, allowed, side.model.scopes)).some((place) => place === "here" || place === "inside")) return [];
	const answers = (forbidden.on ?? [scope]).flatMap((asked) => {
		const place = placeOf$1(scope, asked, side.model.scopes);
		return place === void 0 ? [] : [{
			on: place === "inside" ? scope : asked,
			isCertain: place !== "perhapsAbove"
		}];
	}).map(({ on, isCertain }) => ({
		...answerOf$1(countedOf(holding, side.idleOn(holding, on.key)), on, forbidden.powers),
		where: isCertain ? void 0 : `whether it lies in ${sayPlace(scope)} is not known`
	}));
	const powers = (forbidden.powers ?? []).filter((power) => answers.some((answer) => answer.powers.includes(power)));
	const some = answers.filter(({ isAny }) => isAny);
	if (some.length === 0) return [];
	const doubt = [who, some.find(({ doubt, where }) => doubt === void 0 && where === void 0) === void 0 ? some[0]?.doubt ?? some[0]?.where : void 0].filter((each) => each !== void 0).join("; ");
	return [{
		actor,
		scope,
		powers,
		holding,
		doubt: doubt === "" ? void 0 : doubt
	}];
}
const sayPlace = ({ name }) => name;
/** What of these powers a holding gives on a scope; without powers, whether it gives anything. */
function answerOf$1({ role, isAtMost }, on, powers) {
	const atMost = isAtMost === true ? { doubt: "the key may open less" } : {};
	if (isStanding(role)) {
		const isAny = powers?.includes(role.power) ?? true;
		return {
			isAny,
			powers: isAny ? [role.power] : []
		};
	}
	const { definition } = role;
	if (definition === void 0) return {
		isAny: powers?.some(isRolePower) ?? true,
		powers: [],
		doubt: `what ${role.name} allows is not known`
	};
	if (powers === void 0) return {
		isAny: allowsAnything(definition),
		powers: [],
		...atMost
	};
	const held = powersAt(definition, on).filter((power) => powers.includes(power));
	return {
		isAny: held.length > 0,
		powers: held,
		...atMost
	};
}
const nothing$2 = {
	id: "",
	name: "",
	permissions: []
};
/** Also where it is too costly to decide. */
function allowsAnything(role) {
	return gainsOf(nothing$2, role)?.length !== 0;
}
// node_modules/leven/index.js
const array = [];
const characterCodeCache = [];
function leven(first, second, options) {
	if (first === second) return 0;
	const maxDistance = options?.maxDistance;
	const swap = first;
	if (first.length > second.length) {
		first = second;
		second = swap;
	}
	let firstLength = first.length;
	let secondLength = second.length;
	while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
		firstLength--;
		secondLength--;
	}
	let start = 0;
	while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) start++;
	firstLength -= start;
	secondLength -= start;
	if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) return maxDistance;
	if (firstLength === 0) return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;
	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}
	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;
		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
		}
		if (maxDistance !== void 0) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) if (array[index] < rowMinimum) rowMinimum = array[index];
			if (rowMinimum > maxDistance) return maxDistance;
		}
	}
	array.length = firstLength;
	characterCodeCache.length = firstLength;
	return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) return;
	const userMax = options?.maxDistance;
	const targetLength = target.length;
	for (const candidate of candidates) if (candidate === target) return candidate;
	if (userMax === 0) return;
	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = /* @__PURE__ */ new Set();
	for (const candidate of candidates) {
		if (seen.has(candidate)) continue;
		seen.add(candidate);
		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) continue;
		if (userMax !== void 0 && lengthDiff > userMax) continue;
		const cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax;
		const distance = cap === void 0 ? leven(target, candidate) : leven(target, candidate, { maxDistance: cap });
		if (userMax !== void 0 && distance > userMax) continue;
		let actualD = distance;
		if (cap !== void 0 && distance === cap && cap === userMax) actualD = leven(target, candidate);
		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) break;
		}
	}
	if (userMax !== void 0 && bestDist > userMax) return;
	return best;
}
// access/expectations/names.ts
/** Every principal in any fact, and whoever holds anything. */
function actorsIn({ grants, trusts, hosts, memberships }, { actors }) {
	return [
		...grants.map(({ actor }) => actor),
		...[...trusts, ...hosts].flatMap(({ actor, identity }) => [actor, identity.actor]),
		...memberships.flatMap(({ member, group }) => [member, group]),
		...actors.values()
	];
}
/** Whoever has a name by the settings. */
function namedActors(principals = /* @__PURE__ */ new Map()) {
	return [...principals].map(([id, { kind, name }]) => ({
		kind,
		name,
		id,
		key: objectKey(id)
	}));
}
/** Every scope in any fact, and the scopes around it. */
function scopesIn({ scopes, services, memberships, hosts }) {
	const groups = memberships.map(({ group }) => ({
		...group,
		kind: "group",
		within: []
	}));
	return [
		...scopes.values(),
		...services.map(({ scope }) => scope),
		...hosts.flatMap(({ scope, identity }) => [scope, identity.scope]),
		...groups
	];
}
/** @param things of one side. */
const findActor = (things, name) => find(things, name, (actor) => [...actor.kind === "identity" ? [actor.name] : [], sayActor(actor)]);
const findScope = (things, name) => find(things, name, (scope) => [sayScope(scope)]);
/**
* Names as reports say them come before bare names, which may be of several things, and letter case counts only where it tells
* two apart.
*/
function find(things, name, said) {
	const folded = name.toLowerCase();
	const bare = (thing) => [thing.name, `${thing.kind} ${thing.name}`];
	const matches = [
		(thing) => [thing.id, plainKey(thing.id)].includes(name),
		(thing) => said(thing).includes(name),
		(thing) => bare(thing).includes(name),
		(thing) => [
			...said(thing),
			...bare(thing),
			thing.id
		].some((one) => one.toLowerCase() === folded)
	];
	for (const matching of matches) {
		const [found, ...others] = new Map(things.filter(matching).map((thing) => [thing.key, thing])).values();
		if (found !== void 0) return others.length === 0 ? { found } : { several: [found, ...others] };
	}
	return { similar: similar(folded, things.flatMap((thing) => [...said(thing), thing.name])) };
}
/** Longer texts are not misspelled names, and comparing them is slow. */
const longestMisspelling = 120;
function similar(folded, names) {
	if (folded.length > longestMisspelling) return void 0;
	const byFolded = new Map(names.map((name) => [name.toLowerCase(), name]));
	const comparable = [...byFolded.keys()].filter((name) => name.length <= longestMisspelling);
	const closest = closestMatch(folded, comparable, { maxDistance: folded.length < 4 ? 1 : Math.max(2, Math.floor(folded.length / 3)) }) ?? comparable.find((name) => name.endsWith(` ${folded}`));
	return closest === void 0 ? void 0 : byFolded.get(closest);
}
// access/expectations/resolve.ts
/** The names of actors and of scopes in an expectation. */
function namesIn(expectation) {
	const who = "who" in expectation ? expectation.who : "only" in expectation ? expectation.only : [];
	const on = "reaches" in expectation ? expectation.reaches : expectation.on;
	return {
		who,
		on: on === void 0 || on === "nothing" ? [] : on
	};
}
/**
* A name stands for what has it on the first side, and only where nothing has it there, for what has it on the next: a change
* cannot make a name mean somebody else.
*
* @param sides before, then after.
* @param named whoever has a name by the settings.
*/
function resolved(expectation, sides, named = []) {
	const { who, on } = namesIn(expectation);
	const actors = [...sides.map((side) => side.actors), named];
	const scopes = sides.map((side) => side.scopes);
	return {
		who: who.map((name) => meant(name, actors, findActor)),
		on: on.map((name) => meant(name, scopes, findScope))
	};
}
function meant(name, sides, find) {
	for (const things of sides) {
		const named = find(things, name);
		if ("found" in named) return {
			name,
			things: [named.found]
		};
		if ("several" in named) return {
			name,
			things: named.several
		};
	}
	return {
		name,
		things: []
	};
}
/** All that is meant, where something is forbidden. */
const all = (named) => named.flatMap(({ things }) => things);
/** What is meant for certain, where something is allowed. */
const certain = (named) => named.flatMap(({ things }) => things.length === 1 ? things : []);
/** The same as all, and somebody of that name where nobody here has it: a principal that is not known may be them. */
function allAndAbsent(named) {
	return named.flatMap(({ name, things }) => things.length > 0 ? things : [absent(name)]);
}
function absent(name) {
	const told = actorTold(name);
	return {
		kind: told.kind ?? "unknown",
		name: told.name,
		id: name,
		key: `not here: ${name}`
	};
}
// access/expectations/required.ts
/**
* A key is no access that one should expect: who has only that has nothing here.
*
* @param actor on the side after; undefined where there is nobody of that key.
*/
function mayCertainly(actor, power, on, side) {
	if (actor === void 0) return "no";
	const answers = side.holdings.of(actor).map((holding) => answerOf(holding, power, on, side));
	return answers.find((answer) => answer === "yes") ?? answers.find((answer) => answer !== "no") ?? "no";
}
function answerOf(holding, power, on, side) {
	const place = placeOf$1(holding.scope, on, side.model.scopes);
	if (holding.channel === "key" || place === void 0 || place === "inside") return "no";
	const { role } = countedOf(holding, side.idleOn(holding, on.key));
	const elsewhere = place === "perhapsAbove" ? { perhaps: `whether it lies in ${holding.scope.name} is not known` } : "yes";
	if (isStanding(role)) return role.power === power && place === "here" ? "yes" : "no";
	if (!isRolePower(power)) return "no";
	if (role.definition === void 0) return { perhaps: `what ${role.name} allows is not known` };
	const { definition } = role;
	const operations = operationsOf$1[power].filter(reaches(on)).filter((one) => allows(definition, one) !== "no");
	const certain = operations.filter((operation) => isCertain$1(definition, operation));
	if (certain.length === 0) return operations.length > 0 ? { perhaps: `${role.name} allows it only under a condition or by a wildcard` } : "no";
	return isAssigned(holding) && certain.every(({ plane }) => plane === "data") && mayBeIdle(on, side) ? { perhaps: "a switch of it decides whether roles for its data count, and is not known" } : elsewhere;
}
/** How Azure reads a wildcard for a segment, and whether a condition is fulfilled, nobody can tell here. */
function isCertain$1(role, { plane, name }) {
	return gainsOf(role, {
		id: name,
		name,
		permissions: [plane === "control" ? { actions: [name] } : { dataActions: [name] }]
	})?.length === 0;
}
function mayBeIdle(on, { model }) {
	const found = switchesOf(model).get(on.key);
	return found !== void 0 && found.role.definition === void 0;
}
// access/expectations/say.ts
/** `nobody may read keys`, `only chat-api may call models on aoai`, `group ops reaches nothing`. */
function sayExpectation(expectation) {
	if ("nobodyMay" in expectation) return `nobody may ${sayPowers(expectation.nobodyMay)}${sayOn$1(expectation.on)}`;
	if ("only" in expectation) return `only ${sayNames(expectation.only)} may ${sayPowers(expectation.may)}${sayOn$1(expectation.on)}`;
	const who = sayNames(expectation.who);
	if ("mayNot" in expectation) return `${who} may not ${sayPowers(expectation.mayNot)}${sayOn$1(expectation.on)}`;
	if ("may" in expectation) return `${who} may ${sayPowers(expectation.may, "and")}${sayOn$1(expectation.on, "and")}`;
	const { reaches } = expectation;
	return `${who} reaches ${reaches === "nothing" ? "nothing" : `only ${sayNames(reaches)}`}`;
}
const sayNames = (names) => sayList(names.map(say$1));
const sayOn$1 = (names, joined = "or") => names === void 0 ? "" : ` on ${sayList(names.map(say$1), names.length, joined)}`;
function sayPowers(powers, joined = "or") {
	const words = powers.map((power) => powerWords[power].said);
	return sayList(words, words.length, joined);
}
/** `group ops may read keys on aoai, by Contributor (ops-aoai)`. */
function sayBreach({ actor, scope, powers, holding, doubt }) {
	const what = powers.length > 0 ? `may ${sayPowers(powers, "and")}` : doubt === void 0 ? "has access" : "may have it";
	const said = `${sayActor(actor)} ${what} on ${sayScope(scope)}${sayWay(holding.via)}`;
	return doubt === void 0 ? said : `nobody can tell, because ${doubt}: ${said}`;
}
/** `, by trust in chat/chat-api (chat-trust), then Reader (chat-aoai)`. */
function sayWay(via) {
	const steps = distinctSteps(via).map(({ kind, text, urn, issuer }) => {
		const place = issuer === void 0 ? void 0 : placeOfIssuer(issuer);
		return `${kind === "federatedCredential" ? `trust in ${say$1(text)}${place === void 0 ? "" : ` ${say$1(place)}`}` : say$1(text)} (${say$1(parseUrn(urn).name || urn)})`;
	});
	return steps.length === 0 ? "" : `, by ${steps.join(", then ")}`;
}
// access/holdings/reach/edge.ts
/** An actor that reaches an identity acts as it, without being it. */
function actingAs({ actor, scope }, links) {
	return {
		to: actor,
		as: {
			power: "actAs",
			scope
		},
		channel: "through",
		links
	};
}
/** The place that a link was read from. */
function linkTo({ urn, key, location }) {
	return location === void 0 ? {
		urn,
		key
	} : {
		urn,
		key,
		location
	};
}
/** The link of a role that lets its holder run code somewhere. */
function operating(grant, where) {
	return {
		...linkTo(grant),
		kind: "operatesHost",
		text: `${grant.role.name} runs code in ${where}`
	};
}
// access/holdings/reach/memberships.ts
/** Members hold what their group holds; owners can add themselves. */
function groupSteps({ memberships }) {
	const byMember = Map.groupBy(memberships, ({ member }) => member.key);
	return (actor) => byMember.get(actor)?.map(edgeOf$2) ?? [];
}
/** The groups of each owner, by key. An owner, who may add members, has more than a member. */
function ownedGroups({ memberships }) {
	const owned = memberships.filter(({ as }) => as === "owner").map((membership) => ({
		owner: membership.member.key,
		scope: groupScope(membership.group),
		link: linkOf(membership)
	}));
	return Map.groupBy(owned, ({ owner }) => owner);
}
function edgeOf$2(membership) {
	const { group } = membership;
	return {
		to: group,
		as: {
			power: "joinGroup",
			scope: groupScope(group)
		},
		channel: membership.as === "member" ? "own" : "through",
		links: [linkOf(membership)]
	};
}
function linkOf(membership) {
	const { group } = membership;
	const place = linkTo(membership);
	return membership.as === "member" ? {
		...place,
		kind: "membership",
		text: `member of ${group.name}`
	} : {
		...place,
		kind: "ownership",
		text: `owner of ${group.name}, who can add members`
	};
}
/** A group as a scope: no roles are held on it, but actors are in it. */
function groupScope({ name, id, key }) {
	return {
		kind: "group",
		name,
		id,
		key,
		within: []
	};
}
// access/holdings/harmless.ts
/** Operations below any host that run no code of the caller, with the reason, by their ends. */
const everywhere = {
	"starts and stops what is there": [
		"/start/action",
		"/stop/action",
		"/restart/action",
		"/powerOff/action",
		"/deallocate/action",
		"/enable/action",
		"/disable/action"
	],
	"asks whether something would do": ["/validate/action", "/checkNameAvailability/action"],
	"opens or closes ways of the network": [
		"/privateEndpointConnections/write",
		"/privateEndpointConnectionsApproval/action",
		"/managedNetworks/*"
	],
	"is about what is watched": [
		"/diagnostics/write",
		"/diagnosticSettings/write",
		"/metrics/*"
	]
};
/** Patterns of operations below a host that operate nothing. */
function harmlessBelow({ arm, harmless = {}, startSaysWhat }) {
	return [...Object.values(everywhere), ...Object.values(harmless)].flat().filter((ending) => ending !== "/start/action" || startSaysWhat !== true).flatMap((ending) => [`${arm}${ending}`, `${arm}/*${ending}`]);
}
// access/holdings/providersOf.ts
/**
* Modules of azure-native that are not named after the provider in Azure (aliases of its SDK, version 3.28, and its
* services).
*/
const native = {
	applicationinsights: "Insights",
	cloudngfw: "PaloAltoNetworks.Cloudngfw",
	cosmosdb: "DocumentDB",
	deviceprovisioningservices: "Devices",
	dns: "Network",
	dnsresolver: "Network",
	frontdoor: "Network",
	iothub: "Devices",
	mongocluster: "DocumentDB",
	monitor: "Insights",
	privatedns: "Network",
	redis: "Cache",
	redisenterprise: "Cache",
	trafficmanager: "Network",
	webpubsub: "SignalRService"
};
/**
* Modules of the classic provider that have types with an identity, with all providers of each. The names of these
* modules do not help.
*/
const classic = {
	appconfiguration: "AppConfiguration",
	appinsights: "Insights",
	appplatform: "AppPlatform",
	arc: "ResourceConnector",
	arckubernetes: "Kubernetes KubernetesConfiguration HybridContainerService",
	blueprint: "Blueprint",
	cdn: "Cdn",
	chaosstudio: "Chaos",
	compute: "Compute",
	containerapp: "App",
	containerservice: "ContainerService ContainerRegistry",
	core: "Resources Authorization",
	cosmosdb: "DocumentDB",
	databricks: "Databricks",
	datadog: "Datadog",
	dataprotection: "DataProtection",
	datashare: "DataShare",
	devcenter: "DevCenter DevOpsInfrastructure",
	digitaltwins: "DigitalTwins",
	dynatrace: "Dynatrace.Observability",
	elasticsan: "ElasticSan",
	eventgrid: "EventGrid",
	eventhub: "EventHub EventGrid",
	fluidrelay: "FluidRelay",
	healthcare: "HealthcareApis",
	hpc: "StorageCache",
	iot: "Devices DeviceUpdate",
	iotcentral: "IoTCentral",
	kusto: "Kusto",
	loganalytics: "OperationalInsights",
	managedlustre: "StorageCache",
	managedredis: "Cache",
	management: "Authorization",
	mongocluster: "DocumentDB",
	monitoring: "Insights",
	mssql: "Sql",
	mysql: "DBforMySQL",
	netapp: "NetApp",
	network: "Network",
	newrelic: "NewRelic.Observability",
	nginx: "Nginx.NginxPlus",
	paloalto: "PaloAltoNetworks.Cloudngfw",
	postgresql: "DBforPostgreSQL",
	purview: "Purview",
	recoveryservices: "RecoveryServices",
	stack: "AzureStackHCI",
	streamanalytics: "StreamAnalytics",
	videoindexer: "VideoIndexer",
	webpubsub: "SignalRService",
	workloadssap: "Workloads"
};
/** The possible providers of a type in Azure, by its normal type token: `*`, any, if its module does not decide it. */
function providersOf(type) {
	const [provider = "", path = ""] = type.split(":");
	const [module = ""] = path.split("/");
	const isNative = provider === "azure-native";
	const known = isNative ? native : classic;
	const names = Object.hasOwn(known, module) ? known[module] : void 0;
	if (names === void 0) return isNative ? [`Microsoft.${module}`] : ["*"];
	return names.split(" ").map((name) => name.includes(".") ? name : `Microsoft.${name}`);
}
// access/holdings/operating.ts
/**
* Whether a role lets its holder run code on a host of this type, and so act as its attached identities: any write or
* action on it or below it does, unless its row or harmless.ts says why not.
*/
function operates(role, hostType) {
	return !runsNoCode.has(hostType) && operationsOn(hostType).some((block) => allowsAny(role, block));
}
const known$3 = /* @__PURE__ */ new Map();
function operationsOn(type) {
	const found = known$3.get(type) ?? rowsOf$1(type).map(operatingBlock);
	known$3.set(type, found);
	return found;
}
/** A type without a row is known only by its providers. */
function rowsOf$1(type) {
	const row = hostTypeOf(type);
	return row === void 0 ? providersOf(type).map((arm) => ({
		arm,
		types: {}
	})) : [row];
}
function operatingBlock(host) {
	const [written, harmless] = [[`${host.arm}/*write`, `${host.arm}/*action`], harmlessBelow(host)];
	const { actions = [], dataActions = [] } = host.besides ?? {};
	return {
		actions: [...written, ...actions],
		notActions: harmless,
		dataActions: [...written, ...dataActions],
		notDataActions: harmless
	};
}
// access/holdings/reach/gives.ts
/**
* Whether a grant's role allows something. Nothing is concluded from an unknown role: it is reported where it is held.
*
* @param question names the test, whose result is cached for each role, because roles are few and grants are many.
*/
function gives$1({ role: { definition } }, question, test) {
	if (definition === void 0) return false;
	const known = answers$1.get(definition) ?? /* @__PURE__ */ new Map();
	answers$1.set(definition, known);
	const answer = known.get(question) ?? test(definition);
	known.set(question, answer);
	return answer;
}
const answers$1 = /* @__PURE__ */ new WeakMap();
// access/holdings/reach/placed.ts
/** By the key of every scope on which a role for it can be assigned. */
function byPlace$2(things) {
	const placed = things.flatMap((thing) => [thing.scope.key, ...thing.scope.within].map((key, depth) => ({
		key,
		thing,
		depth
	})));
	return Map.groupBy(placed, ({ key }) => key);
}
/** In the order of the model, nearest role first. */
function inOrder(found) {
	if (found.length === 0) return none$2;
	return found.toSorted((a, b) => a.order - b.order || a.depth - b.depth).map(({ edge }) => edge);
}
/** Most roles lead nowhere. */
const none$2 = [];
// access/holdings/reach/hosts.ts
/** A host acts as its identities, and so does everybody who operates it. */
function hostSteps(model) {
	const hosts = model.hosts.map((host, order) => ({
		...host,
		order
	}));
	const running = Map.groupBy(hosts, ({ actor }) => actor.key);
	const operated = new Map([...byPlace$2(hosts)].map(([key, placed]) => [key, [...Map.groupBy(placed, ({ thing }) => thing.type)]]));
	return (actor, held) => {
		const own = running.get(actor) ?? [];
		const byRoles = held.flatMap((grant) => (operated.get(grant.scope.key) ?? []).flatMap(([type, placed]) => {
			if (!gives$1(grant, type, (role) => operates(role, type))) return [];
			return placed.map(({ thing: host, depth }) => {
				const links = [operating(grant, host.actor.name), runs(host)];
				return {
					order: host.order,
					depth,
					edge: actingAs(host.identity, links)
				};
			});
		}));
		return inOrder([...own.map((host) => ({
			order: host.order,
			depth: nearest,
			edge: actingAs(host.identity, [runs(host)])
		})), ...byRoles]);
	};
}
/** Nearer than any role. */
const nearest = -1;
function runs(host) {
	const { actor, identity } = host;
	const as = identity.actor.id === actor.id ? "its own identity" : actor.name === identity.actor.name ? `identity ${identity.actor.name}` : identity.actor.name;
	return {
		...linkTo(host),
		kind: "host",
		text: `${actor.name} runs as ${as}`
	};
}
// access/holdings/reach/takeovers.ts
/** An actor that may write trust to an identity, or attach it to a host, can act as it. */
function takeoverSteps(model) {
	const taken = byPlace$2(identitiesOf$1(model).map((identity, order) => ({
		...identity,
		order
	})));
	return (_, held) => {
		return inOrder(held.flatMap((grant) => {
			const ways = takeovers.filter(({ kind, operation }) => gives$1(grant, kind, (role) => allows(role, operation) !== "no"));
			if (ways.length === 0) return [];
			return (taken.get(grant.scope.key) ?? []).flatMap(({ thing, depth }) => ways.map((way) => ({
				order: thing.order,
				depth,
				edge: edgeOf$1(grant, thing, way)
			})));
		}));
	};
}
/** Ways to become an identity by a role on it. */
const takeovers = [{
	kind: "addTrust",
	operation: control("Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write"),
	words: "adds federated credentials to"
}, {
	kind: "attachIdentity",
	operation: control("Microsoft.ManagedIdentity/userAssignedIdentities/assign/action"),
	words: "attaches"
}];
function control(name) {
	return {
		plane: "control",
		name
	};
}
function edgeOf$1(grant, identity, { kind, words }) {
	return actingAs(identity, [{
		...linkTo(grant),
		kind,
		text: `${grant.role.name} ${words} ${identity.actor.name}`
	}]);
}
/** User-assigned identities are principals and scopes at once, under one key. */
function identitiesOf$1({ scopes }) {
	return [...scopes.values()].filter(({ kind }) => kind === "identity").map((scope) => {
		const { name, id, key } = scope;
		return {
			actor: {
				kind: "identity",
				name,
				id,
				key
			},
			scope
		};
	});
}
// access/holdings/reach/trusts.ts
/** The actors that an identity trusts act as it. */
function trustSteps({ trusts }) {
	const byActor = Map.groupBy(trusts, ({ actor }) => actor.key);
	return (actor) => byActor.get(actor)?.map(edgeOf) ?? [];
}
/** An actor that operates a cluster can be any service account that the cluster signs for. */
function clusterSteps(model) {
	const signing = byPlace$2(signedByClusters(model));
	return (_, held) => {
		return inOrder(held.flatMap((grant) => {
			const signed = signing.get(grant.scope.key) ?? [];
			if (signed.length === 0 || !gives$1(grant, "azure-native:containerservice:managedcluster", (role) => operates(role, "azure-native:containerservice:managedcluster"))) return [];
			return signed.map(({ thing, depth }) => ({
				order: thing.order,
				depth,
				edge: edgeOfSigner(grant, thing)
			}));
		}));
	};
}
function edgeOf(trust) {
	const { issuer, subject, identity } = trust;
	return actingAs(identity, [{
		...linkTo(trust),
		kind: "federatedCredential",
		text: subject,
		issuer,
		subject
	}]);
}
function signedByClusters({ trusts, scopes }) {
	return trusts.flatMap((trust, order) => {
		const cluster = clusterOfSubject(trust.actor.key);
		const scope = cluster === void 0 ? void 0 : scopes.get(cluster);
		return scope === void 0 ? [] : [{
			trust,
			scope,
			order
		}];
	});
}
function edgeOfSigner(grant, { trust, scope }) {
	const edge = edgeOf(trust);
	return {
		...edge,
		links: [operating(grant, scope.name), ...edge.links]
	};
}
// access/holdings/reach/reach.ts
/**
* One step of reach. Members hold what their group holds. An actor acts as an identity if it is trusted by it, runs as
* it, operates what runs as it or a cluster whose service accounts it trusts, or may write trust or attach it
* (docs/architecture.md, "Trust is access"). Steps are made on demand, because there can be as many as actors times
* identities.
*
* @param grants by actor.
*/
function edgesOf(model, grants) {
	const ordered = inOneOrder(model);
	const kinds = [
		groupSteps,
		trustSteps,
		hostSteps,
		clusterSteps,
		takeoverSteps
	].map((steps) => steps(ordered));
	return (actor) => {
		const held = (grants.get(actor) ?? []).toSorted(byKey);
		return kinds.flatMap((steps) => steps(actor, held));
	};
}
/** Only the first of several ways is reported, so it must not depend on the order of the facts on a side. */
function inOneOrder(model) {
	return {
		...model,
		hosts: model.hosts.toSorted(byKey),
		trusts: model.trusts.toSorted(byKey),
		memberships: model.memberships.toSorted(byKey),
		scopes: new Map([...model.scopes].toSorted(([a], [b]) => byText(a, b)))
	};
}
function byKey(a, b) {
	return byText(a.key, b.key);
}
// access/holdings/serviceKeys.ts
/** All that a request with a key may do, where roles of Azure give the same. */
const opened$1 = new Map(serviceKinds$1.flatMap((kind) => {
	const { opens, noun } = serviceOf(kind);
	const id = `keys of ${kind === "cognitiveServices" ? "an AI account" : `a ${kind} ${noun}`}`;
	return opens === void 0 ? [] : [[kind, {
		id,
		name: "keys",
		permissions: [opens]
	}]];
}));
/** What whoever has a key of the service may do. */
function keysOf$1({ service, scope }) {
	const opens = opened$1.get(service);
	return opens === void 0 ? {
		power: "useKeys",
		of: scope.key
	} : {
		key: opens.id,
		name: opens.name,
		definition: opens
	};
}
/** What whoever has a key may do that is power over a part of the service; nothing where no role of Azure gives the same. */
function keysOfPart({ service, scope }, of) {
	const end = ` of ${scope.key}`;
	const word = of.endsWith(end) ? of.slice(0, -end.length) : "";
	const opens = lesserCalled(serviceOf(service), word)?.opens;
	if (opens === void 0) return void 0;
	const id = `${word} of ${service}`;
	const definition = parts.get(id) ?? {
		id,
		name: word,
		permissions: [opens]
	};
	parts.set(id, definition);
	return {
		key: id,
		name: word,
		definition
	};
}
/** One for each, so that it is compared once. */
const parts = /* @__PURE__ */ new Map();
/** Whether what is held is all that keys of the service open on which it is held. */
function isWholeKey(held) {
	return "definition" in held && wholes.has(held.definition);
}
const wholes = new Set(opened$1.values());
/** Whether a role lets its holder read the keys of a service. */
function listsKeys(role, { service }) {
	return serviceOf(service).listedBy.some((name) => allows(role, {
		plane: "control",
		name
	}) !== "no");
}
// access/holdings/holdings.ts
/** Who holds what in the end: the closure of roles, groups, trust, hosts and keys. */
function holdingsOf(model) {
	const byActor = Map.groupBy([...model.grants, ...model.holders], ({ actor }) => actor.key);
	const given = {
		grants: byActor,
		standings: Map.groupBy(model.standings, ({ actor }) => actor.key),
		owned: ownedGroups(model),
		services: Map.groupBy(model.services, ({ scope }) => scope.key)
	};
	const edges = edgesOf(model, byActor);
	const doors = model.services.filter(({ localAuth }) => localAuth !== "off");
	const ownDoors = Map.groupBy(doors, (door) => keyHolderOf(door).key);
	const heldBy = (actor) => {
		const own = ownDoors.get(actor.key);
		if (own !== void 0) return own.map((door) => keyHolding(actor, door, [doorLink(door)]));
		const held = [...reachedFrom(actor.key, edges)].flatMap((way) => heldThrough(actor, way, given));
		return [...held, ...throughDoors(actor, held, doors)];
	};
	const known = /* @__PURE__ */ new Map();
	return {
		actors: actorsOf$1(model, doors),
		of: (actor) => {
			const held = known.get(actor.key) ?? heldBy(actor);
			if (held.length <= maxRemembered) known.set(actor.key, held);
			return held;
		}
	};
}
/** Whoever holds more is asked about again: where many may become many identities, all of it would fill the memory. */
const maxRemembered = 100;
function actorsOf$1(model, doors) {
	const all = [
		...[...model.grants, ...model.holders].map(({ actor }) => actor),
		...model.memberships.map(({ member }) => member),
		...model.trusts.map(({ actor }) => actor),
		...model.hosts.map(({ actor }) => actor),
		...model.standings.map(({ actor }) => actor),
		...doors.map(keyHolderOf)
	];
	const actors = /* @__PURE__ */ new Map();
	for (const actor of all) if (!actors.has(actor.key)) actors.set(actor.key, actor);
	return actors;
}
/** The actor itself, then every group that it is in, then whatever it reaches through trust: each by its strongest way. */
function* reachedFrom(start, edges) {
	const seen = /* @__PURE__ */ new Set([start]);
	let ways = [{
		to: start,
		channel: "own",
		links: []
	}];
	const through = [];
	while (ways.length > 0) {
		yield* ways;
		const next = ways.flatMap((way) => edges(way.to).map((edge) => further$2(way, edge)));
		for (const way of next) if (way.channel === "through") through.push(way);
		ways = unseen(next.filter(({ channel }) => channel === "own"), seen);
		if (ways.length === 0) ways = unseen(through.splice(0), seen);
	}
}
function further$2({ channel, links }, edge) {
	return {
		to: edge.to.key,
		as: edge.as,
		channel: channel === "own" ? edge.channel : "through",
		links: [...links, ...edge.links]
	};
}
function unseen(ways, seen) {
	return ways.filter(({ to }) => {
		if (seen.has(to)) return false;
		seen.add(to);
		return true;
	});
}
function heldThrough(actor, { to, as, channel, links }, given) {
	const acting = as === void 0 ? [] : [{
		actor,
		scope: as.scope,
		channel,
		role: {
			power: as.power,
			of: to
		},
		via: links
	}];
	const held = (given.grants.get(to) ?? []).map((grant) => {
		const link = {
			...linkTo(grant),
			kind: grant.kind,
			text: grant.role.name
		};
		return {
			actor,
			scope: grant.scope,
			channel,
			role: grant.role,
			via: [...links, link]
		};
	});
	const standing = (given.standings.get(to) ?? []).flatMap((one) => {
		const link = {
			...linkTo(one),
			kind: one.step,
			text: one.text
		};
		if (one.step === "copiedKey") return copyHolding(actor, one, [...links, link], given.services);
		const { power, of } = one;
		const weakest = channel === "own" ? channelOf(one) : channel;
		return [{
			actor,
			scope: one.scope,
			channel: weakest,
			role: {
				power,
				of
			},
			via: [...links, link]
		}];
	});
	const owning = (given.owned.get(to) ?? []).map(({ scope, link }) => {
		return {
			actor,
			scope,
			channel,
			role: {
				power: "manageMembers",
				of: scope.key
			},
			via: [...links, link]
		};
	});
	return [
		...acting,
		...held,
		...standing,
		...owning
	];
}
/** Whoever may list the keys of a service that takes them holds what they open. */
function throughDoors(actor, held, doors) {
	if (held.length === 0 || doors.length === 0) return [];
	const byScope = Map.groupBy(held, ({ scope }) => scope.key);
	return doors.flatMap((door) => {
		const lister = [door.scope.key, ...door.scope.within].flatMap((key) => byScope.get(key) ?? []).find(({ role }) => {
			const definition = roleOf(role)?.definition;
			return definition !== void 0 && listsKeys(definition, door);
		});
		if (lister === void 0) return [];
		const link = {
			...linkTo(door),
			kind: "listKeys",
			text: `reads ${serviceOf(door.service).takes}s of ${door.scope.name}`
		};
		return [keyHolding(actor, door, [
			...lister.via,
			link,
			doorLink(door)
		])];
	});
}
function keyHolding(actor, door, via) {
	return {
		actor,
		scope: door.scope,
		channel: "key",
		role: keysOf$1(door),
		via
	};
}
/** What a copy of a key is good for: nothing where keys are off, all that they open, or what only the copy itself says. */
function copyHolding(actor, { scope, power, of }, via, services) {
	const doors = services.get(scope.key) ?? [];
	const open = doors.find(({ localAuth }) => localAuth !== "off");
	if (open === void 0) return doors.length > 0 ? [] : [{
		actor,
		scope,
		channel: "key",
		role: {
			power,
			of
		},
		via
	}];
	const whole = keyHolding(actor, open, [...via, doorLink(open)]);
	if (of === scope.key) return [whole];
	if (of === someKey(scope.key)) return [{
		...whole,
		isAtMost: true
	}];
	return [{
		actor,
		scope,
		channel: "key",
		role: keysOfPart(open, of) ?? {
			power,
			of
		},
		via: [...via, doorLink(open)]
	}];
}
/** Anyone who has a key, from a copy or from above what the plan can see. */
function keyHolderOf({ scope, service }) {
	const { takes, whose } = serviceOf(service);
	const of = whose === void 0 ? scope.name : `${whose} of ${scope.name}`;
	const key = whose === void 0 ? scope.key : anybodyKey(scope.key, whose);
	return {
		kind: "keyHolder",
		name: `anyone who has a ${takes} of ${of}`,
		id: `keys of ${scope.id}`,
		key: keyHolderKey(key)
	};
}
function doorLink(door) {
	return {
		...linkTo(door),
		kind: "localAuth",
		text: keyWords(door)
	};
}
function keyWords({ localAuth, reason, until, service }) {
	const keys = `${serviceOf(service).takes}s`;
	if (localAuth === "unknown") return `cannot tell whether ${keys} work: counted as working`;
	const end = until === void 0 ? `${keys} work, no end date` : `${keys} work; to be switched off by ${until}`;
	return reason === void 0 ? end : `${end}: "${reason}"`;
}
// access/expectations/side.ts
/** A model is asked about by its stack, and about names by the others. */
const known$2 = /* @__PURE__ */ new WeakMap();
function sideOf(model) {
	const found = known$2.get(model) ?? madeOf(model);
	known$2.set(model, found);
	return found;
}
function madeOf(model) {
	const holdings = holdingsOf(model);
	const holders = [...holdings.actors.values()].filter((actor) => !isHolder(actor));
	const actors = actorsIn(model, holdings).filter((actor) => !isHolder(actor));
	return {
		model,
		holdings,
		idleOn: idleIn(model),
		actors,
		scopes: scopesIn(model),
		holders
	};
}
// access/expectations/check.ts
/** Every expectation about a stack that does not hold on the side after, each with a witness and its way. */
function brokenIn(stack, before, after, { judging, principals }) {
	const about = judging.filter((expectation) => isAbout(expectation, stack));
	if (about.length === 0) return [];
	const now = sideOf(after);
	const sides = before === null ? [now] : [sideOf(before), now];
	const named = namedActors(principals);
	return about.flatMap((expectation) => {
		const expected = `expected that ${sayExpectation(expectation)}`;
		const because = expectation.because === void 0 ? {} : { because: expectation.because };
		return checked(expectation, resolved(expectation, sides, named), now).map(({ message, ...broken }) => ({
			...broken,
			...because,
			message: `${expected}: ${message}`
		}));
	});
}
function checked(expectation, names, now) {
	if ("may" in expectation && "who" in expectation) return missing(expectation, names, now);
	if (!("reaches" in expectation) && names.on.length > 0 && all(names.on).length === 0) return [];
	const breaches = breachesOf(forbiddenBy(expectation, names), now).toSorted(worstFirst);
	const told = breaches.slice(0, maxTold).map((breach) => {
		const last = breach.holding.via.at(-1);
		return {
			message: sayBreach(breach),
			...last !== void 0 && { by: last }
		};
	});
	const more = breaches.length - told.length;
	const rest = more > 0 ? [{ message: `${String(more)} more ways break it: keyless who-can and explain list them` }] : [];
	return breaches.length > 0 ? [...told, ...rest] : notKnown(now.model);
}
/** Each breach is a finding of its own, so that a new one is not hidden by one that is waived. */
const maxTold = 50;
function worstFirst(a, b) {
	const rank = ({ doubt, holding }) => (doubt === void 0 ? 0 : channels.length) + channels.indexOf(holding.channel);
	return rank(a) - rank(b) || severityOf(a.powers) - severityOf(b.powers) || byText(sayBreach(a), sayBreach(b));
}
function forbiddenBy(expectation, { who, on }) {
	if ("reaches" in expectation) return {
		who: { of: allAndAbsent(who) },
		powers: void 0,
		on: void 0,
		outside: certain(on)
	};
	const where = {
		on: expectation.on === void 0 ? void 0 : all(on),
		outside: []
	};
	if ("nobodyMay" in expectation) return {
		who: { besides: /* @__PURE__ */ new Set() },
		powers: expectation.nobodyMay,
		...where
	};
	if ("mayNot" in expectation) return {
		who: { of: allAndAbsent(who) },
		powers: expectation.mayNot,
		...where
	};
	return {
		who: { besides: new Set(certain(who).map(({ key }) => key)) },
		powers: expectation.may,
		...where
	};
}
/** What is not known may give anything to anybody. Of a copied key it is told who has it. */
function notKnown(model) {
	const open = openUnknowns(model).filter(({ isCopiedKey }) => isCopiedKey !== true);
	const [first] = open;
	if (first === void 0) return [];
	const example = [parseUrn(first.urn).name, first.path].filter((part) => part !== "").join(" ");
	const number = open.length === 1 ? "something is" : `${String(open.length)} things are`;
	const { why } = first;
	return [{ message: `nobody can tell, because ${number} not known${open.length === 1 ? "" : ", such as"} ${say$1(example)} (${say$1(why)})` }];
}
function missing({ may }, { who, on }, now) {
	const absent = [...who, ...on].filter(({ things }) => things.length === 0);
	if (absent.length > 0) return absent.map(({ name }) => ({ message: `there is no ${say$1(name)} here` }));
	const byKey = new Map(now.actors.map((actor) => [actor.key, actor]));
	return all(who).flatMap((actor) => all(on).flatMap((scope) => may.flatMap((power) => {
		const answer = mayCertainly(byKey.get(actor.key), power, scope, now);
		if (answer === "yes") return [];
		const [name, what] = [sayActor(actor), `${sayPowers([power])} on ${sayScope(scope)}`];
		if (answer === "no") return [{ message: `${name} may not ${what}` }];
		return [{ message: `nobody can tell whether ${name} may ${what}: ${answer.perhaps}` }];
	})));
}
// access/expectations/misnamed.ts
/** Expectations about nobody hold whatever a change does, so their names are looked at on the side after of all stacks. */
function misnamedIn({ own = [], principals }, stacks) {
	const named = namedActors(principals);
	return own.flatMap((expectation) => {
		const { location } = expectation;
		return problemsOf(expectation, stacks, named).map((problem) => ({
			message: `expected that ${sayExpectation(expectation)}: ${problem}`,
			...location !== void 0 && { location }
		}));
	});
}
function problemsOf(expectation, stacks, named) {
	const { who, on } = namesIn(expectation);
	const { in: patterns = [] } = expectation;
	const [everywhere, here] = [[...stacks], [...stacks].filter(([stack]) => isAbout(expectation, stack))].map((some) => some.map(([, side]) => side));
	return [
		...patterns.flatMap((pattern) => stackProblem(pattern, [...stacks.keys()])),
		...who.flatMap((name) => problemOf$1(name, "nobody", [...everywhere.map(({ actors }) => actors), named].map((actors) => findActor(actors, name)))),
		...on.flatMap((name) => problemOf$1(name, "nothing", here.map(({ scopes }) => findScope(scopes, name))))
	];
}
function stackProblem(pattern, stacks) {
	const bare = pattern.replace(/^!/, "");
	if (stacks.some((stack) => isAbout({ in: [bare] }, stack))) return [];
	return [`"${say$1(pattern)}" names no stack${didYouMean(closestMatch(bare, stacks, { maxDistance: 3 }))}`];
}
function problemOf$1(name, none, found) {
	for (const one of found) {
		if (!("several" in one)) continue;
		const [first] = one.several;
		const how = `write kind and name, such as "${first?.kind ?? ""} ${say$1(first?.name ?? "")}", or the id`;
		return [`"${say$1(name)}" names ${String(one.several.length)} things of one stack: ${how}`];
	}
	if (found.some((one) => "found" in one)) return [];
	return [`"${say$1(name)}" names ${none}${didYouMean(found.flatMap((one) => "similar" in one ? one.similar ?? [] : [])[0])}`];
}
function didYouMean(name) {
	return name === void 0 ? "" : ` (did you mean ${say$1(name)}?)`;
}
// access/rules/brokenExpectation.ts
const brokenExpectation = {
	id: "broken-expectation",
	title: "Access that the team does not expect, or nobody can tell whether there is",
	level: "error",
	reason: "keyless.yaml says who may do what, and who must not. After the change somebody has access against that, in whatever way: by a role, through a trust, a host or a group, or by a key. What is not known breaks an expectation, too, if it could.",
	fix: "Take the access away, or change what keyless.yaml expects, in a change of its own that is reviewed first.",
	link: "https://learn.microsoft.com/azure/role-based-access-control/best-practices",
	check: (input, all) => [...broken(input), ...misnamed(input, all)],
	examples: [
		{
			title: "Nobody may read keys.",
			expects: [{
				nobodyMay: ["readKeys"],
				in: ["prod"]
			}],
			stack: "prod",
			after: [service("openai aoai in resource group ai", "off"), grant("group ops", "Contributor", "resource group ai", { by: "ops-ai" })],
			finds: ["error: expected that nobody may read keys: group ops may read keys on resource group ai, by Contributor (ops-ai)"]
		},
		{
			title: "Only some may, and whoever is trusted by them is named, too.",
			expects: [{
				only: ["chat-api"],
				may: ["callModels"],
				on: ["aoai"]
			}],
			after: [
				service("openai aoai", "off"),
				grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai", { by: "chat-aoai" }),
				trust("identity chat-api", "repo:contoso/chat:environment:prod", { by: "chat-trust" })
			],
			finds: ["error: expected that only chat-api may call models on aoai: github contoso/chat environment prod may call models on aoai, by trust in repo:contoso/chat:environment:prod (chat-trust), then Cognitive Services OpenAI User (chat-aoai)"]
		},
		{
			title: "A role that is not known may be one that breaks it.",
			expects: [{
				who: ["group ai-developers"],
				mayNot: ["assignRoles"]
			}],
			after: [grant("group ai-developers", "Nobody Knows", "openai aoai", { by: "devs-aoai" })],
			finds: ["error: expected that group ai-developers may not assign roles: nobody can tell, because what Nobody Knows allows is not known: group ai-developers may have it on aoai, by Nobody Knows (devs-aoai)"]
		},
		{
			title: "Names that are nobody's are a mistake in keyless.yaml.",
			expects: [{
				only: ["chat-apo"],
				may: ["readSecrets"]
			}],
			after: [grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai")],
			finds: ["error: expected that only chat-apo may read secrets: \"chat-apo\" names nobody (did you mean chat-api?)"]
		},
		{
			title: "All is as expected.",
			expects: [
				{ nobodyMay: ["readKeys"] },
				{
					who: ["group ai-developers"],
					reaches: "nothing",
					in: ["prod"]
				},
				{
					who: ["weekly-report"],
					may: ["callModels"],
					on: ["aoai"]
				}
			],
			after: [
				service("openai aoai", "off"),
				host("identity weekly-report", "host weekly-report"),
				grant("identity weekly-report", "Cognitive Services OpenAI User", "openai aoai"),
				grant("group ai-developers", "Cognitive Services OpenAI User", "openai aoai")
			],
			elsewhere: { prod: [] },
			finds: []
		}
	]
};
function broken({ stack, before, after, expected }) {
	if (expected === void 0) return [];
	const { doubt } = expected;
	return [...doubt === void 0 ? [] : [{
		message: doubt,
		urn: ""
	}], ...brokenIn(stack, before, after, expected).map(({ message, by, because }) => ({
		message,
		...because !== void 0 && { fix: `${brokenExpectation.fix} It is expected because: ${because}` },
		...by === void 0 ? { urn: "" } : {
			urn: by.urn,
			...by.location !== void 0 && { location: by.location }
		}
	}))];
}
/** Said once, with the first stack. */
function misnamed(input, all) {
	const { expected } = input;
	if (expected?.own === void 0 || all[0] !== input) return [];
	return misnamedIn(expected, new Map(all.map(({ stack, after }) => [stack, sideOf(after)]))).map(({ message, location }) => ({
		message,
		fix: "Write the name as reports say it.",
		urn: "",
		...location !== void 0 && { location }
	}));
}
// access/rules/contentShareKey.ts
const contentShareKey = {
	id: "content-share-key",
	title: "A function app keeps its code on a file share, which takes a key only",
	level: "warning",
	reason: "On Consumption and Premium plans the code can lie on a share of Azure Files, which the platform mounts with a key of the storage account: there is no identity for it. As long as it is there, keys of that account cannot go off, and whoever reads the settings of the app has one.",
	fix: "Run the app from a package (runFromPackage of FunctionApp), or move it to Flex Consumption, and remove both settings of the share. If it has to stay, say why: the tag azure-keyless:content-share.",
	link: "https://learn.microsoft.com/azure/azure-functions/storage-considerations",
	check: ({ after }) => after.settings.filter(isOnShare).map((each) => {
		const { actor, shareReason } = each;
		const message = `${sayActor(actor)} keeps its code on Azure Files, so a key of the storage account remains`;
		return shareReason === void 0 ? {
			message,
			...at(each)
		} : {
			message: `${message}: "${say$1(shareReason)}"`,
			level: "note",
			...at(each)
		};
	}),
	examples: [
		{
			title: "A function app with its content on a share.",
			after: [settings("host report", [
				"AzureWebJobsStorage__accountName",
				"WEBSITE_CONTENTAZUREFILECONNECTIONSTRING",
				"WEBSITE_CONTENTSHARE"
			])],
			finds: ["warning: host report keeps its code on Azure Files, so a key of the storage account remains"]
		},
		{
			title: "One that says why, and settings that are a resource of their own.",
			after: [settings("host report", ["WEBSITE_CONTENTSHARE"], { shareReason: "edited in the portal until March" }), settings("host archive", ["website_contentazurefileconnectionstring"], { by: "settings-of-archive" })],
			finds: ["warning: host archive keeps its code on Azure Files, so a key of the storage account remains", "note: host report keeps its code on Azure Files, so a key of the storage account remains: \"edited in the portal until March\""]
		},
		{
			title: "One that runs from a package.",
			after: [settings("host report", ["AzureWebJobsStorage__accountName", "WEBSITE_RUN_FROM_PACKAGE"])],
			finds: []
		}
	]
};
const ofShare = new Set(["WEBSITE_CONTENTAZUREFILECONNECTIONSTRING", "WEBSITE_CONTENTSHARE"].map(sameSetting));
function isOnShare({ names }) {
	return names.some((name) => ofShare.has(sameSetting(name)));
}
// access/rules/copiedKey.ts
const copiedKey = {
	id: "copied-key",
	title: "A key that the program reads and hands over",
	level: "warning",
	reason: "A copied key gives access to nobody in particular: anybody who can read the place where it is stored has all that it opens, and keeps it until the key is regenerated, whatever roles they hold.",
	fix: "Give whatever uses the key a role instead, remove the copy, then regenerate the key or switch keys off.",
	link: "https://learn.microsoft.com/azure/ai-services/disable-local-auth",
	check: ({ after }) => {
		const copies = after.standings.filter(({ step, text }) => step === "copiedKey" && !text.startsWith("holds a secret of ")).filter(isOfUse(after));
		return [...Map.groupBy(copies, ({ scope }) => scope.key).values()].flatMap((same) => told(same, after));
	},
	examples: [
		{
			title: "An app and a vault have a key of the same account.",
			after: [
				service("openai aoai", "on"),
				copy("host shop", "openai aoai"),
				copy("key holder whoever reads key vault kv", "openai aoai")
			],
			finds: ["warning: container app shop holds a key of aoai; whoever reads key vault kv holds it too"]
		},
		{
			title: "Only a store has it; whether the service takes keys is not known.",
			after: [service("storage lake", "unknown"), copy("key holder whoever reads the outputs of this stack", "storage lake")],
			finds: ["warning: whoever reads the outputs of this stack holds a key of storage lake"]
		},
		{
			title: "Keys are off: a copy opens nothing.",
			after: [service("openai aoai", "off"), copy("host shop", "openai aoai")],
			finds: []
		}
	]
};
/** Where keys are off a copy is good for nothing. */
function isOfUse({ services }) {
	const byScope = Map.groupBy(services, ({ scope }) => scope.key);
	return ({ scope }) => {
		const doors = byScope.get(scope.key) ?? [];
		return doors.length === 0 || doors.some(({ localAuth }) => localAuth !== "off");
	};
}
/** Of one service all that have a copy, in one sentence. */
function told(copies, { services }) {
	const [first] = copies;
	if (first === void 0) return [];
	const byWord = [...Map.groupBy(copies, ({ text }) => /^holds (an? .+?) of /.exec(text)?.[1] ?? "a key")];
	const said = [...Map.groupBy(byWord, ([, same]) => sayHolders("it", same)).values()].map((alike, index) => {
		const words = sayList(alike.map(([word]) => word));
		const of = alike.flatMap(([, same]) => same);
		return sayHolders(`${words} of ${index > 0 ? "it" : sayScope(first.scope)}`, of);
	});
	const door = services.find(({ scope, localAuth }) => scope.key === first.scope.key && localAuth !== "off");
	return [{
		message: said.join("; "),
		...door !== void 0 && { fix: fixFor$2(door.service) },
		...at(first)
	}];
}
/** `container app shop holds a key of aoai; whoever reads key vault kv holds it too`. */
function sayHolders(what, copies) {
	const isReader = ({ actor }) => actor.name.startsWith(readerWords);
	const holders = [...new Set(copies.filter((one) => !isReader(one)).map(sayHolder))];
	const places = copies.filter(isReader).map(({ actor }) => say$1(actor.name.slice(14)));
	const readers = [...new Set(places)];
	const whoever = `whoever reads ${sayList(readers, readers.length, "or")} holds`;
	if (holders.length === 0) return `${whoever} ${what}`;
	const too = readers.length === 0 ? "" : `; ${whoever} it too`;
	return `${sayList(holders)} ${holders.length === 1 ? "holds" : "hold"} ${what}${too}`;
}
function fixFor$2(kind) {
	const { advice, takes } = serviceOf(kind);
	return `Give whatever uses the ${takes} a role instead (${advice.instead}), remove the copy, then regenerate the ${takes} or switch ${takes}s off (${advice.off}).`;
}
/** `container app shop`; the type says what it is where the fact is read from the holder itself. */
function sayHolder({ actor, urn }) {
	const name = say$1(actor.name);
	return nameIn$3(urn) === actor.name ? `${kindInWords(urn)} ${name}` : `app ${name}`;
}
// access/rules/coveredGrant.ts
const coveredGrant = {
	id: "covered-grant",
	title: "A role that adds nothing to another role of the same principal",
	level: "note",
	reason: "Another role of the same principal, on the same scope or one around it, already allows all of it. Removing the covered role removes no access, although it looks as if it did.",
	fix: "Drop the covered role; or keep it and drop the wider one, where the narrower is enough.",
	link: "https://learn.microsoft.com/azure/role-based-access-control/scope-overview",
	check: (input) => {
		const declared = declaredGrants(input).filter(({ kind }) => kind === "roleAssignment");
		const covers = comparison();
		return [...Map.groupBy(declared, ({ actor }) => actor.key).values()].flatMap((held) => {
			const byScope = Map.groupBy(held, ({ scope }) => scope.key);
			return held.flatMap((grant) => {
				const wider = held.length > 1 && widerThan(grant, byScope, covers);
				if (!wider) return [];
				const [what, than] = [grant, wider].map(({ role, scope }) => `${say$1(role.name)} on ${sayScope(scope)}`);
				return [{
					message: `${sayActor(grant.actor)}: ${what ?? ""} adds nothing to ${than ?? ""}`,
					...at(grant)
				}];
			});
		});
	},
	examples: [
		{
			title: "A wider role on the same account.",
			after: [grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai"), grant("identity chat-api", "Cognitive Services OpenAI Contributor", "openai aoai")],
			finds: ["note: identity chat-api: Cognitive Services OpenAI User on aoai adds nothing to Cognitive Services OpenAI Contributor on aoai"]
		},
		{
			title: "The same role on the resource group around it.",
			after: [grant("group auditors", "Reader", "openai aoai in resource group ai in subscription shop"), grant("group auditors", "Reader", "resource group ai in subscription shop")],
			finds: ["note: group auditors: Reader on aoai adds nothing to Reader on resource group ai"]
		},
		{
			title: "Each allows something that the other does not; a wider role of somebody else.",
			after: [
				grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai in resource group ai"),
				grant("identity chat-api", "Contributor", "resource group ai"),
				grant("group platform", "Owner", "resource group ai")
			],
			finds: []
		}
	]
};
/** The first of the same actor's grants, here or around here, that allows all of this one. */
function widerThan(grant, byScope, covers) {
	const { definition } = grant.role;
	if (definition === void 0) return void 0;
	return [grant.scope.key, ...grant.scope.within].flatMap((key) => byScope.get(key)?.slice(0, maxLookedAt) ?? []).find((other) => {
		if (other === grant || other.role.definition === void 0) return false;
		if (!covers(other.role.definition, definition)) return false;
		return !(other.scope.key === grant.scope.key) || other.role.key !== grant.role.key && isFirst(other, grant, covers);
	});
}
function isFirst(other, grant, covers) {
	const [a, b] = [other.role.definition, grant.role.definition];
	return a === void 0 || b === void 0 || other.urn < grant.urn || !covers(b, a);
}
/** Of the roles of one actor on one scope, how many may be the wider one. */
const maxLookedAt = 16;
/** How many pairs of roles are compared for one stack, and how long for each: a note is not worth a long wait. */
const maxPairs = 2e3;
const maxSteps = 1e5;
/** Whether one role allows all that another one does. Pairs of roles are few and grants are many: each is compared once. */
function comparison() {
	let pairs = 0;
	const answers = /* @__PURE__ */ new Map();
	return (wide, narrow) => {
		if (wide === narrow) return true;
		const known = answers.get(wide) ?? /* @__PURE__ */ new Map();
		answers.set(wide, known);
		const answer = known.get(narrow) ?? (++pairs <= maxPairs && gainsOf(wide, narrow, { maxSteps })?.length === 0);
		known.set(narrow, answer);
		return answer;
	};
}
// access/rules/credentialBudget.ts
/** Azure's limit (https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations). */
const maxCredentials = 20;
/** From how many on it is worth a note. */
const nearlyUsed = 17;
const credentialBudget = {
	id: "credential-budget",
	title: "An identity has nearly all the federated credentials that Azure allows",
	level: "note",
	reason: "Azure allows at most 20 federated credentials on one identity, and refuses the next one in the middle of an update. Also, each of them gives all the access that the identity holds. With 20 or more it is a warning.",
	fix: "Give each workload an identity of its own.",
	link: "https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations",
	check: ({ after }) => [...Map.groupBy(after.trusts, ({ identity }) => identity.scope.key).values()].filter(({ length }) => length >= nearlyUsed).flatMap(budgetOf),
	examples: [
		{
			title: "17 of 20.",
			after: services(17),
			finds: ["note: identity chat-api has 17 of 20 federated credentials"]
		},
		{
			title: "All 20.",
			after: services(20),
			finds: ["warning: identity chat-api has 20 of 20 federated credentials"]
		},
		{
			title: "16 of 20.",
			after: services(16),
			finds: []
		}
	]
};
function budgetOf(trusts) {
	const [first] = trusts.toSorted((a, b) => byText(a.urn, b.urn));
	if (first === void 0) return [];
	return [{
		message: `${sayActor(first.identity.actor)} has ${String(trusts.length)} of ${String(maxCredentials)} federated credentials`,
		...trusts.length >= maxCredentials && { level: "warning" },
		...at(first)
	}];
}
function services(count) {
	return Array.from({ length: count }, (_, index) => trust("identity chat-api", `system:serviceaccount:chat:worker-${String(index + 1)}`, { issuer: "https://oidc.example/cluster" }));
}
// access/rules/environment.ts
/**
* Whether a stack is one for production, by its name: `prod`, `eu-prod`, `contoso/chat/production`. The name is all that a
* digest or a lock tells, so `pre-prod` counts as well; `product` does not.
*/
function isProduction(stack) {
	return /(^|[-_./])prod(?!ucts?($|[-_./]))/i.test(stack);
}
/** Whether a stack is one that developers work in, by its name: `dev`, `alice-dev`, `sandbox`. Nothing else counts as one. */
function isDevelopment(stack) {
	const words = stack.toLowerCase().split(/[-_./]/);
	return !(words.includes("non") || words.includes("not") || isProduction(stack)) && words.some((word) => /^(dev|develop|development|sandbox|playground|local)\d*$/.test(word));
}
// access/rules/developersOutsideDev.ts
const developersOutsideDev = {
	id: "developers-outside-dev",
	title: "Developers hold roles on an AI account that is not for development",
	level: "warning",
	reason: "Developers who hold access of their own can try things out on accounts that customers use, without any review. A grant counts as one to developers if it is made by the component DeveloperAccess, in any stack whose name does not say that it is for development, or, in a production stack, if it lets a group or user call or manage the models of an account.",
	fix: "Give developers access to an account in a development stack, and leave the work here to workloads and pipelines.",
	link: "https://learn.microsoft.com/azure/role-based-access-control/best-practices",
	check: ({ stack, after }) => after.grants.filter((grant) => isOfDevelopers(grant, stack)).map((grant) => {
		const held = `${say$1(grant.role.name)} on ${sayScope(grant.scope)}`;
		const where = `stack ${say$1(stack)} is not named as development`;
		return {
			message: `${sayActor(grant.actor)}: people hold ${held}, and ${where}`,
			...at(grant)
		};
	}),
	examples: [
		{
			title: "DeveloperAccess in a stack that is not for development.",
			stack: "staging",
			after: [grant("group ai-developers", "Cognitive Services OpenAI User", "openai aoai", { component: "DeveloperAccess" })],
			finds: ["warning: group ai-developers: people hold Cognitive Services OpenAI User on aoai, and stack staging is not named as development"]
		},
		{
			title: "People on an account of production.",
			stack: "prod",
			after: [grant("group ai-developers", "Cognitive Services OpenAI Contributor", "openai aoai"), grant("user ann", "Cognitive Services OpenAI User", "openai aoai")],
			finds: ["warning: group ai-developers: people hold Cognitive Services OpenAI Contributor on aoai, and stack prod is not named as development", "warning: user ann: people hold Cognitive Services OpenAI User on aoai, and stack prod is not named as development"]
		},
		{
			title: "The same in a development stack.",
			stack: "alice-dev",
			after: [grant("group ai-developers", "Cognitive Services OpenAI User", "openai aoai", { component: "DeveloperAccess" })],
			finds: []
		},
		{
			title: "In production a workload, and people who only look.",
			stack: "prod",
			after: [grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai"), grant("group auditors", "Reader", "openai aoai")],
			finds: []
		}
	]
};
function isOfDevelopers(grant, stack) {
	if (isInComponent(grant.key, "DeveloperAccess")) return !isDevelopment(stack);
	return isProduction(stack) && isOfPeople(grant) && usesModels(grant);
}
function isOfPeople({ actor }) {
	return actor.kind === "group" || actor.kind === "user";
}
function usesModels({ role: { definition }, scope }) {
	if (!accountKinds.includes(scope.kind) || definition === void 0) return false;
	const held = powersAt(definition, scope);
	return held.includes("callModels") || held.includes("manageModels");
}
// access/rules/duplicateGrant.ts
const duplicateGrant = {
	id: "duplicate-grant",
	title: "The same role on the same scope for the same principal, more than once",
	level: "error",
	reason: "Azure identifies a role assignment by principal, role and scope, and refuses a second one with the same three (RoleAssignmentExists), whatever its name or condition: pulumi up stops there. It is a note if both existed before, or if they are not role assignments: then dropping one does not remove the access.",
	fix: "Declare it once.",
	link: "https://learn.microsoft.com/azure/role-based-access-control/troubleshooting",
	check: (input) => {
		const repeated = [...Map.groupBy(declaredGrants(input), tupleOf$1).values()].filter(({ length }) => length > 1);
		if (repeated.length === 0) return [];
		const stood = new Set(input.before?.grants.map(identityOf$1));
		const isNew = (grant) => !stood.has(identityOf$1(grant));
		return repeated.flatMap((same) => {
			const last = same.toSorted((a, b) => Number(isNew(a)) - Number(isNew(b)) || byText(a.urn, b.urn)).at(-1);
			if (last === void 0) return [];
			const times = same.length === 2 ? "twice" : `${String(same.length)} times`;
			const given = `${sayActor(last.actor)} is given ${say$1(last.role.name)} on ${sayScope(last.scope)} ${times}`;
			if (last.kind !== "roleAssignment" || !isNew(last)) return [{
				message: given,
				level: "note",
				...at(last)
			}];
			return [{
				message: `${given}: Azure refuses another one`,
				...at(last)
			}];
		});
	},
	examples: [
		{
			title: "Two resources give the same.",
			after: [grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai", { by: "chat-api-aoai" }), grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai", { by: "aoai-callers-1" })],
			finds: ["error: identity chat-api is given Cognitive Services OpenAI User on aoai twice: Azure refuses another one"]
		},
		{
			title: "They stood side by side before.",
			before: ["a", "b"].map((by) => grant("group ops", "Reader", "search docs", { by })),
			after: ["a", "b"].map((by) => grant("group ops", "Reader", "search docs", { by })),
			finds: ["note: group ops is given Reader on search docs twice"]
		},
		{
			title: "Three are one finding.",
			after: [
				"a",
				"b",
				"c"
			].map((by) => grant("group ops", "Reader", "search docs", { by })),
			finds: ["error: group ops is given Reader on search docs 3 times: Azure refuses another one"]
		},
		{
			title: "Another scope, another role, another principal.",
			after: [
				grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai"),
				grant("identity chat-api", "Cognitive Services OpenAI User", "openai batch"),
				grant("identity chat-api", "Reader", "openai aoai"),
				grant("identity reports", "Reader", "openai aoai")
			],
			finds: []
		}
	]
};
// access/rules/serviceCallers.ts
/**
* Finds the services that a workload may call: by a role of its own, of an identity that it runs as or of a group of these, or
* with a key that it has. A role that is not known, or on a scope that is not, may let it.
*
* @returns the services, by the key of the workload's identity or host.
*/
function callersOf({ services, grants, hosts, memberships, standings }) {
	const identities = Map.groupBy(hosts, ({ actor }) => actor.key);
	const groups = Map.groupBy(memberships, ({ member }) => member.key);
	const held = Map.groupBy(grants, ({ actor }) => actor.key);
	const copies = Map.groupBy(standings.filter(({ step }) => step === "copiedKey"), ({ actor }) => actor.key);
	const actsAs = (key) => [...(identities.get(key) ?? []).map(({ identity }) => identity.actor.key), ...(groups.get(key) ?? []).map(({ group }) => group.key)];
	return (key) => {
		const principals = /* @__PURE__ */ new Set([key]);
		for (const principal of principals) for (const other of actsAs(principal)) principals.add(other);
		const roles = [...principals].flatMap((principal) => held.get(principal) ?? []);
		const keys = new Set([...principals].flatMap((principal) => copies.get(principal) ?? []).map(({ scope }) => scope.key));
		return services.filter((service) => keys.has(service.scope.key) || roles.some((role) => lets(role, service)));
	};
}
function lets({ role: { definition }, scope }, service) {
	if (scope.kind !== "unknown" && ![service.scope.key, ...service.scope.within].includes(scope.key)) return false;
	return definition === void 0 || powersAt(definition, service.scope).some((power) => calling.has(power));
}
/** Powers with which a service is called: whoever reads a key calls with that. */
const calling = /* @__PURE__ */ new Set([
	"callModels",
	"readData",
	"writeData",
	"readSecrets",
	"readKeys"
]);
// access/rules/identityOnHosts.ts
const identityOnHosts = {
	id: "identity-on-hosts",
	title: "Several hosts run as one identity",
	level: "note",
	reason: "A service logs the identity of its caller. Where several apps or jobs share one, the log does not tell which of them called, so that it cannot show either which of them still needs a key, and a role that one of them needs is held by all.",
	fix: "Give each an identity of its own, or agree that they are one workload: then watch each of them by its own log.",
	link: "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations",
	check: ({ after }) => {
		const shared = [...Map.groupBy(after.hosts.filter(isOfUser), ({ identity }) => identity.actor.key).values()];
		const callers = callersOf(after);
		return shared.flatMap((hosts) => found$3(hosts, callers));
	},
	examples: [
		{
			title: "Two apps and a job call an account as one identity.",
			after: [
				service("openai aoai", "off"),
				grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai"),
				host("identity chat-api", "host web"),
				host("identity chat-api", "host worker"),
				host("identity chat-api", "host report")
			],
			finds: ["note: 3 hosts run as identity chat-api, host report, host web and host worker: the log of callers of aoai does not tell them apart"]
		},
		{
			title: "Five apps query one index.",
			after: [
				service("search docs", "on"),
				grant("identity query", "Search Index Data Reader", "search docs"),
				...[
					"a",
					"b",
					"c",
					"d",
					"e"
				].map((name) => host("identity query", `host ${name}`))
			],
			finds: ["note: 5 hosts run as identity query, host a, host b, host c and 2 more: the log of callers of search docs does not tell them apart"]
		},
		{
			title: "An identity for each; and one that calls no service.",
			after: [
				service("openai aoai", "off"),
				grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai"),
				host("identity chat-api", "host web"),
				host("identity deploy", "host web"),
				host("identity deploy", "host worker")
			],
			finds: []
		}
	]
};
/** The identity that Azure makes for one resource is of that alone, and nobody can tell how many share one that is not known. */
function isOfUser({ identity: { actor } }) {
	return actor.kind === "identity" && !isOfResource(actor);
}
function found$3(hosts, callers) {
	const each = [...new Map(hosts.map((one) => [one.actor.key, one])).values()];
	const [first] = each;
	if (first === void 0 || each.length < 2) return [];
	const called = callers(first.identity.actor.key);
	if (called.length === 0) return [];
	const names = sayList(each.map(({ actor }) => sayActor(actor)).toSorted());
	const logs = sayList(called.map(({ scope }) => sayScope(scope)));
	return [{
		message: `${`${each.length} hosts run as ${sayActor(first.identity.actor)}, ${names}`}: the log of callers of ${logs} does not tell them apart`,
		...at(first)
	}];
}
// access/rules/keyDoor.ts
const keyDoor = {
	id: "key-door",
	title: "A role that can list the keys of a service where keys work",
	level: "warning",
	reason: "A principal that can list keys has all that the keys open, whatever else the role allows. It also keeps that access: a copied key works until it is regenerated, even after the role is removed.",
	fix: fixFor$1([{
		service: "cognitiveServices",
		scope: { kind: "openai" }
	}]),
	link: "https://learn.microsoft.com/azure/ai-services/disable-local-auth",
	check: ({ after }) => {
		const doors = doorsOf(after);
		return after.grants.flatMap((grant) => opened(grant, doors));
	},
	examples: [
		{
			title: "A role on the account that lists keys.",
			after: [service("openai aoai", "on"), grant("identity chat-api", "Cognitive Services User", "openai aoai")],
			finds: ["warning: identity chat-api holds Cognitive Services User on aoai: it can list the keys of aoai, where keys work"]
		},
		{
			title: "A role on a resource group opens every door in it; a subscription may be the one that it is in.",
			after: [
				service("openai aoai in resource group ai", "on"),
				service("search docs in resource group ai", "unknown"),
				grant("group platform", "Contributor", "resource group ai"),
				grant("group admins", "Contributor", "subscription shop")
			],
			finds: ["warning: group admins holds Contributor on subscription shop: it can list the keys of aoai and search docs, if they lie in it, which is not known", "warning: group platform holds Contributor on resource group ai: it can list the keys of aoai and search docs, where keys work"]
		},
		{
			title: "Keys are off, or the role lists none.",
			after: [
				service("openai aoai", "off"),
				service("openai batch", "on"),
				grant("identity chat-api", "Cognitive Services User", "openai aoai"),
				grant("identity chat-api", "Cognitive Services OpenAI User", "openai batch")
			],
			finds: []
		}
	]
};
function doorsOf({ services, scopes }) {
	const open = services.filter(({ localAuth }) => localAuth !== "off");
	return [...Map.groupBy(open, ({ service }) => service).values()].flatMap((ofKind) => {
		const [sample] = ofKind;
		if (sample === void 0) return [];
		return [{
			sample,
			inside: byPlace$1(ofKind, ({ scope }) => [scope.key, ...scope.within]),
			perhapsInside: byPlace$1(ofKind, ({ scope }) => {
				const known = new Set(scope.within.map((key) => scopes.get(key)?.kind));
				return wideKinds.filter((kind) => !known.has(kind));
			})
		}];
	});
}
const wideKinds = [
	"resourceGroup",
	"subscription",
	"managementGroup",
	"unknown"
];
function byPlace$1(doors, places) {
	const found = /* @__PURE__ */ new Map();
	for (const door of doors) for (const place of places(door)) {
		const there = found.get(place);
		if (there === void 0) found.set(place, [door]);
		else there.push(door);
	}
	return found;
}
function opened(grant, doors) {
	const { scope, role } = grant;
	const { definition } = role;
	const listed = definition === void 0 ? [] : doors.filter(({ sample }) => lists(definition, sample));
	if (listed.length === 0) return [];
	const certain = sayDoors(listed.map(({ inside }) => inside.get(scope.key)));
	const perhaps = sayDoors(listed.map(({ perhapsInside }) => perhapsInside.get(scope.kind)));
	const doorsNamed = listed.flatMap(({ sample, inside, perhapsInside }) => {
		const some = firstOf([inside.get(scope.key), perhapsInside.get(scope.kind)]);
		return some.length === 0 ? [sample] : some;
	});
	return [...certain === "" ? [] : [`it can list the keys of ${certain}, where keys work`], ...perhaps === "" ? [] : [`it can list the keys of ${perhaps}, if they lie in it, which is not known`]].map((follows) => ({
		...foundOf([grant], follows),
		fix: fixFor$1(doorsNamed)
	}));
}
function fixFor$1(doors) {
	const off = new Set(doors.map(({ service }) => serviceOf(service).advice.off));
	const instead = new Set(doors.map(roleInstead));
	const suchAs = instead.size > 1 ? "" : `, such as ${[...instead].join("")}`;
	return `Switch keys off (${[...off].join(" or ")}), or give a role that cannot list keys${suchAs}.`;
}
/** Accounts of one type are of several kinds, and roles for models are of no use on those without. */
function roleInstead({ service, scope: { kind } }) {
	return kind === "documentIntelligence" || kind === "cognitiveServices" ? "Cognitive Services Data Contributor (Preview)" : serviceOf(service).advice.instead;
}
function sayDoors(doors) {
	const total = doors.reduce((sum, some) => sum + (some?.length ?? 0), 0);
	return sayList(firstOf(doors).map(({ scope }) => sayScope(scope)), total);
}
/** There can be very many behind one role: only those that are named are looked at. */
function firstOf(doors) {
	return doors.flatMap((some) => some?.slice(0, 3) ?? []).slice(0, 3);
}
/** Roles are few and grants are many: each kind of service is asked about once. */
const answers = /* @__PURE__ */ new WeakMap();
function lists(role, door) {
	const known = answers.get(role) ?? /* @__PURE__ */ new Map();
	answers.set(role, known);
	const answer = known.get(door.service) ?? listsKeys(role, door);
	known.set(door.service, answer);
	return answer;
}
// access/rules/keysOn.ts
const keysOn = {
	id: "keys-on",
	title: "A service accepts keys without a reason or an end date, or after its end date",
	level: "warning",
	reason: "A key carries no identity, does not expire, opens the whole service, and works for anybody who has a copy. Keys tend to stay forever unless somebody writes down why they are needed and when they will be switched off.",
	fix: fixFor("cognitiveServices"),
	link: "https://learn.microsoft.com/azure/ai-services/disable-local-auth",
	check: ({ after, now }) => after.services.flatMap((service) => {
		const found = keysFound(service, now);
		return found === void 0 ? [] : [{
			...found,
			...at(service)
		}];
	}),
	examples: [
		{
			title: "Keys work, and nothing says why.",
			after: [service("openai aoai", "on"), service("search docs", "on", { until: "2026-12-31" })],
			finds: ["warning: aoai accepts keys without an end date or a reason", "warning: search docs accepts keys until 2026-12-31, without a reason"]
		},
		{
			title: "The end date has passed.",
			now: "2026-11-21",
			after: [service("openai aoai", "on", {
				until: "2026-10-31",
				reason: "batch jobs move in October"
			})],
			finds: ["warning: aoai still accepts keys; they were to end by 2026-10-31: \"batch jobs move in October\""]
		},
		{
			title: "Nobody can tell whether keys work.",
			after: [service("openai aoai", "unknown")],
			finds: ["warning: cannot tell whether aoai accepts keys: counted as accepting them"]
		},
		{
			title: "A reason and an end date to come: only a note.",
			now: "2026-11-21",
			after: [service("openai aoai", "on", {
				until: "2026-12-31",
				reason: "batch jobs move in December"
			})],
			finds: ["note: aoai accepts keys until 2026-12-31: \"batch jobs move in December\""]
		},
		{
			title: "Keys are off.",
			after: [service("openai aoai", "off")],
			finds: []
		}
	]
};
function keysFound({ scope, localAuth, reason, until, service }, now) {
	const name = sayScope(scope);
	const keys = `${serviceOf(service).takes}s`;
	if (localAuth === "off") return void 0;
	if (localAuth === "unknown") return {
		message: `cannot tell whether ${name} accepts ${keys}: counted as accepting them`,
		fix: fixFor(service)
	};
	const isReasoned = hasText(reason);
	const isDated = hasText(until);
	const why = isReasoned ? `: "${say$1(reason)}"` : isDated ? ", without a reason" : " or a reason";
	const isGood = isReasoned && isDated && isDate(until) && now <= until;
	return {
		message: `${name} ${isDated ? endWords(until, now, keys) : `accepts ${keys} without an end date`}${why}`,
		...isGood ? {
			level: "note",
			fix: fixBy(until, service)
		} : { fix: fixFor(service) }
	};
}
function endWords(until, now, keys) {
	if (!isDate(until)) return `accepts ${keys} until "${say$1(until)}", which is no date`;
	return now > until ? `still accepts ${keys}; they were to end by ${until}` : `accepts ${keys} until ${until}`;
}
/** Dates of this form are in order as texts are. */
function isDate(text) {
	return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text);
}
/** Invisible characters say nothing. */
function hasText(text) {
	return text !== void 0 && text.replace(/\p{Default_Ignorable_Code_Point}/gu, "").trim() !== "";
}
/** What is left to do where reason and end date are written down. */
function fixBy(until, kind) {
	return `Move what still uses them to identities, and switch keys off by ${until} (${serviceOf(kind).advice.off}).`;
}
function fixFor(kind) {
	return `Switch keys off (${serviceOf(kind).advice.off}), or tag why they still work and until when: azure-keyless:keys-reason, azure-keyless:keys-until.`;
}
// access/rules/machineIdentity.ts
const machineIdentity = {
	id: "machine-identity",
	title: "Any process of a machine may sign in as its identity",
	level: "note",
	reason: "A machine asks its metadata endpoint for a token, and the endpoint does not ask who is calling. Whatever runs there, whoever's it is, has the roles of every identity that is attached: a second application, an agent, whoever may log in. It is said when an identity is attached, not again.",
	fix: "Run nothing on it that must not have these roles: give it a host of its own, or keep it from the endpoint, 169.254.169.254.",
	link: "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token",
	check: ({ before, after }) => {
		const known = new Set(before?.hosts.map(attached));
		const machines = after.hosts.filter(({ type }) => hostTypeOf(type)?.anyProcess === true);
		return [...Map.groupBy(machines, ({ actor }) => actor.key).values()].flatMap((hosts) => found$2(hosts.filter((one) => !known.has(attached(one)))));
	},
	examples: [
		{
			title: "A machine and a scale set, without a baseline.",
			after: [
				host("identity report", "host report", { type: "azure-native:compute:virtualmachine" }),
				host("identity chat-api", "host workers", { type: "azure-native:compute:virtualmachinescaleset" }),
				host("identity logs", "host workers", { type: "azure-native:compute:virtualmachinescaleset" })
			],
			finds: ["note: any process on host workers may sign in as identity chat-api and identity logs", "note: any process on host report may sign in as identity report"]
		},
		{
			title: "A machine gets a second identity.",
			before: [host("identity report", "host report", { type: "azure-native:compute:virtualmachine" })],
			after: [host("identity report", "host report", { type: "azure-native:compute:virtualmachine" }), host("identity deploy", "host report", { type: "azure-native:compute:virtualmachine" })],
			finds: ["note: any process on host report may sign in as identity deploy"]
		},
		{
			title: "A machine as it was before; and an app, which is told a secret with its address.",
			before: [host("identity report", "host report", { type: "azure-native:compute:virtualmachine" })],
			after: [host("identity report", "host report", { type: "azure-native:compute:virtualmachine" }), host("identity chat-api", "host web", { type: "azure-native:web:webapp" })],
			finds: []
		}
	]
};
const attached = ({ actor, identity }) => `${actor.key} ${identity.actor.key}`;
/** @param hosts one machine, with each identity that is new on it. */
function found$2(hosts) {
	const [first] = hosts;
	if (first === void 0) return [];
	const identities = new Set(hosts.map(({ identity }) => sayActor(identity.actor)));
	return [{
		message: `any process on ${sayActor(first.actor)} may sign in as ${sayList([...identities].toSorted())}`,
		...at(first)
	}];
}
// access/rules/outage.ts
const outage = {
	id: "outage",
	title: "A workload that is still there is cut off from what it used",
	level: "warning",
	reason: "Less access is less risk, but it can also stop a workload: something runs as an identity that no longer holds any role, an identity holds roles and nobody can act as it any more, or one of the callers of an account may no longer use it. Azure refuses the next token or the next call, minutes after the update.",
	fix: "If this is intended, also remove what no longer works. If not, keep the role, the trust or the host.",
	link: "https://learn.microsoft.com/azure/role-based-access-control/troubleshooting",
	check: ({ before, after }) => before === null ? [] : cutOff(before, after),
	examples: [
		{
			title: "The last role of an identity that an app runs as.",
			before: [host("identity chat-api", "host web"), grant("identity chat-api", "Reader", "openai aoai")],
			after: [host("identity chat-api", "host web")],
			finds: ["warning: identity chat-api loses its last role, and host web still runs as it"]
		},
		{
			title: "One of two accounts.",
			before: [
				service("openai aoai", "off"),
				trust("identity chat-api", "repo:contoso/chat:environment:prod"),
				grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai in resource group ai"),
				grant("identity chat-api", "Reader", "search docs")
			],
			after: [
				service("openai aoai", "off"),
				trust("identity chat-api", "repo:contoso/chat:environment:prod"),
				grant("identity chat-api", "Reader", "search docs")
			],
			finds: ["warning: identity chat-api is left without a role on aoai, and github contoso/chat environment prod still acts as it"]
		},
		{
			title: "Nobody is left who can act as an identity that holds a role.",
			before: [trust("identity release", "repo:contoso/chat:environment:prod"), grant("identity release", "Reader", "openai aoai")],
			after: [grant("identity release", "Reader", "openai aoai")],
			finds: ["warning: nobody can act as identity release any more, which holds Reader on aoai"]
		},
		{
			title: "Another role on the same account; and a workload that goes with its access.",
			before: [
				host("identity chat-api", "host web"),
				grant("identity chat-api", "Contributor", "openai aoai"),
				host("identity old", "host old"),
				grant("identity old", "Reader", "openai aoai")
			],
			after: [host("identity chat-api", "host web"), grant("identity chat-api", "Reader", "openai aoai")],
			finds: []
		}
	]
};
function cutOff(before, after) {
	const [could, can] = [users(before), users(after)];
	if (could.size + can.size === 0) return [];
	const isUsed = (key) => could.has(key) || can.has(key);
	const [held, holds] = [grantsOf(before, isUsed), grantsOf(after, isUsed)];
	const lost = withoutRole({
		held,
		holds,
		can
	}, after);
	return after.trusts.some(isUnclear) || after.hosts.some(isUnclear) ? lost : [...lost, ...withoutWayIn({
		could,
		can,
		holds
	})];
}
/** Workloads that are still there and hold less than they did: no role at all, or none on a service that is still there. */
function withoutRole({ held, holds, can }, after) {
	const members = new Set(after.memberships.map(({ member }) => member.key));
	return [...can].flatMap(([key, actingAs]) => {
		const [was, now] = [held.get(key) ?? none$1, holds.get(key) ?? none$1];
		const [first] = was;
		const [user] = actingAs;
		if (first === void 0 || user === void 0) return [];
		if (members.has(key) || now.some(({ scope }) => scope.kind === "unknown")) return [];
		const still = `${sayList(actingAs.map(({ words }) => words))} as it`;
		if (now.length === 0) return [{
			message: `${sayActor(first.actor)} loses its last role, and ${still}`,
			...at(user.origin)
		}];
		const kept = new Set(now.map(({ scope }) => scope.key));
		const gone = was.filter(({ scope }) => !kept.has(scope.key));
		if (gone.length === 0) return [];
		const lost = after.services.filter(({ scope }) => {
			const places = [scope.key, ...scope.within];
			return gone.some((grant) => places.includes(grant.scope.key)) && !places.some((key) => kept.has(key));
		});
		if (lost.length === 0) return [];
		const what = sayList(lost.map(({ scope }) => sayScope(scope)));
		return [{
			message: `${sayActor(first.actor)} is left without a role on ${what}, and ${still}`,
			...at(user.origin)
		}];
	});
}
/** Identities that somebody could act as before, and nobody can now, although they hold something. */
function withoutWayIn({ could, can, holds }) {
	return [...holds].flatMap(([key, grants]) => {
		const [first] = grants;
		if (first === void 0 || !could.has(key) || can.has(key)) return [];
		const held = sayList([...new Set(grants.map(({ role, scope }) => `${role.name} on ${sayScope(scope)}`))]);
		return [{
			message: `nobody can act as ${sayActor(first.actor)} any more, which holds ${held}`,
			...at(first)
		}];
	});
}
const none$1 = [];
/** Whether nobody can tell whose trust or host it is: it may be the one that is missed. */
function isUnclear({ identity }) {
	return identity.actor.kind === "unknown" || identity.scope.kind === "unknown";
}
function grantsOf({ grants }, isUsed) {
	const used = grants.filter(({ actor }) => isUsed(actor.key));
	return Map.groupBy(used, ({ actor }) => actor.key);
}
/** Who acts as an identity by a trust or a host, by the key of the identity. */
function users({ trusts, hosts }) {
	const all = [...trusts.map((each) => userOf(each, "acts")), ...hosts.map((each) => userOf(each, "runs"))];
	return Map.groupBy(all, ({ identity }) => identity);
}
function userOf(origin, verb) {
	return {
		identity: origin.identity.actor.key,
		words: `${sayActor(origin.actor)} still ${verb}`,
		origin
	};
}
// access/rules/overwrittenSettings.ts
const overwrittenSettings = {
	id: "overwritten-settings",
	title: "Two resources replace each other's settings of one app",
	level: "warning",
	reason: "Azure keeps one list of settings for each app and each slot, and every resource that has settings writes the whole list. Where the app declares some and another resource does too, an update of either drops what only the other one has: the app loses the identity that it signs in as, or finds a key again.",
	fix: "Declare all settings of the app in one place: its siteConfig.appSettings.",
	link: "https://learn.microsoft.com/azure/templates/microsoft.web/sites/config-appsettings",
	check: ({ after }) => {
		return [...Map.groupBy(after.settings, ({ actor }) => actor.key).values()].flatMap(found$1);
	},
	examples: [
		{
			title: "An app, and a resource with settings for it.",
			after: [settings("host web", [
				"AZURE_CLIENT_ID",
				"AZURE_OPENAI_ENDPOINT",
				"LOG_LEVEL"
			]), settings("host web", ["LOG_LEVEL"], { by: "more" })],
			finds: ["warning: settings of host web are written by itself and by more, and each of them drops what it does not have: AZURE_CLIENT_ID and AZURE_OPENAI_ENDPOINT"]
		},
		{
			title: "Two resources with settings for one app, and an app whose settings are the same twice.",
			after: [
				settings("host api", ["AZURE_CLIENT_ID"], { by: "identity" }),
				settings("host api", ["AZURE_OPENAI_ENDPOINT"], { by: "endpoints" }),
				settings("host web", ["LOG_LEVEL"]),
				settings("host web", ["log_level"], { by: "more" })
			],
			finds: ["warning: settings of host api are written by endpoints and by identity, and each of them drops what it does not have: AZURE_CLIENT_ID and AZURE_OPENAI_ENDPOINT", "warning: settings of host web are written by itself and by more, and each of them drops what it does not have"]
		},
		{
			title: "One place for each app.",
			after: [settings("host web", ["AZURE_CLIENT_ID"]), settings("host api", ["AZURE_CLIENT_ID"], { by: "settings-of-api" })],
			finds: []
		}
	]
};
/** @param all every list of settings of one app. */
function found$1(all) {
	const [first, second] = all.toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || (writer(a) < writer(b) ? -1 : 1));
	if (first === void 0 || second === void 0) return [];
	const lists = all.map(({ names }) => new Set(names.map(sameSetting)));
	const dropped = all.flatMap(({ names }) => names).filter((name) => lists.some((list) => !list.has(sameSetting(name)))).toSorted();
	const what = dropped.length === 0 ? "" : `: ${sayList(dropped.map(say$1))}`;
	const writers = `by ${writer(first)} and by ${writer(second)}`;
	return [{
		message: `settings of ${sayActor(first.actor)} are written ${writers}, and each of them drops what it does not have${what}`,
		...at(second)
	}];
}
function writer({ isOwn, urn }) {
	return isOwn ? "itself" : say$1(urn.split("::").at(-1) ?? "");
}
// access/rules/privilegedWorkload.ts
/** What does the work of most workloads on a resource of a kind, and nothing that this rule is about. */
const narrow = {
	openai: "Cognitive Services OpenAI User calls models and reads no keys",
	aiservices: "Cognitive Services OpenAI User calls models and reads no keys",
	search: "Search Index Data Reader queries and reads no keys",
	keyVault: "Key Vault Secrets User reads secrets and lets nobody else in",
	storage: "Storage Blob Data Reader or Contributor works on blobs and reads no keys"
};
const privilegedWorkload = {
	id: "privileged-workload",
	title: "A workload that can read keys or give access away",
	level: "warning",
	reason: "An attacker who gets into a workload has all its access. A role that reads keys, switches them on, assigns roles, adds federated credentials or attaches identities turns one hole in an application into access that outlives it. People, or a pipeline of their own, can do what needs such a role.",
	fix: fixOn("openai"),
	link: "https://learn.microsoft.com/azure/role-based-access-control/best-practices",
	check: ({ after }) => {
		const keyless = keylessScopes(after);
		return after.grants.filter(isToWorkload).flatMap((grant) => {
			const can = privilegesAt(grant, keyless.has(grant.scope.key));
			if (can.length === 0) return [];
			return [{
				...foundOf([grant], `it can ${can.join(", ")}`),
				fix: fixOn(grant.scope.kind)
			}];
		});
	},
	examples: [
		{
			title: "A role that sounds harmless and reads keys.",
			after: [grant("identity chat-api", "Cognitive Services User", "openai aoai")],
			finds: ["warning: identity chat-api holds Cognitive Services User on aoai: it can read keys"]
		},
		{
			title: "Contributor, on an account and on an identity.",
			after: [grant("service principal release", "Contributor", "openai aoai"), grant("identity jobs", "Contributor", "identity chat-api")],
			finds: ["warning: identity jobs holds Contributor on identity chat-api: it can add federated credentials, attach the identity", "warning: service principal release holds Contributor on aoai: it can read keys, switch keys on"]
		},
		{
			title: "Keys that are off give nothing to whoever reads them; who may switch them on still can.",
			after: [
				service("openai aoai", "off"),
				grant("identity chat-api", "Cognitive Services User", "openai aoai"),
				grant("identity deploy", "Contributor", "openai aoai")
			],
			finds: ["warning: identity deploy holds Contributor on aoai: it can switch keys on"]
		},
		{
			title: "Only what the work needs; and people, who are not workloads.",
			after: [grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai"), grant("group platform", "Contributor", "openai aoai")],
			finds: []
		}
	]
};
function fixOn(kind) {
	const role = narrow[kind];
	return `Give the narrowest role that does the work${role === void 0 ? "" : `: ${role}`}.`;
}
function isToWorkload({ actor }) {
	return actor.kind === "identity" || actor.kind === "servicePrincipal";
}
/** Who may write access policies of a vault can let anybody read it. */
const writesPolicies = {
	plane: "control",
	name: "Microsoft.KeyVault/vaults/accessPolicies/write"
};
/** The keys of scopes on which no key works: whoever reads one there has nothing. */
function keylessScopes({ services }) {
	const open = new Set(services.filter(({ localAuth }) => localAuth !== "off").map(({ scope }) => scope.key));
	return new Set(services.map(({ scope }) => scope.key).filter((key) => !open.has(key)));
}
function privilegesAt({ role: { definition }, scope }, keysOff) {
	if (definition === void 0) return [];
	const held = powersAt(definition, scope);
	const can = privilegedPowers.filter((power) => held.includes(power) && !(power === "readKeys" && keysOff)).map((power) => powerWords[power].said);
	return held.includes("readSecrets") && reaches(scope)(writesPolicies) && allows(definition, writesPolicies) !== "no" ? [...can, "write access policies"] : can;
}
// access/rules/gitHubSubject.ts
/**
* Reads the subject of a trust in GitHub; `undefined` for any other. Whoever the issuer is, a subject that begins with
* `repo:` is read, since an issuer may not be known.
*/
function gitHubSubject({ issuer, subject }) {
	const host = /^https:\/\/(?<host>[^/]+)\/_services\/token\/?$/i.exec(issuer)?.groups?.["host"];
	const isServer = host !== void 0;
	if (!(isServer || /^https:\/\/token\.actions\./i.test(issuer) || subject.startsWith("repo:"))) return void 0;
	const claims = claimsOf(subject);
	const given = claims.get("repo");
	const isById = given !== void 0 && /^[^@/]+@\d+\/[^@/]+@\d+$/.test(given);
	return {
		...given === void 0 ? {} : { repository: `${given.replace(/@\d+/g, "")}${isServer ? ` on ${host}` : ""}` },
		isById,
		isServer,
		claims
	};
}
/** Names and values in turn; GitHub writes colons inside values as `%3A`. */
function claimsOf(subject) {
	const claims = /* @__PURE__ */ new Map();
	const parts = subject.split(":")[Symbol.iterator]();
	for (const name of parts) {
		const value = name === "pull_request" ? "" : parts.next().value ?? "";
		if (!claims.has(name)) claims.set(name, value);
	}
	return claims;
}
// access/rules/pullRequestTrust.ts
const pullRequestTrust = {
	id: "pull-request-trust",
	title: "Any pull request of a repository may act as an identity",
	level: "warning",
	reason: "A pull request runs the workflow of its own branch. Anybody who can push a branch can act as the identity with code that nobody has reviewed. In a production stack it is an error.",
	fix: "Trust an environment that requires a reviewer, or a protected branch.",
	link: "https://docs.github.com/actions/reference/security/oidc",
	check: ({ stack, after }) => after.trusts.flatMap((trust) => {
		const subject = gitHubSubject(trust);
		if (subject?.claims.has("pull_request") !== true) return [];
		return [{
			message: `any pull request ${subject.repository === void 0 ? "of GitHub" : `of ${say$1(subject.repository)}`} acts as ${sayActor(trust.identity.actor)}`,
			...isProduction(stack) && { level: "error" },
			...at(trust)
		}];
	}),
	examples: [
		{
			title: "Pull requests of a repository.",
			after: [trust("identity release", "repo:contoso/chat:pull_request")],
			finds: ["warning: any pull request of contoso/chat acts as identity release"]
		},
		{
			title: "In a production stack.",
			stack: "prod",
			after: [trust("identity release", "repo:contoso/chat:pull_request")],
			finds: ["error: any pull request of contoso/chat acts as identity release"]
		},
		{
			title: "Also where the subject holds the ids of owner and repository.",
			after: [trust("identity release", "repo:contoso@6154722/chat@803217465:pull_request")],
			finds: ["warning: any pull request of contoso/chat acts as identity release"]
		},
		{
			title: "A branch and an environment.",
			after: [trust("identity release", "repo:contoso/chat:environment:prod"), trust("identity release", "repo:contoso/pull_request:ref:refs/heads/main")],
			finds: []
		}
	]
};
// node_modules/croner/dist/croner.js
function g(s, e, t, n = 0, r = 0, a = 0, i = 0) {
	let o = s >= 0 && s < 100, u = Date.UTC(o ? s + 400 : s, e, t, n, r, a, i);
	return o ? u - 0xb7af85d9c00 : u;
}
g(1, 0, 1);
var x = [
	1,
	2,
	4,
	8,
	16
];
var C = class s {
	pattern;
	timezone;
	mode;
	alternativeWeekdays;
	sloppyRanges;
	fixedTimeRule;
	second;
	minute;
	hour;
	day;
	month;
	dayOfWeek;
	year;
	lastDayOfMonth;
	lastWeekday;
	nearestWeekdays;
	starDOM;
	starDOW;
	starYear;
	useAndLogic;
	isFixedTime;
	constructor(e, t, n) {
		this.pattern = e, this.timezone = t, this.mode = n?.mode ?? "auto", this.alternativeWeekdays = n?.alternativeWeekdays ?? !1, this.sloppyRanges = n?.sloppyRanges ?? !1, this.fixedTimeRule = n?.fixedTimeRule ?? "single-value", this.second = Array(60).fill(0), this.minute = Array(60).fill(0), this.hour = Array(24).fill(0), this.day = Array(31).fill(0), this.month = Array(12).fill(0), this.dayOfWeek = Array(7).fill(0), this.year = [], this.lastDayOfMonth = !1, this.lastWeekday = !1, this.nearestWeekdays = Array(31).fill(0), this.starDOM = !1, this.starDOW = !1, this.starYear = !1, this.useAndLogic = !1, this.isFixedTime = !1, this.parse();
	}
	parse() {
		if (!(typeof this.pattern == "string" || this.pattern instanceof String)) throw new TypeError("CronPattern: Pattern has to be of type string.");
		this.pattern.indexOf("@") >= 0 && (this.pattern = this.handleNicknames(this.pattern).trim());
		let e = this.pattern.match(/\S+/g) || [""], t = e.length;
		if (e.length < 5 || e.length > 7) throw new TypeError("CronPattern: invalid configuration format ('" + this.pattern + "'), exactly five, six, or seven space separated parts are required.");
		if (this.mode !== "auto") {
			let i;
			switch (this.mode) {
				case "5-part":
					i = 5;
					break;
				case "6-part":
					i = 6;
					break;
				case "7-part":
					i = 7;
					break;
				case "5-or-6-parts":
					i = [5, 6];
					break;
				case "6-or-7-parts":
					i = [6, 7];
					break;
				default: i = 0;
			}
			if (!(Array.isArray(i) ? i.includes(t) : t === i)) {
				let u = Array.isArray(i) ? i.join(" or ") : i.toString();
				throw new TypeError(`CronPattern: mode '${this.mode}' requires exactly ${u} parts, but pattern '${this.pattern}' has ${t} parts.`);
			}
		}
		if (e.length === 5 && e.unshift("0"), e.length === 6 && e.push("*"), this.pattern.indexOf("?") >= 0) for (let i = 0; i < e.length; i++) e[i] = e[i].replace(/\?/g, "*");
		if (e[3].toUpperCase() === "LW") this.lastWeekday = !0, e[3] = "";
		else if (e[3].toUpperCase().indexOf("L") >= 0) {
			let i = e[3].split(",");
			if (i.length > 1 && i.some((o) => o.toUpperCase() === "LW")) throw new TypeError(`CronPattern: Syntax error, LW can not be in a list in day-of-month ('${e[3]}').`);
			if (i.some((o) => o === "" || o.toUpperCase() !== "L" && /l/i.test(o))) throw new TypeError("CronPattern: Syntax error, L has to be a value of its own in day-of-month ('" + e[3] + "').");
			e[3] = i.filter((o) => o.toUpperCase() !== "L").join(","), this.lastDayOfMonth = !0;
		}
		if (e[3] == "*" && (this.starDOM = !0), e[6] == "*" && (this.starYear = !0), e[4].length >= 3 && (e[4] = this.replaceAlpha(e[4], s.MONTH_NAMES)), e[5].length >= 3 && (e[5] = this.alternativeWeekdays ? this.replaceAlpha(e[5], s.DAY_NAMES_QUARTZ) : this.replaceAlpha(e[5], s.DAY_NAMES)), e[5].startsWith("+") && (this.useAndLogic = !0, e[5] = e[5].substring(1), e[5] === "")) throw new TypeError("CronPattern: Day-of-week field cannot be empty after '+' modifier.");
		switch (e[5] == "*" && (this.starDOW = !0), this.mode) {
			case "5-part":
				e[0] = "0", e[6] = "*";
				break;
			case "6-part":
				e[6] = "*";
				break;
			case "5-or-6-parts": e[6] = "*";
		}
		this.throwAtIllegalCharacters(e), this.partToArray("second", e[0], 0, 1), this.partToArray("minute", e[1], 0, 1), this.partToArray("hour", e[2], 0, 1), this.partToArray("day", e[3], -1, 1), this.partToArray("month", e[4], -1, 1);
		let n = this.alternativeWeekdays ? -1 : 0;
		this.partToArray("dayOfWeek", e[5], n, 63), e[6] === "*" ? this.year = Array(1e4).fill(1) : (this.year = Array(1e4).fill(0), this.partToArray("year", e[6], 0, 1)), !this.alternativeWeekdays && this.dayOfWeek[7] && (this.dayOfWeek[0] = this.dayOfWeek[7]);
		let r = this.fixedTimeRule === "single-value", a = (i, o) => !i.includes("*") && !i.includes("/") && (!r || o.filter((u) => u).length === 1);
		this.isFixedTime = a(e[0], this.second) && a(e[1], this.minute) && a(e[2], this.hour);
	}
	partToArray(e, t, n, r) {
		let a = this[e];
		if (t === "" && !(e === "day" && (this.lastDayOfMonth || this.lastWeekday))) throw new TypeError("CronPattern: configuration entry " + e + " (" + t + ") is empty, check for trailing spaces.");
		if (t === "*") return a.fill(r);
		let i = t.split(",");
		if (i.length > 1) for (let o of i) this.partToArray(e, o, n, r);
		else t.includes("-") && t.includes("/") ? this.handleRangeWithStepping(t, e, n, r) : t.includes("-") ? this.handleRange(t, e, n, r) : t.includes("/") ? this.handleStepping(t, e, n, r) : t !== "" && this.handleNumber(t, e, n, r);
	}
	throwAtIllegalCharacters(e) {
		for (let t = 0; t < e.length; t++) if ((t === 3 ? /[^/*0-9,\-WwLl]+/ : t === 5 ? /[^/*0-9,\-#Ll]+/ : /[^/*0-9,\-]+/).test(e[t])) throw new TypeError("CronPattern: configuration entry " + t + " (" + e[t] + ") contains illegal characters.");
	}
	handleNumber(e, t, n, r) {
		let a = this.extractNth(e, t), i = e.toUpperCase().includes("W");
		if (t !== "day" && i) throw new TypeError("CronPattern: Nearest weekday modifier (W) only allowed in day-of-month.");
		i && (t = "nearestWeekdays");
		let o = i ? a[0].replace(/W$/i, "") : a[0], u = s.toNumber(o) + n;
		if (isNaN(u)) throw new TypeError("CronPattern: " + t + " is not a number: '" + e + "'");
		this.setPart(t, u, a[1] || r);
	}
	setPart(e, t, n) {
		if (!Object.prototype.hasOwnProperty.call(this, e)) throw new TypeError("CronPattern: Invalid part specified: " + e);
		if (e === "dayOfWeek") {
			if (t === 7 && (t = 0), t < 0 || t > 6) throw new RangeError("CronPattern: Invalid value for dayOfWeek: " + t);
			this.setNthWeekdayOfMonth(t, n);
			return;
		}
		if (e === "second" || e === "minute") {
			if (t < 0 || t >= 60) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
		} else if (e === "hour") {
			if (t < 0 || t >= 24) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
		} else if (e === "day" || e === "nearestWeekdays") {
			if (t < 0 || t >= 31) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
		} else if (e === "month") {
			if (t < 0 || t >= 12) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
		} else if (e === "year" && (t < 1 || t >= 1e4)) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t + " (supported range: 1-9999)");
		this[e][t] = n;
	}
	static toNumber(e) {
		return /^\d+$/.test(e) ? parseInt(e, 10) : NaN;
	}
	validateNotNaN(e, t) {
		if (isNaN(e)) throw new TypeError(t);
	}
	validateRange(e, t, n, r, a) {
		if (e > t) throw new TypeError("CronPattern: From value is larger than to value: '" + a + "'");
		if (n !== void 0) {
			if (n === 0) throw new TypeError("CronPattern: Syntax error, illegal stepping: 0");
			if (n > this[r].length) throw new TypeError("CronPattern: Syntax error, steps cannot be greater than maximum value of part (" + this[r].length + ")");
		}
	}
	handleRangeWithStepping(e, t, n, r) {
		if (e.toUpperCase().includes("W")) throw new TypeError("CronPattern: Syntax error, W is not allowed in ranges with stepping.");
		let a = this.extractNth(e, t), i = a[0].match(/^(\d+)-(\d+)\/(\d+)$/);
		if (i === null) throw new TypeError("CronPattern: Syntax error, illegal range with stepping: '" + e + "'");
		let [, o, u, l] = i, h = parseInt(o, 10) + n, m = parseInt(u, 10) + n, d = parseInt(l, 10);
		this.validateNotNaN(h, "CronPattern: Syntax error, illegal lower range (NaN)"), this.validateNotNaN(m, "CronPattern: Syntax error, illegal upper range (NaN)"), this.validateNotNaN(d, "CronPattern: Syntax error, illegal stepping: (NaN)"), this.validateRange(h, m, d, t, e);
		for (let p = h; p <= m; p += d) this.setPart(t, p, a[1] || r);
	}
	extractNth(e, t) {
		let n = e, r;
		if (n.includes("#")) {
			if (t !== "dayOfWeek") throw new Error("CronPattern: nth (#) only allowed in day-of-week field");
			let a = n.split("#");
			if (a.length !== 2 || a[1] === "") throw new TypeError("CronPattern: Syntax error, illegal nth weekday: '" + e + "'");
			n = a[0], r = a[1];
		} else if (n.toUpperCase().endsWith("L")) {
			if (t !== "dayOfWeek") throw new Error("CronPattern: L modifier only allowed in day-of-week field (use L alone for day-of-month)");
			r = "L", n = n.slice(0, -1);
		}
		return [n, r];
	}
	handleRange(e, t, n, r) {
		if (e.toUpperCase().includes("W")) throw new TypeError("CronPattern: Syntax error, W is not allowed in a range.");
		let a = this.extractNth(e, t), i = a[0].split("-");
		if (i.length !== 2) throw new TypeError("CronPattern: Syntax error, illegal range: '" + e + "'");
		let o = s.toNumber(i[0]) + n, u = s.toNumber(i[1]) + n;
		this.validateNotNaN(o, "CronPattern: Syntax error, illegal lower range (NaN)"), this.validateNotNaN(u, "CronPattern: Syntax error, illegal upper range (NaN)"), this.validateRange(o, u, void 0, t, e);
		for (let l = o; l <= u; l++) this.setPart(t, l, a[1] || r);
	}
	handleStepping(e, t, n, r) {
		if (e.toUpperCase().includes("W")) throw new TypeError("CronPattern: Syntax error, W is not allowed in parts with stepping.");
		let a = this.extractNth(e, t), i = a[0].split("/");
		if (i.length !== 2) throw new TypeError("CronPattern: Syntax error, illegal stepping: '" + e + "'");
		if (this.sloppyRanges) i[0] === "" && (i[0] = "*");
		else {
			if (i[0] === "") throw new TypeError("CronPattern: Syntax error, stepping with missing prefix ('" + e + "') is not allowed. Use wildcard (*/step) or range (min-max/step) instead.");
			if (i[0] !== "*") throw new TypeError("CronPattern: Syntax error, stepping with numeric prefix ('" + e + "') is not allowed. Use wildcard (*/step) or range (min-max/step) instead.");
		}
		let o = 0;
		i[0] !== "*" && (o = s.toNumber(i[0]) + n, this.validateNotNaN(o, "CronPattern: Syntax error, illegal stepping start (NaN)"));
		let u = s.toNumber(i[1]);
		this.validateNotNaN(u, "CronPattern: Syntax error, illegal stepping: (NaN)"), this.validateRange(0, this[t].length - 1, u, t, e);
		for (let l = o; l < this[t].length; l += u) t === "year" && l === 0 || this.setPart(t, l, a[1] || r);
	}
	replaceAlpha(e, t) {
		let n = e;
		for (let [r, a] of Object.entries(t)) n = n.replace(new RegExp(r, "gi"), (i, o, u) => {
			let l = o + i.length - 3, h = u.charAt(l - 1), m = u.charAt(l + 3);
			if (/[a-z\d/#]/i.test(h) || /[a-km-z\d]/i.test(m)) throw new TypeError(`CronPattern: Syntax error, a month or day name has to stand alone ('${e}').`);
			return a;
		});
		return n;
	}
	static DAY_NAMES = {
		"-sun": "-7",
		sun: "0",
		mon: "1",
		tue: "2",
		wed: "3",
		thu: "4",
		fri: "5",
		sat: "6"
	};
	static DAY_NAMES_QUARTZ = {
		sun: "1",
		mon: "2",
		tue: "3",
		wed: "4",
		thu: "5",
		fri: "6",
		sat: "7"
	};
	static MONTH_NAMES = {
		jan: "1",
		feb: "2",
		mar: "3",
		apr: "4",
		may: "5",
		jun: "6",
		jul: "7",
		aug: "8",
		sep: "9",
		oct: "10",
		nov: "11",
		dec: "12"
	};
	static NICKNAME_MAP = {
		"@yearly": "0 0 1 1 *",
		"@annually": "0 0 1 1 *",
		"@monthly": "0 0 1 * *",
		"@weekly": "0 0 * * SUN",
		"@daily": "0 0 * * *",
		"@midnight": "0 0 * * *",
		"@hourly": "0 * * * *"
	};
	handleNicknames(e) {
		let t = e.trim().toLowerCase();
		if (t === "@reboot") throw new TypeError("CronPattern: @reboot is not supported in this environment. This is an event-based trigger that requires system startup detection.");
		return s.NICKNAME_MAP[t] || e;
	}
	setNthWeekdayOfMonth(e, t) {
		if (typeof t != "number" && t.toUpperCase() === "L") this.dayOfWeek[e] = this.dayOfWeek[e] | 32;
		else if (t === 63) this.dayOfWeek[e] = 63;
		else if (t < 6 && t > 0) this.dayOfWeek[e] = this.dayOfWeek[e] | x[t - 1];
		else throw new TypeError(`CronPattern: nth weekday out of range, should be 1-5 or L. Value: ${t}, Type: ${typeof t}`);
	}
};
// schedule/calendar.ts
/** What repeats after how many years: leap years, and leap years together with weekdays. */
const years = {
	"leap years": 4,
	calendar: 28
};
const daysOfWeek = 7;
/**
* The days from Monday, 1 January 2024, until they repeat: weekdays after a week, days of the month after 4 years, both after 28
* years. Until 2100, what holds of them holds of any day, whatever the clock says.
*/
function daysOfCycle(cycle) {
	if (cycle === "week") return daysOf(1).slice(0, daysOfWeek);
	return known$1[cycle] ??= daysOf(years[cycle]);
}
const known$1 = {};
function daysOf(count) {
	const days = [];
	for (let year = 0; year < count; year += 1) monthLengths.forEach((length, month) => {
		const isLeap = month === 1 && year % 4 === 0;
		for (let day = 0; day < length + Number(isLeap); day += 1) days.push({
			month,
			day,
			weekday: (days.length + 1) % daysOfWeek
		});
	});
	return days;
}
const monthLengths = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
// schedule/cron.ts
/**
* The pauses of a cron expression. It has 5 fields, or 6 with seconds first, as Azure Functions write it (NCRONTAB). Where both
* a day of the month and a weekday are named, 5 fields run on either, as Container Apps do, and 6 fields only on days that are
* both, as Azure Functions do.
*
* @returns `undefined` for a text that is none, or that never runs.
*/
function pausesOf(text) {
	const fields = text.split(/ +/);
	if (!fields.every((field) => fieldForm.test(field))) return void 0;
	const pattern = patternOf(text);
	return pattern && pausesBetween(cycleOf(pattern), runsOn(pattern, fields.length === 6));
}
const value = `(?:\\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat)`;
const item = `(?:\\*|${value}(?:-${value})?)(?:/\\d{1,2})?`;
const fieldForm = new RegExp(`^${item}(?:,${item})*$`, "i");
function patternOf(text) {
	try {
		return new C(text, void 0, {
			mode: "5-or-6-parts",
			sloppyRanges: true
		});
	} catch (error) {
		if (error instanceof TypeError || error instanceof RangeError) return void 0;
		throw error;
	}
}
/** The days after which the runs repeat. A pattern that names weekdays only, as most do, repeats each week. */
function cycleOf({ month, starDOM, starDOW }) {
	const isEveryMonth = month.every((isRun) => isRun !== 0);
	return starDOM && isEveryMonth ? daysOfCycle("week") : daysOfCycle(starDOW ? "leap years" : "calendar");
}
function runsOn({ day, month, dayOfWeek, starDOM, starDOW }, isBoth) {
	const isEither = !isBoth && !starDOM && !starDOW;
	return (one) => {
		if (month[one.month] === 0) return false;
		const [ofMonth, ofWeek] = [day[one.day] !== 0, dayOfWeek[one.weekday] !== 0];
		return isEither ? ofMonth || ofWeek : ofMonth && ofWeek;
	};
}
/**
* Between days, not between times: a pause from one day to another is that many days, less the difference of the times, which
* is shorter than a day.
*/
function pausesBetween(days, isRun) {
	const first = days.findIndex(isRun);
	if (first < 0) return void 0;
	let [shortest, longest, last] = [
		Infinity,
		0,
		first
	];
	for (let next = first + 1; next <= first + days.length; next += 1) {
		const day = days[next % days.length];
		if (day === void 0 || !isRun(day)) continue;
		shortest = Math.min(shortest, next - last);
		longest = Math.max(longest, next - last);
		last = next;
	}
	return {
		shortest,
		longest
	};
}
// schedule/schedule.ts
/** The words of a schedule, and how long each pauses. */
const words$1 = {
	always: {
		shortest: 0,
		longest: 0
	},
	daily: {
		shortest: 1,
		longest: 1
	},
	weekly: {
		shortest: 7,
		longest: 7
	},
	monthly: {
		shortest: 28,
		longest: 31
	},
	onDeploy: void 0
};
const scheduleWords = Object.keys(words$1);
/** What a schedule may be, for errors. */
const expectedSchedule = `${scheduleWords.join(", ")} or a cron expression: "0 6 * * 1", or "0 0 6 * * 1" with seconds`;
/** More than the value of a tag can be, in which schedules are kept. */
const maxLength = 256;
/**
* Reads how often a workload runs: a word, or a cron expression.
*
* @returns `undefined` for a text that is no schedule.
*/
function parseSchedule(text) {
	const word = scheduleWords.find((each) => each === text);
	if (word !== void 0) return {
		text,
		isCron: false,
		pauses: words$1[word]
	};
	const pauses = text.length > maxLength ? void 0 : pausesOf(text);
	return pauses && {
		text,
		isCron: true,
		pauses
	};
}
// schedule/say.ts
/** `runs weekly`, `runs on cron "0 6 * * 1": every 7 days`, `runs on deployment`. */
function sayRuns(schedule) {
	if (schedule.isCron) return `runs on cron "${schedule.text}": ${sayPauses(schedule)}`;
	return schedule.pauses === void 0 ? "runs on deployment" : `runs ${schedule.text}`;
}
/** `every day`, `every 7 days`, `every 1 to 3 days`. */
function sayPauses({ pauses }) {
	if (pauses === void 0) return "at no certain time";
	const { shortest, longest } = pauses;
	if (shortest !== longest) return `every ${shortest} to ${longest} days`;
	return longest <= 1 ? "every day" : `every ${longest} days`;
}
// schedule/watch.ts
/**
* The longest pause between two runs, in whole days, rounded up: 7 for `weekly`, 0 for `always`.
*
* @returns `undefined` if it may be any: `onDeploy`.
*/
function longestGap({ pauses }) {
	return pauses?.longest;
}
/**
* How many days of a log certainly contain a run: the longest pause and a day, 8 for `weekly`.
*
* @returns `undefined` if no number of days does: `onDeploy`.
*/
function watchDays(schedule) {
	const gap = longestGap(schedule);
	return gap === void 0 ? void 0 : gap + 1;
}
// access/rules/rareSchedule.ts
const rareSchedule = {
	id: "rare-schedule",
	title: "A workload that runs rarely may still need a key",
	level: "note",
	reason: "Before keys go off, the log of callers has to show that nobody uses one any more. It shows a workload only on days on which it runs: whoever watches for a shorter time switches the keys off under a weekly or monthly job, and finds out when that runs next.",
	fix: "Keep keys on, and watch the log of callers, until it shows a run of this workload that signs in without one.",
	link: "https://learn.microsoft.com/azure/ai-services/diagnostic-logging",
	check: ({ after }) => {
		const callers = callersOf(after);
		const isSaidBy = new Set(after.schedules.map(({ actor, text }) => `${actor.key} ${watchOf(text)}`));
		return after.schedules.filter(({ actor, text }) => {
			return !after.hosts.filter((host) => host.actor.key === actor.key).some(({ identity }) => isSaidBy.has(`${identity.actor.key} ${watchOf(text)}`));
		}).flatMap((stated) => found(stated, callers));
	},
	examples: [
		{
			title: "A weekly report, and a job that says when it runs itself.",
			after: [
				service("openai aoai", "on"),
				service("search docs", "off"),
				grant("identity weekly-report", "Cognitive Services OpenAI User", "openai aoai"),
				grant("identity weekly-report", "Search Index Data Reader", "search docs"),
				runs$1("identity weekly-report", "weekly"),
				copy("host cleanup", "openai aoai"),
				runs$1("host cleanup", "0 4 1 * *")
			],
			finds: ["note: host cleanup runs on cron \"0 4 1 * *\": every 28 to 31 days, and may call aoai, whose keys still work: watch at least 32 days before they go off", "note: identity weekly-report runs weekly, and may call aoai, whose keys still work: watch at least 8 days before they go off"]
		},
		{
			title: "What runs on deployment only, with a role of its group on the resource group.",
			after: [
				service("openai aoai in resource group ai", "unknown"),
				grant("group release", "Cognitive Services OpenAI Contributor", "resource group ai"),
				member("group release", "identity deploy"),
				runs$1("identity deploy", "onDeploy")
			],
			finds: ["note: identity deploy runs on deployment, and may call aoai, whose keys still work: deploy it while you watch, before they go off"]
		},
		{
			title: "A schedule that is none, and one that is not known yet.",
			after: [
				service("openai aoai", "on"),
				grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai"),
				runs$1("identity chat-api"),
				runs$1("identity weekly-report", "wekly")
			],
			finds: ["note: cannot tell how often identity chat-api runs, which may call aoai, whose keys still work", "note: identity weekly-report says that it runs \"wekly\", which is no schedule"]
		},
		{
			title: "A job whose identity says the same in another word, and one whose identity says another.",
			after: [
				service("openai aoai", "on"),
				grant("identity weekly-report", "Cognitive Services OpenAI User", "openai aoai"),
				runs$1("identity weekly-report", "weekly"),
				host("identity weekly-report", "host monday"),
				runs$1("host monday", "0 6 * * 1"),
				host("identity weekly-report", "host cleanup"),
				runs$1("host cleanup", "monthly")
			],
			finds: ["note: host cleanup runs monthly, and may call aoai, whose keys still work: watch at least 32 days before they go off", "note: identity weekly-report runs weekly, and may call aoai, whose keys still work: watch at least 8 days before they go off"]
		},
		{
			title: "Keys are off; what runs every day; what may not call.",
			after: [
				service("openai aoai", "off"),
				service("openai old", "on"),
				grant("identity weekly-report", "Cognitive Services OpenAI User", "openai aoai"),
				runs$1("identity weekly-report", "weekly"),
				host("identity weekly-report", "host weekly-report"),
				grant("identity chat-api", "Cognitive Services OpenAI User", "openai old"),
				runs$1("identity chat-api", "*/5 * * * *"),
				grant("identity auditor", "Reader", "openai old"),
				runs$1("identity auditor", "monthly")
			],
			finds: []
		}
	]
};
function found(stated, callers) {
	const { actor, text } = stated;
	const who = sayActor(actor);
	const schedule = text === void 0 ? void 0 : parseSchedule(text);
	if (text !== void 0 && schedule === void 0) return [{
		message: `${who} says that it runs "${say$1(text)}", which is no schedule`,
		fix: `Say how often it runs: ${expectedSchedule}.`,
		...at(stated)
	}];
	if (schedule !== void 0 && isSeenDaily(schedule)) return [];
	const called = callers(actor.key).filter(({ localAuth }) => localAuth !== "off");
	if (called.length === 0) return [];
	const calls = `may call ${sayList(called.map(({ scope }) => sayScope(scope)))}, whose keys still work`;
	return [{
		message: schedule === void 0 ? `cannot tell how often ${who} runs, which ${calls}` : `${who} ${say$1(sayRuns(schedule))}, and ${calls}: ${sayWatch(schedule)}`,
		...at(stated)
	}];
}
/** How long to watch; of what is no schedule its text. */
function watchOf(text) {
	const schedule = text === void 0 ? void 0 : parseSchedule(text);
	return schedule === void 0 ? text ?? "" : `watch ${watchDays(schedule) ?? "it run"}`;
}
/** A day of the log shows it. */
function isSeenDaily(schedule) {
	const days = watchDays(schedule);
	return days !== void 0 && days <= 2;
}
function sayWatch(schedule) {
	const days = watchDays(schedule);
	return days === void 0 ? "deploy it while you watch, before they go off" : `watch at least ${days} days before they go off`;
}
// access/rules/recyclableSubject.ts
const recyclableSubject = {
	id: "recyclable-subject",
	title: "Trust of a production stack names a repository by name only",
	level: "warning",
	reason: "Names of owners and repositories on GitHub can be released and registered again by somebody else, who can then act as the identity. Ids are never reused.",
	fix: "Trust the subject with ids (ownerId, repositoryId); drop this one after a successful run.",
	link: "https://learn.microsoft.com/entra/workload-id/workload-identities-federated-credential-mutable-subjects",
	check: ({ stack, after }) => (isProduction(stack) ? after.trusts : []).flatMap((trust) => {
		const subject = gitHubSubject(trust);
		if (subject?.repository === void 0 || subject.isById) return [];
		return [{
			message: `trust of ${sayActor(trust.identity.actor)} names ${say$1(subject.repository)} by name only: names can be taken by somebody else`,
			...subject.isServer && { fix: fixOnServer },
			...at(trust)
		}];
	}),
	examples: [
		{
			title: "A classic subject in production.",
			stack: "prod",
			after: [trust("identity release", "repo:contoso/chat:environment:prod")],
			finds: ["warning: trust of identity release names contoso/chat by name only: names can be taken by somebody else"]
		},
		{
			title: "A GitHub Enterprise Server knows no ids in subjects; names can be taken there as well.",
			stack: "shop-production",
			after: [trust("identity release", "repo:contoso/chat:ref:refs/heads/main", { issuer: "https://github.contoso.example/_services/token" })],
			finds: ["warning: trust of identity release names contoso/chat on github.contoso.example by name only: names can be taken by somebody else"]
		},
		{
			title: "Ids of owner and repository.",
			stack: "prod",
			after: [trust("identity release", "repo:contoso@6154722/chat@803217465:environment:prod")],
			finds: []
		},
		{
			title: "A stack that is not for production.",
			stack: "dev",
			after: [trust("identity release", "repo:contoso/chat:environment:dev")],
			finds: []
		}
	]
};
const fixOnServer = "GitHub Enterprise Server has no ids in subjects: never delete or rename owners and repositories that are trusted, or drop the trust first.";
// access/rules/renamedAssignment.ts
const renamedAssignment = {
	id: "renamed-assignment",
	title: "A renamed role assignment collides with itself",
	level: "error",
	reason: "Pulumi takes it for a new resource: it is created before the old one is deleted. Azure refuses a second role assignment of the same principal, role and scope (RoleAssignmentExists); and where both have the same name in Azure, deleting the old one deletes what was just created.",
	fix: "Use the option aliases to say that it is the same resource. Or do it in two updates: drop the old one, then add the new one.",
	link: "https://www.pulumi.com/docs/iac/concepts/resources/options/aliases/",
	check: (input) => {
		const { before, retained } = input;
		if (before === null) return [];
		const declared = declaredGrants(input).filter(isAssignment);
		const keys = {
			before: keysOf(before.grants),
			after: keysOf(declared)
		};
		const isDropped = ({ key }) => !keys.after.has(key) || retained.has(key);
		const dropped = before.grants.filter((grant) => isAssignment(grant) && isDropped(grant));
		const byTuple = Map.groupBy(dropped, tupleOf$1);
		return declared.filter(({ key }) => !keys.before.has(key)).flatMap((grant) => byTuple.get(tupleOf$1(grant))?.slice(0, 1).map((old) => collision$1(old, grant)) ?? []);
	},
	examples: [
		{
			title: "Another name, and nothing else.",
			before: [grant("identity chat-api", "Reader", "openai aoai", { by: "chat-reader" })],
			after: [grant("identity chat-api", "Reader", "openai aoai", { by: "chat-api-reader" })],
			finds: ["error: chat-api-reader gives identity chat-api Reader on aoai while chat-reader still does: Azure refuses the second one"]
		},
		{
			title: "Moved into a component: the name in Azure is the same.",
			before: [grant("group devs", "Reader", "openai aoai", {
				by: "devs",
				assignmentName: "a4d5"
			})],
			after: [grant("group devs", "Reader", "openai aoai", {
				by: "devs",
				component: "DeveloperAccess",
				assignmentName: "a4d5"
			})],
			finds: ["error: devs gives group devs Reader on aoai and is in Azure what the old devs was: deleting that takes it away"]
		},
		{
			title: "The same name; another role under another name; and without a baseline nothing can be told.",
			before: [grant("identity chat-api", "Reader", "openai aoai", { by: "chat-reader" }), grant("identity reports", "Reader", "openai aoai", { by: "reports" })],
			after: [grant("identity chat-api", "Reader", "openai aoai", { by: "chat-reader" }), grant("identity reports", "Cognitive Services OpenAI User", "openai aoai", { by: "reports-aoai" })],
			finds: []
		}
	]
};
const isAssignment = ({ kind }) => kind === "roleAssignment";
const keysOf = (grants) => new Set(grants.map(({ key }) => key));
function collision$1(old, grant) {
	const [from, to] = [partsOf$1(old.key), partsOf$1(grant.key)];
	const what = `${say$1(to.name)} gives ${sayActor(grant.actor)} ${say$1(grant.role.name)} on ${sayScope(grant.scope)}`;
	const isSameInAzure = grant.assignmentName !== void 0 && grant.assignmentName === old.assignmentName;
	const was = from.name === to.name ? `the old ${say$1(from.name)}` : say$1(from.name);
	return {
		message: isSameInAzure ? `${what} and is in Azure what ${was} was: deleting that takes it away` : `${what} while ${was} still does: Azure refuses the second one`,
		fix: `Say that it is the same resource: ${sameness(old, from, to)}. Or do it in two updates: drop the old one, then add the new one.`,
		...at(grant)
	};
}
/** How the program says that the new resource is the old one. */
function sameness({ assignmentName }, from, to) {
	const name = `"${say$1(from.name)}"`;
	const urn = "the old URN, which pulumi stack --show-urns lists";
	if (isInRoleGrant(to.types) && !isInRoleGrant(from.types)) {
		const declaredAs = from.types.includes("$") ? urn : name;
		return `keeps: { name: ${assignmentName === void 0 ? "its name in Azure" : `"${assignmentName}"`}, declaredAs: ${declaredAs} }`;
	}
	return `aliases: ${from.types === to.types ? `[{ name: ${name} }]` : urn}`;
}
/** A key is the qualified types and the name. */
function partsOf$1(key) {
	const [types = "", ...name] = key.split("::");
	return {
		types,
		name: name.length === 0 ? types : name.join("::")
	};
}
// access/rules/renamedInAzure.ts
const renamedInAzure = {
	id: "renamed-in-azure",
	title: "A role assignment gets another name in Azure and collides with itself",
	level: "error",
	reason: "If Pulumi chose the name, it creates the new assignment before it deletes the old one. Azure refuses a second role assignment of the same principal, role and scope (RoleAssignmentExists), and pulumi up stops there. It is a warning if the name in Azure is not known.",
	fix: "Give it the name that it has in Azure, which pulumi stack export lists, or none.",
	link: "https://www.pulumi.com/docs/iac/concepts/resources/names/",
	check: (input) => {
		const named = declaredGrants(input).filter(isNamedByProgram);
		const keys = new Set(named.map(({ key }) => key));
		const stood = input.before?.grants.filter(({ key }) => keys.has(key)) ?? [];
		const old = new Map(stood.map((was) => [identityOf$1(was), was]));
		return named.flatMap((now) => {
			const was = old.get(identityOf$1(now));
			return was === void 0 ? [] : collision(was, now);
		});
	},
	examples: [
		{
			title: "The program names it, by another name than it has.",
			before: [grant("identity chat-api", "Reader", "openai aoai", {
				by: "chat",
				assignmentName: "a4d5",
				isNameMade: true
			})],
			after: [grant("identity chat-api", "Reader", "openai aoai", {
				by: "chat",
				assignmentName: "b6e7"
			})],
			finds: ["error: identity chat-api is given Reader on aoai under another name in Azure before the old one is deleted: Azure refuses that"]
		},
		{
			title: "The name that it has is not known.",
			before: [grant("identity chat-api", "Reader", "openai aoai", {
				by: "chat",
				isNameMade: true
			})],
			after: [grant("identity chat-api", "Reader", "openai aoai", {
				by: "chat",
				assignmentName: "b6e7"
			})],
			finds: ["warning: identity chat-api is given Reader on aoai under the name b6e7: where Azure has it under another one, it refuses that"]
		},
		{
			title: "It keeps its name; the name was always the program's, so the old one is deleted first; Pulumi names it anyway.",
			before: [
				grant("identity chat-api", "Reader", "openai aoai", {
					by: "kept",
					assignmentName: "a4d5",
					isNameMade: true
				}),
				grant("identity reports", "Reader", "openai aoai", {
					by: "named",
					assignmentName: "c8f9"
				}),
				grant("group ops", "Reader", "openai aoai", {
					by: "made",
					isNameMade: true
				})
			],
			after: [
				grant("identity chat-api", "Reader", "openai aoai", {
					by: "kept",
					assignmentName: "a4d5"
				}),
				grant("identity reports", "Reader", "openai aoai", {
					by: "named",
					assignmentName: "d0a1"
				}),
				grant("group ops", "Reader", "openai aoai", {
					by: "made",
					isNameMade: true
				})
			],
			finds: []
		}
	]
};
function isNamedByProgram({ kind, isNameMade, key }) {
	return kind === "roleAssignment" && isNameMade !== true && !isInRoleGrant(key);
}
function collision(was, now) {
	const [old, name] = [was.assignmentName, now.assignmentName];
	if (name !== void 0 && name === old) return [];
	const given = `${sayActor(now.actor)} is given ${say$1(now.role.name)} on ${sayScope(now.scope)}`;
	if (was.isNameMade === true && old !== void 0) return [{
		message: `${given} under another name in Azure before the old one is deleted: Azure refuses that`,
		fix: `Keep the name that it has: roleAssignmentName: "${old}".`,
		...at(now)
	}];
	if (!(was.isNameMade ?? (old === void 0 && name !== void 0))) return [];
	return [{
		message: `${given} under ${name === void 0 ? "a name that is not known yet" : `the name ${say$1(name)}`}: where Azure has it under another one, it refuses that`,
		level: "warning",
		...at(now)
	}];
}
// access/rules/retainedAccess.ts
const retainedAccess = {
	id: "retained-access",
	title: "Access that the program drops and Azure keeps",
	level: "warning",
	reason: "A resource with retainOnDelete is removed from the state of Pulumi and stays in Azure. The access remains, and no program, state or later review shows it.",
	fix: "Set retainOnDelete: false, run pulumi up, and drop the resource in an update after that. Or delete it in Azure.",
	link: "https://www.pulumi.com/docs/iac/concepts/resources/options/retainondelete/",
	check: ({ before, retained }) => (before === null || retained.size === 0 ? [] : wordsOf(before)).filter(({ origin }) => retained.has(origin.key)).map(({ words, origin }) => ({
		message: `${words}: Pulumi forgets it and Azure keeps it`,
		...at(origin)
	})),
	examples: [
		{
			title: "A role assignment.",
			before: [grant("group platform", "Contributor", "openai aoai", {
				by: "platform",
				isRetained: true
			})],
			after: [],
			finds: ["warning: group platform keeps Contributor on aoai: Pulumi forgets it and Azure keeps it"]
		},
		{
			title: "Trust, a host, and somebody in a group.",
			before: [
				trust("identity release", "repo:contoso/chat:environment:prod", { isRetained: true }),
				host("identity reports", "host weekly-report", { isRetained: true }),
				member("group platform", "user ann", { isRetained: true })
			],
			after: [],
			finds: [
				"warning: host weekly-report keeps running as identity reports: Pulumi forgets it and Azure keeps it",
				"warning: github contoso/chat environment prod keeps acting as identity release: Pulumi forgets it and Azure keeps it",
				"warning: user ann stays in group platform: Pulumi forgets it and Azure keeps it"
			]
		},
		{
			title: "Still declared; and dropped without the option.",
			before: [grant("group platform", "Contributor", "openai aoai", {
				by: "platform",
				isRetained: true
			}), grant("group auditors", "Reader", "openai aoai")],
			after: [grant("group platform", "Contributor", "openai aoai", {
				by: "platform",
				isRetained: true
			})],
			finds: []
		}
	]
};
/** What each fact that gives access comes down to when it stays. */
function wordsOf({ grants, trusts, hosts, memberships }) {
	return [
		...grants.map((grant) => ({
			words: `${sayActor(grant.actor)} keeps ${say$1(grant.role.name)} on ${sayScope(grant.scope)}`,
			origin: grant
		})),
		...trusts.map((trust) => ({
			words: `${sayActor(trust.actor)} keeps acting as ${sayActor(trust.identity.actor)}`,
			origin: trust
		})),
		...hosts.map((host) => ({
			words: `${sayActor(host.actor)} keeps running as ${sayActor(host.identity.actor)}`,
			origin: host
		})),
		...memberships.map((membership) => ({
			words: `${sayActor(membership.member)} stays ${membership.as === "owner" ? "owner of" : "in"} ${sayActor(membership.group)}`,
			origin: membership
		}))
	];
}
// access/rules/retiredIssuer.ts
const old = "https://vstoken.dev.azure.com/2a7c1f04-9d3e-4c55-8a10-6b0f5d1e7c21";
const retiredIssuer = {
	id: "retired-issuer",
	title: "Trust in a service connection with the old issuer of Azure DevOps",
	level: "note",
	reason: "The old issuer writes names into the subject: whoever creates a connection of that name in a project of that name, after the trusted one is deleted or renamed, acts as the identity. Azure retires it on 2027-07-01 in the public cloud, and its pipelines can sign in no longer.",
	fix: "Convert the service connection to the issuer of Microsoft Entra, trust the issuer and the subject that it says then, and drop this one after a successful run.",
	link: "https://learn.microsoft.com/azure/devops/pipelines/release/convert-service-connections",
	check: ({ after, now }) => after.trusts.filter(({ issuer }) => isOldAzureDevOps(issuer)).map((trust) => {
		const ends = now < lastDay ? `is retired on ${lastDay}` : `was retired on ${lastDay} in the public cloud`;
		return {
			message: `${`${sayActor(trust.identity.actor)} trusts ${sayActor(trust.actor)}`} by name, from an issuer that ${ends}`,
			...at(trust)
		};
	}),
	examples: [
		{
			title: "A connection by its names.",
			after: [trust("identity release", "sc://contoso/Payments/prod", { issuer: old })],
			finds: ["note: identity release trusts federated azure devops contoso/Payments connection prod by name, from an issuer that is retired on 2027-07-01"]
		},
		{
			title: "The same afterwards.",
			now: "2027-07-01",
			after: [trust("identity release", "sc://contoso/Payments/prod", { issuer: old })],
			finds: ["note: identity release trusts federated azure devops contoso/Payments connection prod by name, from an issuer that was retired on 2027-07-01 in the public cloud"]
		},
		{
			title: "A connection by its ids, from the issuer of Microsoft Entra.",
			after: [trust("identity release", "/eid1/c/pub/t/DjofawtvTE/a/rISbSSETf0KqFyZ8qWl1mA/sc/2a7c1f04-9d3e-4c55-8a10-6b0f5d1e7c21/5f3e0b6a-1c2d-4e8f-9a7b-0d4c3b2a1f10", { issuer: "https://login.microsoftonline.com/6b1f3a0e-6f0b-4f4c-9a53-0d6f7d3f8a10/v2.0" })],
			finds: []
		}
	]
};
const lastDay = "2027-07-01";
// access/rules/roleChangedInPlace.ts
const roleChangedInPlace = {
	id: "role-changed-in-place",
	title: "The role of a role assignment changes in place",
	level: "warning",
	reason: "Azure does not allow a change of the principal, role or scope of an assignment (RoleAssignmentUpdateNotPermitted), and pulumi up stops halfway. Pulumi replaces the assignment by itself only if the principal or the scope changes.",
	fix: "Make a change of the role replace the assignment: add roleDefinitionId to the option replaceOnChanges.",
	link: "https://learn.microsoft.com/azure/role-based-access-control/troubleshooting",
	check: (input) => {
		const { before, replaced, updatesInPlace } = input;
		if (before === null) return [];
		const old = new Map(before.grants.map((each) => [each.key, each]));
		return declaredGrants(input).flatMap((now) => {
			const was = old.get(now.key);
			if (was === void 0 || !isSameButForRole(was, now)) return [];
			if (replaced.has(now.urn) || !updatesInPlace(now.urn, "roleDefinitionId")) return [];
			return [{
				message: `${`the assignment of ${sayActor(now.actor)} on ${sayScope(now.scope)}`} changes from ${say$1(was.role.name)} to ${say$1(now.role.name)} in place`,
				...at(now)
			}];
		});
	},
	examples: [
		{
			title: "Another role, and nothing else.",
			before: [grant("identity chat-api", "Reader", "openai aoai", { by: "chat" })],
			after: [grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai", { by: "chat" })],
			finds: ["warning: the assignment of identity chat-api on aoai changes from Reader to Cognitive Services OpenAI User in place"]
		},
		{
			title: "Less is refused as well.",
			before: [grant("group devs", "Contributor", "openai aoai", {
				by: "devs",
				assignmentName: "a4d5"
			})],
			after: [grant("group devs", "Reader", "openai aoai", {
				by: "devs",
				assignmentName: "a4d5"
			})],
			finds: ["warning: the assignment of group devs on aoai changes from Contributor to Reader in place"]
		},
		{
			title: "Replaced, or under a name of its own in Azure, as the components of this library do it.",
			before: [grant("identity chat-api", "Reader", "openai aoai", { by: "chat" }), grant("identity reports", "Reader", "openai aoai", {
				by: "reports",
				assignmentName: "a4d5"
			})],
			after: [grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai", { by: "chat" }), grant("identity reports", "Cognitive Services OpenAI User", "openai aoai", {
				by: "reports",
				assignmentName: "b6e7"
			})],
			replaced: ["chat"],
			finds: []
		},
		{
			title: "The same role for somebody else replaces the assignment anyway.",
			before: [grant("identity chat-api", "Reader", "openai aoai", { by: "chat" })],
			after: [grant("identity reports", "Cognitive Services OpenAI User", "openai aoai", { by: "chat" })],
			finds: []
		}
	]
};
function isSameButForRole(was, now) {
	const names = [was.assignmentName, now.assignmentName];
	return was.kind === "roleAssignment" && now.kind === "roleAssignment" && was.actor.key === now.actor.key && was.scope.key === now.scope.key && was.role.key !== now.role.key && ![was, now].some(({ role }) => role.definition === void 0) && (names.includes(void 0) || names[0] === names[1]);
}
// access/rules/sharedIdentity.ts
const shared = "identity /subscriptions/shop/resourceGroups/ai/providers/Microsoft.ManagedIdentity/userAssignedIdentities/chat";
const sharedIdentity = {
	id: "shared-identity",
	title: "One identity is used in more than one environment",
	level: "warning",
	reason: "Anybody who gets into the weaker environment acts as the identity and reaches what it holds in the stronger one. A role that is removed in one environment is missing in the other.",
	fix: "Give each environment an identity of its own.",
	link: "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations",
	check: (input, all) => [...usesOf(input)].flatMap(([key, use]) => sharedWith(input, key, use, all)),
	examples: [
		{
			title: "Both environments run something as the identity that is given by its ARM id.",
			stack: "prod",
			after: [host(shared, "host chat")],
			elsewhere: { dev: [host(shared, "host chat")] },
			finds: ["warning: identity chat is also used in dev: whoever gets in there gets in here"]
		},
		{
			title: "One trusts a workflow, another has given it a role.",
			stack: "dev",
			after: [trust(shared, "repo:contoso/chat:environment:dev")],
			elsewhere: {
				staging: [grant(shared, "Cognitive Services OpenAI User", "openai aoai")],
				prod: [host(shared, "host chat")]
			},
			finds: ["warning: identity chat is also used in prod and staging: whoever gets in there gets in here"]
		},
		{
			title: "Each environment declares an identity of this name.",
			stack: "prod",
			after: [host("identity chat", "host chat")],
			elsewhere: { dev: [host("identity chat", "host chat")] },
			finds: []
		}
	]
};
/** Identities by what Azure calls them: only so they can be told to be one in two stacks. */
function usesOf(input) {
	const known = uses.get(input);
	if (known !== void 0) return known;
	const { grants, trusts, hosts } = input.after;
	const found = /* @__PURE__ */ new Map();
	const note = (actor, origin) => {
		const key = keyInAzure(actor);
		if (key === void 0) return;
		const before = found.get(key);
		if (before === void 0 || origin.urn < before.first.urn) found.set(key, {
			actor,
			first: origin
		});
	};
	for (const grant of grants) note(grant.actor, grant);
	for (const trust of trusts) note(trust.identity.actor, trust);
	for (const host of hosts) note(host.identity.actor, host);
	uses.set(input, found);
	return found;
}
/** Each stack is read once, however many are reviewed with it. */
const uses = /* @__PURE__ */ new WeakMap();
/**
* What tells an identity from any other in Azure: its ARM id, also of one that the program declares or reads, or its object
* id. An object id that nobody can name is left out: groups are given in every environment, and rightly.
*/
function keyInAzure({ kind, key, armId }) {
	if (kind !== "identity" && kind !== "servicePrincipal") return void 0;
	if (/^(arm|object):/.test(key)) return key;
	return armId === void 0 ? void 0 : armKey(armId);
}
function sharedWith(input, key, { actor, first }, all) {
	const others = all.filter((other) => other !== input && usesOf(other).has(key));
	if (others.length === 0) return [];
	const stacks = sayList(others.map(({ stack }) => say$1(stack)).toSorted());
	return [{
		message: `${sayActor(actor)} is also used in ${stacks}: whoever gets in there gets in here`,
		...at(first)
	}];
}
// access/rules/singleUser.ts
const singleUser = {
	id: "single-user",
	title: "A role for a single user",
	level: "note",
	reason: "People change jobs more often than the job changes. A role for a person stays when the person moves on, and every change of the team needs a change of the program.",
	fix: "Give the role to a group, and let its owners decide who is a member.",
	link: "https://learn.microsoft.com/azure/role-based-access-control/best-practices",
	check: ({ after }) => after.grants.flatMap((grant) => {
		const isBesideGroup = isInComponent(grant.key, "SingleDeveloper");
		if (!isBesideGroup && grant.actor.kind !== "user") return [];
		const held = `holds ${say$1(grant.role.name)} on ${sayScope(grant.scope)}`;
		return [isBesideGroup ? {
			message: `${sayActor(grant.actor)} ${held} beside the group of developers`,
			fix: fixBesideGroup,
			...at(grant)
		} : {
			message: `${sayActor(grant.actor)}, not a group, ${held}`,
			...at(grant)
		}];
	}),
	examples: [
		{
			title: "A role for one person.",
			after: [grant("user ann", "Reader", "openai aoai")],
			finds: ["note: user ann, not a group, holds Reader on aoai"]
		},
		{
			title: "Two persons are two.",
			after: [grant("user ann", "Reader", "search docs"), grant("user ben", "Reader", "search docs")],
			finds: ["note: user ann, not a group, holds Reader on search docs", "note: user ben, not a group, holds Reader on search docs"]
		},
		{
			title: "A single developer beside the group, also one of whom nobody here knows more.",
			after: [
				grant("group ai-developers", "Cognitive Services OpenAI User", "openai aoai", { component: "DeveloperAccess" }),
				grant("user ann", "Cognitive Services OpenAI User", "openai aoai", { component: "SingleDeveloper" }),
				grant("unknown whoever is looked up as ben", "Cognitive Services OpenAI User", "openai aoai", { component: "SingleDeveloper" })
			],
			finds: ["note: whoever is looked up as ben holds Cognitive Services OpenAI User on aoai beside the group of developers", "note: user ann holds Cognitive Services OpenAI User on aoai beside the group of developers"]
		},
		{
			title: "A group, and a workload.",
			after: [grant("group auditors", "Reader", "openai aoai"), grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai")],
			finds: []
		}
	]
};
const fixBesideGroup = "When they leave the team or the group, this role stays: drop them from the users of the DeveloperAccess then, or make them a member of its group and drop them now.";
// access/rules/skippedProtection.ts
const skippedProtection = {
	id: "skipped-protection",
	title: "Trust of a production stack moves from a GitHub environment to something without its protection rules",
	level: "warning",
	reason: "An environment has protection rules: reviewers, a waiting time, the branches that may deploy to it. A subject with a branch, a tag or a pull request is issued to every workflow that runs there, without any approval.",
	fix: "Trust the environment, and name it in the job (environment: \u2026). Protect the branch as well.",
	link: "https://docs.github.com/actions/how-tos/deploy/configure-and-manage-deployments/control-deployments",
	check: ({ stack, before, after }) => {
		if (before === null || !isProduction(stack)) return [];
		const had = new Set(before.trusts.map(keyOf));
		const has = new Set(after.trusts.map(keyOf));
		const dropped = before.trusts.filter((each) => environmentOf(each) !== void 0 && !has.has(keyOf(each)));
		return after.trusts.flatMap((now) => {
			const subject = gitHubSubject(now);
			if (subject === void 0 || had.has(keyOf(now)) || environmentOf(now) !== void 0) return [];
			const was = dropped.find((each) => {
				return gitHubSubject(each)?.repository === subject.repository && each.identity.actor.key === now.identity.actor.key;
			});
			if (was === void 0) return [];
			return [{
				message: `${`trust of ${sayActor(now.identity.actor)} moves from environment ${say$1(environmentOf(was) ?? "")}`} to ${say$1(now.actor.name)}: its protection rules are skipped`,
				...at(now)
			}];
		});
	},
	examples: [
		{
			title: "From an environment to a branch.",
			stack: "prod",
			before: [trust("identity release", "repo:contoso/chat:environment:prod")],
			after: [trust("identity release", "repo:contoso/chat:ref:refs/heads/main")],
			finds: ["warning: trust of identity release moves from environment prod to contoso/chat branch main: its protection rules are skipped"]
		},
		{
			title: "From an environment to any pull request, by ids.",
			stack: "eu-prod",
			before: [trust("identity release", "repo:contoso@6154722/chat@803217465:environment:prod")],
			after: [trust("identity release", "repo:contoso@6154722/chat@803217465:pull_request")],
			finds: ["warning: trust of identity release moves from environment prod to contoso/chat any pull request (by id 6154722/803217465): its protection rules are skipped"]
		},
		{
			title: "From one environment to another, of another repository, or beside the environment.",
			stack: "prod",
			before: [
				trust("identity release", "repo:contoso/chat:environment:prod"),
				trust("identity deploy", "repo:contoso/shop:environment:prod"),
				trust("identity both", "repo:contoso/chat:environment:prod", { by: "both" })
			],
			after: [
				trust("identity release", "repo:contoso/chat:environment:production"),
				trust("identity deploy", "repo:contoso/other:ref:refs/heads/main"),
				trust("identity both", "repo:contoso/chat:environment:prod", { by: "both" })
			],
			finds: []
		}
	]
};
function keyOf({ identity, actor }) {
	return `${identity.actor.key} ${actor.key}`;
}
function environmentOf(trust) {
	return gitHubSubject(trust)?.claims.get("environment");
}
// access/rules/systemIdentity.ts
const systemIdentity = {
	id: "system-identity",
	title: "The identity that Azure made for a workload holds roles",
	level: "note",
	reason: "A system-assigned identity lives and dies with its resource. If that is made anew, by a replacement or by hand, it gets another principal, which holds nothing: Pulumi grants anew what the same program declares, after the resource runs already, and whatever another program or a person has granted is missing. The old assignments stay, for nobody.",
	fix: "Give it a user-assigned identity, which outlives the resource (WorkloadIdentity), or declare every role of it in the program that declares the resource.",
	link: "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations",
	check: (input) => {
		const workloads = input.after.hosts.filter(({ type }) => hostTypeOf(type) !== void 0);
		const keys = new Set(workloads.map(({ identity }) => identity.actor.key));
		const ofResources = declaredGrants(input).filter(({ actor }) => keys.has(actor.key) && isOfResource(actor));
		return [...Map.groupBy(ofResources, ({ actor }) => actor.key).values()].flatMap(([first, ...others]) => {
			if (first === void 0) return [];
			const follows = `if ${say$1(first.actor.name)} is made anew, it is another principal, which holds nothing`;
			return [foundOf([first, ...others], follows)];
		});
	},
	examples: [
		{
			title: "An app with two roles.",
			after: [
				host("identity of web", "host web"),
				grant("identity of web", "Cognitive Services OpenAI User", "openai aoai"),
				grant("identity of web", "Search Index Data Reader", "search docs")
			],
			finds: ["note: identity of web holds Cognitive Services OpenAI User on aoai and Search Index Data Reader on search docs: if web is made anew, it is another principal, which holds nothing"]
		},
		{
			title: "A job with one.",
			after: [host("identity of report", "host report"), grant("identity of report", "Key Vault Secrets User", "key vault kv")],
			finds: ["note: identity of report holds Key Vault Secrets User on key vault kv: if report is made anew, it is another principal, which holds nothing"]
		},
		{
			title: "A user-assigned identity.",
			after: [host("identity web", "host web"), grant("identity web", "Cognitive Services OpenAI User", "openai aoai")],
			finds: []
		}
	]
};
// access/rules/unknownAccess.ts
const words = {
	role: "what the role allows",
	principal: "who that is",
	scope: "what the scope is"
};
const fixes = {
	role: "Add the role to the catalogue: keyless roles update, with the output of az role definition list.",
	principal: "Declare it, or look it up.",
	scope: "Declare it, or look it up."
};
const fixesOfStack = {
	byName: "Give the outputs of the other stack: --outputs STACK=FILE, or outputs: in keyless.yaml (docs/settings.md).",
	ofSibling: "Review the other stack as well: its program declares it."
};
const unknownAccess = {
	id: "unknown-access",
	title: "A role assignment whose role, principal or scope is not known",
	level: "warning",
	reason: "What is not known cannot be reviewed. A role that is not in the catalogue may read keys, and a principal without a known name may be anybody.",
	fix: [.../* @__PURE__ */ new Set([...Object.values(fixes), ...Object.values(fixesOfStack)])].join(" "),
	link: "https://learn.microsoft.com/azure/role-based-access-control/role-assignments",
	check: ({ after }) => {
		const found = after.grants.map((grant) => ({
			grant,
			parts: unknownParts(grant)
		})).filter(({ parts }) => parts.length > 0);
		const told = Map.groupBy(found, ({ grant, parts }) => parts.includes("principal") ? sayActor(grant.actor) : grant);
		return [...sayStrongest(after), ...[...told.values()].flatMap((same) => sayFound(same))];
	},
	examples: [
		{
			title: "A role that is not in the catalogue.",
			after: [grant("identity chat-api", "unknown role Contoso Model Caller", "openai aoai")],
			finds: ["warning: identity chat-api holds unknown role Contoso Model Caller on aoai: what the role allows is not known"]
		},
		{
			title: "A principal of another stack, on a scope that is known only later.",
			after: [grant("unknown principal of stack platform", "Reader", "unknown aoai or docs")],
			finds: ["warning: principal of stack platform holds Reader on aoai or docs: the program does not say who that is and what the scope is"]
		},
		{
			title: "Several roles of one principal that nobody can name are one finding.",
			after: [grant("unknown 1111", "Reader", "openai aoai"), grant("unknown 1111", "Contributor", "search docs")],
			finds: ["warning: principal 1111 holds Reader on aoai and Contributor on search docs: the program does not say who that is"]
		},
		{
			title: "A role that one principal holds on many resources is named once.",
			after: [
				"lake2",
				"lake10",
				"lake1",
				"lake3"
			].map((lake) => grant("unknown 1111", "Reader", `storage ${lake}`)),
			finds: ["warning: principal 1111 holds Reader on storage lake1, storage lake2, storage lake3 and 1 more: the program does not say who that is"]
		},
		{
			title: "All three are known.",
			after: [grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai")],
			finds: []
		}
	]
};
/** Whoever goes by what they do, and not by an id, is told by that. */
const described$1 = /^(?:whoever|anybody|anyone|any|the)\b/;
/** Of each principal that nobody can name and that has all of something without a role, one finding for each thing. */
function sayStrongest({ standings, memberships }) {
	const administrators = standings.filter(({ power }) => power === "administer");
	const owners = memberships.filter(({ as }) => as === "owner");
	const found = [...administrators.map((each) => ({
		...each,
		does: `administers ${sayScope(each.scope)}`
	})), ...owners.map((each) => ({
		...each,
		actor: each.member,
		does: `manages ${sayActor(each.group)}`
	}))].flatMap((each) => {
		if (!isNobody$1(each.actor)) return [];
		return [{
			message: `${sayActor(each.actor)} ${each.does}: the program does not say who it is`,
			fix: fixes.principal,
			...at(each)
		}];
	});
	return [...new Map(found.map((each) => [`${each.urn} ${each.message}`, each])).values()];
}
function isNobody$1(actor) {
	return actor.kind === "unknown" && !isDeployer(actor) && !described$1.test(actor.name);
}
function sayFound(same) {
	const [first, ...others] = same.map(({ grant }) => grant);
	if (first === void 0) return [];
	const parts = partNames.filter((part) => same.some((each) => each.parts.includes(part)));
	return [{
		...foundOf([first, ...others], sayUnknown(parts)),
		fix: [...new Set(parts.map((part) => fixOf(part, first)))].join(" ")
	}];
}
function sayUnknown(parts) {
	const named = parts.filter((part) => part !== "role").map((part) => words[part]);
	return [...named.length === 0 ? [] : [`the program does not say ${sayList(named)}`], ...parts.includes("role") ? [`${words.role} is not known`] : []].join("; ");
}
/** What another stack yields nobody declares here. */
function fixOf(part, { actor, scope }) {
	const output = part === "role" ? void 0 : stackOutputOf({
		principal: actor,
		scope
	}[part].key);
	return output === void 0 ? fixes[part] : fixesOfStack[output];
}
const partNames = [
	"role",
	"principal",
	"scope"
];
function unknownParts({ actor, role, scope }) {
	const unknown = {
		role: role.definition === void 0,
		principal: actor.kind === "unknown" && !isDeployer(actor),
		scope: scope.kind === "unknown" && !isTenant(scope)
	};
	return partNames.filter((part) => unknown[part]);
}
// access/rules/unmatchedTrust.ts
const unmatchedTrust = {
	id: "unmatched-trust",
	title: "Trust that no token can match",
	level: "warning",
	reason: "Entra accepts any issuer and subject, and compares them with the token character by character. If no token has them, the trust lets nobody in, and the workload that it was meant for finds out when it signs in.",
	fix: "Write issuer and subject exactly as in the claims iss and sub of the token.",
	link: "https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations",
	check: ({ after }) => after.trusts.flatMap((trust) => {
		const problem = problemOf(trust.issuer, trust.subject);
		if (problem === void 0) return [];
		const { what, fix } = problem;
		return [{
			message: `trust of ${sayActor(trust.identity.actor)} in "${say$1(trust.subject)}" matches no token: ${what}`,
			...fix !== void 0 && { fix },
			...at(trust)
		}];
	}),
	examples: [
		{
			title: "An issuer with a slash that GitHub does not write; one without the slash that AKS writes.",
			after: [trust("identity release", "repo:contoso/chat:environment:prod", { issuer: "https://token.actions.githubusercontent.com/" }), trust("identity chat-api", "system:serviceaccount:chat:chat-api", { issuer: "https://swedencentral.oic.prod-aks.azure.com/72f988bf-86f1-41af-91ab-2d7cd011db47/0d2c9c8e-1f0b-4b7e-9a53-5d1f4bb7c111" })],
			finds: ["warning: trust of identity chat-api in \"system:serviceaccount:chat:chat-api\" matches no token: the issuer of AKS ends with a slash", "warning: trust of identity release in \"repo:contoso/chat:environment:prod\" matches no token: this issuer ends without a slash"]
		},
		{
			title: "A branch that is no ref, white space, an issuer that is no https URL.",
			after: [
				trust("identity release", "repo:contoso/chat:ref:main"),
				trust("identity release", "repo:contoso/chat:environment:prod "),
				trust("identity jobs", "job-7", { issuer: "http://issuer.example" })
			],
			finds: [
				"warning: trust of identity jobs in \"job-7\" matches no token: the issuer is no https URL without query and fragment",
				"warning: trust of identity release in \"repo:contoso/chat:environment:prod \" matches no token: the subject begins or ends with white space",
				"warning: trust of identity release in \"repo:contoso/chat:ref:main\" matches no token: a ref is refs/heads/BRANCH or refs/tags/TAG, written once"
			]
		},
		{
			title: "As tokens say it.",
			after: [
				trust("identity release", "repo:contoso/chat:ref:refs/heads/main"),
				trust("identity release", "repo:contoso/chat:environment:prod", { issuer: "https://github.contoso.example/_services/token" }),
				trust("identity jobs", "job-7", { issuer: "https://contoso.eu.auth0.com/" })
			],
			finds: []
		}
	]
};
function problemOf(issuer, subject) {
	const inIssuer = /^[a-z][a-z0-9+.-]*:\/\//i.test(issuer) ? issuerProblem(issuer) : void 0;
	if (inIssuer !== void 0) return inIssuer;
	return /^claims\[/i.test(subject) ? void 0 : subjectProblem(subject);
}
function issuerProblem(issuer) {
	if (!issuer.startsWith("https://") || /[\s?#*\p{Cc}\p{Cf}]/u.test(issuer) || !URL.canParse(issuer)) return { what: "the issuer is no https URL without query and fragment" };
	if (/\.oic\.prod-aks\.azure\.(?:com|us|cn)\/[^/]+\/[^/]+$/i.test(issuer)) return {
		what: "the issuer of AKS ends with a slash",
		fix: `issuer: "${say$1(issuer)}/"`
	};
	if (!noSlash.test(issuer)) return void 0;
	return {
		what: "this issuer ends without a slash",
		fix: `issuer: "${say$1(issuer.replace(/\/+$/, ""))}"`
	};
}
/** Issuers that are known to end without: GitHub's, a GitHub Enterprise Server's, GitLab's. */
const noSlash = /^https:\/\/(?:token\.actions\.[^/]+(?:\/[\w-]+)?|[^/]+\/_services\/token|gitlab\.com)\/+$/i;
function subjectProblem(subject) {
	if (subject === "") return { what: "the subject is empty" };
	if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(subject)) return { what: "the subject contains a control or invisible character" };
	if (subject !== subject.trim()) return { what: "the subject begins or ends with white space" };
	const ref = /^repo:[^:]*:ref:(?<ref>[^:]*)/.exec(subject)?.groups?.["ref"];
	if (ref === void 0 || /^refs\/(?!heads\/refs\/|tags\/refs\/)./.test(ref)) return void 0;
	return { what: "a ref is refs/heads/BRANCH or refs/tags/TAG, written once" };
}
// access/rules/wholeRepositoryTrust.ts
const wholeRepositoryTrust = {
	id: "whole-repository-trust",
	title: "All workflows of a repository, or of more than one, may act as an identity",
	level: "warning",
	reason: "Without an environment, a branch or a tag in the subject, every workflow on every branch acts as the identity, reviewed or not. With a wildcard, Azure either lets nobody in, because it compares character by character, or more than intended.",
	fix: "Trust one environment, branch or tag of one repository: environment: \"prod\", branch: \"main\", tag: \"v1.0.0\".",
	link: "https://docs.github.com/actions/reference/security/oidc",
	check: ({ after }) => after.trusts.flatMap((trust) => {
		const why = widthOf$1(trust);
		if (why === void 0) return [];
		const repository = gitHubSubject(trust)?.repository;
		return [{
			message: `all workflows of ${repository === void 0 ? `"${say$1(trust.subject)}"` : say$1(repository)} may act as ${sayActor(trust.identity.actor)}: ${why}`,
			...at(trust)
		}];
	}),
	examples: [
		{
			title: "A repository and nothing else; an owner and nothing else.",
			after: [trust("identity release", "repo:contoso/chat"), trust("identity release", "repository_owner_id:6154722")],
			finds: ["warning: all workflows of contoso/chat may act as identity release: the subject names no environment, branch or tag", "warning: all workflows of \"repository_owner_id:6154722\" may act as identity release: the subject names no environment, branch or tag"]
		},
		{
			title: "An expression that matches more than one subject; a wildcard for the branch.",
			after: [trust("identity release", "claims['sub'] matches 'repo:contoso/*'"), trust("identity release", "repo:contoso/chat:ref:refs/heads/*")],
			finds: ["warning: all workflows of \"claims['sub'] matches 'repo:contoso/*'\" may act as identity release: an expression can match many subjects", "warning: all workflows of contoso/chat may act as identity release: the subject contains a wildcard"]
		},
		{
			title: "One environment, one branch, one tag; pull requests have a rule of their own.",
			after: [
				trust("identity release", "repo:contoso/chat:environment:prod"),
				trust("identity release", "repo:contoso@6154722/chat@803217465:ref:refs/heads/main"),
				trust("identity release", "repository_id:803217465:ref:refs/tags/v1.0.0"),
				trust("identity release", "repo:contoso/chat:pull_request"),
				trust("identity chat-api", "system:serviceaccount:chat:chat-api", { issuer: "https://oidc.example/cluster" })
			],
			finds: []
		}
	]
};
/** Why a subject stands for more than one branch, tag or environment of one repository. */
function widthOf$1(trust) {
	if (/^claims\[/i.test(trust.subject)) return "an expression can match many subjects";
	const subject = gitHubSubject(trust);
	if (subject === void 0) return void 0;
	if (/[*?]/.test(trust.subject)) return "the subject contains a wildcard";
	return namesRepository(subject) && namesCode(subject) || subject.claims.has("pull_request") ? void 0 : "the subject names no environment, branch or tag";
}
function namesRepository({ claims }) {
	return [
		"repo",
		"repository",
		"repository_id"
	].some((claim) => (claims.get(claim) ?? "") !== "");
}
function namesCode({ claims }) {
	return (claims.get("environment") ?? "") !== "" || /^refs\/(heads|tags)\/./.test(claims.get("ref") ?? "");
}
// access/rules/wideScope.ts
const follows = "on everything in it, now and later";
const wideScope = {
	id: "wide-scope",
	title: "A role on more than one resource",
	level: "warning",
	reason: "A role on a resource group, a subscription or a management group applies to everything in it, including resources that are added later. People who add a resource there do not see who has access to it.",
	fix: "Give it on one resource.",
	link: "https://learn.microsoft.com/azure/role-based-access-control/scope-overview",
	check: ({ after }) => {
		const wide = after.grants.filter(({ scope }) => isWide(scope));
		return [...Map.groupBy(wide, ({ actor, scope }) => JSON.stringify([actor.key, scope.key])).values()].flatMap(([first, ...others]) => first === void 0 ? [] : [foundOf([first, ...others], follows)]);
	},
	examples: [
		{
			title: "A whole resource group.",
			after: [grant("identity chat-api", "Cognitive Services OpenAI User", "resource group ai")],
			finds: ["warning: identity chat-api holds Cognitive Services OpenAI User on resource group ai: on everything in it, now and later"]
		},
		{
			title: "A subscription, and the whole tenant.",
			after: [grant("group auditors", "Reader", "subscription shop"), grant("group platform", "Owner", "unknown /")],
			finds: ["warning: group auditors holds Reader on subscription shop: on everything in it, now and later", "warning: group platform holds Owner on the whole tenant: on everything in it, now and later"]
		},
		{
			title: "Several roles of one actor on it are one finding.",
			after: [grant("group ops", "Reader", "resource group ai"), grant("group ops", "Contributor", "resource group ai")],
			finds: ["warning: group ops holds Reader and Contributor on resource group ai: on everything in it, now and later"]
		},
		{
			title: "One resource.",
			after: [grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai in resource group ai")],
			finds: []
		}
	]
};
function isWide(scope) {
	return isTenant(scope) || [
		"resourceGroup",
		"subscription",
		"managementGroup"
	].includes(scope.kind);
}
// access/rules/index.ts
/** Every rule, by id. */
const rules = [
	accessGap,
	accessPolicies,
	brokenExpectation,
	contentShareKey,
	copiedKey,
	coveredGrant,
	credentialBudget,
	developersOutsideDev,
	duplicateGrant,
	identityOnHosts,
	keyDoor,
	keysOn,
	machineIdentity,
	outage,
	overwrittenSettings,
	privilegedWorkload,
	pullRequestTrust,
	rareSchedule,
	recyclableSubject,
	renamedAssignment,
	renamedInAzure,
	retainedAccess,
	retiredIssuer,
	roleChangedInPlace,
	sharedIdentity,
	singleUser,
	skippedProtection,
	systemIdentity,
	unknownAccess,
	unmatchedTrust,
	wholeRepositoryTrust,
	wideScope
];
/** What all rules find in each of the stacks that are reviewed together: worst first, then by rule and resource. */
function findingsOf(inputs) {
	return inputs.map((input) => {
		const found = rules.flatMap((rule) => findingsBy(rule, input, inputs).toSorted(byResource));
		return levels$1.flatMap((level) => found.filter((finding) => finding.level === level));
	});
}
function findingsBy(rule, input, all) {
	return rule.check(input, all).map(({ message, urn, location, about, level = rule.level, fix = rule.fix }) => ({
		rule: rule.id,
		level,
		message,
		fix,
		urn,
		...location !== void 0 && { location },
		...about !== void 0 && { about }
	}));
}
function byResource(a, b) {
	return byName(a.urn, b.urn) || byName(a.message, b.message);
}
// access/report/sarif/text.ts
/**
* A text as SARIF takes it: brackets could be a link, and numbers in braces a placeholder, so each is escaped as the standard says.
* Source: SARIF 2.1.0, 3.11.5 and 3.11.6.
*/
function sarifText(text) {
	return text.replace(/[\\[\]]/g, (sign) => `\\${sign}`).replace(/[{}]/g, (sign) => sign + sign);
}
// access/report/sarif/rules.ts
const described = [...[...Object.values(changeRules), notKnown$1].map((rule) => ({
	...rule,
	link: void 0
})), ...rules.map(({ id, title, level, reason, fix, link }) => ({
	id,
	title,
	level,
	reason,
	fix,
	link
}))];
/** The place of a rule in {@link sarifRules}. */
const ruleIndex = new Map(described.map(({ id }, index) => [id, index]));
/** Every rule, with its help page: why it matters, what to do, and where to read more. */
const sarifRules = described.map(({ id, title, level, reason, fix, link }) => {
	const page = link === void 0 ? [] : [`Examples: docs/rules/${id}.md in the repository of azure-keyless.`];
	const text = [
		`Why: ${reason}`,
		`What to do: ${fix}`,
		...page
	].join("\n\n");
	const more = link === void 0 ? "" : ` [Read more](${link}).`;
	const markdown = [
		`# ${id}`,
		`${title}.`,
		`## Why`,
		`${reason}${more}`,
		"## What to do",
		fix,
		...page
	].join("\n\n");
	return {
		id,
		shortDescription: { text: sarifText(`${title}.`) },
		fullDescription: { text: sarifText(reason) },
		help: {
			text: sarifText(text),
			markdown
		},
		...link === void 0 ? {} : { helpUri: link },
		defaultConfiguration: { level },
		properties: { tags: [
			"access",
			"azure",
			"security"
		] }
	};
});
// access/report/sarif.ts
/** What code scanning takes of one run. It shows 5,000. Source: https://docs.github.com/code-security (SARIF support) */
const maxResults = 25e3;
/** It refuses a file of more than 10 MB. This many bytes are left to the results. */
const maxBytes = 95e5;
/**
* The report for code scanning: SARIF 2.1.0. Changes, findings and what is newly not known are its results, worst first. What has
* no room is counted in a notification, with exact numbers.
*/
function renderSarif(report, options) {
	const all = resultsOf(report, options.stops);
	const results = fitting(all, options);
	const notifications = [...results.length < all.length ? [`${String(results.length)} of ${count(all.length, "result")} are here, worst first: --format json has them all`] : [], ...report.stacks.flatMap((stack) => {
		const unchanged = unchangedUnknowns(stack);
		return unchanged === 0 ? [] : [`${terminalFormat.escape(stack.stack)}: ${sayUnchanged(unchanged)}`];
	})];
	return jsonText({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "azure-keyless",
				semanticVersion: options.version,
				rules: sarifRules
			} },
			columnKind: "utf16CodeUnits",
			invocations: [{
				executionSuccessful: true,
				exitCode: options.exitCode,
				toolExecutionNotifications: notifications.slice(0, maxNotifications).map((text) => ({
					level: "note",
					message: { text: sarifText(text) }
				}))
			}],
			properties: {
				verdict: report.verdict,
				results: all.length
			},
			results
		}]
	});
}
const maxNotifications = 100;
function fitting(all, options) {
	const occurrences = /* @__PURE__ */ new Map();
	const results = [];
	let left = maxBytes;
	for (const result of all.slice(0, maxResults)) {
		const one = resultOf(result, occurrences, options);
		left -= new TextEncoder().encode(jsonText(one)).length;
		if (left < 0) break;
		results.push(one);
	}
	return results;
}
function resultOf({ stack, rule, level, say, places, identity }, occurrences, { folder = "", projectFile = "Pulumi.yaml" }) {
	const [first, ...others] = places.flatMap((place) => [place, ...place.in === void 0 ? [] : [place.in]]).flatMap((place) => physical(folder, place));
	const [headline, ...details] = say();
	const print = hashOf$1([
		stack,
		rule,
		identity
	]).slice(0, 32);
	const occurrence = (occurrences.get(print) ?? 0) + 1;
	occurrences.set(print, occurrence);
	const index = ruleIndex.get(rule);
	return {
		ruleId: rule,
		...index === void 0 ? {} : { ruleIndex: index },
		level,
		message: { text: sarifText([`${terminalFormat.escape(stack)}: ${headline}`, ...details].join(" ")) },
		locations: [first ?? placeAt(repositoryPath(folder, projectFile) ?? projectFile, 1)],
		...others.length === 0 ? {} : { relatedLocations: others.slice(0, maxRelated) },
		partialFingerprints: { primaryLocationLineHash: `${print}:${String(occurrence)}` },
		properties: { stack }
	};
}
const maxRelated = 10;
function physical(folder, { file, line }) {
	const path = repositoryPath(folder, file);
	if (path === void 0 || !Number.isSafeInteger(line) || line < 1) return [];
	return [placeAt(path, line)];
}
function placeAt(path, startLine) {
	return { physicalLocation: {
		artifactLocation: {
			uri: uriOf(path),
			uriBaseId: sourceRoot
		},
		region: { startLine }
	} };
}
const sourceRoot = "%SRCROOT%";
// access/report/resources.ts
const nouns = /* @__PURE__ */ new Map([
	["azure-native:cognitiveservices:account", "AI account"],
	["azure-native:cognitiveservices:deployment", "model deployment"],
	["azure-native:managedidentity:userassignedidentity", "identity"],
	["azure-native:managedidentity:federatedidentitycredential", "federated credential"],
	["azure-native:authorization:roleassignment", "role assignment"],
	["azuread:index/group:group", "Entra group"]
]);
/** What a resource is: its normal type, where that has a word, or its type as the program writes it. */
function resourceNoun({ type, urn }) {
	return nouns.get(type) ?? kindInWords(urn);
}
/**
* `4 resources to create: 1 AI account, 1 identity, 2 web apps; 1 read`. What this is about comes first, then what there is most of.
*
* @param room so many letters, which kinds beside those that this is about must not exceed: the others are counted.
*/
function sayResources({ created, read }, room) {
	const about = [...nouns.values()];
	const rank = (noun) => about.includes(noun) ? about.indexOf(noun) : about.length;
	const kinds = [...created].toSorted(([a, many], [b, few]) => rank(a) - rank(b) || few - many || byText(a, b));
	const total = sumOf(kinds);
	const say = (named) => {
		const others = kinds.slice(named);
		const rest = others.length === 0 ? [] : [`${String(sumOf(others))} others`];
		const parts = [...kinds.slice(0, named).map(([noun, number]) => count(number, noun)), ...rest];
		const all = total === 0 ? "no resources to create" : `${count(total, "resource")} to create: ${parts.join(", ")}`;
		return read === 0 ? all : `${all}; ${String(read)} read`;
	};
	const least = kinds.filter(([noun]) => about.includes(noun)).length;
	const named = kinds.map((_, index) => kinds.length - index).find((number) => say(number).length <= room);
	return say(Math.max(least, named ?? 0));
}
function sumOf(counts) {
	return counts.reduce((sum, [, number]) => sum + number, 0);
}
// access/report/rowFolds.ts
/**
* Rows that differ in nothing but names: what somebody holds in the same way on several resources of a kind, and then what
* several of a kind hold in the same way on the same resources.
*/
function foldRows(told) {
	return foldRounds(foldRounds(foldNamed(fold(told.map((one) => [one]), ([{ row, may, roles, ways }]) => [
		row.actor.kind,
		idTold(row.actor),
		row.scope.kind,
		[
			may,
			roles,
			ways
		]
	]), (same) => {
		const [{ row, may, roles, ways }] = same;
		return [
			kindTold(row.actor),
			same.map((one) => one.row.scope.id),
			roles,
			may,
			ways
		];
	}), ({ scope }) => scope.id), ({ actor, scope }) => actor.kind === "keyHolder" ? "" : scope.kind);
}
/** So many alike are what a loop makes, and nobody reads them one by one. */
const fewestRounds = 4;
/** Of those that are told by the thing itself, and of those that get in by what has their name, two are enough. */
function fewestOf({ row, trusted }) {
	if (isNobody(row.actor)) return 2;
	return trusted.length > 0 && trusted.every(({ actor }) => actor.name === row.actor.name) || thingOf(row.actor) === row.scope.name ? 2 : fewestRounds;
}
/** Whether each of several has something of its own. */
function isEachOnItsOwn(same) {
	const scopes = new Set(same.map(({ row }) => row.scope.id));
	return same.length > 1 && scopes.size === same.length && actorsOf(same) === same.length;
}
const actorsOf = (same) => new Set(same.map(({ row }) => row.actor.id)).size;
/** What a loop makes at each round of it: somebody with a way in of their own, on the same thing or each on one of their own. */
function foldRounds(rows, scopeOf) {
	return [...Map.groupBy(rows, (row) => roundKey(row, scopeOf) ?? row).values()].flatMap((same) => {
		const [first, ...others] = same;
		if (first === void 0) return [];
		const all = [...first, ...others.flat()];
		const fewest = Math.max(...all.map(fewestOf));
		return same.length < fewest || actorsOf(all) < same.length || isCut(all) ? same : [all];
	});
}
/** All that is said but names; nothing where rows stand together already. */
function roundKey([told, ...others], scopeOf) {
	const { row, may, roles, ways, trusted } = told;
	if (others.length > 0) return void 0;
	const how = trusted.length === 0 ? ways : trusted.map(({ actor, via: [step] }) => [kindTold(actor), step?.kind]);
	return JSON.stringify([
		kindTold(row.actor),
		scopeOf(row),
		roles,
		may,
		how
	]);
}
/** Rows that are one, but where not all of whom nobody can tell who it is would be named. */
function foldNamed(rows, keyOf) {
	return [...Map.groupBy(rows, (row) => JSON.stringify(keyOf(row))).values()].flatMap((same) => {
		const all = fold(same, () => "");
		return all.some(isCut) ? same : all;
	});
}
/** More names than these are counted, and of whom nobody can tell who it is the name is all there is. */
const maxNobodies = 4;
function isCut(same) {
	return actorsOf(same) > maxNobodies && same.some(({ row }) => isNobody(row.actor));
}
function isNobody(actor) {
	return actor.kind === "unknown" && !isAnybody(actor);
}
function fold(rows, keyOf) {
	return [...Map.groupBy(rows, (row) => JSON.stringify(keyOf(row))).values()].flatMap(([first, ...others]) => first === void 0 ? [] : [[...first, ...others.flat()]]);
}
// access/report/rowOrder.ts
/** By the worst power, then by what an access policy lets do beside reading, then by how much it is held on. */
function heldMostFirst(a, b) {
	return rank(a) - rank(b) || beyondReading(b) - beyondReading(a) || width(a.scope) - width(b.scope) || byName(a.actor.name, b.actor.name) || byName(a.scope.name, b.scope.name) || byText(a.actor.id, b.actor.id);
}
/**
* A role that nobody knows may be any; a key has no name on it, and opens all. A role that a service has for itself may be one
* that only reads: it comes after the keys of the service.
*/
function rank({ channel, powers, roles }) {
	if (roles.some(isUnknownRole)) return -1;
	const keys = severityOf(["useKeys"]);
	if (channel === "key") return keys;
	const worst = severityOf(powers.filter((power) => power !== "holdOwnRole"));
	return powers.includes("holdOwnRole") ? Math.min(worst, keys + .5) : worst;
}
/** How many permissions of access policies do more than get and list. */
function beyondReading({ roles }) {
	const policies = roles.flatMap((role) => /^access policy: (?<listed>.+)$/s.exec(role)?.groups?.["listed"] ?? []);
	return policies.flatMap((listed) => listed.split(/[\s,;]+/)).filter((word) => !reading$1.has(word)).length - policies.length;
}
/** Permissions that read. */
const reading$1 = /* @__PURE__ */ new Set(["get", "list"]);
/** What lies in many things is more than one of them. */
function width({ kind }) {
	return -[
		"resourceGroup",
		"subscription",
		"managementGroup"
	].indexOf(kind);
}
// access/report/ways.ts
/** So many ways in are named; the number of the others is exact. */
const maxWays = 20;
/** @param areSteps whether these are steps of one way. */
function atMost(ways, areSteps = false) {
	const more = ways.length - maxWays;
	const told = more > 0 ? [...ways.slice(0, maxWays), `and ${String(more)} more`] : ways;
	return areSteps ? told : told.map((way, index) => index < told.length - 1 ? `${way};` : way);
}
/** Whether what is not known is who runs as an identity, or whom one trusts. */
function concernsWayIn({ urn, path, why }) {
	return /identit/i.test(path) || why.includes("which identities") || /federatedidentitycredential/i.test(parseUrn(urn).type);
}
/** @param isOpen whether somebody may come in of whom the stack does not tell. */
function waysIn(row, trusted, isOpen, format) {
	if (row.channel === "key") return row.via.flatMap(({ text }) => text.split(/: (?=")/)).map(format.prose);
	if (trusted.length > 0) return saidWaysIn(trusted, format);
	const memberships = row.via.filter(({ kind }) => kind === "membership").map(({ text }) => format.prose(text));
	if (memberships.length > 0) return memberships;
	if (isNamedDeployer(row.actor)) return ["runs pulumi up"];
	if (row.actor.kind === "identity" && isOpen) return ["cannot tell: a host or a trust is not known"];
	return [isDescribed(row.actor) ? "\u2013" : withoutTrust[row.actor.kind] ?? ""];
}
/** Whether the name of somebody whom nobody can name says where they come from. */
function isDescribed(actor) {
	return isAnybody(actor) || actor.kind === "unknown" && /\s/.test(actor.name);
}
/** Each way in; those whose tokens one issuer signs are one, if the issuer alone tells where they come from. */
function saidWaysIn(trusted, format) {
	return [...Map.groupBy(trusted, (row) => {
		const [step] = row.via;
		return step?.kind === "federatedCredential" ? JSON.stringify([row.actor.kind, step.issuer]) : row;
	}).values()].flatMap((same) => {
		const place = sayPlace$1(same[0]?.via[0]?.issuer, format.prose);
		if (same.length === 1 || place.length === 0) return sayRepositories(same, format);
		return [[sayActors(same.map(({ actor }) => actor), format.escape), ...place].join(" ")];
	});
}
/** `github a/b environment prod or staging`: what may come in from one repository is one way. */
function sayRepositories(same, format) {
	const inRepository = same.map((row) => ({
		row,
		...row.actor.kind === "github" ? /^(?<start>\S+ (?:environment|branch|tag)) (?<name>\S+)$/.exec(row.actor.name)?.groups : {}
	}));
	return [...Map.groupBy(inRepository, ({ row, start }) => start ?? row).values()].flatMap((each) => {
		const [first] = each;
		const start = first?.start;
		if (start === void 0 || each.length === 1) return each.map(({ row }) => wayIn(row, format));
		const names = each.map(({ name = "" }) => format.escape(name));
		return [`${actorWords.github} ${format.escape(start)} ${listOf(names, "or")}`];
	});
}
/** Ways into several identities: hosts are named together, by name where it is not that of whom they run as. */
function saidTogether(same, format) {
	const isHost = ({ via: [step] }) => step?.kind === "host";
	const trusted = same.flatMap((each) => each.trusted);
	const hosts = trusted.filter(isHost).map(({ actor }) => actor);
	const said = hosts.length === same.length && same.every((each) => each.trusted.some(({ actor }) => actor.name === each.row.actor.name)) ? "each by the host of its name" : sayActors(hosts, format.escape);
	return [...hosts.length === 0 ? [] : [said], ...saidWaysIn(trusted.filter((row) => !isHost(row)), format)];
}
function wayIn({ actor, via: [step] }, format) {
	const who = sayActor$1(actor, format.escape);
	if (step === void 0 || step.kind === "host") return who;
	if (step.kind === "federatedCredential") return [who, ...sayPlace$1(step.issuer ?? "an unknown issuer", format.prose)].join(" ");
	return `${who} (${sayStep(step, format.escape, format.prose)})`;
}
const withoutTrust = {
	identity: "no trust or host in this stack",
	group: "membership",
	user: "sign-in",
	servicePrincipal: "its own credentials",
	unknown: "not known"
};
// access/report/rows.ts
const policy = "access policy: ";
/** `get secrets (access policy)`. */
const sayRole = (name) => name.startsWith(policy) ? `${name.slice(15)} (access policy)` : name;
function rowsOf({ access, unknowns }, limit, format) {
	const direct = access.filter((row) => row.channel !== "through" && !isCopy(row)).toSorted(heldMostFirst);
	const holders = new Set(direct.flatMap(({ actor }) => isAnybody(actor) ? [] : [actor.id]));
	const principals = principalsOf(access);
	const trusts = Map.groupBy(access.filter(({ powers }) => powers.includes("actAs")), ({ scope }) => holders.has(scope.id) ? scope.id : principals.get(scope.id) ?? scope.id);
	const alone = [...trusts].flatMap(([id, trusted]) => holders.has(id) ? [] : trusted);
	const withoutRole = foldTrusted([...Map.groupBy(alone, ({ scope }) => placeOf(scope)).values()]);
	const isOpen = unknowns.some(concernsWayIn);
	const folded = foldRows(direct.map((row) => {
		const trusted = (isAnybody(row.actor) ? void 0 : trusts.get(row.actor.id)) ?? [];
		return {
			row,
			may: mayDo(row, format),
			roles: row.roles.length === 0 ? "" : rolesOf(row, format),
			ways: waysIn(row, trusted, isOpen, format),
			trusted
		};
	}));
	const rows = [...together$1(folded.slice(0, limit).map((same) => directRow(same, format))), ...withoutRole.slice(0, Math.max(0, limit - folded.length)).map((same) => trustRow(same, format))];
	return {
		rows,
		more: folded.length + withoutRole.length - rows.length
	};
}
/** What one holds stands together, where the worst of it stands. */
function together$1(rows) {
	return [...Map.groupBy(rows, ({ who, ways }) => JSON.stringify([who, ways])).values()].flat();
}
/**
* Who acts as what is trusted, by what is trusted, where these are two things: an application and its service principal. Whoever
* comes in through a credential holds by the same grant what the principal holds by it.
*/
function principalsOf(access) {
	const holders = new Map(access.flatMap(({ channel, actor, scope, via }) => channel === "through" ? [] : [[grantKey(scope, via), actor.id]]));
	const trusted = new Map(access.flatMap(({ powers, scope, via: [step] }) => powers.includes("actAs") && step !== void 0 ? [[step.urn, scope.id]] : []));
	return new Map(access.flatMap(({ channel, scope, via: [step, ...grant] }) => {
		const [by, holder] = [trusted.get(step?.urn ?? ""), holders.get(grantKey(scope, grant))];
		return channel === "through" && grant.length > 0 && by !== void 0 && holder !== void 0 ? [[by, holder]] : [];
	}));
}
function grantKey({ id }, via) {
	return JSON.stringify([id, via.map(({ urn }) => urn)]);
}
function directRow(same, format) {
	const { escape } = format;
	const [{ row, may, roles }] = same;
	const ways = [...new Set(same.flatMap((each) => each.ways))];
	const isOneWay = same.every((each) => each.ways.join("\n") === ways.join("\n"));
	const all = same.map((each) => each.row);
	return {
		who: keyHoldersOf(same) ?? sayActors(all.map(({ actor }) => actor), escape),
		may,
		roles,
		on: sayOn(same, escape),
		ways: atMost(row.channel === "key" || isOneWay ? ways : saidTogether(same, format), row.channel === "key"),
		isAlarming: row.channel === "key"
	};
}
/** What is held; where each of many has something of their own by their own name, that name is told once. */
function sayOn(same, escape) {
	const scopes = sayScopes(same.map(({ row }) => row.scope), escape);
	if (!isEachOnItsOwn(same) || keyHoldersOf(same) !== void 0) return scopes;
	const words = new Set(same.map(({ row }) => wordOfScope(row.scope)));
	const isOfSameName = same.every(({ row: { actor, scope } }) => (thingOf(actor) ?? actor.name) === scope.name);
	const [word = ""] = words;
	if (isOfSameName && words.size === 1) return word === "" ? "each on its own" : `each the ${word} of its name`;
	if (same.length > maxPaired) return `each its own: ${scopes}`;
	return `${listOf(same.toSorted((a, b) => byName(a.row.actor.name, b.row.actor.name)).map(({ row }) => sayScope$1(row.scope, escape)))} respectively`;
}
/** So many are all named, so that the first goes with the first. */
const maxPaired = 4;
function rolesOf({ roles }, { escape }) {
	return escape(roles.map(sayRole).join(", "));
}
/** `anyone who has a key`, where the row says of what. */
function keyHoldersOf(same) {
	const whos = same.map(({ row: { actor, scope } }) => {
		const of = ` of ${scope.name}`;
		return actor.kind === "keyHolder" && actor.name.endsWith(of) ? actor.name.slice(0, -of.length) : "";
	});
	const [who, ...others] = new Set(whos);
	return others.length === 0 && /^anyone who has an? \w+$/.test(who ?? "") ? who : void 0;
}
/** Who comes in as an identity that holds nothing here; those as which nobody but a resource of their name comes in are one. */
function foldTrusted(all) {
	const isOwn = ([first, ...others]) => others.length === 0 && first?.via[0]?.kind === "host" && first.actor.name === first.scope.name;
	return [...Map.groupBy(all, (trusted) => isOwn(trusted) ? JSON.stringify(identitiesOf([trusted]).map(kindTold)) : trusted).values()];
}
function identitiesOf(all) {
	return all.flatMap((trusted) => trusted.slice(0, 1).map(({ scope }) => ({
		...scope,
		kind: "identity"
	})));
}
/** Identities that hold nothing here, and everybody who comes in as them. */
function trustRow(same, format) {
	return {
		who: sayActors(identitiesOf(same), format.escape),
		may: "nothing in this stack",
		roles: "",
		on: "\u2013",
		ways: atMost(same.length > 1 ? ["each by the host of its name"] : same.flatMap((trusted) => saidWaysIn(trusted, format))),
		isAlarming: false
	};
}
/** Where somebody comes in; what is only named, in a place that nobody knows, is told once. */
function placeOf({ id, name }) {
	return id.includes("#") ? JSON.stringify(["named", name]) : id;
}
/** A role that nobody knows may allow anything, beside what the others allow. Nothing where its name is all there is to say. */
function mayDo({ actor, powers, roles, idle, scope, channel, via }, { prose }) {
	const policies = roles.every((role) => role.startsWith(policy)) ? roles : [];
	const fitting = powers.filter((power) => fits(power, scope));
	const inside = fitting.includes("holdOwnRole") ? via.filter(({ kind }) => standing.has(kind)) : [];
	const said = sayTogether(inside.length === 0 ? fitting : fitting.filter((power) => power !== "holdOwnRole"), isWide$1(scope));
	const held = [...new Set(inside.map(({ text }) => prose(withColon(text))))];
	const words = policies.length > 0 ? "" : [said, ...held].filter((text) => text !== "").join(", ");
	if (idle !== void 0) return `${words || "nothing"}; roles for its data do not count while ${idle}`;
	if (roles.some(isUnknownRole)) return words === "" ? "cannot tell what" : `${words}, and what cannot be told`;
	const { what } = channel === "key" && withKey.exec(actor.name)?.groups || {};
	const isAll = powers.every((power) => power === "useKeys");
	if (what === void 0 || !isAll) return words;
	return letsDo(normalType(parseUrn(scope.id).type)) ?? `use it with the ${what}`;
}
/** `role of the database: Reader`. */
function withColon(text) {
	return text.replace(/^(roles? (?:[a-z]+ )*[a-z]+) (?=[A-Z])/, "$1: ");
}
const standing = /* @__PURE__ */ new Set(["setting", "administrator"]);
const withKey = /^anyone who has a (?<what>key|password|credential) of /;
/** Of these a role tells on each resource, and there they are only on things of one provider. */
const ofProvider = {
	addTrust: /managedidentity/i,
	attachIdentity: /managedidentity/i,
	manageModels: /cognitiveservices/i
};
/** Kinds in which nothing of another provider lies. */
const single = /* @__PURE__ */ new Set([
	"resource",
	"host",
	"storage",
	"search",
	"keyVault"
]);
/** Whether a power is one on such a thing. What is not known may be any thing. */
function fits(power, { kind, id }) {
	return !single.has(kind) || (ofProvider[power]?.test(id) ?? true);
}
// access/report/terminal/width.ts
/** How many columns of a terminal a text takes: without its colours, and with characters of two columns and of none. */
function widthOf(text) {
	if (/^[ -~]*$/.test(text)) return text.length;
	const plain = text.replace(colours, "");
	return Array.from(plain).reduce((sum, character) => sum + columnsOf(character), 0);
}
/** A text with spaces behind it, up to so many columns. */
function padTo(text, width) {
	return `${text}${" ".repeat(Math.max(0, width - widthOf(text)))}`;
}
const colours = /\u001b\[[0-9;]*m/g;
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
function columnsOf(character) {
	if (/\p{M}/u.test(character)) return 0;
	return wide.test(character) ? 2 : 1;
}
// access/report/terminal/wrap.ts
/**
* A text in lines of at most so many columns. It is broken between words; a word that is wider than a line is broken after a
* separator of names, or else anywhere: nothing of it is left out, because it may be the only copy.
*/
function wrap(text, width) {
	if (widthOf(text) <= width) return [text];
	return wrapParts(text.split(" "), width, breakWord).map((line) => line.trimEnd());
}
/** `label  text` in as many lines as it takes, the further ones below the beginning of the text. */
function hang(label, text, width) {
	return hangLines(label, width, (room) => wrap(text, room));
}
/** The same of parts that are kept together where they fit into a line. */
function hangParts(label, parts, width) {
	return hangLines(label, width, (room) => wrapParts(parts, room, wrap));
}
/** Fewer columns than these are no room for words. */
const narrowest$1 = 16;
function hangLines(label, width, linesOf) {
	const indent = widthOf(label);
	const [first = "", ...others] = linesOf(Math.max(narrowest$1, width - indent));
	if (width - indent < narrowest$1 && indent + widthOf(first) > width) {
		const inner = `${/^ */.exec(label)?.[0] ?? ""}  `;
		return [label.trimEnd(), ...linesOf(Math.max(narrowest$1, width - inner.length)).map((line) => inner + line)].join("\n");
	}
	return [label + first, ...others.map((line) => " ".repeat(indent) + line)].map((line) => line.trimEnd()).join("\n");
}
/** Parts with spaces between them, in lines; what is wider than a line is broken up. */
function wrapParts(parts, width, breakUp) {
	const lines = [];
	let line;
	for (const part of parts) {
		if (part === "" && line === void 0) continue;
		const longer = line === void 0 ? part : `${line} ${part}`;
		if (widthOf(longer) <= width) {
			line = longer;
			continue;
		}
		if (line !== void 0) lines.push(line);
		const broken = widthOf(part) <= width ? [part] : breakUp(part, width);
		lines.push(...broken.slice(0, -1));
		line = part === "" ? void 0 : broken.at(-1);
	}
	return line === void 0 ? lines : [...lines, line];
}
function breakWord(word, width) {
	const pieces = [];
	let piece = "";
	for (const part of partsOf(word, width)) if (piece !== "" && widthOf(piece + part) > width) {
		pieces.push(piece);
		piece = part;
	} else piece += part;
	return [...pieces, piece];
}
/** What may stand on a line of its own: up to a separator, or each character where that is too wide as well. */
function partsOf(word, width) {
	return (word.match(/[^/\-_.:,@|=(]*[/\-_.:,@|=(]+|[^/\-_.:,@|=(]+/g) ?? []).flatMap((part) => widthOf(part) <= width ? [part] : part.match(indivisible) ?? []);
}
/** A colour goes with what it paints, and what is spelled out stays in one piece. */
const indivisible = /(?:\u001b\[[0-9;]*m)*(?:\\u\{[0-9a-f]+\}|[^\u001b])(?:\u001b\[[0-9;]*m)*/gu;
// access/report/terminal/style.ts
/** The glyph of a verdict in its colour. */
function paintGlyph(verdict, style) {
	const { glyph } = sayVerdict(verdict);
	if (verdict === "broader" || verdict === "mixed") return style.alarm(glyph);
	return verdict === "unknown" ? style.warn(glyph) : style.dim(glyph);
}
/** `label  part, part` in as many lines as it takes: a part is broken only where it is wider than a line by itself. */
function drawParts(label, parts, { width }) {
	return hangParts(label, parts.map((part, index) => index < parts.length - 1 && !(parts[index + 1] ?? "").startsWith("and ") ? `${part},` : part), width);
}
// access/report/terminal/changes.ts
/** At most so many changes are told in detail; their number is always exact. */
const maxEntries = 40;
/** Who gains or loses what, with role, proof, who else and cause: a section for each stack, or for several with the same. */
function drawChanges(stacks, style) {
	const all = tellOnce(stacks, (entry, rolesAfter) => drawEntry(entry, rolesAfter, style));
	const shown = new Set(worstTold(all).slice(0, maxEntries));
	const told = all.filter((each) => shown.has(each));
	const places = new Map(stacks.map(({ stack }, index) => [stack.stack, index]));
	const sections = [...Map.groupBy([...drawRenames(stacks, style), ...told], (part) => JSON.stringify(part.stacks)).values()].toSorted(([a], [b]) => (places.get(a?.stacks[0] ?? "") ?? 0) - (places.get(b?.stacks[0] ?? "") ?? 0)).map((same) => {
		return [hang("  ", style.bold(sayStacks(same[0]?.stacks ?? [], forTerminal)), style.width), ...same.map(({ text }) => text())].join("\n");
	});
	const rest = numberOfChanges(all.flatMap((each) => shown.has(each) ? [] : each.entries));
	return rest === 0 ? sections : [...sections, `  and ${count(rest, "more change")}: --format json has them all`];
}
function drawEntry(entry, rolesAfter, style) {
	const [{ verdict }] = entry.changes;
	const details = detailsOf(entry, rolesAfter, terminalFormat).map(({ label, parts }) => drawParts(`      ${style.dim(label.padEnd(7))}  `, parts, style));
	return [hang(`    ${paintGlyph(verdict, style)} `, headlineOf(entry, terminalFormat), style.width), ...details].join("\n");
}
/** At most so many are told when little is to be told. */
const maxHeadlines = 10;
/** What grows, or may, in a line each. */
function drawGains(stacks, style) {
	const told = worstTold(tellOnce(stacks.map(({ stack, entries }) => ({
		stack,
		entries: entries.filter(({ changes: [change] }) => effectOf(change) !== "loss")
	})), (entry) => headlineOf(entry, terminalFormat)));
	const lines = told.slice(0, maxHeadlines).map(({ stacks: names, entries: [entry], text }) => {
		return hang(`  ${paintGlyph(entry.changes[0].verdict, style)} ${style.bold(sayStacks(names, forTerminal))}  `, text(), style.width);
	});
	const rest = numberOfChanges(told.slice(maxHeadlines).flatMap(({ entries }) => entries));
	const more = rest === 0 ? [] : [`  and ${count(rest, "more change")}: --format json has them all`];
	return lines.length === 0 ? [] : [[...lines, ...more].join("\n")];
}
const maxRenames = 6;
/** Who perhaps has only another name, for stacks of which the same is said. */
function drawRenames(stacks, style) {
	const drawn = stacks.map(({ stack }) => ({
		stack: stack.stack,
		text: drawRenamesOf(stack, style)
	}));
	return [...Map.groupBy(drawn.filter(({ text }) => text !== ""), ({ text }) => text)].map(([text, same]) => ({
		stacks: same.map(({ stack }) => stack),
		text: () => text
	}));
}
function drawRenamesOf(stack, style) {
	const renames = renamesOf(stack);
	const lines = renames.slice(0, maxRenames).map((rename) => hang(`    ${style.warn("=")} `, sayRename(rename, terminalFormat.escape), style.width));
	const more = renames.length - lines.length;
	return (more > 0 ? [...lines, `      and ${String(more)} more of this kind`] : lines).join("\n");
}
// access/report/terminal/closing.ts
/** The last line: what came out of it, the exit code, and the command that tells more. */
function closingOf(report, entries, { style: { width }, exitCode, explainHint = false, baseline }) {
	const errors = findingsOf$1(report, "error").total;
	const isWarned = findingsOf$1(report, "warning").total > 0;
	const why = errors > 0 ? count(errors, "error") : isWarned && exitCode === 0 ? "Warnings alone do not fail" : void 0;
	const told = [`${sayOutcome(report, baseline)}.`, ...hasVerdict(report) ? sayExit(exitCode, errors) : sayExitOfState(exitCode, why)].join(" ");
	const hint = explainHint ? hintOf(entries, report) : void 0;
	const line = wrap(told, width).join("\n");
	if (hint === void 0) return line;
	return widthOf(`${told}   ${hint}`) <= width ? `${told}   ${hint}` : `${line}\n${hint}`;
}
function sayExit(exitCode, errors) {
	return [...errors === 0 ? [] : [`${count(errors, "error")}.`], ...exitCode === void 0 ? [] : [`Exit ${String(exitCode)}.`]];
}
/** Where nothing is judged only errors decide. */
function sayExitOfState(exitCode, why) {
	if (exitCode === void 0) return why === void 0 ? [] : [`${why}.`];
	return [`${why === void 0 ? "Exit" : `${why}: exit`} ${String(exitCode)}.`];
}
/** Of the worst that happens, and where. */
function sayOutcome(report, baseline) {
	const [worst] = stacksByVerdict(report);
	if (worst === void 0 || worst.verdict === null) return "No baseline: changes are not judged";
	const { verdict } = worst;
	const against = baseline === void 0 ? "" : ` against ${forTerminal(baseline)}`;
	if (verdict === "same") return `Access did not change${against}`;
	const where = report.stacks.filter((stack) => stack.verdict === verdict).map(({ stack }) => forTerminal(stack));
	const more = where.length > maxStacks ? " and others" : "";
	return `${outcomes[verdict]} in ${listOf(where.slice(0, maxStacks))}${more}${against}`;
}
const maxStacks = 12;
const outcomes = {
	broader: "Access grew",
	mixed: "Access changed both ways",
	unknown: "Cannot tell whether access grew",
	narrower: "Access shrank"
};
/** `keyless explain weekly-report aoai --stack prod`, for the worst change whose names a shell takes as they are. */
function hintOf(entries, { stacks }) {
	const [worst] = worstEntries(entries);
	if (worst === void 0 || isUnread$2(worst.changes[0])) return void 0;
	const [{ actor, scope }] = worst.changes;
	const named = stacks.flatMap(({ stack, access }) => stack === worst.stack ? access : []).flatMap((row) => [row.actor, row.scope]);
	const [who, what, stack] = [
		fullWhereShared(actor, named),
		fullWhereShared(scope, named),
		worst.stack
	].map(shellWord);
	if (who === void 0 || what === void 0 || stack === void 0) return void 0;
	return `keyless explain ${who} ${what} --stack ${stack}`;
}
/** An identity and the app that runs as it often have one name. */
function fullWhereShared({ kind, name }, all) {
	return all.some((other) => other.name === name && other.kind !== kind) ? `${kind} ${name}` : name;
}
/** A name that a shell would read as anything but a name is not offered for copying. */
function shellWord(name) {
	if (name.length > 100 || !/^[\w(][\w ./:@()+-]*$/.test(name)) return void 0;
	return /^[\w./:@+-]+$/.test(name) ? name : `"${name}"`;
}
/** Whether there is anything to compare with, in any stack. */
function hasVerdict({ stacks }) {
	return stacks.some(({ verdict }) => verdict !== null);
}
// access/report/terminal/findings.ts
/** At most so many findings of a level are listed; their number is always exact. */
const maxFindings = 20;
/** What rules have to say, errors first: level by level. Where access did not change, only errors in full. */
function drawFindings(report, style, { shown = levels$1, format = terminalFormat, isBrief = false } = {}) {
	const drawing = {
		...style,
		format,
		isBrief,
		isOne: report.stacks.length < 2
	};
	const levelsDrawn = shown.flatMap((level) => drawLevel(report, level, drawing));
	return levelsDrawn.length === 0 ? [] : [levelsDrawn.join("\n")];
}
function drawLevel(report, level, style) {
	const { told, total } = findingsOf$1(report, level);
	if (total === 0) return [];
	const isWithoutFix = style.isBrief && level === "note";
	const listed = told.slice(0, maxFindings).map((each) => isWithoutFix ? {
		...each,
		fixes: []
	} : each);
	const fixes = fixesOf(listed);
	const rest = total - listed.reduce((sum, { number }) => sum + number, 0);
	const paint = {
		error: style.alarm,
		warning: style.warn,
		note: style.dim
	}[level];
	const title = paint(count(total, level));
	const [first, ...others] = listed.map((each, index) => ({
		each,
		fix: fixes[index] ?? { text: "" }
	}));
	if (first === void 0) return [];
	const isAlone = others.length === 0 && rest === 0;
	const inFull = [
		...isAlone ? [] : [`  ${title}${told.some(isTogether) ? ", similar ones grouped" : ""}`],
		drawFinding(first.each, first.fix, style, isAlone ? `  ${title}  ` : void 0),
		...others.map(({ each, fix }) => drawFinding(each, fix, style)),
		...rest > 0 ? [`    and ${String(rest)} more: --format json has them all`] : []
	].join("\n");
	return [report.verdict === "same" && level !== "error" && total > maxUnchanged ? drawRules(told, total, level, style) : inFull];
}
/** Whether it is several findings of one stack. */
function isTogether({ number, stacks }) {
	return number > stacks.length;
}
/** Nobody reads long again what was there before: so few are told in full. */
const maxUnchanged = 2;
/** What each rule says first, and how often. */
function drawRules(told, total, level, style) {
	const rules = rulesOf(told);
	const shown = rules.slice(0, maxRules).map((rule) => drawRule(rule, style));
	const rest = rules.length - shown.length;
	const more = rest > 0 ? [`    and of ${count(rest, "more rule")}`] : [];
	return [
		`  ${style.dim(`${count(total, level)}: --format json has them in full`)}`,
		...shown,
		...more
	].join("\n");
}
const maxRules = 5;
function drawRule({ first, stacks, number }, { width }) {
	const more = number > 1 ? ` (and ${String(number - 1)} more)` : "";
	return hang(`    ${sayStacks(stacks, forTerminal)}  ${forTerminal(first.rules.join(", "))}  `, `${sayTold({
		...first,
		likewise: []
	}, terminalFormat)}${more}`, width);
}
/** Of more places the number: each is in the JSON. */
const maxPlaces = 3;
/** @param before what stands before it, where that is not the indentation of a list. */
function drawFinding(told, { text: fix, toldAt }, style, before = "    ") {
	const { bold, dim, width, format, isOne, isBrief } = style;
	const at = told.places.length === 0 ? "" : `  ${sayPlaces(told.places, maxPlaces, format.place)}`;
	const isAsAbove = fix === "" && told.fixes.some((text) => text !== "");
	const where = toldAt === void 0 ? "as above" : `as for ${sayWhere(toldAt, format)}`;
	const place = isAsAbove ? `${at}  ${dim(`fix ${where}`)}` : at;
	const said = `${sayTold(told, format, isBrief)}  ${dim(forTerminal(told.rules.join(", ")))}`;
	const stacks = isOne ? "" : `${bold(sayStacks(told.stacks, forTerminal))}  `;
	const draw = (behindMessage, behindFix) => [hangBelow(`${before}${stacks}`, `${said}${behindMessage}`, width), ...fix === "" ? [] : [hang(`${further$1}${dim("fix")}  `, `${sayFix(fix, format)}${behindFix}`, width)]].join("\n");
	const [first, second] = [draw(place, ""), draw("", place)];
	return fix !== "" && second.split("\n").length < first.split("\n").length ? second : first;
}
/** Which other finding it is. */
function sayWhere({ places, rules }, { place }) {
	return places.length === 0 ? forTerminal(rules.join(", ")) : sayPlaces(places, 1, place);
}
const further$1 = "      ";
/** `label  text`, its further lines below each other, whatever the label is; the first has the room that they leave. */
function hangBelow(label, text, width) {
	const said = label.trimStart() + text;
	const indent = label.slice(0, label.length - label.trimStart().length);
	const [first = ""] = wrap(said, width - indent.length);
	const rest = said.slice(first.length).trimStart();
	const others = rest === "" ? [] : wrap(rest, width - 6);
	return [`${indent}${first}`, ...others.map((line) => `${further$1}${line}`)].join("\n");
}
/** Sentence by sentence: each has limits of its own. */
function sayFix(fix, { prose }) {
	return fix.split(/(?<=\.) /).map(prose).join(" ");
}
// access/report/terminal/table.ts
/** Before the first column, and between two of them. */
const margin = 2;
const gap = 3;
/** A column of names is no narrower than this: names would be broken into pieces that nobody reads. */
const narrowest = 16;
/**
* A table without lines around its cells, no wider than the terminal: what does not fit is wrapped within its column, the
* widest column first. Nothing where that would leave too little room for words.
*/
function drawTable(head, rows, { width, dim }) {
	const cells = [head.map((text) => ({
		text,
		paint: dim
	})), ...rows];
	const natural = head.map((_, column) => cells.reduce((most, row) => Math.max(most, isAcross(row) ? 0 : cellWidth(row[column])), 0));
	const least = leastOf(natural, head);
	const shrunkTo = shrunk(natural, least, width);
	if (shrunkTo === void 0) return void 0;
	const widths = lowest(cells, shrunkTo, {
		least,
		most: natural
	});
	const [title = [], ...drawn] = blocksOf(cells).map((block) => drawBlock$1(block, widths));
	return {
		text: [title, ...drawn].flat().join("\n"),
		heights: drawn.map(({ length }) => length),
		isWrapped: sum(widths) < sum(natural)
	};
}
function leastOf(natural, head) {
	return natural.map((each, column) => Math.min(each, Math.max(narrowest, widthOf(head[column] ?? ""))));
}
/** The widths of columns that fit: the widest gives first. */
function shrunk(natural, least, width) {
	const room = width - margin - gap * (natural.length - 1);
	if (sum(least) > room) return void 0;
	const widths = [...natural];
	while (sum(widths) > room) {
		const spare = widths.map((each, column) => each > (least[column] ?? 0) ? each : 0);
		const widest = spare.indexOf(Math.max(...spare));
		widths[widest] = (widths[widest] ?? 0) - 1;
	}
	return widths;
}
/** One column gives room to another as long as the table gets lower by it: so many columns at a time. */
const steps = [
	6,
	3,
	1
];
function lowest(rows, start, { least, most }) {
	const known = /* @__PURE__ */ new Map();
	const linesOf = (column, width) => {
		const key = `${String(column)} ${String(width)}`;
		const lines = known.get(key) ?? rows.map((row) => isAcross(row) ? 0 : drawCell(row[column] ?? { text: "" }, width).length);
		known.set(key, lines);
		return lines;
	};
	const blocks = blocksOf(rows);
	const heightOf = (widths) => {
		let row = 0;
		return sum(blocks.map((block) => {
			const first = row;
			row += block.length;
			if (block.some(isAcross)) return drawAcross(block, widths).length;
			return heightOfBlock(block, block.map((cells, at) => cells.map((_, column) => linesOf(column, widths[column] ?? 0)[first + at] ?? 0)));
		}));
	};
	const moves = start.flatMap((_, from) => start.flatMap((_, to) => from === to ? [] : [{
		from,
		to
	}]));
	let [best, height] = [start, heightOf(start)];
	for (const step of steps) {
		let isLower = true;
		while (isLower) {
			isLower = false;
			for (const { from, to } of moves) {
				const widths = best.map((width, column) => width + (column === to ? step : column === from ? -step : 0));
				if ((widths[from] ?? 0) < (least[from] ?? 0) || (widths[to] ?? 0) > (most[to] ?? 0)) continue;
				const moved = heightOf(widths);
				if (moved >= height) continue;
				[best, height, isLower] = [
					widths,
					moved,
					true
				];
			}
		}
	}
	return best;
}
function sum(numbers) {
	return numbers.reduce((total, each) => total + each, 0);
}
function cellWidth(cell) {
	const lines = (cell?.text ?? "").split("\n");
	return widthOf(cell?.branch?.[0] ?? "") + Math.max(0, ...lines.map(widthOf));
}
function blocksOf(rows) {
	const blocks = [];
	for (const row of rows) if (row.some(({ isAsAbove }) => isAsAbove === true) && blocks.length > 0) blocks.at(-1)?.push(row);
	else blocks.push([row]);
	return blocks;
}
/** Whether a column of a block is one cell, which flows down beside the others. */
function flows(block, column) {
	return block.length > 1 && block.slice(1).every((row) => row[column]?.isAsAbove === true);
}
/** @param lines how many each cell takes. */
function heightOfBlock(block, lines) {
	const columns = (block[0] ?? []).map((_, column) => column);
	const flowing = columns.filter((column) => flows(block, column));
	const aligned = columns.filter((column) => !flowing.includes(column));
	const rows = lines.map((row) => Math.max(1, ...aligned.map((column) => row[column] ?? 0)));
	return Math.max(sum(rows), ...flowing.map((column) => lines[0]?.[column] ?? 0));
}
function isAcross([first, ...others]) {
	return others.length === 0 && first?.isAcross === true;
}
function drawAcross(block, widths) {
	const room = sum(widths) + gap * (widths.length - 1);
	return block.flat().flatMap((cell) => drawCell(cell, room).map((line) => `${" ".repeat(margin)}${line}`));
}
function drawBlock$1(block, widths) {
	if (block.some(isAcross)) return drawAcross(block, widths);
	const drawn = block.map((row) => row.map((cell, column) => drawCell(cell, widths[column] ?? 0)));
	const heights = drawn.map((row) => Math.max(1, ...row.flatMap(({ length }, column) => flows(block, column) ? [] : [length])));
	const columns = widths.map((_, column) => {
		if (flows(block, column)) return drawn[0]?.[column] ?? [];
		return drawn.flatMap((row, index) => filledTo(row[column] ?? [], heights[index] ?? 0));
	});
	return Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, index) => {
		const parts = columns.map((lines, column) => padTo(lines[index] ?? "", widths[column] ?? 0));
		return `${" ".repeat(margin)}${parts.join(" ".repeat(gap))}`.trimEnd();
	});
}
function filledTo(lines, height) {
	return [...lines, ...Array.from({ length: height - lines.length }, () => "")];
}
function drawCell({ text, branch: [first, others] = ["", ""], paint = plain }, width) {
	return text.split("\n").flatMap((line) => wrap(line, width - widthOf(first))).map((line, index) => `${index === 0 ? first : others}${line === "" ? "" : paint(line)}`);
}
const plain = (line) => line;
// access/report/terminal/matrix.ts
/** At most so many rows are drawn; of a longer table so many lines of what does not change. Their number is always exact. */
const maxRows$1 = 60;
const maxUnchangedLines = 18;
/** Who may do what on what in every environment, and where production differs from staging. */
function drawMatrix(stacks, style) {
	const matrix = matrixOf(stacks);
	if (matrix.rows.length === 0) return `  ${sayNobody(stacks)}`;
	const folded = foldMatrix(matrix.rows);
	const rows = folded.slice(0, maxRows$1);
	const drawn = drawRows$1(matrix, rows, style);
	const shown = rows.slice(0, Math.max(rowsThatFit(drawn.heights), rows.findLastIndex(isChanged) + 1));
	const rest = folded.slice(shown.length);
	const unchanged = rest.some(isChanged) || !rows.some(isChanged) ? "" : " without a change";
	return [
		shown.length === rows.length ? drawn.text : drawRows$1(matrix, shown, style).text,
		...rest.length > 0 ? [`  and ${count(rest.length, "more row")}${unchanged}: --format json has them all`] : [],
		...matrix.hidden > 0 ? [`  and ${count(matrix.hidden, "more stack")}: --format json has them all`] : [],
		...drawLegend(shown, style),
		...drawDifferences(matrix, style)
	].join("\n");
}
/** How many rows have room: all of them, or so many that the number of the others has room as well. */
function rowsThatFit(heights) {
	const upTo = (limit) => {
		let lines = 0;
		const first = heights.findIndex((height) => (lines += height) > limit);
		return first === -1 ? heights.length : first;
	};
	return upTo(maxUnchangedLines) === heights.length ? heights.length : Math.max(1, upTo(17));
}
function drawRows$1(matrix, rows, style) {
	return drawTable([
		"WHO",
		"ON",
		...matrix.stacks.map(forTerminal)
	], rows.map((row) => [
		whoCell(row, style),
		{ text: sayFoldedScope(row, terminalFormat) },
		...row.row.line.cells.map((cell) => stackCell(cell, style))
	]), style) ?? drawBlocks$1(matrix.stacks, rows, style);
}
function whoCell(folded, style) {
	const { row } = folded;
	if (!row.isFirst) return { text: row.branch === "\u251c" ? " \u2502" : "" };
	return {
		text: sayFoldedWho(folded, terminalFormat),
		...row.branch === "" ? {} : { branch: [` ${row.branch} `, row.branch === "\u251c" ? " \u2502 " : "   "] },
		...row.line.actor.kind === "keyHolder" ? { paint: style.alarm } : {}
	};
}
function stackCell(cell, style) {
	const text = sayCell(cell);
	if (cell.verdict === "same") return { text };
	const { glyph } = sayVerdict(cell.verdict);
	const painted = paintGlyph(cell.verdict, style);
	return {
		text: `${text} ${glyph}`,
		paint: (line) => line.endsWith(glyph) ? `${line.slice(0, -glyph.length)}${painted}` : line
	};
}
/** On a narrow terminal each row becomes a block, in which stacks with the same are told together. */
function drawBlocks$1(stacks, rows, style) {
	const blocks = rows.map((folded) => drawBlock(stacks, folded, style));
	return {
		text: blocks.join("\n"),
		heights: blocks.map((block) => block.split("\n").length)
	};
}
function drawBlock(stacks, folded, style) {
	const { dim, width } = style;
	const who = whoCell(folded, style);
	const cells = folded.row.line.cells.map((cell, index) => {
		return {
			stack: forTerminal(stacks[index] ?? ""),
			said: paintCell(stackCell(cell, style))
		};
	});
	const held = cells.some(({ said }) => said !== nothing$1) ? cells.filter(({ said }) => said !== nothing$1) : cells;
	const bySaid = [...Map.groupBy(held, ({ said }) => said)];
	const told = [["on", sayFoldedScope(folded, terminalFormat)], ...bySaid.map(([said, same]) => [same.map(({ stack }) => stack).join(", "), said])];
	const longest = Math.max(...told.map(([label]) => widthOf(label)));
	return [...folded.row.isFirst ? [hang(`  ${who.branch?.[0] ?? ""}`, paintCell(who), width)] : [], ...told.map(([label, said]) => hang(`    ${dim(padTo(label, longest))}  `, said, width))].join("\n");
}
const nothing$1 = sayCell(emptyCell);
function paintCell({ text, paint }) {
	return paint?.(text) ?? text;
}
function drawLegend(rows, style) {
	const legend = legendOf(rows.flatMap(({ row }) => row.line.cells));
	const line = `  ${legend.join(" \u00b7 ")}`;
	const lines = widthOf(line) <= style.width ? [line] : legend.map((each) => `  ${each}`);
	return legend.length === 0 ? [] : lines.map(style.dim);
}
function drawDifferences(matrix, style) {
	const differences = differencesOf(matrix);
	if (differences === void 0 || differences.rows.length === 0) return [];
	const [prod, staging] = [forTerminal(differences.prod), forTerminal(differences.staging)];
	const told = differences.rows.slice(0, 3).map(({ row, ...held }) => {
		return `${sayRowWho(row, terminalFormat)} on ${sayRowScope(row, terminalFormat)} (${held.prod}; ${staging}: ${held.staging})`;
	});
	const more = differences.rows.length - told.length;
	const parts = more > 0 ? [...told, `and ${String(more)} more`] : told;
	const label = `  ${style.warn(`${prod} differs from ${staging}`)}: `;
	const line = drawParts(label, parts, style);
	return ["", line.includes("\n") ? [label.trimEnd(), ...parts.map((part) => hang("    ", part, style.width))].join("\n") : line];
}
// access/report/terminal/overview.ts
/** A line for each stack: its verdict in a glyph and in words, exact numbers, and what is not known beside it. */
function drawOverview(stacks, style) {
	const glyphWidth = Math.max(...stacks.map(({ stack }) => sayVerdict(stack.verdict).glyph.length));
	const names = stacks.map(({ stack }) => forTerminal(stack.stack));
	const nameWidth = Math.max(...names.map(({ length }) => length));
	return stacks.map(({ stack, tally }, index) => {
		const { verdict } = stack;
		const unknowns = numberOfUnknowns([stack]);
		const { glyph, words } = sayVerdict(verdict);
		const counted = verdict === null ? "" : sayTally(tally, stack);
		const told = [words, ...counted === "" ? [] : [counted]].join(": ");
		const unknown = unknowns === 0 ? "" : `; ${count(unknowns, "thing")} not known`;
		const name = style.bold((names[index] ?? "").padEnd(nameWidth));
		return hang(`  ${paintGlyph(verdict, style)}${" ".repeat(glyphWidth - glyph.length)} ${name}  `, `${told}${unknown}`, style.width);
	}).join("\n");
}
// access/report/terminal/ids.ts
const guid = /\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
/**
* @param texts everything that is drawn together.
* @param isShort whether one that stands there so often is shortened.
*/
function shortIds(texts, isShort) {
	const times = /* @__PURE__ */ new Map();
	for (const id of texts.flatMap((text) => text.match(guid) ?? [])) times.set(id, (times.get(id) ?? 0) + 1);
	const all = [...times.keys()];
	const told = new Map([...times].flatMap(([id, number]) => isShort(number) ? shortFor(id, all).map((short) => [id, short]) : []));
	return {
		shorten: (text) => text.replace(guid, (id) => told.get(id) ?? id),
		legend: (shown, width) => {
			const here = new Set(shown.flatMap((text) => text.match(guid) ?? []));
			const ids = [...told.keys()].filter((id) => here.has(id));
			return ids.length === 0 ? "" : hang("  in full: ", ids.join(" "), width);
		}
	};
}
/** The first way to shorten it that tells it from all others. */
function shortFor(id, all) {
	const ways = [(one) => `${one.slice(0, 8)}\u2026`, (one) => `${one.slice(0, 8)}\u2026${one.slice(-4)}`];
	const isTold = (way) => all.filter((one) => way(one).toLowerCase() === way(id).toLowerCase()).length === 1;
	return ways.filter(isTold).slice(0, 1).map((way) => way(id));
}
// access/report/keyListers.ts
/**
* Who may list keys, where any work or a role lets read some: those whom one rule finds, which names the keys, and whoever the
* table says reads keys. What a role that is given elsewhere lets do, nobody can tell. Who has a copy of a key is told below.
*/
function sayKeyListers({ access, findings }, escape) {
	const taken = new Set(access.flatMap(({ actor: { kind, name } }) => kind === "keyHolder" ? wordIn(name) : []));
	const found = findings.flatMap(({ rule, about = [] }) => rule === "key-door" ? about : []);
	const names = new Set(found.map(({ actor }) => idTold(actor)));
	const readers = access.filter(({ actor, channel, powers }) => channel !== "through" && channel !== "key" && powers.includes("readKeys") && !names.has(idTold(actor)));
	if (taken.size === 0 && readers.length === 0) return [];
	const [word = "key", ...others] = taken;
	const actors = found.map(({ actor }) => actor);
	const told = [...found.length === 0 ? [] : [`${sayHolders$2(actors, escape)} (key-door, below)`], ...sayReaders(readers, escape)];
	const who = told.length === 0 ? "nobody by a role of this stack; by other roles: not known" : `${listOf(told)}; others: not known`;
	const copies = findings.some(({ rule }) => rule === "copied-key") ? "; copies: below" : "";
	return [`who may list ${others.length === 0 ? word : "key"}s: ${who}${copies}`];
}
/** So many are told with what they read keys on; of more the table tells. */
const maxReaders = 2;
function sayReaders(readers, escape) {
	const byActor = [...Map.groupBy(readers, ({ actor }) => idTold(actor)).values()];
	const actors = readers.map(({ actor }) => actor);
	if (byActor.length > maxReaders) return [`${sayHolders$2(actors, escape)} (above)`];
	return byActor.flatMap((same) => same.slice(0, 1).map(({ actor }) => {
		const scopes = same.map(({ scope }) => scope);
		return `${sayHolders$2([actor], escape)} on ${sayScopes(scopes, escape)}`;
	}));
}
function wordIn(name) {
	const { what } = /^anyone who has a (?<what>key|password|credential) /.exec(name)?.groups ?? {};
	return what === void 0 ? [] : [what];
}
/**
* Who may do what in one stack, and how they get in: what there is to say without a baseline.
*
* @param ids the GUIDs that are told again in what stands below the table.
*/
function drawState(stack, style, ids) {
	const { rows, more } = rowsOf(stack, 60, terminalFormat);
	if (rows.length === 0) return `  ${sayNobody([stack])}`;
	const rest = more === 0 ? [] : [`  and ${String(more)} more rows: --format json has them all`];
	const keys = sayKeyListers(stack, terminalFormat.escape).map((line) => hang("  ", ids.shorten(line), style.width));
	return [
		drawLowest(rows, style, ids),
		...rest,
		...keys
	].join("\n");
}
/** Those that are told once are in full where that takes fewer lines than their beginnings and a line that spells them out. */
function drawLowest(rows, style, ids) {
	const texts = rows.flatMap(({ who, on, ways }) => [
		who,
		on,
		...ways
	]);
	const [some, every] = [ids, shortIds(texts, () => true)].map((short) => {
		const legend = short.legend(texts, style.width);
		const drawn = drawRows(rows.map((row) => shortened(row, short)), style);
		return legend === "" ? drawn : `${drawn}\n${style.dim(legend)}`;
	});
	if (some === void 0 || every === void 0) return "";
	return every.split("\n").length <= some.split("\n").length ? every : some;
}
function shortened(row, { shorten }) {
	return {
		...row,
		who: shorten(row.who),
		on: shorten(row.on),
		ways: row.ways.map(shorten)
	};
}
/**
* How somebody gets in, and the roles, each in a column or cell of its own, or in brackets behind who it is and what they may do,
* and who it is above all that they may do: as it takes the fewest lines. No table at all where there is no room for one.
*/
function drawRows(rows, style) {
	const draw = (layout, may) => drawTable([
		...layout.head,
		"ON",
		...layout.tail
	], rows.flatMap((row, index) => {
		const isAsAbove = sameAs(rows[index - 1], row);
		const isAlone = !isAsAbove && !sameAs(rows[index + 1], row);
		return layout.lines(row, {
			isAsAbove,
			isAlone,
			may: may(row),
			style
		});
	}), style);
	const wide = draw(apart, withRoles);
	if (wide?.isWrapped === false) return wide.text;
	const [lowest] = [
		...[
			below(false),
			below(true),
			inBrackets
		].map((layout) => draw(layout, withRoles)),
		wide,
		draw(apart, aboveRoles),
		draw(inBrackets, aboveRoles)
	].flatMap((table) => table ?? []).toSorted((a, b) => heightOf(a) - heightOf(b));
	return lowest?.text ?? drawBlocks(rows, style);
}
const mayHead = "MAY DO WHAT (ROLE), WORST FIRST";
const apart = {
	head: ["WHO", mayHead],
	tail: ["HOW THEY GET IN"],
	lines: (row, { isAsAbove, may, style }) => {
		const cell = (text) => isAsAbove ? {
			text: "",
			isAsAbove
		} : { text };
		return [[
			{
				...cell(row.who),
				...alarm(row, style)
			},
			{ text: may },
			{ text: row.on },
			cell(row.ways.join("\n"))
		]];
	}
};
const inBrackets = {
	head: ["WHO (HOW THEY GET IN)", mayHead],
	tail: [],
	lines: (row, { isAsAbove, may, style }) => {
		return [[
			isAsAbove ? {
				text: "",
				isAsAbove
			} : {
				text: withWays(row),
				...alarm(row, style)
			},
			{ text: may },
			{ text: row.on }
		]];
	}
};
const below = (isInline) => ({
	head: [`WHO (HOW THEY GET IN): ${mayHead}`],
	tail: [],
	lines: (row, { isAsAbove, isAlone, may, style }) => {
		const who = withWays(row);
		if (row.on === none) return [[{
			text: `${who}: ${may}`,
			isAcross: true
		}]];
		const inline = `${who}: ${may}`;
		if (isInline && isAlone && widthOf(inline) <= style.width * inlineShare) return [[{
			text: inline,
			...alarm(row, style)
		}, { text: row.on }]];
		return [...isAsAbove ? [] : [[{
			text: who,
			...alarm(row, style),
			isAcross: true
		}]], [{
			text: may,
			branch: ["  ", "  "]
		}, { text: row.on }]];
	}
});
/** Beside what is longer there is no room for what it is held on. */
const inlineShare = .6;
function alarm({ isAlarming }, style) {
	return isAlarming ? { paint: style.alarm } : {};
}
function withWays({ who, ways }) {
	return ways.join("") === none ? who : `${who} (${ways.join(" ")})`;
}
/** In a column of its own, where there is no way in to tell. */
const none = "\u2013";
function heightOf({ text }) {
	return text.split("\n").length;
}
/** Whether a row is about the same somebody, who gets in in the same ways. */
function sameAs(above, row) {
	return above?.who === row.who && above.ways.join("\n") === row.ways.join("\n");
}
/** A role of which nothing more is known stands alone. */
function withRoles({ may, roles }) {
	if (may === "") return roles;
	return roles === "" ? may : `${may} (${roles})`;
}
function aboveRoles({ may, roles }) {
	return may === "" || roles === "" ? may + roles : `${may}\n(${roles})`;
}
/** On a narrow terminal each row becomes a block. */
function drawBlocks(rows, style) {
	const { width, dim } = style;
	return rows.flatMap((row) => [
		...wrap(row.who, width - 2).map((line) => `  ${row.isAlarming ? style.alarm(line) : style.bold(line)}`),
		hang(`    ${dim("may")}  `, withRoles(row), width),
		hang(`    ${dim("on ")}  `, row.on, width),
		...row.ways.map((way, index) => hang(`    ${dim(index === 0 ? "by " : "   ")}  `, way, width))
	]).join("\n");
}
// access/report/terminal/unknowns.ts
/** At most so many are listed, and of those that say whose access it is so many; their number is always exact. */
const maxUnknowns = 12;
const maxImportant = 60;
/** What cannot be told, with the reason, and in which stacks unless that is said already. */
function drawUnknowns({ ofResources, ofStacks, unchanged }, style, { namesStacks, format = terminalFormat, areMore = false }) {
	const listed = (all, whereOf) => {
		const paragraphs = paragraphsOf(all);
		const items = paragraphs.flatMap((paragraph) => paragraph.items);
		const room = Math.max(maxUnknowns, Math.min(items.filter(({ told }) => isImportant(told)).length, maxImportant));
		const shown = new Set(byImportance(items).slice(0, room));
		const told = [...shown].reduce((sum, { number }) => sum + number, 0);
		const more = sumOf$1(all) - told;
		const rest = more > 0 ? [`    and ${String(more)} more: --format json has them all`] : [];
		return [...paragraphs.flatMap(({ items: each, ...paragraph }) => {
			const some = each.filter((item) => shown.has(item));
			return some.length === 0 ? [] : [drawParagraph({
				...paragraph,
				items: some
			}, {
				...style,
				format
			}, whereOf(paragraph))];
		}), ...rest];
	};
	const list = (title, lines) => lines.length === 0 ? [] : [[title, ...lines].join("\n")];
	const things = (all) => `  ${style.warn(`${count(sumOf$1(all), areMore ? "more thing" : "thing")} not known`)}`;
	const stacks = (told) => `${style.bold(sayStacks(told.stacks, forTerminal))}  `;
	return [...namesStacks ? [...list(things(ofResources), listed(ofResources, stacks)), ...list(`  ${style.dim("not known of a stack as a whole")}`, listed(ofStacks, stacks))] : list(things([...ofResources, ...ofStacks]), [...listed(ofResources, () => ""), ...listed(ofStacks, () => "the stack  ")]), ...unchanged === 0 ? [] : [style.dim(`  ${sayUnchanged(unchanged)}: --format json has them`)]];
}
/** What can carry access first. */
function byImportance(items) {
	return items.toSorted((a, b) => Number(isImportant(b.told)) - Number(isImportant(a.told)));
}
/** Before each line of an unknown but its first. */
const further = "      ";
function drawParagraph({ title, items }, { dim, width, format }, where) {
	const told = items.map(({ text }) => dim(text.split(", ").map(format.prose).join(", "))).join("; ");
	const before = title ?? sayWhatOf(items, format);
	return wrap(`${where}${before === "" ? "" : `${before}  `}${told}`, width - 6).map((line, index) => `${index === 0 ? "    " : further}${line}`.trimEnd()).join("\n");
}
/** What one thing is about; some reasons name what was asked for the stack, or say what would tell it. */
function sayWhatOf(items, { escape }) {
	const isSaid = ({ names, path, why }) => names.length === 0 && (why.includes(` ${path}:`) || why.includes("(config may set "));
	return items.flatMap(({ told }) => isSaid(told) ? [] : [sayWhat(told, escape)]).join("");
}
// access/report/terminal.ts
/**
* The report for people at a terminal: a verdict for each stack, what changes there, worst first, then who may do what in
* all environments, what rules find and what is not known. Without any baseline: who may do what in each stack.
*/
function renderTerminal(report, options) {
	const { style, quiet = false } = options;
	const stacks = stacksByVerdict(report).map((stack) => ({
		stack,
		entries: entriesOf(stack)
	}));
	const overview = () => drawOverview(stacks.map(({ stack, entries }) => ({
		stack,
		tally: tallyOf(entries)
	})), style);
	if (report.stacks.length === 0) return "  No stacks.";
	const said = (line) => style.dim(hang("  ", line, style.width));
	const limits = [saidOfRefresh(report).map(said), saidOfStatements(report).map((line) => said(forTerminal(line)))].filter(({ length }) => length > 0).map((lines) => lines.join("\n"));
	const confinement = saidOfConfinement(report).map((line) => hang("  ", forTerminal(line), style.width));
	if (quiet) return sections([
		...confinement,
		overview(),
		...drawGains(stacks, style),
		...drawFindings(report, style, { shown: ["error"] }),
		...limits
	]);
	if (!hasVerdict(report)) return sections([
		...confinement,
		...drawStates(report, options),
		...limits
	]);
	return sections([
		...confinement,
		overview(),
		...drawChanges(stacks, style),
		drawMatrix(report.stacks, style),
		...drawFindings(report, style),
		...drawUnknowns(unknownsOf$1(report), style, { namesStacks: true }),
		...limits,
		closingOf(report, stacks.flatMap(({ entries }) => entries), options)
	]);
}
function drawStates(report, options) {
	const { style, exitCode } = options;
	const ids = shortIds(textsOf$1(report), (times) => times > 1);
	const drawing = {
		ids,
		format: terminalFormatWith(ids.shorten),
		isAlone: report.stacks.length === 1
	};
	const { format, isAlone } = drawing;
	const ofStacks = {
		...unknownsOf$1(report),
		ofResources: []
	};
	const findings = drawFindings(report, style, {
		format,
		isBrief: true
	});
	const untold = { stacks: report.stacks.map(withoutToldUnknowns) };
	const areMore = untold.stacks.some(({ unknowns }, index) => unknowns.length < (report.stacks[index]?.unknowns.length ?? 0));
	return [
		...report.stacks.flatMap((each) => drawStack(each, options, drawing)),
		...isAlone ? [[...findings, ...drawUnknowns(unknownsOf$1(untold), style, {
			namesStacks: false,
			format,
			areMore
		})].join("\n")] : [...findings, ...drawUnknowns(ofStacks, style, {
			namesStacks: true,
			format
		})],
		...exitCode === void 0 ? [] : [closingOf(report, [], options)]
	].filter((text) => text !== "");
}
/** Of a role assignment a finding says what is not known, with what is held by it. */
function withoutToldUnknowns(stack) {
	const told = new Set(stack.findings.flatMap(({ rule, urn }) => rule === "unknown-access" ? [urn] : []));
	const isTold = ({ urn, path }) => told.has(urn) && toldPaths.has(path);
	return {
		...stack,
		unknowns: stack.unknowns.filter((unknown) => !isTold(unknown))
	};
}
const toldPaths = new Set([
	"principalId",
	"scope",
	"roleDefinitionId"
].map((input) => `inputs.${input}`));
function textsOf$1({ stacks }) {
	return stacks.flatMap((stack) => [
		...rowsOf(stack, 60, terminalFormat).rows.flatMap(({ who, on, ways }) => [
			who,
			on,
			...ways
		]),
		...stack.findings.map(({ message }) => message),
		...stack.unknowns.map(({ why }) => why)
	]);
}
function drawStack(stack, { style, resources }, drawing) {
	const unknowns = unknownsOf$1({ stacks: [stack] });
	const { ids, format, isAlone } = drawing;
	const counts = resources?.get(stack.stack);
	const title = style.bold(forTerminal(stack.stack));
	return [`${counts === void 0 ? title : hang(`${title}  `, sayResources(counts, style.width - widthOf(title) - 2), style.width)}\n${drawState(stack, style, ids)}`, ...isAlone ? [] : drawUnknowns({
		...unknowns,
		ofStacks: []
	}, style, {
		namesStacks: false,
		format
	})];
}
function sections(texts) {
	return texts.join("\n\n");
}
// access/match/kept.ts
/** @param isDropped whether the program no longer declares the resource of a fact. */
function keptOf(before, after, isDropped) {
	const retained = /* @__PURE__ */ new Set();
	const unknowns = /* @__PURE__ */ new Map();
	const kept = (facts, isLeft) => {
		const staying = facts.filter((fact) => (fact.isRetained === true || fact.goesWith !== void 0) && isLeft(fact));
		for (const fact of staying) if (fact.isRetained === true) retained.add(fact.key);
		else unknowns.set(fact.key, mayStay(fact));
		return staying;
	};
	/** Something that cannot be changed is replaced, and the old one is left like a dropped one. */
	const leftBy = (now, partsOf) => {
		let after;
		const sign = (fact) => `${fact.key} ${partsOf(fact)}`;
		return (fact) => isDropped(fact) || !(after ??= new Set(now.map(sign))).has(sign(fact));
	};
	const isReplaced = leftBy(after.grants, tupleOf);
	const isNotIn = leftBy(after.memberships, pairOf);
	return {
		services: kept(before.services, isDropped),
		grants: kept(before.grants, (grant) => isPartOfScope(grant) ? isDropped(grant) : isReplaced(grant)),
		trusts: kept(before.trusts, leftBy(after.trusts, identityOf)),
		hosts: kept(before.hosts, isDropped),
		memberships: kept(before.memberships, (one) => isPartOfGroup(one) ? isDropped(one) : isNotIn(one)),
		standings: kept(before.standings, isDropped),
		retained,
		unknowns: [...unknowns.values()]
	};
}
function mayStay({ urn, key, goesWith = "" }) {
	return {
		urn,
		key,
		path: "",
		why: `is said to go with ${goesWith} (deletedWith) but does not lie in it: if that is deleted, too, Pulumi does not delete this, and Azure may keep it`
	};
}
/** Access policies that a vault itself lists end when they are removed from its list. */
function isPartOfScope({ key, scope }) {
	return key === scope.key;
}
/** The same holds for members and owners that a group itself lists. */
function isPartOfGroup({ key, group }) {
	return key === group.key;
}
const tupleOf = ({ actor, scope, role }) => JSON.stringify([
	actor.key,
	scope.key,
	role.key
]);
const identityOf = ({ identity }) => identity.scope.key;
const pairOf = ({ member, group }) => JSON.stringify([member.key, group.key]);
// access/match/roleHolders.ts
/** A new role, or a removed one, has no holders elsewhere. Holders are compared only if both sides have them. */
function heldOnBothSides(holders, others) {
	const held = new Set(others.map(({ key }) => key));
	return holders.filter(({ key }) => held.has(key));
}
// access/match/places.ts
/** A place that one side does not have is taken from the other. Only a contradiction is a move. */
function placesOf(before, after) {
	const scope = lookup(before, after);
	const moved = [...after.scopes.values()].filter(({ key, within }) => {
		const old = before.scopes.get(key)?.within;
		return old !== void 0 && !isPartOf(old, within, scope) && !isPartOf(within, old, scope);
	});
	const movedFrom = /* @__PURE__ */ new Map();
	const movedTo = /* @__PURE__ */ new Map();
	const groups = moved.length === 0 ? [] : groupsIn(after);
	for (const { key, within: now } of moved) {
		const old = before.scopes.get(key)?.within ?? [];
		movedFrom.set(key, [...old, ...subscriptionsFrom(now, old, scope)]);
		const possible = [...subscriptionsFrom(old, now, scope), ...possibleGroups(scope(now.at(-1) ?? ""), groups)];
		movedTo.set(key, [.../* @__PURE__ */ new Set([...now, ...possible])]);
	}
	const longest = (key) => {
		const [old = [], now = []] = [before.scopes.get(key)?.within, after.scopes.get(key)?.within];
		return old.length > now.length ? old : now;
	};
	return {
		before: (key) => movedFrom.get(key) ?? longest(key),
		after: (key) => movedTo.get(key) ?? longest(key),
		moved
	};
}
/**
* A model in which each scope has the other side's place, if its own side has less and no other place, and in which
* the other side's scopes outside the program exist. Otherwise a place that is merely no longer known would look like access
* that was lost.
*/
function placedAsIn(other, model) {
	const scopeOf = lookup(other, model);
	const outside = [...other.scopes.values()].filter(({ key, id }) => !model.scopes.has(key) && !id.startsWith("urn:"));
	const placed = new Map([...model.scopes.values()].flatMap((scope) => {
		const within = other.scopes.get(scope.key)?.within ?? [];
		return within.length > scope.within.length && isPartOf(scope.within, within, scopeOf) ? [[scope.key, {
			...scope,
			within
		}]] : [];
	}));
	if (placed.size + outside.length === 0) return model;
	const inPlace = (fact) => {
		const scope = placed.get(fact.scope.key);
		return scope === void 0 ? fact : {
			...fact,
			scope
		};
	};
	return {
		...model,
		services: model.services.map(inPlace),
		hosts: model.hosts.map(inPlace),
		grants: model.grants.map(inPlace),
		holders: model.holders.map(inPlace),
		standings: model.standings.map(inPlace),
		scopes: new Map([
			...model.scopes,
			...placed,
			...outside.map((scope) => [scope.key, scope])
		])
	};
}
function lookup(a, b) {
	return (key) => a.scopes.get(key) ?? b.scopes.get(key);
}
/** A group of which only the name is known may be the group of that name with an id. */
function isPartOf(part, whole, scope) {
	return part.every((key) => {
		if (whole.includes(key)) return true;
		const named = scope(key);
		if (named === void 0 || !isOnlyNamed(named)) return false;
		return whole.some((other) => isGroupCalled(named, scope(other)));
	});
}
/** A moved scope does not have another subscription if one side does not know it. */
function subscriptionsFrom(other, within, scope) {
	const isSubscription = (key) => scope(key)?.kind === "subscription";
	return within.some(isSubscription) ? [] : other.filter(isSubscription);
}
/** The groups to which something may have moved: a group with only a name may be any of that name, and an unknown one any. */
function possibleGroups(place, groups) {
	if (place === void 0) return [];
	const isPossible = (group) => place.kind === "unknown" || isOnlyNamed(place) && isGroupCalled(place, group);
	return groups.filter(isPossible).map(({ key }) => key);
}
function groupsIn({ scopes }) {
	return [...scopes.values()].filter(({ kind }) => kind === "resourceGroup");
}
/** The id of something outside the program contains its name, unless only the name is known. */
function isOnlyNamed({ kind, id, name }) {
	return kind === "resourceGroup" && id === name;
}
function isGroupCalled({ name }, group) {
	if (group?.kind !== "resourceGroup" || group.id.startsWith("urn:")) return false;
	return armParts(group.id).at(-1)?.toLowerCase() === name.toLowerCase();
}
// access/match/takenNames.ts
/**
* Things of the program that got the name in Azure of another one, such as two that swap their names. Each is replaced
* by the thing with that name, which may be the other one, with all that is held on it and by it elsewhere. A new thing has
* nothing to keep, and all of its access is reported.
*/
function takenNames(before, after) {
	const old = Map.groupBy(before.scopes.values(), ({ called = "" }) => called);
	return [...after.scopes.values()].flatMap((scope) => {
		const { called, key, id } = scope;
		const was = before.scopes.get(key);
		if (called === void 0 || was === void 0 || was.called === called) return [];
		const other = old.get(called)?.find((each) => isPlaceOf(each, scope) && each.key !== key);
		if (other === void 0) return [];
		return [{
			urn: id,
			key,
			path: "",
			why: `is called "${called}" now, as ${other.name} was: it is not known which of the two it is`
		}];
	});
}
/** Whether a name in the place of one means the same thing as in the place of the other. */
function isPlaceOf(one, other) {
	const [[first], [second]] = [one.within, other.within];
	return one.kind === other.kind && (first === second || first === void 0 || second === void 0);
}
// access/match/baseline.ts
/**
* Makes two models comparable. Retained facts stay. A service of which it is not known whether it took keys before
* counts as not having taken them, unless it is not known after either. If one side does not have the place of a scope,
* the other side's place counts.
*
* @param remains whether the program still declares the resource with this key.
* @param leavesOut whether the group, which it still declares, no longer lists its members or owners, which Entra then keeps.
*/
function comparable(old, now, remains, leavesOut = () => false) {
	const before = withoutLoosened(placedAsIn(now, old), now);
	const after = placedAsIn(old, now);
	const isDropped = ({ key }) => !remains(key);
	const kept = keptOf(before, after, isDropped);
	const places = [...[
		kept.services,
		kept.grants,
		kept.hosts,
		kept.standings
	].flatMap((facts) => facts.map(({ scope }) => scope)), ...[...kept.trusts, ...kept.hosts].map(({ identity }) => identity.scope)].flatMap(({ key, within }) => [key, ...within]);
	return {
		before: {
			...before,
			services: settled(before, after),
			holders: heldOnBothSides(before.holders, after.holders)
		},
		after: {
			...after,
			services: [
				...after.services,
				...kept.services,
				...switchedOn(before, after, isDropped)
			],
			grants: [...after.grants, ...kept.grants],
			holders: heldOnBothSides(after.holders, before.holders),
			trusts: [...after.trusts, ...kept.trusts],
			hosts: [...after.hosts, ...kept.hosts],
			standings: [...after.standings, ...kept.standings],
			memberships: [
				...after.memberships,
				...kept.memberships,
				...before.memberships.filter(leavesOut)
			],
			unknowns: [
				...after.unknowns,
				...kept.unknowns,
				...takenNames(before, after)
			],
			scopes: withPlaces(after.scopes, places, before.scopes)
		},
		retained: kept.retained
	};
}
/**
* Inputs that the program left unchanged in Azure (`ignoreChanges`) and now sets. The value before is not known, so it
* covers nothing of the value after.
*/
function withoutLoosened(before, after) {
	const placeOf = ({ key, path }) => `${key} ${path}`;
	const open = before.unknowns.filter(isOfIgnored);
	if (open.length === 0) return before;
	const still = new Set(after.unknowns.filter(isOfIgnored).map(placeOf));
	const loosened = new Set(open.filter((unknown) => !still.has(placeOf(unknown))).map(({ key }) => key));
	const without = (facts) => facts.filter(({ key }) => !loosened.has(key));
	return {
		...before,
		grants: without(before.grants),
		trusts: without(before.trusts),
		hosts: without(before.hosts),
		memberships: without(before.memberships),
		standings: without(before.standings)
	};
}
/** Kept facts need their scopes. Other scopes of the side before are not added for them. */
function withPlaces(scopes, places, before) {
	if (places.length === 0) return scopes;
	const old = [...new Set(places)].flatMap((key) => before.get(key) ?? []);
	return new Map([...old.map((scope) => [scope.key, scope]), ...scopes]);
}
/** One resource can take keys in several ways. */
function doorOf({ key, service }) {
	return `${service} ${key}`;
}
/** A switch that is a separate resource no longer applies when it is removed. */
function switchedOn(before, after, isDropped) {
	const now = new Set(after.services.map(doorOf));
	return before.services.filter((fact) => serviceOf(fact.service).isApart === true && fact.isRetained !== true).filter((fact) => isDropped(fact) && !now.has(doorOf(fact))).map((fact) => ({
		...fact,
		localAuth: "on"
	}));
}
function settled(before, after) {
	const now = new Map(after.services.map((service) => [doorOf(service), service.localAuth]));
	return before.services.map((service) => {
		const later = now.get(doorOf(service));
		return service.localAuth === "unknown" && later !== void 0 && later !== "unknown" ? {
			...service,
			localAuth: "off"
		} : service;
	});
}
// access/diff/counted.ts
/**
* A switch of a service can disable roles for its data. Disabled roles cover nothing that the switch enables, and
* no access policy, which counts instead of them. If the switch is not known, they did not count before.
*/
function countedBefore(before, after) {
	const was = switchesOf(before);
	const now = switchesOf(after);
	const isChanged = (scope) => was.get(scope)?.role.key !== now.get(scope)?.role.key;
	const counted = (scope) => (was.get(scope)?.role.definition?.permissions.length ?? 0) > 0;
	return {
		on: (scope, held, later) => {
			if (!was.has(scope) || counted(scope)) return held;
			return isChanged(scope) || later.some(isByPolicy) ? held.map(withoutData) : held;
		},
		switched: [...now].flatMap(([key, { scope }]) => was.has(key) && !counted(key) && isChanged(key) ? [scope] : [])
	};
}
function isByPolicy({ via }) {
	return via.at(-1)?.kind === "accessPolicy";
}
function withoutData(holding) {
	const definition = isAssigned(holding) ? roleOf(holding.role)?.definition : void 0;
	return countedOf(holding, definition && { definition: controlOf(definition) });
}
// access/match/changedKeys.ts
/** Of whatever inputs a resource has copied keys in. */
const copiesProperty = "keys held";
/** The setting, the input or the output of a stack that holds another key than before, or none; of several what they are in. */
function changedKeys(was, is) {
	const [before, after] = [keysIn(was), keysIn(is)];
	const [first, ...more] = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).map((path) => path.replace(/\.(?:value|connectionString)$/, ""));
	return first === void 0 ? void 0 : more.reduce(common, first);
}
/** What is told of values with keys in them, by their paths with names of settings instead of numbers. */
function keysIn(resource) {
	if (resource === void 0) return /* @__PURE__ */ new Map();
	const { inputs, inputOutputs, inputTexts, inputAnswers, inputsMadeOf, outputsMadeOf } = resource;
	const keys = [...[...inputOutputs, ...inputAnswers].map(([path, one]) => [path, [one]]), ...[
		...inputTexts,
		...inputsMadeOf,
		...outputsMadeOf
	]].filter(([, parts]) => parts.some(isKey));
	const byPath = Map.groupBy(keys, ([path]) => named(inputs, path));
	return new Map([...byPath].map(([path, all]) => [path, JSON.stringify(all.map(([, parts]) => parts.map(said)))]));
}
function isKey(part) {
	if (typeof part === "string") return false;
	if (isOutput(part)) return isKey$3(part);
	if ("secret" in part) return true;
	if ("token" in part) return listsKeysByName(part.token) || isKeyByName(part.path);
	return part.answer !== void 0 && isKey(part.answer);
}
function said(part) {
	if (typeof part === "string" || isOutput(part) || "secret" in part) return part;
	const answer = "token" in part ? part : part.answer;
	return answer === void 0 ? part : [
		answer.token,
		answer.path,
		answer.by,
		[...answer.asked]
	];
}
/** A path in which items of lists have the names that they give themselves. */
function named(inputs, path) {
	let value = inputs;
	return path.split(/[.[]/).map((step) => {
		const name = step.replace(/\]$/, "");
		value = isList(value) ? value[Number(name)] : own(value, name);
		const called = isRecord$1(value) ? value["name"] : void 0;
		return typeof called === "string" && step !== name ? called : name;
	}).join(".");
}
function common(a, b) {
	const [one, other] = [a.split("."), b.split(".")];
	const end = one.findIndex((step, index) => step !== other[index]);
	return one.slice(0, end < 0 ? one.length : end).join(".");
}
// access/diff/facts.ts
function factsOf$1(model) {
	let said;
	return (key) => {
		said ??= saidIn(model);
		const facts = said.get(key);
		return facts === void 0 ? void 0 : together(facts);
	};
}
function saidIn(model) {
	const said = [
		...[...model.grants, ...model.holders].flatMap(saidByGrant),
		...model.trusts.map((trust) => ({
			origin: trust,
			properties: () => propertiesOfTrust(trust)
		})),
		...model.hosts.map((host) => ({
			origin: host,
			properties: () => ({ identity: host.identity.actor.key })
		})),
		...model.memberships.map((membership) => ({
			origin: membership,
			properties: () => membersOf(membership)
		})),
		...model.standings.map((standing) => ({
			origin: standing,
			properties: () => propertiesOfStanding(standing)
		})),
		...model.services.map((service) => ({
			origin: service,
			properties: () => ({ [serviceOf(service.service).switch.path.split(".").at(-1) ?? ""]: service.localAuth })
		})),
		...model.unknowns.map((unknown) => ({
			origin: unknown,
			properties: () => ({})
		}))
	];
	return Map.groupBy(said, ({ origin }) => origin.key);
}
function saidByGrant(grant) {
	const { definedBy } = grant.role;
	const given = {
		origin: grant,
		properties: () => propertiesOf(grant),
		definedBy
	};
	if (definedBy === void 0) return [given];
	return [given, {
		origin: definedBy,
		properties: () => ({ permissions: permissionsOf(grant) })
	}];
}
function together(facts) {
	const [first] = facts;
	if (first === void 0) return void 0;
	const properties = /* @__PURE__ */ new Map();
	for (const fact of facts) for (const [name, value] of Object.entries(fact.properties())) {
		const values = properties.get(name);
		if (values === void 0) properties.set(name, /* @__PURE__ */ new Set([value]));
		else values.add(value);
	}
	const definedBy = new Set(facts.flatMap((fact) => fact.definedBy?.key ?? []));
	return {
		origin: first.origin,
		properties,
		definedBy
	};
}
function propertiesOfTrust({ subject, actor, identity }) {
	return {
		subject,
		issuer: actor.key,
		resourceName: identity.actor.key
	};
}
function membersOf({ as, member, group }) {
	return { [`${as}s`]: `${member.key} ${group.key}` };
}
function propertiesOfStanding({ text, actor, scope, power, of, step }) {
	return { [step === "copiedKey" ? copiesProperty : standingProperty(power, scope)]: `${actor.key} ${of} ${text}` };
}
/** No input is called so: what gives a power of its own may be any. */
function standingProperty(power, { key }) {
	return `${power} ${key}`;
}
function propertiesOf({ kind, actor, scope, role }) {
	if (kind === "roleDefinition") return role.definedBy === void 0 ? { "roles that count": role.key } : {};
	if (kind === "accessPolicy") return { accessPolicies: [
		actor.key,
		scope.key,
		role.name
	].join(" ") };
	const condition = role.condition ?? "";
	return {
		roleDefinitionId: role.key,
		principalId: actor.key,
		scope: scope.key,
		condition
	};
}
/** What the role allows, whoever gives it: the condition of an assignment is the assignment's. */
function permissionsOf({ role: { definition, condition } }) {
	if (definition === void 0) return "unknown";
	const { permissions } = definition;
	return JSON.stringify(condition === void 0 ? permissions : permissions.map((block) => ({
		...block,
		condition: void 0
	})));
}
/** The properties of which two sides say something else. */
function differing(old, now) {
	return [.../* @__PURE__ */ new Set([...now.properties.keys(), ...old.properties.keys()])].filter((name) => textOf(old, name) !== textOf(now, name));
}
/** Facts come in any order. */
function textOf({ properties }, name) {
	return JSON.stringify([...properties.get(name) ?? []].toSorted());
}
// access/diff/deciding.ts
/**
* Of the properties of a resource that differ, the one that decides what is gained or lost: with the old value in it alone
* there would be no such change. Several may decide together; the first of them is named.
*/
function decidingOf(properties, key, held) {
	if (properties.length < 2) return properties[0];
	const order = [...leadTo, ...properties];
	const ranked = properties.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
	return ranked.find((property) => decides(property, key, held)) ?? ranked[0];
}
/** What says who and where, before what says which role: without the former there would be no access here at all. */
const leadTo = [
	"principalId",
	"scope",
	"roleDefinitionId",
	"condition"
];
function decides(property, key, held) {
	const [before, after] = [held.before, held.after].map((side) => side.filter(({ via }) => via.some(isOf(key))));
	const both = [...before ?? [], ...after ?? []];
	const isHereTwice = both.length > 0 && before?.length !== 0 && after?.length !== 0;
	switch (property) {
		case "principalId":
		case "scope": return !isHereTwice;
		case "roleDefinitionId": return isHereTwice && rolesDecide(before ?? [], after ?? [], held.isGain);
		case "condition": return isHereTwice;
		case "members":
		case "owners": {
			const kind = property === "members" ? "membership" : "ownership";
			return both.some(({ via }) => via.some((link) => isOf(key)(link) && link.kind === kind));
		}
		default: return both.some((holding) => powersGivenBy(key, holding).includes(property));
	}
}
function powersGivenBy(key, { role, scope, via }) {
	if (via.some((link) => isOf(key)(link) && link.kind === "copiedKey")) return [copiesProperty];
	return isStanding(role) ? [standingProperty(role.power, scope)] : [];
}
const isOf = (key) => (link) => link.key === key;
/** Whether the roles differ in the direction of the change also without the conditions that they are given under. */
function rolesDecide(before, after, isGain) {
	const [from, to] = isGain ? [before, after] : [after, before];
	return gainsOf(from.flatMap(unconditional), to.flatMap(unconditional))?.length !== 0;
}
function unconditional({ role }) {
	const definition = roleOf(role)?.definition;
	if (definition === void 0) return [];
	const permissions = definition.permissions.map(({ actions = [], notActions = [], dataActions = [], notDataActions = [] }) => {
		return {
			actions,
			notActions,
			dataActions,
			notDataActions
		};
	});
	return [{
		...definition,
		permissions
	}];
}
// access/diff/causes.ts
/**
* The changed resources on the ways to what is held on a scope, those that define the roles on these ways, and the
* scope itself if it is created, removed or moved.
*/
function causesOf(scope, held, { before, after, ops }) {
	const links = new Set([...held.after, ...held.before].flatMap(({ via }) => via.map(({ key }) => key)));
	const definedBy = [...links].flatMap((key) => [before, after].flatMap((facts) => [...facts(key)?.definedBy ?? []]));
	const causes = [.../* @__PURE__ */ new Set([...links, ...definedBy])].flatMap((key) => causeIn(key, held, {
		before,
		after,
		ops
	}) ?? []);
	const op = known(ops.get(scope.id));
	return op === void 0 || op === "update" || causes.some(({ urn }) => urn === scope.id) ? causes : [...causes, {
		urn: scope.id,
		op
	}];
}
/** What happened to a resource with regard to access, or `undefined` if nothing did. */
function causeIn(key, held, { before, after, ops }) {
	const [old, now] = [before(key), after(key)];
	const origin = now?.origin ?? old?.origin;
	if (origin === void 0) return void 0;
	const { urn, location = old?.origin.location } = origin;
	const place = location === void 0 ? {} : { location };
	if (old === void 0) return {
		urn,
		op: known(ops.get(urn)) ?? "create",
		...place
	};
	if (now === void 0) return {
		urn,
		op: known(ops.get(urn)) ?? "delete",
		...place
	};
	const property = decidingOf(differing(old, now), key, held);
	if (property === void 0) return void 0;
	return {
		urn,
		op: known(ops.get(urn)) ?? "update",
		property,
		...place
	};
}
/** The engine's operation, if it reports one. */
function known(op) {
	return op === "same" || op === "refresh" || op === "read" ? void 0 : op;
}
// access/holdings/covered.ts
/**
* Whether others hold the same power, or all keys of what it is a part of. Signatures are handed on: one is held against others, and
* against keys only where there were none.
*/
function isCovered({ role, scope }, others) {
	if (!isStanding(role)) return false;
	if (others.some((other) => isSameStanding(role, other.role))) return true;
	if (role.power !== "useKeys") return false;
	const keys = others.filter((other) => other.scope.key === scope.key).map((other) => other.role);
	const isOfAll = (held) => isStanding(held) ? held.power === "useKeys" && held.of === scope.key : isWholeKey(held);
	const signatures = keys.flatMap((held) => isStanding(held) && isSasKey(held.of) ? [held.of] : []);
	return isSasKey(role.of) && signatures.length > 0 ? coverSas(signatures, role.of) : keys.some(isOfAll);
}
function isSameStanding(held, other) {
	return isStanding(held) && isStanding(other) && held.power === other.power && held.of === other.of;
}
// access/diff/gains.ts
/**
* What `to` has and `from` has not. Access is covered only by the same or a stronger channel: own access given to somebody
* who so far had it only through a key outlives the key and is theirs.
*
* @param scope what it is held on; some of it may be inherited from around it.
*/
function gainsBetween(from, to, scope, compare) {
	const found = channels.map((channel) => gainsIn(channel, from, to, scope, compare));
	return {
		witnesses: found.flatMap(({ witnesses }) => witnesses),
		unknown: found.flatMap(({ unknown }) => unknown),
		powers: powers.filter((power) => found.some((gains) => gains.powers.includes(power))),
		by: found.find(({ by }) => by !== void 0)?.by
	};
}
function gainsIn(channel, from, to, scope, compare) {
	const held = to.filter((holding) => holding.channel === channel);
	const covering = from.filter((holding) => channels.indexOf(holding.channel) <= channels.indexOf(channel));
	const [certain, atMost] = [held.filter(isCertain), held.filter((holding) => !isCertain(holding))];
	const gains = gainsOver(covering.filter(isCertain), certain, scope, compare);
	return gains.by === void 0 ? gainsOver(covering, atMost, scope, compare) : gains;
}
const isCertain = ({ isAtMost }) => isAtMost !== true;
function gainsOver(covering, held, scope, compare) {
	if (held.length === 0) return nothing;
	const gained = compare(definitionsOf(covering), definitionsOf(held));
	const standing = held.filter((holding) => isNewStanding(holding, covering));
	const said = [...new Set(standing.flatMap(powersHeldAlone))].map((text) => ({ text }));
	const known = (gained ?? []).map(({ text, operation }) => ({
		text,
		operation
	}));
	const strange = held.filter((holding) => isStrange(holding) && !covering.some((other) => isSameStrange(holding, other)));
	const unknown = [...strange.map(({ role }) => `whatever ${roleOf(role)?.name ?? ""} allows`), ...gained === void 0 ? ["more than can be compared"] : []];
	const first = gained?.[0];
	const by = standing[0] ?? (first && held.find((holding) => gives(holding, first, compare))) ?? strange[0];
	const isGain = standing.length + known.length + unknown.length > 0;
	return {
		witnesses: [...said, ...known],
		unknown,
		powers: isGain ? powersGained(covering, held, scope) : [],
		by: isGain ? by ?? held[0] : void 0
	};
}
/** Acting as one more identity is more, however many there were. */
function powersGained(covering, held, scope) {
	const had = new Set(covering.filter(({ role }) => !isStanding(role)).flatMap(({ role }) => powersHeld({
		role,
		scope
	})));
	return held.filter((holding) => !isStanding(holding.role) || isNewStanding(holding, covering)).flatMap(({ role }) => powersHeld({
		role,
		scope
	})).filter((power) => !had.has(power));
}
const nothing = {
	witnesses: [],
	unknown: [],
	powers: [],
	by: void 0
};
function isNewStanding(holding, covering) {
	return isStanding(holding.role) && !isCovered(holding, covering);
}
function powersHeldAlone({ role }) {
	return isStanding(role) ? [role.power] : [];
}
/** Holds a role that nobody here knows: it may allow anything, and covers only itself. */
function isStrange(holding) {
	const role = roleOf(holding.role);
	return role !== void 0 && role.definition === void 0;
}
/** What was known on one side only is not the same: the content may have changed. */
function isSameStrange(a, b) {
	const [one, other] = [roleOf(a.role), roleOf(b.role)];
	return isStrange(a) && isStrange(b) && one?.key === other?.key && one?.condition === other?.condition;
}
function definitionsOf(held) {
	const found = held.flatMap((holding) => roleOf(holding.role)?.definition ?? []);
	return found.length < 2 ? found : [...new Set(found)];
}
/** Whether this holding alone allows the operation, under the condition of the witness if there is one. */
function gives(holding, witness, compare) {
	const definition = roleOf(holding.role)?.definition;
	return definition !== void 0 && compare([definition], [roleOfWitness(witness)])?.length === 0;
}
/** One for each witness, so that it is compared with a role once: a comparison that is remembered has the same witnesses. */
const rolesOfWitnesses = /* @__PURE__ */ new WeakMap();
function roleOfWitness(witness) {
	const { operation, condition } = witness;
	const list = operation.plane === "control" ? "actions" : "dataActions";
	const role = rolesOfWitnesses.get(witness) ?? {
		id: "one operation",
		name: "one operation",
		permissions: [{
			[list]: [operation.name],
			...condition !== void 0 && { condition }
		}]
	};
	rolesOfWitnesses.set(witness, role);
	return role;
}
/** Compares roles, and remembers: in a large change the same few roles are compared over and over. */
function rememberingComparison() {
	const numbers = /* @__PURE__ */ new Map();
	const numberOf = (role) => {
		const number = numbers.get(role) ?? numbers.size;
		numbers.set(role, number);
		return number;
	};
	const known = /* @__PURE__ */ new Map();
	return (from, to) => {
		if (to.length === 0) return [];
		const key = [from, to].map((roles) => roles.map(numberOf).toSorted((a, b) => a - b).join(",")).join(" ");
		if (!known.has(key)) known.set(key, gainsOf(from, to));
		return known.get(key);
	};
}
// access/diff/reached.ts
/** How many of them are listed. */
const maxReached = 100;
const serviceKinds = [...[
	"openai",
	"aiservices",
	"cognitiveServices",
	"documentIntelligence"
], ...[
	"search",
	"keyVault",
	"storage"
]];
/** The accounts and services of a model by the key of each scope that they lie in. */
var Services = class {
	#model;
	#byPlace;
	constructor(model) {
		this.#model = model;
	}
	/**
	* By name, at most a hundred. They are looked up only when something changes, because most models are compared with
	* an equal one.
	*/
	in(place) {
		this.#byPlace ??= byPlace(this.#model);
		return this.#byPlace.get(place) ?? [];
	}
};
function byPlace({ scopes, services }) {
	const keyed = new Set(services.map(({ scope }) => scope.key));
	const found = /* @__PURE__ */ new Map();
	for (const scope of scopes.values()) {
		if (!serviceKinds.includes(scope.kind) && !keyed.has(scope.key)) continue;
		for (const place of scope.within) {
			const inside = found.get(place) ?? [];
			found.set(place, inside);
			if (inside.length < maxReached) inside.push(scope);
		}
	}
	return found;
}
/**
* The services on which a gained operation applies. An operation that only reads settings does not count, nor
* one on things that every resource has, such as its role assignments.
*/
function reachedAmong(services, gainsOn) {
	return services.filter((scope) => {
		const { powers, witnesses } = gainsOn(scope);
		const isOfService = serviceKinds.includes(scope.kind) ? reaches(scope) : () => false;
		return powers.length > 0 || witnesses.some(({ operation }) => operation !== void 0 && !isNoUse.test(operation.name) && isOfService(operation));
	}).map(scopeIn);
}
const isNoUse = /^microsoft\.(authorization|insights)\/|\/read$/i;
// access/diff/diff.ts
/**
* Who gains or loses what: for each actor, on each scope on which its access is declared before or after, the operations
* that it may do before and after, in each channel.
*
* Inherited access counts if it is certain. That is enough: access inherited from a scope that is not known to be
* around is compared at that scope itself.
*
* @param after the holdings after the change, which the caller needs as well.
* @param change what the engine does to each resource, by URN, and whether the resource with a key still exists.
*/
function changesOf(before, after, { ops, remains }) {
	const comparison = {
		before: holdingsOf(before),
		after: after.holdings,
		sides: {
			before: factsOf$1(before),
			after: factsOf$1(after.model),
			ops
		},
		places: placesOf(before, after.model),
		compare: rememberingComparison(),
		counted: countedBefore(before, after.model),
		services: new Services(after.model)
	};
	const actors = new Map([...comparison.before.actors, ...comparison.after.actors]);
	const changed = (some) => some.flatMap((actor) => changesOfActor(actor, comparison));
	const [holders, named] = [true, false].map((is) => [...actors.values()].filter((actor) => isHolder(actor) === is));
	const here = changed(named ?? []);
	const ofHolders = changed(holders ?? []).filter((change) => !isTold(change, here));
	const changes = [
		...here,
		...ofHolders,
		...listedChanges(before, after.model)
	];
	return [...changes, ...unknownChanges(before, after.model, changes, {
		moved: comparison.places.moved,
		remains
	})];
}
/** A changed role definition affects its holders here and elsewhere. It is reported only once. */
function isTold({ verdict, cause }, changes) {
	const urns = new Set(cause.map(({ urn }) => urn));
	return changes.some((other) => other.verdict === verdict && other.cause.some(({ urn }) => urns.has(urn)));
}
function changesOfActor(actor, comparison) {
	const held = {
		before: heldBy(actor, comparison.before),
		after: heldBy(actor, comparison.after)
	};
	const { places, counted } = comparison;
	const elsewhere = [...places.moved, ...counted.switched];
	if (elsewhere.length === 0 && isSame(held.before, held.after)) return [];
	const byScope = {
		before: Map.groupBy(held.before, scopeKey),
		after: Map.groupBy(held.after, scopeKey)
	};
	const inherited = (side, key) => places[side](key).flatMap((outer) => byScope[side].get(outer)?.filter(({ role }) => !isStanding(role)) ?? []);
	const on = (side, key) => [...byScope[side].get(key) ?? [], ...inherited(side, key)];
	const named = new Map([...held.before, ...held.after].map(({ scope }) => [scope.key, scope]));
	for (const scope of elsewhere) named.set(scope.key, scope);
	return [...named.values()].flatMap((scope) => {
		const [before, after] = [on("before", scope.key), on("after", scope.key)];
		const covering = counted.on(scope.key, before, after);
		const change = isSame(covering, after) ? void 0 : changeOn(actor, scope, covering, after, comparison);
		if (change === void 0) return [];
		const gainsOn = (inner) => gainsBetween(on("before", inner.key), on("after", inner.key), inner, comparison.compare);
		const reached = reachedAmong(change.gained.length === 0 ? [] : comparison.services.in(scope.key), gainsOn);
		return [reached.length === 0 ? change : {
			...change,
			reaches: reached
		}];
	});
}
function heldBy(actor, holdings) {
	const known = holdings.actors.get(actor.key);
	return known === void 0 ? [] : holdings.of(known);
}
function scopeKey({ scope }) {
	return scope.key;
}
/** Whether both sides hold the same by the same roles, as in most of a large change. */
function isSame(before, after) {
	if (before.length !== after.length) return false;
	if (before.every((holding, index) => isSameHolding(holding, after[index]))) return true;
	const signs = new Set(before.map(signOf));
	return signs.size === new Set(after.map(signOf)).size && after.every((holding) => signs.has(signOf(holding)));
}
/** Most roles of the two sides are the same object, for which no text is needed. */
function isSameHolding(a, b) {
	if (a.channel !== b?.channel || a.scope.key !== b.scope.key || a.isAtMost !== b.isAtMost) return false;
	const [one, other] = [definitionOf(a), definitionOf(b)];
	return one !== void 0 && one === other || signOf(a) === signOf(b);
}
function definitionOf({ role }) {
	return roleOf(role)?.definition;
}
const permissionsText = /* @__PURE__ */ new WeakMap();
/** What a holding gives, as a text. Roles are distinguished by what they allow, because a custom role can change. */
function signOf({ channel, scope, role, isAtMost }) {
	const place = `${channel} ${isAtMost === true ? "at most " : ""}${scope.key}`;
	if (isStanding(role)) return `${place} ${role.power} ${role.of}`;
	const { definition } = role;
	if (definition === void 0) return `${place} ${role.key} ${role.condition ?? ""}`;
	const text = permissionsText.get(definition) ?? JSON.stringify(definition.permissions);
	permissionsText.set(definition, text);
	return `${place} ${text}`;
}
function changeOn(actor, scope, before, after, comparison) {
	const gained = gainsBetween(before, after, scope, comparison.compare);
	const lost = gainsBetween(after, before, scope, comparison.compare);
	const verdict = verdictOfChange(gained, lost);
	if (verdict === "same") return void 0;
	const by = gained.by ?? lost.by;
	return {
		actor: actorIn(actor),
		scope: scopeIn(scope),
		verdict,
		gained: textsOf(gained, scope),
		lost: textsOf(lost, scope),
		powers: {
			gained: gained.powers,
			lost: lost.powers
		},
		channel: by?.channel ?? "own",
		via: distinctSteps(by?.via ?? []),
		cause: causesOf(scope, {
			before,
			after,
			isGain: gained.by !== void 0
		}, comparison.sides)
	};
}
function verdictOfChange(gained, lost) {
	const shrinks = lost.witnesses.length + lost.unknown.length > 0;
	if (gained.witnesses.length > 0) return shrinks ? "mixed" : "broader";
	if (gained.unknown.length > 0) return "unknown";
	return shrinks ? "narrower" : "same";
}
/** Operations that exist on the scope come first: an owner of an account reads no vault secrets there. */
function textsOf({ witnesses, unknown }, scope) {
	const isHere = reaches(scope);
	const ranked = witnesses.toSorted((a, b) => Number(isFar(a.operation, isHere)) - Number(isFar(b.operation, isHere)));
	return [.../* @__PURE__ */ new Set([...ranked.map(({ text }) => text), ...unknown])].slice(0, 8);
}
function isFar(operation, isHere) {
	return operation !== void 0 && !isHere(operation);
}
// access/match/written.ts
/** The changes, with the inputs that caused them in the program's spelling. Facts have the model's spelling. */
function asWritten(changes, { before, after }) {
	const urns = new Set(changes.flatMap(({ cause }) => cause.filter(hasProperty).map(({ urn }) => urn)));
	if (urns.size === 0) return changes;
	const [old, now] = [before, after].map((evidence) => resourcesIn(evidence, urns));
	const written = (cause) => {
		const [was, is] = [old?.get(cause.urn), now?.get(cause.urn)];
		const { property } = cause;
		const resource = is ?? was;
		if (property === void 0 || resource === void 0) return cause;
		if (property === "keys held") return {
			...cause,
			property: changedKeys(was, is) || property
		};
		return {
			...cause,
			property: spelled(resource, changedInput(property, was, is) ?? property)
		};
	};
	return changes.map((change) => ({
		...change,
		cause: change.cause.map(written)
	}));
}
const hasProperty = ({ property }) => property !== void 0;
function resourcesIn(evidence, urns) {
	if (evidence?.kind !== "plan") return /* @__PURE__ */ new Map();
	const { resources } = evidence.change[evidence.side];
	return new Map(resources.filter(({ urn }) => urns.has(urn)).map((resource) => [resource.urn, resource]));
}
/** The first changed input among those that a power is read from; undefined if one side is a lock. */
function changedInput(property, was, is) {
	const [power] = property.split(" ");
	if (was === void 0 || is === void 0 || !property.includes(" ")) return void 0;
	return (rowsOfType.get(is.type) ?? []).filter((row) => row.power === power).flatMap(takenBy).map(({ path }) => path.replace(/\.\*.*$/, "")).filter((path) => path !== "" && saidAt(was, path) !== saidAt(is, path)).toSorted((a, b) => b.length - a.length)[0];
}
/** Everything about an input: its value, and the unknown parts of it. */
function saidAt({ inputs, inputOutputs, inputTexts, inputsMadeOf, prints }, path) {
	const of = (told) => [...told].filter(([at]) => isWithin(path, at));
	const known = valueAt(inputs, path) ?? null;
	const printed = prints.filter((print) => isWithin(path, print));
	return JSON.stringify([
		known,
		of(inputOutputs),
		of(inputTexts),
		of(inputsMadeOf),
		printed
	]);
}
function spelled({ type, declared }, property) {
	if (property === "resourceName" && entraTrustTypes.includes(type)) return "applicationId";
	if (declared === void 0) return property;
	const path = declaredPath(declared, `inputs.${property}`).replace(/^inputs\./, "");
	return valueAt(declared.inputs, path) === void 0 ? path.split(".")[0] ?? path : path;
}
// access/match/located.ts
/** The changes, each cause with the place where the program declares it, also where it gives no access any more. */
function located(changes, evidence) {
	if (evidence.kind !== "plan" || !changes.some(isWithoutPlace)) return changes;
	const { resources } = evidence.change[evidence.side];
	const places = new Map(resources.map(({ urn, location }) => [urn, location]));
	return changes.map((change) => {
		if (!isWithoutPlace(change)) return change;
		const cause = change.cause.map((each) => {
			const { location = places.get(each.urn) } = each;
			return location === void 0 ? each : {
				...each,
				location
			};
		});
		return {
			...change,
			cause
		};
	});
}
function isWithoutPlace({ cause }) {
	return cause.some(({ location }) => location === void 0);
}
// access/review.ts
/** The facts of one side, for locks: object ids have no names. */
function factsOf(evidence, known) {
	return modelOfEvidence(evidence, known);
}
/** Who gains or loses what in one stack. */
function compare(input, known) {
	const sides = namedSides(sidesOf$1(input, known), known);
	if (sides.before === null) {
		const { after } = sides;
		const nothing = {
			changes: [],
			verdict: null,
			retained: /* @__PURE__ */ new Set()
		};
		return {
			before: null,
			after,
			holdings: holdingsOf(after),
			sides,
			...nothing
		};
	}
	const { before, after, retained } = comparable(sides.before, sides.after, sides.remains, sides.leavesOut);
	const holdings = holdingsOf(after);
	const changes = asWritten(located(changesOf(before, {
		model: after,
		holdings
	}, sides), input.after), input).toSorted(worstFirst$1);
	return {
		before,
		after,
		holdings,
		changes,
		verdict: verdictOf(changes.map((change) => change.verdict)),
		retained,
		sides
	};
}
/** The report on some stacks, with the findings of all rules. */
function review(inputs, { now, expected, ...known }) {
	const judging = {
		now,
		...expected !== void 0 && { expected }
	};
	const compared = inputs.map((input) => ({
		input,
		result: compare(input, known)
	}));
	const findings = findingsOf(compared.map(({ input, result }) => ruleInputOf(input.stack, result, judging)));
	const stacks = compared.map(({ input, result }, index) => {
		const { holdings, changes, verdict } = result;
		return {
			stack: input.stack,
			before: input.before?.source ?? null,
			after: input.after.source,
			verdict,
			changes,
			access: effectiveAccess(holdings, idleIn(result.after)),
			findings: findings[index] ?? [],
			unknowns: unknownsOf(result.before, result.after),
			...statedIn(result.after)
		};
	});
	return {
		version: 1,
		verdict: verdictOfStacks(stacks.map(({ verdict }) => verdict)),
		stacks
	};
}
function ruleInputOf(stack, { before, after, changes, retained, sides: { replaced, updatesInPlace } }, judging) {
	return {
		stack,
		before,
		after,
		changes,
		replaced,
		updatesInPlace,
		retained,
		...judging
	};
}
// access/heldBefore.ts
/** Who held what before the change, by stack; the report tells only what is held after it. */
function heldBefore(inputs, known) {
	return new Map(inputs.flatMap((input) => {
		const { before } = compare(input, known);
		return before === null ? [] : [[input.stack, effectiveAccess(holdingsOf(before), idleIn(before))]];
	}));
}
// snippets/terms.ts
const platforms = [
	"aks",
	"containerApp",
	"containerAppJob",
	"webApp",
	"functionApp",
	"virtualMachine",
	"gitHub",
	"azureDevOps"
];
/** Outputs that do not describe a workload as expected. No message shows a value. */
var SnippetsError = class extends Error {
	name = "SnippetsError";
};
// cli/system/errors.ts
function isUserError(error) {
	return [
		UserError,
		PlanError,
		LockError,
		RoleFileError,
		SnippetsError
	].some((kind) => error instanceof kind);
}
/** Runs a reader of a file, and puts the name of the file in front of its user errors. */
function reading(file, read) {
	try {
		return read();
	} catch (error) {
		throw isUserError(error) ? new UserError(`${forTerminal(file)}: ${error.message}`) : error;
	}
}
/** The code of a system error; its message would show a path of this machine. */
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
export { quotedForTerminal as $, maxMarkdown as A, isStanding as B, renderHtml as C, titleInOneLine as D, renderComment as E, powersAt as F, plainId as G, channels as H, powersHeld as I, sayPowers$2 as J, sayActor$1 as K, reaches as L, kindInWords as M, shortTokens as N, verdictOf as O, distinctSteps as P, linesForTerminal as Q, countedOf as R, uriOf as S, isUnchanged as T, count as U, roleOf as V, nameOf$1 as W, sayStep as X, sayScope$1 as Y, forTerminal as Z, placeOf$1 as _, platforms as a, parseJson as at, resultsOf as b, review as c, resourceNoun as d, DigestReader as et, renderSarif as f, closestMatch as g, holdingsOf as h, SnippetsError as i, Statements as it, renderMarkdown as j, verdictOfStacks as k, renderTerminal as l, parseSchedule as m, isUserError as n, readChange as nt, heldBefore as o, placeOfIssuer as ot, watchDays as p, sayLocation as q, reading as r, namedFactsOf as rt, factsOf as s, codeOf as t, looksLikeJson as tt, wrap as u, numberOfOpen as v, renderJson as w, repositoryPath as x, renderJUnit as y, idleIn as z };
