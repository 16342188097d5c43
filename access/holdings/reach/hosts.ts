import type { Host, Model } from "../../facts/model.ts";
import { operates } from "../operating.ts";
import { actingAs, linkTo, operating, type Link, type Steps } from "./edge.ts";
import { gives } from "./gives.ts";
import { byPlace, inOrder } from "./placed.ts";

/** A host acts as its identities, and so does everybody who operates it. */
export function hostSteps(model: Model): Steps {
  const hosts = model.hosts.map((host, order) => ({ ...host, order }));
  const running = Map.groupBy(hosts, ({ actor }) => actor.key);
  // Hosts are many and their types are few, so roles are tested against types.
  const operated = new Map(
    [...byPlace(hosts)].map(([key, placed]) => [key, [...Map.groupBy(placed, ({ thing }) => thing.type)]]),
  );
  return (actor, held) => {
    const own = running.get(actor) ?? [];
    const byRoles = held.flatMap((grant) =>
      (operated.get(grant.scope.key) ?? []).flatMap(([type, placed]) => {
        if (!gives(grant, type, (role) => operates(role, type))) return [];
        return placed.map(({ thing: host, depth }) => {
          const links = [operating(grant, host.actor.name), runs(host)];
          return { order: host.order, depth, edge: actingAs(host.identity, links) };
        });
      }),
    );
    const asItself = own.map((host) => ({
      order: host.order,
      depth: nearest,
      edge: actingAs(host.identity, [runs(host)]),
    }));
    return inOrder([...asItself, ...byRoles]);
  };
}

/** Nearer than any role. */
const nearest = -1;

function runs(host: Host): Link {
  const { actor, identity } = host;
  // The identity that Azure makes for a resource has the resource's name, which another identity may have as well.
  const isOwn = identity.actor.id === actor.id;
  const as = isOwn
    ? "its own identity"
    : actor.name === identity.actor.name
      ? `identity ${identity.actor.name}`
      : identity.actor.name;
  return { ...linkTo(host), kind: "host", text: `${actor.name} runs as ${as}` };
}
