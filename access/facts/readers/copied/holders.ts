import { declaredOf, type PlannedResource } from "../../../plan/resource.ts";
import { anybodyKey } from "../../../identity/keys.ts";
import { thingId, thingKey } from "../../../identity/told.ts";
import type { ModelActor, ModelScope } from "../../model.ts";
import { hostActor } from "../../naming/hostActor.ts";
import { namedScope } from "../../naming/named.ts";
import type { Side } from "../../side.ts";

/** Stores, whose readers have what is kept there: the input that names the store, and the kind of scope that it is. */
const stores: Readonly<Record<string, readonly [input: string, kind: ModelScope["kind"]]>> = {
  "azure-native:keyvault:secret": ["vaultName", "keyVault"],
  "azure:keyvault/secret:secret": ["keyVaultId", "keyVault"],
  "azure-native:appconfiguration:keyvalue": ["configStoreName", "resource"],
  "azure-native:apimanagement:namedvalue": ["serviceName", "resource"],
};

/** Settings of an app that are a resource of their own; the app is named in `name`. */
const settings: ReadonlySet<string> = new Set([
  "azure-native:web:webappapplicationsettings",
  "azure-native:web:webappapplicationsettingsslot",
  "azure-native:web:webappconnectionstrings",
  "azure-native:web:staticsiteappsettings",
]);

/** Resources that say by themselves that they are read: in words, before the name. */
const read: Readonly<Record<string, string>> = {
  "kubernetes:core:secret": "Kubernetes secret",
  "kubernetes:core:configmap": "Kubernetes config map",
};

/**
 * Who has a key that is handed to a resource: what runs with it, or whoever reads where it is kept.
 *
 * @param isInOpen whether whoever reads the resource reads it.
 */
export function holderOf(side: Side, resource: PlannedResource, isInOpen: boolean): ModelActor {
  const { type } = declaredOf(resource);
  if (isInOpen) return reader(`what describes ${resource.name}`, thingKey(resource), thingId(resource));
  if (type === "pulumi:pulumi:stack") return reader("the outputs of this stack", thingKey(resource), thingId(resource));
  const store = Object.hasOwn(stores, type) ? stores[type] : undefined;
  if (store !== undefined) {
    const scope = storeOf(side, resource, store);
    return reader(`${scope.kind === "keyVault" ? "key vault " : ""}${scope.name}`, scope.key, scope.id);
  }
  const word = Object.hasOwn(read, type) ? read[type] : undefined;
  if (word !== undefined) return reader(`${word} ${resource.name}`, thingKey(resource), thingId(resource));
  if (settings.has(type)) return appOf(side, resource);
  return hostActor(resource);
}

/** The words before what is read, in the name of a reader. */
export const readerWords = "whoever reads ";

function reader(what: string, key: string, id: string): ModelActor {
  return { kind: "keyHolder", name: `${readerWords}${what}`, id: `readers of ${id}`, key: anybodyKey(key, "reads it") };
}

function storeOf(
  side: Side,
  resource: PlannedResource,
  [input, kind]: readonly [input: string, kind: ModelScope["kind"]],
): ModelScope {
  const output = resource.inputOutputs.get(input);
  const source = output === undefined ? undefined : side.graph.withUrn(output.urn);
  if (source !== undefined) return side.scopes.of(source);
  const parent = side.scopes.placement.parentOf(resource);
  return parent === undefined ? namedScope(side, resource, input, kind) : side.scopes.of(parent);
}

/** The app that settings are of: a resource of the program, or what is only named. */
function appOf(side: Side, resource: PlannedResource): ModelActor {
  const output = resource.inputOutputs.get("name");
  const app = output === undefined ? undefined : side.graph.withUrn(output.urn);
  const scope = app === undefined ? namedScope(side, resource, "name", "host") : side.scopes.of(app);
  const { name, id, key, what } = scope;
  return { kind: "host", name, id, key, ...(what !== undefined && { what }) };
}
