import type { What } from "./scope.ts";

export type ActorKind =
  | "identity"
  | "serviceAccount"
  | "github"
  | "federated"
  | "host"
  | "group"
  | "user"
  | "servicePrincipal"
  | "keyHolder"
  | "unknown";

/** Who holds access. The kind comes from the resource that the principal is, never from `principalType`. */
export interface Actor {
  readonly kind: ActorKind;
  readonly name: string;
  readonly id: string;
  /** What a host is, where its type does not say it. @default its type does */
  readonly what?: What;
}

const publisherId = "publisher ";

/** Whoever decides what code is under a name, such as that of a registry. */
export function publisherActor(name: string, said: string): Actor {
  return { kind: "unknown", name: `whoever publishes at ${said}`, id: `${publisherId}${name}` };
}

export function isPublisher({ kind, id }: Actor): boolean {
  return kind === "unknown" && id.startsWith(publisherId);
}
