/**
 * Shares room fairly: whoever needs less than a share gets what it needs, and the others have what is left in equal parts.
 *
 * @param needs in code units.
 * @returns what each gets, in the same order.
 */
export function shareRoom(needs: readonly number[], room: number): number[] {
  const given = needs.map(() => 0);
  let left = room;
  const bySize = [...needs.entries()].toSorted(([, a], [, b]) => a - b);
  for (const [place, [index, need]] of bySize.entries()) {
    const share = Math.min(need, Math.floor(left / (bySize.length - place)));
    given[index] = share;
    left -= share;
  }
  return given;
}
