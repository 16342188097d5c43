import type { Json } from "../plan/digest.ts";
import type { PlannedResource } from "../plan/resource.ts";
import { packageOf, typesIn } from "../plan/urn.ts";
import { holdsUnknown } from "../plan/value.ts";
import { keyOf } from "../identity/keys.ts";
import { resourceKey } from "../identity/told.ts";
import { byText } from "../../roles/order.ts";
import { fingerprintOf, sourcesOf } from "./fingerprint.ts";
import { keysIn } from "./keysIn.ts";
import type { Model, ModelUnknown } from "./model.ts";
import type { ResourceGraph } from "./naming/graph.ts";
import type { Side } from "./side.ts";

/** Settings of a provider by which it signs in, or that say how it works: all others say where it goes. */
const notWhere =
  /^(?:location|version|pluginDownloadURL|client(?:Id|Secret|Certificate)\w*|use[A-Z]\w*|oidc\w*|msi\w*|ado\w*|partnerId|(?:enable|disable|skip|suppress|delete)[A-Z]\w*|features|storageUseAzuread|kubeClientSettings|helmReleaseSettings|\w*(?:password|token|apiKey|appKey))$/i;

/** What Azure's providers go to where nothing is said. */
const usual: ReadonlyMap<string, Json> = new Map([["environment", "public"]]);

/** Its words in a lock. */
const why = "goes where its provider goes";

/**
 * Facts, and where the providers of each package go: to which subscription, tenant, cluster, organisation. What a fact is about
 * goes where most of its package does, or has an entry of its own.
 */
export function withPlaces(side: Side, model: Model): Model {
  const places = providerPlaces(side, model);
  return places.length === 0 ? model : { ...model, unknowns: [...model.unknowns, ...places] };
}

function providerPlaces(side: Side, model: Model): ModelUnknown[] {
  const { graph, plan } = side;
  const [first] = graph.resources;
  if (first === undefined || plan.config === undefined) return [];
  let named: ReadonlySet<string> | undefined;
  const isNamed = (key: string) => (named ??= keysIn(model)).has(key);
  const placeOf = placesIn(side);
  const custom = graph.resources.filter(({ custom: is, type }) => is && !type.startsWith("pulumi:"));
  const packageIn = packages();
  return [...Map.groupBy(custom, ({ urn }) => packageIn(urn))].flatMap(([name, resources]) => {
    const byPlace = Map.groupBy(resources, placeOf(name));
    const [main] = [...byPlace].toSorted(([a, one], [b, other]) => other.length - one.length || byText(a, b));
    if (main === undefined) return [];
    const urn = `${first.urn.split("::").slice(0, 2).join("::")}::pulumi:providers:${name}::${name}`;
    const others = [...byPlace].filter(([place]) => place !== main[0]);
    return [
      placeAt(urn, keyOf(urn), main[0]),
      ...others.flatMap(([place, elsewhere]) =>
        elsewhere.flatMap((each) => {
          const key = resourceKey(each);
          return isNamed(key) ? [placeAt(each.urn, key, place)] : [];
        }),
      ),
    ];
  });
}

/** Of many resources of few types each type is taken apart once. */
function packages(): (urn: string) => string {
  const known = new Map<string, string>();
  return (urn) => {
    const types = typesIn(urn);
    const found = known.get(types) ?? packageOf(types);
    known.set(types, found);
    return found;
  };
}

function placeAt(urn: string, key: string, fingerprint: string): ModelUnknown {
  return { urn, key, path: "", why, fingerprint, unread: "place" };
}

/** Where the provider of a resource of a package goes, as a text. */
function placesIn({ graph, plan: { config = {} } }: Side): (name: string) => (resource: PlannedResource) => string {
  const known = new Map<string, string>();
  return (name) =>
    ({ provider }) => {
      const of = provider ?? name;
      const found = known.get(of) ?? (provider === undefined ? settingsOf(name, config) : inputsOf(graph, provider));
      known.set(of, found);
      return found;
    };
}

function settingsOf(name: string, config: Readonly<Record<string, Json>>): string {
  const own = Object.entries(config).flatMap(([key, value]) =>
    key.startsWith(`${name}:`) ? [[key.slice(name.length + 1), value] as const] : [],
  );
  return said(own, {});
}

/** A provider that is not shown is only itself. */
function inputsOf(graph: ResourceGraph, urn: string): string {
  const provider = graph.withUrn(urn);
  if (provider === undefined) return fingerprintOf(keyOf(urn));
  const unknown = Object.keys(provider.inputs).filter((name) => isWhere(name) && holdsUnknown(provider.inputs[name]));
  return said(Object.entries(provider.inputs), comesFrom(graph, provider, unknown));
}

/** Which cluster a provider of Kubernetes goes to: it is the same one whatever its size. */
function comesFrom(graph: ResourceGraph, provider: PlannedResource, inputs: readonly string[]): unknown {
  if (provider.type !== "pulumi:providers:kubernetes") return sourcesOf(graph, provider, inputs);
  return inputs.flatMap((input) => (provider.sources.get(input) ?? []).map((urn) => graph.keyOf(urn))).toSorted();
}

function said(settings: readonly (readonly [name: string, value: Json])[], sources: unknown): string {
  const where = settings.filter(([name, value]) => isWhere(name) && value !== null && value !== usual.get(name));
  return fingerprintOf([Object.fromEntries(where), sources]);
}

function isWhere(name: string): boolean {
  return !notWhere.test(name);
}
