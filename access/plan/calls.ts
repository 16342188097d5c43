/** Traces that begin in one way. */
interface Way<Place> {
  count: number;
  readonly on: Map<Place, Way<Place>>;
}

/**
 * Of what one line declares several times, as a helper or the constructor of a component does, the call that tells one from
 * another: in each trace the innermost place from which the way is that of its equals alone.
 *
 * @param traces the places that lead to each thing, the innermost first. A place is one object.
 * @returns for a trace the place that tells it; nothing where it has none.
 */
export function tellingPlaces<Place>(
  traces: readonly (readonly Place[])[],
): (trace: readonly Place[]) => Place | undefined {
  const start = newWay<Place>();
  for (const trace of traces) for (const way of waysOf(start, trace)) way.count += 1;
  return (trace) => {
    const ways = waysOf(start, trace);
    const equals = ways.at(-1)?.count;
    return trace[ways.findIndex(({ count }) => count === equals)];
  };
}

function waysOf<Place>(start: Way<Place>, trace: readonly Place[]): Way<Place>[] {
  let from = start;
  return trace.map((place) => {
    const way = from.on.get(place) ?? newWay<Place>();
    from.on.set(place, way);
    from = way;
    return way;
  });
}

function newWay<Place>(): Way<Place> {
  return { count: 0, on: new Map() };
}
