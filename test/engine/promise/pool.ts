/** Does all of it, so many at a time, in the order of the list. Two at the same time are in different lanes. */
export async function inPool<T>(
  things: readonly T[],
  atATime: number,
  work: (thing: T, lane: number) => Promise<void>,
): Promise<void> {
  const waiting = [...things];
  const worker = async (lane: number): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next, lane);
  };
  await Promise.all(Array.from({ length: atATime }, (_, lane) => worker(lane)));
}
