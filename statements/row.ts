/**
 * What the table says of the inputs of one resource type, or of one part that types share. Names are in one text: most of
 * the table is names, and most of a module is never looked at.
 */
export interface Row {
  /**
   * The resource may be access by being there, whatever its inputs say. `all`: each of its inputs is a part of that. `keys`: it
   * has keys, which a switch among its inputs may turn off.
   */
  readonly self?: "may" | "all" | "keys";
  /** Inputs that may carry access and that no rule calls harmless. */
  readonly may?: string;
  /** Inputs that carry none, by the name of the rule that says why. */
  readonly none?: Readonly<Record<string, string>>;
  /** Inputs that hold parts: `Name` or `Name Other`, behind a `*` for each level of keys of the program's choice. */
  readonly in?: Readonly<Record<string, string>>;
}
