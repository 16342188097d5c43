/**
 * What tells a thing from any other, and finds it again on the other side of a change. In the model a key is the text that
 * printKey makes of it, so that keys can be compared and be names of maps; `of` and other parts that are keys are such texts.
 */
export type Key =
  /** A resource of the program, by its URN without stack and project: `<qualified types>::<name>`. */
  | { readonly kind: "resource"; readonly types: string; readonly name: string }
  /** The identity that Azure makes for a resource, or for the nodes of a cluster. */
  | { readonly kind: "identity"; readonly of: string; readonly as: "system" | "kubelet" }
  /** What a resource has, or is, by something besides. */
  | { readonly kind: "part"; readonly of: string; readonly by: string; readonly as: PartKind }
  /** Something in Azure that is not in the program, by the path of its ARM id. */
  | { readonly kind: "arm"; readonly path: string }
  /** Somebody in Entra who is not in the program. */
  | { readonly kind: "object"; readonly id: string }
  /** `role`: a role that the program defines. `holders`: whoever holds it, wherever. `keys`: whoever has a key of a service. */
  | { readonly kind: "role" | "holders" | "keys"; readonly of: string }
  /** Something that is given by name and is not in the program, in a resource group or what stands for one. */
  | { readonly kind: "named"; readonly what: string; readonly name: string; readonly group: string }
  /** Whoever an issuer calls so; `terms`: what else their token must say, where it is not the usual. */
  | { readonly kind: "subject"; readonly issuer: Issuer; readonly terms: readonly string[]; readonly subject: string }
  | ({ readonly kind: "unknown" } & UnknownValue)
  /** A role that nobody here knows, by its GUID or what stands for one. */
  | { readonly kind: "unknownRole"; readonly name: string }
  /** Anything else: it is equal to itself and tells no more. */
  | { readonly kind: "other"; readonly text: string };

/**
 * `apart`: one of several resources that have one key. `import`: what a resource takes over or reads, whose id has no known
 * form. `application`: somebody who holds something only while they use an application. `addon`: the identity of an add-on.
 */
export const partKinds = ["apart", "import", "application", "addon"] as const;
export type PartKind = (typeof partKinds)[number];

/** A cluster of the program, by its key, whether its URL is known or not; or a URL, or the key of an unknown one. */
export type Issuer = { readonly cluster: string } | { readonly text: string };

/** What stands for an unknown value: equal on both sides only when all of it is. */
export interface UnknownValue {
  /** The key of the resource that the value is an input of. */
  readonly of: string;
  readonly property: string;
  readonly sources: readonly UnknownSource[];
  /** What else is known of it. */
  readonly label?: string;
}

/** What an unknown value comes from. */
export interface UnknownSource {
  /** The key of the resource. */
  readonly key: string;
  /** The output; nothing where it may be any. */
  readonly path?: string | undefined;
  /** A fingerprint of what decides it; nothing where nobody can tell. */
  readonly made?: string | undefined;
}
