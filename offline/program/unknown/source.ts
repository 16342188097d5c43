import type { Resource } from "../sdk.ts";

/** Where unknown values come from. */
export interface Source {
  readonly kind: "resource" | "stack" | "config" | "answer" | "value";
  /** For readers: "UserAssignedIdentity app", "stack contoso/identity/prod", "shop:key". */
  readonly name: string;
  /** The same for the same source, in every run: whatever else decides its values changes it. */
  readonly key: string;
  /** Of encrypted configuration, the fingerprint of its ciphertext. */
  readonly print?: string;
  readonly resource?: Resource;
  /** Of a member that is known in part, by its dotted path, the known text at its end. */
  readonly endings?: Readonly<Record<string, string>>;
}

/** A resource of the program, told by what its URN is made of. */
export function resourceSource(resource: Resource): Source {
  const type = resource.__pulumiType.split(":").pop() ?? "resource";
  return { kind: "resource", name: `${type} ${resource.__name}`, key: keyOf(resource), resource };
}

/** Another stack, by the name that it is referred to by. */
export function stackSource(resource: Resource, stack: string): Source {
  return { kind: "stack", name: `stack ${stack}`, key: `${keyOf(resource)} ${stack}`, resource };
}

/** What nobody knows the source of. */
export const nobody: Source = { kind: "value", name: "a value that is not known yet", key: "nobody" };

/** What the URN of a resource is made of. */
export function keyOf(resource: Resource): string {
  const types: string[] = [];
  for (let own: Resource | undefined = resource; own !== undefined; own = own.__parentResource) {
    types.unshift(own.__pulumiType);
  }
  return `${types.join("$")}::${resource.__name}`;
}
