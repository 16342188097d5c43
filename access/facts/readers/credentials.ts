import { isList, isRecord, own, type Json } from "../../plan/digest.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { holdsUnknown } from "../../plan/value.ts";
import { isArmId, parentOfArmId } from "../../identity/armId.ts";
import { declaredIdentity, identitiesByName, identityWithId, unknownIdentity } from "../naming/identity.ts";
import { ignoredInputs } from "../ignored.ts";
import { resolveIssuer, type ResolvedIssuer } from "../naming/issuer.ts";
import { armParts, subjectKey } from "../../identity/keys.ts";
import type { ModelActor, ModelIdentity, ModelUnknown, Trust } from "../model.ts";
import { namedScope } from "../naming/named.ts";
import { originOf, unknownAt } from "../origin.ts";
import { unknownActor } from "../naming/principal.ts";
import { idIn } from "../naming/principals.ts";
import type { Side } from "../side.ts";
import { actorOfSubject } from "../../terms/subject.ts";
import { credentialType } from "../../identity/types.ts";

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
    unknowns: [...unknowns, ...ignoredInputs(side.graph, resource, inputs)],
  };
}

export interface Trusted {
  readonly actor: ModelActor;
  readonly subject: string;
  readonly why?: string;
}

/** Whoever a credential lets in, by subject or by an expression that many may match. */
export function trustedOf(side: Side, resource: PlannedResource, issuer: ResolvedIssuer): Trusted {
  const subject = side.graph.text(resource, "subject");
  const terms = termsOf(resource);
  if (terms === undefined || (!subject.known && terms.expression === undefined)) {
    const why = terms === undefined || subject.known ? "what a token must say is not known" : subject.why;
    return { actor: unknownSubject(side, resource, terms, why), subject: "unknown", why };
  }
  const { audience, expression } = terms;
  const matching = expression === undefined ? [] : [`matching ${expression}`];
  const text = subject.known ? subject.text : (expression ?? "");
  const { kind, name, id } = actorOfSubject(issuer.text, text);
  const words = [...audience, ...(subject.known ? matching : [])].map((each) => ` (${each})`).join("");
  const key = subjectKey(issuer.issuer, subject.known ? text : "", [...audience, ...matching]);
  return { actor: { kind, name: `${name}${words}`, id: `${id}${words}`, key }, subject: text };
}

function unknownSubject(side: Side, resource: PlannedResource, terms: Terms | undefined, why: string): ModelActor {
  const actor = unknownActor(side, resource, "subject", `unknown subject (${why})`);
  // Whose token it must be is not known; what else it must say tells one unknown from another.
  if (terms?.audience.length === 0) return actor;
  const { subject, audiences, audience, claimsMatchingExpression } = resource.inputs;
  const part = [subject ?? null, audiences ?? audience ?? null, claimsMatchingExpression ?? null];
  return { ...actor, key: side.graph.symbol(resource, "subject", part) };
}

/** What a token must say beside whose it is; an expression, which many may match, stands for a subject. */
interface Terms {
  /** Nothing where it is the usual one. */
  readonly audience: readonly string[];
  readonly expression?: string;
}

const usualAudience = "api://AzureADTokenExchange";

/** `undefined` where not all of it is known. */
function termsOf({ inputs }: PlannedResource): Terms | undefined {
  const audiences = inputs["audiences"] ?? inputs["audience"] ?? [];
  const expression = inputs["claimsMatchingExpression"] ?? null;
  if (holdsUnknown(audiences) || holdsUnknown(expression)) return undefined;
  const others = (isList(audiences) ? audiences : [audiences]).filter((each) => each !== usualAudience);
  const audience = others.length === 0 ? [] : [`audience ${others.map(textOfTerm).toSorted().join(" or ")}`];
  const value = isRecord(expression) ? (own(expression, "value") ?? null) : expression;
  if (value === null || value === "") return { audience };
  const version = own(expression, "languageVersion") ?? 1;
  const suffix = version === 1 ? "" : ` (language version ${textOfTerm(version)})`;
  return { audience, expression: `${textOfTerm(value)}${suffix}` };
}

function textOfTerm(term: Json): string {
  return typeof term === "string" ? term : JSON.stringify(term);
}

/** The identity that a credential is written on: the resource that its name comes from, or the one that has the name. */
function identityOf(side: Side, resource: PlannedResource): { identity: ModelIdentity; why?: string } {
  const name = side.graph.text(resource, "resourceName");
  if (!name.known) {
    const source = side.graph.source(resource, "resourceName", identitiesByName);
    const identity = source.found && declaredIdentity(side, source.found);
    return identity === undefined ? unknown(side, resource, source.why ?? name.why) : { identity };
  }
  const written = writtenOn(resource) ?? (isArmId(name.text) ? name.text : undefined);
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
