import type { PlannedResource } from "../../plan/resource.ts";
import { isOfAzure } from "../../plan/urn.ts";
import { isArmId } from "../../identity/armId.ts";
import type { ResourceGraph } from "./graph.ts";
import { armParts } from "../../identity/keys.ts";
import { idOutputs, nameOutputs } from "./outputs.ts";
import { idIn } from "./principals.ts";
import { resourcesOfType } from "./sources.ts";
import { identityType, resourceGroupType } from "../../identity/types.ts";

/**
 * Where a part of a resource is written: for all types of a module of azure-native, the input that names the resource, and
 * its type, whose own name is an input of the same name. Only what is a part for certain; adding a module is adding a line.
 * Where other types of the module have that input as well, the parts are those whose type begins as said.
 */
const wholes: Readonly<Record<string, readonly [nameInput: string, type: string, partsBegin?: string]>> = {
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
  web: ["name", "webapp", "webapp"],
};

/** More resources of one name than anybody has: which one is meant is then not looked for. */
const maxNamesakes = 100;

const nameOrIdOutputs = [...nameOutputs, ...idOutputs];

/** Where the program says that its resources are, for those that have no ARM id yet. */
export class Placement {
  readonly #graph: ResourceGraph;
  /** By type, input and known name. */
  readonly #named = new Map<string, PlannedResource[]>();

  constructor(graph: ResourceGraph) {
    this.#graph = graph;
    const inputs = [["resourceGroupName", resourceGroupType], ...Object.entries(wholes).map(wholeOf)] as const;
    for (const [input, type] of inputs) {
      for (const resource of graph.ofType(type)) {
        const names = new Set([resource.inputs[input], resource.outputs["name"]].flatMap((name) => idIn(name) ?? []));
        for (const name of names) {
          const key = nameKey(type, name);
          const known = this.#named.get(key);
          if (known === undefined) this.#named.set(key, [resource]);
          else known.push(resource);
        }
      }
    }
  }

  /** The resource group, where the program declares it. */
  groupOf(resource: PlannedResource): PlannedResource | undefined {
    if (!isOfAzure(resource.type) || resource.type === resourceGroupType) return undefined;
    const name = this.#graph.text(resource, "resourceGroupName");
    if (!name.known)
      return this.#graph.source(resource, "resourceGroupName", resourcesOfType(resourceGroupType, nameOutputs)).found;
    const [found, ...others] = this.#namesakes(resourceGroupType, name.text);
    return others.length === 0 ? found : undefined;
  }

  /** The resource that this one is a part of, where the program declares it. */
  parentOf(resource: PlannedResource): PlannedResource | undefined {
    const [provider, module = "", part = ""] = resource.type.split(":");
    const whole = provider === "azure-native" && Object.hasOwn(wholes, module) ? wholes[module] : undefined;
    if (whole === undefined) return undefined;
    const [, , partsBegin = ""] = whole;
    const [input, type] = wholeOf([module, whole]);
    if (!part.startsWith(partsBegin)) return undefined;
    if (resource.type === type) return undefined;
    const name = this.#graph.text(resource, input);
    // The classic provider names by its id what a resource is a part of.
    if (!name.known) return this.#graph.source(resource, input, resourcesOfType(type, nameOrIdOutputs)).found;
    const namesakes = this.#namesakes(type, name.text);
    if (namesakes.length > maxNamesakes) return undefined;
    const [found, ...others] = namesakes.filter((each) => this.#together(each, resource) === true);
    return others.length === 0 ? found : undefined;
  }

  /** Identities of the program that have the name, and are not in another resource group than the resource. */
  identitiesNamed(name: string, resource: PlannedResource): readonly PlannedResource[] {
    const namesakes = this.#namesakes(identityType, name);
    if (namesakes.length > maxNamesakes) return namesakes;
    return namesakes.filter((each) => this.#together(each, resource) !== false);
  }

  #namesakes(type: string, name: string): readonly PlannedResource[] {
    return this.#named.get(nameKey(type, name)) ?? [];
  }

  /** Whether two resources are in one resource group, in which names are unique; `undefined` when nobody can tell. */
  #together(a: PlannedResource, b: PlannedResource): boolean | undefined {
    const [groupA, groupB] = [this.groupOf(a), this.groupOf(b)];
    if (groupA !== undefined && groupB !== undefined) return groupA === groupB;
    const [nameA, nameB] = [this.groupNameOf(a), this.groupNameOf(b)];
    if (nameA !== undefined && nameB !== undefined) return nameA.toLowerCase() === nameB.toLowerCase();
    // A name that is known is not that of a group which the program is still to make.
    return (groupA ?? groupB) !== undefined && (nameA ?? nameB) !== undefined ? false : undefined;
  }

  /** The name of the resource group, where it is known. */
  groupNameOf(resource: PlannedResource): string | undefined {
    const name = this.#graph.text(resource, "resourceGroupName");
    if (name.known) return name.text;
    const id = idIn(resource.id);
    return isArmId(id) ? armParts(id)[3] : undefined;
  }
}

function wholeOf([module, [input, type]]: readonly [string, readonly [string, string, string?]]) {
  return [input, `azure-native:${module}:${type}`] as const;
}

const nameKey = (type: string, name: string): string => `${type} ${name.toLowerCase()}`;
