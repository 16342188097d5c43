import type { HarmlessRule } from "../rule.ts";
import type { Subject } from "../subject.ts";
import { networkModules } from "./network.ts";
import { vendors } from "./watching.ts";

const isAzure = ({ provider }: Subject) => provider === "azure-native" || provider === "azure";
const isNamed = ({ words, told }: Subject) => / name$/.test(words) && !ofSomebody.test(words) && /\bname\b/.test(told);
/** What a resource is called that gets a name where the program says none. */
const isOwn = ({ words, owner, module }: Subject) =>
  words === "resource name" || owner.includes(nameOf(words)) || `${module}${owner}` === nameOf(words);
/** Own names that are not those of the type, or that sound like a right: a rule and a policy are called something, too. */
const isOwnOtherwise = ({ words, owner, module, told }: Subject) =>
  shortened.test(`${owner} ${words}`) ||
  (/\b(policy|rule|rule group) name$/.test(words) &&
    owner.endsWith(nameOf(words)) &&
    !/\b(role|access|auth\w*|principal|firewall|network|ip|dns|inbound|peering|routes?)\b/.test(words) &&
    !networkModules.test(module) &&
    /\bname\b/.test(told));
const shortened =
  /^(virtualmachine vm|virtualmachinescaleset vm scale set|configurationstore config store|fleetmember fleet member) name$/;
const nameOf = (words: string) => words.replace(/ name$/, "").replaceAll(" ", "");
const isText = ({ kinds, refs }: Subject) => kinds.has("string") && kinds.size === 1 && refs.size === 0;

/** Names of somebody, by which access is given, and ways to hand things out. */
const ofSomebody =
  /\b(principal|identit\w+|users?|username|login|logon|members?|roles?|admin\w*|owners?|client|tenant|subject|password|credential|sas|trust\w*|issuer|auth\w*|policy|rule)\b/;

/** Other things that a resource uses, by a name that a type of its module may have, too. */
const used =
  /\b(source|target|destination|linked|remote|peer|scoped|key vault|storage account|storage container|certificate|secret|key|runbook|script|function (name|id)|image|package|code|object|microsoft app|disk|snapshot|service account|application insights|connection|logger|scope map|deployment|host name|box definition|custom location)\b/;

/** Resources that stand for data elsewhere, or for the way to it. */
const points =
  /^(endpoint|output|streaminput|referenceinput|dataset|linkedservice|fileupload)|(targetendpoint|cloudendpoint|dataconnection|dataset|datasetmapping|eventsource)$/;

/** What joins two things is an edge, and neither of them is its place; edges of a network are parts of it. */
const joins = /(association|attachment|assignment|link|binding|mapping|registration|(?<!endpoint)connection)$/;

/** Words of a thing that is used, by what for. */
const isForData = /\bto (swap|save|send|store|attach|copy|follow)\b|\b(is|are|be) (sent|uploaded|attached)\b/;

const saysParent =
  /\b(in|on|within|under|to|for) (which|where) (?!event)|\bwhere .*\bshould (exist|be (created|located|provisioned))\b|should be (created|provisioned)|\b(should|will|must) exist\b|\bto be (created|added)\b/;

/** azure-native makes the name of a resource where it can: a `name` that has to be given is that of what it lies in. */
const isNameOfParent = ({ provider, words, isRequired }: Subject) =>
  provider === "azure-native" && words === "name" && isRequired;

/** Of a resource that stands for other data the last word is what it stands for. */
const isOwnName = ({ words, owner, provider }: Subject) =>
  words === "resource name" ||
  (provider === "azure-native" && (points.test(owner) ? owner === nameOf(words) : owner.endsWith(nameOf(words))));

/** What gives the resource more than a place: connections, an identity, somebody's events; or what it does something to. */
const givers: readonly (readonly [owner: RegExp, words: RegExp])[] = [
  [/project$/, /^(dev center|ai services hub|cognitive account) id$/],
  [/^servicerunner$/, /^lab name$/],
  // Where data of the tenant goes, or logs of the subscription.
  [/dataconnector/, /\bworkspace (id|name)$/],
  [/tagrules?$/, /\bmonitor (id|name)$/],
  // Where data is read and written.
  [/^(auto)?(im|ex)portjob$/, /^aml filesystem name$/],
  // What goes live.
  [/apirelease$/, /^api id$/],
  [/^activeslot$/, /^app service slot name$/],
  [/^frontdoorroute$/, /\borigin group id$/],
];

const isGiver = (input: Subject) => givers.some(([owner, words]) => owner.test(input.owner) && words.test(input.words));

/** Names that callers know: whoever has one is whom they reach by it, and what it lies in is where it leads. */
const leads =
  /(customdomain|hostnamebinding(slot)?|hostnameconfiguration|dnsalias|disasterrecoveryconfig(uration)?|failovergroup|virtualendpoint)$/;

/** Settings, which are what they are called: a value under another name is another setting, and `$Default` lets all through. */
const settings =
  /^(dbfor\w+|mysql|postgresql|mariadb|cosmosdb):\w*configuration$|^automation:\w*variable$|^apimanagement:(workspace)?namedvalue$|^(servicebus|eventhub):(subscription)?rule$|^devtest:policy$|^(features|core|networkcloud):\w*feature(registration)?$/;

const isSetting = ({ module, owner }: Subject) => settings.test(`${module}:${owner}`);

/** A record of DNS is found by its name, as it is by its zone: what it says there is said of the name. */
const isRecordName = ({ owner, words }: Subject) =>
  /record(set)?$/.test(owner) && /^(name|relative record set name|(private )?zone name)$/.test(words);

/** Of what the resource is a part; what it is called itself where it needs a name. */
function isParent(input: Subject): boolean {
  const { words, owner, module, told, namesParent, provider } = input;
  if (isNamed(input) && isOwnName(input)) return true;
  const isAtHome =
    (module === "storage" && /^storage account/.test(words)) || (module === "keyvault" && /^key vault/.test(words));
  const isOther = ofSomebody.test(words) || (used.test(words) && !isAtHome);
  const isEdge = provider === "azure" && joins.test(owner) && !networkModules.test(module);
  if (isOther || isGiver(input) || isEdge || words === "display name" || isForData.test(told)) return false;
  const isPointer = points.test(owner);
  if (isNamed(input)) return isPointer ? saysParent.test(told) : namesParent;
  return provider === "azure" && / id$/.test(words) && ((namesParent && !isPointer) || saysParent.test(told));
}

/** Whose extended locations are edges of Azure; others are custom locations. */
const edges = /^(compute|network|storage|containerservice|recoveryservices)$/;

/** Parts that stand for something else, by its name. */
const reference =
  /\b(extended location|ref|reference|referent|selector|selector properties|(source|target) properties|migrat\w+ .*input|custom setup component|capability|feature|name resource|storage container properties|linked service|integration runtime|dataset|data set|flowlet|custom domain|data source ref|volume device)( patch)?$/;
/** What is said of a name that is looked up. */
const lookedUp =
  /\b(being referenced|referent|references?|an existing|name or id|full resource name|must match|host ?name|domain name|netbios|referenced|name of an|to migrate|to register|arm id)\b/;

export const placeRules: readonly HarmlessRule[] = [
  {
    name: "place",
    isNarrow: true,
    reason:
      "says in what the resource lies, or by which name it is found there; where it holds anything that may be access, that is a part of it",
    wouldMiss: "a resource that is access by lying in another one, by a type name that does not say so",
    matches: (input) =>
      isAzure(input) &&
      input.isTopLevel &&
      isText(input) &&
      (/^(node |managed )?resource group name$|^(node|managed) resource group$/.test(input.words) ||
        (networkModules.test(input.module) && isRecordName(input)) ||
        (!leads.test(input.owner) && (isNameOfParent(input) || (input.isRequired && isParent(input))))),
  },
  {
    name: "name",
    isNarrow: true,
    reason: "is what the resource itself is called",
    wouldMiss: "a resource that takes over the name of another one, which is told by the identity of things, not here",
    matches: (input) =>
      input.isTopLevel &&
      isText(input) &&
      // Of what is assigned by its name, the name is what it does.
      !/\bthat will be assigned\b/.test(input.told) &&
      !leads.test(input.owner) &&
      !isSetting(input) &&
      ((input.words === "name" &&
        /^(azure|azure-native|docker)$/.test(input.provider) &&
        !/image$/.test(input.owner)) ||
        (isAzure(input) && !input.isRequired && ((isNamed(input) && isOwn(input)) || isOwnOtherwise(input)))),
  },
  {
    name: "name of a part",
    reason: "tells parts of a resource apart",
    wouldMiss: "a part that names another resource by its bare name, where neither says so",
    matches: (input) =>
      input.words === "name" &&
      !input.isTopLevel &&
      isText(input) &&
      input.provider !== "docker-build" &&
      !vendors.test(input.module) &&
      !reference.test(input.owner) &&
      !lookedUp.test(input.told),
  },
  {
    name: "kind of a part",
    reason: "says which of several shapes a part has; what it holds is told by its own inputs",
    wouldMiss: "a shape that is access by itself, under a name that does not say so",
    // Filters have the same inputs whether they let through what is named or all but that.
    matches: ({ kinds, refs, owner }) =>
      refs.size === 0 && kinds.size === 1 && kinds.has("literal") && !/\bfilter$/.test(owner),
  },
  {
    name: "location",
    isNarrow: true,
    reason: "says where in the world it runs",
    wouldMiss: "a region whose operator or law opens data to others",
    matches: ({ words, owner, refs, told, provider }) =>
      refs.size === 0 &&
      // Where a user lives decides which groups he is in, where these have rules.
      provider !== "azuread" &&
      // Of these places events are handed on.
      !(owner === "logprofile" && words === "locations") &&
      !/\b(source code|url|uri|path|file)\b/.test(told) &&
      ((owner === "location" && words === "location name") ||
        /^((azure |primary |secondary |failover |replica |data |resource )?(locations?|regions?|zones?|availability zones?)|(is )?zone redundan\w+|zone balance|edge zone|extended location|zone redundancy|zone redundant|zone resilient|zonal\w*|country\w*|city|state or province|postal code|geography|data residency( boundary)?|latitude|longitude|time zone( id)?|timezone( id)?|locale|language|culture)$/.test(
          words,
        )),
  },
  {
    name: "extended location",
    isNarrow: true,
    reason: "says on which edge site it runs",
    wouldMiss:
      "nothing: a custom location is a cluster, whose operators act as what runs there, and is not among these",
    matches: ({ owner, words, module }) =>
      /\bextended location$/.test(owner) && (words === "type" || (words === "name" && edges.test(module))),
  },
];
