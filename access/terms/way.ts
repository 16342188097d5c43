/** How access is held, strongest first: *own* by a role, *through* a trust or a host, by *key*. */
export const channels = ["own", "through", "key"] as const;
export type Channel = (typeof channels)[number];

/** The link between one actor or scope and the next on the way to access. */
export type StepKind =
  | "roleAssignment"
  | "accessPolicy"
  | "roleDefinition"
  | "membership"
  | "ownership"
  | "federatedCredential"
  | "host"
  | "operatesHost"
  | "addTrust"
  | "attachIdentity"
  | "listKeys"
  | "localAuth"
  | "administrator"
  | "policy"
  | "setting"
  | "copiedKey";

/** One step on the way to access, and the resource that is responsible for it. */
export interface Step {
  readonly kind: StepKind;
  readonly urn: string;
  /** The step in words: the role, the trusted subject, or why and until when keys work. */
  readonly text: string;
  readonly issuer?: string;
  readonly subject?: string;
  readonly location?: Location;
}

/** A line of the program, by a project-relative path. */
export interface Line {
  readonly file: string;
  readonly line: number;
}

/** The line on which a resource is declared. If one line declares several, the call that leads there. */
export interface Location extends Line {
  /** The line that the call leads to. */
  readonly in?: Line;
}
