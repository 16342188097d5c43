/** Who has an object id, as the team says: a principal of Entra that is not in the program. */
export interface Principal {
  readonly kind: "group" | "user" | "servicePrincipal";
  readonly name: string;
}

/** By object id, in lower case. */
export type Principals = ReadonlyMap<string, Principal>;
