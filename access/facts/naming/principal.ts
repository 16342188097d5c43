import type { PlannedResource } from "../../plan/resource.ts";
import { deployerName, isDeployer } from "../../identity/deployer.ts";
import { armParts, objectKey } from "../../identity/keys.ts";
import type { ModelActor } from "../model.ts";
import { attachedIds, principalsOf } from "./principals.ts";
import type { Side } from "../side.ts";
import { attachedOutputs, otherPrincipals } from "./outputs.ts";
import { another, type Yield } from "./sources.ts";
import { outputWords, outputsWith, stackIn } from "./stackOutputs.ts";

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
  if (source.found !== undefined) return { actor: actorIn(side, source.found) };
  const { name, why } = source;
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
    const [name] = reference === undefined ? [] : outputsWith(reference, objectId);
    const output = reference === undefined || name === undefined ? undefined : outputWords(reference, name);
    const why = output ?? `an object id that stack ${stack} yields: nobody here can tell whose`;
    return { actor: { ...unnamed, name: output ?? `${objectId} of stack ${stack}` }, why };
  }
  // Nobody here can tell whose it is, but one id is one principal: what it holds is compared exactly.
  return { actor: { ...unnamed, name: isDeployer(unnamed) ? deployerName : objectId } };
}

/** A principal that an unknown input may be: one that a resource is or has, or an identity that it repeats. */
export type PrincipalSource = { readonly actor: ModelActor } | { readonly attached: string };

export function actorIn({ directory }: Side, source: PrincipalSource): ModelActor {
  return "actor" in source ? source.actor : directory.identityAt(source.attached);
}

const none: readonly Yield<PrincipalSource>[] = [];

/** Never of a resource that stays as it is and whose object id is known. */
export function principalSources(resource: PlannedResource): readonly Yield<PrincipalSource>[] {
  const stack = stackIn(resource.urn, resource);
  if (stack !== undefined) return [another(resource, `principal of stack ${stack}`)];
  const isKept = resource.op === "same";
  const own = principalsOf(resource).map(({ actor, objectId, at }) => ({
    value: { actor },
    name: actor.name,
    at,
    isKnown: isKept && objectId !== undefined,
  }));
  const attached = attachedIds(resource).map((armId) => ({
    value: { attached: armId },
    name: `${armParts(armId).at(-1) ?? armId} attached to ${resource.name}`,
    at: attachedOutputs(armId),
    isKnown: isKept,
  }));
  const other = otherPrincipals(resource);
  if (own.length + attached.length === 0 && other === undefined) return none;
  return [...own, ...attached, ...(other === undefined ? [] : [another(resource, other)])];
}
