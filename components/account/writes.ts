import type * as pulumi from "@pulumi/pulumi";

/** What was declared below each account so far, in order. */
const declared = new WeakMap<object, readonly pulumi.Resource[]>();

/**
 * Everything below an account that was declared so far. Azure answers 409 to a second write or delete below an account
 * while one runs, so each resource there depends on **all** earlier ones. With a chain, removing the 2nd, 4th and 6th at
 * once would start three deletes together.
 */
export function earlierWrites(account: object): pulumi.Resource[] {
  return [...(declared.get(account) ?? [])];
}

/** Remembers a resource below an account, for those that are declared later. */
export function rememberWrite(account: object, resource: pulumi.Resource): void {
  declared.set(account, [...earlierWrites(account), resource]);
}
