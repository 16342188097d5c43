/** Which accounts are for development. An output is known only later, too late for checks at declaration. */
const marks = new WeakMap<object, boolean>();

/** Remembers whether developers may get access to an account. */
export function markDevelopment(account: object, development: boolean): void {
  marks.set(account, development);
}

/** Whether developers may get access, or `undefined` for an account that this process did not declare. */
export function knownDevelopment(account: object): boolean | undefined {
  return marks.get(account);
}
