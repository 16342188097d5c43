import type { Resource } from "../sdk.ts";

/** The source of unknown values. */
export interface Source {
  readonly kind: "resource" | "stack" | "config" | "answer" | "value";
  /** For readers: "UserAssignedIdentity app", "stack contoso/identity/prod", "shop:key". */
  readonly name: string;
  /** The same for the same source, in every run. Everything that decides its values is part of it. */
  readonly key: string;
  /** For encrypted configuration: the fingerprint of its ciphertext. */
  readonly print?: string;
  readonly resource?: Resource;
  /** The known ends of texts that are known in part, by the dotted path of the member. */
  readonly endings?: Readonly<Record<string, string>>;
}

/** A resource of the program, identified by the parts of its URN. */
export function resourceSource(resource: Resource): Source {
  const type = resource.__pulumiType.split(":").pop() ?? "resource";
  return { kind: "resource", name: `${type} ${resource.__name}`, key: keyOf(resource), resource };
}

/** Another stack, by the name that it is referred to by. */
export function stackSource(resource: Resource, stack: string): Source {
  return { kind: "stack", name: `stack ${stack}`, key: `${keyOf(resource)} ${stack}`, resource };
}

/** The source of values whose source is not known. */
export const nobody: Source = { kind: "value", name: "a value that is not known yet", key: "nobody" };

/** The parts of a resource's URN. */
export function keyOf(resource: Resource): string {
  const types: string[] = [];
  for (let own: Resource | undefined = resource; own !== undefined; own = own.__parentResource) {
    types.unshift(own.__pulumiType);
  }
  return `${types.join("$")}::${resource.__name}`;
}
