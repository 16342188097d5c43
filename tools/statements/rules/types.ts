import type { Declared } from "../declared.ts";
import { wordsOf } from "./subject.ts";

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
  /** The name in words, as far as the token's lower case lets them be told. */
  readonly words: string;
  readonly told: string;
  /** Functions of the type's module. */
  readonly functions: ReadonlySet<string>;
  /** Names of outputs that are no inputs, where the package says which. */
  readonly outputs: readonly string[];
}

/** Parts of networks, plans and watching, whose types have such words too. */
const harmlessModules =
  /^(network|cdn|dns|dnsresolver|privatedns|trafficmanager|frontdoor|lb|hybridnetwork|managednetworkfabric|networkfunction|servicenetworking|peering|insights|monitor|alertsmanagement|monitoring|portal|costmanagement|consumption|billingbenefits|advisor|maintenance)$/;

const named =
  /role|access|permission|policyassignment|admin|owner|credential|key|token|secret|password|certificate|principal|member|delegat|authori[sz]|authentication|identity|trust|federat|user(?!metrics)|guest|invitation|login/;

/** What the classic provider reads of a resource once it is there. */
const keyOutput =
  /(access|api|shared|primary|secondary|master|admin|instrumentation)\w*key$|connectionstring$|sas\w*$|password$|kubeconfig/i;

/** Keys are listed of the rules that stand on these, which are types of their own. */
const ofAuthorizationRules =
  /:(queue|topic|eventhub|wcfrelay|hybridconnection|notificationhub|disasterrecoveryconfig|appserviceplan|webapphybridconnection)$/;

const listing = /(key|connectionstring|credential|token|password|publishing)/;

export const typeRules: readonly TypeRule[] = [
  {
    name: "runs or declares anything",
    matches: ({ token }) =>
      /:resources(\/\w+)?:(deployment\w*|resource|deploymentstack\w*)$|^azapi:|^command:|deploymentscript|templatedeployment|:resources:azure(cli|powershell)script$|blueprint|:virtualmachine(scaleset(vm)?)?(runcommand|extension)|runcommand|:machineextension|:extension$|:automation:(runbook|webhook|jobschedule|powershell\w*|python\w*|sourcecontrol|module|dsc\w*)|^kubernetes:(helm|yaml|kustomize)|:kubernetesconfiguration:|^kubernetes:apiextensions[\w./]*:customresource$|^kubernetes:(admissionregistration|apiregistration)|policydefinition|policysetdefinition|:template/.test(
        token,
      ),
  },
  {
    name: "rights by their kind",
    matches: ({ token }) =>
      /lighthouse|:managedservices:|:solutions:|:subscription:(alias|subscription\w*)$|^azure:core\/subscription:|managementgroup|groupsubscriptionassociation|^azure(-native)?:(authorization|policy|core|management)[:/](.*:)?\w*(assignment|exemption|lock\w*)$|registration(assignment|definition)|:apimanagement:(\w*subscription|user|groupuser|product\w*)|:servicelinker:|^kubernetes:(rbac|certificates|authentication|authorization)\b|^kubernetes:core:serviceaccount|synchronization|:devcenter:|^azure-native:web:\w*(ftp|scm)allowed(slot)?$|datashare|:iotoperations:broker\w*/.test(
        token,
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
    name: "directory",
    matches: ({ provider }) => provider === "azuread",
  },
  {
    name: "repository",
    matches: ({ provider, token }) =>
      provider === "github" && !/issue|label|milestone|project|topics|release|autolink|pages|gist/.test(token),
  },
  {
    name: "has keys to list",
    matches: ({ token, functions, outputs }) => {
      const name = token.split(":").at(-1) ?? "";
      if (ofAuthorizationRules.test(token)) return false;
      const isListed = [...functions].some(
        (each) => each.startsWith(`list${name}`) && listing.test(each.slice(`list${name}`.length)),
      );
      return isListed || outputs.some((output) => keyOutput.test(output));
    },
  },
];

const harmlessTypes: ReadonlySet<string> = new Set([
  "azure-native:compute:diskaccess",
  "azure-native:compute:sshpublickey",
  "azure-native:network:trafficmanagerusermetricskey",
  "azure-native:trafficmanager:trafficmanagerusermetricskey",
]);

export function typeSubjects({ types, functions }: Declared): TypeSubject[] {
  return [...types].map(([token, { description, inputs, outputs }]) => {
    const [provider = "", path = "", name = ""] = token.split(":");
    const module = path.split("/")[0] ?? "";
    return {
      token,
      provider,
      module,
      words: wordsOf(name),
      told: description.toLowerCase(),
      functions: functions.get(`${provider}:${module}`) ?? new Set(),
      outputs: [...outputs].filter((output) => !inputs.has(output)),
    };
  });
}

/** The rule that says so, or nothing: then all that a type gives is in its inputs. */
export function mayBeAccess(type: TypeSubject): string | undefined {
  return typeRules.find((rule) => rule.matches(type))?.name;
}
