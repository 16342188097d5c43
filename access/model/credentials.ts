import { own } from "../plan/digest.ts";
import type { PlannedResource } from "../plan/resource.ts";
import { isArmId, parentOfArmId } from "./armId.ts";
import { declaredIdentity, identitySources, identityWithId, unknownIdentity } from "./identity.ts";
import { ignoredInputs } from "./ignored.ts";
import { resolveIssuer, type ResolvedIssuer } from "./issuer.ts";
import { armParts, subjectKey } from "./keys.ts";
import type { ModelActor, ModelIdentity, ModelUnknown, Trust } from "./model.ts";
import { namedScope } from "./named.ts";
import { originOf, unknownAt } from "./origin.ts";
import { unknownActor } from "./principal.ts";
import { idIn } from "./principals.ts";
import type { Side } from "./side.ts";
import { actorOfSubject } from "./subject.ts";
import { credentialType } from "./types.ts";

/** Every federated credential, seen as trust in an identity. */
export function readCredentials(side: Side): { trusts: readonly Trust[]; unknowns: readonly ModelUnknown[] } {
  const read = side.graph.ofType(credentialType).map((resource) => readCredential(side, resource));
  return { trusts: read.map(({ trust }) => trust), unknowns: read.flatMap(({ unknowns }) => unknowns) };
}

const inputs = ["issuer", "subject", "resourceName"] as const;

function readCredential(side: Side, resource: PlannedResource): { trust: Trust; unknowns: ModelUnknown[] } {
  const issuer = resolveIssuer(side, resource);
  const trusted = trustedOf(side, resource, issuer);
  const { identity, why } = identityOf(side, resource);
  const whys = { issuer: issuer.why, subject: trusted.why, resourceName: why };
  const unknowns = inputs.flatMap((input) => {
    const reason = whys[input];
    return reason === undefined ? [] : [unknownAt(resource, `inputs.${input}`, reason)];
  });
  return {
    trust: { ...originOf(resource), identity, issuer: issuer.text, subject: trusted.subject, actor: trusted.actor },
    unknowns: [...unknowns, ...ignoredInputs(resource, inputs)],
  };
}

interface Trusted {
  readonly actor: ModelActor;
  readonly subject: string;
  readonly why?: string;
}

function trustedOf(side: Side, resource: PlannedResource, issuer: ResolvedIssuer): Trusted {
  // Instead of one subject, an expression that many may match.
  const expression = idIn(own(resource.inputs["claimsMatchingExpression"], "value"));
  const subject = side.graph.text(resource, "subject");
  if (!subject.known && expression === undefined) {
    const actor = unknownActor(side, resource, "subject", `unknown subject (${subject.why})`);
    return { actor, subject: "unknown", why: subject.why };
  }
  const text = subject.known ? subject.text : (expression ?? "");
  return { actor: { ...actorOfSubject(issuer.text, text), key: subjectKey(issuer.key, text) }, subject: text };
}

/** The identity that a credential is written on: the resource that its name comes from, or the one that has the name. */
function identityOf(side: Side, resource: PlannedResource): { identity: ModelIdentity; why?: string } {
  const name = side.graph.text(resource, "resourceName");
  if (!name.known) {
    const source = side.graph.source(resource, "resourceName", identitySources);
    const identity = source.found && declaredIdentity(side, source.found);
    return identity === undefined ? unknown(side, resource, source.why ?? name.why) : { identity };
  }
  const written = writtenOn(resource);
  if (written !== undefined) return { identity: identityWithId(side, written) };
  const [found, ...others] = side.scopes.placement.identitiesNamed(name.text, resource);
  if (others.length > 0) return unknown(side, resource, `several identities are named ${name.text}`);
  const identity = found && declaredIdentity(side, found);
  if (identity !== undefined) return { identity };
  const armId = side.directory.identityNamed(side.scopes.placement.groupNameOf(resource) ?? "", name.text);
  if (armId !== undefined) return { identity: identityWithId(side, armId) };
  return { identity: namedIdentity(side, resource) };
}

function unknown(side: Side, resource: PlannedResource, why: string): { identity: ModelIdentity; why: string } {
  const [key, id] = [side.graph.symbol(resource, "resourceName"), `${resource.urn}#resourceName`];
  return { identity: unknownIdentity(side, { id, key, name: `unknown (${why})` }), why };
}

/** An identity that only its name is known of. */
function namedIdentity(side: Side, resource: PlannedResource): ModelIdentity {
  const scope = namedScope(side, resource, "resourceName", "identity");
  const { name, id, key } = scope;
  return { actor: { kind: "identity", name, id, key }, scope };
}

/** Azure's own word: a credential is a part of its identity. */
function writtenOn({ id }: PlannedResource): string | undefined {
  const known = idIn(id);
  const parent = isArmId(known) ? parentOfArmId(armParts(known)) : undefined;
  return parent === undefined ? undefined : `/${parent.join("/")}`;
}
