import type { HarmlessRule } from "../rule.ts";

/** Groups of the Kubernetes API in which everything is a workload, its network, its sizes or its disks. */
const workloads =
  /^(apps|batch|core|autoscaling|networking|policy|scheduling|discovery|coordination|events|node|storage|extensions|meta|resource)$/;

const isRight =
  /\b(service accounts?|service account name|tokens?|secrets?|credentials?|audiences?|automount\w*|users?|groups?|roles?|role ref|subjects?|rules|token requests?|auth\w*|impersonat\w*|ca bundle|certificates?|webhooks?|finalizers|owner references|privileged|capabilities|annotations|attributes|params?|parameters|driver|provisioner|csi|flex volume|spiffe|signer|client|kubeconfig|key|keys)\b/;

/** What a container runs, what it may write, and what lets it out of itself: to the node, whose identity answers there, or to a neighbour. */
const runs =
  /^(command|args|exec|code|value expression|image ref|managed by|host (network|pid|ipc|process|users)|share process namespace|allow privilege escalation|default allow privilege escalation|run as .*|proc mount|allowed .*|runtime class name|runtime handler|handler|default runtime class name|se linux .*|localhost profile|mount propagation|mount options|add|drop|external (name|ips)|controller|holder identity|preferred holder|claim name|target container name|resource claim\w* .*|node name|volume name|data source|from|insecure .*|(recursive )?read only|sub path( expr)?|bind mount options)$/;

/** Texts of the program's own choice, in which anything may stand: what is said there tells what it is. */
const free = /^(labels|(binary )?data)$/;

/** Parts that are rules of what may run, or that name where data lies. */
const holds =
  /\b(pod security policy\w*|security context|host path|allowed host path|lifecycle|exec|volume source|attached volume|volume attachment|volume device|se linux|sysctl|app armor|seccomp|windows options|binding|image|node config source|strategy options|id range|port range|http header|reference|flow schema|validating|mutating|policy rule|expression|host alias)\b/;

/** What programs are told when they start: what is said is read with its name. */
const ofSettings = /^(env var|env from source)( patch)?$/;

export const kubernetesRules: readonly HarmlessRule[] = [
  {
    name: "kind of a manifest",
    isNarrow: true,
    reason: "repeats the type of the resource",
    wouldMiss: "nothing: the type is told by the token",
    matches: ({ provider, words, kinds, isTopLevel }) =>
      provider === "kubernetes" &&
      isTopLevel &&
      /^(kind|api version)$/.test(words) &&
      kinds.size === 1 &&
      kinds.has("literal"),
  },
  {
    name: "name of a manifest",
    isNarrow: true,
    reason: "says what the object is called and where it lies",
    wouldMiss: "an object that takes the name of one that is trusted: the trusted kinds are reported as a whole",
    matches: ({ provider, owner, words }) =>
      provider === "kubernetes" &&
      /^object meta( patch)?$/.test(owner) &&
      /^(name|namespace|generate name|cluster name|creation timestamp|deletion timestamp|deletion grace period seconds|generation|resource version|self link|uid)$/.test(
        words,
      ),
  },
  {
    name: "selector of a manifest",
    isNarrow: true,
    reason:
      "chooses by labels which objects of its own kind a thing is about: pods of a workload, of a service, of a budget",
    wouldMiss:
      "a claim that chooses another volume of the cluster; webhooks and roles that choose are reported as a whole",
    matches: ({ provider, owner, words, refs }) =>
      provider === "kubernetes" &&
      refs.size === 0 &&
      /^label selector( requirement)?( patch)?$/.test(owner) &&
      /^(match labels|key|operator|values)$/.test(words),
  },
  {
    name: "kubernetes workload",
    isNarrow: true,
    reason:
      "says what runs in a cluster, how often and with what: a right in Azure is given by trust in its service account",
    wouldMiss: "an image of somebody else, under the service account that the pod had",
    matches: ({ provider, module, words, owner, holders, refs, isSecret }) =>
      provider === "kubernetes" &&
      workloads.test(module) &&
      refs.size === 0 &&
      !isSecret &&
      !isRight.test(words) &&
      !free.test(words) &&
      !runs.test(words) &&
      !holds.test(owner) &&
      !(ofSettings.test(owner) && !/^(name|optional)$/.test(words)) &&
      !(/\bconfig map (env source|projection)\b/.test(owner) && words === "name") &&
      !/\b(secret|service account|token|certificate|role|subject|user|csi|flex|owner reference|managed fields|cluster trust bundle|pod certificate|device|azure file|object reference|typed object reference|typed local object reference)\b/.test(
        `${owner} ${holders}`,
      ) &&
      !/\b(credential|impersonat|service account|authenticat)/.test(owner),
  },
];
