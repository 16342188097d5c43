import type { Declared, DeclaredInterface } from "../declared.ts";
import type { Row } from "../../../statements/row.ts";

const keys = "has keys to list";

/** A type that may be access by being there, whatever its inputs say. */
interface TypeRule {
  readonly name: string;
  readonly matches: (type: TypeSubject) => boolean;
}

export interface TypeSubject {
  /** The normal token. */
  readonly token: string;
  readonly provider: string;
  readonly module: string;
  /** Functions of the type's module. */
  readonly functions: ReadonlySet<string>;
  /** Names of outputs that are no inputs, where the package says which. */
  readonly outputs: readonly string[];
  /** Some input of it, however deep, turns keys off. */
  readonly hasKeySwitch: boolean;
}

/** Parts of networks, plans and watching, whose types have such words too. */
const harmlessModules =
  /^(network|cdn|dns|dnsresolver|privatedns|trafficmanager|frontdoor|lb|hybridnetwork|managednetworkfabric|networkfunction|servicenetworking|peering|insights|monitor|alertsmanagement|monitoring|portal|costmanagement|consumption|billingbenefits|advisor|maintenance)$/;

const named =
  /role|access|permission|policyassignment|admin|owner|credential|key|token|secret|password|certificate|principal|member|delegat|authori[sz]|authentication|identity|trust|federat|user(?!metrics)|guest|invitation|login/;

/** What the classic provider reads of a resource once it is there. */
const keyOutput =
  /(access|api|shared|primary|secondary|master|admin|instrumentation)\w*key$|connectionstring$|sas\w*$|password$|kubeconfig|^authorizationkey(primary|secondary)$|callbackurl$/i;

/** Types of the classic provider that have keys which it does not read back: azure-native lists them. */
const keysUnread =
  /^azure:(apimanagement\/gateway|avs\/privatecloud|bot\/channel(directline\w*|webchat)|cosmosdb\/mongocluster|eventgrid\/namespace(topic)?|logicapps\/integrationaccount|machinelearning\/workspace|mongocluster\/mongocluster|notificationhub\/namespace):/;

/** Keys are listed of the rules that stand on these, or of the account that they are in; and a switch that is off unless it is said. */
const ofAuthorizationRules =
  /:(servicebus|eventhub|relay|notificationhubs):(queue|topic|eventhub|wcfrelay|hybridconnection|notificationhub|disasterrecoveryconfig)$|:web:(appserviceplan|webapphybridconnection)$|:containerregistry:registry$|:cognitiveservices:project$/;

const listing = /(key|connectionstring|connectioninfo|credential|token|password|publishing)/;

/** A token as it is, and one of the classic provider (`azure:automation/webhook:Webhook`) as azure-native's would be. */
function isSpelled(token: string, pattern: RegExp): boolean {
  return pattern.test(token) || pattern.test(token.replace(/^azure:(\w+)\/\w+:/, "azure:$1:"));
}

export const typeRules: readonly TypeRule[] = [
  {
    name: "runs or declares anything",
    matches: ({ token }) =>
      isSpelled(
        token,
        /:resources(\/\w+)?:(deployment\w*|resource|deploymentstack\w*)$|^azapi:|^command:|deploymentscript|templatedeployment|:resources:azure(cli|powershell)script$|blueprint|:virtualmachine(scaleset(vm)?)?(runcommand|extension)|runcommand|:machineextension|:extension$|:automation:(runbook|webhook|jobschedule|powershell\w*|python\w*|sourcecontrol|module|dsc\w*)|^kubernetes:(helm|yaml|kustomize)|:kubernetesconfiguration:|^kubernetes:apiextensions[\w./]*:customresource$|^kubernetes:(admissionregistration|apiregistration)|policydefinition|policysetdefinition|:template|:fluxconfiguration$|:security(center)?:servervulnerabilityassessment\w*$/,
      ),
  },
  {
    name: "rights by their kind",
    matches: ({ token }) =>
      isSpelled(
        token,
        /lighthouse|:managedservices:|:solutions:|:subscription:(alias|subscription\w*)$|^azure:core\/subscription:|managementgroup|groupsubscriptionassociation|^azure(-native)?:(authorization|policy|core|management)[:/](.*:)?\w*(assignment|exemption|lock\w*)$|registration(assignment|definition)|:apimanagement:(\w*subscription|user|groupuser|product\w*)|:servicelinker:|^kubernetes:(rbac|certificates|authentication|authorization)\b|^kubernetes:core:serviceaccount|synchronization|:devcenter:((project)?catalog|projectenvironmenttype|planmember|gallery)$|^azure-native:web:\w*(ftp|scm)allowed(slot)?$|datashare|:iotoperations:broker\w*|:storage:(storage)?accountstaticwebsite$|:eventgrid:client$|:netapp:\w*bucket\w*$|:security:securityoperator$/,
      ),
  },
  {
    name: "who or how, by its name",
    matches: ({ provider, module, token }) => {
      const name = token.split(":").at(-1) ?? "";
      const isNetwork =
        harmlessModules.test(module) &&
        !/key|secret|certificate|credential|shar|token|identity|federat|access|principal|role/.test(name);
      return (
        /^(azure-native|azure|azuread|kubernetes|docker|github)$/.test(provider) &&
        named.test(name) &&
        !isNetwork &&
        !harmlessTypes.has(token) &&
        provider !== "kubernetes"
      );
    },
  },
  {
    name: "holds somebody back",
    matches: ({ provider, module, token }) => {
      const name = token.split(":").at(-1) ?? "";
      const isPolicyDefinition = name !== "definition" || module === "policy";
      const isUpkeep =
        ofUpkeep.test(name) ||
        /network|siterecovery|datareplication|awsconnector|:waf\/|loadbalancer|streamingpolicy/.test(token);
      return (
        /^(azure-native|azure|azuread|kubernetes)$/.test(provider) &&
        holdsBack.test(name) &&
        isPolicyDefinition &&
        !isUpkeep &&
        !harmlessModules.test(module)
      );
    },
  },
  {
    name: "repository",
    matches: ({ provider, token }) =>
      provider === "github" && !/issue|label|milestone|project|topics|release|autolink|pages|gist/.test(token),
  },
  {
    name: keys,
    matches: (type) => {
      const { token, functions, outputs } = type;
      const name = token.split(":").at(-1) ?? "";
      if (ofAuthorizationRules.test(token)) return false;
      const isListed = [...functions].some(
        (each) => each.startsWith(`list${name}`) && listing.test(each.slice(`list${name}`.length)),
      );
      return (
        isListed || keysUnread.test(token) || type.hasKeySwitch || outputs.some((output) => keyOutput.test(output))
      );
    },
  },
];

/** What lets nobody do anything and keeps somebody from it: when it goes, that is open. */
const holdsBack =
  /guard$|guard(proxy|association)$|safeguard$|lock$|deny|restriction$|approval$|masking|sensitivitylabel|immutability|legalhold|podsecurity|polic(y|ies)(definition|fragment|byname)?$|^definition$/;

/** Policies that say when something is kept, copied, placed or told. */
const ofUpkeep =
  /(backup|snapshot|retention|replication|protection|inventory|management|alert|auditing|assessment|detection|placement|resiliency|rotation|collector|storage|rai|sim|connection|sync)polic(y|ies)/;

const harmlessTypes: ReadonlySet<string> = new Set([
  "azure-native:compute:diskaccess",
  "azure-native:compute:sshpublickey",
  "azure-native:network:trafficmanagerusermetricskey",
  "azure-native:trafficmanager:trafficmanagerusermetricskey",
]);

const keySwitch =
  /^(disableLocal(Auth|Authentication|Accounts)|disableAccessKeyAuthentication|localAuth(entication)?(Enabled)?|localAccountDisabled|allowSharedKeyAccess|sharedAccessKeyEnabled)$/;

export function typeSubjects({ types, nested, functions }: Declared): TypeSubject[] {
  return [...types].map(([token, { inputs, outputs }]) => {
    const [provider = "", path = ""] = token.split(":");
    const module = path.split("/")[0] ?? "";
    return {
      token,
      provider,
      module,
      functions: functions.get(`${provider}:${module}`) ?? new Set(),
      outputs: [...outputs].filter((output) => !inputs.has(output)),
      hasKeySwitch: namesBelow(inputs, nested).some((input) => keySwitch.test(input)),
    };
  });
}

/** The names of inputs and of those of the parts that they hold. */
function namesBelow(inputs: DeclaredInterface["inputs"], nested: Declared["nested"]): string[] {
  const open = [inputs];
  const seen = new Set<string>();
  const names: string[] = [];
  for (const level of open)
    for (const { name, refs } of level.values()) {
      names.push(name);
      for (const ref of refs.keys()) {
        const part = seen.has(ref) ? undefined : nested.get(ref);
        seen.add(ref);
        if (part !== undefined) open.push(part.inputs);
      }
    }
  return names;
}

/** Whether a type may be access by being there: where it is not, all that it gives is in its inputs. */
export function selfOf(type: TypeSubject): Row["self"] {
  const rule = typeRules.find((each) => each.matches(type));
  if (rule === undefined) return undefined;
  if (rule.name === keys) return "keys";
  // A command is all that it says, and so is a right in a cluster: its name and its annotations too.
  return /^(command|kubernetes):/.test(type.token) ? "all" : "may";
}
