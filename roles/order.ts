/** By code unit: the same order on every machine, whatever its language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * With numbers in order: `lake2` before `lake10`, and a number before other characters. The same order on every machine, too;
 * only equal texts are equal.
 */
export function byName(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let place = 0;
  while (place < shorter && a.charCodeAt(place) === b.charCodeAt(place)) place += 1;
  if (place === shorter || !(isDigit(a, place) || isDigit(b, place))) return byText(a, b);
  while (place > 0 && isDigit(a, place - 1)) place -= 1;
  const [end, otherEnd] = [numberEnd(a, place), numberEnd(b, place)];
  if (end === place || otherEnd === place) return end === place ? 1 : -1;
  return byNumber(a.slice(place, end), b.slice(place, otherEnd)) || byText(a, b);
}

function isDigit(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return code >= 0x30 && code <= 0x39;
}

function numberEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text, end)) end += 1;
  return end;
}

/** Two runs of digits, by their value and then as they are written. */
function byNumber(a: string, b: string): number {
  const [one, other] = [withoutZeros(a), withoutZeros(b)];
  return one.length - other.length || byText(one, other) || byText(a, b);
}

function withoutZeros(digits: string): string {
  return digits.startsWith("0") ? digits.replace(/^0+/, "") : digits;
}
