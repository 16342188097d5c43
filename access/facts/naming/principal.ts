import type { PlannedResource } from "../../plan/resource.ts";
import { deployerName, isDeployer } from "../../identity/deployer.ts";
import { objectKey } from "../../identity/keys.ts";
import type { ModelActor } from "../model.ts";
import { principalsOf } from "./principals.ts";
import type { Side } from "../side.ts";
import type { Yield } from "./sources.ts";
import { outputWords, stackIn } from "./stackOutputs.ts";

/** A principal, or an unknown one with the reason. */
export interface ResolvedPrincipal {
  readonly actor: ModelActor;
  readonly why?: string;
}

/** Who an input such as `principalId` names: the one resource that yields it, or whoever has the object id. */
export function resolvePrincipal(side: Side, resource: PlannedResource, property: string): ResolvedPrincipal {
  const { graph } = side;
  const value = graph.text(resource, property);
  if (value.known) return ownerOf(side, value.text, resource.sources.get(property));
  const source = graph.source(resource, property, principalSources);
  if (source.found?.actor !== undefined) return { actor: source.found.actor };
  const { name, why } = source.found === undefined ? source : { name: source.found.name, why: value.why };
  return { actor: unknownActor(side, resource, property, name), why };
}

/** Whoever stands for an input that nobody can tell. */
export function unknownActor({ graph }: Side, resource: PlannedResource, property: string, name: string): ModelActor {
  return { kind: "unknown", name, id: `${resource.urn}#${property}`, key: graph.symbol(resource, property) };
}

/** Whose a literal object id is. */
export function ownerOf(
  { directory, graph }: Side,
  objectId: string,
  sources: readonly string[] = [],
): ResolvedPrincipal {
  const [owner, ...others] = directory.ownersOf(objectId);
  if (owner !== undefined && others.length === 0) return { actor: owner };
  const unnamed = { kind: "unknown", id: objectId, key: objectKey(objectId) } as const;
  if (owner !== undefined) {
    const name = [owner, ...others].map((each) => each.name).join(" or ");
    return { actor: { ...unnamed, name }, why: `an object id that ${name} both have: nobody here can tell whose` };
  }
  const [source, ...otherSources] = sources;
  const reference = source === undefined ? undefined : graph.withUrn(source);
  const stack = source === undefined || otherSources.length > 0 ? undefined : stackIn(source, reference);
  if (stack !== undefined) {
    const [output] = reference === undefined ? [] : outputWords(reference, objectId);
    const why = output ?? `an object id that stack ${stack} yields: nobody here can tell whose`;
    return { actor: { ...unnamed, name: output ?? `principal of stack ${stack}` }, why };
  }
  // Nobody here can tell whose it is, but one id is one principal: what it holds is compared exactly.
  return { actor: { ...unnamed, name: isDeployer(unnamed) ? deployerName : objectId } };
}

/** A principal that an unknown input may be, or another stack that may yield any. */
interface PrincipalSource {
  readonly actor?: ModelActor;
  readonly name: string;
}

/** Never of a resource that stays as it is and whose object id is known. */
export function principalSources(resource: PlannedResource): readonly Yield<PrincipalSource>[] {
  const stack = stackIn(resource.urn, resource);
  if (stack !== undefined) {
    const name = `principal of stack ${stack}`;
    return [{ value: { name }, name, isKnown: false }];
  }
  const isKept = resource.op === "same";
  return principalsOf(resource).map(({ actor, objectId }) => ({
    value: { actor, name: actor.name },
    name: actor.name,
    isKnown: isKept && objectId !== undefined,
  }));
}
