import { keysIn } from "../facts/keysIn.ts";
import type { Model, ModelUnknown } from "../facts/model.ts";
import { packageOf } from "../plan/urn.ts";

const moved = "its provider now points to another place (subscription, tenant, cluster): the access there is not read";

/**
 * Existing resources that a provider now makes in another subscription, tenant or cluster: one for all of
 * a package if all of it has moved.
 */
export function elsewhere(before: Model, after: Model, remains: (key: string) => boolean): ModelUnknown[] {
  const [was, now] = [placesIn(before), placesIn(after)];
  if (was.own.size + was.main.size === 0 || now.own.size + now.main.size === 0) return [];
  const [known, still] = [keysIn(before), keysIn(after)];
  const isThere = (key: string) => known.has(key) && (still.has(key) || remains(key));
  const own = [...new Set([...was.own.keys(), ...now.own.keys()])].filter(
    (key) => isThere(key) && isAnother(placeOf(was, key), placeOf(now, key)),
  );
  const whole = [...now.main].filter(
    ([name, place]) =>
      isAnother(was.main.get(name), place) &&
      [...known].some((key) => packageOf(key) === name && !was.own.has(key) && !now.own.has(key) && isThere(key)),
  );
  const places = [
    ...own.flatMap((key) => now.own.get(key) ?? was.own.get(key) ?? []),
    ...whole.map(([, place]) => place),
  ];
  return places.map((place) => ({ ...place, why: moved }));
}

interface Places {
  /** By the key of a resource that does not lie where most of its package does. */
  readonly own: ReadonlyMap<string, ModelUnknown>;
  readonly main: ReadonlyMap<string, ModelUnknown>;
}

function placesIn({ unknowns }: Model): Places {
  const places = unknowns.filter(({ unread }) => unread === "place");
  const isMain = ({ key }: ModelUnknown) => key.startsWith(providerKey);
  return {
    own: new Map(places.filter((place) => !isMain(place)).map((place) => [place.key, place])),
    main: new Map(places.filter(isMain).map((place) => [packageOf(place.key.slice(providerKey.length)), place])),
  };
}

/** How the keys of providers begin. */
const providerKey = "pulumi:providers:";

function placeOf({ own, main }: Places, key: string): ModelUnknown | undefined {
  return own.get(key) ?? main.get(packageOf(key));
}

/** A place that one side does not have does not count as another one. */
function isAnother(one: ModelUnknown | undefined, other: ModelUnknown | undefined): boolean {
  return one !== undefined && other !== undefined && one.fingerprint !== other.fingerprint;
}
