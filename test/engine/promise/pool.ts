/** Does all of it, so many at a time, in the order of the list. */
export async function inPool<T>(
  things: readonly T[],
  atATime: number,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  const waiting = [...things];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}
