/** `principal 1111`: somebody of whom nobody can tell who it is. A name that says who it is needs no word before it. */
export function sayPrincipal(name: string): string {
  return isSaid(name) ? name : `principal ${principalName(name)}`;
}

/** Whether the name of somebody unknown says who it is. */
export function isSaid(name: string): boolean {
  return /^(?:principal|whoever|anybody|anyone|any|the)\b/.test(name);
}

/** The name behind the word: what describes it, such as `output id of stack base`, stands in brackets. */
export function principalName(name: string): string {
  return /^\S*$/.test(name) ? name : `(${name})`;
}
