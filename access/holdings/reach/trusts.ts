import type { Grant, Model, ModelScope, Trust } from "../../facts/model.ts";
import { clusterOfSubject } from "../../identity/said.ts";
import { clusterType } from "../../identity/types.ts";
import { operates } from "../operating.ts";
import { actingAs, linkTo, operating, type Edge, type Steps } from "./edge.ts";
import { gives } from "./gives.ts";
import { byPlace, inOrder } from "./placed.ts";

/** The actors that an identity trusts act as it. */
export function trustSteps({ trusts }: Model): Steps {
  const byActor = Map.groupBy(trusts, ({ actor }) => actor.key);
  return (actor) => byActor.get(actor)?.map(edgeOf) ?? [];
}

/** An actor that operates a cluster can be any service account that the cluster signs for. */
export function clusterSteps(model: Model): Steps {
  const signing = byPlace(signedByClusters(model));
  return (_, held) => {
    const found = held.flatMap((grant) => {
      const signed = signing.get(grant.scope.key) ?? [];
      if (signed.length === 0 || !gives(grant, clusterType, (role) => operates(role, clusterType))) return [];
      return signed.map(({ thing, depth }) => ({ order: thing.order, depth, edge: edgeOfSigner(grant, thing) }));
    });
    return inOrder(found);
  };
}

function edgeOf(trust: Trust): Edge {
  const { issuer, subject, identity } = trust;
  return actingAs(identity, [{ ...linkTo(trust), kind: "federatedCredential", text: subject, issuer, subject }]);
}

/** An actor that a cluster signs for, and the cluster. */
interface Signed {
  readonly trust: Trust;
  readonly scope: ModelScope;
  readonly order: number;
}

function signedByClusters({ trusts, scopes }: Model): Signed[] {
  return trusts.flatMap((trust, order) => {
    const cluster = clusterOfSubject(trust.actor.key);
    const scope = cluster === undefined ? undefined : scopes.get(cluster);
    return scope === undefined ? [] : [{ trust, scope, order }];
  });
}

function edgeOfSigner(grant: Grant, { trust, scope }: Signed): Edge {
  const edge = edgeOf(trust);
  return { ...edge, links: [operating(grant, scope.name), ...edge.links] };
}
