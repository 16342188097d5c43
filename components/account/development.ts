/** Which accounts are for development, for checks at declaration: an output is known only later. */
const marks = new WeakMap<object, boolean>();

/** Remembers whether developers may be let in to an account. */
export function markDevelopment(account: object, development: boolean): void {
  marks.set(account, development);
}

/** Whether developers may be let in, or `undefined` for an account that this process did not declare. */
export function knownDevelopment(account: object): boolean | undefined {
  return marks.get(account);
}
