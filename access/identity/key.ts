/**
 * What distinguishes a thing from any other, and finds it again on the other side of a change. In the model a key is
 * the text that printKey makes of it, so that keys can be compared and be names of maps; `of` and other parts that are
 * keys are such texts.
 */
export type Key =
  /** A resource of the program, by its URN without stack and project: `<qualified types>::<name>`. */
  | { readonly kind: "resource"; readonly types: string; readonly name: string }
  /** The identity that Azure makes for a resource, or for the nodes of a cluster. */
  | { readonly kind: "identity"; readonly of: string; readonly as: "system" | "kubelet" }
  /** A part of a resource, or the resource with an additional condition. */
  | { readonly kind: "part"; readonly of: string; readonly by: string; readonly as: PartKind }
  /** Something in Azure that is not in the program, by the path of its ARM id. */
  | { readonly kind: "arm"; readonly path: string }
  /** A principal in Entra that is not in the program. */
  | { readonly kind: "object"; readonly id: string }
  /**
   * `role`: a role that the program defines. `holders`: its holders, on any scope. `keys`: the holders of a key of a
   * service.
   */
  | { readonly kind: "role" | "holders" | "keys"; readonly of: string }
  /** Something outside the program of which only the name is known, in a resource group or the key of an unknown one. */
  | { readonly kind: "named"; readonly what: string; readonly name: string; readonly group: string }
  /** The subject of an issuer; `terms`: other conditions on its token, if they are unusual. */
  | { readonly kind: "subject"; readonly issuer: Issuer; readonly terms: readonly string[]; readonly subject: string }
  | ({ readonly kind: "unknown" } & UnknownValue)
  /** An unknown role, by its GUID or the key of an unknown one. */
  | { readonly kind: "unknownRole"; readonly name: string }
  /** Anything else. It only equals itself. */
  | { readonly kind: "other"; readonly text: string };

/**
 * `apart`: one of several resources with the same key. `import`: what a resource takes over or reads, if its id has no known
 * form. `application`: an actor that holds something only while using an application. `addon`: the identity of an add-on.
 */
export const partKinds = ["apart", "import", "application", "addon"] as const;
export type PartKind = (typeof partKinds)[number];

/** A cluster of the program, by its key, whether its URL is known or not; or a URL, or the key of an unknown one. */
export type Issuer = { readonly cluster: string } | { readonly text: string };

/** Represents an unknown value. Two are equal only if all members are. */
export interface UnknownValue {
  /** The key of the resource that the value is an input of. */
  readonly of: string;
  readonly property: string;
  readonly sources: readonly UnknownSource[];
  /** What else is known about it. */
  readonly label?: string;
}

/** What an unknown value comes from. */
export interface UnknownSource {
  /** The key of the resource. */
  readonly key: string;
  /** The output; undefined if it may be any. */
  readonly path?: string | undefined;
  /** A fingerprint of what decides it; undefined if that is not known. */
  readonly made?: string | undefined;
}
