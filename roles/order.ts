/** By code unit: the same order on every machine, whatever its language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * As people count: `lake2` before `lake10`, and a number before other characters. The same order on every machine, too;
 * equal are only equal texts.
 */
export function byName(a: string, b: string): number {
  let place = 0;
  while (place < a.length && a.charCodeAt(place) === b.charCodeAt(place)) place += 1;
  const isAtNumber = isDigit(a[place]) || isDigit(b[place]);
  if (!isAtNumber || place === a.length || place === b.length) return byText(a, b);
  while (place > 0 && isDigit(a[place - 1])) place -= 1;
  const [one, other] = [digitsAt(a, place), digitsAt(b, place)];
  if (one === "" || other === "") return one === "" ? 1 : -1;
  return byNumber(one, other) || byText(one, other) || byText(a, b);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

function digitsAt(text: string, place: number): string {
  return /^\d*/.exec(text.slice(place))?.[0] ?? "";
}

function byNumber(a: string, b: string): number {
  const [one, other] = [a.replace(/^0+/, ""), b.replace(/^0+/, "")];
  return one.length - other.length || byText(one, other);
}
