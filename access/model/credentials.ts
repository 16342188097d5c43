import type { PlannedResource } from "../plan/resource.ts";
import type { Scope } from "../report.ts";
import type { ResourceGraph } from "./graph.ts";
import type { ModelUnknown, Trust } from "./model.ts";
import { originOf } from "./origin.ts";
import { scopeOf } from "./scope.ts";
import { actorOfSubject } from "./subject.ts";
import { credentialType, identityType } from "./types.ts";

/** Every federated credential, seen as trust in an identity. */
export function readCredentials(graph: ResourceGraph): { trusts: Trust[]; unknowns: ModelUnknown[] } {
  const read = graph.ofType(credentialType).map((resource) => readCredential(graph, resource));
  return {
    trusts: read.map(({ trust }) => trust),
    unknowns: read.flatMap(({ unknowns }) => unknowns),
  };
}

function readCredential(graph: ResourceGraph, resource: PlannedResource): { trust: Trust; unknowns: ModelUnknown[] } {
  const [issuer, subject] = [graph.text(resource, "issuer"), graph.text(resource, "subject")];
  const identity = identityOf(graph, resource);
  const unknowns = [issuer, subject, identity].flatMap((part) =>
    part.known ? [] : [{ urn: resource.urn, path: part.path, why: part.why }],
  );
  const issuerText = issuer.known ? issuer.text : `unknown issuer: ${issuer.why}`;
  const actor = subject.known
    ? actorOfSubject(issuerText, subject.text)
    : { kind: "unknown" as const, name: `unknown subject (${subject.why})`, id: `${resource.urn}#subject` };
  const trust: Trust = {
    ...originOf(resource),
    actor,
    identity: identity.known
      ? identity.scope
      : { kind: "unknown", name: `unknown (${identity.why})`, id: resource.urn },
    issuer: issuerText,
    subject: subject.known ? subject.text : "unknown",
  };
  return { trust, unknowns };
}

type FoundIdentity =
  | { readonly known: true; readonly scope: Scope }
  | { readonly known: false; readonly path: string; readonly why: string };

/** The identity that a credential is written on: the resource that its name comes from, or the one that has the name. */
function identityOf(graph: ResourceGraph, resource: PlannedResource): FoundIdentity {
  const name = graph.text(resource, "resourceName");
  if (!name.known) {
    const source = graph.source(resource, "resourceName", ({ type }) => type === identityType);
    if (source.found !== undefined) return { known: true, scope: scopeOf(source.found) };
    return { known: false, path: "inputs.resourceName", why: source.why };
  }
  const [found, ...others] = graph.ofType(identityType).filter((identity) => sameText(identity, name.text));
  if (others.length > 0) {
    return { known: false, path: "inputs.resourceName", why: `several identities are named ${name.text}` };
  }
  return { known: true, scope: found ? scopeOf(found) : { kind: "identity", name: name.text, id: name.text } };
}

function sameText(identity: PlannedResource, name: string): boolean {
  const own = identity.inputs.resourceName;
  return typeof own === "string" && own.toLowerCase() === name.toLowerCase();
}
