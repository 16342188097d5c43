import type { Plan } from "../plan/plan.ts";
import type { PlannedResource } from "../plan/resource.ts";
import { textOf, type Value } from "../plan/value.ts";

/** The resources of a plan, with the look-ups that every extractor needs. */
export class ResourceGraph {
  readonly resources: readonly PlannedResource[];
  readonly #byUrn: ReadonlyMap<string, PlannedResource>;
  readonly #byType: ReadonlyMap<string, readonly PlannedResource[]>;
  readonly #children: ReadonlyMap<string | undefined, readonly PlannedResource[]>;
  /** Why a value is not known, by resource and path. The first word counts. */
  readonly #labels = new Map<string, string>();

  constructor(plan: Plan) {
    this.resources = plan.resources;
    this.#byUrn = new Map(plan.resources.map((resource) => [resource.urn, resource]));
    this.#byType = Map.groupBy(plan.resources, ({ type }) => type);
    this.#children = Map.groupBy(plan.resources, ({ parent }) => parent);
    for (const { urn, path, why } of plan.unknowns) {
      const key = labelKey(urn, path);
      if (!this.#labels.has(key)) this.#labels.set(key, why);
    }
  }

  ofType(type: string): readonly PlannedResource[] {
    return this.#byType.get(type) ?? [];
  }

  /**
   * The one resource that an input's value is passed on from, of the kind that can yield it; otherwise those it may come
   * from, and why nobody can tell.
   */
  source(
    resource: PlannedResource,
    property: string,
    canYield: (source: PlannedResource) => boolean,
  ): { readonly found: PlannedResource } | { readonly found?: never; readonly name: string; readonly why: string } {
    const sources = this.sourcesOf(resource, property, canYield);
    const [found] = sources;
    const value = this.text(resource, property);
    const known = value.known ? `"${value.text}"` : value.why;
    const isPassedOn = !this.isUncertain(resource, property);
    if (found !== undefined && sources.length === 1 && isPassedOn) return { found };
    const names = sources.map(({ name }) => name).join(" or ");
    if (names === "" || this.#isLabelled(resource, property)) return { name: known, why: known };
    if (isPassedOn) return { name: names, why: `${known}: comes from ${names}` };
    return { name: `computed from ${names}`, why: `${known}: computed from what ${names} yields` };
  }

  /** Whether the run says that an unknown value is not simply an output passed on. */
  isUncertain(resource: PlannedResource, property: string): boolean {
    return this.#isLabelled(resource, property) || resource.computed.includes(property);
  }

  #isLabelled(resource: PlannedResource, property: string): boolean {
    return this.#labels.has(labelKey(resource.urn, `inputs.${property}`));
  }

  /**
   * The resources that an input's value comes from, of the kind that can yield it. A component stands for everything
   * below it; several candidates mean that nobody can tell which.
   */
  sourcesOf(
    resource: PlannedResource,
    property: string,
    canYield: (source: PlannedResource) => boolean,
  ): PlannedResource[] {
    const found = new Map<string, PlannedResource>();
    for (const urn of resource.sources.get(property) ?? []) {
      for (const source of this.#expand(urn, new Set())) if (canYield(source)) found.set(source.urn, source);
    }
    return [...found.values()];
  }

  /** A text input; where it is unknown, with what the run knows about why. */
  text(resource: PlannedResource, property: string): Value {
    const value = textOf(resource, property);
    if (value.known) return value;
    const why = this.#labels.get(labelKey(resource.urn, value.path));
    return why === undefined ? value : { ...value, why };
  }

  #expand(urn: string, seen: Set<string>): PlannedResource[] {
    const resource = this.#byUrn.get(urn);
    if (resource === undefined || seen.has(urn)) return [];
    seen.add(urn);
    if (resource.custom) return [resource];
    return (this.#children.get(urn) ?? []).flatMap((child) => this.#expand(child.urn, seen));
  }
}

const labelKey = (urn: string, path: string): string => JSON.stringify([urn, path]);
