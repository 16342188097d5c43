import { allows, type Operation } from "../../../roles/index.ts";
import type { Grant, Model, ModelIdentity } from "../../facts/model.ts";
import { actingAs, linkTo, type Edge, type Steps } from "./edge.ts";
import { gives } from "./gives.ts";
import { byPlace, inOrder } from "./placed.ts";

/** An actor that may write trust to an identity, or attach it to a host, can act as it. */
export function takeoverSteps(model: Model): Steps {
  const taken = byPlace(identitiesOf(model).map((identity, order) => ({ ...identity, order })));
  return (_, held) => {
    const found = held.flatMap((grant) => {
      const ways = takeovers.filter(({ kind, operation }) =>
        gives(grant, kind, (role) => allows(role, operation) !== "no"),
      );
      if (ways.length === 0) return [];
      return (taken.get(grant.scope.key) ?? []).flatMap(({ thing, depth }) =>
        ways.map((way) => ({ order: thing.order, depth, edge: edgeOf(grant, thing, way) })),
      );
    });
    return inOrder(found);
  };
}

/** Ways to become an identity by a role on it. */
const takeovers = [
  {
    kind: "addTrust",
    operation: control("Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write"),
    words: "adds federated credentials to",
  },
  {
    kind: "attachIdentity",
    operation: control("Microsoft.ManagedIdentity/userAssignedIdentities/assign/action"),
    words: "attaches",
  },
] as const;

function control(name: string): Operation {
  return { plane: "control", name };
}

function edgeOf(grant: Grant, identity: ModelIdentity, { kind, words }: (typeof takeovers)[number]): Edge {
  return actingAs(identity, [{ ...linkTo(grant), kind, text: `${grant.role.name} ${words} ${identity.actor.name}` }]);
}

/** User-assigned identities are principals and scopes at once, under one key. */
function identitiesOf({ scopes }: Model): ModelIdentity[] {
  const identities = [...scopes.values()].filter(({ kind }) => kind === "identity");
  return identities.map((scope) => {
    const { name, id, key } = scope;
    return { actor: { kind: "identity", name, id, key }, scope };
  });
}
