import { UserError } from "./userError.ts";

// Pulumi's own rule. A stack's name becomes part of a path and of every URN.
const pattern = /^[A-Za-z0-9_.-]{1,100}$/;
const shown = 60;

/** Refuses a name that Pulumi would refuse. `where` is what the message begins with. */
export function checkName(where: string, name: string): void {
  if (!pattern.test(name)) {
    throw new UserError(`${where} "${spelled(name)}": expected 1 to 100 letters, digits, "_", "." or "-"`);
  }
}

/** The name, with all characters spelled out that a terminal would not show or would obey. */
export function spelled(name: string): string {
  const start = name
    .slice(0, shown)
    .replace(/./gsu, (letter) => (isVisible(letter) ? letter : `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`));
  return name.length <= shown ? start : `${start}… (${name.length} characters)`;
}

// Some fillers are invisible letters.
function isVisible(letter: string): boolean {
  return /^[\x20-\x7e\p{L}\p{N}]$/u.test(letter) && !/[\u115f\u1160\u3164\uffa0]/.test(letter);
}
