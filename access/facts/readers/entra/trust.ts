import type { PlannedResource } from "../../../plan/resource.ts";
import { objectKey } from "../../../identity/keys.ts";
import { ignoredInputs } from "../../ignored.ts";
import type { ModelIdentity, ModelUnknown, Trust } from "../../model.ts";
import { unknownIdentity } from "../../naming/identity.ts";
import { resolveIssuer } from "../../naming/issuer.ts";
import { originOf, unknownAt } from "../../origin.ts";
import type { Side } from "../../side.ts";
import { trustedOf } from "../credentials.ts";
import { applicationOf, identitiesOf, objectIdIn } from "./applications.ts";

/** Federated credentials of applications, with an expression or without. */
export const entraTrustTypes = [
  "azuread:index/applicationfederatedidentitycredential:applicationfederatedidentitycredential",
  "azuread:index/applicationflexiblefederatedidentitycredential:applicationflexiblefederatedidentitycredential",
] as const;

/** What the reader takes of them. */
export const entraTrustInputs = [
  "applicationId",
  "issuer",
  "subject",
  "audience",
  "audiences",
  "claimsMatchingExpression",
] as const;

/** Trust in applications of Entra: whoever is trusted acts as the service principal, with all that it holds. */
export function readEntraTrusts(side: Side): { trusts: readonly Trust[]; unknowns: readonly ModelUnknown[] } {
  const read = entraTrustTypes.flatMap((type) => side.graph.ofType(type)).map((each) => readTrust(side, each));
  return { trusts: read.flatMap(({ trusts }) => trusts), unknowns: read.flatMap(({ unknowns }) => unknowns) };
}

function readTrust(side: Side, resource: PlannedResource): { trusts: Trust[]; unknowns: ModelUnknown[] } {
  const issuer = resolveIssuer(side, resource);
  const { actor, subject, why } = trustedOf(side, resource, issuer);
  const trusting = trustingOf(side, resource);
  const whys = { issuer: issuer.why, subject: why, applicationId: trusting.why };
  return {
    trusts: trusting.identities.map((identity) => ({
      ...originOf(resource),
      identity,
      issuer: issuer.text,
      subject,
      actor,
    })),
    unknowns: [
      ...Object.entries(whys).flatMap(([input, reason]) =>
        reason === undefined ? [] : [unknownAt(resource, `inputs.${input}`, reason)],
      ),
      ...ignoredInputs(side.graph, resource, entraTrustInputs),
    ],
  };
}

/** Who acts as the application that trusts. */
function trustingOf(
  side: Side,
  resource: PlannedResource,
): { readonly identities: readonly ModelIdentity[]; readonly why?: string } {
  const input = "applicationId";
  const application = applicationOf(side, resource, input);
  if (application !== undefined) return { identities: identitiesOf(side, application) };
  const value = side.graph.text(resource, input);
  if (value.known) {
    const key = objectKey(`application ${objectIdIn(value.text)}`);
    const name = `application ${objectIdIn(value.text)}`;
    const scope = side.scopes.loose({ kind: "resource", name, id: value.text, key });
    return { identities: [{ actor: { kind: "servicePrincipal", name, id: value.text, key }, scope }] };
  }
  const [key, id] = [side.graph.symbol(resource, input), `${resource.urn}#${input}`];
  const { why } = value;
  return { identities: [unknownIdentity(side, { id, key, name: `unknown (${why})` })], why };
}
